//! Role credentials end with what they were issued for.

use app::assignments::AssignmentCommand;
use app::identity::{CreateGroup, CreateMembership};
use app::{Cx, SessionTokenPrincipal};
use base::{AccountId, GroupId, MembershipId, UserId};
use domain::assignment::Principal;
use domain::identity::UserStatus;

use crate::portal::{assign_to, bearer, tokens};
use crate::support::{Bench, MANAGEMENT};

const PASSWORD: &str = "Correct-horse-1";

/// Jane in the group Staff, which is assigned to `Admin`; and the credentials she has of it.
struct Scene {
    bench: Bench,
    jane: UserId,
    membership: MembershipId,
    assignment: AssignmentCommand,
    portal: Cx,
    credentials: SessionTokenPrincipal,
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
        let (key, token) = (issued.access_key_id, issued.session_token);
        let (credentials, _secret) = bench
            .app
            .open_session_token(key.as_str(), token.expose(), bench.now())
            .expect("our own");
        let scene = Self {
            bench,
            jane,
            membership,
            assignment,
            portal: cx,
            credentials,
        };
        assert!(scene.is_good().await, "fresh credentials are refused");
        scene
    }

    async fn is_good(&self) -> bool {
        self.bench
            .app
            .check_session(&self.credentials)
            .await
            .is_ok()
    }
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
        assert!(!scene.is_good().await);
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
        assert!(!scene.is_good().await);
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
            assert!(!scene.is_good().await, "{status:?}");
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
        assert!(!scene.is_good().await);
    }
}

#[tokio::test]
async fn stale_credentials_end_when_the_person_signs_out() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        bench.app.logout(&scene.portal).await.expect("signed out");
        assert!(!scene.is_good().await);
    }
}
