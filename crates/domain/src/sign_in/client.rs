//! Clients of sso-oidc: what they register and what they may ask for.

use std::fmt;

use base::{Entropy, InstanceId, Timestamp, UserId, WebSessionId};

use super::REGISTRATION;

/// A client's public id, opaque to the client.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClientId(String);

impl ClientId {
    /// Takes what a client sends or the database holds; whether it exists is another question.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What one Allow of a person granted: every token that comes of it carries this id, so that all
/// can be taken back at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantId(String);

impl GrantId {
    /// A new one.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(entropy.uuid())
    }

    /// From the database.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How a client may get tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "OAuth's own names")]
pub enum Grant {
    AuthorizationCode,
    DeviceCode,
    RefreshToken,
}

impl Grant {
    /// As clients spell it, and as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::DeviceCode => "urn:ietf:params:oauth:grant-type:device_code",
            Self::RefreshToken => "refresh_token",
        }
    }

    /// From clients' spelling.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::AuthorizationCode,
            Self::DeviceCode,
            Self::RefreshToken,
        ]
        .into_iter()
        .find(|grant| grant.as_str() == text)
    }
}

/// A registered client. All clients are public: what they call themselves is a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its id.
    pub id: ClientId,
    /// What it calls itself.
    pub name: String,
    /// What its tokens will be good for.
    pub scopes: Vec<String>,
    /// How it may get tokens; empty for clients that did not say.
    pub grants: Vec<Grant>,
    /// Where browsers may be sent back to.
    pub redirect_uris: Vec<String>,
    /// Where its people sign in, as far as it said so.
    pub instance_id: Option<InstanceId>,
    /// When it registered.
    pub registered_at: Timestamp,
}

impl Client {
    /// When its registration ends.
    pub fn expires_at(&self) -> Timestamp {
        self.registered_at.plus(REGISTRATION)
    }

    /// Whether it may get tokens in this way. A client that named no grants is one of the device
    /// flow, and refreshes if it has scopes (AWS: §4.4).
    pub fn may_use(&self, grant: Grant) -> bool {
        if self.grants.is_empty() {
            return match grant {
                Grant::DeviceCode => true,
                Grant::RefreshToken => !self.scopes.is_empty(),
                Grant::AuthorizationCode => !self.redirect_uris.is_empty(),
            };
        }
        self.grants.contains(&grant)
    }

    /// Whether a browser may be sent to `uri` with an answer for this client.
    pub fn may_return_to(&self, uri: &str) -> bool {
        self.redirect_uris
            .iter()
            .any(|registered| redirect_matches(registered, uri))
    }
}

/// What a client asks to be registered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// What it calls itself.
    pub name: String,
    /// Must be `public`.
    pub client_type: String,
    /// What its tokens shall be good for.
    pub scopes: Vec<String>,
    /// OAuth's names of the grants it will use.
    pub grant_types: Vec<String>,
    /// Where browsers may be sent back to.
    pub redirect_uris: Vec<String>,
    /// The start URL of its people.
    pub issuer_url: Option<String>,
}

/// Why a client cannot be registered: an OAuth error code and a description.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{description}")]
pub struct InvalidClient {
    /// Such as `invalid_scope`.
    pub code: &'static str,
    /// For the developer of the client.
    pub description: String,
}

impl Registration {
    /// Checks all that can be checked without the database; answers the grants.
    pub fn check(&self) -> Result<Vec<Grant>, InvalidClient> {
        let invalid = |code, description: String| InvalidClient { code, description };
        if self.client_type != "public" {
            let text = "the client type must be public".to_owned();
            return Err(invalid("invalid_client_metadata", text));
        }
        let length = self.name.chars().count();
        if !(1..=256).contains(&length) || self.name.chars().any(char::is_control) {
            let text = "the client name must have 1 to 256 printable characters".to_owned();
            return Err(invalid("invalid_client_metadata", text));
        }
        if let Some(scope) = self.scopes.iter().find(|scope| !is_scope(scope)) {
            let text = format!("`{scope}` is not a scope");
            return Err(invalid("invalid_scope", text));
        }
        if self.scopes.len() > 50 || self.redirect_uris.len() > 10 || self.grant_types.len() > 10 {
            let text = "too many scopes, redirect URIs or grant types".to_owned();
            return Err(invalid("invalid_client_metadata", text));
        }
        let mut grants = Vec::new();
        for text in &self.grant_types {
            let grant = Grant::parse(text).ok_or_else(|| {
                let text = format!("the grant type `{text}` is not supported");
                invalid("unsupported_grant_type", text)
            })?;
            if !grants.contains(&grant) {
                grants.push(grant);
            }
        }
        for uri in &self.redirect_uris {
            check_redirect_uri(uri)?;
        }
        if grants.contains(&Grant::AuthorizationCode) && self.redirect_uris.is_empty() {
            let text = "the authorization code grant needs a redirect URI".to_owned();
            return Err(invalid("invalid_redirect_uri", text));
        }
        Ok(grants)
    }
}

/// AWS: up to three parts of letters, digits and underscores between colons (§2.2).
fn is_scope(scope: &str) -> bool {
    let part = |part: &str| {
        (1..=50).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    scope.split(':').count() <= 3 && scope.split(':').all(part)
}

/// What a scope means, in words for the person who is asked to allow it.
pub fn describe_scope(scope: &str) -> Option<&'static str> {
    Some(match scope {
        super::ACCOUNT_ACCESS => {
            "See the AWS accounts and roles assigned to you, and get credentials for them"
        }
        crate::account_access::READ_SCOPE => "See the AWS roles that you are entitled to",
        crate::account_access::ASSUME_SCOPE => {
            "Get credentials for the AWS roles that you are entitled to"
        }
        "codewhisperer:analysis" => "Analyse your code",
        "codewhisperer:completions" => "Suggest code completions",
        "codewhisperer:conversations" => "Hold conversations in your name",
        "codewhisperer:taskassist" => "Work on tasks in your name",
        "codewhisperer:transformations" => "Transform your code",
        "codecatalyst:read_write" => "Read and write your CodeCatalyst projects",
        "redshift:connect" => "Connect to Redshift in your name",
        "datazone:domain:access" => "Use your DataZone domains",
        _ => return None,
    })
}

/// The parts of a redirect URI that matter for matching.
struct RedirectUri<'a> {
    scheme: &'a str,
    host: &'a str,
    port: Option<&'a str>,
    /// From the slash after the authority to the end.
    rest: &'a str,
}

impl<'a> RedirectUri<'a> {
    fn parse(uri: &'a str) -> Option<Self> {
        let printable = uri.bytes().all(|b| b.is_ascii_graphic());
        if uri.len() > 2048 || !printable || uri.contains(['#', '\\', '"', '<', '>']) {
            return None;
        }
        let (scheme, after) = uri.split_once("://")?;
        let end = after.find(['/', '?']).unwrap_or(after.len());
        let (authority, rest) = after.split_at_checked(end)?;
        if authority.contains('@') {
            return None;
        }
        let bracket = authority.find(']').map_or(0, |place| place + 1);
        let (host, port) = match authority.get(bracket..)?.find(':') {
            Some(colon) => {
                let (host, port) = authority.split_at_checked(bracket + colon)?;
                (host, Some(port.strip_prefix(':')?))
            }
            None => (authority, None),
        };
        let numeric = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
        if !is_host(host) || port.is_some_and(|port| !numeric(port)) {
            return None;
        }
        Some(Self {
            scheme,
            host,
            port,
            rest,
        })
    }

    fn is_loopback(&self) -> bool {
        // Schemes and hosts are compared as they are written: what is not written in lower case
        // is not taken for the loopback interface, which errs on the safe side.
        self.scheme == "http" && matches!(self.host, "127.0.0.1" | "[::1]" | "localhost")
    }
}

/// A host name, an IPv4 address, or an IPv6 address in brackets.
fn is_host(host: &str) -> bool {
    match host.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']').is_some_and(|address| {
            !address.is_empty() && address.bytes().all(|b| b.is_ascii_hexdigit() || b == b':')
        }),
        None => {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
        }
    }
}

/// The origin of a redirect URI as a Content-Security-Policy can name it; IPv6 addresses it
/// cannot.
pub fn redirect_origin(uri: &str) -> Option<String> {
    let parsed = RedirectUri::parse(uri)?;
    if parsed.host.starts_with('[') {
        return None;
    }
    Some(match parsed.port {
        Some(port) => format!("{}://{}:{port}", parsed.scheme, parsed.host),
        None => format!("{}://{}", parsed.scheme, parsed.host),
    })
}

/// The host of a redirect URI, to be shown to people.
pub fn redirect_host(uri: &str) -> Option<&str> {
    RedirectUri::parse(uri).map(|parsed| parsed.host)
}

/// Whether `uri` may be registered: the loopback interface over http, anything else over https,
/// without fragment and user.
pub fn check_redirect_uri(uri: &str) -> Result<(), InvalidClient> {
    let allowed = RedirectUri::parse(uri)
        .is_some_and(|parsed| parsed.is_loopback() || parsed.scheme == "https");
    if allowed {
        Ok(())
    } else {
        Err(InvalidClient {
            code: "invalid_redirect_uri",
            description: format!("`{uri}` is neither https nor http on the loopback interface"),
        })
    }
}

/// Whether `uri` leads to the machine of the browser.
pub fn is_loopback(uri: &str) -> bool {
    RedirectUri::parse(uri).is_some_and(|uri| uri.is_loopback())
}

/// Whether a browser may be sent to `uri` when `registered` is: the same text; on the loopback
/// interface any port will do (RFC 8252 section 7.3).
pub fn redirect_matches(registered: &str, uri: &str) -> bool {
    let (Some(known), Some(asked)) = (RedirectUri::parse(registered), RedirectUri::parse(uri))
    else {
        return false;
    };
    if known.is_loopback() {
        return asked.is_loopback() && asked.host == known.host && asked.rest == known.rest;
    }
    registered == uri && asked.port == known.port
}

/// What a client asks a browser's person for at `/authorize`, checked against its registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeRequest {
    /// Who asks.
    pub client_id: ClientId,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// Echoed to the client.
    pub state: Option<String>,
    /// The SHA-256 of the verifier, in base64url (RFC 7636).
    pub code_challenge: String,
}

/// An issued authorization code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationCodeGrant {
    /// What came of the person's Allow.
    pub grant_id: GrantId,
    /// What was asked for.
    pub request: AuthorizeRequest,
    /// The session in which it was allowed.
    pub session_id: WebSessionId,
    /// By whom.
    pub user_id: UserId,
    /// When it stops working.
    pub expires_at: Timestamp,
    /// When it was used, if it was.
    pub used_at: Option<Timestamp>,
}

/// An issued refresh token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefreshGrant {
    /// What it comes from.
    pub grant_id: GrantId,
    /// Whose it is.
    pub client_id: ClientId,
    /// The session that it lives and dies with.
    pub session_id: WebSessionId,
    /// The digest of the token that this one was got with.
    pub parent: Option<super::Digest>,
    /// When its successor was first used, if it was.
    pub superseded_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registration() -> Registration {
        Registration {
            name: "botocore-client-my-sso".to_owned(),
            client_type: "public".to_owned(),
            scopes: vec!["sso:account:access".to_owned()],
            grant_types: vec!["authorization_code".to_owned(), "refresh_token".to_owned()],
            redirect_uris: vec!["http://127.0.0.1/oauth/callback".to_owned()],
            issuer_url: None,
        }
    }

    fn code(change: impl FnOnce(&mut Registration)) -> &'static str {
        let mut registration = registration();
        change(&mut registration);
        registration.check().map_or_else(|error| error.code, |_| "")
    }

    #[test]
    fn a_registration_is_refused_for_what_is_wrong_with_it() {
        assert_eq!(code(|_| ()), "");
        assert_eq!(
            code(|r| r.client_type = "confidential".to_owned()),
            "invalid_client_metadata"
        );
        assert_eq!(code(|r| r.name = String::new()), "invalid_client_metadata");
        assert_eq!(
            code(|r| r.name = "a\nb".to_owned()),
            "invalid_client_metadata"
        );
        for scope in ["", "a b", "a:b:c:d", "a::b", "a-b"] {
            assert_eq!(
                code(|r| r.scopes = vec![scope.to_owned()]),
                "invalid_scope",
                "{scope}"
            );
        }
        assert_eq!(
            code(|r| r.grant_types = vec!["password".to_owned()]),
            "unsupported_grant_type"
        );
        assert_eq!(code(|r| r.redirect_uris.clear()), "invalid_redirect_uri");
        for uri in [
            "http://example.com/",
            "javascript:alert(1)",
            "https://example.com/#a",
            "https://user@example.com/",
            "http://127.0.0.1.example.com/",
            "http://127.0.0.1@example.com/",
            "https://",
            "/callback",
            "http://127.0.0.1:99999/",
            "custom:/callback",
            "https://a;script-src/",
            "https://a'b/",
            "https://[::1/",
            "https://a,b/",
            "https://exa mple.com/",
        ] {
            let found = code(|r| r.redirect_uris = vec![uri.to_owned()]);
            assert_eq!(found, "invalid_redirect_uri", "{uri}");
        }
        for uri in [
            "https://example.com/cb?x=1",
            "http://[::1]/cb",
            "http://localhost:8080/",
        ] {
            assert_eq!(
                code(|r| r.redirect_uris = vec![uri.to_owned()]),
                "",
                "{uri}"
            );
        }
    }

    #[test]
    fn open_redirect_only_the_port_of_a_loopback_address_is_free() {
        let registered = "http://127.0.0.1/oauth/callback";
        assert!(redirect_matches(
            registered,
            "http://127.0.0.1:40001/oauth/callback"
        ));
        assert!(redirect_matches(registered, registered));
        assert!(redirect_matches("http://[::1]/cb", "http://[::1]:8123/cb"));
        for uri in [
            "http://127.0.0.1:40001/oauth/callback/",
            "http://127.0.0.1:40001/oauth/callback?x=1",
            "http://localhost:40001/oauth/callback",
            "https://127.0.0.1:40001/oauth/callback",
            "http://127.0.0.1:40001@evil.example/oauth/callback",
            "http://127.0.0.1.evil.example/oauth/callback",
            "http://127.0.0.1:0/oauth/callback",
            "http://evil.example/oauth/callback",
            "",
        ] {
            assert!(!redirect_matches(registered, uri), "{uri}");
        }
        assert!(redirect_matches(
            "https://a.example/cb",
            "https://a.example/cb"
        ));
        assert!(!redirect_matches(
            "https://a.example/cb",
            "https://a.example:444/cb"
        ));
        assert!(!redirect_matches(
            "https://a.example/cb",
            "https://a.example/cb/../x"
        ));
    }

    #[test]
    fn a_client_without_grants_is_one_of_the_device_flow() {
        let client = |grants: &[Grant], scopes: &[&str]| Client {
            id: ClientId::new("c"),
            name: "n".to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            grants: grants.to_vec(),
            redirect_uris: Vec::new(),
            instance_id: None,
            registered_at: Timestamp::default(),
        };
        assert!(client(&[], &[]).may_use(Grant::DeviceCode));
        assert!(!client(&[], &[]).may_use(Grant::RefreshToken));
        assert!(client(&[], &["a"]).may_use(Grant::RefreshToken));
        assert!(!client(&[], &["a"]).may_use(Grant::AuthorizationCode));
        assert!(!client(&[Grant::DeviceCode], &["a"]).may_use(Grant::RefreshToken));
    }
}
