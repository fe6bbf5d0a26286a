-- Groups in groups, and memberships that end.

-- A row of `memberships` says that a user is in a group, whatever the reason. What it ends at is
-- kept by reason: that of the direct membership (none where there is no direct one), and the last
-- of those through groups in this group (none where it is through none). 9223372036854775807 is
-- never. A row without any reason is removed.
ALTER TABLE memberships ADD COLUMN direct_ends_at BIGINT DEFAULT 9223372036854775807;
ALTER TABLE memberships ADD COLUMN nested_ends_at BIGINT;
CREATE INDEX memberships_ending ON memberships (direct_ends_at)
    WHERE direct_ends_at < 9223372036854775807;

CREATE TABLE group_nestings (
    identity_store_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    child_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    PRIMARY KEY (identity_store_id, parent_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_nestings_by_child ON group_nestings (identity_store_id, child_id, parent_id);

-- What is left to do of a nesting that was made (`source_id` is the group that was put in) or ended
-- (`source_id` is the group itself): the memberships of users after `after_user`.
CREATE TABLE group_flattenings (
    identity_store_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    source_id TEXT NOT NULL,
    after_user TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    request_id TEXT NOT NULL,
    PRIMARY KEY (identity_store_id, group_id, source_id)
) STRICT, WITHOUT ROWID;

-- When a membership that a change made, or left, ends by itself.
ALTER TABLE changes ADD COLUMN membership_ends_at BIGINT;
