//! What the provider is asked: to sign somebody in, and to say so at our consumer.

use domain::Error;
use domain::instance::Instance;
use domain::saml_provider::SamlProvider;
use domain::sign_in::SignInFlow;
use saml::{AuthnRequest, Binding, ConsumerReference, Header, NameIdPolicy, Parameter};
use saml::{post_value, redirect_url};
use serde_json::{Value, json};

use super::super::providers::{ProviderRequest, unknown_provider};
use super::{instant, message_id, outdated};
use crate::{App, Cx};

/// What is kept of a request, to check its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// The number of the provider that was asked.
    pub(super) provider: String,
    /// What it must give back with its answer.
    pub(super) relay_state: String,
}

impl Asked {
    pub(super) fn to_text(&self) -> String {
        json!({"saml": self.provider, "relayState": self.relay_state}).to_string()
    }

    /// From that text; nothing where another protocol asked.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        Some(Self {
            provider: value.get("saml")?.as_str()?.to_owned(),
            relay_state: value.get("relayState")?.as_str()?.to_owned(),
        })
    }
}

impl App {
    /// Asks the provider of the flow's instance. The answer is good for this flow alone, which belongs
    /// to one browser.
    pub(in super::super) async fn saml_request(
        &self,
        cx: &Cx,
        flow: SignInFlow,
        instance: Instance,
    ) -> Result<ProviderRequest, Error> {
        let wanted = instance.id.clone();
        let provider = self
            .read("find_saml_sign_in_provider", move |tx| {
                Ok(store::saml_providers::find(tx, &wanted)?)
            })
            .await?
            .ok_or_else(unknown_provider)?;
        if let Some(reason) = outdated(&provider, cx.now()) {
            return Err(Error::denied(reason));
        }
        let asked = Asked {
            provider: provider.id.clone(),
            relay_state: self.entropy().token(),
        };
        let id = message_id(self);
        let request = self
            .authn_request(cx, &provider, &instance, (&id, &asked.relay_state))
            .await?;
        let permit = self.permit_by_proof("signin:Authenticate", "*", &instance.owner);
        self.write("ask_saml_provider", move |tx| {
            let kept = (id.as_str(), &*asked.to_text());
            let until = flow.expires_at;
            Ok(store::identity_sources::put_request(
                tx, &permit, &flow.id, kept, until,
            )?)
        })
        .await?;
        Ok(request)
    }

    async fn authn_request(
        &self,
        cx: &Cx,
        provider: &SamlProvider,
        instance: &Instance,
        (id, relay_state): (&str, &str),
    ) -> Result<ProviderRequest, Error> {
        let ours = self.saml_addresses(&instance.identity_store_id);
        let (binding, location) = match (&provider.sign_on.redirect, &provider.sign_on.post) {
            (Some(url), _) => (Binding::HttpRedirect, url),
            (None, Some(url)) => (Binding::HttpPost, url),
            (None, None) => return Err(unknown_provider()),
        };
        let format = provider.options.name_id_formats.first();
        let request = AuthnRequest {
            header: Header {
                id: id.to_owned(),
                issued_at: instant(cx.now().whole_seconds())?,
                destination: Some(location.clone()),
                issuer: ours.entity_id,
            },
            consumer: Some(ConsumerReference::Url(ours.consumer)),
            response_binding: Some(Binding::HttpPost.uri().to_owned()),
            name_id_policy: Some(NameIdPolicy {
                format: format.map(|format| format.as_str().to_owned()),
                sp_name_qualifier: None,
                allows_creation: true,
            }),
            forces_authentication: false,
            is_passive: false,
            contexts: Vec::new(),
            subject: None,
        };
        let key = if provider.takes_signed_requests() {
            Some(self.message_key(&instance.id).await?)
        } else {
            None
        };
        match (binding, &key) {
            (Binding::HttpRedirect, key) => {
                let document = request.to_xml();
                let parameter = Parameter::Request;
                let relay_state = Some(relay_state);
                redirect_url(location, parameter, &document, relay_state, key.as_ref())
                    .map(ProviderRequest::Redirect)
            }
            (Binding::HttpPost, Some(key)) => {
                let signed = request.sign(key);
                signed.map(|document| posted(location, Parameter::Request, &document, relay_state))
            }
            (Binding::HttpPost, None) => {
                let document = request.to_xml();
                Ok(posted(location, Parameter::Request, &document, relay_state))
            }
        }
        .map_err(Error::internal)
    }
}

/// A message in a form.
pub(super) fn posted(
    action: &str,
    parameter: Parameter,
    document: &str,
    relay_state: &str,
) -> ProviderRequest {
    let mut fields = vec![(parameter.name(), post_value(document))];
    if !relay_state.is_empty() {
        fields.push(("RelayState", relay_state.to_owned()));
    }
    ProviderRequest::Form {
        action: action.to_owned(),
        fields,
    }
}
