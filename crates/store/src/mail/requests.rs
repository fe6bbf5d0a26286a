//! What is to be answered by letter, or not at all.

use base::{IdentityStoreId, JobId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;

/// Why a letter may be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestKind {
    /// Somebody says that they forgot their password.
    Forgotten,
    /// Somebody begins to sign in who may have no password yet.
    FirstSignIn,
    /// Somebody followed a link that has ended.
    LinkAgain,
}

impl RequestKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Forgotten => "forgotten",
            Self::FirstSignIn => "first_sign_in",
            Self::LinkAgain => "link_again",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Forgotten, Self::FirstSignIn, Self::LinkAgain]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// Something that may have to be answered by letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailRequest {
    /// Which.
    pub id: JobId,
    /// What is asked for.
    pub kind: RequestKind,
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// A user name, folded, or the digest of a link.
    pub subject: String,
    /// Where it was asked for.
    pub source_ip: String,
    /// How often it was taken on.
    pub attempts: u32,
    /// When it was asked for.
    pub created_at: Timestamp,
}

const INSERT: &str = "INSERT INTO mail_requests (id, kind, identity_store_id, subject, source_ip, \
    attempts, due_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7) \
    ON CONFLICT (identity_store_id, kind, subject) DO NOTHING";
const CLAIM: &str = "UPDATE mail_requests SET due_at = $1, attempts = attempts + 1 WHERE id IN \
    (SELECT id FROM mail_requests WHERE due_at <= $2 ORDER BY due_at, id LIMIT $3 \
        /* FOR UPDATE SKIP LOCKED */) \
    RETURNING id, kind, identity_store_id, subject, source_ip, attempts, created_at";
const ANY_DUE: &str = "SELECT 1 FROM mail_requests WHERE due_at <= $1 LIMIT 1";
const DELETE: &str = "DELETE FROM mail_requests WHERE id = $1";
const PUT_OFF: &str = "UPDATE mail_requests SET due_at = $1 WHERE id = $2";

/// Adds a request, due at once; `false` where one like it waits already.
pub fn insert_request(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    request: &MailRequest,
) -> Result<bool, Error> {
    let binds = binds![
        &request.id,
        request.kind.as_str(),
        &request.identity_store_id,
        request.subject.as_str(),
        request.source_ip.as_str(),
        request.attempts,
        request.created_at,
    ];
    Ok(tx.execute(INSERT, binds)? > 0)
}

/// Whether any request is due.
pub fn any_request_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, Error> {
    Ok(tx.find(ANY_DUE, binds![now])?.is_some())
}

/// Takes up to `limit` due requests on until `until`.
pub fn claim_requests(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    (now, until): (Timestamp, Timestamp),
    limit: u32,
) -> Result<Vec<MailRequest>, Error> {
    tx.query(CLAIM, binds![until, now, limit])?
        .iter()
        .map(request)
        .collect()
}

/// The request was answered; `false` where somebody else has done so.
pub fn delete_request(tx: &mut Tx<'_>, _permit: &Permit, id: &JobId) -> Result<bool, Error> {
    Ok(tx.execute(DELETE, binds![id])? > 0)
}

/// The request is tried again at `due_at`.
pub fn put_off_request(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &JobId,
    due_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(PUT_OFF, binds![due_at, id]).map(drop)
}

fn request(row: &Row) -> Result<MailRequest, Error> {
    let kind: String = row.get(1)?;
    Ok(MailRequest {
        id: row.get(0)?,
        kind: RequestKind::parse(&kind).ok_or_else(|| Error::corrupt("mail_requests.kind"))?,
        identity_store_id: row.get(2)?,
        subject: row.get(3)?,
        source_ip: row.get(4)?,
        attempts: row.get(5)?,
        created_at: row.get(6)?,
    })
}
