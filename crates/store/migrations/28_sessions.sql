-- How long the sessions of an instance last, as ISO 8601 durations; one without a row decided nothing.
CREATE TABLE session_settings (
    instance_id TEXT NOT NULL PRIMARY KEY,
    interactive TEXT NOT NULL,
    background TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When the session's cookie or one of its tokens was last used; written at most once a minute.
ALTER TABLE web_sessions ADD COLUMN last_active_at BIGINT;
