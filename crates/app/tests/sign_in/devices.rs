//! The device flow.

use app::sign_in::{Advanced, Decision, SignInInput, StartDeviceAuthorization};
use base::Secret;
use domain::sign_in::{Continuation, UserCode};

use crate::support::{
    Bench, DEVICE_GRANT, HOME, Visit, ask_with_device, ask_with_refresh, code_of,
};

const PASSWORD: &str = "Correct-horse-1";

#[tokio::test]
async fn replay_a_device_waits_is_let_in_once_and_keeps_a_pace() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let client = bench.register(&["sso:account:access"], &[]).await;
        let started = bench.start_device(&client).await;
        let code = started.device_code.expose();
        let user_code = started.user_code.as_str();
        assert_eq!(started.verification_uri, "https://id.example.com/device");
        assert_eq!(
            started.verification_uri_complete,
            format!("https://id.example.com/device?user_code={user_code}")
        );
        let poll = || bench.token(ask_with_device(&client, code));
        assert_eq!(code_of(poll().await), "authorization_pending");
        // The AWS CLI's early attempt, and then its first regular one.
        assert_eq!(code_of(poll().await), "authorization_pending");
        assert_eq!(code_of(poll().await), "slow_down");
        bench.advance(2);
        assert_eq!(code_of(poll().await), "authorization_pending");

        let mut visit = Visit::begin(
            &bench,
            HOME,
            Continuation::Device(UserCode::parse(user_code)),
        )
        .await;
        visit.name("JANE").await;
        let advanced = visit.password(PASSWORD).await;
        assert!(matches!(advanced, Advanced::Next(Some(_))), "{advanced:?}");
        let wrong = visit
            .send(SignInInput::UserCode("BCDF-GHJK".to_owned()))
            .await;
        assert!(matches!(wrong, Ok(Advanced::Refused(_))), "{wrong:?}");
        let typed = user_code.replace('-', " ").to_lowercase();
        visit
            .send(SignInInput::UserCode(typed))
            .await
            .expect("an outcome");
        let cx = bench.cx();
        let page = bench
            .app
            .sign_in_page(&cx, &visit.browser, &visit.flow)
            .await;
        let asked = page.expect("a page").asked.expect("a question");
        assert_eq!(asked.client_name, "botocore-client-my-sso");
        let device = asked.device.expect("a device");
        assert_eq!(device.user_code.as_str(), user_code);
        assert_eq!(device.source_ip, HOME);
        let advanced = visit.decide(Decision::Allow).await;
        assert!(matches!(advanced, Advanced::Device(Decision::Allow)));

        bench.advance(1);
        let tokens = poll().await.expect("tokens");
        assert_eq!(tokens.expires_in, 3600);
        let refresh = tokens.refresh.expect("a refresh token");
        bench.advance(1);
        assert_eq!(code_of(poll().await), "invalid_grant");
        // The second use of the code took back what came of the first.
        let access = tokens.access.expose();
        let bearer = bench.app.authenticate_bearer(access, bench.now()).await;
        assert!(bearer.is_err());
        let refreshed = bench
            .token(ask_with_refresh(&client, refresh.expose()))
            .await;
        assert_eq!(code_of(refreshed), "invalid_grant");
    }
}

#[tokio::test]
async fn a_device_is_told_of_denial_and_expiry() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let client = bench.register(&[], &[]).await;
        let started = bench.start_device(&client).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let device = Continuation::Device(None);
        let mut visit = Visit::begin_in(&bench, HOME, browser.clone(), device).await;
        let typed = SignInInput::UserCode(started.user_code.to_string());
        visit.send(typed).await.expect("an outcome");
        let advanced = visit.decide(Decision::Deny).await;
        assert!(matches!(advanced, Advanced::Device(Decision::Deny)));
        let denied = bench.token(ask_with_device(&client, started.device_code.expose()));
        assert_eq!(code_of(denied.await), "access_denied");

        let started = bench.start_device(&client).await;
        bench.advance(601);
        let expired = bench.token(ask_with_device(&client, started.device_code.expose()));
        assert_eq!(code_of(expired.await), "expired_token");
        let device = Continuation::Device(None);
        let mut visit = Visit::begin_in(&bench, HOME, browser, device).await;
        let typed = SignInInput::UserCode(started.user_code.to_string());
        let refused = visit.send(typed).await;
        assert!(matches!(refused, Ok(Advanced::Refused(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn a_legacy_client_gets_eight_hours_at_most_and_no_refresh() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        bench.advance(3600);
        let client = bench.register(&[], &[]).await;
        let started = bench.start_device(&client).await;
        let device = Continuation::Device(None);
        let mut visit = Visit::begin_in(&bench, HOME, browser, device).await;
        let typed = SignInInput::UserCode(started.user_code.to_string());
        visit.send(typed).await.expect("an outcome");
        visit.decide(Decision::Allow).await;
        let tokens = bench
            .token(ask_with_device(&client, started.device_code.expose()))
            .await
            .expect("tokens");
        assert_eq!(tokens.expires_in, 7 * 3600, "until the session ends");
        assert!(tokens.refresh.is_none());
        let person = bench
            .app
            .authenticate_bearer(tokens.access.expose(), bench.now())
            .await
            .expect("a good token");
        assert_eq!(person.scopes, ["sso:account:access"]);
    }
}

#[tokio::test]
async fn a_device_authorization_needs_a_client_of_the_flow_and_a_known_start_url() {
    for bench in Bench::all().await {
        let cx = bench.cx();
        let client = bench.register(&[], &[]).await;
        let command = |start_url: &str| StartDeviceAuthorization {
            client_id: client.client.id.clone(),
            client_secret: Secret::new(client.secret.expose()),
            start_url: start_url.to_owned(),
        };
        let id = &bench.instance.id;
        for good in [
            bench.app.start_url(&bench.instance),
            format!("{}/", bench.app.start_url(&bench.instance)),
            "https://id.example.com/start".to_owned(),
            "https://id.example.com/start/#/".to_owned(),
            format!("https://{id}.us-east-1.portal.amazonaws.com"),
            format!("https://{id}.portal.us-east-1.app.aws"),
        ] {
            let started = bench.app.start_device_authorization(&cx, command(&good));
            assert!(started.await.is_ok(), "{good}");
        }
        for bad in [
            "",
            "https://other.example/start",
            "https://d-0000000000.awsapps.com/start",
            "https://ssoins-0000000000000000.portal.us-east-1.app.aws",
        ] {
            let started = bench.app.start_device_authorization(&cx, command(bad));
            assert_eq!(code_of(started.await), "invalid_request", "{bad}");
        }
        let mut wrong = command("https://id.example.com/start");
        wrong.client_secret = Secret::new("aosAAAAA");
        let started = bench.app.start_device_authorization(&cx, wrong);
        assert_eq!(code_of(started.await), "invalid_client");

        let other = bench.client().await;
        let mut wrong = command("https://id.example.com/start");
        wrong.client_id = other.client.id.clone();
        wrong.client_secret = Secret::new(other.secret.expose());
        let started = bench.app.start_device_authorization(&cx, wrong);
        assert_eq!(code_of(started.await), "unauthorized_client");
        let started = bench.start_device(&client).await;
        let stolen = bench.token(ask_with_device(&other, started.device_code.expose()));
        assert_eq!(code_of(stolen.await), "unauthorized_client");
        let third = bench.register(&[], &[DEVICE_GRANT]).await;
        let stolen = bench.token(ask_with_device(&third, started.device_code.expose()));
        assert_eq!(code_of(stolen.await), "invalid_grant");
    }
}

#[tokio::test]
async fn brute_force_user_codes_cannot_be_guessed_at_leisure() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mut outcomes = Vec::new();
        for _ in 0..7 {
            let device = Continuation::Device(None);
            let mut visit = Visit::begin_in(&bench, HOME, browser.clone(), device).await;
            let guess = SignInInput::UserCode("BCDF-GHJK".to_owned());
            outcomes.push(matches!(visit.send(guess).await, Ok(Advanced::Refused(_))));
        }
        assert_eq!(outcomes, [true, true, true, true, true, false, false]);
    }
}
