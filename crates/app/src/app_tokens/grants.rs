//! What each grant asks for, in the transaction that issues.

use base::{Duration, Secret, Timestamp};
use db::Tx;
use domain::Error;
use domain::application::{Application, Grant, GrantType, Switch};
use domain::instance::{self, Instance};
use domain::sign_in::{
    APPLICATION_TOKEN, AccessGrant, AccessToken, ApplicationToken, Digest, GrantId, LiveSession,
    Method, REFRESH_GRACE, RefreshToken, SessionKind, WebSession,
};

use super::admission::{is_assigned, may_hold};
use super::assertion::Assertion;
use super::{Issuing, OWN_SCOPES, Proof, TokenType, Verdict, invalid_grant, refusal};
use crate::Failure;

/// What an application is granted, before it is issued.
#[derive(Debug)]
pub(super) struct Granted {
    pub(super) grant_id: GrantId,
    pub(super) session: LiveSession,
    /// What these tokens are good for.
    pub(super) scopes: Vec<String>,
    /// What refreshing may bring at the most.
    pub(super) refreshable: Vec<String>,
    pub(super) refreshes: bool,
    /// The refresh token that was used, where one was.
    pub(super) parent: Option<Digest>,
}

/// An application as it is now, with what is asked of it.
struct Asking {
    application: Application,
    instance: Instance,
    /// The one that is used.
    grant: Grant,
    /// Whether it has the refresh token grant.
    refreshes: bool,
}

impl Issuing {
    /// Whether the application gets tokens. What must be kept of a refusal is written.
    pub(super) fn judge(&self, tx: &mut Tx<'_>) -> Result<Verdict<Granted>, Failure> {
        let asking = match self.asking(tx)? {
            Ok(asking) => asking,
            Err(refused) => return Ok(Err(refused)),
        };
        match &self.proof {
            Proof::Assertion(assertion) => self.assertion(tx, &asking, assertion),
            Proof::Refresh(token) => self.refresh_token(tx, &asking, token),
            Proof::Exchange { subject, wanted } => self.exchange(tx, &asking, subject, *wanted),
        }
    }

    fn asking(&self, tx: &mut Tx<'_>) -> Result<Verdict<Asking>, Failure> {
        let unauthorized = |text: &str| Ok(Err(refusal("unauthorized_client", text)));
        let id = &self.application.id;
        let found = store::applications::find(tx, id)?;
        let Some(application) = found.filter(|found| found.status == Switch::Enabled) else {
            return unauthorized("the application is not enabled");
        };
        let Some(grant) = store::applications::find_grant(tx, id, self.kind)? else {
            return unauthorized("the application does not have this grant");
        };
        let refreshing = store::applications::find_grant(tx, id, GrantType::RefreshToken)?;
        let instance = store::instances::find(tx, &application.instance)?
            .ok_or_else(|| Error::internal("an application is of no instance"))?;
        Ok(Ok(Asking {
            application,
            instance,
            grant,
            refreshes: refreshing.is_some(),
        }))
    }

    fn assertion(
        &self,
        tx: &mut Tx<'_>,
        asking: &Asking,
        assertion: &Assertion,
    ) -> Result<Verdict<Granted>, Failure> {
        let now = self.now();
        let store = &asking.instance.identity_store_id;
        let Some(user) = assertion.find_user(tx, &asking.grant, store, now)? else {
            return Ok(Err(invalid_grant()));
        };
        if !is_assigned(tx, &asking.application, (store, &user.id), now)? {
            return Ok(Err(invalid_grant()));
        }
        let scopes = match self.granted_scopes(tx, None)? {
            Ok(scopes) => scopes,
            Err(refused) => return Ok(Err(refused)),
        };
        if let Some((used, until)) = assertion.once()
            && !store::federation::use_assertion(tx, &self.permit, &used, until)?
        {
            return Ok(Err(refusal(
                "invalid_grant",
                "the assertion was used before (jti)",
            )));
        }
        let lasts = if asking.refreshes {
            let settings = store::instances::session_settings(tx, &asking.instance.id)?;
            settings.interactive.length()
        } else {
            APPLICATION_TOKEN
        };
        let kind = SessionKind::Application(asking.application.id.clone());
        let user = (&user.id, vec![Method::ExternalIdp]);
        let session = self.open(tx, asking, kind, user, lasts)?;
        Ok(session.map(|session| Granted {
            grant_id: self.grant_id.clone(),
            session,
            refreshable: scopes.clone(),
            scopes,
            refreshes: asking.refreshes,
            parent: None,
        }))
    }

    /// Tokens of another client's or application's become ones of this.
    fn exchange(
        &self,
        tx: &mut Tx<'_>,
        asking: &Asking,
        subject: &Secret,
        wanted: TokenType,
    ) -> Result<Verdict<Granted>, Failure> {
        let now = self.now();
        let Some((subject, issued_to)) = find_subject(tx, subject, now)? else {
            return Ok(Err(invalid_grant()));
        };
        let live = store::sign_in::find_live_session(tx, &subject.session_id, now)?;
        let Some(live) = live.filter(|live| live.instance_id == asking.instance.id) else {
            return Ok(Err(invalid_grant()));
        };
        let person = (&live.person.identity_store_id, &live.person.user_id);
        let is_audience = match &issued_to {
            // AWS: of another client (§4.5).
            Some(other) if other.id == asking.application.id => false,
            Some(other) => {
                other.instance == asking.instance.id
                    && other.status == Switch::Enabled
                    && is_assigned(tx, other, person, now)?
                    && names_audience(tx, &subject, other, &asking.application)?
            }
            None => is_resource_of(tx, &subject, &asking.application)?,
        };
        let Some((kind, methods)) =
            store::app_tokens::find_session_kind(tx, &live.person.session_id)?
        else {
            return Ok(Err(invalid_grant()));
        };
        if !is_audience
            || !may_hold(tx, &kind, person, now)?
            || !is_assigned(tx, &asking.application, person, now)?
        {
            return Ok(Err(invalid_grant()));
        }
        let refreshes = wanted == TokenType::Refresh;
        if refreshes && !asking.refreshes {
            let text = "the application does not have the refresh token grant";
            return Ok(Err(refusal("unauthorized_client", text)));
        }
        let scopes = match self.granted_scopes(tx, None)? {
            Ok(scopes) => scopes,
            Err(refused) => return Ok(Err(refused)),
        };
        let is_background = matches!(kind, SessionKind::Background { .. });
        let goes_on = asking.application.background_sessions == Switch::Enabled;
        // Who comes with a token of a background session stays in it: two applications that name one
        // another must not carry on a session between them for ever.
        let session = if refreshes && goes_on && !is_background {
            let settings = store::instances::session_settings(tx, &asking.instance.id)?;
            let kind = SessionKind::Background {
                application: asking.application.id.clone(),
                resource: self.resource.clone(),
            };
            let user = (&live.person.user_id, methods);
            self.open(tx, asking, kind, user, settings.background.length())?
        } else {
            Ok(live)
        };
        Ok(session.map(|session| Granted {
            grant_id: self.grant_id.clone(),
            session,
            refreshable: scopes.clone(),
            scopes,
            refreshes,
            parent: None,
        }))
    }

    /// Refresh tokens rotate as those of clients do (`sign_in::tokens`), and are taken back with all
    /// that came of them where somebody seems to have a copy.
    fn refresh_token(
        &self,
        tx: &mut Tx<'_>,
        asking: &Asking,
        token: &Secret,
    ) -> Result<Verdict<Granted>, Failure> {
        let (now, permit) = (self.now(), &self.permit);
        let Some(token) = RefreshToken::parse(token.expose()) else {
            return Ok(Err(invalid_grant()));
        };
        let Some((grant, granted)) = store::app_tokens::find_refresh(tx, &token, now)? else {
            return Ok(Err(invalid_grant()));
        };
        // Another application's token tells nothing and spoils nothing.
        if grant.client_id.as_str() != asking.application.id.as_str() {
            return Ok(Err(invalid_grant()));
        }
        if let Some(superseded_at) = grant.superseded_at
            && superseded_at.plus(REFRESH_GRACE) <= now
        {
            store::sign_in::delete_grant(tx, permit, &grant.grant_id)?;
            return Ok(Err(invalid_grant()));
        }
        let Some(live) = store::sign_in::find_live_session(tx, &grant.session_id, now)? else {
            return Ok(Err(invalid_grant()));
        };
        let person = (&live.person.identity_store_id, &live.person.user_id);
        if !is_assigned(tx, &asking.application, person, now)? {
            // It was taken away, and does not come back with another assignment.
            let held = (&asking.application.id, person.1);
            store::app_tokens::delete_of_user(tx, permit, held, now)?;
            return Ok(Err(invalid_grant()));
        }
        let kind = store::app_tokens::find_session_kind(tx, &grant.session_id)?;
        let stands = match &kind {
            Some((kind, _)) => may_hold(tx, kind, person, now)?,
            None => false,
        };
        if !stands {
            return Ok(Err(invalid_grant()));
        }
        let scopes = match self.granted_scopes(tx, Some(&granted))? {
            Ok(scopes) => scopes,
            Err(refused) => return Ok(Err(refused)),
        };
        if let Some(parent) = &grant.parent {
            store::sign_in::supersede_refresh_token(tx, permit, parent, now)?;
            store::sign_in::delete_refresh_siblings(tx, permit, parent, &token)?;
        }
        Ok(Ok(Granted {
            grant_id: grant.grant_id,
            session: live,
            scopes,
            refreshable: granted,
            refreshes: true,
            parent: Some(token.digest()),
        }))
    }

    /// The scopes that are asked for, or all that there are: those that the application has now, and
    /// of these no more than `before`, where it refreshes.
    fn granted_scopes(
        &self,
        tx: &mut Tx<'_>,
        before: Option<&[String]>,
    ) -> Result<Verdict<Vec<String>>, Failure> {
        let own = store::applications::list_scopes(tx, &self.application.id, "", i64::MAX)?;
        let own = own.into_iter().map(|scope| scope.name);
        let mut all: Vec<String> = OWN_SCOPES
            .map(str::to_owned)
            .into_iter()
            .chain(own)
            .collect();
        if let Some(before) = before {
            all.retain(|scope| before.contains(scope));
        }
        if self.scopes.is_empty() {
            return Ok(Ok(all));
        }
        if !self.scopes.iter().all(|scope| all.contains(scope)) {
            let text = "a scope is not one of the application's";
            return Ok(Err(refusal("invalid_scope", text)));
        }
        all.retain(|scope| self.scopes.contains(scope));
        Ok(Ok(all))
    }

    /// Opens a session that the application holds.
    fn open(
        &self,
        tx: &mut Tx<'_>,
        asking: &Asking,
        kind: SessionKind,
        (user, methods): (&base::UserId, Vec<Method>),
        lasts: Duration,
    ) -> Result<Verdict<LiveSession>, Failure> {
        let (now, permit) = (self.now(), &self.permit);
        let session = WebSession {
            id: self.session_id.clone(),
            instance_id: asking.instance.id.clone(),
            identity_store_id: asking.instance.identity_store_id.clone(),
            user_id: user.clone(),
            methods,
            source_ip: self.cx.source_ip().to_owned(),
            user_agent: self.cx.user_agent().chars().take(512).collect(),
            created_at: now,
            expires_at: now.plus(lasts),
            kind,
        };
        store::sign_in::insert_session(tx, permit, &session, &self.session_secret, None)?;
        let live = store::sign_in::find_live_session(tx, &session.id, now)?;
        Ok(live.ok_or_else(invalid_grant))
    }
}

/// The grant behind a token that is to be exchanged, and the application that it was issued to, where
/// it was no client. One of an application that has gone is nobody's.
fn find_subject(
    tx: &mut Tx<'_>,
    token: &Secret,
    now: Timestamp,
) -> Result<Option<(AccessGrant, Option<Application>)>, Failure> {
    if let Some(token) = AccessToken::parse(token.expose()) {
        let grant = store::app_tokens::find_access(tx, &token.digest(), now)?;
        return Ok(grant.map(|grant| (grant, None)));
    }
    let Some(token) = ApplicationToken::parse(token.expose()) else {
        return Ok(None);
    };
    let Some(grant) = store::app_tokens::find_access(tx, &token.digest(), now)? else {
        return Ok(None);
    };
    let Ok(id) = base::ApplicationId::parse(grant.client_id.as_str()) else {
        return Ok(None);
    };
    let application = store::applications::find(tx, &id)?;
    Ok(application.map(|application| (grant, Some(application))))
}

/// Whether a scope of the token, as the application has it that the token was issued to, names
/// `audience` or its whole instance among its targets. One without targets names nobody.
fn names_audience(
    tx: &mut Tx<'_>,
    subject: &AccessGrant,
    issued_to: &Application,
    audience: &Application,
) -> Result<bool, Failure> {
    let (own, instance) = (audience.arn(), instance::arn(&audience.instance));
    any_scope(tx, subject, issued_to, |target| {
        target == own || target == instance
    })
}

/// Whether a scope that the person allowed a client is one of `audience` for itself.
///
/// AWS: its own applications have scopes that clients can register for (§4.6); how others say that
/// they have one is unconfirmed. Here a scope of theirs names themselves as its target.
fn is_resource_of(
    tx: &mut Tx<'_>,
    subject: &AccessGrant,
    audience: &Application,
) -> Result<bool, Failure> {
    let own = audience.arn();
    any_scope(tx, subject, audience, |target| target == own)
}

fn any_scope(
    tx: &mut Tx<'_>,
    subject: &AccessGrant,
    of: &Application,
    is_meant: impl Fn(&str) -> bool,
) -> Result<bool, Failure> {
    for name in &subject.scopes {
        let scope = store::applications::find_scope(tx, &of.id, name)?;
        if scope.is_some_and(|scope| scope.targets.iter().any(|target| is_meant(target))) {
            return Ok(true);
        }
    }
    Ok(false)
}
