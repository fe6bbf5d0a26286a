//! Token exchange, and the background sessions that come of it.

use app::app_tokens::TokenType;
use app::sign_in::Browser;
use base::{Duration, PageRequest};
use domain::application::{Grant, Switch};
use domain::sign_in::{AccessToken, BackgroundDuration, SessionKind, SessionSettings};

use super::house::House;
use crate::support::{Bench, Visit, ask_with_code, code_of};

const PASSWORD: &str = "Correct-horse-1";
const JOB: &str = "arn:aws:sagemaker:us-east-1:123456789012:training-job/one";
const GRANTS: [Grant; 2] = [Grant::RefreshToken, Grant::TokenExchange];

/// A token that the browser's person let a client have, with the application's scope.
async fn clients_token(house: &House, browser: &Browser) -> AccessToken {
    let bench = &house.bench;
    let grants = ["authorization_code", "refresh_token"];
    let client = bench.register(&["studio:read"], &grants).await;
    let mut asked = Bench::authorize_parameters(&client);
    asked.scopes = Some("studio:read".to_owned());
    let code = bench.code_for(asked, browser).await;
    let tokens = bench.token(ask_with_code(&client, &code)).await;
    tokens.expect("tokens").access
}

/// A request of whoever is signed in in a browser.
async fn own_cx(bench: &Bench, browser: &Browser) -> app::Cx {
    let cookie = browser.session.as_ref().expect("a session");
    let person = bench.app.signed_in_person(cookie, bench.now()).await;
    let person = person.expect("read").expect("signed in");
    let actor = domain::Actor::Person(person);
    bench.cx_from("192.0.2.1", actor, "ListOwnSessions")
}

#[tokio::test]
async fn a_background_session_goes_on_without_its_person_until_it_is_ended() {
    for house in House::all().await {
        let bench = &house.bench;
        let mail = Some("jane@example.com");
        let jane = bench.person_with("jane", mail, PASSWORD).await;
        let app = house.application("studio", &GRANTS).await;
        house.open_to_all(&app).await;
        let (admin, cx) = (&bench.app, bench.app.root_cx());
        let store = &bench.instance.identity_store_id;
        let ended = admin.end_all_user_sessions(&cx, store, &jane).await;
        ended.expect("ended");
        bench.advance(1);

        // The person is signed in, and a client that they let in has the application's scope.
        let browser = Visit::signed_in(bench, "jane", PASSWORD).await;
        let subject = clients_token(&house, &browser).await;
        let exchange = |wanted| House::exchanging(&app, subject.expose(), wanted);

        // Without background sessions it is the person's session, and ends with that.
        let bound = house
            .ask(exchange(TokenType::Refresh))
            .await
            .expect("tokens");
        assert_eq!(bound.token_type, TokenType::Refresh);
        let sessions = house.sessions(&jane).await;
        assert_eq!(sessions.len(), 1);
        let names: Vec<_> = sessions[0]
            .clients
            .iter()
            .map(|held| held.name.as_str())
            .collect();
        assert_eq!(names, ["botocore-client-my-sso", "studio"]);

        house.background(&app, Switch::Enabled).await;
        let access = house
            .ask(exchange(TokenType::Access))
            .await
            .expect("tokens");
        assert!(access.refresh.is_none(), "it was not asked for");
        assert_eq!(house.sessions(&jane).await.len(), 1);
        let tokens = house
            .ask(exchange(TokenType::Refresh))
            .await
            .expect("tokens");
        let own = own_cx(bench, &browser).await;
        let listed = admin.list_own_sessions(&own, PageRequest::first(10)).await;
        let listed = listed.expect("listed").items;
        assert_eq!(listed.len(), 2);
        let found = listed
            .into_iter()
            .find(|found| !found.is_current)
            .expect("one")
            .found;
        let kind = SessionKind::Background {
            application: app.id.clone(),
            resource: Some(JOB.to_owned()),
        };
        assert_eq!(found.session.kind, kind);
        assert_eq!(found.application.expect("named").name, "studio");
        let lasts = found.session.expires_at.since(bench.now());
        assert_eq!(lasts, Duration::from_days(7));

        // The person signs out.
        admin.logout(&own).await.expect("signed out");
        let bound = House::refreshing(&app, bound.refresh.expect("one").expose());
        assert_eq!(code_of(house.ask(bound).await), "invalid_grant");
        let mut refresh = tokens.refresh.expect("one");
        for _ in 0..3 {
            bench.advance(2 * 86_400);
            let tokens = house.ask(House::refreshing(&app, refresh.expose())).await;
            let tokens = tokens.expect("tokens");
            assert_eq!(tokens.expires_in, 3600);
            refresh = tokens.refresh.expect("one");
        }
        // An administrator ends it, and everything of it.
        let ended = admin
            .end_user_session(&cx, store, &jane, found.session.id)
            .await;
        ended.expect("ended");
        let after = House::refreshing(&app, refresh.expose());
        assert_eq!(code_of(house.ask(after).await), "invalid_grant");
        assert!(house.sessions(&jane).await.is_empty());
    }
}

#[tokio::test]
async fn session_escalation_a_background_session_lasts_as_is_decided_and_is_never_extended() {
    for house in House::all().await {
        let jane = house.jane().await;
        let bench = &house.bench;
        let (admin, cx) = (&bench.app, bench.app.root_cx());
        let settings = SessionSettings {
            background: BackgroundDuration::parse("P2D").expect("a duration"),
            ..SessionSettings::default()
        };
        let put = admin
            .put_session_settings(&cx, &bench.instance.id, settings)
            .await;
        put.expect("decided");
        let one = house.application("one", &GRANTS).await;
        let two = house.application("two", &GRANTS).await;
        for (app, other) in [(&one, &two), (&two, &one)] {
            house.open_to_all(app).await;
            house.background(app, Switch::Enabled).await;
            let name = format!("{}:read", app.name);
            house.scope(app, &name, &[other]).await;
        }
        let first = house.vouched(&one, "1").await;
        let exchange = |app, subject: &domain::sign_in::ApplicationToken| {
            house.ask(House::exchanging(app, subject.expose(), TokenType::Refresh))
        };
        let mut tokens = exchange(&two, &first.access).await.expect("tokens");
        let ends_at = bench.now().plus(Duration::from_days(2));
        // What the two of them pass to one another stays what it was.
        for app in [&one, &two, &one] {
            tokens = exchange(app, &tokens.access).await.expect("tokens");
            bench.advance(1800);
        }
        let found = house.sessions(&jane).await;
        let held: Vec<_> = found
            .iter()
            .filter(|found| matches!(found.session.kind, SessionKind::Background { .. }))
            .collect();
        assert_eq!(held.len(), 1);
        assert_eq!(held[0].session.expires_at, ends_at);
        // Where its application may not go on without people any more, nobody goes on in it.
        let refresh = tokens.refresh.expect("one");
        house.background(&two, Switch::Disabled).await;
        let ask = || House::refreshing(&one, refresh.expose());
        assert_eq!(code_of(house.ask(ask()).await), "invalid_grant");
        house.background(&two, Switch::Enabled).await;
        house.ask(ask()).await.expect("tokens");
        bench.clock.advance(ends_at.since(bench.now()));
        assert_eq!(code_of(house.ask(ask()).await), "invalid_grant");
    }
}

#[tokio::test]
async fn scope_escalation_a_token_is_exchanged_only_where_its_scopes_name_the_application() {
    for house in House::all().await {
        house.jane().await;
        let one = house.application("one", &GRANTS).await;
        let two = house.application("two", &GRANTS).await;
        house.open_to_all(&one).await;
        house.open_to_all(&two).await;
        let subject = house.vouched(&one, "1").await.access;
        let ask = |app| {
            let command = House::exchanging(app, subject.expose(), TokenType::Access);
            house.ask(command)
        };
        assert_eq!(code_of(ask(&one).await), "invalid_grant", "its own");
        assert_eq!(code_of(ask(&two).await), "invalid_grant", "not named");
        // A scope that came later is not in the token; one without targets names nobody.
        house.scope(&one, "one:write", &[&two]).await;
        house.scope(&one, "one:read", &[]).await;
        assert_eq!(code_of(ask(&two).await), "invalid_grant");
        house.scope(&one, "one:read", &[&one, &two]).await;
        ask(&two).await.expect("tokens");
        house.bench.advance(3600);
        assert_eq!(code_of(ask(&two).await), "invalid_grant", "it has expired");
    }
}
