//! The trail of events: changes write theirs in their own transaction, everything else comes
//! through here and shares commits.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base::{Arn, Duration, Timestamp};
use db::Db;
use domain::Actor;
use domain::audit::Event;
use domain::iam::KeyUse;
use domain::scim::TokenFacts;
use domain::sign_in::LiveSession;
use serde_json::json;
use tokio::sync::{mpsc, oneshot};

use crate::pace::{PERSONS_FAILURES, STRANGERS_FAILURES};
use crate::{App, Cx};

/// How many rows wait for the writer at the most; beyond it requests wait too.
const QUEUE: usize = 2048;

/// How much of an error message, and of a request or an answer, an event holds at the most.
// AWS: 1 KB and 100 KB (CloudTrail record contents).
const ERROR_MESSAGE: usize = 1024;
const MEMBERS: usize = 100 * 1024;
/// The same for requests that anybody can send.
const STRANGERS_MEMBERS: usize = 4 * 1024;

mod direct;
mod entry;
mod event_id;
mod identity;
mod journal;
mod session;

use entry::{Entry, Outcome, Row, Waiting};

pub(crate) use event_id::event_id;
pub(crate) use identity::{UserIdentity, user_identity};
pub use journal::{TrailJournal, trail_in_journal};
pub(crate) use session::Begun;

#[derive(Debug)]
pub(crate) struct Trail {
    entries: mpsc::Sender<Entry>,
    keys: Noted,
    accesses: Noted,
}

/// How often the use of a key or of an operation is written down at the most.
const USE: Duration = Duration::from_minutes(1);

/// Beyond so many uses, all are forgotten and written down again: memory is bounded.
const USES: usize = 10_000;

/// What was written down within the last minute.
#[derive(Debug, Default)]
struct Noted(Mutex<BTreeMap<String, Timestamp>>);

impl Noted {
    /// Whether something is to be written down now.
    fn is_news(&self, used: &str, now: Timestamp) -> bool {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_news = noted
            .get(used)
            .is_none_or(|last| now.plus(USE) <= *last || last.plus(USE) <= now);
        if is_news {
            if noted.len() >= USES {
                noted.clear();
            }
            noted.insert(used.to_owned(), now);
        }
        is_news
    }
}

impl Trail {
    /// Starts the writer: of a journal, where there is one, and otherwise of the database itself.
    pub(crate) fn start(db: Db, journal: Option<TrailJournal>) -> Self {
        let (entries, queue) = mpsc::channel(QUEUE);
        match journal {
            None => drop(tokio::spawn(direct::write(db, queue))),
            Some(journal) => {
                if let Err(error) = journal::start(db, journal, queue) {
                    tracing::error!(%error, "the writer of the audit trail did not start");
                }
            }
        }
        Self {
            entries,
            keys: Noted::default(),
            accesses: Noted::default(),
        }
    }
}

impl Trail {
    async fn send(&self, row: Row, done: Option<Waiting>) -> Result<(), domain::Error> {
        let sent = self.entries.send(Entry::Row(row, done)).await;
        sent.map_err(|_gone| lost())
    }

    /// Has a use written down, unless there is too much to write: nothing is lost with it but the
    /// minute.
    fn note(&self, used: Row) {
        let _full = self.entries.try_send(Entry::Row(used, None));
    }
}

impl App {
    /// Whether another failed request of whoever it is may stand in the trail.
    fn keeps_failure(&self, cx: &Cx) -> bool {
        let paces = &self.inner.paces;
        match cx.actor() {
            Actor::Anonymous => paces.admits("failures", STRANGERS_FAILURES, cx.now()),
            Actor::Person(person) => {
                let key = format!("failures of {}", person.user_id);
                paces.admits(&key, PERSONS_FAILURES, cx.now())
            }
            Actor::Provisioner(provisioner) => {
                let key = format!("failures of {}", provisioner.token);
                paces.admits(&key, PERSONS_FAILURES, cx.now())
            }
            _ => true,
        }
    }

    /// Leaves the event of a request that changed nothing (a read, a failure), and waits until it
    /// is on disk; a request whose event stands already is only completed with its answer.
    ///
    /// `error` is AWS's code and message where the request failed; `response` the output as
    /// CloudTrail shows it (`null` for reads).
    pub async fn record(
        &self,
        cx: &Cx,
        response: Option<String>,
        error: Option<(&str, &str)>,
    ) -> Result<(), domain::Error> {
        if cx.call().name.is_empty() {
            return Ok(());
        }
        let trail = &self.inner.trail;
        self.note_key_use(cx);
        let begun = match self.session_event(cx) {
            Some(event) if error.is_none() => Some(self.put(event).await?),
            _ => None,
        };
        if let Some(id) = cx.recorded() {
            if let Some(response) = response {
                let response = bounded_json("responseElements", &response, false);
                trail
                    .send(Row::Response(id.clone(), response), None)
                    .await?;
            }
            return written(begun).await;
        }
        // Whoever proves nothing must neither fill the disk nor hold up other people's events; the
        // request is in the log all the same.
        if error.is_some() && !self.keeps_failure(cx) {
            return Ok(());
        }
        let mut event = cx.bare_event(self.entropy(), self.settings().management_account.clone());
        if let Some(response) = response {
            event.response_elements = bounded_json("responseElements", &response, false);
        }
        if let Some((code, message)) = error {
            event.error_code = Some(code.to_owned());
            // It may quote what was sent.
            event.error_message = Some(message.chars().take(ERROR_MESSAGE).collect());
        }
        // The access advisor knows minutes, and the database would find nothing to write.
        let is_known = event.principal.as_ref().is_some_and(|principal| {
            let access = format!("{principal}/{}/{}", event.source, event.name);
            !trail.accesses.is_news(&access, cx.now())
        });
        if is_known {
            event.principal = None;
        }
        let id = event.id.clone();
        let own = self.put(event).await?;
        written(begun).await?;
        written(Some(own)).await?;
        cx.mark_recorded(id);
        Ok(())
    }

    /// Has an event written with the next group.
    async fn put(&self, event: Event) -> Result<oneshot::Receiver<Outcome>, domain::Error> {
        let (done, written) = oneshot::channel();
        let row = Row::Event(Box::new(event));
        self.inner.trail.send(row, Some(done)).await?;
        Ok(written)
    }

    /// Waits until everything that this server has recorded can be looked up.
    pub async fn catch_up_trail(&self) -> Result<(), domain::Error> {
        let (done, caught_up) = oneshot::channel();
        let entry = Entry::CaughtUp(done);
        let sent = self.inner.trail.entries.send(entry).await;
        sent.map_err(|_gone| lost())?;
        caught_up.await.map_err(|_gone| lost())
    }
}

/// Waits until an event, if there is one, is on disk.
async fn written(event: Option<oneshot::Receiver<Outcome>>) -> Result<(), domain::Error> {
    let Some(event) = event else {
        return Ok(());
    };
    match event.await {
        Ok(Outcome::Kept) => Ok(()),
        Ok(Outcome::Unavailable) => Err(domain::Error::unavailable("the audit trail")),
        Ok(Outcome::Lost) | Err(_) => Err(lost()),
    }
}

fn lost() -> domain::Error {
    domain::Error::internal("the audit trail cannot be written")
}

impl App {
    /// Has the use of the long-term key that a request was signed with written down, with the next
    /// group of events; where there are too many of these already, later.
    fn note_key_use(&self, cx: &Cx) {
        let trail = &self.inner.trail;
        let actor = cx.actor();
        let (Some(key), None) = (actor.access_key(), actor.session()) else {
            return;
        };
        if self.settings().emulator || !trail.keys.is_news(key.as_str(), cx.now()) {
            return;
        }
        let service = cx.call().source.split('.').next().unwrap_or_default();
        let used = KeyUse {
            at: cx.now(),
            service: service.to_owned(),
            region: cx.region().to_owned(),
        };
        trail.note(Row::Used(key.clone(), used));
    }
}

impl App {
    /// Has the use of a person's session written down, with the next group of events, where that
    /// was not done for a minute.
    pub(crate) fn note_session_use(&self, live: &LiveSession, now: Timestamp) {
        if live.is_news(now) {
            let used = Row::SessionUsed(live.person.session_id.clone(), now);
            self.inner.trail.note(used);
        }
    }
}

impl App {
    /// Has the use of a provisioning token written down, with the next group of events, where that
    /// was not done for a minute.
    pub(crate) fn note_token_use(&self, token: &TokenFacts, now: Timestamp) {
        if token.is_news(now) {
            let used = Row::TokenUsed(token.instance.clone(), token.id.clone(), now);
            self.inner.trail.note(used);
        }
    }
}

/// Service, what is before the resource's own id in an ARN, and `CloudFormation`'s name of its type.
const RESOURCE_TYPES: &[(&str, &str, &str)] = &[
    (
        "account-access",
        "application/",
        "AWS::AccountAccess::Application",
    ),
    ("iam", "group/", "AWS::IAM::Group"),
    ("iam", "instance-profile/", "AWS::IAM::InstanceProfile"),
    ("iam", "mfa/", "AWS::IAM::VirtualMFADevice"),
    ("iam", "oidc-provider/", "AWS::IAM::OIDCProvider"),
    ("iam", "policy/", "AWS::IAM::ManagedPolicy"),
    ("iam", "role/", "AWS::IAM::Role"),
    ("iam", "saml-provider/", "AWS::IAM::SAMLProvider"),
    ("iam", "user/", "AWS::IAM::User"),
    ("identitystore", "group/", "AWS::IdentityStore::Group"),
    (
        "identitystore",
        "membership/",
        "AWS::IdentityStore::GroupMembership",
    ),
    // CloudFormation has no users; the name is what it would be.
    ("identitystore", "user/", "AWS::IdentityStore::User"),
    ("organizations", "account/", "AWS::Organizations::Account"),
    (
        "organizations",
        "organization/",
        "AWS::Organizations::Organization",
    ),
    (
        "organizations",
        "ou/",
        "AWS::Organizations::OrganizationalUnit",
    ),
    ("sso", "application/", "AWS::SSO::Application"),
    ("sso", "assignmentRule/", "AWS::SSO::AssignmentRule"),
    ("sso", "instance/", "AWS::SSO::Instance"),
    ("sso", "permissionSet/", "AWS::SSO::PermissionSet"),
];

/// `CloudFormation`'s name of the type of what an ARN names; empty where it has none.
pub(crate) fn resource_type(arn: &str) -> &'static str {
    let Ok(arn) = Arn::parse(arn) else {
        return "";
    };
    RESOURCE_TYPES
        .iter()
        .find(|(service, prefix, _)| {
            arn.service() == *service && arn.resource().starts_with(prefix)
        })
        .map_or("", |(_, _, kind)| kind)
}

/// The JSON of an event's member, or in the place of too much of it what CloudTrail says then.
pub(crate) fn bounded_json(member: &str, json: &str, from_stranger: bool) -> String {
    let most = if from_stranger {
        STRANGERS_MEMBERS
    } else {
        MEMBERS
    };
    if json.len() <= most {
        return json.to_owned();
    }
    json!({"omitted": true, "originalSize": json.len(), "reason": format!("{member} too large")})
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::resource_type;

    #[test]
    fn an_arn_tells_the_type_of_its_resource() {
        for (arn, kind) in [
            ("arn:aws:iam::111122223333:role/a/b", "AWS::IAM::Role"),
            (
                "arn:aws:iam::111122223333:policy/P",
                "AWS::IAM::ManagedPolicy",
            ),
            (
                "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-0123456789abcdef",
                "AWS::SSO::PermissionSet",
            ),
            (
                "arn:aws:identitystore:::user/93670000-0000",
                "AWS::IdentityStore::User",
            ),
            (
                "arn:aws:organizations::111122223333:account/o-a/444455556666",
                "AWS::Organizations::Account",
            ),
            (
                "arn:aws:organizations::111122223333:ou/o-a/ou-b",
                "AWS::Organizations::OrganizationalUnit",
            ),
            ("arn:aws:organizations::111122223333:root/o-a/r-b", ""),
            ("arn:aws:iam::111122223333:root", ""),
            ("*", ""),
        ] {
            assert_eq!(resource_type(arn), kind, "{arn}");
        }
    }
}
