//! The portal's API.

use app::assignments::AssignmentCommand;
use app::organizations::CreateAccount;
use app::permission_sets::{CreatePermissionSet, PermissionSetRef};
use app::sign_in::Tokens;
use app::{Cx, SessionTokenPrincipal};
use base::{AccountId, PageRequest, UserId};
use domain::assignment::Principal;
use domain::organization::CreateAccountState;
use domain::{Actor, Error};

use crate::support::{Bench, HOME, MANAGEMENT, Visit, ask_with_code};

const PASSWORD: &str = "Correct-horse-1";

pub(crate) async fn tokens(bench: &Bench, scopes: &[&str]) -> Tokens {
    let browser = Visit::signed_in(bench, "jane", PASSWORD).await;
    let grants = ["authorization_code", "refresh_token"];
    let client = bench.register(scopes, &grants).await;
    let mut parameters = Bench::authorize_parameters(&client);
    parameters.scopes = None;
    let code = bench.code_for(parameters, &browser).await;
    let tokens = bench.token(ask_with_code(&client, &code)).await;
    tokens.expect("tokens")
}

pub(crate) async fn bearer(bench: &Bench, tokens: &Tokens, call: &str) -> Cx {
    let access = tokens.access.expose();
    let person = bench.app.authenticate_bearer(access, bench.now()).await;
    bench.cx_from(HOME, Actor::Person(person.expect("a good token")), call)
}

/// A permission set that `user` has in `account`.
async fn assign(bench: &Bench, name: &str, user: &UserId, account: &AccountId) {
    let principal = Principal::User(user.clone());
    assign_to(bench, name, principal, account).await;
}

/// A permission set that `principal` has in `account`.
pub(crate) async fn assign_to(
    bench: &Bench,
    name: &str,
    principal: Principal,
    account: &AccountId,
) -> AssignmentCommand {
    let cx = bench.app.root_cx();
    let set = bench
        .app
        .create_permission_set(
            &cx,
            CreatePermissionSet {
                instance: bench.instance.id.clone(),
                name: name.to_owned(),
                description: None,
                session_duration: None,
                relay_state: None,
                tags: Vec::new(),
            },
        )
        .await
        .expect("a permission set");
    let command = AssignmentCommand {
        permission_set: PermissionSetRef {
            instance: bench.instance.id.clone(),
            id: set.id,
        },
        account: account.clone(),
        principal,
    };
    bench
        .app
        .create_account_assignment(&cx, command.clone())
        .await
        .expect("asked for");
    bench.app.reconcile_until_idle().await.expect("provisioned");
    command
}

#[tokio::test]
async fn role_escalation_a_person_uses_what_they_are_assigned_and_nothing_else() {
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        let account = AccountId::parse(MANAGEMENT).expect("an account");
        assign(&bench, "Admin", &user, &account).await;
        assign(&bench, "Billing", &user, &account).await;
        let tokens = tokens(&bench, &["sso:account:access"]).await;
        let cx = bearer(&bench, &tokens, "ListAccounts").await;
        let accounts = bench.app.list_portal_accounts(&cx, PageRequest::first(10));
        let accounts = accounts.await.expect("a page");
        assert_eq!(accounts.items.len(), 1);
        assert_eq!(accounts.items[0].id, account);
        let first = bench
            .app
            .list_portal_roles(&cx, &account, PageRequest::first(1))
            .await
            .expect("a page");
        assert_eq!(first.items[0].name, "Admin");
        let next = PageRequest::new(1, first.next.as_deref()).expect("our token");
        let second = bench.app.list_portal_roles(&cx, &account, next).await;
        let second = second.expect("a page");
        assert_eq!(
            (second.items[0].name.as_str(), second.next),
            ("Billing", None)
        );

        let credentials = bench.app.role_credentials(&cx, &account, "Admin").await;
        let credentials = credentials.expect("credentials");
        assert_eq!(credentials.expires_at.since(bench.now()).seconds(), 3600);
        let (principal, secret) = bench
            .app
            .open_session_token(
                credentials.access_key_id.as_str(),
                credentials.session_token.expose(),
                bench.now(),
            )
            .expect("our own");
        assert_eq!(secret.expose(), credentials.secret_access_key.expose());
        let SessionTokenPrincipal::Role(session) = principal else {
            panic!("a root");
        };
        assert_eq!(session.session_name, "jane");
        assert!(session.role_name.starts_with("AWSReservedSSO_Admin_"));
        assert_eq!(session.person.expect("a person").user_id, user);

        let elsewhere = AccountId::parse("999999999999").expect("an account");
        for (account, role) in [(&account, "Nothing"), (&elsewhere, "Admin")] {
            let refused = bench.app.role_credentials(&cx, account, role).await;
            let Err(Error::Denied { message }) = refused else {
                panic!("{refused:?}");
            };
            assert_eq!(message, "No access");
        }
        let refused = bench
            .app
            .list_portal_roles(&cx, &elsewhere, PageRequest::first(10))
            .await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");

        bench.app.logout(&cx).await.expect("signed out");
        let refused = bench.app.role_credentials(&cx, &account, "Admin").await;
        let Err(Error::Unauthenticated { message }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(message, "Session token not found or invalid");
        let access = tokens.access.expose();
        assert!(
            bench
                .app
                .authenticate_bearer(access, bench.now())
                .await
                .is_err()
        );
    }
}

#[tokio::test]
async fn scope_escalation_a_token_without_the_scope_is_refused() {
    for bench in Bench::all().await {
        bench.person("jane", PASSWORD).await;
        let tokens = tokens(&bench, &["codewhisperer:completions"]).await;
        let cx = bearer(&bench, &tokens, "ListAccounts").await;
        let refused = bench
            .app
            .list_portal_accounts(&cx, PageRequest::first(10))
            .await;
        assert!(matches!(refused, Err(Error::Denied { .. })), "{refused:?}");
        let anonymous = bench.cx();
        let refused = bench
            .app
            .list_portal_accounts(&anonymous, PageRequest::first(10))
            .await;
        assert!(
            matches!(refused, Err(Error::Unauthenticated { .. })),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn accounts_are_paged_in_order() {
    for bench in Bench::all().await {
        let user = bench.person("jane", PASSWORD).await;
        for number in 0..3 {
            let cx = bench.app.root_cx();
            let created = bench
                .app
                .create_account(
                    &cx,
                    CreateAccount {
                        name: format!("account-{number}"),
                        email: format!("account-{number}@example.com"),
                        role_name: None,
                        tags: Vec::new(),
                    },
                )
                .await
                .expect("asked for");
            let status = bench.app.describe_create_account_status(&cx, created.id);
            let CreateAccountState::Succeeded(account) = status.await.expect("a status").state
            else {
                panic!("no account");
            };
            assign(&bench, &format!("Set-{number}"), &user, &account).await;
        }
        let tokens = tokens(&bench, &["sso:account:access"]).await;
        let cx = bearer(&bench, &tokens, "ListAccounts").await;
        let mut seen = Vec::new();
        let mut token = None;
        loop {
            let request = PageRequest::new(2, token.as_deref()).expect("our token");
            let page = bench.app.list_portal_accounts(&cx, request).await;
            let page = page.expect("a page");
            seen.extend(page.items.into_iter().map(|account| account.id));
            token = page.next;
            if token.is_none() {
                break;
            }
        }
        let mut sorted = seen.clone();
        sorted.sort();
        assert_eq!((seen.len(), &seen), (3, &sorted));
    }
}
