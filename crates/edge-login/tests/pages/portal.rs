//! The portal's page, its alias, and the way out.

use http::{Method, StatusCode};
use serde_json::json;

use crate::browser::Browser;

#[tokio::test]
async fn the_start_url_answers_head_with_its_alias_at_aws() {
    let mut browser = Browser::start().await;
    for uri in ["/start", "/start/"] {
        browser.send(Method::HEAD, uri, &[], String::new()).await;
        assert_eq!(browser.page.status, StatusCode::FOUND);
        let store = &browser.server.instance.identity_store_id;
        let alias = format!("https://{store}.awsapps.com/start");
        assert_eq!(browser.page.header("location"), alias);
        assert!(browser.cookies.is_empty(), "{:?}", browser.cookies);
    }
}

/// Jane, who is an administrator of the management account, signed in.
async fn jane() -> Browser {
    let mut browser = Browser::start().await;
    let user = browser.person("jane").await;
    let instance = browser.server.instance.arn();
    let set = browser
        .server
        .call(
            "sso",
            "SWBExternalService.CreatePermissionSet",
            &json!({"InstanceArn": instance, "Name": "Admin"}),
        )
        .await
        .ok();
    let assigned = browser
        .server
        .call(
            "sso",
            "SWBExternalService.CreateAccountAssignment",
            &json!({"InstanceArn": instance, "TargetId": "111122223333",
                "TargetType": "AWS_ACCOUNT", "PrincipalType": "USER",
                "PrincipalId": user.as_str(),
                "PermissionSetArn": set["PermissionSet"]["PermissionSetArn"]}),
        )
        .await;
    assigned.ok();

    browser.go("/start").await;
    browser.sign_in("jane").await;
    browser
}

#[tokio::test]
async fn the_portal_shows_what_is_assigned_and_lets_go() {
    let mut browser = jane().await;
    assert!(browser.page.has("<h1>You are signed in as jane</h1>"));
    assert!(browser.page.has("<code>111122223333</code>"));
    assert!(browser.page.has("data-testid=\"role\">Admin<"));
    let start_url = browser.server.app.start_url(&browser.server.instance);
    let shown = format!("data-testid=\"start-url\">{start_url}<");
    assert!(browser.page.has(&shown), "{}", browser.page.html);

    // Without its token, a sign-out is not taken.
    let csrf = browser.page.value("csrf");
    browser.post("/signout", String::new()).await;
    assert_eq!(browser.page.status, StatusCode::FORBIDDEN);
    browser.post("/signout", format!("csrf={csrf}")).await;
    assert!(
        browser
            .page
            .has("<h1 data-testid=\"done\">You are signed out</h1>")
    );
    assert!(!browser.cookies.contains_key("cardea-session"));
    browser.go("/start").await;
    assert!(browser.page.has("name=\"username\""));
}

#[tokio::test]
async fn the_portal_without_scripts_opens_the_console() {
    let mut browser = jane().await;
    // Without its token, nobody is sent to the console.
    let account = "account_id=111122223333&role_name=Admin";
    browser.post("/start/console", account.to_owned()).await;
    assert_eq!(browser.page.status, StatusCode::FORBIDDEN);
    browser.go("/start").await;
    let (_, form) = browser
        .page
        .html
        .split_once("action=\"/start/console\"")
        .expect("a form");
    let (_, token) = form.split_once("name=\"csrf\" value=\"").expect("a token");
    let (token, _) = token.split_once('"').expect("a whole token");
    let token = token.to_owned();
    browser
        .post(
            "/start/console",
            format!("csrf={token}&account_id=111122223333&role_name=Other"),
        )
        .await;
    assert_eq!(browser.page.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.page.alert(), "No access");
    browser
        .post("/start/console", format!("csrf={token}&{account}"))
        .await;
    browser.follow().await;
    assert!(
        browser
            .page
            .has("data-testid=\"console-account\">111122223333<")
    );
    assert!(
        browser
            .page
            .has("data-testid=\"console-session-name\">jane<")
    );
    browser.go("/federation?Action=logout").await;
    assert!(!browser.cookies.contains_key("cardea-console"));
    browser
        .send(Method::GET, "/console", &[], String::new())
        .await;
    assert_eq!(browser.page.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_stylesheet_is_named_by_its_content() {
    let mut browser = Browser::start().await;
    browser.go("/start").await;
    let (_, rest) = browser
        .page
        .html
        .split_once("<link rel=\"stylesheet\" href=\"")
        .expect("a stylesheet");
    let (path, _) = rest.split_once('"').expect("a whole path");
    let path = path.to_owned();
    browser.go(&path).await;
    assert_eq!(browser.page.status, StatusCode::OK);
    assert_eq!(
        browser.page.header("content-type"),
        "text/css; charset=utf-8"
    );
    assert!(browser.page.header("cache-control").contains("immutable"));
    assert!(browser.page.has("prefers-color-scheme: dark"));
    browser.go("/assets/other.css").await;
    assert_eq!(browser.page.status, StatusCode::NOT_FOUND);
}
