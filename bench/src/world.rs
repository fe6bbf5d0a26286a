//! The organization that scenarios ask about, and people who are signed in.
//!
//! Made through the API where roles have to be there; the rest of its assignments in one
//! transaction, with what that many operations of the API would have left.

use std::sync::Arc;

use base::{AccountId, Clock as _, SystemEntropy, UserId, WebSessionId};
use db::{Db, Error, binds};
use domain::Permit;
use domain::actor::{Actor, Person};
use domain::sign_in::{
    ACCOUNT_ACCESS, AccessGrant, AccessToken, ClientId, GrantId, Method, RefreshGrant,
    RefreshToken, SessionKind, SessionSecret, WebSession,
};
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Caller, TestServer};

use crate::options::{Options, Size};
use crate::stage::until_converged;
use crate::wire::{Call, Queue, answer, call, post_json, text};

/// How deep groups are nested in each other.
const DEPTH: usize = 5;
/// How many users the innermost group has.
const MEMBERS: usize = 100;
/// How many people are signed in.
const PEOPLE: usize = 64;
/// How many users there are at the least.
const USERS: usize = 1_000;
/// What the people have: so many permission sets in each of so many accounts.
const STAFF: (usize, usize) = (3, 10);

/// What there is to ask about.
pub(crate) struct World {
    /// Member accounts.
    pub(crate) accounts: Vec<String>,
    /// ARNs of the permission sets that the nested groups have.
    pub(crate) sets: Vec<String>,
    /// Somebody in the innermost of the nested groups.
    pub(crate) member: String,
    /// A group that new assignments are for.
    pub(crate) everybody: String,
    /// The group of those who are signed in, and a permission set that it has.
    pub(crate) staff: (String, String),
    /// They reach as much as each other.
    pub(crate) people: Vec<Somebody>,
    /// What their tokens were issued to.
    pub(crate) client: (ClientId, String),
    /// How many assignments were there when it was made.
    pub(crate) assignments: u64,
}

/// Somebody who is signed in.
#[derive(Clone)]
pub(crate) struct Somebody {
    pub(crate) user: UserId,
    pub(crate) user_name: String,
    /// Of their membership in the staff.
    pub(crate) membership: String,
    /// Their browser's.
    pub(crate) session: String,
    /// Good for the portal's API.
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    /// An account that they reach, and what the portal calls a role there.
    pub(crate) account: String,
    pub(crate) role_name: &'static str,
}

const ROLES: [&str; STAFF.0] = ["staff-0", "staff-1", "staff-2"];

// Past instants are answered from the history.
const ASSIGNMENTS: &str = "INSERT INTO account_assignments (account_id, permission_set_id, \
    principal_kind, principal_id, instance_id, created_at) SELECT a.id, p.id, 'GROUP', g.id, $1, $2 \
    FROM (SELECT id FROM accounts WHERE id <> $3 ORDER BY id LIMIT $4) a, permission_sets p, groups g";
const REASONS: &str = "INSERT INTO assignment_reasons (account_id, permission_set_id, \
    principal_kind, principal_id, origin, instance_id, expires_at, state, set_by, request_id) \
    SELECT account_id, permission_set_id, principal_kind, principal_id, 'DIRECT', instance_id, \
    9223372036854775807, 'SETTLED', '', '' FROM account_assignments";
const CHANGES: &str = "INSERT INTO changes (instance_id, kind, entity_id, version, changed_at, \
    author, request_id, after_state, permission_set_id, principal_id) SELECT instance_id, \
    'ASSIGNMENT', account_id || '/' || permission_set_id || '/GROUP/' || principal_id, 1, \
    created_at, '', '', '{\"accountId\":\"' || account_id || '\",\"permissionSetId\":\"' || \
    permission_set_id || '\",\"principalId\":\"' || principal_id || \
    '\",\"principalType\":\"GROUP\"}', permission_set_id, principal_id FROM account_assignments";
const PROVISIONED: &str = "INSERT INTO provisioned_permission_sets (account_id, permission_set_id, \
    instance_id, role_id, role_name, revision, created_at) SELECT account_id, permission_set_id, $1, \
    'AROA' || account_id || UPPER(SUBSTR(permission_set_id, 4, 5)), 'AWSReservedSSO_' || \
    permission_set_id, 1, $2 FROM (SELECT DISTINCT account_id, permission_set_id FROM \
    account_assignments) pairs";

/// Makes it.
struct Maker<'a> {
    server: &'a Arc<TestServer>,
    db: &'a Db,
    /// On PostgreSQL changes that come together would only meet each other.
    connections: usize,
}

impl World {
    pub(crate) async fn build(server: &Arc<TestServer>, db: &Db, options: &Options) -> Self {
        let connections = if options.postgres.is_some() { 1 } else { 16 };
        let maker = Maker {
            server,
            db,
            connections,
        };
        let (accounts, sets, filled) = options.size.shape();
        let filled = match options.size {
            Size::Small => filled,
            Size::Hundred | Size::Million => options.accounts.unwrap_or(filled),
        };
        let accounts = maker.accounts(options.accounts.unwrap_or(accounts)).await;
        let mut own = Vec::new();
        for number in 0..options.sets.unwrap_or(sets) {
            own.push(maker.set(&format!("set-{number}")).await);
        }
        let groups = maker.nest().await;
        let assignments = maker.fill(filled).await;
        maker.users("user", USERS).await;
        let members = maker.members(groups.last().expect("a group")).await;
        let everybody = maker.group("everybody").await;
        let staff = maker.staff(&accounts).await;
        let client = maker.client().await;
        let mut people = Vec::new();
        for number in 0..PEOPLE {
            let account = accounts.get(number % STAFF.1.min(accounts.len()));
            let account = account.expect("an account");
            let name = format!("person-{number}");
            people.push(maker.person(&name, (&staff.0, account), &client.0).await);
        }
        let member = members.into_iter().next().expect("a member");
        Self {
            accounts,
            sets: own,
            member,
            everybody,
            staff,
            people,
            client,
            assignments: assignments + u64::try_from(STAFF.0 * STAFF.1).expect("few"),
        }
    }
}

impl World {
    /// A new member of the staff who has just signed in.
    pub(crate) async fn newcomer(&self, server: &Arc<TestServer>, db: &Db, name: &str) -> Somebody {
        let maker = Maker {
            server,
            db,
            connections: 1,
        };
        let account = self.accounts.first().expect("an account");
        maker
            .person(name, (&self.staff.0, account), &self.client.0)
            .await
    }
}

impl Somebody {
    /// Credentials of their role.
    pub(crate) async fn credentials(&self, server: &TestServer) -> Caller {
        let person = self.person(server).await;
        let cx = server.app.root_cx().with_actor(Actor::Person(person));
        let account = AccountId::parse(&self.account).expect("an id");
        let issued = server.app.role_credentials(&cx, &account, self.role_name);
        let issued = issued.await.expect("credentials");
        Caller {
            access_key_id: issued.access_key_id.to_string(),
            secret: SecretKey::new(issued.secret_access_key.expose()),
            session_token: Some(issued.session_token.expose().to_owned()),
            account: Some(account),
        }
    }

    /// As whom their token has them ask.
    pub(crate) async fn person(&self, server: &TestServer) -> Person {
        let now = server.clock.now();
        let person = server.app.authenticate_bearer(&self.access_token, now);
        person.await.expect("signed in")
    }
}

impl Maker<'_> {
    async fn accounts(&self, count: usize) -> Vec<String> {
        let prefix = "AWSOrganizationsV20161128";
        let calls = (0..count).map(|number| Call {
            service: "organizations",
            target: format!("{prefix}.CreateAccount"),
            body: json!({"AccountName": format!("account {number}"),
                "Email": format!("account-{number}@example.com")})
            .to_string(),
        });
        let queue = Queue::new(self.server, calls.collect());
        queue.make("accounts", self.connections).await;
        let (mut input, mut accounts) = (json!({}), Vec::new());
        loop {
            let target = format!("{prefix}.ListAccounts");
            let page = call(self.server, ("organizations", &target), &input).await;
            for account in page["Accounts"].as_array().expect("accounts") {
                if account["Id"] != "111122223333" {
                    accounts.push(text(&account["Id"]));
                }
            }
            match page["NextToken"].as_str() {
                Some(token) => input["NextToken"] = json!(token),
                None => break,
            }
        }
        assert_eq!(accounts.len(), count);
        accounts.sort();
        accounts
    }

    /// A permission set with a managed policy and one of its own.
    async fn set(&self, name: &str) -> String {
        let sso = async |operation: &str, mut input: Value| {
            input["InstanceArn"] = json!(self.server.instance.arn());
            let target = format!("SWBExternalService.{operation}");
            call(self.server, ("sso", &target), &input).await
        };
        let made = sso("CreatePermissionSet", json!({"Name": name})).await;
        let arn = text(&made["PermissionSet"]["PermissionSetArn"]);
        let managed = json!({"PermissionSetArn": arn,
            "ManagedPolicyArn": "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"});
        sso("AttachManagedPolicyToPermissionSet", managed).await;
        let inline = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "s3:GetObject", "Resource": "*"}]});
        let inline = json!({"PermissionSetArn": arn, "InlinePolicy": inline.to_string()});
        sso("PutInlinePolicyToPermissionSet", inline).await;
        arn
    }

    async fn people(&self, operation: &str, mut input: Value) -> Value {
        input["IdentityStoreId"] = json!(self.server.instance.identity_store_id.as_str());
        let target = format!("AWSIdentityStore.{operation}");
        call(self.server, ("identitystore", &target), &input).await
    }

    async fn group(&self, name: &str) -> String {
        let made = self.people("CreateGroup", json!({"DisplayName": name}));
        text(&made.await["GroupId"])
    }

    /// Groups in groups, the outermost first.
    async fn nest(&self) -> Vec<String> {
        let mut groups = vec![self.group("nested-0").await];
        for depth in 1..DEPTH {
            let child = self.group(&format!("nested-{depth}")).await;
            let store = self.server.instance.identity_store_id.as_str();
            let parent = groups.last().expect("one");
            let input = json!({"IdentityStoreId": store, "ParentGroupId": parent,
                "ChildGroupId": child});
            call(self.server, ("cardea", "Cardea.CreateGroupNesting"), &input).await;
            groups.push(child);
        }
        groups
    }

    /// Each permission set for each group in so many accounts; how many assignments that is.
    async fn fill(&self, accounts: usize) -> u64 {
        let instance = self.server.instance.id.clone();
        let now = self.server.clock.now().seconds() * 1_000_000 - 2_000_000;
        let most = i64::try_from(accounts).expect("a count");
        let filled: Result<u64, Error> = self
            .db
            .write("fill", move |tx| {
                let root = "111122223333";
                let count = tx.execute(ASSIGNMENTS, binds![&instance, now, root, most])?;
                tx.execute(REASONS, &[])?;
                tx.execute(CHANGES, &[])?;
                tx.execute(PROVISIONED, binds![&instance, now])?;
                Ok(count)
            })
            .await;
        filled.expect("filled")
    }

    async fn users(&self, prefix: &str, count: usize) {
        let store = self.server.instance.identity_store_id.as_str();
        let calls = (0..count).map(|number| {
            let name = format!("{prefix}-{number}");
            Call {
                service: "identitystore",
                target: "AWSIdentityStore.CreateUser".to_owned(),
                body: json!({"IdentityStoreId": store, "UserName": name, "DisplayName": name,
                    "Name": {"GivenName": name, "FamilyName": "Example"}})
                .to_string(),
            }
        });
        let queue = Queue::new(self.server, calls.collect());
        queue.make("users", self.connections).await;
    }

    async fn user(&self, name: &str) -> String {
        let input = json!({"UserName": name, "DisplayName": name,
            "Name": {"GivenName": name, "FamilyName": "Example"}});
        text(&self.people("CreateUser", input).await["UserId"])
    }

    async fn join(&self, group: &str, user: &str) -> String {
        let input = json!({"GroupId": group, "MemberId": {"UserId": user}});
        let made = self.people("CreateGroupMembership", input).await;
        text(&made["MembershipId"])
    }

    async fn members(&self, group: &str) -> Vec<String> {
        let mut members = Vec::new();
        for number in 0..MEMBERS {
            let user = self.user(&format!("member-{number}")).await;
            self.join(group, &user).await;
            members.push(user);
        }
        members
    }

    /// A group with permission sets in accounts, roles and all; one of the permission sets.
    async fn staff(&self, accounts: &[String]) -> (String, String) {
        let group = self.group("staff").await;
        let mut sets = Vec::new();
        let mut calls = Vec::new();
        for role in ROLES {
            let set = self.set(role).await;
            let pairs = accounts.iter().take(STAFF.1);
            calls.extend(pairs.map(|account| assignment(self.server, &set, account, &group)));
            sets.push(set);
        }
        let queue = Queue::new(self.server, calls);
        queue.make("assignments", self.connections).await;
        until_converged(self.db).await;
        (group, sets.into_iter().next().expect("one"))
    }

    /// A registered client that may refresh.
    async fn client(&self) -> (ClientId, String) {
        let dial = load::Dial::tcp(&self.server.address);
        let mut connection = load::Connection::open(&dial).await.expect("it listens");
        let input = json!({"clientName": "bench", "clientType": "public",
            "scopes": [ACCOUNT_ACCESS], "grantTypes": ["authorization_code", "refresh_token"],
            "redirectUris": ["http://127.0.0.1/oauth/callback"],
            "issuerUrl": self.server.app.start_url(&self.server.instance)});
        let asked = post_json(self.server, "/client/register", &input);
        let made = answer(&mut connection, asked).await.expect("registered");
        (
            ClientId::new(text(&made["clientId"])),
            text(&made["clientSecret"]),
        )
    }

    /// A new member of the group who is signed in.
    async fn person(
        &self,
        name: &str,
        (group, account): (&str, &str),
        client: &ClientId,
    ) -> Somebody {
        let id = self.user(name).await;
        let membership = self.join(group, &id).await;
        let user = UserId::parse(&id).expect("an id");
        let server = self.server;
        let now = server.clock.now();
        let session = WebSession {
            kind: SessionKind::Interactive,
            id: WebSessionId::generate(&SystemEntropy),
            instance_id: server.instance.id.clone(),
            identity_store_id: server.instance.identity_store_id.clone(),
            user_id: user.clone(),
            methods: vec![Method::Password],
            source_ip: "192.0.2.1".to_owned(),
            user_agent: "bench".to_owned(),
            created_at: now,
            expires_at: now.plus(base::Duration::from_hours(8)),
        };
        let grant_id = GrantId::generate(&SystemEntropy);
        let grant = AccessGrant {
            grant_id: grant_id.clone(),
            client_id: client.clone(),
            session_id: session.id.clone(),
            scopes: vec![ACCOUNT_ACCESS.to_owned()],
            issued_at: now,
            expires_at: session.expires_at,
        };
        let refreshing = RefreshGrant {
            grant_id,
            client_id: client.clone(),
            session_id: session.id.clone(),
            parent: None,
            superseded_at: None,
        };
        let owner = server.instance.owner.clone();
        let permit = Permit::issued_by_the_authorizer("bench:SignIn", "*".to_owned(), owner);
        let secret = SessionSecret::generate(&SystemEntropy);
        let token = AccessToken::generate(&SystemEntropy);
        let refresh = RefreshToken::generate(&SystemEntropy);
        let somebody = Somebody {
            user,
            user_name: name.to_owned(),
            membership,
            session: secret.expose().to_owned(),
            access_token: token.expose().to_owned(),
            refresh_token: refresh.expose().to_owned(),
            account: account.to_owned(),
            role_name: ROLES[0],
        };
        let done: Result<(), Error> = self
            .db
            .write("sign_in", move |tx| {
                let ends = session.expires_at;
                store::sign_in::insert_session(tx, &permit, &session, &secret, None)?;
                store::sign_in::insert_access_token(tx, &permit, &token, &grant)?;
                store::sign_in::insert_refresh_token(tx, &permit, &refresh, &refreshing, ends)
            })
            .await;
        done.expect("a session");
        somebody
    }
}

/// The call that gives a group a permission set in an account.
pub(crate) fn assignment(server: &TestServer, set: &str, account: &str, group: &str) -> Call {
    Call {
        service: "sso",
        target: "SWBExternalService.CreateAccountAssignment".to_owned(),
        body: json!({"InstanceArn": server.instance.arn(), "PermissionSetArn": set,
            "TargetId": account, "TargetType": "AWS_ACCOUNT", "PrincipalType": "GROUP",
            "PrincipalId": group})
        .to_string(),
    }
}

/// So many permission sets of this name.
pub(crate) async fn more_sets(
    server: &Arc<TestServer>,
    db: &Db,
    (name, count): (&str, usize),
) -> Vec<String> {
    let maker = Maker {
        server,
        db,
        connections: 1,
    };
    let mut sets = Vec::new();
    for number in 0..count {
        sets.push(maker.set(&format!("{name}-{number}")).await);
    }
    sets
}
