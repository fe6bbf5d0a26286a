//! Tokens for applications, and the sessions that these hold of people (AWS: `CreateTokenWithIAM`,
//! aws-behaviour §4.5 and §10.3).
//!
//! Invariants: an application gets tokens when its own policy *and* the policies of whoever signs let
//! it; of a person only while they are enabled and it is assigned to them, looked at each time; a
//! token lives and dies with a session; what belongs to one application is never another's, nor a
//! client's, and none of it is good for the access portal.

mod admission;
mod assertion;
mod grants;
mod identity;

use base::{AuditEventId, Secret, Timestamp, WebSessionId};
use db::Tx;
use domain::application::{self, Application, GrantType};
use domain::sign_in::{
    AccessGrant, ApplicationToken, ClientId, GrantId, RefreshGrant, RefreshToken, SessionSecret,
};
use domain::{Error, Permit};
use serde_json::json;

use crate::applications::ApplicationRef;
use crate::audit::event_id;
use crate::authorize::Access;
use crate::jws::Algorithm;
use crate::sign_in::oauth;
use crate::{App, Cx, Failure};
use assertion::Assertion;
use grants::Granted;

pub(crate) use admission::{held, is_assigned};

/// What an application brings for tokens.
#[derive(Debug, Clone, Default)]
pub struct CreateTokenWithIam {
    /// The ARN of the application.
    pub client_id: String,
    /// OAuth's name of the grant.
    pub grant_type: String,
    /// For the JWT bearer grant: what a trusted token issuer signed.
    pub assertion: Option<Secret>,
    /// For the refresh token grant.
    pub refresh_token: Option<Secret>,
    /// For the token exchange grant: what was issued to another client or application.
    pub subject_token: Option<Secret>,
    /// For the token exchange grant: what that is.
    pub subject_token_type: Option<String>,
    /// For the token exchange grant: an access token, or one to refresh with too.
    pub requested_token_type: Option<String>,
    /// What the tokens are to be good for; all that can be where nothing is said.
    pub scopes: Vec<String>,
    /// What the application will work on, such as the ARN of a job.
    pub resource: Option<String>,
}

/// What an application gets.
#[derive(Debug, Clone)]
pub struct ApplicationTokens {
    /// Shows that it acts for the person.
    pub access: ApplicationToken,
    /// How many seconds it is good.
    pub expires_in: i64,
    /// Good for the next ones.
    pub refresh: Option<RefreshToken>,
    /// Who the person is, signed, where the scope `openid` was granted.
    pub id_token: Option<Secret>,
    /// The same for `sts:AssumeRole`, opaque, where the scope `sts:identity_context` was granted.
    pub identity_context: Option<Secret>,
    /// What was asked for.
    pub token_type: TokenType,
    /// What the tokens are good for.
    pub scopes: Vec<String>,
}

/// OAuth's types of tokens (RFC 8693 section 3), as far as they are known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenType {
    /// An access token.
    Access,
    /// An access token, and another to refresh it with.
    Refresh,
}

impl TokenType {
    /// As OAuth spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "urn:ietf:params:oauth:token-type:access_token",
            Self::Refresh => "urn:ietf:params:oauth:token-type:refresh_token",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Access, Self::Refresh]
            .into_iter()
            .find(|known| known.as_str() == text)
    }
}

/// Every application may have these beside its own scopes (AWS: §4.5).
const OWN_SCOPES: [&str; 3] = ["openid", "aws", IDENTITY_CONTEXT];
const OPENID: &str = "openid";
const IDENTITY_CONTEXT: &str = "sts:identity_context";
const ACTION: &str = "sso-oauth:CreateTokenWithIAM";

/// Why there are no tokens, once the transaction has left its traces (a revocation).
#[derive(Debug)]
struct Refusal {
    code: &'static str,
    description: String,
}

type Verdict<T> = Result<T, Refusal>;

fn refusal(code: &'static str, description: impl Into<String>) -> Refusal {
    Refusal {
        code,
        description: description.into(),
    }
}

/// AWS: the wording of whatever is not good (§4.2). It tells nothing of people.
fn invalid_grant() -> Refusal {
    refusal("invalid_grant", "Invalid grant provided")
}

/// What an application brings, once the parameters of its grant are there.
#[derive(Debug, Clone)]
enum Brought {
    Assertion(Secret),
    Refresh(Secret),
    Exchange { subject: Secret, wanted: TokenType },
}

/// The same, as far as it can be proved before the transaction.
#[derive(Debug, Clone)]
enum Proof {
    Assertion(Assertion),
    Refresh(Secret),
    Exchange { subject: Secret, wanted: TokenType },
}

impl CreateTokenWithIam {
    fn brought(&self) -> Result<(GrantType, Brought), Error> {
        let missing =
            |member: &str| oauth("invalid_request", format!("the grant needs a {member}"));
        let kind = GrantType::parse(&self.grant_type);
        let kind = kind.ok_or_else(|| unsupported(&self.grant_type))?;
        let brought = match kind {
            // DIFFERENCE: no browser is sent back to an application with a code yet, so there is
            // none that could be good.
            GrantType::AuthorizationCode => return Err(unsupported(&self.grant_type)),
            GrantType::JwtBearer => {
                let assertion = self.assertion.clone();
                Brought::Assertion(assertion.ok_or_else(|| missing("assertion"))?)
            }
            GrantType::RefreshToken => {
                let token = self.refresh_token.clone();
                Brought::Refresh(token.ok_or_else(|| missing("refreshToken"))?)
            }
            GrantType::TokenExchange => {
                let subject = self.subject_token.clone();
                let subject = subject.ok_or_else(|| missing("subjectToken"))?;
                let kind = self.subject_token_type.as_deref();
                let kind = kind.ok_or_else(|| missing("subjectTokenType"))?;
                if TokenType::parse(kind) != Some(TokenType::Access) {
                    let text = "the subjectTokenType is not the one of access tokens";
                    return Err(oauth("invalid_request", text));
                }
                let wanted = match self.requested_token_type.as_deref() {
                    None => Some(TokenType::Access),
                    Some(text) => TokenType::parse(text),
                };
                let wanted = wanted.ok_or_else(|| {
                    let text = "the requestedTokenType is not one of access or refresh tokens";
                    oauth("invalid_request", text)
                })?;
                Brought::Exchange { subject, wanted }
            }
        };
        Ok((kind, brought))
    }
}

fn unsupported(grant: &str) -> Error {
    let text = format!("the grant type `{grant}` is not supported");
    oauth("unsupported_grant_type", text)
}

impl App {
    /// Gives an application tokens to act for a person with.
    pub async fn create_token_with_iam(
        &self,
        cx: &Cx,
        command: CreateTokenWithIam,
    ) -> Result<ApplicationTokens, Error> {
        let (application, permit) = self.enter_as_application(cx, &command.client_id).await?;
        let (kind, brought) = command.brought()?;
        let (proof, token_type) = match brought {
            Brought::Assertion(assertion) => {
                let proved = self.prove(cx, &application, &assertion).await?;
                (Proof::Assertion(proved), TokenType::Access)
            }
            Brought::Refresh(token) => (Proof::Refresh(token), TokenType::Access),
            Brought::Exchange { subject, wanted } => (Proof::Exchange { subject, wanted }, wanted),
        };
        let entropy = self.entropy();
        let issuing = Issuing {
            app: self.clone(),
            permit: permit.used_by(cx.author()),
            application,
            kind,
            proof,
            scopes: command.scopes,
            resource: command.resource,
            access: ApplicationToken::generate(entropy),
            refresh: RefreshToken::generate(entropy),
            grant_id: GrantId::generate(entropy),
            session_id: WebSessionId::generate(entropy),
            session_secret: SessionSecret::generate(entropy),
            event_id: event_id(cx.now(), entropy),
            cx: cx.clone(),
        };
        let (application, event_id) = (issuing.application.clone(), issuing.event_id.clone());
        let (access, refresh) = (issuing.access.clone(), issuing.refresh.clone());
        let issued = self
            .write("create_token_with_iam", move |tx| issuing.run(tx))
            .await?
            .map_err(|refused| oauth(refused.code, refused.description))?;
        if !cx.call().name.is_empty() {
            cx.mark_recorded(event_id);
        }
        let identity_context = self.identity_context(&application, &issued)?;
        let id_token = if issued.scopes.iter().any(|scope| scope == OPENID) {
            let key = self.token_key(Algorithm::Rs256, cx.now()).await?;
            let context = identity_context.as_ref();
            Some(self.id_token(cx, (&application, &key), &issued, context)?)
        } else {
            None
        };
        Ok(ApplicationTokens {
            access,
            expires_in: issued.lasts,
            refresh: issued.refreshes.then_some(refresh),
            id_token,
            identity_context,
            token_type,
            scopes: issued.scopes,
        })
    }

    /// The application of this ARN, for whom its own policy and their own let act as it. Everybody
    /// else is told the same, whether it is there or not.
    async fn enter_as_application(
        &self,
        cx: &Cx,
        arn: &str,
    ) -> Result<(Application, Permit), Error> {
        let Some((account, instance, id)) = application::parse_arn(arn) else {
            let text = "the clientId is not the ARN of an application";
            return Err(oauth("invalid_request", text));
        };
        let reference = ApplicationRef {
            account,
            instance,
            id,
        };
        let (found, permit) = self
            .authorize_on(cx, "enter_as_application", move |tx| {
                let found = store::applications::find(tx, &reference.id)?
                    .filter(|found| found.arn() == reference.arn());
                let policy = match &found {
                    Some(found) => store::applications::find_actor_policy(tx, &found.id)?,
                    None => None,
                };
                let access = Access::new(ACTION, reference.arn(), &reference.account);
                Ok((found, access.opened_by_both(policy)))
            })
            .await?;
        // The product itself needs nobody's policy.
        let found = found.ok_or_else(|| oauth("invalid_client", "Invalid client provided"))?;
        Ok((found, permit))
    }
}

/// What one request for tokens is made of.
#[derive(Debug)]
struct Issuing {
    app: App,
    cx: Cx,
    permit: Permit,
    /// As it was when the caller was let in.
    application: Application,
    kind: GrantType,
    proof: Proof,
    scopes: Vec<String>,
    resource: Option<String>,
    access: ApplicationToken,
    refresh: RefreshToken,
    grant_id: GrantId,
    session_id: WebSessionId,
    /// Nobody gets it: no browser holds a session of an application.
    session_secret: SessionSecret,
    event_id: AuditEventId,
}

/// What was issued.
#[derive(Debug, Clone)]
struct Issued {
    person: domain::actor::Person,
    grant_id: GrantId,
    /// Seconds.
    lasts: i64,
    expires_at: Timestamp,
    scopes: Vec<String>,
    refreshes: bool,
}

impl Issuing {
    fn now(&self) -> Timestamp {
        self.cx.now()
    }

    fn run(&self, tx: &mut Tx<'_>) -> Result<Verdict<Issued>, Failure> {
        match self.judge(tx)? {
            Ok(granted) => self.issue(tx, granted).map(Ok),
            Err(refused) => Ok(Err(refused)),
        }
    }

    fn issue(&self, tx: &mut Tx<'_>, granted: Granted) -> Result<Issued, Failure> {
        let now = self.now();
        let live = granted.session;
        let left = live.expires_at.since(now);
        let lasts = domain::sign_in::APPLICATION_TOKEN.min(left);
        let client_id = ClientId::new(self.application.id.to_string());
        let access = AccessGrant {
            grant_id: granted.grant_id.clone(),
            client_id: client_id.clone(),
            session_id: live.person.session_id.clone(),
            scopes: granted.scopes.clone(),
            issued_at: now,
            expires_at: now.plus(lasts),
        };
        store::app_tokens::insert_access(tx, &self.permit, &self.access, &access)?;
        if granted.refreshes {
            let refresh = RefreshGrant {
                grant_id: granted.grant_id.clone(),
                client_id,
                session_id: live.person.session_id.clone(),
                parent: granted.parent,
                superseded_at: None,
            };
            let grant = (&refresh, granted.refreshable.as_slice());
            let (token, ends) = (&self.refresh, live.expires_at);
            store::app_tokens::insert_refresh(tx, &self.permit, token, grant, ends)?;
        }
        let issued = Issued {
            person: live.person,
            grant_id: granted.grant_id,
            lasts: lasts.seconds(),
            expires_at: access.expires_at,
            scopes: granted.scopes,
            refreshes: granted.refreshes,
        };
        self.record(tx, &issued)?;
        Ok(issued)
    }

    /// The request came from whoever signed it; its event names the person whose tokens it brought.
    fn record(&self, tx: &mut Tx<'_>, issued: &Issued) -> Result<(), Failure> {
        let Some(mut event) = self.cx.event(self.app.entropy(), &self.permit) else {
            return Ok(());
        };
        let person = &issued.person;
        let store = domain::identity::identity_store_arn(&person.owner, &person.identity_store_id);
        event.id = self.event_id.clone();
        event.additional = json!({"additionalEventData": {
            "onBehalfOf": {"userId": person.user_id.as_str(), "identityStoreArn": store},
            "credentialId": issued.grant_id.as_str(),
            "sessionId": person.session_id.as_str()}})
        .to_string();
        Ok(store::audit::insert(tx, &event)?)
    }
}
