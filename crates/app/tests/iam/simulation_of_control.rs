//! The policy simulator agrees with what then happens under control policies of both types, with
//! boundaries and session policies, at home and from another account.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use app::iam::{PolicyExclusion, Simulation, SimulationResult, Verdict};
use app::sts::AssumeRole;
use app::{App, Cx};
use domain::actor::SessionContext;
use domain::iam::HolderName;
use domain::organization::PolicyType;
use domain::{Actor, Error};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, READ_ONLY, control, houses, iam_user, organize, page,
    role, role_session, root, user,
};

/// Over callers: no role may be looked up.
const NO_LOOKING: &str = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Deny","Action":"iam:GetRole","Resource":"*"}]}"#;
/// Over resources: nobody assumes the role Secret, and nobody of elsewhere any.
const NOT_SECRET: &str = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"arn:aws:iam::*:role/Secret"},
{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*",
 "Condition":{"StringNotEquals":{"aws:PrincipalAccount":"${aws:ResourceAccount}"}}}]}"#;
/// What the roles of the member say, as a policy of a resource.
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
"Principal":{"AWS":["arn:aws:iam::111111111111:root","arn:aws:iam::222222222222:root"]},
"Action":"sts:AssumeRole","Resource":"*"}]}"#;
const TRUST_OF_ROLES: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
"Principal":{"AWS":["arn:aws:iam::111111111111:root","arn:aws:iam::222222222222:root"]},
"Action":"sts:AssumeRole"}]}"#;

async fn simulated(
    app: &App,
    account: &str,
    source: &str,
    simulation: Simulation,
) -> SimulationResult {
    let cx = app.cx(root(account));
    let results = app
        .simulate_principal_policy(&cx, source, simulation, page())
        .await;
    results.expect("results").items.remove(0)
}

fn of(action: &str, role: &str) -> Simulation {
    Simulation {
        actions: vec![action.to_owned()],
        resources: vec![format!("arn:aws:iam::{OTHER}:role/{role}")],
        ..Simulation::default()
    }
}

/// Whether the caller may assume a role of the member.
#[track_caller]
fn is_let_in<T: std::fmt::Debug>(answer: Result<T, Error>) -> bool {
    match answer {
        Ok(_) => true,
        Err(Error::Denied { .. }) => false,
        Err(other) => panic!("{other}"),
    }
}

async fn assume(app: &App, cx: &Cx, role: &str) -> bool {
    let command = AssumeRole {
        role: format!("arn:aws:iam::{OTHER}:role/{role}"),
        session_name: "me".to_owned(),
        ..AssumeRole::default()
    };
    is_let_in(app.assume_role(cx, command).await)
}

#[tokio::test]
async fn simulated_and_real_are_one_under_every_combination_of_policies() {
    for is_service_controlled in [false, true] {
        for is_resource_controlled in [false, true] {
            for House { app, db } in houses().await {
                organize(&db, OWN, OTHER).await;
                if is_service_controlled {
                    control(&db, OTHER, PolicyType::ServiceControl, NO_LOOKING).await;
                }
                if is_resource_controlled {
                    control(&db, OTHER, PolicyType::ResourceControl, NOT_SECRET).await;
                }
                compare(&app).await;
            }
        }
    }
}

/// Asks and tries everything, with boundaries and session policies and without.
async fn compare(app: &App) {
    let cx = app.cx(root(OTHER));
    for name in ["Open", "Secret"] {
        let mut wanted = role(name, OTHER);
        TRUST_OF_ROLES.clone_into(&mut wanted.trust_policy);
        app.create_role(&cx, wanted).await.expect("a role");
    }
    let made = app.create_role(&cx, role("Caller", OTHER)).await;
    let caller = made.expect("a role").role;
    let (holder, all) = (HolderName::Role("Caller"), ALLOW_ALL.to_owned());
    app.put_inline_policy(&cx, holder, "all".to_owned(), all)
        .await
        .expect("a policy");
    let jane = app.create_iam_user(&cx, user("jane")).await;
    let jane = jane.expect("a user").user;
    let (holder, all) = (HolderName::User("jane"), ALLOW_ALL.to_owned());
    app.put_inline_policy(&cx, holder, "all".to_owned(), all)
        .await
        .expect("a policy");
    for boundary in [None, Some(READ_ONLY)] {
        let boundary = boundary.map(str::to_owned);
        app.set_role_permissions_boundary(&cx, "Caller", boundary.clone())
            .await
            .expect("bounded");
        for session in [None, Some(NO_LOOKING), Some(ALLOW_ALL)] {
            let mut actor = role_session(&caller);
            if let (Actor::Role(actor), Some(policy)) = (&mut actor, session) {
                actor.context = SessionContext {
                    policies: vec![policy.to_owned()],
                    ..actor.context.clone()
                };
            }
            let real = app.cx(actor);
            for name in ["Open", "Secret"] {
                for action in ["iam:GetRole", "sts:AssumeRole"] {
                    let said = simulated(app, OTHER, &caller.arn(), of(action, name)).await;
                    let is_allowed = match session {
                        None => said.verdict == Verdict::Allowed,
                        // AWS: it has no part in a simulation; what it leaves is allowed by both.
                        Some(policy) => {
                            let only = Simulation {
                                policies: vec![policy.to_owned()],
                                ..of(action, name)
                            };
                            let custom = app.simulate_custom_policy(&cx, only, page()).await;
                            let custom = custom.expect("a result").items.remove(0);
                            said.verdict == Verdict::Allowed && custom.verdict == Verdict::Allowed
                        }
                    };
                    let really = match action {
                        "iam:GetRole" => is_let_in(app.get_role(&real, name).await),
                        _ => assume(app, &real, name).await,
                    };
                    assert_eq!(
                        is_allowed, really,
                        "{action} {name} {boundary:?} {session:?}"
                    );
                }
            }
        }
    }
    let real = app.cx(Actor::User(iam_user(&jane)));
    for name in ["Open", "Secret"] {
        let with_policy = Simulation {
            resource_policy: Some(TRUST.to_owned()),
            ..of("sts:AssumeRole", name)
        };
        for simulation in [of("sts:AssumeRole", name), with_policy] {
            let said = simulated(app, OTHER, &jane.arn(), simulation).await;
            let really = assume(app, &real, name).await;
            assert_eq!(said.verdict == Verdict::Allowed, really, "{name}");
        }
    }
}

#[tokio::test]
async fn resource_control_policies_are_those_of_the_account_that_owns_the_resource() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let (cx, member) = (app.cx(root(OWN)), app.cx(root(OTHER)));
        let mut open = role("Open", OWN);
        open.trust_policy = TRUST_OF_ROLES.to_owned();
        app.create_role(&member, open).await.expect("a role");
        let bob = app.create_iam_user(&cx, user("bob")).await;
        let bob = bob.expect("a user").user;
        let (holder, all) = (HolderName::User("bob"), ALLOW_ALL.to_owned());
        app.put_inline_policy(&cx, holder, "all".to_owned(), all)
            .await
            .expect("a policy");
        let real = app.cx(Actor::User(iam_user(&bob)));
        let trusted = || Simulation {
            resource_policy: Some(TRUST.to_owned()),
            ..of("sts:AssumeRole", "Open")
        };
        let said = simulated(&app, OWN, &bob.arn(), trusted()).await;
        assert_eq!(said.verdict, Verdict::Allowed);
        assert_eq!(said.by_organization, None);
        assert!(assume(&app, &real, "Open").await);

        control(&db, OTHER, PolicyType::ResourceControl, NOT_SECRET).await;
        let said = simulated(&app, OWN, &bob.arn(), trusted()).await;
        assert_eq!(said.verdict, Verdict::ExplicitDeny);
        assert_eq!(said.by_organization, Some(false));
        assert!(!assume(&app, &real, "Open").await);
        // What is under no such policy is as it was.
        let mut other = trusted();
        other.actions = vec!["organizations:ListRoots".to_owned()];
        let said = simulated(&app, OWN, &bob.arn(), other).await;
        assert_ne!(said.verdict, Verdict::ExplicitDeny);
        // Left out, it has no say.
        let without = Simulation {
            exclusions: vec![PolicyExclusion::AllResourceControl],
            ..trusted()
        };
        let said = simulated(&app, OWN, &bob.arn(), without).await;
        assert_eq!(said.verdict, Verdict::Allowed);
    }
}
