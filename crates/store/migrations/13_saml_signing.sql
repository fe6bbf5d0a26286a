-- 13_saml_signing: what an instance signs its SAML assertions with. The private key (PKCS #8) is
-- sealed under the master key; the certificate is DER and stands in the metadata of every
-- account's SAML provider.
CREATE TABLE saml_signing_keys (
    instance_id TEXT NOT NULL PRIMARY KEY,
    certificate BLOB NOT NULL,
    sealed_private_key BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
) STRICT, WITHOUT ROWID;
