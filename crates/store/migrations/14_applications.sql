-- 14_applications: account instances, applications, trusted token issuers.

-- Until now every instance was an organization's. An instance whose roles are still being removed
-- has the status DELETE_IN_PROGRESS. The last two columns are of its creation: the caller's token,
-- and the digest of the request that it belongs to.
ALTER TABLE instances ADD COLUMN kind TEXT NOT NULL DEFAULT 'ORGANIZATION';
ALTER TABLE instances ADD COLUMN status TEXT NOT NULL DEFAULT 'ACTIVE';
ALTER TABLE instances ADD COLUMN client_token TEXT;
ALTER TABLE instances ADD COLUMN client_request TEXT;

-- Regions that an instance was added to; its primary one is the installation's.
CREATE TABLE instance_regions (
    instance_id TEXT NOT NULL,
    name TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (instance_id, name)
) STRICT, WITHOUT ROWID;

-- Attributes for access control; an instance without a row has them disabled.
CREATE TABLE access_control_attributes (
    instance_id TEXT NOT NULL PRIMARY KEY,
    attributes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE applications (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    status TEXT NOT NULL,
    visibility TEXT NOT NULL,
    sign_in_origin TEXT,
    application_url TEXT,
    assignment_required BIGINT NOT NULL,
    background_sessions TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_from TEXT NOT NULL,
    client_token TEXT,
    client_request TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX applications_by_instance ON applications (instance_id, id);
CREATE INDEX applications_by_account ON applications (instance_id, account_id, id);
CREATE UNIQUE INDEX applications_client_token ON applications (instance_id, client_token);

CREATE TABLE application_assignments (
    application_id TEXT NOT NULL,
    principal_kind TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (application_id, principal_kind, principal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX application_assignments_by_principal ON application_assignments
    (instance_id, principal_kind, principal_id, application_id);

CREATE TABLE application_scopes (
    application_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    targets TEXT NOT NULL,
    PRIMARY KEY (application_id, scope)
) STRICT, WITHOUT ROWID;

CREATE TABLE application_grants (
    application_id TEXT NOT NULL,
    grant_type TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (application_id, grant_type)
) STRICT, WITHOUT ROWID;

-- Who may ask for tokens as the application: a resource policy. There is one kind of method (IAM).
CREATE TABLE application_actor_policies (
    application_id TEXT NOT NULL PRIMARY KEY,
    policy TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE trusted_token_issuers (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    issuer_url TEXT NOT NULL,
    claim_attribute_path TEXT NOT NULL,
    identity_store_attribute_path TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    client_token TEXT,
    client_request TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX trusted_token_issuers_by_instance ON trusted_token_issuers (instance_id, id);
CREATE UNIQUE INDEX trusted_token_issuers_name ON trusted_token_issuers (instance_id, name);
CREATE UNIQUE INDEX trusted_token_issuers_client_token
    ON trusted_token_issuers (instance_id, client_token);
