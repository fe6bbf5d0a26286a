//! Assertion to text.

use super::{Assertion, Attribute, AttributeValue, Authentication, Confirmation, NameId};
use crate::instant::write as at;
use crate::names::{ASSERTION, XSI, authn_context};
use crate::xml::Writer;

/// Writes an assertion that stands alone, with `signature` after its issuer.
pub(crate) fn write(assertion: &Assertion, signature: &str) -> String {
    let mut writer = Writer::default();
    let issued_at = at(assertion.issued_at);
    let attributes = [
        ("xmlns:saml", Some(ASSERTION)),
        ("ID", Some(assertion.id.as_str())),
        ("Version", Some("2.0")),
        ("IssueInstant", Some(issued_at.as_str())),
    ];
    writer.element("saml:Assertion", &attributes, |writer| {
        write_issuer(writer, &assertion.issuer);
        writer.raw(signature);
        writer.element("saml:Subject", &[], |writer| {
            if let Some(name) = &assertion.subject.name_id {
                write_name_id(writer, "saml:NameID", name);
            }
            for confirmation in &assertion.subject.confirmations {
                write_confirmation(writer, confirmation);
            }
        });
        let not_before = assertion.conditions.not_before.map(at);
        let not_on_or_after = assertion.conditions.not_on_or_after.map(at);
        let attributes = [
            ("NotBefore", not_before.as_deref()),
            ("NotOnOrAfter", not_on_or_after.as_deref()),
        ];
        writer.element("saml:Conditions", &attributes, |writer| {
            for restriction in &assertion.conditions.audiences {
                writer.element("saml:AudienceRestriction", &[], |writer| {
                    for audience in restriction {
                        writer.leaf("saml:Audience", &[], audience);
                    }
                });
            }
        });
        for authentication in &assertion.authentications {
            write_authentication(writer, authentication);
        }
        if !assertion.attributes.is_empty() {
            writer.element("saml:AttributeStatement", &[], |writer| {
                for attribute in &assertion.attributes {
                    write_attribute(writer, attribute);
                }
            });
        }
    });
    writer.finish()
}

/// Writes an `Issuer`; the prefix `saml` is declared further out.
pub(crate) fn write_issuer(writer: &mut Writer, issuer: &str) {
    writer.leaf("saml:Issuer", &[], issuer);
}

/// Writes a name as the element `tag`.
pub(crate) fn write_name_id(writer: &mut Writer, tag: &str, name: &NameId) {
    let attributes = [
        ("NameQualifier", name.name_qualifier.as_deref()),
        ("SPNameQualifier", name.sp_name_qualifier.as_deref()),
        ("Format", name.format.as_deref()),
        ("SPProvidedID", name.sp_provided_id.as_deref()),
    ];
    writer.leaf(tag, &attributes, &name.value);
}

fn write_confirmation(writer: &mut Writer, confirmation: &Confirmation) {
    let attributes = [("Method", Some(confirmation.method.as_str()))];
    writer.element("saml:SubjectConfirmation", &attributes, |writer| {
        let not_before = confirmation.not_before.map(at);
        let not_on_or_after = confirmation.not_on_or_after.map(at);
        let attributes = [
            ("NotBefore", not_before.as_deref()),
            ("NotOnOrAfter", not_on_or_after.as_deref()),
            ("Recipient", confirmation.recipient.as_deref()),
            ("InResponseTo", confirmation.in_response_to.as_deref()),
            ("Address", confirmation.address.as_deref()),
        ];
        writer.empty("saml:SubjectConfirmationData", &attributes);
    });
}

fn write_authentication(writer: &mut Writer, authentication: &Authentication) {
    let authenticated_at = at(authentication.authenticated_at);
    let ends_at = authentication.session_not_on_or_after.map(at);
    let attributes = [
        ("AuthnInstant", Some(authenticated_at.as_str())),
        ("SessionIndex", authentication.session_index.as_deref()),
        ("SessionNotOnOrAfter", ends_at.as_deref()),
    ];
    writer.element("saml:AuthnStatement", &attributes, |writer| {
        writer.element("saml:AuthnContext", &[], |writer| {
            let class = authentication.context_class.as_deref();
            let class = class.unwrap_or(authn_context::UNSPECIFIED);
            writer.leaf("saml:AuthnContextClassRef", &[], class);
        });
    });
}

fn write_attribute(writer: &mut Writer, attribute: &Attribute) {
    let attributes = [
        ("Name", Some(attribute.name.as_str())),
        ("NameFormat", attribute.name_format.as_deref()),
        ("FriendlyName", attribute.friendly_name.as_deref()),
    ];
    writer.element("saml:Attribute", &attributes, |writer| {
        for value in &attribute.values {
            match value {
                AttributeValue::Text(text) => writer.leaf("saml:AttributeValue", &[], text),
                AttributeValue::Nil => {
                    let nil = [("xmlns:xsi", Some(XSI)), ("xsi:nil", Some("true"))];
                    writer.empty("saml:AttributeValue", &nil);
                }
                AttributeValue::NameId(name) => {
                    writer.element("saml:AttributeValue", &[], |writer| {
                        write_name_id(writer, "saml:NameID", name);
                    });
                }
                // Never read, so there is nothing to write.
                AttributeValue::Structured => {}
            }
        }
    });
}
