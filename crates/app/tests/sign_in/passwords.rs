//! Passwords: the first one, the policy, the limits, and what strangers learn.

use app::sign_in::{Advanced, Browser, SignInInput};
use base::{Duration, Secret};
use domain::sign_in::Continuation;
use domain::{Actor, Error};

use crate::support::{AWAY, Bench, HOME, Visit};

const PASSWORD: &str = "Correct-horse-1";

#[tokio::test]
async fn missing_factor_a_one_time_password_must_be_replaced_by_one_that_keeps_every_rule() {
    for bench in Bench::all().await {
        let user = bench.user("jane").await;
        let one_time = bench.reset(&user).await;
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name(" jane ").await;
        visit.password(one_time.expose()).await;
        let Advanced::Refused(reasons) = visit.new_password("short").await else {
            panic!("taken");
        };
        assert_eq!(
            reasons,
            [
                "The password must have 8 to 64 characters.",
                "The password must contain an upper-case letter (A-Z).",
                "The password must contain a digit (0-9).",
                "The password must contain one of ~!@#$%^&*_-+=`|\\(){}[]:;\"'<>,.?/",
            ]
        );
        let differ = visit
            .send(SignInInput::NewPassword {
                chosen: Secret::new(PASSWORD),
                again: Secret::new("Correct-horse-2"),
            })
            .await
            .expect("an outcome");
        let Advanced::Refused(reasons) = differ else {
            panic!("taken");
        };
        assert_eq!(reasons, ["The two passwords differ."]);
        let Advanced::Refused(reasons) = visit.new_password(one_time.expose()).await else {
            panic!("taken");
        };
        let reused = "The password must differ from the last 3 passwords.";
        assert_eq!(reasons, [reused]);
        let chosen = visit.new_password(PASSWORD).await;
        assert!(matches!(chosen, Advanced::Portal(Some(_))), "{chosen:?}");

        // The last three cannot be chosen again, the fourth can.
        for (next, taken) in [
            (PASSWORD, false),
            ("Correct-horse-2", true),
            (PASSWORD, false),
            ("Correct-horse-3", true),
            (PASSWORD, false),
            ("Correct-horse-4", true),
            (PASSWORD, true),
        ] {
            bench.advance(60);
            let one_time = bench.reset(&user).await;
            let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
            visit.name("jane").await;
            visit.password(one_time.expose()).await;
            let outcome = visit.new_password(next).await;
            assert_eq!(matches!(outcome, Advanced::Portal(_)), taken, "{next}");
        }
    }
}

#[tokio::test]
async fn user_enumeration_nobody_learns_which_user_names_there_are() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        bench.user("without-password").await;
        let disabled = bench.person("disabled", PASSWORD).await;
        bench.disable(&disabled).await;
        let late = bench.user("late").await;
        let one_time = bench.reset(&late).await;
        bench.clock.advance(Duration::from_days(7));
        let mut words = Vec::new();
        for (name, password) in [
            ("jane", "Wrong-horse-1"),
            ("nobody", PASSWORD),
            ("without-password", PASSWORD),
            ("without-password", ""),
            ("disabled", PASSWORD),
            ("late", one_time.expose()),
        ] {
            let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
            assert!(matches!(visit.name(name).await, Advanced::Next(None)));
            let Advanced::Refused(reasons) = visit.password(password).await else {
                panic!("{name} is signed in");
            };
            words.push(reasons);
        }
        words.dedup();
        assert_eq!(
            words,
            [["The user name or the password is not right."]],
            "one answer for all"
        );
    }
}

#[tokio::test]
async fn brute_force_guessing_is_slowed_down_and_locks_nobody_out() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let attempt = async |address: &str, name: &str, password: &str| {
            let mut visit = Visit::begin(&bench, address, Continuation::Portal).await;
            visit.name(name).await;
            visit.password(password).await
        };
        for name in ["jane", "nobody"] {
            for _ in 0..5 {
                let guess = attempt(AWAY, name, "Wrong-horse-1").await;
                assert!(matches!(guess, Advanced::Refused(_)), "{guess:?}");
            }
            // Even the right password waits, and so does a name that does not exist.
            let guess = attempt(AWAY, name, PASSWORD).await;
            assert!(matches!(guess, Advanced::Wait(6)), "{guess:?}");
        }
        // At home, where she has signed in before, she is not kept waiting by strangers.
        let own = attempt(HOME, "Jane", PASSWORD).await;
        assert!(matches!(own, Advanced::Portal(_)), "{own:?}");
        bench.advance(6);
        let guess = attempt(AWAY, "jane", "Wrong-horse-1").await;
        assert!(matches!(guess, Advanced::Refused(_)), "{guess:?}");
        let guess = attempt(AWAY, "jane", PASSWORD).await;
        assert!(matches!(guess, Advanced::Wait(11)), "{guess:?}");
        bench.advance(11);
        let own = attempt(AWAY, "jane", PASSWORD).await;
        assert!(matches!(own, Advanced::Portal(_)), "{own:?}");

        // One address that tries many names.
        let mut waited = 0;
        for number in 0..60 {
            let guess = attempt("192.0.2.1", &format!("user-{number}"), "x").await;
            waited += usize::from(matches!(guess, Advanced::Wait(_)));
        }
        assert_eq!(waited, 10);
    }
}

#[tokio::test]
async fn brute_force_attempts_made_at_once_cannot_outrun_the_limit() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let mut visits = Vec::new();
        for _ in 0..12 {
            let mut visit = Visit::begin(&bench, AWAY, Continuation::Portal).await;
            visit.name("jane").await;
            visits.push(visit);
        }
        let tasks: Vec<_> = visits
            .into_iter()
            .map(|visit| {
                let cx = bench.cx_from(AWAY, Actor::Anonymous, "");
                let app = bench.app.clone();
                let (browser, flow) = (visit.browser, visit.flow);
                tokio::spawn(async move {
                    let input = SignInInput::Password(Secret::new("Wrong-horse-1"));
                    app.advance_sign_in(&cx, &browser, &flow, input).await
                })
            })
            .collect();
        let mut looked_at = 0;
        for task in tasks {
            let outcome = task.await.expect("no panic").expect("an outcome");
            looked_at += usize::from(matches!(outcome, Advanced::Refused(_)));
        }
        assert_eq!(looked_at, 5);
    }
}

#[tokio::test]
async fn session_revival_a_reset_ends_sessions_and_sign_ins_that_are_under_way() {
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let first = bench.reset(&user).await;
        let session = browser.session.as_ref().expect("a session");
        let person = bench.app.signed_in_person(session, bench.now()).await;
        assert_eq!(person.expect("read"), None);

        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        let old = visit.password(PASSWORD).await;
        assert!(matches!(old, Advanced::Refused(_)), "{old:?}");
        visit.password(first.expose()).await;
        bench.advance(1);
        let second = bench.reset(&user).await;
        let input = SignInInput::NewPassword {
            chosen: Secret::new("Correct-horse-2"),
            again: Secret::new("Correct-horse-2"),
        };
        let ended = visit.send(input).await;
        assert!(matches!(ended, Err(Error::NotFound { .. })), "{ended:?}");
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        assert!(matches!(
            visit.password(first.expose()).await,
            Advanced::Refused(_)
        ));
        assert!(matches!(
            visit.password(second.expose()).await,
            Advanced::Next(None)
        ));
    }
}

#[tokio::test]
async fn only_the_owner_of_the_instance_resets_passwords() {
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        let store = &bench.instance.identity_store_id;
        let reset = |actor: Actor| {
            let cx = bench.cx_from(HOME, actor, "ResetUserPassword");
            let (app, store, user) = (bench.app.clone(), store.clone(), user.clone());
            async move { app.reset_password(&cx, &store, &user).await }
        };
        let stranger = Actor::Root {
            account: base::AccountId::parse("999999999999").expect("an account"),
            access_key: None,
            session: None,
        };
        for actor in [Actor::Anonymous, stranger] {
            let refused = reset(actor).await;
            assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        }
        let nobody = base::UserId::generate(bench.app.entropy());
        let cx = bench.app.root_cx();
        let missing = bench.app.reset_password(&cx, store, &nobody).await;
        assert!(
            matches!(missing, Err(Error::NotFound { .. })),
            "{missing:?}"
        );
        bench.disable(&user).await;
        let refused = bench.app.reset_password(&cx, store, &user).await;
        assert!(
            matches!(refused, Err(Error::Conflict { .. })),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn session_fixation_a_flow_belongs_to_its_browser_and_its_time() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        let stranger = Visit::begin(&bench, AWAY, Continuation::Portal).await;
        let cx = bench.cx();
        for browser in [stranger.browser.clone(), Browser::default()] {
            let seen = bench.app.sign_in_page(&cx, &browser, &visit.flow).await;
            assert!(matches!(seen, Err(Error::NotFound { .. })), "{seen:?}");
            let input = SignInInput::UserName("jane".to_owned());
            let moved = bench
                .app
                .advance_sign_in(&cx, &browser, &visit.flow, input)
                .await;
            assert!(matches!(moved, Err(Error::NotFound { .. })), "{moved:?}");
        }
        visit.name("jane").await;
        // A form of a step that is over changes nothing.
        assert!(matches!(visit.name("joe").await, Advanced::Next(None)));
        let page = bench
            .app
            .sign_in_page(&cx, &visit.browser, &visit.flow)
            .await;
        assert_eq!(page.expect("a page").flow.user_name, "jane");
        visit
            .send(SignInInput::StartOver)
            .await
            .expect("an outcome");
        visit.name("JANE").await;
        bench.advance(15 * 60);
        let late = visit
            .send(SignInInput::Password(Secret::new(PASSWORD)))
            .await;
        assert!(matches!(late, Err(Error::NotFound { .. })), "{late:?}");
    }
}

#[tokio::test]
async fn every_step_leaves_its_event() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let before = bench.sign_in_events().await.len();
        bench.advance(1);
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        bench.advance(1);
        visit.password("wrong").await;
        bench.advance(1);
        visit.password(PASSWORD).await;
        let events = bench.sign_in_events().await;
        let mut told: Vec<_> = events
            .iter()
            .skip(before)
            .map(|(name, additional)| {
                let json: serde_json::Value = serde_json::from_str(additional).expect("JSON");
                let data = &json["additionalEventData"];
                assert_eq!(data["AuthWorkflowID"], visit.flow.as_str());
                assert_eq!(data["CredentialType"], "PASSWORD");
                let outcome = json["serviceEventDetails"][name].as_str().expect("one");
                let login_to = data["LoginTo"].as_str().unwrap_or_default();
                format!("{name} {outcome} {login_to}").trim_end().to_owned()
            })
            .collect();
        // The last two share an instant.
        if let Some(last) = told.get_mut(2..) {
            last.sort();
        }
        assert_eq!(
            told,
            [
                "CredentialChallenge Success",
                "CredentialVerification Failure",
                "CredentialVerification Success",
                "UserAuthentication Success https://id.example.com/start",
            ]
        );
    }
}
