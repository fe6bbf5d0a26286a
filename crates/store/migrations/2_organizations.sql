-- Organizations, one a management account; an installation normally has one.
CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    management_account_id TEXT NOT NULL,
    feature_set TEXT NOT NULL,
    root_id TEXT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX organizations_management_account ON organizations (management_account_id);
CREATE UNIQUE INDEX organizations_root ON organizations (root_id);

-- Organizational units never move, so the path of their ancestors is stored with them:
-- `<organization>/<root>/<unit>/…/<own id>/`.
CREATE TABLE organizational_units (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    parent_id TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX organizational_units_name ON organizational_units (parent_id, name);
CREATE INDEX organizational_units_by_parent ON organizational_units (parent_id, id);
CREATE INDEX organizational_units_by_organization ON organizational_units (organization_id, id);

-- Every account that the installation knows; one outside of an organization stands alone.
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT REFERENCES organizations (id),
    parent_id TEXT,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    state TEXT NOT NULL,
    joined_method TEXT NOT NULL,
    joined_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX accounts_email ON accounts (organization_id, email_folded);
CREATE INDEX accounts_by_organization ON accounts (organization_id, id);
CREATE INDEX accounts_by_parent ON accounts (parent_id, id);

-- What CreateAccount was asked for, and what became of it.
CREATE TABLE create_account_requests (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    account_name TEXT NOT NULL,
    state TEXT NOT NULL,
    failure_reason TEXT,
    account_id TEXT,
    requested_at BIGINT NOT NULL,
    completed_at BIGINT
) STRICT, WITHOUT ROWID;
CREATE INDEX create_account_requests_by_organization
    ON create_account_requests (organization_id, requested_at, id);
CREATE INDEX create_account_requests_by_state
    ON create_account_requests (organization_id, state, requested_at, id);

-- Tags of roots, organizational units and accounts.
CREATE TABLE organization_tags (
    resource_id TEXT NOT NULL,
    key TEXT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    value TEXT NOT NULL,
    PRIMARY KEY (resource_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_tags_by_organization ON organization_tags (organization_id);

-- LookupEvents for the changes alone, which are few among many reads.
CREATE INDEX audit_events_changes ON audit_events (account_id, occurred_at, id) WHERE read_only = 0;
