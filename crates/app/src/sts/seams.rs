//! What STS asks of parts of IAM that are built beside it: the one place to plug them in.
//!
//! Until then each answers what is true: there is no provider, no feature is enabled, nobody has a
//! second factor. The facts are read from the installation's settings, where nothing but tests
//! puts them.

use base::{AccountId, Timestamp};
use db::Tx;
use domain::Error;
use serde_json::Value;

use crate::{App, Cx, Failure};

/// An `OpenID` Connect provider of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OidcProvider {
    pub(super) account: AccountId,
    /// The issuer without `https://` and without a slash at its end.
    pub(super) url: String,
    pub(super) client_ids: Vec<String>,
    pub(super) thumbprints: Vec<String>,
}

impl OidcProvider {
    pub(super) fn arn(&self) -> String {
        format!("arn:aws:iam::{}:oidc-provider/{}", self.account, self.url)
    }
}

/// The provider of this URL, which has no scheme.
pub(super) fn find_oidc_provider(
    tx: &mut Tx<'_>,
    account: &AccountId,
    url: &str,
) -> Result<Option<OidcProvider>, Failure> {
    let name = format!("oidc-provider/{account}/{url}");
    let Some(text) = store::settings::find(tx, &name)? else {
        return Ok(None);
    };
    let fact: Value = serde_json::from_str(&text).map_err(Error::internal)?;
    let texts = |name: &str| -> Vec<String> {
        let list = fact.get(name).and_then(Value::as_array);
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    };
    Ok(Some(OidcProvider {
        account: account.clone(),
        url: url.to_owned(),
        client_ids: texts("client_ids"),
        thumbprints: texts("thumbprints"),
    }))
}

/// Whether the account has enabled outbound web identity federation.
pub(super) fn is_outbound_federation_enabled(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<bool, Failure> {
    is_set(tx, &format!("outbound-web-identity-federation/{account}"))
}

/// Whether the organization of this management account has enabled root sessions.
pub(super) fn is_root_sessions_enabled(
    tx: &mut Tx<'_>,
    management_account: &AccountId,
) -> Result<bool, Failure> {
    is_set(
        tx,
        &format!("organizations-root-sessions/{management_account}"),
    )
}

fn is_set(tx: &mut Tx<'_>, name: &str) -> Result<bool, Failure> {
    Ok(store::settings::find(tx, name)?.is_some())
}

impl App {
    /// When the caller gave a second factor, if they gave one; refuses one that is wrong.
    #[expect(
        clippy::unused_async,
        reason = "a code that was used is written down, so that it cannot be used again"
    )]
    pub(super) async fn check_second_factor(
        &self,
        cx: &Cx,
        serial_number: Option<&str>,
        token_code: Option<&str>,
    ) -> Result<Option<Timestamp>, Error> {
        match (serial_number, token_code) {
            (None, None) => Ok(None),
            (Some(serial_number), Some(_)) => {
                // Nobody has a device yet, so that no serial number is of one.
                tracing::debug!(
                    caller = cx.actor().arn(),
                    serial_number,
                    "no such MFA device"
                );
                Err(Error::denied(
                    "MultiFactorAuthentication failed, unable to validate MFA code.  Please \
                     verify your MFA serial number is valid and associated with this user.",
                ))
            }
            _ => Err(Error::denied(
                "MultiFactorAuthentication failed, must provide both MFA serial number and one \
                 time pass code.",
            )),
        }
    }
}
