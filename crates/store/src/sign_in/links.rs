//! Links in letters, the addresses that they have proved, and what a store says of passwords.

use base::{IdentityStoreId, InstanceId, Timestamp, UserId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::sign_in::{Digest, LinkPurpose, MailLink};
use serde_json::json;

use crate::history;

const INSERT: &str = "INSERT INTO mail_links (secret_hash, purpose, identity_store_id, user_id, \
    email_folded, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const FIND: &str = "SELECT secret_hash, purpose, identity_store_id, user_id, email_folded, \
    created_at, expires_at, used_at FROM mail_links WHERE secret_hash = $1";
const USE_ALL: &str = "UPDATE mail_links SET used_at = $1 WHERE user_id = $2 AND purpose = $3 \
    AND used_at IS NULL";
const IS_OPEN: &str = "SELECT 1 FROM mail_links WHERE user_id = $1 AND purpose = $2 \
    AND used_at IS NULL LIMIT 1";
const FIND_VERIFIED: &str =
    "SELECT verified_at FROM verified_emails WHERE user_id = $1 AND email_folded = $2";
const PUT_VERIFIED: &str = "INSERT INTO verified_emails (user_id, email_folded, verified_at) \
    VALUES ($1, $2, $3) ON CONFLICT (user_id) DO UPDATE SET \
    email_folded = excluded.email_folded, verified_at = excluded.verified_at";
const DELETE_VERIFIED: &str = "DELETE FROM verified_emails WHERE user_id = $1";
const DELETE_OF_USER: &str = "DELETE FROM mail_links WHERE user_id = $1";
const FIND_SETTINGS: &str =
    "SELECT one_time_by_email FROM password_settings WHERE identity_store_id = $1";
const PUT_SETTINGS: &str = "INSERT INTO password_settings (identity_store_id, one_time_by_email) \
    VALUES ($1, $2) ON CONFLICT (identity_store_id) DO UPDATE SET \
    one_time_by_email = excluded.one_time_by_email";

/// Adds a link in the place of the user's earlier ones of the same purpose.
pub fn replace_link(tx: &mut Tx<'_>, permit: &Permit, link: &MailLink) -> Result<(), Error> {
    use_links(tx, permit, &link.user_id, link.purpose, link.created_at)?;
    let binds = binds![
        link.digest.as_str(),
        link.purpose.as_str(),
        &link.identity_store_id,
        &link.user_id,
        link.email_folded.as_str(),
        link.created_at,
        link.expires_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// The link of this digest, whatever has become of it.
pub fn find_link(tx: &mut Tx<'_>, digest: &Digest) -> Result<Option<MailLink>, Error> {
    let row = tx.find(FIND, binds![digest.as_str()])?;
    row.as_ref().map(link).transpose()
}

/// Ends all links of a user that are for one purpose.
pub fn use_links(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    purpose: LinkPurpose,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(USE_ALL, binds![now, user, purpose.as_str()])
        .map(drop)
}

/// Whether a link for a purpose was sent to a user and not used, be it too old or not.
pub fn has_unused_link(
    tx: &mut Tx<'_>,
    user: &UserId,
    purpose: LinkPurpose,
) -> Result<bool, Error> {
    Ok(tx.find(IS_OPEN, binds![user, purpose.as_str()])?.is_some())
}

/// Whether a user has shown that this address, folded, is theirs.
pub fn is_verified_email(tx: &mut Tx<'_>, user: &UserId, folded: &str) -> Result<bool, Error> {
    Ok(tx.find(FIND_VERIFIED, binds![user, folded])?.is_some())
}

/// A user has shown that this address, folded, is theirs.
pub fn put_verified_email(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
    folded: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(PUT_VERIFIED, binds![user, folded, now])
        .map(drop)
}

/// Nothing is known of a user's address any more.
pub fn delete_verified_email(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    user: &UserId,
) -> Result<(), Error> {
    tx.execute(DELETE_VERIFIED, binds![user]).map(drop)
}

/// Removes the links and the verified address of a deleted user.
pub(super) fn delete_links_of_user(tx: &mut Tx<'_>, user: &UserId) -> Result<(), Error> {
    tx.execute(DELETE_OF_USER, binds![user])?;
    tx.execute(DELETE_VERIFIED, binds![user]).map(drop)
}

/// Whether users of a store who have no password are sent a one-time one when they first try to
/// sign in.
pub fn one_time_by_email(tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<bool, Error> {
    let row = tx.find(FIND_SETTINGS, binds![store])?;
    row.map_or(Ok(false), |row| row.get(0))
}

/// Decides that.
pub fn put_one_time_by_email(
    tx: &mut Tx<'_>,
    permit: &Permit,
    (instance, store): (&InstanceId, &IdentityStoreId),
    is_enabled: bool,
) -> Result<(), Error> {
    let state = |is_enabled: bool| json!({"emailOneTimePassword": is_enabled});
    let change = (state(one_time_by_email(tx, store)?), state(is_enabled));
    history::settings(tx, permit, instance, "PASSWORDS", change)?;
    tx.execute(PUT_SETTINGS, binds![store, i64::from(is_enabled)])
        .map(drop)
}

fn link(row: &Row) -> Result<MailLink, Error> {
    let purpose: String = row.get(1)?;
    Ok(MailLink {
        digest: Digest::from_stored(row.get(0)?),
        purpose: LinkPurpose::parse(&purpose)
            .ok_or_else(|| Error::corrupt("mail_links.purpose"))?,
        identity_store_id: row.get(2)?,
        user_id: row.get(3)?,
        email_folded: row.get(4)?,
        created_at: row.get(5)?,
        expires_at: row.get(6)?,
        used_at: row.get(7)?,
    })
}
