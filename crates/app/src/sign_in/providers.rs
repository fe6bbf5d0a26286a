//! What an external identity provider is asked, and how a browser gets there.

use base::SignInFlowId;
use domain::Error;
use domain::identity_source::IdentitySource;
use domain::sign_in::Step;

use super::flows::{Browser, own_flow};
use super::no_flow;
use crate::{App, Cx};

/// How a browser gets to the identity provider with what it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProviderRequest {
    /// By a redirect.
    Redirect(String),
    /// By a form that it posts.
    Form {
        /// Where to.
        action: String,
        /// Names and values.
        fields: Vec<(&'static str, String)>,
    },
}

impl App {
    /// What the provider is asked in the browser's own flow, anew each time: whatever was asked in
    /// it before is not answered any more.
    pub async fn provider_request(
        &self,
        cx: &Cx,
        browser: &Browser,
        flow: &SignInFlowId,
    ) -> Result<ProviderRequest, Error> {
        self.keep_pace(cx, "steps", crate::pace::STEPS)?;
        let (wanted, sent, now) = (flow.clone(), browser.clone(), cx.now());
        let (source, flow, instance) = self
            .read("begin_provider_request", move |tx| {
                let flow = own_flow(tx, &wanted, &sent, now)?;
                let source = store::identity_sources::find(tx, &flow.instance_id)?;
                if flow.step != Step::Provider {
                    return Err(no_flow(&wanted).into());
                }
                let instance = store::instances::find(tx, &flow.instance_id)?
                    .ok_or_else(|| no_flow(&wanted))?;
                Ok((source, flow, instance))
            })
            .await?;
        match source {
            // Where the source has changed on the way, what was begun leads nowhere.
            IdentitySource::Directory => Err(no_flow(&flow.id)),
            IdentitySource::Saml => self.saml_request(cx, flow, instance).await,
            IdentitySource::Oidc => self.oidc_request(cx, browser, (&flow, &instance)).await,
        }
    }
}

/// What a browser is told where its provider is not known here.
pub(super) fn unknown_provider() -> Error {
    Error::denied("No identity provider is set up. Ask your administrator.")
}
