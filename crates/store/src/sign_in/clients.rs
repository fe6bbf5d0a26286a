//! Clients of sso-oidc.

use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{Client, ClientId, ClientSecret, Digest, Grant};

use super::words;

const INSERT: &str = "INSERT INTO oidc_clients (id, secret_hash, name, scopes, grants, \
    redirect_uris, instance_id, registered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const FIND: &str = "SELECT id, secret_hash, name, scopes, grants, redirect_uris, instance_id, \
    registered_at FROM oidc_clients WHERE id = $1";

/// Adds a client.
pub fn insert_client(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    client: &Client,
    secret: &ClientSecret,
) -> Result<(), Error> {
    let grants: Vec<_> = client.grants.iter().map(|grant| grant.as_str()).collect();
    tx.execute(
        INSERT,
        binds![
            client.id.as_str(),
            secret.digest().as_str(),
            &client.name,
            client.scopes.join(" ").as_str(),
            grants.join(" ").as_str(),
            client.redirect_uris.join(" ").as_str(),
            client.instance_id.as_ref(),
            client.registered_at,
        ],
    )
    .map(drop)
}

/// The client of this id with the digest of its secret, where there is one.
pub fn find_client(tx: &mut Tx<'_>, id: &ClientId) -> Result<Option<(Client, Digest)>, Error> {
    tx.find(FIND, binds![id.as_str()])?
        .as_ref()
        .map(client)
        .transpose()
}

fn client(row: &Row) -> Result<(Client, Digest), Error> {
    let scopes: String = row.get(3)?;
    let grants: String = row.get(4)?;
    let redirect_uris: String = row.get(5)?;
    let client = Client {
        id: ClientId::new(row.get::<String>(0)?),
        name: row.get(2)?,
        scopes: words(&scopes),
        grants: words(&grants)
            .iter()
            .map(|grant| Grant::parse(grant).ok_or_else(|| Error::corrupt("oidc_clients.grants")))
            .collect::<Result<_, _>>()?,
        redirect_uris: words(&redirect_uris),
        instance_id: row.get(6)?,
        registered_at: row.get(7)?,
    };
    Ok((client, Digest::from_stored(row.get(1)?)))
}
