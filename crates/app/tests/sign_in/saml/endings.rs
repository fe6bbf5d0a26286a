//! Which sessions the provider's requests end, and what is left of that in the trail.

use app::identity::UpdateUser;
use app::sign_in::{LogoutMessage, SignedOut};
use base::{AccountId, Timestamp, UserId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::audit::Event;
use domain::identity::AttributeOperation;
use domain::saml_provider::Options;
use domain::sign_in::{Method, SessionSecret, WebSession};
use saml::{LogoutRequest, LogoutResponse, Trust, read_redirect, status};
use serde_json::{Value, json};

use super::logout::{person, query, request, take};
use super::provider::{JANE, Provider, Sent, enabled, put, url_of};
use crate::support::{Bench, MANAGEMENT};

async fn rename(bench: &Bench, id: &UserId, name: &str) {
    let command = UpdateUser {
        identity_store_id: bench.instance.identity_store_id.clone(),
        id: id.clone(),
        operations: vec![AttributeOperation {
            path: "userName".to_owned(),
            value: Some(json!(name)),
        }],
        revision: None,
    };
    let renamed = bench.app.update_user(&bench.app.root_cx(), command).await;
    renamed.expect("renamed");
}

/// Events of the service, newest first.
async fn logouts(bench: &Bench) -> Vec<Event> {
    let lookup = store::audit::Lookup {
        account: AccountId::parse(MANAGEMENT).expect("an account"),
        attribute: Some(store::audit::Attribute::EventName("Logout".to_owned())),
        from: Timestamp::from_seconds(0),
        to: bench.now(),
        after: None,
        limit: 5_000,
    };
    let events = bench
        .db
        .read("events", move |tx| store::audit::list(tx, &lookup))
        .await;
    events.expect("events")
}

fn data(event: &Event) -> Value {
    let additional: Value = serde_json::from_str(&event.additional).expect("JSON");
    additional["additionalEventData"].clone()
}

fn status_of(taken: SignedOut) -> (String, Option<String>) {
    let SignedOut::Answer(answer) = taken else {
        panic!("it is not told: {taken:?}");
    };
    let url = url_of(answer);
    let read = read_redirect(url.split_once('?').expect("a query").1).expect("a message");
    let answer = LogoutResponse::parse(&read.document, Trust::Anybody).expect("an answer");
    (answer.status.code, answer.status.detail)
}

fn whole() -> (String, Option<String>) {
    (status::SUCCESS.to_owned(), None)
}

fn form(signer: &Provider, request: &LogoutRequest) -> LogoutMessage {
    let document = request.sign(&signer.key).expect("signed");
    LogoutMessage::Request {
        value: STANDARD.encode(document),
        relay_state: None,
    }
}

#[tokio::test]
async fn session_revival_who_was_renamed_is_signed_out_by_the_name_that_they_came_with() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let renamed = Sent::new(&bench).await.signed_in(&provider).await;
        let jane = person(&bench, &renamed).await.expect("Jane");
        rename(&bench, &jane.user_id, "jane.doe@example.com").await;
        assert!(person(&bench, &renamed).await.is_some(), "she stays");
        // Another has her name by now.
        bench.user(JANE).await;
        let namesake = Sent::new(&bench).await.signed_in(&provider).await;

        let end = request(&bench, &provider, "jane.doe@example.com", &[]);
        take(&bench, query(&provider, &end, None)).await;
        assert!(
            person(&bench, &renamed).await.is_some(),
            "not the name that the provider has for the session"
        );
        let end = request(&bench, &provider, JANE, &[]);
        let taken = take(&bench, query(&provider, &end, None)).await;
        assert_eq!(status_of(taken), whole());
        assert!(person(&bench, &renamed).await.is_none(), "ended");
        assert!(person(&bench, &namesake).await.is_none(), "this one too");
    }
}

#[tokio::test]
async fn session_revival_all_sessions_end_however_many_and_however_old_they_are() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let jane = person(&bench, &browser).await.expect("Jane");
        let (instance, now) = (bench.instance.clone(), bench.now());
        let copied: Result<(), db::Error> = bench
            .db
            .write("copy_sessions", move |tx| {
                let permit = domain::Permit::issued_by_the_authorizer(
                    "test:Test",
                    "*".to_owned(),
                    instance.owner.clone(),
                );
                let told = store::identity_sources::find_session(tx, &jane.session_id)?;
                for _ in 0..1_100 {
                    let session = WebSession {
                        id: base::WebSessionId::generate(&base::SystemEntropy),
                        instance_id: instance.id.clone(),
                        identity_store_id: instance.identity_store_id.clone(),
                        user_id: jane.user_id.clone(),
                        methods: vec![Method::ExternalIdp],
                        source_ip: "192.0.2.1".to_owned(),
                        user_agent: "test".to_owned(),
                        created_at: now,
                        expires_at: now.plus(base::Duration::from_hours(8)),
                        kind: domain::sign_in::SessionKind::Interactive,
                    };
                    let secret = SessionSecret::generate(&base::SystemEntropy);
                    store::sign_in::insert_session(tx, &permit, &session, &secret, told.as_ref())?;
                }
                // Half of them have what newer sessions are found by.
                let sql = "UPDATE web_sessions SET provider_key = (SELECT provider_key \
                    FROM web_sessions WHERE id = $1) WHERE id > $2";
                let middle = "8";
                tx.execute(sql, db::binds![&jane.session_id, middle])?;
                Ok(())
            })
            .await;
        copied.expect("copied");
        let end = request(&bench, &provider, JANE, &["_session"]);
        let taken = take(&bench, query(&provider, &end, None)).await;
        assert_eq!(status_of(taken), whole());
        let left: i64 = bench
            .db
            .read("left", |tx| {
                tx.scalar("SELECT COUNT(*) FROM web_sessions", &[])
            })
            .await
            .expect("a count");
        assert_eq!(left, 0);
        assert_eq!(logouts(&bench).await.len(), 1_101, "one event each");
    }
}

#[tokio::test]
async fn what_the_provider_ends_leaves_its_events_and_so_does_a_request_that_ends_nothing() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let jane = person(&bench, &browser).await.expect("Jane");
        let end = request(&bench, &provider, JANE, &[]);
        take(&bench, query(&provider, &end, None)).await;
        let [event] = logouts(&bench).await.try_into().expect("one event");
        assert_eq!(event.source, "sso.amazonaws.com");
        assert_eq!(event.username, JANE);
        let told = data(&event);
        assert_eq!(told["SessionID"], jane.session_id.as_str());
        assert_eq!(told["UserID"], jane.user_id.as_str());
        assert_eq!(told["IdentityProvider"], provider.entity_id);
        assert_eq!(told["LogoutRequestID"], end.header.id);

        let again = take(&bench, query(&provider, &end, None)).await;
        assert!(matches!(again, SignedOut::Refused(_)), "{again:?}");
        assert_eq!(logouts(&bench).await.len(), 1, "the page records refusals");
        let nobody = request(&bench, &provider, "nobody@example.com", &[]);
        take(&bench, query(&provider, &nobody, None)).await;
        let events = logouts(&bench).await;
        let [first, second] = events.as_slice() else {
            panic!("{events:?}");
        };
        let nothing = [first, second]
            .into_iter()
            .find(|found| found.id != event.id)
            .expect("the other one");
        assert_eq!(data(nothing)["NameID"], "nobody@example.com");
        assert_eq!(data(nothing)["SessionID"], Value::Null);
    }
}

#[tokio::test]
async fn stale_credentials_a_logout_request_of_an_expired_or_a_deleted_certificate_ends_nothing() {
    for bench in Bench::all().await {
        let provider = enabled(&bench, Options::default()).await;
        let browser = Sent::new(&bench).await.signed_in(&provider).await;
        let expired = Provider::until(2026);
        let (cx, instance) = (bench.app.root_cx(), &bench.instance.id);
        let pem = expired.key.certificate().to_pem();
        let added = bench
            .app
            .add_saml_provider_certificate(&cx, instance, &pem)
            .await;
        let id = added.expect("added");
        for is_form in [false, true] {
            let end = request(&bench, &provider, JANE, &[]);
            let message = if is_form {
                form(&expired, &end)
            } else {
                query(&expired, &end, None)
            };
            let taken = take(&bench, message).await;
            let SignedOut::Refused(reason) = taken else {
                panic!("{taken:?}");
            };
            assert!(reason.contains("certificate"), "{reason}");
            assert!(reason.contains("expired"), "{reason}");
            assert!(person(&bench, &browser).await.is_some());
        }
        let deleted = bench
            .app
            .delete_saml_provider_certificate(&cx, instance, &id)
            .await;
        deleted.expect("deleted");
        let end = request(&bench, &provider, JANE, &[]);
        let taken = take(&bench, form(&expired, &end)).await;
        assert!(matches!(taken, SignedOut::Refused(_)), "{taken:?}");
        // The one that lasts is believed.
        put(&bench, &provider, Options::default()).await;
        let taken = take(&bench, form(&provider, &end)).await;
        assert_eq!(status_of(taken), whole());
        assert!(person(&bench, &browser).await.is_none());
    }
}
