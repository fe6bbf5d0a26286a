//! The authorization code grant with PKCE.

use app::sign_in::{Advanced, AuthorizeParameters, AuthorizeRefusal, CreateToken, Decision};
use base::{Duration, Secret};
use domain::sign_in::Continuation;

use crate::support::{
    Bench, CHALLENGE, VERIFIER, Visit, ask, ask_with_code, ask_with_device, ask_with_refresh,
    code_of,
};

const PASSWORD: &str = "Correct-horse-1";

#[tokio::test]
async fn replay_a_code_is_good_for_tokens_once_and_a_second_use_takes_them_back() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let tokens = bench
            .token(ask_with_code(&client, &code))
            .await
            .expect("tokens");
        assert_eq!(tokens.expires_in, 3600);
        let refresh = tokens.refresh.expect("a refresh token");
        let now = bench.now();
        let person = bench
            .app
            .authenticate_bearer(tokens.access.expose(), now)
            .await
            .expect("a good token");
        assert_eq!(person.user_name, "jane");
        assert_eq!(person.scopes, ["sso:account:access"]);

        let again = bench.token(ask_with_code(&client, &code)).await;
        assert_eq!(code_of(again), "invalid_grant");
        let access = tokens.access.expose();
        assert!(bench.app.authenticate_bearer(access, now).await.is_err());
        let refreshed = bench
            .token(ask_with_refresh(&client, refresh.expose()))
            .await;
        assert_eq!(code_of(refreshed), "invalid_grant");
    }
}

#[tokio::test]
async fn wrong_audience_a_code_is_good_only_with_everything_it_was_asked_for_with() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let other = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let good = || ask_with_code(&client, &code);

        let wrong = |change: fn(&mut CreateToken)| {
            let mut command = good();
            change(&mut command);
            bench.token(command)
        };
        let verifier = wrong(|command| command.code_verifier = Some(Secret::new(CHALLENGE)));
        assert_eq!(code_of(verifier.await), "invalid_grant");
        let elsewhere = wrong(|command| {
            command.redirect_uri = Some("http://127.0.0.1:45678/other".to_owned());
        });
        assert_eq!(code_of(elsewhere.await), "invalid_grant");
        let missing = wrong(|command| command.code_verifier = None);
        assert_eq!(code_of(missing.await), "invalid_request");
        let missing = wrong(|command| command.code = None);
        assert_eq!(code_of(missing.await), "invalid_request");
        let secret = wrong(|command| command.client_secret = Secret::new("x"));
        assert_eq!(code_of(secret.await), "invalid_client");
        let unknown = wrong(|command| command.grant_type = "password".to_owned());
        assert_eq!(code_of(unknown.await), "unsupported_grant_type");

        // Another client proves itself, but the code is not its own; that spoils nothing.
        let stolen = bench.token(ask_with_code(&other, &code)).await;
        assert_eq!(code_of(stolen), "invalid_grant");
        let mixed = CreateToken {
            client_secret: Secret::new(other.secret.expose()),
            ..good()
        };
        assert_eq!(code_of(bench.token(mixed).await), "invalid_client");

        // Another port of the loopback interface is the same address (RFC 8252 section 7.3).
        let mut command = good();
        command.redirect_uri = Some("http://127.0.0.1:1/oauth/callback".to_owned());
        bench.token(command).await.expect("tokens");
    }
}

#[tokio::test]
async fn type_confusion_no_secret_is_taken_for_one_of_another_kind() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let grants = [
            "authorization_code",
            "refresh_token",
            "urn:ietf:params:oauth:grant-type:device_code",
        ];
        let client = bench.register(&["sso:account:access"], &grants).await;
        let code = bench.code(&client, &browser).await;
        let device = bench.start_device(&client).await;
        let device = device.device_code.expose();
        let spent = bench.code(&client, &browser).await;
        let tokens = bench
            .token(ask_with_code(&client, &spent))
            .await
            .expect("tokens");
        let access = tokens.access.expose();
        let refresh = tokens.refresh.as_ref().expect("a refresh token").expose();
        let session = browser.session.as_ref().expect("a session").expose();

        for text in [device, access, refresh, session, "", "aocAAAAA"] {
            let asked = bench.token(ask_with_code(&client, text)).await;
            assert_eq!(code_of(asked), "invalid_grant", "{text} as a code");
        }
        for text in [code.as_str(), access, refresh, session] {
            let asked = bench.token(ask_with_device(&client, text)).await;
            assert_eq!(code_of(asked), "invalid_grant", "{text} as a device code");
        }
        for text in [code.as_str(), device, access, session] {
            let asked = bench.token(ask_with_refresh(&client, text)).await;
            assert_eq!(code_of(asked), "invalid_grant", "{text} as a refresh token");
        }
        for text in [code.as_str(), device, refresh, session, ""] {
            let asked = bench.app.authenticate_bearer(text, bench.now()).await;
            assert!(asked.is_err(), "{text} as an access token");
        }
    }
}

#[tokio::test]
async fn a_code_ends_by_time_and_with_its_session() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        bench.advance(301);
        let late = bench.token(ask_with_code(&client, &code)).await;
        assert_eq!(code_of(late), "invalid_grant");

        let code = bench.code(&client, &browser).await;
        let now = bench.now();
        let session = browser.session.as_ref().expect("a session");
        let person = bench.app.signed_in_person(session, now).await;
        let person = person.expect("read").expect("signed in");
        let cx = bench.cx().with_actor(domain::Actor::Person(person));
        bench.app.logout(&cx).await.expect("signed out");
        let ended = bench.token(ask_with_code(&client, &code)).await;
        assert_eq!(code_of(ended), "invalid_grant");
        let person = bench.app.signed_in_person(session, now).await;
        assert_eq!(person.expect("read"), None);

        bench.clock.advance(Duration::from_days(91));
        let expired = bench.token(ask(&client, "refresh_token")).await;
        assert_eq!(code_of(expired), "invalid_request");
        let expired = bench.token(ask_with_code(&client, &code)).await;
        assert_eq!(code_of(expired), "invalid_client");
    }
}

#[tokio::test]
async fn a_denial_goes_back_to_the_client_and_leaves_nothing() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let request = bench
            .app
            .check_authorize_request(&bench.cx(), Bench::authorize_parameters(&client))
            .await
            .expect("a good request");
        let continuation = Continuation::Authorize(request);
        let mut visit = Visit::begin_in(&bench, "::1", browser, continuation).await;
        let Advanced::Return(uri) = visit.decide(Decision::Deny).await else {
            panic!("the browser is not sent back");
        };
        let denied = "http://127.0.0.1:45678/oauth/callback?error=access_denied\
                      &error_description=the%20request%20was%20denied&state=s-1";
        assert_eq!(uri, denied);
        // The flow has ended: a second answer changes nothing.
        let again = visit.decide(Decision::Allow).await;
        assert!(matches!(again, Advanced::Next(None)), "{again:?}");
    }
}

#[tokio::test]
async fn a_request_is_told_to_the_client_only_where_its_address_is_its_own() {
    for bench in Bench::all().await {
        let client = bench.client().await;
        let check = |change: fn(&mut AuthorizeParameters)| {
            let mut parameters = Bench::authorize_parameters(&client);
            change(&mut parameters);
            let cx = bench.cx();
            let app = bench.app.clone();
            async move {
                match app.check_authorize_request(&cx, parameters).await {
                    Ok(_) => "good".to_owned(),
                    Err(AuthorizeRefusal::Page(_)) => "page".to_owned(),
                    Err(AuthorizeRefusal::Return(uri)) => {
                        let (start, rest) = uri.split_once("?error=").expect("an error");
                        assert_eq!(start, "http://127.0.0.1:45678/oauth/callback");
                        rest.split('&').next().unwrap_or_default().to_owned()
                    }
                }
            }
        };
        assert_eq!(check(|_| ()).await, "good");
        assert_eq!(check(|p| p.scopes = None).await, "good");
        assert_eq!(check(|p| p.client_id = None).await, "page");
        assert_eq!(check(|p| p.client_id = Some("x".to_owned())).await, "page");
        assert_eq!(check(|p| p.redirect_uri = None).await, "page");
        assert_eq!(
            check(|p| p.redirect_uri = Some("https://evil.example/oauth/callback".to_owned()))
                .await,
            "page"
        );
        let asked = check(|p| p.response_type = Some("token".to_owned())).await;
        assert_eq!(asked, "unsupported_response_type");
        let asked = check(|p| p.code_challenge_method = Some("plain".to_owned())).await;
        assert_eq!(asked, "invalid_request");
        let asked = check(|p| p.code_challenge = Some(VERIFIER.repeat(2))).await;
        assert_eq!(asked, "invalid_request");
        let asked = check(|p| p.code_challenge = None).await;
        assert_eq!(asked, "invalid_request");
        let asked = check(|p| p.scopes = Some("sso:account:access a:b".to_owned())).await;
        assert_eq!(asked, "invalid_scope");
    }
}
