//! What somebody with a password alone, or with a session of somebody else, tries at the second
//! factor, on every engine.

use app::sign_in::{Browser, SignInInput};
use domain::sign_in::{Continuation, MfaSettings, Step, WithoutDevice};

use super::super::support::{AWAY, Bench, Visit};
use super::{PASSWORD, code, is_in, letters, page, put, step};

/// The newest code that was sent to an address.
async fn sent_to(bench: &Bench, address: &str) -> String {
    let mut letters = letters(bench).await.into_iter().rev();
    let (_, letter) = letters
        .find(|(kind, letter)| kind == "SIGN_IN_CODE" && letter["to"] == address)
        .expect("a letter");
    letter["secret"].as_str().expect("a code").to_owned()
}

async fn enter(visit: &mut Visit<'_>, name: &str) {
    visit.name(name).await;
    visit.password(PASSWORD).await;
}

#[tokio::test]
async fn missing_factor_an_emailed_code_of_one_user_lets_no_other_in() {
    for bench in Bench::all().await {
        for name in ["mallory", "bob"] {
            let address = format!("{name}@example.com");
            bench.person_with(name, Some(&address), PASSWORD).await;
        }
        let settings = MfaSettings {
            without_device: WithoutDevice::EmailCode,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        // So many are sent to Bob that the next one is not.
        for _ in 0..3 {
            let mut visit = Visit::begin(&bench, AWAY, Continuation::Portal).await;
            enter(&mut visit, "bob").await;
        }
        let mut visit = Visit::begin(&bench, AWAY, Continuation::Portal).await;
        enter(&mut visit, "mallory").await;
        assert_eq!(step(&visit).await, Step::EmailCode);
        let mallorys = sent_to(&bench, "mallory@example.com").await;
        let before = letters(&bench).await.len();
        visit.send(SignInInput::StartOver).await.expect("begun");
        enter(&mut visit, "bob").await;
        assert_eq!(step(&visit).await, Step::EmailCode);
        assert_eq!(letters(&bench).await.len(), before);
        assert_eq!(page(&visit).await.factor.sent_to, None);
        let as_bob = code(&mut visit, &mallorys).await;
        assert!(!is_in(&as_bob), "{as_bob:?}");
        assert_eq!(step(&visit).await, Step::EmailCode);

        // Nor does it where the challenge outlived the change of users.
        let mut visit =
            Visit::begin_in(&bench, AWAY, Browser::default(), Continuation::Portal).await;
        enter(&mut visit, "mallory").await;
        let mallorys = sent_to(&bench, "mallory@example.com").await;
        let flow = visit.flow.clone();
        bench
            .db
            .write("another_user", move |tx| {
                let sql = "UPDATE sign_in_flows SET user_id = (SELECT id FROM users WHERE \
                    user_name = 'bob'), password_changed_at = (SELECT p.changed_at FROM \
                    passwords p JOIN users u ON u.id = p.user_id WHERE u.user_name = 'bob') \
                    WHERE id = $1";
                tx.execute(sql, db::binds![&flow])
            })
            .await
            .expect("changed");
        let as_bob = code(&mut visit, &mallorys).await;
        assert!(!is_in(&as_bob), "{as_bob:?}");
    }
}
