//! Users, groups, memberships and the identity stores that hold them.

mod groups;
mod memberships;
mod rights;
mod room;
mod sessions;
mod stores;
#[cfg(test)]
mod tests;
mod users;

use base::{IdentityStoreId, Timestamp};
use db::Tx;
use domain::identity::{Revision, Stamp};
use domain::instance::Instance;
use domain::{Error, Kind};

use crate::Failure;

pub(crate) use rights::About;
pub(crate) use room::Counts;

pub use groups::{CreateGroup, UpdateGroup};
pub use memberships::CreateMembership;
pub use stores::IdentityStore;
pub use users::{CreateUser, UpdateUser};

/// The instance of a store that must exist.
fn get_instance(tx: &mut Tx<'_>, id: &IdentityStoreId) -> Result<Instance, Failure> {
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

fn stamp(at: Timestamp, by: &str) -> Stamp {
    Stamp {
        at,
        by: by.to_owned(),
    }
}

/// AWS's words for what is there already; those for e-mail addresses and external ids are
/// unconfirmed.
fn duplicate(error: db::Error) -> Failure {
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
