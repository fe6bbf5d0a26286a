//! The organization, its root, organizational units and accounts.

use base::AccountId;
use db::{Error, Tx};
use domain::organization::Account;

/// The account of this id, where there is one.
pub fn find_account(_tx: &mut Tx<'_>, _id: &AccountId) -> Result<Option<Account>, Error> {
    Err(Error::corrupt("not built yet"))
}
