//! Whether a verified response is for us, now (SAML profiles §4.1.4.3).

use jiff::{SignedDuration, Timestamp};

use super::Response;
use crate::assertion::Confirmation;
use crate::names::BEARER;

/// Clocks may be off by so much and not more, whatever the caller would allow.
pub const MAX_CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);

/// What a response must say to be for us.
#[derive(Clone, Copy, Debug)]
pub struct Expectations<'a> {
    /// The entity id of the identity provider whose certificates were trusted.
    pub issuer: &'a str,
    /// Our own entity ids: each audience restriction must name one of them.
    pub audiences: &'a [&'a str],
    /// Our consumer's URLs: where the response was sent to, and what its confirmation must name.
    pub recipients: &'a [&'a str],
    /// Whether we asked.
    pub solicitation: Solicitation<'a>,
    /// How far the identity provider's clock may be off, at most [`MAX_CLOCK_SKEW`].
    pub clock_skew: SignedDuration,
    /// How old an assertion may be, whatever it says itself.
    pub longest_age: Option<SignedDuration>,
}

/// Which request, if any, a response may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Solicitation<'a> {
    /// The one with this identifier, and no other.
    Answers(&'a str),
    /// None: the sign-in began at the identity provider. A response that claims to answer
    /// something was stolen or is late.
    Unsolicited,
    /// Nobody here knows: another party may have asked, as with `AssumeRoleWithSAML`.
    Unknown,
}

/// What of a response is not as expected. The order is the order of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmet {
    /// Another identity provider's assertion.
    #[error("the assertion has another issuer")]
    Issuer,
    /// Another identity provider's response.
    #[error("the response has another issuer")]
    ResponseIssuer,
    /// Sent to somebody else.
    #[error("the response was sent to another destination")]
    Destination,
    /// The response answers another request, or one where none was made.
    #[error("the response answers another request")]
    ResponseInResponseTo,
    /// Issued in the future.
    #[error("the assertion was issued in the future")]
    IssuedLater,
    /// Issued too long ago.
    #[error("the assertion is too old")]
    TooOld,
    /// `Conditions/@NotBefore`.
    #[error("the assertion is not valid yet")]
    NotYetValid,
    /// `Conditions/@NotOnOrAfter`.
    #[error("the assertion has expired")]
    Expired,
    /// There is no audience restriction, or one that does not name us.
    #[error("the assertion is for another audience")]
    Audience,
    /// The subject has no name.
    #[error("the subject has no name")]
    NoName,
    /// No confirmation says that the bearer may present the assertion.
    #[error("the subject is not confirmed by bearer")]
    NoBearer,
    /// The confirmation is for another consumer, or for any.
    #[error("the subject is confirmed for another recipient")]
    Recipient,
    /// The confirmation's `NotBefore`.
    #[error("the subject is not confirmed yet")]
    ConfirmationNotYetValid,
    /// The confirmation's `NotOnOrAfter` has passed, or there is none.
    #[error("the subject's confirmation has expired")]
    ConfirmationExpired,
    /// The confirmation answers another request, or one where none was made, or none.
    #[error("the subject is confirmed for another request")]
    ConfirmationInResponseTo,
    /// Nothing says that the subject was authenticated.
    #[error("the assertion does not say that anybody was authenticated")]
    NoAuthentication,
    /// `SessionNotOnOrAfter`.
    #[error("the session at the identity provider has ended")]
    SessionEnded,
}

/// What follows from a response that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The one of our consumer's URLs that the confirmation names.
    pub recipient: String,
    /// Until when the same assertion could be accepted again, so must be remembered.
    pub remember_until: Timestamp,
    /// When the session that is made from it must have ended.
    pub session_not_on_or_after: Option<Timestamp>,
}

pub(super) fn validate(
    response: &Response,
    expected: &Expectations<'_>,
    now: Timestamp,
) -> Result<Accepted, Unmet> {
    let clock = Clock {
        now,
        skew: expected
            .clock_skew
            .clamp(SignedDuration::ZERO, MAX_CLOCK_SKEW),
    };
    check_surroundings(response, expected)?;
    check_conditions(response, expected, &clock)?;
    let recipient = check_confirmations(response, expected, &clock)?;

    let assertion = &response.assertion;
    let mut session_ends = Vec::new();
    for authentication in &assertion.authentications {
        session_ends.extend(authentication.session_not_on_or_after);
    }
    if assertion.authentications.is_empty() {
        return Err(Unmet::NoAuthentication);
    }
    let session_not_on_or_after = session_ends.into_iter().min();
    if session_not_on_or_after.is_some_and(|end| clock.has_reached(end)) {
        return Err(Unmet::SessionEnded);
    }
    let confirmations = assertion.subject.confirmations.iter();
    let longest = confirmations.filter_map(|c| c.not_on_or_after).max();
    let oldest = expected
        .longest_age
        .and_then(|age| assertion.issued_at.checked_add(age).ok());
    let ends = [longest, assertion.conditions.not_on_or_after, oldest];
    let end = ends.into_iter().flatten().min().unwrap_or(Timestamp::MAX);
    Ok(Accepted {
        recipient: recipient.to_owned(),
        remember_until: end.checked_add(clock.skew).unwrap_or(Timestamp::MAX),
        session_not_on_or_after,
    })
}

struct Clock {
    now: Timestamp,
    skew: SignedDuration,
}

impl Clock {
    /// Whether an end has come, the other clock given every benefit.
    fn has_reached(&self, end: Timestamp) -> bool {
        end.duration_until(self.now) >= self.skew
    }

    /// Whether a start is still to come, likewise.
    fn is_before(&self, start: Timestamp) -> bool {
        self.now.duration_until(start) > self.skew
    }
}

/// What the response says around the assertion. It may be unsigned: then these are not what keeps
/// a thief out, but a mismatch still is one.
fn check_surroundings(response: &Response, expected: &Expectations<'_>) -> Result<(), Unmet> {
    if response.assertion.issuer != expected.issuer {
        return Err(Unmet::Issuer);
    }
    let issuer = response.issuer.as_deref();
    if issuer.is_some_and(|issuer| issuer != expected.issuer) {
        return Err(Unmet::ResponseIssuer);
    }
    // An empty destination is how some write none.
    let destination = response.destination.as_deref().filter(|d| !d.is_empty());
    if destination.is_some_and(|url| !expected.recipients.contains(&url)) {
        return Err(Unmet::Destination);
    }
    let answers = response.in_response_to.as_deref();
    let is_right = match expected.solicitation {
        Solicitation::Answers(request) => answers == Some(request),
        Solicitation::Unsolicited => answers.is_none(),
        Solicitation::Unknown => true,
    };
    if is_right {
        Ok(())
    } else {
        Err(Unmet::ResponseInResponseTo)
    }
}

fn check_conditions(
    response: &Response,
    expected: &Expectations<'_>,
    clock: &Clock,
) -> Result<(), Unmet> {
    let assertion = &response.assertion;
    if clock.is_before(assertion.issued_at) {
        return Err(Unmet::IssuedLater);
    }
    if let Some(age) = expected.longest_age
        && assertion.issued_at.duration_until(clock.now) >= age.saturating_add(clock.skew)
    {
        return Err(Unmet::TooOld);
    }
    let conditions = &assertion.conditions;
    if conditions.not_before.is_some_and(|at| clock.is_before(at)) {
        return Err(Unmet::NotYetValid);
    }
    let end = conditions.not_on_or_after;
    if end.is_some_and(|end| clock.has_reached(end)) {
        return Err(Unmet::Expired);
    }
    let names_us = |restriction: &Vec<String>| {
        let mut audiences = restriction.iter();
        audiences.any(|audience| expected.audiences.contains(&audience.as_str()))
    };
    if conditions.audiences.is_empty() || !conditions.audiences.iter().all(names_us) {
        return Err(Unmet::Audience);
    }
    if assertion.subject.name_id.is_none() {
        return Err(Unmet::NoName);
    }
    Ok(())
}

/// The recipient of the first bearer confirmation that holds: one is enough. Where none does, the
/// last one's fault is told.
fn check_confirmations<'a>(
    response: &'a Response,
    expected: &Expectations<'_>,
    clock: &Clock,
) -> Result<&'a str, Unmet> {
    let mut fault = Unmet::NoBearer;
    let confirmations = response.assertion.subject.confirmations.iter();
    for confirmation in confirmations.filter(|c| c.method == BEARER) {
        match check_confirmation(confirmation, expected, clock) {
            Ok(recipient) => return Ok(recipient),
            Err(unmet) => fault = unmet,
        }
    }
    Err(fault)
}

fn check_confirmation<'a>(
    confirmation: &'a Confirmation,
    expected: &Expectations<'_>,
    clock: &Clock,
) -> Result<&'a str, Unmet> {
    let recipient = confirmation.recipient.as_deref();
    let recipient = recipient.filter(|url| expected.recipients.contains(url));
    let recipient = recipient.ok_or(Unmet::Recipient)?;
    let start = confirmation.not_before;
    if start.is_some_and(|start| clock.is_before(start)) {
        return Err(Unmet::ConfirmationNotYetValid);
    }
    let end = confirmation.not_on_or_after;
    if end.is_none_or(|end| clock.has_reached(end)) {
        return Err(Unmet::ConfirmationExpired);
    }
    let answers = confirmation.in_response_to.as_deref();
    let is_right = match expected.solicitation {
        Solicitation::Answers(request) => answers == Some(request),
        Solicitation::Unsolicited => answers.is_none(),
        Solicitation::Unknown => true,
    };
    if is_right {
        Ok(recipient)
    } else {
        Err(Unmet::ConfirmationInResponseTo)
    }
}
