-- What an identity store has been configured to; a store without a row has the defaults. Which
-- stores there are is told by the instances.
CREATE TABLE identity_stores (
    id TEXT NOT NULL PRIMARY KEY,
    network TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Users. What is only shown stands in one document; what is looked up has a column beside it.
CREATE TABLE users (
    identity_store_id TEXT NOT NULL,
    id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_name_folded TEXT NOT NULL,
    email_folded TEXT,
    status TEXT NOT NULL,
    attributes TEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (identity_store_id, id)
) STRICT;
CREATE UNIQUE INDEX users_name ON users (identity_store_id, user_name_folded);
CREATE UNIQUE INDEX users_email ON users (identity_store_id, email_folded);

CREATE TABLE groups (
    identity_store_id TEXT NOT NULL,
    id TEXT NOT NULL,
    display_name TEXT,
    display_name_folded TEXT,
    description TEXT,
    external_ids TEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (identity_store_id, id)
) STRICT;
CREATE UNIQUE INDEX groups_name ON groups (identity_store_id, display_name_folded);

-- Both unique indexes say the same; each serves one direction of reading without the table.
CREATE TABLE memberships (
    identity_store_id TEXT NOT NULL,
    id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    PRIMARY KEY (identity_store_id, id)
) STRICT;
CREATE UNIQUE INDEX memberships_by_group ON memberships (identity_store_id, group_id, user_id);
CREATE UNIQUE INDEX memberships_by_user ON memberships (identity_store_id, user_id, group_id);

-- What other directories call users and groups. The documents above repeat it for reading.
CREATE TABLE external_ids (
    identity_store_id TEXT NOT NULL,
    principal_type TEXT NOT NULL,
    issuer TEXT NOT NULL,
    external_id TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    PRIMARY KEY (identity_store_id, principal_type, issuer, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_ids_by_principal ON external_ids (identity_store_id, principal_type, principal_id);
