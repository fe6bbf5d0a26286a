//! The end of an account's life in an organization.

use base::{AccountId, OrganizationId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::organization::AccountState;

const CLOSE: &str = "UPDATE accounts SET state = $1, closed_at = $2 WHERE id = $3";
const COUNT_CLOSED: &str =
    "SELECT COUNT(*) FROM accounts WHERE organization_id = $1 AND closed_at > $2";
const IN_STATE: &str = "SELECT id FROM accounts WHERE state = $1 AND closed_at <= $2 \
    AND closed_at IS NOT NULL ORDER BY closed_at LIMIT $3";
const SET_STATE: &str = "UPDATE accounts SET state = $1 WHERE id = $2";
const SET_FEATURES: &str = "UPDATE organizations SET feature_set = 'ALL' WHERE id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 5] = [CLOSE, COUNT_CLOSED, IN_STATE, SET_STATE, SET_FEATURES];

/// Begins to close an account.
pub fn close(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), Error> {
    let binds = binds![AccountState::PendingClosure.as_str(), now, account];
    tx.execute(CLOSE, binds).map(drop)
}

/// How many accounts of an organization were closed after `since`.
pub fn count_closed(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    since: Timestamp,
) -> Result<i64, Error> {
    tx.scalar(COUNT_CLOSED, binds![organization, since])
}

/// At most `limit` accounts in `state` that were closed at `before` or earlier.
pub fn list_closed(
    tx: &mut Tx<'_>,
    state: AccountState,
    before: Timestamp,
    limit: i64,
) -> Result<Vec<AccountId>, Error> {
    tx.query(IN_STATE, binds![state.as_str(), before, limit])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Notes how far the closing of an account has come.
pub fn update_state(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    state: AccountState,
) -> Result<(), Error> {
    tx.execute(SET_STATE, binds![state.as_str(), account])
        .map(drop)
}

/// Gives an organization all features.
pub fn set_all_features(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
) -> Result<(), Error> {
    tx.execute(SET_FEATURES, binds![organization]).map(drop)
}
