//! What rules make is what plain code says they cover, whatever happens to the organization.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::house::{House, text};
use super::rules::rule;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("fits") % limit
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What the test believes about an account.
#[derive(Debug, Clone)]
struct Believed {
    place: usize,
    tags: BTreeMap<String, String>,
    is_open: bool,
}

/// A rule as the test made it: what it covers is told by plain code.
#[derive(Debug, Clone)]
struct BelievedRule {
    id: Value,
    target: BelievedTarget,
    excluded_place: Option<usize>,
    excluded_account: Option<String>,
    user: usize,
    set: usize,
}

#[derive(Debug, Clone)]
enum BelievedTarget {
    Place(usize, bool),
    Tag(String, Option<String>),
}

/// Places: the root, two units in it, and one in the first of them.
const ABOVE: [Option<usize>; 4] = [None, Some(0), Some(0), Some(1)];

fn is_in(place: usize, wanted: usize) -> bool {
    place == wanted || ABOVE[place].is_some_and(|above| is_in(above, wanted))
}

impl BelievedRule {
    fn covers(&self, id: &str, account: &Believed) -> bool {
        let target = match &self.target {
            BelievedTarget::Place(wanted, true) => is_in(account.place, *wanted),
            BelievedTarget::Place(wanted, false) => account.place == *wanted,
            BelievedTarget::Tag(key, None) => account.tags.contains_key(key),
            BelievedTarget::Tag(key, Some(value)) => account.tags.get(key) == Some(value),
        };
        account.is_open
            && target
            && !self
                .excluded_place
                .is_some_and(|place| is_in(account.place, place))
            && self.excluded_account.as_deref() != Some(id)
    }

    fn input(&self, name: &str, places: &[String], users: &[String], sets: &[String]) -> Value {
        let target = match &self.target {
            BelievedTarget::Place(place, recursive) => {
                json!({"Parent": {"ParentId": places[*place], "Recursive": recursive}})
            }
            BelievedTarget::Tag(key, value) => {
                let mut condition = json!({"Key": key});
                if let Some(value) = value {
                    condition["Value"] = json!(value);
                }
                json!({"AccountTags": {"AnyOf": [{"AllOf": [condition]}]}})
            }
        };
        let mut input = rule(name, &target, &[&users[self.user]], &[&sets[self.set]]);
        if let Some(place) = self.excluded_place {
            input["ExcludedOrganizationalUnitIds"] = json!([places[place]]);
        }
        if let Some(account) = &self.excluded_account {
            input["ExcludedAccountIds"] = json!([account]);
        }
        input
    }
}

fn believe(dice: &mut Dice, accounts: &BTreeMap<String, Believed>) -> BelievedRule {
    let ids: Vec<&String> = accounts.keys().collect();
    BelievedRule {
        id: Value::Null,
        target: match dice.below(3) {
            0 => BelievedTarget::Place(dice.below(4), true),
            1 => BelievedTarget::Place(dice.below(4), false),
            _ => BelievedTarget::Tag(
                (*dice.one(&["env", "team"])).to_owned(),
                [None, Some("a".to_owned())][dice.below(2)].clone(),
            ),
        },
        excluded_place: [None, None, Some(2), Some(3)][dice.below(4)],
        excluded_account: (dice.below(4) == 0).then(|| (*dice.one(&ids)).clone()),
        user: dice.below(2),
        set: dice.below(2),
    }
}

#[tokio::test]
#[expect(
    clippy::too_many_lines,
    reason = "a step after the other, each beside what it means"
)]
async fn what_is_assigned_is_what_the_rules_say_after_any_changes() {
    for house in House::each().await {
        let mut dice = Dice(7);
        let root = house.root_id().await;
        let first = house.unit(&root, "first").await;
        let second = house.unit(&root, "second").await;
        let inner = house.unit(&first, "inner").await;
        let places = [root, first, second, inner];
        let users = [house.alice(), house.user("bob").await];
        let sets = [
            house.permission_set("One", &[]).await,
            house.permission_set("Two", &[]).await,
        ];
        let mut accounts = BTreeMap::new();
        for number in 0..10 {
            let id = house.account(&format!("account{number}")).await;
            let believed = Believed {
                place: 0,
                tags: BTreeMap::new(),
                is_open: true,
            };
            accounts.insert(id, believed);
        }
        let mut rules: Vec<BelievedRule> = Vec::new();
        let mut direct: BTreeSet<(String, usize, usize)> = BTreeSet::new();
        let mut closed = 0;
        for step in 0..60 {
            let open: Vec<String> = accounts
                .iter()
                .filter(|(_, believed)| believed.is_open)
                .map(|(id, _)| id.clone())
                .collect();
            let id = dice.one(&open).clone();
            match dice.below(12) {
                0..=2 => {
                    let to = dice.below(4);
                    let believed = accounts.get_mut(&id).expect("known");
                    if believed.place != to {
                        house
                            .move_account(&id, &places[believed.place], &places[to])
                            .await;
                        believed.place = to;
                    }
                }
                3 | 4 => {
                    let (key, value) = (*dice.one(&["env", "team"]), *dice.one(&["a", "b"]));
                    let tags = json!([{"Key": key, "Value": value}]);
                    let input = json!({"ResourceId": id, "Tags": tags});
                    house.organizations("TagResource", input).await.ok();
                    let believed = accounts.get_mut(&id).expect("known");
                    believed.tags.insert(key.to_owned(), value.to_owned());
                }
                5 => {
                    let key = *dice.one(&["env", "team"]);
                    let input = json!({"ResourceId": id, "TagKeys": [key]});
                    house.organizations("UntagResource", input).await.ok();
                    accounts.get_mut(&id).expect("known").tags.remove(key);
                }
                6 | 7 if rules.len() < 6 => {
                    let mut made = believe(&mut dice, &accounts);
                    let input = made.input(&format!("rule{step}"), &places, &users, &sets);
                    let answer = house.cardea("CreateAssignmentRule", input).await.ok();
                    made.id = answer["AssignmentRule"]["AssignmentRuleId"].clone();
                    rules.push(made);
                }
                6..=8 if !rules.is_empty() => {
                    let number = dice.below(rules.len());
                    let mut made = believe(&mut dice, &accounts);
                    made.id = rules[number].id.clone();
                    let mut input = made.input(&format!("rule{step}"), &places, &users, &sets);
                    input["AssignmentRuleId"] = made.id.clone();
                    house.cardea("UpdateAssignmentRule", input).await.ok();
                    rules[number] = made;
                }
                9 if !rules.is_empty() => {
                    let gone = rules.remove(dice.below(rules.len()));
                    let input = json!({"AssignmentRuleId": gone.id});
                    house.cardea("DeleteAssignmentRule", input).await.ok();
                }
                10 => {
                    let (user, set) = (dice.below(2), dice.below(2));
                    let mut input = house.assignment(&sets[set], &id);
                    input["PrincipalId"] = json!(users[user]);
                    let key = (id, user, set);
                    if direct.remove(&key) {
                        house.root("DeleteAccountAssignment", input).await;
                    } else {
                        house.root("CreateAccountAssignment", input).await;
                        direct.insert(key);
                    }
                }
                11 if closed < 1 => {
                    closed += 1;
                    house
                        .organizations("CloseAccount", json!({"AccountId": id}))
                        .await
                        .ok();
                    accounts.get_mut(&id).expect("known").is_open = false;
                    direct.retain(|(account, ..)| *account != id);
                }
                _ => {}
            }
            for (user, user_id) in users.iter().enumerate() {
                let mut expected = BTreeSet::new();
                for (id, account) in &accounts {
                    for (set, arn) in sets.iter().enumerate() {
                        let wants = |rule: &BelievedRule| {
                            (rule.user, rule.set) == (user, set) && rule.covers(id, account)
                        };
                        let is_direct = direct.contains(&(id.clone(), user, set));
                        if is_direct || rules.iter().any(wants) {
                            expected.insert((id.clone(), arn.clone()));
                        }
                    }
                }
                let input = json!({"PrincipalType": "USER", "PrincipalId": user_id});
                let found = house
                    .root("ListAccountAssignmentsForPrincipal", input)
                    .await;
                let found = found["AccountAssignments"].as_array().expect("a list");
                let found: BTreeSet<(String, String)> = found
                    .iter()
                    .map(|one| (text(&one["AccountId"]), text(&one["PermissionSetArn"])))
                    .collect();
                assert_eq!(
                    found, expected,
                    "{} step {step}, user {user}\n{accounts:#?}\n{rules:#?}",
                    house.engine
                );
            }
        }
        assert!(rules.len() > 1, "the dice made too little");
        // A deleted user is in no rule any more.
        let input = json!({"UserId": users[1]});
        let root = &house.server.root;
        house.people(root, "DeleteUser", input).await.ok();
        for rule in &rules {
            let found = house.get_rule(&rule.id).await;
            let status = text(&found["AssignmentRule"]["Status"]);
            assert_eq!(status, "CONVERGED", "{found}");
            let principals = &found["AssignmentRule"]["Principals"];
            assert!(!principals.to_string().contains(&users[1]));
        }
    }
}
