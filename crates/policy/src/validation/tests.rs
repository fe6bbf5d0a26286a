use super::{Finding, STORED_WITH_ERRORS, Severity, validate};
use crate::{Document, PolicyKind};
use managed_policies::Catalogue;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
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

const FINDINGS: &str = include_str!("../../tests/truth/findings.txt");

fn kind(name: &str) -> PolicyKind {
    match name {
        "identity" => PolicyKind::Identity,
        "trust" => PolicyKind::Trust,
        "resource" => PolicyKind::Resource,
        "session" => PolicyKind::Session,
        "scp" => PolicyKind::ServiceControl,
        "rcp" => PolicyKind::ResourceControl,
        "boundary" => PolicyKind::Boundary,
        other => panic!("no kind is `{other}`"),
    }
}

#[test]
fn statements_have_the_findings_of_the_table() {
    let mut wrong = Vec::new();
    let mut codes = std::collections::BTreeSet::new();
    let rows = FINDINGS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for row in rows {
        let [name, statements, expected] = row.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("not three columns: {row}");
        };
        let text = document(&statements.replace(" + ", ","));
        let findings = validate(&text, kind(name));
        let found: Vec<String> = findings
            .iter()
            .map(|finding| format!("{} {}", finding.severity.as_str(), finding.code))
            .collect();
        codes.extend(findings.iter().map(|finding| finding.code));
        let found = if found.is_empty() {
            "-".to_owned()
        } else {
            found.join(", ")
        };
        if found != expected {
            wrong.push(format!("{found} of {row}"));
        }
        let refused = findings.iter().any(Finding::is_refused);
        assert_eq!(
            refused,
            Document::parse(&text, kind(name)).is_err(),
            "{row}"
        );
        assert!(
            findings.iter().all(|finding| finding.position.is_some()),
            "{row}"
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(codes.len() >= 70, "{} codes: {codes:?}", codes.len());
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
fn old_documents_are_advised_on() {
    let statement = r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}"}"#;
    let text = format!(r#"{{"Statement":{statement}}}"#);
    assert_eq!(
        found(&text, PolicyKind::Resource),
        [
            "ERROR VARIABLE_UNSUPPORTED_IN_VERSION",
            "WARNING MISSING_VERSION",
        ]
    );
    let old = format!(r#"{{"Version":"2008-10-17","Statement":{statement}}}"#);
    assert_eq!(
        found(&old, PolicyKind::Resource),
        ["ERROR VARIABLE_UNSUPPORTED_IN_VERSION"]
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
            "WARNING POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
        ),
        (
            PolicyKind::Trust,
            trust,
            4096,
            "ERROR POLICY_SIZE_EXCEEDS_TRUST_POLICY_QUOTA",
        ),
        (
            PolicyKind::Session,
            own,
            2048,
            "ERROR POLICY_SIZE_EXCEEDS_SESSION_POLICY_QUOTA",
        ),
        (
            PolicyKind::ServiceControl,
            own,
            5120,
            "ERROR POLICY_SIZE_EXCEEDS_SCP_QUOTA",
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
        assert_eq!(found(&padded(statement, 0, room + 1), kind), [code]);
        let spaced = found(&padded(statement, room + 1, 1), kind);
        assert_eq!(spaced.is_empty(), !counts_whitespace, "{kind:?}");
    }
}

#[test]
fn no_policy_of_aws_has_errors() {
    for policy in Catalogue::get() {
        let findings = validate(policy.document, PolicyKind::Identity);
        let mut findings = findings.iter();
        let wrong = findings.find(|finding| finding.severity == Severity::Error);
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
    fn a_finding_refuses_if_and_only_if_the_parser_does(text in texts(), kind in select(&KINDS[..])) {
        let refused = validate(&text, kind).iter().any(Finding::is_refused);
        prop_assert_eq!(refused, Document::parse(&text, kind).is_err());
    }

    #[test]
    fn no_text_makes_it_panic(
        text in any::<String>(),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        cut in any::<proptest::sample::Index>(),
        kind in select(&KINDS[..]),
    ) {
        let whole = document(EVERYTHING);
        let mut damaged = whole.into_bytes();
        let at = cut.index(damaged.len());
        damaged.splice(at..(at + bytes.len() / 8).min(damaged.len()), bytes.iter().take(3).copied());
        for text in [text, String::from_utf8_lossy(&bytes).into(), String::from_utf8_lossy(&damaged).into()] {
            let findings = validate(&text, kind);
            prop_assert!(findings.is_sorted_by_key(|found| (found.severity, found.position)));
        }
    }
}

/// A statement with a bit of everything that advice looks at.
const EVERYTHING: &str = r#"{"Sid":"A","Effect":"Allow","Action":["iam:Pass*","s3:${x}"],
    "NotResource":["arn:aws:s3:::${aws:username, 'x'}/*","*"],"Condition":{"ForAllValues:StringLike":
    {"aws:PrincipalArn":["a*","${}"],"AWS:principalARN":[]},"IpAddress":{"aws:SourceIp":"10.0.0.1/8"},
    "NumericLessThan":{"a":[1,"x"]},"Null":{"aws:TagKeys":["true",false]}}}"#;

#[test]
fn the_list_of_errors_that_are_stored_is_sorted() {
    assert!(STORED_WITH_ERRORS.is_sorted());
}

#[test]
fn huge_documents_are_checked_in_time() {
    let actions = vec![r#""s3:Get*""#; 10_000].join(",");
    let wide = document(&format!(
        r#"{{"Effect":"Allow","Action":[{actions}],"Resource":"*"}}"#
    ));
    assert_eq!(found(&wide, PolicyKind::Resource).len(), 1);
    let statement = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
    let long = document(&vec![statement; 5_000].join(","));
    assert!(long.len() < crate::document::MAX_BYTES);
    assert_eq!(validate(&long, PolicyKind::Session).len(), 5_000);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(
        found(&deep, PolicyKind::Resource),
        ["ERROR JSON_SYNTAX_ERROR 1:33"]
    );
    let oversize = " ".repeat(crate::document::MAX_BYTES + 1);
    assert_eq!(
        found(&oversize, PolicyKind::Resource),
        ["ERROR SYNTAX_ERROR"]
    );
}
