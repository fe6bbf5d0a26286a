//! The device page.

use app::sign_in::StartDeviceAuthorization;
use base::Secret;
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
