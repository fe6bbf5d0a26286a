//! The generator writes what the product would have written.

use std::collections::BTreeMap;

use base::{Clock as _, Duration, SystemEntropy, UserId, WebSessionId};
use db::{Db, Error, binds};
use domain::Permit;
use domain::sign_in::{
    ACCOUNT_ACCESS, AccessGrant, AccessToken, ClientId, GrantId, Method, SessionKind,
    SessionSecret, WebSession,
};
use http::{Method as Verb, Request, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};
use testkit::TestServer;

use super::shape::Assignee;
use super::{Shape, World, fill_shape};

/// Small, with everything in it: two families of permission sets, nested teams and others.
const TINY: Shape = Shape {
    users: 30,
    teams: 6,
    accounts: 3,
    bands: 1,
    band: 3,
    units: (2, 1),
    signed_in: 15,
};

/// Tables that say how something came about, or hold what no seed decides.
const NOT_COMPARED: &[&str] = &[
    "access_keys",
    "access_tokens",
    "assignment_operations",
    "audit_event_resources",
    "audit_events",
    "create_account_requests",
    "iam_last_access",
    "oidc_clients",
    "refresh_tokens",
    "saml_signing_keys",
    "schema_migrations",
    "sqlite_stat1",
    "web_sessions",
];
/// Columns with a random number of the request, and with the certificate of a key.
const NOT_COMPARED_COLUMNS: &[&str] = &["request_id", "metadata", "valid_until_at"];

/// A server with the organization, made in either way.
struct House {
    server: TestServer,
    db: Db,
    labels: BTreeMap<String, String>,
}

#[tokio::test]
async fn a_generated_organization_is_in_rows_and_answers_what_the_api_would_have_made() {
    let (generated, world) = generated(7).await;
    let made = through_the_api().await;
    same_rows(&generated, &made).await;
    same_answers((&generated, &world), &made).await;
}

async fn same_rows(generated: &House, made: &House) {
    let (generated, made) = (generated.rows().await, made.rows().await);
    let tables = |rows: &BTreeMap<String, Vec<String>>| rows.keys().cloned().collect::<Vec<_>>();
    assert_eq!(tables(&generated), tables(&made));
    assert!(made["changes"].len() > 150, "{}", made["changes"].len());
    for (table, rows) in &made {
        assert_eq!(&generated[table], rows, "{table}");
    }
}

async fn same_answers((generated, world): (&House, &World), made: &House) {
    for somebody in &world.people {
        let own = generated.portal_of(&somebody.access_token).await;
        let user = made.user(&somebody.user_name);
        let token = made.sign_in(&user).await;
        let theirs = made.portal_of(&token).await;
        assert!(own.len() > 6, "{own:?}");
        assert_eq!(own, theirs, "{}", somebody.user_name);
        let account = generated.label(somebody.account.as_str());
        for (house, token) in [(generated, &somebody.access_token), (made, &token)] {
            let account = house.id_of(&account);
            let role = &somebody.role_name;
            house.credentials(token, &account, role).await;
        }
    }
    let (own, theirs) = (
        generated.assigned("workload-1", "Access-0").await,
        made.assigned("workload-1", "Access-0").await,
    );
    assert_eq!(own.len(), TINY.teams);
    assert_eq!(own, theirs);
    let (own, theirs) = (
        generated.reach("workload-2").await,
        made.reach("workload-2").await,
    );
    assert!(own.len() > 100, "{}", own.len());
    assert_eq!(own, theirs);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_rows_and_another_one_others() {
    let dump = async |seed| {
        let (house, _) = generated(seed).await;
        House {
            labels: BTreeMap::new(),
            ..house
        }
        .rows()
        .await
    };
    let (one, again, other) = (dump(7).await, dump(7).await, dump(8).await);
    assert_eq!(one, again);
    assert_ne!(one["users"], other["users"]);
    assert_eq!(one["users"].len(), TINY.users);
}

#[tokio::test]
async fn filling_leaves_the_schema_as_it_was() {
    let db = Db::in_memory().expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("migrated");
    let server = TestServer::start_on(db.clone()).await;
    let schema = "SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || COALESCE(sql, '') \
        FROM sqlite_schema ORDER BY 1";
    let before = lines(&db, schema.to_owned()).await;
    let filled = fill_shape(&db, TINY, 7, server.clock.now()).await;
    assert_eq!(filled.expect("filled").shape, TINY);
    let indexes = before.iter().filter(|line| line.starts_with("index "));
    assert!(indexes.count() > 100, "{before:?}");
    assert_eq!(lines(&db, schema.to_owned()).await, before);
}

#[tokio::test]
async fn whoever_is_signed_in_can_refresh_their_tokens() {
    let (house, world) = generated(7).await;
    let somebody = world.people.first().expect("one");
    let body = json!({"clientId": world.client.as_str(), "clientSecret": world.client_secret,
        "grantType": "refresh_token", "refreshToken": somebody.refresh_token});
    let request = Request::post("/token")
        .header("host", &house.server.address)
        .header("content-type", "application/json")
        .body(Full::from(body.to_string()))
        .expect("a request");
    let answer = house.server.send(request).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let token = answer.json()["accessToken"].clone();
    let own = house.portal_of(token.as_str().expect("a token")).await;
    assert!(!own.is_empty());
}

async fn generated(seed: u64) -> (House, World) {
    let db = Db::in_memory().expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("migrated");
    let server = TestServer::start_on(db.clone()).await;
    let world = fill_shape(&db, TINY, seed, server.clock.now()).await;
    (House::of(server, db).await, world.expect("filled"))
}

async fn through_the_api() -> House {
    let db = Db::in_memory().expect("a database");
    db.migrate(store::MIGRATIONS).await.expect("migrated");
    let server = TestServer::start_on(db.clone()).await;
    let house = House {
        server,
        db,
        labels: BTreeMap::new(),
    };
    let accounts = house.make_accounts().await;
    let sets = house.make_sets().await;
    let (groups, users) = house.make_identities().await;
    for (number, account) in accounts.iter().enumerate() {
        for (set, assignee) in TINY.assigned_in(number) {
            let (kind, id) = match assignee {
                Assignee::Team(team) => ("GROUP", &groups[team]),
                Assignee::User(user) => ("USER", &users[user]),
            };
            let input = json!({"PermissionSetArn": sets[set], "TargetId": account,
                "TargetType": "AWS_ACCOUNT", "PrincipalType": kind, "PrincipalId": id});
            house.sso("CreateAccountAssignment", input).await;
        }
    }
    House::of(house.server, house.db).await
}

impl House {
    async fn of(server: TestServer, db: Db) -> Self {
        let labels = labels(&db).await;
        Self { server, db, labels }
    }

    async fn make_accounts(&self) -> Vec<String> {
        let root = self.ask(
            "organizations",
            "AWSOrganizationsV20161128.ListRoots",
            json!({}),
        );
        let root = text(&root.await["Roots"][0]["Id"]);
        let mut units = BTreeMap::new();
        for division in 0..TINY.units.0 {
            let above = self.make_unit(&root, &format!("division-{division}")).await;
            for department in 0..TINY.units.1 {
                let name = format!("department-{department}");
                let unit = self.make_unit(&above, &name).await;
                units.insert((division, department), unit);
            }
        }
        let mut accounts = Vec::new();
        for number in 0..TINY.accounts {
            let name = Shape::account_name(number);
            let input = json!({"AccountName": name, "Email": format!("{name}@example.com")});
            let made = self.organizations("CreateAccount", input).await;
            let id = made["CreateAccountStatus"]["Id"].clone();
            let input = json!({"CreateAccountRequestId": id});
            let status = self
                .organizations("DescribeCreateAccountStatus", input)
                .await;
            let account = text(&status["CreateAccountStatus"]["AccountId"]);
            let unit = &units[&TINY.unit_of(number)];
            let input = json!({"AccountId": account, "SourceParentId": root,
                "DestinationParentId": unit});
            self.organizations("MoveAccount", input).await;
            accounts.push(account);
        }
        accounts
    }

    async fn make_unit(&self, parent: &str, name: &str) -> String {
        let input = json!({"ParentId": parent, "Name": name});
        let made = self.organizations("CreateOrganizationalUnit", input).await;
        text(&made["OrganizationalUnit"]["Id"])
    }

    async fn make_sets(&self) -> Vec<String> {
        let mut sets = Vec::new();
        for number in 0..TINY.sets() {
            let input = json!({"Name": Shape::set_name(number)});
            let made = self.sso("CreatePermissionSet", input).await;
            let arn = text(&made["PermissionSet"]["PermissionSetArn"]);
            for policy in Shape::managed_policies(number) {
                let input = json!({"PermissionSetArn": arn, "ManagedPolicyArn": policy});
                self.sso("AttachManagedPolicyToPermissionSet", input).await;
            }
            if let Some(policy) = Shape::inline_policy(number) {
                let input = json!({"PermissionSetArn": arn, "InlinePolicy": policy});
                self.sso("PutInlinePolicyToPermissionSet", input).await;
            }
            sets.push(arn);
        }
        sets
    }

    async fn make_identities(&self) -> (Vec<String>, Vec<String>) {
        let mut groups: Vec<String> = Vec::new();
        for number in 0..TINY.groups() {
            let input = json!({"DisplayName": TINY.group_name(number)});
            groups.push(text(&self.people("CreateGroup", input).await["GroupId"]));
        }
        for team in 0..TINY.teams {
            if let Some(parent) = TINY.parent(team) {
                let input = json!({"IdentityStoreId": self.store(),
                    "ParentGroupId": groups[parent], "ChildGroupId": groups[team]});
                self.ask("cardea", "Cardea.CreateGroupNesting", input).await;
            }
        }
        let mut users = Vec::new();
        for number in 0..TINY.users {
            let (given, family) = Shape::person(number);
            let name = Shape::user_name(number);
            let input = json!({"UserName": name, "DisplayName": format!("{given} {family}"),
                "Name": {"GivenName": given, "FamilyName": family},
                "Emails": [{"Value": format!("{name}@example.com"), "Type": "work",
                    "Primary": true}],
                "Title": Shape::title(number)});
            let user = text(&self.people("CreateUser", input).await["UserId"]);
            for group in TINY.groups_of(number) {
                let input = json!({"GroupId": groups[group], "MemberId": {"UserId": user}});
                self.people("CreateGroupMembership", input).await;
            }
            users.push(user);
        }
        (groups, users)
    }

    fn store(&self) -> &str {
        self.server.instance.identity_store_id.as_str()
    }

    async fn organizations(&self, operation: &str, input: Value) -> Value {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        self.ask("organizations", &target, input).await
    }

    async fn sso(&self, operation: &str, mut input: Value) -> Value {
        input["InstanceArn"] = json!(self.server.instance.arn());
        let target = format!("SWBExternalService.{operation}");
        self.ask("sso", &target, input).await
    }

    async fn people(&self, operation: &str, mut input: Value) -> Value {
        input["IdentityStoreId"] = json!(self.store());
        let target = format!("AWSIdentityStore.{operation}");
        self.ask("identitystore", &target, input).await
    }

    async fn ask(&self, service: &str, target: &str, input: Value) -> Value {
        self.server.call(service, target, &input).await.ok()
    }

    /// Accounts and roles of whoever has an access token, in words that are the same in both houses.
    async fn portal_of(&self, token: &str) -> Vec<String> {
        let mut found = Vec::new();
        let page = self.get("/assignment/accounts?max_result=100", token).await;
        for account in page["accountList"].as_array().expect("accounts") {
            let id = text(&account["accountId"]);
            let path = format!("/assignment/roles?account_id={id}&max_result=100");
            let roles = self.get(&path, token).await;
            found.push(self.masked(&account.to_string()));
            for role in roles["roleList"].as_array().expect("roles") {
                found.push(self.masked(&role.to_string()));
            }
        }
        found.sort();
        found
    }

    async fn credentials(&self, token: &str, account: &str, role: &str) {
        let path = format!("/federation/credentials?account_id={account}&role_name={role}");
        let found = self.get(&path, token).await;
        let key = text(&found["roleCredentials"]["accessKeyId"]);
        assert!(key.starts_with("ASIA"), "{key}");
    }

    async fn assigned(&self, account: &str, set: &str) -> Vec<String> {
        let (account, set) = (self.id_of(account), self.id_of(set));
        let instance = &self.server.instance.id;
        let arn = format!("arn:aws:sso:::permissionSet/{instance}/{set}");
        let input = json!({"AccountId": account, "PermissionSetArn": arn});
        let page = self.sso("ListAccountAssignments", input).await;
        self.each(&page["AccountAssignments"])
    }

    /// Who reaches an account, and why.
    async fn reach(&self, account: &str) -> Vec<String> {
        let mut input = json!({"InstanceArn": self.server.instance.arn(), "MaxResults": 100,
            "AccountId": self.id_of(account)});
        let mut rows = Vec::new();
        loop {
            let page = self.ask("cardea", "Cardea.ListAccountAccess", input.clone());
            let page = page.await;
            rows.extend(self.each(&page["Access"]));
            if page["NextToken"].is_null() {
                break;
            }
            input["NextToken"] = page["NextToken"].clone();
        }
        rows.sort();
        rows
    }

    fn each(&self, rows: &Value) -> Vec<String> {
        let rows = rows.as_array().expect("rows").iter();
        let mut rows: Vec<String> = rows
            .map(|row| {
                let masked = self.masked(&row.to_string());
                let row = serde_json::from_str(&masked).expect("JSON still");
                sorted(row).to_string()
            })
            .collect();
        rows.sort();
        rows
    }

    async fn get(&self, path: &str, token: &str) -> Value {
        let request = Request::builder()
            .method(Verb::GET)
            .uri(path)
            .header("host", &self.server.address)
            .header("x-amz-sso_bearer_token", token)
            .body(Full::default())
            .expect("a request");
        self.server.send(request).await.ok()
    }

    fn label(&self, id: &str) -> String {
        self.labels[id].clone()
    }

    fn id_of(&self, label: &str) -> String {
        let mut found = self.labels.iter().filter(|(_, own)| *own == label);
        found.next().expect("something of this name").0.clone()
    }

    fn user(&self, name: &str) -> UserId {
        UserId::parse(&self.id_of(name)).expect("an id")
    }

    /// A session of somebody, as signing in makes one; an access token of it.
    async fn sign_in(&self, user: &UserId) -> String {
        let instance = self.server.instance.clone();
        let (now, user) = (self.server.clock.now(), user.clone());
        let token = AccessToken::generate(&SystemEntropy);
        let secret = token.expose().to_owned();
        let done: Result<(), Error> = self
            .db
            .write("sign_in", move |tx| {
                let session = WebSession {
                    kind: SessionKind::Interactive,
                    id: WebSessionId::generate(&SystemEntropy),
                    instance_id: instance.id.clone(),
                    identity_store_id: instance.identity_store_id.clone(),
                    user_id: user.clone(),
                    methods: vec![Method::Password],
                    source_ip: "192.0.2.1".to_owned(),
                    user_agent: "test".to_owned(),
                    created_at: now,
                    expires_at: now.plus(Duration::from_hours(8)),
                };
                let owner = instance.owner.clone();
                let permit =
                    Permit::issued_by_the_authorizer("bench:SignIn", "*".to_owned(), owner);
                let secret = SessionSecret::generate(&SystemEntropy);
                store::sign_in::insert_session(tx, &permit, &session, &secret, None)?;
                let grant = AccessGrant {
                    grant_id: GrantId::generate(&SystemEntropy),
                    client_id: ClientId::new("test"),
                    session_id: session.id,
                    scopes: vec![ACCOUNT_ACCESS.to_owned()],
                    issued_at: now,
                    expires_at: now.plus(Duration::from_hours(1)),
                };
                store::sign_in::insert_access_token(tx, &permit, &token, &grant)
            })
            .await;
        done.expect("a session");
        secret
    }

    /// Every row of every table that is compared, in words that are the same in both houses.
    async fn rows(&self) -> BTreeMap<String, Vec<String>> {
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let mut all = BTreeMap::new();
        for table in lines(&self.db, tables.to_owned()).await {
            if NOT_COMPARED.contains(&table.as_str()) {
                continue;
            }
            let columns = format!("SELECT name FROM pragma_table_info('{table}') ORDER BY name");
            let mut columns = lines(&self.db, columns).await;
            columns.retain(|column| !NOT_COMPARED_COLUMNS.contains(&column.as_str()));
            let quoted: Vec<String> = columns
                .iter()
                .map(|column| format!("'{column}=' || quote(\"{column}\")"))
                .collect();
            let sql = format!("SELECT {} FROM \"{table}\"", quoted.join(" || ' ' || "));
            let mut rows: Vec<String> = lines(&self.db, sql)
                .await
                .iter()
                .map(|row| self.masked(row))
                .collect();
            rows.sort();
            all.insert(table, rows);
        }
        all
    }

    /// A text in which ids are what they stand for.
    fn masked(&self, text: &str) -> String {
        let mut masked = String::new();
        let mut word = String::new();
        for character in text.chars().chain(['\n']) {
            if character.is_ascii_alphanumeric() || character == '-' || character == '_' {
                word.push(character);
                continue;
            }
            masked.push_str(self.labels.get(&word).unwrap_or(&word));
            word.clear();
            masked.push(character);
        }
        masked
    }
}

/// Lists are in the order of ids.
fn sorted(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<Value> = items.into_iter().map(sorted).collect();
            items.sort_by_key(Value::to_string);
            Value::Array(items)
        }
        Value::Object(members) => members
            .into_iter()
            .map(|(name, member)| (name, sorted(member)))
            .collect(),
        other => other,
    }
}

/// What ids stand for.
async fn labels(db: &Db) -> BTreeMap<String, String> {
    let queries = [
        "SELECT id, user_name FROM users",
        "SELECT id, display_name FROM groups",
        "SELECT id, name FROM permission_sets",
        "SELECT id, name FROM accounts WHERE name LIKE 'workload-%'",
        "SELECT u.id, COALESCE(p.name, '') || '/' || u.name FROM organizational_units u \
         LEFT JOIN organizational_units p ON p.id = u.parent_id",
        "SELECT m.id, g.display_name || ' with ' || u.user_name FROM memberships m \
         JOIN groups g ON g.id = m.group_id JOIN users u ON u.id = m.user_id",
        "SELECT r.id, 'role ' || COALESCE(p.permission_set_id, r.name) || ' in ' || a.name \
         FROM iam_roles r JOIN accounts a ON a.id = r.account_id \
         LEFT JOIN provisioned_permission_sets p ON p.role_id = r.id",
        "SELECT role_name, 'role of ' || s.name FROM provisioned_permission_sets p \
         JOIN permission_sets s ON s.id = p.permission_set_id",
        "SELECT LOWER(role_name), 'role of ' || s.name FROM provisioned_permission_sets p \
         JOIN permission_sets s ON s.id = p.permission_set_id",
        "SELECT name, 'provider' FROM iam_saml_providers",
    ];
    let mut labels = BTreeMap::new();
    for query in queries {
        let rows: Result<Vec<(String, String)>, Error> = db
            .read("labels", move |tx| {
                let rows = tx.query(query, binds![])?;
                rows.iter()
                    .map(|row| Ok((row.get(0)?, row.get(1)?)))
                    .collect()
            })
            .await;
        labels.extend(rows.expect("labels"));
    }
    // Roles are named by the permission set's name, too.
    let by_id = labels.clone();
    for label in labels.values_mut() {
        let words: Vec<&str> = label
            .split(' ')
            .map(|word| by_id.get(word).map_or(word, String::as_str))
            .collect();
        *label = words.join(" ");
    }
    labels
}

async fn lines(db: &Db, sql: String) -> Vec<String> {
    let found: Result<Vec<String>, Error> = db
        .read("lines", move |tx| {
            let rows = tx.query(&sql, binds![])?;
            rows.iter().map(|row| row.get(0)).collect()
        })
        .await;
    found.expect("rows")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
