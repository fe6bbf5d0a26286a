-- Instances of Identity Center.
CREATE TABLE instances (
    id TEXT NOT NULL PRIMARY KEY,
    owner_account_id TEXT NOT NULL,
    identity_store_id TEXT NOT NULL,
    name TEXT,
    created_at BIGINT NOT NULL
) STRICT;
CREATE UNIQUE INDEX instances_owner ON instances (owner_account_id);
CREATE UNIQUE INDEX instances_identity_store ON instances (identity_store_id);

-- Permission sets. `revision` counts the changes of the definition, policies included.
CREATE TABLE permission_sets (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    session_duration TEXT NOT NULL,
    session_seconds BIGINT NOT NULL,
    relay_state TEXT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    boundary_arn TEXT,
    boundary_path TEXT,
    boundary_name TEXT,
    inline_policy TEXT
) STRICT;
CREATE UNIQUE INDEX permission_sets_name ON permission_sets (instance_id, name);
CREATE INDEX permission_sets_by_instance ON permission_sets (instance_id, id);

CREATE TABLE permission_set_managed_policies (
    permission_set_id TEXT NOT NULL,
    arn TEXT NOT NULL,
    PRIMARY KEY (permission_set_id, arn)
) STRICT, WITHOUT ROWID;

CREATE TABLE permission_set_customer_policies (
    permission_set_id TEXT NOT NULL,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (permission_set_id, path, name)
) STRICT, WITHOUT ROWID;

-- Tags of instances and permission sets, by the id of their resource.
CREATE TABLE sso_tags (
    resource_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (resource_id, key)
) STRICT, WITHOUT ROWID;
