//! OIDC identity providers of accounts.

use base::AccountId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::OidcProvider;

use super::delete_tags;

const INSERT: &str = "INSERT INTO iam_oidc_providers (account_id, url, client_ids, thumbprints, \
    created_at) VALUES ($1, $2, $3, $4, $5)";
const UPDATE: &str = "UPDATE iam_oidc_providers SET client_ids = $1, thumbprints = $2 \
    WHERE account_id = $3 AND url = $4";
const DELETE: &str = "DELETE FROM iam_oidc_providers WHERE account_id = $1 AND url = $2";
const FIND: &str = "SELECT account_id, url, client_ids, thumbprints, created_at \
    FROM iam_oidc_providers WHERE account_id = $1 AND url = $2";
const LIST: &str = "SELECT account_id, url, client_ids, thumbprints, created_at \
    FROM iam_oidc_providers WHERE account_id = $1 ORDER BY url";

/// Adds an OIDC provider.
pub fn insert_oidc_provider(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    provider: &OidcProvider,
) -> Result<(), Error> {
    let (client_ids, thumbprints) = (
        to_json(&provider.client_ids),
        to_json(&provider.thumbprints),
    );
    tx.execute(
        INSERT,
        binds![
            &provider.account,
            &provider.url,
            &client_ids,
            &thumbprints,
            provider.created_at,
        ],
    )
    .map(drop)
}

/// Replaces client ids and thumbprints.
pub fn update_oidc_provider(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    provider: &OidcProvider,
) -> Result<(), Error> {
    let (client_ids, thumbprints) = (
        to_json(&provider.client_ids),
        to_json(&provider.thumbprints),
    );
    tx.execute(
        UPDATE,
        binds![&client_ids, &thumbprints, &provider.account, &provider.url],
    )
    .map(drop)
}

/// Removes an OIDC provider with its tags.
pub fn delete_oidc_provider(
    tx: &mut Tx<'_>,
    permit: &Permit,
    provider: &OidcProvider,
) -> Result<(), Error> {
    delete_tags(tx, permit, &provider.arn())?;
    tx.execute(DELETE, binds![&provider.account, &provider.url])
        .map(drop)
}

/// The provider of this URL, without its scheme.
pub fn find_oidc_provider(
    tx: &mut Tx<'_>,
    account: &AccountId,
    url: &str,
) -> Result<Option<OidcProvider>, Error> {
    let row = tx.find(FIND, binds![account, url])?;
    row.as_ref().map(provider).transpose()
}

/// The OIDC providers of an account, in order of their URLs.
pub fn oidc_providers(tx: &mut Tx<'_>, account: &AccountId) -> Result<Vec<OidcProvider>, Error> {
    tx.query(LIST, binds![account])?
        .iter()
        .map(provider)
        .collect()
}

fn to_json(texts: &[String]) -> String {
    serde_json::Value::from(texts.to_vec()).to_string()
}

fn from_json(text: &str) -> Result<Vec<String>, Error> {
    serde_json::from_str(text)
        .map_err(|error| Error::corrupt(format!("a list of an OpenID Connect provider: {error}")))
}

fn provider(row: &Row) -> Result<OidcProvider, Error> {
    let (client_ids, thumbprints): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(OidcProvider {
        account: row.get(0)?,
        url: row.get(1)?,
        client_ids: from_json(&client_ids)?,
        thumbprints: from_json(&thumbprints)?,
        created_at: row.get(4)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![INSERT, UPDATE, DELETE, FIND, LIST]
}
