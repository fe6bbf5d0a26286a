//! Who sends a request: by signature, by bearer token, or nobody.

use app::{App, SessionTokenError, SessionTokenPrincipal};
use base::{AccessKeyId, AccountId, Timestamp};
use domain::{Actor, Error};
use http::HeaderMap;
use sigv4::Presented;
use smithy::{Authentication, Fault, OperationSchema, Protocol, Service};

use crate::answer;
use crate::operations::Operations;

/// What of a request is looked at.
pub(crate) struct Signed<'a> {
    pub(crate) request: sigv4::Request<'a>,
    /// The signature in it.
    pub(crate) presented: Result<Option<Presented>, sigv4::Error>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) now: Timestamp,
}

impl Signed<'_> {
    /// The region that a signature names, for who believes the signature and for the audit trail:
    /// only what looks like a region is taken.
    pub(crate) fn region(&self) -> Option<String> {
        let is_part = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let presented = self.presented.as_ref().ok()?.as_ref()?;
        let region = &presented.scope().region;
        ((1..=32).contains(&region.len()) && region.bytes().all(is_part)).then(|| region.clone())
    }
}

/// Finds out who sends a request for `operation`.
pub(crate) async fn authenticate(
    front: &Operations,
    service: &'static Service,
    operation: &'static OperationSchema,
    signed: &Signed<'_>,
) -> Result<Actor, Fault> {
    let app = front.app();
    match operation.authentication {
        Authentication::SigV4 if app.settings().emulator => emulated(app, service, signed),
        Authentication::SigV4 => by_signature(front, service, signed).await,
        // AWS: the access portal's operations are unsigned and carry a header of their own.
        Authentication::None if service.name == "sso" => {
            let token = text(signed, "x-amz-sso_bearer_token");
            by_bearer(app, service, token, signed.now).await
        }
        Authentication::Bearer => {
            let token = bearer(text(signed, "authorization"));
            by_bearer(app, service, token, signed.now).await
        }
        Authentication::None => Ok(Actor::Anonymous),
    }
}

/// What carries the signature that a request has to have.
fn presented<'a>(
    service: &'static Service,
    signed: &'a Signed<'_>,
) -> Result<&'a Presented, Fault> {
    let missing = sigv4::Error::MissingAuthenticationToken;
    let presented = signed.presented.as_ref();
    presented
        .and_then(|presented| presented.as_ref().ok_or(&missing))
        .map_err(|error| signature_fault(service, error))
}

async fn by_signature(
    front: &Operations,
    service: &'static Service,
    signed: &Signed<'_>,
) -> Result<Actor, Fault> {
    let app = front.app();
    let refuse = |error: &sigv4::Error| signature_fault(service, error);
    let presented = presented(service, signed)?;
    let now = signed.now.seconds();
    let names = service.signing_names;
    // What needs no key is judged first, as at AWS: a wrong clock is told as such to everybody.
    presented
        .check(&signed.request, now, names)
        .map_err(|error| refuse(&error))?;
    let key_id = presented.access_key_id();
    let (caller, secret) = if let Some(token) = presented.session_token() {
        let opened = app.open_session_token(key_id, token, signed.now);
        let (principal, secret) = opened.map_err(|error| match error {
            SessionTokenError::Invalid => unknown_key(service),
            SessionTokenError::Expired => expired(service),
        })?;
        (Caller::Session(Box::new(principal)), secret)
    } else {
        let id = AccessKeyId::parse(key_id).map_err(|_not_an_id| unknown_key(service))?;
        let found = app
            .find_access_key(&id)
            .await
            .map_err(|error| failed(service, &error))?;
        let (actor, secret) = found.ok_or_else(|| unknown_key(service))?;
        (Caller::LongTerm(Box::new(actor)), secret)
    };
    let key = front.signing_keys().get(presented, &secret);
    presented
        .verify_with_key(&signed.request, &key, now, names)
        .map_err(|error| refuse(&error))?;
    front.signing_keys().keep(presented, &secret, key);
    match caller {
        Caller::LongTerm(actor) => Ok(*actor),
        Caller::Session(principal) => match app.check_session(&principal).await {
            Ok(()) => Ok(principal.into_actor()),
            Err(Error::Unauthenticated { .. }) => Err(expired(service)),
            Err(error) => Err(failed(service, &error)),
        },
    }
}

enum Caller {
    LongTerm(Box<Actor>),
    Session(Box<SessionTokenPrincipal>),
}

/// `cardea serve --emulator`: any credentials are their account's root, unverified; a key id of
/// twelve digits names the account. Session tokens of our own still speak for their roles, as long
/// as they last.
fn emulated(app: &App, service: &'static Service, signed: &Signed<'_>) -> Result<Actor, Fault> {
    // A page that the developer happens to have open can send requests to loopback, and needs no
    // secret to sign them here; browsers tell on it, and SDKs send none of these.
    if ["origin", "sec-fetch-site"]
        .iter()
        .any(|name| signed.headers.contains_key(*name))
    {
        let message = "The emulator does not answer web pages.";
        return Err(refusal(
            service,
            "AccessDenied",
            "AccessDeniedException",
            message,
        ));
    }
    let presented = presented(service, signed)?;
    if let Some(token) = presented.session_token() {
        match app.open_session_token(presented.access_key_id(), token, signed.now) {
            Ok((principal, _)) => return Ok(principal.into_actor()),
            // Not root of anything: whoever moves the clock wants to see this.
            Err(SessionTokenError::Expired) => return Err(expired(service)),
            Err(SessionTokenError::Invalid) => {}
        }
    }
    let account = AccountId::parse(presented.access_key_id())
        .unwrap_or_else(|_other| app.settings().management_account.clone());
    let access_key = AccessKeyId::parse(presented.access_key_id()).ok();
    Ok(Actor::Root {
        account,
        access_key,
        session: None,
    })
}

async fn by_bearer(
    app: &App,
    service: &'static Service,
    token: &str,
    now: Timestamp,
) -> Result<Actor, Fault> {
    match app.authenticate_bearer(token, now).await {
        Ok(person) => Ok(Actor::Person(person)),
        Err(Error::Unauthenticated { message }) => {
            Err(Fault::new("UnauthorizedException", message))
        }
        Err(error) => Err(failed(service, &error)),
    }
}

/// A header's value; nothing where it is not there, or no text.
fn text<'a>(signed: &Signed<'a>, name: &str) -> &'a str {
    let value = signed.headers.get(name);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The token in an `Authorization` header (RFC 6750): the scheme's name has no case.
fn bearer(header: &str) -> &str {
    match header.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => "",
    }
}

fn failed(service: &'static Service, error: &Error) -> Fault {
    tracing::error!(?error, "authentication failed for a reason of ours");
    if error.is_unavailable() {
        return answer::unavailable();
    }
    answer::internal(service)
}

/// A refusal in the shape of the service's protocol.
///
/// AWS: the JSON protocols have names of their own and answer 400 (awsJson) or 403 (restJson);
/// query services answer 403, an incomplete signature 400.
fn signature_fault(service: &'static Service, error: &sigv4::Error) -> Fault {
    let json = match error.code() {
        "SignatureDoesNotMatch" => "InvalidSignatureException",
        "IncompleteSignature" => "IncompleteSignatureException",
        "MissingAuthenticationToken" => "MissingAuthenticationTokenException",
        "RequestExpired" => "RequestExpiredException",
        other => other,
    };
    refusal(service, error.code(), json, error.message())
}

fn unknown_key(service: &'static Service) -> Fault {
    let message = "The security token included in the request is invalid.";
    refusal(
        service,
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        message,
    )
}

fn expired(service: &'static Service) -> Fault {
    let message = "The security token included in the request is expired";
    refusal(service, "ExpiredToken", "ExpiredTokenException", message)
}

fn refusal(
    service: &'static Service,
    query_code: &str,
    json_code: &str,
    message: impl Into<String>,
) -> Fault {
    let (code, status) = match service.protocol {
        Protocol::AwsQuery if query_code == "IncompleteSignature" => (query_code, 400),
        Protocol::AwsQuery => (query_code, 403),
        Protocol::AwsJson11 => (json_code, 400),
        Protocol::RestJson1 => (json_code, 403),
    };
    Fault::new(code.to_owned(), message).with_status(status)
}
