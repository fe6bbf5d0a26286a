//! The device page.

use app::sign_in::StartDeviceAuthorization;
use app::{Call, Cx, CxParts};
use base::{RequestId, Secret};
use domain::audit::EventType;
use domain::sign_in::DeviceCodePolicy;
use http::StatusCode;

use crate::browser::Browser;

#[tokio::test]
async fn device_code_phishing_a_person_sees_who_asks_before_they_let_a_device_in() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    let client = browser.register("cli <b>", "http://127.0.0.1/cb").await;
    let app = browser.server.app.clone();
    let command = StartDeviceAuthorization {
        client_id: client.client.id.clone(),
        client_secret: Secret::new(client.secret.expose()),
        start_url: app.start_url(&browser.server.instance),
    };
    let cx = app.root_cx().with_actor(domain::Actor::Anonymous);
    let started = app.start_device_authorization(&cx, command).await;
    let started = started.expect("a device authorization");
    let public = &app.settings().public_url;
    let uri = started
        .verification_uri_complete
        .strip_prefix(public.as_str())
        .expect("our own address")
        .to_owned();

    browser.go(&uri).await;
    browser.sign_in("jane").await;
    let code = started.user_code.to_string();
    assert_eq!(browser.page.value("user_code"), code, "from the link");
    browser.submit(&[("user_code", "<b>")]).await;
    assert!(browser.page.alert().contains("That code is not right"));
    assert_eq!(browser.page.value("user_code"), "&#60;b&#62;", "kept");
    browser.submit(&[("user_code", &code.to_lowercase())]).await;
    assert!(
        browser
            .page
            .has("data-testid=\"client-name\">cli &#60;b&#62;<")
    );
    assert!(
        browser
            .page
            .has(&format!("data-testid=\"user-code\">{code}<"))
    );
    assert!(
        browser
            .page
            .has("data-testid=\"started-from\">sso.amazonaws.com<")
    );
    assert!(browser.page.has("<time datetime=\"2026-"));
    assert!(browser.page.has("data-testid=\"elsewhere\""));
    assert!(browser.page.has("This was started somewhere else"));
    browser.submit(&[("decision", "allow")]).await;
    assert_eq!(browser.page.status, StatusCode::OK);
    assert!(
        browser
            .page
            .has("<h1 data-testid=\"done\">Access allowed</h1>")
    );

    // Without a code in the link, it is asked for.
    browser.go("/device").await;
    assert_eq!(browser.page.value("user_code"), "");
}

/// A code that somebody at `source_ip` asked for, and the address of its page.
async fn started_from(browser: &Browser, source_ip: &str) -> (String, String) {
    let client = browser.register("cli", "http://127.0.0.1/cb").await;
    let app = &browser.server.app;
    let cx = Cx::new(CxParts {
        actor: domain::Actor::Anonymous,
        now: app.clock().now(),
        request_id: RequestId::generate(app.entropy()),
        source_ip: source_ip.to_owned(),
        user_agent: "test".to_owned(),
        region: "us-east-1".to_owned(),
        call: Call {
            source: String::new(),
            name: String::new(),
            event_type: EventType::ServiceEvent,
            read_only: false,
            request_parameters: "null".to_owned(),
            additional: "{}".to_owned(),
        },
    });
    let command = StartDeviceAuthorization {
        client_id: client.client.id.clone(),
        client_secret: Secret::new(client.secret.expose()),
        start_url: app.start_url(&browser.server.instance),
    };
    let started = app.start_device_authorization(&cx, command).await;
    let code = started.expect("a device authorization").user_code;
    (code.to_string(), format!("/device?user_code={code}"))
}

#[tokio::test]
async fn device_code_phishing_a_code_from_another_network_is_warned_of() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    let (code, page) = started_from(&browser, "203.0.113.7").await;
    browser.go(&page).await;
    browser.sign_in("jane").await;
    browser.submit(&[("user_code", &code)]).await;
    assert!(!browser.page.has("data-testid=\"elsewhere\""));
    assert!(browser.page.has("data-testid=\"phishing\""));
    browser.submit(&[("decision", "deny")]).await;

    let (code, page) = started_from(&browser, "198.51.100.9").await;
    browser.go(&page).await;
    browser.submit(&[("user_code", &code)]).await;
    let warned = "The code was asked for from 198.51.100.9; you are at 203.0.113.7.";
    assert!(browser.page.has(warned), "{}", browser.page.html);
}

#[tokio::test]
async fn device_code_phishing_who_may_not_let_a_device_in_is_told_what_to_do() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    let (code, page) = started_from(&browser, "203.0.113.7").await;
    browser.go(&page).await;
    browser.sign_in("jane").await;
    browser.submit(&[("user_code", &code)]).await;
    let app = &browser.server.app;
    let id = &browser.server.instance.id;
    let forbidden = DeviceCodePolicy::Forbidden;
    let cx = app.root_cx();
    let put = app.put_device_code_policy(&cx, id, forbidden);
    put.await.expect("decided");
    browser.submit(&[("decision", "allow")]).await;
    assert_eq!(browser.page.status, StatusCode::OK);
    assert!(browser.page.has("This device may not be let in"));
    assert!(browser.page.has("cardea login"));
}

#[tokio::test]
async fn a_command_line_learns_what_it_has_to_know_of_the_server() {
    let mut browser = Browser::start().await;
    browser.go("/.well-known/cardea").await;
    assert_eq!(browser.page.header("content-type"), "application/json");
    let about: serde_json::Value = serde_json::from_str(&browser.page.html).expect("JSON");
    let app = &browser.server.app;
    assert_eq!(about["startUrl"], app.start_url(&browser.server.instance));
    assert_eq!(about["region"], app.settings().region);
    assert_eq!(about["url"], app.settings().public_url);
}
