//! Tokens for clients (AWS: `CreateToken`, §4.4).

mod grants;

use base::{AuditEventId, Secret, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use db::Tx;
use domain::actor::Person;
use domain::sign_in::{
    AccessGrant, AccessToken, Client, ClientId, Digest, Grant, GrantId, RefreshGrant, RefreshToken,
    TokenLifetime,
};
use domain::{Actor, Error, Permit};

use super::clients::proved_client;
use super::events::identity_store;
use super::oauth;
use crate::audit::event_id;
use crate::{App, Cx, Failure};

/// A client's wish for tokens.
#[derive(Debug, Clone)]
pub struct CreateToken {
    /// Who asks.
    pub client_id: ClientId,
    /// What it proves itself with.
    pub client_secret: Secret,
    /// OAuth's name of the grant.
    pub grant_type: String,
    /// For the device code grant.
    pub device_code: Option<Secret>,
    /// For the authorization code grant.
    pub code: Option<Secret>,
    /// For the authorization code grant.
    pub redirect_uri: Option<String>,
    /// For the authorization code grant.
    pub code_verifier: Option<Secret>,
    /// For the refresh token grant.
    pub refresh_token: Option<Secret>,
}

/// What a client brings for tokens, once the parameters of its grant are there.
#[derive(Debug, Clone)]
pub enum TokenGrant {
    /// A device code.
    DeviceCode(Secret),
    /// An authorization code, with what it was asked for with.
    AuthorizationCode {
        /// The code.
        code: Secret,
        /// Where it went.
        redirect_uri: String,
        /// Whose S256 the challenge was.
        verifier: Secret,
    },
    /// A refresh token.
    RefreshToken(Secret),
}

/// Issued tokens.
#[derive(Debug, Clone)]
pub struct Tokens {
    /// Good for the portal's API.
    pub access: AccessToken,
    /// How many seconds it is.
    pub expires_in: i64,
    /// Good for the next ones, for clients that know how.
    pub refresh: Option<RefreshToken>,
}

/// Why a client gets no tokens, once the transaction has left its traces (a pace, a revocation).
#[derive(Debug)]
struct Refusal {
    code: &'static str,
    description: &'static str,
}

type Verdict = Result<Granted, Refusal>;

/// What the client is granted, before it is issued.
#[derive(Debug)]
struct Granted {
    grant_id: GrantId,
    session_id: base::WebSessionId,
    /// The refresh token that was used, where one was.
    parent: Option<Digest>,
}

const fn refusal(code: &'static str, description: &'static str) -> Refusal {
    Refusal { code, description }
}

/// AWS: the wording of every code or token that is not good (§4.2).
const INVALID_GRANT: Refusal = refusal("invalid_grant", "Invalid grant provided");

impl CreateToken {
    fn grant(&self) -> Result<TokenGrant, Error> {
        let missing =
            |member: &str| oauth("invalid_request", format!("the grant needs a {member}"));
        match Grant::parse(&self.grant_type) {
            None => {
                let text = format!("the grant type `{}` is not supported", self.grant_type);
                Err(oauth("unsupported_grant_type", text))
            }
            Some(Grant::DeviceCode) => self
                .device_code
                .clone()
                .map(TokenGrant::DeviceCode)
                .ok_or_else(|| missing("deviceCode")),
            Some(Grant::RefreshToken) => self
                .refresh_token
                .clone()
                .map(TokenGrant::RefreshToken)
                .ok_or_else(|| missing("refreshToken")),
            Some(Grant::AuthorizationCode) => Ok(TokenGrant::AuthorizationCode {
                code: self.code.clone().ok_or_else(|| missing("code"))?,
                redirect_uri: self
                    .redirect_uri
                    .clone()
                    .ok_or_else(|| missing("redirectUri"))?,
                verifier: self
                    .code_verifier
                    .clone()
                    .ok_or_else(|| missing("codeVerifier"))?,
            }),
        }
    }
}

impl TokenGrant {
    const fn kind(&self) -> Grant {
        match self {
            Self::DeviceCode(_) => Grant::DeviceCode,
            Self::AuthorizationCode { .. } => Grant::AuthorizationCode,
            Self::RefreshToken(_) => Grant::RefreshToken,
        }
    }
}

impl App {
    /// Gives a client tokens for what a person allowed it.
    pub async fn create_token(&self, cx: &Cx, command: CreateToken) -> Result<Tokens, Error> {
        let grant = command.grant()?;
        let account = &self.settings().management_account;
        let issuing = Issuing {
            cx: cx.clone(),
            permit: self.permit_by_proof("sso-oauth:CreateToken", "*", account),
            access: AccessToken::generate(self.entropy()),
            refresh: RefreshToken::generate(self.entropy()),
            event_id: event_id(cx.now(), self.entropy()),
            app: self.clone(),
        };
        let event_id = issuing.event_id.clone();
        let issued = self
            .write("create_token", move |tx| {
                let now = issuing.cx.now();
                let (id, secret) = (&command.client_id, &command.client_secret);
                let client = proved_client(tx, id, secret, now)?;
                if !client.may_use(grant.kind()) {
                    let text = "the client did not register for this grant type";
                    return Err(oauth("unauthorized_client", text).into());
                }
                match issuing.judge(tx, &client, &grant)? {
                    Ok(granted) => issuing.issue(tx, &client, granted),
                    Err(refusal) => Ok(Err(refusal)),
                }
            })
            .await?;
        match issued {
            Ok(tokens) => {
                if !cx.call().name.is_empty() {
                    cx.mark_recorded(event_id);
                }
                Ok(tokens)
            }
            Err(refusal) => Err(oauth(refusal.code, refusal.description)),
        }
    }
}

/// What one request for tokens is made of.
#[derive(Debug)]
struct Issuing {
    app: App,
    cx: Cx,
    permit: Permit,
    access: AccessToken,
    refresh: RefreshToken,
    event_id: AuditEventId,
}

impl Issuing {
    fn now(&self) -> Timestamp {
        self.cx.now()
    }

    fn issue(
        &self,
        tx: &mut Tx<'_>,
        client: &Client,
        granted: Granted,
    ) -> Result<Result<Tokens, Refusal>, Failure> {
        let now = self.now();
        let live = store::sign_in::find_live_session(tx, &granted.session_id, now)?;
        let Some(live) = live else {
            return Ok(Err(INVALID_GRANT));
        };
        let session_id = &live.person.session_id;
        let lifetime = TokenLifetime::of(client, live.expires_at, now);
        let access = AccessGrant {
            grant_id: granted.grant_id.clone(),
            client_id: client.id.clone(),
            session_id: session_id.clone(),
            scopes: client.scopes.clone(),
            issued_at: now,
            expires_at: lifetime.from(now),
        };
        store::sign_in::insert_access_token(tx, &self.permit, &self.access, &access)?;
        let refreshes = client.may_use(Grant::RefreshToken);
        if refreshes {
            let refresh = RefreshGrant {
                grant_id: granted.grant_id,
                client_id: client.id.clone(),
                session_id: session_id.clone(),
                parent: granted.parent,
                superseded_at: None,
            };
            let ends = live.expires_at;
            store::sign_in::insert_refresh_token(tx, &self.permit, &self.refresh, &refresh, ends)?;
        }
        self.record(tx, live.person)?;
        Ok(Ok(Tokens {
            access: self.access.clone(),
            expires_in: lifetime.seconds(),
            refresh: refreshes.then(|| self.refresh.clone()),
        }))
    }

    /// The request came from nobody; its event names the person whose tokens it brought.
    fn record(&self, tx: &mut Tx<'_>, person: Person) -> Result<(), db::Error> {
        if self.cx.call().name.is_empty() {
            return Ok(());
        }
        let owner = person.owner.clone();
        let resources = identity_store(person.identity_store_id.as_str());
        let cx = self.cx.with_actor(Actor::Person(person));
        let mut event = cx.bare_event(self.app.entropy(), owner);
        event.id = self.event_id.clone();
        event.resources = resources;
        store::audit::insert(tx, &event)
    }
}

/// RFC 7636 section 4.6, in a time that does not depend on where the two differ.
fn verifies(verifier: &Secret, challenge: &str) -> bool {
    let length = verifier.expose().len();
    (43..=128).contains(&length) && Secret::new(challenge_of(verifier)).matches(challenge)
}

/// RFC 7636 section 4.2, `S256`.
pub(super) fn challenge_of(verifier: &Secret) -> String {
    let digest =
        aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, verifier.expose().as_bytes());
    URL_SAFE_NO_PAD.encode(digest.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_7636_verifies() {
        let verifier = Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(verifies(&verifier, challenge));
        assert!(!verifies(&Secret::new("dBjftJeZ4CVP"), challenge));
        assert!(!verifies(
            &verifier,
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN"
        ));
        assert!(!verifies(&Secret::new(challenge), challenge), "not plain");
    }
}
