//! An organization to provision, and people to take access from.

use std::sync::Arc;
use std::time::{Duration, Instant};

use base::{AccountId, Clock as _, SystemEntropy, UserId, WebSessionId};
use db::{Db, Error, binds};
use domain::actor::Person;
use domain::identity::UserStatus;
use domain::sign_in::{
    ACCOUNT_ACCESS, AccessGrant, AccessToken, ClientId, GrantId, Method, SessionSecret, WebSession,
};
use domain::{Actor, Permit};
use http::{Request, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Caller, TestServer};

use crate::load::{Call, call, connect, drive, exchange, send};

/// A server whose reconciler runs, with accounts, permission sets and a group.
pub(crate) struct House {
    pub(crate) server: Arc<TestServer>,
    pub(crate) accounts: Vec<String>,
    pub(crate) sets: Vec<String>,
    pub(crate) group: String,
    pub(crate) db: Db,
}

/// Moves the server's clock as time goes by: what has to wait, waits no longer than that.
async fn keep_time(server: Arc<TestServer>) {
    let mut last = Instant::now();
    loop {
        tokio::time::sleep(Duration::from_millis(10)).await;
        let micros = i64::try_from(last.elapsed().as_micros()).expect("a time");
        last = Instant::now();
        server.advance(base::Duration::from_micros(micros));
    }
}

/// A member of the group with credentials of an account.
pub(crate) struct Somebody {
    id: UserId,
    bearer: String,
    membership: String,
    credentials: Caller,
}

impl House {
    pub(crate) async fn build(db: Db, accounts: usize, sets: usize) -> Self {
        let server = Arc::new(TestServer::start_on(db.clone()).await);
        let app = server.app.clone();
        drop(tokio::spawn(async move {
            app.run_reconciler(std::future::pending()).await;
        }));
        drop(tokio::spawn(keep_time(Arc::clone(&server))));
        let mut house = Self {
            server,
            accounts: Vec::new(),
            sets: Vec::new(),
            group: String::new(),
            db,
        };
        house.make_accounts(accounts).await;
        for number in 0..sets {
            let input = json!({"Name": format!("set-{number}")});
            let made = house.ok("CreatePermissionSet", &input).await;
            let arn = text(&made["PermissionSet"]["PermissionSetArn"]);
            let policy = json!({"PermissionSetArn": arn,
                "ManagedPolicyArn": "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"});
            house
                .ok("AttachManagedPolicyToPermissionSet", &policy)
                .await;
            let inline = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                "Action": "s3:GetObject", "Resource": "*"}]});
            let inline = json!({"PermissionSetArn": arn, "InlinePolicy": inline.to_string()});
            house.ok("PutInlinePolicyToPermissionSet", &inline).await;
            house.sets.push(arn);
        }
        let input = json!({"DisplayName": "everybody"});
        let made = house.people("CreateGroup", input).await;
        house.group = text(&made["GroupId"]);
        house
    }

    async fn make_accounts(&mut self, count: usize) {
        let prefix = "AWSOrganizationsV20161128";
        let calls = (0..count).map(|number| {
            let input = json!({"AccountName": format!("account {number}"),
                "Email": format!("account-{number}@example.com")});
            call("organizations", format!("{prefix}.CreateAccount"), &input)
        });
        // One after the other: on PostgreSQL they would only meet each other.
        drive(&self.server.address, &self.server, calls.collect(), 1).await;
        let mut input = json!({});
        loop {
            let target = format!("{prefix}.ListAccounts");
            let page = self.call(call("organizations", target, &input)).await;
            for account in page["Accounts"].as_array().expect("accounts") {
                if account["Id"] != "111122223333" {
                    self.accounts.push(text(&account["Id"]));
                }
            }
            match page["NextToken"].as_str() {
                Some(token) => input["NextToken"] = json!(token),
                None => break,
            }
        }
        assert_eq!(self.accounts.len(), count);
    }

    /// A call of sso-admin on the instance.
    pub(crate) fn sso(&self, operation: &str, input: &Value) -> Call {
        let mut input = input.clone();
        input["InstanceArn"] = json!(self.server.instance.arn());
        call("sso", format!("SWBExternalService.{operation}"), &input)
    }

    /// The answer to it, which has to be well.
    pub(crate) async fn ok(&self, operation: &str, input: &Value) -> Value {
        self.call(self.sso(operation, input)).await
    }

    pub(crate) async fn people(&self, operation: &str, mut input: Value) -> Value {
        input["IdentityStoreId"] = json!(self.server.instance.identity_store_id.as_str());
        let target = format!("AWSIdentityStore.{operation}");
        self.call(call("identitystore", target, &input)).await
    }

    /// The answer to any call, which has to be well.
    pub(crate) async fn call(&self, call: Call) -> Value {
        let address = &self.server.address;
        let mut connection = connect(address).await;
        let root = &self.server.root;
        let (status, body) = send(&mut connection, &self.server, root, address, &call).await;
        assert_eq!(status, StatusCode::OK, "{body:?}");
        serde_json::from_slice(&body).unwrap_or(Value::Null)
    }

    /// Returns when the reconciler has nothing left to do.
    pub(crate) async fn until_converged(&self) {
        loop {
            let any = "SELECT 1 FROM provisioning_targets LIMIT 1";
            let left: Result<_, Error> = self.db.read("left", |tx| tx.find(any, &[])).await;
            if left.expect("read").is_none() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// How many roles of permission sets there are.
    pub(crate) async fn roles(&self) -> usize {
        let count = "SELECT COUNT(*) FROM iam_roles WHERE path = $1";
        let path = "/aws-reserved/sso.amazonaws.com/";
        let count: Result<u32, Error> = self
            .db
            .read("count", move |tx| tx.scalar(count, binds![path]))
            .await;
        usize::try_from(count.expect("read")).expect("a size")
    }

    /// A new member of the group, signed in, with credentials of the first permission set.
    pub(crate) async fn person(&self, name: &str) -> Somebody {
        let input = json!({"UserName": name, "DisplayName": name,
            "Name": {"GivenName": name, "FamilyName": "Example"}});
        let id = text(&self.people("CreateUser", input).await["UserId"]);
        let input = json!({"GroupId": self.group, "MemberId": {"UserId": id}});
        let made = self.people("CreateGroupMembership", input).await;
        let id = UserId::parse(&id).expect("an id");
        let server = &self.server;
        let now = server.clock.now();
        let session = WebSession {
            id: WebSessionId::generate(&SystemEntropy),
            instance_id: server.instance.id.clone(),
            identity_store_id: server.instance.identity_store_id.clone(),
            user_id: id.clone(),
            methods: vec![Method::Password],
            source_ip: "192.0.2.1".to_owned(),
            user_agent: "bench".to_owned(),
            created_at: now,
            expires_at: now.plus(base::Duration::from_hours(8)),
        };
        let person = Person {
            owner: server.instance.owner.clone(),
            identity_store_id: session.identity_store_id.clone(),
            user_id: session.user_id.clone(),
            user_name: name.to_owned(),
            session_id: session.id.clone(),
            scopes: vec![ACCOUNT_ACCESS.to_owned()],
        };
        let owner = server.instance.owner.clone();
        let permit = Permit::issued_by_the_authorizer("bench:SignIn", "*".to_owned(), owner);
        let secret = SessionSecret::generate(&SystemEntropy);
        let token = AccessToken::generate(&SystemEntropy);
        let grant = AccessGrant {
            grant_id: GrantId::generate(&SystemEntropy),
            client_id: ClientId::new("bench"),
            session_id: session.id.clone(),
            scopes: person.scopes.clone(),
            issued_at: now,
            expires_at: session.expires_at,
        };
        let bearer = format!("Bearer {}", token.expose());
        let done: Result<(), Error> = self
            .db
            .write("sign_in", move |tx| {
                store::sign_in::insert_session(tx, &permit, &session, &secret, None)?;
                store::sign_in::insert_access_token(tx, &permit, &token, &grant)
            })
            .await;
        done.expect("a session");
        let cx = server.app.root_cx().with_actor(Actor::Person(person));
        let account = AccountId::parse(self.accounts.first().expect("one")).expect("an id");
        let issued = server.app.role_credentials(&cx, &account, "set-0").await;
        let issued = issued.expect("credentials");
        let somebody = Somebody {
            id,
            bearer,
            membership: text(&made["MembershipId"]),
            credentials: Caller {
                access_key_id: issued.access_key_id.to_string(),
                secret: SecretKey::new(issued.secret_access_key.expose()),
                session_token: Some(issued.session_token.expose().to_owned()),
                account: Some(account),
            },
        };
        assert_eq!(self.identity(&somebody).await, StatusCode::OK);
        somebody
    }

    /// All that somebody has in the portal; answers how many bytes that is.
    pub(crate) async fn portal(&self, somebody: &Somebody) -> usize {
        let mut connection = connect(&self.server.address).await;
        let request = Request::post("/")
            .header("host", &self.server.address)
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", "Cardea.GetPortal")
            .header("authorization", &somebody.bearer)
            .body(Full::from("{}"))
            .expect("a request");
        let (status, body) = exchange(&mut connection, request).await;
        assert_eq!(status, StatusCode::OK, "{body:?}");
        body.len()
    }

    /// Takes somebody out of the group.
    pub(crate) async fn leave(&self, somebody: &Somebody) {
        let input = json!({"MembershipId": somebody.membership});
        self.people("DeleteGroupMembership", input).await;
    }

    /// Disables somebody.
    pub(crate) async fn disable(&self, somebody: &Somebody) {
        let (app, store) = (&self.server.app, &self.server.instance.identity_store_id);
        let (cx, status) = (app.root_cx(), UserStatus::Disabled);
        let done = app.set_user_status(&cx, store, &somebody.id, status);
        done.await.expect("disabled");
    }

    /// Uses somebody's credentials until they are refused.
    pub(crate) async fn until_refused(&self, somebody: &Somebody) {
        while self.identity(somebody).await == StatusCode::OK {}
    }

    async fn identity(&self, somebody: &Somebody) -> StatusCode {
        let list = call(
            "sso",
            "SWBExternalService.ListInstances".to_owned(),
            &json!({}),
        );
        let address = &self.server.address;
        let mut connection = connect(address).await;
        let caller = &somebody.credentials;
        let (status, body) = send(&mut connection, &self.server, caller, address, &list).await;
        // Refused for lack of a policy is not refused for lack of access.
        if String::from_utf8_lossy(&body).contains("not authorized to perform") {
            return StatusCode::OK;
        }
        status
    }
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
