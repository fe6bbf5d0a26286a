//! What holds for all policies and requests.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use serde_json::{Map, Value, json};

use super::{Case, reference};

const CALLERS: &[&str] = &[
    "root",
    "user",
    "role",
    "federated-user",
    "provider",
    "service",
    "anonymous",
];

/// A list or one alone, as policies may have it.
fn some_of(values: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => select(values).prop_map(Value::from),
        1 => prop::collection::vec(select(values), 1..3).prop_map(Value::from),
    ]
}

fn actions() -> impl Strategy<Value = Value> {
    some_of(&[
        "*",
        "*",
        "s3:*",
        "s3:Get*",
        "S3:GETOBJECT",
        "s3:?etObject",
        "s3:PutObject",
        "iam:*",
        "s3:*Object",
    ])
}

fn resources() -> impl Strategy<Value = Value> {
    some_of(&[
        "*",
        "*",
        "arn:aws:s3:::bucket/*",
        "arn:aws:s3:::bucket/${aws:username}/*",
        "arn:aws:s3:::${aws:Number, 'bucket'}/alice/x",
        "arn:aws:${aws:number}:bucket/*",
        "arn:aws:s3:::*/alice/?",
        "arn:aws:s3:*",
        "arn:aws:s3:::other/*",
    ])
}

fn principals() -> impl Strategy<Value = Value> {
    let aws = some_of(&[
        "*",
        "111111111111",
        "arn:aws:iam::111111111111:root",
        "222222222222",
        "arn:aws:iam::111111111111:user/alice",
        "arn:aws:iam::111111111111:role/Dev",
        "arn:aws:sts::111111111111:assumed-role/Dev/me",
        "arn:aws:sts::111111111111:federated-user/bob",
        "AROADEVDEVDEVDEVDEV11",
    ]);
    prop_oneof![
        1 => Just(json!("*")),
        4 => aws.prop_map(|names| json!({"AWS": names})),
        1 => Just(json!({"Service": "ec2.amazonaws.com"})),
        1 => Just(json!({"Federated": "arn:aws:iam::111111111111:saml-provider/idp"})),
    ]
}

fn condition() -> impl Strategy<Value = Value> {
    let operator = select(
        &[
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIfExists",
            "StringNotEqualsIfExists",
            "Null",
            "Bool",
            "NumericLessThan",
            "ForAllValues:StringEquals",
            "ForAnyValue:StringLike",
            "ForAnyValue:StringNotEquals",
            "ForAllValues:StringNotLike",
            "ArnLike",
            "ArnNotLikeIfExists",
            "IpAddress",
            "NotIpAddress",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCaseIfExists",
            "NumericNotEquals",
            "NumericGreaterThanEqualsIfExists",
            "ForAnyValue:NumericEquals",
            "BinaryEquals",
            "ForAllValues:Bool",
        ][..],
    );
    let key = select(&["aws:username", "AWS:TagKeys", "aws:number", "aws:arn"][..]);
    let values = some_of(&[
        "alice",
        "a*",
        "true",
        "false",
        "7",
        "${aws:username}",
        "${*}",
        "${aws:number, 'alice'}",
        "x${aws:arn}",
        "203.0.113.0/24",
        "2001:db8::/32",
        "arn:aws:iam::*:role/*",
    ]);
    (operator, key, values).prop_map(|(operator, key, values)| json!({operator: {key: values}}))
}

/// With principals or without.
fn statement(named: bool) -> impl Strategy<Value = Value> {
    (
        prop::bool::weighted(0.25),
        (prop::bool::weighted(0.2), actions()),
        (prop::bool::weighted(0.15), resources()),
        (prop::bool::weighted(0.3), principals()),
        prop::option::weighted(0.3, condition()),
    )
        .prop_map(move |(deny, actions, resources, principals, condition)| {
            let name = |not: bool, name: &str| {
                if not {
                    format!("Not{name}")
                } else {
                    name.into()
                }
            };
            let mut statement = Map::new();
            let effect = if deny { "Deny" } else { "Allow" };
            statement.insert("Effect".into(), effect.into());
            statement.insert(name(actions.0, "Action"), actions.1);
            statement.insert(name(resources.0, "Resource"), resources.1);
            if named {
                statement.insert(name(principals.0 && deny, "Principal"), principals.1);
            }
            if let Some(condition) = condition {
                statement.insert("Condition".into(), condition);
            }
            statement.into()
        })
}

fn statements(most: usize) -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(statement(false), 0..most)
}

fn scps() -> impl Strategy<Value = Vec<Vec<Value>>> {
    let level = (prop::bool::weighted(0.8), statements(3)).prop_map(|(full, mut level)| {
        level.extend(full.then(|| json!("full")));
        level
    });
    prop::collection::vec(level, 0..3)
}

fn rcps() -> impl Strategy<Value = Vec<Vec<Value>>> {
    let deny = (
        some_of(&["s3:*", "s3:Put*", "sqs:*"]),
        resources(),
        prop::option::of(condition()),
    )
        .prop_map(|(actions, resources, condition)| {
            let condition = condition.unwrap_or_else(|| json!({}));
            json!({"Effect": "Deny", "Action": actions, "Resource": resources,
                "Condition": condition})
        });
    let level =
        (prop::bool::weighted(0.9), prop::option::weighted(0.2, deny)).prop_map(|(full, deny)| {
            let mut level: Vec<Value> = full.then(|| json!("full")).into_iter().collect();
            level.extend(deny);
            level
        });
    prop::collection::vec(level, 0..3)
}

fn keys() -> impl Strategy<Value = Value> {
    (
        prop::option::of(select(&["alice", "bob", "*", "true"][..])),
        prop::option::of(prop::collection::vec(select(&["alice", "x"][..]), 0..3)),
        prop::option::of(select(
            &[
                "5",
                "9",
                "-7.0",
                "many",
                "203.0.113.9",
                "2001:db8::9",
                "eA==",
            ][..],
        )),
        prop::option::of(select(
            &["arn:aws:iam::1:role/x", "arn:aws:iam::1:user/x", "x"][..],
        )),
    )
        .prop_map(|(username, tags, number, arn)| {
            let mut keys = Map::new();
            let all = [
                ("aws:username", username.map(Value::from)),
                ("aws:TagKeys", tags.map(Value::from)),
                ("aws:Number", number.map(Value::from)),
                ("aws:arn", arn.map(Value::from)),
            ];
            for (key, value) in all {
                keys.extend(value.map(|value| (key.to_owned(), value)));
            }
            keys.into()
        })
}

fn case() -> impl Strategy<Value = Value> {
    let member = || select(&["none", "member", "member", "management"][..]);
    let request = (
        select(CALLERS),
        select(&["s3:GetObject", "s3:PutObject", "iam:GetRole"][..]),
        select(&["arn:aws:s3:::bucket/alice/x", "arn:aws:s3:::other/y", "*"][..]),
        prop::option::weighted(0.3, select(&["111111111111", "222222222222"][..])),
        keys(),
        member(),
        member(),
        (prop::bool::weighted(0.1), prop::bool::weighted(0.2)),
    );
    let policies = (
        scps(),
        rcps(),
        statements(4),
        prop::option::weighted(0.4, prop::collection::vec(statement(false), 1..3)),
        prop::option::weighted(0.4, statements(3)),
        prop::option::weighted(0.6, prop::collection::vec(statement(true), 1..4)),
    );
    (request, policies).prop_map(|(request, policies)| {
        let (caller, action, on, account, keys, member, owner, (slr, explicit)) = request;
        let (scp, rcp, identity, boundary, session, resource) = policies;
        json!({
            "caller": caller, "do": action, "on": on, "in": account, "keys": keys,
            "member": member, "owner": owner, "slr": slr, "explicit": explicit,
            "scp": scp, "rcp": rcp, "identity": identity, "boundary": boundary,
            "session": session, "resource": resource,
        })
    })
}

fn allowed(value: &Value) -> bool {
    Case::new(value).verdict() == "allowed"
}

/// With one more item in a list of the case, which may be missing.
fn with(value: &Value, list: &str, item: Value) -> Value {
    let mut value = value.clone();
    match &mut value[list] {
        Value::Array(items) => items.push(item),
        missing => *missing = json!([item]),
    }
    value
}

/// Or else the properties below would say little.
#[test]
fn generated_cases_have_every_verdict() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut counts = std::collections::BTreeMap::<String, u32>::new();
    for _ in 0..3000 {
        let value = case().new_tree(&mut runner).unwrap().current();
        *counts.entry(Case::new(&value).verdict()).or_default() += 1;
    }
    for verdict in [
        "allowed",
        "denied by identity",
        "denied by boundary",
        "denied by session",
        "denied by resource",
        "denied by scp 1",
        "denied by rcp 1",
        "no identity",
        "no boundary",
        "no session",
        "no resource",
        "no scp 1",
        "no rcp 0",
    ] {
        assert!(
            counts.get(verdict).is_some_and(|count| *count > 5),
            "{verdict}: {counts:?}"
        );
    }
    assert!(counts["allowed"] > 300, "{counts:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_engine_agrees_with_the_reference(value in case()) {
        let case = Case::new(&value);
        prop_assert_eq!(case.verdict(), reference::verdict(&case));
    }

    #[test]
    fn a_deny_that_matches_always_wins(value in case()) {
        let deny = json!({"Effect": "Deny", "Principal": "*", "Action": "*"});
        let denied = with(&value, "resource", deny);
        let explicit = Case::new(&denied).verdict().starts_with("denied by ");
        prop_assert!(explicit);
        let wins = Case::new(&value).decided(|decision| {
            let denies = |matched: &super::super::Matched<'_>| {
                matched.statement.effect() == crate::document::Effect::Deny
            };
            decision.matched().iter().any(denies)
                == matches!(decision.outcome(), super::Outcome::ExplicitlyDenied(_))
        });
        prop_assert!(wins);
    }

    #[test]
    fn one_more_deny_never_widens(
        value in case(),
        mut deny in statement(true),
        list in select(&["identity", "boundary", "session", "resource"][..]),
    ) {
        deny["Effect"] = "Deny".into();
        if list != "resource" {
            let members = deny.as_object_mut().unwrap();
            members.remove("Principal");
            members.remove("NotPrincipal");
        }
        // A boundary or a session policy that was not there narrows too.
        prop_assert!(allowed(&value) || !allowed(&with(&value, list, deny)));
    }

    #[test]
    fn one_more_allow_never_narrows(
        value in case(),
        mut allow in statement(true),
        list in select(&["identity", "boundary", "session", "resource", "scp"][..]),
    ) {
        // A limit or a level that was not there narrows: there must be one already.
        prop_assume!(list == "identity" || list == "resource"
            || value[list].as_array().is_some_and(|found| !found.is_empty()));
        allow["Effect"] = "Allow".into();
        let members = allow.as_object_mut().unwrap();
        if let Some(principals) = members.remove("NotPrincipal") {
            members.insert("Principal".into(), principals);
        }
        if list != "resource" {
            members.remove("Principal");
        }
        let widened = if list == "scp" {
            let mut widened = value.clone();
            widened["scp"][0].as_array_mut().unwrap().push(allow);
            widened
        } else {
            with(&value, list, allow)
        };
        prop_assert!(!allowed(&value) || allowed(&widened));
    }

    #[test]
    fn the_order_of_policies_and_statements_does_not_matter(value in case()) {
        let mut reversed = value.clone();
        for list in ["identity", "boundary", "session", "resource"] {
            if let Value::Array(items) = &mut reversed[list] {
                items.reverse();
            }
        }
        prop_assert_eq!(Case::new(&value).verdict(), Case::new(&reversed).verdict());
    }

    #[test]
    fn one_more_level_of_service_control_never_widens(
        value in case(),
        level in statements(3),
    ) {
        prop_assert!(allowed(&value) || !allowed(&with(&value, "scp", level.into())));
    }

    #[test]
    fn one_more_level_of_resource_control_never_widens(value in case(), level in rcps()) {
        for level in level {
            prop_assert!(allowed(&value) || !allowed(&with(&value, "rcp", level.into())));
        }
    }

    #[test]
    fn a_boundary_or_session_policy_never_widens(
        value in case(),
        limit in statement(false),
        list in select(&["boundary", "session"][..]),
    ) {
        let mut free = value;
        free[list] = Value::Null;
        prop_assert!(allowed(&free) || !allowed(&with(&free, list, limit)));
    }

    #[test]
    fn no_request_makes_it_panic(
        mut value in case(),
        action in ".{0,20}",
        on in "(arn)?[:a*?$\\{\\}é]{0,20}",
        key in ".{0,10}",
        text in ".{0,10}",
    ) {
        value["do"] = action.as_str().into();
        value["on"] = on.as_str().into();
        value["keys"][key] = text.as_str().into();
        Case::new(&value).decided(|decision| {
            let told = decision.denied_message(&key_of(&on), &action, &text);
            assert_eq!(told.is_none(), decision.is_allowed());
            for miss in decision.misses() {
                assert!(!miss.to_string().is_empty());
            }
            assert!(!decision.summary().is_empty());
            for layer in decision.layers() {
                for statement in &layer.statements {
                    assert!(!statement.to_string().is_empty());
                    assert_eq!(
                        statement.conditions.len(),
                        statement.statement.conditions().len()
                    );
                }
            }
            for key in decision.missing_context_keys() {
                assert!(case_has_not(&value, key), "{key}");
            }
        });
    }
}

fn case_has_not(value: &Value, key: &str) -> bool {
    let keys = value["keys"].as_object().unwrap();
    let mut found = keys
        .iter()
        .filter(|(name, _)| name.to_lowercase() == key.to_lowercase());
    found.all(|(_, value)| value.as_array().is_some_and(Vec::is_empty))
}

fn key_of(text: &str) -> String {
    text.chars().rev().collect()
}
