//! Who can reach what, and why, now and before.

use base::{Clock as _, Duration, Timestamp};
use serde_json::{Value, json};
use testkit::Answer;

use super::house::{House, MANAGEMENT, text};

async fn ask(house: &House, operation: &str, mut input: Value) -> Answer {
    input["InstanceArn"] = json!(house.server.instance.arn());
    let target = format!("Cardea.{operation}");
    house.server.call("cardea", &target, &input).await
}

/// All rows, in pages of `size`.
async fn rows(house: &House, operation: &str, mut input: Value, size: usize) -> Vec<Value> {
    input["MaxResults"] = json!(size);
    let mut all = Vec::new();
    loop {
        let page = ask(house, operation, input.clone()).await.ok();
        let found = page["Access"].as_array().or(page["Changes"].as_array());
        let found = found.expect("rows");
        assert!(found.len() <= size);
        all.extend(found.iter().cloned());
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => return all,
        }
    }
}

/// `account set user: reasons`, one a row.
async fn told(house: &House, operation: &str, input: Value) -> Vec<String> {
    let all = rows(house, operation, input.clone(), 100).await;
    assert_eq!(
        all,
        rows(house, operation, input, 1).await,
        "{}",
        house.engine
    );
    let name = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let line = |row: &Value| {
        let reasons = row["Reasons"].as_array().expect("reasons").iter();
        let reasons = reasons.map(|reason| match reason["GroupName"].as_str() {
            Some(group) => format!("group {group}"),
            None => name(&reason["Type"]),
        });
        let reasons: Vec<String> = reasons.collect();
        let role = text(&row["RoleArn"]);
        let set = name(&row["PermissionSetName"]);
        assert!(role.contains(&format!("/AWSReservedSSO_{set}_")), "{role}");
        format!("{set} {}: {}", name(&row["UserName"]), reasons.join(", "))
    };
    let mut lines: Vec<String> = all.iter().map(line).collect();
    // Ids, by which the rows are ordered, are random.
    lines.sort();
    lines
}

/// alice is assigned Readers herself and through the group devs, which bob is in as well; bob is
/// assigned Writers.
pub(super) struct Scene {
    pub(super) house: House,
    pub(super) bob: String,
    pub(super) devs: String,
    /// bob's in devs.
    pub(super) membership: String,
    pub(super) readers: String,
}

impl Scene {
    pub(super) async fn of(house: House) -> Self {
        let root = &house.server.root;
        let bob = house.user("bob").await;
        let input = json!({"DisplayName": "devs"});
        let devs = text(&house.people(root, "CreateGroup", input).await.ok()["GroupId"]);
        let mut membership = String::new();
        for user in [&house.assignment("", "")["PrincipalId"], &json!(bob)] {
            let input = json!({"GroupId": devs, "MemberId": {"UserId": user}});
            let made = house.people(root, "CreateGroupMembership", input).await;
            membership = text(&made.ok()["MembershipId"]);
        }
        let readers = house.permission_set("Readers", &["ReadOnlyAccess"]).await;
        house.assign(&readers, MANAGEMENT).await;
        for (set, kind, id) in [
            (readers.clone(), "GROUP", &devs),
            (house.permission_set("Writers", &[]).await, "USER", &bob),
        ] {
            let mut input = house.assignment(&set, MANAGEMENT);
            input["PrincipalType"] = json!(kind);
            input["PrincipalId"] = json!(id);
            house.root("CreateAccountAssignment", input).await;
        }
        Self {
            house,
            bob,
            devs,
            membership,
            readers,
        }
    }
}

#[tokio::test]
async fn every_reason_for_every_access_is_told() {
    for house in House::each().await {
        let scene = Scene::of(house).await;
        let house = &scene.house;
        let in_account = json!({"AccountId": MANAGEMENT});
        assert_eq!(
            told(house, "ListAccountAccess", in_account).await,
            [
                "Readers alice: DIRECT, group devs",
                "Readers bob: group devs",
                "Writers bob: DIRECT",
            ]
        );
        let of_set = json!({"AccountId": MANAGEMENT, "PermissionSetArn": scene.readers});
        let readers = [
            "Readers alice: DIRECT, group devs",
            "Readers bob: group devs",
        ];
        assert_eq!(told(house, "ListAccountAccess", of_set).await, readers);
        for key in [
            json!({"PermissionSetArn": scene.readers}),
            json!({"PermissionSetName": "Readers"}),
        ] {
            assert_eq!(told(house, "ListPermissionSetAccess", key).await, readers);
        }
        let of_bob = json!({"PrincipalType": "USER", "PrincipalId": scene.bob});
        assert_eq!(
            told(house, "ListPrincipalAccess", of_bob).await,
            ["Readers -: group devs", "Writers -: DIRECT"]
        );
        let of_devs = json!({"PrincipalType": "GROUP", "PrincipalId": scene.devs});
        assert_eq!(
            told(house, "ListPrincipalAccess", of_devs).await,
            ["Readers -: DIRECT"]
        );
    }
}

#[tokio::test]
async fn who_had_access_is_still_told_after_the_change() {
    for house in House::each().await {
        let before_all = seconds(house.server.clock.now());
        house.server.clock.advance(Duration::from_seconds(10));
        let scene = Scene::of(house).await;
        let house = &scene.house;
        let root = &house.server.root;
        let before = seconds(house.server.clock.now());
        house.server.clock.advance(Duration::from_seconds(10));
        let input = json!({"MembershipId": scene.membership});
        house
            .people(root, "DeleteGroupMembership", input)
            .await
            .ok();
        let between = seconds(house.server.clock.now());
        house.server.clock.advance(Duration::from_seconds(10));
        let input = json!({"GroupId": scene.devs});
        house.people(root, "DeleteGroup", input).await.ok();
        let input = json!({"UserId": scene.bob});
        house.people(root, "DeleteUser", input).await.ok();
        house.server.app.reconcile_until_idle().await.expect("idle");

        let in_account = |at: Option<i64>| match at {
            None => json!({"AccountId": MANAGEMENT}),
            Some(at) => json!({"AccountId": MANAGEMENT, "AsOf": at}),
        };
        let list = "ListAccountAccess";
        let nobody: [&str; 0] = [];
        assert_eq!(
            told(house, list, in_account(Some(before_all))).await,
            nobody
        );
        assert_eq!(
            told(house, list, in_account(Some(before))).await,
            [
                "Readers alice: DIRECT, group devs",
                "Readers bob: group devs",
                "Writers bob: DIRECT",
            ]
        );
        assert_eq!(
            told(house, list, in_account(Some(between))).await,
            ["Readers alice: DIRECT, group devs", "Writers bob: DIRECT"]
        );
        assert_eq!(
            told(house, list, in_account(None)).await,
            ["Readers alice: DIRECT"]
        );
        let mut of_bob = json!({"PrincipalType": "USER", "PrincipalId": scene.bob});
        let gone = ask(house, "ListPrincipalAccess", of_bob.clone()).await;
        assert_eq!(gone.fault().1, "ResourceNotFoundException");
        of_bob["AsOf"] = json!(before);
        assert_eq!(
            told(house, "ListPrincipalAccess", of_bob.clone()).await,
            ["Readers -: group devs", "Writers -: DIRECT"]
        );
        of_bob["AsOf"] = json!(between);
        assert_eq!(
            told(house, "ListPrincipalAccess", of_bob).await,
            ["Writers -: DIRECT"]
        );
        let of_set = json!({"PermissionSetArn": scene.readers, "AsOf": before});
        assert_eq!(
            told(house, "ListPermissionSetAccess", of_set).await,
            [
                "Readers alice: DIRECT, group devs",
                "Readers bob: group devs"
            ]
        );
    }
}

#[tokio::test]
async fn every_change_is_kept_with_who_and_when_and_what_was_before() {
    for house in House::each().await {
        let scene = Scene::of(house).await;
        let house = &scene.house;
        let root = format!("arn:aws:iam::{MANAGEMENT}:root");
        let at = seconds(house.server.clock.now());
        let input = json!({"MembershipId": scene.membership});
        let people =
            |name: &'static str, input: Value| house.people(&house.server.root, name, input);
        people("DeleteGroupMembership", input).await.ok();
        let entity = format!("{}/{}", scene.devs, scene.bob);
        let of = json!({"EntityType": "MEMBERSHIP", "EntityId": entity});
        let found = rows(house, "ListChanges", of, 1).await;
        assert_eq!(found.len(), 2, "{found:?}");
        let (ended, begun) = (&found[0], &found[1]);
        assert_eq!(
            (&ended["Version"], &begun["Version"]),
            (&json!(2), &json!(1))
        );
        assert_eq!(ended["Author"], root.as_str());
        assert_eq!(ended["ChangedAt"].as_f64().map(whole), Some(at));
        assert_eq!(ended["After"], Value::Null);
        assert_eq!(ended["Before"], begun["After"]);
        let state: Value = serde_json::from_str(&text(&ended["Before"])).expect("JSON");
        assert_eq!(state["userId"], scene.bob.as_str());

        // A permission set with its policies.
        let input = json!({"PermissionSetArn": scene.readers, "Description": "d"});
        house.root("UpdatePermissionSet", input).await;
        let id = scene.readers.rsplit('/').next().expect("an id");
        let of = json!({"EntityType": "PERMISSION_SET", "EntityId": id});
        let found = rows(house, "ListChanges", of, 100).await;
        let states: Vec<Value> = found
            .iter()
            .map(|change| serde_json::from_str(&text(&change["After"])).expect("JSON"))
            .collect();
        assert_eq!(states.len(), 3);
        assert_eq!(states[0]["description"], "d");
        assert_eq!(states[1]["description"], Value::Null);
        let policies = json!(["arn:aws:iam::aws:policy/ReadOnlyAccess"]);
        assert_eq!(states[1]["managedPolicies"], policies);
        assert_eq!(states[2]["managedPolicies"], json!([]));

        // An assignment is its requester's, whoever brought it about.
        let all = rows(house, "ListChanges", json!({}), 2).await;
        assert_eq!(all, rows(house, "ListChanges", json!({}), 100).await);
        let made = all.iter().filter(|row| row["EntityType"] == "ASSIGNMENT");
        let made: Vec<&Value> = made.collect();
        assert_eq!(made.len(), 3);
        assert!(
            made.iter().all(|row| row["Author"] == root.as_str()),
            "{made:?}"
        );
        let users = all.iter().filter(|row| row["EntityType"] == "USER");
        assert_eq!(users.count(), 2);
        // A change that changes nothing is none.
        let input = json!({"PermissionSetArn": scene.readers, "Description": "d"});
        house.root("UpdatePermissionSet", input).await;
        assert_eq!(
            all.len(),
            rows(house, "ListChanges", json!({}), 100).await.len()
        );
        let later = json!({"From": at + 1});
        assert!(rows(house, "ListChanges", later, 100).await.is_empty());
    }
}

/// `set user: ways`, one a row; a way is the groups from the assigned one inward.
async fn ways(house: &House, operation: &str, input: Value) -> Vec<String> {
    let way = |reason: &Value| {
        let groups = reason["GroupPath"].as_array().into_iter().flatten();
        let names: Vec<String> = groups.map(|group| text(&group["GroupName"])).collect();
        let until = reason["ExpiresAt"].as_f64().map(whole);
        let until = until.map_or_else(String::new, |at| format!(" until {at}"));
        format!("{}{until}", names.join(" > "))
    };
    let rows = rows(house, operation, input, 1).await;
    let lines = rows.iter().map(|row| {
        let reasons = row["Reasons"].as_array().expect("reasons").iter();
        let ways: Vec<String> = reasons.map(way).collect();
        let user = row["UserName"].as_str().unwrap_or("-");
        let set = text(&row["PermissionSetName"]);
        format!("{set} {user}: {}", ways.join(", "))
    });
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines
}

/// carol is in engines for a minute and in mills for good, which both are in all; this one is
/// assigned Readers.
struct Nested {
    house: House,
    carol: String,
    groups: Vec<String>,
    expiring: String,
    mills: String,
}

impl Nested {
    async fn of(house: House) -> Self {
        let root = &house.server.root;
        let carol = house.user("carol").await;
        let mut groups = Vec::new();
        for name in ["all", "engines", "mills"] {
            let input = json!({"DisplayName": name});
            let made = house.people(root, "CreateGroup", input).await.ok();
            groups.push(text(&made["GroupId"]));
        }
        let input = json!({"GroupId": groups[2], "MemberId": {"UserId": carol}});
        let mills = house.people(root, "CreateGroupMembership", input).await;
        let mills = text(&mills.ok()["MembershipId"]);
        let set = house.permission_set("Readers", &[]).await;
        let mut input = house.assignment(&set, MANAGEMENT);
        input["PrincipalType"] = json!("GROUP");
        input["PrincipalId"] = json!(groups[0]);
        house.root("CreateAccountAssignment", input).await;
        let mut scene = Self {
            house,
            carol,
            groups,
            expiring: String::new(),
            mills,
        };
        for child in &scene.groups[1..] {
            let input = json!({"ParentGroupId": scene.groups[0], "ChildGroupId": child});
            scene.extend("CreateGroupNesting", input).await;
        }
        let end = seconds(scene.house.server.clock.now()) + 60;
        let input = json!({"GroupId": scene.groups[1], "UserId": scene.carol, "ExpiresAt": end});
        let made = scene.extend("CreateExpiringGroupMembership", input).await;
        scene.expiring = text(&made["MembershipId"]);
        scene
    }

    async fn extend(&self, operation: &str, mut input: Value) -> Value {
        let server = &self.house.server;
        input["IdentityStoreId"] = json!(server.instance.identity_store_id.as_str());
        let target = format!("Cardea.{operation}");
        server.call("cardea", &target, &input).await.ok()
    }

    /// The changes of one entity, newest first.
    async fn changes(&self, kind: &str, entity: String) -> Vec<Value> {
        let of = json!({"EntityType": kind, "EntityId": entity});
        rows(&self.house, "ListChanges", of, 100).await
    }
}

#[tokio::test]
async fn the_way_through_the_groups_is_told_and_until_when() {
    for house in House::each().await {
        let scene = Nested::of(house).await;
        let (house, groups) = (&scene.house, &scene.groups);
        let now = seconds(house.server.clock.now());
        // Ids, by which the ways are ordered, are random.
        let sorted = |line: &str| {
            let (who, ways) = line.split_once(": ").expect("ways");
            let mut ways: Vec<&str> = ways.split(", ").collect();
            ways.sort_unstable();
            format!("{who}: {}", ways.join(", "))
        };
        let two = format!(
            "Readers carol: all > engines until {}, all > mills",
            now + 60
        );
        let in_account = json!({"AccountId": MANAGEMENT});
        let found = ways(house, "ListAccountAccess", in_account.clone()).await;
        let found: Vec<String> = found.iter().map(|line| sorted(line)).collect();
        assert_eq!(found, std::slice::from_ref(&two), "{}", house.engine);
        let of_mills = json!({"PrincipalType": "GROUP", "PrincipalId": groups[2]});
        let found = ways(house, "ListPrincipalAccess", of_mills).await;
        assert_eq!(found, ["Readers -: all > mills"]);

        house.server.clock.advance(Duration::from_seconds(60));
        let one = ["Readers carol: all > mills"];
        let found = ways(house, "ListAccountAccess", in_account.clone()).await;
        assert_eq!(found, one, "{}", house.engine);
        // The history knows of the end before anything has removed the membership.
        let mut past = json!({"AccountId": MANAGEMENT, "AsOf": now + 60});
        assert_eq!(ways(house, "ListAccountAccess", past.clone()).await, one);
        past["AsOf"] = json!(now);
        let found = ways(house, "ListAccountAccess", past).await;
        let found: Vec<String> = found.iter().map(|line| sorted(line)).collect();
        assert_eq!(found, [two], "{}", house.engine);
    }
}

#[tokio::test]
async fn what_nestings_and_expiries_changed_is_kept() {
    for house in House::each().await {
        let scene = Nested::of(house).await;
        let (house, groups) = (&scene.house, &scene.groups);
        let now = seconds(house.server.clock.now());
        house.server.clock.advance(Duration::from_seconds(60));
        let settled = house.server.app.settle_memberships_until_idle().await;
        settled.expect("settled");
        let entity = format!("{}/{}", groups[1], scene.carol);
        let changes = scene.changes("MEMBERSHIP", entity).await;
        assert_eq!(changes.len(), 2, "{changes:?}");
        let before: Value = serde_json::from_str(&text(&changes[0]["Before"])).expect("JSON");
        assert_eq!(before["membershipId"], scene.expiring.as_str());
        assert!(before["expiresAt"].is_string(), "{before}");
        let input = json!({"LookupAttributes": [{"AttributeKey": "EventName",
            "AttributeValue": "ExpireGroupMembership"}]});
        let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        let events = house.server.call("cloudtrail", target, &input).await.ok();
        assert_eq!(
            events["Events"].as_array().map(Vec::len),
            Some(1),
            "{events}"
        );

        let nesting = json!({"ParentGroupId": groups[0], "ChildGroupId": groups[2]});
        let input = json!({"MembershipId": scene.mills, "ExpiresAt": now + 120});
        scene.extend("SetGroupMembershipExpiry", input).await;
        scene.extend("DeleteGroupNesting", nesting).await;
        let nobody: [&str; 0] = [];
        assert_eq!(
            ways(house, "ListAccountAccess", json!({"AccountId": MANAGEMENT})).await,
            nobody
        );
        let entity = format!("{}/{}", groups[0], groups[2]);
        let changes = scene.changes("NESTING", entity).await;
        assert_eq!(changes.len(), 2, "{changes:?}");
        assert_eq!(changes[0]["After"], Value::Null);
    }
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let house = House::each().await.remove(0);
    let future = seconds(house.server.clock.now()) + 60;
    for (operation, input, code, words) in [
        (
            "ListAccountAccess",
            json!({"AccountId": MANAGEMENT, "AsOf": future}),
            "ValidationException",
            "in the future",
        ),
        (
            "ListAccountAccess",
            json!({"AccountId": "999999999999"}),
            "ResourceNotFoundException",
            "999999999999",
        ),
        (
            "ListPermissionSetAccess",
            json!({}),
            "ValidationException",
            "and not both",
        ),
        (
            "ListPermissionSetAccess",
            json!({"PermissionSetName": "Nobody"}),
            "ResourceNotFoundException",
            "Nobody",
        ),
        (
            "ListAccountAccess",
            json!({"AccountId": MANAGEMENT, "NextToken": "bm90aGluZw"}),
            "ValidationException",
            "token",
        ),
        (
            "ListChanges",
            json!({"EntityType": "USER"}),
            "ValidationException",
            "both a type and an id",
        ),
    ] {
        let (_, found, message) = ask(&house, operation, input.clone()).await.fault();
        assert_eq!(found, code, "{operation} {input}: {message}");
        assert!(message.contains(words), "{operation} {input}: {message}");
    }
}

fn seconds(at: Timestamp) -> i64 {
    at.seconds()
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "seconds of this century"
)]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}
