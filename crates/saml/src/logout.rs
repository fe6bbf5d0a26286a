//! Requests to end a session, and their answers (SAML core §3.7).
//!
//! AWS: Identity Center has no single logout in either direction (aws-behaviour §6.5); the messages
//! are here because its metadata names endpoints for them.

#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::assertion::{
    MalformedMessage, NameId, optional_instant, read_name_id, required, write_name_id,
};
use crate::certificate::Certificate;
use crate::dsig::{SignatureError, SigningError, SigningKey, sign};
use crate::instant::write as at;
use crate::message::{Header, Trust, read_message};
use crate::names::{ASSERTION, PROTOCOL};
use crate::response::{Refusal, Status, read_status, write_status};

/// A request to end somebody's sessions. Only a signed one, in itself or in its query, may end any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogoutRequest {
    /// Identifier, instant, destination, issuer.
    pub header: Header,
    /// The request is void from then on.
    pub not_on_or_after: Option<Timestamp>,
    /// Whose sessions.
    pub name_id: NameId,
    /// Which of them; empty means all.
    pub session_indexes: Vec<String>,
}

/// The answer to a request to end sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogoutResponse {
    /// Identifier, instant, destination, issuer.
    pub header: Header,
    /// The request that is answered.
    pub in_response_to: Option<String>,
    /// How it went.
    pub status: Status,
}

impl LogoutRequest {
    /// Reads a request.
    pub fn parse(document: &[u8], trust: Trust<'_>) -> Result<Self, Refusal> {
        Ok(Self::read(document, trust)?.0)
    }

    /// Reads a request with a signature in it, and says who made that: whether the certificate still
    /// holds is for the caller to judge.
    pub fn verify<'a>(
        document: &[u8],
        trusted: &'a [Certificate],
    ) -> Result<(Self, &'a Certificate), Refusal> {
        let (read, signer) = Self::read(document, Trust::Signed(trusted))?;
        Ok((read, signer.ok_or(SignatureError::Missing)?))
    }

    fn read<'a>(
        document: &[u8],
        trust: Trust<'a>,
    ) -> Result<(Self, Option<&'a Certificate>), Refusal> {
        let (root, signer) = read_message(document, "LogoutRequest", trust)?;
        let mut session_indexes = Vec::new();
        for index in root.children_named(PROTOCOL, "SessionIndex") {
            let text = index.text().map(str::to_owned);
            let missing = || MalformedMessage("SessionIndex".to_owned());
            session_indexes.push(text.ok_or_else(missing)?);
        }
        let read = Self {
            header: Header::read(&root)?,
            not_on_or_after: optional_instant(&root, "NotOnOrAfter")?,
            name_id: read_name_id(required(&root, ASSERTION, "NameID")?)?,
            session_indexes,
        };
        Ok((read, signer))
    }

    /// The document, unsigned: for the redirect binding, whose query is signed instead.
    pub fn to_xml(&self) -> String {
        self.write("")
    }

    /// The document with a signature in it: for the POST binding.
    pub fn sign(&self, key: &SigningKey) -> Result<String, SigningError> {
        sign(key, |signature| self.write(signature))
    }

    fn write(&self, signature: &str) -> String {
        let not_on_or_after = self.not_on_or_after.map(at);
        let own = [("NotOnOrAfter", not_on_or_after.as_deref())];
        self.header
            .write("samlp:LogoutRequest", &own, signature, |writer| {
                write_name_id(writer, "saml:NameID", &self.name_id);
                for index in &self.session_indexes {
                    writer.leaf("samlp:SessionIndex", &[], index);
                }
            })
    }
}

impl LogoutResponse {
    /// Reads an answer, whatever its status.
    pub fn parse(document: &[u8], trust: Trust<'_>) -> Result<Self, Refusal> {
        Ok(Self::read(document, trust)?.0)
    }

    /// Reads an answer with a signature in it, and says who made that.
    pub fn verify<'a>(
        document: &[u8],
        trusted: &'a [Certificate],
    ) -> Result<(Self, &'a Certificate), Refusal> {
        let (read, signer) = Self::read(document, Trust::Signed(trusted))?;
        Ok((read, signer.ok_or(SignatureError::Missing)?))
    }

    fn read<'a>(
        document: &[u8],
        trust: Trust<'a>,
    ) -> Result<(Self, Option<&'a Certificate>), Refusal> {
        let (root, signer) = read_message(document, "LogoutResponse", trust)?;
        let read = Self {
            header: Header::read(&root)?,
            in_response_to: root.attribute("InResponseTo").map(str::to_owned),
            status: read_status(required(&root, PROTOCOL, "Status")?)?,
        };
        Ok((read, signer))
    }

    /// The document, unsigned: for the redirect binding, whose query is signed instead.
    pub fn to_xml(&self) -> String {
        self.write("")
    }

    /// The document with a signature in it: for the POST binding.
    pub fn sign(&self, key: &SigningKey) -> Result<String, SigningError> {
        sign(key, |signature| self.write(signature))
    }

    fn write(&self, signature: &str) -> String {
        let own = [("InResponseTo", self.in_response_to.as_deref())];
        self.header
            .write("samlp:LogoutResponse", &own, signature, |writer| {
                write_status(writer, &self.status);
            })
    }
}
