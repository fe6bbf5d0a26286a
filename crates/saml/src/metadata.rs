//! Metadata: what parties publish of themselves (SAML metadata §2).

mod read;
mod write;

#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::certificate::{Certificate, CertificateError};
use crate::xml::XmlError;

/// Why a document is not metadata that can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MetadataError {
    /// Not XML, or XML of a kind that is not read.
    #[error("the metadata is not readable")]
    Xml(#[from] XmlError),
    /// Not one `EntityDescriptor`.
    #[error("the document does not describe exactly one entity")]
    NotOneEntity,
    /// The entity is not what it was expected to be, or is it twice.
    #[error("the entity does not have exactly one role `{0}`")]
    NotOneRole(&'static str),
    /// A part is missing, malformed, or there are too many of it.
    #[error("`{0}` is missing, malformed or there are too many of it")]
    Malformed(&'static str),
    /// A certificate that is none.
    #[error("a certificate is malformed")]
    Certificate(#[from] CertificateError),
    /// No certificate that could check a signature.
    #[error("there is no usable certificate for signatures")]
    NoSigningCertificate,
}

/// How messages travel. Endpoints of other bindings are left out when metadata is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// A form that the browser posts.
    HttpPost,
    /// A query of a redirect.
    HttpRedirect,
}

impl Binding {
    /// Its name in messages and metadata.
    pub fn uri(self) -> &'static str {
        match self {
            Self::HttpPost => "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
            Self::HttpRedirect => "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
        }
    }

    /// The binding of a name; `None` for one that is not spoken here.
    pub fn from_uri(uri: &str) -> Option<Self> {
        [Self::HttpPost, Self::HttpRedirect]
            .into_iter()
            .find(|binding| binding.uri() == uri)
    }
}

/// Where messages are sent to. The URL is absolute, and `https` or `http`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// How.
    pub binding: Binding,
    /// Where to.
    pub location: String,
    /// Where responses go, where that differs.
    pub response_location: Option<String>,
}

/// Where a service provider consumes assertions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consumer {
    /// How requests may refer to it.
    pub index: u16,
    /// Whether it is marked as the default one.
    pub is_default: bool,
    /// How.
    pub binding: Binding,
    /// Where to.
    pub location: String,
}

/// An identity provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityProvider {
    /// Its entity id: the issuer of its assertions. At most 1,024 characters.
    pub entity_id: String,
    /// When the document ceases to be true; for the caller to judge.
    pub valid_until: Option<Timestamp>,
    /// Whether it takes signed requests only.
    pub wants_signed_requests: bool,
    /// Where sign-in begins; at least one.
    pub sign_on: Vec<Endpoint>,
    /// Where sessions end.
    pub logout: Vec<Endpoint>,
    /// The formats of names that it offers.
    pub name_id_formats: Vec<String>,
    /// The certificates that sign, all of them valid at once; at least one is usable.
    pub signing: Vec<Certificate>,
    /// The certificates to encrypt for.
    pub encryption: Vec<Certificate>,
}

/// A service provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceProvider {
    /// Its entity id: the audience of assertions for it. At most 1,024 characters.
    pub entity_id: String,
    /// When the document ceases to be true; for the caller to judge.
    pub valid_until: Option<Timestamp>,
    /// Whether it signs its requests.
    pub signs_requests: bool,
    /// Whether the assertion itself must be signed, not only the response around it.
    pub wants_signed_assertions: bool,
    /// Where it consumes assertions; at least one.
    pub consumers: Vec<Consumer>,
    /// Where sessions end.
    pub logout: Vec<Endpoint>,
    /// The formats of names that it takes.
    pub name_id_formats: Vec<String>,
    /// The certificates that sign its requests.
    pub signing: Vec<Certificate>,
    /// The certificates to encrypt for.
    pub encryption: Vec<Certificate>,
}

impl IdentityProvider {
    /// Reads a document of one `EntityDescriptor` with one `IDPSSODescriptor` for SAML 2.0. Its
    /// signature, if any, is not checked: whoever uploads metadata vouches for it.
    pub fn parse(document: &[u8]) -> Result<Self, MetadataError> {
        read::identity_provider(document)
    }

    /// Writes the document, unsigned.
    pub fn to_xml(&self) -> String {
        write::identity_provider(self)
    }

    /// The first sign-on endpoint of a binding.
    pub fn sign_on_by(&self, binding: Binding) -> Option<&Endpoint> {
        self.sign_on.iter().find(|e| e.binding == binding)
    }
}

impl ServiceProvider {
    /// Reads a document of one `EntityDescriptor` with one `SPSSODescriptor` for SAML 2.0. Its
    /// signature, if any, is not checked: whoever uploads metadata vouches for it.
    pub fn parse(document: &[u8]) -> Result<Self, MetadataError> {
        read::service_provider(document)
    }

    /// Writes the document, unsigned.
    pub fn to_xml(&self) -> String {
        write::service_provider(self)
    }

    /// The consumer that takes assertions where a request names none (SAML metadata §2.2.3).
    pub fn default_consumer(&self) -> Option<&Consumer> {
        let marked = self.consumers.iter().find(|c| c.is_default);
        marked.or_else(|| self.consumers.first())
    }
}
