//! Invitations, forgotten passwords, verified addresses: what arrives, and what its links do.

mod limits;
mod resets;

use app::identity::UpdateUser;
use app::outside::Message;
use app::sign_in::{Advanced, ChosenByLink, LinkPage, SignInInput};
use base::{Duration, Secret, UserId};
use domain::history::EntityKind;
use domain::identity::AttributeOperation;
use domain::sign_in::{BrowserHandle, Continuation, LinkSecret, Step};
use domain::{Actor, Error};
use serde_json::json;

use crate::sessions::changes;
use crate::support::{AWAY, Bench, HOME, Visit};

const PASSWORD: &str = "Correct-horse-1";
const OTHER: &str = "Correct-horse-2";

/// The link of a letter.
#[track_caller]
fn link(message: &Message) -> LinkSecret {
    let text = message.text.expose();
    let (_, rest) = text.split_once("?token=").expect("a link");
    let token = rest.split_whitespace().next().expect("a token");
    assert!(message.html.expose().contains(token));
    LinkSecret::parse(token).expect("a link's secret")
}

/// Gives a user an address.
pub(crate) async fn set_email(bench: &Bench, user: &UserId, email: &str) {
    bench.set_email(user, email).await;
}

/// Somebody forgets their password and chooses another one by the link.
pub(crate) async fn reset_by_link(bench: &Bench, name: &str) {
    bench.letters().await;
    bench.forget(HOME, name).await;
    let secret = link(&bench.letter().await);
    let chosen = bench.choose(&secret, OTHER).await;
    assert!(matches!(chosen, ChosenByLink::Done(..)), "{chosen:?}");
}

impl Bench {
    async fn invite(&self, user: &UserId) -> Result<(), Error> {
        let store = &self.instance.identity_store_id;
        let cx = self.app.root_cx();
        self.app.invite_user(&cx, store, user).await.map(drop)
    }

    /// Everything that arrives now.
    async fn letters(&self) -> Vec<Message> {
        self.deliver().await;
        self.mailbox.take()
    }

    /// The only letter that arrives now.
    async fn letter(&self) -> Message {
        let mut letters = self.letters().await;
        assert_eq!(letters.len(), 1, "{letters:?}");
        letters.remove(0)
    }

    async fn page(&self, secret: &LinkSecret) -> LinkPage {
        let page = self.app.link_page(&self.cx(), secret).await;
        page.expect("a page")
    }

    async fn choose(&self, secret: &LinkSecret, password: &str) -> ChosenByLink {
        let browser = BrowserHandle::generate(self.app.entropy());
        let both = (Secret::new(password), Secret::new(password));
        let chosen = self
            .app
            .choose_password_by_link(&self.cx(), &browser, secret, both)
            .await;
        chosen.expect("an outcome")
    }

    /// Somebody says that they forgot their password.
    async fn forget(&self, address: &str, name: &str) -> Advanced {
        let mut visit = Visit::begin(self, address, Continuation::Portal).await;
        visit.name(name).await;
        let next = visit.send(SignInInput::Forgotten).await;
        assert!(matches!(next, Ok(Advanced::Next(None))), "{next:?}");
        let sent = visit.send(SignInInput::SendLetter(name.to_owned())).await;
        sent.expect("an outcome")
    }

    async fn set_email(&self, user: &UserId, email: &str) {
        let command = UpdateUser {
            identity_store_id: self.instance.identity_store_id.clone(),
            id: user.clone(),
            operations: vec![AttributeOperation {
                path: "emails".to_owned(),
                value: Some(json!([{"Value": email, "Primary": true}])),
            }],
            revision: None,
        };
        let updated = self.app.update_user(&self.app.root_cx(), command).await;
        updated.expect("updated");
    }

    async fn is_verified(&self, user: &UserId) -> bool {
        let store = &self.instance.identity_store_id;
        let verified = self.app.is_email_verified(store, user).await;
        verified.expect("known")
    }
}

#[tokio::test]
async fn an_invited_person_chooses_a_password_once_and_is_signed_in() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("j.doe@example.com")).await;
        bench.invite(&jane).await.expect("invited");
        let letter = bench.letter().await;
        assert_eq!(letter.to.as_str(), "j.doe@example.com");
        assert_eq!(letter.subject, "Invitation to join the access portal");
        let former = link(&letter);
        bench.invite(&jane).await.expect("invited again");
        let secret = link(&bench.letter().await);
        assert_eq!(bench.page(&former).await, LinkPage::Gone);

        // Looking at it, as mail scanners do, spends nothing.
        for _ in 0..3 {
            let shown = LinkPage::ChoosePassword {
                user_name: "jane".to_owned(),
            };
            assert_eq!(bench.page(&secret).await, shown);
        }
        assert!(!bench.is_verified(&jane).await);
        for (weak, reason) in [
            ("short", "8 to 64 characters"),
            ("Password123!", "too common"),
            ("J.Doe-is-here-1", "must not contain the user name"),
        ] {
            let ChosenByLink::Refused(reasons) = bench.choose(&secret, weak).await else {
                panic!("{weak} is taken");
            };
            assert!(reasons.iter().any(|r| r.contains(reason)), "{reasons:?}");
        }
        let chosen = bench.choose(&secret, PASSWORD).await;
        let ChosenByLink::Done(_, Advanced::Portal(Some(session))) = chosen else {
            panic!("{chosen:?}");
        };
        let person = bench.app.signed_in_person(&session, bench.now()).await;
        assert_eq!(person.expect("read").expect("a person").user_id, jane);
        assert!(bench.is_verified(&jane).await);
        assert_eq!(bench.page(&secret).await, LinkPage::Gone);
        assert!(matches!(
            bench.choose(&secret, OTHER).await,
            ChosenByLink::NoLink(LinkPage::Gone)
        ));
        assert_eq!(bench.letter().await.subject, "Your password was changed");
        Visit::signed_in(&bench, "jane", PASSWORD).await;

        let refused = bench.invite(&jane).await.expect_err("a conflict");
        assert!(refused.to_string().contains("chosen a password already"));
    }
}

#[tokio::test]
async fn disabled_users_and_changed_addresses_end_links() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("jane@example.com")).await;
        let none = bench.user("without-address").await;
        assert!(bench.invite(&none).await.is_err());
        bench.invite(&jane).await.expect("invited");
        let secret = link(&bench.letter().await);
        bench.set_email(&jane, "new@example.com").await;
        assert_eq!(bench.page(&secret).await, LinkPage::Gone);
        bench.letters().await;
        bench.invite(&jane).await.expect("invited");
        let secret = link(&bench.letter().await);
        bench.disable(&jane).await;
        assert!(bench.invite(&jane).await.is_err());
        assert!(matches!(
            bench.choose(&secret, PASSWORD).await,
            ChosenByLink::NoLink(LinkPage::Gone)
        ));
    }
}

#[tokio::test]
async fn an_expired_link_offers_another_one() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("jane@example.com")).await;
        bench.invite(&jane).await.expect("invited");
        let old = link(&bench.letter().await);
        bench.clock.advance(Duration::from_days(7));
        assert_eq!(bench.page(&old).await, LinkPage::Expired);
        let again = bench.app.ask_for_link_again(&bench.cx(), &old).await;
        again.expect("asked");
        let new = link(&bench.letter().await);
        assert!(matches!(
            bench.page(&new).await,
            LinkPage::ChoosePassword { .. }
        ));
        // The old one is not worth anything any more, not even another letter.
        let again = bench.app.ask_for_link_again(&bench.cx(), &old).await;
        again.expect("asked");
        assert!(bench.letters().await.is_empty());
    }
}

#[tokio::test]
async fn user_enumeration_a_forgotten_password_is_answered_alike_whoever_is_named() {
    for bench in Bench::all().await {
        bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        bench.person("without-address", PASSWORD).await;
        bench
            .user_with("never-began", Some("never@example.com"))
            .await;
        let gone = bench
            .person_with("disabled", Some("gone@example.com"), PASSWORD)
            .await;
        bench.disable(&gone).await;
        bench.letters().await;
        for name in [
            "jane",
            "nobody",
            "without-address",
            "never-began",
            "disabled",
        ] {
            let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
            visit.name(name).await;
            let next = visit.send(SignInInput::Forgotten).await;
            assert!(matches!(next, Ok(Advanced::Next(None))), "{name}");
            let sent = visit.send(SignInInput::SendLetter(name.to_owned())).await;
            assert!(matches!(sent, Ok(Advanced::Next(None))), "{name}: {sent:?}");
            let page = bench
                .app
                .sign_in_page(&bench.cx(), &visit.browser, &visit.flow)
                .await
                .expect("a page");
            assert_eq!(page.flow.step, Step::LetterSent);
            assert_eq!(page.flow.user_name, name);
            assert_eq!(page.flow.user_id, None);
        }
        let letter = bench.letter().await;
        assert_eq!(letter.to.as_str(), "jane@example.com");
        assert_eq!(letter.subject, "Reset your password");
    }
}

#[tokio::test]
async fn a_reset_by_letter_ends_the_sessions_and_works_once_for_an_hour() {
    for bench in Bench::all().await {
        let jane = bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        bench.letters().await;
        bench.forget(HOME, "JANE").await;
        let former = link(&bench.letter().await);
        bench.forget(HOME, "jane").await;
        let secret = link(&bench.letter().await);
        assert_eq!(bench.page(&former).await, LinkPage::Gone);

        // Until then, everything is as it was.
        let session = browser.session.clone().expect("a session");
        let is_live = async || {
            let person = bench.app.signed_in_person(&session, bench.now()).await;
            person.expect("read").is_some()
        };
        assert!(is_live().await);
        let ChosenByLink::Refused(reasons) = bench.choose(&secret, PASSWORD).await else {
            panic!("taken");
        };
        assert_eq!(
            reasons,
            ["The password must differ from the last 3 passwords."]
        );
        let chosen = bench.choose(&secret, OTHER).await;
        assert!(matches!(
            chosen,
            ChosenByLink::Done(_, Advanced::Portal(Some(_)))
        ));
        assert!(!is_live().await);
        assert!(matches!(
            bench.choose(&secret, "Correct-horse-3").await,
            ChosenByLink::NoLink(LinkPage::Gone)
        ));
        Visit::signed_in(&bench, "jane", OTHER).await;
        assert!(bench.is_verified(&jane).await);
        bench.set_email(&jane, "other@example.com").await;
        assert!(!bench.is_verified(&jane).await);
        bench.set_email(&jane, "jane@example.com").await;
        assert!(!bench.is_verified(&jane).await, "it must be shown again");

        bench.letters().await;
        bench.forget(HOME, "jane").await;
        let late = link(&bench.letter().await);
        bench.clock.advance(Duration::from_hours(1));
        assert_eq!(bench.page(&late).await, LinkPage::Expired);
        assert!(matches!(
            bench.choose(&late, "Correct-horse-3").await,
            ChosenByLink::NoLink(LinkPage::Expired)
        ));
    }
}

#[tokio::test]
async fn resource_exhaustion_strangers_fill_nobodys_mailbox() {
    for bench in Bench::all().await {
        bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        bench.letters().await;
        let mut taken = 0;
        for _ in 0..10 {
            let sent = bench.forget(AWAY, "jane").await;
            assert!(matches!(sent, Advanced::Next(None)), "{sent:?}");
            taken += bench.letters().await.len();
        }
        assert_eq!(taken, 3);
        bench.clock.advance(Duration::from_hours(2));
        bench.forget(HOME, "jane").await;
        assert_eq!(bench.letters().await.len(), 1);

        // And one address makes only so many.
        let mut refused = None;
        for number in 0..40 {
            if let Advanced::Wait(seconds) = bench.forget(AWAY, &format!("n{number}")).await {
                refused = Some((number, seconds));
                break;
            }
        }
        let (number, seconds) = refused.expect("a refusal");
        assert!(number >= 20 && seconds > 30, "{number} {seconds}");
    }
}

#[tokio::test]
async fn who_has_no_password_is_sent_a_one_time_one_where_that_is_enabled() {
    for bench in Bench::all().await {
        let jane = bench.user_with("jane", Some("jane@example.com")).await;
        let name = async |name: &str| {
            let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
            let next = visit.name(name).await;
            assert!(matches!(next, Advanced::Next(None)), "{name}: {next:?}");
            visit
        };
        name("jane").await;
        assert!(bench.letters().await.is_empty());
        let store = &bench.instance.identity_store_id;
        let cx = bench.app.root_cx();
        let put = bench.app.put_one_time_by_email(&cx, store, true).await;
        put.expect("enabled");
        let kept = changes(&bench, EntityKind::Settings, "PASSWORDS").await;
        let after = kept[0].after.as_deref();
        assert_eq!(after, Some(r#"{"emailOneTimePassword":true}"#));
        let mut visit = name("jane").await;
        name("nobody").await;
        let letter = bench.letter().await;
        assert_eq!(letter.subject, "Your one-time password");
        let text = letter.text.expose();
        let one_time = text
            .lines()
            .find_map(|line| line.strip_prefix("    "))
            .expect("a one-time password")
            .to_owned();
        // No second one while the first is good.
        name("jane").await;
        assert!(bench.letters().await.is_empty());
        let proved = visit.password(&one_time).await;
        assert!(matches!(proved, Advanced::Next(None)), "{proved:?}");
        let chosen = visit.new_password(PASSWORD).await;
        assert!(matches!(chosen, Advanced::Portal(Some(_))), "{chosen:?}");
        bench.letters().await;
        name("jane").await;
        assert!(bench.letters().await.is_empty());

        // An administrator's reset by e-mail takes the password away at once.
        let cx = bench.app.root_cx();
        let reset = bench.app.reset_password_by_email(&cx, store, &jane).await;
        reset.expect("reset");
        let secret = link(&bench.letter().await);
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit.name("jane").await;
        let wrong = visit.password(PASSWORD).await;
        assert!(matches!(wrong, Advanced::Refused(_)), "{wrong:?}");
        let chosen = bench.choose(&secret, OTHER).await;
        assert!(matches!(
            chosen,
            ChosenByLink::Done(_, Advanced::Portal(Some(_)))
        ));
    }
}

#[tokio::test]
async fn an_address_is_verified_by_its_own_link_alone() {
    for bench in Bench::all().await {
        let jane = bench
            .person_with("jane", Some("jane@example.com"), PASSWORD)
            .await;
        bench.letters().await;
        let store = &bench.instance.identity_store_id;
        let verify = async || {
            let cx = bench.app.root_cx();
            bench.app.verify_user_email(&cx, store, &jane).await
        };
        verify().await.expect("sent");
        let secret = link(&bench.letter().await);
        let shown = LinkPage::ConfirmEmail {
            user_name: "jane".to_owned(),
            email: "jane@example.com".to_owned(),
        };
        assert_eq!(bench.page(&secret).await, shown);
        // It chooses no password.
        assert!(matches!(
            bench.choose(&secret, OTHER).await,
            ChosenByLink::NoLink(LinkPage::Gone)
        ));
        assert!(!bench.is_verified(&jane).await);
        let cx = bench.cx_from(HOME, Actor::Anonymous, "");
        let confirmed = bench.app.confirm_email_by_link(&cx, &secret).await;
        assert_eq!(confirmed.expect("an outcome"), Ok(()));
        assert!(bench.is_verified(&jane).await);
        assert!(verify().await.is_err());
        let again = bench.app.confirm_email_by_link(&cx, &secret).await;
        assert_eq!(again.expect("an outcome"), Err(LinkPage::Gone));

        // A link for a password confirms nothing by itself.
        bench.forget(HOME, "jane").await;
        let reset = link(&bench.letter().await);
        let confirmed = bench.app.confirm_email_by_link(&cx, &reset).await;
        assert_eq!(confirmed.expect("an outcome"), Err(LinkPage::Gone));
    }
}
