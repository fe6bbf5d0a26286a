//! Handshakes.

use base::{AccountId, HandshakeId, OrganizationId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{Handshake, HandshakeAction, HandshakeState, VISIBLE};

use super::transfers;

macro_rules! handshakes {
    ($where:literal) => {
        concat!(
            "SELECT id, organization_id, action, state, account_id, email, notes, parent_id, \
             requested_at, expires_at FROM handshakes ",
            $where
        )
    };
}

const FIND: &str = handshakes!("WHERE id = $1 AND visible_until > $2");
const OF_ORGANIZATION: &str = handshakes!(
    "WHERE organization_id = $1 AND id > $2 AND visible_until > $3 ORDER BY id LIMIT $4"
);
const OF_ACCOUNT: &str =
    handshakes!("WHERE account_id = $1 AND id > $2 AND visible_until > $3 ORDER BY id LIMIT $4");
const OF_EMAIL: &str =
    handshakes!("WHERE email_folded = $1 AND id > $2 AND visible_until > $3 ORDER BY id LIMIT $4");
const OF_PARENT: &str = handshakes!("WHERE parent_id = $1 ORDER BY id");
const OF_ACTION: &str = handshakes!(
    "WHERE organization_id = $1 AND action = $2 AND requested_at > $3 ORDER BY requested_at"
);
const COUNT_SINCE: &str = "SELECT COUNT(*) FROM handshakes WHERE organization_id = $1 \
    AND action = $2 AND requested_at > $3";
const INSERT: &str = "INSERT INTO handshakes (id, organization_id, action, state, account_id, \
    email, email_folded, notes, parent_id, requested_at, expires_at, visible_until) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const UPDATE: &str = "UPDATE handshakes SET state = $1, visible_until = $2 WHERE id = $3";
const DELETE_OF_ORGANIZATION: &str = "DELETE FROM handshakes WHERE organization_id = $1";
const ENDED: &str = "SELECT id FROM handshakes WHERE visible_until <= $1 \
    ORDER BY visible_until LIMIT $2";
const DELETE: &str = "DELETE FROM handshakes WHERE id = $1";
const DELETE_TAGS: &str = "DELETE FROM organization_tags WHERE resource_id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 13] = [
    FIND,
    OF_ORGANIZATION,
    OF_ACCOUNT,
    OF_EMAIL,
    OF_PARENT,
    OF_ACTION,
    COUNT_SINCE,
    INSERT,
    UPDATE,
    DELETE_OF_ORGANIZATION,
    ENDED,
    DELETE,
    DELETE_TAGS,
];

/// Keeps a new handshake.
pub fn insert(tx: &mut Tx<'_>, _permit: &Permit, handshake: &Handshake) -> Result<(), Error> {
    let folded = handshake.email.as_ref().map(|email| email.to_lowercase());
    let binds = binds![
        &handshake.id,
        &handshake.organization,
        handshake.action.as_str(),
        handshake.state.as_str(),
        handshake.account.as_ref(),
        handshake.email.as_deref(),
        folded.as_deref(),
        handshake.notes.as_deref(),
        handshake.parent.as_ref(),
        handshake.requested_at,
        handshake.expires_at,
        handshake.expires_at.plus(VISIBLE),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Notes a new state. One that ends the handshake at `now` lets it be seen for a while longer.
pub fn update_state(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    handshake: &Handshake,
    now: Timestamp,
) -> Result<(), Error> {
    let until = match handshake.state {
        HandshakeState::Requested | HandshakeState::Open => handshake.expires_at,
        HandshakeState::Canceled
        | HandshakeState::Accepted
        | HandshakeState::Declined
        | HandshakeState::Expired => now,
    };
    let binds = binds![handshake.state.as_str(), until.plus(VISIBLE), &handshake.id];
    tx.execute(UPDATE, binds).map(drop)
}

/// The handshake of this id, while it can be seen.
pub fn find(tx: &mut Tx<'_>, id: &HandshakeId, now: Timestamp) -> Result<Option<Handshake>, Error> {
    let row = tx.find(FIND, binds![id, now])?;
    row.as_ref().map(handshake).transpose()
}

/// At most `limit` handshakes of an organization after the id `after`, in order of their ids.
pub fn list_of_organization(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    after: &str,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<Handshake>, Error> {
    let binds = binds![organization, after, now, limit];
    tx.query(OF_ORGANIZATION, binds)?
        .iter()
        .map(handshake)
        .collect()
}

/// At most `limit` handshakes after the id `after` that ask an account, known by its number or by
/// its e-mail address, in order of their ids.
pub fn list_of_account(
    tx: &mut Tx<'_>,
    account: Option<&AccountId>,
    email: Option<&str>,
    after: &str,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<Handshake>, Error> {
    let mut rows = Vec::new();
    if let Some(account) = account {
        rows.extend(tx.query(OF_ACCOUNT, binds![account, after, now, limit])?);
    }
    if let Some(email) = email {
        let folded = email.to_lowercase();
        rows.extend(tx.query(OF_EMAIL, binds![&folded, after, now, limit])?);
    }
    let mut found = rows.iter().map(handshake).collect::<Result<Vec<_>, _>>()?;
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found.dedup_by(|a, b| a.id == b.id);
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

/// The parts of a handshake.
pub fn list_of_parent(tx: &mut Tx<'_>, parent: &HandshakeId) -> Result<Vec<Handshake>, Error> {
    tx.query(OF_PARENT, binds![parent])?
        .iter()
        .map(handshake)
        .collect()
}

/// The handshakes of an organization for `action` that began after `since`, oldest first.
pub fn list_of_action(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    action: HandshakeAction,
    since: Timestamp,
) -> Result<Vec<Handshake>, Error> {
    tx.query(OF_ACTION, binds![organization, action.as_str(), since])?
        .iter()
        .map(handshake)
        .collect()
}

/// How many of those there are.
pub fn count_since(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    action: HandshakeAction,
    since: Timestamp,
) -> Result<i64, Error> {
    tx.scalar(COUNT_SINCE, binds![organization, action.as_str(), since])
}

/// Whether there is a handshake that cannot be seen any more.
pub fn any_ended(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, Error> {
    Ok(tx.find(ENDED, binds![now, 1_i64])?.is_some())
}

/// Forgets at most `limit` handshakes that cannot be seen any more; answers how many.
pub fn delete_ended(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    now: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    let mut count: u64 = 0;
    for row in tx.query(ENDED, binds![now, limit])? {
        let id: HandshakeId = row.get(0)?;
        tx.execute(DELETE_TAGS, binds![&id])?;
        transfers::delete_unless_agreed(tx, &id)?;
        count = count.saturating_add(tx.execute(DELETE, binds![&id])?);
    }
    Ok(count)
}

/// Removes all handshakes with an organization.
pub(super) fn delete_all(tx: &mut Tx<'_>, organization: &OrganizationId) -> Result<(), Error> {
    tx.execute(DELETE_OF_ORGANIZATION, binds![organization])
        .map(drop)
}

fn handshake(row: &Row) -> Result<Handshake, Error> {
    let (action, state): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(Handshake {
        id: row.get(0)?,
        organization: row.get(1)?,
        action: HandshakeAction::parse(&action)
            .ok_or_else(|| Error::corrupt("handshakes.action"))?,
        state: HandshakeState::parse(&state).ok_or_else(|| Error::corrupt("handshakes.state"))?,
        account: row.get(4)?,
        email: row.get(5)?,
        notes: row.get(6)?,
        parent: row.get(7)?,
        requested_at: row.get(8)?,
        expires_at: row.get(9)?,
    })
}
