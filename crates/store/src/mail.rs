//! The outbox: letters to people, until they are delivered or given up, and for a while after; and
//! what is to be answered by letter.

mod requests;

use base::{AccountId, MailId, PageRequest, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::mail::MailStatus;

pub use requests::{
    MailRequest, RequestKind, any_request_due, claim_requests, delete_request, insert_request,
    put_off_request,
};

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

/// A letter that somebody has taken on to deliver.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// Which.
    pub id: MailId,
    /// Whom it is to.
    pub recipient: String,
    /// What it is.
    pub kind: String,
    /// The letter, sealed.
    pub sealed: Vec<u8>,
    /// How often it was taken on, this time among them.
    pub attempts: u32,
}

/// How a letter fares; never what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailRow {
    /// Which.
    pub id: MailId,
    /// Whom it is to.
    pub recipient: String,
    /// What it is.
    pub kind: String,
    /// How far it has come.
    pub status: MailStatus,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it is tried next.
    pub due_at: Option<Timestamp>,
    /// When it was delivered or given up.
    pub ended_at: Option<Timestamp>,
    /// Why the last attempt failed.
    pub failure: Option<String>,
}

const INSERT: &str = "INSERT INTO mail_outbox (id, account_id, recipient, kind, body, status, \
    attempts, due_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $7)";
const ANY_DUE: &str = "SELECT 1 FROM mail_outbox WHERE due_at IS NOT NULL AND due_at <= $1 LIMIT 1";
const CLAIM: &str = "UPDATE mail_outbox SET due_at = $1, attempts = attempts + 1 WHERE id IN \
    (SELECT id FROM mail_outbox WHERE due_at IS NOT NULL AND due_at <= $2 \
    ORDER BY due_at, id LIMIT $3 \
        /* FOR UPDATE SKIP LOCKED */) AND body IS NOT NULL \
    RETURNING id, recipient, kind, body, attempts";
// Only for who has taken it on last: another node may have, when this one took too long.
const SENT: &str = "UPDATE mail_outbox SET status = 'SENT', due_at = NULL, ended_at = $1, \
    failure = NULL, body = NULL WHERE id = $2 AND attempts = $3 AND status = 'QUEUED'";
const SHOWN: &str = "UPDATE mail_outbox SET status = 'SENT', due_at = NULL, ended_at = $1, \
    failure = NULL WHERE id = $2 AND attempts = $3 AND status = 'QUEUED'";
const FAILED: &str = "UPDATE mail_outbox SET status = 'FAILED', due_at = NULL, ended_at = $1, \
    failure = $2, body = NULL WHERE id = $3 AND attempts = $4 AND status = 'QUEUED'";
const PUT_OFF: &str = "UPDATE mail_outbox SET due_at = $1, failure = $2 \
    WHERE id = $3 AND attempts = $4 AND status = 'QUEUED'";
const LIST: &str = "SELECT id, recipient, kind, status, attempts, created_at, due_at, ended_at, \
    failure FROM mail_outbox WHERE account_id = $1 AND (created_at, id) < ($2, $3) \
    ORDER BY created_at DESC, id DESC LIMIT $4";
const LIST_OF_STATUS: &str = "SELECT id, recipient, kind, status, attempts, created_at, due_at, \
    ended_at, failure FROM mail_outbox WHERE account_id = $1 AND status = $2 \
    AND (created_at, id) < ($3, $4) ORDER BY created_at DESC, id DESC LIMIT $5";
const LAST: &str = "SELECT body FROM mail_outbox WHERE account_id = $1 AND status = 'SENT' \
    AND body IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT $2";
const FORGET: &str = "DELETE FROM mail_outbox WHERE id IN (SELECT id FROM mail_outbox \
    WHERE ended_at IS NOT NULL AND ended_at <= $1 ORDER BY ended_at LIMIT 500)";

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

/// Whether any letter is due.
pub fn any_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, Error> {
    Ok(tx.find(ANY_DUE, binds![now])?.is_some())
}

/// Takes up to `limit` due letters on until `until`, when they fall due again.
pub fn claim(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    (now, until): (Timestamp, Timestamp),
    limit: u32,
) -> Result<Vec<Claimed>, Error> {
    tx.query(CLAIM, binds![until, now, limit])?
        .iter()
        .map(|row| {
            Ok(Claimed {
                id: row.get(0)?,
                recipient: row.get(1)?,
                kind: row.get(2)?,
                sealed: row.get(3)?,
                attempts: row.get(4)?,
            })
        })
        .collect()
}

/// A mail server has taken the letter, or, with `keeps`, it is there to be looked at.
pub fn set_sent(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    mail: &Claimed,
    now: Timestamp,
    keeps: bool,
) -> Result<(), Error> {
    let sql = if keeps { SHOWN } else { SENT };
    tx.execute(sql, binds![now, &mail.id, mail.attempts])
        .map(drop)
}

/// The letter is given up.
pub fn set_failed(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    mail: &Claimed,
    now: Timestamp,
    failure: &str,
) -> Result<(), Error> {
    let binds = binds![now, failure, &mail.id, mail.attempts];
    tx.execute(FAILED, binds).map(drop)
}

/// The letter is tried again at `due_at`.
pub fn put_off(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    mail: &Claimed,
    due_at: Timestamp,
    failure: &str,
) -> Result<(), Error> {
    let binds = binds![due_at, failure, &mail.id, mail.attempts];
    tx.execute(PUT_OFF, binds).map(drop)
}

/// Letters of an account's instance, of one status or all, newest first; one more than the page
/// has.
pub fn list(
    tx: &mut Tx<'_>,
    account: &AccountId,
    status: Option<MailStatus>,
    page: &PageRequest,
) -> Result<Vec<MailRow>, Error> {
    let (at, id) = before(page.after_or_empty());
    let rows = match status {
        None => tx.query(LIST, binds![account, at, id, page.probe()])?,
        Some(status) => {
            let binds = binds![account, status.as_str(), at, id, page.probe()];
            tx.query(LIST_OF_STATUS, binds)?
        }
    };
    rows.iter().map(mail_row).collect()
}

/// The key of a letter in the order of [`list`].
pub fn key(row: &MailRow) -> String {
    format!("{}/{}", row.created_at.micros(), row.id)
}

/// Where a page begins: after a key, or at the newest.
fn before(key: &str) -> (i64, &str) {
    let parsed = key
        .split_once('/')
        .and_then(|(at, id)| Some((at.parse().ok()?, id)));
    parsed.unwrap_or((i64::MAX, ""))
}

/// The last letters that were kept to be looked at, sealed, newest first.
pub fn list_kept(tx: &mut Tx<'_>, account: &AccountId, limit: u32) -> Result<Vec<Vec<u8>>, Error> {
    tx.query(LAST, binds![account, limit])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Removes some of what ended before; answers how many rows it was.
pub fn delete_old(tx: &mut Tx<'_>, _permit: &Permit, before: Timestamp) -> Result<u64, Error> {
    tx.execute(FORGET, binds![before])
}

fn mail_row(row: &Row) -> Result<MailRow, Error> {
    let status: String = row.get(3)?;
    Ok(MailRow {
        id: row.get(0)?,
        recipient: row.get(1)?,
        kind: row.get(2)?,
        status: MailStatus::parse(&status).ok_or_else(|| Error::corrupt("mail_outbox.status"))?,
        attempts: row.get(4)?,
        created_at: row.get(5)?,
        due_at: row.get(6)?,
        ended_at: row.get(7)?,
        failure: row.get(8)?,
    })
}
