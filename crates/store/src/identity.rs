//! Users, groups and memberships.

use base::{GroupId, IdentityStoreId, UserId};
use db::{Error, Tx};
use domain::identity::{Group, User};

/// The user of this id, where there is one.
pub fn find_user(
    _tx: &mut Tx<'_>,
    _store: &IdentityStoreId,
    _id: &UserId,
) -> Result<Option<User>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The user of this name, compared without regard to case.
pub fn find_user_by_name(
    _tx: &mut Tx<'_>,
    _store: &IdentityStoreId,
    _name: &str,
) -> Result<Option<User>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The group of this id, where there is one.
pub fn find_group(
    _tx: &mut Tx<'_>,
    _store: &IdentityStoreId,
    _id: &GroupId,
) -> Result<Option<Group>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The groups that a user is a member of.
pub fn group_ids_of_user(
    _tx: &mut Tx<'_>,
    _store: &IdentityStoreId,
    _user: &UserId,
) -> Result<Vec<GroupId>, Error> {
    Err(Error::corrupt("not built yet"))
}
