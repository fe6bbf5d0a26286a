//! Signing in: forms that are not ours, names that do not exist, limits.

use http::{Method, StatusCode};

use crate::browser::{Browser, PASSWORD};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn request_forgery_a_form_is_taken_only_from_our_page_in_the_same_browser() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    browser.go("/start").await;
    let good = browser.form(&[("username", "jane")]);
    let csrf = browser.page.value("csrf");
    let cookies = browser.cookies.clone();

    let refused = async |browser: &mut Browser, headers: &[(&str, &str)], body: String| {
        browser.send(Method::POST, "/sign-in", headers, body).await;
        assert_eq!(browser.page.status, StatusCode::FORBIDDEN);
    };
    let without = good.replace(&format!("csrf={csrf}"), "csrf=");
    refused(&mut browser, &[FORM], without).await;
    let missing = good.replace(&format!("csrf={csrf}&"), "");
    refused(&mut browser, &[FORM], missing).await;
    let wrong = good.replace(&csrf, &"0".repeat(csrf.len()));
    refused(&mut browser, &[FORM], wrong).await;
    let twice = format!("{good}&username=joe");
    refused(&mut browser, &[FORM], twice).await;
    for site in ["cross-site", "same-site", "none"] {
        let headers = [FORM, ("sec-fetch-site", site)];
        refused(&mut browser, &headers, good.clone()).await;
    }
    let headers = [FORM, ("origin", "https://evil.example")];
    refused(&mut browser, &headers, good.clone()).await;
    browser.cookies.clear();
    refused(&mut browser, &[FORM], good.clone()).await;

    // Another browser with a handle of its own has another token.
    browser.go("/start").await;
    let other = browser.page.value("csrf");
    assert_ne!(other, csrf);
    refused(&mut browser, &[FORM], good.clone()).await;

    browser.cookies = cookies;
    let origin = browser.server.app.settings().public_url.clone();
    let headers = [FORM, ("origin", origin.as_str())];
    browser.send(Method::POST, "/sign-in", &headers, good).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn origin_suffix_a_host_that_looks_like_ours_posts_nothing() {
    let mut browser = Browser::start().await;
    browser.go("/start").await;
    let form = browser.form(&[("username", "jane")]);
    let public = browser.server.app.settings().public_url.clone();
    let (scheme, host) = public.split_once("://").expect("a URL");
    let port = host.split_once(':').map_or("", |(_, port)| port);
    for origin in [
        format!("{public}.evil.example"),
        format!("{public}0"),
        format!("{public}@evil.example"),
        format!("{scheme}://evil{host}"),
        format!("{scheme}://evil.{host}"),
        format!("{scheme}://evil.example:{port}"),
        format!("https://{host}"),
        scheme.to_owned(),
        String::new(),
    ] {
        let headers = [FORM, ("origin", origin.as_str())];
        let form = form.clone();
        browser.send(Method::POST, "/sign-in", &headers, form).await;
        assert_eq!(browser.page.status, StatusCode::FORBIDDEN, "{origin}");
    }
    let headers = [FORM, ("origin", public.as_str())];
    browser.send(Method::POST, "/sign-in", &headers, form).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn guessable_cookie_only_the_whole_secret_is_a_session() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    browser.cookies.clear();
    browser.go("/start").await;
    browser.sign_in("jane").await;
    let signed_in = "You are signed in as jane";
    assert!(browser.page.has(signed_in), "{}", browser.page.html);
    let (name, good) = browser
        .cookies
        .iter()
        .find(|(name, _)| name.contains("session"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .expect("a session");
    let mut cut = good.clone();
    let last = cut.pop().expect("a secret");
    let last = if last == 'A' { 'B' } else { 'A' };
    for bad in [
        String::new(),
        "jane".to_owned(),
        cut.clone(),
        format!("{cut}{last}"),
        format!("{good}A"),
        good.to_lowercase(),
    ] {
        browser.cookies.clear();
        browser.cookies.insert(name.clone(), bad.clone());
        browser.go("/start").await;
        assert!(browser.page.has("name=\"username\""), "{bad}");
    }
    browser.cookies.clear();
    browser.cookies.insert(name, good);
    browser.go("/start").await;
    assert!(browser.page.has(signed_in), "{}", browser.page.html);
}

#[tokio::test]
async fn user_enumeration_an_unknown_user_and_a_wrong_password_look_the_same() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    browser.user("ann").await;
    let mut seen = Vec::new();
    for name in ["jane", "nobody", "ann"] {
        browser.cookies.clear();
        browser.go("/start").await;
        browser.submit(&[("username", name)]).await;
        browser.submit(&[("password", "Wrong-horse-1")]).await;
        let mut page = browser.page.html.replace(name, "<name>");
        for field in ["flow", "csrf"] {
            page = page.replace(&browser.page.value(field), field);
        }
        // Each page has its own; it is the request's id, and random.
        page = page.replace(&reference(&browser.page.html), "reference");
        seen.push((browser.page.status, page));
        assert_eq!(
            browser.page.alert(),
            "The user name or the password is not right."
        );
        assert!(!browser.page.has("Wrong-horse-1"));
    }
    assert_eq!(seen[0].0, StatusCode::OK);
    seen.dedup();
    assert_eq!(seen.len(), 1);
}

#[tokio::test]
async fn too_many_attempts_are_told_to_wait() {
    let mut browser = Browser::start().await;
    browser.go("/start").await;
    browser.submit(&[("username", "nobody")]).await;
    for _ in 0..5 {
        browser.submit(&[("password", "x")]).await;
        assert_eq!(browser.page.status, StatusCode::OK);
    }
    browser.submit(&[("password", "x")]).await;
    assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(browser.page.header("retry-after"), "6");
    let told = "Too many attempts. Try again in 6 seconds.";
    assert_eq!(browser.page.alert(), told);
}

#[tokio::test]
async fn xss_the_user_name_can_be_corrected_and_is_escaped() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    browser.go("/start").await;
    browser.submit(&[("username", "")]).await;
    assert_eq!(browser.page.alert(), "Enter your user name.");
    assert!(browser.page.has("aria-invalid=\"true\""));
    browser
        .submit(&[("username", "<img src=x onerror=alert(1)>")])
        .await;
    assert!(!browser.page.has("<img"), "{}", browser.page.html);
    browser
        .submit(&[("password", ""), ("start_over", "yes")])
        .await;
    assert!(browser.page.has("name=\"username\""));
    browser.sign_in("jane").await;
    assert!(browser.page.has("You are signed in as jane"));
    browser.go("/start").await;
    assert!(browser.page.has("You are signed in as jane"));
}

#[tokio::test]
async fn a_sign_in_that_has_ended_says_so() {
    let mut browser = Browser::start().await;
    browser.go("/start").await;
    let form = browser.form(&[("username", "jane")]);
    browser.server.advance(base::Duration::from_minutes(15));
    browser.post("/sign-in", form).await;
    assert_eq!(browser.page.status, StatusCode::BAD_REQUEST);
    assert!(browser.page.has("This sign-in has ended"));
    browser.go("/sign-in?flow=nonsense").await;
    assert!(browser.page.has("name=\"username\""), "it begins again");
}

#[tokio::test]
async fn parser_size_a_form_beyond_the_limit_is_refused_unread() {
    let mut browser = Browser::start().await;
    browser.go("/start").await;
    let body = format!(
        "{}{}",
        browser.form(&[("username", "")]),
        "x".repeat(65_536)
    );
    browser.post("/sign-in", body).await;
    assert_eq!(browser.page.status, StatusCode::PAYLOAD_TOO_LARGE);
    browser
        .send(Method::PUT, "/sign-in", &[], PASSWORD.into())
        .await;
    assert_eq!(browser.page.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[track_caller]
fn reference(html: &str) -> String {
    let (_, rest) = html
        .split_once("Reference: <code>")
        .unwrap_or_else(|| panic!("no reference in {html}"));
    let (reference, rest) = rest.split_once("</code>").expect("a whole one");
    assert!(!rest.contains("Reference"), "said twice in {html}");
    reference.to_owned()
}

/// What administrators are told of the reference in the page.
async fn explained(browser: &Browser) -> String {
    let input = serde_json::json!({"RequestId": reference(&browser.page.html)});
    let target = "Cardea.ExplainAccess";
    let answer = browser.server.call("cardea", target, &input).await.ok();
    assert_eq!(answer["Event"]["EventName"], "CredentialVerification");
    answer["Summary"].as_str().expect("a text").to_owned()
}

#[tokio::test]
async fn user_enumeration_a_refused_proof_tells_administrators_why_and_everybody_else_the_same() {
    let mut browser = Browser::start().await;
    browser.person("jane").await;
    browser.user("joe").await;
    let ann = browser.user("ann").await;
    browser.reset(&ann).await;
    let disabled = browser.person("dan").await;
    let (app, store) = (
        browser.server.app.clone(),
        browser.server.instance.identity_store_id.clone(),
    );
    let status = domain::identity::UserStatus::Disabled;
    let cx = app.root_cx();
    let done = app.set_user_status(&cx, &store, &disabled, status).await;
    done.expect("disabled");
    browser.server.advance(base::Duration::from_days(8));
    let mut pages = Vec::new();
    for (name, why) in [
        ("jane", "the password of `jane` was wrong"),
        ("joe", "the user `joe` has no password"),
        ("ann", "the one-time password of `ann` has expired"),
        ("dan", "the user `dan` is disabled"),
        (
            "secret-typed-as-a-name",
            "no user has the name that was typed",
        ),
    ] {
        browser.go("/start").await;
        browser.submit(&[("username", name)]).await;
        assert!(!browser.page.has("Reference"), "nothing was refused yet");
        browser.submit(&[("password", "Wrong-horse-1")]).await;
        let told = explained(&browser).await;
        assert!(told.contains(why), "{name}: {told}");
        assert!(!told.contains("secret-typed"), "{told}");
        pages.push(browser.page.alert());
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "{pages:?}");
    for _again in 0..20 {
        browser.submit(&[("password", "Wrong-horse-1")]).await;
    }
    browser.go("/start").await;
    browser.submit(&[("username", "jane")]).await;
    // Of attempts that are refused unread, the first of each wait is in the trail.
    for _again in 0..20 {
        browser.submit(&[("password", "Wrong-horse-1")]).await;
        if browser.page.status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
    }
    assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
    let told = explained(&browser).await;
    assert!(told.contains("too many attempts"), "{told}");
}
