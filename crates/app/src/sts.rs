//! STS: who is calling, temporary credentials, and whether they are still good.

mod assume_role;
mod assume_root;
mod authorization_message;
mod outbound;
mod saml;
mod session;
mod session_token;
mod signin;
mod web_identity;

pub use assume_role::AssumeRole;
pub use assume_root::{AssumeRoot, AssumedRoot};
pub use outbound::{GetWebIdentityToken, WebIdentityToken};
pub use saml::{AssumeRoleWithSaml, SamlSession};
pub use session::{AssumedRole, SessionOptions};
pub(crate) use session::{find_role, packed, role_of};
pub use session_token::{FederationToken, GetSessionToken};
pub use signin::{ConsoleLogin, ConsoleSession, SigninToken};
pub use web_identity::{AssumeRoleWithWebIdentity, WebIdentitySession};

use base::{AccessKeyId, AccountId, Duration, IamUserId, Timestamp};
use db::Tx;
use domain::actor::{EntitledBy, FederationIssuer, Origin, SessionContext};
use domain::iam::AccessKeyStatus;
use domain::organization::{Account, AccountState};
use domain::{Actor, Error, Kind};

use crate::authorize::Access;
use crate::{App, Credentials, Cx, Failure, SessionTokenPrincipal};

/// Who signed a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallerIdentity {
    /// The account's id for its root, `AROA…:<session name>` for a role session.
    pub user_id: String,
    /// The account.
    pub account: AccountId,
    /// The caller's ARN.
    pub arn: String,
}

/// How long temporary credentials of an account's root last.
const ROOT_CREDENTIALS: Duration = Duration::from_hours(1);

impl App {
    /// Who is calling.
    ///
    /// AWS: needs no permission, and no policy can deny it (§15.2).
    pub fn caller_identity(&self, cx: &Cx) -> Result<CallerIdentity, Error> {
        let actor = cx.actor();
        let (user_id, account) = match actor {
            Actor::Root { account, .. } => (account.to_string(), account.clone()),
            Actor::User(user) => (user.user_id.to_string(), user.account.clone()),
            Actor::Role(session) => (session.unique_id(), session.account.clone()),
            Actor::Federated(user) => (user.unique_id(), user.account.clone()),
            Actor::Person(_) | Actor::Provisioner(_) | Actor::Anonymous | Actor::System => {
                return Err(invalid_token());
            }
        };
        let arn = actor.arn();
        Ok(CallerIdentity {
            user_id,
            account,
            arn,
        })
    }

    /// The account that an access key belongs to.
    ///
    /// DIFFERENCE: AWS reads the account out of the id of a temporary key. Here such an id says
    /// nothing, and of temporary keys only the caller's own is known.
    pub async fn access_key_account(&self, cx: &Cx, key: &str) -> Result<AccountId, Error> {
        let action = "sts:GetAccessKeyInfo";
        let own = cx.actor().account().cloned().ok_or_else(invalid_token)?;
        self.authorize(cx, Access::new(action, "*", &own)).await?;
        let unknown = || Error::invalid(format!("Invalid access key: {key}"));
        let id = AccessKeyId::parse(key).map_err(|_malformed| unknown())?;
        if cx.actor().access_key() == Some(&id) {
            return Ok(own);
        }
        let found = self
            .read("find_access_key_account", move |tx| {
                Ok(store::access_keys::find(tx, &id)?)
            })
            .await?;
        found.map(|(key, _)| key.account).ok_or_else(unknown)
    }

    /// `GetDelegatedAccessToken`: nothing here hands out trade-in tokens, so that none is good.
    ///
    /// AWS: unconfirmed wording.
    pub async fn delegated_access_token(&self, cx: &Cx) -> Result<std::convert::Infallible, Error> {
        let action = "sts:GetDelegatedAccessToken";
        let own = cx.actor().account().cloned().ok_or_else(invalid_token)?;
        self.authorize(cx, Access::new(action, "*", &own)).await?;
        Err(session::refusal(
            "ExpiredTradeInTokenException",
            "The trade-in token is not valid or has expired.",
        ))
    }

    /// Refuses temporary credentials that ended before their time: whose role, user or account is
    /// gone, that were revoked, or whose long-term key is gone or switched off. Asked for every
    /// request that is signed with such credentials.
    ///
    /// DIFFERENCE: at AWS the credentials of `GetSessionToken` and `GetFederationToken` outlive the
    /// key that they were got with, which is how intruders stay.
    pub async fn check_session(&self, principal: &SessionTokenPrincipal) -> Result<(), Error> {
        let (issued_at, now) = (principal.issued_at(), self.clock().now());
        let subjects = revocation_subjects(principal);
        let principal = principal.clone();
        self.read("check_session", move |tx| {
            let gone = match &principal {
                SessionTokenPrincipal::Role(session) => {
                    !store::iam::is_role_open(tx, &session.account, &session.role_id)?
                }
                SessionTokenPrincipal::User { user, .. } => {
                    is_user_gone(tx, &user.account, &user.user_id)?
                }
                SessionTokenPrincipal::Federated(user) => match &user.issuer {
                    FederationIssuer::Root => {
                        !is_active(store::organizations::find_account(tx, &user.account)?.as_ref())
                    }
                    FederationIssuer::User { user_id, .. } => {
                        is_user_gone(tx, &user.account, user_id)?
                    }
                },
                SessionTokenPrincipal::Root { account, .. } => {
                    !is_active(store::organizations::find_account(tx, account)?.as_ref())
                }
            };
            let revoked = is_revoked(tx, &subjects, issued_at)?;
            let issuing_key = principal
                .context()
                .and_then(|context| context.issuing_key.as_ref());
            let gone = gone || !is_entitled(tx, &principal, now)? || is_key_gone(tx, issuing_key)?;
            if gone || revoked {
                return Err(invalid_token().into());
            }
            Ok(())
        })
        .await
    }

    /// One-hour credentials of a member account's root, for the root of the management account.
    ///
    /// DIFFERENCE: at AWS nobody can have these; members are reached through a role that
    /// `CreateAccount` makes, or through the mail to the root's address.
    pub async fn account_root_credentials(
        &self,
        cx: &Cx,
        account: &AccountId,
    ) -> Result<Credentials, Error> {
        let wanted = account.clone();
        let (organization, member) = self
            .read("find_member_account", move |tx| {
                let organization = store::organizations::find_organization_of_account(tx, &wanted)?;
                Ok((
                    organization,
                    store::organizations::find_account(tx, &wanted)?,
                ))
            })
            .await?;
        let owner = match &organization {
            Some(organization) => &organization.management_account,
            None => &self.settings().management_account,
        };
        let arn = format!("arn:aws:iam::{account}:root");
        self.authorize(
            cx,
            Access::new("cardea:GetAccountRootCredentials", arn, owner),
        )
        .await?;
        // Its own root would be beyond every policy that limits whoever asks.
        if organization.is_none() || account == owner || !is_active(member.as_ref()) {
            return Err(Error::not_found(Kind::Account, account));
        }
        self.issue(&SessionTokenPrincipal::Root {
            account: account.clone(),
            access_key: AccessKeyId::generate_temporary(self.entropy()),
            context: Box::new(root_context(cx)),
            expires_at: cx.now().whole_seconds().plus(ROOT_CREDENTIALS),
        })
    }
}

/// What the credentials of a member's root end with: the person whom they go back to, and the key
/// that they were got with.
fn root_context(cx: &Cx) -> SessionContext {
    let actor = cx.actor();
    let issuing_key = match actor.session() {
        Some(session) => session.issuing_key.as_ref(),
        None => actor.access_key(),
    };
    SessionContext {
        began_by: actor.person_behind().cloned().map(Box::new),
        issuing_key: issuing_key.cloned(),
        ..SessionContext::issued(cx.now())
    }
}

/// Whether the person whom credentials go back to may still use the role that they began with:
/// ended assignments, entitlements, memberships and users end what was issued for them, and what was got with it
/// by `AssumeRole`.
// DIFFERENCE: at AWS role credentials live on until they expire.
fn is_entitled(
    tx: &mut Tx<'_>,
    principal: &SessionTokenPrincipal,
    now: Timestamp,
) -> Result<bool, Failure> {
    let Some(person) = principal.person_behind() else {
        return Ok(true);
    };
    let user = (&person.identity_store_id, &person.user_id);
    Ok(match &person.entitled_by {
        EntitledBy::PermissionSet {
            account,
            permission_set,
        } => store::assignments::is_entitled(tx, user, (account, permission_set), now)?,
        EntitledBy::Role(role) => store::account_access::is_entitled(tx, user, role, now)?,
    })
}

/// Refuses what credentials are not good for because of how they came about (§15.2).
pub(crate) fn check_origin(actor: &Actor, action: &str) -> Result<(), Error> {
    let (may_call_iam, may_assume) = match actor {
        Actor::Federated(_) => (false, false),
        _ => match actor.session() {
            Some(session) if session.origin == Origin::SessionToken => {
                (session.mfa_at.is_some(), true)
            }
            _ => return Ok(()),
        },
    };
    // A member's root may call IAM.
    let is_iam = action.starts_with("iam:") || action == "cardea:GetAccountRootCredentials";
    if is_iam && !may_call_iam {
        // AWS: says no more than this.
        return Err(invalid_token());
    }
    let Some(operation) = action.strip_prefix("sts:") else {
        return Ok(());
    };
    let assuming = ["AssumeRole", "TagSession", "SetSourceIdentity"];
    if may_assume && assuming.contains(&operation) {
        return Ok(());
    }
    Err(Error::denied(format!(
        "Cannot call {operation} with session credentials"
    )))
}

fn is_active(account: Option<&Account>) -> bool {
    account.is_some_and(|account| account.state == AccountState::Active)
}

/// Whether a user, or the account that they are in, is there no more. An account that never was in
/// an organization is not known and stands alone.
fn is_user_gone(tx: &mut Tx<'_>, account: &AccountId, id: &IamUserId) -> Result<bool, db::Error> {
    let account = store::organizations::find_account(tx, account)?;
    Ok(store::iam::find_user_by_id(tx, id)?.is_none()
        || account.is_some_and(|account| account.state != AccountState::Active))
}

/// Whether the long-term key that credentials were got with, where they were, is good no more.
fn is_key_gone(tx: &mut Tx<'_>, key: Option<&AccessKeyId>) -> Result<bool, db::Error> {
    let Some(key) = key else { return Ok(false) };
    let found = store::access_keys::find(tx, key)?;
    Ok(found.is_none_or(|(key, _)| key.status != AccessKeyStatus::Active))
}

/// What the revocations of credentials may be filed under.
struct Subjects {
    /// Whose they are.
    own: String,
    /// The person whom they go back to, and that person's session.
    person: Option<(String, String)>,
}

/// Whether what was issued at an instant was revoked since.
fn is_revoked(
    tx: &mut Tx<'_>,
    subjects: &Subjects,
    issued_at: Timestamp,
) -> Result<bool, db::Error> {
    let Subjects { own, person } = subjects;
    let (user, session) = person
        .as_ref()
        .map_or((own, own), |(user, session)| (user, session));
    let revoked = store::revocations::list(tx, [own, user, session])?;
    // The session of a person ends once and for all: what was issued for it ends with it, also
    // where the clock of the node that issued it runs ahead.
    let ends = |subject: &String| {
        person
            .as_ref()
            .is_some_and(|(_, session)| session == subject)
    };
    Ok(revoked
        .iter()
        .any(|(subject, before)| ends(subject) || issued_at <= *before))
}

fn revocation_subjects(principal: &SessionTokenPrincipal) -> Subjects {
    let own = match principal {
        SessionTokenPrincipal::Root { account, .. } => format!("root:{account}"),
        SessionTokenPrincipal::User { user, .. } => format!("iam-user:{}", user.user_id),
        SessionTokenPrincipal::Federated(user) => match &user.issuer {
            FederationIssuer::Root => format!("root:{}", user.account),
            FederationIssuer::User { user_id, .. } => format!("iam-user:{user_id}"),
        },
        SessionTokenPrincipal::Role(session) => format!("role:{}", session.role_id),
    };
    let person = principal.person_behind().map(|person| {
        let (user, session) = (&person.user_id, &person.session_id);
        (format!("user:{user}"), format!("session:{session}"))
    });
    Subjects { own, person }
}

fn invalid_token() -> Error {
    Error::Unauthenticated {
        message: "The security token included in the request is invalid.".to_owned(),
    }
}
