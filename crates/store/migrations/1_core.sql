-- The audit trail. Rows are only ever added (and removed by age).
CREATE TABLE audit_events (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    occurred_at BIGINT NOT NULL,
    event_name TEXT NOT NULL,
    event_source TEXT NOT NULL,
    event_type TEXT NOT NULL,
    read_only BIGINT NOT NULL,
    region TEXT NOT NULL,
    source_ip TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    request_id TEXT NOT NULL,
    username TEXT NOT NULL,
    access_key_id TEXT NOT NULL,
    user_identity TEXT NOT NULL,
    request_parameters TEXT NOT NULL,
    response_elements TEXT NOT NULL,
    additional TEXT NOT NULL,
    error_code TEXT,
    error_message TEXT
) STRICT;
CREATE INDEX audit_events_by_time ON audit_events (account_id, occurred_at, id);
CREATE INDEX audit_events_by_name ON audit_events (account_id, event_name, occurred_at, id);
CREATE INDEX audit_events_by_source ON audit_events (account_id, event_source, occurred_at, id);
CREATE INDEX audit_events_by_username ON audit_events (account_id, username, occurred_at, id);
CREATE INDEX audit_events_by_access_key ON audit_events (account_id, access_key_id, occurred_at, id);

CREATE TABLE audit_event_resources (
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    occurred_at BIGINT NOT NULL,
    event_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (account_id, name, occurred_at, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_event_resources_by_event ON audit_event_resources (event_id);
CREATE INDEX audit_event_resources_by_kind ON audit_event_resources (account_id, kind, occurred_at, event_id);

-- Long-term access keys. The secret is sealed under the master key, because SigV4 needs it.
CREATE TABLE access_keys (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_keys_by_account ON access_keys (account_id);

-- Facts about the whole installation, such as the home region.
CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
