//! SCIM through real HTTP: AWS's habits, the RFCs', and what becomes of those who are deprovisioned.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

mod aws;
mod deprovisioning;
mod guard;
mod rfc;

use base::Clock as _;
use bytes::Bytes;
use db::Db;
use domain::Permit;
use domain::identity_source::IdentitySource;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const PATCH: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const NOBODY: &str = "44a85468-40e1-708e-e018-01ce81f12cf5";

/// A server whose people come from an identity provider with a token.
pub(crate) struct Scene {
    pub(crate) server: TestServer,
    pub(crate) db: Db,
    pub(crate) engine: &'static str,
    pub(crate) token: String,
}

/// A request by SCIM.
#[derive(Default)]
pub(crate) struct Asked<'a> {
    method: &'a str,
    path: &'a str,
    body: Option<String>,
    headers: Vec<(&'a str, String)>,
}

impl Scene {
    pub(crate) async fn each(mode: &str) -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            all.push(Self::on(database.db, database.name, mode).await);
        }
        all
    }

    pub(crate) async fn start(mode: &str) -> Self {
        let db = Db::in_memory().expect("a database in memory");
        db.migrate(store::MIGRATIONS).await.expect("migrated");
        Self::on(db, "SQLite", mode).await
    }

    async fn on(db: Db, engine: &'static str, mode: &str) -> Self {
        let server = TestServer::start_on(db.clone()).await;
        Self::of(server, db, engine, mode).await
    }

    pub(crate) async fn of(server: TestServer, db: Db, engine: &'static str, mode: &str) -> Self {
        let (id, owner) = (server.instance.id.clone(), server.instance.owner.clone());
        let permit = Permit::issued_by_the_authorizer("test:Source", "*".to_owned(), owner);
        let now = server.clock.now();
        let done: Result<(), db::Error> = db
            .write("source", move |tx| {
                let saml = IdentitySource::Saml;
                store::identity_sources::put(tx, &permit, &id, saml, now)
            })
            .await;
        done.expect("a source");
        let mut scene = Self {
            server,
            db,
            engine,
            token: String::new(),
        };
        scene.administer("EnableProvisioning", json!({})).await;
        let made = scene.administer("CreateProvisioningToken", json!({"Mode": mode}));
        let made = made.await;
        made["AccessToken"]
            .as_str()
            .expect("a token")
            .clone_into(&mut scene.token);
        scene
    }

    /// An operation of the `cardea` service as root.
    pub(crate) async fn administer(&self, operation: &str, mut input: Value) -> Value {
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("Cardea.{operation}");
        self.server.call("cardea", &target, &input).await.ok()
    }

    pub(crate) fn tenant(&self) -> String {
        self.server.instance.identity_store_id.to_string()
    }

    pub(crate) async fn send(&self, asked: Asked<'_>) -> Answer {
        let uri = format!("/{}/scim/v2{}", self.tenant(), asked.path);
        let bearer = format!("Bearer {}", self.token);
        self.raw(&uri, Some(&bearer), asked).await
    }

    pub(crate) async fn raw(&self, uri: &str, bearer: Option<&str>, asked: Asked<'_>) -> Answer {
        let mut request = Request::builder()
            .method(asked.method)
            .uri(uri)
            .header("host", &self.server.address);
        if let Some(bearer) = bearer {
            request = request.header("authorization", bearer);
        }
        if asked.body.is_some()
            && !asked
                .headers
                .iter()
                .any(|(name, _)| *name == "content-type")
        {
            request = request.header("content-type", "application/scim+json");
        }
        for (name, value) in asked.headers {
            request = request.header(name, value);
        }
        let body = Full::new(Bytes::from(asked.body.unwrap_or_default()));
        self.server
            .send(request.body(body).expect("a request"))
            .await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Asked {
            method: "GET",
            path,
            ..Asked::default()
        })
        .await
    }

    pub(crate) async fn with(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.send(Asked {
            method,
            path,
            body: Some(body.to_string()),
            ..Asked::default()
        })
        .await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        self.send(Asked {
            method: "DELETE",
            path,
            ..Asked::default()
        })
        .await
    }

    pub(crate) async fn patch(&self, path: &str, operations: Value) -> Answer {
        let body = json!({"schemas": [PATCH], "Operations": operations});
        self.with("PATCH", path, &body).await
    }

    pub(crate) async fn user(&self, name: &str) -> String {
        let answer = self.with("POST", "/Users", &user(name)).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        id(&answer.json())
    }

    pub(crate) async fn group(&self, name: &str, members: &[&str]) -> String {
        let members: Vec<Value> = members.iter().map(|id| json!({"value": id})).collect();
        let body = json!({"schemas": [GROUP], "displayName": name, "members": members});
        let answer = self.with("POST", "/Groups", &body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        id(&answer.json())
    }

    /// What the identity store's own API says.
    pub(crate) async fn store(&self, operation: &str, mut input: Value) -> Answer {
        input["IdentityStoreId"] = json!(self.tenant());
        let target = format!("AWSIdentityStore.{operation}");
        self.server.call("identitystore", &target, &input).await
    }

    /// The members of a group by the identity store's own API.
    pub(crate) async fn members(&self, group: &str) -> Vec<String> {
        let input = json!({"GroupId": group});
        let found = self.store("ListGroupMemberships", input).await.ok();
        let found = found["GroupMemberships"]
            .as_array()
            .expect("a list")
            .clone();
        found
            .iter()
            .map(|one| text(&one["MemberId"]["UserId"]))
            .collect()
    }
}

pub(crate) fn user(name: &str) -> Value {
    json!({
        "schemas": [USER],
        "userName": name,
        "externalId": format!("ext-{name}"),
        "displayName": name,
        "name": {"givenName": name, "familyName": "Test"},
        "emails": [{"value": format!("{name}@example.com"), "type": "work", "primary": true}],
        "active": true,
    })
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

pub(crate) fn id(resource: &Value) -> String {
    text(&resource["id"])
}

/// The ids or names of a list.
pub(crate) fn each(list: &Value, member: &str) -> Vec<String> {
    let resources = list["Resources"].as_array().expect("resources");
    resources.iter().map(|one| text(&one[member])).collect()
}

/// The status and the detail of a refusal.
#[track_caller]
pub(crate) fn refusal(answer: &Answer) -> (u16, String) {
    let body = answer.json();
    let status = answer.status.as_u16();
    let urn = "urn:ietf:params:scim:api:messages:2.0:Error";
    assert_eq!(body["schemas"], json!([urn]), "{}", answer.text());
    assert_eq!(body["status"], json!(status.to_string()));
    (status, text(&body["detail"]))
}
