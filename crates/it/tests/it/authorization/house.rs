//! A server with people who have permission sets.

use app::Credentials;
use base::{AccountId, Clock as _, Duration, PageRequest, SystemEntropy, UserId, WebSessionId};
use db::Db;
use domain::actor::Person;
use domain::sign_in::{ACCOUNT_ACCESS, Method, SessionSecret, WebSession};
use domain::{Actor, Error, Permit};
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Answer, Caller, TestServer};

pub(super) const MANAGEMENT: &str = "111122223333";

/// A server, and somebody to whom permission sets are assigned.
pub(super) struct House {
    pub(super) server: TestServer,
    pub(super) engine: &'static str,
    person: Person,
}

impl House {
    /// One an engine.
    pub(super) async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            all.push(Self::on(database.db, database.name).await);
        }
        all
    }

    async fn on(db: Db, engine: &'static str) -> Self {
        let server = TestServer::start_on(db.clone()).await;
        let user = create_user(&server, "alice").await;
        let now = server.clock.now();
        let session = WebSession {
            id: WebSessionId::generate(&SystemEntropy),
            instance_id: server.instance.id.clone(),
            identity_store_id: server.instance.identity_store_id.clone(),
            user_id: UserId::parse(&user).expect("a user"),
            methods: vec![Method::Password],
            source_ip: "192.0.2.1".to_owned(),
            user_agent: "test".to_owned(),
            created_at: now,
            expires_at: now.plus(Duration::from_hours(8)),
            kind: domain::sign_in::SessionKind::Interactive,
        };
        let person = Person {
            owner: server.instance.owner.clone(),
            identity_store_id: session.identity_store_id.clone(),
            user_id: session.user_id.clone(),
            user_name: "alice".to_owned(),
            session_id: session.id.clone(),
            scopes: vec![ACCOUNT_ACCESS.to_owned()],
        };
        let permit = Permit::issued_by_the_authorizer("test:SignIn", "*".to_owned(), {
            server.instance.owner.clone()
        });
        let secret = SessionSecret::generate(&SystemEntropy);
        let done: Result<(), db::Error> = db
            .write("sign_in", move |tx| {
                store::sign_in::insert_session(tx, &permit, &session, &secret, None)
            })
            .await;
        done.expect("a session");
        Self {
            server,
            engine,
            person,
        }
    }

    /// Calls sso-admin on the organization instance.
    pub(super) async fn sso(&self, caller: &Caller, operation: &str, mut input: Value) -> Answer {
        if operation != "ListInstances" && input.get("InstanceArn").is_none() {
            input["InstanceArn"] = json!(self.server.instance.arn());
        }
        let target = format!("SWBExternalService.{operation}");
        self.server.call_as(caller, "sso", &target, &input).await
    }

    /// The same as root, and well.
    pub(super) async fn root(&self, operation: &str, input: Value) -> Value {
        self.sso(&self.server.root, operation, input).await.ok()
    }

    /// Calls identitystore on the organization instance's store.
    pub(super) async fn people(&self, caller: &Caller, name: &str, mut input: Value) -> Answer {
        input["IdentityStoreId"] = json!(self.server.instance.identity_store_id.as_str());
        let target = format!("AWSIdentityStore.{name}");
        let server = &self.server;
        server
            .call_as(caller, "identitystore", &target, &input)
            .await
    }

    /// Calls IAM or another service of the query protocol as root.
    pub(super) async fn query(&self, service: &str, operation: &str, input: &Value) -> Answer {
        let version = if service == "iam" {
            "2010-05-08"
        } else {
            "2011-06-15"
        };
        let parameters = super::neighbours::parameters(input);
        let form = format!("Action={operation}&Version={version}{parameters}");
        let server = &self.server;
        server.query_as(&server.root, service, &form).await
    }

    /// The one trusted token issuer, made where there is none.
    pub(super) async fn trusted_token_issuer(&self) -> String {
        let listed = self.root("ListTrustedTokenIssuers", json!({})).await;
        if let Some(issuer) = listed["TrustedTokenIssuers"].get(0) {
            return text(&issuer["TrustedTokenIssuerArn"]);
        }
        let configuration = json!({"OidcJwtConfiguration": {
            "IssuerUrl": "https://idp.example.com",
            "ClaimAttributePath": "email",
            "IdentityStoreAttributePath": "emails.value",
            "JwksRetrievalOption": "OPEN_ID_DISCOVERY"}});
        let input = json!({"Name": "issuer", "TrustedTokenIssuerType": "OIDC_JWT",
            "TrustedTokenIssuerConfiguration": configuration});
        let made = self.root("CreateTrustedTokenIssuer", input).await;
        text(&made["TrustedTokenIssuerArn"])
    }

    /// A permission set with these AWS managed policies, which is assigned to the person in `account`.
    pub(super) async fn permission_set(&self, name: &str, policies: &[&str]) -> String {
        let made = self.root("CreatePermissionSet", json!({"Name": name}));
        let arn = text(&made.await["PermissionSet"]["PermissionSetArn"]);
        for policy in policies {
            let policy = format!("arn:aws:iam::aws:policy/{policy}");
            let input = json!({"PermissionSetArn": arn, "ManagedPolicyArn": policy});
            self.root("AttachManagedPolicyToPermissionSet", input).await;
        }
        arn
    }

    /// Assigns a permission set to the person.
    pub(super) async fn assign(&self, set: &str, account: &str) {
        let input = self.assignment(set, account);
        self.root("CreateAccountAssignment", input).await;
    }

    /// The input that assigns a permission set to the person.
    pub(super) fn assignment(&self, set: &str, account: &str) -> Value {
        json!({"PermissionSetArn": set, "TargetId": account, "TargetType": "AWS_ACCOUNT",
            "PrincipalType": "USER", "PrincipalId": self.person.user_id.as_str()})
    }

    /// Brings the accounts to the definition of a permission set.
    pub(super) async fn provision(&self, set: &str) {
        let input = json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
        self.root("ProvisionPermissionSet", input).await;
    }

    /// Credentials of a permission set that is assigned in `account`, as the portal gives them.
    pub(super) async fn session(&self, account: &str, set: &str) -> Caller {
        let account = AccountId::parse(account).expect("an account");
        let credentials = self.credentials(&account, set).await;
        let credentials = credentials.expect("credentials");
        Caller {
            access_key_id: credentials.access_key_id.to_string(),
            secret: SecretKey::new(credentials.secret_access_key.expose()),
            session_token: Some(credentials.session_token.expose().to_owned()),
            account: Some(account),
        }
    }

    /// Credentials for the person, as the portal gives or refuses them.
    pub(super) async fn credentials(
        &self,
        account: &AccountId,
        set: &str,
    ) -> Result<Credentials, Error> {
        let app = &self.server.app;
        let cx = app.root_cx().with_actor(Actor::Person(self.person.clone()));
        app.role_credentials(&cx, account, set).await
    }

    /// The accounts that the portal shows the person.
    pub(super) async fn portal_accounts(&self) -> Vec<String> {
        let app = &self.server.app;
        let cx = app.root_cx().with_actor(Actor::Person(self.person.clone()));
        let found = app.list_portal_accounts(&cx, PageRequest::first(100)).await;
        let found = found.expect("a page").items.into_iter();
        found.map(|account| account.id.to_string()).collect()
    }

    /// Sends a request to our own service as root; nobody works on what it asks for.
    pub(super) async fn unworked(&self, operation: &str, input: &Value) -> Answer {
        let target = format!("Cardea.{operation}");
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target.as_str()),
        ];
        let (server, body) = (&self.server, input.to_string());
        let now = server.clock.now();
        let (caller, address) = (&server.root, &server.address);
        let request = testkit::signed(caller, "cardea", now, address, &headers, &body);
        server.send(request).await
    }

    /// A session of a new permission set with these policies.
    pub(super) async fn session_with(&self, account: &str, set: &str, policies: &[&str]) -> Caller {
        let arn = self.permission_set(set, policies).await;
        self.assign(&arn, account).await;
        self.session(account, set).await
    }

    /// A new member account.
    pub(super) async fn account(&self, name: &str) -> String {
        let call = |operation: &'static str, input: Value| async move {
            let target = format!("AWSOrganizationsV20161128.{operation}");
            let server = &self.server;
            server.call("organizations", &target, &input).await.ok()
        };
        let email = format!("{name}@example.com");
        let input = json!({"AccountName": name, "Email": email});
        let created = call("CreateAccount", input).await;
        let id = &created["CreateAccountStatus"]["Id"];
        let input = json!({"CreateAccountRequestId": id});
        let described = call("DescribeCreateAccountStatus", input).await;
        text(&described["CreateAccountStatus"]["AccountId"])
    }

    /// A new user.
    pub(super) async fn user(&self, name: &str) -> String {
        create_user(&self.server, name).await
    }
}

async fn create_user(server: &TestServer, name: &str) -> String {
    let input = json!({"IdentityStoreId": server.instance.identity_store_id.as_str(),
        "UserName": name, "DisplayName": name,
        "Name": {"GivenName": name, "FamilyName": "Example"}});
    let target = "AWSIdentityStore.CreateUser";
    let made = server.call("identitystore", target, &input).await.ok();
    text(&made["UserId"])
}

/// The text of a JSON value.
#[track_caller]
pub(super) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
