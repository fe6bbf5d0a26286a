//! Passwords, sign-in flows, sessions, OIDC clients, codes and tokens.

use base::UserId;
use db::{Error, Tx};
use domain::Permit;

/// Removes the password, the sessions and the tokens of a deleted user.
pub fn delete_of_user(_tx: &mut Tx<'_>, _permit: &Permit, _user: &UserId) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}
