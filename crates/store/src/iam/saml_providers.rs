//! SAML identity providers of accounts.

use base::AccountId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::{AssertionEncryption, SamlProvider, SamlProviderKey};

use super::delete_tags;

const INSERT: &str = "INSERT INTO iam_saml_providers (account_id, name, metadata, created_at, \
    valid_until_at, assertion_encryption) VALUES ($1, $2, $3, $4, $5, $6)";
const UPDATE: &str = "UPDATE iam_saml_providers SET metadata = $1, valid_until_at = $2, \
    assertion_encryption = $3 WHERE account_id = $4 AND name = $5";
const DELETE: &str = "DELETE FROM iam_saml_providers WHERE account_id = $1 AND name = $2";
const FIND: &str = "SELECT account_id, name, metadata, created_at, valid_until_at, \
    assertion_encryption FROM iam_saml_providers WHERE account_id = $1 AND name = $2";
const LIST: &str = "SELECT account_id, name, metadata, created_at, valid_until_at, \
    assertion_encryption FROM iam_saml_providers WHERE account_id = $1 ORDER BY name";
const INSERT_KEY: &str = "INSERT INTO iam_saml_provider_keys (account_id, provider_name, id, \
    sealed_private_key, created_at) VALUES ($1, $2, $3, $4, $5)";
const DELETE_KEY: &str = "DELETE FROM iam_saml_provider_keys \
    WHERE account_id = $1 AND provider_name = $2 AND id = $3";
const DELETE_KEYS: &str =
    "DELETE FROM iam_saml_provider_keys WHERE account_id = $1 AND provider_name = $2";
const KEYS: &str = "SELECT id, created_at, sealed_private_key FROM iam_saml_provider_keys \
    WHERE account_id = $1 AND provider_name = $2 ORDER BY id";

/// Adds a SAML provider.
pub fn insert_saml_provider(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    provider: &SamlProvider,
) -> Result<(), Error> {
    tx.execute(
        INSERT,
        binds![
            &provider.account,
            &provider.name,
            &provider.metadata,
            provider.created_at,
            provider.valid_until,
            encryption(provider),
        ],
    )
    .map(drop)
}

/// Replaces the metadata and the encryption of a SAML provider.
pub fn update_saml_provider(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    provider: &SamlProvider,
) -> Result<(), Error> {
    tx.execute(
        UPDATE,
        binds![
            &provider.metadata,
            provider.valid_until,
            encryption(provider),
            &provider.account,
            &provider.name,
        ],
    )
    .map(drop)
}

/// Removes a SAML provider with its tags and keys.
pub fn delete_saml_provider(
    tx: &mut Tx<'_>,
    permit: &Permit,
    provider: &SamlProvider,
) -> Result<(), Error> {
    delete_tags(tx, permit, &provider.arn())?;
    tx.execute(DELETE_KEYS, binds![&provider.account, &provider.name])?;
    tx.execute(DELETE, binds![&provider.account, &provider.name])
        .map(drop)
}

/// The SAML provider of this name.
pub fn find_saml_provider(
    tx: &mut Tx<'_>,
    account: &AccountId,
    name: &str,
) -> Result<Option<SamlProvider>, Error> {
    let row = tx.find(FIND, binds![account, name])?;
    row.as_ref().map(provider).transpose()
}

/// The SAML providers of an account, in order of their names.
pub fn saml_providers(tx: &mut Tx<'_>, account: &AccountId) -> Result<Vec<SamlProvider>, Error> {
    tx.query(LIST, binds![account])?
        .iter()
        .map(provider)
        .collect()
}

/// The same of each of some accounts.
pub fn saml_providers_of_each(
    tx: &mut Tx<'_>,
    accounts: &[&AccountId],
) -> Result<Vec<Vec<SamlProvider>>, Error> {
    let each: Vec<_> = accounts.iter().map(|id| binds![*id].to_vec()).collect();
    let answers = tx.query_each(LIST, &each)?;
    let providers = |rows: &Vec<Row>| rows.iter().map(provider).collect();
    answers.iter().map(providers).collect()
}

/// Adds a key, its private part (PKCS #8) sealed under the master key.
pub fn insert_saml_provider_key(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    provider: &SamlProvider,
    key: &SamlProviderKey,
    sealed: &[u8],
) -> Result<(), Error> {
    let (account, name) = (&provider.account, &provider.name);
    tx.execute(
        INSERT_KEY,
        binds![account, name, &key.id, sealed, key.created_at],
    )
    .map(drop)
}

/// Removes a key; answers how many there were (0 or 1).
pub fn delete_saml_provider_key(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    provider: &SamlProvider,
    id: &str,
) -> Result<u64, Error> {
    tx.execute(DELETE_KEY, binds![&provider.account, &provider.name, id])
}

/// The keys of a SAML provider with their sealed private parts.
pub fn saml_provider_keys(
    tx: &mut Tx<'_>,
    provider: &SamlProvider,
) -> Result<Vec<(SamlProviderKey, Vec<u8>)>, Error> {
    tx.query(KEYS, binds![&provider.account, &provider.name])?
        .iter()
        .map(|row| {
            let key = SamlProviderKey {
                id: row.get(0)?,
                created_at: row.get(1)?,
            };
            Ok((key, row.get(2)?))
        })
        .collect()
}

fn encryption(provider: &SamlProvider) -> Option<&'static str> {
    provider.encryption.map(AssertionEncryption::as_str)
}

fn provider(row: &Row) -> Result<SamlProvider, Error> {
    Ok(SamlProvider {
        account: row.get(0)?,
        name: row.get(1)?,
        metadata: row.get(2)?,
        created_at: row.get(3)?,
        valid_until: row.get(4)?,
        encryption: row
            .get::<Option<String>>(5)?
            .as_deref()
            .and_then(AssertionEncryption::parse),
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        UPDATE,
        DELETE,
        FIND,
        LIST,
        INSERT_KEY,
        DELETE_KEY,
        DELETE_KEYS,
        KEYS,
    ]
}
