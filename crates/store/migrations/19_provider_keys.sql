-- 19_provider_keys: keys for encrypted SAML assertions, and former passwords of IAM users.

-- `Allowed` or `Required`; NULL where nobody has said anything.
ALTER TABLE iam_saml_providers ADD COLUMN assertion_encryption TEXT;

-- What assertions are decrypted with; the private key (PKCS #8) is sealed under the master key.
CREATE TABLE iam_saml_provider_keys (
    account_id TEXT NOT NULL,
    provider_name TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed_private_key BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, provider_name, id)
) STRICT, WITHOUT ROWID;

-- The hashes of passwords that a user had before the one they have, so that they are not taken
-- again; the newest has the highest number.
CREATE TABLE iam_former_passwords (
    user_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (user_id, number)
) STRICT, WITHOUT ROWID;
