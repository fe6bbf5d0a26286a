-- Sign-in. No secret stands here in clear: passwords are Argon2id PHC strings, everything a
-- browser or client bears is kept as its SHA-256.

-- The password of a user; a user made by the API has none until one is set.
CREATE TABLE passwords (
    user_id TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    one_time_expires_at BIGINT,
    changed_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last passwords that the user chose, the current one among them.
CREATE TABLE password_history (
    user_id TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (user_id, changed_at)
) STRICT, WITHOUT ROWID;

-- Failed attempts in a row, by what they were made on.
CREATE TABLE sign_in_attempts (
    key TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (last_at);

-- Addresses where a user has signed in.
CREATE TABLE known_addresses (
    user_id TEXT NOT NULL,
    address TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_addresses_by_time ON known_addresses (seen_at);

-- Sign-ins under way.
CREATE TABLE sign_in_flows (
    id TEXT NOT NULL PRIMARY KEY,
    browser_hash TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    identity_store_id TEXT NOT NULL,
    step TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_id TEXT,
    verified TEXT NOT NULL,
    password_changed_at BIGINT,
    session_id TEXT,
    continuation TEXT NOT NULL,
    client_id TEXT,
    redirect_uri TEXT,
    state TEXT,
    code_challenge TEXT,
    user_code TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_flows_by_expiry ON sign_in_flows (expires_at);

-- Signed-in people. What belongs to a session dies with its row.
CREATE TABLE web_sessions (
    id TEXT NOT NULL PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    identity_store_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    methods TEXT NOT NULL,
    source_ip TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX web_sessions_secret ON web_sessions (secret_hash);
CREATE INDEX web_sessions_by_user ON web_sessions (user_id);
CREATE INDEX web_sessions_by_expiry ON web_sessions (expires_at);

-- Clients of sso-oidc.
CREATE TABLE oidc_clients (
    id TEXT NOT NULL PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    grants TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    instance_id TEXT,
    registered_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX oidc_clients_by_time ON oidc_clients (registered_at);

CREATE TABLE device_authorizations (
    code_hash TEXT NOT NULL PRIMARY KEY,
    user_code TEXT NOT NULL,
    client_id TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    state TEXT NOT NULL,
    session_id TEXT,
    grant_id TEXT,
    poll_after_at BIGINT NOT NULL,
    source_ip TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX device_authorizations_user_code ON device_authorizations (user_code);
CREATE INDEX device_authorizations_by_expiry ON device_authorizations (expires_at);

CREATE TABLE authorization_codes (
    code_hash TEXT NOT NULL PRIMARY KEY,
    grant_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    code_challenge TEXT NOT NULL,
    session_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
) STRICT, WITHOUT ROWID;
CREATE INDEX authorization_codes_by_session ON authorization_codes (session_id);
CREATE INDEX authorization_codes_by_expiry ON authorization_codes (expires_at);

CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    grant_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    scopes TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_tokens_by_grant ON access_tokens (grant_id);
CREATE INDEX access_tokens_by_session ON access_tokens (session_id);
CREATE INDEX access_tokens_by_expiry ON access_tokens (expires_at);

-- parent_hash: the token that this one was got with; superseded_at: when a child was first used.
CREATE TABLE refresh_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    grant_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    parent_hash TEXT,
    superseded_at BIGINT,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX refresh_tokens_by_grant ON refresh_tokens (grant_id);
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_by_parent ON refresh_tokens (parent_hash);
CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at);
