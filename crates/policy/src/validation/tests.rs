use super::{Severity, validate};
use crate::{Document, PolicyKind};
use managed_policies::Catalogue;
use proptest::prelude::{Strategy, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;

const KINDS: [PolicyKind; 7] = [
    PolicyKind::Identity,
    PolicyKind::Trust,
    PolicyKind::Resource,
    PolicyKind::Session,
    PolicyKind::ServiceControl,
    PolicyKind::ResourceControl,
    PolicyKind::Boundary,
];

fn document(statements: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#)
}

/// `ERROR INVALID_ACTION 1:52`, each.
fn found(text: &str, kind: PolicyKind) -> Vec<String> {
    let findings = validate(text, kind).into_iter();
    findings
        .map(|finding| {
            let at = finding.position.map_or(String::new(), |position| {
                format!(" {}:{}", position.line, position.column)
            });
            assert!(!finding.message.is_empty());
            format!("{} {}{at}", finding.severity.as_str(), finding.code)
        })
        .collect()
}

#[test]
fn faults_of_the_text_are_errors() {
    for (text, kind, expected) in [
        ("", PolicyKind::Identity, "ERROR JSON_SYNTAX_ERROR 1:1"),
        (
            "{\n\"a\" 1}",
            PolicyKind::Trust,
            "ERROR JSON_SYNTAX_ERROR 2:5",
        ),
        ("[]", PolicyKind::Identity, "ERROR DATA_TYPE_MISMATCH 1:1"),
        ("{}", PolicyKind::Identity, "ERROR MISSING_STATEMENT 1:1"),
        (
            r#"{"Statement":[]}"#,
            PolicyKind::Identity,
            "ERROR MISSING_STATEMENT 1:14",
        ),
        (
            r#"{"Version":"2020"}"#,
            PolicyKind::Identity,
            "ERROR INVALID_VERSION 1:12",
        ),
        (
            r#"{"Statements":[]}"#,
            PolicyKind::Identity,
            "ERROR INVALID_POLICY_ELEMENT 1:2",
        ),
        ("{\"€\":1}", PolicyKind::Identity, "ERROR SYNTAX_ERROR 1:3"),
    ] {
        assert_eq!(found(text, kind), [expected], "{text}");
    }
}

const FAULTY: &[(PolicyKind, &str, &str)] = &[
    (
        PolicyKind::Identity,
        r#"{"Action":"*","Resource":"*"}"#,
        "MISSING_EFFECT",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Maybe","Action":"*","Resource":"*"}"#,
        "INVALID_EFFECT",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"allow","Action":"*","Resource":"*"}"#,
        "INVALID_EFFECT",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Resource":"*"}"#,
        "MISSING_ACTION",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"s3:*"}"#,
        "MISSING_RESOURCE",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"GetRole","Resource":"*"}"#,
        "INVALID_ACTION",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"a:b:c","Resource":"*"}"#,
        "INVALID_ACTION",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"s*:Get","Resource":"*"}"#,
        "INVALID_ACTION",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"x"}"#,
        "INVALID_ARN_PREFIX",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:az:s3:::b"}"#,
        "INVALID_PARTITION",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:*:::b"}"#,
        "INVALID_SERVICE",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:iam:eu:1:role/x"}"#,
        "ARN_REGION_NOT_ALLOWED",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:iam::1:x"}"#,
        "INVALID_ARN_RESOURCE",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3::x"}"#,
        "MISSING_ARN_FIELD",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${x"}"#,
        "MISSING_BRACE_IN_VARIABLE",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}"#,
        "UNSUPPORTED_ELEMENT_COMBINATION",
    ),
    (
        PolicyKind::Identity,
        r#"{"Sid":"a b","Effect":"Allow","Action":"*","Resource":"*"}"#,
        "UNSUPPORTED_SID",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}}"#,
        "INVALID_CONDITION_OPERATOR",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"NullIfExists":{"a:b":"true"}}}"#,
        "NULL_WITH_IF_EXISTS",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"DateEquals":{"a:b":"noon"}}}"#,
        "INVALID_CONDITION_VALUE",
    ),
    (
        PolicyKind::Identity,
        r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#,
        "UNSUPPORTED_PRINCIPAL",
    ),
    (
        PolicyKind::ServiceControl,
        r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#,
        "SCP_SYNTAX_ERROR_PRINCIPAL",
    ),
    (
        PolicyKind::Resource,
        r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#,
        "MISSING_PRINCIPAL",
    ),
    (
        PolicyKind::Resource,
        r#"{"Effect":"Allow","Principal":{},"Action":"*","Resource":"*"}"#,
        "MISSING_PRINCIPAL",
    ),
    (
        PolicyKind::Resource,
        r#"{"Effect":"Allow","Principal":{"Aws":"*"},"Action":"*","Resource":"*"}"#,
        "INVALID_PRINCIPAL_KEY",
    ),
    (
        PolicyKind::Resource,
        r#"{"Effect":"Allow","Principal":{"AWS":"me"},"Action":"*","Resource":"*"}"#,
        "INVALID_PRINCIPAL_FORMAT",
    ),
    (
        PolicyKind::Resource,
        r#"{"Effect":"Allow","NotPrincipal":"*","Action":"*","Resource":"*"}"#,
        "ALLOW_WITH_NOT_PRINCIPAL",
    ),
    (
        PolicyKind::Trust,
        r#"{"Effect":"Deny","NotPrincipal":"*","Action":"sts:*"}"#,
        "UNSUPPORTED_PRINCIPAL",
    ),
    (
        PolicyKind::Trust,
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:*"}"#,
        "UNSUPPORTED_ACTION_IN_POLICY",
    ),
    (
        PolicyKind::Trust,
        r#"{"Effect":"Allow","Principal":"*","Action":"sts:*","Resource":"*"}"#,
        "UNSUPPORTED_ELEMENT_COMBINATION",
    ),
    (
        PolicyKind::ResourceControl,
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#,
        "RCP_SYNTAX_ERROR_ALLOW",
    ),
    (
        PolicyKind::ResourceControl,
        r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#,
        "RCP_SYNTAX_ERROR_ACTION",
    ),
    (
        PolicyKind::ResourceControl,
        r#"{"Effect":"Deny","Principal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*"}"#,
        "RCP_SYNTAX_ERROR_PRINCIPAL",
    ),
];

#[test]
fn faults_of_a_statement_are_errors() {
    for (kind, statement, expected) in FAULTY {
        let findings = validate(&document(statement), *kind);
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [*expected], "{statement}");
        assert_eq!(findings[0].severity, Severity::Error);
        assert!(findings[0].position.is_some(), "{statement}");
    }
}

#[test]
fn several_faults_are_all_found_in_the_order_of_the_text() {
    let text = document(
        r#"
        {"Sid": "A", "Effect": "Allow", "Action": "GetRole", "Resource": "*"},
        {"Sid": "A", "Effect": "Allow", "Action": "s3:*", "Resource": "bucket"},
        {"Sid": "B", "Effect": "Allow", "Principal": "*", "Action": "s3:*"}"#,
    );
    assert_eq!(
        found(&text, PolicyKind::Identity),
        [
            "ERROR INVALID_ACTION 2:51",
            "ERROR UNIQUE_SIDS_REQUIRED 3:17",
            "ERROR INVALID_ARN_PREFIX 3:71",
            "ERROR MISSING_RESOURCE 4:9",
            "ERROR UNSUPPORTED_PRINCIPAL 4:9",
        ]
    );
}

#[test]
fn what_is_accepted_and_doubtful_is_advised_on() {
    let allow = |rest: &str| format!(r#"{{"Effect":"Allow",{rest}}}"#);
    let on_all = |rest: &str| allow(&format!(r#""Action":"s3:*","Resource":"*",{rest}"#));
    let condition = |operator: &str, key: &str, value: &str| {
        on_all(&format!(
            r#""Condition":{{"{operator}":{{"{key}":{value}}}}}"#
        ))
    };
    for (statement, expected) in [
        (allow(r#""Action":"s3:Get*","Resource":"*""#), None),
        (
            allow(r#""Action":["s3:Get*","S3:GetObject"],"Resource":"*""#),
            Some("SUGGESTION REDUNDANT_ACTION"),
        ),
        (
            allow(r#""Action":["s3:GetObject","s3:GetObject"],"Resource":"*""#),
            Some("SUGGESTION REDUNDANT_ACTION"),
        ),
        (
            allow(r#""Action":["s3:Get?","s3:Get*"],"Resource":"*""#),
            Some("SUGGESTION REDUNDANT_ACTION"),
        ),
        (
            allow(r#""Action":["s3:Get?x","s3:Get*x"],"Resource":"arn:aws:s3:::b""#),
            Some("SUGGESTION REDUNDANT_ACTION"),
        ),
        (
            allow(r#""Action":["s3:Get?","s3:*Get"],"Resource":"*""#),
            None,
        ),
        (
            allow(r#""Action":"s3:*","Resource":["arn:aws:s3:::b/*","arn:aws:s3:::b/c"]"#),
            Some("SUGGESTION REDUNDANT_RESOURCE"),
        ),
        (
            allow(r#""Action":"s3:*","Resource":["arn:aws:s3:::b/c","*"]"#),
            Some("SUGGESTION REDUNDANT_RESOURCE"),
        ),
        (
            allow(r#""Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#),
            None,
        ),
        (
            allow(r#""Action":"iam:PassRole","Resource":"*""#),
            Some("SECURITY_WARNING PASS_ROLE_WITH_STAR_IN_RESOURCE"),
        ),
        (
            allow(r#""Action":"iam:Pass*","Resource":"*""#),
            Some("SECURITY_WARNING PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE"),
        ),
        (
            allow(r#""NotAction":"s3:*","Resource":"*""#),
            Some("SECURITY_WARNING PASS_ROLE_WITH_NOTACTION_AND_STAR_IN_RESOURCE"),
        ),
        (
            allow(r#""Action":"iam:PassRole","Resource":"arn:aws:iam::1:role/x""#),
            None,
        ),
        (
            allow(
                r#""Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"#,
            ),
            None,
        ),
        (
            condition("StringEquals", "aws:username", r#""a*""#),
            Some("WARNING WILDCARD_WITHOUT_LIKE_OPERATOR"),
        ),
        (condition("StringLike", "aws:username", r#""a*""#), None),
        (
            condition("Bool", "aws:SecureTransport", r#""yes""#),
            Some("WARNING DATA_TYPE_MISMATCH"),
        ),
        (condition("NumericEquals", "s3:max-keys", "10"), None),
        (
            condition("IpAddress", "aws:SourceIp", r#""nowhere""#),
            Some("WARNING DATA_TYPE_MISMATCH"),
        ),
        (
            condition("IpAddress", "aws:SourceIp", r#""203.0.113.7/24""#),
            Some("SUGGESTION IMPROVE_IP_RANGE"),
        ),
        (
            condition("IpAddress", "aws:SourceIp", r#""203.0.113.0/24""#),
            None,
        ),
        (
            condition("IpAddress", "aws:SourceIp", r#""203.0.113.7""#),
            None,
        ),
        (
            condition("IpAddress", "aws:SourceIp", r#""0.0.0.0/0""#),
            None,
        ),
        (
            condition("IpAddress", "aws:SourceIp", r#""10.0.0.0/8""#),
            Some("WARNING PRIVATE_IP_ADDRESS"),
        ),
        (
            condition("IpAddress", "aws:VpcSourceIp", r#""10.0.0.0/8""#),
            None,
        ),
        (
            condition("StringEquals", "username", r#""a""#),
            Some("WARNING INVALID_CONDITION_KEY_FORMAT"),
        ),
        (
            condition("StringEquals", "aws:username", "[]"),
            Some("SUGGESTION EMPTY_ARRAY_CONDITION"),
        ),
        (
            condition("ForAllValues:StringEquals", "aws:PrincipalArn", r#""a""#),
            Some("SECURITY_WARNING FOR_ALL_VALUES_WITH_SINGLE_VALUED_KEY"),
        ),
        (
            condition("ForAllValues:StringEquals", "aws:TagKeys", r#""a""#),
            None,
        ),
    ] {
        let findings = found(&document(&statement), PolicyKind::Identity);
        let without_place: Vec<String> = findings
            .iter()
            .map(|finding| finding.rsplit_once(' ').unwrap().0.to_owned())
            .collect();
        assert_eq!(without_place, Vec::from_iter(expected), "{statement}");
    }
}

#[test]
fn old_documents_are_advised_on() {
    let statement = r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}"}"#;
    let text = format!(r#"{{"Statement":{statement}}}"#);
    assert_eq!(
        found(&text, PolicyKind::Resource),
        [
            "WARNING MISSING_VERSION",
            "WARNING VARIABLE_UNSUPPORTED_IN_VERSION"
        ]
    );
    let old = format!(r#"{{"Version":"2008-10-17","Statement":{statement}}}"#);
    assert_eq!(
        found(&old, PolicyKind::Resource),
        ["WARNING VARIABLE_UNSUPPORTED_IN_VERSION"]
    );
}

#[test]
fn each_kind_has_its_quota() {
    let padded = |statement: &str, spaces: usize, letters: usize| {
        let statement =
            statement.replacen('{', &format!(r#"{{"Sid":"{}","#, "a".repeat(letters)), 1);
        document(&format!("{statement}{}", " ".repeat(spaces)))
    };
    let own = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
    let trust = r#"{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:*"}"#;
    for (kind, statement, most, code) in [
        (
            PolicyKind::Identity,
            own,
            6144,
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
        ),
        (
            PolicyKind::Trust,
            trust,
            4096,
            "POLICY_SIZE_EXCEEDS_TRUST_POLICY_QUOTA",
        ),
        (
            PolicyKind::Session,
            own,
            2048,
            "POLICY_SIZE_EXCEEDS_SESSION_POLICY_QUOTA",
        ),
        (
            PolicyKind::ServiceControl,
            own,
            5120,
            "POLICY_SIZE_EXCEEDS_SCP_QUOTA",
        ),
    ] {
        let counts_whitespace = matches!(kind, PolicyKind::Session | PolicyKind::ServiceControl);
        let size = |text: &str| {
            if counts_whitespace {
                text.len()
            } else {
                crate::size_without_whitespace(text)
            }
        };
        let room = most - size(&padded(statement, 0, 0));
        assert_eq!(found(&padded(statement, 0, room), kind), [""; 0]);
        assert_eq!(
            found(&padded(statement, 0, room + 1), kind),
            [format!("ERROR {code}")]
        );
        let spaced = found(&padded(statement, room + 1, 0), kind);
        assert_eq!(spaced.is_empty(), !counts_whitespace, "{kind:?}");
    }
}

#[test]
fn no_policy_of_aws_has_errors() {
    for policy in Catalogue::get() {
        let findings = validate(policy.document, PolicyKind::Identity);
        let wrong = findings.iter().find(|finding| {
            finding.severity == Severity::Error && !finding.code.starts_with("POLICY_SIZE")
        });
        assert_eq!(wrong, None, "{}", policy.name);
    }
}

/// Documents of which many are valid.
fn texts() -> impl Strategy<Value = String> {
    let statement = (
        select(&["Allow", "Deny", "deny", "x"][..]),
        select(
            &[
                "",
                r#""Principal":"*","#,
                r#""Principal":{"AWS":"x"},"#,
                r#""NotPrincipal":"*","#,
            ][..],
        ),
        select(&["*", "s3:*", "sts:AssumeRole", "x", "a:b:c"][..]),
        select(
            &[
                "",
                r#","Resource":"*""#,
                r#","Resource":"x""#,
                r#","NotResource":"arn:aws:s3:::b/${x""#,
            ][..],
        ),
        select(
            &[
                "",
                r#","Condition":{"Bool":{"a:b":true}}"#,
                r#","Condition":{"Nope":{}}"#,
                r#","Sid":"A""#,
            ][..],
        ),
    )
        .prop_map(|(effect, principal, action, resource, rest)| {
            format!(r#"{{"Effect":"{effect}",{principal}"Action":"{action}"{resource}{rest}}}"#)
        });
    let statements = proptest::collection::vec(statement, 1..4);
    let version = select(
        &[
            r#""Version":"2012-10-17","#,
            r#""Version":"2008-10-17","#,
            "",
        ][..],
    );
    prop_oneof![
        8 => (version, statements).prop_map(|(version, statements)| {
            format!(r#"{{{version}"Statement":[{}]}}"#, statements.join(","))
        }),
        1 => r#"[{}\[\]":,a-zA-Z$ ]{0,40}"#,
    ]
}

proptest! {
    #[test]
    fn there_is_an_error_if_and_only_if_the_parser_refuses(text in texts(), kind in select(&KINDS[..])) {
        let errors = validate(&text, kind)
            .iter()
            .any(|finding| finding.severity == Severity::Error);
        prop_assert_eq!(errors, Document::parse(&text, kind).is_err());
    }
}
