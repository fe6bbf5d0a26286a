//! What somebody with a password alone, or with a session of somebody else, tries at the second
//! factor, on every engine.

use app::sign_in::{
    Advanced, Browser, DeviceChange, Factor, FactorProof, NewDevice, NewDeviceProof, SecondFactor,
    SignInInput,
};
use base::{PageRequest, Secret, UserId};
use domain::sign_in::{
    Allowance, Continuation, DeviceManagers, MfaMode, MfaSettings, Step, TrustSecret, WithoutDevice,
};
use domain::{Actor, Error};
use totp::Seed;

use super::super::authenticator::Authenticator;
use super::super::support::{AWAY, Bench, HOME, Visit};
use super::{
    PASSWORD, arrive, choose, code, enrol_app, enrol_key, is_in, jane_with_app, letters, page,
    prove, put, step, to_choice, unbase32,
};

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

/// Removes the only device of whoever is signed in.
async fn remove_device(bench: &Bench, browser: &Browser) -> Result<(), Error> {
    let session = browser.session.clone().expect("a session");
    let person = bench
        .app
        .signed_in_person(&session, bench.now())
        .await
        .expect("read")
        .expect("signed in");
    let cx = || bench.cx_from(HOME, Actor::Person(person.clone()), "DeleteOwnMfaDevice");
    let own = bench
        .app
        .list_own_mfa_devices(&cx(), PageRequest::first(10))
        .await
        .expect("devices");
    let id = own.devices.items.first().expect("a device").id.clone();
    bench
        .app
        .change_own_mfa_device(&cx(), id, DeviceChange::Delete)
        .await
}

#[tokio::test]
async fn missing_factor_a_young_session_without_a_second_factor_removes_no_device() {
    for bench in Bench::all().await {
        let (_user, _, seed) = jane_with_app(&bench).await;
        let settings = MfaSettings {
            mode: MfaMode::ContextAware,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let trust = TrustSecret::generate(bench.app.entropy());
        let factor = SecondFactor {
            proof: FactorProof::Code(Secret::new(seed.code_at(bench.now().seconds()))),
            trust: Some(trust.clone()),
        };
        let advanced = visit.send(SignInInput::SecondFactor(factor)).await;
        assert!(is_in(&advanced.expect("an outcome")));
        let proved = visit.browser.clone();
        // The browser is trusted: the password alone begins a session in it.
        let trusted = Browser {
            trust: Some(trust),
            ..Browser::default()
        };
        let (visit, advanced) = arrive(&bench, HOME, trusted).await;
        assert!(is_in(&advanced), "{advanced:?}");
        let refused = remove_device(&bench, &visit.browser).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        // Where no second factor is asked for, a session proves none either.
        let settings = MfaSettings {
            mode: MfaMode::Disabled,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let (visit, advanced) = arrive(&bench, HOME, Browser::default()).await;
        assert!(is_in(&advanced), "{advanced:?}");
        let refused = remove_device(&bench, &visit.browser).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        // The session that began by a code may.
        remove_device(&bench, &proved).await.expect("removed");
    }
}

#[tokio::test]
async fn missing_factor_a_password_confirmed_before_the_first_device_removes_none_after_it() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let stolen = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let continuation = Continuation::Confirm;
        let mut visit = Visit::begin_in(&bench, AWAY, stolen.clone(), continuation).await;
        let confirmed = visit.password(PASSWORD).await;
        assert!(matches!(confirmed, Advanced::Portal(None)), "{confirmed:?}");
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mut visit = to_choice(&bench, &browser).await;
        let (_, done) = enrol_app(&mut visit).await;
        assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
        let refused = remove_device(&bench, &stolen).await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
    }
}

/// Why proofs were refused, as the trail tells administrators.
async fn refusals(bench: &Bench) -> Vec<String> {
    bench
        .db
        .read("refusals", |tx| {
            tx.query(
                "SELECT error_message FROM audit_events WHERE error_message IS NOT NULL",
                &[],
            )?
            .iter()
            .map(|row| row.get(0))
            .collect()
        })
        .await
        .expect("events")
}

/// Shows a passkey in place of a user name.
async fn passkey_alone(bench: &Bench, key: &mut Authenticator) -> Advanced {
    let mut visit = Visit::begin(bench, AWAY, Continuation::Portal).await;
    visit.send(SignInInput::BeginPasskey).await.expect("begun");
    let options = page(&visit).await.factor.options.expect("a challenge");
    let answer = SignInInput::Passkey(key.get(&options));
    visit.send(answer).await.expect("an outcome")
}

/// Jane, who has a key that asks for a PIN or has none.
async fn jane_with_key(bench: &Bench, verifies: bool) -> (UserId, Authenticator) {
    let user = bench.person("jane", PASSWORD).await;
    let browser = Visit::signed_in(bench, "jane", PASSWORD).await;
    let mut key = Authenticator::new("janes-key");
    key.verifies = verifies;
    let mut visit = to_choice(bench, &browser).await;
    let done = enrol_key(&mut visit, &mut key).await;
    assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
    let settings = MfaSettings {
        passkey_alone: Allowance::Allowed,
        ..MfaSettings::default()
    };
    put(bench, settings).await;
    (user, key)
}

#[tokio::test]
async fn missing_factor_a_pin_that_a_finder_of_a_key_sets_makes_it_no_passkey() {
    for bench in Bench::all().await {
        let (_user, mut key) = jane_with_key(&bench, false).await;
        // The finder sets a PIN.
        key.verifies = true;
        for _ in 0..2 {
            let found = passkey_alone(&bench, &mut key).await;
            assert!(matches!(found, Advanced::Refused(_)), "{found:?}");
        }
        // Jane sets one, and shows it beside her password.
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let options = page(&visit).await.factor.options.expect("a challenge");
        let proof = FactorProof::Assertion(key.get(&options));
        assert!(is_in(&prove(&mut visit, proof).await));
        let alone = passkey_alone(&bench, &mut key).await;
        assert!(is_in(&alone), "{alone:?}");
    }
}

#[tokio::test]
async fn the_trail_tells_whose_passkey_was_refused_and_why() {
    for bench in Bench::all().await {
        let (user, mut key) = jane_with_key(&bench, true).await;
        let told = async |what: &str| {
            let refusals = refusals(&bench).await;
            assert!(refusals.iter().any(|why| why == what), "{refusals:?}");
        };
        let mut nobodys = Authenticator::new("nobodys-key");
        let unknown = passkey_alone(&bench, &mut nobodys).await;
        assert!(matches!(unknown, Advanced::Refused(_)), "{unknown:?}");
        told("no user has the passkey that was shown").await;
        let known = passkey_alone(&bench, &mut key).await;
        assert!(is_in(&known), "{known:?}");
        key.counter = 0;
        let cloned = passkey_alone(&bench, &mut key).await;
        assert!(matches!(cloned, Advanced::Refused(_)), "{cloned:?}");
        told("the counter of the key of `jane` did not go on: there seems to be a copy of it")
            .await;
        bench.disable(&user).await;
        let disabled = passkey_alone(&bench, &mut key).await;
        assert!(matches!(disabled, Advanced::Refused(_)), "{disabled:?}");
        told("the user `jane` is disabled").await;
    }
}

#[tokio::test]
async fn missing_factor_what_was_begun_before_the_first_device_ends_with_it() {
    for bench in Bench::all().await {
        let address = "jane@example.com";
        bench.person_with("jane", Some(address), PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        // Two enrolments that wait: one before its choice, one after it.
        let mut parked = to_choice(&bench, &browser).await;
        let mut begun = to_choice(&bench, &browser).await;
        choose(&mut begun, Factor::App).await;
        let shown = page(&begun).await.factor.enrolment.expect("an app");
        let settings = MfaSettings {
            without_device: WithoutDevice::EmailCode,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let (mut mailed, _) = arrive(&bench, AWAY, Browser::default()).await;
        assert_eq!(step(&mailed).await, Step::EmailCode);
        let sent = sent_to(&bench, address).await;
        put(&bench, MfaSettings::default()).await;
        let mut visit = to_choice(&bench, &browser).await;
        let (_, done) = enrol_app(&mut visit).await;
        assert!(matches!(done, Advanced::Portal(None)), "{done:?}");

        let chosen = parked.send(SignInInput::ChooseDevice(Factor::App)).await;
        assert!(matches!(chosen, Err(Error::NotFound { .. })), "{chosen:?}");
        let seed = Seed::new(unbase32(shown.key.expose()));
        let new = NewDevice {
            name: String::new(),
            proof: NewDeviceProof::Code(Secret::new(seed.code_at(bench.now().seconds()))),
        };
        let registered = begun.send(SignInInput::NewDevice(new)).await;
        assert!(
            matches!(registered, Err(Error::NotFound { .. })),
            "{registered:?}"
        );
        let by_mail = code(&mut mailed, &sent).await;
        assert!(matches!(by_mail, Advanced::Next(None)), "{by_mail:?}");
        assert_eq!(step(&mailed).await, Step::Totp);
    }
}

#[tokio::test]
async fn a_confirmation_that_demands_a_device_is_remembered_and_only_where_people_manage_theirs() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let confirm = async || {
            let begun = Visit::begin_in(&bench, HOME, browser.clone(), Continuation::Confirm);
            let mut visit = begun.await;
            visit.password(PASSWORD).await;
            visit
        };
        let mut settings = MfaSettings {
            without_device: WithoutDevice::Register,
            managers: DeviceManagers::Administrators,
            ..MfaSettings::default()
        };
        put(&bench, settings.clone()).await;
        assert_eq!(step(&confirm().await).await, Step::Blocked);
        settings.managers = DeviceManagers::UsersAndAdministrators;
        put(&bench, settings).await;
        let mut visit = confirm().await;
        assert_eq!(step(&visit).await, Step::ChooseDevice);
        let (_, done) = enrol_app(&mut visit).await;
        assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
        remove_device(&bench, &browser).await.expect("removed");
    }
}

#[tokio::test]
async fn brute_force_whoever_knows_the_password_does_not_hold_its_owner_out() {
    for bench in Bench::all().await {
        let (user, _, seed) = jane_with_app(&bench).await;
        let guess = async |recovery: bool| {
            let (mut visit, _) = arrive(&bench, AWAY, Browser::default()).await;
            let proof = if recovery {
                let input = SignInInput::UseFactor(Factor::RecoveryCode);
                visit.send(input).await.expect("an outcome");
                FactorProof::Recovery(Secret::new("AAAAA-AAAAA-AAAAA-AAAAA"))
            } else if step(&visit).await == Step::Totp {
                FactorProof::Code(Secret::new("000000"))
            } else {
                FactorProof::TwoCodes(Secret::new("000000"), Secret::new("000000"))
            };
            prove(&mut visit, proof).await
        };
        for _ in 0..8 {
            let wrong = guess(false).await;
            assert!(!matches!(wrong, Advanced::Wait(_)), "{wrong:?}");
        }
        assert!(matches!(guess(false).await, Advanced::Wait(_)));
        // At home Jane is let in, which buys the guesser nothing.
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let shown = seed.code_at(bench.now().seconds());
        assert!(is_in(&code(&mut visit, &shown).await));
        assert!(matches!(guess(false).await, Advanced::Wait(_)));

        // Recovery codes are counted apart, until an administrator hands out another.
        for _ in 0..8 {
            let wrong = guess(true).await;
            assert!(matches!(wrong, Advanced::Refused(_)), "{wrong:?}");
        }
        assert!(matches!(guess(true).await, Advanced::Wait(_)));
        let (app, store) = (&bench.app, &bench.instance.identity_store_id);
        let (recovery, _) = app
            .create_mfa_recovery_code(&app.root_cx(), store, &user)
            .await
            .expect("a code");
        assert!(!matches!(guess(false).await, Advanced::Wait(_)));
        let (mut visit, _) = arrive(&bench, AWAY, Browser::default()).await;
        let input = SignInInput::UseFactor(Factor::RecoveryCode);
        visit.send(input).await.expect("an outcome");
        assert!(is_in(
            &prove(&mut visit, FactorProof::Recovery(recovery)).await
        ));
    }
}

#[tokio::test]
async fn brute_force_at_a_known_address_waits_as_well_until_an_administrator_resets() {
    for bench in Bench::all().await {
        let (user, _, _seed) = jane_with_app(&bench).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let zero = || Secret::new("000000");
        for _ in 0..3 {
            code(&mut visit, "000000").await;
        }
        assert_eq!(step(&visit).await, Step::ResyncTotp);
        for _ in 3..8 {
            let wrong = prove(&mut visit, FactorProof::TwoCodes(zero(), zero())).await;
            assert!(matches!(wrong, Advanced::Refused(_)), "{wrong:?}");
        }
        let ninth = prove(&mut visit, FactorProof::TwoCodes(zero(), zero())).await;
        assert!(matches!(ninth, Advanced::Wait(_)), "{ninth:?}");
        let (app, store) = (&bench.app, &bench.instance.identity_store_id);
        let reset = app.reset_user_mfa(&app.root_cx(), store, &user).await;
        reset.expect("reset");
        let after = prove(&mut visit, FactorProof::TwoCodes(zero(), zero())).await;
        assert!(matches!(after, Advanced::Refused(_)), "{after:?}");
    }
}

#[tokio::test]
async fn brute_force_a_network_of_64_bits_is_one_address_to_second_factors_too() {
    for bench in Bench::all().await {
        let (_user, _, seed) = jane_with_app(&bench).await;
        bench.advance(60);
        let at = |host: u32| format!("2001:db8:1:2::{host:x}");
        let (mut visit, _) = arrive(&bench, &at(1), Browser::default()).await;
        let right = seed.code_at(bench.now().seconds());
        assert!(is_in(&code(&mut visit, &right).await));
        // Who is in the network of the user has any number of addresses, and one count.
        for host in 2..10 {
            let (mut visit, _) = arrive(&bench, &at(host), Browser::default()).await;
            let wrong = code(&mut visit, "000000").await;
            assert!(!matches!(wrong, Advanced::Wait(_)), "{host}: {wrong:?}");
        }
        let (mut visit, _) = arrive(&bench, &at(10), Browser::default()).await;
        let ninth = code(&mut visit, "000000").await;
        assert!(matches!(ninth, Advanced::Wait(_)), "{ninth:?}");
    }
}
