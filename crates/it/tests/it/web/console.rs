//! Sessions in the console.

use base::{Clock as _, Duration};
use http::Method;
use serde_json::{Value, json};
use testkit::Answer;

use super::{MANAGEMENT, World, header, refusal, text};

/// Path and query of an address of the server's own.
#[track_caller]
fn path<'a>(world: &World, url: &'a str) -> &'a str {
    let own = format!("http://{}", world.server.address);
    url.strip_prefix(&own).expect("an address of our own")
}

/// The cookie that an answer sets for the console.
#[track_caller]
fn console_cookie(answer: &Answer) -> String {
    let cookie = header(answer, "set-cookie");
    assert!(cookie.contains("; HttpOnly"), "{cookie}");
    assert!(cookie.contains("; SameSite=Lax"), "{cookie}");
    let (pair, _) = cookie.split_once(';').expect("attributes");
    assert!(pair.starts_with("cardea-console="), "{pair}");
    pair.to_owned()
}

async fn link(world: &World, input: Value) -> String {
    let made = world.call("cardea/CreateConsoleSession", &input).await;
    text(&made.ok()["signInUrl"])
}

/// A session in the console of Alice's role; its cookie.
async fn enter(world: &World) -> String {
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    let url = link(world, role).await;
    let answer = world.get(path(world, &url), &[]).await;
    assert_eq!(answer.status, 302, "{}", answer.text());
    assert_eq!(header(&answer, "location"), "/console");
    console_cookie(&answer)
}

async fn console(world: &World, cookie: &str) -> Answer {
    world.get("/console", &[("cookie", cookie)]).await
}

#[tokio::test]
async fn replay_a_link_opens_the_console_once_for_a_quarter_of_an_hour() {
    let world = World::start().await;
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    let url = link(&world, role.clone()).await;
    let looked_at = world
        .send(Method::HEAD, path(&world, &url), &[], String::new())
        .await;
    assert_eq!(looked_at.status, 405);
    let answer = world.get(path(&world, &url), &[]).await;
    let cookie = console_cookie(&answer);
    assert!(header(&answer, "set-cookie").contains("Max-Age=3600"));
    let page = console(&world, &cookie).await;
    assert_eq!(page.status, 200);
    let html = page.text();
    for shown in [
        "console-account\">111122223333<",
        "console-role\">AWSReservedSSO_Read_",
        "console-session-name\">alice<",
        "console-identity\">arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Read_",
        "console-destination\">https://console.aws.amazon.com/s3<",
    ] {
        assert!(html.contains(shown), "{shown}: {html}");
    }

    let again = world.get(path(&world, &url), &[]).await;
    assert_eq!(again.status, 400, "once");
    assert!(!again.headers.contains_key("set-cookie"));
    let url = link(&world, role).await;
    world.server.advance(Duration::from_minutes(15));
    let late = world.get(path(&world, &url), &[]).await;
    assert_eq!(late.status, 400, "too late");

    world.server.advance(Duration::from_minutes(45));
    let ended = console(&world, &cookie).await;
    assert_eq!(ended.status, 401, "with the credentials");
    assert!(header(&ended, "set-cookie").starts_with("cardea-console=; Max-Age=0"));
}

#[tokio::test]
async fn a_sign_in_to_the_console_is_in_the_trail_of_who_it_is() {
    let world = World::start().await;
    enter(&world).await;
    let events = world.events("ConsoleLogin").await;
    assert_eq!(events.len(), 1, "{events:?}");
    let event = &events[0];
    assert_eq!(event["eventSource"], "signin.amazonaws.com");
    assert_eq!(event["userIdentity"]["type"], "AssumedRole");
    let login = &event["additionalEventData"]["LoginTo"];
    assert_eq!(login, "https://console.aws.amazon.com/s3");
    let events = world.events("CreateConsoleSession").await;
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["userIdentity"]["type"], "IdentityCenterUser");
    assert_eq!(events[0]["requestParameters"]["roleName"], "Read");
    let whole = events[0].to_string();
    assert!(!whole.contains("SigninToken="), "{whole}");
}

#[tokio::test]
async fn stale_credentials_whatever_ends_the_access_ends_the_session_in_the_console_at_the_next_click()
 {
    let world = World::start().await;
    let cookie = enter(&world).await;
    let url = link(&world, json!({"accountId": MANAGEMENT, "roleName": "Read"})).await;
    world.assign("Delete").await;
    assert_eq!(console(&world, &cookie).await.status, 401, "unassigned");
    let answer = world.get(path(&world, &url), &[]).await;
    assert_eq!(answer.status, 400, "a link that was made before");

    world.assign("Create").await;
    let cookie = enter(&world).await;
    assert_eq!(console(&world, &cookie).await.status, 200);
    world.call("sso/Logout", &json!({})).await.ok();
    assert_eq!(console(&world, &cookie).await.status, 401, "signed out");
}

#[tokio::test]
async fn session_fixation_a_sign_in_to_the_console_replaces_the_session_before() {
    let world = World::start().await;
    let before = enter(&world).await;
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    let url = link(&world, role).await;
    let answer = world.get(path(&world, &url), &[("cookie", &before)]).await;
    let cookie = console_cookie(&answer);
    assert_ne!(cookie, before);
    assert_eq!(console(&world, &before).await.status, 401);
    assert_eq!(console(&world, &cookie).await.status, 200);
    let invented = domain::sign_in::ConsoleSecret::generate(&base::SystemEntropy);
    let invented = format!("cardea-console={}", invented.expose());
    assert_eq!(console(&world, &invented).await.status, 401);

    let answer = world
        .get("/federation?Action=logout", &[("cookie", &cookie)])
        .await;
    assert_eq!(
        (answer.status.as_u16(), header(&answer, "location")),
        (302, "/start")
    );
    assert!(header(&answer, "set-cookie").starts_with("cardea-console=; Max-Age=0"));
    assert_eq!(console(&world, &cookie).await.status, 401);
}

#[tokio::test]
async fn open_redirect_a_destination_is_named_and_never_gone_to() {
    let world = World::start().await;
    for bad in [
        "https://evil.example/",
        "//evil.example",
        "javascript:alert(1)",
        "https://console.aws.amazon.com.evil.example/",
    ] {
        let input = json!({"accountId": MANAGEMENT, "roleName": "Read", "destination": bad});
        let answer = world.call("cardea/CreateConsoleSession", &input).await;
        assert_eq!(
            refusal(&answer),
            (400, "ValidationException".to_owned()),
            "{bad}"
        );
    }
    let ec2 = "https://eu-west-1.console.aws.amazon.com/ec2";
    let input = json!({"accountId": MANAGEMENT, "roleName": "Read", "destination": ec2});
    let url = link(&world, input).await;
    let good = path(&world, &url);
    // Who changes the link gets nowhere, and has not used it.
    let (before, rest) = good.split_once("&Destination=").expect("a destination");
    let (_, after) = rest.split_once('&').expect("a token");
    let bad = format!("{before}&Destination=https%3A%2F%2Fevil.example%2F&{after}");
    let answer = world.get(&bad, &[]).await;
    assert_eq!(answer.status, 400);
    assert!(!answer.headers.contains_key("location"));
    let answer = world.get(good, &[]).await;
    assert_eq!(header(&answer, "location"), "/console");
    let page = console(&world, &console_cookie(&answer)).await.text();
    assert!(
        page.contains(&format!("console-destination\">{ec2}<")),
        "{page}"
    );
    assert!(!page.contains(&format!("href=\"{ec2}")), "{page}");
}

#[tokio::test]
async fn credentials_of_a_role_open_the_console_by_the_federation_endpoint() {
    let world = World::start().await;
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    let issued = world.call("sso/GetRoleCredentials", &role).await.ok();
    let issued = &issued["roleCredentials"];
    let session = json!({"sessionId": issued["accessKeyId"],
        "sessionKey": issued["secretAccessKey"], "sessionToken": issued["sessionToken"]});
    let session = percent_encoding::utf8_percent_encode(
        &session.to_string(),
        percent_encoding::NON_ALPHANUMERIC,
    )
    .to_string();
    let uri = format!("/federation?Action=getSigninToken&SessionDuration=1800&Session={session}");
    let token = text(&world.get(&uri, &[]).await.ok()["SigninToken"]);
    let uri = format!("/federation?Action=login&Issuer=x&SigninToken={token}");
    let answer = world.get(&uri, &[]).await;
    assert!(header(&answer, "set-cookie").contains("Max-Age=1800"));
    let cookie = console_cookie(&answer);
    let page = console(&world, &cookie).await;
    let home = format!(
        "console-destination\">http://{}/console<",
        world.server.address
    );
    assert!(page.text().contains(&home), "{}", page.text());
    assert_eq!(world.events("ConsoleLogin").await.len(), 1);
    let ended = world.server.clock.now();
    world.server.advance(Duration::from_minutes(30));
    assert!(world.server.clock.now() > ended);
    assert_eq!(console(&world, &cookie).await.status, 401);
}

#[tokio::test]
async fn login_csrf_another_sites_link_into_the_console_is_asked_about_first() {
    let world = World::start().await;
    let mine = enter(&world).await;
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    let url = link(&world, role).await;
    for site in ["cross-site", "same-site"] {
        let from_elsewhere = [("cookie", mine.as_str()), ("sec-fetch-site", site)];
        let asked = world.get(path(&world, &url), &from_elsewhere).await;
        assert_eq!(asked.status, 200, "{site}");
        assert!(!asked.headers.contains_key("set-cookie"), "{site}");
        assert!(asked.text().contains("Open the console?"), "{site}");
        let asked = world
            .get("/federation?Action=logout", &from_elsewhere)
            .await;
        assert_eq!(asked.status, 200, "{site}");
        assert!(!asked.headers.contains_key("set-cookie"), "{site}");
    }
    assert_eq!(console(&world, &mine).await.status, 200, "still there");
    // Whoever goes on from our page is let in: the question used nothing up.
    let own = [("cookie", mine.as_str()), ("sec-fetch-site", "same-origin")];
    let entered = world.get(path(&world, &url), &own).await;
    assert_eq!(entered.status, 302);
    console_cookie(&entered);
}
