//! `AssumeRole`: from one role session to another.

use base::{AccessKeyId, AccountId, Arn, Duration};
use db::Tx;
use domain::actor::{RoleSession, SessionContext};
use domain::iam::Role;
use domain::{Actor, Error};
use policy::principal::Caller;
use policy::{Context, Document, PolicyKind};

use super::decision::{ACTION, Question};
use crate::iam::{document_of, parse};
use crate::{App, Credentials, Cx, Failure, SessionTokenPrincipal};

/// Which role to assume, and how.
#[derive(Debug, Clone)]
pub struct AssumeRole {
    /// The role's ARN.
    pub role: String,
    /// What the session is to be called.
    pub session_name: String,
    /// Seconds; AWS's default is an hour.
    pub duration: Option<u32>,
    /// What a third party was given to prove for whom it acts (`sts:ExternalId`).
    pub external_id: Option<String>,
}

/// A session of a role.
#[derive(Debug, Clone)]
pub struct AssumedRole {
    /// `AROA…:<session name>`.
    pub unique_id: String,
    /// `arn:aws:sts::<account>:assumed-role/<role>/<session name>`.
    pub arn: String,
    /// What requests are signed with.
    pub credentials: Credentials,
}

/// What a session got by a session may last at the most, and what any lasts by default.
const CHAINED_SESSION: u32 = 3600;

impl App {
    /// Credentials for a role that trusts the caller.
    ///
    /// DIFFERENCE: service control policies, which could forbid it, are not evaluated.
    pub async fn assume_role(&self, cx: &Cx, command: AssumeRole) -> Result<AssumedRole, Error> {
        cx.asks_for(&command.role);
        let session = match cx.actor() {
            Actor::Role(session) => session.clone(),
            Actor::Root { .. } => {
                return Err(Error::denied("Roles may not be assumed by root accounts."));
            }
            Actor::User(_)
            | Actor::Federated(_)
            | Actor::Person(_)
            | Actor::Anonymous
            | Actor::System => {
                return Err(super::invalid_token());
            }
        };
        let (account, name) =
            role_of(&command.role).ok_or_else(|| Error::invalid("Request ARN is invalid"))?;
        let request = (cx.clone(), command.clone());
        let role = self
            .read("assume_role", move |tx| {
                let (cx, command) = &request;
                let role = store::iam::find_role(tx, &account, &name)?
                    .filter(|role| role.arn() == command.role);
                // AWS: whether the role exists is not told to those who may not assume it.
                let refused = || denied(cx, &command.role);
                let role = role.ok_or_else(refused)?;
                if !is_trusted(tx, cx, &session, &role, command)? {
                    return Err(refused().into());
                }
                Ok(role)
            })
            .await?;
        let duration = session_duration(&role, command.duration)?;
        let session = RoleSession {
            account: role.account.clone(),
            role_arn: role.arn(),
            role_id: role.id,
            role_name: role.name,
            session_name: command.session_name,
            access_key: AccessKeyId::generate_temporary(self.entropy()),
            context: SessionContext::issued(cx.now()),
            expires_at: cx.now().whole_seconds().plus(duration),
            // AWS: the person behind an Identity Center session is not carried into another role.
            person: None,
        };
        let (unique_id, arn) = (session.unique_id(), session.arn());
        let credentials = self.issue(&SessionTokenPrincipal::Role(Box::new(session)))?;
        Ok(AssumedRole {
            unique_id,
            arn,
            credentials,
        })
    }
}

fn denied(cx: &Cx, role: &str) -> Error {
    Error::denied(format!(
        "User: {} is not authorized to perform: {ACTION} on resource: {role}",
        cx.actor().arn()
    ))
}

/// Account and name in a role's ARN.
fn role_of(text: &str) -> Option<(AccountId, String)> {
    let arn = Arn::parse(text).ok()?;
    let path_and_name = arn.resource().strip_prefix("role/")?;
    let name = path_and_name.rsplit('/').next()?;
    let is_role = arn.service() == "iam" && arn.region().is_empty() && !name.is_empty();
    let account = AccountId::parse(arn.account()).ok()?;
    is_role.then(|| (account, name.to_owned()))
}

/// Every caller is a role session here, so that every new session is a chained one.
fn session_duration(role: &Role, wanted: Option<u32>) -> Result<Duration, Error> {
    let seconds = wanted.unwrap_or(CHAINED_SESSION);
    if seconds > role.max_session_duration {
        return Err(Error::invalid(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    if seconds > CHAINED_SESSION {
        return Err(Error::invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining.",
        ));
    }
    Ok(Duration::from_seconds(i64::from(seconds)))
}

/// Whether the role's trust policy and the caller's own policies allow it.
fn is_trusted(
    tx: &mut Tx<'_>,
    cx: &Cx,
    session: &RoleSession,
    role: &Role,
    command: &AssumeRole,
) -> Result<bool, Failure> {
    let Some(caller) = store::iam::find_role_by_id(tx, &session.role_id)? else {
        return Ok(false);
    };
    let Some(trust) = readable(&role.trust_policy, PolicyKind::Trust, role) else {
        return Ok(false);
    };
    let Some((identity, boundary)) = policies_of(tx, &caller)? else {
        return Ok(false);
    };
    let context = context(tx, cx, session, role, command)?;
    let session_arn = session.arn();
    let question = Question {
        trust: &trust,
        role: &command.role,
        same_account: session.account == role.account,
        caller: Caller::AssumedRole {
            account_id: session.account.as_str(),
            role_arn: &session.role_arn,
            session_arn: &session_arn,
            role_id: Some(session.role_id.as_str()),
        },
        identity: &identity,
        boundary: boundary.as_ref(),
        context: &context,
    };
    Ok(question.is_allowed())
}

/// Identity policies and the permissions boundary.
type OwnPolicies = (Vec<Document>, Option<Document>);

/// The policies of the caller's role and its boundary; `None` where one of them cannot be read,
/// because it might have denied the request.
fn policies_of(tx: &mut Tx<'_>, role: &Role) -> Result<Option<OwnPolicies>, Failure> {
    let mut texts: Vec<String> = store::iam::inline_policies(tx, &role.id)?
        .into_iter()
        .map(|(_, document)| document)
        .collect();
    for arn in store::iam::attached_policies(tx, &role.id)? {
        // A policy that is gone allows nothing and denies nothing.
        texts.extend(document_of(tx, &role.account, &arn)?);
    }
    let identity = texts
        .iter()
        .map(|text| readable(text, PolicyKind::Identity, role))
        .collect();
    let boundary = match &role.permissions_boundary {
        None => Some(None),
        Some(arn) => document_of(tx, &role.account, arn)?
            .and_then(|text| readable(&text, PolicyKind::Boundary, role))
            .map(Some),
    };
    let identity: Option<Vec<Document>> = identity;
    Ok(identity.zip(boundary))
}

fn readable(text: &str, kind: PolicyKind, role: &Role) -> Option<Document> {
    let document = parse(text, kind);
    if let Err(error) = &document {
        tracing::warn!(role = %role.arn(), %error, "a stored policy cannot be read and is not trusted");
    }
    document.ok()
}

/// The condition keys of the request (§14.5, §14.6).
fn context(
    tx: &mut Tx<'_>,
    cx: &Cx,
    session: &RoleSession,
    role: &Role,
    command: &AssumeRole,
) -> Result<Context, Failure> {
    let mut context = Context::new()
        .with("aws:PrincipalArn", &session.role_arn)
        .with("aws:PrincipalAccount", session.account.as_str())
        .with("aws:PrincipalType", "AssumedRole")
        .with("aws:userid", session.unique_id())
        .with("aws:TokenIssueTime", session.context.issued_at.iso8601())
        .with("aws:CurrentTime", cx.now().iso8601())
        .with("aws:EpochTime", cx.now().seconds().to_string())
        .with("aws:SourceIp", cx.source_ip())
        .with("aws:UserAgent", cx.user_agent())
        .with("aws:RequestedRegion", cx.region())
        .with("aws:ViaAWSService", "false")
        .with("aws:PrincipalIsAWSService", "false")
        .with("aws:ResourceAccount", role.account.as_str())
        .with("sts:RoleSessionName", &command.session_name);
    if let Some(external_id) = &command.external_id {
        context.insert("sts:ExternalId", external_id);
    }
    if let Some(person) = &session.person {
        context.insert("identitystore:UserId", person.user_id.as_str());
    }
    if let Some(organization) =
        store::organizations::find_organization_of_account(tx, &session.account)?
    {
        context.insert("aws:PrincipalOrgID", organization.id.as_str());
    }
    if let Some(organization) =
        store::organizations::find_organization_of_account(tx, &role.account)?
    {
        context.insert("aws:ResourceOrgID", organization.id.as_str());
    }
    for (key, value) in store::iam::list_tags(tx, session.role_id.as_str())? {
        context.insert(&format!("aws:PrincipalTag/{key}"), value);
    }
    for (key, value) in store::iam::list_tags(tx, role.id.as_str())? {
        context.insert(&format!("aws:ResourceTag/{key}"), &value);
        context.insert(&format!("iam:ResourceTag/{key}"), value);
    }
    Ok(context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arn_of_a_role_comes_apart() {
        let account = AccountId::parse("123456789012").expect("an account");
        for (text, name) in [
            ("arn:aws:iam::123456789012:role/Name", Some("Name")),
            ("arn:aws:iam::123456789012:role/a/b/Name", Some("Name")),
            ("arn:aws:iam::123456789012:role/", None),
            ("arn:aws:iam::123456789012:user/Name", None),
            ("arn:aws:sts::123456789012:role/Name", None),
            ("arn:aws:iam::aws:role/Name", None),
            ("Name", None),
        ] {
            let expected = name.map(|name| (account.clone(), name.to_owned()));
            assert_eq!(role_of(text), expected, "{text}");
        }
    }
}
