//! Role credentials end with what they were issued for.

use app::assignments::AssignmentCommand;
use app::iam::CreateRole;
use app::identity::{CreateGroup, CreateMembership, NestingKey};
use app::sts::AssumeRole;
use app::{Credentials, Cx, SessionTokenPrincipal};
use base::{AccountId, Duration, GroupId, MembershipId, Secret, UserId};
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
        let group = group(&bench, "Staff").await;
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

    /// The group that is assigned.
    fn staff(&self) -> GroupId {
        match &self.assignment.principal {
            Principal::Group(id) => id.clone(),
            Principal::User(_) => panic!("a group"),
        }
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

pub(crate) fn opened(bench: &Bench, key: &str, token: &Secret) -> SessionTokenPrincipal {
    let opened = bench
        .app
        .open_session_token(key, token.expose(), bench.now());
    opened.expect("our own").0
}

/// Makes a role that trusts the one of `caller`, and assumes it.
pub(crate) async fn assume(
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

pub(crate) async fn group(bench: &Bench, name: &str) -> GroupId {
    let command = CreateGroup {
        identity_store_id: bench.instance.identity_store_id.clone(),
        display_name: Some(name.to_owned()),
        description: None,
        external_ids: Vec::new(),
    };
    let group = bench.app.create_group(&bench.app.root_cx(), command).await;
    group.expect("a group").id
}

pub(crate) async fn join(bench: &Bench, group: &GroupId, user: &UserId) -> MembershipId {
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
async fn stale_credentials_end_with_the_nesting_that_they_came_through() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let (staff, cx) = (scene.staff(), bench.app.root_cx());
        // Jane is in Staff through Interns alone.
        let interns = group(bench, "Interns").await;
        let nesting = NestingKey {
            identity_store_id: store.clone(),
            parent: staff,
            child: interns.clone(),
        };
        let nested = bench.app.create_nesting(&cx, nesting.clone()).await;
        nested.expect("nested");
        join(bench, &interns, &scene.jane).await;
        let cx = bench.app.root_cx();
        let left = bench.app.delete_membership(&cx, store, &scene.membership);
        left.await.expect("left");
        assert_eq!(scene.good().await, [true; 3], "the other reason is left");
        let cx = bench.app.root_cx();
        let ended = bench.app.delete_nesting(&cx, nesting).await;
        ended.expect("ended");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn stale_credentials_end_with_the_time_of_the_membership_that_they_came_through() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let end = bench.now().plus(Duration::from_seconds(60));
        let (app, id) = (&bench.app, &scene.membership);
        let set = app.set_membership_expiry(&cx, store, id, Some(end));
        set.await.expect("set");
        bench.advance(59);
        assert_eq!(scene.good().await, [true; 3]);
        bench.advance(1);
        // Nothing has removed the membership yet.
        assert_eq!(scene.good().await, [false; 3]);
        let settled = app.settle_memberships_until_idle().await;
        settled.expect("settled");
        assert_eq!(scene.good().await, [false; 3]);
        let account = AccountId::parse(MANAGEMENT).expect("an account");
        let asked = app.role_credentials(&scene.portal, &account, "Admin");
        asked.await.expect_err("no access");
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
async fn stale_credentials_end_with_the_session_that_an_administrator_ends() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let page = || base::PageRequest::new(100, None).expect("a page");
        let listed = bench
            .app
            .list_user_sessions(&cx, store, &scene.jane, page());
        let listed = listed.await.expect("listed").items;
        // Choosing her password was a session as well; the client has tokens of the other.
        let with_client = listed.into_iter().find(|found| found.clients.len() == 1);
        let session = with_client.expect("hers").session.id;

        // Leave for one user is none for the sessions of another.
        let other = bench.person("other", PASSWORD).await;
        let ended = bench
            .app
            .end_user_session(&cx, store, &other, session.clone());
        ended.await.expect("nothing of theirs");
        assert_eq!(scene.good().await, [true; 3]);

        for _again in 0..2 {
            let ended = bench
                .app
                .end_user_session(&cx, store, &scene.jane, session.clone());
            ended.await.expect("ended");
            assert_eq!(scene.good().await, [false; 3]);
        }
        let listed = bench
            .app
            .list_user_sessions(&cx, store, &scene.jane, page());
        let left = listed.await.expect("listed").items;
        assert!(left.iter().all(|found| found.session.id != session));
        let account = AccountId::parse(MANAGEMENT).expect("an account");
        let again = bench.app.role_credentials(&scene.portal, &account, "Admin");
        again.await.expect_err("the portal's token has ended too");
    }
}

#[tokio::test]
async fn session_revival_no_session_survives_the_end_of_all() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let ended = bench.app.end_all_user_sessions(&cx, store, &scene.jane);
        ended.await.expect("ended");
        assert_eq!(scene.good().await, [false; 3]);
        let status = bench.app.get_user_status(&cx, store, &scene.jane).await;
        assert_eq!(status.expect("known"), UserStatus::Enabled);
        // She may sign in again, and what was ended stays so.
        bench.advance(1);
        tokens(bench, &["sso:account:access"]).await;
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

#[tokio::test]
async fn stale_credentials_end_with_all_sessions_whenever_they_were_issued() {
    // Whoever asks for credentials while the end of the sessions is on its way, or on a node whose
    // clock is ahead, has them from a session that is there no more.
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        bench.advance(-60);
        let cx = bench.app.root_cx();
        let ended = bench.app.end_all_user_sessions(&cx, store, &scene.jane);
        ended.await.expect("ended");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn stale_credentials_end_with_a_reset_of_the_password() {
    for scene in Scene::all().await {
        let bench = &scene.bench;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let reset = bench.app.reset_password(&cx, store, &scene.jane).await;
        reset.expect("a one-time password");
        assert_eq!(scene.good().await, [false; 3]);
    }
}

#[tokio::test]
async fn stale_credentials_of_sessions_that_ended_before_end_with_every_reset() {
    enum Reset {
        OneTime,
        ByEmail,
        ByLink,
    }
    for reset in [Reset::OneTime, Reset::ByEmail, Reset::ByLink] {
        for scene in Scene::all().await {
            let bench = &scene.bench;
            let store = &bench.instance.identity_store_id;
            crate::letters::set_email(bench, &scene.jane, "jane@example.com").await;
            // Her sessions have run out, and were swept away.
            let swept = bench
                .db
                .write("sweep", |tx| tx.execute("DELETE FROM web_sessions", &[]));
            swept.await.expect("swept");
            assert_eq!(scene.good().await, [true; 3]);
            bench.advance(1);
            let cx = bench.app.root_cx();
            match reset {
                Reset::OneTime => {
                    let done = bench.app.reset_password(&cx, store, &scene.jane).await;
                    done.expect("a one-time password");
                }
                Reset::ByEmail => {
                    let (app, jane) = (&bench.app, &scene.jane);
                    let done = app.reset_password_by_email(&cx, store, jane).await;
                    done.expect("sent");
                }
                Reset::ByLink => crate::letters::reset_by_link(bench, "jane").await,
            }
            assert_eq!(scene.good().await, [false; 3]);
        }
    }
}
