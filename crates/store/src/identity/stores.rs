//! What identity stores have been configured to, and their end.

use base::IdentityStoreId;
use db::{Error, Tx, binds};
use domain::Permit;
use domain::identity::NetworkConfiguration;

use super::document;

const FIND: &str = "SELECT network FROM identity_stores WHERE id = $1";
const PUT: &str = "INSERT INTO identity_stores (id, network) VALUES ($1, $2) ON CONFLICT (id) \
    DO UPDATE SET network = excluded.network";
const DELETE: &str = "DELETE FROM identity_stores WHERE id = $1";
const DELETE_MEMBERSHIPS: &str = "DELETE FROM memberships WHERE identity_store_id = $1";
const DELETE_NESTINGS: &str = "DELETE FROM group_nestings WHERE identity_store_id = $1";
const DELETE_FLATTENINGS: &str = "DELETE FROM group_flattenings WHERE identity_store_id = $1";
const DELETE_EXTERNAL_IDS: &str = "DELETE FROM external_ids WHERE identity_store_id = $1";
const DELETE_GROUPS: &str = "DELETE FROM groups WHERE identity_store_id = $1";
const DELETE_USERS: &str = "DELETE FROM users WHERE identity_store_id = $1";

/// From where a store may be reached, where that has been configured.
pub fn find_network(
    tx: &mut Tx<'_>,
    id: &IdentityStoreId,
) -> Result<Option<NetworkConfiguration>, Error> {
    let Some(row) = tx.find(FIND, binds![id])? else {
        return Ok(None);
    };
    let text: String = row.get(0)?;
    NetworkConfiguration::from_document(&document(&text, "identity_stores.network")?)
        .map(Some)
        .map_err(|error| Error::corrupt(format!("identity_stores.network: {error}")))
}

/// Configures from where a store may be reached.
pub fn put_network(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &IdentityStoreId,
    network: &NetworkConfiguration,
) -> Result<(), Error> {
    let text = network.to_document().to_string();
    tx.execute(PUT, binds![id, &text]).map(drop)
}

/// Removes all that is in a store: for the end of its instance. Passwords, sessions and
/// assignments of its users are not here.
pub fn delete_store(tx: &mut Tx<'_>, _permit: &Permit, id: &IdentityStoreId) -> Result<(), Error> {
    for sql in [
        DELETE_FLATTENINGS,
        DELETE_NESTINGS,
        DELETE_MEMBERSHIPS,
        DELETE_EXTERNAL_IDS,
        DELETE_GROUPS,
        DELETE_USERS,
        DELETE,
    ] {
        tx.execute(sql, binds![id])?;
    }
    Ok(())
}
