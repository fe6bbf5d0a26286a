//! The key pairs that instances sign SAML assertions with.

use base::{InstanceId, PermissionSetId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;

/// The key pair of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningKey {
    /// Whose it is.
    pub instance: InstanceId,
    /// The self-signed certificate, as DER.
    pub certificate: Vec<u8>,
    /// The private key as PKCS #8, sealed under the master key.
    pub sealed_private_key: Vec<u8>,
    /// When it was made; the certificate is valid from then on.
    pub created_at: Timestamp,
    /// Until when the certificate is valid.
    pub expires_at: Timestamp,
}

// Two nodes may make one at the same time: the first one's stays.
const INSERT: &str = "INSERT INTO saml_signing_keys (instance_id, certificate, \
    sealed_private_key, created_at, expires_at) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (instance_id) DO NOTHING";
const FIND: &str = "SELECT instance_id, certificate, sealed_private_key, created_at, expires_at \
    FROM saml_signing_keys WHERE instance_id = $1";
const FIND_WITHOUT: &str = "SELECT instance_id FROM permission_sets WHERE id = $1 AND NOT EXISTS \
    (SELECT 1 FROM saml_signing_keys s WHERE s.instance_id = permission_sets.instance_id)";

/// Gives an instance a key pair, unless it has one.
pub fn insert(tx: &mut Tx<'_>, _permit: &Permit, key: &SigningKey) -> Result<(), Error> {
    let binds = binds![
        &key.instance,
        key.certificate.as_slice(),
        key.sealed_private_key.as_slice(),
        key.created_at,
        key.expires_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// The key pair of an instance, where it has one.
pub fn find(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Option<SigningKey>, Error> {
    let row = tx.find(FIND, binds![instance])?;
    row.map(|row| {
        Ok(SigningKey {
            instance: row.get(0)?,
            certificate: row.get(1)?,
            sealed_private_key: row.get(2)?,
            created_at: row.get(3)?,
            expires_at: row.get(4)?,
        })
    })
    .transpose()
}

/// The instance of a permission set, where it has no key pair yet.
pub fn find_instance_without(
    tx: &mut Tx<'_>,
    set: &PermissionSetId,
) -> Result<Option<InstanceId>, Error> {
    let row = tx.find(FIND_WITHOUT, binds![set])?;
    row.map(|row| row.get(0)).transpose()
}

/// Whether an instance has a key.
pub fn exists(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<bool, Error> {
    Ok(tx.find(FIND, binds![instance])?.is_some())
}

#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static str> {
    vec![INSERT, FIND, FIND_WITHOUT]
}
