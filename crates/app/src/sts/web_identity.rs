//! `AssumeRoleWithWebIdentity`: an identity provider of the account vouches for somebody.

mod claims;

use db::Tx;
use domain::Error;
use domain::actor::SessionContext;
use domain::iam::{OidcProvider, Role};
use serde_json::json;

use self::claims::Claims;
use super::AssumedRole;
use super::assume_role::pairs;
use super::session::{SessionOptions, find_role, refusal, role_duration, role_of};
use crate::audit::UserIdentity;
use crate::authorize::Access;
use crate::issuers::{Issuer, NotVerified};
use crate::jws::{JwsError, Unverified};
use crate::outside::FetchError;
use crate::pace::FEDERATION;
use crate::{App, Cx, Failure};

/// Which role to assume by which token.
#[derive(Debug, Clone, Default)]
pub struct AssumeRoleWithWebIdentity {
    /// The role's ARN.
    pub role: String,
    /// What the session is to be called.
    pub session_name: String,
    /// An `OpenID` Connect id token.
    pub token: String,
    /// Policies and duration; tags come with the token.
    pub options: SessionOptions,
}

/// A session of a role that an identity provider opened.
#[derive(Debug, Clone)]
pub struct WebIdentitySession {
    /// The session.
    pub assumed: AssumedRole,
    /// `sub` of the token.
    pub subject: String,
    /// `iss` of the token.
    pub provider: String,
    /// Whom the token was issued to: `azp`, or else `aud`.
    pub audience: String,
}

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";
const TAG: &str = "sts:TagSession";
const SET_SOURCE_IDENTITY: &str = "sts:SetSourceIdentity";

/// How far the clock of an issuer may be ahead of ours.
pub(super) const CLOCK_SKEW: i64 = 300;

impl App {
    /// Credentials for a role that trusts whoever the token is about.
    pub async fn assume_role_with_web_identity(
        &self,
        cx: &Cx,
        command: AssumeRoleWithWebIdentity,
    ) -> Result<WebIdentitySession, Error> {
        // Signatures and other servers' answers are work that nobody has signed for.
        self.keep_pace(cx, "federation", FEDERATION)?;
        let (account, _) = role_of(&command.role)?;
        command.options.check()?;
        let token = Unverified::parse(&command.token).map_err(|error| {
            tracing::debug!(%error, "an id token is refused");
            invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")
        })?;
        let issuer = token.unverified_text("iss").unwrap_or_default().to_owned();
        let url = provider_url(&issuer).to_owned();
        let provider = self
            .read("find_oidc_provider", move |tx| {
                Ok(store::iam::find_oidc_provider(tx, &account, &url)?)
            })
            .await?;
        let provider = provider.filter(|_| issuer.starts_with("https://"));
        let provider = provider.ok_or_else(|| {
            let shown: String = issuer.chars().take(256).collect();
            invalid(format!(
                "No OpenIDConnect provider found in your account for {shown}"
            ))
        })?;
        let known = Issuer {
            url: issuer.clone(),
            thumbprints: provider.thumbprints.clone(),
        };
        let claims = self
            .verify_token(cx.now(), token, &known)
            .await
            .map_err(|error| not_verified(&error))?;
        let claims = Claims::read(&claims, &provider, cx.now())?;
        // From here on it is known who asks, whatever becomes of it.
        let cx = &cx.vouched_for(identity(&provider, &claims));
        let options = SessionOptions {
            tags: claims.tags.clone(),
            transitive_tag_keys: claims.transitive_tag_keys.clone(),
            ..command.options.clone()
        };
        options
            .check()
            .map_err(|error| invalid(error.to_string()))?;
        let request = Request {
            app: self.clone(),
            cx: cx.clone(),
            provider: provider.clone(),
            claims: claims.clone(),
            command: AssumeRoleWithWebIdentity {
                options: options.clone(),
                ..command.clone()
            },
        };
        let role = self.read(ACTION, move |tx| request.decide(tx)).await?;
        let lasting = role_duration(&role, options.duration)?;
        let mut context = SessionContext::issued(cx.now());
        context.source_identity.clone_from(&claims.source_identity);
        context.federated_provider = Some(provider.arn());
        context.federation_keys = vec![
            (format!("{}:aud", provider.url), claims.audience.clone()),
            (format!("{}:sub", provider.url), claims.subject.clone()),
        ];
        options.enter(&mut context)?;
        let permit = self.permit_by_proof(ACTION, role.arn(), &role.account);
        let size = options.minimum_token_size;
        let name = &command.session_name;
        let assumed = self.begin_session(cx, role, name, context, (lasting, size))?;
        self.change(cx, permit, "record_web_identity", |_, _| Ok(()))
            .await?;
        Ok(WebIdentitySession {
            assumed,
            subject: claims.subject,
            provider: issuer,
            audience: claims.audience,
        })
    }
}

/// What is to be decided.
struct Request {
    app: App,
    cx: Cx,
    command: AssumeRoleWithWebIdentity,
    provider: OidcProvider,
    claims: Claims,
}

impl Request {
    fn decide(&self, tx: &mut Tx<'_>) -> Result<Role, Failure> {
        let command = &self.command;
        // AWS: of a role that is missing no more is told than of one that does not trust.
        let refused = || Error::denied(format!("Not authorized to perform {ACTION}"));
        let role = find_role(tx, &command.role)?.ok_or_else(refused)?;
        let tags = store::iam::list_tags(tx, role.id.as_str())?;
        let mut actions = vec![ACTION];
        if !command.options.tags.is_empty() {
            actions.push(TAG);
        }
        if self.claims.source_identity.is_some() {
            actions.push(SET_SOURCE_IDENTITY);
        }
        for action in actions {
            let mut access = Access::new(action, &command.role, &role.account)
                .tagged(pairs(&tags))
                .trusted_by(role.trust_policy.as_str())
                .with("sts:RoleSessionName", &command.session_name);
            for (key, value) in &self.claims.keys {
                access = access.with(key, value);
            }
            for (key, values) in &self.claims.lists {
                access = access.with_many(key, values);
            }
            if let Some(identity) = &self.claims.source_identity {
                access = access.with("sts:SourceIdentity", identity);
            }
            if !command.options.tags.is_empty() {
                access = access.setting_tags(pairs(&command.options.tags));
            }
            if !command.options.transitive_tag_keys.is_empty() {
                let keys = &command.options.transitive_tag_keys;
                access = access.with_many("sts:TransitiveTagKeys", keys);
            }
            self.app
                .decide_vouched(tx, &self.cx, &access, &self.provider.arn())
                .map_err(|failure| match failure {
                    // AWS: not allowed to tag is not allowed at all.
                    Failure::Outcome(Error::Denied { .. }) => refused().into(),
                    other => other,
                })?;
        }
        command.options.check_policies(tx, &role.account)?;
        Ok(role)
    }
}

/// CloudTrail's word for whom an `OpenID` Connect provider vouches for.
fn identity(provider: &OidcProvider, claims: &Claims) -> UserIdentity {
    let (audience, subject) = (&claims.audience, &claims.subject);
    UserIdentity {
        json: json!({"type": "WebIdentityUser",
            "principalId": format!("{}:{audience}:{subject}", provider.arn()),
            "userName": subject, "identityProvider": provider.arn()})
        .to_string(),
        username: subject.clone(),
        access_key_id: String::new(),
    }
}

/// As providers are called: without scheme, and without a slash at the end.
fn provider_url(issuer: &str) -> &str {
    let url = issuer.strip_prefix("https://").unwrap_or(issuer);
    url.strip_suffix('/').unwrap_or(url)
}

fn invalid(message: impl Into<String>) -> Error {
    refusal("InvalidIdentityToken", message)
}

fn not_verified(error: &NotVerified) -> Error {
    match error {
        NotVerified::Token(JwsError::NoKey) => {
            invalid("No key of the identity provider fits the token")
        }
        NotVerified::Token(_) => invalid("Token signature invalid"),
        NotVerified::Keys(FetchError::Refused(_)) => invalid(
            "Couldn't retrieve verification key from your identity provider,  please reference \
             AssumeRoleWithWebIdentity documentation for requirements",
        ),
        NotVerified::Keys(FetchError::Certificate(_)) => invalid(
            "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
        ),
        NotVerified::Keys(FetchError::Communication(_)) => refusal(
            "IDPCommunicationError",
            "The identity provider could not be reached. Try again.",
        ),
    }
}
