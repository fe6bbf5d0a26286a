//! Account access manager: who is entitled to which roles, and what becomes of it.

use app::account_access::{AccessRoleSession, CreateEntitlement, EntitlementFilter};
use app::iam::CreateRole;
use app::organizations::CreateAccount;
use app::{Cx, SessionTokenPrincipal};
use base::{AccountId, EntitlementId, GroupId, MembershipId, PageRequest, UserId};
use domain::account_access::{AccessApplication, SERVICE};
use domain::assignment::Principal;
use domain::identity::UserStatus;
use domain::organization::CreateAccountState;
use domain::{Actor, Error};

use crate::portal::{bearer, tokens};
use crate::revocation::{assume, group, join, opened};
use crate::support::{Bench, HOME, MANAGEMENT};

const PASSWORD: &str = "Correct-horse-1";

/// Jane in the group Staff, and account access manager.
pub(crate) struct Scene {
    pub(crate) bench: Bench,
    pub(crate) jane: UserId,
    staff: GroupId,
    membership: MembershipId,
    pub(crate) application: AccessApplication,
    portal: Cx,
}

impl Scene {
    pub(crate) async fn all() -> Vec<Self> {
        let mut scenes = Vec::new();
        for bench in Bench::all().await {
            scenes.push(Self::set(bench).await);
        }
        scenes
    }

    async fn set(bench: Bench) -> Self {
        let jane = bench.person("jane", PASSWORD).await;
        let staff = group(&bench, "Staff").await;
        let membership = join(&bench, &staff, &jane).await;
        let tokens = tokens(&bench, &["sso:account:access"]).await;
        let portal = bearer(&bench, &tokens, "GetRoleCredentials").await;
        let (app, cx) = (&bench.app, bench.app.root_cx());
        let enabled = app.enable_aws_service_access(&cx, SERVICE.to_owned()).await;
        enabled.expect("trusted");
        let made = app.create_access_application(&cx, &bench.instance.id, Vec::new());
        let application = made.await.expect("an application");
        Self {
            bench,
            jane,
            staff,
            membership,
            application,
            portal,
        }
    }

    /// A trust policy that lets the application in for these actions.
    fn trust(&self, actions: &str, source_arn: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":{actions},
                "Principal":{{"Service":"{SERVICE}"}},"Condition":{{"StringEquals":
                {{"aws:SourceAccount":"{}","aws:SourceArn":"{source_arn}"}}}}}}}}"#,
            self.application.account
        )
    }

    /// A role that lets the application in; its ARN.
    pub(crate) async fn role(&self, cx: &Cx, name: &str) -> String {
        let actions = r#"["sts:AssumeRole","sts:SetContext"]"#;
        let trust = self.trust(actions, &self.application.arn());
        self.role_trusting(cx, name, trust).await
    }

    async fn role_trusting(&self, cx: &Cx, name: &str, trust_policy: String) -> String {
        let command = CreateRole {
            name: name.to_owned(),
            path: "/people/".to_owned(),
            trust_policy,
            description: None,
            max_session_duration: Some(7200),
            permissions_boundary: None,
            tags: Vec::new(),
        };
        let made = self.bench.app.create_role(cx, command).await;
        made.expect("a role").role.arn()
    }

    pub(crate) async fn entitle(
        &self,
        principal: Principal,
        role: &str,
    ) -> Result<EntitlementId, Error> {
        let command = CreateEntitlement {
            application: self.application.reference(),
            principal,
            role_arn: role.to_owned(),
        };
        let cx = self.bench.app.root_cx();
        self.bench.app.create_entitlement(&cx, command).await
    }

    pub(crate) fn jane(&self) -> Principal {
        Principal::User(self.jane.clone())
    }

    pub(crate) fn staff(&self) -> Principal {
        Principal::Group(self.staff.clone())
    }

    pub(crate) async fn credentials(&self, role: &str) -> Result<SessionTokenPrincipal, Error> {
        self.session(role, None, None).await
    }

    async fn session(
        &self,
        role: &str,
        name: Option<&str>,
        duration: Option<u32>,
    ) -> Result<SessionTokenPrincipal, Error> {
        let command = AccessRoleSession {
            tenant: self.application.tenant.to_string(),
            role_arn: role.to_owned(),
            session_name: name.map(str::to_owned),
            duration,
        };
        let issued = self
            .bench
            .app
            .access_role_credentials(&self.portal, command);
        let issued = issued.await?;
        let key = issued.access_key_id.as_str();
        Ok(opened(&self.bench, key, &issued.session_token))
    }

    pub(crate) async fn works(&self, principal: &SessionTokenPrincipal) -> bool {
        self.bench.app.check_session(principal).await.is_ok()
    }

    pub(crate) async fn entitlements(&self, filter: EntitlementFilter) -> Vec<String> {
        let cx = self.bench.app.root_cx();
        let (mut all, mut token) = (Vec::new(), None);
        loop {
            let page = PageRequest::new(1, token.as_deref()).expect("our token");
            let of = self.application.reference();
            let found = self
                .bench
                .app
                .list_entitlements(&cx, of, filter.clone(), page);
            let found = found.await.expect("a page");
            assert!(found.items.len() <= 1);
            all.extend(
                found
                    .items
                    .into_iter()
                    .map(|found| found.entitlement.role_arn),
            );
            token = found.next;
            if token.is_none() {
                all.sort();
                return all;
            }
        }
    }

    /// A new member of the organization, and a request of its root.
    pub(crate) async fn member(&self) -> (AccountId, Cx) {
        let (app, cx) = (&self.bench.app, self.bench.app.root_cx());
        let command = CreateAccount {
            name: "member".to_owned(),
            email: "member@example.com".to_owned(),
            role_name: None,
            tags: Vec::new(),
        };
        let created = app.create_account(&cx, command).await.expect("asked for");
        let status = app.describe_create_account_status(&cx, created.id).await;
        let CreateAccountState::Succeeded(account) = status.expect("a status").state else {
            panic!("no account");
        };
        let root = Actor::Root {
            account: account.clone(),
            access_key: None,
            session: None,
        };
        (account, self.bench.cx_from(HOME, root, ""))
    }
}

#[track_caller]
pub(crate) fn invalid<T: std::fmt::Debug>(result: Result<T, Error>, part: &str) {
    let Err(Error::Invalid { message }) = result else {
        panic!("{result:?}");
    };
    assert!(message.contains(part), "{message}");
}

#[track_caller]
pub(crate) fn denied<T: std::fmt::Debug>(result: Result<T, Error>) {
    match result {
        Err(Error::Denied { .. }) => {}
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn role_escalation_a_person_gets_the_roles_that_they_are_entitled_to_and_no_others() {
    for scene in Scene::all().await {
        let cx = scene.bench.app.root_cx();
        let (account, member) = scene.member().await;
        let own = scene.role(&cx, "Own").await;
        let shared = scene.role(&cx, "Shared").await;
        let there = scene.role(&member, "There").await;
        let foreign = scene.role(&cx, "Foreign").await;
        scene.entitle(scene.jane(), &own).await.expect("entitled");
        // By two ways, and still once in the list.
        scene
            .entitle(scene.jane(), &shared)
            .await
            .expect("entitled");
        scene
            .entitle(scene.staff(), &shared)
            .await
            .expect("entitled");
        scene
            .entitle(scene.staff(), &there)
            .await
            .expect("entitled");
        let other = scene.bench.person("other", PASSWORD).await;
        let other = scene.entitle(Principal::User(other), &foreign).await;
        other.expect("entitled");

        let tenant = scene.application.tenant.to_string();
        let (mut listed, mut token) = (Vec::new(), None);
        loop {
            let page = PageRequest::new(1, token.as_deref()).expect("our token");
            let found = scene
                .bench
                .app
                .list_access_roles(&scene.portal, &tenant, page);
            let found = found.await.expect("a page");
            listed.extend(found.items);
            token = found.next;
            if token.is_none() {
                break;
            }
        }
        let mut expected = [own.clone(), shared, there.clone()];
        expected.sort();
        let arns: Vec<_> = listed.iter().map(|role| role.role_arn.clone()).collect();
        assert_eq!(arns, expected);
        let role = listed.iter().find(|role| role.role_arn == there);
        let role = role.expect("of the member");
        assert_eq!(role.account, account);
        assert_eq!(role.account_name.as_deref(), Some("member"));

        let SessionTokenPrincipal::Role(session) = scene.credentials(&own).await.expect("her own")
        else {
            panic!("a root");
        };
        assert_eq!(session.session_name, "jane");
        assert_eq!(session.role_arn, own);
        // As long as the role allows where nothing is said.
        assert_eq!(session.expires_at.since(scene.bench.now()).seconds(), 7200);
        let named = scene.session(&there, Some("work"), Some(900)).await;
        let SessionTokenPrincipal::Role(session) = named.expect("through the group") else {
            panic!("a root");
        };
        assert_eq!(session.session_name, "work");
        assert_eq!(session.expires_at.since(scene.bench.now()).seconds(), 900);
        for seconds in [0, 899, 7201, 43_201] {
            invalid(scene.session(&own, None, Some(seconds)).await, "duration");
        }
        denied(scene.credentials(&foreign).await);
        denied(scene.credentials(&format!("{own}x")).await);

        // A member whose organization does not let the service in any more is out of reach.
        let app = &scene.bench.app;
        let disabled = app
            .disable_aws_service_access(&cx, SERVICE.to_owned())
            .await;
        disabled.expect("not trusted");
        denied(scene.credentials(&there).await);
        let listed = app.list_access_roles(&scene.portal, &tenant, PageRequest::first(10));
        assert_eq!(listed.await.expect("a page").items, Vec::new());
    }
}

#[tokio::test]
async fn stale_credentials_of_an_entitled_role_end_with_whatever_entitled_to_it() {
    let ways = [
        "entitlement",
        "membership",
        "group",
        "disabled",
        "user",
        "role",
        "application",
        "instance",
        "signed out",
    ];
    for way in ways {
        for scene in Scene::all().await {
            let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
            let role = scene.role(&cx, "Builder").await;
            let id = scene.entitle(scene.staff(), &role).await.expect("entitled");
            let first = scene.credentials(&role).await.expect("credentials");
            let next = assume(&scene.bench, &first, "Next").await;
            assert!(scene.works(&first).await && scene.works(&next).await);
            let store = &scene.bench.instance.identity_store_id;
            let of = scene.application.reference();
            let done = match way {
                "entitlement" => app.delete_entitlement(&cx, of, id.as_str()).await,
                "membership" => app.delete_membership(&cx, store, &scene.membership).await,
                "group" => app.delete_group(&cx, store, &scene.staff, None).await,
                "disabled" => {
                    let status = UserStatus::Disabled;
                    app.set_user_status(&cx, store, &scene.jane, status)
                        .await
                        .map(drop)
                }
                "user" => app.delete_user(&cx, store, &scene.jane, None).await,
                "role" => app.delete_role(&cx, "Builder").await,
                "application" => app.delete_access_application(&cx, of).await,
                "instance" => app.delete_instance(&cx, &scene.bench.instance.id).await,
                _ => app.logout(&scene.portal).await,
            };
            done.unwrap_or_else(|error| panic!("{way}: {error}"));
            assert!(!scene.works(&first).await, "{way}");
            assert!(!scene.works(&next).await, "{way}: of the next role");
            assert!(scene.credentials(&role).await.is_err(), "{way}");
        }
    }
}

#[tokio::test]
async fn credentials_stay_good_while_another_entitlement_to_the_role_is_left() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let role = scene.role(&cx, "Builder").await;
        let own = scene.entitle(scene.jane(), &role).await.expect("entitled");
        scene.entitle(scene.staff(), &role).await.expect("entitled");
        let principal = scene.credentials(&role).await.expect("credentials");
        let of = scene.application.reference();
        let ended = app.delete_entitlement(&cx, of, own.as_str()).await;
        ended.expect("ended");
        assert!(scene.works(&principal).await);
        let left = app.delete_membership(
            &cx,
            &scene.bench.instance.identity_store_id,
            &scene.membership,
        );
        left.await.expect("left");
        assert!(!scene.works(&principal).await);
    }
}

#[tokio::test]
async fn role_escalation_a_role_that_does_not_let_the_application_in_is_nobodys() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let arn = scene.application.arn();
        let both = r#"["sts:AssumeRole","sts:SetContext"]"#;
        let good = scene.trust(both, &arn);
        let other = arn.replace(":application/", ":application/0");
        for (number, trust) in [
            scene.trust(r#""sts:AssumeRole""#, &arn),
            scene.trust(both, &other),
            good.replace(SERVICE, "ec2.amazonaws.com"),
            good.replace("Allow", "Deny"),
            good.replace(MANAGEMENT, "999999999999"),
        ]
        .into_iter()
        .enumerate()
        {
            let name = format!("Closed-{number}");
            let role = scene.role_trusting(&cx, &name, trust.clone()).await;
            invalid(scene.entitle(scene.jane(), &role).await, "verifying role");
        }
        for role in [
            format!("arn:aws:iam::{MANAGEMENT}:role/Nothing"),
            "arn:aws:iam::999999999999:role/Foreign".to_owned(),
        ] {
            invalid(scene.entitle(scene.jane(), &role).await, "verifying role");
        }

        // What the role's owner takes back, is taken back from the next session on.
        let role = scene.role(&cx, "Builder").await;
        scene.entitle(scene.jane(), &role).await.expect("entitled");
        scene.credentials(&role).await.expect("credentials");
        let closed = good.replace("Allow", "Deny");
        let changed = app.update_assume_role_policy(&cx, "Builder", closed).await;
        changed.expect("closed");
        denied(scene.credentials(&role).await);

        // A role made again under the same name is another one.
        app.delete_role(&cx, "Builder").await.expect("deleted");
        assert_eq!(scene.role(&cx, "Builder").await, role);
        denied(scene.credentials(&role).await);
        assert_eq!(
            scene.entitlements(EntitlementFilter::default()).await,
            Vec::<String>::new()
        );
    }
}

#[tokio::test]
async fn missing_tenant_check_a_tenant_is_that_of_the_persons_own_instance() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let role = scene.role(&cx, "Builder").await;
        scene.entitle(scene.jane(), &role).await.expect("entitled");
        for tenant in ["aa-000000000000", "none", "aa-"] {
            let listed = app.list_access_roles(&scene.portal, tenant, PageRequest::first(1));
            invalid(listed.await, tenant);
            let command = AccessRoleSession {
                tenant: tenant.to_owned(),
                role_arn: role.clone(),
                session_name: None,
                duration: None,
            };
            invalid(
                app.access_role_credentials(&scene.portal, command).await,
                tenant,
            );
        }
        // As if it were another instance's.
        let sql = "UPDATE access_applications SET instance_id = 'ssoins-0123456789abcdef'";
        let moved: Result<u64, db::Error> = scene
            .bench
            .db
            .write("move", move |tx| tx.execute(sql, &[]))
            .await;
        assert_eq!(moved.expect("moved"), 1);
        let tenant = scene.application.tenant.as_str();
        let listed = app.list_access_roles(&scene.portal, tenant, PageRequest::first(1));
        invalid(listed.await, tenant);
        invalid(scene.credentials(&role).await, tenant);
    }
}

#[tokio::test]
async fn scope_escalation_a_token_for_something_else_gets_no_roles_and_one_to_read_none_of_them() {
    for scene in Scene::all().await {
        let (app, cx) = (&scene.bench.app, scene.bench.app.root_cx());
        let role = scene.role(&cx, "Builder").await;
        scene.entitle(scene.jane(), &role).await.expect("entitled");
        let tenant = scene.application.tenant.to_string();
        for (scopes, lists, assumes) in [
            (["account_access:read_only"], true, false),
            (["account_access:assume"], false, true),
            (["codewhisperer:analysis"], false, false),
        ] {
            let Actor::Person(person) = scene.portal.actor() else {
                panic!("nobody");
            };
            let mut person = person.clone();
            person.scopes = scopes.map(str::to_owned).to_vec();
            let portal = scene.portal.with_actor(Actor::Person(person));
            let listed = app.list_access_roles(&portal, &tenant, PageRequest::first(1));
            assert_eq!(listed.await.is_ok(), lists, "{scopes:?}");
            let command = AccessRoleSession {
                tenant: tenant.clone(),
                role_arn: role.clone(),
                session_name: None,
                duration: None,
            };
            let issued = app.access_role_credentials(&portal, command).await;
            assert_eq!(issued.is_ok(), assumes, "{scopes:?}");
        }
    }
}
