//! The whole way of `aws sso login`, and requests that lead elsewhere.

use http::{Method, Request, StatusCode};
use serde_json::{Value, json};

use crate::browser::{Browser, PASSWORD, VERIFIER};

const CALLBACK: &str = "http://127.0.0.1:45678/oauth/callback";
const REGISTERED: &str = "http://127.0.0.1/oauth/callback";

async fn post_json(browser: &Browser, path: &str, body: &Value) -> testkit::Answer {
    let request = Request::post(path)
        .header("host", "oidc.us-east-1.amazonaws.com")
        .header("content-type", "application/json")
        .body(body.to_string().into_bytes().into())
        .expect("a request");
    browser.server.send(request).await
}

async fn portal(browser: &Browser, method: &str, path: &str, token: &str) -> testkit::Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "portal.sso.us-east-1.amazonaws.com")
        .header("x-amz-sso_bearer_token", token)
        .body(Vec::new().into())
        .expect("a request");
    browser.server.send(request).await
}

#[tokio::test]
async fn a_person_lets_a_client_in_with_a_one_time_password() {
    let mut browser = Browser::start().await;
    let user = browser.user("jane").await;
    let one_time = browser.reset(&user).await;
    let start_url = browser.server.app.start_url(&browser.server.instance);
    let client = post_json(
        &browser,
        "/client/register",
        &json!({"clientName": "botocore-client-my-sso", "clientType": "public",
            "grantTypes": ["authorization_code", "refresh_token"], "redirectUris": [REGISTERED],
            "issuerUrl": start_url, "scopes": ["sso:account:access"]}),
    )
    .await
    .ok();
    let text = |name: &str| client[name].as_str().expect("text").to_owned();
    let (id, secret) = (text("clientId"), text("clientSecret"));
    let lifetime = client["clientSecretExpiresAt"].as_i64().expect("seconds")
        - client["clientIdIssuedAt"].as_i64().expect("seconds");
    assert_eq!(lifetime, 90 * 24 * 3600);

    browser.go(&Browser::authorize_url_of(&id, CALLBACK)).await;
    assert!(browser.page.has("name=\"username\""));
    browser.submit(&[("username", "jane")]).await;
    assert!(browser.page.has("name=\"password\""));
    assert!(browser.page.has("autocomplete=\"current-password\""));
    browser.submit(&[("password", one_time.expose())]).await;
    assert!(browser.page.has("name=\"new_password\""));
    browser
        .submit(&[("new_password", "weak"), ("confirm_password", "weak")])
        .await;
    assert!(browser.page.alert().contains("an upper-case letter"));
    assert!(!browser.page.has("weak"), "passwords are not repeated");
    browser
        .submit(&[("new_password", PASSWORD), ("confirm_password", PASSWORD)])
        .await;
    assert!(
        browser
            .page
            .has("data-testid=\"client-name\">botocore-client-my-sso<")
    );
    assert!(
        browser
            .page
            .has("data-testid=\"scope\">See the AWS accounts")
    );
    let policy = browser.page.header("content-security-policy");
    assert!(
        policy.contains("form-action 'self' http://127.0.0.1:45678;"),
        "{policy}"
    );
    browser.submit(&[("decision", "allow")]).await;
    assert_eq!(browser.page.status, StatusCode::FOUND);
    let location = browser.page.header("location");
    let code = location
        .strip_prefix("http://127.0.0.1:45678/oauth/callback?code=")
        .and_then(|rest| rest.strip_suffix("&state=s%261"))
        .expect("a code and the state");

    let ask = json!({"clientId": id, "clientSecret": secret, "grantType": "authorization_code",
        "code": code, "redirectUri": CALLBACK, "codeVerifier": VERIFIER});
    let tokens = post_json(&browser, "/token", &ask).await.ok();
    assert_eq!(tokens["tokenType"], "Bearer");
    assert_eq!(tokens["expiresIn"], 3600);
    let access = tokens["accessToken"].as_str().expect("a token");
    assert!(access.starts_with("aoaAAAAA"));
    let refresh = tokens["refreshToken"].as_str().expect("a token");
    assert!(refresh.starts_with("aorAAAAA"));

    token_is_good_until_the_code_comes_again(&browser, access, &ask).await;
}

async fn token_is_good_until_the_code_comes_again(browser: &Browser, access: &str, ask: &Value) {
    let accounts = portal(browser, "GET", "/assignment/accounts", access).await;
    assert_eq!(accounts.ok()["accountList"], json!([]));
    let path = "/federation/credentials?role_name=Admin&account_id=111122223333";
    let refused = portal(browser, "GET", path, access).await;
    assert_eq!(refused.status, 403);
    assert_eq!(refused.headers["x-amzn-errortype"], "ForbiddenException");
    assert_eq!(refused.json()["message"], "No access");

    let replayed = post_json(browser, "/token", ask).await;
    assert_eq!(replayed.status, 400);
    assert_eq!(
        replayed.headers["x-amzn-errortype"],
        "InvalidGrantException"
    );
    assert_eq!(replayed.json()["error"], "invalid_grant");
    let refused = portal(browser, "GET", "/assignment/accounts", access).await;
    assert_eq!(refused.status, 401);
    assert_eq!(refused.headers["x-amzn-errortype"], "UnauthorizedException");
    let message = "Session token not found or invalid";
    assert_eq!(refused.json()["message"], message);
}

#[tokio::test]
async fn who_is_signed_in_is_asked_at_once_and_logout_ends_it() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    let client = browser.register("one", REGISTERED).await;
    let uri = Browser::authorize_url(&client, CALLBACK);
    browser.go(&uri).await;
    browser.sign_in("jane").await;
    browser.submit(&[("decision", "deny")]).await;
    let location = browser.page.header("location");
    assert!(location.contains("?error=access_denied&"), "{location}");
    assert!(location.ends_with("&state=s%261"), "{location}");

    browser.go(&uri).await;
    assert!(browser.page.has("data-testid=\"client-name\""));
    browser.submit(&[("decision", "allow")]).await;
    let location = browser.page.header("location").to_owned();
    let (_, rest) = location.split_once("?code=").expect("a code");
    let (code, _) = rest.split_once('&').expect("a state");
    let tokens = post_json(
        &browser,
        "/token",
        &json!({"clientId": client.client.id.as_str(), "clientSecret": client.secret.expose(),
            "grantType": "authorization_code", "code": code, "redirectUri": CALLBACK,
            "codeVerifier": VERIFIER}),
    )
    .await
    .ok();
    let access = tokens["accessToken"].as_str().expect("a token");
    let answer = portal(&browser, "POST", "/logout", access).await;
    assert_eq!(answer.status, 200);
    // AWS: the sign-in session itself ends.
    browser.go(&uri).await;
    assert!(browser.page.has("name=\"username\""));
}

#[tokio::test]
async fn xss_a_malicious_client_name_stays_text() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    let name = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    let client = browser.register(name, REGISTERED).await;
    browser.go(&Browser::authorize_url(&client, CALLBACK)).await;
    browser.sign_in("jane").await;
    assert!(browser.page.has("data-testid=\"client-name\""));
    assert!(!browser.page.has("<img"), "{}", browser.page.html);
    assert!(!browser.page.has("<script"), "{}", browser.page.html);
    assert!(
        browser.page.has("&#60;script&#62;"),
        "{}",
        browser.page.html
    );
}

#[tokio::test]
async fn open_redirect_nobody_is_sent_to_an_address_that_is_not_the_clients() {
    let mut browser = Browser::start().await;
    let client = browser.register("one", REGISTERED).await;
    for address in [
        "https://evil.example/",
        "http://127.0.0.1:45678/other",
        "http://127.0.0.1.evil.example/oauth/callback",
        "http://127.0.0.1:45678@evil.example/oauth/callback",
        "http://localhost:45678/oauth/callback",
        "//evil.example/oauth/callback",
        "javascript:alert(1)",
        "",
    ] {
        browser.go(&Browser::authorize_url(&client, address)).await;
        assert_eq!(browser.page.status, StatusCode::BAD_REQUEST, "{address}");
        assert_eq!(browser.page.header("location"), "", "{address}");
        assert!(browser.page.has("role=\"alert\""));
    }
    let uri = Browser::authorize_url(&client, CALLBACK).replace("client_id=", "client_id=x");
    browser.go(&uri).await;
    assert_eq!(browser.page.status, StatusCode::BAD_REQUEST);
    let twice = format!("{}&client_id=x", Browser::authorize_url(&client, CALLBACK));
    browser.go(&twice).await;
    assert_eq!(browser.page.status, StatusCode::BAD_REQUEST);

    // What is wrong with a request of the client's own, the client is told on the loopback…
    let wrong = Browser::authorize_url(&client, CALLBACK).replace("S256", "plain");
    browser.send(Method::GET, &wrong, &[], String::new()).await;
    assert_eq!(browser.page.status, StatusCode::FOUND);
    let location = browser.page.header("location");
    let expected = "http://127.0.0.1:45678/oauth/callback?error=invalid_request&";
    assert!(location.starts_with(expected), "{location}");
    // …and elsewhere only after a person has agreed to be sent there.
    let callback = "https://client.example/callback";
    let client = browser.register("two", callback).await;
    let wrong = Browser::authorize_url(&client, callback).replace("S256", "plain");
    browser.send(Method::GET, &wrong, &[], String::new()).await;
    assert_eq!(browser.page.status, StatusCode::BAD_REQUEST);
    assert_eq!(browser.page.header("location"), "");
}

#[tokio::test]
async fn an_address_that_no_policy_can_name_is_reached_by_a_page() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    let client = browser.register("one", "http://[::1]/cb").await;
    let uri = Browser::authorize_url(&client, "http://[::1]:45678/cb");
    browser.go(&uri).await;
    browser.sign_in("jane").await;
    let policy = browser.page.header("content-security-policy");
    assert!(policy.contains("form-action 'self';"), "{policy}");
    browser.submit(&[("decision", "allow")]).await;
    assert_eq!(browser.page.status, StatusCode::OK);
    let refresh = "http-equiv=\"refresh\" content=\"0;url=http://[::1]:45678/cb?code=";
    assert!(browser.page.has(refresh), "{}", browser.page.html);
    assert!(browser.page.has("<h1 data-testid=\"done\">"));
}
