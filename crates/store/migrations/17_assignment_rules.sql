-- 17_assignment_rules: why assignments are there. An assignment is there as long as one reason for
-- it is: somebody asked for it (DIRECT), or an assignment rule does.

-- 9223372036854775807 is never.
ALTER TABLE account_assignments ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 9223372036854775807;

-- What a pending operation is to set.
ALTER TABLE assignment_operations ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 9223372036854775807;

-- `origin` is DIRECT or the id of a rule. SETTLED reasons have their assignment, PENDING ones wait
-- for the reconciler, and of FAILED ones `failure` says why they have none. `expires_at` of an
-- assignment is the latest of its reasons'.
CREATE TABLE assignment_reasons (
    account_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    principal_kind TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    failure TEXT,
    set_by TEXT NOT NULL,
    request_id TEXT NOT NULL,
    PRIMARY KEY (account_id, permission_set_id, principal_kind, principal_id, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_reasons_by_rule ON assignment_reasons
    (origin, account_id, permission_set_id, principal_kind, principal_id)
    WHERE origin <> 'DIRECT';
CREATE INDEX assignment_reasons_unsettled ON assignment_reasons
    (state, origin, account_id, permission_set_id, principal_kind, principal_id)
    WHERE state <> 'SETTLED';
CREATE INDEX assignment_reasons_by_expiry ON assignment_reasons
    (expires_at, account_id, permission_set_id, principal_kind, principal_id, origin)
    WHERE expires_at < 9223372036854775807;

-- Whatever is assigned was asked for.
INSERT INTO assignment_reasons (account_id, permission_set_id, principal_kind, principal_id, origin,
    instance_id, expires_at, state, failure, set_by, request_id)
SELECT account_id, permission_set_id, principal_kind, principal_id, 'DIRECT', instance_id,
    9223372036854775807, 'SETTLED', NULL, '', '' FROM account_assignments;

-- `target` is a JSON document: where, and what is excluded. A DELETING rule covers nothing, and
-- goes with the last of its reasons.
CREATE TABLE assignment_rules (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    target TEXT NOT NULL,
    management_account TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    status TEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    request_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_rules_by_instance ON assignment_rules (instance_id, id);
CREATE UNIQUE INDEX assignment_rules_name ON assignment_rules (instance_id, name)
    WHERE status = 'ACTIVE';

CREATE TABLE assignment_rule_principals (
    rule_id TEXT NOT NULL,
    principal_kind TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    PRIMARY KEY (rule_id, principal_kind, principal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_rule_principals_by_principal ON assignment_rule_principals
    (principal_kind, principal_id, rule_id);

CREATE TABLE assignment_rule_permission_sets (
    rule_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    PRIMARY KEY (rule_id, permission_set_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_rule_permission_sets_by_set ON assignment_rule_permission_sets
    (permission_set_id, rule_id);

-- Rules whose reasons are being brought about, page by page of accounts; `after_account` is the last
-- one that is done. Whoever takes a job on moves `due_at` into the future.
CREATE TABLE assignment_rule_jobs (
    rule_id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    after_account TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_rule_jobs_by_due ON assignment_rule_jobs (due_at, rule_id);
