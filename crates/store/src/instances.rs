//! Instances of Identity Center.

use base::{IdentityStoreId, InstanceId};
use db::{Error, Tx};
use domain::Permit;
use domain::instance::Instance;

/// Adds an instance.
pub fn insert(_tx: &mut Tx<'_>, _permit: &Permit, _instance: &Instance) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// The instance of this id, where there is one.
pub fn find(_tx: &mut Tx<'_>, _id: &InstanceId) -> Result<Option<Instance>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The instance that an identity store belongs to.
pub fn find_by_identity_store(
    _tx: &mut Tx<'_>,
    _id: &IdentityStoreId,
) -> Result<Option<Instance>, Error> {
    Err(Error::corrupt("not built yet"))
}
