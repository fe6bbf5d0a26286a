-- Who may let a device in by its code; an instance without a row lets everybody.
CREATE TABLE device_code_settings (
    instance_id TEXT NOT NULL PRIMARY KEY,
    mode TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The groups whose members may, where the mode is GROUPS.
CREATE TABLE device_code_groups (
    instance_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    PRIMARY KEY (instance_id, group_id)
) STRICT, WITHOUT ROWID;
