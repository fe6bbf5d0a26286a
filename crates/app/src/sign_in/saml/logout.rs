//! Single logout, as the provider's messages bring it: what it ends ends here, and what it answers to a
//! sign-out here is told.
//!
//! DIFFERENCE: AWS has none in either direction (§6.5).

mod ending;

use base::{Duration, IdentityStoreId, Timestamp};
use domain::Error;
use domain::instance::Instance;
use domain::saml_provider::{Endpoints, SamlProvider};
use saml::{
    Certificate, Header, LogoutRequest, LogoutResponse, Parameter, Refusal, SigningKey, Status,
    Trust, read_post, read_redirect, redirect_url, status,
};

use ending::Ended;
pub(in super::super) use ending::session_key;

use super::super::providers::ProviderRequest;
use super::request::posted;
use super::{certificates, find_enabled, instant, message_id, rounded_down};
use crate::pace::FEDERATION;
use crate::{App, Cx};

/// A message about the end of a session, as a browser brings it.
#[derive(Debug, Clone)]
pub enum LogoutMessage {
    /// In the query of a redirect, exactly as it came.
    Query(String),
    /// A request in a form.
    Request {
        /// In base64.
        value: String,
        /// To be given back with the answer.
        relay_state: Option<String>,
    },
    /// An answer in a form.
    Response {
        /// In base64.
        value: String,
    },
}

/// What comes of such a message.
#[derive(Debug, Clone)]
pub enum SignedOut {
    /// Sessions have ended, which the provider is told.
    Answer(ProviderRequest),
    /// The same, and there is no way to tell it.
    Untold,
    /// The provider has answered a request of ours. Which browser that was about is for the page to
    /// say that this sealed text leads to.
    Answered(String),
    /// It is not accepted, for this reason.
    Refused(&'static str),
}

/// How old a message may be.
pub(super) const LONGEST_AGE: Duration = Duration::from_minutes(5);
/// The longest state that is given back, in bytes.
const RELAY_STATE: usize = 2_048;

/// A message that holds.
struct Read {
    parameter: Parameter,
    document: Vec<u8>,
    relay_state: Option<String>,
    /// Who signed the query around it, where it came in one; otherwise the signature is in the message.
    signer: Option<Certificate>,
}

impl App {
    /// Takes a message about the end of a session from the provider of a tenant.
    pub async fn take_saml_logout(
        &self,
        cx: &Cx,
        tenant: &IdentityStoreId,
        message: LogoutMessage,
    ) -> Result<SignedOut, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let wanted = tenant.clone();
        let found = self
            .read("find_saml_provider_for_logout", move |tx| {
                find_enabled(tx, &wanted)
            })
            .await?;
        let Some((instance, provider)) = found else {
            return Ok(SignedOut::Refused(
                "People do not sign in with a SAML identity provider here.",
            ));
        };
        let trusted = certificates(&provider)?;
        let read = match read(message, &trusted) {
            Ok(read) => read,
            Err(reason) => return Ok(SignedOut::Refused(reason)),
        };
        let ours = self.saml_addresses(tenant).logout;
        match read.parameter {
            Parameter::Response => {
                let (answer, signer) = match answer(&read, &trusted) {
                    Ok(answer) => answer,
                    Err(reason) => return Ok(SignedOut::Refused(reason)),
                };
                let reason = unfit(&answer.header, &signer, &provider, cx.now())
                    .or_else(|| untimely(&answer.header, &provider, &ours, cx.now()));
                Ok(match (reason, &answer.in_response_to) {
                    (Some(reason), _) => SignedOut::Refused(reason),
                    (None, None) => SignedOut::Refused(UNASKED),
                    (None, Some(request)) => {
                        let is_whole = is_whole(&answer.status);
                        SignedOut::Answered(self.seal_answer(request, is_whole, cx.now())?)
                    }
                })
            }
            Parameter::Request => {
                let (request, signer) = match request(&read, &trusted) {
                    Ok(request) => request,
                    Err(reason) => return Ok(SignedOut::Refused(reason)),
                };
                let reason = unfit(&request.header, &signer, &provider, cx.now())
                    .or_else(|| untimely(&request.header, &provider, &ours, cx.now()))
                    .or_else(|| void(&request, &provider, cx.now()));
                if let Some(reason) = reason {
                    return Ok(SignedOut::Refused(reason));
                }
                let (whose, named) = ((&instance, &provider), (&request, &signer));
                let ended = match self.end_named(cx, whose, named).await? {
                    Ok(ended) => ended,
                    Err(reason) => return Ok(SignedOut::Refused(reason)),
                };
                let state = read.relay_state;
                self.answer_logout(cx, whose, (&request, ended), state)
                    .await
            }
        }
    }

    async fn answer_logout(
        &self,
        cx: &Cx,
        (instance, provider): (&Instance, &SamlProvider),
        (request, ended): (&LogoutRequest, Ended),
        relay_state: Option<String>,
    ) -> Result<SignedOut, Error> {
        let Endpoints { redirect, post } = &provider.logout;
        let answers = &provider.logout_responses;
        let redirect = answers.redirect.as_ref().or(redirect.as_ref());
        let post = answers.post.as_ref().or(post.as_ref());
        let key = self.message_key(&instance.id).await?;
        let now = cx.now().whole_seconds();
        let response = |destination: &str| -> Result<LogoutResponse, Error> {
            Ok(LogoutResponse {
                header: self.logout_header(instance, message_id(self), destination, now)?,
                in_response_to: Some(request.header.id.clone()),
                status: ended.status(),
            })
        };
        match (redirect, post) {
            (Some(url), _) => {
                let document = response(url)?.to_xml();
                let relay_state = relay_state.as_deref();
                by_redirect(url, Parameter::Response, &document, relay_state, &key)
                    .map(SignedOut::Answer)
            }
            (None, Some(url)) => {
                let document = response(url)?.sign(&key).map_err(Error::internal)?;
                let relay_state = relay_state.unwrap_or_default();
                let form = posted(url, Parameter::Response, &document, &relay_state);
                Ok(SignedOut::Answer(form))
            }
            (None, None) => Ok(SignedOut::Untold),
        }
    }

    pub(super) fn logout_header(
        &self,
        instance: &Instance,
        id: String,
        destination: &str,
        now: Timestamp,
    ) -> Result<Header, Error> {
        Ok(Header {
            id,
            issued_at: instant(now)?,
            destination: Some(destination.to_owned()),
            issuer: self.saml_addresses(&instance.identity_store_id).entity_id,
        })
    }
}

const UNSIGNED: &str = "The message is not signed by a certificate of your identity provider.";
const ANOTHER: &str = "The message is of another identity provider.";
const EXPIRED: &str = "The certificate that your identity provider signs with has expired. Ask your \
    administrator to add its new one.";
const ELSEWHERE: &str = "The message of your identity provider is for another recipient.";
const LATE: &str = "The message of your identity provider has expired, or a clock is wrong.";
const UNASKED: &str =
    "The message of your identity provider does not say which request it answers.";
const MALFORMED: &str =
    "What your identity provider sent is no message about the end of a session.";

/// The message, as far as its way bears a signature; one in a form is verified when it is parsed.
fn read(message: LogoutMessage, trusted: &[Certificate]) -> Result<Read, &'static str> {
    match message {
        LogoutMessage::Query(query) => {
            let read = read_redirect(&query).map_err(|_malformed| MALFORMED)?;
            let signer = read.verify(trusted).map_err(|_signature| UNSIGNED)?;
            Ok(Read {
                parameter: read.parameter,
                signer: Some(signer.clone()),
                document: read.document,
                relay_state: read.relay_state,
            })
        }
        LogoutMessage::Request { value, relay_state } => Ok(Read {
            parameter: Parameter::Request,
            document: read_post(&value).map_err(|_malformed| MALFORMED)?,
            relay_state: relay_state.filter(|state| state.len() <= RELAY_STATE),
            signer: None,
        }),
        LogoutMessage::Response { value } => Ok(Read {
            parameter: Parameter::Response,
            document: read_post(&value).map_err(|_malformed| MALFORMED)?,
            relay_state: None,
            signer: None,
        }),
    }
}

/// A request to end sessions, and who signed it.
fn request(
    read: &Read,
    trusted: &[Certificate],
) -> Result<(LogoutRequest, Certificate), &'static str> {
    let (document, signer) = (&read.document, &read.signer);
    match signer {
        Some(signer) => {
            LogoutRequest::parse(document, Trust::Anybody).map(|request| (request, signer.clone()))
        }
        None => LogoutRequest::verify(document, trusted)
            .map(|(request, signer)| (request, signer.clone())),
    }
    .map_err(|refusal| refused(&refusal))
}

/// An answer to a request of ours, and who signed it.
fn answer(
    read: &Read,
    trusted: &[Certificate],
) -> Result<(LogoutResponse, Certificate), &'static str> {
    let (document, signer) = (&read.document, &read.signer);
    match signer {
        Some(signer) => {
            LogoutResponse::parse(document, Trust::Anybody).map(|answer| (answer, signer.clone()))
        }
        None => LogoutResponse::verify(document, trusted)
            .map(|(answer, signer)| (answer, signer.clone())),
    }
    .map_err(|refusal| refused(&refusal))
}

/// Whether the provider says that nothing is left.
fn is_whole(status: &Status) -> bool {
    status.code == status::SUCCESS && status.detail.is_none()
}

fn refused(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Signature(_) => UNSIGNED,
        _ => MALFORMED,
    }
}

/// What of any message does not hold: whose it is, and by whose hand.
fn unfit(
    header: &Header,
    signer: &Certificate,
    provider: &SamlProvider,
    now: Timestamp,
) -> Option<&'static str> {
    if header.issuer != provider.entity_id {
        return Some(ANOTHER);
    }
    let end = rounded_down(signer.not_after());
    (end.plus(skew_of(provider)) <= now).then_some(EXPIRED)
}

/// What of any message does not hold: where it goes, and when it was made.
fn untimely(
    header: &Header,
    provider: &SamlProvider,
    ours: &str,
    now: Timestamp,
) -> Option<&'static str> {
    // What is signed says where it goes (SAML core section 3.2.1).
    if header.destination.as_deref() != Some(ours) {
        return Some(ELSEWHERE);
    }
    let (skew, issued_at) = (skew_of(provider), rounded_down(header.issued_at));
    let is_late = issued_at.plus(LONGEST_AGE).plus(skew) <= now;
    (issued_at > now.plus(skew) || is_late).then_some(LATE)
}

/// Whether a request is void by its own word.
fn void(request: &LogoutRequest, provider: &SamlProvider, now: Timestamp) -> Option<&'static str> {
    let end = request.not_on_or_after.map(rounded_down)?;
    (end.plus(skew_of(provider)) <= now).then_some(LATE)
}

fn skew_of(provider: &SamlProvider) -> Duration {
    Duration::from_seconds(provider.options.clock_skew.seconds())
}

pub(super) fn by_redirect(
    url: &str,
    parameter: Parameter,
    document: &str,
    relay_state: Option<&str>,
    key: &SigningKey,
) -> Result<ProviderRequest, Error> {
    redirect_url(url, parameter, document, relay_state, Some(key))
        .map(ProviderRequest::Redirect)
        .map_err(Error::internal)
}
