//! Requests of accounts to act in others for a while.

use base::{AccountId, DelegationRequestId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::{DelegationRequest, DelegationState, TokenSender};

macro_rules! requests {
    ($where:literal) => {
        concat!(
            "SELECT id, requestor_id, workflow_id, owner_account_id, owner_id, approver_id, \
             description, message, template, policy, redirect_url, channel, session_duration, \
             sender, state, notes, rejection_reason, created_at, updated_at, expires_at \
             FROM iam_delegation_requests ",
            $where
        )
    };
}

const FIND: &str = requests!("WHERE id = $1");
const OF_ACCOUNT: &str = requests!(
    "WHERE owner_account_id = $1 AND id > $2 AND owner_id IS NOT NULL ORDER BY id LIMIT $3"
);
const OF_OWNER: &str =
    requests!("WHERE owner_account_id = $1 AND id > $2 AND owner_id = $3 ORDER BY id LIMIT $4");
const INSERT: &str = "INSERT INTO iam_delegation_requests (id, requestor_id, workflow_id, \
    owner_account_id, owner_id, approver_id, description, message, template, policy, \
    redirect_url, channel, session_duration, sender, state, notes, rejection_reason, created_at, \
    updated_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
    $15, $16, $17, $18, $19, $20)";
const UPDATE: &str = "UPDATE iam_delegation_requests SET owner_account_id = $1, owner_id = $2, \
    approver_id = $3, state = $4, notes = $5, rejection_reason = $6, updated_at = $7, \
    expires_at = $8 WHERE id = $9";
const HAS_WORKFLOW: &str = "SELECT COUNT(*) FROM iam_delegation_requests \
    WHERE requestor_id = $1 AND workflow_id = $2";
const COUNT: &str = "SELECT COUNT(*) FROM iam_delegation_requests WHERE requestor_id = $1";
const DELETE_ENDED: &str =
    "DELETE FROM iam_delegation_requests WHERE requestor_id = $1 AND expires_at < $2";

/// Keeps a new request. Violates `iam_delegation_requests_workflow` where its account has used the
/// workflow's id.
pub fn insert_delegation_request(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    request: &DelegationRequest,
) -> Result<(), Error> {
    let binds = binds![
        &request.id,
        &request.requestor,
        &request.workflow,
        request.owner_account.as_ref(),
        request.owner.as_deref(),
        request.approver.as_deref(),
        &request.description,
        request.message.as_deref(),
        &request.template,
        &request.policy,
        request.redirect_url.as_deref(),
        &request.channel,
        i64::from(request.session_duration),
        request.sender.as_str(),
        request.state.as_str(),
        request.notes.as_deref(),
        request.rejection_reason.as_deref(),
        request.created_at,
        request.updated_at,
        request.expires_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Notes what has become of a request.
pub fn update_delegation_request(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    request: &DelegationRequest,
) -> Result<(), Error> {
    let binds = binds![
        request.owner_account.as_ref(),
        request.owner.as_deref(),
        request.approver.as_deref(),
        request.state.as_str(),
        request.notes.as_deref(),
        request.rejection_reason.as_deref(),
        request.updated_at,
        request.expires_at,
        &request.id,
    ];
    tx.execute(UPDATE, binds).map(drop)
}

/// The request of this id.
pub fn find_delegation_request(
    tx: &mut Tx<'_>,
    id: &DelegationRequestId,
) -> Result<Option<DelegationRequest>, Error> {
    let row = tx.find(FIND, binds![id])?;
    row.as_ref().map(request).transpose()
}

/// At most `limit` requests after the id `after` that somebody in an account takes care of, or that
/// `owner` does, in order of their ids.
pub fn list_delegation_requests(
    tx: &mut Tx<'_>,
    account: &AccountId,
    owner: Option<&str>,
    after: &str,
    limit: i64,
) -> Result<Vec<DelegationRequest>, Error> {
    let rows = match owner {
        None => tx.query(OF_ACCOUNT, binds![account, after, limit])?,
        Some(owner) => tx.query(OF_OWNER, binds![account, after, owner, limit])?,
    };
    rows.iter().map(request).collect()
}

/// Whether an account has made a request under this workflow's id.
pub fn has_delegation_workflow(
    tx: &mut Tx<'_>,
    requestor: &AccountId,
    workflow: &str,
) -> Result<bool, Error> {
    let count: i64 = tx.scalar(HAS_WORKFLOW, binds![requestor, workflow])?;
    Ok(count > 0)
}

/// How many requests of an account there are.
pub fn count_delegation_requests(tx: &mut Tx<'_>, requestor: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![requestor])
}

/// Forgets the requests of an account that ended before an instant.
pub fn delete_ended_delegation_requests(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    requestor: &AccountId,
    before: Timestamp,
) -> Result<(), Error> {
    tx.execute(DELETE_ENDED, binds![requestor, before])
        .map(drop)
}

fn request(row: &Row) -> Result<DelegationRequest, Error> {
    let corrupt = |column: &'static str| move || Error::corrupt(column);
    let (duration, sender, state): (i64, String, String) =
        (row.get(12)?, row.get(13)?, row.get(14)?);
    Ok(DelegationRequest {
        id: row.get(0)?,
        requestor: row.get(1)?,
        workflow: row.get(2)?,
        owner_account: row.get(3)?,
        owner: row.get(4)?,
        approver: row.get(5)?,
        description: row.get(6)?,
        message: row.get(7)?,
        template: row.get(8)?,
        policy: row.get(9)?,
        redirect_url: row.get(10)?,
        channel: row.get(11)?,
        session_duration: u32::try_from(duration)
            .map_err(|_out_of_range| Error::corrupt("iam_delegation_requests.session_duration"))?,
        sender: TokenSender::parse(&sender)
            .ok_or_else(corrupt("iam_delegation_requests.sender"))?,
        state: DelegationState::parse(&state)
            .ok_or_else(corrupt("iam_delegation_requests.state"))?,
        notes: row.get(15)?,
        rejection_reason: row.get(16)?,
        created_at: row.get(17)?,
        updated_at: row.get(18)?,
        expires_at: row.get(19)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        FIND,
        OF_ACCOUNT,
        OF_OWNER,
        INSERT,
        UPDATE,
        HAS_WORKFLOW,
        COUNT,
        DELETE_ENDED,
    ]
}
