//! A SAML response that was captured from a browser, judged as the server would judge it.
//!
//! What it says is read from what a trusted certificate has signed, as at the server; of any other
//! response no more is told than that, and who it says has issued it.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use base::{Duration, Timestamp};
use domain::saml_provider::{MAX_RESPONSE, NameIdFormat};
use saml::{
    Assertion, AttributeValue, Certificate, Coverage, Expectations, Refusal, Response,
    SignatureError, Solicitation, Unmet, read_post,
};

use super::facts::{Facts, Saml};
use super::names;
use super::report::Check;
use crate::Fatal;

/// More than any form that is taken.
const MAX_FILE: u64 = 1024 * 1024;
/// Attributes of this name are session tags.
const ACCESS_CONTROL: &str = "https://aws.amazon.com/SAML/Attributes/AccessControl:";
const MOST_TAGS: usize = 50;
const LONGEST_TAG: usize = 256;

/// A captured response: XML, base64, or the whole body of the form.
pub(super) fn read(file: &Path) -> Result<Vec<u8>, Fatal> {
    let unreadable = |what: &dyn std::fmt::Display| {
        Fatal(format!("`{}` cannot be read: {what}", file.display()))
    };
    let opened = std::fs::File::open(file).map_err(|error| unreadable(&error))?;
    let mut bytes = Vec::new();
    let mut limited = opened.take(MAX_FILE + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&error))?;
    if u64::try_from(bytes.len()).is_ok_and(|size| size > MAX_FILE) {
        return Err(unreadable(&"it is too large for a SAML response"));
    }
    let text = String::from_utf8(bytes).map_err(|error| unreadable(&error))?;
    decode(&text).map_err(|what| unreadable(&what))
}

fn decode(text: &str) -> Result<Vec<u8>, &'static str> {
    let text = text.trim();
    if text.starts_with('<') {
        return Ok(text.as_bytes().to_vec());
    }
    let mut form = form_urlencoded::parse(text.as_bytes());
    let field = form.find(|(name, _)| name == "SAMLResponse");
    // Developer tools show it decoded or as it travels, alone or with the other fields.
    let value = match field {
        Some((_, value)) => value.replace(' ', "+"),
        None if text.contains('%') => {
            let whole = format!("a={text}");
            let mut decoded = form_urlencoded::parse(whole.as_bytes());
            let decoded = decoded.next().map(|(_, value)| value.replace(' ', "+"));
            decoded.unwrap_or_default()
        }
        None => text.chars().filter(|c| !c.is_whitespace()).collect(),
    };
    read_post(&value).map_err(|_error| "it is neither a SAML response nor base64 of one")
}

/// Judges a response, in the order in which the server does.
pub(super) fn examine(document: &[u8], facts: &Facts) -> Vec<Check> {
    let Some(saml) = &facts.saml else {
        let text = "No SAML identity provider is set, so that there is nothing to judge it by.";
        return vec![Check::wrong("identity source", text).mend("`cardea saml set`")];
    };
    if document.len() > MAX_RESPONSE {
        let text = format!("The response is longer than {MAX_RESPONSE} characters.");
        return vec![
            Check::wrong("response", text)
                .mend("Have the provider send fewer attributes; above all no list of groups."),
        ];
    }
    if let Ok(issuer) = Response::claimed_issuer(document)
        && issuer != saml.entity_id
    {
        let ours = &saml.entity_id;
        let text = format!("The response was issued by `{issuer}`, and `{ours}` is set here.");
        return vec![
            Check::wrong("issuer", text)
                .mend("Set the metadata of this very application: `cardea saml set`."),
        ];
    }
    let certificates = saml.certificates.iter();
    let trusted: Vec<Certificate> = certificates.filter_map(|c| c.certificate.clone()).collect();
    match Response::verify(document, &trusted) {
        Ok(response) => believed(&response, saml, facts),
        Err(refusal) => vec![refused(&refusal, saml)],
    }
}

fn refused(refusal: &Refusal, saml: &Saml) -> Check {
    match refusal {
        Refusal::NotSuccess(status) => {
            let more = [&status.detail, &status.message];
            let more: Vec<&str> = more.into_iter().filter_map(Option::as_deref).collect();
            let text = format!(
                "The provider itself did not sign the person in: {}.",
                [&[status.code.as_str()], more.as_slice()].concat().join("; ")
            );
            Check::wrong("status", text).mend(
                "Look at the provider's log. `InvalidNameIDPolicy` means that it has no name of \
                 the format that it is asked for; `Responder` often that the person is not assigned.",
            )
        }
        Refusal::Decryption if saml.encryption == "REFUSED" => Check::wrong(
            "encryption",
            "The assertion is encrypted, and encrypted ones are not taken here.",
        )
        .mend("Switch encryption off at the provider, or `cardea saml set … --encryption allowed`."),
        Refusal::Decryption => Check::note(
            "encryption",
            "The assertion is encrypted, and only the server has the key: nothing can be told of it.",
        )
        .mend("Switch encryption off for a test; or sign in, and ask with --last."),
        Refusal::Signature(SignatureError::Untrusted) => Check::wrong(
            "signature",
            "The response is signed by a certificate that is not trusted here.",
        )
        .mend(
            "Compare the provider's certificate with `cardea saml certificates list`; then `cardea \
             saml refresh`, or `cardea saml certificates add FILE`.",
        ),
        Refusal::Signature(SignatureError::Missing) => Check::wrong(
            "signature",
            "Neither the response nor its assertion is signed.",
        )
        .mend("Have the provider sign the assertion, or both."),
        Refusal::Signature(SignatureError::Algorithm(algorithm)) => Check::wrong(
            "signature",
            format!("The signature is made with `{algorithm}`, which is not accepted."),
        )
        .mend("Choose RSA with SHA-256 at the provider, for signature and digest."),
        Refusal::Signature(SignatureError::Digest) => Check::wrong(
            "signature",
            "The response was changed after it was signed.",
        )
        .mend("Take it as it travels: formatting XML breaks its signature."),
        Refusal::Signature(_)
        | Refusal::Xml(_)
        | Refusal::Malformed(_)
        | Refusal::Assertions => {
            let mut text = format!("The response is not taken: {refusal}");
            let mut source = std::error::Error::source(refusal);
            while let Some(cause) = source {
                text.push_str(": ");
                text.push_str(&cause.to_string());
                source = cause.source();
            }
            Check::wrong("response", text + ".")
        }
    }
}

/// What is said by somebody who is trusted.
fn believed(response: &Response, saml: &Saml, facts: &Facts) -> Vec<Check> {
    let mut checks = Vec::new();
    checks.extend(shape(response, saml));
    checks.push(audience(response, saml));
    checks.extend(time(response, saml, facts.now));
    checks.extend(beginning(response, saml));
    let assertion = &response.assertion;
    if let Some(name) = &assertion.subject.name_id {
        checks.push(format_of(name.format.as_deref(), saml));
        checks.push(names::examine(&name.value, &facts.people));
    }
    checks.extend(access_control(assertion));
    checks
}

fn shape(response: &Response, saml: &Saml) -> Vec<Check> {
    let whole = response.coverage == Coverage::Response;
    let (response_is_wanted, assertion_is_wanted) = match saml.signed.as_str() {
        "ASSERTION" => (false, true),
        "RESPONSE" => (true, false),
        "ASSERTION_AND_RESPONSE" => (true, true),
        _ => (false, false),
    };
    let mut checks = Vec::new();
    if response_is_wanted && !whole || assertion_is_wanted && !response.assertion_is_signed {
        let text = format!("What must be signed here ({}) is not.", saml.signed);
        checks.push(
            Check::wrong("signature", text)
                .mend("Have the provider sign it, or `cardea saml set … --signed`."),
        );
    } else {
        let by = response.certificate.subject();
        checks.push(Check::good(
            "signature",
            format!("It is signed by a trusted certificate, `{by}`."),
        ));
    }
    if saml.encryption == "REQUIRED" && !response.was_encrypted {
        let text = "Assertions must be encrypted here, and this one is not.";
        checks.push(
            Check::wrong("encryption", text)
                .mend("Give the provider our metadata again, or `--encryption allowed`."),
        );
    }
    checks
}

/// Whether it is for us, at the instant when it was made: it was captured some time ago.
fn audience(response: &Response, saml: &Saml) -> Check {
    let expected = Expectations {
        issuer: &saml.entity_id,
        audiences: &[&saml.our_entity_id],
        recipients: &[&saml.our_consumer],
        solicitation: Solicitation::Unknown,
        clock_skew: jiff::SignedDuration::from_secs(saml.clock_skew),
        longest_age: None,
    };
    let assertion = &response.assertion;
    let unmet = match response.validate(&expected, assertion.issued_at) {
        Ok(_accepted) => {
            return Check::good("audience", format!("It is for `{}`.", saml.our_entity_id));
        }
        Err(unmet) => unmet,
    };
    match unmet {
        Unmet::Audience => {
            let theirs: Vec<&str> = assertion
                .conditions
                .audiences
                .iter()
                .flatten()
                .map(String::as_str)
                .collect();
            let (theirs, ours) = (listed(&theirs), &saml.our_entity_id);
            let text = format!("The response is for the audience {theirs}, and we are `{ours}`.");
            Check::wrong("audience", text).mend(format!(
                "Set the entity id (audience, identifier) at the provider to `{ours}`."
            ))
        }
        Unmet::Destination | Unmet::Recipient => {
            let confirmations = assertion.subject.confirmations.iter();
            let theirs = confirmations.filter_map(|c| c.recipient.as_deref());
            let theirs: Vec<&str> = theirs.chain(response.destination.as_deref()).collect();
            let (theirs, ours) = (listed(&theirs), &saml.our_consumer);
            let text = format!("The response is for the recipient {theirs}, and ours is `{ours}`.");
            Check::wrong("recipient", text).mend(format!(
                "Set the ACS URL (reply URL, recipient, destination) at the provider to `{ours}`."
            ))
        }
        Unmet::NoName => Check::wrong(
            "NameID",
            "The provider does not say who the person is: there is no NameID.",
        )
        .mend("Map the user name to NameID (subject) at the provider."),
        other => Check::wrong("response", format!("The response is not for us: {other}.")),
    }
}

fn listed(values: &[&str]) -> String {
    let values: BTreeSet<&&str> = values.iter().collect();
    if values.is_empty() {
        return "of nobody".to_owned();
    }
    let values = values.into_iter().map(|value| format!("`{value}`"));
    values.collect::<Vec<_>>().join(", ")
}

fn time(response: &Response, saml: &Saml, now: Timestamp) -> Vec<Check> {
    let at = |instant: jiff::Timestamp| Timestamp::from_seconds(instant.as_second());
    let issued = at(response.assertion.issued_at);
    let skew = Duration::from_seconds(saml.clock_skew);
    let mut checks = Vec::new();
    if issued > now.plus(skew) {
        let by = issued.since(now).seconds();
        let text = format!(
            "The response was issued {by} seconds in the future: the provider's clock is ahead, or \
             ours is behind ({now})."
        );
        checks.push(Check::wrong("clock", text).mend("Set both by NTP."));
    } else {
        checks.push(Check::note(
            "time",
            format!("It was issued at {issued}; that it has expired since would be no fault."),
        ));
    }
    let end = at(response.certificate.not_after());
    if end.plus(skew) <= now {
        let text = format!("The certificate that signed it expired at {end}.");
        checks.push(
            Check::wrong("certificates", text)
                .mend("Make a new one at the provider: `cardea saml certificates add FILE`."),
        );
    }
    checks
}

fn beginning(response: &Response, saml: &Saml) -> Option<Check> {
    let is_unsolicited = response.in_response_to.is_none();
    (is_unsolicited && saml.initiation != "EITHER").then(|| {
        Check::wrong(
            "beginning",
            "The sign-in began at the provider, and that is not allowed here.",
        )
        .mend("Begin at the access portal; or `cardea saml set … --initiation either`.")
    })
}

fn format_of(format: Option<&str>, saml: &Saml) -> Check {
    let subject = "NameID format";
    let unspecified = NameIdFormat::Unspecified.as_str();
    let sent = format.unwrap_or(unspecified);
    if sent == unspecified || saml.formats.iter().any(|taken| taken == sent) {
        return Check::good(subject, format!("`{sent}` is taken."));
    }
    let taken = saml.formats.join(", ");
    Check::wrong(
        subject,
        format!("The provider sends a NameID of the format `{sent}`, and here is taken: {taken}."),
    )
    .mend("Set the format of NameID at the provider to e-mail address.")
}

/// What is wrong with attributes for access control: the server refuses the whole sign-in for it.
fn access_control(assertion: &Assertion) -> Vec<Check> {
    let subject = "access control";
    let mut seen = BTreeSet::new();
    let mut checks = Vec::new();
    for attribute in &assertion.attributes {
        let Some(key) = attribute.name.strip_prefix(ACCESS_CONTROL) else {
            continue;
        };
        let is_new = seen.insert(key.to_lowercase());
        let fault = match attribute.values.as_slice() {
            _ if !is_new => Some("is there more than once"),
            [] | [AttributeValue::Nil] => None,
            [AttributeValue::Text(value)] => {
                let is_long = value.chars().count() > LONGEST_TAG;
                is_long.then_some("has a value of more than 256 characters")
            }
            [_other] => Some("has a value that is no text"),
            _several => Some("has several values"),
        };
        if let Some(fault) = fault {
            let text = format!("The attribute for access control `{key}` {fault}.");
            checks.push(
                Check::wrong(subject, text)
                    .mend("Map it to an attribute with one short value at the provider."),
            );
        }
    }
    if seen.len() > MOST_TAGS {
        let text = format!("There are more than {MOST_TAGS} attributes for access control.");
        checks.push(Check::wrong(subject, text));
    }
    if checks.is_empty() && !seen.is_empty() {
        let keys: Vec<_> = seen.into_iter().collect();
        let text = format!("Session tags come with it: {}.", keys.join(", "));
        checks.push(Check::good(subject, text));
    }
    checks
}

#[cfg(test)]
mod tests;
