//! `GetSessionToken` and `GetFederationToken`: temporary credentials for who has long-term ones.

use base::{AccessKeyId, AccountId, Timestamp};
use domain::actor::{FederatedUser, FederationIssuer, Origin, SessionContext};
use domain::{Actor, Error};

use super::assume_role::pairs;
use super::session::{HOUR, SessionOptions, packed, seconds};
use crate::authorize::Access;
use crate::{App, Credentials, Cx, SessionTokenPrincipal};

/// How long credentials are to last, and by which second factor.
#[derive(Debug, Clone, Default)]
pub struct GetSessionToken {
    /// Seconds.
    pub duration: Option<u32>,
    /// The serial number or ARN of a second factor.
    pub serial_number: Option<String>,
    /// The code that the second factor shows.
    pub token_code: Option<String>,
    /// The session token is to have at least so many bytes.
    pub minimum_token_size: usize,
}

/// Credentials of a federated user.
#[derive(Debug, Clone)]
pub struct FederationToken {
    /// `<account>:<name>`.
    pub unique_id: String,
    /// `arn:aws:sts::<account>:federated-user/<name>`.
    pub arn: String,
    /// What requests are signed with.
    pub credentials: Credentials,
    /// How much of what session policies and tags may take they take, in percent.
    pub packed_policy_size: Option<usize>,
}

const HALF_A_DAY: u32 = 43_200;

impl App {
    /// Temporary credentials for the caller's own rights.
    ///
    /// AWS: needs no permission; its purpose is to show a second factor (§15.2).
    pub async fn get_session_token(
        &self,
        cx: &Cx,
        command: GetSessionToken,
    ) -> Result<Credentials, Error> {
        let action = "sts:GetSessionToken";
        let account = long_term_account(cx, "GetSessionToken")?.clone();
        let mfa_at = self
            .check_second_factor(
                cx,
                command.serial_number.as_deref(),
                command.token_code.as_deref(),
            )
            .await?;
        let mut context = SessionContext::issued(cx.now());
        context.issuing_key = cx.actor().access_key().cloned();
        context.mfa_at = mfa_at;
        context.origin = Origin::SessionToken;
        let lasting = seconds(lasting(cx, command.duration));
        let expires_at = cx.now().whole_seconds().plus(lasting);
        let access_key = AccessKeyId::generate_temporary(self.entropy());
        let context = Box::new(context);
        let principal = match cx.actor() {
            Actor::User(user) => {
                let mut user = user.clone();
                user.access_key = access_key;
                user.session = Some(context);
                SessionTokenPrincipal::User {
                    user: Box::new(user),
                    expires_at,
                }
            }
            _ => SessionTokenPrincipal::Root {
                account: account.clone(),
                access_key,
                expires_at,
                context,
            },
        };
        let credentials = self.issue_sized(&principal, command.minimum_token_size)?;
        let permit = self.permit_by_proof(action, cx.actor().arn(), &account);
        self.change(cx, permit, "record_session_token", |_, _| Ok(()))
            .await?;
        Ok(credentials)
    }

    /// Credentials of a federated user, who may do what both the caller and the session policies
    /// may.
    pub async fn get_federation_token(
        &self,
        cx: &Cx,
        name: String,
        options: SessionOptions,
    ) -> Result<FederationToken, Error> {
        let action = "sts:GetFederationToken";
        let account = long_term_account(cx, "GetFederationToken")?.clone();
        options.check()?;
        let mut context = SessionContext::issued(cx.now());
        context.issuing_key = cx.actor().access_key().cloned();
        options.enter(&mut context)?;
        let packed_policy_size = packed(&context)?;
        let issuer = match cx.actor() {
            Actor::User(user) => FederationIssuer::User {
                user_id: user.user_id.clone(),
                arn: user.arn(),
            },
            _ => FederationIssuer::Root,
        };
        let lasting = seconds(lasting(cx, options.duration));
        let user = FederatedUser {
            issuer,
            name,
            account: account.clone(),
            access_key: AccessKeyId::generate_temporary(self.entropy()),
            expires_at: cx.now().whole_seconds().plus(lasting),
            context,
        };
        let (unique_id, arn) = (user.unique_id(), user.arn());
        let ask =
            |action| Access::new(action, arn.as_str(), &account).setting_tags(pairs(&options.tags));
        let permit = self.authorize(cx, ask(action)).await?;
        if !options.tags.is_empty() {
            self.authorize(cx, ask("sts:TagSession")).await?;
        }
        let minimum = options.minimum_token_size;
        self.read("find_session_policies", move |tx| {
            options.check_policies(tx, &account)
        })
        .await?;
        let principal = SessionTokenPrincipal::Federated(Box::new(user));
        let credentials = self.issue_sized(&principal, minimum)?;
        self.change(cx, permit, "record_federation_token", |_, _| Ok(()))
            .await?;
        Ok(FederationToken {
            unique_id,
            arn,
            credentials,
            packed_policy_size,
        })
    }

    /// When the caller gave a second factor, if they gave one; refuses one that is wrong.
    pub(super) async fn check_second_factor(
        &self,
        cx: &Cx,
        serial_number: Option<&str>,
        token_code: Option<&str>,
    ) -> Result<Option<Timestamp>, Error> {
        match (serial_number, token_code) {
            (None, None) => Ok(None),
            (Some(serial), Some(code)) => {
                let now = cx.now();
                self.verify_mfa(cx.actor(), serial, code, now).await?;
                Ok(Some(now))
            }
            _ => Err(Error::denied(
                "MultiFactorAuthentication failed, must provide both MFA serial number and one \
                 time pass code.",
            )),
        }
    }
}

/// The account of a root or user who signs with a long-term key.
fn long_term_account<'a>(cx: &'a Cx, operation: &str) -> Result<&'a AccountId, Error> {
    if cx.actor().session().is_some() {
        // AWS: whatever the credentials are.
        return Err(Error::denied(format!(
            "Cannot call {operation} with session credentials"
        )));
    }
    match cx.actor() {
        Actor::Root { account, .. } => Ok(account),
        Actor::User(user) => Ok(&user.account),
        _ => Err(super::invalid_token()),
    }
}

/// Half a day, if nothing else is asked for; of a root an hour at the most.
fn lasting(cx: &Cx, wanted: Option<u32>) -> u32 {
    let wanted = wanted.unwrap_or(HALF_A_DAY);
    match cx.actor() {
        // AWS: more than an hour is made one, and not refused.
        Actor::Root { .. } => wanted.min(HOUR),
        _ => wanted,
    }
}
