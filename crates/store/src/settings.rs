//! Facts about the whole installation.

use db::{Error, Tx, binds};
use domain::Permit;

const FIND: &str = "SELECT value FROM settings WHERE name = $1";
const PUT: &str = "INSERT INTO settings (name, value) VALUES ($1, $2) \
    ON CONFLICT (name) DO UPDATE SET value = excluded.value";

/// The value of a fact, where it was ever set.
pub fn find(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>, Error> {
    tx.find(FIND, binds![name])?
        .map(|row| row.get(0))
        .transpose()
}

/// Sets a fact.
pub fn put(tx: &mut Tx<'_>, _permit: &Permit, name: &str, value: &str) -> Result<(), Error> {
    tx.execute(PUT, binds![name, value]).map(drop)
}
