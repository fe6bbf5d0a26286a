//! A sign-in under way: a persisted flow that methods advance.

use base::{IdentityStoreId, InstanceId, SignInFlowId, Timestamp, UserId, WebSessionId};

use super::{AuthorizeRequest, Digest, UserCode};

/// How a person proved who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A password.
    Password,
    /// A code of an authenticator app.
    Totp,
    /// Two codes of an authenticator app in a row.
    ResyncTotp,
    /// A security key or passkey.
    WebAuthn,
    /// A code that was sent by e-mail.
    EmailOtp,
    /// A code that an administrator handed out.
    ///
    /// DIFFERENCE: AWS has none, so CloudTrail's `RECOVERY_CODE` is ours.
    RecoveryCode,
    /// What an external identity provider said.
    ExternalIdp,
}

impl Method {
    /// CloudTrail's `CredentialType` (AWS: §13.2), and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "PASSWORD",
            Self::Totp => "TOTP",
            Self::ResyncTotp => "RESYNC_TOTP",
            Self::WebAuthn => "WEBAUTHN",
            Self::EmailOtp => "EMAIL_OTP",
            Self::RecoveryCode => "RECOVERY_CODE",
            Self::ExternalIdp => "EXTERNAL_IDP",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Password,
            Self::Totp,
            Self::ResyncTotp,
            Self::WebAuthn,
            Self::EmailOtp,
            Self::RecoveryCode,
            Self::ExternalIdp,
        ]
        .into_iter()
        .find(|method| method.as_str() == text)
    }

    /// Whether it is known here to be worth more than a password: a second factor, or two in one.
    /// What a provider asked for is known to the provider.
    pub const fn is_mfa(self) -> bool {
        !matches!(self, Self::Password | Self::ExternalIdp)
    }
}

/// What a flow waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What the external identity provider answers.
    Provider,
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
    /// A passkey alone, in place of user name and password.
    Passkey,
    /// A code of an authenticator app.
    Totp,
    /// Two codes of an authenticator app that follow each other.
    ResyncTotp,
    /// A security key or passkey, after the password.
    SecurityKey,
    /// A code that was sent by e-mail.
    EmailCode,
    /// A code that an administrator handed out.
    RecoveryCode,
    /// Which kind of MFA device is to be registered.
    ChooseDevice,
    /// The first code of an authenticator app that is being registered.
    EnrolTotp,
    /// A security key or passkey that is being registered.
    EnrolKey,
    /// Nothing: who has no MFA device does not sign in.
    Blocked,
    /// The user code of a device authorization.
    UserCode,
    /// Allow or deny.
    Consent,
    /// Nothing any more.
    Done,
}

impl Step {
    /// Whether it is a proof of our own, of which a person of an external identity provider has none.
    pub const fn is_of_directory(self) -> bool {
        !matches!(
            self,
            Self::Provider | Self::UserCode | Self::Consent | Self::Done
        )
    }

    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::UserName => "user_name",
            Self::Password => "password",
            Self::NewPassword => "new_password",
            Self::Forgotten => "forgotten",
            Self::LetterSent => "letter_sent",
            Self::Passkey => "passkey",
            Self::Totp => "totp",
            Self::ResyncTotp => "resync_totp",
            Self::SecurityKey => "security_key",
            Self::EmailCode => "email_code",
            Self::RecoveryCode => "recovery_code",
            Self::ChooseDevice => "choose_device",
            Self::EnrolTotp => "enrol_totp",
            Self::EnrolKey => "enrol_key",
            Self::Blocked => "blocked",
            Self::UserCode => "user_code",
            Self::Consent => "consent",
            Self::Done => "done",
        }
    }

    /// As it was stored.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Provider,
            Self::UserName,
            Self::Password,
            Self::NewPassword,
            Self::Forgotten,
            Self::LetterSent,
            Self::Passkey,
            Self::Totp,
            Self::ResyncTotp,
            Self::SecurityKey,
            Self::EmailCode,
            Self::RecoveryCode,
            Self::ChooseDevice,
            Self::EnrolTotp,
            Self::EnrolKey,
            Self::Blocked,
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
    /// To register an MFA device, after a fresh proof.
    RegisterDevice,
    /// To prove once more who they are, before something that a stolen session must not do.
    Confirm,
}

impl Continuation {
    /// Whether somebody who is signed in proves once more who they are.
    pub const fn asks_for_fresh_proof(&self) -> bool {
        matches!(self, Self::RegisterDevice | Self::Confirm)
    }

    /// What follows once the person is signed in.
    pub const fn step_when_signed_in(&self) -> Step {
        match self {
            Self::Portal | Self::Confirm => Step::Done,
            Self::RegisterDevice => Step::ChooseDevice,
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
