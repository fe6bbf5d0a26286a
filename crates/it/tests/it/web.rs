//! The access portal's page, its files and its calls, and sessions in the console, through HTTP.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use bytes::Bytes;
use db::Db;
use http::{Method, Request};
use http_body_util::Full;
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

use crate::people::{self, SignedIn};

mod console;

const MANAGEMENT: &str = "111122223333";
const LOOKUP: &str = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";

/// A server with Alice, who may read in the management account, at the page of her portal.
struct World {
    server: TestServer,
    db: Db,
    alice: String,
    set: String,
    signed_in: SignedIn,
    /// What her page proves itself with.
    page: String,
}

impl World {
    async fn start() -> Self {
        let db = Db::in_memory().expect("a database in memory");
        db.migrate(store::MIGRATIONS).await.expect("migrated");
        let server = TestServer::start_on(db.clone()).await;
        let store = server.instance.identity_store_id.as_str();
        let input = json!({"IdentityStoreId": store, "UserName": "alice",
            "DisplayName": "Alice", "Name": {"GivenName": "A", "FamilyName": "B"}});
        let target = "AWSIdentityStore.CreateUser";
        let made = server.call("identitystore", target, &input).await.ok();
        let alice = text(&made["UserId"]);
        let instance = server.instance.arn();
        let input = json!({"InstanceArn": instance, "Name": "Read",
            "RelayState": "https://console.aws.amazon.com/s3"});
        let target = "SWBExternalService.CreatePermissionSet";
        let made = server.call("sso", target, &input).await.ok();
        let set = text(&made["PermissionSet"]["PermissionSetArn"]);
        let signed_in = people::session(&server, &db, &alice).await;
        let mut world = Self {
            server,
            db,
            alice,
            set,
            signed_in,
            page: String::new(),
        };
        world.assign("Create").await;
        let shell = world.get("/start", &[("cookie", &world.cookie())]).await;
        let shell = shell.text();
        let (_, rest) = shell
            .split_once("<meta name=\"cardea-csrf\" content=\"")
            .expect("the shell");
        rest.split_once('"')
            .expect("a token")
            .0
            .clone_into(&mut world.page);
        world
    }

    async fn assign(&self, verb: &str) {
        let input = json!({"InstanceArn": self.server.instance.arn(), "TargetId": MANAGEMENT,
            "TargetType": "AWS_ACCOUNT", "PermissionSetArn": self.set, "PrincipalType": "USER",
            "PrincipalId": self.alice});
        let target = format!("SWBExternalService.{verb}AccountAssignment");
        self.server.call("sso", &target, &input).await.ok();
    }

    fn cookie(&self) -> String {
        format!("cardea-session={}", self.signed_in.cookie)
    }

    async fn send(
        &self,
        method: Method,
        uri: &str,
        headers: &[(&str, &str)],
        body: String,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(uri);
        request = request.header("host", &self.server.address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body)));
        self.server.send(request.expect("a request")).await
    }

    async fn get(&self, uri: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(Method::GET, uri, headers, String::new()).await
    }

    /// A call as Alice's page makes it, with `other` in the place of its headers.
    async fn call_with(&self, uri: &str, other: &[(&str, &str)], body: String) -> Answer {
        let cookie = self.cookie();
        let mut headers = vec![
            ("cookie", cookie.as_str()),
            ("content-type", "application/json"),
            ("sec-fetch-site", "same-origin"),
            ("user-agent", "a browser"),
            ("x-cardea-csrf", &self.page),
        ];
        headers.retain(|(name, _)| other.iter().all(|(other, _)| name != other));
        headers.extend(other.iter().filter(|(_, value)| !value.is_empty()));
        self.send(Method::POST, uri, &headers, body).await
    }

    async fn call(&self, operation: &str, input: &Value) -> Answer {
        self.call_with(&format!("/web/{operation}"), &[], input.to_string())
            .await
    }

    /// The events of a name, the latest first.
    async fn events(&self, name: &str) -> Vec<Value> {
        let input = json!({"LookupAttributes":
            [{"AttributeKey": "EventName", "AttributeValue": name}]});
        let found = self.server.call("cloudtrail", LOOKUP, &input).await.ok();
        let events = found["Events"].as_array().expect("a list").iter();
        events
            .map(|event| serde_json::from_str(&text(&event["CloudTrailEvent"])).expect("JSON"))
            .collect()
    }
}

#[track_caller]
fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

#[track_caller]
fn refusal(answer: &Answer) -> (u16, String) {
    let (status, code, _) = answer.fault();
    let json = answer.json();
    assert!(json["requestId"].is_string(), "{json}");
    assert!(json["message"].is_string(), "{json}");
    (status, code)
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let value = answer.headers.get(name);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

#[tokio::test]
async fn a_page_of_the_portal_calls_what_a_bearer_token_is_good_for() {
    let world = World::start().await;
    let portal = world.call("cardea/GetPortal", &json!({})).await.ok();
    assert_eq!(portal["accounts"][0]["roles"][0]["roleName"], "Read");
    let etag = json!({"ifNoneMatch": portal["etag"]});
    let again = world.call("cardea/GetPortal", &etag).await.ok();
    assert_eq!(again["notModified"], true);

    let accounts = json!({"maxResults": 1});
    let accounts = world.call("sso/ListAccounts", &accounts).await.ok();
    assert_eq!(accounts["accountList"][0]["accountId"], MANAGEMENT);
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    let issued = world.call("sso/GetRoleCredentials", &role).await.ok();
    let credentials = &issued["roleCredentials"];
    let caller = testkit::Caller {
        access_key_id: text(&credentials["accessKeyId"]),
        secret: sigv4::SecretKey::new(text(&credentials["secretAccessKey"])),
        session_token: Some(text(&credentials["sessionToken"])),
        account: None,
    };
    let form = "Action=GetCallerIdentity&Version=2011-06-15";
    let answer = world.server.query_as(&caller, "sts", form).await;
    assert!(
        answer.text().contains("AWSReservedSSO_Read_"),
        "{}",
        answer.text()
    );

    let other = json!({"accountId": MANAGEMENT, "roleName": "Other"});
    let answer = world.call("sso/GetRoleCredentials", &other).await;
    assert_eq!(refusal(&answer), (403, "ForbiddenException".to_owned()));
    let answer = world
        .call("sso/ListAccounts", &json!({"maxResults": 0}))
        .await;
    assert_eq!(refusal(&answer).0, 400);
    let answer = world.call("sso/Logout", &json!({})).await;
    assert_eq!(answer.ok(), json!({}));
    assert!(header(&answer, "set-cookie").starts_with("cardea-session=; Max-Age=0"));
}

#[tokio::test]
async fn a_call_is_recorded_once_as_the_persons_own() {
    let world = World::start().await;
    let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
    world.call("sso/GetRoleCredentials", &role).await.ok();
    let events = world.events("GetRoleCredentials").await;
    assert_eq!(events.len(), 1, "{events:?}");
    let event = &events[0];
    assert_eq!(event["userIdentity"]["type"], "IdentityCenterUser");
    assert_eq!(
        event["userIdentity"]["onBehalfOf"]["userId"],
        json!(world.alice)
    );
    assert_eq!(event["sourceIPAddress"], "127.0.0.1");
    assert_eq!(event["userAgent"], "a browser");
    assert_eq!(event["eventSource"], "sso.amazonaws.com");
    assert_eq!(event["requestParameters"]["roleName"], "Read");
    let whole = event.to_string();
    assert!(!whole.contains(&world.signed_in.cookie), "{whole}");

    world
        .call(
            "cardea/PutPortalFavourite",
            &json!({"accountId": "999999999999"}),
        )
        .await;
    let events = world.events("PutPortalFavourite").await;
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["errorCode"], "AccessDeniedException");
}

#[tokio::test]
async fn request_forgery_a_call_comes_from_a_page_of_ours_with_the_token_of_its_own_session() {
    let world = World::start().await;
    let uri = "/web/cardea/GetPortal";
    let own = format!("http://{}", world.server.address);
    let foreign = (403, "CrossSiteRequestException".to_owned());
    let put = |other: Vec<(&'static str, String)>| {
        let world = &world;
        async move {
            let other: Vec<_> = other
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            world.call_with(uri, &other, "{}".to_owned()).await
        }
    };
    let header = |name: &'static str, value: &str| (name, value.to_owned());
    for refused in [
        vec![header("x-cardea-csrf", "")],
        vec![header("sec-fetch-site", "cross-site")],
        vec![header("sec-fetch-site", "same-site")],
        vec![header("sec-fetch-site", "none")],
        vec![header("sec-fetch-site", "")],
        vec![header("sec-fetch-site", ""), header("origin", "null")],
        vec![
            header("sec-fetch-site", ""),
            header("origin", "https://evil.example"),
        ],
    ] {
        let answer = put(refused.clone()).await;
        assert_eq!(refusal(&answer), foreign, "{refused:?}");
    }
    let admitted = put(vec![header("sec-fetch-site", ""), header("origin", &own)]).await;
    assert_eq!(admitted.status, 200, "{}", admitted.text());

    // The token of another session is as good as none.
    let bob = people::session(&world.server, &world.db, &world.alice).await;
    let cookie = format!("cardea-session={}", bob.cookie);
    let signed_out = (401, "SignedOut".to_owned());
    for refused in [
        vec![header("x-cardea-csrf", "0123")],
        vec![header("cookie", &cookie)],
        vec![header("cookie", "")],
    ] {
        let answer = put(refused.clone()).await;
        assert_eq!(refusal(&answer), signed_out, "{refused:?}");
    }
    // A form of another site cannot send JSON.
    let kind = "application/x-www-form-urlencoded";
    let answer = put(vec![header("content-type", kind)]).await;
    assert_eq!(answer.status, 415, "{}", answer.text());
    let answer = world.get(uri, &[("cookie", &world.cookie())]).await;
    assert_eq!(answer.status, 405);
}

#[tokio::test]
async fn session_fixation_a_cookie_that_nobody_was_given_opens_nothing() {
    let world = World::start().await;
    let invented = domain::sign_in::SessionSecret::generate(&base::SystemEntropy);
    let cookie = format!("cardea-session={}", invented.expose());
    let token = domain::sign_in::form_token("portal", invented.expose());
    let other = [
        ("cookie", cookie.as_str()),
        ("x-cardea-csrf", token.expose()),
    ];
    let answer = world
        .call_with("/web/cardea/GetPortal", &other, "{}".to_owned())
        .await;
    assert_eq!(refusal(&answer), (401, "SignedOut".to_owned()));
    assert!(!answer.headers.contains_key("set-cookie"));
    let page = world.get("/start", &[("cookie", &cookie)]).await.text();
    assert!(
        page.contains("id=\"sign-in\"") && !page.contains("cardea-csrf"),
        "{page}"
    );
}

#[tokio::test]
async fn session_revival_an_ended_session_is_told_as_signed_out_at_the_next_call() {
    let world = World::start().await;
    world.call("cardea/GetPortal", &json!({})).await.ok();
    let store = world.server.instance.identity_store_id.as_str();
    let input = json!({"IdentityStoreId": store, "UserId": world.alice});
    let target = "Cardea.EndAllUserSessions";
    world.server.call("cardea", target, &input).await.ok();
    for operation in ["cardea/GetPortal", "sso/ListAccounts", "sso/Logout"] {
        let answer = world.call(operation, &json!({})).await;
        assert_eq!(
            refusal(&answer),
            (401, "SignedOut".to_owned()),
            "{operation}"
        );
    }
    let page = world.get("/start", &[("cookie", &world.cookie())]).await;
    assert!(page.text().contains("id=\"sign-in\""));
}

#[tokio::test]
async fn role_escalation_no_other_operation_is_done_for_a_cookie() {
    let world = World::start().await;
    for operation in [
        "cardea/ResetUserPassword",
        "cardea/GetAccountRootCredentials",
        "sso-admin/ListInstances",
        "sso-oidc/CreateToken",
        "sso-oidc/RegisterClient",
        "iam/ListUsers",
        "sts/GetCallerIdentity",
        "organizations/DescribeOrganization",
        "cardea/Nothing",
        "nothing/GetPortal",
        "..%2F/GetPortal",
    ] {
        let answer = world.call(operation, &json!({})).await;
        let expected = (404, "UnknownOperationException".to_owned());
        assert_eq!(refusal(&answer), expected, "{operation}");
    }
    // Nor is the cookie worth anything to the APIs themselves.
    let cookie = world.cookie();
    let headers = [
        ("cookie", cookie.as_str()),
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "Cardea.GetPortal"),
    ];
    let answer = world
        .send(Method::POST, "/", &headers, "{}".to_owned())
        .await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn parser_size_and_depth_of_a_call_are_bounded_and_it_is_json() {
    let world = World::start().await;
    let uri = "/web/cardea/GetPortal";
    let large = format!("{{\"ifNoneMatch\":\"{}\"}}", "a".repeat(64 * 1024));
    let answer = world.call_with(uri, &[], large).await;
    assert_eq!(refusal(&answer), (413, "SerializationException".to_owned()));
    let deep = format!("{{\"x\":{}{}}}", "[".repeat(3000), "]".repeat(3000));
    for body in [
        deep,
        "[]".to_owned(),
        "nonsense".to_owned(),
        "{\"ifNoneMatch\":1}".to_owned(),
        "{\"ifNoneMatch\":\"a\",\"ifNoneMatch\":\"b\"}".to_owned(),
    ] {
        let answer = world.call_with(uri, &[], body.clone()).await;
        let expected = (400, "SerializationException".to_owned());
        assert_eq!(refusal(&answer), expected, "{body}");
    }
    let answer = world
        .call("cardea/GetPortal", &json!({"ifNoneMatch": ""}))
        .await;
    assert_eq!(refusal(&answer), (400, "ValidationException".to_owned()));
}

#[tokio::test]
async fn clickjacking_no_page_is_framed_and_no_private_answer_is_kept() {
    let world = World::start().await;
    let cookie = world.cookie();
    let mut answers = Vec::new();
    for uri in [
        "/start",
        "/start/plain",
        "/console",
        "/federation?Action=login",
    ] {
        answers.push((uri, world.get(uri, &[]).await));
        answers.push((uri, world.get(uri, &[("cookie", &cookie)]).await));
    }
    let call = "/web/cardea/GetPortal";
    answers.push((call, world.call("cardea/GetPortal", &json!({})).await));
    let foreign = [("sec-fetch-site", "cross-site")];
    answers.push((call, world.call_with(call, &foreign, String::new()).await));
    answers.push((
        "/portal/assets/none.js",
        world.get("/portal/assets/none.js", &[]).await,
    ));
    for (uri, answer) in answers {
        let policy = header(&answer, "content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{uri}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{uri}: {policy}");
        assert!(!policy.contains("unsafe"), "{uri}: {policy}");
        assert_eq!(header(&answer, "x-frame-options"), "DENY", "{uri}");
        assert_eq!(header(&answer, "cache-control"), "no-store", "{uri}");
        assert_eq!(
            header(&answer, "x-content-type-options"),
            "nosniff",
            "{uri}"
        );
        assert_eq!(header(&answer, "referrer-policy"), "no-referrer", "{uri}");
    }
}

#[tokio::test]
async fn the_start_page_keeps_shortcuts_for_scripts_and_leads_on_without_them() {
    let world = World::start().await;
    let page = world.get("/start", &[]).await;
    assert_eq!(page.status, 200);
    assert!(!page.headers.contains_key("set-cookie"));
    let html = page.text();
    assert!(html.contains("<noscript><meta http-equiv=\"refresh\" content=\"0;url=/sign-in\">"));
    let (_, rest) = html.split_once("<script src=\"").expect("a script");
    let (script, _) = rest.split_once('"').expect("a path");
    let served = world.get(script, &[]).await;
    assert_eq!(
        header(&served, "content-type"),
        "text/javascript; charset=utf-8"
    );
    assert!(header(&served, "cache-control").contains("immutable"));
    assert!(served.text().contains("sessionStorage"));
    assert_eq!(world.get("/portal/start-0.js", &[]).await.status, 404);

    for uri in ["/start", "/start/"] {
        let shell = world.get(uri, &[("cookie", &world.cookie())]).await;
        let html = shell.text();
        assert!(
            html.contains(&format!("<script src=\"{script}\"></script></head>")),
            "{html}"
        );
        assert!(html.contains("content=\"0;url=/start/plain\""), "{html}");
        assert!(!html.contains("__CARDEA_CSRF__"), "{html}");
        let head = world.send(Method::HEAD, uri, &[], String::new()).await;
        let start_url = world.server.app.start_url(&world.server.instance);
        assert_eq!(
            (head.status.as_u16(), header(&head, "location")),
            (302, start_url.as_str())
        );
    }
}

#[tokio::test]
async fn the_portals_files_are_kept_for_ever_and_sent_as_the_browser_can_read_them() {
    let world = World::start().await;
    let uri = "/portal/assets/portal-1a2b.js";
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", "br", "as brotli"),
        ("gzip, br;q=0", "gzip", "as gzip"),
        ("identity", "", "export {};"),
    ] {
        let headers = [("accept-encoding", accepted)];
        let answer = world.get(uri, &headers).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.text(), body);
        assert_eq!(header(&answer, "content-encoding"), encoding);
        assert_eq!(header(&answer, "vary"), "accept-encoding");
        assert_eq!(
            header(&answer, "content-type"),
            "text/javascript; charset=utf-8"
        );
        let kept = "public, max-age=31536000, immutable";
        assert_eq!(header(&answer, "cache-control"), kept);
        let etag = header(&answer, "etag").to_owned();
        let weak = format!("\"x\", W/{etag}");
        for known in [&etag, &weak] {
            let headers = [("accept-encoding", accepted), ("if-none-match", known)];
            let again = world.get(uri, &headers).await;
            assert_eq!((again.status.as_u16(), again.text().as_str()), (304, ""));
        }
        let head = world.send(Method::HEAD, uri, &headers, String::new()).await;
        assert_eq!((head.status.as_u16(), head.text().as_str()), (200, ""));
        assert_eq!(header(&head, "content-length"), body.len().to_string());
    }
    for missing in [
        "/portal/assets/portal-1a2b.js.br",
        "/portal/assets/portal.html",
        "/portal/assets/..%2Fportal.html",
        "/portal/portal.html",
        "/portal/assets/",
    ] {
        let answer = world.get(missing, &[]).await;
        assert_eq!(answer.status, 404, "{missing}");
    }
}
