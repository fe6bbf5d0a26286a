//! SAML identity providers of accounts.

use base::AccountId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::SamlProvider;

use super::delete_tags;

const INSERT: &str = "INSERT INTO iam_saml_providers (account_id, name, metadata, created_at, \
    valid_until_at) VALUES ($1, $2, $3, $4, $5)";
const UPDATE: &str = "UPDATE iam_saml_providers SET metadata = $1, valid_until_at = $2 \
    WHERE account_id = $3 AND name = $4";
const DELETE: &str = "DELETE FROM iam_saml_providers WHERE account_id = $1 AND name = $2";
const FIND: &str = "SELECT account_id, name, metadata, created_at, valid_until_at \
    FROM iam_saml_providers WHERE account_id = $1 AND name = $2";
const LIST: &str = "SELECT account_id, name, metadata, created_at, valid_until_at \
    FROM iam_saml_providers WHERE account_id = $1 ORDER BY name";

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
        ],
    )
    .map(drop)
}

/// Replaces the metadata of a SAML provider.
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
            &provider.account,
            &provider.name,
        ],
    )
    .map(drop)
}

/// Removes a SAML provider with its tags.
pub fn delete_saml_provider(
    tx: &mut Tx<'_>,
    permit: &Permit,
    provider: &SamlProvider,
) -> Result<(), Error> {
    delete_tags(tx, permit, &provider.arn())?;
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

fn provider(row: &Row) -> Result<SamlProvider, Error> {
    Ok(SamlProvider {
        account: row.get(0)?,
        name: row.get(1)?,
        metadata: row.get(2)?,
        created_at: row.get(3)?,
        valid_until: row.get(4)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![INSERT, UPDATE, DELETE, FIND, LIST]
}
