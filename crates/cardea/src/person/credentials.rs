//! `cardea credentials`.

use base::{AccountId, Timestamp};
use clap::Args;
use serde_json::json;

use super::keeping::RoleCredentials;
use super::portal::{encoded, is_token, now, number};
use super::session::Session;
use super::{Problem, Signed, accounts, choosing};
use crate::Fatal;
use crate::operator::{Output, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Args)]
pub(crate) struct CredentialsOptions {
    /// The account: its id or its name.
    #[arg(long, value_name = "ACCOUNT")]
    account: String,
    /// The role, as the access portal calls it.
    #[arg(long, value_name = "ROLE")]
    role: String,
    #[command(flatten)]
    signed: Signed,
    /// How to print; json is the format of a `credential_process`.
    #[arg(long, default_value = "json")]
    output: Output,
}

pub(super) async fn credentials(options: &CredentialsOptions) -> Result<(), Problem> {
    let mut session = Session::open(&options.signed)?;
    let account = choosing::account(&mut session, Some(&options.account)).await?;
    let made = of_role(&mut session, &account, &options.role).await?;
    let expiration = Timestamp::from_seconds(made.expires_at).iso8601();
    match options.output {
        Output::Json => print(&json!({
            "Version": 1,
            "AccessKeyId": made.access_key_id,
            "SecretAccessKey": made.secret_access_key,
            "SessionToken": made.session_token,
            "Expiration": expiration,
        })),
        Output::Table => say(&format!(
            "Account              {account}\nRole                 {}\n\
             Access key id        {}\nSecret access key    {}\n\
             Session token        {}\nExpires              {expiration}",
            harmless(&options.role),
            made.access_key_id,
            made.secret_access_key,
            made.session_token,
        )),
    }
    Ok(())
}

/// Credentials of a role: those that are kept, or others.
pub(super) async fn of_role(
    session: &mut Session,
    account: &AccountId,
    role: &str,
) -> Result<RoleCredentials, Problem> {
    if !accounts::is_role_name(role) {
        let text = format!("no role is called `{}`", harmless(role));
        return Err(Problem::NoAccess(text));
    }
    if let Some(kept) = session.find_credentials(account.as_str(), role) {
        return Ok(kept.clone());
    }
    let target = format!(
        "/federation/credentials?account_id={account}&role_name={}",
        encoded(role)
    );
    let answer = match session.get(&target).await {
        Err(Problem::NoAccess(_)) => {
            return Err(choosing::no_such_role(session, account, role).await?);
        }
        answer => answer?,
    };
    let found = answer.get("roleCredentials").unwrap_or(&answer);
    let made = RoleCredentials {
        account: account.to_string(),
        role: role.to_owned(),
        access_key_id: text(found, "accessKeyId").to_owned(),
        secret_access_key: text(found, "secretAccessKey").to_owned(),
        session_token: text(found, "sessionToken").to_owned(),
        issued_at: now().seconds(),
        expires_at: Timestamp::from_millis(number(found, "expiration")).seconds(),
    };
    let secrets = [
        &made.access_key_id,
        &made.secret_access_key,
        &made.session_token,
    ];
    // Nothing else may reach a terminal, a tool, or what is kept.
    if !secrets.into_iter().all(|it| is_token(it)) {
        return Err(Fatal::new("the server answers without credentials").into());
    }
    session.keep(made.clone()).await?;
    Ok(made)
}
