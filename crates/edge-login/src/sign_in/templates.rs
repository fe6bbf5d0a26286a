//! What each step shows.

use app::sign_in::{Asked, Decision, DeviceFacts, FlowPage};
use askama::Template;
use axum::response::Response;
use domain::sign_in::{
    ACCOUNT_ACCESS, Continuation, DeviceCodeRefusal, Step, counted_address, describe_scope,
    is_loopback, redirect_host, redirect_origin,
};
use http::StatusCode;

use super::factors::factor_page;
use super::flow_token;
use crate::incoming::{Fields, Incoming};
use crate::page::{FormTarget, page};

/// What the person typed, to be shown again where it was not right. Never passwords.
#[derive(Debug, Default)]
pub(super) struct Typed {
    user_name: Option<String>,
    user_code: Option<String>,
    pub(super) device_name: Option<String>,
}

impl Typed {
    pub(super) fn from_form(form: &Fields) -> Self {
        Self {
            user_name: form.owned("username"),
            user_code: form.owned("user_code"),
            device_name: form.owned("name"),
        }
    }
}

/// The hidden fields of every form of a flow.
pub(super) struct FormFields {
    pub(super) flow: String,
    pub(super) csrf: String,
    pub(super) step: &'static str,
    /// Where the trail tells administrators why a proof was refused.
    pub(super) reference: Option<String>,
}

#[derive(Template)]
#[template(path = "provider.html")]
struct ProviderPage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
}

#[derive(Template)]
#[template(path = "user_name.html")]
struct UserNamePage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
    user_name: &'a str,
    passkey_alone: bool,
}

#[derive(Template)]
#[template(path = "password.html")]
struct PasswordPage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
    user_name: &'a str,
}

#[derive(Template)]
#[template(path = "new_password.html")]
struct NewPasswordPage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
    user_name: &'a str,
}

#[derive(Template)]
#[template(path = "forgotten.html")]
struct ForgottenPage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
    user_name: &'a str,
}

#[derive(Template)]
#[template(path = "letter_sent.html")]
struct LetterSentPage<'a> {
    css: &'a str,
    form: FormFields,
    user_name: &'a str,
}

#[derive(Template)]
#[template(path = "user_code.html")]
struct UserCodePage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
    user_name: &'a str,
    user_code: &'a str,
}

#[derive(Template)]
#[template(path = "consent.html")]
struct ConsentPage<'a> {
    css: &'a str,
    form: FormFields,
    problems: &'a [String],
    client_name: &'a str,
    scopes: Vec<ScopeWords<'a>>,
    user_name: &'a str,
    host: Option<&'a str>,
    loopback: bool,
    device: Option<DeviceWords<'a>>,
}

struct ScopeWords<'a> {
    words: &'a str,
    name: &'a str,
}

struct DeviceWords<'a> {
    user_code: &'a str,
    source_ip: &'a str,
    user_agent: String,
    started_at: String,
    started_at_words: String,
    /// The browser's own address, where the device's is another network's.
    elsewhere: Option<&'a str>,
}

/// The last page of a flow.
#[derive(Template)]
#[template(path = "done.html")]
pub(crate) struct DonePage<'a> {
    pub(crate) css: &'a str,
    pub(crate) heading: &'a str,
    pub(crate) text: &'a str,
    pub(crate) refresh: Option<&'a str>,
    pub(crate) link: Option<Link<'a>>,
}

/// Where a page leads.
pub(crate) struct Link<'a> {
    pub(crate) uri: &'a str,
    pub(crate) words: &'a str,
}

/// The page of the step where the flow stands.
#[expect(clippy::too_many_lines, reason = "a table: a page a step")]
pub(super) fn step_page(
    incoming: &Incoming,
    shown: &FlowPage,
    status: StatusCode,
    problems: &[String],
    typed: &Typed,
) -> Response {
    let css = &incoming.pages.assets.stylesheet.path();
    let mut form = form_fields(incoming, shown);
    if !problems.is_empty() && is_proof(shown.flow.step) {
        form.reference = Some(incoming.cx.request_id().to_string());
    }
    let known = shown.flow.user_name.as_str();
    let own = FormTarget::Own;
    match shown.flow.step {
        Step::Provider => {
            let template = ProviderPage {
                css,
                form,
                problems,
            };
            page(status, &template, &own)
        }
        Step::UserName => {
            let user_name = typed.user_name.as_deref().unwrap_or(known);
            let template = UserNamePage {
                css,
                form,
                problems,
                user_name,
                passkey_alone: shown.factor.passkey_alone,
            };
            page(status, &template, &own)
        }
        Step::Password => {
            let template = PasswordPage {
                css,
                form,
                problems,
                user_name: known,
            };
            page(status, &template, &own)
        }
        Step::NewPassword => {
            let template = NewPasswordPage {
                css,
                form,
                problems,
                user_name: known,
            };
            page(status, &template, &own)
        }
        Step::Forgotten => {
            let template = ForgottenPage {
                css,
                form,
                problems,
                user_name: typed.user_name.as_deref().unwrap_or(known),
            };
            page(status, &template, &own)
        }
        Step::LetterSent => {
            let template = LetterSentPage {
                css,
                form,
                user_name: known,
            };
            page(status, &template, &own)
        }
        Step::UserCode => {
            let from_link = code_of_link(&shown.flow.continuation);
            let template = UserCodePage {
                css,
                form,
                problems,
                user_name: shown.user_name.as_deref().unwrap_or(known),
                user_code: typed.user_code.as_deref().unwrap_or(from_link),
            };
            page(status, &template, &own)
        }
        Step::Consent | Step::Done => consent_page(incoming, shown, status, problems, form),
        Step::Passkey
        | Step::Totp
        | Step::ResyncTotp
        | Step::SecurityKey
        | Step::EmailCode
        | Step::RecoveryCode
        | Step::ChooseDevice
        | Step::EnrolTotp
        | Step::EnrolKey
        | Step::Blocked => factor_page(incoming, shown, form, (status, problems), typed),
    }
}

/// Whether a refusal of the step is in the trail, where its reference leads administrators.
const fn is_proof(step: Step) -> bool {
    matches!(
        step,
        Step::Provider
            | Step::Password
            | Step::Passkey
            | Step::Totp
            | Step::ResyncTotp
            | Step::SecurityKey
            | Step::EmailCode
            | Step::RecoveryCode
    )
}

/// The user code that came with the link, if one did.
fn code_of_link(continuation: &Continuation) -> &str {
    match continuation {
        Continuation::Device(Some(code)) => code.as_str(),
        Continuation::Device(None)
        | Continuation::Portal
        | Continuation::Authorize(_)
        | Continuation::RegisterDevice
        | Continuation::Confirm => "",
    }
}

fn consent_page(
    incoming: &Incoming,
    shown: &FlowPage,
    status: StatusCode,
    problems: &[String],
    form: FormFields,
) -> Response {
    let nothing = Asked {
        client_name: String::new(),
        scopes: Vec::new(),
        redirect_uri: None,
        device: None,
    };
    let asked = shown.asked.as_ref().unwrap_or(&nothing);
    let uri = asked.redirect_uri.as_deref();
    let template = ConsentPage {
        css: &incoming.pages.assets.stylesheet.path(),
        form,
        problems,
        client_name: &asked.client_name,
        scopes: scope_words(&asked.scopes),
        user_name: shown.user_name.as_deref().unwrap_or_default(),
        host: uri.and_then(redirect_host),
        loopback: uri.is_some_and(is_loopback),
        device: asked
            .device
            .as_ref()
            .map(|device| device_words(device, incoming.cx.source_ip())),
    };
    let target = uri
        .and_then(redirect_origin)
        .map_or(FormTarget::Own, FormTarget::Origin);
    page(status, &template, &target)
}

fn form_fields(incoming: &Incoming, shown: &FlowPage) -> FormFields {
    let flow = shown.flow.id.to_string();
    let handle = incoming.browser.handle.as_ref();
    let csrf = handle.map(|handle| flow_token(&flow, handle.expose()).expose().to_owned());
    FormFields {
        csrf: csrf.unwrap_or_default(),
        step: shown.flow.step.as_str(),
        flow,
        reference: None,
    }
}

/// AWS: clients that registered no scopes get account access (§4.6).
fn scope_words(scopes: &[String]) -> Vec<ScopeWords<'_>> {
    if scopes.is_empty() {
        return vec![ScopeWords {
            words: describe_scope(ACCOUNT_ACCESS).unwrap_or(ACCOUNT_ACCESS),
            name: "",
        }];
    }
    scopes
        .iter()
        .map(|scope| ScopeWords {
            words: describe_scope(scope).unwrap_or("Use"),
            name: scope,
        })
        .collect()
}

fn device_words<'a>(device: &'a DeviceFacts, own_address: &'a str) -> DeviceWords<'a> {
    let started_at = device.started_at.iso8601();
    let source_ip = if device.source_ip.is_empty() {
        "an unknown address"
    } else {
        &device.source_ip
    };
    DeviceWords {
        user_code: device.user_code.as_str(),
        source_ip,
        user_agent: shortened(&device.user_agent),
        started_at_words: started_at.replace('T', " ").replace('Z', " UTC"),
        started_at,
        elsewhere: is_elsewhere(&device.source_ip, own_address).then_some(own_address),
    }
}

/// Whether a code was asked for from another network than the one the person looks from. An
/// address that is not known is another.
fn is_elsewhere(device: &str, own: &str) -> bool {
    device.is_empty() || counted_address(device) != counted_address(own)
}

/// Programs describe themselves at length; the beginning is what people recognise.
fn shortened(user_agent: &str) -> String {
    const SHOWN: usize = 60;
    if user_agent.chars().count() <= SHOWN {
        return user_agent.to_owned();
    }
    let beginning: String = user_agent.chars().take(SHOWN).collect();
    format!("{beginning}\u{2026}")
}

/// The device learns by itself; the person may close the window.
pub(super) fn device_done(incoming: &Incoming, decision: Decision) -> Response {
    let (heading, text) = match decision {
        Decision::Allow => (
            "Access allowed",
            "Your device goes on by itself. You can close this window.",
        ),
        Decision::Deny => (
            "Access denied",
            "Your device was not let in. You can close this window.",
        ),
    };
    done(incoming, heading, text, None, None)
}

/// The administrator's rules are against it; the device was told, and the person is told what to do.
pub(super) fn device_refused(incoming: &Incoming, refusal: DeviceCodeRefusal) -> Response {
    let rule = match refusal {
        DeviceCodeRefusal::Forbidden => {
            "Your administrator has forbidden sign-in by device code, so the device was not let in."
        }
        DeviceCodeRefusal::NotInGroup => {
            "Your administrator lets only certain groups sign in by device code, and you are in \
             none of them, so the device was not let in."
        }
    };
    let text = format!(
        "{rule} If you started it yourself, sign in with a browser instead: run aws sso login \
         without --use-device-code, or cardea login, which works from a remote shell too. If \
         somebody else sent you the code, tell your administrator, with this reference: {}",
        incoming.cx.request_id()
    );
    done(incoming, "This device may not be let in", &text, None, None)
}

/// A page that leads back to the client by itself, or by a link where the browser does not.
pub(super) fn way_back(incoming: &Incoming, uri: &str) -> Response {
    let link = Link {
        uri,
        words: "Go back to the program",
    };
    let text = "You are being sent back to the program that asked.";
    done(incoming, "One moment", text, Some(uri), Some(link))
}

pub(crate) fn done(
    incoming: &Incoming,
    heading: &str,
    text: &str,
    refresh: Option<&str>,
    link: Option<Link<'_>>,
) -> Response {
    let template = DonePage {
        css: &incoming.pages.assets.stylesheet.path(),
        heading,
        text,
        refresh,
        link,
    };
    page(StatusCode::OK, &template, &FormTarget::Own)
}
