//! What is handed to the writer of the trail.

use base::{
    AccessKeyId, AccountId, AuditEventId, InstanceId, ProvisioningTokenId, Timestamp, WebSessionId,
};
use db::Tx;
use domain::audit::Event;
use domain::iam::KeyUse;
use tokio::sync::oneshot;

/// Something for the writer.
#[derive(Debug)]
pub(super) enum Entry {
    /// A row.
    Row(Row, Option<Waiting>),
    /// Somebody waits until everything that was handed over before can be looked up.
    CaughtUp(oneshot::Sender<()>),
}

/// Where somebody is told what became of their row.
pub(super) type Waiting = oneshot::Sender<Outcome>;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It is on disk.
    Kept,
    /// It is not, and another time it may be: the database cannot be reached.
    Unavailable,
    /// It is not.
    Lost,
}

/// What is written, by a transaction that may run twice, or after it was written already.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// An event of its own.
    Event(Box<Event>),
    /// What a change answered, for its event.
    Response(AuditEventId, String),
    /// The use of an access key.
    Used(AccessKeyId, KeyUse),
    /// The use of somebody's session.
    SessionUsed(WebSessionId, Timestamp),
    /// The use of a provisioning token.
    TokenUsed(InstanceId, ProvisioningTokenId, Timestamp),
}

impl Row {
    /// Where it belongs among rows that are written together: events of an account and a user beside each
    /// other, since they are looked up by these, and what refers to an event after all of them.
    pub(super) fn place(&self) -> (bool, Option<(&AccountId, &str)>) {
        match self {
            Self::Event(event) => (false, Some((&event.account, &event.username))),
            Self::Response(..) | Self::Used(..) | Self::SessionUsed(..) | Self::TokenUsed(..) => {
                (true, None)
            }
        }
    }

    pub(super) fn write(&self, tx: &mut Tx<'_>) -> Result<(), db::Error> {
        match self {
            Self::Event(event) => store::audit::insert(tx, event),
            Self::Response(id, response) => store::audit::amend(tx, id, response),
            Self::Used(key, used) => store::access_keys::note_use(tx, key, used),
            Self::SessionUsed(id, at) => store::sign_in::note_session_use(tx, id, *at),
            Self::TokenUsed(of, id, at) => store::scim::note_use(tx, (of, id), *at),
        }
    }
}
