//! Who can reach what, and why, in a large organization: every group of a chain of nested ones has
//! every permission set in every account.

use std::time::Instant;

use base::Clock as _;
use db::{Error, binds};
use serde_json::{Value, json};

use crate::house::{House, text};
use crate::load::{call, drive};
use crate::spread;

/// How deep groups are nested in each other.
const DEPTH: usize = 5;
/// How many users the innermost group has.
const MEMBERS: usize = 100;
/// How often each question is asked.
const QUESTIONS: usize = 30;

// One transaction writes what that many operations of the API would have left: with their history, from
// which past instants are answered.
const ASSIGNMENTS: &str = "INSERT INTO account_assignments (account_id, permission_set_id, \
    principal_kind, principal_id, instance_id, created_at) SELECT a.id, p.id, 'GROUP', g.id, $1, $2 \
    FROM accounts a, permission_sets p, groups g WHERE a.id <> $3";
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
const ROLES: &str = "INSERT INTO provisioned_permission_sets (account_id, permission_set_id, \
    instance_id, role_id, role_name, revision, created_at) SELECT a.id, p.id, $1, 'AROA' || a.id || \
    UPPER(SUBSTR(p.id, 4, 5)), 'AWSReservedSSO_' || p.id, 1, $2 FROM accounts a, permission_sets p WHERE a.id <> $3";

/// Fills the house and asks.
pub(crate) async fn reach(house: &House) {
    let groups = nest(house).await;
    let user = members(house, groups.last().expect("a group")).await;
    house
        .server
        .app
        .reconcile_until_idle()
        .await
        .expect("settled");
    fill(house).await;
    let now = house.server.clock.now().seconds();
    let account = house
        .accounts
        .get(house.accounts.len() / 2)
        .expect("an account");
    let set = house.sets.first().expect("a permission set");
    let of_account = json!({"AccountId": account});
    let of_user = json!({"PrincipalType": "USER", "PrincipalId": user});
    let of_set = json!({"PermissionSetArn": set});
    for (operation, input) in [
        ("ListAccountAccess", &of_account),
        ("ListPrincipalAccess", &of_user),
        ("ListPermissionSetAccess", &of_set),
    ] {
        ask(house, operation, input.clone()).await;
        let mut past = input.clone();
        past["AsOf"] = json!(now - 1);
        ask(house, operation, past).await;
    }
    all_of_account(house, of_account).await;
}

/// Groups in groups, the outermost first.
async fn nest(house: &House) -> Vec<String> {
    let mut groups = vec![house.group.clone()];
    for depth in 1..DEPTH {
        let input = json!({"DisplayName": format!("nested-{depth}")});
        let made = house.people("CreateGroup", input).await;
        let (parent, child) = (groups.last().expect("one").clone(), text(&made["GroupId"]));
        let store = house.server.instance.identity_store_id.as_str();
        let input =
            json!({"IdentityStoreId": store, "ParentGroupId": parent, "ChildGroupId": child});
        house.call(ours("CreateGroupNesting", &input)).await;
        groups.push(child);
    }
    groups
}

/// Users of the group; one of them.
async fn members(house: &House, group: &str) -> String {
    let mut last = String::new();
    for number in 0..MEMBERS {
        let name = format!("reach-{number}");
        let input = json!({"UserName": name, "DisplayName": name,
            "Name": {"GivenName": name, "FamilyName": "Example"}});
        last = text(&house.people("CreateUser", input).await["UserId"]);
        let input = json!({"GroupId": group, "MemberId": {"UserId": last}});
        house.people("CreateGroupMembership", input).await;
    }
    last
}

async fn fill(house: &House) {
    let began = Instant::now();
    let instance = house.server.instance.id.clone();
    let now = house.server.clock.now().seconds() * 1_000_000 - 2_000_000;
    let filled: Result<u64, Error> = house
        .db
        .write("fill", move |tx| {
            let root = "111122223333";
            let count = tx.execute(ASSIGNMENTS, binds![&instance, now, root])?;
            tx.execute(REASONS, &[])?;
            tx.execute(CHANGES, &[])?;
            tx.execute(ROLES, binds![&instance, now, root])?;
            Ok(count)
        })
        .await;
    println!(
        "{} assignments in {} accounts, groups {DEPTH} deep, {MEMBERS} users; written in {:.0} s",
        filled.expect("filled"),
        house.accounts.len(),
        began.elapsed().as_secs_f64()
    );
}

/// The first page of an answer.
async fn ask(house: &House, operation: &str, input: Value) {
    let moment = if input["AsOf"].is_null() {
        "now"
    } else {
        "as of a past instant"
    };
    let calls = (0..QUESTIONS).map(|_| question(house, operation, &input));
    let driven = drive(&house.server.address, &house.server, calls.collect(), 1).await;
    let rows = house.call(question(house, operation, &input)).await["Access"]
        .as_array()
        .map_or(0, Vec::len);
    let mut latencies = driven.latencies;
    println!(
        "{operation} {moment}, {rows} rows: {}",
        spread(&mut latencies)
    );
}

/// Every page of who reaches an account.
async fn all_of_account(house: &House, mut input: Value) {
    let began = Instant::now();
    let mut rows = 0;
    loop {
        let page = house
            .call(question(house, "ListAccountAccess", &input))
            .await;
        rows += page["Access"].as_array().map_or(0, Vec::len);
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => break,
        }
    }
    let took = began.elapsed().as_secs_f64() * 1e3;
    println!("ListAccountAccess, all pages, {rows} rows: {took:.0} ms");
}

fn question(house: &House, operation: &str, input: &Value) -> crate::load::Call {
    let mut input = input.clone();
    input["InstanceArn"] = json!(house.server.instance.arn());
    input["MaxResults"] = json!(100);
    ours(operation, &input)
}

fn ours(operation: &str, input: &Value) -> crate::load::Call {
    call("cardea", format!("Cardea.{operation}"), input)
}
