use crate::document::{Clause, Version};
use crate::principal::Principal;
use crate::{Document, PolicyKind, size_without_whitespace};
use PolicyKind::{Boundary, Identity, Resource, ResourceControl, ServiceControl, Session, Trust};
use proptest::prelude::{any, prop, prop_assert, proptest};

const KINDS: [PolicyKind; 7] = [
    Identity,
    Trust,
    Resource,
    Session,
    ServiceControl,
    ResourceControl,
    Boundary,
];

const ALLOW_ALL: &str = r#""Effect": "Allow", "Action": "*", "Resource": "*""#;
const TRUST_ALL: &str = r#""Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole""#;

fn identity(statement: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {{{statement}}}}}"#)
}

/// AWS's text and ours.
fn refusal(text: &str, kind: PolicyKind) -> (String, String) {
    let malformed = Document::parse(text, kind).expect_err(text);
    (malformed.message, malformed.detail)
}

/// The columns of a line of a table of cases.
fn columns(line: &str) -> [&str; 3] {
    line.split(" => ")
        .collect::<Vec<_>>()
        .try_into()
        .expect(line)
}

#[test]
fn documents_of_every_kind_are_accepted() {
    for (kind, text) in [
        (Identity, identity(ALLOW_ALL)),
        (Boundary, identity(ALLOW_ALL)),
        (Session, identity(ALLOW_ALL)),
        (ServiceControl, identity(ALLOW_ALL)),
        (Trust, identity(TRUST_ALL)),
        (Trust, format!(r#"{{"Statement": [{{{TRUST_ALL}}}]}}"#)),
        (
            Trust,
            format!(r#"{{"Version": "2008-10-17", "Id": "x y", "Statement": {{{TRUST_ALL}}}}}"#),
        ),
        (
            Resource,
            identity(
                r#""Effect": "Deny", "NotPrincipal": {"AWS": "123456789012"}, "Action": "s3:*", "Resource": "*""#,
            ),
        ),
        (
            Resource,
            identity(
                r#""Effect": "Allow", "Principal": {"CanonicalUser": "79a59d"}, "Action": "s3:*", "Resource": "*""#,
            ),
        ),
        (
            ResourceControl,
            identity(
                r#""Effect": "Deny", "Principal": {"AWS": "*"}, "Action": ["sts:*", "s3:Get*"], "NotResource": "*""#,
            ),
        ),
        (
            Identity,
            identity(
                r#""Sid": "", "Effect": "Deny", "NotAction": ["iam:*", "s3:Get?bject*"], "NotResource": ["arn:aws:s3:::b/${aws:username}/*"], "Condition": {}"#,
            ),
        ),
        (
            Identity,
            identity(
                r#""Effect": "Allow", "Action": "a4b.x-y:*", "Resource": "arn:*:kms:*:::*", "Condition": {"ForAnyValue:StringLikeIfExists": {"aws:TagKeys": ["a", 1, true]}, "Null": {}}"#,
            ),
        ),
        (
            Identity,
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Sid": "A", {ALLOW_ALL}}}, {{"Sid": "", {ALLOW_ALL}}}, {{"Sid": "", {ALLOW_ALL}}}]}}"#
            ),
        ),
    ] {
        let document = Document::parse(&text, kind);
        assert!(document.is_ok(), "{kind:?} {text}: {document:?}");
    }
}

#[test]
fn what_is_parsed_can_be_read_back() {
    let text = r#"{
  "Id": "the id",
  "Statement": [{
    "Sid": "One", "Effect": "Allow", "Action": "sts:AssumeRole",
    "Principal": {"AWS": ["123456789012", "arn:aws:iam::123456789012:role/a/b"], "Service": "ec2.amazonaws.com"},
    "Condition": {"StringLike": {"sts:ExternalId": "x*"}}
  }]
}"#;
    let document = Document::parse(text, Trust).unwrap();
    assert_eq!(
        (document.kind(), document.version()),
        (Trust, Version::V2008)
    );
    assert_eq!(document.id(), Some("the id"));
    let [statement] = document.statements() else {
        panic!("one statement")
    };
    assert_eq!(statement.sid(), Some("One"));
    assert_eq!(statement.position().to_string(), "line 3, column 17");
    assert_eq!(
        statement.principals(),
        Some(&Clause::AnyOf(vec![
            Principal::Account("123456789012".to_owned()),
            Principal::Role("arn:aws:iam::123456789012:role/a/b".to_owned()),
            Principal::Service("ec2.amazonaws.com".to_owned()),
        ]))
    );
    assert_eq!(statement.actions().items()[0].text(), "sts:AssumeRole");
    assert_eq!(statement.resources(), None);
    assert_eq!(
        statement.conditions()[0].to_string(),
        "`StringLike` of `sts:ExternalId`"
    );
}

#[test]
fn syntax_errors_are_found_where_they_stand() {
    for line in include_str!("tests/syntax.txt").lines() {
        let [text, detail, position] = columns(line);
        let malformed = Document::parse(text, Identity).expect_err(text);
        assert_eq!(malformed.message, "Syntax errors in policy.", "{text}");
        assert_eq!(malformed.detail, detail, "{text}");
        let found = malformed.position.map(|position| position.to_string());
        assert_eq!(found.as_deref(), Some(position), "{text}");
    }
    assert_eq!(refusal("{", Trust).0, "This policy contains invalid Json");
}

#[test]
fn parser_size_and_characters_of_policies_are_bounded() {
    let long = format!(
        "{}{}",
        " ".repeat(crate::document::MAX_BYTES),
        identity(ALLOW_ALL)
    );
    for (text, detail) in [
        (long.as_str(), "longer than 262144 bytes"),
        (
            "{\"\u{20ac}\": 1}",
            "the character \\u{20ac} is not allowed",
        ),
        ("{\"\u{7}\": 1}", "the character \\u{7} is not allowed"),
    ] {
        let expected = ("Syntax errors in policy.".to_owned(), detail.to_owned());
        assert_eq!(refusal(text, Identity), expected);
    }
    let malformed = Document::parse("{\n \"é\u{20ac}", Identity).unwrap_err();
    assert_eq!(malformed.position.unwrap().to_string(), "line 2, column 4");
}

#[test]
fn faults_have_the_texts_of_aws() {
    for line in include_str!("tests/faults.txt").lines() {
        let [kind, statement, message] = columns(line);
        let kind = KINDS
            .into_iter()
            .find(|known| format!("{known:?}") == kind)
            .expect(line);
        assert_eq!(refusal(&identity(statement), kind).0, message, "{line}");
    }
}

#[test]
fn of_several_faults_the_first_in_the_order_of_aws_is_reported() {
    // Each document has the fault of its line and of all later ones.
    let later = [
        (r#""Effect": "allow""#, "The policy failed legacy parsing"),
        (
            r#""Sid": "A""#,
            "Statement IDs (SID) in a single policy must be unique.",
        ),
        ("", "Policy statement must contain actions."),
        (
            r#""Action": "x""#,
            "Policy statement must contain resources.",
        ),
        (
            r#""Action": "x", "Resource": "y""#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ),
        (
            r#""Action": "a:b:c", "Resource": "y""#,
            "Actions/Condition can contain only one colon.",
        ),
        (
            r#""Action": "*:x", "Resource": "y""#,
            "Vendor * is not valid",
        ),
        (
            r#""Action": "a:b", "Resource": "y""#,
            "Resource y must be in ARN format or \"*\".",
        ),
    ];
    for (first, message) in later {
        let effect = if first.contains("Effect") {
            ""
        } else {
            r#""Effect": "Allow","#
        };
        let comma = if first.is_empty() { "" } else { "," };
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Sid": "A", {ALLOW_ALL}}},
                {{{effect} {first} {comma} "Principal": "*"}}
            ]}}"#
        );
        assert_eq!(refusal(&text, Identity).0, message, "{text}");
    }
    let version = "Policy document must be version 2012-10-17 or greater.";
    for version_element in ["", r#""Version": "2008-10-17","#] {
        let text = format!(r#"{{{version_element} "Statement": {{"Effect": "allow"}}}}"#);
        assert_eq!(refusal(&text, Identity).0, version);
        assert_eq!(refusal(&text, Trust).0, "The policy failed legacy parsing");
    }
    let syntax = r#"{"Version": "2008-10-17", "Statement": {"Effect": "allow", "X": 1}}"#;
    assert_eq!(refusal(syntax, Identity).0, "Syntax errors in policy.");
}

#[test]
fn principals_are_whole_and_of_known_kinds() {
    let account = "123456789012";
    for (key, name, valid) in [
        ("AWS", "*", true),
        ("AWS", account, true),
        ("AWS", "12345678901", false),
        ("AWS", "arn:aws:iam::123456789012:root", true),
        ("AWS", "arn:aws:iam::123456789012:user/a/b", true),
        ("AWS", "arn:aws-cn:iam::123456789012:role/a", true),
        ("AWS", "arn:aws:sts::123456789012:assumed-role/a/s", true),
        ("AWS", "arn:aws:sts::123456789012:federated-user/f", true),
        ("AWS", "AROAEXAMPLEEXAMPLEEX1", true),
        ("AWS", "AIDAEXAMPLEEXAMPLEEX1", true),
        ("AWS", "AROA", false),
        ("AWS", "AGPAEXAMPLEEXAMPLEEX1", false),
        ("AWS", "arn:aws:iam::123456789012:group/a", false),
        ("AWS", "arn:aws:iam::123456789012:role/a*", false),
        ("AWS", "arn:aws:iam::123456789012:role/", false),
        ("AWS", "arn:aws:iam::*:root", false),
        ("AWS", "arn:aws:iam:us-east-1:123456789012:root", false),
        ("AWS", "arn:aws:sts::123456789012:assumed-role/a", false),
        ("AWS", "arn:aws:sts::123456789012:assumed-role/a/*", false),
        ("AWS", "xarn:aws:iam::123456789012:root", false),
        ("AWS", "", false),
        ("Service", "ec2.amazonaws.com", true),
        ("Service", "*", false),
        ("Service", "", false),
        (
            "Federated",
            "arn:aws:iam::123456789012:saml-provider/p",
            true,
        ),
        ("Federated", "cognito-identity.amazonaws.com", true),
        ("Federated", "*", false),
        ("CanonicalUser", "79a59d", false),
    ] {
        let text = identity(&format!(
            r#""Effect": "Allow", "Principal": {{"{key}": "{name}"}}, "Action": "sts:AssumeRole""#
        ));
        let message = Document::parse(&text, Trust).map_err(|malformed| malformed.message);
        let expected = format!(
            "Invalid principal in policy: \"{}\":\"{name}\"",
            key.to_ascii_uppercase()
        );
        assert_eq!(message.err(), (!valid).then_some(expected), "{key} {name}");
    }
}

#[test]
fn every_aws_managed_policy_is_accepted() {
    for policy in managed_policies::Catalogue::get() {
        let document = Document::parse(policy.document, Identity);
        assert!(document.is_ok(), "{}: {:?}", policy.arn, document.err());
    }
}

#[test]
fn quotas_count_characters_without_whitespace() {
    for (text, size) in [("", 0), (" \t\r\n", 0), ("{ \"a b\": \"é\" }\n", 10)] {
        assert_eq!(size_without_whitespace(text), size, "{text:?}");
    }
}

proptest! {
    #[test]
    fn parsing_never_panics_on_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        for kind in KINDS {
            prop_assert!(Document::parse(&text, kind).is_err());
        }
    }

    #[test]
    fn a_damaged_document_is_read_or_refused_with_a_message(
        at in 0_usize..2000,
        cut in 0_usize..8,
        put in r#"[\[\]{}",:*?$0-9a-z\\ -]{0,6}"#,
    ) {
        let mut characters: Vec<char> = include_str!("tests/everything.json").chars().collect();
        let start = at % characters.len();
        let end = (start + cut).min(characters.len());
        characters.splice(start..end, put.chars());
        let text: String = characters.into_iter().collect();
        for kind in KINDS {
            if let Err(malformed) = Document::parse(&text, kind) {
                prop_assert!(!malformed.message.is_empty() && !malformed.detail.is_empty());
            }
        }
    }
}

#[test]
fn the_document_that_is_damaged_above_is_whole() {
    Document::parse(include_str!("tests/everything.json"), Resource).unwrap();
}

/// The position of AWS's simulator for the first two texts is recorded in examples of its own
/// command line and of its users.
#[test]
fn statements_know_where_they_stand_and_where_awss_simulator_says_they_do() {
    let statement = r#"{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}"#;
    let compact = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
    let listed = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    let lines = format!(
        "{{\"Version\": \"2012-10-17\", \"Statement\": [\n  {statement},\n  {statement}\n]}}"
    );
    for (text, expected) in [
        (&compact, vec!["1:37-1:167, 1:38-1:167"]),
        (&listed, vec!["1:41-1:171, 1:41-1:171"]),
        (
            &lines,
            vec!["2:3-2:133, 1:41-2:133", "3:3-3:133, 2:133-3:133"],
        ),
    ] {
        let document = Document::parse(text, Identity).unwrap();
        let shown = |span: crate::json::Span| {
            let (start, end) = (span.start, span.end);
            format!(
                "{}:{}-{}:{}",
                start.line, start.column, end.line, end.column
            )
        };
        let found: Vec<String> = document
            .statements()
            .iter()
            .map(|found| format!("{}, {}", shown(found.span()), shown(found.simulated_span())))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn resources_policies_of_other_services_have_any_sid() {
    let text = r#"{"Version": "2012-10-17", "Statement": [
        {"Sid": "Enable IAM User Permissions", "Effect": "Allow", "Principal": "*",
            "Action": "kms:*", "Resource": "*"}]}"#;
    let document = Document::parse(text, Resource).unwrap();
    assert_eq!(
        document.statements()[0].sid(),
        Some("Enable IAM User Permissions")
    );
}
