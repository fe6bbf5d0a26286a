//! The audit trail.

use base::{AccountId, AuditEventId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::audit::{Event, EventType, Resource};

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
    $17, $18, $19)";
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

/// Events by a column of their own; each such column has an index that ends in the order.
macro_rules! by_column {
    ($where:literal) => {
        events!(
            "audit_events e WHERE e.account_id = $1 AND e.occurred_at >= $2 \
             AND (e.occurred_at, e.id) < ($3, $4) AND " $where
            " ORDER BY e.occurred_at DESC, e.id DESC LIMIT $6"
        )
    };
}

/// Events by their resources. An event may have several resources that fit and is found once.
macro_rules! by_resource {
    ($where:literal) => {
        events!(
            "(SELECT DISTINCT r.occurred_at, r.event_id FROM audit_event_resources r \
             WHERE r.account_id = $1 AND r.occurred_at >= $2 \
             AND (r.occurred_at, r.event_id) < ($3, $4) AND " $where
            " ORDER BY r.occurred_at DESC, r.event_id DESC LIMIT $6) f \
             JOIN audit_events e ON e.id = f.event_id \
             ORDER BY f.occurred_at DESC, f.event_id DESC"
        )
    };
}

const ALL: &str = by_column!("$5 = ''");
const BY_ACCESS_KEY: &str = by_column!("e.access_key_id = $5");
const BY_ID: &str = by_column!("e.id = $5");
const BY_NAME: &str = by_column!("e.event_name = $5");
const BY_SOURCE: &str = by_column!("e.event_source = $5");
const BY_USERNAME: &str = by_column!("e.username = $5");
// Most events are reads, so the changes have a partial index and the reads need none.
const CHANGES: &str = by_column!("$5 = '' AND e.read_only = 0");
const READS: &str = by_column!("$5 = '' AND e.read_only = 1");
const BY_RESOURCE_NAME: &str = by_resource!("r.name = $5");
const BY_RESOURCE_TYPE: &str = by_resource!("r.kind = $5");

/// Adds an event. The trail is written for every request, so no permit is asked.
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
    Ok(())
}

/// Adds what a change answered to its event.
pub fn amend(tx: &mut Tx<'_>, id: &AuditEventId, response_elements: &str) -> Result<(), Error> {
    tx.execute(AMEND, binds![response_elements, id]).map(drop)
}

/// The events that `lookup` selects, newest first.
pub fn list(tx: &mut Tx<'_>, lookup: &Lookup) -> Result<Vec<Event>, Error> {
    let (sql, value) = match &lookup.attribute {
        None => (ALL, ""),
        Some(Attribute::AccessKeyId(value)) => (BY_ACCESS_KEY, value.as_str()),
        Some(Attribute::EventId(value)) => (BY_ID, value.as_str()),
        Some(Attribute::EventName(value)) => (BY_NAME, value.as_str()),
        Some(Attribute::EventSource(value)) => (BY_SOURCE, value.as_str()),
        Some(Attribute::ReadOnly(true)) => (READS, ""),
        Some(Attribute::ReadOnly(false)) => (CHANGES, ""),
        Some(Attribute::ResourceName(value)) => (BY_RESOURCE_NAME, value.as_str()),
        Some(Attribute::ResourceType(value)) => (BY_RESOURCE_TYPE, value.as_str()),
        Some(Attribute::Username(value)) => (BY_USERNAME, value.as_str()),
    };
    let (until, before) = match &lookup.after {
        Some((at, id)) => (*at, id.as_str()),
        // `to` is inclusive; every id sorts before the tilde.
        None => (lookup.to, "~"),
    };
    let binds = binds![
        &lookup.account,
        lookup.from,
        until,
        before,
        value,
        lookup.limit
    ];
    let mut events = tx
        .query(sql, binds)?
        .iter()
        .map(event)
        .collect::<Result<Vec<_>, _>>()?;
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
            (RESOURCES, "audit_event_resources_by_event"),
        ] {
            let plan: Vec<String> = db
                .read("plan", move |tx| tx.plan(sql))
                .await
                .expect("a plan");
            let plan = plan.join("\n");
            assert!(plan.contains(index), "{sql}\n{plan}");
            assert!(
                !plan.contains("SCAN audit") && !plan.contains("SCAN r"),
                "{sql}\n{plan}"
            );
            let sorts = plan.contains("TEMP B-TREE FOR ORDER BY") && sql != RESOURCES;
            assert!(!sorts, "{sql}\n{plan}");
        }
    }
}
