//! Refresh tokens: rotation that a crash survives and a thief does not.

use base::Duration;

use crate::support::{Bench, Visit, ask_with_code, ask_with_refresh, code_of};

const PASSWORD: &str = "Correct-horse-1";

#[tokio::test]
async fn stolen_token_a_refresh_token_rotates_and_is_good_until_its_successor_is_used() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let first = bench
            .token(ask_with_code(&client, &code))
            .await
            .expect("tokens")
            .refresh
            .expect("a refresh token");
        let refresh = |token: &domain::sign_in::RefreshToken| {
            bench.token(ask_with_refresh(&client, token.expose()))
        };
        bench.advance(3000);
        // The client crashed before it had written the answer down.
        refresh(&first).await.expect("tokens");
        bench.advance(3000);
        let second = refresh(&first).await.expect("tokens");
        let second = second.refresh.expect("a refresh token");
        assert_ne!(second.expose(), first.expose());
        bench.advance(60);
        let third = refresh(&second).await.expect("tokens");
        // A process with the same cache was a little slower.
        bench.advance(119);
        refresh(&first).await.expect("tokens");
        bench.advance(1);
        // Later than that, somebody has a copy.
        assert_eq!(code_of(refresh(&first).await), "invalid_grant");
        let third = third.refresh.expect("a refresh token");
        assert_eq!(code_of(refresh(&third).await), "invalid_grant");
        let alive = bench
            .app
            .signed_in_person(browser.session.as_ref().expect("a session"), bench.now())
            .await
            .expect("read");
        assert!(alive.is_some(), "the person stays signed in");
    }
}

#[tokio::test]
async fn a_token_that_never_arrived_dies_when_its_sibling_is_used() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let tokens = bench.token(ask_with_code(&client, &code)).await;
        let first = tokens.expect("tokens").refresh.expect("a refresh token");
        let ask = || ask_with_refresh(&client, first.expose());
        let lost = bench
            .token(ask())
            .await
            .expect("tokens")
            .refresh
            .expect("one");
        let kept = bench
            .token(ask())
            .await
            .expect("tokens")
            .refresh
            .expect("one");
        bench
            .token(ask_with_refresh(&client, kept.expose()))
            .await
            .expect("tokens");
        let stolen = bench.token(ask_with_refresh(&client, lost.expose())).await;
        assert_eq!(code_of(stolen), "invalid_grant");
    }
}

#[tokio::test]
async fn stolen_token_refreshing_ends_with_the_session_and_never_outlives_it() {
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let other = bench.client().await;
        let code = bench.code(&client, &browser).await;
        let tokens = bench.token(ask_with_code(&client, &code)).await;
        let refresh = tokens.expect("tokens").refresh.expect("a refresh token");
        let ask = || bench.token(ask_with_refresh(&client, refresh.expose()));

        let stolen = bench
            .token(ask_with_refresh(&other, refresh.expose()))
            .await;
        assert_eq!(code_of(stolen), "invalid_grant");

        bench.clock.advance(Duration::from_minutes(7 * 60 + 30));
        let tokens = ask().await.expect("tokens");
        assert_eq!(tokens.expires_in, 30 * 60);
        let access = tokens.access.expose();
        bench.advance(30 * 60 - 1);
        let bearer = bench.app.authenticate_bearer(access, bench.now()).await;
        assert!(bearer.is_ok());
        bench.advance(1);
        let bearer = bench.app.authenticate_bearer(access, bench.now()).await;
        assert!(bearer.is_err());
        assert_eq!(code_of(ask().await), "invalid_grant");

        // A disabled user's session is worth nothing at once.
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let code = bench.code(&client, &browser).await;
        let tokens = bench
            .token(ask_with_code(&client, &code))
            .await
            .expect("tokens");
        bench.disable(&user).await;
        let bearer = bench
            .app
            .authenticate_bearer(tokens.access.expose(), bench.now())
            .await;
        assert!(bearer.is_err());
        let refresh = tokens.refresh.expect("a refresh token");
        let refreshed = bench
            .token(ask_with_refresh(&client, refresh.expose()))
            .await;
        assert_eq!(code_of(refreshed), "invalid_grant");
    }
}

#[tokio::test]
async fn what_has_ended_is_removed() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let client = bench.client().await;
        let code = bench.code(&client, &browser).await;
        bench
            .token(ask_with_code(&client, &code))
            .await
            .expect("tokens");
        let purge = || bench.app.delete_expired_sign_ins(bench.now());
        assert_eq!(purge().await.expect("removed"), 0);
        bench.clock.advance(Duration::from_hours(9));
        // Three flows, two sessions, a code, an access token, a refresh token.
        assert_eq!(purge().await.expect("removed"), 8);
        bench.clock.advance(Duration::from_days(90));
        // The client, the count of attempts from home, the address.
        assert_eq!(purge().await.expect("removed"), 3);
    }
}

#[tokio::test]
async fn resource_exhaustion_what_strangers_leave_behind_is_removed_in_the_background() {
    for bench in Bench::all().await {
        bench.client().await;
        bench.clock.advance(Duration::from_days(91));
        let told = std::time::Instant::now();
        let rows = || async {
            let count = "SELECT COUNT(*) FROM oidc_clients";
            let read = bench.db.read("count", move |tx| {
                let row = tx.find(count, &[])?.expect("a count");
                row.get::<i64>(0)
            });
            read.await.expect("counted")
        };
        assert_eq!(rows().await, 1);
        let app = bench.app.clone();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let reconciler = tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            app.run_reconciler(stopped).await;
        });
        while rows().await > 0 && told.elapsed().as_secs() < 20 {
            tokio::task::yield_now().await;
        }
        assert_eq!(rows().await, 0);
        drop(stop);
        reconciler.await.expect("stopped");
    }
}

#[tokio::test]
async fn session_revival_a_disabled_users_sessions_end_for_good() {
    use domain::identity::UserStatus::{Disabled, Enabled};
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        let browser = Visit::signed_in(&bench, "jane", PASSWORD).await;
        let cookie = browser.session.expect("signed in");
        let person = || bench.app.signed_in_person(&cookie, bench.now());
        assert!(person().await.expect("read").is_some());
        for status in [Disabled, Enabled] {
            let (cx, store) = (bench.app.root_cx(), &bench.instance.identity_store_id);
            let set = bench.app.set_user_status(&cx, store, &user, status);
            set.await.expect("set");
            assert!(person().await.expect("read").is_none(), "{status:?}");
        }
    }
}
