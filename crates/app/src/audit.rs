//! The trail of events: changes write theirs in their own transaction, everything else comes
//! through here and shares commits.

use base::{Arn, AuditEventId};
use db::Db;
use domain::Actor;
use domain::audit::Event;
use serde_json::json;
use tokio::sync::{mpsc, oneshot};

use crate::pace::STRANGERS_FAILURES;
use crate::{App, Cx};

/// How many events share one commit at the most.
const GROUP: usize = 512;

/// How much of an error message, and of a request or an answer, an event holds at the most.
// AWS: 1 KB and 100 KB (CloudTrail record contents).
const ERROR_MESSAGE: usize = 1024;
const MEMBERS: usize = 100 * 1024;
/// The same for requests that anybody can send.
const STRANGERS_MEMBERS: usize = 4 * 1024;

#[derive(Debug)]
pub(crate) struct Trail {
    entries: mpsc::Sender<Entry>,
}

enum Entry {
    Add(Box<Event>, oneshot::Sender<bool>),
    Amend(AuditEventId, String),
}

impl Trail {
    pub(crate) fn start(db: Db) -> Self {
        let (entries, queue) = mpsc::channel(4 * GROUP);
        tokio::spawn(write_groups(db, queue));
        Self { entries }
    }
}

impl App {
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
        let lost = || domain::Error::internal("the audit trail cannot be written");
        let trail = &self.inner.trail;
        if let Some(id) = cx.recorded() {
            if let Some(response) = response {
                let response = bounded_json("responseElements", &response, false);
                let amendment = Entry::Amend(id.clone(), response);
                trail
                    .entries
                    .send(amendment)
                    .await
                    .map_err(|_gone| lost())?;
            }
            return Ok(());
        }
        // Whoever proves nothing must neither fill the disk nor hold up other people's events; the
        // request is in the log all the same.
        if error.is_some()
            && matches!(cx.actor(), Actor::Anonymous)
            && !self
                .inner
                .paces
                .admits("failures", STRANGERS_FAILURES, cx.now())
        {
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
        let id = event.id.clone();
        let (done, written) = oneshot::channel();
        trail
            .entries
            .send(Entry::Add(Box::new(event), done))
            .await
            .map_err(|_gone| lost())?;
        if written.await.unwrap_or(false) {
            cx.mark_recorded(id);
            Ok(())
        } else {
            Err(lost())
        }
    }
}

async fn write_groups(db: Db, mut queue: mpsc::Receiver<Entry>) {
    let mut group = Vec::with_capacity(GROUP);
    while queue.recv_many(&mut group, GROUP).await > 0 {
        let mut waiting = Vec::with_capacity(group.len());
        let mut rows = Vec::with_capacity(group.len());
        for entry in group.drain(..) {
            match entry {
                Entry::Add(event, done) => {
                    rows.push(Ok(event));
                    waiting.push(done);
                }
                Entry::Amend(id, response) => rows.push(Err((id, response))),
            }
        }
        let result: Result<(), db::Error> = db
            .write("audit", move |tx| {
                for row in &rows {
                    match row {
                        Ok(event) => store::audit::insert(tx, event)?,
                        Err((id, response)) => store::audit::amend(tx, id, response)?,
                    }
                }
                Ok(())
            })
            .await;
        if let Err(error) = &result {
            tracing::error!(%error, "the audit trail cannot be written; requests are refused");
        }
        for done in waiting {
            // Whoever asked may have gone away; the event stands all the same.
            let _nobody_waits = done.send(result.is_ok());
        }
    }
}

/// Service, what is before the resource's own id in an ARN, and `CloudFormation`'s name of its type.
const RESOURCE_TYPES: &[(&str, &str, &str)] = &[
    ("iam", "policy/", "AWS::IAM::ManagedPolicy"),
    ("iam", "role/", "AWS::IAM::Role"),
    ("iam", "saml-provider/", "AWS::IAM::SAMLProvider"),
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

/// CloudTrail's `userIdentity` and what `LookupEvents` finds it by.
pub(crate) struct UserIdentity {
    pub(crate) json: String,
    pub(crate) username: String,
    pub(crate) access_key_id: String,
}

pub(crate) fn user_identity(actor: &Actor) -> UserIdentity {
    let (json, username, key) = match actor {
        Actor::Root {
            account,
            access_key,
            ..
        } => {
            let key = access_key.as_ref().map_or("", |key| key.as_str());
            let arn = actor.arn();
            (
                json!({"type": "Root", "principalId": account.as_str(), "arn": arn,
                       "accountId": account.as_str(), "accessKeyId": key}),
                "root".to_owned(),
                key,
            )
        }
        Actor::Role(session) => {
            let mut identity = json!({
                "type": "AssumedRole", "principalId": session.unique_id(), "arn": session.arn(),
                "accountId": session.account.as_str(), "accessKeyId": session.access_key.as_str(),
                "sessionContext": {
                    "sessionIssuer": {"type": "Role", "principalId": session.role_id.as_str(),
                        "arn": session.role_arn, "accountId": session.account.as_str(),
                        "userName": session.role_name},
                    "attributes": {"creationDate": session.context.issued_at.iso8601(),
                        "mfaAuthenticated": "false"}}});
            if let (Some(person), Some(object)) = (&session.person, identity.as_object_mut()) {
                object.insert(
                    "onBehalfOf".to_owned(),
                    json!({
                    "userId": person.user_id.as_str(),
                    "identityStoreArn": format!("arn:aws:identitystore::{}:identitystore/{}",
                        session.account, person.identity_store_id)}),
                );
            }
            (
                identity,
                session.session_name.clone(),
                session.access_key.as_str(),
            )
        }
        Actor::User(user) => (
            json!({"type": "IAMUser", "principalId": user.user_id.as_str(), "arn": user.arn(),
                   "accountId": user.account.as_str(), "accessKeyId": user.access_key.as_str(),
                   "userName": user.name}),
            user.name.clone(),
            user.access_key.as_str(),
        ),
        Actor::Federated(user) => (
            json!({"type": "FederatedUser", "principalId": user.unique_id(), "arn": user.arn(),
                   "accountId": user.account.as_str(), "accessKeyId": user.access_key.as_str()}),
            user.name.clone(),
            user.access_key.as_str(),
        ),
        Actor::Person(person) => (
            // AWS: §13.3, user name and principal id are no longer emitted since 2025.
            json!({"type": "IdentityCenterUser", "accountId": person.owner.as_str(),
                "onBehalfOf": {"userId": person.user_id.as_str(),
                    "identityStoreArn": format!("arn:aws:identitystore::{}:identitystore/{}",
                        person.owner, person.identity_store_id)},
                "credentialId": person.session_id.as_str()}),
            person.user_name.clone(),
            "",
        ),
        Actor::Anonymous => (json!({"type": "Unknown"}), String::new(), ""),
        Actor::System => (
            json!({"type": "AWSService", "invokedBy": "sso.amazonaws.com"}),
            String::new(),
            "",
        ),
    };
    UserIdentity {
        json: json.to_string(),
        username,
        access_key_id: key.to_owned(),
    }
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
