//! SAML 2.0 as web browser sign-on needs it: messages, their signatures, metadata.
//!
//! Layer 0: bytes to typed values and back. No HTTP, no storage, no clock: instants are arguments,
//! and so are fresh identifiers.
//!
//! Invariants:
//! - **What is read is what was signed.** There is one XML reader. A signature is checked on its
//!   tree; then the canonical octets that were digested are read anew, by the same reader, and
//!   claims come from nothing else. A [`Response`] cannot be made in any other way.
//! - **Keys come from metadata**, never from a message, and a key is only tried with algorithms of
//!   its own kind. SHA-1 is refused, without a switch; so is a response that nobody signed.
//! - **Shapes are fixed**: one assertion, signatures only as children of what they sign, one
//!   reference to exactly that by an identifier that is unique, two transforms. Everything else is
//!   refused before any key is tried, so wrapping has no place to put what it wraps.
//! - **Everything is bounded** while it is read: bytes, depth, elements, attributes, what a query
//!   inflates to. There are no document types, no entities, no processing instructions, and in
//!   messages no comments.
//! - Total: no input makes it panic.
//!
//! The way through, for a service provider: make an [`AuthnRequest`], send it with
//! [`redirect_url`] or [`post_value`]; take the answer with [`read_post`], believe it with
//! [`Response::verify`] and the certificates of the [`IdentityProvider`]'s metadata, and ask
//! [`Response::validate`] whether it is for us, now. For an identity provider: [`read_redirect`] or
//! [`read_post`], [`AuthnRequest::parse`], choose one of the [`ServiceProvider`]'s consumers, and
//! [`IssuedResponse::sign`] the answer.
//!
//! What it does not do: it does not remember assertions (see [`Accepted::remember_until`]), does not
//! look at chains of certificates, does not check signatures of metadata, does not speak the
//! artifact and SOAP bindings, and decrypts nothing but RSA-OAEP around AES-GCM.
//!
//! ## Why this is our own code
//!
//! Outside what Cardea exists for, a well-kept library beats our own code; here none was found that
//! would not need as much code around it. The one pure Rust library for XML signatures with a
//! strict mode (`bergshamra`) is eight months old with one author, brings seventy crates and its own
//! parser, and takes SHA-1, `XPath` and XSLT unless told otherwise, so the shapes above would have to
//! be checked outside of it and in front of it: that is most of this crate. The older one
//! (`samael`) is C libraries. What SAML needs of XML is small; the algorithms themselves are
//! `aws-lc-rs`'s, certificates are `x509-cert`'s. Independent implementations check ours from both
//! sides: see `fixtures/README.md`.

mod assertion;
mod authn_request;
mod binding;
mod c14n;
mod certificate;
mod dsig;
mod encryption;
mod instant;
mod logout;
mod message;
mod metadata;
mod names;
mod response;
mod url;
mod xml;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod samples;

pub use assertion::{
    Assertion, Attribute, AttributeValue, Authentication, Conditions, Confirmation,
    MalformedMessage, NameId, Subject,
};
pub use authn_request::{AuthnRequest, ConsumerReference, NameIdPolicy};
pub use binding::{
    BindingError, Parameter, Redirected, post_value, read_post, read_redirect, redirect_url,
};
pub use certificate::{Certificate, CertificateError, KeyKind};
pub use dsig::{SignatureError, SigningError, SigningKey};
pub use encryption::DecryptionKey;
pub use logout::{LogoutRequest, LogoutResponse};
pub use message::{Header, Trust};
pub use metadata::{Binding, Consumer, Endpoint, IdentityProvider, MetadataError, ServiceProvider};
pub use names::{BEARER, attribute_name, authn_context, name_id, status};
pub use response::{
    Accepted, Coverage, Expectations, IssuedResponse, MAX_CLOCK_SKEW, Outcome, Refusal, Response,
    Signed, Solicitation, Status, Unmet,
};
pub use url::is_web_url;
pub use xml::XmlError;
