//! What a form of a step says.

use app::sign_in::{
    Decision, Factor, FactorProof, NewDevice, NewDeviceProof, SecondFactor, SignInInput,
};
use base::{Entropy, Secret};
use domain::sign_in::{Step, TrustSecret};

use crate::incoming::Fields;

/// What a form says; nothing where it says nothing that its step would understand.
pub(super) fn input(form: &Fields, entropy: &dyn Entropy) -> Option<SignInInput> {
    if form.get("start_over").is_some() {
        return Some(SignInInput::StartOver);
    }
    if form.get("forgot").is_some() {
        return Some(SignInInput::Forgotten);
    }
    if form.get("back").is_some() {
        return Some(SignInInput::BackToChoice);
    }
    if let Some(wanted) = form.get("use") {
        return factor(wanted).map(SignInInput::UseFactor);
    }
    let secret = |name: &str| form.get(name).map(Secret::new);
    let proof = |proof: FactorProof| {
        let trusted = form.get("trust") == Some("yes");
        SignInInput::SecondFactor(SecondFactor {
            proof,
            trust: trusted.then(|| TrustSecret::generate(entropy)),
        })
    };
    let device = |proof: NewDeviceProof| {
        SignInInput::NewDevice(NewDevice {
            name: form.or_empty("name").to_owned(),
            proof,
        })
    };
    Some(match Step::parse(form.or_empty("step"))? {
        Step::UserName if form.get("passkey").is_some() => SignInInput::BeginPasskey,
        Step::UserName => SignInInput::UserName(form.owned("username")?),
        Step::Password => SignInInput::Password(secret("password")?),
        Step::NewPassword => SignInInput::NewPassword {
            chosen: secret("new_password")?,
            again: Secret::new(form.or_empty("confirm_password")),
        },
        Step::Passkey => SignInInput::Passkey(form.owned("credential")?),
        Step::EmailCode if form.get("resend").is_some() => SignInInput::ResendCode,
        Step::Totp | Step::EmailCode => proof(FactorProof::Code(secret("code")?)),
        Step::ResyncTotp => proof(FactorProof::TwoCodes(
            secret("first_code")?,
            secret("second_code")?,
        )),
        Step::SecurityKey => proof(FactorProof::Assertion(form.owned("credential")?)),
        Step::RecoveryCode => proof(FactorProof::Recovery(secret("recovery_code")?)),
        Step::ChooseDevice => SignInInput::ChooseDevice(factor(form.get("choose")?)?),
        Step::EnrolTotp => device(NewDeviceProof::Code(secret("code")?)),
        Step::EnrolKey => device(NewDeviceProof::Credential(form.owned("credential")?)),
        Step::Forgotten => SignInInput::SendLetter(form.owned("username")?),
        Step::UserCode => SignInInput::UserCode(form.owned("user_code")?),
        Step::Consent => SignInInput::Decision(match form.get("decision")? {
            "allow" => Decision::Allow,
            "deny" => Decision::Deny,
            _ => return None,
        }),
        Step::Provider | Step::Blocked | Step::LetterSent | Step::Done => return None,
    })
}

/// The secret of a browser that a form asks to trust.
pub(super) const fn trusted_by(input: &SignInInput) -> Option<&TrustSecret> {
    match input {
        SignInInput::SecondFactor(factor) => factor.trust.as_ref(),
        _ => None,
    }
}

fn factor(text: &str) -> Option<Factor> {
    match text {
        "app" => Some(Factor::App),
        "key" => Some(Factor::Key),
        "recovery" => Some(Factor::RecoveryCode),
        _ => None,
    }
}
