-- Multi-factor authentication of people. Seeds and credentials are sealed under the master key;
-- what a browser or a person bears is kept as its SHA-256.

-- What an instance asks for; one without a row asks for what is the default.
CREATE TABLE mfa_settings (
    instance_id TEXT NOT NULL PRIMARY KEY,
    mode TEXT NOT NULL,
    security_keys TEXT NOT NULL,
    authenticator_apps TEXT NOT NULL,
    without_device TEXT NOT NULL,
    managers TEXT NOT NULL,
    passkey_alone TEXT NOT NULL,
    trusted_days BIGINT NOT NULL,
    attestation TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What people have registered. credential_hash: of a security key's or passkey's id; last_step and
-- drift: the newest time step of an app whose code was taken, and how far its clock is off.
CREATE TABLE person_mfa_devices (
    id TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    credential_hash TEXT,
    last_step BIGINT NOT NULL,
    drift BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_mfa_devices_by_user ON person_mfa_devices (user_id, id);
CREATE UNIQUE INDEX person_mfa_devices_credential ON person_mfa_devices (credential_hash)
    WHERE credential_hash IS NOT NULL;

-- What a step of a sign-in waits for: a seed, a challenge, an e-mailed code.
CREATE TABLE sign_in_challenges (
    flow_id TEXT NOT NULL,
    step TEXT NOT NULL,
    sealed BLOB NOT NULL,
    failures BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (flow_id, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_challenges_by_expiry ON sign_in_challenges (expires_at);

-- Browsers that somebody trusted. family: what the browser calls itself, without its version.
CREATE TABLE trusted_browsers (
    token_hash TEXT NOT NULL,
    user_id TEXT NOT NULL,
    family TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (token_hash, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX trusted_browsers_by_user ON trusted_browsers (user_id);
CREATE INDEX trusted_browsers_by_expiry ON trusted_browsers (expires_at);

-- What an administrator hands to somebody who lost their devices; good once.
CREATE TABLE mfa_recovery_codes (
    user_id TEXT NOT NULL PRIMARY KEY,
    code_hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mfa_recovery_codes_by_expiry ON mfa_recovery_codes (expires_at);

-- When the person of a session last proved anew who they are.
ALTER TABLE web_sessions ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;
