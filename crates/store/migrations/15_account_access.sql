-- 15_account_access: account access manager, which gives people roles that are there already.

-- An instance has one at the most. The last column is the digest of the request that made it.
CREATE TABLE access_applications (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    region TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    client_request TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX access_applications_instance ON access_applications (instance_id);
CREATE UNIQUE INDEX access_applications_tenant ON access_applications (tenant_id);
CREATE INDEX access_applications_by_account ON access_applications (account_id, id);

CREATE TABLE entitlements (
    id TEXT NOT NULL PRIMARY KEY,
    application_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    principal_kind TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    role_id TEXT NOT NULL,
    role_arn TEXT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entitlements_by_application ON entitlements (application_id, id);
CREATE UNIQUE INDEX entitlements_principal ON entitlements
    (instance_id, principal_kind, principal_id, role_arn);
CREATE INDEX entitlements_by_role ON entitlements (role_id, principal_kind, principal_id);
CREATE INDEX entitlements_of_role ON entitlements (role_id, application_id, id);
CREATE INDEX entitlements_of_account ON entitlements (account_id, application_id, id);
