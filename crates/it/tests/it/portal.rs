//! What a person's own portal asks for, through HTTP.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

mod session_tags;

use base::{Clock as _, Duration};
use db::Db;
use serde_json::{Value, json};
use testkit::{Answer, TestServer};

use crate::people::{own, sign_in, sign_in_for};

const MANAGEMENT: &str = "111122223333";

/// A server with Alice, who is a member of the group Child that is nested in the group Parent.
struct World {
    server: TestServer,
    db: Db,
    alice: String,
    child: String,
    parent: String,
    token: String,
}

impl World {
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for database in testkit::databases().await {
            all.push(Self::on(database.db).await);
        }
        all
    }

    async fn on(db: Db) -> Self {
        let server = TestServer::start_on(db.clone()).await;
        let mut world = Self {
            server,
            db,
            alice: String::new(),
            child: String::new(),
            parent: String::new(),
            token: String::new(),
        };
        world.alice = world.user("alice").await;
        world.child = world.group("Child").await;
        world.parent = world.group("Parent").await;
        let store = world.store();
        let input = json!({"IdentityStoreId": store, "GroupId": world.child,
            "MemberId": {"UserId": world.alice}});
        world
            .call("AWSIdentityStore.CreateGroupMembership", &input)
            .await;
        let input = json!({"IdentityStoreId": store, "ParentGroupId": world.parent,
            "ChildGroupId": world.child});
        world.call("Cardea.CreateGroupNesting", &input).await;
        world.token = sign_in(&world.server, &world.db, &world.alice).await;
        world
    }

    fn store(&self) -> &str {
        self.server.instance.identity_store_id.as_str()
    }

    /// As root.
    async fn call(&self, target: &str, input: &Value) -> Value {
        let service = match target.split_once('.').expect("a target").0 {
            "AWSIdentityStore" => "identitystore",
            "AWSOrganizationsV20161128" => "organizations",
            "Cardea" => "cardea",
            _ => "sso",
        };
        self.server.call(service, target, input).await.ok()
    }

    async fn user(&self, name: &str) -> String {
        let input = json!({"IdentityStoreId": self.store(), "UserName": name,
            "DisplayName": format!("{name} of Example"),
            "Name": {"GivenName": name, "FamilyName": "Example"}});
        let made = self.call("AWSIdentityStore.CreateUser", &input).await;
        text(&made["UserId"])
    }

    async fn group(&self, name: &str) -> String {
        let input = json!({"IdentityStoreId": self.store(), "DisplayName": name});
        let made = self.call("AWSIdentityStore.CreateGroup", &input).await;
        text(&made["GroupId"])
    }

    async fn account(&self, name: &str) -> String {
        let input = json!({"AccountName": name, "Email": format!("{name}@example.com")});
        let target = "AWSOrganizationsV20161128.CreateAccount";
        let made = self.call(target, &input).await;
        let input = json!({"CreateAccountRequestId": made["CreateAccountStatus"]["Id"]});
        let target = "AWSOrganizationsV20161128.DescribeCreateAccountStatus";
        let done = self.call(target, &input).await;
        text(&done["CreateAccountStatus"]["AccountId"])
    }

    async fn set(&self, name: &str, more: Value) -> String {
        let mut input = json!({"InstanceArn": self.server.instance.arn(), "Name": name});
        let members = input.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        let target = "SWBExternalService.CreatePermissionSet";
        let made = self.call(target, &input).await;
        text(&made["PermissionSet"]["PermissionSetArn"])
    }

    /// `kind`: `USER` or `GROUP`.
    async fn assign(&self, verb: &str, account: &str, set: &str, (kind, id): (&str, &str)) {
        let input = json!({"InstanceArn": self.server.instance.arn(), "TargetId": account,
            "TargetType": "AWS_ACCOUNT", "PermissionSetArn": set, "PrincipalType": kind,
            "PrincipalId": id});
        let target = format!("SWBExternalService.{verb}AccountAssignment");
        self.call(&target, &input).await;
    }

    /// As Alice.
    async fn own(&self, name: &str, input: Value) -> Answer {
        own(&self.server, &self.token, name, &input).await
    }

    async fn portal(&self) -> Value {
        self.own("GetPortal", json!({})).await.ok()
    }

    /// Account names with their roles, as the portal shows them.
    async fn shown(&self) -> Vec<(String, Vec<String>)> {
        let portal = self.portal().await;
        let accounts = portal["accounts"].as_array().expect("a list").iter();
        accounts
            .map(|account| {
                let roles = account["roles"].as_array().expect("a list").iter();
                let roles = roles.map(|role| text(&role["roleName"]));
                (text(&account["accountName"]), roles.collect())
            })
            .collect()
    }

    fn fault(answer: &Answer) -> (u16, String) {
        let (status, code, _) = answer.fault();
        (status, code)
    }
}

#[track_caller]
fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn shown(expected: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    let expected = expected.iter();
    expected
        .map(|(name, roles)| ((*name).to_owned(), owned(roles)))
        .collect()
}

#[tokio::test]
async fn the_portal_answers_everything_that_one_may_use_now_and_nothing_else() {
    for world in World::each().await {
        let (beta, alpha) = (world.account("beta").await, world.account("Alpha").await);
        let other = world.account("Other").await;
        let more = json!({"Description": "Reads", "SessionDuration": "PT2H"});
        let read = world.set("Read", more).await;
        let admin = world.set("admin", json!({})).await;
        let bob = world.user("bob").await;
        let alice = ("USER", world.alice.as_str());
        let (child, parent) = (
            ("GROUP", world.child.as_str()),
            ("GROUP", world.parent.as_str()),
        );
        world.assign("Create", &beta, &read, alice).await;
        world.assign("Create", &beta, &read, child).await;
        world.assign("Create", &beta, &admin, child).await;
        world.assign("Create", &alpha, &admin, parent).await;
        world.assign("Create", &other, &read, ("USER", &bob)).await;

        let portal = world.portal().await;
        assert_eq!(portal["notModified"], false);
        let start_url = world.server.app.start_url(&world.server.instance);
        assert_eq!(portal["startUrl"], json!(start_url));
        assert_eq!(portal["region"], "us-east-1");
        let person = json!({"userId": world.alice, "userName": "alice",
            "displayName": "alice of Example"});
        assert_eq!(portal["person"], person);
        assert_eq!(portal["hasApplications"], false);
        assert_eq!(portal["recents"], json!([]));
        let role = |name: &str, duration: &str| json!({"roleName": name, "sessionDuration": duration, "favourite": false});
        let mut reads = role("Read", "PT2H");
        reads["description"] = json!("Reads");
        let expected = json!([
            {"accountId": alpha, "accountName": "Alpha", "emailAddress": "Alpha@example.com",
                "favourite": false, "roles": [role("admin", "PT1H")]},
            {"accountId": beta, "accountName": "beta", "emailAddress": "beta@example.com",
                "favourite": false, "roles": [role("admin", "PT1H"), reads]},
        ]);
        assert_eq!(portal["accounts"], expected);

        // What ends is gone from the next answer.
        let ends = world.server.clock.now().plus(Duration::from_minutes(10));
        let input = json!({"InstanceArn": world.server.instance.arn(), "AccountId": other,
            "PermissionSetArn": read, "PrincipalType": "USER", "PrincipalId": world.alice,
            "ExpiresAt": ends.seconds()});
        world
            .call("Cardea.CreateExpiringAccountAssignment", &input)
            .await;
        let all: &[(&str, &[&str])] = &[
            ("Alpha", &["admin"]),
            ("beta", &["admin", "Read"]),
            ("Other", &["Read"]),
        ];
        assert_eq!(world.shown().await, shown(all));
        world.server.advance(Duration::from_minutes(10));
        assert_eq!(world.shown().await, shown(&all[..2]));
        let input = json!({"AccountId": beta});
        world
            .call("AWSOrganizationsV20161128.CloseAccount", &input)
            .await;
        assert_eq!(world.shown().await, shown(&all[..1]));
        world.assign("Delete", &alpha, &admin, parent).await;
        assert_eq!(world.shown().await, shown(&[]));
        let input = json!({"IdentityStoreId": world.store(), "UserId": world.alice,
            "UserStatus": "DISABLED"});
        world.call("Cardea.SetUserStatus", &input).await;
        let answer = world.own("GetPortal", json!({})).await;
        assert_eq!(
            World::fault(&answer),
            (401, "UnauthorizedException".to_owned())
        );
    }
}

#[tokio::test]
async fn an_answer_that_is_known_is_not_sent_again_until_something_of_it_changes() {
    for world in World::each().await {
        let set = world.set("Read", json!({})).await;
        let alice = ("USER", world.alice.as_str());
        world.assign("Create", MANAGEMENT, &set, alice).await;
        let mut etag = text(&world.portal().await["etag"]);
        let known = json!({"ifNoneMatch": etag});
        let answer = world.own("GetPortal", known).await.ok();
        assert_eq!(answer, json!({"etag": etag, "notModified": true}));

        let of = |name: &str, input: Value| (name.to_owned(), input);
        let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
        for (name, input) in [
            of("PutPortalFavourite", role.clone()),
            of("CreateConsoleSession", role.clone()),
            of("DeletePortalFavourite", role),
        ] {
            world.own(&name, input).await.ok();
            let answer = world
                .own("GetPortal", json!({"ifNoneMatch": etag}))
                .await
                .ok();
            assert_eq!(answer["notModified"], false, "{name}");
            assert_ne!(answer["etag"], json!(etag), "{name}");
            etag = text(&answer["etag"]);
        }
        let input = json!({"InstanceArn": world.server.instance.arn(), "PermissionSetArn": set,
            "Description": "Reads"});
        let target = "SWBExternalService.UpdatePermissionSet";
        world.call(target, &input).await;
        let answer = world.own("GetPortal", json!({"ifNoneMatch": etag})).await;
        assert_eq!(
            answer.ok()["accounts"][0]["roles"][0]["description"],
            "Reads"
        );
    }
}

#[tokio::test]
async fn accounts_and_roles_become_favourites_as_long_as_they_are_ones_own() {
    for world in World::each().await {
        let set = world.set("Read", json!({})).await;
        let alice = ("USER", world.alice.as_str());
        world.assign("Create", MANAGEMENT, &set, alice).await;
        let account = json!({"accountId": MANAGEMENT});
        let role = json!({"accountId": MANAGEMENT, "roleName": "Read"});
        for input in [&account, &role, &role] {
            let answer = world.own("PutPortalFavourite", input.clone()).await.ok();
            assert_eq!(answer, json!({}));
        }
        let portal = world.portal().await;
        assert_eq!(portal["accounts"][0]["favourite"], true);
        assert_eq!(portal["accounts"][0]["roles"][0]["favourite"], true);

        for beyond in [
            json!({"accountId": "999999999999"}),
            json!({"accountId": MANAGEMENT, "roleName": "Admin"}),
            json!({"accountId": "999999999999", "roleName": "Read"}),
        ] {
            let answer = world.own("PutPortalFavourite", beyond.clone()).await;
            let denied = (400, "AccessDeniedException".to_owned());
            assert_eq!(World::fault(&answer), denied, "{beyond}");
            world.own("DeletePortalFavourite", beyond).await.ok();
        }
        world.own("DeletePortalFavourite", account).await.ok();
        let portal = world.portal().await;
        assert_eq!(portal["accounts"][0]["favourite"], false);
        assert_eq!(portal["accounts"][0]["roles"][0]["favourite"], true);
        world.own("DeletePortalFavourite", role).await.ok();
        let portal = world.portal().await;
        assert_eq!(portal["accounts"][0]["roles"][0]["favourite"], false);
    }
}

#[tokio::test]
async fn favourites_have_a_limit_and_what_is_no_longer_ones_own_makes_room() {
    for world in World::each().await {
        let set = world.set("Read", json!({})).await;
        let alice = ("USER", world.alice.as_str());
        world.assign("Create", MANAGEMENT, &set, alice).await;
        let user = base::UserId::parse(&world.alice).expect("an id");
        let owner = world.server.instance.owner.clone();
        let now = world.server.clock.now();
        // As if they had been Alice's once.
        let written: Result<(), db::Error> = world
            .db
            .write("favourites", move |tx| {
                let permit = domain::Permit::issued_by_the_authorizer(
                    "test:Mark",
                    "*".to_owned(),
                    owner.clone(),
                );
                for number in 0..200 {
                    let account = format!("{:012}", 500_000_000_000_u64 + number);
                    let favourite = store::portal::Favourite {
                        account: base::AccountId::parse(&account).expect("an id"),
                        permission_set: None,
                    };
                    store::portal::put_favourite(tx, &permit, &user, &favourite, now)?;
                }
                Ok(())
            })
            .await;
        written.expect("written");
        let account = json!({"accountId": MANAGEMENT});
        world.own("PutPortalFavourite", account).await.ok();
        let user = base::UserId::parse(&world.alice).expect("an id");
        let left = world
            .db
            .read("favourites", move |tx| store::portal::favourites(tx, &user))
            .await;
        assert_eq!(left.expect("read").len(), 1);
        assert_eq!(world.portal().await["accounts"][0]["favourite"], true);
    }
}

#[tokio::test]
async fn a_console_session_is_of_a_role_of_ones_own_and_becomes_a_recent_one() {
    for world in World::each().await {
        let relay = json!({"RelayState": "https://console.aws.amazon.com/s3"});
        let (read, admin) = (
            world.set("Read", json!({})).await,
            world.set("Admin", relay).await,
        );
        let alice = ("USER", world.alice.as_str());
        world.assign("Create", MANAGEMENT, &read, alice).await;
        world.assign("Create", MANAGEMENT, &admin, alice).await;
        let console = |role: &str, destination: Option<&str>| {
            let mut input = json!({"accountId": MANAGEMENT, "roleName": role});
            if let Some(destination) = destination {
                input["destination"] = json!(destination);
            }
            world.own("CreateConsoleSession", input)
        };
        let ec2 = "https://console.aws.amazon.com/ec2";
        let home = format!("http://{}/console", world.server.address);
        for (role, destination, expected) in [
            ("Read", None, home.as_str()),
            ("Read", Some(ec2), ec2),
            ("Admin", None, "https://console.aws.amazon.com/s3"),
            ("Admin", Some(ec2), ec2),
        ] {
            let answer = console(role, destination).await.ok();
            let url = text(&answer["signInUrl"]);
            let (before, query) = url.split_once('?').expect("a query");
            assert_eq!(
                before,
                format!("http://{}/federation", world.server.address)
            );
            assert!(query.starts_with("Action=login&"), "{query}");
            let encoded = expected.replace(':', "%3A").replace('/', "%2F");
            assert!(
                query.contains(&format!("&Destination={encoded}&")),
                "{query}"
            );
            let until = world
                .server
                .clock
                .now()
                .plus(Duration::from_minutes(15))
                .seconds();
            assert_eq!(answer["expiresAt"].as_f64(), json!(until).as_f64());
            world.server.advance(Duration::from_seconds(1));
        }
        let recents = world.portal().await["recents"].clone();
        let names: Vec<_> = recents.as_array().expect("a list").iter().collect();
        let names: Vec<_> = names
            .iter()
            .map(|recent| text(&recent["roleName"]))
            .collect();
        assert_eq!(names, ["Admin", "Read"]);

        let answer = console("Read", Some("https://evil.example/")).await;
        assert_eq!(
            World::fault(&answer),
            (400, "ValidationException".to_owned())
        );
        let answer = console("Other", None).await;
        assert_eq!(
            World::fault(&answer),
            (400, "AccessDeniedException".to_owned())
        );
        world.assign("Delete", MANAGEMENT, &admin, alice).await;
        let answer = console("Admin", None).await;
        assert_eq!(
            World::fault(&answer),
            (400, "AccessDeniedException".to_owned())
        );
        let recents = world.portal().await["recents"].clone();
        assert_eq!(recents.as_array().expect("a list").len(), 1, "{recents}");
    }
}

#[tokio::test]
async fn applications_are_listed_that_are_ones_own_enabled_and_to_be_seen() {
    for world in World::each().await {
        let instance = world.server.instance.arn();
        let mut made = Vec::new();
        for (name, more) in [
            (
                "Wiki",
                json!({"PortalOptions": {"Visibility": "ENABLED", "SignInOptions":
                {"Origin": "APPLICATION", "ApplicationUrl": "https://wiki.example.com"}}}),
            ),
            (
                "Hidden",
                json!({"PortalOptions": {"Visibility": "DISABLED"}}),
            ),
            ("Off", json!({"Status": "DISABLED"})),
            ("Of a group", json!({"Description": "By the parent"})),
            ("Of nobody", json!({})),
        ] {
            let mut input = json!({"InstanceArn": instance, "Name": name,
                "ApplicationProviderArn": "arn:aws:sso::aws:applicationProvider/custom"});
            let members = input.as_object_mut().expect("an object");
            members.extend(more.as_object().expect("an object").clone());
            let target = "SWBExternalService.CreateApplication";
            let answer = world.call(target, &input).await;
            made.push(text(&answer["ApplicationArn"]));
        }
        for (index, kind, id) in [
            (0, "USER", &world.alice),
            (1, "USER", &world.alice),
            (2, "USER", &world.alice),
            (3, "GROUP", &world.parent),
        ] {
            let input = json!({"ApplicationArn": made[index], "PrincipalType": kind,
                "PrincipalId": id});
            let target = "SWBExternalService.CreateApplicationAssignment";
            world.call(target, &input).await;
        }
        assert_eq!(world.portal().await["hasApplications"], true);
        let mut found = Vec::new();
        let mut input = json!({"maxResults": 1});
        loop {
            let page = world
                .own("ListPortalApplications", input.clone())
                .await
                .ok();
            found.extend(page["applications"].as_array().expect("a list").clone());
            let Some(next) = page.get("nextToken") else {
                break;
            };
            input["nextToken"] = next.clone();
        }
        found.sort_by_key(|application| text(&application["name"]));
        let expected = [
            json!({"applicationArn": made[3], "name": "Of a group",
                "description": "By the parent"}),
            json!({"applicationArn": made[0], "name": "Wiki",
                "startUrl": "https://wiki.example.com"}),
        ];
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn a_token_without_the_scope_or_none_at_all_opens_no_portal() {
    for world in World::each().await {
        let (server, db) = (&world.server, &world.db);
        let token = sign_in_for(server, db, &world.alice, "other:scope").await;
        for name in ["GetPortal", "ListPortalApplications"] {
            let answer = own(server, &token, name, &json!({})).await;
            assert_eq!(
                World::fault(&answer),
                (400, "AccessDeniedException".to_owned())
            );
            for nobody in ["", "aoaAAAAAx"] {
                let answer = own(server, nobody, name, &json!({})).await;
                assert_eq!(
                    World::fault(&answer),
                    (401, "UnauthorizedException".to_owned())
                );
            }
            // A signature says nothing about a person.
            let target = format!("Cardea.{name}");
            let answer = server.call("cardea", &target, &json!({})).await;
            assert_eq!(
                World::fault(&answer),
                (401, "UnauthorizedException".to_owned())
            );
        }
    }
}

#[tokio::test]
async fn the_portal_of_two_thousand_accounts_is_one_answer() {
    for world in World::each().await {
        let mut sets = Vec::new();
        for name in ["Admin", "Audit", "Read"] {
            let arn = world.set(name, json!({})).await;
            sets.push(arn.rsplit('/').next().expect("an id").to_owned());
        }
        let instance = world.server.instance.id.to_string();
        let principals = [
            ("USER", world.alice.clone()),
            ("GROUP", world.parent.clone()),
        ];
        let ids = sets.clone();
        let written: Result<(), db::Error> = world
            .db
            .write("many", move |tx| {
                for number in 0..2_000_i64 {
                    let account = (500_000_000_000 + number).to_string();
                    let name = format!("Account {number:04}");
                    tx.execute(
                        "INSERT INTO accounts (id, name, email, email_folded, state, \
                         joined_method, joined_at) VALUES ($1, $2, $3, $3, 'ACTIVE', 'CREATED', 1)",
                        db::binds![&account, &name, &name],
                    )?;
                    for (kind, id) in &principals {
                        for set in &ids {
                            tx.execute(
                                "INSERT INTO account_assignments (account_id, permission_set_id, \
                                 principal_kind, principal_id, instance_id, created_at) \
                                 VALUES ($1, $2, $3, $4, $5, 1)",
                                db::binds![&account, set, *kind, id, &instance],
                            )?;
                        }
                    }
                }
                Ok(())
            })
            .await;
        written.expect("written");
        let portal = world.portal().await;
        let accounts = portal["accounts"].as_array().expect("a list");
        assert_eq!(accounts.len(), 2_000);
        assert_eq!(accounts[1_999]["accountName"], "Account 1999");
        for account in accounts {
            let roles = account["roles"].as_array().expect("a list").iter();
            let roles: Vec<_> = roles.map(|role| text(&role["roleName"])).collect();
            assert_eq!(roles, ["Admin", "Audit", "Read"], "{account}");
        }
        let etag = json!({"ifNoneMatch": portal["etag"]});
        assert_eq!(world.own("GetPortal", etag).await.ok()["notModified"], true);
    }
}
