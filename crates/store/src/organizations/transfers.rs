//! Transfers of a responsibility between organizations.

use base::{AccountId, HandshakeId, OrganizationId, ResponsibilityTransferId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{ResponsibilityTransfer, TransferStatus};

macro_rules! transfers {
    ($where:literal) => {
        concat!(
            "SELECT id, organization_id, source_organization_id, source_account_id, \
             source_email, name, status, handshake_id, expires_at, start_at, end_at \
             FROM responsibility_transfers ",
            $where
        )
    };
}

const FIND: &str = transfers!("WHERE id = $1");
const OF_HANDSHAKE: &str = transfers!("WHERE handshake_id = $1");
const INBOUND: &str = transfers!("WHERE organization_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const COUNT_INBOUND: &str = "SELECT COUNT(*) FROM responsibility_transfers \
    WHERE organization_id = $1 AND (status = 'ACCEPTED' \
    OR (status = 'WITHDRAWN' AND end_at > $2) OR (status = 'REQUESTED' AND expires_at > $2))";
const OF_SOURCE: &str = transfers!("WHERE source_organization_id = $1 ORDER BY id");
const OF_ACCOUNT: &str =
    transfers!("WHERE source_account_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const OF_EMAIL: &str =
    transfers!("WHERE source_email_folded = $1 AND id > $2 ORDER BY id LIMIT $3");
const INSERT: &str = "INSERT INTO responsibility_transfers (id, organization_id, \
    source_organization_id, source_account_id, source_email, source_email_folded, name, status, \
    handshake_id, expires_at, start_at, end_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const UPDATE: &str = "UPDATE responsibility_transfers SET source_organization_id = $1, \
    source_account_id = $2, source_email = $3, source_email_folded = $4, name = $5, status = $6, \
    end_at = $7 WHERE id = $8";
const DELETE: &str = "DELETE FROM responsibility_transfers WHERE id = $1";
const DELETE_TAGS: &str = "DELETE FROM organization_tags WHERE resource_id = $1";
const DELETE_OF_ORGANIZATION: &str =
    "DELETE FROM responsibility_transfers WHERE organization_id = $1";
const DELETE_OF_SOURCE: &str =
    "DELETE FROM responsibility_transfers WHERE source_organization_id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 13] = [
    FIND,
    OF_HANDSHAKE,
    INBOUND,
    COUNT_INBOUND,
    OF_SOURCE,
    OF_ACCOUNT,
    OF_EMAIL,
    INSERT,
    UPDATE,
    DELETE,
    DELETE_TAGS,
    DELETE_OF_ORGANIZATION,
    DELETE_OF_SOURCE,
];

/// Keeps a new transfer.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    transfer: &ResponsibilityTransfer,
) -> Result<(), Error> {
    let folded = folded(transfer);
    let binds = binds![
        &transfer.id,
        &transfer.target,
        transfer.source.as_ref(),
        transfer.source_account.as_ref(),
        transfer.source_email.as_deref(),
        folded.as_deref(),
        &transfer.name,
        transfer.status.as_str(),
        &transfer.handshake,
        transfer.expires_at,
        transfer.start_at,
        transfer.end_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Notes what has changed of a transfer: who it is taken from, its name, status and end.
pub fn update(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    transfer: &ResponsibilityTransfer,
) -> Result<(), Error> {
    let folded = folded(transfer);
    let binds = binds![
        transfer.source.as_ref(),
        transfer.source_account.as_ref(),
        transfer.source_email.as_deref(),
        folded.as_deref(),
        &transfer.name,
        transfer.status.as_str(),
        transfer.end_at,
        &transfer.id,
    ];
    tx.execute(UPDATE, binds).map(drop)
}

/// The transfer of this id.
pub fn find(
    tx: &mut Tx<'_>,
    id: &ResponsibilityTransferId,
) -> Result<Option<ResponsibilityTransfer>, Error> {
    let row = tx.find(FIND, binds![id])?;
    row.as_ref().map(transfer).transpose()
}

/// The transfer that a handshake invites to.
pub fn find_of_handshake(
    tx: &mut Tx<'_>,
    handshake: &HandshakeId,
) -> Result<Option<ResponsibilityTransfer>, Error> {
    let row = tx.find(OF_HANDSHAKE, binds![handshake])?;
    row.as_ref().map(transfer).transpose()
}

/// At most `limit` transfers to an organization after the id `after`, in order of their ids.
pub fn list_inbound(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    after: &str,
    limit: i64,
) -> Result<Vec<ResponsibilityTransfer>, Error> {
    tx.query(INBOUND, binds![organization, after, limit])?
        .iter()
        .map(transfer)
        .collect()
}

/// How many transfers to an organization stand or wait for an answer.
pub fn count_inbound(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    now: Timestamp,
) -> Result<i64, Error> {
    tx.scalar(COUNT_INBOUND, binds![organization, now])
}

/// The transfers that an organization has ever accepted.
pub fn list_of_source(
    tx: &mut Tx<'_>,
    source: &OrganizationId,
) -> Result<Vec<ResponsibilityTransfer>, Error> {
    tx.query(OF_SOURCE, binds![source])?
        .iter()
        .map(transfer)
        .collect()
}

/// At most `limit` transfers after the id `after` from a management account, known by its number
/// or by its e-mail address, in order of their ids.
pub fn list_outbound(
    tx: &mut Tx<'_>,
    account: &AccountId,
    email: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<ResponsibilityTransfer>, Error> {
    let mut rows = tx.query(OF_ACCOUNT, binds![account, after, limit])?;
    let folded = email.to_lowercase();
    rows.extend(tx.query(OF_EMAIL, binds![&folded, after, limit])?);
    let mut found = rows.iter().map(transfer).collect::<Result<Vec<_>, _>>()?;
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found.dedup_by(|a, b| a.id == b.id);
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

/// Forgets a transfer that was never agreed on, with its tags, when its handshake is forgotten.
pub(super) fn delete_unless_agreed(tx: &mut Tx<'_>, handshake: &HandshakeId) -> Result<(), Error> {
    let Some(transfer) = find_of_handshake(tx, handshake)? else {
        return Ok(());
    };
    match transfer.status {
        TransferStatus::Accepted | TransferStatus::Withdrawn => Ok(()),
        TransferStatus::Requested
        | TransferStatus::Declined
        | TransferStatus::Canceled
        | TransferStatus::Expired => {
            tx.execute(DELETE_TAGS, binds![&transfer.id])?;
            tx.execute(DELETE, binds![&transfer.id]).map(drop)
        }
    }
}

/// Removes all transfers with an organization.
pub(super) fn delete_all(tx: &mut Tx<'_>, organization: &OrganizationId) -> Result<(), Error> {
    for transfer in list_of_source(tx, organization)? {
        tx.execute(DELETE_TAGS, binds![&transfer.id])?;
    }
    tx.execute(DELETE_OF_SOURCE, binds![organization])?;
    tx.execute(DELETE_OF_ORGANIZATION, binds![organization])
        .map(drop)
}

fn folded(transfer: &ResponsibilityTransfer) -> Option<String> {
    let email = transfer.source_email.as_ref();
    email.map(|email| email.to_lowercase())
}

fn transfer(row: &Row) -> Result<ResponsibilityTransfer, Error> {
    let status: String = row.get(6)?;
    Ok(ResponsibilityTransfer {
        id: row.get(0)?,
        target: row.get(1)?,
        source: row.get(2)?,
        source_account: row.get(3)?,
        source_email: row.get(4)?,
        name: row.get(5)?,
        status: TransferStatus::parse(&status)
            .ok_or_else(|| Error::corrupt("responsibility_transfers.status"))?,
        handshake: row.get(7)?,
        expires_at: row.get(8)?,
        start_at: row.get(9)?,
        end_at: row.get(10)?,
    })
}
