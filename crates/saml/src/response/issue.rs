//! Responses that we issue, as an identity provider.

use jiff::Timestamp;

use super::{Status, write_status};
use crate::assertion::{self, Assertion, write_issuer};
use crate::dsig::{SigningError, SigningKey, sign};
use crate::instant::write as at;
use crate::names::{ASSERTION, PROTOCOL, status};
use crate::xml::Writer;

/// A response to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuedResponse {
    /// A fresh identifier: a letter or `_`, then what cannot be guessed.
    pub id: String,
    /// The request that is answered; `None` where nobody asked.
    pub in_response_to: Option<String>,
    /// Now.
    pub issued_at: Timestamp,
    /// The consumer's URL.
    pub destination: String,
    /// Our entity id.
    pub issuer: String,
    /// What is answered.
    pub outcome: Outcome,
}

/// What a response answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody was authenticated.
    Success(Box<Assertion>),
    /// Nobody was.
    Failure(Status),
}

/// What of a response is to be signed. A failure has nothing but the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// The assertion, as Identity Center does it (aws-behaviour §10.2).
    Assertion,
    /// The response.
    Response,
    /// The assertion, and then the response around it.
    Both,
}

impl IssuedResponse {
    /// The document, signed with RSA-SHA256.
    pub fn sign(&self, key: &SigningKey, signed: Signed) -> Result<String, SigningError> {
        let content = match &self.outcome {
            Outcome::Failure(_) => String::new(),
            Outcome::Success(assertion) if signed == Signed::Response => {
                assertion::write(assertion, "")
            }
            Outcome::Success(assertion) => {
                sign(key, |signature| assertion::write(assertion, signature))?
            }
        };
        match (&self.outcome, signed) {
            (Outcome::Success(_), Signed::Assertion) => Ok(self.write("", &content)),
            _ => sign(key, |signature| self.write(signature, &content)),
        }
    }

    fn write(&self, signature: &str, content: &str) -> String {
        let mut writer = Writer::default();
        let issued_at = at(self.issued_at);
        let attributes = [
            ("xmlns:samlp", Some(PROTOCOL)),
            ("xmlns:saml", Some(ASSERTION)),
            ("ID", Some(self.id.as_str())),
            ("Version", Some("2.0")),
            ("IssueInstant", Some(issued_at.as_str())),
            ("Destination", Some(self.destination.as_str())),
            ("InResponseTo", self.in_response_to.as_deref()),
        ];
        writer.element("samlp:Response", &attributes, |writer| {
            write_issuer(writer, &self.issuer);
            writer.raw(signature);
            match &self.outcome {
                Outcome::Success(_) => {
                    let success = Status {
                        code: status::SUCCESS.to_owned(),
                        detail: None,
                        message: None,
                    };
                    write_status(writer, &success);
                }
                Outcome::Failure(failure) => write_status(writer, failure),
            }
            writer.raw(content);
        });
        writer.finish()
    }
}
