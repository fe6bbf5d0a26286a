//! Trust in browsers follows the instance's settings.

use super::*;

fn context_aware(trusted_days: u32) -> MfaSettings {
    MfaSettings {
        mode: MfaMode::ContextAware,
        trusted_days,
        ..MfaSettings::default()
    }
}

/// Jane's browser, which she trusts.
async fn trusted(bench: &Bench) -> Browser {
    let (_, _, seed) = jane_with_app(bench).await;
    put(bench, context_aware(30)).await;
    let (mut visit, _) = arrive(bench, HOME, Browser::default()).await;
    let trust = TrustSecret::generate(bench.app.entropy());
    let shown = seed.code_at(bench.now().seconds());
    let factor = SecondFactor {
        proof: FactorProof::Code(Secret::new(shown)),
        trust: Some(trust.clone()),
    };
    let advanced = visit.send(SignInInput::SecondFactor(factor)).await;
    assert!(is_in(&advanced.expect("an outcome")));
    Browser {
        trust: Some(trust),
        ..Browser::default()
    }
}

#[tokio::test]
async fn stale_trust_lasts_no_longer_than_the_days_of_today_say() {
    for bench in Bench::all().await {
        let browser = trusted(&bench).await;
        bench.advance(8 * 24 * 3600);
        assert!(is_in(&arrive(&bench, HOME, browser.clone()).await.1));
        put(&bench, context_aware(9)).await;
        assert!(is_in(&arrive(&bench, HOME, browser.clone()).await.1));
        put(&bench, context_aware(7)).await;
        let (_, asked) = arrive(&bench, HOME, browser).await;
        assert!(matches!(asked, Advanced::Next(None)), "{asked:?}");
    }
}

#[tokio::test]
async fn stale_trust_ends_when_context_is_not_looked_at_any_more() {
    for bench in Bench::all().await {
        let browser = trusted(&bench).await;
        put(&bench, MfaSettings::default()).await;
        put(&bench, context_aware(30)).await;
        assert_ne!(MfaSettings::default().mode, MfaMode::ContextAware);
        let (_, asked) = arrive(&bench, HOME, browser).await;
        assert!(matches!(asked, Advanced::Next(None)), "{asked:?}");
    }
}
