//! A sign-in under way: a persisted flow that methods advance.

use base::{IdentityStoreId, InstanceId, SignInFlowId, Timestamp, UserId, WebSessionId};

use super::{AuthorizeRequest, Digest, UserCode};

/// How a person proved who they are. MFA adds its own here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A password.
    Password,
}

impl Method {
    /// CloudTrail's `CredentialType` (AWS: §13.2), and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "PASSWORD",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        (text == Self::Password.as_str()).then_some(Self::Password)
    }
}

/// What a flow waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The user name.
    UserName,
    /// The password.
    Password,
    /// Another password in place of a one-time one.
    NewPassword,
    /// Whose password was forgotten.
    Forgotten,
    /// Nothing but their letter; or another beginning.
    LetterSent,
    /// The user code of a device authorization.
    UserCode,
    /// Allow or deny.
    Consent,
    /// Nothing any more.
    Done,
}

impl Step {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserName => "user_name",
            Self::Password => "password",
            Self::NewPassword => "new_password",
            Self::Forgotten => "forgotten",
            Self::LetterSent => "letter_sent",
            Self::UserCode => "user_code",
            Self::Consent => "consent",
            Self::Done => "done",
        }
    }

    /// As it was stored.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::UserName,
            Self::Password,
            Self::NewPassword,
            Self::Forgotten,
            Self::LetterSent,
            Self::UserCode,
            Self::Consent,
            Self::Done,
        ]
        .into_iter()
        .find(|step| step.as_str() == text)
    }
}

/// What a person came for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Continuation {
    /// The access portal.
    Portal,
    /// To let a client on this machine in.
    Authorize(AuthorizeRequest),
    /// To let a device in; with its user code, once it is known.
    Device(Option<UserCode>),
}

impl Continuation {
    /// What follows once the person is signed in.
    pub const fn step_when_signed_in(&self) -> Step {
        match self {
            Self::Portal => Step::Done,
            Self::Authorize(_) => Step::Consent,
            // Even a code that came with the link is confirmed by the person: links can be sent
            // by anybody (RFC 8628 section 5.4).
            Self::Device(_) => Step::UserCode,
        }
    }
}

/// A sign-in under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInFlow {
    /// Which; not secret. CloudTrail's `AuthWorkflowID`.
    pub id: SignInFlowId,
    /// The digest of the browser's [`super::BrowserHandle`]: nobody else may advance the flow.
    pub browser: Digest,
    /// The instance.
    pub instance_id: InstanceId,
    /// Its identity store.
    pub identity_store_id: IdentityStoreId,
    /// What it waits for.
    pub step: Step,
    /// The user name as it was typed; nobody has looked whether it exists.
    pub user_name: String,
    /// Who has proved to be who they are.
    pub user_id: Option<UserId>,
    /// How.
    pub verified: Vec<Method>,
    /// When the password that was proved was set: another reset in between ends the flow.
    pub password_changed_at: Option<Timestamp>,
    /// The signed-in session, once there is one.
    pub session_id: Option<WebSessionId>,
    /// What the person came for.
    pub continuation: Continuation,
    /// When it began.
    pub created_at: Timestamp,
    /// When it ends, wherever it stands.
    pub expires_at: Timestamp,
}
