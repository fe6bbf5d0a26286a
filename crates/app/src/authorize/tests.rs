//! What control policies are to roles, those that belong to a service too; the rest is in the
//! tests of organizations.

use std::sync::Arc;

use base::{
    AccessKeyId, AccountId, ManualClock, OrganizationPolicyId, RoleId, SeededEntropy, Timestamp,
};
use db::Db;
use domain::actor::{RoleSession, SessionContext};
use domain::iam::Role;
use domain::organization::{Account, AccountState, JoinedMethod, Policy, PolicyOrigin, PolicyType};
use domain::provisioning::Provisioned;
use domain::{Actor, Error};

use super::{Access, system_permit};
use crate::instances::check_not_beyond;
use crate::permission_sets::CreatePermissionSet;
use crate::{App, Cx, Keyring, Parts, Settings};

const ANYONE: &str = r#"{"Version":"2012-10-17","Statement":[]}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
const NOT_FROM_OUTSIDE: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*",
    "Condition":{"StringNotEquals":{"aws:PrincipalAccount":"${aws:ResourceAccount}"}}}]}"#;
const TRUSTING: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}"#;
const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

const MANAGEMENT: &str = "123456789012";
const MEMBER: &str = "210987654321";

fn number(text: &str) -> AccountId {
    AccountId::parse(text).expect("an id")
}

/// An organization, a role at this path in each of its two accounts, and a control policy over the
/// whole; answers their sessions, the management account's first.
#[expect(clippy::too_many_lines, reason = "one scene")]
async fn organization(
    path: &'static str,
    policy_type: PolicyType,
    content: &'static str,
) -> (App, Cx, [RoleSession; 2]) {
    let db = Db::in_memory().expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("a schema");
    let app = App::start(Parts {
        db,
        clock: Arc::new(ManualClock::new(Timestamp::from_seconds(1_790_000_000))),
        entropy: Arc::new(SeededEntropy::new(7)),
        keyring: Keyring::derive(&[1; 32]).expect("a keyring"),
        settings: Settings {
            region: "us-east-1".to_owned(),
            public_url: "http://localhost".to_owned(),
            management_account: number(MANAGEMENT),
            emulator: false,
            quotas: domain::Quotas::default(),
            throttles: domain::Throttles::default(),
            passwords: crate::sign_in::Passwords::default(),
        },
    });
    let cx = app.root_cx();
    let organization = app.ensure_organization(&cx).await.expect("an organization");
    let account = Account {
        id: number(MEMBER),
        organization: Some(organization.id.clone()),
        name: "member".to_owned(),
        email: "member@example.com".to_owned(),
        state: AccountState::Active,
        joined_method: JoinedMethod::Created,
        joined_at: cx.now(),
    };
    let policy = Policy {
        id: OrganizationPolicyId::generate(app.entropy()),
        policy_type,
        name: "Deny".to_owned(),
        description: String::new(),
        content: content.to_owned(),
        origin: PolicyOrigin::Customer,
        changed_at: cx.now(),
    };
    let roles = [MANAGEMENT, MEMBER].map(|account| Role {
        id: RoleId::generate(app.entropy()),
        account: number(account),
        name: "Role".to_owned(),
        path: path.to_owned(),
        trust_policy: ANYONE.to_owned(),
        description: None,
        max_session_duration: 3600,
        permissions_boundary: None,
        created_at: cx.now(),
    });
    let sessions = roles.clone().map(|role| RoleSession {
        role_arn: role.arn(),
        account: role.account,
        role_id: role.id,
        role_name: role.name,
        session_name: "session".to_owned(),
        access_key: AccessKeyId::generate_temporary(app.entropy()),
        expires_at: cx.now(),
        person: None,
        context: SessionContext::issued(cx.now()),
    });
    let permit = system_permit("cardea:Test", &number(MANAGEMENT));
    let now = cx.now();
    app.change(&cx, permit, "prepare", move |tx, permit| {
        let (id, root) = (&organization.id, organization.root.as_str());
        store::organizations::insert_account(tx, permit, &account, Some(root))?;
        for role in &roles {
            store::iam::insert_role(tx, permit, role)?;
            store::iam::put_inline_policy(tx, permit, &role.id, "allow", ALLOW)?;
        }
        let policies = store::organizations::policies::enabled_types(tx, id)?;
        if !policies.contains(&policy_type) {
            store::organizations::policies::enable_type(tx, permit, id, policy_type, now)?;
        }
        store::organizations::policies::insert(tx, permit, id, &policy)?;
        let attached = (policy_type, policy.id.as_str());
        store::organizations::policies::attach(tx, permit, id, root, attached, now)?;
        Ok(())
    })
    .await
    .expect("prepared");
    (app, cx, sessions)
}

/// What a role at this path in a member account is answered, under a policy that denies all.
async fn answer(path: &'static str) -> Result<(), Error> {
    let (app, cx, [_, member]) = organization(path, PolicyType::ServiceControl, DENY).await;
    let cx = cx.with_actor(Actor::Role(member));
    let access = Access::new("iam:ListRoles", "*", &number(MEMBER));
    app.authorize(&cx, access).await.map(drop)
}

#[tokio::test]
async fn roles_that_belong_to_a_service_are_not_under_control_policies() {
    let denied = answer("/").await.expect_err("denied").to_string();
    assert!(denied.contains("service control policy"), "{denied}");
    let exempt = answer("/aws-service-role/guardduty.amazonaws.com/").await;
    exempt.expect("exempt");
}

#[tokio::test]
async fn a_resource_control_policy_keeps_those_out_whom_a_role_trusts() {
    let (app, cx, [outsider, own]) =
        organization("/", PolicyType::ResourceControl, NOT_FROM_OUTSIDE).await;
    for (caller, owner, is_denied) in [
        (&outsider, &own, true),
        (&own, &own, false),
        // Nothing in the management account is under control policies.
        (&own, &outsider, false),
    ] {
        let cx = cx.with_actor(Actor::Role(caller.clone()));
        let access = Access::new("sts:AssumeRole", &owner.role_arn, &owner.account);
        let answer = app.authorize(&cx, access.trusted_by(TRUSTING)).await;
        let case = format!("{} of {}", caller.account, owner.account);
        match answer {
            Ok(_) => assert!(!is_denied, "{case}"),
            Err(error) => {
                let said = error.to_string();
                assert!(is_denied, "{case}: {said}");
                assert!(said.contains("resource control policy"), "{said}");
            }
        }
    }
    // Of other actions of the same services it says nothing.
    let cx = cx.with_actor(Actor::Role(own.clone()));
    let access = Access::new("iam:ListRoles", "*", &own.account);
    app.authorize(&cx, access).await.expect("allowed");
}

#[tokio::test]
async fn role_escalation_a_delegate_meets_the_management_account_in_the_transaction_too() {
    // A permission set may come to the management account between the decision and the change.
    let (app, cx, [_, member]) = organization("/", PolicyType::ServiceControl, ALLOW).await;
    let instance = app.ensure_organization_instance().await.expect("one");
    let command = CreatePermissionSet {
        instance: instance.id.clone(),
        name: "Set".to_owned(),
        description: None,
        session_duration: None,
        relay_state: None,
        tags: Vec::new(),
    };
    let set = app
        .create_permission_set(&cx, command)
        .await
        .expect("a set");
    let delegate = cx.with_actor(Actor::Role(member));
    let provisioned = Provisioned {
        account: number(MANAGEMENT),
        permission_set: set.id.clone(),
        instance: instance.id.clone(),
        role: RoleId::generate(app.entropy()),
        role_name: "AWSReservedSSO_Set_0123456789abcdef".to_owned(),
        revision: 1,
        created_at: cx.now(),
        allows_tags: false,
    };
    for (asking, may_before, may_after) in [(delegate, true, false), (cx.clone(), true, true)] {
        let permit = system_permit("sso:PutInlinePolicyToPermissionSet", &number(MANAGEMENT));
        let (pair, provisioned) = ((instance.clone(), set.id.clone()), provisioned.clone());
        let checked = app.change(&cx, permit, "check", move |tx, permit| {
            let pair = (&pair.0, &pair.1);
            let before = check_not_beyond(tx, &asking, pair, permit).is_ok();
            store::provisioning::insert(tx, permit, &provisioned)?;
            let after = check_not_beyond(tx, &asking, pair, permit).is_ok();
            store::provisioning::delete(tx, permit, &provisioned.account, pair.1)?;
            Ok((before, after))
        });
        assert_eq!(checked.await.expect("checked"), (may_before, may_after));
    }
}
