//! What the steps of second factors and of registering MFA devices show.

use app::sign_in::{Factor, FactorPage, FlowPage};
use askama::Template;
use axum::response::Response;
use domain::sign_in::Step;
use http::StatusCode;

use super::templates::{FormFields, Typed};
use crate::incoming::Incoming;
use crate::page::{FormTarget, page, page_with_script};

/// A button that leads to another factor, or to a kind of device.
struct Other {
    value: &'static str,
    words: &'static str,
    hint: &'static str,
}

macro_rules! pages {
    ($($name:ident $path:literal { $($field:ident: $type:ty),* })+) => {$(
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> {
            css: &'a str,
            form: FormFields,
            problems: &'a [String],
            $($field: $type,)*
        }
    )+};
}

pages! {
    TotpPage "totp.html" { user_name: &'a str, can_trust: bool, others: Vec<Other> }
    ResyncTotpPage "resync_totp.html" { user_name: &'a str, can_trust: bool, others: Vec<Other> }
    SecurityKeyPage "security_key.html" {
        script: &'a str, user_name: &'a str, can_trust: bool, options: Option<&'a str>,
        others: Vec<Other>
    }
    PasskeyPage "passkey.html" { script: &'a str, options: Option<&'a str>, others: Vec<Other> }
    EmailCodePage "email_code.html" {
        user_name: &'a str, can_trust: bool, sent_to: Option<&'a str>, others: Vec<Other>
    }
    RecoveryCodePage "recovery_code.html" { user_name: &'a str, others: Vec<Other> }
    ChooseDevicePage "choose_device.html" {
        user_name: &'a str, demanded: bool, others: Vec<Other>
    }
    EnrolTotpPage "enrol_totp.html" { key: &'a str, qr_code: &'a str, name: &'a str }
    EnrolKeyPage "enrol_key.html" { script: &'a str, options: &'a str, name: &'a str }
}

#[derive(Template)]
#[template(path = "blocked.html")]
struct BlockedPage<'a> {
    css: &'a str,
    form: FormFields,
    others: Vec<Other>,
}

/// The page of a step that is about a factor or a device.
#[expect(clippy::too_many_lines, reason = "a table: a page a step")]
pub(super) fn factor_page(
    incoming: &Incoming,
    shown: &FlowPage,
    form: FormFields,
    (status, problems): (StatusCode, &[String]),
    typed: &Typed,
) -> Response {
    let css = &incoming.pages.assets.stylesheet.path();
    let script = &incoming.pages.assets.passkeys.path();
    let FactorPage {
        others,
        can_trust,
        options,
        enrolment,
        sent_to,
        ..
    } = &shown.factor;
    let (user_name, can_trust) = (shown.flow.user_name.as_str(), *can_trust);
    let (options, own) = (options.as_deref(), FormTarget::Own);
    let name = typed.device_name.as_deref().unwrap_or_default();
    let others_of = |words: fn(Factor) -> Other| others.iter().copied().map(words).collect();
    match shown.flow.step {
        Step::Totp => {
            let others = others_of(way);
            let template = TotpPage {
                css,
                form,
                problems,
                user_name,
                can_trust,
                others,
            };
            page(status, &template, &own)
        }
        Step::ResyncTotp => {
            let others = others_of(way);
            let template = ResyncTotpPage {
                css,
                form,
                problems,
                user_name,
                can_trust,
                others,
            };
            page(status, &template, &own)
        }
        Step::SecurityKey => {
            let others = others_of(way);
            let template = SecurityKeyPage {
                css,
                form,
                problems,
                script,
                user_name,
                can_trust,
                options,
                others,
            };
            page_with_script(status, &template)
        }
        Step::Passkey => {
            let others = others_of(way);
            let template = PasskeyPage {
                css,
                form,
                problems,
                script,
                options,
                others,
            };
            page_with_script(status, &template)
        }
        Step::EmailCode => {
            let (sent_to, others) = (sent_to.as_deref(), others_of(way));
            let template = EmailCodePage {
                css,
                form,
                problems,
                user_name,
                can_trust,
                sent_to,
                others,
            };
            page(status, &template, &own)
        }
        Step::RecoveryCode => {
            let others = others_of(way);
            let template = RecoveryCodePage {
                css,
                form,
                problems,
                user_name,
                others,
            };
            page(status, &template, &own)
        }
        Step::Blocked => {
            let others = others_of(way);
            page(status, &BlockedPage { css, form, others }, &own)
        }
        Step::ChooseDevice => {
            let (demanded, others) = (shown.flow.session_id.is_none(), others_of(kind));
            let template = ChooseDevicePage {
                css,
                form,
                problems,
                user_name,
                demanded,
                others,
            };
            page(status, &template, &own)
        }
        Step::EnrolTotp => {
            let enrolment = enrolment.as_ref();
            let (key, qr_code) = enrolment.map_or(("", ""), |enrolment| {
                (enrolment.key.expose(), enrolment.qr_code.expose())
            });
            let template = EnrolTotpPage {
                css,
                form,
                problems,
                key,
                qr_code,
                name,
            };
            page(status, &template, &own)
        }
        // Nothing else leads here.
        Step::EnrolKey
        | Step::Provider
        | Step::UserName
        | Step::Forgotten
        | Step::LetterSent
        | Step::Password
        | Step::NewPassword
        | Step::UserCode
        | Step::Consent
        | Step::Done => {
            let options = options.unwrap_or_default();
            let template = EnrolKeyPage {
                css,
                form,
                problems,
                script,
                options,
                name,
            };
            page_with_script(status, &template)
        }
    }
}

/// Another way to prove who one is.
const fn way(factor: Factor) -> Other {
    let (value, words) = match factor {
        Factor::App => ("app", "Use an authenticator app"),
        Factor::Key => ("key", "Use a security key or passkey"),
        Factor::RecoveryCode => ("recovery", "Use a recovery code"),
    };
    Other {
        value,
        words,
        hint: "",
    }
}

/// A kind of device.
const fn kind(factor: Factor) -> Other {
    match factor {
        Factor::App => Other {
            value: "app",
            words: "Authenticator app",
            hint: "An app on your telephone or computer that shows codes.",
        },
        Factor::Key | Factor::RecoveryCode => Other {
            value: "key",
            words: "Security key or passkey",
            hint: "A key that you touch, your fingerprint, your face or your device\u{2019}s PIN.",
        },
    }
}
