-- 26_portal: what people keep in the access portal, and their sessions in the console.

-- An account that a person marked has an empty permission set; a role of it has its own. What is
-- no longer theirs is not shown, and goes when there is no more room.
CREATE TABLE portal_favourites (
    user_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, account_id, permission_set_id)
) STRICT, WITHOUT ROWID;

-- Which roles a person used last in the console; a few a person.
CREATE TABLE portal_recents (
    user_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    permission_set_id TEXT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, account_id, permission_set_id)
) STRICT, WITHOUT ROWID;

-- Browsers in the console. The session token is sealed under the master key, and says who it is.
CREATE TABLE console_sessions (
    secret_hash TEXT NOT NULL PRIMARY KEY,
    access_key_id TEXT NOT NULL,
    session_token TEXT NOT NULL,
    destination TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX console_sessions_by_expiry ON console_sessions (expires_at);
