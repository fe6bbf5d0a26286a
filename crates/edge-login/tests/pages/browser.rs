//! A browser: cookies, forms, and nothing else.

use std::collections::BTreeMap;

use app::sign_in::{RegisterClient, RegisteredClient};
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use base::{Secret, UserId};
use domain::Actor;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use serde_json::json;
use testkit::TestServer;
use tower::ServiceExt as _;

pub(crate) const PASSWORD: &str = "Correct-horse-1";
/// RFC 7636 appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// A server, and a browser in front of its pages.
pub(crate) struct Browser {
    pub(crate) server: TestServer,
    router: Router,
    pub(crate) cookies: BTreeMap<String, String>,
    /// The last page.
    pub(crate) page: Page,
}

/// What the browser was answered.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The value of an input.
    #[track_caller]
    pub(crate) fn value(&self, name: &str) -> String {
        let tag = self
            .html
            .split('<')
            .find(|tag| tag.starts_with("input") && tag.contains(&format!("name=\"{name}\"")))
            .unwrap_or_else(|| panic!("no input {name} in {}", self.html));
        let (_, value) = tag.split_once(" value=\"").expect("a value");
        let (value, _) = value.split_once('"').expect("a whole value");
        value.to_owned()
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.html.contains(text)
    }

    /// Where a browser without scripts goes on to by itself, on this server.
    fn next(&self, address: &str) -> Option<String> {
        let refresh = "<noscript><meta http-equiv=\"refresh\" content=\"0;url=";
        let told = self.html.split_once(refresh);
        let told = told.and_then(|(_, rest)| rest.split_once('"'));
        let location = told.map_or(self.header("location"), |(uri, _)| uri);
        let own = location.strip_prefix("http://");
        let own = own.and_then(|rest| rest.strip_prefix(address));
        let path = own.unwrap_or(location);
        path.starts_with('/').then(|| path.to_owned())
    }

    /// The text of the error summary.
    pub(crate) fn alert(&self) -> String {
        let (_, rest) = self.html.split_once("role=\"alert\"").unwrap_or_default();
        let (inside, _) = rest.split_once("</div>").unwrap_or_default();
        let text: Vec<_> = inside
            .split('<')
            .filter_map(|tag| tag.split_once('>'))
            .map(|(_, text)| text.trim())
            .filter(|text| !text.is_empty())
            .collect();
        text.join(" ")
    }
}

impl Browser {
    pub(crate) async fn start() -> Self {
        let server = TestServer::start().await;
        Self {
            router: testkit::router(server.app.clone()),
            server,
            cookies: BTreeMap::new(),
            page: Page::default(),
        }
    }

    /// A user without a password.
    pub(crate) async fn user(&self, name: &str) -> UserId {
        let input = json!({
            "IdentityStoreId": self.server.instance.identity_store_id.as_str(),
            "UserName": name, "DisplayName": name,
            "Name": {"GivenName": "Jane", "FamilyName": "Doe"}});
        let target = "AWSIdentityStore.CreateUser";
        let answer = self.server.call("identitystore", target, &input).await.ok();
        UserId::parse(answer["UserId"].as_str().expect("an id")).expect("an id")
    }

    pub(crate) async fn reset(&self, user: &UserId) -> Secret {
        let app = &self.server.app;
        let store = &self.server.instance.identity_store_id;
        app.reset_password(&app.root_cx(), store, user)
            .await
            .expect("a one-time password")
    }

    /// A user with a password; the browser is as it was.
    pub(crate) async fn person(&mut self, name: &str) -> UserId {
        let user = self.user(name).await;
        let one_time = self.reset(&user).await;
        let cookies = std::mem::take(&mut self.cookies);
        self.go("/start").await;
        self.submit(&[("username", name)]).await;
        self.submit(&[("password", one_time.expose())]).await;
        self.submit(&[("new_password", PASSWORD), ("confirm_password", PASSWORD)])
            .await;
        assert!(self.page.has("You are signed in as"), "{}", self.page.html);
        self.cookies = cookies;
        user
    }

    pub(crate) async fn register(&self, name: &str, redirect_uri: &str) -> RegisteredClient {
        let app = &self.server.app;
        let command = RegisterClient {
            name: name.to_owned(),
            client_type: "public".to_owned(),
            scopes: vec!["sso:account:access".to_owned()],
            grant_types: Vec::new(),
            redirect_uris: vec![redirect_uri.to_owned()],
            issuer_url: Some(app.start_url(&self.server.instance)),
        };
        let cx = app.root_cx().with_actor(Actor::Anonymous);
        app.register_client(&cx, command).await.expect("a client")
    }

    pub(crate) fn authorize_url(client: &RegisteredClient, redirect_uri: &str) -> String {
        Self::authorize_url_of(client.client.id.as_str(), redirect_uri)
    }

    pub(crate) fn authorize_url_of(client_id: &str, redirect_uri: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs([
            ("response_type", "code"),
            ("client_id", client_id),
            ("redirect_uri", redirect_uri),
            ("state", "s&1"),
            ("code_challenge_method", "S256"),
            ("scopes", "sso:account:access"),
            ("code_challenge", CHALLENGE),
        ]);
        format!("/authorize?{}", query.finish())
    }

    pub(crate) async fn send(
        &mut self,
        method: Method,
        uri: &str,
        headers: &[(&str, &str)],
        body: String,
    ) {
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut request = Request::builder().method(method).uri(uri);
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::from(body)).expect("a request");
        let peer: std::net::SocketAddr = "203.0.113.7:4711".parse().expect("an address");
        request.extensions_mut().insert(ConnectInfo(peer));
        let router = self.router.clone();
        let response = router.oneshot(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        for cookie in head.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("text");
            let (pair, attributes) = text.split_once(';').expect("attributes");
            let (name, value) = pair.split_once('=').expect("a value");
            assert!(attributes.contains("HttpOnly"), "{text}");
            assert!(attributes.contains("SameSite=Lax"), "{text}");
            assert!(attributes.contains("Path=/"), "{text}");
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = body.collect().await.expect("a body").to_bytes();
        self.page = Page {
            status: head.status,
            headers: head.headers,
            html: String::from_utf8(bytes.to_vec()).expect("text"),
        };
        assert_guarded(&self.page);
    }

    /// Loads a page, following our own redirects.
    pub(crate) async fn go(&mut self, uri: &str) {
        self.send(Method::GET, uri, &[], String::new()).await;
        self.follow().await;
    }

    pub(crate) async fn follow(&mut self) {
        for _ in 0..5 {
            let Some(location) = self.page.next(&self.server.address) else {
                return;
            };
            self.send(Method::GET, &location, &[], String::new()).await;
        }
        panic!("too many redirects");
    }

    /// The hidden fields of the page's form with `fields`.
    pub(crate) fn form(&self, fields: &[(&str, &str)]) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        for name in ["flow", "csrf", "step"] {
            form.append_pair(name, &self.page.value(name));
        }
        form.extend_pairs(fields);
        form.finish()
    }

    /// Submits the page's form as a browser does, following our own redirects.
    pub(crate) async fn submit(&mut self, fields: &[(&str, &str)]) {
        let body = self.form(fields);
        self.post("/sign-in", body).await;
        self.follow().await;
    }

    pub(crate) async fn post(&mut self, uri: &str, body: String) {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
            ("origin", "null"),
        ];
        self.send(Method::POST, uri, &headers, body).await;
    }

    pub(crate) async fn sign_in(&mut self, name: &str) {
        self.submit(&[("username", name)]).await;
        self.submit(&[("password", PASSWORD)]).await;
    }
}

/// What every answer carries.
fn assert_guarded(page: &Page) {
    let policy = page.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!(page.header("x-frame-options"), "DENY");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    if !page.header("cache-control").contains("immutable") {
        assert_eq!(page.header("cache-control"), "no-store");
    }
    // Scripts are files of ours, and where pages have to do without, there are none.
    for script in page.html.split("<script").skip(1) {
        assert!(page.has("http-equiv=\"refresh\""), "{}", page.html);
        let is_file = script.starts_with(" src=\"/portal/")
            || script.starts_with(" type=\"module\" src=\"/portal/");
        assert!(is_file, "{}", page.html);
    }
}
