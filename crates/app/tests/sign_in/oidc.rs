//! Sign-in at an `OpenID` Connect provider, and how it is attacked, on every engine.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::oidc_provider::PutOidcProvider;
use app::sign_in::{Advanced, Browser, OidcAnswer, ProviderRequest, SignInInput};
use base::{IdentityStoreId, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::Error;
use domain::identity_source::IdentitySource;
use domain::oidc_provider::{ClientAuthentication, OidcOptions};
use domain::sign_in::{Continuation, Step};
use serde_json::{Value, json};

use super::provider::{CLIENT, CLIENT_SECRET, ISSUER, Key, Provider, code_for, unsigned};
use super::support::{Bench, CHALLENGE, HOME, VERIFIER, Visit};

/// Benches whose source is the provider, with Jane.
async fn benches(provider: &Arc<Provider>) -> Vec<Bench> {
    let benches = Bench::all_at(provider).await;
    for bench in &benches {
        bench.user("jane").await;
        bench.advance(1);
        let changed = bench.change_source(IdentitySource::Oidc).await;
        changed.expect("changed");
        bench.advance(1);
    }
    benches
}

/// A browser that was sent to the provider, and what the provider was asked.
async fn sent(bench: &Bench) -> (Visit<'_>, BTreeMap<String, String>) {
    let visit = Visit::begin(bench, HOME, Continuation::Portal).await;
    let asked = bench.asked(&visit.browser, &visit.flow).await;
    (visit, asked)
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.expect_err("refused") {
        error @ Error::Denied { .. } => error.to_string(),
        other => panic!("{other:?}"),
    }
}

async fn is_not_in(visit: &mut Visit<'_>) {
    let advanced = visit.send(SignInInput::Provider).await;
    assert!(matches!(advanced, Ok(Advanced::Next(None))), "{advanced:?}");
}

#[tokio::test]
async fn a_person_signs_in_at_the_provider_and_is_who_it_says() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        let (mut visit, asked) = sent(&bench).await;
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", CLIENT),
            ("scope", "openid profile email"),
            ("code_challenge_method", "S256"),
        ] {
            assert_eq!(asked[name], value, "{name}");
        }
        let tags = json!({"https://aws.amazon.com/SAML/Attributes/AccessControl:Team": "Red"});
        let code = provider.issue_claims(&bench.claims(&asked, &tags));
        let flow = bench.answer(&visit.browser, code_for(&asked, code)).await;
        assert_eq!(flow.expect("taken"), visit.flow);
        let form = provider.forms.lock().expect("forms").pop().expect("a form");
        assert_eq!(form["grant_type"], "authorization_code");
        assert_eq!(form["redirect_uri"], asked["redirect_uri"]);
        let basic = form["authorization"].strip_prefix("Basic ").expect("basic");
        let basic = STANDARD.decode(basic).expect("base64");
        assert_eq!(basic, b"cardea:s3cret%3A+of+the+client");
        assert!(!form.contains_key("client_secret"));
        let digest =
            aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, form["code_verifier"].as_bytes());
        let challenge = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest.as_ref());
        assert_eq!(challenge, asked["code_challenge"]);
        assert_ne!(
            (form["code_verifier"].as_str(), challenge.as_str()),
            (VERIFIER, CHALLENGE)
        );

        let done = visit.send(SignInInput::Provider).await.expect("an outcome");
        assert!(matches!(done, Advanced::Portal(Some(_))), "{done:?}");
        let session = visit.browser.session.clone().expect("a session");
        let person = bench.app.signed_in_person(&session, bench.now()).await;
        let person = person.expect("read").expect("signed in");
        assert_eq!(person.user_name, "jane");
        let kept = bench
            .db
            .read("session", move |tx| {
                store::identity_sources::find_session(tx, &person.session_id)
            })
            .await;
        let kept = kept.expect("read").expect("what the provider said");
        assert_eq!(kept.access_control["Team"], "Red");
        let events = bench.sign_in_events().await;
        let (name, additional) = events.last().expect("an event");
        assert_eq!(name, "UserAuthentication");
        assert!(additional.contains("EXTERNAL_IDP"), "{additional}");
    }
}

#[tokio::test]
async fn the_secret_may_go_in_the_form_and_the_name_may_be_a_verified_address() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        bench.user("jane@example.com").await;
        let options = OidcOptions {
            authentication: ClientAuthentication::Post,
            user_name_claim: "email".to_owned(),
            ..OidcOptions::default()
        };
        bench.configure(options).await;
        for (verified, is_in) in [(json!(false), false), (json!(true), true)] {
            let (mut visit, asked) = sent(&bench).await;
            let more = json!({"email": "jane@example.com", "email_verified": verified});
            let code = provider.issue_claims(&bench.claims(&asked, &more));
            let answered = bench.answer(&visit.browser, code_for(&asked, code)).await;
            assert_eq!(answered.is_ok(), is_in, "{answered:?}");
            let form = provider.forms.lock().expect("forms").pop().expect("a form");
            assert_eq!(form["client_secret"], CLIENT_SECRET);
            assert!(!form.contains_key("authorization"));
            let done = visit.send(SignInInput::Provider).await;
            let portal = matches!(done, Ok(Advanced::Portal(Some(_))));
            assert_eq!(portal, is_in, "{done:?}");
        }
    }
}

#[tokio::test]
async fn idp_mix_up_an_answer_of_another_issuer_is_refused() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        for (announced, issuer, fits) in [
            (false, None, true),
            (false, Some(ISSUER), true),
            (false, Some("https://evil.example.com"), false),
            (true, Some(ISSUER), true),
            (true, None, false),
            (true, Some("https://idp.example.com/realm/"), false),
        ] {
            let name = "authorization_response_iss_parameter_supported";
            provider.announce(name, json!(announced));
            // What the provider says of itself is kept for an hour.
            bench.advance(3601);
            let (visit, asked) = sent(&bench).await;
            let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
            let mut answer = code_for(&asked, code);
            answer.issuer = issuer.map(str::to_owned);
            let before = provider.forms.lock().expect("forms").len();
            let answered = bench.answer(&visit.browser, answer).await;
            assert_eq!(
                answered.is_ok(),
                fits,
                "{announced} {issuer:?} {answered:?}"
            );
            // The code of a mixed-up answer is shown to nobody.
            let after = provider.forms.lock().expect("forms").len();
            assert_eq!(after > before, fits);
        }
        // Nor is a token of another issuer believed, whoever has signed it.
        let (mut visit, asked) = sent(&bench).await;
        let other = json!({"iss": "https://evil.example.com"});
        let code = provider.issue_claims(&bench.claims(&asked, &other));
        let mut answer = code_for(&asked, code);
        answer.issuer = Some(ISSUER.to_owned());
        let reason = refused(bench.answer(&visit.browser, answer).await);
        assert!(reason.contains("(iss)"), "{reason}");
        is_not_in(&mut visit).await;
    }
}

#[tokio::test]
async fn replay_an_answer_counts_once_and_a_token_for_one_sign_in_alone() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        let (mut visit, asked) = sent(&bench).await;
        let claims = bench.claims(&asked, &json!({}));
        let first = code_for(&asked, provider.issue_claims(&claims));
        let again = code_for(&asked, provider.issue_claims(&claims));
        bench.answer(&visit.browser, first).await.expect("taken");
        refused(bench.answer(&visit.browser, again).await);
        let done = visit.send(SignInInput::Provider).await.expect("an outcome");
        assert!(matches!(done, Advanced::Portal(Some(_))), "{done:?}");
        let (mut other, other_asked) = sent(&bench).await;
        // A code that was stolen together with its token is of no use elsewhere (nonce).
        let injected = code_for(&other_asked, provider.issue_claims(&claims));
        let reason = refused(bench.answer(&other.browser, injected).await);
        assert!(reason.contains("nonce"), "{reason}");
        is_not_in(&mut other).await;
        // An answer that failed is not tried again either.
        let good = bench.claims(&other_asked, &json!({}));
        let good = code_for(&other_asked, provider.issue_claims(&good));
        refused(bench.answer(&other.browser, good).await);
        // Whoever is asked anew answers only the newest question.
        let (visit, old) = sent(&bench).await;
        let new = bench.asked(&visit.browser, &visit.flow).await;
        assert_ne!(old["state"], new["state"]);
        let stale = provider.issue_claims(&bench.claims(&old, &json!({})));
        refused(bench.answer(&visit.browser, code_for(&old, stale)).await);
        let fresh = provider.issue_claims(&bench.claims(&new, &json!({})));
        let answered = bench.answer(&visit.browser, code_for(&new, fresh)).await;
        answered.expect("taken");
    }
}

#[tokio::test]
async fn login_csrf_the_state_of_another_browser_is_refused_and_not_spent() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        let (mut victim, _) = sent(&bench).await;
        let (mut attacker, asked) = sent(&bench).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        let answer = code_for(&asked, code);
        for browser in [&victim.browser, &Browser::default()] {
            refused(bench.answer(browser, answer.clone()).await);
        }
        is_not_in(&mut victim).await;
        for state in ["", "oidc.", "oidc.AAAA", "_0123456789"] {
            let forged = OidcAnswer {
                state: state.to_owned(),
                ..answer.clone()
            };
            refused(bench.answer(&victim.browser, forged).await);
        }
        let elsewhere = IdentityStoreId::parse("d-0123456789").expect("an id");
        let cx = bench.cx();
        let app = &bench.app;
        let other = app.oidc_callback(&cx, &attacker.browser, &elsewhere, answer.clone());
        refused(other.await);
        let own = bench.answer(&attacker.browser, answer).await;
        own.expect("taken");
        let done = attacker.send(SignInInput::Provider).await;
        assert!(matches!(done, Ok(Advanced::Portal(Some(_)))), "{done:?}");
    }
}

#[tokio::test]
async fn algorithm_confusion_a_token_that_its_key_did_not_sign_is_refused() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        let (visit, asked) = sent(&bench).await;
        let claims = bench.claims(&asked, &json!({}));
        let none = unsigned(&json!({"alg": "none"}), &claims);
        let confused = provider.keys.lock().expect("keys")[0].confuse(&claims);
        let foreign = Key::new("k-1").sign(&claims);
        for token in [
            format!("{none}."),
            confused,
            foreign,
            "no token".to_owned(),
            String::from("."),
        ] {
            let (mut visit, asked) = {
                let asked = bench.asked(&visit.browser, &visit.flow).await;
                (
                    Visit {
                        browser: visit.browser.clone(),
                        flow: visit.flow.clone(),
                        bench: &bench,
                        address: HOME.to_owned(),
                    },
                    asked,
                )
            };
            let answer = code_for(&asked, provider.issue(token.clone()));
            let reason = refused(bench.answer(&visit.browser, answer).await);
            assert!(reason.contains("not accepted"), "{token}: {reason}");
            is_not_in(&mut visit).await;
        }
    }
}

#[tokio::test]
async fn keys_are_changed_without_a_gap_and_nobody_makes_us_ask_for_them_all_the_time() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        bench.advance(120);
        *provider.keys.lock().expect("keys") = vec![Key::new("k-2")];
        let (visit, asked) = sent(&bench).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        let answered = bench.answer(&visit.browser, code_for(&asked, code)).await;
        answered.expect("the new key is found");
        let before = *provider.times_asked.lock().expect("a number");
        for _ in 0..3 {
            let (visit, asked) = sent(&bench).await;
            let claims = bench.claims(&asked, &json!({}));
            let unknown = Key::new("k-9").sign(&claims);
            let answer = code_for(&asked, provider.issue(unknown));
            refused(bench.answer(&visit.browser, answer).await);
        }
        assert_eq!(*provider.times_asked.lock().expect("a number"), before);
    }
}

#[tokio::test]
async fn disabled_provider_what_it_answers_leads_nowhere() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        // The source changes while somebody is at the provider.
        let (mut away, asked) = sent(&bench).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        bench.advance(1);
        let back = bench.change_source(IdentitySource::Directory).await;
        back.expect("changed");
        refused(bench.answer(&away.browser, code_for(&asked, code)).await);
        assert!(away.send(SignInInput::Provider).await.is_err());
        bench.advance(1);
        let again = bench.change_source(IdentitySource::Oidc).await;
        again.expect("changed");
        // Nor does it when the source is changed back.
        assert!(away.send(SignInInput::Provider).await.is_err());
        bench.advance(1);

        // The answer is kept, and the source changes before the browser is back.
        let (mut late, asked) = sent(&bench).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        let kept = bench.answer(&late.browser, code_for(&asked, code)).await;
        kept.expect("taken");
        bench.advance(1);
        let back = bench.change_source(IdentitySource::Directory).await;
        back.expect("changed");
        assert!(late.send(SignInInput::Provider).await.is_err());
        bench.advance(1);
        let again = bench.change_source(IdentitySource::Oidc).await;
        again.expect("changed");
        bench.advance(1);

        // Another client of the same provider is another provider, for what was kept before, too.
        let (mut kept, asked) = sent(&bench).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        let taken = bench.answer(&kept.browser, code_for(&asked, code)).await;
        taken.expect("taken");
        let (visit, asked) = sent(&bench).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        let command = PutOidcProvider {
            instance: bench.instance.id.clone(),
            issuer: ISSUER.to_owned(),
            client_id: "another".to_owned(),
            client_secret: Some(Secret::new("another")),
            options: OidcOptions::default(),
        };
        let cx = bench.app.root_cx();
        let put = bench.app.put_oidc_sign_in_provider(&cx, command).await;
        put.expect("configured");
        refused(bench.answer(&visit.browser, code_for(&asked, code)).await);
        let done = kept.send(SignInInput::Provider).await.expect("an outcome");
        assert!(matches!(done, Advanced::Refused(_)), "{done:?}");
        // In use it is not deleted.
        let deleted = bench
            .app
            .delete_oidc_sign_in_provider(&cx, &bench.instance.id)
            .await;
        assert!(
            matches!(deleted, Err(Error::Conflict { .. })),
            "{deleted:?}"
        );
    }
}

#[tokio::test]
async fn who_is_not_provisioned_or_disabled_or_only_spelt_alike_is_not_in() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        let off = bench.user("off").await;
        bench.disable(&off).await;
        for (name, part) in [
            ("nobody", "no user has that user name"),
            ("JANE", "no user has that user name"),
            ("off", "disabled"),
        ] {
            let (mut visit, asked) = sent(&bench).await;
            let more = json!({"preferred_username": name});
            let code = provider.issue_claims(&bench.claims(&asked, &more));
            let kept = bench.answer(&visit.browser, code_for(&asked, code)).await;
            kept.expect("the provider says so");
            let done = visit.send(SignInInput::Provider).await.expect("an outcome");
            let Advanced::Refused(reasons) = done else {
                panic!("{done:?}");
            };
            assert!(reasons[0].contains(part), "{reasons:?}");
        }
    }
}

#[tokio::test]
async fn an_error_of_the_provider_is_told_and_another_attempt_is_possible() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        let (visit, asked) = sent(&bench).await;
        let error = OidcAnswer {
            state: asked["state"].clone(),
            error: Some("access_denied\u{202e}<script>".to_owned()),
            ..OidcAnswer::default()
        };
        let reason = refused(bench.answer(&visit.browser, error).await);
        assert!(reason.contains("`access_denied<script>`"), "{reason}");
        let events = bench.sign_in_events().await;
        assert!(events.last().expect("an event").1.contains("Failure"));
        let page = bench
            .app
            .sign_in_page(&bench.cx(), &visit.browser, &visit.flow)
            .await
            .expect("a page");
        assert_eq!(page.flow.step, Step::Provider);
        let asked = bench.asked(&visit.browser, &visit.flow).await;
        let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
        let answered = bench.answer(&visit.browser, code_for(&asked, code)).await;
        answered.expect("taken");
    }
}

#[tokio::test]
async fn only_a_provider_that_people_could_sign_in_with_is_configured() {
    let provider = Provider::new();
    for bench in Bench::all_at(&provider).await {
        let app = &bench.app;
        let command = PutOidcProvider {
            instance: bench.instance.id.clone(),
            issuer: ISSUER.to_owned(),
            client_id: CLIENT.to_owned(),
            client_secret: None,
            options: OidcOptions::default(),
        };
        let put = |command: PutOidcProvider| async move {
            app.put_oidc_sign_in_provider(&app.root_cx(), command).await
        };
        put(command.clone()).await.expect("the secret stays");
        let other = PutOidcProvider {
            client_id: "another".to_owned(),
            ..command.clone()
        };
        let error = put(other).await.expect_err("a secret of another client");
        assert!(error.to_string().contains("ClientSecret"), "{error}");
        let slash = PutOidcProvider {
            issuer: format!("{ISSUER}/"),
            client_secret: Some(Secret::new("x")),
            ..command.clone()
        };
        let error = put(slash).await.expect_err("another issuer");
        assert!(error.to_string().contains("another issuer"), "{error}");
        let unreachable = PutOidcProvider {
            issuer: "https://nowhere.example.com".to_owned(),
            client_secret: Some(Secret::new("x")),
            ..command.clone()
        };
        let error = put(unreachable).await.expect_err("nowhere");
        assert!(error.to_string().contains("cannot be asked"), "{error}");
        for (name, value, part) in [
            ("code_challenge_methods_supported", json!(["plain"]), "PKCE"),
            ("response_types_supported", json!(["id_token"]), "code flow"),
            (
                "token_endpoint_auth_methods_supported",
                json!(["private_key_jwt"]),
                "client_secret_basic",
            ),
            (
                "token_endpoint",
                json!("http://idp.example.com/token"),
                "https",
            ),
            ("authorization_endpoint", Value::Null, "https"),
        ] {
            let before = provider.discovery.lock().expect("a document")[name].clone();
            provider.announce(name, value);
            let error = put(command.clone()).await.expect_err(name);
            assert!(error.to_string().contains(part), "{name}: {error}");
            provider.announce(name, before);
        }
        // What is kept of the secret is sealed, and good for this provider alone.
        let sealed = bench
            .db
            .read("secret", |tx| {
                let sql = "SELECT sealed_secret FROM oidc_sign_in_providers";
                tx.scalar::<Vec<u8>>(sql, &[])
            })
            .await
            .expect("a secret");
        let has = |needle: &str| sealed.windows(needle.len()).any(|w| w == needle.as_bytes());
        assert!(!has("s3cret") && !has("cardea"));
        let changes = bench
            .db
            .read("changes", |tx| {
                let sql = "SELECT COUNT(*) FROM changes WHERE after_state LIKE '%s3cret%'";
                tx.scalar::<i64>(sql, &[])
            })
            .await;
        assert_eq!(changes.expect("read"), 0);
    }
}

#[tokio::test]
async fn a_sign_out_goes_on_to_the_provider_that_announces_it() {
    let provider = Provider::new();
    for bench in benches(&provider).await {
        for (endpoint, leads_on) in [
            (Value::Null, false),
            (json!("http://idp.example.com/logout"), false),
            (json!(format!("{ISSUER}/logout?a=b")), true),
        ] {
            provider.announce("end_session_endpoint", endpoint);
            bench.advance(3601);
            let (mut visit, asked) = sent(&bench).await;
            let code = provider.issue_claims(&bench.claims(&asked, &json!({})));
            let kept = bench.answer(&visit.browser, code_for(&asked, code)).await;
            kept.expect("taken");
            visit.send(SignInInput::Provider).await.expect("an outcome");
            let session = visit.browser.session.clone().expect("a session");
            let app = &bench.app;
            let person = app.signed_in_person(&session, bench.now()).await;
            let person = person.expect("read").expect("signed in");
            let way = app.way_out(&person, &visit.browser, bench.now()).await;
            let way = way.expect("a way").expect("a page of ours").to;
            let sealed = way.strip_prefix("/signed-out?from=").expect("sealed");
            let request = app
                .provider_logout(&bench.cx(), &visit.browser, sealed)
                .await;
            let expected = leads_on.then(|| {
                ProviderRequest::Redirect(format!(
                    "{ISSUER}/logout?a=b&client_id=cardea&logout_hint=248289761001&\
                     post_logout_redirect_uri=https%3A%2F%2Fid.example.com%2Fsigned-out"
                ))
            });
            assert_eq!(request.expect("told"), expected);
        }
    }
}
