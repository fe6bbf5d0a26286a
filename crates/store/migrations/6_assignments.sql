-- Who has which permission set in which account. A row is here only where the role is, too.
CREATE TABLE account_assignments (
    account_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    principal_kind TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, permission_set_id, principal_kind, principal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_assignments_by_principal ON account_assignments
    (instance_id, principal_kind, principal_id, account_id, permission_set_id);

-- The roles in accounts, as far as we know; the roles themselves are rows of IAM.
CREATE TABLE provisioned_permission_sets (
    account_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    role_id TEXT NOT NULL,
    role_name TEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, permission_set_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX provisioned_permission_sets_by_set ON provisioned_permission_sets
    (permission_set_id, account_id);

-- What callers asked for asynchronously. `pending_jobs` counts what is left to be done.
CREATE TABLE assignment_operations (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    failure_reason TEXT,
    permission_set_id TEXT NOT NULL,
    account_id TEXT,
    principal_kind TEXT,
    principal_id TEXT,
    pending_jobs BIGINT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT;
CREATE INDEX assignment_operations_by_time ON assignment_operations
    (instance_id, kind, created_at, id);
CREATE INDEX assignment_operations_by_status ON assignment_operations
    (instance_id, kind, status, created_at, id);
CREATE INDEX assignment_operations_by_age ON assignment_operations (created_at);

-- Pairs of permission set and account that have jobs. Whoever takes a pair on moves `due_at` into
-- the future; if it dies, the pair falls due again.
CREATE TABLE provisioning_targets (
    permission_set_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    PRIMARY KEY (permission_set_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX provisioning_targets_by_due ON provisioning_targets
    (due_at, permission_set_id, account_id);

-- The jobs of a pair, done in the order of `place`. The one without an operation looks whether
-- anybody is still assigned.
CREATE TABLE provisioning_jobs (
    permission_set_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    place BIGINT NOT NULL,
    operation_id TEXT NOT NULL,
    PRIMARY KEY (permission_set_id, account_id, place, operation_id)
) STRICT, WITHOUT ROWID;
