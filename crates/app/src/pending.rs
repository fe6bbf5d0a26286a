//! Stand-ins that keep the workspace compiling while slices are built. A slice that brings the
//! real function deletes its stand-in here; the file goes with the last one.

use base::{IdentityStoreId, Secret, Timestamp, UserId};
use domain::Error;
use domain::actor::Person;

use crate::{App, Cx};

fn pending<T>() -> Result<T, Error> {
    Err(Error::internal("not built yet"))
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
