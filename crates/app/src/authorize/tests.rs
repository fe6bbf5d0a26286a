//! What control policies are to roles that belong to a service; the rest is in the tests of
//! organizations.

use std::sync::Arc;

use base::{
    AccessKeyId, AccountId, ManualClock, OrganizationPolicyId, RoleId, SeededEntropy, Timestamp,
};
use db::Db;
use domain::actor::{RoleSession, SessionContext};
use domain::iam::Role;
use domain::organization::{Account, AccountState, JoinedMethod, Policy, PolicyOrigin, PolicyType};
use domain::{Actor, Error};

use super::{Access, system_permit};
use crate::{App, Keyring, Parts, Settings};

const ANYONE: &str = r#"{"Version":"2012-10-17","Statement":[]}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// What a role at this path in a member account is answered, under a policy that denies all.
async fn answer(path: &'static str) -> Result<(), Error> {
    let db = Db::in_memory().expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("a schema");
    let management = AccountId::parse("123456789012").expect("an id");
    let member = AccountId::parse("210987654321").expect("an id");
    let app = App::start(Parts {
        db,
        clock: Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000))),
        entropy: Arc::new(SeededEntropy::new(7)),
        keyring: Keyring::derive(&[1; 32]).expect("a keyring"),
        settings: Settings {
            region: "us-east-1".to_owned(),
            public_url: "http://localhost".to_owned(),
            management_account: management.clone(),
            emulator: false,
        },
    });
    let cx = app.root_cx();
    let organization = app.ensure_organization(&cx).await.expect("an organization");
    let account = Account {
        id: member.clone(),
        organization: Some(organization.id.clone()),
        name: "member".to_owned(),
        email: "member@example.com".to_owned(),
        state: AccountState::Active,
        joined_method: JoinedMethod::Created,
        joined_at: cx.now(),
    };
    let role = Role {
        id: RoleId::generate(app.entropy()),
        account: member.clone(),
        name: "Role".to_owned(),
        path: path.to_owned(),
        trust_policy: ANYONE.to_owned(),
        description: None,
        max_session_duration: 3600,
        permissions_boundary: None,
        created_at: cx.now(),
    };
    let policy = Policy {
        id: OrganizationPolicyId::generate(app.entropy()),
        policy_type: PolicyType::ServiceControl,
        name: "Deny".to_owned(),
        description: String::new(),
        content: DENY.to_owned(),
        origin: PolicyOrigin::Customer,
        changed_at: cx.now(),
    };
    let session = RoleSession {
        account: member.clone(),
        role_id: role.id.clone(),
        role_name: role.name.clone(),
        role_arn: role.arn(),
        session_name: "session".to_owned(),
        access_key: AccessKeyId::generate_temporary(app.entropy()),
        expires_at: cx.now(),
        person: None,
        context: SessionContext::issued(cx.now()),
    };
    let permit = system_permit("cardea:Test", &management);
    let now = cx.now();
    app.change(&cx, permit, "prepare", move |tx, permit| {
        let (id, root) = (&organization.id, organization.root.as_str());
        store::organizations::insert_account(tx, permit, &account, Some(root))?;
        store::iam::insert_role(tx, permit, &role)?;
        store::iam::put_inline_policy(tx, permit, &role.id, "allow", ALLOW)?;
        store::organizations::policies::insert(tx, permit, id, &policy)?;
        let attached = (policy.policy_type, policy.id.as_str());
        store::organizations::policies::attach(tx, permit, id, root, attached, now)?;
        Ok(())
    })
    .await
    .expect("prepared");
    let cx = cx.with_actor(Actor::Role(session));
    let access = Access::new("iam:ListRoles", "*", &member);
    app.authorize(&cx, access).await.map(drop)
}

#[tokio::test]
async fn roles_that_belong_to_a_service_are_not_under_control_policies() {
    let denied = answer("/").await.expect_err("denied").to_string();
    assert!(denied.contains("service control policy"), "{denied}");
    let exempt = answer("/aws-service-role/guardduty.amazonaws.com/").await;
    exempt.expect("exempt");
}
