//! What IAM looks at in the metadata of a SAML identity provider before it keeps them. Whoever
//! verifies assertions reads them again, with a parser of its own.
//!
//! Invariants: no document type, so no entities; depth and size are bounded; names are compared
//! with their namespaces.

use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::Error;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// How deep elements may be nested; real metadata have a depth of seven.
const MAX_DEPTH: usize = 64;

/// Characters (`CreateSAMLProvider` in the IAM API reference); the body of a request is smaller.
const MAX_LENGTH: usize = 10_000_000;

/// What was found in metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Metadata {
    /// The issuer.
    pub(super) entity_id: String,
    /// When they end, if they say so.
    pub(super) valid_until: Option<Timestamp>,
}

/// Reads metadata, or says that they are none: an entity with an id that describes an identity
/// provider with a certificate to verify its signatures with.
pub(super) fn read(text: &str) -> Result<Metadata, Error> {
    if text.len() > MAX_LENGTH {
        return Err(unreadable());
    }
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut path: Vec<Element> = Vec::new();
    let mut found = Found::default();
    loop {
        let (namespace, event) = reader
            .read_resolved_event()
            .map_err(|_ill_formed| unreadable())?;
        match event {
            Event::Start(start) => {
                if path.len() >= MAX_DEPTH {
                    return Err(unreadable());
                }
                let element = Element::of(&namespace, &start);
                found.enter(&path, element, &start)?;
                path.push(element);
            }
            Event::End(_) => {
                found.leave(&path);
                path.pop();
            }
            Event::Text(content) => found.read_text(&path, &content),
            Event::CData(content) => found.read_text(&path, &content),
            // A document type could define entities, and a reference could name one.
            Event::DocType(_) | Event::GeneralRef(_) => return Err(unreadable()),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    match found.entity_id {
        // What was opened must be closed, and there is one root.
        Some(entity_id) if path.is_empty() && found.has_certificate => Ok(Metadata {
            entity_id,
            valid_until: found.valid_until,
        }),
        _ => Err(unreadable()),
    }
}

/// An element that means something here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Entity,
    IdentityProvider,
    /// Whether it is good for signatures.
    Key {
        signs: bool,
    },
    KeyInfo,
    X509Data,
    Certificate,
    Other,
}

#[derive(Default)]
struct Found {
    entity_id: Option<String>,
    valid_until: Option<Timestamp>,
    certificate: String,
    has_certificate: bool,
    has_root: bool,
}

impl Element {
    fn of(namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Self {
        let ResolveResult::Bound(namespace) = namespace else {
            return Self::Other;
        };
        let local = start.local_name();
        match (namespace.as_ref(), local.as_ref()) {
            (METADATA, "EntityDescriptor") => Self::Entity,
            (METADATA, "IDPSSODescriptor") => Self::IdentityProvider,
            (METADATA, "KeyDescriptor") => Self::Key {
                // SAML 2.0 metadata, 2.4.1.1: without a use it is for both.
                signs: attribute(start, "use").is_none_or(|purpose| purpose == "signing"),
            },
            (SIGNATURE, "KeyInfo") => Self::KeyInfo,
            (SIGNATURE, "X509Data") => Self::X509Data,
            (SIGNATURE, "X509Certificate") => Self::Certificate,
            _ => Self::Other,
        }
    }
}

impl Found {
    fn enter(
        &mut self,
        path: &[Element],
        element: Element,
        start: &BytesStart<'_>,
    ) -> Result<(), Error> {
        if path.is_empty() {
            if element != Element::Entity || self.has_root {
                return Err(unreadable());
            }
            self.has_root = true;
            let id = attribute(start, "entityID").filter(|id| !id.is_empty() && id.len() <= 1024);
            self.entity_id = Some(id.ok_or_else(unreadable)?);
            if let Some(until) = attribute(start, "validUntil") {
                self.valid_until = Some(Timestamp::parse_iso8601(&until).ok_or_else(unreadable)?);
            }
        }
        if element == Element::Certificate {
            self.certificate.clear();
        }
        Ok(())
    }

    fn read_text(&mut self, path: &[Element], text: &str) {
        if path.last() == Some(&Element::Certificate) {
            self.certificate.extend(text.split_whitespace());
        }
    }

    fn leave(&mut self, path: &[Element]) {
        let signing = [
            Element::Entity,
            Element::IdentityProvider,
            Element::Key { signs: true },
            Element::KeyInfo,
            Element::X509Data,
            Element::Certificate,
        ];
        if path != signing {
            return;
        }
        // A certificate is a DER sequence whose length takes two bytes.
        let is_der = STANDARD
            .decode(&self.certificate)
            .is_ok_and(|der| der.starts_with(&[0x30, 0x82]) && has_der_length(&der));
        self.has_certificate |= is_der;
    }
}

/// Whether the sequence is all that there is.
fn has_der_length(der: &[u8]) -> bool {
    match der {
        [_, _, high, low, rest @ ..] => {
            usize::from(u16::from_be_bytes([*high, *low])) == rest.len()
        }
        _ => false,
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes().filter_map(Result::ok);
    let found = attributes.find(|attribute| attribute.key.as_ref() == name)?;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    value.ok().map(std::borrow::Cow::into_owned)
}

// AWS: the wording is the console's and the API's for all that is wrong in metadata.
fn unreadable() -> Error {
    Error::invalid("Could not parse metadata")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "<md:KeyDescriptor use=\"signing\"><ds:KeyInfo><ds:X509Data>\
        <ds:X509Certificate>MIIAAgUA</ds:X509Certificate></ds:X509Data></ds:KeyInfo>\
        </md:KeyDescriptor>";

    fn entity(attributes: &str, keys: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><md:EntityDescriptor \
             xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" \
             xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" {attributes}>\
             <md:IDPSSODescriptor>{keys}</md:IDPSSODescriptor></md:EntityDescriptor>"
        )
    }

    #[test]
    fn an_entity_with_an_id_and_a_signing_certificate_is_taken() {
        let id = "entityID=\"https://idp.example.com/a?b=1&amp;c\"";
        let metadata = read(&entity(id, KEY)).expect("metadata");
        assert_eq!(metadata.entity_id, "https://idp.example.com/a?b=1&c");
        assert_eq!(metadata.valid_until, None);
        let until = format!("{id} validUntil=\"2030-01-01T00:00:00Z\"");
        let metadata = read(&entity(&until, &KEY.replace(" use=\"signing\"", "")));
        let until = metadata.expect("metadata").valid_until;
        assert_eq!(until, Timestamp::parse_iso8601("2030-01-01T00:00:00Z"));
    }

    #[test]
    fn all_else_is_refused() {
        let id = "entityID=\"https://idp.example.com\"";
        let good = entity(id, KEY);
        for (what, text) in [
            ("no XML", "x".repeat(1000)),
            ("nothing", String::new()),
            ("no id", entity("", KEY)),
            ("an empty id", entity("entityID=\"\"", KEY)),
            ("no key", entity(id, "")),
            (
                "a key for encryption",
                entity(id, &KEY.replace("signing", "encryption")),
            ),
            (
                "no certificate",
                entity(id, &KEY.replace("MIIAAgUA", "MII")),
            ),
            (
                "another length",
                entity(id, &KEY.replace("MIIAAgUA", "MIIAAwUA")),
            ),
            (
                "another namespace",
                good.replace("SAML:2.0:metadata", "SAML:1.0:metadata"),
            ),
            ("a service provider", good.replace("IDPSSO", "SPSSO")),
            (
                "two roots",
                format!("{good}{}", good.replace("<?xml version=\"1.0\"?>", "")),
            ),
            ("cut off", good.replace("</md:EntityDescriptor>", "")),
            (
                "a document type",
                good.replace(
                    "<?xml version=\"1.0\"?>",
                    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                ),
            ),
            ("an entity", good.replace("MIIAAgUA", "MIIAAgUA&b;")),
            (
                "too deep",
                entity(id, &format!("{}{}", "<a>".repeat(100), "</a>".repeat(100))),
            ),
            ("no date", entity(&format!("{id} validUntil=\"soon\""), KEY)),
        ] {
            let error = read(&text).expect_err(what);
            assert_eq!(error.to_string(), "Could not parse metadata", "{what}");
        }
    }
}
