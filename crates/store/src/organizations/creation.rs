//! Requests to create accounts.

use base::{AccountId, CreateAccountRequestId, OrganizationId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{CreateAccountFailure, CreateAccountRequest, CreateAccountState};

macro_rules! requests {
    ($where:literal) => {
        concat!(
            "SELECT id, account_name, state, failure_reason, account_id, requested_at, \
             completed_at FROM create_account_requests WHERE organization_id = $1 AND ",
            $where
        )
    };
}

const FIND: &str = requests!("id = $2");
const LIST: &str = requests!("(requested_at, id) > ($2, $3) ORDER BY requested_at, id LIMIT $4");
const LIST_BY_STATE: &str =
    requests!("state = $2 AND (requested_at, id) > ($3, $4) ORDER BY requested_at, id LIMIT $5");
const INSERT: &str = "INSERT INTO create_account_requests (id, organization_id, account_name, \
    state, failure_reason, account_id, requested_at, completed_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 4] = [FIND, LIST, LIST_BY_STATE, INSERT];

/// A place in the list of requests: when the last one came, and its id.
pub type Place = (Timestamp, String);

/// Keeps a request.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    request: &CreateAccountRequest,
) -> Result<(), Error> {
    let (failure, account) = match &request.state {
        CreateAccountState::InProgress => (None, None),
        CreateAccountState::Succeeded(account) => (None, Some(account)),
        CreateAccountState::Failed(failure) => (Some(failure.as_str()), None),
    };
    let binds = binds![
        &request.id,
        organization,
        &request.account_name,
        request.state.as_str(),
        failure,
        account,
        request.requested_at,
        request.completed_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// The request of this id, where the organization made it.
pub fn find(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    id: &CreateAccountRequestId,
) -> Result<Option<CreateAccountRequest>, Error> {
    let row = tx.find(FIND, binds![organization, id])?;
    row.as_ref().map(request).transpose()
}

/// At most `limit` requests after a place, oldest first; only those in `state`, where given.
pub fn list(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    state: Option<&str>,
    after: &Place,
    limit: i64,
) -> Result<Vec<CreateAccountRequest>, Error> {
    let (at, id) = after;
    let rows = match state {
        None => tx.query(LIST, binds![organization, *at, id, limit])?,
        Some(state) => tx.query(LIST_BY_STATE, binds![organization, state, *at, id, limit])?,
    };
    rows.iter().map(request).collect()
}

fn request(row: &Row) -> Result<CreateAccountRequest, Error> {
    let state: String = row.get(2)?;
    let failure: Option<String> = row.get(3)?;
    let account: Option<AccountId> = row.get(4)?;
    let failure = failure.as_deref().and_then(CreateAccountFailure::parse);
    Ok(CreateAccountRequest {
        id: row.get(0)?,
        account_name: row.get(1)?,
        state: match (state.as_str(), failure, account) {
            ("IN_PROGRESS", None, None) => CreateAccountState::InProgress,
            ("SUCCEEDED", None, Some(account)) => CreateAccountState::Succeeded(account),
            ("FAILED", Some(failure), None) => CreateAccountState::Failed(failure),
            _ => return Err(Error::corrupt("create_account_requests.state")),
        },
        requested_at: row.get(5)?,
        completed_at: row.get(6)?,
    })
}
