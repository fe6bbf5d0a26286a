//! Users, groups and memberships.
//!
//! Unique indexes that callers translate: [`USER_NAME`], [`USER_EMAIL`], [`GROUP_NAME`],
//! [`EXTERNAL_ID`], [`MEMBERSHIP`].

mod external_ids;
mod flattening;
mod groups;
mod memberships;
mod nestings;
mod stores;
mod users;

use base::Timestamp;
use db::{Error, Row};
use domain::identity::{Document, Stamp};

pub use flattening::{
    Flattening, Hand, ended_memberships, find_flattening, next_flattening, next_flattening_of,
    through,
};
pub use groups::{
    count_groups, delete_group, find_group, find_group_by_external_id, find_group_by_name,
    insert_group, list_groups, list_groups_from, list_groups_with_member, update_group,
};
pub(crate) use memberships::lasts_of_user;
pub use memberships::{
    count_memberships, delete_memberships_of_user, direct_user_ids_of_group, find_any_membership,
    find_any_membership_of, find_membership, find_membership_of, group_ids_of_user,
    list_memberships_of_group, list_memberships_of_user, user_ids_of_group,
};
pub use nestings::{Side, family_of, find_nesting, groups_above, list_nestings, nested_ids};
pub use stores::{delete_store, find_network, put_network};
pub use users::{
    count_users, delete_user, find_user, find_user_by_any_external_id, find_user_by_email,
    find_user_by_external_id, find_user_by_name, insert_user, list_direct_members, list_users,
    list_users_from, update_user,
};

/// Two users of a store have the same name.
pub const USER_NAME: &str = "users_name";
/// Two users of a store have the same e-mail address.
pub const USER_EMAIL: &str = "users_email";
/// Two groups of a store have the same display name.
pub const GROUP_NAME: &str = "groups_name";
/// Two users or two groups of a store have the same external id.
pub const EXTERNAL_ID: &str = "external_ids_pkey";
/// A user is in a group twice. One of two indexes tells it.
pub const MEMBERSHIP: [&str; 2] = ["memberships_by_group", "memberships_by_user"];

fn stamp(row: &Row, at: usize) -> Result<Stamp, Error> {
    Ok(Stamp {
        at: row.get::<Timestamp>(at)?,
        by: row.get(at + 1)?,
    })
}

fn document(text: &str, what: &'static str) -> Result<Document, Error> {
    serde_json::from_str(text).map_err(|error| Error::corrupt(format!("{what}: {error}")))
}
