//! What all messages but responses with assertions have in common.

use jiff::Timestamp;

use crate::assertion::{MalformedMessage, identifier, instant, issuer, malformed, required};
use crate::certificate::Certificate;
use crate::dsig::{self, SignatureError, check_identifiers, check_places};
use crate::instant::write as at;
use crate::names::{ASSERTION, PROTOCOL};
use crate::response::Refusal;
use crate::xml::{Comments, Element, Limits, Writer, parse, trim};

const LIMITS: Limits = Limits {
    bytes: 64 * 1024,
    depth: 16,
    elements: 1_000,
    attributes: 32,
};

/// The attributes and the issuer of a request or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// A fresh identifier: a letter or `_`, then what cannot be guessed.
    pub id: String,
    /// When it was made.
    pub issued_at: Timestamp,
    /// Where it is sent to.
    pub destination: Option<String>,
    /// The entity id of the sender.
    pub issuer: String,
}

/// Whose word is taken for a message.
#[derive(Clone, Copy, Debug)]
pub enum Trust<'a> {
    /// Anybody's: nothing is believed that matters, or the query around it was verified. A
    /// signature in the message is not looked at.
    Anybody,
    /// Who has one of these certificates, and has signed the message itself.
    Signed(&'a [Certificate]),
}

/// The message `local`, as far as it is to be trusted: what was signed, read anew; with the
/// certificate that signed it, where that was asked for.
pub(crate) fn read_message<'a>(
    document: &[u8],
    local: &str,
    trust: Trust<'a>,
) -> Result<(Element, Option<&'a Certificate>), Refusal> {
    let root = parse(document, &LIMITS, Comments::Refused)?;
    check_identifiers(&root)?;
    check_places(&root, &[&root])?;
    let (root, signer) = match trust {
        Trust::Anybody => (root, None),
        Trust::Signed(trusted) => {
            let verified = dsig::verify(&root, &[], trusted)?;
            let verified = verified.ok_or(SignatureError::Missing)?;
            let octets = verified.octets.as_bytes();
            let signed = parse(octets, &LIMITS, Comments::Refused)?;
            (signed, Some(verified.certificate))
        }
    };
    if !root.is(PROTOCOL, local) || root.has_stray_text() {
        return Err(MalformedMessage(local.to_owned()).into());
    }
    if root.attribute("Version") != Some("2.0") {
        return Err(MalformedMessage("Version".to_owned()).into());
    }
    Ok((root, signer))
}

impl Header {
    pub(crate) fn read(root: &Element) -> Result<Self, MalformedMessage> {
        Ok(Self {
            id: identifier(root)?,
            issued_at: instant(root, "IssueInstant")?,
            destination: root
                .attribute("Destination")
                .map(|destination| trim(destination).to_owned()),
            issuer: issuer(required(root, ASSERTION, "Issuer")?)?,
        })
    }

    /// Writes the message `tag` with what is common, `own` attributes and content.
    pub(crate) fn write(
        &self,
        tag: &str,
        own: &[(&str, Option<&str>)],
        signature: &str,
        content: impl FnOnce(&mut Writer),
    ) -> String {
        let issued_at = at(self.issued_at);
        let mut attributes = vec![
            ("xmlns:samlp", Some(PROTOCOL)),
            ("xmlns:saml", Some(ASSERTION)),
            ("ID", Some(self.id.as_str())),
            ("Version", Some("2.0")),
            ("IssueInstant", Some(issued_at.as_str())),
            ("Destination", self.destination.as_deref()),
        ];
        attributes.extend_from_slice(own);
        let mut writer = Writer::default();
        writer.element(tag, &attributes, |writer| {
            writer.leaf("saml:Issuer", &[], &self.issuer);
            writer.raw(signature);
            content(writer);
        });
        writer.finish()
    }
}

/// An attribute that is true or false, and false where it is not there.
pub(crate) fn flag(root: &Element, name: &str) -> Result<bool, MalformedMessage> {
    match root.attribute(name).map(crate::xml::boolean) {
        None => Ok(false),
        Some(Some(value)) => Ok(value),
        Some(None) => malformed(name),
    }
}
