//! Roles by SAML assertions; a fake verifier says what was signed.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use std::sync::{Arc, Mutex};

use app::outside::{Outside, SamlVerifier};
use app::sts::{AssumeRoleWithSaml, SamlAssertion, SamlRefusal};
use base::{Duration, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::iam::SamlProvider;
use domain::{Actor, Error, Permit};
use serde_json::json;

use crate::support::{Calls as _, House, OWN, account, houses_in, provision, role, root};

const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);
const PREFIX: &str = "https://aws.amazon.com/SAML/Attributes/";

/// Answers what the test put there.
#[derive(Debug)]
struct Fake {
    answer: Mutex<Result<SamlAssertion, SamlRefusal>>,
}

impl SamlVerifier for Fake {
    fn verify(
        &self,
        metadata: &str,
        response: &[u8],
        _now: Timestamp,
    ) -> Result<SamlAssertion, SamlRefusal> {
        if (metadata, response) != ("<metadata/>", &b"<Response/>"[..]) {
            return Err(SamlRefusal::Invalid("not what was sent".to_owned()));
        }
        self.answer.lock().expect("an answer").clone()
    }
}

fn arn(kind: &str, name: &str) -> String {
    format!("arn:aws:iam::{OWN}:{kind}/{name}")
}

fn assertion(id: &str) -> SamlAssertion {
    let attribute = |name: &str, value: String| (format!("{PREFIX}{name}"), vec![value]);
    let mut attributes = vec![attribute("RoleSessionName", "ada".to_owned())];
    for name in ["Admin", "Missing", "Strange"] {
        let pair = format!("{},{}", arn("role", name), arn("saml-provider", "Corp"));
        attributes.push(attribute("Role", pair));
    }
    SamlAssertion {
        id: id.to_owned(),
        issuer: "https://idp.example/saml".to_owned(),
        subject: Some("ada@example.com".to_owned()),
        subject_format: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent".to_owned(),
        recipient: "https://signin.aws.amazon.com/saml".to_owned(),
        audiences: vec!["urn:amazon:webservices".to_owned()],
        attributes,
        issued_at: NOW,
        not_on_or_after: NOW.plus(Duration::from_minutes(5)),
        session_not_on_or_after: None,
    }
}

fn command(name: &str) -> AssumeRoleWithSaml {
    AssumeRoleWithSaml {
        role: arn("role", name),
        provider: arn("saml-provider", "Corp"),
        assertion: STANDARD.encode("<Response/>"),
        ..AssumeRoleWithSaml::default()
    }
}

async fn fixture(fake: &Arc<Fake>) -> Vec<House> {
    let saml: Arc<dyn SamlVerifier> = fake.clone();
    let outside = Outside {
        saml,
        ..Outside::nothing()
    };
    let houses = houses_in(&outside).await;
    for House { app, db } in &houses {
        let permit = Permit::issued_by_the_authorizer("test:Test", "*".to_owned(), account(OWN));
        let provider = SamlProvider {
            account: account(OWN),
            name: "Corp".to_owned(),
            metadata: "<metadata/>".to_owned(),
            created_at: NOW,
            valid_until: NOW.plus(Duration::from_days(365)),
        };
        let done: Result<(), db::Error> = db
            .write("provider", move |tx| {
                store::iam::insert_saml_provider(tx, &permit, &provider)
            })
            .await;
        done.expect("a provider");
        let cx = app.cx(root(OWN));
        for (name, audience) in [
            ("Admin", "https://signin.aws.amazon.com/saml"),
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

fn fake() -> Arc<Fake> {
    Arc::new(Fake {
        answer: Mutex::new(Ok(assertion("a"))),
    })
}

fn code(error: &Error) -> (&str, String) {
    let code = match error {
        Error::Constraint { reason, .. } => reason,
        Error::Denied { .. } => "AccessDenied",
        _ => "other",
    };
    (code, error.to_string())
}

#[tokio::test]
async fn an_assertion_opens_the_roles_that_it_names_once_each() {
    let fake = fake();
    for House { app, .. } in fixture(&fake).await {
        let cx = app.cx(Actor::Anonymous);
        let session = app
            .assume_role_with_saml(&cx, command("Admin"))
            .await
            .expect("trusted");
        assert_eq!(
            session.assumed.arn,
            format!("arn:aws:sts::{OWN}:assumed-role/Admin/ada")
        );
        assert_eq!(session.subject, "ada@example.com");
        assert_eq!(session.subject_type, "persistent");
        assert_eq!(session.audience, "https://signin.aws.amazon.com/saml");
        // SHA-1 of the issuer, the account, and the provider's name.
        assert_eq!(session.name_qualifier.len(), 28);
        let actor = app.opened(&session.assumed.credentials).0.into_actor();
        let keys = &actor.session().expect("a session").federation_keys;
        assert!(keys.contains(&("saml:sub_type".to_owned(), "persistent".to_owned())));
        let again = app.assume_role_with_saml(&cx, command("Admin")).await;
        let error = again.expect_err("a replay");
        assert_eq!(code(&error).0, "InvalidIdentityToken", "{error}");
        for name in ["Missing", "Strange", "Unnamed"] {
            let refused = app.assume_role_with_saml(&cx, command(name)).await;
            let error = refused.expect_err(name);
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
async fn an_assertion_is_refused_for_what_is_wrong_with_it() {
    type Change = fn(&mut SamlAssertion);
    let fake = fake();
    let cases: Vec<(Change, &str, &str)> = vec![
        (
            |a| a.recipient = "https://evil.example/saml".to_owned(),
            "InvalidIdentityToken",
            "Recipient",
        ),
        (
            |a| a.audiences = vec!["https://evil.example".to_owned()],
            "InvalidIdentityToken",
            "Audience",
        ),
        (
            |a| a.issued_at = NOW.minus(Duration::from_seconds(301)),
            "ExpiredTokenException",
            "Token must be redeemed within 5 minutes of issuance",
        ),
        (
            |a| a.not_on_or_after = NOW,
            "ExpiredTokenException",
            "Token must be redeemed within 5 minutes of issuance",
        ),
        (
            |a| a.issued_at = NOW.plus(Duration::from_seconds(301)),
            "InvalidIdentityToken",
            "future",
        ),
        (
            |a| a.session_not_on_or_after = Some(NOW),
            "ExpiredTokenException",
            "is over",
        ),
        (|a| a.subject = None, "AccessDenied", "Not authorized"),
        (
            |a| a.attributes.clear(),
            "InvalidIdentityToken",
            "RoleSessionName is required in AuthnResponse",
        ),
        (
            |a| {
                let name = format!("{PREFIX}SourceIdentity");
                a.attributes.push((name, vec!["ada".to_owned()]));
            },
            "AccessDenied",
            "Not authorized",
        ),
    ];
    for House { app, .. } in fixture(&fake).await {
        let cx = app.cx(Actor::Anonymous);
        for (change, expected, part) in &cases {
            let mut changed = assertion("b");
            change(&mut changed);
            *fake.answer.lock().expect("an answer") = Ok(changed);
            let refused = app.assume_role_with_saml(&cx, command("Admin")).await;
            let error = refused.expect_err(part);
            let (code, message) = code(&error);
            assert_eq!(code, *expected, "{message}");
            assert!(message.contains(part), "{message}");
        }
        let invalid = SamlRefusal::Invalid("Response signature invalid".to_owned());
        *fake.answer.lock().expect("an answer") = Err(invalid);
        let error = app.assume_role_with_saml(&cx, command("Admin")).await;
        let error = error.expect_err("not signed");
        let expected = (
            "InvalidIdentityToken",
            "Response signature invalid".to_owned(),
        );
        assert_eq!(code(&error), expected);
        *fake.answer.lock().expect("an answer") = Ok(assertion("a"));
    }
}

#[tokio::test]
async fn roles_of_the_access_portal_are_not_opened_by_customers() {
    let fake = fake();
    for House { app, db } in fixture(&fake).await {
        let path = "/aws-reserved/sso.amazonaws.com/";
        provision(&db, OWN, path, "AWSReservedSSO_x").await;
        let mut own = assertion("c");
        let reserved = arn("role", "aws-reserved/sso.amazonaws.com/AWSReservedSSO_x");
        let pair = format!("{reserved},{}", arn("saml-provider", "Corp"));
        own.attributes.push((format!("{PREFIX}Role"), vec![pair]));
        *fake.answer.lock().expect("an answer") = Ok(own);
        let wanted = AssumeRoleWithSaml {
            role: reserved,
            ..command("Admin")
        };
        let refused = app
            .assume_role_with_saml(&app.cx(Actor::Anonymous), wanted)
            .await;
        assert_eq!(code(&refused.expect_err("reserved")).0, "AccessDenied");
    }
}

#[tokio::test]
async fn a_session_ends_with_the_shortest_of_its_limits() {
    let fake = fake();
    for House { app, .. } in fixture(&fake).await {
        let cx = app.cx(Actor::Anonymous);
        for (id, granted, session, asked, expected) in [
            ("d", None, None, None, 3600),
            ("e", Some("1800"), None, None, 1800),
            ("f", Some("1800"), None, Some(900), 900),
            ("g", None, Some(1200), Some(3600), 1200),
        ] {
            let mut own = assertion(id);
            if let Some(seconds) = granted {
                let name = format!("{PREFIX}SessionDuration");
                own.attributes.push((name, vec![seconds.to_owned()]));
            }
            own.session_not_on_or_after =
                session.map(|seconds| NOW.plus(Duration::from_seconds(seconds)));
            *fake.answer.lock().expect("an answer") = Ok(own);
            let mut wanted = command("Admin");
            wanted.options.duration = asked;
            let opened = app.assume_role_with_saml(&cx, wanted).await.expect(id);
            let lasts = opened.assumed.credentials.expires_at.since(NOW).seconds();
            assert_eq!(lasts, expected, "{id}");
        }
    }
}
