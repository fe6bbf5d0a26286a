//! What ends with a password, an address or a user.

use domain::identity::UserStatus;

use super::*;

impl Bench {
    async fn set_status(&self, user: &UserId, status: UserStatus) {
        let store = &self.instance.identity_store_id;
        let cx = self.app.root_cx();
        let set = self.app.set_user_status(&cx, store, user, status).await;
        set.expect("set");
    }

    async fn execute(&self, sql: &'static str, user: &UserId) {
        let user = user.clone();
        let done = self
            .db
            .write("execute", move |tx| tx.execute(sql, db::binds![&user]));
        done.await.expect("executed");
    }
}

#[tokio::test]
async fn whoever_reads_a_former_address_is_told_that_it_was_changed() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("jane@example.com")).await;
        bench.set_email(&jane, "jane@example.org").await;
        let letter = bench.letter().await;
        assert_eq!(letter.to.as_str(), "jane@example.com");
        assert_eq!(letter.subject, "Your e-mail address was changed");
        // The same address in other letters is the same, and a first one takes nobody's place.
        bench.set_email(&jane, "Jane@Example.org").await;
        let none = bench.user("none").await;
        bench.set_email(&none, "none@example.com").await;
        assert!(bench.letters().await.is_empty());
        bench.set_status(&jane, UserStatus::Disabled).await;
        bench.set_email(&jane, "jane@example.net").await;
        assert!(bench.letters().await.is_empty());
    }
}

#[tokio::test]
async fn session_revival_links_codes_and_trust_of_a_disabled_user_stay_dead_when_they_are_enabled_again()
 {
    for bench in Bench::all().await {
        let jane = bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        bench.letters().await;
        bench.forget(HOME, "jane").await;
        let reset = link(&bench.letter().await);
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let sent = bench.app.verify_user_email(&cx, store, &jane).await;
        sent.expect("sent");
        let verify = link(&bench.letter().await);
        for sql in [
            "INSERT INTO trusted_browsers VALUES ('t', $1, 'f', 9000000000000000)",
            "INSERT INTO mfa_recovery_codes (user_id, code_hash, expires_at) \
             VALUES ($1, 'c', 9000000000000000)",
        ] {
            bench.execute(sql, &jane).await;
        }
        bench.set_status(&jane, UserStatus::Disabled).await;
        bench.set_status(&jane, UserStatus::Enabled).await;
        assert_eq!(bench.page(&reset).await, LinkPage::Gone);
        assert_eq!(bench.page(&verify).await, LinkPage::Gone);
        for sql in [
            "SELECT COUNT(*) FROM trusted_browsers",
            "SELECT COUNT(*) FROM mfa_recovery_codes",
        ] {
            assert_eq!(bench.count(sql).await, 0, "{sql}");
        }
    }
}

#[tokio::test]
async fn a_link_to_reset_a_password_ends_with_every_other_change_of_it() {
    for bench in Bench::all().await {
        let jane = bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        bench.letters().await;
        bench.forget(HOME, "jane").await;
        let before = link(&bench.letter().await);
        let one_time = bench.reset(&jane).await;
        assert_eq!(bench.page(&before).await, LinkPage::Gone);

        // They sign in with the one-time password, and choose another one.
        bench.forget(HOME, "jane").await;
        let before = link(&bench.letter().await);
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        visit.password(one_time.expose()).await;
        assert!(matches!(
            bench.page(&before).await,
            LinkPage::ChoosePassword { .. }
        ));
        let chosen = visit.new_password(OTHER).await;
        assert!(matches!(chosen, Advanced::Portal(Some(_))), "{chosen:?}");
        assert_eq!(bench.page(&before).await, LinkPage::Gone);
    }
}

#[tokio::test]
async fn a_user_at_home_in_a_network_of_64_bits_is_known_in_all_of_it() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let attempt = async |address: &str, password: &str| {
            let mut visit = Visit::begin(&bench, address, Continuation::Portal).await;
            visit.name("jane").await;
            visit.password(password).await
        };
        let known = attempt("2001:db8:1:2::1", PASSWORD).await;
        assert!(matches!(known, Advanced::Portal(Some(_))), "{known:?}");
        for _ in 0..6 {
            attempt(AWAY, "Wrong-horse-1").await;
        }
        let waits = attempt("2001:db8:1:3::1", PASSWORD).await;
        assert!(matches!(waits, Advanced::Wait(_)), "{waits:?}");
        let known = attempt("2001:db8:1:2:ffff::2", PASSWORD).await;
        assert!(matches!(known, Advanced::Portal(Some(_))), "{known:?}");
        // Guesses from all of the network are counted as one's.
        for number in 0..5 {
            let address = format!("2001:db8:1:2::{number}");
            let guess = attempt(&address, "Wrong-horse-1").await;
            assert!(matches!(guess, Advanced::Refused(_)), "{guess:?}");
        }
        let waits = attempt("2001:db8:1:2:aaaa::1", PASSWORD).await;
        assert!(matches!(waits, Advanced::Wait(_)), "{waits:?}");
    }
}
