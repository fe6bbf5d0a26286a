//! The beginning of a person's role session in the trail of the role's own account, beside the event
//! of the request that it came from in that of the instance.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base::AuditEventId;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::account_access::SERVICE;
use domain::actor::RoleSession;
use domain::audit::{Event, EventType, Resource};
use domain::iam::Tag;
use serde_json::{Map, Value, json};

use super::{bounded_json, resource_type};
use crate::{App, Cx};

/// What all assertions for roles are for (§1.4).
const AUDIENCE: &str = "https://signin.aws.amazon.com/saml";

/// A role session that a request is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Begun {
    session: RoleSession,
    /// The SAML provider that the role's trust policy names; without one the role trusts account
    /// access manager.
    provider: Option<String>,
}

impl Begun {
    /// Of a role of a permission set, which has this trust policy.
    pub(crate) fn by_permission_set(session: &RoleSession, trust_policy: &str) -> Self {
        let read: Value = serde_json::from_str(trust_policy).unwrap_or_default();
        let provider = read.pointer("/Statement/0/Principal/Federated");
        Self {
            session: session.clone(),
            provider: provider.and_then(Value::as_str).map(ToOwned::to_owned),
        }
    }

    /// Of a role that somebody is entitled to.
    pub(crate) fn by_entitlement(session: &RoleSession) -> Self {
        Self {
            session: session.clone(),
            provider: None,
        }
    }

    /// The session's tags.
    pub(crate) fn tags(&self) -> &[Tag] {
        &self.session.context.tags
    }

    /// Which operation of STS it stands for.
    // AWS: §13.1; that a role of account access manager is assumed by the service is unconfirmed.
    fn operation(&self) -> &'static str {
        match self.provider {
            Some(_) => "AssumeRoleWithSAML",
            None => "AssumeRole",
        }
    }

    /// `userIdentity`.
    fn identity(&self, user_name: &str) -> Value {
        let Some(provider) = &self.provider else {
            return json!({"type": "AWSService", "invokedBy": SERVICE});
        };
        let qualifier = qualifier(provider);
        json!({"type": "SAMLUser", "principalId": format!("{qualifier}:{user_name}"),
            "userName": user_name, "identityProvider": qualifier})
    }

    fn request(&self) -> Value {
        let session = &self.session;
        let seconds = session.expires_at.since(session.context.issued_at);
        let mut shown = json!({"roleArn": session.role_arn,
            "roleSessionName": session.session_name, "durationSeconds": seconds.seconds()});
        let tags: Map<String, Value> = (self.tags().iter())
            .map(|(key, value)| (key.clone(), value.as_str().into()))
            .collect();
        if let Some(members) = shown.as_object_mut() {
            if let Some(provider) = &self.provider {
                members.insert("principalArn".to_owned(), provider.as_str().into());
            }
            if !tags.is_empty() {
                members.insert("principalTags".to_owned(), tags.into());
            }
        }
        shown
    }

    /// The answer, whose session token is hidden as everywhere.
    fn response(&self, user_name: &str) -> Value {
        let session = &self.session;
        let mut shown = json!({
            "credentials": {"accessKeyId": session.access_key.as_str(),
                "expiration": session.expires_at.iso8601()},
            "assumedRoleUser": {"assumedRoleId": session.unique_id(), "arn": session.arn()}});
        if let (Some(provider), Some(members)) = (&self.provider, shown.as_object_mut()) {
            members.insert("subject".to_owned(), user_name.into());
            members.insert("subjectType".to_owned(), "persistent".into());
            members.insert("audience".to_owned(), AUDIENCE.into());
            members.insert("nameQualifier".to_owned(), qualifier(provider).into());
        }
        shown
    }
}

/// What tells the people of a provider from those of others, as `nameQualifier` does.
fn qualifier(provider: &str) -> String {
    STANDARD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, provider.as_bytes()))
}

impl App {
    /// The event of the role session that the request is answered with, if it is.
    pub(super) fn session_event(&self, cx: &Cx) -> Option<Event> {
        let begun = cx.begun()?;
        let session = &begun.session;
        let user_name = match cx.actor() {
            domain::Actor::Person(person) => person.user_name.as_str(),
            _ => session.session_name.as_str(),
        };
        let arns = std::iter::once(&session.role_arn).chain(&begun.provider);
        Some(Event {
            id: AuditEventId::generate(self.entropy()),
            account: session.account.clone(),
            at: cx.now(),
            name: begun.operation().to_owned(),
            source: "sts.amazonaws.com".to_owned(),
            event_type: EventType::ApiCall,
            read_only: true,
            region: cx.region().to_owned(),
            source_ip: cx.source_ip().to_owned(),
            user_agent: cx.user_agent().chars().take(512).collect(),
            // That of the request, so that the two events are found together.
            request_id: cx.request_id().clone(),
            username: user_name.to_owned(),
            access_key_id: String::new(),
            principal: None,
            user_identity: begun.identity(user_name).to_string(),
            request_parameters: bounded_json(
                "requestParameters",
                &begun.request().to_string(),
                false,
            ),
            response_elements: begun.response(user_name).to_string(),
            additional: "{}".to_owned(),
            error_code: None,
            error_message: None,
            resources: arns
                .map(|arn| Resource {
                    kind: resource_type(arn).to_owned(),
                    name: arn.clone(),
                })
                .collect(),
        })
    }
}
