//! The outbox: letters to people, until they are delivered or given up, and for a while after.

use base::{AccountId, MailId, Timestamp};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::mail::MailStatus;

/// A letter to be delivered.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Which.
    pub id: MailId,
    /// The account that owns the instance of its person.
    pub account: AccountId,
    /// Whom it is to.
    pub recipient: String,
    /// What it is.
    pub kind: &'static str,
    /// The letter, sealed.
    pub sealed: Vec<u8>,
    /// When it was written, and is due.
    pub created_at: Timestamp,
}

const INSERT: &str = "INSERT INTO mail_outbox (id, account_id, recipient, kind, body, status, \
    attempts, due_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $7)";

/// Adds a letter, due at once.
pub fn insert(tx: &mut Tx<'_>, _permit: &Permit, mail: &NewMail) -> Result<(), Error> {
    let binds = binds![
        &mail.id,
        &mail.account,
        mail.recipient.as_str(),
        mail.kind,
        mail.sealed.as_slice(),
        MailStatus::Queued.as_str(),
        mail.created_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}
