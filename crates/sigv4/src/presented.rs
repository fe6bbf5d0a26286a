//! What a client claims, and whether it is so.

use std::fmt;

use crate::canonical::{self, QueryParts, UNSIGNED_PAYLOAD};
use crate::key::{SecretKey, SigningKey, equal_in_constant_time, sha256_hex};
use crate::{CLOCK_SKEW_SECONDS, Error, Request, ScopeFault, TERMINATOR, instant};

mod parse;

/// The signature a request carries, parsed and not yet believed.
#[derive(Clone)]
pub struct Presented {
    access_key_id: String,
    scope: Scope,
    terminator: String,
    session_token: Option<String>,
    signed_at: i64,
    form: Form,
    /// Lower case, in the order in which they were signed.
    signed_headers: Vec<String>,
    signature: String,
}

/// What a signing key is good for: the middle of a `Credential`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// `YYYYMMDD`.
    pub date: String,
    /// Any region name; the caller decides which it serves.
    pub region: String,
    /// The signing name, such as `sso` or `sts`.
    pub service: String,
}

/// Where the signature travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In an `Authorization` header.
    Header,
    /// In the query of a presigned URL.
    Presigned {
        /// `X-Amz-Expires`, from 1 to 604800 seconds. Without it the URL lives as long as a header.
        expires_in: Option<u32>,
    },
}

/// Whether the signature covers the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// It does.
    Signed,
    /// The client said `UNSIGNED-PAYLOAD`: only the transport protects the body.
    Unsigned,
}

/// The proof that a request was verified; only [`Presented::verify`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// Whether the signature covers the body.
    pub payload: Payload,
}

impl Presented {
    /// Finds the signature of a request; `None` if it carries none.
    ///
    /// An `Authorization` header of another scheme (`Bearer`, `Basic`, version 2's `AWS`) is none.
    pub fn parse(request: &Request<'_>) -> Result<Option<Self>, Error> {
        parse::parse(request)
    }

    /// The access key id, as claimed.
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The credential scope, as claimed.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The session token of temporary credentials; it is signed, but what it says is not judged.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    /// When the client says it signed, in seconds since the epoch.
    pub fn signed_at(&self) -> i64 {
        self.signed_at
    }

    /// Where the signature travels.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Derives the key of the claimed scope; the caller may keep it for the claimed day.
    pub fn signing_key(&self, secret: &SecretKey) -> SigningKey {
        SigningKey::derive(
            secret,
            &self.scope.date,
            &self.scope.region,
            &self.scope.service,
        )
    }

    /// Judges what needs no key, in AWS's order: clock, signed headers, credential scope.
    ///
    /// Call it before looking up the access key, so that an unknown key with a wrong clock is told
    /// of its clock, as AWS does. `services` are the signing names expected, the first of which is
    /// named in the message; `now` is in seconds since the epoch.
    pub fn check(&self, request: &Request<'_>, now: i64, services: &[&str]) -> Result<(), Error> {
        self.check_clock(now)?;
        self.check_signed_headers(request)?;
        self.check_scope(services)
    }

    /// Judges everything, [`Presented::check`] included.
    pub fn verify(
        &self,
        request: &Request<'_>,
        secret: &SecretKey,
        now: i64,
        services: &[&str],
    ) -> Result<Verified, Error> {
        self.check(request, now, services)?;
        self.verify_signature(request, &self.signing_key(secret))
    }

    /// Like [`Presented::verify`] with a key derived before.
    pub fn verify_with_key(
        &self,
        request: &Request<'_>,
        key: &SigningKey,
        now: i64,
        services: &[&str],
    ) -> Result<Verified, Error> {
        self.check(request, now, services)?;
        self.verify_signature(request, key)
    }

    fn check_clock(&self, now: i64) -> Result<(), Error> {
        let signed_at = self.signed_at;
        if signed_at > now.saturating_add(CLOCK_SKEW_SECONDS) {
            return Err(Error::SignatureNotYetCurrent { signed_at, now });
        }
        match self.form {
            Form::Presigned {
                expires_in: Some(expires_in),
            } => {
                if now > signed_at.saturating_add(i64::from(expires_in)) {
                    return Err(Error::RequestExpired);
                }
            }
            Form::Header | Form::Presigned { expires_in: None } => {
                if signed_at < now.saturating_sub(CLOCK_SKEW_SECONDS) {
                    return Err(Error::SignatureExpired { signed_at, now });
                }
            }
        }
        Ok(())
    }

    /// Without this rule a captured request could be given another target or token.
    // DIFFERENCE: AWS's services other than S3 are not known to refuse every unsigned `x-amz-*`
    // header; every SDK signs them all.
    fn check_signed_headers(&self, request: &Request<'_>) -> Result<(), Error> {
        let is_signed = |name: &str| self.signed_headers.iter().any(|signed| signed == name);
        if !is_signed("host") {
            return Err(Error::UnsignedHeader {
                name: "host".to_owned(),
            });
        }
        for (name, _) in request.headers {
            let name = name.to_ascii_lowercase();
            // CloudFront adds this one on the way to its origin.
            if name.starts_with("x-amz-") && name != "x-amz-cf-id" && !is_signed(&name) {
                return Err(Error::UnsignedHeader { name });
            }
        }
        Ok(())
    }

    fn check_scope(&self, services: &[&str]) -> Result<(), Error> {
        let mut faults = Vec::new();
        if !is_region_name(&self.scope.region) {
            faults.push(ScopeFault::Region);
        }
        if !services.contains(&self.scope.service.as_str()) {
            let expected = services.first().copied().unwrap_or_default().to_owned();
            faults.push(ScopeFault::Service { expected });
        }
        if self.terminator != TERMINATOR {
            faults.push(ScopeFault::Terminator {
                presented: self.terminator.clone(),
            });
        }
        if self.scope.date != instant::format_date(self.signed_at) {
            let scope_date = self.scope.date.clone();
            faults.push(ScopeFault::Date {
                scope_date,
                signed_at: self.signed_at,
            });
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Error::CredentialScope(faults))
        }
    }

    fn verify_signature(&self, request: &Request<'_>, key: &SigningKey) -> Result<Verified, Error> {
        let (payload, payload_hash) = self.judge_payload(request)?;
        let parts = match self.form {
            Form::Header => QueryParts::All,
            Form::Presigned { .. } => QueryParts::AllButSignature,
        };
        let canonical =
            canonical::canonical_request(request, &self.signed_headers, parts, &payload_hash)
                .ok_or(Error::SignatureDoesNotMatch)?;
        let string_to_sign = canonical::string_to_sign(self.signed_at, &self.scope, &canonical);
        let calculated = key.sign(&string_to_sign);
        if equal_in_constant_time(self.signature.as_bytes(), calculated.as_bytes()) {
            Ok(Verified { payload })
        } else {
            Err(Error::SignatureDoesNotMatch)
        }
    }

    /// The hash that stands in the canonical request. What the client declares must be the hash of
    /// the body or `UNSIGNED-PAYLOAD`; so `STREAMING-*` is refused like any other wrong hash.
    fn judge_payload(&self, request: &Request<'_>) -> Result<(Payload, String), Error> {
        let in_query = || match self.form {
            Form::Header => None,
            Form::Presigned { .. } => canonical::query_pairs(request.query)
                .find(|(name, _)| name.eq_ignore_ascii_case(b"X-Amz-Content-Sha256"))
                .map(|(_, value)| value),
        };
        let declared = request
            .header_values("x-amz-content-sha256")
            .next()
            .map(<[u8]>::to_vec);
        match declared.or_else(in_query) {
            None => Ok((Payload::Signed, sha256_hex(request.body))),
            Some(hash) if hash == UNSIGNED_PAYLOAD.as_bytes() => {
                Ok((Payload::Unsigned, UNSIGNED_PAYLOAD.to_owned()))
            }
            Some(hash) => {
                let calculated = sha256_hex(request.body);
                if equal_in_constant_time(&hash, calculated.as_bytes()) {
                    Ok((Payload::Signed, calculated))
                } else {
                    Err(Error::SignatureDoesNotMatch)
                }
            }
        }
    }
}

impl fmt::Debug for Presented {
    /// Session token and signature are left out: both are good for replaying.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Presented")
            .field("access_key_id", &self.access_key_id)
            .field("scope", &self.scope)
            .field("signed_at", &self.signed_at)
            .field("form", &self.form)
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

/// Any name that could be a region's; whether it is served is the caller's business.
fn is_region_name(region: &str) -> bool {
    let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !region.is_empty() && region.len() <= 64 && region.bytes().all(is_name_byte)
}
