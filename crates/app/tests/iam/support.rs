//! Apps on empty databases, and callers.

#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "helpers of tests, which clippy does not know for tests"
)]

use std::sync::Arc;

use app::iam::{CreatePolicy, CreateRole, CreateUser};
use app::outside::Outside;
use app::{App, Call, Credentials, Cx, CxParts, Keyring, Parts, SessionTokenPrincipal, Settings};
use base::{
    AccessKeyId, AccountId, ManualClock, OrganizationId, OrganizationPolicyId, PageRequest,
    RequestId, RoleId, RootId, SeededEntropy, Timestamp,
};
use db::Db;
use domain::actor::{IamUser, RoleSession, SessionContext};
use domain::audit::EventType;
use domain::iam::{Role, User};
use domain::organization::{
    Account, AccountState, FeatureSet, JoinedMethod, Organization, Policy, PolicyOrigin, PolicyType,
};
use domain::{Actor, Error, Permit};

pub(crate) const ALLOW_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// An app and the database that it runs on.
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) db: Db,
}

/// On SQLite, and on PostgreSQL too where `CARDEA_TEST_POSTGRES` says where one is.
pub(crate) async fn houses() -> Vec<House> {
    houses_in(&Outside::nothing()).await
}

/// The same in a world.
pub(crate) async fn houses_in(outside: &Outside) -> Vec<House> {
    let now = Timestamp::from_seconds(1_800_000_000);
    houses_at(outside, &Arc::new(ManualClock::new(now))).await
}

/// The same with a clock that the test moves.
pub(crate) async fn houses_at(outside: &Outside, clock: &Arc<ManualClock>) -> Vec<House> {
    let mut databases = vec![Db::in_memory().expect("a database")];
    if let Ok(url) = std::env::var("CARDEA_TEST_POSTGRES") {
        databases.push(fresh_postgres(&url).await);
    }
    let mut houses = Vec::new();
    for db in databases {
        db.migrate(store::MIGRATIONS).await.expect("a schema");
        let parts = Parts {
            db: db.clone(),
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(1)),
            keyring: Keyring::derive(&[7; 32]).expect("a keyring"),
            settings: Settings {
                region: "us-east-1".to_owned(),
                public_url: "http://localhost".to_owned(),
                management_account: account("111111111111"),
                emulator: false,
                quotas: domain::Quotas::default(),
                throttles: domain::Throttles::default(),
                passwords: app::sign_in::Passwords::default(),
            },
        };
        let app = App::start_with(parts, outside.clone());
        houses.push(House { app, db });
    }
    houses
}

/// A database of the test's own.
async fn fresh_postgres(url: &str) -> Db {
    let entropy: &dyn base::Entropy = &base::SystemEntropy;
    let name = format!("test_{}", entropy.uuid().replace('-', ""));
    let admin = Db::connect_postgres(url).await.expect("a server");
    // CREATE SCHEMA is transactional, which CREATE DATABASE is not.
    let sql = format!("CREATE SCHEMA {name}");
    let made: Result<u64, db::Error> = admin.write("schema", move |tx| tx.execute(&sql, &[])).await;
    made.expect("a schema");
    let separator = if url.contains('?') { '&' } else { '?' };
    let own = format!("{url}{separator}options=-csearch_path%3D{name}");
    Db::connect_postgres(&own).await.expect("the schema")
}

/// What a test asks of an app beside its use cases.
pub(crate) trait Calls {
    /// The context of a request of `actor`.
    fn cx(&self, actor: Actor) -> Cx;
    /// The same at another time than the clock's.
    fn cx_at(&self, actor: Actor, now: Timestamp) -> Cx;
    /// Who credentials speak for, and since when.
    fn opened(&self, credentials: &Credentials) -> (SessionTokenPrincipal, Timestamp);
}

impl Calls for App {
    fn cx(&self, actor: Actor) -> Cx {
        self.cx_at(actor, self.clock().now())
    }

    fn cx_at(&self, actor: Actor, now: Timestamp) -> Cx {
        Cx::new(CxParts {
            actor,
            now,
            request_id: RequestId::generate(self.entropy()),
            source_ip: "127.0.0.1".to_owned(),
            user_agent: "test".to_owned(),
            region: "us-east-1".to_owned(),
            call: Call {
                source: "iam.amazonaws.com".to_owned(),
                name: "Test".to_owned(),
                // No operation of an API, so that a test may do several things as one request.
                event_type: EventType::ServiceEvent,
                read_only: false,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        })
    }

    fn opened(&self, credentials: &Credentials) -> (SessionTokenPrincipal, Timestamp) {
        let (principal, secret) = self
            .open_session_token(
                credentials.access_key_id.as_str(),
                credentials.session_token.expose(),
                self.clock().now(),
            )
            .expect("our own token");
        assert_eq!(secret.expose(), credentials.secret_access_key.expose());
        let issued_at = principal.issued_at();
        (principal, issued_at)
    }
}

pub(crate) fn account(id: &str) -> AccountId {
    AccountId::parse(id).expect("an account")
}

pub(crate) fn root(id: &str) -> Actor {
    Actor::Root {
        account: account(id),
        access_key: None,
        session: None,
    }
}

/// A session of `role` called `me`.
pub(crate) fn role_session(role: &Role) -> Actor {
    Actor::Role(RoleSession {
        account: role.account.clone(),
        role_id: role.id.clone(),
        role_name: role.name.clone(),
        role_arn: role.arn(),
        session_name: "me".to_owned(),
        access_key: AccessKeyId::parse("ASIAAAAAAAAAAAAAAAAA").expect("a key"),
        context: SessionContext::issued(Timestamp::from_seconds(1_800_000_000)),
        expires_at: Timestamp::from_seconds(1_800_003_600),
        person: None,
    })
}

/// A trust policy.
pub(crate) fn trusting(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

fn permit(id: &str) -> Permit {
    Permit::issued_by_the_authorizer("test:Test", "*".to_owned(), account(id))
}

/// A role as Identity Center would provision it.
pub(crate) async fn provision(db: &Db, id: &str, path: &str, name: &str) {
    let permit = permit(id);
    let role = Role {
        id: RoleId::generate(&SeededEntropy::new(7)),
        account: account(id),
        name: name.to_owned(),
        path: path.to_owned(),
        trust_policy: trusting(id),
        description: None,
        max_session_duration: 43_200,
        permissions_boundary: None,
        created_at: Timestamp::from_seconds(1_800_000_000),
    };
    let done: Result<(), db::Error> = db
        .write("provision", move |tx| {
            store::iam::insert_role(tx, &permit, &role)?;
            let inline = |names: &[&str]| -> Vec<(String, String)> {
                names
                    .iter()
                    .map(|name| ((*name).to_owned(), ALLOW_ALL.to_owned()))
                    .collect()
            };
            let arns = |arns: &[&str]| -> Vec<String> {
                arns.iter().map(|arn| (*arn).to_owned()).collect()
            };
            store::iam::set_inline_policies(tx, &permit, &role.id, &inline(&["a", "b"]))?;
            store::iam::set_inline_policies(tx, &permit, &role.id, &inline(&["b", "c"]))?;
            assert_eq!(
                store::iam::inline_policies(tx, &role.id)?,
                inline(&["b", "c"])
            );
            store::iam::set_attached_policies(tx, &permit, &role.id, &arns(&["x", "y"]))?;
            store::iam::set_attached_policies(tx, &permit, &role.id, &arns(&["z", "y"]))?;
            assert_eq!(
                store::iam::attached_policies(tx, &role.id)?,
                arns(&["y", "z"])
            );
            Ok(())
        })
        .await;
    done.expect("a provisioned role");
}

pub(crate) async fn revoke(db: &Db, subject: &str, at: Timestamp) {
    let (permit, subject) = (permit("111111111111"), subject.to_owned());
    let done: Result<(), db::Error> = db
        .write("revoke", move |tx| {
            store::revocations::put(tx, &permit, &subject, at)
        })
        .await;
    done.expect("a revocation");
}

/// An organization of two accounts.
pub(crate) async fn organize(db: &Db, management: &str, member: &str) {
    let (permit, management, member) = (permit(management), account(management), account(member));
    let done: Result<(), db::Error> = db
        .write("organize", move |tx| {
            let organization = Organization {
                id: OrganizationId::parse("o-aaaaaaaaaa").expect("an id"),
                management_account: management.clone(),
                management_email: "root@example.com".to_owned(),
                feature_set: FeatureSet::All,
                root: RootId::parse("r-aaaa").expect("an id"),
                created_at: Timestamp::from_seconds(1),
            };
            store::organizations::insert_organization(tx, &permit, &organization)?;
            for id in [&management, &member] {
                let account = Account {
                    id: id.clone(),
                    organization: Some(organization.id.clone()),
                    name: "an account".to_owned(),
                    email: format!("{id}@example.com"),
                    state: AccountState::Active,
                    joined_method: JoinedMethod::Created,
                    joined_at: organization.created_at,
                };
                let parent = Some(organization.root.as_str());
                store::organizations::insert_account(tx, &permit, &account, parent)?;
            }
            Ok(())
        })
        .await;
    done.expect("an organization");
}

/// Puts an account of [`organize`]'s organization under a service control policy.
pub(crate) async fn forbid(db: &Db, member: &str, content: &str) {
    control(db, member, PolicyType::ServiceControl, content).await;
}

/// Puts an account of [`organize`]'s organization under a control policy; one of each type.
pub(crate) async fn control(db: &Db, member: &str, policy_type: PolicyType, content: &str) {
    let (permit, member, content) = (permit(member), member.to_owned(), content.to_owned());
    let done: Result<(), db::Error> = db
        .write("control", move |tx| {
            let id = OrganizationId::parse("o-aaaaaaaaaa").expect("an id");
            let now = Timestamp::from_seconds(1);
            let seed = match policy_type {
                PolicyType::ServiceControl => 9,
                _ => 10,
            };
            let policy = Policy {
                id: OrganizationPolicyId::generate(&SeededEntropy::new(seed)),
                policy_type,
                name: "Forbid".to_owned(),
                description: String::new(),
                content: content.clone(),
                origin: PolicyOrigin::Customer,
                changed_at: now,
            };
            let attached = (policy.policy_type, policy.id.as_str());
            let enable = store::organizations::policies::enable_type;
            enable(tx, &permit, &id, policy.policy_type, now)?;
            store::organizations::policies::insert(tx, &permit, &id, &policy)?;
            store::organizations::policies::attach(tx, &permit, &id, &member, attached, now)
        })
        .await;
    done.expect("a policy");
}

pub(crate) const OWN: &str = "111111111111";
pub(crate) const OTHER: &str = "222222222222";
pub(crate) const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

pub(crate) fn role(name: &str, trusted: &str) -> CreateRole {
    CreateRole {
        name: name.to_owned(),
        path: "/".to_owned(),
        trust_policy: trusting(trusted),
        description: None,
        max_session_duration: None,
        permissions_boundary: None,
        tags: Vec::new(),
    }
}

pub(crate) fn policy(name: &str) -> CreatePolicy {
    CreatePolicy {
        name: name.to_owned(),
        path: "/".to_owned(),
        document: ALLOW_ALL.to_owned(),
        description: None,
        tags: Vec::new(),
    }
}

pub(crate) fn user(name: &str) -> CreateUser {
    CreateUser {
        name: name.to_owned(),
        path: "/".to_owned(),
        permissions_boundary: None,
        tags: Vec::new(),
    }
}

/// A user who signs with a key of theirs.
pub(crate) fn iam_user(user: &User) -> IamUser {
    IamUser {
        account: user.account.clone(),
        user_id: user.id.clone(),
        name: user.name.clone(),
        path: user.path.clone(),
        access_key: AccessKeyId::parse("AKIAAAAAAAAAAAAAAAAA").expect("a key"),
        session: None,
    }
}

pub(crate) fn page() -> PageRequest {
    PageRequest::first(100)
}

#[track_caller]
pub(crate) fn says<T: std::fmt::Debug>(result: Result<T, Error>, message: &str) {
    assert_eq!(result.expect_err("a refusal").to_string(), message);
}

pub(crate) fn unbase32(text: &str) -> Vec<u8> {
    let values = text.bytes().map(|byte| match byte {
        b'A'..=b'Z' => byte - b'A',
        _ => byte - b'2' + 26,
    });
    let bits: Vec<u8> = values
        .flat_map(|value| (0..5).rev().map(move |bit| (value >> bit) & 1))
        .collect();
    bits.chunks_exact(8)
        .map(|byte| byte.iter().fold(0, |byte, bit| (byte << 1) | bit))
        .collect()
}
