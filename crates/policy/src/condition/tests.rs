use super::Truth::{self, No, Unknown, Yes};
use crate::{Context, Document, PolicyKind};

/// Evaluates the one condition of a statement.
fn check(operator: &str, key: &str, values: &str, context: &Context) -> Truth {
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*",
            "Resource": "*", "Condition": {{"{operator}": {{"{key}": {values}}}}}}}}}"#
    );
    let document = Document::parse(&text, PolicyKind::Identity).unwrap();
    document.statements()[0].conditions()[0].evaluate(context)
}

const ROLE: &str = "\"arn:aws:iam::123456789012:role/team/x\"";

/// The operator, the policy's values, the request's value, and the result.
const COMPARISONS: &[(&str, &str, &str, Truth)] = &[
    ("StringEquals", r#""a""#, "a", Yes),
    ("StringEquals", r#""a""#, "A", No),
    ("StringEquals", r#"["b", "a"]"#, "a", Yes),
    ("StringEquals", r#""a*""#, "ab", No),
    ("StringEquals", r#""a*""#, "a*", Yes),
    ("StringEquals", r#""""#, "", Yes),
    ("StringEquals", r#""""#, "a", No),
    ("StringEquals", "[]", "a", No),
    ("StringEquals", "12", "12", Yes),
    ("StringEquals", "true", "true", Yes),
    ("StringNotEquals", r#"["b", "a"]"#, "a", No),
    ("StringNotEquals", r#"["b", "c"]"#, "a", Yes),
    ("StringEqualsIgnoreCase", r#""StraßE É""#, "strasse é", No),
    ("StringEqualsIgnoreCase", r#""MÜLLER""#, "müller", Yes),
    ("StringNotEqualsIgnoreCase", r#""A""#, "a", No),
    ("StringLike", r#""a*c?""#, "abcd", Yes),
    ("StringLike", r#""a*c?""#, "Abcd", No),
    ("StringLike", r#""arn:aws:*:x""#, "arn:aws:iam::y:x", Yes),
    ("StringNotLike", r#""a*""#, "abc", No),
    ("NumericEquals", r#""10""#, "10.0", Yes),
    ("NumericEquals", "10", "10", Yes),
    ("NumericNotEquals", "10", "10", No),
    ("NumericLessThan", "10", "9", Yes),
    ("NumericLessThan", "10", "10", No),
    ("NumericLessThanEquals", "10", "10", Yes),
    ("NumericGreaterThan", "9", "10", Yes),
    ("NumericGreaterThanEquals", "9", "8.9", No),
    ("NumericEquals", r#""ten""#, "10", Unknown),
    ("NumericEquals", "10", "ten", Unknown),
    ("NumericNotEquals", "10", "ten", Unknown),
    ("NumericEquals", r#"["ten", 10]"#, "10", Yes),
    (
        "DateEquals",
        r#""2026-01-01T00:00:00Z""#,
        "2026-01-01T01:00:00+01:00",
        Yes,
    ),
    (
        "DateNotEquals",
        r#""2026-01-01T00:00:00Z""#,
        "2026-01-01T00:00:00Z",
        No,
    ),
    (
        "DateLessThan",
        r#""2026-01-01""#,
        "2025-12-31T23:59:59.999Z",
        Yes,
    ),
    (
        "DateLessThanEquals",
        "1767225600",
        "2026-01-01T00:00:00Z",
        Yes,
    ),
    (
        "DateGreaterThan",
        r#""2026-01-01T00:00:00Z""#,
        "1767225600",
        No,
    ),
    (
        "DateGreaterThanEquals",
        r#""2026-01-01T00:00:00Z""#,
        "1767225600",
        Yes,
    ),
    ("DateGreaterThan", r#""2026-01-01""#, "tomorrow", Unknown),
    ("Bool", r#""true""#, "true", Yes),
    ("Bool", "true", "TRUE", Yes),
    ("Bool", "false", "true", No),
    ("Bool", r#""yes""#, "true", Unknown),
    ("Bool", "true", "yes", Unknown),
    ("BinaryEquals", r#""QmluYXI=""#, "QmluYXI=", Yes),
    ("BinaryEquals", r#""QmluYXI=""#, "QmluYXJ5", No),
    ("BinaryEquals", r#""not base64!""#, "QmluYXI=", Unknown),
    ("IpAddress", r#""203.0.113.0/24""#, "203.0.113.7", Yes),
    (
        "IpAddress",
        r#"["2001:db8::/32", "203.0.113.0/24"]"#,
        "2001:db8::7",
        Yes,
    ),
    ("IpAddress", r#""203.0.113.0/24""#, "203.0.114.7", No),
    ("NotIpAddress", r#""203.0.113.0/24""#, "203.0.113.7", No),
    ("NotIpAddress", r#""203.0.113.0/24""#, "2001:db8::7", Yes),
    ("IpAddress", r#""203.0.113.0/33""#, "203.0.113.7", Unknown),
    ("NotIpAddress", r#""203.0.113.0/24""#, "localhost", Unknown),
    (
        "ArnEquals",
        ROLE,
        "arn:aws:iam::123456789012:role/team/x",
        Yes,
    ),
    (
        "ArnEquals",
        r#""arn:aws:iam::*:role/team/*""#,
        "arn:aws:iam::123456789012:role/team/x",
        Yes,
    ),
    (
        "ArnLike",
        r#""arn:aws:iam::*:role/x""#,
        "arn:aws:iam::123456789012:role/team/x",
        No,
    ),
    (
        "ArnLike",
        r#""arn:*:role/team/x""#,
        "arn:aws:iam::123456789012:role/team/x",
        No,
    ),
    (
        "ArnLike",
        r#""*""#,
        "arn:aws:iam::123456789012:role/team/x",
        No,
    ),
    ("ArnLike", r#""arn:aws:iam::*:role/*""#, "not an arn", No),
    (
        "ArnNotEquals",
        ROLE,
        "arn:aws:iam::123456789012:role/team/x",
        No,
    ),
    (
        "ArnNotLike",
        r#""arn:aws:iam::*:user/*""#,
        "arn:aws:iam::123456789012:role/x",
        Yes,
    ),
    (
        "ArnNotLike",
        r#""arn:aws:iam::*:user/*""#,
        "not an arn",
        Yes,
    ),
    ("Null", r#""false""#, "", Yes),
    ("Null", "false", "a", Yes),
    ("Null", "true", "a", No),
    ("Null", r#""maybe""#, "a", Unknown),
];

#[test]
fn each_operator_compares_values_of_its_type() {
    for (operator, values, value, expected) in COMPARISONS {
        let found = check(operator, "k:x", values, &Context::new().with("k:x", *value));
        assert_eq!(found, *expected, "{operator} {values} of `{value}`");
    }
}

#[test]
fn a_key_that_is_absent_has_rules_of_its_own() {
    for (operator, values, expected) in [
        ("StringEquals", r#""a""#, No),
        ("StringEquals", r#""""#, No),
        ("StringNotEquals", r#""a""#, Yes),
        ("StringNotLike", r#""*""#, Yes),
        ("NumericNotEquals", "1", Yes),
        ("NumericLessThan", "1", No),
        ("DateGreaterThan", "1", No),
        ("Bool", "false", No),
        ("IpAddress", r#""0.0.0.0/0""#, No),
        ("NotIpAddress", r#""0.0.0.0/0""#, Yes),
        ("ArnNotLike", r#""arn:aws:*:*:*:*""#, Yes),
        ("StringEqualsIfExists", r#""a""#, Yes),
        ("BoolIfExists", "true", Yes),
        ("NumericLessThanIfExists", "1", Yes),
        ("StringNotEqualsIfExists", r#""a""#, Yes),
        ("ForAllValues:StringEquals", r#""a""#, Yes),
        ("ForAnyValue:StringEquals", r#""a""#, No),
        ("ForAllValues:StringNotEquals", r#""a""#, Yes),
        ("ForAnyValue:StringNotEquals", r#""a""#, No),
        ("ForAnyValue:StringEqualsIfExists", r#""a""#, Yes),
        ("Null", "true", Yes),
        ("Null", "false", No),
        ("Null", r#"["true", "false"]"#, Yes),
    ] {
        let empty = Context::new().with_many("k:x", Vec::<String>::new());
        for context in [Context::new(), empty] {
            assert_eq!(
                check(operator, "k:x", values, &context),
                expected,
                "{operator} {values}"
            );
        }
    }
}

#[test]
fn set_operators_go_through_the_values_of_the_request() {
    let both = r#"["a", "b"]"#;
    for (operator, policy, request, expected) in [
        ("ForAllValues:StringEquals", both, &["a", "b"][..], Yes),
        ("ForAllValues:StringEquals", both, &["a"], Yes),
        ("ForAllValues:StringEquals", both, &["a", "c"], No),
        ("ForAnyValue:StringEquals", both, &["a", "c"], Yes),
        ("ForAnyValue:StringEquals", both, &["c", "d"], No),
        ("ForAllValues:StringNotEquals", both, &["c", "d"], Yes),
        ("ForAllValues:StringNotEquals", both, &["a", "c"], No),
        ("ForAnyValue:StringNotEquals", both, &["a", "c"], Yes),
        ("ForAnyValue:StringNotEquals", both, &["a", "b"], No),
        ("ForAllValues:StringLike", r#""a*""#, &["ab", "ac"], Yes),
        ("ForAnyValue:StringEqualsIfExists", both, &["c"], No),
        ("ForAllValues:NumericEquals", "1", &["1", "x"], Unknown),
        ("ForAnyValue:NumericEquals", "1", &["1", "x"], Yes),
        ("Null", "false", &["a", "b"], Yes),
        ("StringEquals", both, &["a", "b"], Unknown),
        ("StringEquals", both, &["a"], Unknown),
        ("StringNotEquals", both, &["c"], Unknown),
        ("StringEqualsIfExists", both, &["a"], Unknown),
    ] {
        let context = Context::new().with_many("k:x", request.iter().copied());
        assert_eq!(
            check(operator, "k:x", policy, &context),
            expected,
            "{operator} {request:?}"
        );
    }
    // On a single-valued key they see a set of one.
    let one = Context::new().with("k:x", "a");
    assert_eq!(check("ForAllValues:StringEquals", "k:x", both, &one), Yes);
    assert_eq!(check("ForAnyValue:StringNotEquals", "k:x", both, &one), No);
}

#[test]
fn keys_are_found_whatever_their_case() {
    let context = Context::new()
        .with("SAML:aud", "a")
        .with("aws:PrincipalTag/CostCenter", "7");
    for (key, values) in [
        ("saml:AUD", r#""a""#),
        ("aws:principaltag/costCENTER", r#""7""#),
        ("AWS:PrincipalTag/CostCenter", r#""7""#),
    ] {
        assert_eq!(check("StringEquals", key, values, &context), Yes, "{key}");
    }
}

#[test]
fn variables_are_values_and_never_patterns() {
    let context = Context::new()
        .with("k:x", "anybody")
        .with("k:me", "alice")
        .with("k:star", "*")
        .with("k:account", "123456789012")
        .with("k:arn", "arn:aws:iam::123456789012:role/x")
        .with_many("k:many", ["anybody"]);
    for (operator, key, values, expected) in [
        ("StringEquals", "k:me", r#""${k:ME}""#, Yes),
        ("StringEqualsIgnoreCase", "k:me", r#""${k:me}""#, Yes),
        ("StringLike", "k:x", r#""${k:star}""#, No),
        ("StringLike", "k:star", r#""${k:star}""#, Yes),
        ("StringLike", "k:x", r#""${*}""#, No),
        ("StringLike", "k:star", r#""${*}""#, Yes),
        ("StringEquals", "k:x", r#""${k:none, 'anybody'}""#, Yes),
        ("StringEquals", "k:x", r#""${k:none}""#, No),
        ("StringNotEquals", "k:x", r#""${k:none}""#, Yes),
        ("StringEquals", "k:x", r#"["${k:none}", "anybody"]"#, Yes),
        ("StringEquals", "k:x", r#""${k:many}""#, No),
        (
            "ArnLike",
            "k:arn",
            r#""arn:aws:iam::${k:account}:role/*""#,
            Yes,
        ),
        ("ArnLike", "k:arn", r#""arn:aws:iam::${k:star}:role/*""#, No),
        ("ArnEquals", "k:arn", r#""${k:arn}""#, Yes),
        ("NumericEquals", "k:account", r#""${k:account}""#, Unknown),
        ("Bool", "k:x", r#""${k:x}""#, Unknown),
    ] {
        assert_eq!(
            check(operator, key, values, &context),
            expected,
            "{operator} {values}"
        );
    }
}

#[test]
fn old_documents_have_no_variables() {
    let text = r#"{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
        "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"k:x": "${k:me}"}}}}"#;
    let document = Document::parse(text, PolicyKind::Trust).unwrap();
    let condition = &document.statements()[0].conditions()[0];
    let context = Context::new().with("k:me", "alice");
    assert_eq!(
        condition.evaluate(&context.clone().with("k:x", "alice")),
        No
    );
    assert_eq!(condition.evaluate(&context.with("k:x", "${k:me}")), Yes);
}
