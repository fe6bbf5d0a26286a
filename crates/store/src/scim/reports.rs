//! What was done to each object that identity providers brought.

use base::{InstanceId, ProvisioningReportId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::scim::{Action, Object, Outcome, Report, ReportEntry};

const INSERT: &str = "INSERT INTO scim_reports (instance_id, at, id, token_id, request_id, object, \
    object_id, external_id, name, action, outcome, words) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const LIST: &str = "SELECT id, at, token_id, request_id, object, object_id, external_id, name, \
    action, outcome, words FROM scim_reports WHERE instance_id = $1 AND (at, id) < ($2, $3) \
    ORDER BY at DESC, id DESC LIMIT $4";
const LIST_OF_OBJECT: &str = "SELECT id, at, token_id, request_id, object, object_id, \
    external_id, name, action, outcome, words FROM scim_reports WHERE instance_id = $1 \
    AND object_id = $2 AND (at, id) < ($3, $4) ORDER BY at DESC, id DESC LIMIT $5";
const LIST_OF_OUTCOME: &str = "SELECT id, at, token_id, request_id, object, object_id, \
    external_id, name, action, outcome, words FROM scim_reports WHERE instance_id = $1 \
    AND outcome = $2 AND (at, id) < ($3, $4) ORDER BY at DESC, id DESC LIMIT $5";
const LIST_OF_BOTH: &str = "SELECT id, at, token_id, request_id, object, object_id, \
    external_id, name, action, outcome, words FROM scim_reports WHERE instance_id = $1 \
    AND object_id = $2 AND outcome = $3 AND (at, id) < ($4, $5) ORDER BY at DESC, id DESC LIMIT $6";
const OF_REQUEST: &str = "SELECT id, at, token_id, request_id, object, object_id, external_id, \
    name, action, outcome, words FROM scim_reports WHERE instance_id = $1 AND at = $2 \
    AND request_id = $3 ORDER BY id";
const DELETE_OLD: &str = "DELETE FROM scim_reports WHERE (instance_id, at, id) IN \
    (SELECT instance_id, at, id FROM scim_reports WHERE at < $1 LIMIT $2)";

/// Which reports are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of the object with this id.
    pub object_id: Option<String>,
    /// With this outcome.
    pub outcome: Option<Outcome>,
}

/// Keeps a report.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    report: &Report,
) -> Result<(), Error> {
    let entry = &report.entry;
    let binds = binds![
        instance,
        report.at,
        &report.id,
        &report.token,
        report.request_id.as_str(),
        entry.object.as_str(),
        entry.id.as_deref(),
        entry.external_id.as_deref(),
        entry.name.as_deref(),
        entry.action.as_str(),
        entry.outcome.as_str(),
        entry.words.as_str(),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Reports before a place, the newest first.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    wanted: &Wanted,
    (at, id): (Timestamp, &str),
    limit: i64,
) -> Result<Vec<Report>, Error> {
    let rows = match (&wanted.object_id, wanted.outcome) {
        (None, None) => tx.query(LIST, binds![instance, at, id, limit])?,
        (Some(object), None) => {
            let binds = binds![instance, object.as_str(), at, id, limit];
            tx.query(LIST_OF_OBJECT, binds)?
        }
        (None, Some(outcome)) => {
            let binds = binds![instance, outcome.as_str(), at, id, limit];
            tx.query(LIST_OF_OUTCOME, binds)?
        }
        (Some(object), Some(outcome)) => {
            let outcome = outcome.as_str();
            let binds = binds![instance, object.as_str(), outcome, at, id, limit];
            tx.query(LIST_OF_BOTH, binds)?
        }
    };
    rows.iter().map(report).collect()
}

/// What one request reported.
pub fn list_of_request(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    at: Timestamp,
    request: &str,
) -> Result<Vec<Report>, Error> {
    let rows = tx.query(OF_REQUEST, binds![instance, at, request])?;
    rows.iter().map(report).collect()
}

/// Forgets some of what is older; how many.
pub fn delete_old(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    before: Timestamp,
    limit: i64,
) -> Result<u64, Error> {
    tx.execute(DELETE_OLD, binds![before, limit])
}

fn report(row: &Row) -> Result<Report, Error> {
    let id: ProvisioningReportId = row.get(0)?;
    let corrupt = || Error::corrupt("scim_reports");
    let (object, action, outcome): (String, String, String) =
        (row.get(4)?, row.get(8)?, row.get(9)?);
    Ok(Report {
        id,
        at: row.get(1)?,
        token: row.get(2)?,
        request_id: row.get(3)?,
        entry: ReportEntry {
            object: Object::parse(&object).ok_or_else(corrupt)?,
            id: row.get(5)?,
            external_id: row.get(6)?,
            name: row.get(7)?,
            action: Action::parse(&action).ok_or_else(corrupt)?,
            outcome: Outcome::parse(&outcome).ok_or_else(corrupt)?,
            words: row.get(10)?,
        },
    })
}
