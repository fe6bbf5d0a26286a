//! What a person may use: accounts and the roles in them, all in one answer.

use base::AccountId;
use serde_json::{Value, json};

use super::Problem;
use super::session::Session;
use crate::Fatal;
use crate::operator::text;
use crate::policies::harmless;

/// Who is signed in, and what they may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overview {
    pub(super) user_name: String,
    /// In order of their names.
    pub(super) accounts: Vec<Account>,
}

/// An account that a person may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) id: AccountId,
    /// What people call it; anything may stand in it.
    pub(super) name: String,
    pub(super) email: String,
    /// The names of the roles in it, in order.
    pub(super) roles: Vec<String>,
}

/// Asks the server (`GetPortal`). What it says goes into configuration files and commands, so
/// nothing but ids and names of roles is taken for one.
pub(super) async fn overview(session: &mut Session) -> Result<Overview, Problem> {
    let answer = session.call("GetPortal", &json!({})).await?;
    let mut accounts = Vec::new();
    for account in items(&answer, "accounts") {
        let id = text(account, "accountId");
        let id = AccountId::parse(id).map_err(|_malformed| nonsense(id))?;
        let mut roles = Vec::new();
        for role in items(account, "roles") {
            let name = text(role, "roleName");
            if !is_role_name(name) {
                return Err(nonsense(name).into());
            }
            roles.push(name.to_owned());
        }
        accounts.push(Account {
            id,
            name: text(account, "accountName").to_owned(),
            email: text(account, "emailAddress").to_owned(),
            roles,
        });
    }
    let person = answer.get("person").unwrap_or(&Value::Null);
    Ok(Overview {
        user_name: harmless(text(person, "userName")),
        accounts,
    })
}

impl Overview {
    pub(super) fn find(&self, id: &AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == *id)
    }
}

/// AWS: what a permission set may be called (§2.2).
pub(super) fn is_role_name(name: &str) -> bool {
    (1..=128).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b))
}

fn items<'a>(answer: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let items = answer.get(name).and_then(Value::as_array);
    items.into_iter().flatten()
}

fn nonsense(text: &str) -> Fatal {
    Fatal(format!(
        "the server answers with `{}`, which no account or role is called",
        harmless(text)
    ))
}
