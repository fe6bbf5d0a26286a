//! How long sessions last, when they were used, and what people do with their own.

use app::access::ListChanges;
use app::own::UpdateOwnProfile;
use app::sign_in::Tokens;
use base::{AccountId, Duration, PageRequest, UserId};
use domain::Error;
use domain::access_control::Attribute;
use domain::assignment::Principal;
use domain::history::{Change, EntityKind};
use domain::sign_in::{BackgroundDuration, InteractiveDuration, SessionSettings, SessionUse};

use crate::portal::{assign_to, bearer, tokens};
use crate::revocation::{assume, opened};
use crate::support::{Bench, MANAGEMENT, Visit, ask_with_code, ask_with_refresh, code_of};

const PASSWORD: &str = "Correct-horse-1";
const PORTAL: [&str; 1] = ["sso:account:access"];

fn settings(interactive: &str) -> SessionSettings {
    SessionSettings {
        interactive: InteractiveDuration::parse(interactive).expect("in bounds"),
        background: BackgroundDuration::parse("P30D").expect("in bounds"),
    }
}

async fn decide(bench: &Bench, interactive: &str) {
    let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
    let put = bench
        .app
        .put_session_settings(&cx, instance, settings(interactive));
    put.await.expect("decided");
}

/// Whether a token still speaks for somebody. Asking is a use of the session.
async fn is_good(bench: &Bench, tokens: &Tokens) -> bool {
    let access = tokens.access.expose();
    let person = bench.app.authenticate_bearer(access, bench.now()).await;
    person.is_ok()
}

async fn sessions_of(bench: &Bench, user: &UserId) -> Vec<SessionUse> {
    let (cx, store) = (bench.app.root_cx(), &bench.instance.identity_store_id);
    let page = PageRequest::first(100);
    let listed = bench.app.list_user_sessions(&cx, store, user, page).await;
    listed.expect("listed").items
}

pub(crate) async fn changes(bench: &Bench, kind: EntityKind, entity: &str) -> Vec<Change> {
    let wanted = ListChanges {
        instance: bench.instance.id.clone(),
        kind: Some(kind),
        entity: Some(entity.to_owned()),
        from: None,
        to: None,
    };
    let cx = bench.app.root_cx();
    let changes = bench
        .app
        .list_changes(&cx, wanted, PageRequest::first(10))
        .await;
    changes.expect("a page").items
}

#[tokio::test]
async fn new_sessions_last_as_long_as_is_decided_and_no_token_outlives_them() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let before = Visit::signed_in(&bench, "jane", PASSWORD).await;
        decide(&bench, "PT15M").await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let issued = bench.token(ask_with_code(&client, &code)).await;
        let first = issued.expect("tokens");
        assert_eq!(first.expires_in, 900);
        bench.advance(800);
        let refresh = first.refresh.as_ref().expect("a refresh token").expose();
        let refreshed = bench.token(ask_with_refresh(&client, refresh)).await;
        let second = refreshed.expect("tokens");
        assert_eq!(second.expires_in, 100, "bounded by the session's end");
        let cookie = browser.session.as_ref().expect("a session");
        let seconds = bench.app.session_cookie_seconds(cookie, bench.now()).await;
        assert_eq!(seconds.expect("read"), 100);
        bench.clock.advance(Duration::from_micros(99_999_999));
        assert!(is_good(&bench, &second).await, "to the last microsecond");
        bench.clock.advance(Duration::from_micros(1));
        assert!(!is_good(&bench, &second).await);
        let again = second.refresh.as_ref().expect("a refresh token").expose();
        let refused = bench.token(ask_with_refresh(&client, again)).await;
        assert_eq!(code_of(refused), "invalid_grant");
        let signed_in = bench.app.signed_in_person(cookie, bench.now()).await;
        assert_eq!(signed_in.expect("read"), None);

        // Who was signed in before keeps the eight hours that were promised.
        let cookie = before.session.as_ref().expect("a session");
        let seconds = bench.app.session_cookie_seconds(cookie, bench.now()).await;
        assert_eq!(seconds.expect("read"), 8 * 3600 - 900);

        decide(&bench, "P90D").await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        bench.advance(90 * 86_400 - 1);
        let cookie = browser.session.as_ref().expect("a session");
        let signed_in = bench.app.signed_in_person(cookie, bench.now()).await;
        assert!(signed_in.expect("read").is_some());
        bench.advance(1);
        let signed_in = bench.app.signed_in_person(cookie, bench.now()).await;
        assert_eq!(signed_in.expect("read"), None);
    }
}

#[tokio::test]
async fn what_is_decided_of_sessions_has_a_history() {
    for bench in Bench::all().await {
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let found = bench.app.get_session_settings(&cx, instance).await;
        assert_eq!(found.expect("read"), SessionSettings::default());
        decide(&bench, "PT1H").await;
        decide(&bench, "PT1H").await;
        decide(&bench, "PT2H").await;
        let found = bench.app.get_session_settings(&cx, instance).await;
        assert_eq!(found.expect("read"), settings("PT2H"));
        let changes = changes(&bench, EntityKind::Settings, "SESSIONS").await;
        let [second, first] = changes.as_slice() else {
            panic!("{changes:?}");
        };
        let text = |state: &Option<String>| state.clone().unwrap_or_default();
        assert!(text(&first.before).contains("PT8H"), "{first:?}");
        assert!(text(&first.after).contains("PT1H"), "{first:?}");
        assert_eq!(second.before, first.after);
        assert!(text(&second.after).contains("PT2H"), "{second:?}");
        assert_eq!(second.author, cx.actor().arn());
    }
}

#[tokio::test]
async fn the_use_of_a_session_is_written_down_once_a_minute() {
    for bench in Bench::all().await {
        let jane = bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let cookie = browser.session.as_ref().expect("a session");
        let begun = bench.now();
        let last = async || {
            // The event of this read goes the same way, after what is written down.
            let cx = bench.cx_from("192.0.2.1", domain::Actor::System, "Look");
            bench.app.record(&cx, None, None).await.expect("recorded");
            let listed = sessions_of(&bench, &jane).await.into_iter();
            let last = listed.map(|found| found.last_active_at).max();
            last.expect("sessions").since(begun).seconds()
        };
        let visit = async || {
            let person = bench.app.signed_in_person(cookie, bench.now()).await;
            assert!(person.expect("read").is_some());
        };
        visit().await;
        assert_eq!(last().await, 0);
        for (passed, noted) in [(59, 0), (60, 60), (61, 60), (119, 60), (120, 120)] {
            bench.clock.advance(Duration::from_seconds(
                passed - bench.now().since(begun).seconds(),
            ));
            visit().await;
            assert_eq!(last().await, noted, "after {passed} seconds");
        }
        // What a client does with its token is a use as well.
        let tokens = tokens(&bench, &PORTAL).await;
        bench.advance(600);
        assert!(is_good(&bench, &tokens).await);
        assert_eq!(last().await, 720);
    }
}

#[tokio::test]
async fn people_see_and_end_their_own_sessions_and_no_others() {
    for bench in Bench::all().await {
        let jane = bench.person("jane", PASSWORD).await;
        let joe = bench.person("joe", PASSWORD).await;
        let account = AccountId::parse(MANAGEMENT).expect("an account");
        assign_to(&bench, "Admin", Principal::User(jane.clone()), &account).await;
        let (mine, other) = (tokens(&bench, &PORTAL).await, tokens(&bench, &PORTAL).await);
        let cx = bearer(&bench, &other, "GetRoleCredentials").await;
        let issued = bench.app.role_credentials(&cx, &account, "Admin").await;
        let issued = issued.expect("credentials");
        let role = opened(&bench, issued.access_key_id.as_str(), &issued.session_token);
        let chained = assume(&bench, &role, "First").await;

        let cx = bearer(&bench, &mine, "ListOwnSessions").await;
        let page = PageRequest::first(100);
        let listed = bench.app.list_own_sessions(&cx, page).await;
        let listed = listed.expect("listed").items;
        // Choosing the password was a session as well.
        assert_eq!(listed.len(), 3);
        assert_eq!(listed.iter().filter(|found| found.is_current).count(), 1);
        let current = listed.iter().find(|found| found.is_current).expect("one");
        let [client] = current.found.clients.as_slice() else {
            panic!("{current:?}");
        };
        assert_eq!(client.name, "botocore-client-my-sso");
        assert_eq!(client.scopes, PORTAL);
        let current = current.found.session.id.clone();
        let held = listed
            .iter()
            .find(|found| found.found.session.id != current && !found.found.clients.is_empty());
        let held = held.expect("the other").found.session.id.clone();

        // The session of somebody else is not theirs to end.
        let [foreign] = sessions_of(&bench, &joe).await.try_into().expect("one");
        let foreign = foreign.session.id;
        let cx = bearer(&bench, &mine, "EndOwnSession").await;
        let ended = bench.app.end_own_session(&cx, foreign.clone()).await;
        ended.expect("nothing of theirs");
        assert_eq!(sessions_of(&bench, &joe).await.len(), 1);

        for _again in 0..2 {
            let ended = bench.app.end_own_session(&cx, held.clone()).await;
            ended.expect("ended");
            assert!(!is_good(&bench, &other).await);
            assert!(is_good(&bench, &mine).await);
            for credentials in [&role, &chained] {
                let checked = bench.app.check_session(credentials).await;
                assert!(matches!(checked, Err(Error::Unauthenticated { .. })));
            }
        }

        let third = tokens(&bench, &PORTAL).await;
        let cx = bearer(&bench, &mine, "EndOwnOtherSessions").await;
        let ended = bench.app.end_own_other_sessions(&cx).await;
        assert_eq!(ended.expect("ended"), 2, "the first one and the third");
        assert!(!is_good(&bench, &third).await);
        assert!(is_good(&bench, &mine).await);
        let left = sessions_of(&bench, &jane).await;
        let left: Vec<_> = left.iter().map(|found| &found.session.id).collect();
        assert_eq!(left, [&current]);
        assert_eq!(sessions_of(&bench, &joe).await.len(), 1);

        // Signing out in this way is the end of the token that it was asked with.
        let ended = bench.app.end_own_session(&cx, current).await;
        ended.expect("ended");
        assert!(!is_good(&bench, &mine).await);
        for refused in [
            bench.app.end_own_session(&cx, foreign).await,
            bench.app.end_own_other_sessions(&cx).await.map(drop),
            bench
                .app
                .update_own_profile(&cx, UpdateOwnProfile::default())
                .await
                .map(drop),
        ] {
            let refused = refused.expect_err("the session has ended on its way");
            assert!(matches!(refused, Error::Unauthenticated { .. }));
        }
    }
}

#[tokio::test]
async fn own_sessions_come_a_page_at_a_time_and_each_once() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mine = tokens(&bench, &PORTAL).await;
        let cx = bearer(&bench, &mine, "ListOwnSessions").await;
        let page = PageRequest::first(100);
        let listed = bench.app.list_own_sessions(&cx, page).await;
        let listed = listed.expect("listed").items;
        assert_eq!(listed.len(), 3);
        let mut ids = Vec::new();
        let mut token = None;
        loop {
            let page = PageRequest::new(1, token.as_deref()).expect("our token");
            let page = bench
                .app
                .list_own_sessions(&cx, page)
                .await
                .expect("listed");
            ids.extend(page.items.into_iter().map(|found| found.found.session.id));
            token = page.next;
            if token.is_none() {
                break;
            }
        }
        let all: Vec<_> = listed.iter().map(|found| &found.found.session.id).collect();
        assert_eq!(ids.iter().collect::<Vec<_>>(), all);
    }
}

#[tokio::test]
async fn people_change_what_is_theirs_to_say_by_the_rules_of_users() {
    for bench in Bench::all().await {
        let jane = bench.person("jane", PASSWORD).await;
        let tokens = tokens(&bench, &PORTAL).await;
        let cx = bearer(&bench, &tokens, "UpdateOwnProfile").await;
        let own = bench.app.get_own_profile(&cx).await.expect("known");
        assert_eq!(own.email_verified, None, "there is no address");
        let own = own.user;
        assert_eq!((&own.id, own.user_name.as_str()), (&jane, "jane"));
        let command = UpdateOwnProfile {
            display_name: Some("Jane D.".to_owned()),
            phone_number: Some("+49 30 901820".to_owned()),
            timezone: Some("Europe/Berlin".to_owned()),
            ..UpdateOwnProfile::default()
        };
        let updated = bench.app.update_own_profile(&cx, command).await;
        let updated = updated.expect("changed").user;
        assert_eq!(updated.attributes.display_name.as_deref(), Some("Jane D."));
        assert_eq!(
            updated.attributes.name, own.attributes.name,
            "what was not said stays"
        );
        let [number] = updated.attributes.phone_numbers.as_slice() else {
            panic!("{updated:?}");
        };
        assert_eq!(number.value.as_deref(), Some("+49 30 901820"));
        assert_ne!(updated.revision, own.revision);
        let history = changes(&bench, EntityKind::User, jane.as_str()).await;
        assert_eq!(history[0].author, cx.actor().arn());
        assert!(
            history[0]
                .before
                .as_deref()
                .is_some_and(|state| !state.contains("Jane D."))
        );
        assert!(
            history[0]
                .after
                .as_deref()
                .is_some_and(|state| state.contains("Jane D."))
        );

        let cx = bearer(&bench, &tokens, "UpdateOwnProfile").await;
        let command = UpdateOwnProfile {
            phone_number: Some(String::new()),
            timezone: Some(String::new()),
            ..UpdateOwnProfile::default()
        };
        let updated = bench.app.update_own_profile(&cx, command).await;
        let updated = updated.expect("removed").user;
        assert_eq!(updated.attributes.phone_numbers, []);
        assert_eq!(updated.attributes.timezone, None);
        for (display, given) in [(Some(""), None), (None, Some("")), (Some("a\u{0}b"), None)] {
            let command = UpdateOwnProfile {
                display_name: display.map(str::to_owned),
                given_name: given.map(str::to_owned),
                ..UpdateOwnProfile::default()
            };
            let refused = bench.app.update_own_profile(&cx, command).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        let own = bench.app.get_own_profile(&cx).await.expect("known");
        assert_eq!(own.user, updated, "a refusal changed nothing");
    }
}

#[tokio::test]
async fn privilege_escalation_nobody_sets_what_becomes_a_session_tag_of_theirs() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let tokens = tokens(&bench, &PORTAL).await;
        let cx = bearer(&bench, &tokens, "UpdateOwnProfile").await;
        let tag = Attribute {
            key: "Team".to_owned(),
            source: "${path:name.familyName}".to_owned(),
        };
        let (root, instance) = (bench.app.root_cx(), &bench.instance.id);
        let enabled = bench
            .app
            .create_access_control_attributes(&root, instance, vec![tag]);
        enabled.await.expect("enabled");
        let command = UpdateOwnProfile {
            family_name: Some("Payments".to_owned()),
            ..UpdateOwnProfile::default()
        };
        let refused = bench.app.update_own_profile(&cx, command).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let command = UpdateOwnProfile {
            given_name: Some("J.".to_owned()),
            ..UpdateOwnProfile::default()
        };
        bench
            .app
            .update_own_profile(&cx, command)
            .await
            .expect("no tag comes from it");
    }
}

#[tokio::test]
async fn scope_escalation_a_token_for_something_else_tells_nothing_of_its_person() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let tokens = tokens(&bench, &["account_access:read_only"]).await;
        let cx = bearer(&bench, &tokens, "ListOwnSessions").await;
        let page = PageRequest::first(10);
        for refused in [
            bench.app.list_own_sessions(&cx, page).await.map(drop),
            bench.app.end_own_other_sessions(&cx).await.map(drop),
            bench.app.get_own_profile(&cx).await.map(drop),
            bench
                .app
                .update_own_profile(&cx, UpdateOwnProfile::default())
                .await
                .map(drop),
        ] {
            assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        }
    }
}
