//! Letters to people: written into an outbox in the transaction of what they are about, and
//! delivered by a worker.
//!
//! Invariants: what waits is sealed under the master key, and gone once it is delivered or given
//! up; a sealed letter names whom it is to, so that one who can write to the database cannot have
//! it sent to somebody else; nothing of a letter's words stands in a log.

mod administration;
mod delivery;
mod envelope;
pub(crate) mod links;
mod rendering;
pub(crate) mod requests;

use base::{MailId, Timestamp};
use db::Tx;
use domain::mail::{Letter, MailAddress};
use domain::{Error, Permit};
use store::mail::NewMail;

use crate::{App, Failure, Purpose};

impl App {
    /// Writes `letter` into the outbox, in the caller's transaction and for the account of
    /// `permit`. A worker delivers it once the transaction is committed.
    pub(crate) fn post(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        now: Timestamp,
        to: &MailAddress,
        letter: &Letter,
    ) -> Result<(), Failure> {
        // Where nobody delivers, what only tells people of something is not kept for nobody.
        let only_tells = matches!(letter, Letter::Notice { .. } | Letter::Announcement { .. });
        if only_tells && !self.delivers_mail() {
            return Ok(());
        }
        let plain = envelope::close(to, letter);
        let sealed = self
            .keyring()
            .seal(Purpose::Letter, plain.expose().as_bytes(), self.entropy())
            .map_err(Error::internal)?;
        let mail = NewMail {
            id: MailId::generate(self.entropy()),
            account: permit.account().clone(),
            recipient: to.to_string(),
            kind: letter.kind(),
            sealed,
            created_at: now,
        };
        Ok(store::mail::insert(tx, permit, &mail)?)
    }
}
