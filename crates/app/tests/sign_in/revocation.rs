//! Role credentials end with what they were issued for.

use app::assignments::AssignmentCommand;
use app::iam::CreateRole;
use app::identity::{CreateGroup, CreateMembership};
use app::sts::AssumeRole;
use app::{Credentials, Cx, SessionTokenPrincipal};
use base::{AccountId, GroupId, MembershipId, Secret, UserId};
use domain::Actor;
use domain::assignment::Principal;
use domain::identity::UserStatus;

use crate::portal::{assign_to, bearer, tokens};
use crate::support::{Bench, HOME, MANAGEMENT};

const PASSWORD: &str = "Correct-horse-1";

/// Jane in the group Staff, which is assigned to `Admin`; and the credentials she has of it: those
/// of the portal, those of a role that she assumed with them, and those of one assumed with these.
struct Scene {
    bench: Bench,
    jane: UserId,
    membership: MembershipId,
    assignment: AssignmentCommand,
    portal: Cx,
    credentials: Vec<SessionTokenPrincipal>,
}

impl Scene {
    async fn all() -> Vec<Self> {
        let mut scenes = Vec::new();
        for bench in Bench::all().await {
            scenes.push(Self::set(bench).await);
        }
        scenes
    }

    async fn set(bench: Bench) -> Self {
        let jane = bench.person("jane", PASSWORD).await;
        let group = group(&bench).await;
        let membership = join(&bench, &group, &jane).await;
        let account = AccountId::parse(MANAGEMENT).expect("an account");
        let principal = Principal::Group(group.clone());
        let assignment = assign_to(&bench, "Admin", principal, &account).await;
        let tokens = tokens(&bench, &["sso:account:access"]).await;
        let cx = bearer(&bench, &tokens, "GetRoleCredentials").await;
        let issued = bench.app.role_credentials(&cx, &account, "Admin").await;
        let issued = issued.expect("credentials");
        let admin = opened(&bench, issued.access_key_id.as_str(), &issued.session_token);
        let first = assume(&bench, &admin, "First").await;
        let second = assume(&bench, &first, "Second").await;
        let scene = Self {
            bench,
            jane,
            membership,
            assignment,
            portal: cx,
            credentials: vec![admin, first, second],
        };
        assert_eq!(scene.good().await, [true; 3], "fresh ones are refused");
        scene
    }

    /// Which of the credentials still work.
    async fn good(&self) -> Vec<bool> {
        let mut good = Vec::new();
        for credentials in &self.credentials {
            good.push(self.bench.app.check_session(credentials).await.is_ok());
        }
        good
    }
}

fn opened(bench: &Bench, key: &str, token: &Secret) -> SessionTokenPrincipal {
    let opened = bench
        .app
        .open_session_token(key, token.expose(), bench.now());
    opened.expect("our own").0
}

/// Makes a role that trusts the one of `caller`, and assumes it.
async fn assume(
    bench: &Bench,
    caller: &SessionTokenPrincipal,
    name: &str,
) -> SessionTokenPrincipal {
    let actor = caller.clone().into_actor();
    let Actor::Role(session) = &actor else {
        panic!("a role's session");
    };
    let trust_policy = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{{"AWS":"{}"}}}}}}"#,
        session.role_arn
    );
    let command = CreateRole {
        name: name.to_owned(),
        path: "/".to_owned(),
        trust_policy,
        description: None,
        max_session_duration: None,
        permissions_boundary: None,
        tags: Vec::new(),
    };
    let made = bench.app.create_role(&bench.app.root_cx(), command).await;
    let command = AssumeRole {
        role: made.expect("a role").role.arn(),
        session_name: "next".to_owned(),
        ..AssumeRole::default()
    };
    let cx = bench.cx_from(HOME, actor, "AssumeRole");
    let assumed = bench.app.assume_role(&cx, command).await.expect("trusted");
    let Credentials {
        access_key_id,
        session_token,
        ..
    } = assumed.credentials;
    opened(bench, access_key_id.as_str(), &session_token)
}

async fn group(bench: &Bench) -> GroupId {
    let command = CreateGroup {
        identity_store_id: bench.instance.identity_store_id.clone(),
        display_name: Some("Staff".to_owned()),
        description: None,
        external_ids: Vec::new(),
    };
    let group = bench.app.create_group(&bench.app.root_cx(), command).await;
    group.expect("a group").id
}

async fn join(bench: &Bench, group: &GroupId, user: &UserId) -> MembershipId {
    let command = CreateMembership {
        identity_store_id: bench.instance.identity_store_id.clone(),
        group_id: group.clone(),
        user_id: user.clone(),
    };
    let cx = bench.app.root_cx();
    let made = bench.app.create_membership(&cx, command);
    made.await.expect("a membership").id
}

#[tokio::test]
async fn stale_credentials_end_with_the_membership_that_they_came_through() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let left = bench.app.delete_membership(&cx, store, &scene.membership);
        left.await.expect("left");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn stale_credentials_end_with_the_assignment() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        // Somebody else keeps the role alive.
        let other = bench.person("other", PASSWORD).await;
        let kept = AssignmentCommand {
            principal: Principal::User(other),
            ..scene.assignment.clone()
        };
        let cx = bench.app.root_cx();
        let asked = bench.app.create_account_assignment(&cx, kept).await;
        asked.expect("asked for");
        let gone = scene.assignment.clone();
        let asked = bench.app.delete_account_assignment(&cx, gone).await;
        asked.expect("asked for");
        bench.app.reconcile_until_idle().await.expect("provisioned");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn session_revival_credentials_of_a_disabled_user_stay_dead_when_they_are_enabled_again() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        for status in [UserStatus::Disabled, UserStatus::Enabled] {
            let cx = bench.app.root_cx();
            let set = bench.app.set_user_status(&cx, store, &scene.jane, status);
            set.await.expect("set");
            assert_eq!(scene.good().await, [false; 3], "{status:?}");
        }
    }
}

#[tokio::test]
async fn stale_credentials_end_with_the_user() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let gone = bench.app.delete_user(&cx, store, &scene.jane, None);
        gone.await.expect("deleted");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn stale_credentials_end_with_the_session_also_on_a_node_whose_clock_is_behind() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        bench.advance(-60);
        let actor = scene.portal.actor().clone();
        let cx = bench.cx_from(HOME, actor, "Logout");
        bench.app.logout(&cx).await.expect("signed out");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn stale_credentials_end_when_the_person_signs_out() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        bench.app.logout(&scene.portal).await.expect("signed out");
        assert_eq!(scene.good().await, [false; 3]);
    }
}
