//! What a person's commands ask a server: the OIDC API for tokens, the portal's API with them.

use std::path::PathBuf;

use base::{Clock as _, SystemClock, Timestamp};
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use super::keeping::{RegisteredClient, Tokens};
use crate::Fatal;
use crate::endpoint::Endpoint;
use crate::operator::text;
use crate::policies::harmless;

/// All that a registration of ours may ask for.
pub(super) const SCOPE: &str = "sso:account:access";
/// Any port of this address is good for the answer of a sign-in.
const REDIRECT: &str = "http://127.0.0.1/oauth/callback";
/// OAuth's name of the device code.
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A server, asked without a signature.
#[derive(Debug, Clone)]
pub(super) struct Portal {
    endpoint: Endpoint,
}

/// What a server says of itself.
#[derive(Debug, Clone)]
pub(super) struct About {
    pub(super) start_url: String,
    pub(super) region: String,
}

/// Why the OIDC API gave nothing.
#[derive(Debug)]
pub(super) enum OidcRefusal {
    /// OAuth's code, and the server's words.
    Refused(String, String),
    /// The server could not be asked, or could not answer.
    Failed(Fatal),
}

impl OidcRefusal {
    /// Whether what was asked with is good for nothing any more. All else may be tried again.
    pub(super) fn is_final(&self) -> bool {
        let ends = ["invalid_grant", "invalid_client", "expired_token"];
        matches!(self, Self::Refused(code, _) if ends.contains(&code.as_str()))
    }
}

/// Why the portal gave nothing.
#[derive(Debug)]
pub(super) enum PortalRefusal {
    /// The token is not good any more.
    SignedOut,
    /// It is good, but not for this.
    NoAccess,
    /// Anything else.
    Failed(Fatal),
}

/// Codes for a device and for a person.
#[derive(Debug)]
pub(super) struct DeviceCodes {
    pub(super) device_code: String,
    pub(super) user_code: String,
    pub(super) uri: String,
    pub(super) complete_uri: String,
    pub(super) interval: u64,
}

impl Portal {
    pub(super) fn new(url: &str, ca_bundle: Option<PathBuf>) -> Result<Self, Fatal> {
        Ok(Self {
            endpoint: Endpoint::new(url, ca_bundle)?,
        })
    }

    pub(super) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// What the server says of itself; what is no Cardea says something else.
    pub(super) async fn about(&self) -> Result<About, Fatal> {
        let (status, answer) = self
            .ask(Method::GET, "/.well-known/cardea", &[], None)
            .await?;
        let about = About {
            start_url: text(&answer, "startUrl").to_owned(),
            region: text(&answer, "region").to_owned(),
        };
        if status.is_success() && is_plain(&about.start_url) && is_region(&about.region) {
            return Ok(about);
        }
        let url = self.endpoint.url();
        Err(Fatal(format!(
            "`{url}` is not a Cardea server with an instance of Identity Center: give --server the \
             address at which its access portal begins"
        )))
    }

    /// Registers this computer.
    pub(super) async fn register(
        &self,
        name: &str,
        start_url: &str,
    ) -> Result<RegisteredClient, OidcRefusal> {
        let input = json!({"clientName": name, "clientType": "public", "scopes": [SCOPE],
            "grantTypes": ["authorization_code", "refresh_token", DEVICE_CODE],
            "redirectUris": [REDIRECT], "issuerUrl": start_url});
        let answer = self.oidc("/client/register", &input).await?;
        Ok(RegisteredClient {
            id: text(&answer, "clientId").to_owned(),
            secret: text(&answer, "clientSecret").to_owned(),
            expires_at: number(&answer, "clientSecretExpiresAt"),
        })
    }

    /// Whether the server still knows a registration: a browser would be sent nowhere otherwise.
    pub(super) async fn knows(&self, client: &RegisteredClient) -> Result<bool, Fatal> {
        match self.refreshed(client, "none").await {
            Err(OidcRefusal::Failed(error)) => Err(error),
            Err(OidcRefusal::Refused(code, _)) => Ok(code != "invalid_client"),
            Ok(_) => Ok(true),
        }
    }

    /// Begins the device flow.
    pub(super) async fn start_device(
        &self,
        client: &RegisteredClient,
        start_url: &str,
    ) -> Result<DeviceCodes, OidcRefusal> {
        let input = json!({"clientId": client.id, "clientSecret": client.secret,
            "startUrl": start_url});
        let answer = self.oidc("/device_authorization", &input).await?;
        Ok(DeviceCodes {
            device_code: text(&answer, "deviceCode").to_owned(),
            user_code: harmless(text(&answer, "userCode")),
            uri: harmless(text(&answer, "verificationUri")),
            complete_uri: harmless(text(&answer, "verificationUriComplete")),
            interval: number(&answer, "interval").clamp(1, 60).unsigned_abs(),
        })
    }

    /// Tokens for a device code.
    pub(super) async fn tokens_for_device(
        &self,
        client: &RegisteredClient,
        device_code: &str,
    ) -> Result<Tokens, OidcRefusal> {
        let grant = json!({"grantType": DEVICE_CODE, "deviceCode": device_code});
        self.tokens(client, grant, None).await
    }

    /// Tokens for an authorization code.
    pub(super) async fn tokens_for_code(
        &self,
        client: &RegisteredClient,
        code: &str,
        (redirect_uri, verifier): (&str, &str),
    ) -> Result<Tokens, OidcRefusal> {
        let grant = json!({"grantType": "authorization_code", "code": code,
            "redirectUri": redirect_uri, "codeVerifier": verifier});
        self.tokens(client, grant, None).await
    }

    /// Other tokens for a refresh token.
    pub(super) async fn refreshed(
        &self,
        client: &RegisteredClient,
        refresh: &str,
    ) -> Result<Tokens, OidcRefusal> {
        let grant = json!({"grantType": "refresh_token", "refreshToken": refresh});
        self.tokens(client, grant, Some(refresh)).await
    }

    async fn tokens(
        &self,
        client: &RegisteredClient,
        mut grant: Value,
        refresh: Option<&str>,
    ) -> Result<Tokens, OidcRefusal> {
        if let Some(members) = grant.as_object_mut() {
            members.insert("clientId".to_owned(), json!(client.id));
            members.insert("clientSecret".to_owned(), json!(client.secret));
        }
        let answer = self.oidc("/token", &grant).await?;
        let access = text(&answer, "accessToken");
        if !is_token(access) {
            let text = format!("`{}` answers without a token", self.endpoint.url());
            return Err(OidcRefusal::Failed(Fatal(text)));
        }
        let rotated = answer.get("refreshToken").and_then(Value::as_str);
        Ok(Tokens {
            access: access.to_owned(),
            expires_at: now().seconds() + number(&answer, "expiresIn"),
            refresh: rotated.or(refresh).map(str::to_owned),
        })
    }

    async fn oidc(&self, path: &str, input: &Value) -> Result<Value, OidcRefusal> {
        let (status, answer) = self
            .ask(Method::POST, path, &[], Some(input))
            .await
            .map_err(OidcRefusal::Failed)?;
        if status.is_success() {
            return Ok(answer);
        }
        Err(self.refusal(status, &answer))
    }

    /// What an answer that gives nothing means: a fault of the server is no refusal, whatever it is
    /// called.
    fn refusal(&self, status: StatusCode, answer: &Value) -> OidcRefusal {
        let code = text(answer, "error");
        if code.is_empty() || status.is_server_error() {
            let text = format!("`{}` answered {status}: try again", self.endpoint.url());
            return OidcRefusal::Failed(Fatal(text));
        }
        let words = harmless(text(answer, "error_description"));
        OidcRefusal::Refused(harmless(code), words)
    }

    /// Asks the portal's API.
    pub(super) async fn get(&self, token: &str, target: &str) -> Result<Value, PortalRefusal> {
        let bearer = [("x-amz-sso_bearer_token", token)];
        let answer = self.ask(Method::GET, target, &bearer, None).await;
        judged(answer.map_err(PortalRefusal::Failed)?)
    }

    /// Calls an operation of our own that takes a person's token.
    pub(super) async fn call(
        &self,
        token: &str,
        operation: &str,
        input: &Value,
    ) -> Result<Value, PortalRefusal> {
        let (target, bearer) = (format!("Cardea.{operation}"), format!("Bearer {token}"));
        let headers = [
            ("x-amz-target", target.as_str()),
            ("authorization", bearer.as_str()),
        ];
        let answer = self.ask(Method::POST, "/", &headers, Some(input)).await;
        judged(answer.map_err(PortalRefusal::Failed)?)
    }

    /// Ends the session that the token belongs to.
    pub(super) async fn log_out(&self, token: &str) -> Result<(), PortalRefusal> {
        let bearer = [("x-amz-sso_bearer_token", token)];
        let answer = self.ask(Method::POST, "/logout", &bearer, None).await;
        judged(answer.map_err(PortalRefusal::Failed)?).map(drop)
    }

    async fn ask(
        &self,
        method: Method,
        target: &str,
        headers: &[(&str, &str)],
        input: Option<&Value>,
    ) -> Result<(StatusCode, Value), Fatal> {
        let mut request = Request::builder()
            .method(method)
            .uri(target)
            .header("host", self.endpoint.host())
            .header("user-agent", concat!("cardea/", env!("CARGO_PKG_VERSION")));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = match input {
            Some(input) => {
                let is_json_1_1 = headers.iter().any(|(name, _)| *name == "x-amz-target");
                let kind = if is_json_1_1 {
                    "application/x-amz-json-1.1"
                } else {
                    "application/json"
                };
                request = request.header("content-type", kind);
                Bytes::from(input.to_string())
            }
            None => Bytes::new(),
        };
        let request = request
            .body(Full::new(body))
            .map_err(|_error| Fatal::new("what is kept of this sign-in cannot be sent"))?;
        let response = self.endpoint.send(request).await?;
        let answer = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
        Ok((response.status(), answer))
    }
}

fn judged((status, answer): (StatusCode, Value)) -> Result<Value, PortalRefusal> {
    if status.is_success() {
        return Ok(answer);
    }
    let kind = text(&answer, "__type")
        .rsplit('#')
        .next()
        .unwrap_or_default();
    match (status, kind) {
        (StatusCode::UNAUTHORIZED, _) | (_, "UnauthorizedException") => {
            Err(PortalRefusal::SignedOut)
        }
        (StatusCode::FORBIDDEN | StatusCode::NOT_FOUND, _)
        | (_, "AccessDeniedException" | "ForbiddenException") => Err(PortalRefusal::NoAccess),
        _ => {
            let words = ["message", "Message"].map(|name| text(&answer, name));
            let words = harmless(&words.concat());
            let text = format!("the server answered {status}: {words}");
            Err(PortalRefusal::Failed(Fatal(text)))
        }
    }
}

pub(super) fn now() -> Timestamp {
    SystemClock::default().now()
}

pub(super) fn number(value: &Value, name: &str) -> i64 {
    value.get(name).and_then(Value::as_i64).unwrap_or_default()
}

/// A value for a query or a form.
pub(super) fn encoded(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

/// Whether a text can stand in a configuration file and in an address.
fn is_plain(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && url.bytes().all(|b| b.is_ascii_graphic())
}

/// Whether a secret that a server gives can stand in a header and on a terminal.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic())
}

pub(super) fn is_region(region: &str) -> bool {
    (1..=32).contains(&region.len())
        && region
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refusal_that_is_final_ends_a_sign_in() {
        let portal = Portal::new("http://127.0.0.1:1", None).expect("an address");
        for (status, code, is_final) in [
            (400, "invalid_grant", true),
            (401, "invalid_client", true),
            (400, "expired_token", true),
            (400, "slow_down", false),
            (400, "invalid_request", false),
            (400, "authorization_pending", false),
            (500, "server_error", false),
            (503, "invalid_grant", false),
            (502, "", false),
        ] {
            let status = StatusCode::from_u16(status).expect("a status");
            let refusal = portal.refusal(status, &json!({"error": code}));
            assert_eq!(refusal.is_final(), is_final, "{status} {code}");
        }
    }
}
