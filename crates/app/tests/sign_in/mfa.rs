//! Second factors: each mode, each choice, each factor, and how they are got around, on every engine.

mod attacks;
mod devices;
mod trust;

use app::identity::CreateUser;
use app::sign_in::{
    Advanced, Browser, Factor, FactorProof, NewDevice, NewDeviceProof, SecondFactor, SignInInput,
};
use app::{Keyring, Purpose};
use base::{Secret, UserId};
use domain::Error;
use domain::identity::{PersonName, UserAttributes, Valued};
use domain::sign_in::{
    Allowance, Continuation, MfaMode, MfaSettings, Step, TrustSecret, WithoutDevice,
};
use serde_json::Value;
use totp::Seed;

use super::authenticator::Authenticator;
use super::support::{AWAY, Bench, HOME, Visit};

const PASSWORD: &str = "Correct-horse-1";

/// What a page shows of where its flow stands.
async fn page(visit: &Visit<'_>) -> app::sign_in::FlowPage {
    let (app, cx) = (&visit.bench.app, visit.bench.cx());
    app.sign_in_page(&cx, &visit.browser, &visit.flow)
        .await
        .expect("a page")
}

async fn step(visit: &Visit<'_>) -> Step {
    page(visit).await.flow.step
}

async fn put(bench: &Bench, settings: MfaSettings) {
    let (app, id) = (&bench.app, &bench.instance.id);
    app.put_mfa_settings(&app.root_cx(), id, settings)
        .await
        .expect("settings");
}

/// At the gate: after the password.
async fn arrive<'a>(bench: &'a Bench, address: &str, browser: Browser) -> (Visit<'a>, Advanced) {
    let mut visit = Visit::begin_in(bench, address, browser, Continuation::Portal).await;
    visit.name("jane").await;
    let advanced = visit.password(PASSWORD).await;
    (visit, advanced)
}

async fn prove(visit: &mut Visit<'_>, proof: FactorProof) -> Advanced {
    let factor = SecondFactor { proof, trust: None };
    let advanced = visit.send(SignInInput::SecondFactor(factor)).await;
    advanced.expect("an outcome")
}

async fn code(visit: &mut Visit<'_>, code: &str) -> Advanced {
    prove(visit, FactorProof::Code(Secret::new(code))).await
}

fn reasons(advanced: &Advanced) -> &[String] {
    match advanced {
        Advanced::Refused(reasons) => reasons,
        other => panic!("{other:?}"),
    }
}

/// Whether an event of sign-in says this.
async fn is_told(bench: &Bench, what: &str) -> bool {
    let events = bench.sign_in_events().await;
    events
        .iter()
        .any(|(_, additional)| additional.contains(what))
}

fn is_in(advanced: &Advanced) -> bool {
    matches!(advanced, Advanced::Portal(Some(_)))
}

/// From the portal to the choice of a kind of device.
async fn to_choice<'a>(bench: &'a Bench, browser: &Browser) -> Visit<'a> {
    let continuation = Continuation::RegisterDevice;
    let mut visit = Visit::begin_in(bench, HOME, browser.clone(), continuation).await;
    assert_eq!(step(&visit).await, Step::Password);
    let advanced = visit.password(PASSWORD).await;
    assert!(matches!(advanced, Advanced::Next(None)), "{advanced:?}");
    visit
}

async fn choose(visit: &mut Visit<'_>, factor: Factor) -> Advanced {
    let chosen = visit.send(SignInInput::ChooseDevice(factor)).await;
    chosen.expect("an outcome")
}

async fn register(visit: &mut Visit<'_>, proof: NewDeviceProof) -> Advanced {
    let name = String::new();
    let sent = visit.send(SignInInput::NewDevice(NewDevice { name, proof }));
    sent.await.expect("an outcome")
}

/// Registers an app and answers its seed.
async fn enrol_app(visit: &mut Visit<'_>) -> (Seed, Advanced) {
    choose(visit, Factor::App).await;
    let shown = page(visit).await.factor.enrolment.expect("an app");
    let seed = Seed::new(unbase32(shown.key.expose()));
    let first = seed.code_at(visit.bench.now().seconds());
    let done = register(visit, NewDeviceProof::Code(Secret::new(first))).await;
    (seed, done)
}

async fn enrol_key(visit: &mut Visit<'_>, key: &mut Authenticator) -> Advanced {
    choose(visit, Factor::Key).await;
    let options = page(visit).await.factor.options.expect("a challenge");
    register(visit, NewDeviceProof::Credential(key.create(&options))).await
}

/// Jane, who is signed in and has an authenticator app.
async fn jane_with_app(bench: &Bench) -> (UserId, Browser, Seed) {
    let user = bench.person("jane", PASSWORD).await;
    let browser = Visit::signed_in(bench, "jane", PASSWORD).await;
    let mut visit = to_choice(bench, &browser).await;
    let (seed, done) = enrol_app(&mut visit).await;
    assert!(matches!(done, Advanced::Portal(None)), "{done:?}");
    bench.advance(60);
    (user, browser, seed)
}

fn unbase32(text: &str) -> Vec<u8> {
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for c in text.bytes().filter(|b| *b != b'=') {
        let place = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
            .iter()
            .position(|b| *b == c);
        bits = (bits << 5) | u32::try_from(place.expect("base32")).expect("small");
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xff).expect("a byte"));
        }
    }
    bytes
}

/// The secrets of the letters that wait, oldest first, with their kinds.
async fn letters(bench: &Bench) -> Vec<(String, Value)> {
    let rows = bench
        .db
        .read("letters", |tx| {
            tx.query(
                "SELECT kind, body FROM mail_outbox ORDER BY created_at",
                &[],
            )?
            .iter()
            .map(|row| Ok((row.get(0)?, row.get(1)?)))
            .collect::<Result<Vec<(String, Vec<u8>)>, db::Error>>()
        })
        .await
        .expect("letters");
    let keyring = Keyring::derive(&[1; 32]).expect("a keyring");
    rows.into_iter()
        .map(|(kind, sealed)| {
            let plain = keyring.open(Purpose::Letter, &sealed).expect("a letter");
            (kind, serde_json::from_slice(&plain).expect("JSON"))
        })
        .collect()
}

async fn person_with_mail(bench: &Bench) -> UserId {
    let command = CreateUser {
        identity_store_id: bench.instance.identity_store_id.clone(),
        user_name: Some("jane".to_owned()),
        attributes: UserAttributes {
            display_name: Some("Jane".to_owned()),
            name: PersonName {
                given_name: Some("Jane".to_owned()),
                family_name: Some("Doe".to_owned()),
                ..PersonName::default()
            },
            emails: vec![Valued {
                value: Some("jane@example.com".to_owned()),
                ..Valued::default()
            }],
            ..UserAttributes::default()
        },
    };
    let app = &bench.app;
    let user = app
        .create_user(&app.root_cx(), command)
        .await
        .expect("jane");
    let one_time = bench.reset(&user.id).await;
    let mut visit = Visit::begin(bench, HOME, Continuation::Portal).await;
    visit.name("jane").await;
    visit.password(one_time.expose()).await;
    assert!(is_in(&visit.new_password(PASSWORD).await));
    user.id
}

#[tokio::test]
async fn missing_factor_each_mode_leads_somebody_without_a_device_where_the_settings_say() {
    use MfaMode::{AlwaysOn, ContextAware, Disabled};
    use WithoutDevice::{Allow, Block, EmailCode, Register};
    for bench in Bench::all().await {
        person_with_mail(&bench).await;
        for (mode, without_device, expected) in [
            (AlwaysOn, Allow, None),
            (AlwaysOn, Block, Some(Step::Blocked)),
            (AlwaysOn, EmailCode, Some(Step::EmailCode)),
            (AlwaysOn, Register, Some(Step::ChooseDevice)),
            (ContextAware, Allow, None),
            (ContextAware, Block, Some(Step::Blocked)),
            (ContextAware, EmailCode, Some(Step::EmailCode)),
            (ContextAware, Register, Some(Step::ChooseDevice)),
            (Disabled, Allow, None),
            (Disabled, Block, None),
            (Disabled, EmailCode, None),
            (Disabled, Register, None),
        ] {
            let settings = MfaSettings {
                mode,
                without_device,
                ..MfaSettings::default()
            };
            put(&bench, settings).await;
            let (visit, advanced) = arrive(&bench, HOME, Browser::default()).await;
            let what = format!("{mode:?} {without_device:?}: {advanced:?}");
            assert_eq!(is_in(&advanced), expected.is_none(), "{what}");
            if let Some(expected) = expected {
                assert_eq!(step(&visit).await, expected, "{what}");
            }
        }
    }
}

#[tokio::test]
async fn replay_a_code_of_an_app_lets_in_once_and_the_trail_tells_all_of_it() {
    for bench in Bench::all().await {
        let (_user, _, seed) = jane_with_app(&bench).await;
        let before = bench.sign_in_events().await.len();
        let (mut visit, advanced) = arrive(&bench, HOME, Browser::default()).await;
        assert!(matches!(advanced, Advanced::Next(None)), "{advanced:?}");
        assert_eq!(step(&visit).await, Step::Totp);
        bench.advance(1);
        let now = bench.now().seconds();
        let shown = seed.code_at(now);
        let (head, tail) = shown.split_at(3);
        let spaced = format!("{head} {tail}");
        assert!(is_in(&code(&mut visit, &spaced).await));
        let events = bench.sign_in_events().await;
        let mut told: Vec<_> = events[before..]
            .iter()
            .map(|(name, additional)| {
                let data: Value = serde_json::from_str(additional).expect("JSON");
                let kind = &data["additionalEventData"]["CredentialType"];
                (name.as_str(), kind.as_str().expect("a type").to_owned())
            })
            .collect();
        // Of one instant, in no order: the page of the code came a second later.
        told[..3].sort();
        told[3..].sort();
        let expected = [
            ("CredentialChallenge", "PASSWORD"),
            ("CredentialChallenge", "TOTP"),
            ("CredentialVerification", "PASSWORD"),
            ("CredentialVerification", "TOTP"),
            ("UserAuthentication", "PASSWORD,TOTP"),
        ];
        assert_eq!(told, expected.map(|(name, kind)| (name, kind.to_owned())));

        // The same code lets nobody else in, nor does an older one.
        let (mut replayed, _) = arrive(&bench, AWAY, Browser::default()).await;
        let again = code(&mut replayed, &shown).await;
        assert!(reasons(&again)[0].contains("used already"), "{again:?}");
        let older = code(&mut replayed, &seed.code_at(now - 30)).await;
        assert!(matches!(older, Advanced::Refused(_)), "{older:?}");
        bench.advance(60);
        let next = seed.code_at(bench.now().seconds());
        assert!(is_in(&code(&mut replayed, &next).await));
    }
}

#[tokio::test]
async fn brute_force_several_wrong_codes_lead_to_two_in_a_row_and_then_to_waiting() {
    for bench in Bench::all().await {
        let (_user, _, seed) = jane_with_app(&bench).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        for _ in 0..3 {
            code(&mut visit, "000000").await;
        }
        assert_eq!(step(&visit).await, Step::ResyncTotp);
        // The telephone is five minutes late, which one code alone would never be taken for.
        let late = bench.now().seconds() - 300;
        let two = |first: i64, second: i64| {
            let code = |at: i64| Secret::new(seed.code_at(at));
            FactorProof::TwoCodes(code(first), code(second))
        };
        let backwards = prove(&mut visit, two(late, late - 30)).await;
        assert!(matches!(backwards, Advanced::Refused(_)), "{backwards:?}");
        // Older than the code that registered the app: from before it, and so not taken.
        let early = prove(&mut visit, two(late - 30, late)).await;
        assert!(matches!(early, Advanced::Refused(_)), "{early:?}");
        let now = bench.now().seconds();
        assert!(is_in(&prove(&mut visit, two(now + 120, now + 150)).await));
        assert!(is_told(&bench, "PASSWORD,RESYNC_TOTP").await);

        // What a guesser is left with: eight attempts, and then a wait that doubles.
        bench.advance(7_200);
        let (mut guesser, _) = arrive(&bench, AWAY, Browser::default()).await;
        for attempt in 0..8 {
            let advanced = if step(&guesser).await == Step::Totp {
                code(&mut guesser, "000000").await
            } else {
                let zero = || Secret::new("000000");
                prove(&mut guesser, FactorProof::TwoCodes(zero(), zero())).await
            };
            assert!(!matches!(advanced, Advanced::Wait(_)), "{attempt}");
        }
        let zero = || Secret::new("000000");
        let ninth = prove(&mut guesser, FactorProof::TwoCodes(zero(), zero())).await;
        assert!(matches!(ninth, Advanced::Wait(_)), "{ninth:?}");
    }
}

#[tokio::test]
async fn origin_suffix_a_key_proves_its_person_once_and_from_our_own_origin_alone() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mut key = Authenticator::new("janes-key");
        let mut visit = to_choice(&bench, &browser).await;
        let done = enrol_key(&mut visit, &mut key).await;
        assert!(matches!(done, Advanced::Portal(None)), "{done:?}");

        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        assert_eq!(step(&visit).await, Step::SecurityKey);
        let options = |page: app::sign_in::FlowPage| page.factor.options.expect("a challenge");
        let first = options(page(&visit).await);
        key.origin = "https://badid.example.com";
        let elsewhere = prove(&mut visit, FactorProof::Assertion(key.get(&first))).await;
        assert!(matches!(elsewhere, Advanced::Refused(_)), "{elsewhere:?}");
        // The challenge is used up, rightly or wrongly.
        key.origin = "https://id.example.com";
        let second = options(page(&visit).await);
        assert_ne!(first, second);
        let stale = prove(&mut visit, FactorProof::Assertion(key.get(&first))).await;
        assert!(matches!(stale, Advanced::Refused(_)), "{stale:?}");
        let third = options(page(&visit).await);
        let answer = key.get(&third);
        assert!(is_in(
            &prove(&mut visit, FactorProof::Assertion(answer.clone())).await
        ));

        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let replayed = prove(&mut visit, FactorProof::Assertion(answer)).await;
        assert!(matches!(replayed, Advanced::Refused(_)), "{replayed:?}");

        // A copy of the key, whose counter stands still, is refused, and the trail tells why.
        key.counter = 0;
        let options = options(page(&visit).await);
        let cloned = prove(&mut visit, FactorProof::Assertion(key.get(&options))).await;
        assert!(reasons(&cloned)[0].contains("copy"), "{cloned:?}");
        assert!(is_told(&bench, "CLONED_AUTHENTICATOR").await);
    }
}

#[tokio::test]
async fn a_passkey_alone_is_enough_where_the_administrator_says_so() {
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let mut key = Authenticator::new("janes-passkey");
        let mut visit = to_choice(&bench, &browser).await;
        enrol_key(&mut visit, &mut key).await;

        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit
            .send(SignInInput::BeginPasskey)
            .await
            .expect("an outcome");
        assert_eq!(step(&visit).await, Step::UserName);
        assert!(!page(&visit).await.factor.passkey_alone);

        let settings = MfaSettings {
            passkey_alone: Allowance::Allowed,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        visit
            .send(SignInInput::BeginPasskey)
            .await
            .expect("an outcome");
        assert_eq!(step(&visit).await, Step::Passkey);
        let shown = page(&visit).await.factor.options.expect("a challenge");
        assert!(
            shown.contains("\"userVerification\":\"required\""),
            "{shown}"
        );
        // Without a PIN or a finger it is one factor, and not enough.
        key.verifies = false;
        let answer = key.get(&shown);
        let touched = visit.send(SignInInput::Passkey(answer)).await;
        assert!(matches!(touched.expect("an outcome"), Advanced::Refused(_)));
        key.verifies = true;
        let shown = page(&visit).await.factor.options.expect("a challenge");
        let answer = key.get(&shown);
        let verified = visit.send(SignInInput::Passkey(answer)).await;
        assert!(is_in(&verified.expect("an outcome")));
        assert!(is_told(&bench, "\"CredentialType\":\"WEBAUTHN\"").await);

        bench.disable(&user).await;
        let mut visit = Visit::begin(&bench, HOME, Continuation::Portal).await;
        visit
            .send(SignInInput::BeginPasskey)
            .await
            .expect("an outcome");
        let shown = page(&visit).await.factor.options.expect("a challenge");
        let answer = key.get(&shown);
        let disabled = visit.send(SignInInput::Passkey(answer)).await;
        assert!(matches!(
            disabled.expect("an outcome"),
            Advanced::Refused(_)
        ));
    }
}

#[tokio::test]
async fn who_has_an_address_is_told_of_a_recovery_code() {
    for bench in Bench::all().await {
        let user = person_with_mail(&bench).await;
        let (app, store) = (&bench.app, &bench.instance.identity_store_id);
        bench.advance(1);
        let cx = app.root_cx();
        let made = app.create_mfa_recovery_code(&cx, store, &user).await;
        let (code, _) = made.expect("a code");
        let (kind, letter) = letters(&bench).await.pop().expect("a letter");
        assert_eq!(kind, "NOTICE");
        assert_eq!(letter["what"], "recovery_code_made");
        assert!(!letter.to_string().contains(code.expose()), "{letter}");
    }
}

#[tokio::test]
async fn brute_force_an_emailed_code_works_five_times_ten_minutes_and_only_when_it_was_asked_for() {
    for bench in Bench::all().await {
        person_with_mail(&bench).await;
        let settings = MfaSettings {
            without_device: WithoutDevice::EmailCode,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        assert_eq!(
            page(&visit).await.factor.sent_to.as_deref(),
            Some("j***@example.com")
        );
        let sent = |letters: Vec<(String, Value)>| {
            let mut letters = letters.into_iter().rev();
            let (_, letter) = letters
                .find(|(kind, _)| kind == "SIGN_IN_CODE")
                .expect("a letter");
            assert_eq!(letter["to"], "jane@example.com");
            letter["secret"].as_str().expect("a code").to_owned()
        };
        let first = sent(letters(&bench).await);
        assert_eq!(first.len(), 6);
        let early = visit
            .send(SignInInput::ResendCode)
            .await
            .expect("an outcome");
        assert!(matches!(early, Advanced::Wait(_)), "{early:?}");
        let wrong = if first == "000000" {
            "000001"
        } else {
            "000000"
        };
        for _ in 0..5 {
            code(&mut visit, wrong).await;
        }
        let right_too_late = code(&mut visit, &first).await;
        assert!(reasons(&right_too_late)[0].contains("works no more"));
        bench.advance(31);
        let again = visit
            .send(SignInInput::ResendCode)
            .await
            .expect("an outcome");
        assert!(matches!(again, Advanced::Next(None)), "{again:?}");
        let second = sent(letters(&bench).await);
        assert!(is_in(&code(&mut visit, &second).await));
        assert!(is_told(&bench, "PASSWORD,EMAIL_OTP").await);

        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let third = sent(letters(&bench).await);
        bench.advance(601);
        let expired = code(&mut visit, &third).await;
        assert!(matches!(expired, Advanced::Refused(_)), "{expired:?}");
    }
}

#[tokio::test]
async fn a_trusted_browser_is_asked_again_from_elsewhere_and_passes_where_others_are_blocked() {
    for bench in Bench::all().await {
        let (_user, _, seed) = jane_with_app(&bench).await;
        let settings = MfaSettings {
            mode: MfaMode::ContextAware,
            without_device: WithoutDevice::Block,
            ..MfaSettings::default()
        };
        put(&bench, settings).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        assert!(page(&visit).await.factor.can_trust);
        let trust = TrustSecret::generate(bench.app.entropy());
        let shown = seed.code_at(bench.now().seconds());
        let factor = SecondFactor {
            proof: FactorProof::Code(Secret::new(shown)),
            trust: Some(trust.clone()),
        };
        let advanced = visit.send(SignInInput::SecondFactor(factor)).await;
        assert!(is_in(&advanced.expect("an outcome")));
        let trusted = Browser {
            trust: Some(trust),
            ..Browser::default()
        };
        let asks = |advanced: &Advanced| matches!(advanced, Advanced::Next(None));
        assert!(is_in(&arrive(&bench, HOME, trusted.clone()).await.1));
        // Another address, another browser, or the trust of nobody.
        assert!(asks(&arrive(&bench, AWAY, trusted.clone()).await.1));
        assert!(asks(&arrive(&bench, HOME, Browser::default()).await.1));
        let other = Browser {
            trust: Some(TrustSecret::generate(bench.app.entropy())),
            ..Browser::default()
        };
        assert!(asks(&arrive(&bench, HOME, other).await.1));
        // Trust lasts as long as the setting said, and the address stays known for as long.
        bench.advance(29 * 24 * 3600);
        assert!(is_in(&arrive(&bench, HOME, trusted.clone()).await.1));
        bench.advance(2 * 24 * 3600);
        assert!(asks(&arrive(&bench, HOME, trusted).await.1));
    }
}

#[tokio::test]
async fn an_administrators_code_lets_in_once_within_the_hour() {
    for bench in Bench::all().await {
        let (user, _, _seed) = jane_with_app(&bench).await;
        let (app, store) = (&bench.app, &bench.instance.identity_store_id);
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let used = visit
            .send(SignInInput::UseFactor(Factor::RecoveryCode))
            .await;
        used.expect("an outcome");
        assert_eq!(step(&visit).await, Step::RecoveryCode);
        let guess = || FactorProof::Recovery(Secret::new("AAAAA-AAAAA-AAAAA-AAAAA"));
        assert!(matches!(
            prove(&mut visit, guess()).await,
            Advanced::Refused(_)
        ));
        let (first, _) = app
            .create_mfa_recovery_code(&app.root_cx(), store, &user)
            .await
            .expect("a code");
        let cx = bench.cx_from(HOME, app.root_cx().actor().clone(), "CreateMfaRecoveryCode");
        let (second, _) = app
            .create_mfa_recovery_code(&cx, store, &user)
            .await
            .expect("a code");
        let former = prove(&mut visit, FactorProof::Recovery(first)).await;
        assert!(matches!(former, Advanced::Refused(_)), "{former:?}");
        assert!(is_in(
            &prove(&mut visit, FactorProof::Recovery(second.clone())).await
        ));
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        let used = visit
            .send(SignInInput::UseFactor(Factor::RecoveryCode))
            .await;
        used.expect("an outcome");
        let twice = prove(&mut visit, FactorProof::Recovery(second)).await;
        assert!(matches!(twice, Advanced::Refused(_)), "{twice:?}");
    }
}

#[tokio::test]
async fn session_revival_another_password_in_between_ends_the_sign_in() {
    for bench in Bench::all().await {
        let (user, _, seed) = jane_with_app(&bench).await;
        let (mut visit, _) = arrive(&bench, HOME, Browser::default()).await;
        bench.advance(1);
        bench.reset(&user).await;
        let shown = seed.code_at(bench.now().seconds());
        let factor = SecondFactor {
            proof: FactorProof::Code(Secret::new(shown)),
            trust: None,
        };
        let ended = visit.send(SignInInput::SecondFactor(factor)).await;
        assert!(matches!(ended, Err(Error::NotFound { .. })), "{ended:?}");
    }
}
