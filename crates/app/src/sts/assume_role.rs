//! `AssumeRole`: credentials for a role that trusts the caller.

use db::Tx;
use domain::actor::{Origin, SessionContext};
use domain::iam::Role;
use domain::{Actor, Error};

use super::AssumedRole;
use super::session::{
    HOUR, SessionOptions, check_source_identity, find_role, role_duration, role_of,
};
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// Which role to assume, and how.
#[derive(Debug, Clone, Default)]
pub struct AssumeRole {
    /// The role's ARN.
    pub role: String,
    /// What the session is to be called.
    pub session_name: String,
    /// Session policies, tags and duration.
    pub options: SessionOptions,
    /// What a third party was given to prove for whom it acts (`sts:ExternalId`).
    pub external_id: Option<String>,
    /// Who stands at the beginning of the chain.
    pub source_identity: Option<String>,
    /// The serial number or ARN of a second factor.
    pub serial_number: Option<String>,
    /// The code that the second factor shows.
    pub token_code: Option<String>,
    /// The context providers whose assertions were sent along.
    pub context_providers: Vec<String>,
}

pub(super) const ACTION: &str = "sts:AssumeRole";
const TAG: &str = "sts:TagSession";
const SET_SOURCE_IDENTITY: &str = "sts:SetSourceIdentity";

/// Whom a role that does not exist trusts: nobody whom there is.
const NOBODY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AROA00000000000000000"},"Action":"sts:AssumeRole"}]}"#;

impl App {
    /// Credentials for a role that trusts the caller.
    pub async fn assume_role(&self, cx: &Cx, command: AssumeRole) -> Result<AssumedRole, Error> {
        cx.asks_for(&command.role);
        match cx.actor() {
            Actor::Role(_) | Actor::User(_) => {}
            Actor::Root { .. } => {
                return Err(Error::denied("Roles may not be assumed by root accounts."));
            }
            Actor::Federated(_) => return Err(denied(cx, ACTION, &command.role)),
            Actor::Person(_) | Actor::Provisioner(_) | Actor::Anonymous | Actor::System => {
                return Err(super::invalid_token());
            }
        }
        role_of(&command.role)?;
        command.options.check()?;
        if let Some(identity) = &command.source_identity {
            check_source_identity(identity)?;
        }
        if let Some(provider) = command.context_providers.first() {
            // DIFFERENCE: there are no context providers here, so that none is one.
            let message = format!("Invalid context provider: {provider}");
            return Err(Error::invalid(message));
        }
        let has_mfa = self
            .check_second_factor(
                cx,
                command.serial_number.as_deref(),
                command.token_code.as_deref(),
            )
            .await?
            .is_some();
        let mut context = inherited(cx);
        if context.source_identity.is_none() {
            context.source_identity.clone_from(&command.source_identity);
        } else if command.source_identity.is_some()
            && command.source_identity != context.source_identity
        {
            // Who began the chain stays who began it.
            return Err(denied(cx, SET_SOURCE_IDENTITY, &command.role));
        }
        let is_tagged = !context.tags.is_empty() || !command.options.tags.is_empty();
        let request = Request {
            app: self.clone(),
            cx: cx.clone(),
            source_identity: context.source_identity.clone(),
            is_tagged,
            has_mfa,
            command: command.clone(),
        };
        let role = self
            .read("assume_role", move |tx| request.decide(tx))
            .await?;
        let lasting = duration(cx, &role, command.options.duration)?;
        command.options.enter(&mut context)?;
        let permit = self.permit_by_proof(ACTION, role.arn(), &role.account);
        let minimum = command.options.minimum_token_size;
        let name = &command.session_name;
        let assumed = self.begin_session(cx, role, name, context, (lasting, minimum))?;
        self.change(cx, permit, "record_assume_role", |_, _| Ok(()))
            .await?;
        Ok(assumed)
    }
}

/// What is to be decided.
struct Request {
    app: App,
    cx: Cx,
    command: AssumeRole,
    source_identity: Option<String>,
    is_tagged: bool,
    has_mfa: bool,
}

impl Request {
    /// The role, if the caller may assume it as they want to.
    fn decide(&self, tx: &mut Tx<'_>) -> Result<Role, Failure> {
        let (app, cx, arn) = (&self.app, &self.cx, &self.command.role);
        let role = find_role(tx, arn)?;
        // AWS: whether the role exists is not told to those who may not assume it.
        let tags = match &role {
            Some(role) => store::iam::list_tags(tx, role.id.as_str())?,
            None => Vec::new(),
        };
        for action in self.actions() {
            let access = self.access(action, role.as_ref(), &tags)?;
            app.decide(tx, cx, &access)
                .map_err(|failure| as_sts_words_it(cx, action, arn, failure))?;
        }
        let role = role.ok_or_else(|| denied(cx, ACTION, arn))?;
        self.command.options.check_policies(tx, &role.account)?;
        Ok(role)
    }

    fn actions(&self) -> Vec<&'static str> {
        let mut actions = vec![ACTION];
        // AWS: also where the tags or the identity come from the calling session.
        if self.is_tagged {
            actions.push(TAG);
        }
        if self.source_identity.is_some() {
            actions.push(SET_SOURCE_IDENTITY);
        }
        actions
    }

    fn access(
        &self,
        action: &'static str,
        role: Option<&Role>,
        tags: &[(String, String)],
    ) -> Result<Access, Error> {
        let command = &self.command;
        let (account, _) = role_of(&command.role)?;
        let trust = role.map_or(NOBODY, |role| role.trust_policy.as_str());
        let mut access = Access::new(action, &command.role, &account)
            .tagged(pairs(tags))
            .trusted_by(trust)
            .with("sts:RoleSessionName", &command.session_name);
        if let Some(external_id) = &command.external_id {
            access = access.with("sts:ExternalId", external_id);
        }
        if let Some(identity) = &self.source_identity {
            access = access.with("sts:SourceIdentity", identity);
        }
        if !command.options.tags.is_empty() {
            access = access.setting_tags(pairs(&command.options.tags));
        }
        if !command.options.transitive_tag_keys.is_empty() {
            let keys = &command.options.transitive_tag_keys;
            access = access.with_many("sts:TransitiveTagKeys", keys);
        }
        if self.has_mfa {
            access = access
                .with("aws:MultiFactorAuthPresent", "true")
                .with("aws:MultiFactorAuthAge", "0");
        }
        Ok(access)
    }
}

pub(super) fn pairs(tags: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
}

/// What a session got by the caller's has of it from the start.
///
/// AWS: the second factor is not carried over.
fn inherited(cx: &Cx) -> SessionContext {
    let mut context = SessionContext::issued(cx.now());
    let Some(session) = cx.actor().session() else {
        return context;
    };
    let is_transitive = |key: &String| {
        let mut keys = session.transitive_tag_keys.iter();
        keys.any(|transitive| transitive.eq_ignore_ascii_case(key))
    };
    let tags = session.tags.iter().filter(|(key, _)| is_transitive(key));
    context.tags = tags.cloned().collect();
    context
        .transitive_tag_keys
        .clone_from(&session.transitive_tag_keys);
    context.source_identity.clone_from(&session.source_identity);
    context.began_by = cx.actor().person_behind().cloned().map(Box::new);
    if matches!(cx.actor(), Actor::Role(_)) {
        context.origin = Origin::Chained;
    }
    context
}

fn duration(cx: &Cx, role: &Role, wanted: Option<u32>) -> Result<u32, Error> {
    let seconds = role_duration(role, wanted)?;
    if matches!(cx.actor(), Actor::Role(_)) && seconds > HOUR {
        return Err(Error::invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining.",
        ));
    }
    Ok(seconds)
}

/// AWS's wording, which tells why only where the caller's own side denies it in so many words:
/// what a role's trust policy says is not for strangers, nor whether there is such a role.
fn as_sts_words_it(cx: &Cx, action: &str, arn: &str, failure: Failure) -> Failure {
    let Failure::Outcome(Error::Denied { message }) = &failure else {
        return failure;
    };
    let of_the_owner = ["the role trust policy", "a resource control policy"];
    let tells = message.contains(" with an explicit deny in ")
        && !of_the_owner.iter().any(|policy| message.ends_with(policy));
    if tells {
        return failure;
    }
    denied(cx, action, arn).into()
}

pub(super) fn denied(cx: &Cx, action: &str, resource: &str) -> Error {
    Error::denied(format!(
        "User: {} is not authorized to perform: {action} on resource: {resource}",
        cx.actor().arn()
    ))
}
