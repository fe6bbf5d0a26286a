//! The context of a request: the first argument of every use case.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use base::{AccountId, Arn, AuditEventId, Entropy, RequestId, Timestamp};
use domain::audit::{Event, EventType, Resource};
use domain::history::Author;
use domain::{Actor, Permit};

use crate::access::Planning;
use crate::audit::{Begun, UserIdentity};

/// Who asks for what, when and from where. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Cx {
    parts: Arc<CxParts>,
    /// The event of this request, once it stands in the trail.
    recorded: Arc<OnceLock<AuditEventId>>,
    /// The resources that its event will name.
    resources: Arc<Mutex<Resources>>,
    /// The role session that it is answered with.
    begun: Arc<OnceLock<Begun>>,
    /// Whom an identity provider vouches for, where nobody signed the request.
    vouched_for: Option<Arc<UserIdentity>>,
    /// Of a request that is only planned: what it changes is undone.
    planning: Option<Arc<Planning>>,
}

/// The ARNs of what a request is about, each once.
#[derive(Debug, Default)]
struct Resources {
    /// What somebody asked leave for; named whatever the request's end.
    asked: Vec<String>,
    /// What is there only if the request succeeds.
    created: Vec<String>,
}

/// How many resources an event names at the most, and how long their names are: a caller chooses
/// some of them.
const RESOURCES: usize = 16;
const RESOURCE_NAME: usize = 2048;

/// What a [`Cx`] is made of.
#[derive(Debug, Clone)]
pub struct CxParts {
    /// Who asks.
    pub actor: Actor,
    /// When; sampled once a request.
    pub now: Timestamp,
    /// The id that the answer carries.
    pub request_id: RequestId,
    /// Where the request came from.
    pub source_ip: String,
    /// What the client calls itself.
    pub user_agent: String,
    /// The region that was called.
    pub region: String,
    /// What is asked for, as the audit trail shows it.
    pub call: Call,
}

/// What is asked for, as the audit trail shows it.
#[derive(Debug, Clone)]
pub struct Call {
    /// Such as `sso.amazonaws.com`.
    pub source: String,
    /// Such as `CreatePermissionSet`; empty where no event is to be left.
    pub name: String,
    /// `AwsApiCall` for APIs, `AwsServiceEvent` for sign-in.
    pub event_type: EventType,
    /// Whether it can change nothing.
    pub read_only: bool,
    /// The input with secrets hidden, as JSON, or `null`.
    pub request_parameters: String,
    /// Members that only some events have, as a JSON object.
    pub additional: String,
}

impl Call {
    /// Whether this is a call of an API's operation, and no event of sign-in or work of our own.
    pub fn is_operation(&self) -> bool {
        self.event_type == EventType::ApiCall && !self.name.is_empty()
    }
}

impl Cx {
    /// A context for one request.
    pub fn new(parts: CxParts) -> Self {
        Self {
            parts: Arc::new(parts),
            recorded: Arc::default(),
            resources: Arc::default(),
            begun: Arc::default(),
            vouched_for: None,
            planning: None,
        }
    }

    /// For work that no request asked for: the reconciler, set-up, the demonstration.
    pub fn internal(actor: Actor, now: Timestamp, entropy: &dyn Entropy, region: &str) -> Self {
        Self::new(CxParts {
            actor,
            now,
            request_id: RequestId::generate(entropy),
            source_ip: "sso.amazonaws.com".to_owned(),
            user_agent: "sso.amazonaws.com".to_owned(),
            region: region.to_owned(),
            call: Call {
                source: String::new(),
                name: String::new(),
                event_type: EventType::ServiceEvent,
                read_only: false,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        })
    }

    /// The same request under another name in the trail, as an event of its own.
    #[must_use]
    pub fn renamed(&self, call: Call) -> Self {
        let mut parts = (*self.parts).clone();
        parts.call = call;
        Self {
            planning: self.planning.clone(),
            ..Self::new(parts)
        }
    }

    /// The same request at a later moment: a part of it that is done by itself.
    #[must_use]
    pub fn at(&self, now: Timestamp) -> Self {
        let mut parts = (*self.parts).clone();
        parts.now = now;
        Self {
            planning: self.planning.clone(),
            ..Self::new(parts)
        }
    }

    /// The request that is planned by this one.
    pub(crate) fn planned(&self, call: Call, planning: Planning) -> Self {
        Self {
            planning: Some(Arc::new(planning)),
            ..self.renamed(call)
        }
    }

    /// Set where the request is only planned.
    pub(crate) fn planning(&self) -> Option<&Arc<Planning>> {
        self.planning.as_ref()
    }

    /// The same request made by `actor`, once they are known; an event of its own.
    #[must_use]
    pub fn with_actor(&self, actor: Actor) -> Self {
        let mut parts = (*self.parts).clone();
        parts.actor = actor;
        Self {
            planning: self.planning.clone(),
            ..Self::new(parts)
        }
    }

    /// The same request, of which is known now whom an identity provider vouches for; its event
    /// is the request's own.
    pub(crate) fn vouched_for(&self, identity: UserIdentity) -> Self {
        Self {
            vouched_for: Some(Arc::new(identity)),
            ..self.clone()
        }
    }

    /// Who asks.
    pub fn actor(&self) -> &Actor {
        &self.parts.actor
    }

    /// When the request came.
    pub fn now(&self) -> Timestamp {
        self.parts.now
    }

    /// The id that the answer carries.
    pub fn request_id(&self) -> &RequestId {
        &self.parts.request_id
    }

    /// Where the request came from.
    pub fn source_ip(&self) -> &str {
        &self.parts.source_ip
    }

    /// What the client calls itself.
    pub fn user_agent(&self) -> &str {
        &self.parts.user_agent
    }

    /// The region that was called.
    pub fn region(&self) -> &str {
        &self.parts.region
    }

    /// What is asked for.
    pub fn call(&self) -> &Call {
        &self.parts.call
    }

    /// Whom the history of what this request changes names.
    pub(crate) fn author(&self) -> Author {
        Author {
            arn: self.parts.actor.arn(),
            request_id: self.parts.request_id.to_string(),
            at: self.parts.now,
        }
    }

    /// The event that this request has left in the trail, if it has.
    pub fn recorded(&self) -> Option<&AuditEventId> {
        self.recorded.get()
    }

    pub(crate) fn mark_recorded(&self, id: AuditEventId) {
        // A request that changes twice is one event: the first.
        let _already = self.recorded.set(id);
    }

    /// Has the event name the resource that leave is asked for, where it is one: neither `*` nor
    /// a pattern nor what a caller made up.
    pub(crate) fn asks_for(&self, arn: &str) {
        self.name(|resources| &mut resources.asked, arn);
    }

    /// Has the event name what the request creates, if it succeeds.
    pub(crate) fn creates(&self, arn: &str) {
        self.name(|resources| &mut resources.created, arn);
    }

    /// Has the trail tell of the role session that the request is answered with: its event names
    /// the session tags, and the role's account has an event of its own.
    pub(crate) fn begins(&self, session: Begun) {
        // A transaction that runs again grants the same.
        let _already = self.begun.set(session);
    }

    /// The role session that the request is answered with.
    pub(crate) fn begun(&self) -> Option<&Begun> {
        self.begun.get()
    }

    /// The input as the event shows it.
    fn request_parameters(&self) -> String {
        let text = &self.parts.call.request_parameters;
        let tags = self.begun().map_or(&[][..], Begun::tags);
        if tags.is_empty() {
            return text.clone();
        }
        let mut shown = serde_json::from_str(text).unwrap_or_default();
        if let serde_json::Value::Object(members) = &mut shown {
            // AWS: as events of AssumeRoleWithSAML have them.
            let tags = tags
                .iter()
                .map(|(key, value)| (key.clone(), value.clone().into()));
            members.insert(
                "principalTags".to_owned(),
                serde_json::Value::Object(tags.collect()),
            );
        }
        shown.to_string()
    }

    fn name(&self, list: fn(&mut Resources) -> &mut Vec<String>, arn: &str) {
        if arn.len() > RESOURCE_NAME || arn.contains('*') || Arn::parse(arn).is_err() {
            return;
        }
        let mut resources = self
            .resources
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let list = list(&mut resources);
        if list.len() < RESOURCES && !list.iter().any(|known| known == arn) {
            list.push(arn.to_owned());
        }
    }

    /// The event of a change under `permit`; `None` when it stands already or none is wanted.
    pub(crate) fn event(&self, entropy: &dyn Entropy, permit: &Permit) -> Option<Event> {
        if self.recorded.get().is_some() || self.parts.call.name.is_empty() {
            return None;
        }
        self.asks_for(permit.resource());
        let mut event = self.bare_event(entropy, permit.account().clone());
        let resources = self
            .resources
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        for arn in &resources.created {
            if !resources.asked.contains(arn) {
                event.resources.push(resource(arn));
            }
        }
        Some(event)
    }

    /// The event of this request in the trail of `account`.
    pub(crate) fn bare_event(&self, entropy: &dyn Entropy, account: AccountId) -> Event {
        let parts = &*self.parts;
        let identity = match self.vouched_for.as_deref() {
            Some(identity) => identity.clone(),
            None => crate::audit::user_identity(&parts.actor),
        };
        let resources = self
            .resources
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Event {
            id: crate::audit::event_id(parts.now, entropy),
            account: parts.actor.account().cloned().unwrap_or(account),
            at: parts.now,
            name: parts.call.name.clone(),
            source: parts.call.source.clone(),
            event_type: parts.call.event_type,
            read_only: parts.call.read_only,
            region: parts.region.clone(),
            source_ip: parts.source_ip.clone(),
            user_agent: parts.user_agent.chars().take(512).collect(),
            request_id: parts.request_id.clone(),
            username: identity.username,
            access_key_id: identity.access_key_id,
            principal: principal(&parts.actor),
            user_identity: identity.json,
            request_parameters: crate::audit::bounded_json(
                "requestParameters",
                &self.request_parameters(),
                matches!(parts.actor, Actor::Anonymous),
            ),
            response_elements: "null".to_owned(),
            additional: parts.call.additional.clone(),
            error_code: None,
            error_message: None,
            resources: resources.asked.iter().map(|arn| resource(arn)).collect(),
        }
    }
}

fn resource(arn: &str) -> Resource {
    Resource {
        kind: crate::audit::resource_type(arn).to_owned(),
        name: arn.to_owned(),
    }
}

/// Whose access the access advisor keeps: a role's, whatever its session, or a user's.
fn principal(actor: &Actor) -> Option<String> {
    match actor {
        Actor::Role(session) => Some(session.role_id.to_string()),
        Actor::User(user) => Some(user.user_id.to_string()),
        Actor::Root { .. }
        | Actor::Federated(_)
        | Actor::Person(_)
        | Actor::Provisioner(_)
        | Actor::Anonymous
        | Actor::System => None,
    }
}

#[cfg(test)]
mod tests {
    use base::SeededEntropy;

    use super::*;

    #[test]
    fn an_event_names_each_resource_once_and_what_was_created_only_after_a_change() {
        let entropy = SeededEntropy::new(1);
        let account = AccountId::parse("111122223333").expect("an account");
        let actor = Actor::Root {
            account: account.clone(),
            access_key: None,
            session: None,
        };
        let cx = Cx::internal(actor, Timestamp::default(), &entropy, "us-east-1");
        let mut call = cx.call().clone();
        "CreateUser".clone_into(&mut call.name);
        let cx = cx.renamed(call);
        let container = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
        let created = "arn:aws:identitystore:::user/93670000-0000";
        for arn in [
            container,
            container,
            "*",
            "arn:aws:iam::111122223333:role/*",
        ] {
            cx.asks_for(arn);
        }
        cx.asks_for("user/alice");
        cx.asks_for(&format!("{container}{}", "x".repeat(RESOURCE_NAME)));
        cx.creates(created);

        let names = |event: &Event| -> Vec<String> {
            event
                .resources
                .iter()
                .map(|found| found.name.clone())
                .collect()
        };
        assert_eq!(
            names(&cx.bare_event(&entropy, account.clone())),
            [container]
        );
        let permit = crate::authorize::system_permit("identitystore:CreateUser", &account);
        let event = cx.event(&entropy, &permit).expect("an event");
        assert_eq!(names(&event), [container, created]);
        assert_eq!(event.resources[1].kind, "AWS::IdentityStore::User");
        for number in 0..100 {
            cx.asks_for(&format!("arn:aws:iam::111122223333:role/r{number}"));
        }
        assert_eq!(names(&cx.bare_event(&entropy, account)).len(), RESOURCES);
    }
}
