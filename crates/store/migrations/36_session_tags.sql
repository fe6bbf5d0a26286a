-- Why roles were not changed to allow session tags; null where they were, or are about to be.
ALTER TABLE access_control_attributes ADD COLUMN failure TEXT;

-- Whether the role's trust policy allows session tags; up to here every role's did.
ALTER TABLE provisioned_permission_sets ADD COLUMN allows_tags BIGINT NOT NULL DEFAULT 1;
CREATE INDEX provisioned_permission_sets_without_tags ON provisioned_permission_sets
    (instance_id) WHERE allows_tags = 0;

-- Reasons of assignments that were taken away because they had ended, until the trail has it. Whatever
-- changes an assignment takes them away first, so that it may be anybody's request that does.
CREATE TABLE assignment_expiries (
    expires_at BIGINT NOT NULL,
    account_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    principal_kind TEXT NOT NULL,
    principal_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    set_by TEXT NOT NULL,
    PRIMARY KEY (expires_at, account_id, permission_set_id, principal_kind, principal_id, origin)
) STRICT, WITHOUT ROWID;
