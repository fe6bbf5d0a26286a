//! Accounts in which nothing is taken on for a while, because step after step failed there.

use base::{AccountId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;

const SET: &str = "INSERT INTO provisioning_holds (account_id, failures, held_until) \
    VALUES ($1, $2, $3) ON CONFLICT (account_id) \
    DO UPDATE SET failures = excluded.failures, held_until = excluded.held_until";
const FIND: &str = "SELECT failures, held_until FROM provisioning_holds WHERE account_id = $1";
const DELETE: &str = "DELETE FROM provisioning_holds WHERE account_id = $1";
const PRUNE: &str = "DELETE FROM provisioning_holds WHERE held_until < $1";

/// How many steps failed one after the other in an account, and until when it is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// How many.
    pub failures: u32,
    /// Until when; an instant of the past where nothing is held.
    pub until: Timestamp,
}

/// Of an account where the last step failed.
pub fn find(tx: &mut Tx<'_>, account: &AccountId) -> Result<Option<Hold>, Error> {
    let row = tx.find(FIND, binds![account])?;
    row.map(|row| {
        Ok(Hold {
            failures: row.get(0)?,
            until: row.get(1)?,
        })
    })
    .transpose()
}

/// Notes that one more step failed in an account.
pub fn set(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    hold: Hold,
) -> Result<(), Error> {
    tx.execute(SET, binds![account, hold.failures, hold.until])
        .map(drop)
}

/// Notes that a step went well in an account.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, account: &AccountId) -> Result<(), Error> {
    tx.execute(DELETE, binds![account]).map(drop)
}

/// Forgets the accounts that were held until before `before`.
pub fn delete_old(tx: &mut Tx<'_>, _permit: &Permit, before: Timestamp) -> Result<u64, Error> {
    tx.execute(PRUNE, binds![before])
}
