-- 4_iam: what IAM keeps in every account.

-- Roles. Names are unique in an account without regard to case.
CREATE TABLE iam_roles (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    path TEXT NOT NULL,
    trust_policy TEXT NOT NULL,
    description TEXT,
    max_session_duration BIGINT NOT NULL,
    permissions_boundary TEXT,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_roles_name ON iam_roles (account_id, name_folded);
CREATE INDEX iam_roles_by_boundary ON iam_roles (account_id, permissions_boundary, name_folded);

-- Inline policies of roles.
CREATE TABLE iam_role_policies (
    role_id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (role_id, name)
) STRICT, WITHOUT ROWID;

-- Managed policies, AWS's and customers', that are attached to roles. Account and name repeat the
-- role's, so that "what is this policy attached to" is one index range.
CREATE TABLE iam_attached_policies (
    role_id TEXT NOT NULL,
    policy_arn TEXT NOT NULL,
    account_id TEXT NOT NULL,
    role_name_folded TEXT NOT NULL,
    PRIMARY KEY (role_id, policy_arn)
) STRICT, WITHOUT ROWID;
CREATE INDEX iam_attached_policies_by_policy
    ON iam_attached_policies (account_id, policy_arn, role_name_folded);

-- Customer managed policies. Each has one version.
CREATE TABLE iam_policies (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    path TEXT NOT NULL,
    description TEXT,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_policies_name ON iam_policies (account_id, name_folded);

-- Tags of roles and customer managed policies. Keys are unique without regard to case.
CREATE TABLE iam_tags (
    resource_id TEXT NOT NULL,
    key_folded TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (resource_id, key_folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE iam_saml_providers (
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    valid_until_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, name)
) STRICT, WITHOUT ROWID;

-- Credentials that ended before their time: everything that was issued to a subject
-- (`role:AROA…`, `session:<web session>`, `user:<user>`) until an instant.
CREATE TABLE revocations (
    subject TEXT NOT NULL PRIMARY KEY,
    revoked_before_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
