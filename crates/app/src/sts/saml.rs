//! `AssumeRoleWithSAML`: a SAML identity provider of the account vouches for somebody.

mod attributes;
mod verified;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base::{AccountId, Arn, Timestamp, sha256_hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use db::Tx;
use domain::Error;
use domain::actor::SessionContext;
use domain::iam::{Role, SamlProvider};
use saml::DecryptionKey;
use serde_json::json;
use zeroize::Zeroizing;

use self::attributes::SessionAttributes;
use self::verified::Assertion;
use super::AssumedRole;
use super::assume_role::pairs;
use super::session::{SessionOptions, find_role, refusal, role_duration, role_of};
use crate::audit::UserIdentity;
use crate::authorize::Access;
use crate::keyring::Purpose;
use crate::pace::FEDERATION;
use crate::{App, Cx, Failure};

/// Which role to assume by which assertion.
#[derive(Debug, Clone, Default)]
pub struct AssumeRoleWithSaml {
    /// The role's ARN.
    pub role: String,
    /// The SAML provider's ARN.
    pub provider: String,
    /// The SAML response, in base64.
    pub assertion: String,
    /// Policies and duration; tags come with the assertion.
    pub options: SessionOptions,
}

/// A session of a role that an identity provider opened.
#[derive(Debug, Clone)]
pub struct SamlSession {
    /// The session.
    pub assumed: AssumedRole,
    /// `NameID`.
    pub subject: String,
    /// Its format, the usual prefix left out: `persistent`.
    pub subject_type: String,
    /// The identity provider's entity id.
    pub issuer: String,
    /// Where the assertion was sent to.
    pub audience: String,
    /// What tells subjects of this issuer, account and provider from those of others.
    pub name_qualifier: String,
}

const ACTION: &str = "sts:AssumeRoleWithSAML";
const TAG: &str = "sts:TagSession";
const SET_SOURCE_IDENTITY: &str = "sts:SetSourceIdentity";

const FORMATS: [&str; 2] = [
    "urn:oasis:names:tc:SAML:2.0:nameid-format:",
    "urn:oasis:names:tc:SAML:1.1:nameid-format:",
];

impl App {
    /// Credentials for a role that trusts whoever the assertion is about.
    pub async fn assume_role_with_saml(
        &self,
        cx: &Cx,
        command: AssumeRoleWithSaml,
    ) -> Result<SamlSession, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let (account, _) = role_of(&command.role)?;
        command.options.check()?;
        let name = provider_of(&command.provider, &account)?;
        let (owner, wanted) = (account.clone(), name.clone());
        let provider = self
            .read("find_saml_provider", move |tx| {
                let Some(provider) = store::iam::find_saml_provider(tx, &owner, &wanted)? else {
                    return Ok(None);
                };
                let keys = store::iam::saml_provider_keys(tx, &provider)?;
                Ok(Some((provider, keys)))
            })
            .await?;
        let (provider, keys) = provider.ok_or_else(|| {
            invalid(format!(
                "Specified provider doesn't exist (Provider: {name})"
            ))
        })?;
        let response = STANDARD
            .decode(command.assertion.split_whitespace().collect::<String>())
            .map_err(|_not_base64| invalid("Invalid base64 SAMLResponse"))?;
        if provider.valid_until <= cx.now() {
            // AWS: unconfirmed, code and wording.
            return Err(invalid(format!(
                "The metadata of the specified provider have expired (Provider: {name})"
            )));
        }
        let keys = keys.iter().map(|(_, sealed)| self.decryption_key(sealed));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        let assertion = Assertion::read(self.settings(), (&provider, &keys), &response, cx.now())?;
        let attributes = SessionAttributes::read(&assertion.attributes)?;
        let request = Request::new(self, cx, command, &provider, assertion, attributes)?;
        self.open_saml_session(request).await
    }

    fn decryption_key(&self, sealed: &[u8]) -> Result<DecryptionKey, Error> {
        let pkcs8 = self.keyring().open(Purpose::SecretAtRest, sealed);
        let pkcs8 = Zeroizing::new(pkcs8.map_err(Error::internal)?);
        DecryptionKey::from_pkcs8(&pkcs8).map_err(Error::internal)
    }

    async fn open_saml_session(&self, request: Request) -> Result<SamlSession, Error> {
        let shared = request.clone();
        let role = self.read(ACTION, move |tx| shared.decide(tx)).await?;
        let Request {
            cx,
            command,
            assertion,
            attributes,
            subject,
            ..
        } = request;
        let lasting = lasting(&role, &command.options, &attributes, &assertion, cx.now())?;
        let mut context = SessionContext::issued(cx.now());
        context
            .source_identity
            .clone_from(&attributes.source_identity);
        context.federated_provider = Some(command.provider.clone());
        // AWS: of the keys of a sign-in only these stay with the session (§14.6).
        context.federation_keys = subject.keys();
        command.options.enter(&mut context)?;
        let permit = self.permit_by_proof(ACTION, role.arn(), &role.account);
        let used = used(&assertion, &role);
        let until = assertion.remember_until;
        let name = &attributes.session_name;
        let size = command.options.minimum_token_size;
        let assumed = self.begin_session(&cx, role, name, context, (lasting, size))?;
        self.change(&cx, permit, "use_saml_assertion", move |tx, permit| {
            if store::federation::use_assertion(tx, permit, &used, until)? {
                return Ok(());
            }
            Err(invalid("The SAML assertion has been used for this role already").into())
        })
        .await?;
        Ok(SamlSession {
            assumed,
            subject: subject.name,
            subject_type: subject.kind,
            issuer: assertion.issuer,
            audience: assertion.recipient,
            name_qualifier: subject.qualifier,
        })
    }
}

/// Somebody whom a provider vouches for.
#[derive(Debug, Clone)]
struct Subject {
    name: String,
    kind: String,
    qualifier: String,
}

impl Subject {
    fn keys(&self) -> Vec<(String, String)> {
        [
            ("saml:sub", &self.name),
            ("saml:sub_type", &self.kind),
            ("saml:namequalifier", &self.qualifier),
        ]
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .to_vec()
    }
}

/// What is to be decided.
#[derive(Clone)]
struct Request {
    app: App,
    cx: Cx,
    command: AssumeRoleWithSaml,
    document: String,
    subject: Subject,
    assertion: Assertion,
    attributes: SessionAttributes,
}

impl Request {
    fn new(
        app: &App,
        cx: &Cx,
        command: AssumeRoleWithSaml,
        provider: &SamlProvider,
        assertion: Assertion,
        attributes: SessionAttributes,
    ) -> Result<Self, Error> {
        let account = &provider.account;
        let qualifier = format!("{}{account}/{}", assertion.issuer, provider.name);
        let qualifier = digest(&SHA1_FOR_LEGACY_USE_ONLY, qualifier.as_bytes());
        let format = assertion.subject_format.as_str();
        let kind = FORMATS
            .iter()
            .find_map(|prefix| format.strip_prefix(prefix))
            .unwrap_or(format);
        let subject = Subject {
            name: assertion.subject.clone(),
            kind: kind.to_owned(),
            qualifier: STANDARD.encode(qualifier),
        };
        let mut command = command;
        command.options.tags.clone_from(&attributes.tags);
        command
            .options
            .transitive_tag_keys
            .clone_from(&attributes.transitive_tag_keys);
        command
            .options
            .check()
            .map_err(|error| invalid(error.to_string()))?;
        let identity = identity(&assertion, &subject);
        Ok(Self {
            app: app.clone(),
            cx: cx.vouched_for(identity),
            document: format!("{account}/{}", provider.name),
            command,
            subject,
            assertion,
            attributes,
        })
    }

    fn decide(&self, tx: &mut Tx<'_>) -> Result<Role, Failure> {
        let command = &self.command;
        if !self.attributes.allows(&command.role, &command.provider) {
            return Err(refused().into());
        }
        let role = find_role(tx, &command.role)?.ok_or_else(refused)?;
        // AWS: sessions of these come from the access portal alone (§1.4).
        if role.is_reserved() {
            return Err(refused().into());
        }
        let tags = store::iam::list_tags(tx, role.id.as_str())?;
        let mut actions = vec![ACTION];
        if !command.options.tags.is_empty() {
            actions.push(TAG);
        }
        if self.attributes.source_identity.is_some() {
            actions.push(SET_SOURCE_IDENTITY);
        }
        for action in actions {
            let access = self.access(action, &role, &tags);
            self.app
                .decide_vouched(tx, &self.cx, &access, &command.provider)
                .map_err(|failure| match failure {
                    Failure::Outcome(Error::Denied { .. }) => refused().into(),
                    other => other,
                })?;
        }
        command.options.check_policies(tx, &role.account)?;
        Ok(role)
    }

    fn access(&self, action: &'static str, role: &Role, tags: &[(String, String)]) -> Access {
        let options = &self.command.options;
        let mut access = Access::new(action, &self.command.role, &role.account)
            .tagged(pairs(tags))
            .trusted_by(role.trust_policy.as_str())
            .with("sts:RoleSessionName", &self.attributes.session_name)
            .with("saml:aud", &self.assertion.recipient)
            .with("saml:iss", &self.assertion.issuer)
            .with("saml:doc", &self.document);
        for (key, value) in self.subject.keys() {
            access = access.with(&key, value);
        }
        for (key, values) in attributes::condition_keys(&self.assertion.attributes) {
            access = access.with_many(key, values);
        }
        if let Some(identity) = &self.attributes.source_identity {
            access = access.with("sts:SourceIdentity", identity);
        }
        if !options.tags.is_empty() {
            access = access.setting_tags(pairs(&options.tags));
        }
        if !options.transitive_tag_keys.is_empty() {
            access = access.with_many("sts:TransitiveTagKeys", &options.transitive_tag_keys);
        }
        access
    }
}

/// The shortest of what is asked for, what the assertion grants, and what it says of its session.
fn lasting(
    role: &Role,
    options: &SessionOptions,
    attributes: &SessionAttributes,
    assertion: &Assertion,
    now: Timestamp,
) -> Result<u32, Error> {
    let mut seconds = role_duration(role, options.duration.or(attributes.duration))?;
    if let Some(most) = attributes.duration {
        seconds = seconds.min(most);
    }
    if let Some(end) = assertion.session_not_on_or_after {
        let left = end.since(now).seconds();
        if left <= 0 {
            return Err(expired("The session of the SAML assertion is over"));
        }
        seconds = seconds.min(u32::try_from(left).unwrap_or(u32::MAX));
    }
    Ok(seconds)
}

/// The name in the ARN of a SAML provider of `account`.
///
/// AWS: role and provider are of one account.
fn provider_of(text: &str, account: &AccountId) -> Result<String, Error> {
    let name = || {
        let arn = Arn::parse(text).ok()?;
        let name = arn.resource().strip_prefix("saml-provider/")?;
        let is_provider = arn.service() == "iam" && arn.region().is_empty();
        (is_provider && !name.is_empty()).then(|| (arn.account().to_owned(), name.to_owned()))
    };
    let (owner, name) = name().ok_or_else(|| Error::invalid("Request ARN is invalid"))?;
    if owner == account.as_str() {
        return Ok(name);
    }
    Err(refused())
}

/// What stands for the use of an assertion for a role.
///
/// DIFFERENCE: AWS takes an assertion for the same role as often as somebody sends it within its
/// five minutes. Here it is good once a role: clients that ask for several roles work, and whoever
/// finds it later gets nothing.
fn used(assertion: &Assertion, role: &Role) -> String {
    sha256_hex(&json!([assertion.issuer, assertion.id, role.id.as_str()]).to_string())
}

/// CloudTrail's word for whom a SAML provider vouches for.
fn identity(assertion: &Assertion, subject: &Subject) -> UserIdentity {
    UserIdentity {
        json: json!({"type": "SAMLUser",
            "principalId": format!("{}:{}", subject.qualifier, subject.name),
            "userName": subject.name, "identityProvider": assertion.issuer})
        .to_string(),
        username: subject.name.clone(),
        access_key_id: String::new(),
    }
}

fn refused() -> Error {
    Error::denied(format!("Not authorized to perform {ACTION}"))
}

fn expired(message: impl Into<String>) -> Error {
    refusal("ExpiredTokenException", message)
}

fn invalid(message: impl Into<String>) -> Error {
    refusal("InvalidIdentityToken", message)
}
