//! Users, groups, memberships and the identity stores that hold them.

mod groups;
mod memberships;
mod nestings;
mod rights;
mod room;
mod sessions;
mod settling;
mod stores;
#[cfg(test)]
pub(crate) mod tests;
mod users;

use base::{Entropy, IdentityStoreId, Timestamp};
use db::Tx;
use domain::identity::{Group, Revision, Stamp};
use domain::instance::Instance;
use domain::{Error, Kind, Permit};
use store::identity::Hand;

use crate::Failure;

pub(crate) use groups::remove_group;
pub(crate) use rights::About;
pub(crate) use room::{Counts, Crowd};
pub(crate) use settling::flatten_page;

pub use groups::{CreateGroup, UpdateGroup};
pub use memberships::CreateMembership;
pub use nestings::NestingKey;
pub use store::identity::Side;
pub use stores::IdentityStore;
pub use users::{CreateUser, UpdateUser};
pub(crate) use users::{remove_user, revoke_former_credentials, shut_out};

/// The instance of a store that must exist.
pub(crate) fn get_instance(tx: &mut Tx<'_>, id: &IdentityStoreId) -> Result<Instance, Failure> {
    store::instances::find_by_identity_store(tx, id)?
        .ok_or_else(|| Error::not_found(Kind::IdentityStore, id).into())
}

/// AWS: a request that names a revision is done only while that is the present one.
fn check_revision(present: Revision, expected: Option<&str>) -> Result<(), Error> {
    match expected {
        Some(expected) if expected != present.to_string() => Err(Error::conflict(
            Kind::Target,
            format!("the revision `{expected}` is not the current one"),
        )),
        _ => Ok(()),
    }
}

/// How many users of a group are looked after in one transaction; few in tests, which are to see
/// what happens between pages.
const PAGE: i64 = if cfg!(test) { 2 } else { 250 };

pub(crate) fn hand<'a>(
    permit: &'a Permit,
    entropy: &'a dyn Entropy,
    stamp: &'a Stamp,
    store: &'a IdentityStoreId,
) -> Hand<'a> {
    Hand {
        permit,
        entropy,
        stamp,
        store,
        page: PAGE,
    }
}

pub(crate) fn stamp(at: Timestamp, by: &str) -> Stamp {
    Stamp {
        at,
        by: by.to_owned(),
    }
}

/// A group in a message to people, who know its name, and with its id, which scripts know.
fn called(group: &Group) -> String {
    match &group.display_name {
        Some(name) => format!("{name} ({})", group.id),
        None => group.id.to_string(),
    }
}

/// AWS's words for what is there already; those for e-mail addresses and external ids are
/// unconfirmed.
pub(crate) fn duplicate(error: db::Error) -> Failure {
    let known = [
        (store::identity::USER_NAME, Kind::User, "Duplicate UserName"),
        (store::identity::USER_EMAIL, Kind::User, "Duplicate Email"),
        (
            store::identity::GROUP_NAME,
            Kind::Group,
            "Duplicate GroupDisplayName",
        ),
        (
            store::identity::EXTERNAL_ID,
            Kind::User,
            "Duplicate ExternalId",
        ),
        (
            store::identity::MEMBERSHIP[0],
            Kind::Membership,
            MEMBER_ALREADY,
        ),
        (
            store::identity::MEMBERSHIP[1],
            Kind::Membership,
            MEMBER_ALREADY,
        ),
    ];
    known
        .into_iter()
        .find(|(index, ..)| error.is_unique(index))
        .map_or_else(
            || Failure::from(error),
            |(_, kind, message)| Error::conflict(kind, message).into(),
        )
}

/// AWS: what scripts look for before they go on.
const MEMBER_ALREADY: &str = "Member and Group relationship already exists";
