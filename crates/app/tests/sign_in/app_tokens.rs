//! Tokens for applications, and how they are attacked, on every engine.

mod background;
mod house;
mod refresh;

use app::app_tokens::{CreateTokenWithIam, TokenType};
use base::{Duration, RoleId, Secret};
use domain::actor::{RoleSession, SessionContext};
use domain::application::{Grant, GrantType, Switch};
use domain::assignment::Principal;
use domain::iam::Role;
use domain::sign_in::SessionKind;
use domain::{Actor, Error, Permit};
use serde_json::json;

use crate::support::{Bench, MANAGEMENT, Visit, ask_with_code, ask_with_refresh, code_of};
use house::{AUDIENCE, House, ISSUER, JWT_BEARER, claims_of, forged, sign, sign_384, word};

#[tokio::test]
async fn a_trusted_issuers_word_becomes_an_applications_tokens() {
    for house in House::all().await {
        let jane = house.jane().await;
        let app = house.application("app", &[]).await;
        house.assign(&app, &Principal::User(jane.clone())).await;
        let command = House::bearing(&app, &sign(&house.claims("1")));
        let tokens = house.ask(command).await.expect("tokens");
        assert_eq!(
            (tokens.expires_in, tokens.token_type),
            (3600, TokenType::Access)
        );
        assert!(tokens.refresh.is_none(), "it cannot refresh");
        let scopes = ["openid", "aws", "sts:identity_context", "app:read"];
        assert_eq!(tokens.scopes, scopes);

        let claims = claims_of(tokens.id_token.as_ref().expect("an id token"));
        let instance = &house.bench.instance;
        let issuer = format!("https://id.example.com/identity-center/{}", instance.id);
        for (name, value) in [
            ("iss", json!(issuer)),
            ("aud", json!(app.arn())),
            ("sub", json!(jane.as_str())),
            ("exp", json!(house.bench.now().seconds() + 3600)),
            (
                "aws:identity_store_id",
                json!(instance.identity_store_id.as_str()),
            ),
            ("aws:instance_arn", json!(instance.arn())),
        ] {
            assert_eq!(claims[name], value, "{name}");
        }
        let context = tokens.identity_context.as_ref().expect("a context");
        assert_eq!(claims["sts:identity_context"], context.expose());
        assert!(!context.expose().contains(jane.as_str()), "it is sealed");
        let keys = house.bench.app.id_token_keys(instance.id.as_str()).await;
        let keys = keys.expect("read").expect("an issuer");
        assert_eq!(keys["keys"][0]["alg"], "RS256");
        let document = house
            .bench
            .app
            .id_token_discovery(instance.id.as_str())
            .await;
        assert_eq!(
            document.expect("read").expect("an issuer")["issuer"],
            issuer
        );

        let sessions = house.sessions(&jane).await;
        let [found] = sessions.as_slice() else {
            panic!("{sessions:?}");
        };
        assert_eq!(found.session.kind, SessionKind::Application(app.id.clone()));
        assert_eq!(found.application.as_ref().expect("named").arn, app.arn());
        assert_eq!(found.clients[0].name, "app");
        let lasts = found.session.expires_at.since(house.bench.now());
        assert_eq!(lasts, Duration::from_hours(1), "as long as its only token");
        house.bench.advance(3600);
        assert!(house.sessions(&jane).await.is_empty());
    }
}

#[tokio::test]
async fn an_application_gets_no_more_scopes_than_it_asks_for_and_none_that_it_lacks() {
    for house in House::all().await {
        house.jane().await;
        let app = house.application("app", &[]).await;
        house.open_to_all(&app).await;
        let ask = |id: &str, scopes: &[&str]| CreateTokenWithIam {
            scopes: scopes.iter().map(|scope| word(scope)).collect(),
            ..House::bearing(&app, &sign(&house.claims(id)))
        };
        let tokens = house.ask(ask("1", &["app:read"])).await.expect("tokens");
        assert_eq!(tokens.scopes, ["app:read"]);
        assert!(tokens.id_token.is_none() && tokens.identity_context.is_none());
        for scopes in [&["app:read", "app:write"][..], &["sso:account:access"]] {
            let refused = house.ask(ask("2", scopes)).await;
            assert_eq!(code_of(refused), "invalid_scope");
        }
    }
}

#[tokio::test]
async fn replay_an_assertion_with_an_id_is_good_once_and_at_one_application() {
    for house in House::all().await {
        house.jane().await;
        let (one, two) = (
            house.application("one", &[]).await,
            house.application("two", &[]).await,
        );
        house.open_to_all(&one).await;
        house.open_to_all(&two).await;
        let assertion = sign(&house.claims("1"));
        house
            .ask(House::bearing(&one, &assertion))
            .await
            .expect("tokens");
        // The same id in other words is the same.
        let mut again = house.claims("1");
        again["iat"] = json!(house.bench.now().seconds() - 1);
        for (app, assertion) in [
            (&one, &assertion),
            (&two, &assertion),
            (&one, &sign(&again)),
        ] {
            let refused = house.ask(House::bearing(app, assertion)).await;
            assert_eq!(code_of(refused), "invalid_grant");
        }
        // It is remembered until it has expired, and longer than that it is good for nothing.
        house.bench.advance(599);
        let swept = house.bench.app.delete_expired_sign_ins(house.bench.now());
        swept.await.expect("swept");
        let refused = house.ask(House::bearing(&one, &assertion)).await;
        assert_eq!(code_of(refused), "invalid_grant");
        // One without an id is good until then.
        let mut claims = house.claims("");
        claims.as_object_mut().expect("claims").remove("jti");
        let assertion = sign(&claims);
        for _ in 0..2 {
            house
                .ask(House::bearing(&one, &assertion))
                .await
                .expect("tokens");
        }
        house.bench.advance(600);
        let refused = house.ask(House::bearing(&one, &assertion)).await;
        assert_eq!(code_of(refused), "invalid_grant");
    }
}

#[tokio::test]
async fn algorithm_confusion_only_the_issuers_own_signature_counts() {
    for house in House::all().await {
        house.jane().await;
        let app = house.application("app", &[]).await;
        house.open_to_all(&app).await;
        let claims = house.claims("1");
        let good = sign(&claims);
        let (rest, _) = good.rsplit_once('.').expect("a token");
        let mut other = claims.clone();
        other["user"]["mail"] = json!("boss@example.com");
        let other = sign(&other);
        let mut parts = other.split('.').zip(good.split('.'));
        let (_, header) = parts.next().expect("a header");
        let (payload, _) = parts.next().expect("a payload");
        let (_, signature) = parts.next().expect("a signature");
        let [with_public_key, with_none] = forged(&claims);
        for assertion in [
            sign_384(&claims),
            with_public_key,
            with_none,
            format!("{rest}."),
            format!("{header}.{payload}.{signature}"),
            word(""),
            word("a.b.c"),
            "a".repeat(64 * 1024),
        ] {
            let refused = house.ask(House::bearing(&app, &assertion)).await;
            assert_eq!(code_of(refused), "invalid_grant", "{assertion}");
        }
        let refused = house
            .ask(House::bearing(&app, &"a".repeat(65 * 1024)))
            .await;
        assert_eq!(code_of(refused), "invalid_request");
        house
            .ask(House::bearing(&app, &good))
            .await
            .expect("tokens");
    }
}

#[tokio::test]
async fn an_issuer_is_asked_only_where_the_application_trusts_it() {
    for house in House::all().await {
        house.jane().await;
        let app = house.application("app", &[]).await;
        house.open_to_all(&app).await;
        let asked = || *house.web.asked.lock().expect("not poisoned");
        let before = asked();
        let mut claims = house.claims("1");
        for issuer in [
            "https://evil.example.com",
            "https://tokens.example.com/",
            "",
        ] {
            claims["iss"] = json!(issuer);
            let refused = house.ask(House::bearing(&app, &sign(&claims))).await;
            assert_eq!(code_of(refused), "invalid_grant");
        }
        assert_eq!(asked(), before);
        claims["iss"] = json!(ISSUER);
        claims["aud"] = json!("another");
        let refused = house.ask(House::bearing(&app, &sign(&claims))).await;
        assert_eq!(code_of(refused), "invalid_grant");
        claims["aud"] = json!([AUDIENCE, "another"]);
        house
            .ask(House::bearing(&app, &sign(&claims)))
            .await
            .expect("tokens");
        let (admin, cx) = (&house.bench.app, house.bench.app.root_cx());
        let delete = GrantType::JwtBearer;
        let deleted = admin.delete_application_grant(&cx, House::reference(&app), delete);
        deleted.await.expect("deleted");
        let refused = house
            .ask(House::bearing(&app, &sign(&house.claims("2"))))
            .await;
        assert_eq!(code_of(refused), "unauthorized_client");
    }
}

/// The whole outcome, so that what differs would be seen.
async fn outcome(house: &House, command: CreateTokenWithIam) -> String {
    format!("{:?}", house.ask(command).await.expect_err("refused"))
}

#[tokio::test]
async fn user_enumeration_who_is_missing_disabled_or_not_assigned_is_refused_alike() {
    for house in House::all().await {
        let jane = house.jane().await;
        let app = house.application("app", &[]).await;
        let bearing = |id: &str, mail: &str| {
            let mut claims = house.claims(id);
            claims["user"]["mail"] = json!(mail);
            House::bearing(&app, &sign(&claims))
        };
        let unassigned = outcome(&house, bearing("1", "jane@example.com")).await;
        let missing = outcome(&house, bearing("2", "nobody@example.com")).await;
        house.assign(&app, &Principal::User(jane.clone())).await;
        // Refused assertions are not used up.
        let tokens = house.ask(bearing("1", "jane@example.com")).await;
        tokens.expect("tokens");
        house.bench.disable(&jane).await;
        let disabled = outcome(&house, bearing("3", "jane@example.com")).await;
        assert!(unassigned.contains("invalid_grant"), "{unassigned}");
        assert_eq!([&unassigned, &missing], [&disabled, &disabled]);
    }
}

#[tokio::test]
async fn role_escalation_an_application_is_acted_for_by_whom_its_policy_and_theirs_let() {
    for house in House::all().await {
        house.jane().await;
        let app = house.application("app", &[]).await;
        house.open_to_all(&app).await;
        let allow = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "sso-oauth:CreateTokenWithIAM", "Resource": app.arn()}]});
        let nothing = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "s3:*", "Resource": "*"}]});
        let allowed = role(&house.bench, "allowed", &allow.to_string()).await;
        let without = role(&house.bench, "without", &nothing.to_string()).await;
        let names = |name: &str| json!({"AWS": format!("arn:aws:iam::{MANAGEMENT}:role/{name}")});
        let ask = async |actor: &Actor, id: &str| {
            let cx = house
                .bench
                .cx_from("192.0.2.9", actor.clone(), "CreateTokenWithIAM");
            let command = House::bearing(&app, &sign(&house.claims(id)));
            house.bench.app.create_token_with_iam(&cx, command).await
        };
        let is_denied = |result: Result<_, Error>| matches!(result, Err(Error::Denied { .. }));
        // The application's policy names the root alone, by which a whole account is meant.
        ask(&allowed, "1").await.expect("tokens");
        assert!(
            is_denied(ask(&without, "2").await.map(drop)),
            "of its own policy"
        );
        house.let_act(&app, &names("without")).await;
        assert!(
            is_denied(ask(&without, "2").await.map(drop)),
            "named, and not allowed"
        );
        assert!(
            is_denied(ask(&allowed, "2").await.map(drop)),
            "allowed, and not named"
        );
        house.let_act(&app, &names("allowed")).await;
        ask(&allowed, "2").await.expect("tokens");
        assert!(is_denied(ask(&Actor::Anonymous, "3").await.map(drop)));
        // Nobody acts for one that lets nobody, and which those are is not told.
        let (admin, cx) = (&house.bench.app, house.bench.app.root_cx());
        let deleted = admin.delete_application_actor_policy(&cx, House::reference(&app));
        deleted.await.expect("deleted");
        let mine = ask(&allowed, "3")
            .await
            .map(drop)
            .expect_err("denied")
            .to_string();
        let gone = app.arn().replace(app.id.as_str(), "apl-0000000000000000");
        let root = admin.root_cx();
        let there = house.ask(House::bearing(&app, "x")).await.map(drop);
        let command = CreateTokenWithIam {
            client_id: gone.clone(),
            ..House::bearing(&app, "x")
        };
        let missing = admin.create_token_with_iam(&root, command).await.map(drop);
        let told = |result: Result<(), Error>| result.expect_err("denied").to_string();
        assert_eq!(
            told(there).replace(&app.arn(), ""),
            told(missing).replace(&gone, "")
        );
        assert!(mine.contains("sso-oauth:CreateTokenWithIAM"), "{mine}");
    }
}

async fn role(bench: &Bench, name: &str, policy: &str) -> Actor {
    let permit =
        Permit::issued_by_the_authorizer("test:Test", word("*"), bench.instance.owner.clone());
    let role = Role {
        id: RoleId::generate(bench.app.entropy()),
        account: bench.instance.owner.clone(),
        name: word(name),
        path: word("/"),
        trust_policy: word("{}"),
        description: None,
        max_session_duration: 3_600,
        permissions_boundary: None,
        created_at: bench.now(),
    };
    let (made, inline) = (role.clone(), vec![(word("p"), word(policy))]);
    let done: Result<(), db::Error> = bench
        .db
        .write("role", move |tx| {
            store::iam::insert_role(tx, &permit, &made)?;
            store::iam::set_inline_policies(tx, &permit, &made.id, &inline)
        })
        .await;
    done.expect("a role");
    Actor::Role(RoleSession {
        account: role.account.clone(),
        role_id: role.id.clone(),
        role_name: role.name.clone(),
        role_arn: role.arn(),
        session_name: word("me"),
        access_key: base::AccessKeyId::parse("ASIAAAAAAAAAAAAAAAAA").expect("a key"),
        context: SessionContext::issued(bench.now()),
        expires_at: bench.now().plus(Duration::from_hours(1)),
        person: None,
    })
}

#[tokio::test]
async fn type_confusion_a_clients_tokens_and_an_applications_are_never_each_others() {
    const PASSWORD: &str = "Correct-horse-1";
    for house in House::all().await {
        let bench = &house.bench;
        let jane = bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        let app = house
            .application("app", &[Grant::RefreshToken, Grant::TokenExchange])
            .await;
        // Even one that has the portal's scope.
        house.scope(&app, "sso:account:access", &[]).await;
        house.open_to_all(&app).await;
        let command = House::bearing(&app, &sign(&house.claims("1")));
        let own = house.ask(command).await.expect("tokens");
        assert!(own.scopes.contains(&word("sso:account:access")));
        let portal = bench
            .app
            .authenticate_bearer(own.access.expose(), bench.now());
        assert!(matches!(portal.await, Err(Error::Unauthenticated { .. })));

        let browser = Visit::signed_in(bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let clients = bench
            .token(ask_with_code(&client, &code))
            .await
            .expect("tokens");
        let clients_refresh = clients.refresh.expect("a refresh token");
        let own_refresh = own.refresh.expect("a refresh token");
        let refused = bench
            .token(ask_with_refresh(&client, own_refresh.expose()))
            .await;
        assert_eq!(code_of(refused), "invalid_grant");
        let stolen = House::refreshing(&app, clients_refresh.expose());
        assert_eq!(code_of(house.ask(stolen).await), "invalid_grant");
        // Nobody said that the client's scope is the application's.
        let exchange = House::exchanging(&app, clients.access.expose(), TokenType::Access);
        assert_eq!(code_of(house.ask(exchange).await), "invalid_grant");
        // None of this has spoilt anything.
        house
            .ask(House::refreshing(&app, own_refresh.expose()))
            .await
            .expect("tokens");
        let again = bench
            .token(ask_with_refresh(&client, clients_refresh.expose()))
            .await;
        again.expect("tokens");
        // A browser that the session's id alone would be enough for is in nobody's session.
        let sessions = house.sessions(&jane).await;
        assert!(sessions.iter().any(|found| found.application.is_some()));
    }
}

#[tokio::test]
async fn what_a_grant_lacks_is_said_and_what_is_not_built_is_not_supported() {
    for house in House::all().await {
        let app = house.application("app", &[Grant::TokenExchange]).await;
        let ask = |grant: &str| CreateTokenWithIam {
            client_id: app.arn(),
            grant_type: word(grant),
            ..CreateTokenWithIam::default()
        };
        let exchange = |kind: Option<&str>, wanted: Option<&str>| CreateTokenWithIam {
            subject_token: Some(Secret::new("x")),
            subject_token_type: kind.map(word),
            requested_token_type: wanted.map(word),
            ..ask(house::EXCHANGE)
        };
        let access = TokenType::Access.as_str();
        for (command, code) in [
            (ask(JWT_BEARER), "invalid_request"),
            (ask("refresh_token"), "invalid_request"),
            (ask(house::EXCHANGE), "invalid_request"),
            (exchange(None, None), "invalid_request"),
            (exchange(Some("x"), None), "invalid_request"),
            (exchange(Some(access), Some("x")), "invalid_request"),
            (exchange(Some(access), None), "invalid_grant"),
            (ask("authorization_code"), "unsupported_grant_type"),
            (ask("password"), "unsupported_grant_type"),
            (House::refreshing(&app, "x"), "unauthorized_client"),
        ] {
            assert_eq!(code_of(house.ask(command).await), code);
        }
        let command = CreateTokenWithIam {
            client_id: word("apl-0000000000000000"),
            ..ask(JWT_BEARER)
        };
        assert_eq!(code_of(house.ask(command).await), "invalid_request");
        house.open_to_all(&app).await;
        let (admin, cx) = (&house.bench.app, house.bench.app.root_cx());
        let disable = app::applications::UpdateApplication {
            application: House::reference(&app),
            name: None,
            description: None,
            status: Some(Switch::Disabled),
            sign_in: None,
        };
        admin
            .update_application(&cx, disable)
            .await
            .expect("disabled");
        house.jane().await;
        let refused = house
            .ask(House::bearing(&app, &sign(&house.claims("1"))))
            .await;
        assert_eq!(code_of(refused), "unauthorized_client");
    }
}
