//! What an identity provider asserts of a person, typed.

mod read;
mod write;

use jiff::Timestamp;

pub use read::MalformedMessage;
pub(crate) use read::{
    from_element, identifier, instant, issuer, malformed, only_child, optional_instant,
    read_name_id, required,
};
pub(crate) use write::{write, write_issuer, write_name_id};

/// An assertion (SAML core §2.3.3). That it is one says nothing of its truth: read through
/// [`crate::Response::verify`] it was signed, and after [`crate::Response::validate`] it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// Its identifier; with the issuer it names the assertion for ever, for replay's sake.
    pub id: String,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// The entity id of the identity provider.
    pub issuer: String,
    /// Of whom it speaks.
    pub subject: Subject,
    /// When and for whom it holds.
    pub conditions: Conditions,
    /// How the person was authenticated; at least one for sign-in.
    pub authentications: Vec<Authentication>,
    /// What else is said, in order.
    pub attributes: Vec<Attribute>,
}

/// The subject (SAML core §2.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The name; an encrypted one is not read.
    pub name_id: Option<NameId>,
    /// Who may present the assertion, and where.
    pub confirmations: Vec<Confirmation>,
}

/// A name with what it means (SAML core §2.2.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameId {
    /// The name, exactly as written: nothing trimmed, no case changed.
    pub value: String,
    /// One of [`crate::name_id`], or another; absent means unspecified.
    pub format: Option<String>,
    /// The identity provider in whose space the name is.
    pub name_qualifier: Option<String>,
    /// The service provider for which the name is.
    pub sp_name_qualifier: Option<String>,
    /// The name that the service provider gave.
    pub sp_provided_id: Option<String>,
}

/// A confirmation of the subject (SAML core §2.4.1.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// [`crate::BEARER`] for sign-in.
    pub method: String,
    /// The consumer's URL.
    pub recipient: Option<String>,
    /// The confirmation is void before it. The profile forbids it; where it is there, it counts.
    pub not_before: Option<Timestamp>,
    /// The confirmation is void from then on.
    pub not_on_or_after: Option<Timestamp>,
    /// The request that is answered.
    pub in_response_to: Option<String>,
    /// The address of the person's browser, as the identity provider saw it. Not judged here.
    pub address: Option<String>,
}

/// When and for whom an assertion holds (SAML core §2.5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Void before it.
    pub not_before: Option<Timestamp>,
    /// Void from then on.
    pub not_on_or_after: Option<Timestamp>,
    /// Each restriction must be met, by one of its audiences.
    pub audiences: Vec<Vec<String>>,
}

/// A statement that the subject was authenticated (SAML core §2.7.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authentication {
    /// When.
    pub authenticated_at: Timestamp,
    /// The session at the identity provider, for logout.
    pub session_index: Option<String>,
    /// When the session made from this must have ended.
    pub session_not_on_or_after: Option<Timestamp>,
    /// How: one of [`crate::authn_context`], or another.
    pub context_class: Option<String>,
}

/// An attribute (SAML core §2.7.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name, compared exactly.
    pub name: String,
    /// One of [`crate::attribute_name`].
    pub name_format: Option<String>,
    /// A name for people; never compared.
    pub friendly_name: Option<String>,
    /// Its values, in order.
    pub values: Vec<AttributeValue>,
}

/// A value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeValue {
    /// Text, exactly as written.
    Text(String),
    /// `xsi:nil`.
    Nil,
    /// A name with its qualifiers, as `eduPersonTargetedID` has it.
    NameId(NameId),
    /// Other elements, which are not read.
    Structured,
}

impl Assertion {
    /// The texts of every attribute with this exact name, in order.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let named = self.attributes.iter().filter(|a| a.name == name);
        named.flat_map(Attribute::texts).collect()
    }
}

impl Attribute {
    /// The values that are text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.values.iter().filter_map(|value| match value {
            AttributeValue::Text(text) => Some(text.as_str()),
            AttributeValue::Nil | AttributeValue::NameId(_) | AttributeValue::Structured => None,
        })
    }
}
