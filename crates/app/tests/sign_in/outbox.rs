//! The outbox: what waits is sealed, tried again, sent once, and given up in the end.

use app::outside::PostError;
use base::{Duration, PageRequest};
use domain::mail::MailStatus;
use store::mail::MailRow;

use crate::support::Bench;

impl Bench {
    async fn test_mail(&self) {
        let store = &self.instance.identity_store_id;
        let cx = self.app.root_cx();
        let sent = self
            .app
            .send_test_mail(&cx, store, "jane@example.com")
            .await;
        sent.expect("written");
    }

    async fn mails(&self, status: Option<MailStatus>) -> Vec<MailRow> {
        let store = &self.instance.identity_store_id;
        let cx = self.app.root_cx();
        let page = PageRequest::first(100);
        let found = self.app.list_mails(&cx, store, status, page).await;
        found.expect("listed").items
    }

    fn trouble(&self, trouble: Option<PostError>) {
        *self.mailbox.trouble.lock().expect("not poisoned") = trouble;
    }

    async fn bodies(&self) -> Vec<Option<Vec<u8>>> {
        self.db
            .read("bodies", |tx| {
                tx.query("SELECT body FROM mail_outbox ORDER BY created_at", &[])?
                    .iter()
                    .map(|row| row.get(0))
                    .collect::<Result<_, db::Error>>()
            })
            .await
            .expect("read")
    }
}

#[tokio::test]
async fn a_letter_is_tried_again_and_given_up_in_the_end() {
    for bench in Bench::all().await {
        bench.trouble(Some(PostError::NotNow("451 later".to_owned())));
        bench.test_mail().await;
        bench.deliver().await;
        let mails = bench.mails(Some(MailStatus::Queued)).await;
        let [mail] = mails.as_slice() else {
            panic!("{mails:?}");
        };
        assert_eq!((mail.attempts, mail.kind.as_str()), (1, "TEST"));
        assert_eq!(mail.failure.as_deref(), Some("451 later"));
        assert_eq!(
            mail.due_at,
            Some(bench.now().plus(Duration::from_seconds(30)))
        );
        bench.deliver().await;
        assert_eq!(
            bench.mails(None).await[0].attempts,
            1,
            "not before it is due"
        );
        bench.trouble(None);
        bench.advance(30);
        bench.deliver().await;
        assert_eq!(bench.mailbox.take().len(), 1);
        let mails = bench.mails(Some(MailStatus::Sent)).await;
        assert_eq!((mails.len(), mails[0].attempts), (1, 2));
        assert_eq!(mails[0].failure, None);
        assert_eq!(bench.bodies().await, [None], "its words are gone");

        bench.trouble(Some(PostError::NotNow("451 never".to_owned())));
        bench.test_mail().await;
        for _ in 0..30 {
            bench.deliver().await;
            bench.clock.advance(Duration::from_hours(3));
        }
        let mails = bench.mails(Some(MailStatus::Failed)).await;
        assert_eq!((mails.len(), mails[0].attempts), (1, 20));
        bench.trouble(Some(PostError::Refused("550 nobody here".to_owned())));
        bench.test_mail().await;
        bench.deliver().await;
        let mails = bench.mails(Some(MailStatus::Failed)).await;
        assert_eq!(mails.len(), 2);
        assert_eq!(mails[0].failure.as_deref(), Some("550 nobody here"));
        assert_eq!(mails[0].attempts, 1);
        assert!(bench.bodies().await.iter().all(Option::is_none));
    }
}

#[tokio::test]
async fn two_nodes_send_a_letter_once() {
    for bench in Bench::all().await {
        for _ in 0..20 {
            bench.test_mail().await;
        }
        let work = || async { while bench.app.deliver_mail_once().await.expect("worked") > 0 {} };
        tokio::join!(work(), work(), work());
        assert_eq!(bench.mailbox.take().len(), 20);
        assert_eq!(bench.mails(Some(MailStatus::Sent)).await.len(), 20);
    }
}

#[tokio::test]
async fn secret_exposure_what_waits_is_sealed_and_goes_to_nobody_else() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("jane@example.com")).await;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let invited = bench.app.invite_user(&cx, store, &jane).await;
        invited.expect("invited");
        let bodies = bench.bodies().await;
        let body = bodies[0].as_ref().expect("a body");
        for word in ["token=", "inv-", "jane"] {
            let found = body.windows(word.len()).any(|part| part == word.as_bytes());
            assert!(!found, "{word}");
        }
        // Somebody who can write to the database wants the link.
        bench
            .db
            .write("divert", |tx| {
                tx.execute("UPDATE mail_outbox SET recipient = 'eve@example.com'", &[])
            })
            .await
            .expect("written");
        bench.deliver().await;
        assert!(bench.mailbox.take().is_empty());
        let mails = bench.mails(Some(MailStatus::Failed)).await;
        let why = mails[0].failure.as_deref();
        assert_eq!(why, Some("the letter is to somebody else"));
    }
}

#[tokio::test]
async fn a_letter_that_came_too_late_is_not_sent() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("jane@example.com")).await;
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let invited = bench.app.invite_user(&cx, store, &jane).await;
        invited.expect("invited");
        bench.clock.advance(Duration::from_days(7));
        bench.deliver().await;
        assert!(bench.mailbox.take().is_empty());
        let mails = bench.mails(Some(MailStatus::Failed)).await;
        assert_eq!(
            mails[0].failure.as_deref(),
            Some("what it says has expired")
        );
    }
}
