//! The `OpenID` Connect provider of an instance, as administrators configure it.

use base::{IdentityStoreId, InstanceId, Secret, Timestamp};
use domain::identity_source::IdentitySource;
use domain::oidc_provider::{OidcOptions, OidcSignInProvider};
use domain::{Error, Kind};
use serde_json::{Value, json};

use crate::instances::Asked;
use crate::issuers::{Issuer, Known};
use crate::{App, Cx, Purpose};

/// What the provider is to be.
#[derive(Debug, Clone)]
pub struct PutOidcProvider {
    /// Of which instance.
    pub instance: InstanceId,
    /// Whose tokens are believed.
    pub issuer: String,
    /// What the provider calls us.
    pub client_id: String,
    /// What we prove ourselves with; none leaves it as it is, for the same issuer and client.
    pub client_secret: Option<Secret>,
    /// Everything else.
    pub options: OidcOptions,
}

impl App {
    /// Where the provider sends browsers back to: what is registered there for us.
    pub fn oidc_redirect_uri(&self, store: &IdentityStoreId) -> String {
        let public_url = &self.settings().public_url;
        format!("{public_url}/platform/oidc/callback/{store}")
    }

    /// The provider of an instance, and where it sends browsers back to.
    pub async fn describe_oidc_sign_in_provider(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<(OidcSignInProvider, String), Error> {
        let asked = Asked::new("cardea:DescribeOidcProvider").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        let redirect_uri = self.oidc_redirect_uri(&instance.identity_store_id);
        self.read("describe_oidc_provider", move |tx| {
            let found = store::oidc_providers::find(tx, &instance.id)?;
            let provider = found.ok_or_else(none)?;
            Ok((provider, redirect_uri.clone()))
        })
        .await
    }

    /// Configures the provider of an instance, in place of the one before; answers where it is to
    /// send browsers back to. What the provider says of itself is read first: one that nobody could
    /// sign in with is refused.
    pub async fn put_oidc_sign_in_provider(
        &self,
        cx: &Cx,
        command: PutOidcProvider,
    ) -> Result<String, Error> {
        let asked = Asked::new("cardea:PutOidcProvider").on_instance();
        let (instance, permit) = self.authorize_in(cx, &command.instance, asked).await?;
        let provider = OidcSignInProvider {
            issuer: command.issuer,
            client_id: command.client_id,
            options: command.options,
            updated_at: cx.now(),
        };
        provider.check()?;
        let secret = match command.client_secret {
            Some(secret) => Some(self.seal_client_secret(&provider, &secret)?),
            None => None,
        };
        self.check_discovery(cx.now(), &provider).await?;
        let redirect_uri = self.oidc_redirect_uri(&instance.identity_store_id);
        self.change(cx, permit, "put_oidc_provider", move |tx, permit| {
            let before = store::oidc_providers::find_with_secret(tx, &instance.id)?;
            let kept = before.filter(|(before, _)| {
                before.issuer == provider.issuer && before.client_id == provider.client_id
            });
            let sealed = secret.clone().or_else(|| kept.map(|(_, sealed)| sealed));
            let sealed = sealed.ok_or_else(|| {
                Error::invalid("ClientSecret is needed for another issuer or client.")
            })?;
            let after = (&provider, sealed.as_slice());
            Ok(store::oidc_providers::put(tx, permit, &instance.id, after)?)
        })
        .await?;
        Ok(redirect_uri)
    }

    /// Forgets the provider of an instance, unless it is the identity source.
    pub async fn delete_oidc_sign_in_provider(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:DeleteOidcProvider").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        self.change(cx, permit, "delete_oidc_provider", move |tx, permit| {
            let id = &instance.id;
            if store::identity_sources::find(tx, id)? == IdentitySource::Oidc {
                let message = "The provider is the identity source. Change the source first.";
                return Err(Error::conflict(Kind::OidcProvider, message).into());
            }
            if store::oidc_providers::delete(tx, permit, id)? {
                Ok(())
            } else {
                Err(none().into())
            }
        })
        .await
    }

    /// Together with what it is for, so that whoever can write to the database cannot have it sent
    /// elsewhere.
    fn seal_client_secret(
        &self,
        provider: &OidcSignInProvider,
        secret: &Secret,
    ) -> Result<Vec<u8>, Error> {
        let plain = json!({"issuer": provider.issuer, "clientId": provider.client_id,
            "secret": secret.expose()});
        let plain = Secret::new(plain.to_string());
        self.keyring()
            .seal(
                Purpose::SecretAtRest,
                plain.expose().as_bytes(),
                self.entropy(),
            )
            .map_err(Error::internal)
    }

    /// The client secret, for the provider that it was configured for.
    pub(crate) fn open_client_secret(
        &self,
        provider: &OidcSignInProvider,
        sealed: &[u8],
    ) -> Result<Secret, Error> {
        let opened = self.keyring().open(Purpose::SecretAtRest, sealed);
        let value: Value =
            serde_json::from_slice(&opened.map_err(Error::internal)?).map_err(Error::internal)?;
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        if text("issuer") != Some(provider.issuer.as_str())
            || text("clientId") != Some(provider.client_id.as_str())
        {
            return Err(Error::internal("a client secret is of another provider"));
        }
        text("secret")
            .map(Secret::new)
            .ok_or_else(|| Error::internal("a client secret is missing"))
    }

    async fn check_discovery(
        &self,
        now: Timestamp,
        provider: &OidcSignInProvider,
    ) -> Result<(), Error> {
        let issuer = issuer_of(provider);
        let known = self
            .known_issuer_anew(now, &issuer)
            .await
            .map_err(|error| {
                Error::invalid(format!("The provider cannot be asked what it is: {error}"))
            })?;
        fault(&known, provider).map_or(Ok(()), |fault| Err(Error::invalid(fault)))
    }
}

/// The provider as issuers are known.
pub(crate) fn issuer_of(provider: &OidcSignInProvider) -> Issuer {
    Issuer {
        url: provider.issuer.clone(),
        thumbprints: Vec::new(),
    }
}

/// What is wrong with a provider's document, for signing in.
pub(crate) fn fault(known: &Known, provider: &OidcSignInProvider) -> Option<String> {
    if known.text("issuer") != Some(provider.issuer.as_str()) {
        return Some("The provider calls itself by another issuer, if only by a slash.".to_owned());
    }
    for name in ["authorization_endpoint", "token_endpoint"] {
        if !known
            .text(name)
            .is_some_and(|url| url.starts_with("https://"))
        {
            return Some(format!("The provider's `{name}` is no https URL."));
        }
    }
    // What a provider does not announce is left to it.
    let lacks = |name: &str, wanted: &str| {
        let announced = known.document.get(name).and_then(Value::as_array);
        announced.is_some_and(|list| !list.iter().any(|one| one.as_str() == Some(wanted)))
    };
    if lacks("response_types_supported", "code") {
        return Some("The provider does not know the authorization code flow.".to_owned());
    }
    if lacks("code_challenge_methods_supported", "S256") {
        return Some("The provider does not know PKCE with S256.".to_owned());
    }
    let method = provider.options.authentication.as_str();
    if lacks("token_endpoint_auth_methods_supported", method) {
        return Some(format!("The provider does not know `{method}`."));
    }
    None
}

fn none() -> Error {
    Error::not_found(Kind::OidcProvider, "OpenID Connect provider")
}
