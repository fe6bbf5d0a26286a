-- The SAML identity provider that the people of an instance sign in with: what its metadata say and
-- what is asked of it, as JSON. The number of a provider is new with each other entity id.
CREATE TABLE saml_sign_in_providers (
    instance_id TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    description TEXT NOT NULL,
    options TEXT NOT NULL,
    metadata_url TEXT,
    refreshed_at BIGINT,
    refresh_at BIGINT,
    refresh_failure TEXT,
    updated_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX saml_sign_in_providers_by_refresh ON saml_sign_in_providers (refresh_at)
    WHERE refresh_at IS NOT NULL;

-- What assertions for an instance are encrypted for. The private key (PKCS #8) is sealed under the
-- master key; the certificate is DER and stands in our metadata.
CREATE TABLE saml_decryption_keys (
    instance_id TEXT NOT NULL PRIMARY KEY,
    certificate BLOB NOT NULL,
    sealed_private_key BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
