//! CloudTrail's events of sign-in (AWS: §13.2).

use base::{AccountId, Entropy};
use domain::audit::{Event, EventType, Resource};
use domain::identity::User;
use domain::instance::Instance;
use domain::sign_in::{SignInFlow, WebSession};
use serde_json::{Map, Value, json};

use crate::{Call, Cx};

/// What happened in a sign-in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Happened<'a> {
    /// `CredentialChallenge`, `CredentialVerification` or `UserAuthentication`.
    pub(super) name: &'static str,
    /// How it ended.
    pub(super) outcome: Outcome,
    /// The user, where they were found.
    pub(super) user: Option<&'a User>,
    /// Their session, where they have one now.
    pub(super) session: Option<&'a WebSession>,
    /// Where the browser goes next.
    pub(super) login_to: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Success,
    Failure,
}

impl Outcome {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "Success",
            Self::Failure => "Failure",
        }
    }
}

/// The event of `happened` in the trail of the instance's owner.
pub(super) fn sign_in_event(
    cx: &Cx,
    entropy: &dyn Entropy,
    owner: &AccountId,
    flow: &SignInFlow,
    happened: &Happened<'_>,
) -> Event {
    let mut data = Map::new();
    let mut set = |name: &str, value: &str| data.insert(name.to_owned(), Value::from(value));
    set("AuthWorkflowID", flow.id.as_str());
    let methods: Vec<_> = flow.verified.iter().map(|method| method.as_str()).collect();
    match methods.as_slice() {
        [] => set("CredentialType", "PASSWORD"),
        verified => set("CredentialType", &verified.join(",")),
    };
    if let Some(to) = happened.login_to {
        set("LoginTo", to);
    }
    // AWS: once in a sign-in, and only where the user was found.
    if let (Some(user), "CredentialVerification") = (happened.user, happened.name) {
        set("UserName", &user.user_name);
    }
    let mut details = Map::new();
    details.insert(happened.name.to_owned(), happened.outcome.as_str().into());
    let call = Call {
        source: "signin.amazonaws.com".to_owned(),
        name: happened.name.to_owned(),
        event_type: EventType::ServiceEvent,
        read_only: false,
        request_parameters: "null".to_owned(),
        additional: json!({"additionalEventData": data, "serviceEventDetails": details})
            .to_string(),
    };
    let mut event = cx.renamed(call).bare_event(entropy, owner.clone());
    event.user_identity = match happened.user {
        // AWS: user name and principal id are no longer emitted here since 2025 (§13.3).
        Some(user) => {
            let store = &flow.identity_store_id;
            let mut identity = json!({
                "type": "IdentityCenterUser", "accountId": owner.as_str(),
                "onBehalfOf": {"userId": user.id.as_str(), "identityStoreArn":
                    format!("arn:aws:identitystore::{owner}:identitystore/{store}")}});
            if let (Some(session), Some(identity)) = (happened.session, identity.as_object_mut()) {
                let id = session.id.as_str();
                identity.insert("credentialId".to_owned(), id.into());
            }
            event.username.clone_from(&user.user_name);
            identity
        }
        None => json!({"type": "Unknown", "accountId": owner.as_str()}),
    }
    .to_string();
    event.resources = identity_store(flow.identity_store_id.as_str());
    event
}

/// The event of a password that its user chose (AWS: `UpdatePassword`, §13.1).
pub(super) fn update_password_event(
    cx: &Cx,
    entropy: &dyn Entropy,
    instance: &Instance,
    user: &User,
) -> Event {
    let call = Call {
        source: "sso-directory.amazonaws.com".to_owned(),
        name: "UpdatePassword".to_owned(),
        event_type: EventType::ApiCall,
        read_only: false,
        request_parameters: json!({
            "identityStoreId": instance.identity_store_id.as_str(), "userId": user.id.as_str()})
        .to_string(),
        additional: "{}".to_owned(),
    };
    let owner = &instance.owner;
    let mut event = cx.renamed(call).bare_event(entropy, owner.clone());
    event.username.clone_from(&user.user_name);
    event.user_identity = json!({
        "type": "IdentityCenterUser", "accountId": owner.as_str(),
        "onBehalfOf": {"userId": user.id.as_str(), "identityStoreArn": format!(
            "arn:aws:identitystore::{owner}:identitystore/{}", instance.identity_store_id)}})
    .to_string();
    event.resources = identity_store(instance.identity_store_id.as_str());
    event
}

/// AWS: sign-in and token events name their identity store so (§13.3).
pub(super) fn identity_store(id: &str) -> Vec<Resource> {
    vec![Resource {
        kind: "IdentityStoreId".to_owned(),
        name: id.to_owned(),
    }]
}
