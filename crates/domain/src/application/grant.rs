//! What an application may get tokens for (RFC 6749, RFC 7523, RFC 8693).

use serde_json::{Value, json};

use crate::Error;
use crate::sign_in::check_redirect_uri;

/// Kinds of grants; an application has one of each at the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum GrantType {
    AuthorizationCode,
    RefreshToken,
    JwtBearer,
    TokenExchange,
}

/// A grant and what limits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grant {
    /// An authorization code, sent to one of these addresses.
    AuthorizationCode {
        /// Where browsers may be sent back to.
        redirect_uris: Vec<String>,
    },
    /// A refresh token.
    RefreshToken,
    /// A token of a trusted issuer.
    JwtBearer {
        /// Whose, and for whom it was issued.
        issuers: Vec<AuthorizedIssuer>,
    },
    /// A token of another application.
    TokenExchange,
}

/// An issuer whose tokens an application may bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizedIssuer {
    /// The ARN of the trusted token issuer.
    pub issuer_arn: String,
    /// The `aud` that its tokens have to have one of.
    pub audiences: Vec<String>,
}

impl GrantType {
    const ALL: [Self; 4] = [
        Self::AuthorizationCode,
        Self::RefreshToken,
        Self::JwtBearer,
        Self::TokenExchange,
    ];

    /// As it is stored, and as OAuth spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::JwtBearer => "urn:ietf:params:oauth:grant-type:jwt-bearer",
            Self::TokenExchange => "urn:ietf:params:oauth:grant-type:token-exchange",
        }
    }

    /// From OAuth's spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl Grant {
    /// Its kind.
    pub const fn kind(&self) -> GrantType {
        match self {
            Self::AuthorizationCode { .. } => GrantType::AuthorizationCode,
            Self::RefreshToken => GrantType::RefreshToken,
            Self::JwtBearer { .. } => GrantType::JwtBearer,
            Self::TokenExchange => GrantType::TokenExchange,
        }
    }

    /// Looks at what can be judged without looking anything up.
    pub fn check(&self) -> Result<(), Error> {
        match self {
            Self::AuthorizationCode { redirect_uris } => {
                // AWS: what else it takes than https and the loopback interface is unconfirmed;
                // the words are ours.
                if redirect_uris.is_empty() {
                    return Err(Error::invalid(
                        "the authorization code grant needs a redirect URI",
                    ));
                }
                for uri in redirect_uris {
                    check_redirect_uri(uri).map_err(|error| Error::invalid(error.description))?;
                }
                Ok(())
            }
            Self::JwtBearer { issuers } => {
                for (index, issuer) in issuers.iter().enumerate() {
                    let mut before = issuers.iter().take(index);
                    if before.any(|other| other.issuer_arn == issuer.issuer_arn) {
                        return Err(Error::invalid(format!(
                            "`{}` is named more than once",
                            issuer.issuer_arn
                        )));
                    }
                }
                Ok(())
            }
            Self::RefreshToken | Self::TokenExchange => Ok(()),
        }
    }

    /// What it says beside its kind, as it is stored.
    pub fn to_document(&self) -> String {
        match self {
            Self::AuthorizationCode { redirect_uris } => json!(redirect_uris).to_string(),
            Self::JwtBearer { issuers } => {
                let issuers = issuers
                    .iter()
                    .map(|issuer| json!([issuer.issuer_arn, issuer.audiences]));
                Value::Array(issuers.collect()).to_string()
            }
            Self::RefreshToken | Self::TokenExchange => "[]".to_owned(),
        }
    }

    /// From how it is stored.
    pub fn from_document(kind: GrantType, text: &str) -> Option<Self> {
        Some(match kind {
            GrantType::AuthorizationCode => Self::AuthorizationCode {
                redirect_uris: serde_json::from_str(text).ok()?,
            },
            GrantType::JwtBearer => {
                let pairs: Vec<(String, Vec<String>)> = serde_json::from_str(text).ok()?;
                let issuer = |(issuer_arn, audiences)| AuthorizedIssuer {
                    issuer_arn,
                    audiences,
                };
                Self::JwtBearer {
                    issuers: pairs.into_iter().map(issuer).collect(),
                }
            }
            GrantType::RefreshToken => Self::RefreshToken,
            GrantType::TokenExchange => Self::TokenExchange,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(uris: &[&str]) -> Grant {
        Grant::AuthorizationCode {
            redirect_uris: uris.iter().map(|uri| (*uri).to_owned()).collect(),
        }
    }

    #[test]
    fn a_grant_is_read_as_it_was_written() {
        let issuer = AuthorizedIssuer {
            issuer_arn: "arn".to_owned(),
            audiences: vec!["a".to_owned(), "b\"".to_owned()],
        };
        for grant in [
            code(&["https://example.com/cb"]),
            Grant::RefreshToken,
            Grant::JwtBearer {
                issuers: vec![issuer],
            },
            Grant::TokenExchange,
        ] {
            let kind = GrantType::parse(grant.kind().as_str()).expect("a kind");
            assert_eq!(
                Grant::from_document(kind, &grant.to_document()),
                Some(grant)
            );
        }
    }

    #[test]
    fn open_redirect_a_code_is_sent_over_https_or_to_the_loopback_interface_only() {
        for uri in ["https://example.com/cb", "http://127.0.0.1:8400/cb"] {
            assert!(code(&[uri]).check().is_ok(), "{uri}");
        }
        for uris in [
            &[][..],
            &["http://example.com"],
            &["javascript:alert(1)"],
            &["https://a/#b"],
        ] {
            assert!(code(uris).check().is_err(), "{uris:?}");
        }
    }

    #[test]
    fn an_issuer_is_named_once() {
        let issuer = AuthorizedIssuer {
            issuer_arn: "arn".to_owned(),
            audiences: Vec::new(),
        };
        let issuers = vec![issuer.clone(), issuer];
        assert!(Grant::JwtBearer { issuers }.check().is_err());
    }
}
