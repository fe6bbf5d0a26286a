//! Credentials for roots and users, a member's root for one task, encoded messages, tokens for
//! others, and the links of the federation endpoint.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use app::iam::OrganizationFeature;
use app::sts::{AssumeRole, AssumeRoot, GetSessionToken, GetWebIdentityToken, SessionOptions};
use app::{Credentials, Cx};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::iam::HolderName;
use domain::{Actor, Error};
use serde_json::{Value, json};

use crate::support::{
    ALLOW_ALL, Calls as _, House, OTHER, OWN, account, houses, organize, role, role_session, root,
    says,
};

const INVALID: &str = "The security token included in the request is invalid.";

fn signing(app: &app::App, credentials: &Credentials) -> Cx {
    app.cx(app.opened(credentials).0.into_actor())
}

#[tokio::test]
async fn session_escalation_session_credentials_do_little_of_sts_and_nothing_of_iam() {
    for House { app, .. } in houses().await {
        let cx = app.cx(root(OWN));
        app.create_role(&cx, role("Some", OWN))
            .await
            .expect("a role");
        let issued = app
            .get_session_token(&cx, GetSessionToken::default())
            .await
            .expect("a token");
        let lasts = issued.expires_at.since(cx.now().whole_seconds()).seconds();
        assert_eq!(lasts, 3600, "of a root an hour, whatever is asked");
        let session = signing(&app, &issued);
        assert_eq!(
            app.caller_identity(&session).expect("themselves").user_id,
            OWN
        );
        says(app.get_role(&session, "Some").await, INVALID);
        says(
            app.get_session_token(&session, GetSessionToken::default())
                .await,
            "Cannot call GetSessionToken with session credentials",
        );
        says(
            app.get_federation_token(&session, "x".to_owned(), SessionOptions::default())
                .await,
            "Cannot call GetFederationToken with session credentials",
        );
        says(
            app.decode_authorization_message(&session, "x").await,
            "Cannot call DecodeAuthorizationMessage with session credentials",
        );
        let made = app.get_role(&cx, "Some").await.expect("the role").role;
        says(
            app.get_session_token(&app.cx(role_session(&made)), GetSessionToken::default())
                .await,
            "Cannot call GetSessionToken with session credentials",
        );
    }
}

#[tokio::test]
async fn a_federated_user_does_what_the_session_policies_allow() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let cx = app.cx(root(OWN));
        let allow = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"organizations:DescribeOrganization","Resource":"*"}]}"#;
        let options = |policy: Option<&str>| SessionOptions {
            policy: policy.map(str::to_owned),
            duration: Some(7200),
            ..SessionOptions::default()
        };
        let token = app
            .get_federation_token(&cx, "bob".to_owned(), options(Some(allow)))
            .await
            .expect("a token");
        assert_eq!(token.unique_id, format!("{OWN}:bob"));
        assert_eq!(token.arn, format!("arn:aws:sts::{OWN}:federated-user/bob"));
        let bob = signing(&app, &token.credentials);
        app.describe_organization(&bob).await.expect("allowed");
        assert!(app.list_roots(&bob, None).await.is_err());
        // AWS: not even where the policy allows it.
        let everything = app
            .get_federation_token(&cx, "eve".to_owned(), options(Some(ALLOW_ALL)))
            .await
            .expect("a token");
        let eve = signing(&app, &everything.credentials);
        says(app.get_role(&eve, "Some").await, INVALID);
        says(
            app.decode_authorization_message(&eve, "x").await,
            "Cannot call DecodeAuthorizationMessage with session credentials",
        );
        let assume = AssumeRole {
            role: format!("arn:aws:iam::{OWN}:role/Some"),
            session_name: "me".to_owned(),
            ..AssumeRole::default()
        };
        assert!(app.assume_role(&eve, assume).await.is_err());
        let nothing = app
            .get_federation_token(&cx, "nil".to_owned(), options(None))
            .await
            .expect("a token");
        let nil = signing(&app, &nothing.credentials);
        assert!(app.describe_organization(&nil).await.is_err());
        assert_eq!(
            app.caller_identity(&nil).expect("themselves").arn,
            format!("arn:aws:sts::{OWN}:federated-user/nil")
        );
    }
}

#[tokio::test]
async fn session_escalation_a_members_root_is_for_one_task_and_for_who_administers_the_organization()
 {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let audit = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";
        let command = |target: &str, task: &str| AssumeRoot {
            target: target.to_owned(),
            task_policy: task.to_owned(),
            ..AssumeRoot::default()
        };
        let refusal = |by: &str, of: &str| {
            format!(
                "User: arn:aws:iam::{by}:root is not authorized to perform: sts:AssumeRoot on \
                 resource: arn:aws:iam::{of}:root"
            )
        };
        let cx = app.cx(root(OWN));
        says(
            app.assume_root(&cx, command(OTHER, audit)).await,
            &refusal(OWN, OTHER),
        );
        app.enable_aws_service_access(&cx, "iam.amazonaws.com".to_owned())
            .await
            .expect("trusted");
        let feature = OrganizationFeature::RootSessions;
        let action = "iam:EnableOrganizationsRootSessions";
        let enabled = app.enable_organization_feature(&cx, action, feature).await;
        enabled.expect("a feature");
        let arn = format!("arn:aws:iam::{OTHER}:root");
        for target in [OTHER, arn.as_str()] {
            let assumed = app
                .assume_root(&cx, command(target, audit))
                .await
                .expect("enabled");
            let credentials = &assumed.credentials;
            let lasts = credentials.expires_at.since(cx.now().whole_seconds());
            assert_eq!(lasts.seconds(), 900);
            let member = signing(&app, credentials);
            assert_eq!(member.actor().arn(), arn);
            // Not of its task.
            let denied = app.create_role(&member, role("Some", OTHER)).await;
            let denied = denied.expect_err("another task").to_string();
            assert!(denied.contains("session policy"), "{denied}");
        }
        says(
            app.assume_root(&cx, command(OWN, audit)).await,
            &refusal(OWN, OWN),
        );
        says(
            app.assume_root(&cx, command("999999999999", audit)).await,
            &refusal(OWN, "999999999999"),
        );
        for (target, task) in [
            (OTHER, "arn:aws:iam::aws:policy/AdministratorAccess"),
            (OTHER, "arn:aws:iam::aws:policy/root-task/Missing"),
            ("me", audit),
        ] {
            let refused = app.assume_root(&cx, command(target, task)).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        let member = app.cx(root(OTHER));
        let refused = app.assume_root(&member, command(OTHER, audit)).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        // Without trusted access the feature rests, for the management account too.
        let iam = || "iam.amazonaws.com".to_owned();
        let disabled = app.disable_aws_service_access(&cx, iam()).await;
        disabled.expect("no trusted access");
        says(
            app.assume_root(&cx, command(OTHER, audit)).await,
            &refusal(OWN, OTHER),
        );
        let again = app.enable_aws_service_access(&cx, iam()).await;
        again.expect("trusted access");
        let assumed = app.assume_root(&cx, command(OTHER, audit)).await;
        assumed.expect("enabled as before");
    }
}

#[tokio::test]
async fn an_encoded_message_tells_why_and_only_to_those_concerned() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Some", OWN))
            .await
            .expect("a role")
            .role;
        let session = app.cx(role_session(&made));
        let denied = app
            .account_root_credentials(&session, &account(OTHER))
            .await
            .expect_err("denied")
            .to_string();
        let (_, encoded) = denied
            .split_once("Encoded authorization failure message: ")
            .expect("a message");
        let decoded = app
            .decode_authorization_message(&cx, encoded)
            .await
            .expect("our own");
        let decoded: Value = serde_json::from_str(&decoded).expect("JSON");
        assert_eq!(decoded["allowed"], false);
        assert_eq!(decoded["explicitDeny"], false);
        assert_eq!(
            decoded["context"]["action"],
            "cardea:GetAccountRootCredentials"
        );
        assert_eq!(
            decoded["context"]["principal"]["arn"],
            session.actor().arn()
        );
        for (cx, message) in [(&app.cx(root(OTHER)), encoded), (&cx, "AAAA"), (&cx, "")] {
            let refused = app.decode_authorization_message(cx, message).await;
            let error = refused.expect_err("not theirs");
            let is_invalid = matches!(
                error,
                Error::Constraint {
                    reason: "InvalidAuthorizationMessageException",
                    ..
                }
            );
            assert!(is_invalid, "{error}");
        }
        // It takes a right of its own.
        let refused = app.decode_authorization_message(&session, encoded).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
    }
}

fn part(token: &str, index: usize) -> Value {
    let part = token.split('.').nth(index).expect("a part");
    let bytes = URL_SAFE_NO_PAD.decode(part).expect("base64");
    serde_json::from_slice(&bytes).expect("JSON")
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn a_token_for_others_tells_who_calls_and_its_keys_are_published() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let cx = app.cx(root(OWN));
        let made = app
            .create_role(&cx, role("Some", OWN))
            .await
            .expect("a role")
            .role;
        app.put_inline_policy(
            &cx,
            HolderName::Role("Some"),
            "all".to_owned(),
            ALLOW_ALL.to_owned(),
        )
        .await
        .expect("a policy");
        let session = app.cx(role_session(&made));
        let command = |algorithm: &str| GetWebIdentityToken {
            audience: vec!["https://api.example".to_owned()],
            algorithm: algorithm.to_owned(),
            tags: vec![("job".to_owned(), "7".to_owned())],
            ..GetWebIdentityToken::default()
        };
        let refused = app.get_web_identity_token(&session, command("RS256")).await;
        let error = refused.expect_err("not enabled");
        let is_disabled = matches!(
            error,
            Error::Constraint {
                reason: "OutboundWebIdentityFederationDisabledException",
                ..
            }
        );
        assert!(is_disabled, "{error}");
        assert_eq!(app.token_keys(OWN).await.expect("an answer"), None);
        let enabled = app.enable_outbound_web_identity_federation(&cx).await;
        let issuer = enabled.expect("an issuer");
        assert_eq!(issuer, format!("http://localhost/tokens/{OWN}"));
        for algorithm in ["RS256", "ES384"] {
            let issued = app
                .get_web_identity_token(&session, command(algorithm))
                .await
                .expect("a token");
            let token = issued.token.expose();
            let claims = part(token, 1);
            assert_eq!(claims["iss"], issuer);
            assert_eq!(claims["aud"], "https://api.example");
            assert_eq!(claims["sub"], made.arn());
            let lasts = claims["exp"].as_i64().zip(claims["iat"].as_i64());
            assert_eq!(lasts.map(|(end, start)| end - start), Some(300));
            let about = &claims["https://sts.amazonaws.com/"];
            assert_eq!(about["aws_account"], OWN);
            assert_eq!(about["org_id"], "o-aaaaaaaaaa");
            assert_eq!(about["request_tags"], json!({"job": "7"}));
            let header = part(token, 0);
            assert_eq!(header["alg"], algorithm);
            let keys = app.token_keys(OWN).await.expect("an answer").expect("keys");
            let keys = keys["keys"].as_array().expect("a list").clone();
            assert!(
                keys.iter().any(|key| key["kid"] == header["kid"]),
                "{keys:?}"
            );
            assert!(keys.iter().all(|key| key.get("d").is_none()));
        }
        let discovery = app.token_discovery(OWN).await.expect("an answer");
        assert_eq!(discovery.expect("a document")["issuer"], issuer);
        assert!(
            app.get_web_identity_token(&session, command("HS256"))
                .await
                .is_err()
        );
        let long = GetWebIdentityToken {
            duration: Some(3601),
            ..command("ES384")
        };
        let refused = app.get_web_identity_token(&session, long).await;
        let is_escalation = matches!(
            refused,
            Err(Error::Constraint {
                reason: "SessionDurationEscalationException",
                ..
            })
        );
        assert!(is_escalation, "{refused:?}");
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn open_redirect_a_link_of_the_federation_endpoint_signs_nobody_in_who_should_not_be() {
    for House { app, db } in houses().await {
        organize(&db, OWN, OTHER).await;
        let cx = app.cx(root(OWN));
        let nobody = app.cx(Actor::Anonymous);
        let caller = app
            .create_role(&cx, role("Caller", OWN))
            .await
            .expect("a role")
            .role;
        app.create_role(&cx, role("Target", &caller.arn()))
            .await
            .expect("a role");
        let session = |credentials: &Credentials| {
            json!({"sessionId": credentials.access_key_id.as_str(),
                "sessionKey": credentials.secret_access_key.expose(),
                "sessionToken": credentials.session_token.expose()})
        };
        let chained = app
            .assume_role(
                &app.cx(role_session(&caller)),
                AssumeRole {
                    role: format!("arn:aws:iam::{OWN}:role/Target"),
                    session_name: "me".to_owned(),
                    ..AssumeRole::default()
                },
            )
            .await
            .expect("trusted");
        let chained = session(&chained.credentials);
        let text = chained.to_string();
        let token = app
            .get_signin_token(&nobody, &text, None)
            .await
            .expect("a token")
            .token;
        for destination in [
            "https://evil.example/",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "//evil.example",
            "/start",
        ] {
            let refused = app
                .federated_login(&nobody, (token.expose(), destination), None)
                .await;
            assert!(refused.is_err(), "{destination}");
        }
        let home = "http://localhost/start";
        let made_up = app.federated_login(&nobody, ("made up", home), None).await;
        assert!(made_up.is_err());
        let login = app
            .federated_login(&nobody, (token.expose(), home), None)
            .await
            .expect("a good link");
        let console = app.console_session(&login.secret, cx.now()).await;
        let console = console.expect("found").expect("a session");
        assert_eq!(console.destination, home);
        let again = app
            .federated_login(&nobody, (token.expose(), home), None)
            .await;
        assert!(again.is_err(), "used already");
        let later = app
            .get_signin_token(&nobody, &text, None)
            .await
            .expect("a token")
            .token;
        let mut wrong = chained.clone();
        wrong["sessionKey"] = json!("wrong");
        let refused = app
            .get_signin_token(&nobody, &wrong.to_string(), None)
            .await;
        assert!(refused.is_err());
        says(
            app.get_signin_token(&nobody, &text, Some("3600")).await,
            "SessionDuration cannot be given for a role that was assumed by role chaining.",
        );
        let federated = app
            .get_federation_token(&cx, "bob".to_owned(), SessionOptions::default())
            .await
            .expect("a token");
        let federated = session(&federated.credentials).to_string();
        app.get_signin_token(&nobody, &federated, None)
            .await
            .expect("a federated user");
        says(
            app.get_signin_token(&nobody, &federated, Some("3600"))
                .await,
            "SessionDuration cannot be given for the credentials of a federated user.",
        );
        let own = app
            .get_session_token(&cx, GetSessionToken::default())
            .await
            .expect("a token");
        says(
            app.get_signin_token(&nobody, &session(&own).to_string(), None)
                .await,
            "Only the credentials of a role or of a federated user can sign in.",
        );
        // The session's end is the link's end.
        app.delete_role(&cx, "Target").await.expect("deleted");
        let refused = app
            .federated_login(&nobody, (later.expose(), home), None)
            .await;
        assert!(refused.is_err());
        let console = app.console_session(&login.secret, cx.now()).await;
        assert_eq!(console.expect("found"), None);
    }
}
