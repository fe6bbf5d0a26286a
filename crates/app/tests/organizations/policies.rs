//! Policies: made, attached, and in force at once.

use app::Cx;
use app::organizations::{CreateAccount, CreatePolicy, MoveAccount, UpdatePolicy};
use base::{AccessKeyId, AccountId, OrganizationPolicyId, RootId, Timestamp};
use domain::actor::{RoleSession, SessionContext};
use domain::organization::{
    CreateAccountState, FULL_AWS_ACCESS, ParentId, PolicyType, RCP_FULL_AWS_ACCESS, Tag, TaggedId,
    TargetId,
};
use domain::{Actor, Error};

use crate::support::{Bench, MANAGEMENT, account, refusal};

const DENY_ALL: &str = r#"{"Version":"2012-10-17","Statement":
    [{"Effect":"Deny","Action":"organizations:*","Resource":"*"}]}"#;

impl Bench {
    /// An organization with a member in a unit; answers root, unit and member.
    pub(crate) async fn with_member(&self) -> (RootId, ParentId, AccountId) {
        let app = &self.app;
        let made = app.ensure_organization(&app.root_cx()).await;
        let root = made.expect("an organization").root;
        let unit = app
            .create_organizational_unit(
                &self.cx("CreateOrganizationalUnit"),
                ParentId::Root(root.clone()),
                "Unit".to_owned(),
                Vec::new(),
            )
            .await
            .expect("a unit");
        let unit = ParentId::Unit(unit.0.id);
        let member = self.member("member").await;
        let command = MoveAccount {
            account: member.clone(),
            source: ParentId::Root(root.clone()),
            destination: unit.clone(),
        };
        let moved = app.move_account(&self.cx("MoveAccount"), command).await;
        moved.expect("moved");
        (root, unit, member)
    }

    /// A new account of the organization.
    pub(crate) async fn member(&self, name: &str) -> AccountId {
        let command = CreateAccount {
            name: name.to_owned(),
            email: format!("{name}@example.com"),
            role_name: None,
            tags: Vec::new(),
        };
        let app = &self.app;
        let request = app.create_account(&self.cx("CreateAccount"), command).await;
        let cx = self.cx("DescribeCreateAccountStatus");
        let id = request.expect("taken").id;
        let done = app.describe_create_account_status(&cx, id).await;
        match done.expect("a status").state {
            CreateAccountState::Succeeded(id) => id,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn policy(
        &self,
        policy_type: PolicyType,
        name: &str,
        content: &str,
    ) -> Result<OrganizationPolicyId, Error> {
        let command = CreatePolicy {
            policy_type,
            name: name.to_owned(),
            description: String::new(),
            content: content.to_owned(),
            tags: Vec::new(),
        };
        let cx = self.cx("CreatePolicy");
        let made = self.app.create_organization_policy(&cx, command).await;
        made.map(|(policy, _)| policy.id)
    }

    pub(crate) async fn attach(
        &self,
        id: &OrganizationPolicyId,
        target: &TargetId,
    ) -> Result<(), Error> {
        let cx = self.cx("AttachPolicy");
        let (id, target) = (id.clone(), target.clone());
        self.app.attach_organization_policy(&cx, id, target).await
    }

    async fn detach(&self, id: &OrganizationPolicyId, target: &TargetId) -> Result<(), Error> {
        let cx = self.cx("DetachPolicy");
        let (id, target) = (id.clone(), target.clone());
        self.app.detach_organization_policy(&cx, id, target).await
    }

    /// The same request by a session of the account's access role.
    async fn as_role(&self, id: &AccountId) -> Cx {
        let name = "OrganizationAccountAccessRole";
        let (owner, wanted) = (id.clone(), name.to_lowercase());
        let role = self
            .db
            .read("role", move |tx| store::iam::find_role(tx, &owner, &wanted))
            .await
            .expect("an answer")
            .expect("the role");
        let session = RoleSession {
            account: id.clone(),
            role_id: role.id.clone(),
            role_name: role.name.clone(),
            role_arn: role.arn(),
            session_name: "session".to_owned(),
            access_key: AccessKeyId::generate_temporary(self.app.entropy()),
            expires_at: Timestamp::from_seconds(1_900_000_000),
            person: None,
            context: SessionContext::issued(Timestamp::from_seconds(1_790_000_000)),
        };
        self.cx_of(id.as_str(), "DescribeOrganization")
            .with_actor(Actor::Role(session))
    }
}

fn target(parent: &ParentId) -> TargetId {
    TargetId::parse(parent.as_str()).expect("a target")
}

fn aws(id: &str) -> OrganizationPolicyId {
    OrganizationPolicyId::parse(id).expect("an id")
}

#[tokio::test]
async fn a_service_control_policy_is_in_force_at_once_and_for_members_only() {
    for bench in Bench::all().await {
        let (_, unit, member) = bench.with_member().await;
        let app = &bench.app;
        let by_root = bench.cx_of(member.as_str(), "DescribeOrganization");
        let by_role = bench.as_role(&member).await;
        let by_master = bench.cx("DescribeOrganization");
        for cx in [&by_root, &by_role, &by_master] {
            app.describe_organization(cx).await.expect("allowed");
        }
        let id = bench.policy(PolicyType::ServiceControl, "Deny", DENY_ALL);
        let id = id.await.expect("a policy");
        bench.attach(&id, &target(&unit)).await.expect("attached");
        for cx in [&by_root, &by_role] {
            let denied = refusal(app.describe_organization(cx).await);
            assert!(
                denied.contains("with an explicit deny in a service control policy"),
                "{denied}"
            );
        }
        app.describe_organization(&by_master).await.expect("exempt");
        // Another document, another answer, and none is left when it is detached.
        let allowing = DENY_ALL.replace("organizations:*", "iam:*");
        let command = UpdatePolicy {
            id: id.clone(),
            name: None,
            description: None,
            content: Some(allowing),
        };
        let cx = bench.cx("UpdatePolicy");
        let updated = app.update_organization_policy(&cx, command).await;
        updated.expect("updated");
        app.describe_organization(&by_root).await.expect("allowed");
        let command = UpdatePolicy {
            id: id.clone(),
            name: Some("Renamed".to_owned()),
            description: None,
            content: Some(DENY_ALL.to_owned()),
        };
        let updated = app.update_organization_policy(&cx, command).await;
        updated.expect("updated");
        refusal(app.describe_organization(&by_role).await);
        bench.detach(&id, &target(&unit)).await.expect("detached");
        app.describe_organization(&by_role).await.expect("restored");
    }
}

#[tokio::test]
async fn without_an_allow_at_every_level_nothing_is_allowed() {
    for bench in Bench::all().await {
        let (_, unit, member) = bench.with_member().await;
        let allow = r#"{"Version":"2012-10-17","Statement":
            [{"Effect":"Allow","Action":"iam:*","Resource":"*"}]}"#;
        let id = bench.policy(PolicyType::ServiceControl, "Iam", allow);
        let id = id.await.expect("a policy");
        bench.attach(&id, &target(&unit)).await.expect("attached");
        let by_member = bench.cx_of(member.as_str(), "DescribeOrganization");
        let app = &bench.app;
        app.describe_organization(&by_member)
            .await
            .expect("allowed");
        let full = aws(FULL_AWS_ACCESS);
        bench.detach(&full, &target(&unit)).await.expect("detached");
        let denied = refusal(app.describe_organization(&by_member).await);
        assert!(denied.contains("service control policy"), "{denied}");
        // The last one stays.
        assert_eq!(
            refusal(bench.detach(&id, &target(&unit)).await),
            "Constraint MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
        );
        // Without the type nothing limits anybody; enabled again everything begins anew.
        let root = app.list_roots(&bench.cx("ListRoots"), None).await;
        let root = root.expect("a root").0.root;
        let cx = bench.cx("DisablePolicyType");
        let disabled = app.disable_policy_type(&cx, root.clone(), PolicyType::ServiceControl);
        assert_eq!(disabled.await.expect("disabled").1, []);
        app.describe_organization(&by_member)
            .await
            .expect("allowed");
        let enabled = app.enable_policy_type(&cx, root, PolicyType::ServiceControl);
        enabled.await.expect("enabled");
        app.describe_organization(&by_member)
            .await
            .expect("allowed");
        let of_unit =
            app.list_policies_for_target(&cx, target(&unit), PolicyType::ServiceControl, 20, None);
        let of_unit = of_unit.await.expect("a list").items;
        assert_eq!(of_unit.len(), 1);
        assert_eq!(of_unit[0].0.id, full);
    }
}

#[tokio::test]
async fn every_new_thing_begins_with_the_policies_of_aws() {
    for bench in Bench::all().await {
        let (root, unit, member) = bench.with_member().await;
        let (app, cx) = (&bench.app, bench.cx("EnablePolicyType"));
        let types = app.enable_policy_type(&cx, root.clone(), PolicyType::ResourceControl);
        assert_eq!(
            types.await.expect("enabled").1,
            [PolicyType::ResourceControl, PolicyType::ServiceControl]
        );
        let again = app.enable_policy_type(&cx, root.clone(), PolicyType::ResourceControl);
        assert_eq!(
            refusal(again.await),
            "Conflict OrganizationPolicyType: The specified policy type is already enabled."
        );
        let late = bench.member("late").await;
        for (kind, id) in [
            (PolicyType::ServiceControl, FULL_AWS_ACCESS),
            (PolicyType::ResourceControl, RCP_FULL_AWS_ACCESS),
        ] {
            let mut found = Vec::new();
            let mut token: Option<String> = None;
            loop {
                let page = app
                    .list_targets_for_policy(&cx, aws(id), 2, token.as_deref())
                    .await
                    .expect("a page");
                found.extend(page.items);
                token = page.next;
                if token.is_none() {
                    break;
                }
            }
            let names: Vec<&str> = found
                .iter()
                .map(|(target, _)| target.name.as_str())
                .collect();
            assert_eq!(found.len(), 5, "{names:?}");
            assert!(names.contains(&"Root") && names.contains(&"Unit") && names.contains(&"late"));
            let of_late = app
                .list_policies_for_target(&cx, TargetId::Account(late.clone()), kind, 20, None)
                .await
                .expect("a list");
            assert_eq!(of_late.items[0].0.id, aws(id));
        }
        let rcp = aws(RCP_FULL_AWS_ACCESS);
        assert_eq!(
            refusal(bench.detach(&rcp, &TargetId::Account(member)).await),
            "Constraint NON_DETACHABLE_POLICY"
        );
        // A unit takes what is attached to it with it.
        let cx = bench.cx("DeleteOrganizationalUnit");
        let empty = app
            .create_organizational_unit(&cx, unit, "Empty".to_owned(), Vec::new())
            .await
            .expect("a unit")
            .0;
        let deleted = app.delete_organizational_unit(&cx, empty.id).await;
        deleted.expect("deleted");
        let left = app.list_targets_for_policy(&cx, aws(FULL_AWS_ACCESS), 20, None);
        assert_eq!(left.await.expect("a list").items.len(), 5);
    }
}

#[tokio::test]
async fn bad_policies_are_refused_and_nothing_is_kept() {
    for bench in Bench::all().await {
        bench.with_member().await;
        for (policy_type, content, expected) in [
            (PolicyType::ServiceControl, "{", "MalformedPolicy"),
            (
                PolicyType::ServiceControl,
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}"#,
                "MalformedPolicy",
            ),
            (
                PolicyType::ResourceControl,
                r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}"#,
                "MalformedPolicy",
            ),
            (PolicyType::Tag, r#"{"tags":{"a":1}}"#, "MalformedPolicy"),
            (
                PolicyType::ServiceControl,
                &" ".repeat(5_121),
                "Constraint POLICY_CONTENT_LIMIT_EXCEEDED",
            ),
        ] {
            let refused = refusal(bench.policy(policy_type, "Bad", content).await);
            assert!(refused.starts_with(expected), "{content}: {refused}");
        }
        let (app, cx) = (&bench.app, bench.cx("ListPolicies"));
        let kind = PolicyType::ServiceControl;
        let all = app.list_organization_policies(&cx, kind, 20, None).await;
        assert_eq!(all.expect("a list").items.len(), 1);
    }
}

#[tokio::test]
async fn policies_are_attached_once_and_within_limits_and_deleted_when_they_are_not() {
    for bench in Bench::all().await {
        let (root, _, member) = bench.with_member().await;
        let root = TargetId::Root(root);
        let (app, kind) = (&bench.app, PolicyType::ServiceControl);
        let id = bench
            .policy(kind, "Deny", DENY_ALL)
            .await
            .expect("a policy");
        let taken = "Conflict OrganizationPolicy: A policy with the same name already exists.";
        assert_eq!(refusal(bench.policy(kind, "Deny", DENY_ALL).await), taken);
        assert_eq!(
            refusal(bench.policy(kind, "FullAWSAccess", DENY_ALL).await),
            taken
        );
        bench.attach(&id, &root).await.expect("attached");
        assert!(
            refusal(bench.attach(&id, &root).await)
                .starts_with("Conflict OrganizationPolicyAttachment")
        );
        let delete = |id: &OrganizationPolicyId| {
            let cx = bench.cx("DeletePolicy");
            let (app, id) = (app.clone(), id.clone());
            async move { app.delete_organization_policy(&cx, id).await }
        };
        assert!(refusal(delete(&id).await).starts_with("Conflict OrganizationPolicyUse"));
        assert_eq!(
            refusal(delete(&aws(FULL_AWS_ACCESS)).await),
            "Constraint IMMUTABLE_POLICY"
        );
        let nowhere = TargetId::Account(account("999999999999"));
        assert_eq!(
            refusal(bench.attach(&id, &nowhere).await),
            "NotFound Target"
        );
        let tag = r#"{"tags":{"a":{"tag_key":{"@@assign":"A"}}}}"#;
        let tag = bench
            .policy(PolicyType::Tag, "Tags", tag)
            .await
            .expect("a policy");
        assert_eq!(
            refusal(bench.attach(&tag, &root).await),
            "NotFound OrganizationPolicyType"
        );
        // Five at the most.
        let member = TargetId::Account(member);
        for name in ["1", "2", "3", "4"] {
            let id = bench.policy(kind, name, DENY_ALL).await.expect("a policy");
            bench.attach(&id, &member).await.expect("attached");
        }
        assert_eq!(
            refusal(bench.attach(&id, &member).await),
            "Constraint MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
        );
        bench.detach(&id, &root).await.expect("detached");
        assert_eq!(
            refusal(bench.detach(&id, &root).await),
            "NotFound OrganizationPolicyAttachment"
        );
        // Tags come and go with it.
        let tagged = TaggedId::Policy(id.clone());
        let tags = vec![Tag {
            key: "a".to_owned(),
            value: "b".to_owned(),
        }];
        let cx = bench.cx("TagResource");
        let done = app
            .tag_organization_resource(&cx, tagged.clone(), tags)
            .await;
        done.expect("tagged");
        let listed = app.list_organization_resource_tags(&cx, tagged.clone(), None);
        assert_eq!(listed.await.expect("tags").len(), 1);
        delete(&id).await.expect("deleted");
        assert_eq!(refusal(delete(&id).await), "NotFound OrganizationPolicy");
        let listed = app.list_organization_resource_tags(&cx, tagged, None);
        assert_eq!(refusal(listed.await), "NotFound Target");
    }
}

#[tokio::test]
async fn management_policies_come_down_to_the_account() {
    for bench in Bench::all().await {
        let (root, unit, member) = bench.with_member().await;
        let (app, cx) = (&bench.app, bench.cx("EnablePolicyType"));
        let enabled = app.enable_policy_type(&cx, root.clone(), PolicyType::Tag);
        enabled.await.expect("enabled");
        let describe = async |cx: &Cx, id: Option<&AccountId>| {
            let target = id.cloned().map(TargetId::Account);
            app.describe_effective_policy(cx, PolicyType::Tag, target)
                .await
        };
        assert_eq!(
            refusal(describe(&cx, Some(&member)).await),
            "NotFound EffectivePolicy"
        );
        let policy = async |name: &str, tags: &str| {
            let content = format!(r#"{{"tags":{tags}}}"#);
            bench
                .policy(PolicyType::Tag, name, &content)
                .await
                .expect("a policy")
        };
        let top = policy(
            "Top",
            r#"{"c":{"v":{"@@assign":["a"]},"k":{"@@assign":"C"}}}"#,
        )
        .await;
        let own = policy("Own", r#"{"c":{"v":{"@@append":["b"]}}}"#).await;
        bench
            .attach(&top, &TargetId::Root(root))
            .await
            .expect("attached");
        bench.attach(&own, &target(&unit)).await.expect("attached");
        let found = describe(&cx, Some(&member)).await.expect("in effect");
        assert_eq!(
            found.policy.content,
            r#"{"tags":{"c":{"k":"C","v":["a","b"]}}}"#
        );
        assert_eq!(found.account, member);
        let by_member = bench.cx_of(member.as_str(), "DescribeEffectivePolicy");
        let found = describe(&by_member, None).await.expect("its own");
        assert_eq!(
            found.policy.content,
            r#"{"tags":{"c":{"k":"C","v":["a","b"]}}}"#
        );
        let found = describe(&cx, None)
            .await
            .expect("of the management account");
        assert_eq!(
            found.policy.content,
            r#"{"tags":{"c":{"k":"C","v":["a"]}}}"#
        );
        assert_eq!(
            refusal(describe(&by_member, Some(&account(MANAGEMENT))).await),
            "Denied: You don't have permissions to access this resource."
        );
        // A policy that does not fit shows which account it is about.
        let invalid = async || {
            let list =
                app.list_accounts_with_invalid_effective_policy(&cx, PolicyType::Tag, 20, None);
            list.await.expect("a list").items.len()
        };
        assert_eq!(invalid().await, 0);
        let bad = policy("Bad", r#"{"c":{"k":{"@@append":["D"]}}}"#).await;
        bench
            .attach(&bad, &TargetId::Account(member.clone()))
            .await
            .expect("attached");
        assert_eq!(invalid().await, 1);
        let problems = app
            .list_effective_policy_problems(&cx, member, PolicyType::Tag, 20, None)
            .await;
        let problems = problems.expect("a list").problems.items;
        assert_eq!(problems[0].path, "tags/c/k");
        assert!(problems[0].policies.contains(&bad.to_string()));
    }
}
