//! Sessions through HTTP: how long they last, what people and administrators see of them, and that
//! what came from one ends with it at once. And the references of pages that refuse somebody.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use base::{Clock as _, Timestamp};
use bytes::Bytes;
use db::Db;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Answer, Caller, TestServer};

use crate::people::SignedIn;

const MANAGEMENT: &str = "111122223333";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

/// A server with Alice, who has the permission set `Admin` in the management account.
struct Scene {
    server: TestServer,
    db: Db,
    engine: &'static str,
    alice: String,
}

impl Scene {
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            let server = TestServer::start_on(database.db.clone()).await;
            let alice = create_user(&server, "alice").await;
            let scene = Self {
                server,
                db: database.db,
                engine: database.name,
                alice,
            };
            scene.assign().await;
            all.push(scene);
        }
        all
    }

    async fn assign(&self) {
        let arn = self.server.instance.arn();
        let input = json!({"InstanceArn": arn, "Name": "Admin"});
        let made = self
            .server
            .call("sso", "SWBExternalService.CreatePermissionSet", &input);
        let made = made.await.ok();
        let input = json!({"InstanceArn": arn, "TargetId": MANAGEMENT, "TargetType": "AWS_ACCOUNT",
            "PermissionSetArn": made["PermissionSet"]["PermissionSetArn"],
            "PrincipalType": "USER", "PrincipalId": self.alice});
        let asked = self
            .server
            .call("sso", "SWBExternalService.CreateAccountAssignment", &input);
        asked.await.ok();
    }

    /// Alice signs in and lets a client in.
    async fn sign_in(&self) -> SignedIn {
        crate::people::session_in(&self.server, &self.db, &self.alice, FIREFOX).await
    }

    /// Calls an operation of the `cardea` service with a bearer token.
    async fn own(&self, held: &SignedIn, operation: &str, input: &Value) -> Answer {
        let header = format!("Bearer {}", held.token);
        self.bearer(Some(&header), operation, input).await
    }

    async fn bearer(&self, header: Option<&str>, operation: &str, input: &Value) -> Answer {
        let mut request = Request::post("/")
            .header("host", &self.server.address)
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", format!("Cardea.{operation}"));
        if let Some(header) = header {
            request = request.header("authorization", header);
        }
        let body = Full::new(Bytes::from(input.to_string()));
        let request = request.body(body).expect("a request");
        self.server.send(request).await
    }

    /// An operation of the `cardea` service as root.
    async fn administer(&self, operation: &str, mut input: Value) -> Answer {
        if operation.contains("Settings") || operation == "ListChanges" {
            input["InstanceArn"] = json!(self.server.instance.arn());
        } else if operation != "ExplainAccess" {
            input["IdentityStoreId"] = json!(self.server.instance.identity_store_id.as_str());
            input["UserId"] = json!(self.alice);
        }
        let target = format!("Cardea.{operation}");
        self.server.call("cardea", &target, &input).await
    }

    /// A request of the access portal's API.
    async fn portal(&self, method: &str, uri: &str, held: &SignedIn) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(uri)
            .header("host", &self.server.address)
            .header("x-amz-sso_bearer_token", &held.token)
            .body(Full::new(Bytes::new()))
            .expect("a request");
        self.server.send(request).await
    }

    async fn role_credentials(&self, held: &SignedIn) -> Caller {
        let uri = format!("/federation/credentials?role_name=Admin&account_id={MANAGEMENT}");
        let answer = self.portal("GET", &uri, held).await.ok();
        let found = &answer["roleCredentials"];
        let text = |name: &str| found[name].as_str().expect(name).to_owned();
        Caller {
            access_key_id: text("accessKeyId"),
            secret: SecretKey::new(text("secretAccessKey")),
            session_token: Some(text("sessionToken")),
            account: None,
        }
    }

    async fn identity(&self, caller: &Caller) -> Answer {
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        self.server.query_as(caller, "sts", form).await
    }

    /// A page, as a browser with or without the cookie sees it.
    async fn page(&self, uri: &str, held: Option<&SignedIn>) -> (u16, String) {
        let mut request = Request::get(uri)
            .header("host", &self.server.address)
            .header("user-agent", FIREFOX);
        if let Some(held) = held {
            let cookie = format!("cardea-session={}", held.cookie);
            request = request.header("cookie", cookie);
        }
        let request = request.body(Full::new(Bytes::new())).expect("a request");
        let answer = self.server.send(request).await;
        (answer.status.as_u16(), answer.text())
    }
}

async fn create_user(server: &TestServer, name: &str) -> String {
    let input = json!({"IdentityStoreId": server.instance.identity_store_id.as_str(),
        "UserName": name, "DisplayName": name,
        "Name": {"GivenName": "Alice", "FamilyName": "Doe"},
        "Emails": [{"Value": "alice@example.com", "Primary": true}]});
    let target = "AWSIdentityStore.CreateUser";
    let answer = server.call("identitystore", target, &input).await.ok();
    answer["UserId"].as_str().expect("an id").to_owned()
}

/// What a page gives as its reference.
#[track_caller]
fn reference(page: &str) -> String {
    let (_, rest) = page.split_once("Reference: <code>").expect("a reference");
    let (reference, _) = rest.split_once("</code>").expect("a whole one");
    reference.to_owned()
}

fn seconds(at: Timestamp) -> Value {
    json!(at.seconds())
}

#[tokio::test]
async fn stale_credentials_the_very_next_call_fails_when_a_session_ends() {
    for scene in Scene::each().await {
        let kept = scene.sign_in().await;
        for ending in [
            "EndOwnSession",
            "EndOwnOtherSessions",
            "EndUserSession",
            "Logout",
            "EndAllUserSessions",
        ] {
            let held = scene.sign_in().await;
            let caller = scene.role_credentials(&held).await;
            scene.identity(&caller).await.ok();
            let input = json!({"SessionId": held.id});
            match ending {
                "EndOwnSession" => {
                    let input = json!({"sessionId": held.id});
                    scene.own(&kept, ending, &input).await.ok();
                }
                "EndOwnOtherSessions" => {
                    let ended = scene.own(&kept, ending, &json!({})).await.ok();
                    assert_eq!(ended, json!({"endedSessions": 1}));
                }
                "Logout" => {
                    scene.portal("POST", "/logout", &held).await.ok();
                }
                "EndAllUserSessions" => {
                    scene.administer(ending, json!({})).await.ok();
                }
                _ => {
                    scene.administer(ending, input).await.ok();
                }
            }
            // The clock stands still: it is the next call, whenever that is.
            let refused = scene.identity(&caller).await;
            let text = refused.text();
            assert_eq!(refused.status, 403, "{ending} on {}: {text}", scene.engine);
            assert!(
                text.contains("<Code>ExpiredToken</Code>"),
                "{ending}: {text}"
            );
            let target = "SWBExternalService.ListInstances";
            let server = &scene.server;
            let refused = server.call_as(&caller, "sso", target, &json!({})).await;
            let (_, code, message) = refused.fault();
            assert_eq!(code, "ExpiredTokenException", "{ending}: {message}");
            let refused = scene.portal("GET", "/assignment/accounts", &held).await;
            assert_eq!(refused.status, 401, "{ending}");
            let refused = scene.own(&held, "ListOwnSessions", &json!({})).await;
            let (status, code, _) = refused.fault();
            assert_eq!((status, code.as_str()), (401, "UnauthorizedException"));
            let (status, _) = scene.page("/start/plain", Some(&held)).await;
            assert_eq!(status, 303, "{ending}: the page asks to sign in");
            // Whoever ended another session goes on.
            let (status, _) = scene.page("/start/plain", Some(&kept)).await;
            let goes_on = ending != "EndAllUserSessions";
            assert_eq!(status == 200, goes_on, "{ending}");
        }
    }
}

#[tokio::test]
async fn people_and_administrators_see_the_same_sessions() {
    for scene in Scene::each().await {
        let held = scene.sign_in().await;
        let begun = scene.server.clock.now();
        let other = scene.sign_in().await;
        let listed = scene.own(&held, "ListOwnSessions", &json!({})).await.ok();
        let sessions = listed["sessions"].as_array().expect("sessions");
        assert_eq!(sessions.len(), 2);
        let own = sessions.iter().find(|found| found["current"] == true);
        let own = own.expect("the one that asks");
        let ends = begun.plus(base::Duration::from_hours(8));
        assert_eq!(
            *own,
            json!({"sessionId": held.id, "current": true, "createdAt": seconds(begun),
                "lastActiveAt": seconds(begun), "expiresAt": seconds(ends),
                "sourceIpAddress": "192.0.2.1", "userAgent": FIREFOX,
                "device": "Firefox on Linux", "methods": ["PASSWORD"], "applications": [],
                "kind": "INTERACTIVE"})
        );
        let mut ids = Vec::new();
        let mut input = json!({"maxResults": 1});
        loop {
            let page = scene.own(&held, "ListOwnSessions", &input).await.ok();
            ids.push(page["sessions"][0]["sessionId"].clone());
            let Some(token) = page.get("nextToken") else {
                break;
            };
            input["nextToken"] = token.clone();
        }
        let all: Vec<_> = sessions
            .iter()
            .map(|found| found["sessionId"].clone())
            .collect();
        assert_eq!(ids, all);
        let seen = scene.administer("ListUserSessions", json!({})).await.ok();
        let seen = seen["Sessions"].as_array().expect("sessions").clone();
        assert_eq!(seen.len(), 2);
        for found in &seen {
            assert!(
                [&held.id, &other.id]
                    .iter()
                    .any(|id| found["SessionId"] == **id)
            );
            assert_eq!(found["Device"], "Firefox on Linux");
            assert_eq!(found["Methods"], json!(["PASSWORD"]));
            assert_eq!(found["Applications"], json!([]));
            assert_eq!(found["Clients"], json!([]));
            assert_eq!(found["StartedAt"], seconds(begun));
        }
    }
}

#[tokio::test]
async fn own_operations_take_nothing_but_the_token_of_whom_they_are_about() {
    for scene in Scene::each().await {
        let held = scene.sign_in().await;
        for operation in [
            "ListOwnSessions",
            "EndOwnOtherSessions",
            "GetOwnProfile",
            "UpdateOwnProfile",
        ] {
            let token = &held.token;
            for header in [
                None,
                Some(String::new()),
                Some("Bearer".to_owned()),
                Some("Bearer x".to_owned()),
                Some(format!("Basic {token}")),
                Some(format!("Bearer {}", held.cookie)),
            ] {
                let refused = scene.bearer(header.as_deref(), operation, &json!({})).await;
                let (status, code, _) = refused.fault();
                assert_eq!(
                    (status, code.as_str()),
                    (401, "UnauthorizedException"),
                    "{operation} with {header:?}"
                );
            }
            // A signature is none either, be it root's.
            let target = format!("Cardea.{operation}");
            let refused = scene.server.call("cardea", &target, &json!({})).await;
            assert_eq!(refused.fault().1, "UnauthorizedException", "{operation}");
        }
    }
}

#[tokio::test]
async fn people_change_their_own_profile_and_the_change_is_told() {
    for scene in Scene::each().await {
        let held = scene.sign_in().await;
        let found = scene.own(&held, "GetOwnProfile", &json!({})).await.ok();
        assert_eq!(
            found,
            json!({"profile": {"userId": scene.alice, "userName": "alice", "displayName": "alice",
                "givenName": "Alice", "familyName": "Doe", "email": "alice@example.com",
                "emailVerified": false}})
        );
        let input = json!({"familyName": "Roe", "preferredLanguage": "de",
            "phoneNumber": "+49 30 1", "userName": "root", "email": "evil@example.com"});
        let updated = scene.own(&held, "UpdateOwnProfile", &input).await.ok();
        assert_eq!(
            updated,
            json!({"profile": {"userId": scene.alice, "userName": "alice", "displayName": "alice",
                "givenName": "Alice", "familyName": "Roe", "email": "alice@example.com",
                "emailVerified": false, "phoneNumber": "+49 30 1", "preferredLanguage": "de"}}),
            "what is not theirs to change is passed over"
        );
        let input = json!({"displayName": ""});
        let refused = scene.own(&held, "UpdateOwnProfile", &input).await;
        assert_eq!(refused.fault().1, "ValidationException");
        let input = json!({"EntityType": "USER", "EntityId": scene.alice});
        let changes = scene.administer("ListChanges", input).await.ok();
        let change = changes["Changes"][0].to_string();
        assert!(
            change.contains("Roe") && change.contains(&scene.alice),
            "{change}"
        );

        let input = json!({"LookupAttributes": [
            {"AttributeKey": "EventName", "AttributeValue": "UpdateOwnProfile"}]});
        let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        let events = scene.server.call("cloudtrail", target, &input).await.ok();
        let record = events["Events"].to_string();
        assert!(record.contains("IdentityCenterUser"), "{record}");
        assert!(record.contains(&held.id), "by which session: {record}");
        assert!(
            !record.contains("Roe"),
            "names are not for the trail: {record}"
        );
    }
}

#[tokio::test]
async fn how_long_sessions_last_is_decided_within_bounds() {
    for scene in Scene::each().await {
        let undecided = json!({"InteractiveSessionDuration": "PT8H",
            "BackgroundSessionDuration": "P7D"});
        let found = scene.administer("GetSessionSettings", json!({})).await.ok();
        assert_eq!(found, undecided);
        for (interactive, background) in [
            ("PT14M", "P7D"),
            ("P90DT1S", "P7D"),
            ("PT8H", "PT1M"),
            ("PT8H", "P91D"),
            ("8", "P7D"),
        ] {
            let input = json!({"InteractiveSessionDuration": interactive,
                "BackgroundSessionDuration": background});
            let refused = scene.administer("PutSessionSettings", input.clone()).await;
            assert_eq!(refused.fault().1, "ValidationException", "{input}");
        }
        let found = scene.administer("GetSessionSettings", json!({})).await.ok();
        assert_eq!(found, undecided, "a refusal changed nothing");
        let decided = json!({"InteractiveSessionDuration": "P90D",
            "BackgroundSessionDuration": "PT15M"});
        scene
            .administer("PutSessionSettings", decided.clone())
            .await
            .ok();
        let found = scene.administer("GetSessionSettings", json!({})).await.ok();
        assert_eq!(found, decided);
        let input = json!({"EntityType": "SETTINGS", "EntityId": "SESSIONS"});
        let changes = scene.administer("ListChanges", input).await.ok();
        let change = &changes["Changes"][0];
        assert_eq!(change["EntityId"], "SESSIONS");
    }
}

#[tokio::test]
async fn the_reference_of_a_page_leads_administrators_to_who_what_when_and_why() {
    for scene in Scene::each().await {
        let held = scene.sign_in().await;
        let now = scene.server.clock.now();
        let client = "/authorize?response_type=code&client_id=nobody";
        for (uri, held, status, name, code, words) in [
            (
                client,
                None,
                400,
                "Authorize",
                "InvalidRequest",
                "cannot be answered",
            ),
            (
                client,
                Some(&held),
                400,
                "Authorize",
                "InvalidRequest",
                "cannot be answered",
            ),
            (
                "/sign-in?flow=3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                None,
                400,
                "SignIn",
                "InvalidRequest",
                "has ended",
            ),
            (
                "/federation?Action=nothing",
                None,
                400,
                "Federation",
                "InvalidRequest",
                "The Action is not",
            ),
        ] {
            let (found, page) = scene.page(uri, held).await;
            assert_eq!(found, status, "{uri}: {page}");
            let input = json!({"RequestId": reference(&page)});
            let explained = scene.administer("ExplainAccess", input.clone()).await.ok();
            assert_eq!(explained["Allowed"], false);
            assert_eq!(explained["Decision"], "notByPolicies");
            let summary = explained["Summary"].as_str().expect("a text");
            assert!(summary.contains(words), "{uri}: {summary}");
            assert!(explained.get("PrincipalArn").is_none(), "{explained}");
            let event = &explained["Event"];
            assert_eq!(event["EventSource"], "signin.amazonaws.com");
            assert_eq!(event["EventName"], name);
            assert_eq!(event["ErrorCode"], code);
            assert_eq!(event["EventTime"], seconds(now));
            assert_eq!(event["SourceIpAddress"], "127.0.0.1");
            assert_eq!(event["UserAgent"], FIREFOX);
            let who = held.map(|_| json!("alice"));
            assert_eq!(event.get("UserName"), who.as_ref(), "{uri}");

            // To strangers the reference is worth nothing.
            let caller = scene.role_credentials(&scene.sign_in().await).await;
            let target = "Cardea.ExplainAccess";
            let server = &scene.server;
            let refused = server.call_as(&caller, "cardea", target, &input).await;
            assert_eq!(refused.fault().1, "AccessDeniedException");
        }
    }
}
