//! The access portal: everything that a person may use in a few reads, and what they keep there.

use base::{AccountId, InstanceId, OrganizationId, PermissionSetId, Timestamp, UserId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::assignment::Principal;
use domain::organization::AccountState;

/// An account of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// Which.
    pub id: AccountId,
    /// What people call it.
    pub name: String,
    /// Its root's e-mail address.
    pub email: String,
    /// Its organization, if it is in one.
    pub organization: Option<OrganizationId>,
}

/// An account that a person marked, or a role of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Favourite {
    /// The account.
    pub account: AccountId,
    /// The role's permission set; none where the account itself is meant.
    pub permission_set: Option<PermissionSetId>,
}

/// A role that was used in the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recent {
    /// The account.
    pub account: AccountId,
    /// The role's permission set.
    pub permission_set: PermissionSetId,
    /// When it was used last.
    pub used_at: Timestamp,
}

const PAIRS: &str = "SELECT account_id, permission_set_id FROM account_assignments \
    WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 AND expires_at > $4";
const ACCOUNTS: &str = "SELECT id, name, email, organization_id FROM accounts WHERE state = $1 \
    AND id IN (SELECT account_id FROM account_assignments WHERE instance_id = $2 \
    AND principal_kind = $3 AND principal_id = $4 AND expires_at > $5)";

const FAVOURITES: &str = "SELECT account_id, permission_set_id FROM portal_favourites \
    WHERE user_id = $1 ORDER BY account_id, permission_set_id";
const PUT_FAVOURITE: &str = "INSERT INTO portal_favourites (user_id, account_id, \
    permission_set_id, created_at) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (user_id, account_id, permission_set_id) DO NOTHING";
const DELETE_FAVOURITE: &str = "DELETE FROM portal_favourites WHERE user_id = $1 \
    AND account_id = $2 AND permission_set_id = $3";

const RECENTS: &str = "SELECT account_id, permission_set_id, used_at FROM portal_recents \
    WHERE user_id = $1 ORDER BY used_at DESC, account_id, permission_set_id";
const PUT_RECENT: &str = "INSERT INTO portal_recents (user_id, account_id, permission_set_id, \
    used_at) VALUES ($1, $2, $3, $4) ON CONFLICT (user_id, account_id, permission_set_id) \
    DO UPDATE SET used_at = excluded.used_at";
const DELETE_OLDER: &str = "DELETE FROM portal_recents WHERE user_id = $1 AND used_at < \
    (SELECT used_at FROM portal_recents WHERE user_id = $1 ORDER BY used_at DESC \
    LIMIT 1 OFFSET $2)";

const DELETE_FAVOURITES: &str = "DELETE FROM portal_favourites WHERE user_id = $1";
const DELETE_RECENTS: &str = "DELETE FROM portal_recents WHERE user_id = $1";

/// Which permission sets `principal` has in which accounts, whatever the accounts' state.
pub fn pairs_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principal: &Principal,
    now: Timestamp,
) -> Result<Vec<(AccountId, PermissionSetId)>, Error> {
    let (kind, id) = (principal.kind(), principal.id());
    let rows = tx.query(PAIRS, binds![instance, kind, id, now])?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// The active accounts among those.
pub fn accounts_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principal: &Principal,
    now: Timestamp,
) -> Result<Vec<AccountRow>, Error> {
    let (kind, id) = (principal.kind(), principal.id());
    let active = AccountState::Active.as_str();
    let rows = tx.query(ACCOUNTS, binds![active, instance, kind, id, now])?;
    rows.iter()
        .map(|row| {
            Ok(AccountRow {
                id: row.get(0)?,
                name: row.get(1)?,
                email: row.get(2)?,
                organization: row.get(3)?,
            })
        })
        .collect()
}

/// What a person marked.
pub fn favourites(tx: &mut Tx<'_>, user: &UserId) -> Result<Vec<Favourite>, Error> {
    let rows = tx.query(FAVOURITES, binds![user])?;
    rows.iter()
        .map(|row| {
            let set: String = row.get(1)?;
            let permission_set = if set.is_empty() {
                None
            } else {
                let id = PermissionSetId::parse(&set);
                Some(id.map_err(|_malformed| Error::corrupt("portal_favourites"))?)
            };
            Ok(Favourite {
                account: row.get(0)?,
                permission_set,
            })
        })
        .collect()
}

/// Marks an account or a role; what is marked already stays as it is.
pub fn put_favourite(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    favourite: &Favourite,
    now: Timestamp,
) -> Result<(), Error> {
    let binds = binds![user, &favourite.account, set_text(favourite), now];
    tx.execute(PUT_FAVOURITE, binds).map(drop)
}

/// Takes a mark away, if there is one.
pub fn delete_favourite(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    favourite: &Favourite,
) -> Result<(), Error> {
    let binds = binds![user, &favourite.account, set_text(favourite)];
    tx.execute(DELETE_FAVOURITE, binds).map(drop)
}

/// What a person used in the console, the latest first.
pub fn recents(tx: &mut Tx<'_>, user: &UserId) -> Result<Vec<Recent>, Error> {
    let rows = tx.query(RECENTS, binds![user])?;
    rows.iter()
        .map(|row| {
            Ok(Recent {
                account: row.get(0)?,
                permission_set: row.get(1)?,
                used_at: row.get(2)?,
            })
        })
        .collect()
}

/// Notes that a person used a role, and forgets all but the latest `kept`.
pub fn put_recent(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    recent: &Recent,
    kept: i64,
) -> Result<(), Error> {
    let Recent {
        account,
        permission_set,
        used_at,
    } = recent;
    tx.execute(PUT_RECENT, binds![user, account, permission_set, *used_at])?;
    tx.execute(DELETE_OLDER, binds![user, kept.saturating_sub(1)])
        .map(drop)
}

/// Removes what a deleted user kept.
pub fn delete_of_user(tx: &mut Tx<'_>, _permit: &Permit, user: &UserId) -> Result<(), Error> {
    tx.execute(DELETE_FAVOURITES, binds![user])?;
    tx.execute(DELETE_RECENTS, binds![user]).map(drop)
}

fn set_text(favourite: &Favourite) -> &str {
    let set = favourite.permission_set.as_ref();
    set.map_or("", PermissionSetId::as_str)
}
