-- Instances whose people and groups an identity provider provisions; without a row it does not.
-- `seen_at` is when a provider was last heard; written at most once a minute.
CREATE TABLE scim_provisioning (
    instance_id TEXT NOT NULL PRIMARY KEY,
    identity_store_id TEXT NOT NULL,
    enabled_at BIGINT NOT NULL,
    seen_at BIGINT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX scim_provisioning_by_store ON scim_provisioning (identity_store_id);

-- What identity providers provision with. `warned_days` is of the last warning that was written: so
-- many days before the end.
CREATE TABLE scim_tokens (
    id TEXT NOT NULL PRIMARY KEY,
    instance_id TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    name TEXT,
    mode TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    warned_days BIGINT
) STRICT, WITHOUT ROWID;
CREATE INDEX scim_tokens_by_instance ON scim_tokens (instance_id, id);
CREATE INDEX scim_tokens_by_expiry ON scim_tokens (expires_at);

-- How much may be removed in a window, in percent of what there is; no limit where it says none.
-- `held_at` is there while removals wait for an administrator; removals up to `counted_from` are not
-- counted, and until `confirmed_until` nothing is held.
CREATE TABLE scim_guards (
    instance_id TEXT NOT NULL PRIMARY KEY,
    user_percent BIGINT,
    group_percent BIGINT,
    membership_percent BIGINT,
    window_seconds BIGINT NOT NULL,
    dry_run BIGINT NOT NULL,
    only_owned BIGINT NOT NULL,
    held_at BIGINT,
    held_words TEXT,
    counted_from BIGINT NOT NULL,
    confirmed_until BIGINT
) STRICT, WITHOUT ROWID;

-- What was removed lately, one row after the other. `weight` is of how many things it was: the
-- memberships that end with a group or a user are one removal of several. `total` is the sum of the
-- weights up to and with this row, so that those of a window need not be added up.
CREATE TABLE scim_removals (
    instance_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    total BIGINT NOT NULL,
    object_id TEXT NOT NULL,
    weight BIGINT NOT NULL,
    removed_at BIGINT NOT NULL,
    PRIMARY KEY (instance_id, kind, total)
) STRICT, WITHOUT ROWID;
CREATE INDEX scim_removals_by_time ON scim_removals (instance_id, kind, removed_at, total);
CREATE INDEX scim_removals_by_object
    ON scim_removals (instance_id, kind, object_id, removed_at, total);
CREATE INDEX scim_removals_old ON scim_removals (removed_at);

-- How many of a kind there were in the window in which they were counted last.
CREATE TABLE scim_counts (
    instance_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    present BIGINT NOT NULL,
    counted_at BIGINT NOT NULL,
    PRIMARY KEY (instance_id, kind)
) STRICT, WITHOUT ROWID;

-- What was done to each object, in words for people.
CREATE TABLE scim_reports (
    instance_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    id TEXT NOT NULL,
    token_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id TEXT,
    external_id TEXT,
    name TEXT,
    action TEXT NOT NULL,
    outcome TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (instance_id, at, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX scim_reports_by_object ON scim_reports (instance_id, object_id, at, id);
CREATE INDEX scim_reports_by_outcome ON scim_reports (instance_id, outcome, at, id);
CREATE INDEX scim_reports_old ON scim_reports (at);
