//! The pages of second factors, at an IP address and without scripts.

use http::StatusCode;
use serde_json::json;

use crate::browser::{Browser, PASSWORD};

async fn settings(browser: &Browser, without_device: &str) {
    let server = &browser.server;
    let input = json!({"InstanceArn": server.instance.arn(), "MfaSettings": {
        "Mode": "ALWAYS_ON", "AllowedTypes": ["SECURITY_KEY", "AUTHENTICATOR_APP"],
        "WithoutDevice": without_device, "DeviceManagers": "USERS_AND_ADMINISTRATORS",
        "PasskeySignIn": "ALLOWED", "TrustedDeviceDays": 30, "Attestation": "NONE"}});
    server
        .call("cardea", "Cardea.PutMfaSettings", &input)
        .await
        .ok();
}

#[tokio::test]
async fn an_app_is_registered_on_a_small_page_and_keys_are_not_offered_at_an_address() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    settings(&browser, "REGISTER").await;
    browser.go("/start").await;
    // Allowed, but browsers give no passkeys to an IP address.
    assert!(!browser.page.has("passkey"), "{}", browser.page.html);
    browser.sign_in("jane").await;
    assert!(
        browser.page.has("Authenticator app"),
        "{}",
        browser.page.html
    );
    assert!(!browser.page.has("Security key"), "{}", browser.page.html);
    browser.submit(&[("choose", "key")]).await;
    assert!(browser.page.alert().contains("cannot be registered"));
    browser.submit(&[("choose", "app")]).await;
    assert!(browser.page.has("data:image/png;base64,"));
    assert!(browser.page.has("data-testid=\"secret-key\""));
    let css = include_str!("../../assets/pages.css").len();
    let size = browser.page.html.len() + css;
    assert!(size < 30_000, "{size} bytes");
    browser
        .submit(&[("code", "000000"), ("name", "<My phone>")])
        .await;
    assert!(browser.page.alert().contains("not the one"));
    // What was typed stays, as text.
    assert!(
        browser.page.has("&#60;My phone&#62;"),
        "{}",
        browser.page.html
    );
    browser.submit(&[("back", "yes")]).await;
    assert!(browser.page.has("Register an MFA device"));
}

#[tokio::test]
async fn nobody_passes_the_page_that_closes_the_door() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    settings(&browser, "BLOCK").await;
    browser.go("/start").await;
    browser.sign_in("jane").await;
    assert!(browser.page.has("data-testid=\"blocked\""));
    // Forms of other steps change nothing there.
    browser
        .submit(&[("step", "totp"), ("code", "000000")])
        .await;
    browser.go("/start").await;
    assert!(browser.page.has("User name"), "{}", browser.page.html);
    browser.submit(&[("username", "jane")]).await;
    browser.submit(&[("password", PASSWORD)]).await;
    browser.submit(&[("start_over", "yes")]).await;
    assert!(browser.page.has("User name"), "{}", browser.page.html);
}

#[tokio::test]
async fn registering_from_the_portal_asks_for_the_password_anew() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    browser.go("/start").await;
    browser.sign_in("jane").await;
    assert!(browser.page.has("You are signed in as"));
    for uri in ["/mfa/register", "/mfa/confirm"] {
        browser.go(uri).await;
        assert_eq!(browser.page.status, StatusCode::OK);
        assert!(browser.page.has("Enter your password"), "{uri}");
        browser.submit(&[("password", "Wrong-horse-1")]).await;
        assert!(browser.page.has("Enter your password"), "{uri}");
    }
    browser.submit(&[("password", PASSWORD)]).await;
    assert!(browser.page.has("You are signed in as"));
}
