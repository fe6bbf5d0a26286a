//! The organization, its root, organizational units and accounts.

use base::AccountId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{Account, AccountState, JoinedMethod};

const FIND_ACCOUNT: &str = "SELECT id, organization_id, name, email, state, joined_method, \
    joined_at FROM accounts WHERE id = $1";
const INSERT_ACCOUNT: &str = "INSERT INTO accounts (id, organization_id, parent_id, name, email, \
    email_folded, state, joined_method, joined_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// The account of this id, where there is one.
pub fn find_account(tx: &mut Tx<'_>, id: &AccountId) -> Result<Option<Account>, Error> {
    tx.find(FIND_ACCOUNT, binds![id])?
        .as_ref()
        .map(account)
        .transpose()
}

/// Adds an account below `parent` (the id of a root or organizational unit), or one that stands
/// alone. Violates `accounts_email` where the organization has the e-mail address already.
pub fn insert_account(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &Account,
    parent: Option<&str>,
) -> Result<(), Error> {
    let email_folded = account.email.to_lowercase();
    let binds = binds![
        &account.id,
        account.organization.as_ref(),
        parent,
        &account.name,
        &account.email,
        &email_folded,
        account.state.as_str(),
        account.joined_method.as_str(),
        account.joined_at,
    ];
    tx.execute(INSERT_ACCOUNT, binds).map(drop)
}

fn account(row: &Row) -> Result<Account, Error> {
    let state: String = row.get(4)?;
    let joined_method: String = row.get(5)?;
    Ok(Account {
        id: row.get(0)?,
        organization: row.get(1)?,
        name: row.get(2)?,
        email: row.get(3)?,
        state: AccountState::parse(&state).ok_or_else(|| Error::corrupt("accounts.state"))?,
        joined_method: JoinedMethod::parse(&joined_method)
            .ok_or_else(|| Error::corrupt("accounts.joined_method"))?,
        joined_at: row.get(6)?,
    })
}
