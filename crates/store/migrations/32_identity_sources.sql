-- Where the people of an instance prove who they are; one without a row has its own directory.
CREATE TABLE identity_sources (
    instance_id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    changed_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a provider was asked in a sign-in, and what it answered once that was verified. The request
-- is what the provider gives back: SAML's request id, OpenID Connect's state.
CREATE TABLE provider_sign_ins (
    flow_id TEXT NOT NULL PRIMARY KEY,
    request_id TEXT NOT NULL,
    kept TEXT NOT NULL,
    answer TEXT,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX provider_sign_ins_request ON provider_sign_ins (request_id);
CREATE INDEX provider_sign_ins_by_expiry ON provider_sign_ins (expires_at);

-- What the provider said of the person that holds for the session, as JSON.
ALTER TABLE web_sessions ADD COLUMN provider TEXT;
