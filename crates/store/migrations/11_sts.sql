-- 11_sts: federation with others.

-- SAML assertions that were used, until nobody would take them any more.
CREATE TABLE used_assertions (
    assertion_hash TEXT NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX used_assertions_by_expiry ON used_assertions (expires_at);

-- Keys that sign web identity tokens for others. The newest signs.
CREATE TABLE token_keys (
    id TEXT NOT NULL PRIMARY KEY,
    algorithm TEXT NOT NULL,
    sealed_key BLOB NOT NULL,
    created_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX token_keys_by_age ON token_keys (algorithm, created_at);
