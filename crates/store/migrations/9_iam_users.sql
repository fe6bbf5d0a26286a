-- 9_iam_users: users, groups, their keys, passwords and MFA devices.

-- What was of roles alone is of every holder of policies: users, groups and roles, by unique id.
ALTER TABLE iam_role_policies RENAME TO iam_inline_policies;
ALTER TABLE iam_inline_policies RENAME COLUMN role_id TO holder_id;

DROP INDEX iam_attached_policies_by_policy;
ALTER TABLE iam_attached_policies RENAME COLUMN role_id TO holder_id;
ALTER TABLE iam_attached_policies RENAME COLUMN role_name_folded TO holder_name_folded;
ALTER TABLE iam_attached_policies ADD COLUMN holder_kind TEXT NOT NULL DEFAULT 'role';
CREATE INDEX iam_attached_policies_by_policy
    ON iam_attached_policies (account_id, policy_arn, holder_kind, holder_name_folded);

-- Users. Names are unique in an account without regard to case.
CREATE TABLE iam_users (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    path TEXT NOT NULL,
    permissions_boundary TEXT,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_users_name ON iam_users (account_id, name_folded);
CREATE INDEX iam_users_by_boundary ON iam_users (account_id, permissions_boundary, name_folded);

CREATE TABLE iam_groups (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    path TEXT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_groups_name ON iam_groups (account_id, name_folded);

-- Who is in which group. The name repeats the user's, so that a group's users are one index range.
CREATE TABLE iam_group_members (
    group_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name_folded TEXT NOT NULL,
    PRIMARY KEY (group_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX iam_group_members_by_name ON iam_group_members (group_id, user_name_folded);
CREATE INDEX iam_group_members_by_user ON iam_group_members (user_id);

-- Access keys belong to an account's root, or to one of its users.
ALTER TABLE access_keys ADD COLUMN user_id TEXT;
ALTER TABLE access_keys ADD COLUMN status TEXT NOT NULL DEFAULT 'Active';
ALTER TABLE access_keys ADD COLUMN last_used_at BIGINT;
ALTER TABLE access_keys ADD COLUMN last_used_service TEXT;
ALTER TABLE access_keys ADD COLUMN last_used_region TEXT;
DROP INDEX access_keys_by_account;
CREATE INDEX access_keys_by_owner ON access_keys (account_id, user_id, id);

-- Passwords of users: Argon2id PHC strings.
CREATE TABLE iam_login_profiles (
    user_id TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    reset_required BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;

-- MFA devices: virtual ones, whose seed is sealed under the master key. The holder is a user's
-- unique id, or the account's id for its root; none while the device is not enabled.
CREATE TABLE iam_mfa_devices (
    serial_number TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    sealed_seed BLOB NOT NULL,
    holder_id TEXT,
    enabled_at BIGINT,
    -- The newest time step whose code was taken, and by how many steps the device's clock is off.
    last_step BIGINT NOT NULL,
    drift BIGINT NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX iam_mfa_devices_by_account ON iam_mfa_devices (account_id, serial_number);
CREATE INDEX iam_mfa_devices_by_holder ON iam_mfa_devices (holder_id, serial_number);
