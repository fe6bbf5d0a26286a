//! What the pages of second factors and of registering devices show.

use base::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use db::Tx;
use domain::Error;
use domain::identity::User;
use domain::sign_in::{Allowance, DeviceKind, MfaMode, MfaSettings, SignInFlow, Step};

use super::{AppSeed, Awaited, settings_of};
use crate::mail::links::address_of;
use crate::{App, Cx, Failure};

/// A way to prove or to register something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Factor {
    /// An authenticator app.
    App,
    /// A security key or passkey.
    Key,
    /// A code of an administrator.
    RecoveryCode,
}

/// An app that is being registered.
#[derive(Debug, Clone)]
pub struct AppEnrolment {
    /// The seed, as people type it.
    pub key: Secret,
    /// The same as apps scan it: a PNG image, in base64.
    pub qr_code: Secret,
}

/// What a page of a second factor shows.
#[derive(Debug, Clone, Default)]
pub struct FactorPage {
    /// The other ways to go on.
    pub others: Vec<Factor>,
    /// Whether the person may trust this browser.
    pub can_trust: bool,
    /// What the browser's authenticator is asked, as JSON; none where keys cannot be used here.
    pub options: Option<String>,
    /// The app that is being registered.
    pub enrolment: Option<AppEnrolment>,
    /// Where the code was sent, most of it hidden.
    pub sent_to: Option<String>,
    /// Whether a passkey alone may sign in.
    pub passkey_alone: bool,
}

/// What the page of the step where `flow` stands shows.
pub(in crate::sign_in) fn factor_page(
    app: &App,
    cx: &Cx,
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
) -> Result<FactorPage, Failure> {
    let settings = settings_of(tx, &flow.instance_id)?;
    let mut page = FactorPage {
        can_trust: settings.mode == MfaMode::ContextAware
            && !flow.continuation.asks_for_fresh_proof(),
        passkey_alone: app.may_use_passkey_alone(&settings),
        ..FactorPage::default()
    };
    let user = match &flow.user_id {
        Some(id) => store::identity::find_user(tx, &flow.identity_store_id, id)?,
        None => None,
    };
    page.others = match flow.step {
        Step::ChooseDevice => app.registrable(&settings),
        Step::Totp
        | Step::ResyncTotp
        | Step::SecurityKey
        | Step::RecoveryCode
        | Step::EmailCode
        | Step::Blocked => other_factors(app, tx, flow)?,
        _ => Vec::new(),
    };
    match app.awaited(tx, flow, flow.step, cx.now())? {
        Some(Awaited::Ceremony(ceremony)) => page.options = Some(ceremony.options),
        Some(Awaited::Seed(seed)) => {
            page.enrolment = user
                .as_ref()
                .map(|user| enrolment(&seed, user))
                .transpose()?;
        }
        Some(Awaited::Code(_)) => {
            let to = user.as_ref().and_then(address_of);
            page.sent_to = to.map(|to| hidden(to.as_str()));
        }
        None => {}
    }
    Ok(page)
}

impl App {
    /// Whether anybody may sign in by a passkey alone, here and now.
    pub(in crate::sign_in) fn may_use_passkey_alone(&self, settings: &MfaSettings) -> bool {
        settings.passkey_alone == Allowance::Allowed && self.relying_party().is_some()
    }

    /// What kinds of devices may be registered here.
    pub(in crate::sign_in) fn registrable(&self, settings: &MfaSettings) -> Vec<Factor> {
        let mut kinds = Vec::with_capacity(2);
        if settings.may_register(DeviceKind::AuthenticatorApp) {
            kinds.push(Factor::App);
        }
        if settings.may_register(DeviceKind::SecurityKey) && self.relying_party().is_some() {
            kinds.push(Factor::Key);
        }
        kinds
    }
}

/// How else the person of `flow` can go on.
fn other_factors(app: &App, tx: &mut Tx<'_>, flow: &SignInFlow) -> Result<Vec<Factor>, Failure> {
    let mut others = Vec::with_capacity(3);
    let held = match &flow.user_id {
        Some(user) => store::sign_in::list_person_mfa_devices(tx, user)?,
        None => Vec::new(),
    };
    let has_app = held
        .iter()
        .any(|held| held.device.kind == DeviceKind::AuthenticatorApp);
    let has_key = held
        .iter()
        .any(|held| held.device.kind != DeviceKind::AuthenticatorApp);
    if has_app && flow.step != Step::Totp {
        others.push(Factor::App);
    }
    if has_key && flow.step != Step::SecurityKey && app.relying_party().is_some() {
        others.push(Factor::Key);
    }
    if flow.step != Step::RecoveryCode {
        others.push(Factor::RecoveryCode);
    }
    Ok(others)
}

fn enrolment(AppSeed(seed): &AppSeed, user: &User) -> Result<AppEnrolment, Error> {
    let key = Secret::new(totp::base32(seed.expose()));
    let label: String = user
        .user_name
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-._~@".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    let uri = Secret::new(format!(
        "otpauth://totp/Cardea:{label}?secret={}&issuer=Cardea",
        key.expose()
    ));
    let image = crate::iam::qr_code::png(uri.expose())?;
    Ok(AppEnrolment {
        key,
        qr_code: Secret::new(BASE64.encode(image)),
    })
}

/// An address that only who has it recognises.
fn hidden(address: &str) -> String {
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}***@{host}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_is_shown_to_who_knows_it_already() {
        assert_eq!(super::hidden("ada@example.com"), "a***@example.com");
    }
}
