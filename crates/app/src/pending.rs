//! Stand-ins that keep the workspace compiling while slices are built. A slice that brings the
//! real function deletes its stand-in here; the file goes with the last one.

use base::AccountId;
use domain::Error;

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
