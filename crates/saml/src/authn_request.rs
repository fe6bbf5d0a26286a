//! Requests to sign somebody in (SAML core §3.4.1).

#[cfg(test)]
mod tests;

use crate::assertion::{
    MalformedMessage, NameId, malformed, only_child, read_name_id, write_name_id,
};
use crate::dsig::{SigningError, SigningKey, sign};
use crate::message::{Header, Trust, flag, read_message};
use crate::names::{ASSERTION, DSIG, PROTOCOL};
use crate::response::Refusal;
use crate::xml::{Element, Writer, trim};

/// A service provider asks an identity provider to sign somebody in.
///
/// What it asks for is a wish: where the answer may be sent to is decided by what was configured,
/// never by [`AuthnRequest::consumer`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthnRequest {
    /// Identifier, instant, destination, issuer.
    pub header: Header,
    /// Where the answer shall go; absent means the default.
    pub consumer: Option<ConsumerReference>,
    /// How the answer shall travel: a binding's URI.
    pub response_binding: Option<String>,
    /// What name is wanted.
    pub name_id_policy: Option<NameIdPolicy>,
    /// Whether an existing session is not enough.
    pub forces_authentication: bool,
    /// Whether nobody may be shown anything.
    pub is_passive: bool,
    /// The classes of authentication context that would do, best first; empty means any.
    pub contexts: Vec<String>,
    /// Who shall be signed in.
    pub subject: Option<NameId>,
}

/// How a request names a consumer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsumerReference {
    /// By its URL.
    Url(String),
    /// By its index in the metadata.
    Index(u16),
}

/// What name a request wants (SAML core §3.4.1.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameIdPolicy {
    /// One of [`crate::name_id`].
    pub format: Option<String>,
    /// In whose space.
    pub sp_name_qualifier: Option<String>,
    /// Whether a new name may be made.
    pub allows_creation: bool,
}

impl AuthnRequest {
    /// Reads a request.
    ///
    /// AWS: Identity Center does not verify signatures of requests (aws-behaviour §8.1), which
    /// [`Trust::Anybody`] is for: nothing in a request is worth a signature when answers only go to
    /// configured consumers.
    pub fn parse(document: &[u8], trust: Trust<'_>) -> Result<Self, Refusal> {
        let (root, _signer) = read_message(document, "AuthnRequest", trust)?;
        Ok(Self::read(&root)?)
    }

    /// The document, unsigned: for the redirect binding, whose query is signed instead.
    pub fn to_xml(&self) -> String {
        self.write("")
    }

    /// The document with a signature in it: for the POST binding.
    pub fn sign(&self, key: &SigningKey) -> Result<String, SigningError> {
        sign(key, |signature| self.write(signature))
    }

    fn read(root: &Element) -> Result<Self, MalformedMessage> {
        for child in root.elements() {
            match (&*child.name.namespace, child.name.local.as_str()) {
                (ASSERTION, "Issuer" | "Subject")
                | (DSIG, "Signature")
                // Who else may be asked matters to proxies only.
                | (PROTOCOL, "NameIDPolicy" | "RequestedAuthnContext" | "Extensions" | "Scoping") => {}
                (_, other) => return malformed(other),
            }
        }
        let consumer = match (
            root.attribute("AssertionConsumerServiceURL"),
            root.attribute("AssertionConsumerServiceIndex"),
        ) {
            (None, None) => None,
            (Some(url), None) => Some(ConsumerReference::Url(trim(url).to_owned())),
            (None, Some(index)) => match trim(index).parse() {
                Ok(index) => Some(ConsumerReference::Index(index)),
                Err(_) => return malformed("AssertionConsumerServiceIndex"),
            },
            (Some(_), Some(_)) => return malformed("AssertionConsumerServiceIndex"),
        };
        let name_id_policy = match only_child(root, PROTOCOL, "NameIDPolicy")? {
            None => None,
            Some(policy) => Some(NameIdPolicy {
                format: policy.attribute("Format").map(str::to_owned),
                sp_name_qualifier: policy.attribute("SPNameQualifier").map(str::to_owned),
                allows_creation: flag(policy, "AllowCreate")?,
            }),
        };
        let subject = match only_child(root, ASSERTION, "Subject")? {
            None => None,
            Some(subject) => only_child(subject, ASSERTION, "NameID")?
                .map(read_name_id)
                .transpose()?,
        };
        Ok(Self {
            header: Header::read(root)?,
            consumer,
            response_binding: root.attribute("ProtocolBinding").map(str::to_owned),
            name_id_policy,
            forces_authentication: flag(root, "ForceAuthn")?,
            is_passive: flag(root, "IsPassive")?,
            contexts: contexts(root)?,
            subject,
        })
    }

    fn write(&self, signature: &str) -> String {
        let index;
        let (url, index) = match &self.consumer {
            None => (None, None),
            Some(ConsumerReference::Url(url)) => (Some(url.as_str()), None),
            Some(ConsumerReference::Index(number)) => {
                index = number.to_string();
                (None, Some(index.as_str()))
            }
        };
        let own = [
            ("ForceAuthn", self.forces_authentication.then_some("true")),
            ("IsPassive", self.is_passive.then_some("true")),
            ("ProtocolBinding", self.response_binding.as_deref()),
            ("AssertionConsumerServiceURL", url),
            ("AssertionConsumerServiceIndex", index),
        ];
        self.header
            .write("samlp:AuthnRequest", &own, signature, |writer| {
                self.write_content(writer);
            })
    }

    fn write_content(&self, writer: &mut Writer) {
        if let Some(subject) = &self.subject {
            writer.element("saml:Subject", &[], |writer| {
                write_name_id(writer, "saml:NameID", subject);
            });
        }
        if let Some(policy) = &self.name_id_policy {
            let attributes = [
                ("Format", policy.format.as_deref()),
                ("SPNameQualifier", policy.sp_name_qualifier.as_deref()),
                ("AllowCreate", policy.allows_creation.then_some("true")),
            ];
            writer.empty("samlp:NameIDPolicy", &attributes);
        }
        if !self.contexts.is_empty() {
            let exact = [("Comparison", Some("exact"))];
            writer.element("samlp:RequestedAuthnContext", &exact, |writer| {
                for class in &self.contexts {
                    writer.leaf("saml:AuthnContextClassRef", &[], class);
                }
            });
        }
    }
}

/// The classes of a `RequestedAuthnContext`; another comparison than `exact` names no class that
/// would do, so it is read as any.
fn contexts(root: &Element) -> Result<Vec<String>, MalformedMessage> {
    let Some(requested) = only_child(root, PROTOCOL, "RequestedAuthnContext")? else {
        return Ok(Vec::new());
    };
    if !matches!(requested.attribute("Comparison"), None | Some("exact")) {
        return Ok(Vec::new());
    }
    let mut classes = Vec::new();
    for class in requested.children_named(ASSERTION, "AuthnContextClassRef") {
        match class.text() {
            Some(text) => classes.push(trim(text).to_owned()),
            None => return malformed("AuthnContextClassRef"),
        }
    }
    Ok(classes)
}
