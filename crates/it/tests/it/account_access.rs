//! Account access manager through HTTP.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use std::fmt::Write as _;

use base::{AccountId, Clock as _, Duration};
use bytes::Bytes;
use db::Db;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::{SecretKey, SigningParams};
use testkit::{Answer, Caller, TestServer};

mod reach;
mod tags;

const MANAGEMENT: &str = "111122223333";
const SERVICE: &str = "account-access.amazonaws.com";

/// A server, with account access manager on.
struct Manager {
    server: TestServer,
    db: Db,
    application: String,
    tenant: String,
    /// Alice.
    user: String,
}

impl Manager {
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            all.push(Self::on(database.db).await);
        }
        all
    }

    async fn on(db: Db) -> Self {
        let server = TestServer::start_on(db.clone()).await;
        let input = json!({"ServicePrincipal": SERVICE});
        let target = "AWSOrganizationsV20161128.EnableAWSServiceAccess";
        server.call("organizations", target, &input).await.ok();
        let store = server.instance.identity_store_id.to_string();
        let input = json!({"IdentityStoreId": store, "UserName": "alice", "DisplayName": "Alice",
            "Name": {"GivenName": "Alice", "FamilyName": "Example"}});
        let target = "AWSIdentityStore.CreateUser";
        let user = server.call("identitystore", target, &input).await.ok();
        let mut manager = Self {
            server,
            db,
            application: String::new(),
            tenant: String::new(),
            user: text(&user["UserId"]),
        };
        let source = json!({"identityCenter": {"instanceArn": manager.server.instance.arn()}});
        let made = manager
            .root("POST", "/applications", json!({"identitySource": source}))
            .await
            .ok();
        manager.application = text(&made["applicationArn"]);
        let path = manager.path("/applications/");
        let found = manager.root("GET", &path, Value::Null).await.ok();
        manager.tenant = text(&found["tenantId"]);
        manager
    }

    /// A path that ends with the application's ARN.
    fn path(&self, before: &str) -> String {
        format!("{before}{}", encoded(&self.application))
    }

    async fn root(&self, method: &str, uri: &str, input: Value) -> Answer {
        self.call(&self.server.root, method, uri, input).await
    }

    /// Calls a restJson1 operation of `account-access`.
    async fn call(&self, caller: &Caller, method: &str, uri: &str, input: Value) -> Answer {
        let body = if input.is_null() {
            String::new()
        } else {
            input.to_string()
        };
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let headers: [(&str, &[u8]); 1] = [("content-type", b"application/json")];
        let params = SigningParams {
            access_key_id: &caller.access_key_id,
            secret: &caller.secret,
            session_token: caller.session_token.as_deref(),
            region: "us-east-1",
            service: "account-access",
            signed_at: self.server.clock.now().seconds(),
        };
        let unsigned = sigv4::Request {
            method,
            path,
            query,
            headers: &headers,
            body: body.as_bytes(),
        };
        let host = &self.server.address;
        let mut request = Request::builder().method(method).uri(uri);
        request = request
            .header("host", host)
            .header("content-type", "application/json");
        for (name, value) in sigv4::sign(&params, host, &unsigned) {
            if name != "host" {
                request = request.header(name, value);
            }
        }
        let request = request.body(Full::new(Bytes::from(body)));
        self.server.send(request.expect("a request")).await
    }

    /// Calls an operation of `account-access-runtime`.
    async fn bearer(&self, token: &str, uri: &str) -> Answer {
        let request = Request::get(uri)
            .header("host", &self.server.address)
            .header("authorization", token)
            .body(Full::new(Bytes::new()));
        self.server.send(request.expect("a request")).await
    }

    async fn iam(&self, form: &[(&str, &str)]) -> Answer {
        let mut pairs = vec!["Version=2010-05-08".to_owned()];
        pairs.extend(form.iter().map(|(k, v)| format!("{k}={}", encoded(v))));
        let (server, form) = (&self.server, pairs.join("&"));
        server.query_as(&server.root, "iam", &form).await
    }

    /// A role that lets the application in; its ARN.
    async fn role(&self, name: &str) -> String {
        let trust = json!({"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Principal": {"Service": SERVICE},
            "Action": ["sts:AssumeRole", "sts:SetContext"],
            "Condition": {"StringEquals": {"aws:SourceAccount": MANAGEMENT,
                "aws:SourceArn": self.application}}}})
        .to_string();
        let form = [
            ("Action", "CreateRole"),
            ("RoleName", name),
            ("AssumeRolePolicyDocument", &trust),
        ];
        let answer = self.iam(&form).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        format!("arn:aws:iam::{MANAGEMENT}:role/{name}")
    }

    fn entitlement(&self, role: &str) -> Value {
        json!({"applicationArn": self.application, "entitlement": {"principalRole": {
            "principal": {"identityCenter": {"userId": self.user}}, "roleArn": role}}})
    }

    async fn entitle(&self, role: &str) -> String {
        let input = self.entitlement(role);
        let made = self.root("POST", "/entitlements", input).await.ok();
        text(&made["entitlementId"])
    }

    fn entitlement_path(&self, id: &str) -> String {
        format!(
            "/entitlements/{id}?applicationArn={}",
            encoded(&self.application)
        )
    }

    /// A bearer token of Alice's.
    async fn sign_in(&self) -> String {
        crate::people::sign_in(&self.server, &self.db, &self.user).await
    }

    async fn caller_identity(&self, caller: &Caller) -> Answer {
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        self.server.query_as(caller, "sts", form).await
    }
}

pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[track_caller]
fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Status, code and message of a restJson1 fault.
#[track_caller]
fn fault(answer: &Answer) -> (u16, String, String) {
    let code = answer.headers.get("x-amzn-errortype");
    let code = code.and_then(|code| code.to_str().ok()).unwrap_or_default();
    let (_, of_body, message) = answer.fault();
    let code = if code.is_empty() { &of_body } else { code };
    (answer.status.as_u16(), code.to_owned(), message)
}

#[tokio::test]
async fn an_application_has_tags_is_listed_and_goes() {
    for manager in Manager::each().await {
        let path = manager.path("/applications/");
        let tags = manager.path("/tags/");
        let input = json!({"tags": {"team": "people", "stage": "test"}});
        manager.root("POST", &tags, input).await.ok();
        let answer = manager
            .root("DELETE", &format!("{tags}?tagKeys=stage"), Value::Null)
            .await;
        answer.ok();
        let listed = manager.root("GET", &tags, Value::Null).await.ok();
        assert_eq!(listed, json!({"tags": {"team": "people"}}));

        let found = manager.root("GET", &path, Value::Null).await.ok();
        let arn = manager.server.instance.arn();
        assert_eq!(found["status"], "ACTIVE");
        assert_eq!(found["tags"], json!({"team": "people"}));
        let source = json!({"identityCenter": {"instanceArn": arn}});
        assert_eq!(found["identitySource"], source);
        assert!(text(&found["tenantId"]).starts_with("aa-"));
        let created = text(&found["createdAt"]);
        assert!(created.contains('T') && created.ends_with('Z'), "{created}");

        let listed = manager.root("POST", "/applications-list", json!({})).await;
        let listed = listed.ok();
        let [listed] = listed["applications"]
            .as_array()
            .expect("a list")
            .as_slice()
        else {
            panic!("{listed}");
        };
        assert_eq!(listed["applicationArn"], manager.application.as_str());
        assert_eq!(listed["tenantId"], manager.tenant.as_str());

        let again = json!({"identitySource": source});
        let made = manager.root("POST", "/applications", again).await.ok();
        assert_eq!(made["applicationArn"], manager.application.as_str());
        let other = json!({"identitySource": source, "tags": {"a": "b"}});
        let answer = manager.root("POST", "/applications", other).await;
        let (status, code, _) = fault(&answer);
        assert_eq!((status, code.as_str()), (400, "AlreadyCreatedException"));
        let unknown = arn.replace(arn.rsplit('-').next().expect("an id"), "0123456789abcdef");
        for arn in [unknown.as_str(), "x"] {
            let source = json!({"identityCenter": {"instanceArn": arn}});
            let input = json!({"identitySource": source});
            let answer = manager.root("POST", "/applications", input).await;
            assert_eq!(fault(&answer).1, "ValidationException", "{arn}");
        }
        for input in [json!({"identitySource": {}}), json!({})] {
            let answer = manager.root("POST", "/applications", input).await;
            assert_eq!(fault(&answer).1, "ValidationException");
        }

        for _ in 0..2 {
            let answer = manager.root("DELETE", &path, Value::Null).await;
            assert_eq!(answer.status, 204, "{}", answer.text());
        }
        for (method, path) in [("GET", &path), ("GET", &tags)] {
            let answer = manager.root(method, path, Value::Null).await;
            let (status, code, _) = fault(&answer);
            assert_eq!((status, code.as_str()), (404, "ResourceNotFoundException"));
        }
    }
}

#[tokio::test]
async fn an_entitlement_lets_a_person_use_a_role_until_it_ends() {
    for manager in Manager::each().await {
        let role = manager.role("Builder").await;
        let other = manager.role("Other").await;
        let id = manager.entitle(&role).await;
        assert_eq!(manager.entitle(&role).await, id, "idempotent");
        let path = manager.entitlement_path(&id);
        let found = manager.root("GET", &path, Value::Null).await.ok();
        let expected = json!({"principalRole": {"roleArn": role, "account": MANAGEMENT,
            "accountName": found["entitlement"]["principalRole"]["accountName"],
            "principal": {"identityCenter": {"userId": manager.user}}}});
        assert_eq!(found["entitlement"], expected);
        assert!(found["createdAt"].is_string());
        manager.entitle(&other).await;
        let input = json!({"applicationArn": manager.application, "maxResults": 1,
            "filter": {"principalRole": {"roleArn": role}}});
        let listed = manager.root("POST", "/entitlements-list", input).await.ok();
        assert_eq!(listed["entitlements"][0]["entitlementId"], id.as_str());
        assert_eq!(listed["entitlements"][0]["entitlement"], expected);
        assert_eq!(listed.get("nextToken"), None);

        let token = manager.sign_in().await;
        let token = format!("Bearer {token}");
        let tenant = &manager.tenant;
        let uri = format!("/access?tenantId={tenant}&maxResults=1");
        let first = manager.bearer(&token, &uri).await.ok();
        assert_eq!(first["roles"][0]["roleArn"], role.as_str());
        assert_eq!(first["roles"][0]["accountId"], MANAGEMENT);
        let next = encoded(&text(&first["nextToken"]));
        let second = manager
            .bearer(&token, &format!("{uri}&nextToken={next}"))
            .await
            .ok();
        assert_eq!(second["roles"][0]["roleArn"], other.as_str());
        assert_eq!(second.get("nextToken"), None);

        let uri = format!(
            "/access/credentials?tenantId={tenant}&roleArn={}&accessType=PROGRAMMATIC_ACCESS\
             &sessionName=work&sessionDuration=900",
            encoded(&role)
        );
        let issued = manager.bearer(&token, &uri).await.ok();
        let issued = &issued["credentialsDetails"]["programmaticAccess"];
        let expires_at = issued["expiresAt"].as_f64().expect("seconds");
        let end = manager.server.clock.now().plus(Duration::from_seconds(900));
        let end: f64 = end.seconds().to_string().parse().expect("a number");
        assert!((expires_at - end).abs() <= 1.0, "{expires_at} {end}");
        let caller = Caller {
            access_key_id: text(&issued["accessKeyId"]),
            secret: SecretKey::new(text(&issued["secretAccessKey"])),
            session_token: Some(text(&issued["sessionToken"])),
            account: AccountId::parse(MANAGEMENT).ok(),
        };
        let answer = manager.caller_identity(&caller).await;
        let expected = format!("arn:aws:sts::{MANAGEMENT}:assumed-role/Builder/work");
        assert!(answer.text().contains(&expected), "{}", answer.text());

        for _ in 0..2 {
            let answer = manager.root("DELETE", &path, Value::Null).await;
            assert_eq!(answer.status, 204, "{}", answer.text());
        }
        let answer = manager.caller_identity(&caller).await;
        assert!(answer.text().contains("ExpiredToken"), "{}", answer.text());
        let (status, code, _) = fault(&manager.bearer(&token, &uri).await);
        assert_eq!((status, code.as_str()), (403, "AccessDeniedException"));
        let answer = manager.root("GET", &path, Value::Null).await;
        assert_eq!(fault(&answer).1, "ResourceNotFoundException");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_told() {
    for manager in Manager::each().await {
        let role = manager.role("Builder").await;
        let nobody = "00000000-0000-4000-8000-000000000000";
        let with = |change: &dyn Fn(&mut Value)| {
            let mut input = manager.entitlement(&role);
            change(&mut input);
            input
        };
        let principal = "/entitlement/principalRole/principal/identityCenter";
        for (input, code, part) in [
            (
                with(&|input| {
                    *input.pointer_mut(principal).expect("one") = json!({"userId": nobody});
                }),
                "ResourceNotFoundException",
                nobody,
            ),
            (
                with(&|input| {
                    *input.pointer_mut(principal).expect("one") = json!({"groupId": nobody});
                }),
                "ResourceNotFoundException",
                nobody,
            ),
            (
                with(&|input| *input.pointer_mut(principal).expect("one") = json!({})),
                "ValidationException",
                "principal",
            ),
            (
                manager.entitlement(&format!("{role}-missing")),
                "ValidationException",
                "verifying role",
            ),
            (
                manager.entitlement("role"),
                "ValidationException",
                "roleArn",
            ),
            (
                with(&|input| {
                    input["applicationArn"] = json!(format!("{}0", manager.application));
                }),
                "ResourceNotFoundException",
                "could not be found",
            ),
        ] {
            let answer = manager.root("POST", "/entitlements", input.clone()).await;
            let (_, found, message) = fault(&answer);
            assert_eq!(found, code, "{input}: {message}");
            assert!(message.contains(part), "{message}");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_persons_request_is_told() {
    for manager in Manager::each().await {
        let good = format!("Bearer {}", manager.sign_in().await);
        let tenant = &manager.tenant;
        for token in [
            "",
            "Bearer",
            "Bearer x",
            "Basic x",
            good.trim_start_matches("Bearer "),
        ] {
            let answer = manager
                .bearer(token, &format!("/access?tenantId={tenant}"))
                .await;
            let (status, code, _) = fault(&answer);
            assert_eq!(
                (status, code.as_str()),
                (401, "UnauthorizedException"),
                "{token}"
            );
        }
        for uri in [
            "/access?tenantId=aa-000000000000".to_owned(),
            "/access?tenantId=A".to_owned(),
            format!("/access?tenantId={tenant}&maxResults=0"),
            format!("/access?tenantId={tenant}&nextToken=x"),
            format!("/access/credentials?tenantId={tenant}&roleArn=x&accessType=CONSOLE"),
        ] {
            let answer = manager.bearer(&good, &uri).await;
            let (status, code, _) = fault(&answer);
            assert_eq!(
                (status, code.as_str()),
                (400, "ValidationException"),
                "{uri}"
            );
        }
    }
}

#[tokio::test]
async fn tags_of_the_application_decide_who_may_what() {
    for manager in Manager::each().await {
        let policy = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "account-access:*", "Resource": "*",
             "Condition": {"StringEquals": {"aws:ResourceTag/team": "people"}}},
            {"Effect": "Allow", "Action": "account-access:TagResource",
             "Resource": manager.application,
             "Condition": {"StringEquals": {"aws:RequestTag/team": "people"}}}]});
        let caller = user(&manager, &policy.to_string()).await;
        let path = manager.path("/applications/");
        let answer = manager.call(&caller, "GET", &path, Value::Null).await;
        let (status, code, message) = fault(&answer);
        assert_eq!((status, code.as_str()), (403, "AccessDeniedException"));
        let expected = format!(
            "is not authorized to perform: account-access:GetApplication on resource: {}",
            manager.application
        );
        assert!(message.contains(&expected), "{message}");
        let tags = manager.path("/tags/");
        let other = json!({"tags": {"team": "others"}});
        let answer = manager.call(&caller, "POST", &tags, other).await;
        assert_eq!(fault(&answer).1, "AccessDeniedException");
        let own = json!({"tags": {"team": "people"}});
        manager.call(&caller, "POST", &tags, own).await.ok();
        manager.call(&caller, "GET", &path, Value::Null).await.ok();
        let role = manager.role("Builder").await;
        let input = manager.entitlement(&role);
        manager
            .call(&caller, "POST", "/entitlements", input)
            .await
            .ok();
        // What has no tags yet is not allowed by them.
        let source = json!({"identityCenter": {"instanceArn": manager.server.instance.arn()}});
        let input = json!({"identitySource": source});
        let answer = manager.call(&caller, "POST", "/applications", input).await;
        assert_eq!(fault(&answer).1, "AccessDeniedException");
    }
}

/// An IAM user of the management account with an inline policy.
async fn user(manager: &Manager, policy: &str) -> Caller {
    let name = ("UserName", "limited");
    let ok = async |form: &[(&str, &str)]| {
        let answer = manager.iam(form).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        answer.text()
    };
    ok(&[("Action", "CreateUser"), name]).await;
    let put = [
        ("Action", "PutUserPolicy"),
        name,
        ("PolicyName", "inline"),
        ("PolicyDocument", policy),
    ];
    ok(&put).await;
    let key = ok(&[("Action", "CreateAccessKey"), name]).await;
    let part = |name: &str| {
        let (_, rest) = key.split_once(&format!("<{name}>")).expect("a member");
        let (value, _) = rest.split_once('<').expect("its end");
        value.to_owned()
    };
    Caller {
        access_key_id: part("AccessKeyId"),
        secret: SecretKey::new(part("SecretAccessKey")),
        session_token: None,
        account: AccountId::parse(MANAGEMENT).ok(),
    }
}
