use super::{TrustRequest, allows};
use crate::decision::{ConditionId, Decision, Element, Grant, Miss, StatementId};
use crate::principal::Caller;
use crate::{Context, Document, PolicyKind};
use proptest::prelude::{Just, Strategy, prop, prop_assert, prop_oneof, proptest};

const ROOT: Caller<'_> = Caller::Root {
    account_id: "111111111111",
};
const USER: Caller<'_> = Caller::User {
    account_id: "111111111111",
    arn: "arn:aws:iam::111111111111:user/team/alice",
    user_id: Some("AIDAALICEALICEALICE11"),
};
const ROLE: Caller<'_> = Caller::AssumedRole {
    account_id: "111111111111",
    role_arn: "arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/Admin",
    session_arn: "arn:aws:sts::111111111111:assumed-role/Admin/alice",
    role_id: Some("AROAADMINADMINADMIN11"),
};
const FEDERATED_USER: Caller<'_> = Caller::FederatedUser {
    account_id: "111111111111",
    arn: "arn:aws:sts::111111111111:federated-user/bob",
    user_arn: None,
};
const STRANGER: Caller<'_> = Caller::User {
    account_id: "222222222222",
    arn: "arn:aws:iam::222222222222:user/team/alice",
    user_id: None,
};
const PROVIDER: Caller<'_> = Caller::Federated {
    provider: "arn:aws:iam::111111111111:saml-provider/idp",
};
const SERVICE: Caller<'_> = Caller::Service {
    name: "ec2.amazonaws.com",
};

const ALL: [Caller<'_>; 7] = [
    ROOT,
    USER,
    ROLE,
    FEDERATED_USER,
    STRANGER,
    PROVIDER,
    SERVICE,
];

fn trust(statements: &str) -> Document {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    Document::parse(&text, PolicyKind::Trust).unwrap()
}

fn ask(document: &Document, caller: &Caller<'_>, context: &Context) -> Decision {
    allows(
        document,
        &TrustRequest {
            action: "sts:AssumeRole",
            caller,
            context,
        },
    )
}

fn grant(decision: &Decision) -> Option<Grant> {
    match decision {
        Decision::Allowed { grant, .. } => Some(*grant),
        Decision::ExplicitlyDenied { .. } | Decision::ImplicitlyDenied { .. } => None,
    }
}

const NO: Option<Grant> = None;
const ACCOUNT: Option<Grant> = Some(Grant::Account);
const ROLE_ITSELF: Option<Grant> = Some(Grant::Role);
const WILDCARD: Option<Grant> = Some(Grant::Wildcard);
const DIRECT: Option<Grant> = Some(Grant::Direct);

/// A principal, and what it grants each caller of [`ALL`].
const PRINCIPALS: &[(&str, [Option<Grant>; 7])] = &[
    (
        r#""*""#,
        [
            WILDCARD, WILDCARD, WILDCARD, WILDCARD, WILDCARD, NO, WILDCARD,
        ],
    ),
    (
        r#"{"AWS": "*"}"#,
        [
            WILDCARD, WILDCARD, WILDCARD, WILDCARD, WILDCARD, NO, WILDCARD,
        ],
    ),
    (
        r#"{"AWS": "111111111111"}"#,
        [ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT, NO, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:iam::111111111111:root"}"#,
        [ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT, NO, NO, NO],
    ),
    (
        r#"{"AWS": "222222222222"}"#,
        [NO, NO, NO, NO, ACCOUNT, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:iam::111111111111:user/team/alice"}"#,
        [NO, DIRECT, NO, NO, NO, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:iam::111111111111:user/alice"}"#,
        [NO; 7],
    ),
    (
        r#"{"AWS": "arn:aws:iam::111111111111:user/team/Alice"}"#,
        [NO; 7],
    ),
    (
        r#"{"AWS": "AIDAALICEALICEALICE11"}"#,
        [NO, DIRECT, NO, NO, NO, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/Admin"}"#,
        [NO, NO, ROLE_ITSELF, NO, NO, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:iam::111111111111:role/Admin"}"#,
        [NO; 7],
    ),
    (
        r#"{"AWS": "AROAADMINADMINADMIN11"}"#,
        [NO, NO, ROLE_ITSELF, NO, NO, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:sts::111111111111:assumed-role/Admin/alice"}"#,
        [NO, NO, DIRECT, NO, NO, NO, NO],
    ),
    (
        r#"{"AWS": "arn:aws:sts::111111111111:assumed-role/Admin/bob"}"#,
        [NO; 7],
    ),
    (
        r#"{"AWS": "arn:aws:sts::111111111111:federated-user/bob"}"#,
        [NO, NO, NO, DIRECT, NO, NO, NO],
    ),
    (
        r#"{"Federated": "arn:aws:iam::111111111111:saml-provider/idp"}"#,
        [NO, NO, NO, NO, NO, DIRECT, NO],
    ),
    (
        r#"{"Federated": "arn:aws:iam::111111111111:saml-provider/other"}"#,
        [NO; 7],
    ),
    (
        r#"{"Service": "ec2.amazonaws.com"}"#,
        [NO, NO, NO, NO, NO, NO, DIRECT],
    ),
    (r#"{"Service": "lambda.amazonaws.com"}"#, [NO; 7]),
    (
        r#"{"AWS": ["111111111111", "AROAADMINADMINADMIN11"], "Service": "ec2.amazonaws.com"}"#,
        [ACCOUNT, ACCOUNT, ROLE_ITSELF, ACCOUNT, NO, NO, DIRECT],
    ),
];

#[test]
fn a_principal_names_its_callers_and_nobody_else() {
    for (principal, expected) in PRINCIPALS {
        let document = trust(&format!(
            r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole"}}"#
        ));
        let found = ALL.map(|caller| grant(&ask(&document, &caller, &Context::new())));
        assert_eq!(found, *expected, "{principal}");
    }
}

#[test]
fn only_an_account_leaves_the_callers_own_policies_a_say() {
    for (grant, suffices) in [
        (Grant::Account, false),
        (Grant::Role, true),
        (Grant::Wildcard, true),
        (Grant::Direct, true),
    ] {
        assert_eq!(grant.suffices_in_same_account(), suffices, "{grant:?}");
    }
}

#[test]
fn a_deny_means_everybody_it_names_wherever_it_stands() {
    const ALLOW: &str = r#"{"Effect": "Allow", "Principal": {"AWS": "*", "Service": "ec2.amazonaws.com",
            "Federated": "arn:aws:iam::111111111111:saml-provider/idp"}, "Action": "sts:*"}"#;
    for (principal, denied) in [
        (r#""*""#, [true; 7]),
        (
            r#"{"AWS": "111111111111"}"#,
            [true, true, true, true, false, false, false],
        ),
        (
            r#"{"AWS": "AROAADMINADMINADMIN11"}"#,
            [false, false, true, false, false, false, false],
        ),
        (
            r#"{"Service": "ec2.amazonaws.com"}"#,
            [false, false, false, false, false, false, true],
        ),
    ] {
        let deny = format!(
            r#"{{"Sid": "No", "Effect": "Deny", "Principal": {principal}, "Action": "sts:AssumeRole"}}"#
        );
        for (statements, index) in [
            (format!("{deny}, {ALLOW}"), 0),
            (format!("{ALLOW}, {deny}"), 1),
        ] {
            let document = trust(&statements);
            for (caller, denied) in ALL.iter().zip(denied) {
                let decision = ask(&document, caller, &Context::new());
                assert_eq!(decision.is_allowed(), !denied, "{principal} {caller:?}");
                if denied {
                    let statement = StatementId {
                        index,
                        sid: Some("No".to_owned()),
                    };
                    let expected = Decision::ExplicitlyDenied {
                        statement,
                        unevaluable: None,
                    };
                    assert_eq!(decision, expected);
                }
            }
        }
    }
}

#[test]
fn actions_are_matched_without_regard_to_case() {
    for (clause, action, expected) in [
        (r#""Action": "sts:AssumeRole""#, "sts:AssumeRole", true),
        (r#""Action": "STS:assumerole""#, "sts:AssumeRole", true),
        (
            r#""Action": "sts:AssumeRole""#,
            "sts:AssumeRoleWithSAML",
            false,
        ),
        (r#""Action": "sts:Assume*""#, "sts:AssumeRoleWithSAML", true),
        (
            r#""Action": ["sts:TagSession", "sts:AssumeRol?"]"#,
            "sts:AssumeRole",
            true,
        ),
        (r#""NotAction": "sts:AssumeRole""#, "sts:AssumeRole", false),
        (r#""NotAction": "sts:AssumeRole""#, "sts:TagSession", true),
    ] {
        let document = trust(&format!(
            r#"{{"Effect": "Allow", "Principal": "*", {clause}}}"#
        ));
        let context = Context::new();
        let request = TrustRequest {
            action,
            caller: &USER,
            context: &context,
        };
        assert_eq!(
            allows(&document, &request).is_allowed(),
            expected,
            "{clause} {action}"
        );
    }
}

#[test]
fn a_decision_names_its_statement_and_what_did_not_match() {
    let document = trust(
        r#"{"Sid": "Other", "Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole"},
           {"Effect": "Allow", "Principal": "*", "Action": "sts:TagSession"},
           {"Sid": "External", "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": "secret"}}},
           {"Sid": "Number", "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
            "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "an hour"}}},
           {"Sid": "Account", "Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": "public"}}}"#,
    );
    let secret = Context::new().with("sts:ExternalId", "secret");
    let statement = StatementId {
        index: 2,
        sid: Some("External".to_owned()),
    };
    assert_eq!(
        ask(&document, &USER, &secret),
        Decision::Allowed {
            statement,
            grant: Grant::Wildcard
        }
    );
    let public = Context::new().with("sts:externalid", "public");
    assert_eq!(grant(&ask(&document, &USER, &public)), Some(Grant::Account));

    let context = Context::new().with("aws:MultiFactorAuthAge", "10");
    let Decision::ImplicitlyDenied { misses } = ask(&document, &STRANGER, &context) else {
        panic!("nothing allows it");
    };
    let external = || ConditionId {
        operator: "StringEquals".to_owned(),
        key: "sts:ExternalId".to_owned(),
    };
    let age = ConditionId {
        operator: "NumericLessThan".to_owned(),
        key: "aws:MultiFactorAuthAge".to_owned(),
    };
    let shown: Vec<(String, Element)> = misses
        .into_iter()
        .map(|Miss { statement, element }| (statement.to_string(), element))
        .collect();
    assert_eq!(
        shown,
        [
            ("statement `Other`".to_owned(), Element::Principal),
            ("statement 2".to_owned(), Element::Action),
            (
                "statement `External`".to_owned(),
                Element::Condition(external())
            ),
            (
                "statement `Number`".to_owned(),
                Element::UnevaluableCondition(age)
            ),
            ("statement `Account`".to_owned(), Element::Principal),
        ]
    );
}

#[test]
fn what_cannot_be_evaluated_denies() {
    let allow = r#"{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}"#;
    for (condition, key, denied) in [
        (r#""NumericGreaterThan": {"k:x": 10}"#, "11", true),
        (r#""NumericGreaterThan": {"k:x": 10}"#, "9", false),
        (r#""NumericGreaterThan": {"k:x": 10}"#, "eleven", true),
        (r#""IpAddress": {"k:x": "not a range"}"#, "192.0.2.1", true),
        // What is certain decides before what is not.
        (
            r#""NumericGreaterThan": {"k:x": 10}, "StringEquals": {"k:y": "z"}"#,
            "eleven",
            false,
        ),
    ] {
        let document = trust(&format!(
            r#"{allow}, {{"Effect": "Deny", "Principal": "*", "Action": "sts:*", "Condition": {{{condition}}}}}"#
        ));
        let decision = ask(&document, &USER, &Context::new().with("k:x", key));
        assert_eq!(
            decision.is_explicitly_denied(),
            denied,
            "{condition} of {key}"
        );
        assert_eq!(decision.is_allowed(), !denied, "{condition} of {key}");
    }
}

#[test]
fn the_trust_policy_of_identity_center_lets_in_its_provider_alone() {
    let document = trust(
        r#"{"Effect": "Allow",
            "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/idp"},
            "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
            "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}"#,
    );
    let context = Context::new().with("saml:aud", "https://signin.aws.amazon.com/saml");
    for (action, caller, context, expected) in [
        ("sts:AssumeRoleWithSAML", PROVIDER, &context, true),
        ("sts:AssumeRoleWithSAML", PROVIDER, &Context::new(), false),
        ("sts:AssumeRole", PROVIDER, &context, false),
        ("sts:AssumeRoleWithSAML", ROOT, &context, false),
    ] {
        let request = TrustRequest {
            action,
            caller: &caller,
            context,
        };
        assert_eq!(
            allows(&document, &request).is_allowed(),
            expected,
            "{action} {caller:?}"
        );
    }
}

#[test]
fn a_document_of_another_kind_trusts_nobody() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
        "Action": "*", "Resource": "*"}}"#;
    let document = Document::parse(text, PolicyKind::Resource).unwrap();
    let expected = Decision::ImplicitlyDenied { misses: Vec::new() };
    assert_eq!(ask(&document, &USER, &Context::new()), expected);
}

fn any_principal() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just(r#""*""#),
        Just(r#"{"AWS": "111111111111"}"#),
        Just(r#"{"AWS": "AIDAALICEALICEALICE11"}"#),
        Just(r#"{"AWS": "arn:aws:iam::111111111111:user/team/alice"}"#),
        Just(r#"{"Service": "ec2.amazonaws.com"}"#),
    ]
}

fn any_condition() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just("{}"),
        Just(r#"{"StringEquals": {"k:x": "1"}}"#),
        Just(r#"{"StringNotEquals": {"k:x": "1"}}"#),
        Just(r#"{"NumericLessThan": {"k:x": "5"}}"#),
        Just(r#"{"NumericLessThanIfExists": {"k:y": "${k:x}"}}"#),
        Just(r#"{"ForAllValues:StringLike": {"k:many": ["a*"]}}"#),
    ]
}

fn any_statement() -> impl Strategy<Value = String> {
    let effect = prop_oneof![Just("Allow"), Just("Deny")];
    (effect, any_principal(), any_condition()).prop_map(|(effect, principal, condition)| {
        format!(
            r#"{{"Effect": "{effect}", "Principal": {principal}, "Action": "sts:AssumeRole", "Condition": {condition}}}"#
        )
    })
}

proptest! {
    #[test]
    fn a_deny_is_never_overridden(
        mut statements in prop::collection::vec(any_statement(), 0..6),
        at in 0_usize..6,
        value in "[0-9a]{0,2}",
    ) {
        let deny = r#"{"Effect": "Deny", "Principal": {"AWS": "111111111111"}, "Action": "sts:AssumeRole"}"#;
        statements.insert(at.min(statements.len()), deny.to_owned());
        let document = trust(&statements.join(", "));
        let context = Context::new().with("k:x", value).with_many("k:many", ["ab"]);
        for caller in [ROOT, USER, ROLE, FEDERATED_USER] {
            prop_assert!(ask(&document, &caller, &context).is_explicitly_denied());
        }
    }

    #[test]
    fn more_statements_that_deny_never_allow_more(
        statements in prop::collection::vec(any_statement(), 1..6),
        denied in any_principal(),
        condition in any_condition(),
        value in "[0-9a]{0,2}",
    ) {
        let deny = format!(
            r#"{{"Effect": "Deny", "Principal": {denied}, "Action": "sts:*", "Condition": {condition}}}"#
        );
        let without = statements.join(", ");
        let with = trust(&format!("{without}, {deny}"));
        let without = trust(&without);
        let context = Context::new().with("k:x", value).with_many("k:many", ["ab"]);
        for caller in ALL {
            let before = ask(&without, &caller, &context).is_allowed();
            let after = ask(&with, &caller, &context).is_allowed();
            prop_assert!(before || !after);
        }
    }
}
