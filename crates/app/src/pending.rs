//! Stand-ins that keep the workspace compiling while slices are built. A slice that brings the
//! real function deletes its stand-in here; the file goes with the last one.

use base::{AccountId, IdentityStoreId, Secret, Timestamp, UserId};
use domain::Error;
use domain::actor::Person;

use crate::{App, Credentials, Cx, SessionTokenPrincipal};

fn pending<T>() -> Result<T, Error> {
    Err(Error::internal("not built yet"))
}

// ---- iam slice ----

impl App {
    /// Slice `iam`.
    pub async fn check_session(&self, _principal: &SessionTokenPrincipal) -> Result<(), Error> {
        pending()
    }
}

impl App {
    /// Slice `iam`.
    pub async fn account_root_credentials(
        &self,
        _cx: &Cx,
        _account: &AccountId,
    ) -> Result<Credentials, Error> {
        pending()
    }
}

// ---- signin slice ----

impl App {
    /// Slice `signin`.
    pub async fn authenticate_bearer(
        &self,
        _token: &str,
        _now: Timestamp,
    ) -> Result<Person, Error> {
        pending()
    }
}

impl App {
    /// Slice `signin`.
    pub async fn reset_password(
        &self,
        _cx: &Cx,
        _store: &IdentityStoreId,
        _user: &UserId,
    ) -> Result<Secret, Error> {
        pending()
    }
}
