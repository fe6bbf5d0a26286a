//! A sign-out that the provider learns of (`OpenID` Connect RP-Initiated Logout 1.0).

use base::InstanceId;
use domain::Error;
use domain::identity_source::IdentitySource;
use serde_json::{Map, Value, json};

use super::super::providers::ProviderRequest;
use super::address;
use crate::oidc_provider::issuer_of;
use crate::{App, Cx};

/// By what the provider knows a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sign_in) struct OidcHandle {
    issuer: String,
    subject: String,
}

impl OidcHandle {
    /// Of a token's claims.
    pub(super) fn of(claims: &Map<String, Value>) -> Option<Self> {
        let text = |name: &str| claims.get(name)?.as_str().map(str::to_owned);
        Some(Self {
            issuer: text("iss")?,
            subject: text("sub")?,
        })
    }

    pub(super) fn to_text(&self) -> String {
        json!({"oidc": self.issuer, "subject": self.subject}).to_string()
    }

    /// From that text; nothing where the session is another protocol's.
    pub(in crate::sign_in) fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let part = |name: &str| value.get(name)?.as_str().map(str::to_owned);
        Some(Self {
            issuer: part("oidc")?,
            subject: part("subject")?,
        })
    }
}

impl App {
    /// Where the browser goes so that the provider ends its session, if it announces that and still is
    /// the identity source. The id token is not kept, so that the provider asks the person.
    pub(in crate::sign_in) async fn oidc_logout(
        &self,
        cx: &Cx,
        instance: InstanceId,
        handle: &OidcHandle,
    ) -> Result<Option<ProviderRequest>, Error> {
        let provider = self
            .read("find_oidc_provider_to_log_out", move |tx| {
                if store::identity_sources::find(tx, &instance)? != IdentitySource::Oidc {
                    return Ok(None);
                }
                Ok(store::oidc_providers::find(tx, &instance)?)
            })
            .await?;
        let Some(provider) = provider.filter(|found| found.issuer == handle.issuer) else {
            return Ok(None);
        };
        // A provider that does not answer now does not learn of it.
        let Ok(known) = self.known_issuer(cx.now(), &issuer_of(&provider)).await else {
            return Ok(None);
        };
        let endpoint = known.text("end_session_endpoint");
        let Some(endpoint) = endpoint.filter(|url| url.starts_with("https://")) else {
            return Ok(None);
        };
        let back = format!("{}/signed-out", self.settings().public_url);
        let url = address(
            endpoint,
            &[
                ("client_id", &provider.client_id),
                ("logout_hint", &handle.subject),
                ("post_logout_redirect_uri", &back),
            ],
        );
        Ok(Some(ProviderRequest::Redirect(url)))
    }
}
