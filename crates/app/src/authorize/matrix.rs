//! The authorization matrix: principals with real roles and policies against every operation that
//! is routed, compared with `matrix.txt`, which is there to be reviewed.
//!
//! `CARDEA_UPDATE_EXPECTATIONS=1 cargo nextest run -p app matrix` writes it anew.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use base::{AccessKeyId, AccountId, ManualClock, RequestId, SeededEntropy, Timestamp};
use db::Db;
use domain::actor::{RoleSession, SessionContext};
use domain::audit::EventType;
use domain::iam::{HolderName, Role};
use domain::organization::{Account, AccountState, JoinedMethod};
use domain::{Actor, Error};

use super::{Access, Action, Right, Row, rows};
use crate::iam::CreateRole;
use crate::{App, Call, Cx, CxParts, Keyring, Parts, Settings};

const MANAGEMENT: &str = "111122223333";
const MEMBER: &str = "444455556666";

const EXPECTED: &str = include_str!("matrix.txt");

const HEAD: &str = "\
# What each principal may do: its letter, or a dot where it is denied. Written by a test
# (crates/app/src/authorize/matrix.rs) from the table, real roles and their policies.
#
# r  root of the management account         m  administrator of a member account
# A  AdministratorAccess                    B  A with the boundary ReadOnlyAccess
# R  ReadOnlyAccess                         P  A, in the session only parts of it
# V  ViewOnlyAccess                         S  AWSSSOReadOnly
# D  AWSSSODirectoryReadOnly                M  AWSSSOMemberAccountAdministrator
# a  nobody who has said who they are
#
# All but m are in the management account. `own`: asked of the caller's own account.
";

/// The principals of the matrix in the order of its columns.
const LETTERS: &str = "rARVSDMBPma";

/// What `P` may do.
const SESSION_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["sso:*","organizations:*","identitystore:*","iam:Get*"],"Resource":"*"},
    {"Effect":"Deny","Action":"identitystore:*","Resource":"arn:aws:identitystore:::user/*"}]}"#;

#[tokio::test]
async fn who_may_do_what_is_as_it_was_reviewed() {
    let house = House::new().await;
    let mut text = HEAD.to_owned();
    let mut service = "";
    for row in rows() {
        if row.service != service {
            service = row.service;
            let _ = write!(text, "\n{service}\n");
        }
        let letters = match row.right {
            Right::Policy | Right::Own | Right::Proof => house.letters(row).await,
            Right::Bearer => "by bearer token".to_owned(),
            Right::Unsigned => "unsigned".to_owned(),
            Right::Always => "whoever signs".to_owned(),
        };
        let own = if row.right == Right::Own { " own" } else { "" };
        let _ = writeln!(text, "{letters} {}{own}", row.operation);
    }
    #[expect(clippy::disallowed_methods, reason = "the tests' own switch")]
    if std::env::var_os("CARDEA_UPDATE_EXPECTATIONS").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/authorize/matrix.txt");
        std::fs::write(path, &text).expect("written");
        return;
    }
    let differences: Vec<String> = diff(EXPECTED, &text);
    assert!(
        differences.is_empty(),
        "expected (-) and found (+):\n{}",
        differences.join("\n")
    );
}

#[tokio::test]
async fn an_operation_may_not_ask_for_what_its_row_does_not_list() {
    let house = House::new().await;
    let root = house.actor('r').expect("root");
    for row in rows() {
        let access = Access::new("sso:StartSSO", "*", &account(MANAGEMENT));
        let outcome = house.app.authorize(&house.cx(root, row), access).await;
        assert!(matches!(outcome, Err(Error::Internal(_))), "{row:?}");
    }
}

#[tokio::test]
async fn what_is_beyond_delegates_is_denied_to_whomever_policies_let_in_from_elsewhere() {
    let house = House::new().await;
    let row = rows().find(|row| row.operation == "UpdatePermissionSet");
    let row = row.expect("a row");
    let set = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef";
    let ask = async |letter: char, reason: Option<&'static str>| {
        let access = Access::new("sso:UpdatePermissionSet", set, &account(MANAGEMENT))
            .opened_by(format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{MEMBER}"}},"Action":"sso:*","Resource":"*"}}]}}"#
            ))
            .beyond_delegates(reason);
        let actor = house.actor(letter).expect("a principal");
        house.app.authorize(&house.cx(actor, row), access).await
    };
    let reason = Some("You cannot");
    assert!(ask('m', None).await.is_ok());
    assert!(ask('A', reason).await.is_ok(), "the owner's own");
    let refused = ask('m', reason).await.expect_err("a denial");
    let caller = format!("arn:aws:sts::{MEMBER}:assumed-role/role-m/me");
    assert_eq!(
        refused.to_string(),
        format!(
            "User: {caller} is not authorized to perform: sso:UpdatePermissionSet on resource: \
             {set}: You cannot"
        )
    );
}

/// The lines that are in one text only.
fn diff(expected: &str, found: &str) -> Vec<String> {
    let missing = |from: &str, other: &str, sign: char| -> Vec<String> {
        let lines: std::collections::BTreeSet<&str> = other.lines().collect();
        from.lines()
            .filter(|line| !lines.contains(line))
            .map(|line| format!("{sign} {line}"))
            .collect()
    };
    let mut all = missing(expected, found, '-');
    all.extend(missing(found, expected, '+'));
    all
}

/// An organization of two accounts, with roles.
struct House {
    app: App,
    principals: Vec<(char, Actor)>,
}

impl House {
    async fn new() -> Self {
        let db = Db::in_memory().expect("a database");
        db.migrate(store::MIGRATIONS).await.expect("a schema");
        let app = App::start(Parts {
            db,
            clock: Arc::new(ManualClock::new(Timestamp::from_seconds(1_800_000_000))),
            entropy: Arc::new(SeededEntropy::new(1)),
            keyring: Keyring::derive(&[7; 32]).expect("a keyring"),
            settings: Settings {
                region: "us-east-1".to_owned(),
                public_url: "http://localhost".to_owned(),
                management_account: account(MANAGEMENT),
                emulator: false,
                quotas: domain::Quotas::default(),
                throttles: domain::Throttles::default(),
                passwords: crate::sign_in::Passwords::default(),
            },
        });
        let organization = app.ensure_organization(&app.root_cx()).await;
        let organization = organization.expect("an organization");
        let permit = super::system_permit("cardea:SetUp", &account(MANAGEMENT));
        app.change(&app.root_cx(), permit, "member", move |tx, permit| {
            let member = Account {
                id: account(MEMBER),
                organization: Some(organization.id.clone()),
                name: "member".to_owned(),
                email: "member@example.com".to_owned(),
                state: AccountState::Active,
                joined_method: JoinedMethod::Created,
                joined_at: organization.created_at,
            };
            let root = Some(organization.root.as_str());
            Ok(store::organizations::insert_account(
                tx, permit, &member, root,
            )?)
        })
        .await
        .expect("a member");
        let mut house = Self {
            app,
            principals: vec![('r', root(MANAGEMENT)), ('a', Actor::Anonymous)],
        };
        for (letter, policy) in [
            ('A', "AdministratorAccess"),
            ('R', "ReadOnlyAccess"),
            ('V', "job-function/ViewOnlyAccess"),
            ('S', "AWSSSOReadOnly"),
            ('D', "AWSSSODirectoryReadOnly"),
            ('M', "AWSSSOMemberAccountAdministrator"),
        ] {
            house.add(letter, MANAGEMENT, policy, None, None).await;
        }
        let admin = "AdministratorAccess";
        let boundary = Some("arn:aws:iam::aws:policy/ReadOnlyAccess");
        house.add('B', MANAGEMENT, admin, boundary, None).await;
        let session = Some(SESSION_POLICY);
        house.add('P', MANAGEMENT, admin, None, session).await;
        house.add('m', MEMBER, admin, None, None).await;
        house
    }

    async fn add(
        &mut self,
        letter: char,
        own: &str,
        policy: &str,
        boundary: Option<&str>,
        session: Option<&str>,
    ) {
        let (app, now) = (&self.app, self.app.clock().now());
        let cx = Cx::internal(root(own), now, app.entropy(), "us-east-1");
        let name = format!("role-{letter}");
        let command = CreateRole {
            name: name.clone(),
            path: "/".to_owned(),
            trust_policy: trusting(own),
            description: None,
            max_session_duration: None,
            permissions_boundary: boundary.map(str::to_owned),
            tags: Vec::new(),
        };
        let role = app.create_role(&cx, command).await.expect("a role").role;
        let arn = format!("arn:aws:iam::aws:policy/{policy}");
        let attached = app.attach_policy(&cx, HolderName::Role(&name), arn).await;
        attached.expect("attached");
        let session = session.map(str::to_owned).into_iter().collect();
        self.principals.push((letter, session_of(&role, session)));
    }

    fn actor(&self, letter: char) -> Option<&Actor> {
        let mut all = self.principals.iter();
        all.find(|(own, _)| *own == letter).map(|(_, actor)| actor)
    }

    async fn letters(&self, row: &Row) -> String {
        let mut letters = String::new();
        for letter in LETTERS.chars() {
            let actor = self.actor(letter).expect("a principal");
            letters.push(if self.may(actor, row).await {
                letter
            } else {
                '.'
            });
        }
        letters
    }

    /// Whether the actor may do what every request of the operation needs.
    async fn may(&self, actor: &Actor, row: &Row) -> bool {
        let owner = match (row.right, actor.account()) {
            (Right::Own, Some(account)) => account.clone(),
            _ => account(MANAGEMENT),
        };
        for action in row.actions.iter().filter(|action| !action.only_sometimes) {
            let access = access(action, &owner);
            match self.app.authorize(&self.cx(actor, row), access).await {
                Ok(_permit) => {}
                Err(Error::Denied { .. }) => return false,
                Err(error) => panic!("{row:?}: {error}"),
            }
        }
        true
    }

    fn cx(&self, actor: &Actor, row: &Row) -> Cx {
        Cx::new(CxParts {
            actor: actor.clone(),
            now: self.app.clock().now(),
            request_id: RequestId::generate(self.app.entropy()),
            source_ip: "192.0.2.1".to_owned(),
            user_agent: "test".to_owned(),
            region: "us-east-1".to_owned(),
            call: Call {
                source: row.source.to_owned(),
                name: row.operation.to_owned(),
                event_type: EventType::ApiCall,
                read_only: false,
                request_parameters: "null".to_owned(),
                additional: "{}".to_owned(),
            },
        })
    }
}

/// Leave for an action on one resource of each kind that its row names.
fn access(action: &Action, owner: &AccountId) -> Access {
    let mut resources = action
        .resources
        .iter()
        .filter_map(|forms| Some(filled(forms.first()?, owner)));
    let first = resources.next().unwrap_or_else(|| "*".to_owned());
    let access = resources.fold(Access::new(action.name, first, owner), Access::and);
    if action.name.starts_with("sts:AssumeRole") {
        return access.trusted_by(trusting(owner.as_str()));
    }
    access.delegated_to(domain::delegation::SERVICE_PRINCIPAL)
}

/// An ARN of a template's form.
fn filled(template: &str, owner: &AccountId) -> String {
    let mut parts = template.split("${");
    let mut arn = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').expect("a closing brace");
        arn.push_str(match name {
            "Account" | "AccountId" => owner.as_str(),
            "Region" => "us-east-1",
            _ => "0123456789abcdef",
        });
        arn.push_str(rest);
    }
    arn
}

fn account(id: &str) -> AccountId {
    AccountId::parse(id).expect("an account")
}

fn root(id: &str) -> Actor {
    Actor::Root {
        account: account(id),
        access_key: None,
        session: None,
    }
}

fn session_of(role: &Role, policies: Vec<String>) -> Actor {
    let issued_at = Timestamp::from_seconds(1_800_000_000);
    Actor::Role(RoleSession {
        account: role.account.clone(),
        role_id: role.id.clone(),
        role_name: role.name.clone(),
        role_arn: role.arn(),
        session_name: "me".to_owned(),
        access_key: AccessKeyId::parse("ASIAAAAAAAAAAAAAAAAA").expect("a key"),
        context: SessionContext {
            policies,
            ..SessionContext::issued(issued_at)
        },
        expires_at: Timestamp::from_seconds(1_800_003_600),
        person: None,
    })
}

fn trusting(account: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}
