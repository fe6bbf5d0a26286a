//! What a decision says of itself.

use serde_json::{Value, json};

use super::super::Unmatched;
use super::{Case, cases};

const ARN: &str = "arn:aws:iam::111111111111:user/alice";
const OBJECT: &str = "arn:aws:s3:::bucket/key";

fn message(case: &Value) -> Option<String> {
    Case::new(case).decided(|decision| decision.denied_message(ARN, "s3:GetObject", OBJECT))
}

fn misses(case: &Value) -> Vec<String> {
    Case::new(case).decided(|decision| decision.misses().iter().map(ToString::to_string).collect())
}

#[test]
fn denials_have_the_words_of_aws() {
    let everybody = json!([{"Principal": "*", "Effect": "Deny", "Action": "s3:*"}]);
    let deny = json!({"Effect": "Deny", "Action": "s3:*"});
    let other = json!({"Action": "iam:*"});
    for (case, reason) in [
        (
            json!({}),
            "because no identity-based policy allows the s3:GetObject action",
        ),
        (
            json!({"in": "222222222222"}),
            "because no resource-based policy allows the s3:GetObject action",
        ),
        (
            json!({"explicit": true, "trust": [
                {"Principal": {"AWS": "222222222222"}, "Action": "sts:AssumeRole"}
            ]}),
            "because no role trust policy allows the s3:GetObject action",
        ),
        (
            json!({"identity": ["full"], "boundary": [other]}),
            "because no permissions boundary allows the s3:GetObject action",
        ),
        (
            json!({"identity": ["full"], "session": [other]}),
            "because no session policy allows the s3:GetObject action",
        ),
        (
            json!({"member": "member", "scp": [["full"], [other]]}),
            "with an explicit deny in a service control policy",
        ),
        (
            json!({"member": "member", "scp": [["full", deny]]}),
            "with an explicit deny in a service control policy",
        ),
        (
            json!({"owner": "member", "rcp": [["full", deny]]}),
            "with an explicit deny in a resource control policy",
        ),
        (
            json!({"identity": [deny]}),
            "with an explicit deny in an identity-based policy",
        ),
        (
            json!({"resource": everybody}),
            "with an explicit deny in a resource-based policy",
        ),
        (
            json!({"boundary": [deny]}),
            "with an explicit deny in a permissions boundary",
        ),
        (
            json!({"session": [deny]}),
            "with an explicit deny in a session policy",
        ),
        (
            json!({"do": "sts:AssumeRole", "trust": [
                {"Principal": "*", "Effect": "Deny", "Action": "sts:*"}
            ]}),
            "with an explicit deny in the role trust policy",
        ),
    ] {
        let expected = format!(
            "User: {ARN} is not authorized to perform: s3:GetObject on resource: {OBJECT} {reason}"
        );
        assert_eq!(message(&case), Some(expected), "{case}");
    }
    assert_eq!(message(&json!({"identity": ["full"]})), None);
}

#[test]
fn a_denial_names_policy_and_statement() {
    let case = json!({"member": "member", "scp": [["full"], ["full",
        {"Sid": "NoObjects", "Effect": "Deny", "Action": "s3:*"}]]});
    let said = Case::new(&case).decided(|decision| decision.outcome().to_string());
    assert_eq!(
        said,
        "denied by statement `NoObjects` of the service control policy 1 below the root `scp-1`"
    );
}

#[test]
fn a_miss_names_the_first_element_and_the_value() {
    let by_key = |operator: &str, keys: Value| {
        let condition = json!({operator: {"aws:username": "alice"}});
        json!({"keys": keys, "identity": [{"Action": "s3:*", "Condition": condition}]})
    };
    let identity = "statement 1 of the identity-based policy `identity-0`: ";
    for (case, expected) in [
        (
            json!({"identity": [{"Action": "iam:*", "Resource": "arn:aws:s3:::other"}]}),
            "it is not about `s3:GetObject`".to_owned(),
        ),
        (
            json!({"identity": [{"Action": "s3:*", "Resource": "arn:aws:s3:::other"}]}),
            format!("it is not about `{OBJECT}`"),
        ),
        (
            by_key("StringEquals", json!({"aws:username": "bob"})),
            "`StringEquals` of `aws:username` fails for `bob`".to_owned(),
        ),
        (
            by_key("StringEquals", json!({})),
            "`StringEquals` of `aws:username` fails, the request does not have the key".to_owned(),
        ),
        (
            by_key(
                "ForAllValues:StringEquals",
                json!({"aws:username": ["alice", "bob"]}),
            ),
            "`ForAllValues:StringEquals` of `aws:username` fails for `alice`, `bob`".to_owned(),
        ),
        (
            by_key("StringEquals", json!({"aws:username": ["alice"]})),
            "`StringEquals` of `aws:username` cannot be compared with `alice`".to_owned(),
        ),
    ] {
        assert_eq!(misses(&case), [format!("{identity}{expected}")], "{case}");
    }
    let resource = json!({"resource": [
        {"Principal": {"AWS": "222222222222"}, "Action": "s3:*"},
        {"Effect": "Deny", "Principal": {"AWS": "222222222222"}, "Action": "s3:*"},
    ]});
    let said =
        format!("statement 1 of the resource-based policy `resource`: it is not for `{ARN}`");
    assert_eq!(
        misses(&resource),
        [said],
        "a deny that does not match is no miss"
    );
}

#[test]
fn every_allow_of_every_case_is_matched_or_missed() {
    let mut told = 0;
    for (name, case) in cases() {
        case.decided(|decision| {
            let misses = decision.misses();
            for matched in decision.matched() {
                let same = |miss: &&super::super::Miss<'_>| {
                    miss.layer == matched.layer
                        && std::ptr::eq(miss.statement, matched.statement)
                };
                assert!(misses.iter().find(same).is_none(), "{name}");
            }
            told += misses.len();
            let unknown = |miss: &super::super::Miss<'_>| {
                matches!(miss.element, Unmatched::Action(action) if action != case.action())
            };
            assert!(!misses.iter().any(unknown), "{name}");
        });
    }
    assert!(told > 50, "{told} misses");
}
