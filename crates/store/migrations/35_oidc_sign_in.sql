-- The OpenID Connect provider that the people of an instance sign in with. Its client secret is sealed
-- under the master key, together with what it is for.
CREATE TABLE oidc_sign_in_providers (
    instance_id TEXT NOT NULL PRIMARY KEY,
    issuer TEXT NOT NULL,
    client_id TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    options TEXT NOT NULL,
    updated_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
