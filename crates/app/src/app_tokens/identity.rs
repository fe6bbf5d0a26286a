//! Who an application acts for, told to the application and to others: id tokens, what they are
//! verified by, and the context that `sts:AssumeRole` takes.

use base::{InstanceId, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::application::Application;
use domain::identity::identity_store_arn;
use domain::{Error, instance};
use serde_json::{Value, json};

use super::{IDENTITY_CONTEXT, Issued};
use crate::jws::{self, SigningKey};
use crate::{App, Cx, Purpose};

impl App {
    /// The issuer of an instance's id tokens.
    ///
    /// DIFFERENCE: at AWS it is `https://identitycenter.amazonaws.com/` and the instance's id, without
    /// documents to verify tokens by; here it is this server, which has them.
    pub fn id_token_issuer(&self, instance: &InstanceId) -> String {
        format!("{}/identity-center/{instance}", self.settings().public_url)
    }

    /// The discovery document of an instance's id tokens, where there is the instance.
    pub async fn id_token_discovery(&self, instance: &str) -> Result<Option<Value>, Error> {
        let Some(instance) = self.find_issuing_instance(instance).await? else {
            return Ok(None);
        };
        let issuer = self.id_token_issuer(&instance);
        Ok(Some(json!({
            "issuer": issuer,
            "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
            "response_types_supported": ["id_token"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "claims_supported": ["aud", "exp", "iat", "iss", "jti", "sub", "aws:credential_id",
                "aws:identity_store_arn", "aws:identity_store_id", "aws:instance_account",
                "aws:instance_arn", IDENTITY_CONTEXT],
        })))
    }

    /// The keys that an instance's id tokens are verified by, where there is the instance.
    pub async fn id_token_keys(&self, instance: &str) -> Result<Option<Value>, Error> {
        match self.find_issuing_instance(instance).await? {
            None => Ok(None),
            Some(_) => self.shown_token_keys().await.map(Some),
        }
    }

    async fn find_issuing_instance(&self, id: &str) -> Result<Option<InstanceId>, Error> {
        let Ok(id) = InstanceId::parse(id) else {
            return Ok(None);
        };
        let found = self
            .read("find_instance", move |tx| {
                Ok(store::instances::find(tx, &id)?)
            })
            .await?;
        Ok(found.map(|instance| instance.id))
    }

    /// Who the person is, for the application alone. AWS: the claims are those of §10.3; without
    /// `sts:audit_context`.
    pub(super) fn id_token(
        &self,
        cx: &Cx,
        (application, key): (&Application, &SigningKey),
        issued: &Issued,
        context: Option<&Secret>,
    ) -> Result<Secret, Error> {
        let person = &issued.person;
        let mut claims = json!({
            "iss": self.id_token_issuer(&application.instance),
            "sub": person.user_id.as_str(),
            "aud": application.arn(),
            "iat": cx.now().seconds(),
            "exp": issued.expires_at.seconds(),
            "jti": self.entropy().uuid(),
            "aws:identity_store_id": person.identity_store_id.as_str(),
            "aws:identity_store_arn": identity_store_arn(&person.owner, &person.identity_store_id),
            "aws:instance_account": person.owner.as_str(),
            "aws:instance_arn": instance::arn(&application.instance),
            "aws:credential_id": issued.grant_id.as_str(),
        });
        if let (Some(context), Some(claims)) = (context, claims.as_object_mut()) {
            claims.insert(IDENTITY_CONTEXT.to_owned(), json!(context.expose()));
        }
        let token = jws::sign(key, &claims)
            .ok_or_else(|| Error::internal("an id token cannot be signed"))?;
        Ok(Secret::new(token))
    }

    /// The same for `sts:AssumeRole`: sealed, so that nobody but this server makes or reads one.
    pub(super) fn identity_context(
        &self,
        application: &Application,
        issued: &Issued,
    ) -> Result<Option<Secret>, Error> {
        if !issued.scopes.iter().any(|scope| scope == IDENTITY_CONTEXT) {
            return Ok(None);
        }
        let person = &issued.person;
        let context = json!({
            "application": application.arn(),
            "credential": issued.grant_id.as_str(),
            "session": person.session_id.as_str(),
            "user": person.user_id.as_str(),
            "exp": issued.expires_at.seconds(),
        });
        let sealed = self
            .keyring()
            .seal(
                Purpose::IdentityContext,
                context.to_string().as_bytes(),
                self.entropy(),
            )
            .map_err(Error::internal)?;
        Ok(Some(Secret::new(URL_SAFE_NO_PAD.encode(sealed))))
    }
}
