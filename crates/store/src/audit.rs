//! The audit trail.

use base::{AccountId, AuditEventId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::audit::{Event, EventType, Resource};

use crate::iam::{Access, touch};

/// What `LookupEvents` may select by; one attribute at a time, as at AWS.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "CloudTrail's own attribute names")]
pub enum Attribute {
    AccessKeyId(String),
    EventId(String),
    EventName(String),
    EventSource(String),
    ReadOnly(bool),
    ResourceName(String),
    ResourceType(String),
    Username(String),
}

/// Which events are looked up, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// In whose trail.
    pub account: AccountId,
    /// Which attribute has which value; all events without.
    pub attribute: Option<Attribute>,
    /// Not before.
    pub from: Timestamp,
    /// Not after.
    pub to: Timestamp,
    /// Continue after this event.
    pub after: Option<(Timestamp, AuditEventId)>,
    /// How many at the most.
    pub limit: i64,
}

const INSERT: &str = "INSERT INTO audit_events (id, account_id, occurred_at, event_name, \
    event_source, event_type, read_only, region, source_ip, user_agent, request_id, username, \
    access_key_id, user_identity, request_parameters, response_elements, additional, error_code, \
    error_message) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
    $17, $18, $19) ON CONFLICT DO NOTHING";
const INSERT_RESOURCE: &str = "INSERT INTO audit_event_resources (account_id, name, occurred_at, \
    event_id, kind) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
const AMEND: &str = "UPDATE audit_events SET response_elements = $1 WHERE id = $2";
const RESOURCES: &str =
    "SELECT kind, name FROM audit_event_resources WHERE event_id = $1 ORDER BY name";

macro_rules! events {
    ($($rest:literal)+) => {
        concat!(
            "SELECT e.id, e.account_id, e.occurred_at, e.event_name, e.event_source, \
             e.event_type, e.read_only, e.region, e.source_ip, e.user_agent, e.request_id, \
             e.username, e.access_key_id, e.user_identity, e.request_parameters, \
             e.response_elements, e.additional, e.error_code, e.error_message FROM ",
            $($rest),+
        )
    };
}

/// All events, or those that a condition leaves.
macro_rules! by_time {
    ($where:literal) => {
        events!(
            "audit_events e WHERE e.account_id = $1 AND e.occurred_at >= $2 \
             AND (e.occurred_at, e.id) < ($3, $4)" $where
            " ORDER BY e.occurred_at DESC, e.id DESC LIMIT $5"
        )
    };
}

/// Events by a column of their own. The bounds name all columns of the column's index, so that a
/// planner without statistics cannot mistake the index by time for a better one.
macro_rules! by_column {
    ($column:literal) => {
        events!(
            "audit_events e WHERE (e.account_id, " $column ", e.occurred_at) >= ($1, $2, $3) \
             AND (e.account_id, " $column ", e.occurred_at, e.id) < ($1, $2, $4, $5) \
             ORDER BY e.account_id DESC, " $column " DESC, e.occurred_at DESC, e.id DESC LIMIT $6"
        )
    };
}

/// Events by their resources. An event may have several resources that fit and is found once.
macro_rules! by_resource {
    ($column:literal) => {
        events!(
            "(SELECT DISTINCT r.account_id, " $column ", r.occurred_at, r.event_id \
             FROM audit_event_resources r \
             WHERE (r.account_id, " $column ", r.occurred_at) >= ($1, $2, $3) \
             AND (r.account_id, " $column ", r.occurred_at, r.event_id) < ($1, $2, $4, $5) \
             ORDER BY r.account_id DESC, " $column " DESC, r.occurred_at DESC, r.event_id DESC \
             LIMIT $6) f JOIN audit_events e ON e.id = f.event_id \
             ORDER BY f.occurred_at DESC, f.event_id DESC"
        )
    };
}

const ALL: &str = by_time!("");
// Most events are reads, so the changes have a partial index and the reads need none.
const CHANGES: &str = by_time!(" AND e.read_only = 0");
const READS: &str = by_time!(" AND e.read_only = 1");
const BY_ID: &str = events!(
    "audit_events e WHERE e.account_id = $1 AND e.id = $2 AND e.occurred_at >= $3 \
     AND (e.occurred_at, e.id) < ($4, $5) LIMIT $6"
);
const REFUSED: &str =
    events!("audit_events e WHERE e.request_id = $1 AND e.error_code IS NOT NULL LIMIT 1");
const BY_ACCESS_KEY: &str = by_column!("e.access_key_id");
const BY_NAME: &str = by_column!("e.event_name");
const BY_SOURCE: &str = by_column!("e.event_source");
const BY_USERNAME: &str = by_column!("e.username");
const BY_RESOURCE_NAME: &str = by_resource!("r.name");
const BY_RESOURCE_TYPE: &str = by_resource!("r.kind");

/// Adds an event, unless it is there. The trail is written for every request, so no permit is asked.
pub fn insert(tx: &mut Tx<'_>, event: &Event) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            &event.id,
            &event.account,
            event.at,
            &event.name,
            &event.source,
            event.event_type.as_str(),
            event.read_only,
            &event.region,
            &event.source_ip,
            &event.user_agent,
            &event.request_id,
            &event.username,
            &event.access_key_id,
            &event.user_identity,
            &event.request_parameters,
            &event.response_elements,
            &event.additional,
            event.error_code.as_deref(),
            event.error_message.as_deref(),
        ],
    )?;
    for resource in &event.resources {
        tx.execute(
            INSERT_RESOURCE,
            binds![
                &event.account,
                &resource.name,
                event.at,
                &event.id,
                &resource.kind
            ],
        )?;
    }
    if let Some(principal) = &event.principal {
        let access = Access {
            source: event.source.clone(),
            event_name: event.name.clone(),
            at: event.at,
            region: event.region.clone(),
        };
        touch(tx, &event.account, principal, &access)?;
    }
    Ok(())
}

/// Adds what a change answered to its event.
pub fn amend(tx: &mut Tx<'_>, id: &AuditEventId, response_elements: &str) -> Result<(), Error> {
    tx.execute(AMEND, binds![response_elements, id]).map(drop)
}

/// The events that `lookup` selects, newest first.
pub fn list(tx: &mut Tx<'_>, lookup: &Lookup) -> Result<Vec<Event>, Error> {
    let (sql, value) = match &lookup.attribute {
        None => (ALL, None),
        Some(Attribute::ReadOnly(true)) => (READS, None),
        Some(Attribute::ReadOnly(false)) => (CHANGES, None),
        Some(Attribute::AccessKeyId(value)) => (BY_ACCESS_KEY, Some(value)),
        Some(Attribute::EventId(value)) => (BY_ID, Some(value)),
        Some(Attribute::EventName(value)) => (BY_NAME, Some(value)),
        Some(Attribute::EventSource(value)) => (BY_SOURCE, Some(value)),
        Some(Attribute::ResourceName(value)) => (BY_RESOURCE_NAME, Some(value)),
        Some(Attribute::ResourceType(value)) => (BY_RESOURCE_TYPE, Some(value)),
        Some(Attribute::Username(value)) => (BY_USERNAME, Some(value)),
    };
    let (until, before) = match &lookup.after {
        Some((at, id)) => (*at, id.as_str()),
        // `to` is inclusive; every id sorts before the tilde.
        None => (lookup.to, "~"),
    };
    let (account, from, limit) = (&lookup.account, lookup.from, lookup.limit);
    let rows = match value {
        None => tx.query(sql, binds![account, from, until, before, limit])?,
        Some(value) => tx.query(sql, binds![account, value, from, until, before, limit])?,
    };
    let mut events = rows.iter().map(event).collect::<Result<Vec<_>, _>>()?;
    for event in &mut events {
        for row in tx.query(RESOURCES, binds![&event.id])? {
            event.resources.push(Resource {
                kind: row.get(0)?,
                name: row.get(1)?,
            });
        }
    }
    Ok(events)
}

/// The event of the request of this id, if it was refused. Its resources are not read.
pub fn find_refused(tx: &mut Tx<'_>, request_id: &str) -> Result<Option<Event>, Error> {
    let row = tx.find(REFUSED, binds![request_id])?;
    row.as_ref().map(event).transpose()
}

fn event(row: &Row) -> Result<Event, Error> {
    let event_type: String = row.get(5)?;
    Ok(Event {
        id: row.get(0)?,
        account: row.get(1)?,
        at: row.get(2)?,
        name: row.get(3)?,
        source: row.get(4)?,
        event_type: if event_type == EventType::ServiceEvent.as_str() {
            EventType::ServiceEvent
        } else {
            EventType::ApiCall
        },
        read_only: row.get(6)?,
        region: row.get(7)?,
        source_ip: row.get(8)?,
        user_agent: row.get(9)?,
        request_id: row.get(10)?,
        username: row.get(11)?,
        access_key_id: row.get(12)?,
        principal: None,
        user_identity: row.get(13)?,
        request_parameters: row.get(14)?,
        response_elements: row.get(15)?,
        additional: row.get(16)?,
        error_code: row.get(17)?,
        error_message: row.get(18)?,
        resources: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use db::Db;

    #[tokio::test]
    async fn each_lookup_uses_the_index_of_its_attribute() {
        let db = Db::in_memory().expect("a database");
        db.migrate(crate::MIGRATIONS).await.expect("a schema");
        for (sql, index) in [
            (ALL, "audit_events_by_time"),
            (BY_ACCESS_KEY, "audit_events_by_access_key"),
            (BY_ID, "sqlite_autoindex_audit_events_1"),
            (BY_NAME, "audit_events_by_name"),
            (BY_SOURCE, "audit_events_by_source"),
            (BY_USERNAME, "audit_events_by_username"),
            (CHANGES, "audit_events_changes"),
            (READS, "audit_events_by_time"),
            (BY_RESOURCE_NAME, "PRIMARY KEY"),
            (BY_RESOURCE_TYPE, "audit_event_resources_by_kind"),
            (REFUSED, "audit_events_refused"),
            (RESOURCES, "audit_event_resources_by_event"),
        ] {
            let plan: Vec<String> = db
                .read("plan", move |tx| tx.plan(sql))
                .await
                .expect("a plan");
            let plan = plan.join("\n");
            assert!(plan.contains(index), "{sql}\n{plan}");
            assert!(
                !plan.contains("SCAN e") && !plan.contains("SCAN r"),
                "{sql}\n{plan}"
            );
            assert!(!plan.contains("TEMP B-TREE FOR DISTINCT"), "{sql}\n{plan}");
            // What was found by resource is one page when it is sorted.
            let one_page = plan.contains("CO-ROUTINE f") || sql == RESOURCES;
            assert!(one_page || !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        }
    }
}
