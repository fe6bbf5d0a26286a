//! What a decision says of itself.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::{LayerReport, Naming, Unmatched, Verdict};
use super::{Case, Facts, Outcome, Policies, Request, caller, cases, decide};
use crate::{Compiled, Context, PolicyKind};

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

#[test]
fn the_newer_words_of_aws_name_the_policy_of_an_explicit_deny() {
    let deny = r#"{"Version": "2012-10-17", "Statement":
        {"Effect": "Deny", "Action": "*", "Resource": "*"}}"#;
    let arn = "arn:aws:organizations::999999999999:policy/o-x/service_control_policy/p-1";
    for (label, naming, expected) in [
        (arn, Naming::Type, ""),
        (arn, Naming::TypeAndArn, &*format!(": {arn}")),
        ("inline", Naming::TypeAndArn, ""),
    ] {
        let compiled = Compiled::parse(label, deny, PolicyKind::Identity).unwrap();
        let identity = [Arc::new(compiled)];
        let (caller, context) = (caller("user"), Context::new());
        let request = Request {
            action: "s3:GetObject",
            resource: OBJECT,
            caller: &caller,
            context: &context,
            facts: Facts::default(),
        };
        let policies = Policies {
            identity: &identity,
            ..Policies::default()
        };
        let reason = decide(&request, &policies).denial_reason("s3:GetObject", naming);
        let expected = format!("with an explicit deny in an identity-based policy{expected}");
        assert_eq!(reason, Some(expected));
    }
}

/// The layers of a case, `scp 0 allowed`, and under each its statements.
fn told(case: &Value) -> Vec<String> {
    Case::new(case).decided(|decision| {
        let mut told = vec![decision.summary()];
        for report in decision.layers() {
            told.push(format!(
                "{} {}",
                report.layer.as_str(),
                report.verdict.as_str()
            ));
            for statement in &report.statements {
                told.push(format!("- {statement}"));
                let conditions = statement.conditions.iter();
                told.extend(conditions.map(|condition| format!("  - {condition}")));
            }
        }
        told
    })
}

#[test]
fn a_decision_comes_apart_into_layers_statements_and_conditions() {
    let case = json!({
        "caller": "role", "member": "member", "keys": {"aws:username": "bob", "s3:max-keys": "x"},
        "scp": [["full"], [{"Action": "iam:*"}]],
        "identity": [
            {"Sid": "Mine", "Action": "s3:*", "Condition": {
                "StringEquals": {"aws:username": ["alice", "carol"]}, "Bool": {"aws:x": "true"}}},
            {"Effect": "Deny", "Action": "s3:*", "Condition": {"NumericLessThan": {"s3:max-keys": 10}}},
        ],
        "session": [],
    });
    assert_eq!(
        told(&case),
        [
            "denied by statement 1 of the identity-based policy `identity-1`",
            "scp allowed",
            "- statement 1 of `scp-0` (1:15) would allow it, and matches",
            "scp implicitDeny",
            "identity explicitDeny",
            "- statement `Mine` of `identity-0` (1:15) would allow it, but `Bool` of `aws:x` fails, \
             the request does not have the key",
            "  - `Bool` of `aws:x` wants `true`; the request does not have the key: fails",
            "  - `StringEquals` of `aws:username` wants `alice` or `carol`; the request has `bob`: fails",
            "- statement 1 of `identity-1` (1:15) would deny it, and matches",
            "  - `NumericLessThan` of `s3:max-keys` wants `10`; the request has `x`: cannot be compared",
            "session implicitDeny",
        ]
    );
}

#[test]
fn what_allows_is_named() {
    let named = |who: &str| json!([{"Principal": {"AWS": who}, "Action": "s3:*"}]);
    let user = "arn:aws:iam::111111111111:user/alice";
    for (case, expected) in [
        (
            json!({"caller": "root"}),
            "allowed: the root user needs no policy",
        ),
        (
            json!({"identity": ["full"]}),
            "allowed by statement 1 of the identity-based policy `identity-0`",
        ),
        (
            json!({"identity": ["full"], "resource": named("111111111111")}),
            "allowed by statement 1 of the identity-based policy `identity-0`",
        ),
        (
            json!({"identity": ["full"], "resource": named(user)}),
            "allowed by statement 1 of the resource-based policy `resource`, which names the caller",
        ),
        (
            json!({"resource": named("*")}),
            "allowed by statement 1 of the resource-based policy `resource`, which names everybody",
        ),
        (
            json!({"caller": "role", "resource": named("arn:aws:iam::111111111111:role/Dev")}),
            "allowed by statement 1 of the resource-based policy `resource`, which names whom the \
             caller acts for",
        ),
        (json!({}), "not allowed by any identity-based policy"),
    ] {
        assert_eq!(told(&case)[0], expected, "{case}");
    }
}

#[test]
fn missing_keys_are_those_of_the_statements_about_the_request() {
    let case = json!({
        "keys": {"aws:UserName": "alice"},
        "identity": [
            {"Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}/${aws:PrincipalTag/Team}",
                "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
            {"Action": "s3:*", "Resource": "arn:aws:s3:::elsewhere/*",
                "Condition": {"Bool": {"not:this": "true"}}},
            {"Action": "iam:*", "Condition": {"Bool": {"nor:this": "true"}}},
            {"Action": "s3:GetObject", "Condition": {"StringEquals":
                {"aws:principaltag/team": "x", "aws:username": "${aws:userid}"}}},
        ],
    });
    let missing = Case::new(&case).decided(|decision| {
        let keys = decision.missing_context_keys();
        keys.into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(
        missing,
        ["aws:PrincipalTag/Team", "aws:SecureTransport", "aws:userid"]
    );
}

#[test]
fn the_layers_of_every_case_agree_with_its_verdict() {
    for (name, case) in cases() {
        case.decided(|decision| {
            let layers = decision.layers();
            let matched: usize = layers.iter().map(|layer| layer.matched().count()).sum();
            assert_eq!(matched, decision.matched().len(), "{name}");
            let verdict_of = |wanted| {
                let mut layers = layers.iter();
                layers
                    .find(|report| report.layer == wanted)
                    .map(|report| report.verdict)
            };
            match decision.outcome() {
                Outcome::Allowed => {
                    let denies = |report: &LayerReport<'_>| report.verdict == Verdict::Denies;
                    assert!(!layers.iter().any(denies), "{name}");
                }
                Outcome::ExplicitlyDenied(denial) => {
                    assert_eq!(verdict_of(denial.layer), Some(Verdict::Denies), "{name}");
                }
                Outcome::ImplicitlyDenied(layer) => {
                    // Nothing is said by a resource without a policy.
                    let found = verdict_of(layer).unwrap_or(Verdict::Silent);
                    assert_eq!(found, Verdict::Silent, "{name}");
                }
            }
        });
    }
}
