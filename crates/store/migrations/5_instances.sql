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
