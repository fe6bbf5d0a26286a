-- Pairs by the instance that they are of, so that the instances take turns.
ALTER TABLE provisioning_targets ADD COLUMN instance_id TEXT NOT NULL DEFAULT '-';
UPDATE provisioning_targets SET instance_id = COALESCE((SELECT s.instance_id FROM permission_sets s
    WHERE s.id = provisioning_targets.permission_set_id), '-');
CREATE INDEX provisioning_targets_by_instance ON provisioning_targets
    (instance_id, due_at, permission_set_id, account_id);

-- Accounts in which step after step failed, without one that went well in between. Nothing is taken
-- on in them until `held_until`.
CREATE TABLE provisioning_holds (
    account_id TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    held_until BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX provisioning_holds_by_end ON provisioning_holds (held_until);

-- How operations went in each account: a row for every account of one that is about all accounts,
-- and for whatever failed.
CREATE TABLE provisioning_results (
    operation_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    status TEXT NOT NULL,
    failure_reason TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (operation_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX provisioning_results_by_status ON provisioning_results
    (operation_id, status, account_id);
CREATE INDEX provisioning_results_failed ON provisioning_results
    (instance_id, changed_at, operation_id, account_id) WHERE status = 'FAILED';

INSERT INTO provisioning_results (operation_id, account_id, instance_id, status, failure_reason,
    changed_at) SELECT id, account_id, instance_id, 'FAILED', failure_reason, created_at
    FROM assignment_operations WHERE status = 'FAILED' AND account_id IS NOT NULL;
INSERT INTO provisioning_results (operation_id, account_id, instance_id, status, failure_reason,
    changed_at) SELECT o.id, j.account_id, o.instance_id, 'IN_PROGRESS', NULL, o.created_at
    FROM provisioning_jobs j JOIN assignment_operations o ON o.id = j.operation_id
    WHERE o.account_id IS NULL;
