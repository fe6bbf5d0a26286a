//! Element to assertion. An element that is not understood is refused, unless SAML says that it
//! may be ignored.

use jiff::Timestamp;

use super::{
    Assertion, Attribute, AttributeValue, Authentication, Conditions, Confirmation, NameId, Subject,
};
use crate::names::{ASSERTION, DSIG, XSI, name_id};
use crate::xml::{Element, boolean, excerpt, is_ncname, trim};

/// The first thing in a message that is not as SAML has it: an element or attribute.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is missing, malformed or not understood")]
pub struct MalformedMessage(pub String);

type Read<T> = Result<T, MalformedMessage>;

/// Reads an `Assertion` element.
pub(crate) fn from_element(element: &Element) -> Read<Assertion> {
    if !element.is(ASSERTION, "Assertion") || element.has_stray_text() {
        return malformed("Assertion");
    }
    if element.attribute("Version") != Some("2.0") {
        return malformed("Version");
    }
    let mut assertion = Assertion {
        id: identifier(element)?,
        issued_at: instant(element, "IssueInstant")?,
        issuer: issuer(required(element, ASSERTION, "Issuer")?)?,
        subject: subject(required(element, ASSERTION, "Subject")?)?,
        conditions: conditions(required(element, ASSERTION, "Conditions")?)?,
        authentications: Vec::new(),
        attributes: Vec::new(),
    };
    for child in element.elements() {
        match (&*child.name.namespace, child.name.local.as_str()) {
            (ASSERTION, "AuthnStatement") => assertion.authentications.push(authentication(child)?),
            (ASSERTION, "AttributeStatement") => attributes(child, &mut assertion.attributes)?,
            // Advice may be ignored (SAML core §2.6.1); decisions about resources nobody asked for.
            (
                ASSERTION,
                "Issuer" | "Subject" | "Conditions" | "Advice" | "AuthzDecisionStatement",
            )
            | (DSIG, "Signature") => {}
            (_, other) => return malformed(other),
        }
    }
    Ok(assertion)
}

pub(crate) fn malformed<T>(what: &str) -> Read<T> {
    Err(MalformedMessage(excerpt(what)))
}

/// The attribute `ID`.
pub(crate) fn identifier(element: &Element) -> Read<String> {
    match element.attribute("ID") {
        Some(id) if is_ncname(id) => Ok(id.to_owned()),
        _ => malformed("ID"),
    }
}

/// The one child of a name; none or two are refused.
pub(crate) fn required<'a>(
    element: &'a Element,
    namespace: &'a str,
    local: &'a str,
) -> Read<&'a Element> {
    only_child(element, namespace, local)?.ok_or_else(|| MalformedMessage(local.to_owned()))
}

/// The child of a name, where there is one; two are refused.
pub(crate) fn only_child<'a>(
    element: &'a Element,
    namespace: &'a str,
    local: &'a str,
) -> Read<Option<&'a Element>> {
    let mut found = element.children_named(namespace, local);
    match (found.next(), found.next()) {
        (first, None) => Ok(first),
        (_, Some(_)) => malformed(local),
    }
}

/// An attribute that is an instant and must be there.
pub(crate) fn instant(element: &Element, local: &str) -> Read<Timestamp> {
    optional_instant(element, local)?.ok_or_else(|| MalformedMessage(local.to_owned()))
}

/// An attribute that is an instant where it is there.
pub(crate) fn optional_instant(element: &Element, local: &str) -> Read<Option<Timestamp>> {
    match element.attribute(local) {
        None => Ok(None),
        Some(text) => match crate::instant::read(text) {
            Some(instant) => Ok(Some(instant)),
            None => malformed(local),
        },
    }
}

/// An `Issuer`: the entity id, white space around it dropped.
pub(crate) fn issuer(element: &Element) -> Read<String> {
    let is_entity = element
        .attribute("Format")
        .is_none_or(|format| format == name_id::ENTITY || format == name_id::UNSPECIFIED);
    match element.text().map(trim) {
        Some(text) if is_entity && !text.is_empty() => Ok(text.to_owned()),
        _ => malformed("Issuer"),
    }
}

/// A `NameID`, or another element of its type.
pub(crate) fn read_name_id(element: &Element) -> Read<NameId> {
    let attribute = |name| element.attribute(name).map(str::to_owned);
    match element.text() {
        Some(value) if !trim(value).is_empty() => Ok(NameId {
            value: value.to_owned(),
            format: attribute("Format"),
            name_qualifier: attribute("NameQualifier"),
            sp_name_qualifier: attribute("SPNameQualifier"),
            sp_provided_id: attribute("SPProvidedID"),
        }),
        _ => malformed("NameID"),
    }
}

fn subject(element: &Element) -> Read<Subject> {
    let mut subject = Subject {
        name_id: None,
        confirmations: Vec::new(),
    };
    if element.has_stray_text() {
        return malformed("Subject");
    }
    for child in element.elements() {
        match (&*child.name.namespace, child.name.local.as_str()) {
            (ASSERTION, "NameID") if subject.name_id.is_none() => {
                subject.name_id = Some(read_name_id(child)?);
            }
            (ASSERTION, "SubjectConfirmation") => {
                subject.confirmations.push(confirmation(child)?);
            }
            (_, other) => return malformed(other),
        }
    }
    Ok(subject)
}

fn confirmation(element: &Element) -> Read<Confirmation> {
    let Some(method) = element.attribute("Method") else {
        return malformed("SubjectConfirmation");
    };
    let data = only_child(element, ASSERTION, "SubjectConfirmationData")?;
    let attribute = |name| data.and_then(|data| data.attribute(name));
    let at = |name| data.map_or(Ok(None), |data| optional_instant(data, name));
    Ok(Confirmation {
        method: method.to_owned(),
        recipient: attribute("Recipient").map(|url| trim(url).to_owned()),
        not_before: at("NotBefore")?,
        not_on_or_after: at("NotOnOrAfter")?,
        in_response_to: attribute("InResponseTo").map(str::to_owned),
        address: attribute("Address").map(str::to_owned),
    })
}

fn conditions(element: &Element) -> Read<Conditions> {
    let mut conditions = Conditions {
        not_before: optional_instant(element, "NotBefore")?,
        not_on_or_after: optional_instant(element, "NotOnOrAfter")?,
        audiences: Vec::new(),
    };
    if element.has_stray_text() {
        return malformed("Conditions");
    }
    for child in element.elements() {
        match (&*child.name.namespace, child.name.local.as_str()) {
            (ASSERTION, "AudienceRestriction") => {
                let mut audiences = Vec::new();
                for audience in child.elements() {
                    match audience.text() {
                        Some(text) if audience.is(ASSERTION, "Audience") => {
                            audiences.push(trim(text).to_owned());
                        }
                        _ => return malformed("AudienceRestriction"),
                    }
                }
                conditions.audiences.push(audiences);
            }
            // What one may do with the assertion later: it is consumed once here, and issues none.
            (ASSERTION, "OneTimeUse" | "ProxyRestriction") => {}
            // A condition that is not understood makes the assertion indeterminate (§2.5.1.1).
            (_, other) => return malformed(other),
        }
    }
    Ok(conditions)
}

fn authentication(element: &Element) -> Read<Authentication> {
    let context = required(element, ASSERTION, "AuthnContext")?;
    let class = match only_child(context, ASSERTION, "AuthnContextClassRef")? {
        None => None,
        Some(class) => match class.text() {
            Some(text) => Some(trim(text).to_owned()),
            None => return malformed("AuthnContextClassRef"),
        },
    };
    Ok(Authentication {
        authenticated_at: instant(element, "AuthnInstant")?,
        session_index: element.attribute("SessionIndex").map(str::to_owned),
        session_not_on_or_after: optional_instant(element, "SessionNotOnOrAfter")?,
        context_class: class,
    })
}

fn attributes(element: &Element, into: &mut Vec<Attribute>) -> Read<()> {
    if element.has_stray_text() {
        return malformed("AttributeStatement");
    }
    for child in element.elements() {
        let name = child.attribute("Name");
        let (true, Some(name)) = (child.is(ASSERTION, "Attribute"), name) else {
            return malformed(&child.name.local);
        };
        let mut values = Vec::new();
        for value in child.elements() {
            if !value.is(ASSERTION, "AttributeValue") {
                return malformed("Attribute");
            }
            values.push(attribute_value(value)?);
        }
        into.push(Attribute {
            name: name.to_owned(),
            name_format: child.attribute("NameFormat").map(str::to_owned),
            friendly_name: child.attribute("FriendlyName").map(str::to_owned),
            values,
        });
    }
    Ok(())
}

fn attribute_value(element: &Element) -> Read<AttributeValue> {
    if element.attribute_of(XSI, "nil").and_then(boolean) == Some(true) {
        return Ok(AttributeValue::Nil);
    }
    if let Some(text) = element.text() {
        return Ok(AttributeValue::Text(text.to_owned()));
    }
    let inner: Vec<&Element> = element.elements().collect();
    match inner.as_slice() {
        [name] if name.is(ASSERTION, "NameID") && !element.has_stray_text() => {
            Ok(AttributeValue::NameId(read_name_id(name)?))
        }
        _ => Ok(AttributeValue::Structured),
    }
}
