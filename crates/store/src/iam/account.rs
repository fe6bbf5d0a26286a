//! What an account decides about itself: its alias, its password policy, and by name all else
//! (`global-endpoint-token-version`, `outbound-web-identity-federation`, `feature/…` of the
//! management account for its organization, `property/…`).

use base::AccountId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::PasswordPolicy;

use super::end_of_prefix;

const PUT_ALIAS: &str = "INSERT INTO iam_account_aliases (account_id, alias) VALUES ($1, $2) \
    ON CONFLICT (account_id) DO UPDATE SET alias = excluded.alias";
const DELETE_ALIAS: &str = "DELETE FROM iam_account_aliases WHERE account_id = $1 AND alias = $2";
const ALIAS: &str = "SELECT alias FROM iam_account_aliases WHERE account_id = $1";
const BY_ALIAS: &str = "SELECT account_id FROM iam_account_aliases WHERE alias = $1";
const PUT_PASSWORD_POLICY: &str = "INSERT INTO iam_password_policies (account_id, \
    minimum_length, require_symbols, require_numbers, require_uppercase, require_lowercase, \
    allow_change, max_age_days, reuse_prevention, hard_expiry) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (account_id) DO UPDATE SET \
    minimum_length = excluded.minimum_length, require_symbols = excluded.require_symbols, \
    require_numbers = excluded.require_numbers, require_uppercase = excluded.require_uppercase, \
    require_lowercase = excluded.require_lowercase, allow_change = excluded.allow_change, \
    max_age_days = excluded.max_age_days, reuse_prevention = excluded.reuse_prevention, \
    hard_expiry = excluded.hard_expiry";
const DELETE_PASSWORD_POLICY: &str = "DELETE FROM iam_password_policies WHERE account_id = $1";
const PASSWORD_POLICY: &str = "SELECT minimum_length, require_symbols, require_numbers, \
    require_uppercase, require_lowercase, allow_change, max_age_days, reuse_prevention, \
    hard_expiry FROM iam_password_policies WHERE account_id = $1";
const PUT_SETTING: &str = "INSERT INTO iam_account_settings (account_id, name, value) \
    VALUES ($1, $2, $3) ON CONFLICT (account_id, name) DO UPDATE SET value = excluded.value";
const DELETE_SETTING: &str = "DELETE FROM iam_account_settings WHERE account_id = $1 AND name = $2";
const SETTING: &str = "SELECT value FROM iam_account_settings WHERE account_id = $1 AND name = $2";
const SETTINGS: &str = "SELECT name, value FROM iam_account_settings \
    WHERE account_id = $1 AND name >= $2 AND name < $3 ORDER BY name";

/// Gives an account its alias in the place of the one before. An alias is of one account
/// (`iam_account_aliases_alias`).
pub fn put_account_alias(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    alias: &str,
) -> Result<(), Error> {
    tx.execute(PUT_ALIAS, binds![account, alias]).map(drop)
}

/// Removes an account's alias; answers how many there were (0 or 1).
pub fn delete_account_alias(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    alias: &str,
) -> Result<u64, Error> {
    tx.execute(DELETE_ALIAS, binds![account, alias])
}

/// The alias of an account.
pub fn account_alias(tx: &mut Tx<'_>, account: &AccountId) -> Result<Option<String>, Error> {
    tx.find(ALIAS, binds![account])?
        .map(|row| row.get(0))
        .transpose()
}

/// The account that has this alias.
pub fn account_of_alias(tx: &mut Tx<'_>, alias: &str) -> Result<Option<AccountId>, Error> {
    tx.find(BY_ALIAS, binds![alias])?
        .map(|row| row.get(0))
        .transpose()
}

/// Sets what an account asks of passwords.
pub fn put_password_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    policy: &PasswordPolicy,
) -> Result<(), Error> {
    tx.execute(
        PUT_PASSWORD_POLICY,
        binds![
            account,
            policy.minimum_length,
            policy.require_symbols,
            policy.require_numbers,
            policy.require_uppercase,
            policy.require_lowercase,
            policy.allow_change,
            policy.max_age_days,
            policy.reuse_prevention,
            policy.hard_expiry,
        ],
    )
    .map(drop)
}

/// Removes an account's password policy; answers how many there were (0 or 1).
pub fn delete_password_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
) -> Result<u64, Error> {
    tx.execute(DELETE_PASSWORD_POLICY, binds![account])
}

/// What an account asks of passwords, where it has said anything.
pub fn password_policy(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<Option<PasswordPolicy>, Error> {
    let row = tx.find(PASSWORD_POLICY, binds![account])?;
    row.as_ref().map(policy).transpose()
}

/// Decides something for an account.
pub fn put_account_setting(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    name: &str,
    value: &str,
) -> Result<(), Error> {
    tx.execute(PUT_SETTING, binds![account, name, value])
        .map(drop)
}

/// Forgets a decision; answers how many there were (0 or 1).
pub fn delete_account_setting(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    name: &str,
) -> Result<u64, Error> {
    tx.execute(DELETE_SETTING, binds![account, name])
}

/// What an account has decided.
pub fn find_account_setting(
    tx: &mut Tx<'_>,
    account: &AccountId,
    name: &str,
) -> Result<Option<String>, Error> {
    tx.find(SETTING, binds![account, name])?
        .map(|row| row.get(0))
        .transpose()
}

/// Names and values of the decisions whose names begin with `prefix`.
pub fn account_settings(
    tx: &mut Tx<'_>,
    account: &AccountId,
    prefix: &str,
) -> Result<Vec<(String, String)>, Error> {
    let end = end_of_prefix(prefix);
    tx.query(SETTINGS, binds![account, prefix, &end])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

fn policy(row: &Row) -> Result<PasswordPolicy, Error> {
    Ok(PasswordPolicy {
        minimum_length: row.get(0)?,
        require_symbols: row.get(1)?,
        require_numbers: row.get(2)?,
        require_uppercase: row.get(3)?,
        require_lowercase: row.get(4)?,
        allow_change: row.get(5)?,
        max_age_days: row.get(6)?,
        reuse_prevention: row.get(7)?,
        hard_expiry: row.get(8)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        PUT_ALIAS,
        DELETE_ALIAS,
        ALIAS,
        BY_ALIAS,
        PUT_PASSWORD_POLICY,
        DELETE_PASSWORD_POLICY,
        PASSWORD_POLICY,
        PUT_SETTING,
        DELETE_SETTING,
        SETTING,
        SETTINGS,
    ]
}
