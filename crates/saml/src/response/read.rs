//! Bytes to a verified response.

use jiff::Timestamp;

use super::{Coverage, Refusal, Response, Status};
use crate::assertion::{
    MalformedMessage, from_element, identifier, instant, issuer, only_child, required,
};
use crate::certificate::Certificate;
use crate::dsig::{self, SignatureError, check_identifiers, check_places};
use crate::encryption::{self, DecryptionKey};
use crate::names::{ASSERTION, DSIG, PROTOCOL, status};
use crate::xml::{Comments, Element, Limits, Writer, excerpt, parse, trim};

/// Room for an assertion of 50,000 characters several times over (aws-behaviour §2.1), and for the
/// 100,000 of base64 that `AssumeRoleWithSAML` takes.
const LIMITS: Limits = Limits {
    bytes: 256 * 1024,
    depth: 20,
    elements: 5_000,
    attributes: 24,
};

pub(super) fn verify(
    document: &[u8],
    trusted: &[Certificate],
    keys: &[DecryptionKey],
) -> Result<Response, Refusal> {
    let root = parse(document, &LIMITS, Comments::Refused)?;
    check_identifiers(&root)?;
    let header = Header::read(&root)?;
    if header.status.code != status::SUCCESS {
        return Err(Refusal::NotSuccess(header.status));
    }
    let assertion = only_assertion(&root)?;
    let is_encrypted = assertion.is(ASSERTION, "EncryptedAssertion");
    if is_encrypted {
        check_places(&root, &[&root])?;
    } else {
        check_places(&root, &[&root, assertion])?;
    }
    let outer = dsig::verify(&root, &[], trusted)?;
    // From here on a signed response is what was signed of it, and nothing else.
    let reread = match &outer {
        Some(verified) => Some(read_again(&verified.octets)?),
        None => None,
    };
    let header = match &reread {
        Some(signed) => Header::read(signed)?,
        None => header,
    };
    let decrypted = if is_encrypted {
        let holder = only_assertion(reread.as_ref().unwrap_or(&root))?;
        Some(decrypt(holder, keys)?)
    } else {
        None
    };
    let inner = match &decrypted {
        Some(assertion) => dsig::verify(assertion, &[], trusted)?,
        // In its place in the received document: inclusive canonicalization depends on it.
        None => dsig::verify(assertion, &[&root], trusted)?,
    };
    let certificate = outer.as_ref().or(inner.as_ref());
    let certificate = certificate.ok_or(SignatureError::Missing)?.certificate;
    let assertion = match (&reread, &decrypted, &inner) {
        (Some(signed), None, _) => from_element(only_assertion(signed)?)?,
        (_, _, Some(inner)) => from_element(&read_again(&inner.octets)?)?,
        (Some(_), Some(decrypted), None) => from_element(decrypted)?,
        (None, _, None) => return Err(SignatureError::Missing.into()),
    };
    Ok(Response {
        id: header.id,
        in_response_to: header.in_response_to,
        issued_at: header.issued_at,
        destination: header.destination,
        issuer: header.issuer,
        coverage: if reread.is_some() {
            Coverage::Response
        } else {
            Coverage::Assertion
        },
        assertion_is_signed: inner.is_some(),
        certificate: certificate.clone(),
        was_encrypted: is_encrypted,
        assertion,
    })
}

pub(super) fn claimed_issuer(document: &[u8]) -> Result<String, Refusal> {
    let root = parse(document, &LIMITS, Comments::Refused)?;
    let header = Header::read(&root)?;
    let within = match only_assertion(&root) {
        Ok(assertion) => only_child(assertion, ASSERTION, "Issuer")?,
        Err(_) => None,
    };
    match (within, header.issuer) {
        (Some(element), _) => Ok(issuer(element)?),
        (None, Some(claimed)) => Ok(claimed),
        (None, None) => Err(MalformedMessage("Issuer".to_owned()).into()),
    }
}

/// Canonical octets are XML; they are read by the same reader that read the document.
fn read_again(octets: &str) -> Result<Element, Refusal> {
    Ok(parse(octets.as_bytes(), &LIMITS, Comments::Refused)?)
}

/// The one assertion, encrypted or not, of the whole document; and it is a child of the root.
fn only_assertion(root: &Element) -> Result<&Element, Refusal> {
    let is_assertion =
        |e: &Element| e.is(ASSERTION, "Assertion") || e.is(ASSERTION, "EncryptedAssertion");
    let count = root.walk().iter().filter(|e| is_assertion(e)).count();
    match root.elements().find(|e| is_assertion(e)) {
        Some(assertion) if count == 1 => Ok(assertion),
        _ => Err(Refusal::Assertions),
    }
}

/// The assertion in an `EncryptedAssertion`: a document of its own, with its own identifiers.
fn decrypt(holder: &Element, keys: &[DecryptionKey]) -> Result<Element, Refusal> {
    let octets = encryption::decrypt(holder, keys).ok_or(Refusal::Decryption)?;
    let assertion = parse(&octets, &LIMITS, Comments::Refused)?;
    check_identifiers(&assertion)?;
    check_places(&assertion, &[&assertion])?;
    let within = assertion.walk();
    let mut assertions = within.iter().filter(|e| e.is(ASSERTION, "Assertion"));
    if assertions.next().is_none() || assertions.next().is_some() {
        return Err(Refusal::Assertions);
    }
    Ok(assertion)
}

/// What surrounds the assertion.
struct Header {
    id: String,
    in_response_to: Option<String>,
    issued_at: Timestamp,
    destination: Option<String>,
    issuer: Option<String>,
    status: Status,
}

impl Header {
    fn read(root: &Element) -> Result<Self, MalformedMessage> {
        let malformed = |what: &str| Err(MalformedMessage(excerpt(what)));
        if !root.is(PROTOCOL, "Response") || root.has_stray_text() {
            return malformed("Response");
        }
        if root.attribute("Version") != Some("2.0") {
            return malformed("Version");
        }
        for child in root.elements() {
            match (&*child.name.namespace, child.name.local.as_str()) {
                (ASSERTION, "Issuer" | "Assertion" | "EncryptedAssertion")
                | (PROTOCOL, "Status" | "Extensions")
                | (DSIG, "Signature") => {}
                (_, other) => return malformed(other),
            }
        }
        Ok(Self {
            id: identifier(root)?,
            in_response_to: root.attribute("InResponseTo").map(str::to_owned),
            issued_at: instant(root, "IssueInstant")?,
            destination: root
                .attribute("Destination")
                .map(|destination| trim(destination).to_owned()),
            issuer: only_child(root, ASSERTION, "Issuer")?
                .map(issuer)
                .transpose()?,
            status: read_status(required(root, PROTOCOL, "Status")?)?,
        })
    }
}

/// Reads a `Status` element.
pub(crate) fn read_status(element: &Element) -> Result<Status, MalformedMessage> {
    let malformed = || MalformedMessage("Status".to_owned());
    let code = required(element, PROTOCOL, "StatusCode")?;
    let detail = only_child(code, PROTOCOL, "StatusCode")?;
    let message = only_child(element, PROTOCOL, "StatusMessage")?;
    let value = |code: &Element| {
        let value = code.attribute("Value");
        value.map(|value| trim(value).to_owned())
    };
    Ok(Status {
        code: value(code).ok_or_else(malformed)?,
        detail: detail.and_then(value),
        message: message
            .and_then(Element::text)
            .map(|text| trim(text).to_owned()),
    })
}

/// Writes a `Status` element; the prefix `samlp` is declared further out.
pub(crate) fn write_status(writer: &mut Writer, status: &Status) {
    writer.element("samlp:Status", &[], |writer| {
        let code = [("Value", Some(status.code.as_str()))];
        writer.element("samlp:StatusCode", &code, |writer| {
            if let Some(detail) = &status.detail {
                writer.empty("samlp:StatusCode", &[("Value", Some(detail))]);
            }
        });
        if let Some(message) = &status.message {
            writer.leaf("samlp:StatusMessage", &[], message);
        }
    });
}
