//! Clients: registering, proving who they are, and asking a browser's person at `/authorize`.

use base::{Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use db::Tx;
use domain::Error;
use domain::sign_in::{
    AuthorizationCode, AuthorizeRequest, Client, ClientId, ClientSecret, Grant, Registration,
    is_loopback,
};

use super::oauth;
use crate::pace::CLIENTS;
use crate::{App, Cx, Failure};

/// A client's wish to be registered.
pub type RegisterClient = Registration;

/// A client that was registered.
#[derive(Debug, Clone)]
pub struct RegisteredClient {
    /// The client.
    pub client: Client,
    /// What it proves itself with; told once.
    pub secret: ClientSecret,
}

/// The query of `/authorize`, each parameter where it was sent.
#[derive(Debug, Clone, Default)]
#[expect(missing_docs, reason = "OAuth's own names")]
pub struct AuthorizeParameters {
    pub response_type: Option<String>,
    pub client_id: Option<String>,
    pub redirect_uri: Option<String>,
    pub state: Option<String>,
    pub code_challenge: Option<String>,
    pub code_challenge_method: Option<String>,
    /// AWS: in the plural (§4.3).
    pub scopes: Option<String>,
}

/// Why a request at `/authorize` is refused.
#[derive(Debug)]
pub enum AuthorizeRefusal {
    /// The person is told; the browser must not be sent anywhere.
    Page(Error),
    /// The client is told: the browser goes to this address.
    Return(String),
}

impl App {
    /// Registers a client (AWS: `RegisterClient`, §4.1).
    pub async fn register_client(
        &self,
        cx: &Cx,
        command: RegisterClient,
    ) -> Result<RegisteredClient, Error> {
        self.keep_pace(cx, "clients", CLIENTS)?;
        let grants = command
            .check()
            .map_err(|error| oauth(error.code, error.description))?;
        let instance = match &command.issuer_url {
            None => None,
            Some(url) => {
                let found = self.find_instance_of_start_url(url).await?;
                Some(found.ok_or_else(|| unknown_start_url("issuerUrl"))?)
            }
        };
        let mut id = self.entropy().bytes::<18>().to_vec();
        id.extend_from_slice(self.settings().region.as_bytes());
        let registered = RegisteredClient {
            client: Client {
                // AWS: random bytes with the region's name behind (§4.1).
                id: ClientId::new(URL_SAFE_NO_PAD.encode(id)),
                name: command.name,
                scopes: command.scopes,
                grants,
                redirect_uris: command.redirect_uris,
                instance_id: instance.as_ref().map(|instance| instance.id.clone()),
                registered_at: cx.now(),
            },
            secret: ClientSecret::generate(self.entropy()),
        };
        let owner = instance.map_or_else(
            || self.settings().management_account.clone(),
            |instance| instance.owner,
        );
        let permit = self.permit_by_proof("sso-oauth:RegisterClient", "*", &owner);
        let added = registered.clone();
        self.change(cx, permit, "register_client", move |tx, permit| {
            let RegisteredClient { client, secret } = &added;
            Ok(store::sign_in::insert_client(tx, permit, client, secret)?)
        })
        .await?;
        Ok(registered)
    }

    /// Checks a request at `/authorize` against the client's registration.
    pub async fn check_authorize_request(
        &self,
        cx: &Cx,
        parameters: AuthorizeParameters,
    ) -> Result<AuthorizeRequest, AuthorizeRefusal> {
        let page = |text: &str| AuthorizeRefusal::Page(Error::invalid(text));
        let id = ClientId::new(parameters.client_id.clone().unwrap_or_default());
        let now = cx.now();
        let client = self
            .read("find_client", move |tx| {
                super::flows::client_of(tx, &id, now)
            })
            .await
            .map_err(AuthorizeRefusal::Page)?
            .ok_or_else(|| page("The program that sent you here is not registered."))?;
        let redirect_uri = parameters
            .redirect_uri
            .clone()
            .filter(|uri| client.may_return_to(uri))
            .ok_or_else(|| page("The program that sent you here asks for an unknown address."))?;
        if parameters
            .state
            .as_ref()
            .is_some_and(|state| state.len() > 2048)
        {
            return Err(page("The request is too long."));
        }
        let request = AuthorizeRequest {
            client_id: client.id.clone(),
            redirect_uri,
            state: parameters.state.clone(),
            code_challenge: parameters.code_challenge.clone().unwrap_or_default(),
        };
        match check_parameters(&client, &parameters) {
            Ok(()) => Ok(request),
            // Anybody can register a client with any https address: to send browsers there
            // before a person has agreed would make this server an open redirector (RFC 9700
            // section 4.11.2). The loopback interface is the person's own machine.
            Err((_, description)) if !is_loopback(&request.redirect_uri) => Err(page(description)),
            Err((code, description)) => Err(AuthorizeRefusal::Return(answer_uri(
                &request,
                &[("error", code), ("error_description", description)],
            ))),
        }
    }
}

fn check_parameters(
    client: &Client,
    parameters: &AuthorizeParameters,
) -> Result<(), (&'static str, &'static str)> {
    if !client.may_use(Grant::AuthorizationCode) {
        let text = "the client did not register for the authorization code grant";
        return Err(("unauthorized_client", text));
    }
    if parameters.response_type.as_deref() != Some("code") {
        return Err(("unsupported_response_type", "response_type must be code"));
    }
    let challenge = parameters.code_challenge.as_deref().unwrap_or_default();
    let is_digest = challenge.len() == 43
        && challenge
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if parameters.code_challenge_method.as_deref() != Some("S256") || !is_digest {
        let text = "code_challenge must be the S256 of a verifier";
        return Err(("invalid_request", text));
    }
    let asked = parameters.scopes.as_deref().unwrap_or_default();
    let registered = |scope: &str| client.scopes.iter().any(|known| known == scope);
    if !asked.split_whitespace().all(registered) {
        return Err(("invalid_scope", "a scope was not registered"));
    }
    Ok(())
}

/// Where the browser takes a code.
pub(super) fn success_uri(request: &AuthorizeRequest, code: &AuthorizationCode) -> String {
    answer_uri(request, &[("code", code.expose())])
}

/// Where the browser takes a person's no.
pub(super) fn denial_uri(request: &AuthorizeRequest) -> String {
    let description = "the request was denied";
    answer_uri(
        request,
        &[
            ("error", "access_denied"),
            ("error_description", description),
        ],
    )
}

fn answer_uri(request: &AuthorizeRequest, parameters: &[(&str, &str)]) -> String {
    let mut uri = request.redirect_uri.clone();
    let state = request.state.as_deref().map(|state| ("state", state));
    for (name, value) in parameters.iter().copied().chain(state) {
        uri.push(if uri.contains('?') { '&' } else { '?' });
        uri.push_str(name);
        uri.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                uri.push(char::from(byte));
            } else {
                uri.push('%');
                uri.push_str(&hex(byte));
            }
        }
    }
    uri
}

fn hex(byte: u8) -> String {
    format!("{byte:02X}")
}

pub(super) fn unknown_start_url(member: &str) -> Error {
    oauth(
        "invalid_request",
        format!("{member} is not the start URL of an instance here"),
    )
}

/// The client that these credentials prove, while its registration lasts. Who it is not learns
/// nothing of why.
pub(super) fn proved_client(
    tx: &mut Tx<'_>,
    id: &ClientId,
    secret: &Secret,
    now: Timestamp,
) -> Result<Client, Failure> {
    let refused = || oauth("invalid_client", "Invalid client provided");
    let secret = ClientSecret::parse(secret.expose()).ok_or_else(refused)?;
    let (client, digest) = store::sign_in::find_client(tx, id)?.ok_or_else(refused)?;
    if digest.matches(&secret.digest()) && client.expires_at() > now {
        Ok(client)
    } else {
        Err(refused().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_appended_and_nothing_in_it_escapes() {
        let request = AuthorizeRequest {
            client_id: ClientId::new("c"),
            redirect_uri: "http://127.0.0.1:1234/cb?x=1".to_owned(),
            state: Some("a&b=c#d\r\né".to_owned()),
            code_challenge: String::new(),
        };
        assert_eq!(
            denial_uri(&request),
            "http://127.0.0.1:1234/cb?x=1&error=access_denied\
             &error_description=the%20request%20was%20denied&state=a%26b%3Dc%23d%0D%0A%C3%A9"
        );
    }
}
