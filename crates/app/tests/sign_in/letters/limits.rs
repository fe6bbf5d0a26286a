//! How much strangers can have written and sent.

use app::App;
use app::outside::{Delivering, Mailing, Message, Outside, Post};
use domain::mail::MailStatus;
use std::sync::Arc;
use tokio::sync::Notify;

use super::*;

const FAILED: &str = "CredentialVerification";

/// A mail server that answers nobody.
#[derive(Debug, Default)]
struct Hanging {
    called: Notify,
}

impl Post for Hanging {
    fn deliver(&self, _message: Message) -> Delivering<'_> {
        self.called.notify_one();
        Box::pin(std::future::pending())
    }
}

impl Bench {
    async fn send_one_time_passwords(&self) {
        let store = &self.instance.identity_store_id;
        let cx = self.app.root_cx();
        let put = self.app.put_one_time_by_email(&cx, store, true).await;
        put.expect("enabled");
    }

    /// How many requests for letters wait.
    async fn requests(&self) -> i64 {
        self.count("SELECT COUNT(*) FROM mail_requests").await
    }

    pub(super) async fn count(&self, sql: &'static str) -> i64 {
        let counted = self.db.read("count", move |tx| {
            let row = tx.find(sql, &[])?;
            row.map_or(Ok(0), |row| row.get(0))
        });
        counted.await.expect("counted")
    }

    /// How many failed proofs of a password stand in the trail.
    async fn failures(&self) -> usize {
        let events = self.sign_in_events().await;
        let failed = events
            .iter()
            .filter(|(name, said)| name == FAILED && said.contains("Failure"));
        failed.count()
    }
}

#[tokio::test]
async fn resource_exhaustion_first_sign_ins_of_an_address_ask_for_so_many_letters() {
    for bench in Bench::all().await {
        bench.send_one_time_passwords().await;
        let mut visit = Visit::begin(&bench, AWAY, Continuation::Portal).await;
        for number in 0..60 {
            let next = visit.name(&format!("n{number}")).await;
            assert!(matches!(next, Advanced::Next(None)), "{number}: {next:?}");
            let over = visit.send(SignInInput::StartOver).await;
            assert!(matches!(over, Ok(Advanced::Next(None))), "{over:?}");
        }
        assert_eq!(bench.requests().await, 30);
        assert!(bench.letters().await.is_empty());

        // Another address is another's.
        bench.user_with("jane", Some("jane@example.com")).await;
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        for spelling in ["jane", "JANE", "Jane"] {
            visit.name(spelling).await;
            visit
                .send(SignInInput::StartOver)
                .await
                .expect("an outcome");
        }
        assert_eq!(bench.requests().await, 1, "they are one request");
        assert_eq!(bench.letter().await.subject, "Your one-time password");
    }
}

#[tokio::test]
async fn who_signs_in_with_a_password_takes_no_letter_from_who_is_new_at_the_same_address() {
    for bench in Bench::all().await {
        bench.send_one_time_passwords().await;
        bench
            .person_with("old", Some("old@example.com"), PASSWORD)
            .await;
        bench.letters().await;
        for _ in 0..50 {
            Visit::signed_in(&bench, "old", PASSWORD).await;
            bench.letters().await;
        }
        bench.user_with("new", Some("new@example.com")).await;
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("new").await;
        assert_eq!(bench.letter().await.to.as_str(), "new@example.com");
    }
}

#[tokio::test]
async fn resource_exhaustion_an_address_sends_forms_of_sign_ins_at_a_pace() {
    for bench in Bench::all().await {
        let mut visit = Visit::begin(&bench, AWAY, Continuation::Portal).await;
        let mut kept_waiting = None;
        for number in 0..1000 {
            let sent = match number % 2 {
                0 => visit.name("nobody").await,
                _ => visit
                    .send(SignInInput::StartOver)
                    .await
                    .expect("an outcome"),
            };
            match sent {
                Advanced::Next(None) => {}
                Advanced::Wait(1) => {
                    kept_waiting = Some(number);
                    break;
                }
                other => panic!("{number}: {other:?}"),
            }
        }
        assert_eq!(kept_waiting, Some(600));
        let mut other = Visit::begin(&bench, HOME, Continuation::Portal).await;
        assert!(matches!(other.name("nobody").await, Advanced::Next(None)));
        bench.advance(1);
        assert!(matches!(visit.name("nobody").await, Advanced::Next(None)));
    }
}

#[tokio::test]
async fn resource_exhaustion_of_attempts_refused_unread_the_first_of_each_wait_is_in_the_trail() {
    for bench in Bench::all().await {
        let guess = async || {
            let mut visit = Visit::begin(&bench, AWAY, Continuation::Portal).await;
            visit.name("nobody").await;
            visit.password("Wrong-horse-1").await
        };
        for _ in 0..5 {
            assert!(matches!(guess().await, Advanced::Refused(_)));
        }
        assert_eq!(bench.failures().await, 5);
        for _ in 0..10 {
            assert!(matches!(guess().await, Advanced::Wait(_)));
        }
        assert_eq!(bench.failures().await, 6);
        bench.advance(6);
        assert!(matches!(guess().await, Advanced::Refused(_)));
        for _ in 0..10 {
            assert!(matches!(guess().await, Advanced::Wait(_)));
        }
        assert_eq!(bench.failures().await, 8);
    }
}

#[tokio::test]
async fn requests_are_answered_while_the_mail_server_hangs() {
    let bench = Bench::all().await.remove(0);
    let hanging = Arc::new(Hanging::default());
    let outside = Outside {
        mail: Mailing::Delivered(hanging.clone()),
        ..Outside::nothing()
    };
    let app = App::start_with(bench.parts(), outside);
    bench
        .person_with("jane", Some("jane@example.com"), PASSWORD)
        .await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn({
        let app = app.clone();
        async move { app.run_mail(async move { drop(stopped.await) }).await }
    });
    let store = &bench.instance.identity_store_id;
    let cx = bench.app.root_cx();
    let sent = bench.app.send_test_mail(&cx, store, "ops@example.com");
    sent.await.expect("written");
    hanging.called.notified().await;
    bench.forget(HOME, "jane").await;
    while bench.requests().await > 0 {
        tokio::task::yield_now().await;
    }
    let queued = bench
        .app
        .list_mails(
            &bench.app.root_cx(),
            store,
            Some(MailStatus::Queued),
            base::PageRequest::first(100),
        )
        .await
        .expect("listed")
        .items;
    assert!(queued.iter().any(|mail| mail.kind == "RESET_PASSWORD"));
    worker.abort();
    drop(stop);
}
