//! The keys that sign tokens for others: they change, and are shown for as long as they are needed.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use std::sync::Arc;

use app::App;
use app::outside::Outside;
use app::sts::GetWebIdentityToken;
use base::{Duration, ManualClock, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::support::{Calls as _, House, OWN, houses_at, root};

/// The id of the key that signs now.
async fn signer(app: &App) -> String {
    let command = GetWebIdentityToken {
        audience: vec!["https://api.example".to_owned()],
        algorithm: "ES384".to_owned(),
        ..GetWebIdentityToken::default()
    };
    let cx = app.cx(root(OWN));
    let issued = app.get_web_identity_token(&cx, command).await;
    let issued = issued.expect("a token");
    let header = issued.token.expose().split('.').next().expect("a header");
    let header = URL_SAFE_NO_PAD.decode(header).expect("base64");
    let header: Value = serde_json::from_slice(&header).expect("JSON");
    header["kid"].as_str().expect("an id").to_owned()
}

/// The ids of the keys that are shown now, the newest first.
async fn shown(app: &App) -> Vec<String> {
    let keys = app.token_keys(OWN).await.expect("an answer").expect("keys");
    let keys = keys["keys"].as_array().expect("a list").clone();
    let id = |key: &Value| key["kid"].as_str().expect("an id").to_owned();
    keys.iter().map(id).collect()
}

#[tokio::test]
async fn a_new_key_is_shown_before_it_signs_and_the_old_one_until_its_tokens_have_ended() {
    let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(1_800_000_000)));
    for House { app, .. } in houses_at(&Outside::nothing(), &clock).await {
        let wait = |span: Duration| clock.advance(span);
        let cx = app.cx(root(OWN));
        let enabled = app.enable_outbound_web_identity_federation(&cx).await;
        enabled.expect("an issuer");
        // The first has nobody who could have been shown it before.
        let first = signer(&app).await;
        assert_eq!(shown(&app).await, std::slice::from_ref(&first));
        wait(Duration::from_days(89));
        assert_eq!(signer(&app).await, first);
        assert_eq!(shown(&app).await, std::slice::from_ref(&first));

        wait(Duration::from_days(1));
        assert_eq!(signer(&app).await, first);
        let both = shown(&app).await;
        let [second, old] = both.as_slice() else {
            panic!("{both:?}");
        };
        assert_eq!(old, &first);
        assert_ne!(second, &first);
        wait(Duration::from_seconds(24 * 60 * 60 - 1));
        assert_eq!(signer(&app).await, first);
        wait(Duration::from_seconds(1));
        assert_eq!(&signer(&app).await, second);
        // A token of the last moment is good for an hour at the most.
        wait(Duration::from_hours(1));
        assert_eq!(shown(&app).await, both);
        wait(Duration::from_minutes(15));
        assert_eq!(shown(&app).await, std::slice::from_ref(second));

        // Nobody needs it for a year: the next one waits its day all the same.
        wait(Duration::from_days(365));
        assert_eq!(&signer(&app).await, second);
        let later = shown(&app).await;
        assert_eq!(later.len(), 2);
        assert!(!later.contains(&first));
        wait(Duration::from_days(1));
        assert_eq!(signer(&app).await, later[0]);
    }
}
