//! Trusted token issuers.

use base::{InstanceId, TrustedTokenIssuerId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::trusted_token_issuer::TrustedTokenIssuer;

use crate::instances::{ClientRequest, client_request};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, instance_id, account_id, name, issuer_url, claim_attribute_path, \
             identity_store_attribute_path, created_at FROM trusted_token_issuers ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO trusted_token_issuers (id, instance_id, account_id, name, \
    issuer_url, claim_attribute_path, identity_store_attribute_path, created_at, client_token, \
    client_request) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const UPDATE: &str = "UPDATE trusted_token_issuers SET name = $1, claim_attribute_path = $2, \
    identity_store_attribute_path = $3 WHERE id = $4";
const DELETE: &str = "DELETE FROM trusted_token_issuers WHERE id = $1";
const DELETE_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id = $1";
const FIND: &str = select!("WHERE id = $1");
const FIND_BY_NAME: &str = select!("WHERE instance_id = $1 AND name = $2");
const FIND_BY_TOKEN: &str = "SELECT id, client_token, client_request FROM trusted_token_issuers \
    WHERE instance_id = $1 AND client_token = $2";
const LIST: &str = select!("WHERE instance_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const COUNT: &str = "SELECT COUNT(*) FROM trusted_token_issuers WHERE instance_id = $1";

/// Adds an issuer. Its name is unique in its instance: unique index `trusted_token_issuers_name`.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    issuer: &TrustedTokenIssuer,
    request: Option<&ClientRequest>,
) -> Result<(), Error> {
    let binds = binds![
        &issuer.id,
        &issuer.instance,
        &issuer.account,
        &issuer.name,
        &issuer.issuer_url,
        &issuer.claim_attribute_path,
        &issuer.identity_store_attribute_path,
        issuer.created_at,
        request.map(|request| request.token.as_str()),
        request.map(|request| request.digest.as_str()),
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Replaces what of an issuer can change.
pub fn update(tx: &mut Tx<'_>, _permit: &Permit, issuer: &TrustedTokenIssuer) -> Result<(), Error> {
    let binds = binds![
        &issuer.name,
        &issuer.claim_attribute_path,
        &issuer.identity_store_attribute_path,
        &issuer.id,
    ];
    tx.execute(UPDATE, binds).map(drop)
}

/// Removes an issuer with its tags.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, id: &TrustedTokenIssuerId) -> Result<(), Error> {
    tx.execute(DELETE, binds![id])?;
    tx.execute(DELETE_TAGS, binds![id]).map(drop)
}

/// The issuer of this id, where there is one.
pub fn find(
    tx: &mut Tx<'_>,
    id: &TrustedTokenIssuerId,
) -> Result<Option<TrustedTokenIssuer>, Error> {
    tx.find(FIND, binds![id])?.as_ref().map(issuer).transpose()
}

/// The issuer of this name, where there is one.
pub fn find_by_name(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    name: &str,
) -> Result<Option<TrustedTokenIssuer>, Error> {
    tx.find(FIND_BY_NAME, binds![instance, name])?
        .as_ref()
        .map(issuer)
        .transpose()
}

/// The issuer that was made with a token, and the request that it was made by.
pub fn find_by_token(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    token: &str,
) -> Result<Option<(TrustedTokenIssuerId, ClientRequest)>, Error> {
    let Some(row) = tx.find(FIND_BY_TOKEN, binds![instance, token])? else {
        return Ok(None);
    };
    client_request(&row, 1)?
        .map(|request| Ok((row.get(0)?, request)))
        .transpose()
}

/// The issuers of an instance after the id `after`, in order of their ids.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    after: &str,
    limit: i64,
) -> Result<Vec<TrustedTokenIssuer>, Error> {
    tx.query(LIST, binds![instance, after, limit])?
        .iter()
        .map(issuer)
        .collect()
}

/// How many issuers an instance has.
pub fn count(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<u32, Error> {
    tx.scalar(COUNT, binds![instance])
}

fn issuer(row: &Row) -> Result<TrustedTokenIssuer, Error> {
    Ok(TrustedTokenIssuer {
        id: row.get(0)?,
        instance: row.get(1)?,
        account: row.get(2)?,
        name: row.get(3)?,
        issuer_url: row.get(4)?,
        claim_attribute_path: row.get(5)?,
        identity_store_attribute_path: row.get(6)?,
        created_at: row.get(7)?,
    })
}
