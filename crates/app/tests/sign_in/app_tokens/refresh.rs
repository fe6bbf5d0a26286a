//! Refresh tokens of applications: rotation, theft, and what ends them.

use app::app_tokens::TokenType;
use app::applications::UpdateApplication;
use base::Duration;
use domain::application::{Application, Grant, Switch};
use domain::assignment::Principal;
use domain::sign_in::RefreshToken;

use super::house::House;
use crate::support::code_of;

/// Whether the application still gets tokens with this one.
async fn is_good(house: &House, app: &Application, token: &RefreshToken) -> bool {
    match house.ask(House::refreshing(app, token.expose())).await {
        Ok(_) => true,
        refused => {
            assert_eq!(code_of(refused), "invalid_grant");
            false
        }
    }
}

#[tokio::test]
async fn stolen_token_an_applications_refresh_token_rotates_and_is_taken_back() {
    for house in House::all().await {
        let jane = house.jane().await;
        let app = house.application("app", &[Grant::RefreshToken]).await;
        house.open_to_all(&app).await;
        let first = house.vouched(&app, "1").await.refresh.expect("one");
        let sessions = house.sessions(&jane).await;
        let lasts = sessions[0].session.expires_at.since(house.bench.now());
        assert_eq!(lasts, Duration::from_hours(8), "as a person's own");
        let refresh = |token: &RefreshToken| house.ask(House::refreshing(&app, token.expose()));
        house.bench.advance(3600);
        let second = refresh(&first).await.expect("tokens");
        assert_eq!(second.expires_in, 3600);
        let second = second.refresh.expect("one");
        assert_ne!(first.expose(), second.expose());
        let third = refresh(&second).await.expect("tokens");
        let third = third.refresh.expect("one");
        house.bench.advance(119);
        assert!(is_good(&house, &app, &first).await, "a slower process");
        house.bench.advance(1);
        assert!(!is_good(&house, &app, &first).await);
        assert!(
            !is_good(&house, &app, &third).await,
            "all of it is taken back"
        );
        // No token outlives its session.
        let last = house.vouched(&app, "2").await.refresh.expect("one");
        house.bench.advance(8 * 3600 - 60);
        let tokens = refresh(&last).await.expect("tokens");
        assert_eq!(tokens.expires_in, 60);
        house.bench.advance(60);
        let last = tokens.refresh.expect("one");
        assert!(!is_good(&house, &app, &last).await);
    }
}

#[tokio::test]
async fn missing_tenant_check_another_applications_refresh_token_is_nothing() {
    for house in House::all().await {
        house.jane().await;
        let one = house.application("one", &[Grant::RefreshToken]).await;
        let two = house.application("two", &[Grant::RefreshToken]).await;
        house.open_to_all(&one).await;
        house.open_to_all(&two).await;
        let token = house.vouched(&one, "1").await.refresh.expect("one");
        assert!(!is_good(&house, &two, &token).await);
        assert!(is_good(&house, &one, &token).await, "nothing is spoilt");
    }
}

#[tokio::test]
async fn scope_escalation_refreshing_brings_no_more_than_was_granted() {
    for house in House::all().await {
        house.jane().await;
        let app = house.application("app", &[Grant::RefreshToken]).await;
        house.open_to_all(&app).await;
        let narrow = app::app_tokens::CreateTokenWithIam {
            scopes: vec!["openid".to_owned(), "app:read".to_owned()],
            ..House::bearing(&app, &super::sign(&house.claims("1")))
        };
        let first = house.ask(narrow).await.expect("tokens");
        let first = first.refresh.expect("one");
        let more = app::app_tokens::CreateTokenWithIam {
            scopes: vec!["sts:identity_context".to_owned()],
            ..House::refreshing(&app, first.expose())
        };
        assert_eq!(code_of(house.ask(more).await), "invalid_scope");
        let again = house.ask(House::refreshing(&app, first.expose())).await;
        assert_eq!(again.expect("tokens").scopes, ["openid", "app:read"]);
        // What the application has lost, it does not get.
        let (admin, cx) = (&house.bench.app, house.bench.app.root_cx());
        let (of, scope) = (House::reference(&app), "app:read".to_owned());
        let deleted = admin.delete_application_access_scope(&cx, of, scope);
        deleted.await.expect("deleted");
        let again = house.ask(House::refreshing(&app, first.expose())).await;
        assert_eq!(again.expect("tokens").scopes, ["openid"]);
    }
}

#[tokio::test]
async fn stale_credentials_whatever_takes_the_application_from_a_person_ends_its_tokens() {
    for house in House::all().await {
        let jane = house.jane().await;
        let bench = &house.bench;
        let grants = [Grant::RefreshToken, Grant::TokenExchange];
        let app = house.application("app", &grants).await;
        let other = house.application("other", &grants).await;
        house.open_to_all(&other).await;
        house.scope(&app, "app:read", &[&other]).await;
        let me = Principal::User(jane.clone());

        // The assignment, also of what another application got of it.
        house.assign(&app, &me).await;
        let tokens = house.vouched(&app, "1").await;
        let subject = tokens.access.expose();
        let exchange = House::exchanging(&other, subject, TokenType::Refresh);
        let others = house.ask(exchange.clone()).await.expect("tokens");
        let others = others.refresh.expect("one");
        house.unassign(&app, &me).await;
        assert!(house.sessions(&jane).await.is_empty());
        house.assign(&app, &me).await;
        let token = tokens.refresh.expect("one");
        assert!(
            !is_good(&house, &app, &token).await,
            "it does not come back"
        );
        assert!(
            !is_good(&house, &other, &others).await,
            "nor what came of it"
        );
        assert_eq!(code_of(house.ask(exchange).await), "invalid_grant");

        // A group's, which is looked at when it is used.
        let (admin, cx) = (&bench.app, bench.app.root_cx());
        let store = &bench.instance.identity_store_id;
        let group = crate::revocation::group(bench, "team").await;
        crate::revocation::join(bench, &group, &jane).await;
        let team = Principal::Group(group);
        house.unassign(&app, &me).await;
        house.assign(&app, &team).await;
        let token = house.vouched(&app, "2").await.refresh.expect("one");
        assert!(is_good(&house, &app, &token).await);
        house.unassign(&app, &team).await;
        assert!(house.sessions(&jane).await.is_empty(), "it is not shown");
        assert!(!is_good(&house, &app, &token).await);
        house.assign(&app, &team).await;
        assert!(
            !is_good(&house, &app, &token).await,
            "it does not come back"
        );

        // While the application is disabled there is nothing, and then it goes on.
        let token = house.vouched(&app, "3").await.refresh.expect("one");
        for status in [Switch::Disabled, Switch::Enabled] {
            let update = UpdateApplication {
                application: House::reference(&app),
                name: None,
                description: None,
                status: Some(status),
                sign_in: None,
            };
            admin
                .update_application(&cx, update)
                .await
                .expect("updated");
            let result = house.ask(House::refreshing(&app, token.expose())).await;
            assert_eq!(result.is_ok(), status == Switch::Enabled);
        }

        // Disabling the person, for good.
        let disabled = domain::identity::UserStatus::Disabled;
        let set = admin.set_user_status(&cx, store, &jane, disabled).await;
        set.expect("disabled");
        assert!(!is_good(&house, &app, &token).await);
        let enabled = domain::identity::UserStatus::Enabled;
        let set = admin.set_user_status(&cx, store, &jane, enabled).await;
        set.expect("enabled");
        assert!(!is_good(&house, &app, &token).await);

        // The application itself.
        let tokens = house.vouched(&app, "4").await;
        let deleted = admin.delete_application(&cx, House::reference(&app)).await;
        deleted.expect("deleted");
        assert!(house.sessions(&jane).await.is_empty());
        let exchange = House::exchanging(&other, tokens.access.expose(), TokenType::Access);
        assert_eq!(code_of(house.ask(exchange).await), "invalid_grant");
    }
}
