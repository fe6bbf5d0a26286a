//! sso-admin through real HTTP, on both engines.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

mod account_instances;
mod applications;
mod assignments;
mod device_codes;
mod instances;
mod nodes;
mod permission_sets;
mod policies;
mod preflight;
mod provisioning;
mod scale;
mod trusted_token_issuers;

use base::AccountId;
use db::{Db, Tx, binds};
use domain::iam::Role;
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

/// The management account of every test server.
const MANAGEMENT: &str = "111122223333";

/// A server and its administrator.
struct Admin {
    server: TestServer,
    db: Db,
    engine: &'static str,
}

impl Admin {
    /// One an engine.
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            all.push(Self {
                db: database.db.clone(),
                server: TestServer::start_on(database.db).await,
                engine: database.name,
            });
        }
        all
    }

    /// Calls an operation on the organization instance; what it asked for is done afterwards.
    async fn call(&self, operation: &str, mut input: Value) -> Answer {
        if operation != "ListInstances" && input.get("InstanceArn").is_none() {
            input["InstanceArn"] = json!(self.server.instance.arn());
        }
        let target = format!("SWBExternalService.{operation}");
        self.server.call("sso", &target, &input).await
    }

    async fn ok(&self, operation: &str, input: Value) -> Value {
        self.call(operation, input).await.ok()
    }

    /// The exception and the message of a call that must fail.
    async fn fault(&self, operation: &str, input: Value) -> (String, String) {
        let answer = self.call(operation, input).await;
        let (status, code, message) = answer.fault();
        assert_eq!(status, 400, "{}: {}", self.engine, answer.text());
        (code, message)
    }

    async fn permission_set(&self, name: &str) -> String {
        let created = self.ok("CreatePermissionSet", json!({"Name": name})).await;
        text(&created["PermissionSet"]["PermissionSetArn"])
    }

    async fn identity(&self, operation: &str, mut input: Value) -> Value {
        input["IdentityStoreId"] = json!(self.server.instance.identity_store_id.as_str());
        let target = format!("AWSIdentityStore.{operation}");
        let answer = self.server.call("identitystore", &target, &input).await;
        answer.ok()
    }

    async fn user(&self, name: &str) -> String {
        let input = json!({"UserName": name, "DisplayName": name,
            "Name": {"GivenName": name, "FamilyName": "Example"}});
        text(&self.identity("CreateUser", input).await["UserId"])
    }

    async fn group(&self, name: &str) -> String {
        let input = json!({"DisplayName": name});
        text(&self.identity("CreateGroup", input).await["GroupId"])
    }

    async fn join(&self, group: &str, user: &str) {
        let input = json!({"GroupId": group, "MemberId": {"UserId": user}});
        self.identity("CreateGroupMembership", input).await;
    }

    async fn account(&self, name: &str) -> String {
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

    /// The final status of a new assignment.
    async fn assign(&self, set: &str, account: &str, kind: &str, principal: &str) -> Value {
        let input = assignment(set, account, kind, principal);
        let asked = self.ok("CreateAccountAssignment", input).await;
        let asked = &asked["AccountAssignmentCreationStatus"];
        assert_eq!(asked["Status"], "IN_PROGRESS", "{}", self.engine);
        let input = json!({"AccountAssignmentCreationRequestId": asked["RequestId"]});
        let status = self.ok("DescribeAccountAssignmentCreationStatus", input);
        status.await["AccountAssignmentCreationStatus"].clone()
    }

    /// The final status of a removed assignment.
    async fn unassign(&self, set: &str, account: &str, kind: &str, principal: &str) -> Value {
        let input = assignment(set, account, kind, principal);
        let asked = self.ok("DeleteAccountAssignment", input).await;
        let asked = &asked["AccountAssignmentDeletionStatus"];
        let input = json!({"AccountAssignmentDeletionRequestId": asked["RequestId"]});
        let status = self.ok("DescribeAccountAssignmentDeletionStatus", input);
        status.await["AccountAssignmentDeletionStatus"].clone()
    }

    /// The final status of a provisioning: of all accounts, or of one.
    async fn provision(&self, set: &str, account: Option<&str>) -> Value {
        let input = match account {
            None => json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"}),
            Some(account) => json!({"PermissionSetArn": set, "TargetType": "AWS_ACCOUNT",
                "TargetId": account}),
        };
        let asked = self.ok("ProvisionPermissionSet", input).await;
        let id = &asked["PermissionSetProvisioningStatus"]["RequestId"];
        let input = json!({"ProvisionPermissionSetRequestId": id});
        let status = self.ok("DescribePermissionSetProvisioningStatus", input);
        status.await["PermissionSetProvisioningStatus"].clone()
    }

    /// The roles that Identity Center made in an account.
    async fn roles(&self, account: &str) -> Vec<Role> {
        let account = AccountId::parse(account).expect("an account");
        self.look(move |tx| {
            let path = "/aws-reserved/sso.amazonaws.com/";
            store::iam::list_roles(tx, &account, path, "", 1_000)
        })
        .await
    }

    /// The only role that Identity Center made in an account.
    async fn role(&self, account: &str) -> Role {
        let mut roles = self.roles(account).await;
        assert_eq!(roles.len(), 1, "{}: {roles:?}", self.engine);
        roles.remove(0)
    }

    /// The id of a role, by how its name begins.
    async fn role_named(&self, account: &str, prefix: &str) -> base::RoleId {
        let roles = self.roles(account).await;
        let role = roles.into_iter().find(|role| role.name.starts_with(prefix));
        role.expect("the role").id
    }

    async fn look<T: Send + 'static>(
        &self,
        look: impl Fn(&mut Tx<'_>) -> Result<T, db::Error> + Send + Sync + 'static,
    ) -> T {
        self.db.read("look", look).await.expect("read")
    }

    /// Changes a row behind the product's back.
    async fn meddle(&self, sql: &'static str, value: String) {
        let changed: Result<u64, db::Error> = self
            .db
            .write("meddle", move |tx| tx.execute(sql, binds![&value]))
            .await;
        assert!(changed.expect("changed") > 0, "{sql}");
    }
}

fn assignment(set: &str, account: &str, kind: &str, principal: &str) -> Value {
    json!({"PermissionSetArn": set, "TargetId": account, "TargetType": "AWS_ACCOUNT",
        "PrincipalType": kind, "PrincipalId": principal})
}

#[track_caller]
fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// What an operation answers to a page each, until there is no next one.
async fn pages(admin: &Admin, operation: &str, input: Value, member: &str) -> Vec<Vec<Value>> {
    let mut all = Vec::new();
    let mut input = input;
    loop {
        let page = admin.ok(operation, input.clone()).await;
        all.push(page[member].as_array().expect("a list").clone());
        match page.get("NextToken") {
            Some(Value::String(token)) => input["NextToken"] = json!(token),
            _ => return all,
        }
    }
}
