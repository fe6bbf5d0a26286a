-- Why roles were not changed to allow session tags; null where they were, or are about to be.
ALTER TABLE access_control_attributes ADD COLUMN failure TEXT;

-- Whether the role's trust policy allows session tags; up to here every role's did.
ALTER TABLE provisioned_permission_sets ADD COLUMN allows_tags BIGINT NOT NULL DEFAULT 1;
CREATE INDEX provisioned_permission_sets_without_tags ON provisioned_permission_sets
    (instance_id) WHERE allows_tags = 0;
