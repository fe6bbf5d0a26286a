//! Who an event says made its request.

use domain::Actor;
use domain::actor::{FederatedUser, FederationIssuer, SessionContext};
use serde_json::{Value, json};

/// CloudTrail's `userIdentity` and what `LookupEvents` finds it by.
#[derive(Debug, Clone)]
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
            session,
        } => {
            let key = access_key.as_ref().map_or("", |key| key.as_str());
            let arn = actor.arn();
            let mut identity = json!({
                "type": "Root", "principalId": account.as_str(), "arn": arn,
                "accountId": account.as_str(), "accessKeyId": key});
            enter_session(&mut identity, session.as_deref(), None);
            (identity, "root".to_owned(), key)
        }
        Actor::Role(session) => {
            let mut identity = json!({
                "type": "AssumedRole", "principalId": session.unique_id(), "arn": session.arn(),
                "accountId": session.account.as_str(), "accessKeyId": session.access_key.as_str()});
            let issuer = json!({
                "type": "Role", "principalId": session.role_id.as_str(), "arn": session.role_arn,
                "accountId": session.account.as_str(), "userName": session.role_name});
            enter_session(&mut identity, Some(&session.context), Some(issuer));
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
        Actor::User(user) => {
            let mut identity = json!({
                "type": "IAMUser", "principalId": user.user_id.as_str(), "arn": user.arn(),
                "accountId": user.account.as_str(), "accessKeyId": user.access_key.as_str(),
                "userName": user.name});
            enter_session(&mut identity, user.session.as_deref(), None);
            (identity, user.name.clone(), user.access_key.as_str())
        }
        Actor::Federated(user) => {
            let mut identity = json!({
                "type": "FederatedUser", "principalId": user.unique_id(), "arn": user.arn(),
                "accountId": user.account.as_str(), "accessKeyId": user.access_key.as_str()});
            let issuer = issuer_of(user);
            enter_session(&mut identity, Some(&user.context), Some(issuer));
            (identity, user.name.clone(), user.access_key.as_str())
        }
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
        Actor::Provisioner(provisioner) => (
            // AWS: §13.1, what SCIM clients do is done by a `WebIdentityUser`; the other members
            // are ours.
            json!({"type": "WebIdentityUser", "principalId": provisioner.token.as_str(),
                "accountId": provisioner.owner.as_str(), "arn": provisioner.arn(),
                "userName": provisioner.called(),
                "credentialId": provisioner.token.as_str()}),
            provisioner.called().to_owned(),
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

/// `sessionContext`, of temporary credentials alone.
fn enter_session(identity: &mut Value, session: Option<&SessionContext>, issuer: Option<Value>) {
    let (Some(session), Some(identity)) = (session, identity.as_object_mut()) else {
        return;
    };
    let has_mfa = session.mfa_at.is_some();
    let mut context = json!({"attributes": {
        "creationDate": session.issued_at.iso8601(), "mfaAuthenticated": has_mfa.to_string()}});
    if let Some(members) = context.as_object_mut() {
        if let Some(issuer) = issuer {
            members.insert("sessionIssuer".to_owned(), issuer);
        }
        if let Some(source) = &session.source_identity {
            members.insert("sourceIdentity".to_owned(), json!(source));
        }
    }
    identity.insert("sessionContext".to_owned(), context);
}

/// Whose rights a federated user has.
fn issuer_of(user: &FederatedUser) -> Value {
    let account = user.account.as_str();
    match &user.issuer {
        FederationIssuer::Root => json!({
            "type": "Root", "principalId": account, "arn": format!("arn:aws:iam::{account}:root"),
            "accountId": account}),
        FederationIssuer::User { user_id, arn } => json!({
            "type": "IAMUser", "principalId": user_id.as_str(), "arn": arn, "accountId": account,
            "userName": arn.rsplit('/').next().unwrap_or_default()}),
    }
}

#[cfg(test)]
mod tests {
    use base::{AccessKeyId, AccountId, IamUserId, Timestamp};
    use domain::actor::IamUser;

    use super::*;

    #[test]
    fn a_user_shows_a_session_only_with_temporary_credentials() {
        let user = |session| {
            Actor::User(IamUser {
                account: AccountId::parse("111122223333").expect("an account"),
                user_id: IamUserId::parse("AIDAAAAAAAAAAAAAAAAAA").expect("an id"),
                name: "ann".to_owned(),
                path: "/team/".to_owned(),
                access_key: AccessKeyId::parse("AKIAAAAAAAAAAAAAAAAA").expect("a key"),
                session,
            })
        };
        let shown = |actor: &Actor| -> Value {
            serde_json::from_str(&user_identity(actor).json).expect("JSON")
        };
        let plain = shown(&user(None));
        assert_eq!(plain["type"], "IAMUser");
        assert_eq!(plain["arn"], "arn:aws:iam::111122223333:user/team/ann");
        assert_eq!(plain["userName"], "ann");
        assert_eq!(plain["sessionContext"], Value::Null);
        let mut session = SessionContext::issued(Timestamp::from_seconds(1_800_000_000));
        session.mfa_at = Some(session.issued_at);
        let attributes = &shown(&user(Some(Box::new(session))))["sessionContext"]["attributes"];
        assert_eq!(attributes["creationDate"], "2027-01-15T08:00:00Z");
        assert_eq!(attributes["mfaAuthenticated"], "true");
    }
}
