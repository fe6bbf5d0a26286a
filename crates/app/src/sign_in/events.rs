//! CloudTrail's events of sign-in (AWS: §13.2).

use base::{AccountId, Entropy};
use domain::audit::{Event, EventType, Resource};
use domain::identity::User;
use domain::instance::Instance;
use domain::sign_in::{Method, MfaDevice, SignInFlow, WebSession};
use serde_json::{Map, Value, json};

use super::mfa::Factor;
use crate::{Call, Cx};

/// What happened in a sign-in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Happened<'a> {
    /// `CredentialChallenge`, `CredentialVerification` or `UserAuthentication`.
    pub(super) name: &'static str,
    /// Of what.
    pub(super) credential: Credential,
    /// How it ended.
    pub(super) outcome: Outcome,
    /// The user, where they were found.
    pub(super) user: Option<&'a User>,
    /// Their session, where they have one now.
    pub(super) session: Option<&'a WebSession>,
    /// Where the browser goes next.
    pub(super) login_to: Option<&'a str>,
    /// Whether a device had to be registered on the way.
    pub(super) enrolment: Enrolment,
}

/// Whether a device had to be registered to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Enrolment {
    /// It had not.
    #[default]
    None,
    /// It had.
    Required,
}

/// The credential of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Credential {
    /// One that is asked for, or was judged.
    Of(Method),
    /// All that the flow has verified.
    AllVerified,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Success,
    Failure,
    /// A failure because there are two of an authenticator.
    Cloned,
}

/// What became of an MFA device that somebody registers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Registration<'a> {
    Started(Factor),
    Completed(Factor, &'a MfaDevice),
}

impl Outcome {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "Success",
            Self::Failure | Self::Cloned => "Failure",
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
    match happened.credential {
        Credential::Of(method) => set("CredentialType", method.as_str()),
        Credential::AllVerified => {
            let all: Vec<_> = flow.verified.iter().map(|method| method.as_str()).collect();
            set("CredentialType", &all.join(","))
        }
    };
    if happened.enrolment == Enrolment::Required {
        set("DeviceEnrollmentRequired", "true");
    }
    // DIFFERENCE: AWS tells no reasons; a copied authenticator is one that somebody must look into.
    if happened.outcome == Outcome::Cloned {
        set("FailureReason", "CLONED_AUTHENTICATOR");
    }
    if let Some(to) = happened.login_to {
        set("LoginTo", to);
    }
    // AWS: once in a sign-in, and only where the user was found.
    let first = happened.credential == Credential::Of(Method::Password)
        || !flow.verified.contains(&Method::Password);
    if let (Some(user), "CredentialVerification", true) = (happened.user, happened.name, first) {
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
    let parameters = json!({
        "identityStoreId": instance.identity_store_id.as_str(), "userId": user.id.as_str()});
    directory_event(
        cx,
        entropy,
        (instance, user),
        ("UpdatePassword", &parameters),
    )
}

/// The event of an MFA device that its user registers (AWS: §13.1 names the four).
pub(super) fn registration_event(
    cx: &Cx,
    entropy: &dyn Entropy,
    instance: &Instance,
    user: &User,
    registration: Registration<'_>,
) -> Event {
    let mut parameters = json!({
        "identityStoreId": instance.identity_store_id.as_str(), "userId": user.id.as_str()});
    let name = match registration {
        Registration::Started(Factor::App) => "StartVirtualMfaDeviceRegistration",
        Registration::Started(_) => "StartWebAuthnDeviceRegistration",
        Registration::Completed(Factor::App, _) => "CompleteVirtualMfaDeviceRegistration",
        Registration::Completed(_, _) => "CompleteWebAuthnDeviceRegistration",
    };
    if let (Registration::Completed(_, device), Some(parameters)) =
        (registration, parameters.as_object_mut())
    {
        parameters.insert("deviceId".to_owned(), device.id.as_str().into());
        parameters.insert("deviceName".to_owned(), device.name.as_str().into());
    }
    directory_event(cx, entropy, (instance, user), (name, &parameters))
}

/// An event of what a user does in the directory, at the address where AWS's console does it.
fn directory_event(
    cx: &Cx,
    entropy: &dyn Entropy,
    (instance, user): (&Instance, &User),
    (name, parameters): (&str, &Value),
) -> Event {
    let call = Call {
        source: "sso-directory.amazonaws.com".to_owned(),
        name: name.to_owned(),
        event_type: EventType::ApiCall,
        read_only: false,
        request_parameters: parameters.to_string(),
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
