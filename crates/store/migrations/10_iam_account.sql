-- 10_iam_account: versions of policies, instance profiles, identity providers, and what an account
-- decides about itself.

-- A policy's own document stays that of its default version, so that a decision reads one row.
-- Numbers of versions are never used twice.
ALTER TABLE iam_policies ADD COLUMN default_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE iam_policies ADD COLUMN latest_version BIGINT NOT NULL DEFAULT 1;

CREATE TABLE iam_policy_versions (
    policy_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (policy_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO iam_policy_versions (policy_id, version, document, created_at)
    SELECT id, 1, document, created_at FROM iam_policies;

-- Instance profiles. Each has one role at the most.
CREATE TABLE iam_instance_profiles (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    path TEXT NOT NULL,
    role_id TEXT,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_instance_profiles_name ON iam_instance_profiles (account_id, name_folded);
CREATE INDEX iam_instance_profiles_by_role ON iam_instance_profiles (role_id, name_folded);

-- OpenID Connect providers, by their URL without its scheme. The lists are JSON arrays.
CREATE TABLE iam_oidc_providers (
    account_id TEXT NOT NULL,
    url TEXT NOT NULL,
    client_ids TEXT NOT NULL,
    thumbprints TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, url)
) STRICT, WITHOUT ROWID;

-- An account has one alias at the most, and an alias one account.
CREATE TABLE iam_account_aliases (
    account_id TEXT NOT NULL PRIMARY KEY,
    alias TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_account_aliases_alias ON iam_account_aliases (alias);

-- What an account asks of the passwords of its users.
CREATE TABLE iam_password_policies (
    account_id TEXT NOT NULL PRIMARY KEY,
    minimum_length BIGINT NOT NULL,
    require_symbols BIGINT NOT NULL,
    require_numbers BIGINT NOT NULL,
    require_uppercase BIGINT NOT NULL,
    require_lowercase BIGINT NOT NULL,
    allow_change BIGINT NOT NULL,
    max_age_days BIGINT,
    reuse_prevention BIGINT,
    hard_expiry BIGINT
) STRICT, WITHOUT ROWID;

-- Other decisions of an account, by name (store/src/iam/account.rs).
CREATE TABLE iam_account_settings (
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account_id, name)
) STRICT, WITHOUT ROWID;

-- Tasks that somebody asks the outcome of later: deletions of service-linked roles and reports.
-- What they are about is JSON. They are forgotten after some days.
CREATE TABLE iam_tasks (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX iam_tasks_by_age ON iam_tasks (account_id, created_at);

-- The credential report of an account.
CREATE TABLE iam_credential_reports (
    account_id TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    generated_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;

-- When a principal (`AROA…`, `AIDA…`) last called an operation, for the access advisor. Written
-- with the audit events, which are too many to be searched for it.
CREATE TABLE iam_last_access (
    account_id TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    source TEXT NOT NULL,
    event_name TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    region TEXT NOT NULL,
    PRIMARY KEY (account_id, principal_id, source, event_name)
) STRICT, WITHOUT ROWID;
