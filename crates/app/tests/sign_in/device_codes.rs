//! Who may let a device in by its code.

use app::identity::NestingKey;
use app::sign_in::{Advanced, Decision, SignInInput, StartDeviceAuthorization};
use base::{GroupId, Secret};
use domain::Error;
use domain::sign_in::{Continuation, DeviceCodePolicy, DeviceCodeRefusal};

use crate::revocation::{group, join};
use crate::support::{Bench, HOME, Visit, ask_with_device, code_of};

const PASSWORD: &str = "Correct-horse-1";

/// What comes of a person's Allow, and what the device is told.
async fn allow(bench: &Bench) -> (Advanced, Result<(), &'static str>) {
    let client = bench.register(&[], &[]).await;
    let started = bench.start_device(&client).await;
    let browser = Visit::signed_in(bench, "jane", PASSWORD).await;
    let device = Continuation::Device(None);
    let mut visit = Visit::begin_in(bench, HOME, browser, device).await;
    let typed = SignInInput::UserCode(started.user_code.to_string());
    visit.send(typed).await.expect("an outcome");
    let advanced = visit.decide(Decision::Allow).await;
    let tokens = bench.token(ask_with_device(&client, started.device_code.expose()));
    let told = match tokens.await {
        Ok(_) => Ok(()),
        refused => Err(code_of(refused)),
    };
    (advanced, told)
}

async fn put(bench: &Bench, policy: DeviceCodePolicy) -> Result<(), Error> {
    let (cx, id) = (bench.app.root_cx(), &bench.instance.id);
    bench.app.put_device_code_policy(&cx, id, policy).await
}

async fn decide(bench: &Bench, policy: DeviceCodePolicy) {
    put(bench, policy.clone()).await.expect("decided");
    let (cx, id) = (bench.app.root_cx(), &bench.instance.id);
    let kept = bench.app.get_device_code_policy(&cx, id).await;
    assert_eq!(kept.expect("settings"), policy);
}

fn is_let_in((advanced, told): &(Advanced, Result<(), &'static str>)) -> bool {
    match (advanced, told) {
        (Advanced::Device(Decision::Allow), Ok(())) => true,
        (Advanced::DeviceRefused(DeviceCodeRefusal::NotInGroup), Err("access_denied")) => false,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn device_code_phishing_only_members_of_the_named_groups_let_a_device_in() {
    for bench in Bench::all().await {
        let jane = bench.person("jane", PASSWORD).await;
        let (travellers, guides) = (
            group(&bench, "Travellers").await,
            group(&bench, "Guides").await,
        );
        assert!(is_let_in(&allow(&bench).await), "as at AWS");
        decide(&bench, DeviceCodePolicy::Groups(vec![travellers.clone()])).await;
        assert!(!is_let_in(&allow(&bench).await));

        join(&bench, &guides, &jane).await;
        assert!(!is_let_in(&allow(&bench).await), "of another group");
        let nesting = NestingKey {
            identity_store_id: bench.instance.identity_store_id.clone(),
            parent: travellers.clone(),
            child: guides,
        };
        let cx = bench.app.root_cx();
        let nested = bench.app.create_nesting(&cx, nesting.clone()).await;
        nested.expect("nested");
        assert!(is_let_in(&allow(&bench).await), "through a nested group");
        let cx = bench.app.root_cx();
        bench
            .app
            .delete_nesting(&cx, nesting)
            .await
            .expect("not nested");
        assert!(!is_let_in(&allow(&bench).await));

        decide(&bench, DeviceCodePolicy::Allowed).await;
        assert!(is_let_in(&allow(&bench).await));
    }
}

#[tokio::test]
async fn device_code_phishing_a_forbidden_code_is_not_begun_and_one_that_was_lets_nobody_in() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let client = bench.register(&[], &[]).await;
        let started = bench.start_device(&client).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let device = Continuation::Device(None);
        let mut visit = Visit::begin_in(&bench, HOME, browser, device).await;
        let typed = SignInInput::UserCode(started.user_code.to_string());
        visit.send(typed).await.expect("an outcome");

        decide(&bench, DeviceCodePolicy::Forbidden).await;
        let command = StartDeviceAuthorization {
            client_id: client.client.id.clone(),
            client_secret: Secret::new(client.secret.expose()),
            start_url: bench.app.start_url(&bench.instance),
        };
        let cx = bench.cx();
        let refused = bench.app.start_device_authorization(&cx, command);
        match refused.await.expect_err("a refusal") {
            Error::OAuth { code, description } => {
                assert_eq!(code, "unauthorized_client");
                assert!(description.contains("cardea login"), "{description}");
            }
            other => panic!("{other:?}"),
        }
        // The code was shown before the administrator decided.
        let advanced = visit.decide(Decision::Allow).await;
        let forbidden = DeviceCodeRefusal::Forbidden;
        assert!(
            matches!(advanced, Advanced::DeviceRefused(why) if why == forbidden),
            "{advanced:?}"
        );
        let tokens = bench.token(ask_with_device(&client, started.device_code.expose()));
        assert_eq!(code_of(tokens.await), "access_denied");
        let events = bench.sign_in_events().await;
        let of_approval = |(name, _): &&(String, String)| name == "DeviceCodeApproval";
        let (_, additional) = events.iter().find(of_approval).expect("an event");
        assert!(
            additional.contains(r#""DeviceCodeApproval":"Failure""#),
            "{additional}"
        );
    }
}

#[tokio::test]
async fn groups_that_are_not_there_none_and_too_many_are_refused() {
    for bench in Bench::all().await {
        let unknown = GroupId::generate(bench.app.entropy());
        let refused = put(&bench, DeviceCodePolicy::Groups(vec![unknown])).await;
        assert!(
            matches!(refused, Err(Error::NotFound { .. })),
            "{refused:?}"
        );
        let many = (0..101).map(|_| GroupId::generate(bench.app.entropy()));
        for groups in [Vec::new(), many.collect()] {
            let refused = put(&bench, DeviceCodePolicy::Groups(groups)).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        }
        let known = group(&bench, "Travellers").await;
        let twice = DeviceCodePolicy::Groups(vec![known.clone(), known.clone()]);
        put(&bench, twice).await.expect("decided");
        let (cx, id) = (bench.app.root_cx(), &bench.instance.id);
        let kept = bench.app.get_device_code_policy(&cx, id).await;
        let once = DeviceCodePolicy::Groups(vec![known]);
        assert_eq!(kept.expect("settings"), once);
    }
}
