//! Roles by SAML assertions, which an identity provider of the test's own signs.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use app::iam::CreateSamlProvider;
use app::sts::AssumeRoleWithSaml;
use base::Timestamp;
use domain::{Actor, Error};
use saml::Assertion;
use serde_json::json;

use crate::identity_provider::{
    IdentityProvider, RECIPIENT, assertion as issued, at, attribute, encoded,
};
use crate::support::{Calls as _, House, OWN, houses, provision, role, root};

pub(crate) const NOW: i64 = 1_800_000_000;
const TOO_LATE: &str = "Token must be redeemed within 5 minutes of issuance";

pub(crate) fn arn(kind: &str, name: &str) -> String {
    format!("arn:aws:iam::{OWN}:{kind}/{name}")
}

fn pair(role: &str) -> String {
    format!("{},{}", arn("role", role), arn("saml-provider", "Corp"))
}

pub(crate) fn assertion(id: &str) -> Assertion {
    issued(id, NOW, &["Admin", "Missing", "Strange"].map(pair))
}

pub(crate) fn command(name: &str, response: &str) -> AssumeRoleWithSaml {
    AssumeRoleWithSaml {
        role: arn("role", name),
        provider: arn("saml-provider", "Corp"),
        assertion: encoded(response),
        ..AssumeRoleWithSaml::default()
    }
}

pub(crate) async fn fixture(provider: &IdentityProvider) -> Vec<House> {
    let houses = houses().await;
    for House { app, .. } in &houses {
        let cx = app.cx(root(OWN));
        let corp = CreateSamlProvider {
            name: "Corp".to_owned(),
            metadata: provider.metadata(),
            encryption: None,
            key: None,
            tags: Vec::new(),
        };
        let made = app.create_saml_provider(&cx, corp).await;
        made.expect("a provider");
        for (name, audience) in [
            ("Admin", RECIPIENT),
            ("Strange", "https://elsewhere.example/saml"),
        ] {
            let mut wanted = role(name, OWN);
            let actions = ["sts:AssumeRoleWithSAML", "sts:TagSession"];
            wanted.trust_policy = json!({"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Federated": arn("saml-provider", "Corp")},
                "Action": actions, "Condition": {"StringEquals": {"SAML:aud": audience}}}]})
            .to_string();
            app.create_role(&cx, wanted).await.expect("a role");
        }
    }
    houses
}

pub(crate) fn code(error: &Error) -> (&str, String) {
    let code = match error {
        Error::Constraint { reason, .. } => reason,
        Error::Denied { .. } => "AccessDenied",
        _ => "other",
    };
    (code, error.to_string())
}

#[tokio::test]
async fn replay_an_assertion_opens_the_roles_that_it_names_once_each() {
    let provider = IdentityProvider::new();
    for House { app, .. } in fixture(&provider).await {
        let cx = app.cx(Actor::Anonymous);
        let response = provider.respond(assertion("a"));
        let session = app
            .assume_role_with_saml(&cx, command("Admin", &response))
            .await
            .expect("trusted");
        assert_eq!(
            session.assumed.arn,
            format!("arn:aws:sts::{OWN}:assumed-role/Admin/ada")
        );
        assert_eq!(session.subject, "ada@example.com");
        assert_eq!(session.subject_type, "persistent");
        assert_eq!(session.audience, RECIPIENT);
        // SHA-1 of the issuer, the account, and the provider's name.
        assert_eq!(session.name_qualifier.len(), 28);
        let actor = app.opened(&session.assumed.credentials).0.into_actor();
        let keys = &actor.session().expect("a session").federation_keys;
        assert!(keys.contains(&("saml:sub_type".to_owned(), "persistent".to_owned())));
        // To the last moment in which it would be taken.
        for later in [0, 299] {
            let cx = app.cx_at(Actor::Anonymous, Timestamp::from_seconds(NOW + later));
            let again = app.assume_role_with_saml(&cx, command("Admin", &response));
            let error = again.await.expect_err("a replay");
            let expected = "The SAML assertion has been used for this role already";
            assert_eq!(
                code(&error),
                ("InvalidIdentityToken", expected.to_owned()),
                "{later}"
            );
        }
        for name in ["Missing", "Strange", "Unnamed"] {
            let refused = app.assume_role_with_saml(&cx, command(name, &response));
            let error = refused.await.expect_err(name);
            let expected = "Not authorized to perform sts:AssumeRoleWithSAML";
            assert_eq!(
                code(&error),
                ("AccessDenied", expected.to_owned()),
                "{name}"
            );
        }
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a table")]
async fn wrong_audience_an_assertion_for_another_recipient_audience_or_time_is_refused() {
    type Change = fn(&mut Assertion);
    let provider = IdentityProvider::new();
    let cases: Vec<(Change, &str, &str)> = vec![
        (
            |a| {
                let recipient = "https://evil.example/saml".to_owned();
                a.subject.confirmations[0].recipient = Some(recipient);
            },
            "InvalidIdentityToken",
            "Recipient",
        ),
        (
            |a| a.conditions.audiences = vec![vec!["https://evil.example".to_owned()]],
            "InvalidIdentityToken",
            "Response does not contain the required audience.",
        ),
        (
            |a| a.conditions.audiences.clear(),
            "InvalidIdentityToken",
            "Response does not contain the required audience.",
        ),
        (
            |a| a.issued_at = at(NOW - 300),
            "ExpiredTokenException",
            TOO_LATE,
        ),
        (
            |a| a.conditions.not_on_or_after = Some(at(NOW - 60)),
            "ExpiredTokenException",
            TOO_LATE,
        ),
        (
            |a| a.subject.confirmations[0].not_on_or_after = Some(at(NOW - 60)),
            "ExpiredTokenException",
            TOO_LATE,
        ),
        (
            |a| a.subject.confirmations[0].not_on_or_after = None,
            "ExpiredTokenException",
            TOO_LATE,
        ),
        (
            |a| a.issued_at = at(NOW + 61),
            "InvalidIdentityToken",
            "future",
        ),
        (
            |a| a.conditions.not_before = Some(at(NOW + 61)),
            "InvalidIdentityToken",
            "future",
        ),
        (
            |a| a.authentications[0].session_not_on_or_after = Some(at(NOW)),
            "ExpiredTokenException",
            "is over",
        ),
        (
            |a| a.authentications.clear(),
            "InvalidIdentityToken",
            "Invalid SAMLResponse",
        ),
        (
            |a| a.subject.name_id = None,
            "AccessDenied",
            "Not authorized",
        ),
        (
            |a| a.issuer = "https://other.example/saml".to_owned(),
            "InvalidIdentityToken",
            "Issuer not present in specified provider",
        ),
        (
            |a| a.attributes.clear(),
            "InvalidIdentityToken",
            "RoleSessionName is required in AuthnResponse",
        ),
        (
            |a| {
                let identity = attribute("SourceIdentity", &["ada".to_owned()]);
                a.attributes.push(identity);
            },
            "AccessDenied",
            "Not authorized",
        ),
    ];
    for House { app, .. } in fixture(&provider).await {
        let cx = app.cx(Actor::Anonymous);
        for (change, expected, part) in &cases {
            let mut changed = assertion("b");
            change(&mut changed);
            let response = provider.respond(changed);
            let refused = app.assume_role_with_saml(&cx, command("Admin", &response));
            let error = refused.await.expect_err(part);
            let (code, message) = code(&error);
            assert_eq!(code, *expected, "{message}");
            assert!(message.contains(part), "{message}");
        }
        // None of these used it up, and another clock may be a little ahead.
        let cx = app.cx_at(Actor::Anonymous, Timestamp::from_seconds(NOW - 60));
        let response = provider.respond(assertion("b"));
        let good = app.assume_role_with_saml(&cx, command("Admin", &response));
        good.await.expect("what was not changed is good");
    }
}

#[tokio::test]
async fn optional_signature_a_response_is_as_good_as_its_signature() {
    let provider = IdentityProvider::new();
    let good = provider.respond(assertion("c"));
    let (head, rest) = good.split_once("<ds:Signature ").expect("a signature");
    let (_, tail) = rest.split_once("</ds:Signature>").expect("an end");
    let invalid = "Response signature invalid";
    let cases = [
        (
            "a changed byte",
            good.replace("ada@example.com", "adb@example.com"),
            invalid,
        ),
        (
            "another key",
            IdentityProvider::new().respond(assertion("c")),
            invalid,
        ),
        ("no signature", format!("{head}{tail}"), invalid),
        (
            "another issuer",
            good.replace("https://idp.example/saml", "https://other.example/saml"),
            "Issuer not present in specified provider",
        ),
        (
            "no response",
            "<Response/>".to_owned(),
            "Invalid SAMLResponse",
        ),
        (
            "a document type",
            format!("<!DOCTYPE a>{good}"),
            "Invalid SAMLResponse",
        ),
    ];
    for House { app, .. } in fixture(&provider).await {
        let cx = app.cx(Actor::Anonymous);
        for (what, response, expected) in &cases {
            let refused = app.assume_role_with_saml(&cx, command("Admin", response));
            let error = refused.await.expect_err(what);
            let expected = ("InvalidIdentityToken", (*expected).to_owned());
            assert_eq!(code(&error), expected, "{what}");
        }
        let nobody = command("Admin", &provider.refuse(NOW));
        let error = app.assume_role_with_saml(&cx, nobody).await;
        assert_eq!(code(&error.expect_err("nobody")).0, "IDPRejectedClaim");
        let text = AssumeRoleWithSaml {
            assertion: "?".to_owned(),
            ..command("Admin", "")
        };
        let error = app.assume_role_with_saml(&cx, text).await;
        let expected = "Invalid base64 SAMLResponse".to_owned();
        let error = error.expect_err("no base64");
        assert_eq!(code(&error), ("InvalidIdentityToken", expected));
    }
}

#[tokio::test]
async fn session_escalation_roles_of_the_access_portal_are_not_opened_by_customers() {
    let provider = IdentityProvider::new();
    for House { app, db } in fixture(&provider).await {
        let path = "/aws-reserved/sso.amazonaws.com/";
        provision(&db, OWN, path, "AWSReservedSSO_x").await;
        let name = "aws-reserved/sso.amazonaws.com/AWSReservedSSO_x";
        let response = provider.respond(issued("d", NOW, &[pair(name)]));
        let refused = app
            .assume_role_with_saml(&app.cx(Actor::Anonymous), command(name, &response))
            .await;
        assert_eq!(code(&refused.expect_err("reserved")).0, "AccessDenied");
    }
}

#[tokio::test]
async fn session_escalation_a_session_ends_with_the_shortest_of_its_limits() {
    let provider = IdentityProvider::new();
    for House { app, .. } in fixture(&provider).await {
        let cx = app.cx(Actor::Anonymous);
        for (id, granted, session, asked, expected) in [
            ("e", None, None, None, 3600),
            ("f", Some("1800"), None, None, 1800),
            ("g", Some("1800"), None, Some(900), 900),
            ("h", None, Some(1200), Some(3600), 1200),
        ] {
            let mut own = assertion(id);
            if let Some(seconds) = granted {
                let duration = attribute("SessionDuration", &[seconds.to_owned()]);
                own.attributes.push(duration);
            }
            own.authentications[0].session_not_on_or_after =
                session.map(|seconds| at(NOW + seconds));
            let mut wanted = command("Admin", &provider.respond(own));
            wanted.options.duration = asked;
            let opened = app.assume_role_with_saml(&cx, wanted).await.expect(id);
            let ends = opened.assumed.credentials.expires_at;
            assert_eq!(ends.seconds() - NOW, expected, "{id}");
        }
    }
}
