use super::{Request, evaluate};
use crate::decision::{Decision, Element, Grant, Miss, StatementId};
use crate::{Context, Document, PolicyKind};

fn check(statement: &str, action: &str, resource: &str, context: &Context) -> Decision {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": {{{statement}}}}}"#);
    let document = Document::parse(&text, PolicyKind::Identity).unwrap();
    evaluate(
        &document,
        &Request {
            action,
            resource,
            context,
        },
    )
}

#[test]
fn statements_match_by_action_and_resource() {
    let role = "arn:aws:iam::111111111111:role/x";
    for (statement, action, resource, expected) in [
        (
            r#""Action": "*", "Resource": "*""#,
            "sts:AssumeRole",
            role,
            true,
        ),
        (
            r#""Action": "sts:*", "Resource": "*""#,
            "iam:GetRole",
            role,
            false,
        ),
        (
            r#""NotAction": "iam:*", "Resource": "*""#,
            "iam:GetRole",
            role,
            false,
        ),
        (
            r#""NotAction": "iam:*", "Resource": "*""#,
            "sts:AssumeRole",
            role,
            true,
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam::*:role/*""#,
            "sts:AssumeRole",
            role,
            true,
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam::222222222222:role/*""#,
            "sts:AssumeRole",
            role,
            false,
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam::111111111111:role/X""#,
            "sts:AssumeRole",
            role,
            false,
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam:*""#,
            "sts:AssumeRole",
            role,
            true,
        ),
        (
            r#""Action": "*", "NotResource": "arn:aws:iam::*:role/x""#,
            "sts:AssumeRole",
            role,
            false,
        ),
        (
            r#""Action": "*", "NotResource": "arn:aws:iam::*:role/y""#,
            "sts:AssumeRole",
            role,
            true,
        ),
        (
            r#""Action": "*", "Resource": "arn:aws:iam::*:role/*""#,
            "iam:ListRoles",
            "*",
            false,
        ),
        (
            r#""Action": "*", "Resource": "*""#,
            "iam:ListRoles",
            "*",
            true,
        ),
    ] {
        let statement = format!(r#""Effect": "Allow", {statement}"#);
        let decision = check(&statement, action, resource, &Context::new());
        assert_eq!(
            decision.is_allowed(),
            expected,
            "{statement} {action} {resource}"
        );
    }
}

#[test]
fn resources_have_variables() {
    let context = Context::new()
        .with("aws:username", "alice")
        .with("aws:PrincipalAccount", "111111111111")
        .with("aws:PrincipalTag/Team", "*");
    for (resource, arn, expected) in [
        (
            "arn:aws:s3:::b/${aws:username}/*",
            "arn:aws:s3:::b/alice/x",
            true,
        ),
        (
            "arn:aws:s3:::b/${aws:username}/*",
            "arn:aws:s3:::b/bob/x",
            false,
        ),
        (
            "arn:aws:s3:::b/${aws:PrincipalTag/Team}/*",
            "arn:aws:s3:::b/bob/x",
            false,
        ),
        (
            "arn:aws:s3:::b/${aws:userid}*",
            "arn:aws:s3:::b/bob/x",
            false,
        ),
        (
            "arn:aws:s3:::b/${aws:userid, 'bob'}/*",
            "arn:aws:s3:::b/bob/x",
            true,
        ),
        (
            "arn:aws:kms:*:${aws:PrincipalAccount}:key/*",
            "arn:aws:kms:eu-west-1:111111111111:key/1",
            true,
        ),
        (
            "arn:aws:kms:*:${aws:PrincipalAccount}:key/*",
            "arn:aws:kms:eu-west-1:222222222222:key/1",
            false,
        ),
    ] {
        let statement = format!(r#""Effect": "Allow", "Action": "*", "Resource": "{resource}""#);
        let decision = check(&statement, "s3:GetObject", arn, &context);
        assert_eq!(decision.is_allowed(), expected, "{resource} {arn}");
    }
}

#[test]
fn an_exception_without_a_value_widens_no_allow_and_no_way_round_a_deny() {
    let exception = r#""Action": "*", "NotResource": "arn:aws:s3:::${aws:username}""#;
    let arn = "arn:aws:s3:::x";
    let allow = check(
        &format!(r#""Effect": "Allow", {exception}"#),
        "s3:Get",
        arn,
        &Context::new(),
    );
    assert!(!allow.is_allowed());
    let deny = check(
        &format!(r#""Effect": "Deny", {exception}"#),
        "s3:Get",
        arn,
        &Context::new(),
    );
    assert!(deny.is_explicitly_denied());
}

#[test]
fn a_decision_is_explained() {
    let statement =
        r#""Effect": "Allow", "Action": "iam:Get*", "Resource": "arn:aws:iam::*:role/x""#;
    let id = StatementId {
        index: 0,
        sid: None,
    };
    for (action, resource, expected) in [
        (
            "iam:GetRole",
            "arn:aws:iam::1:role/x",
            Decision::Allowed {
                statement: id.clone(),
                grant: Grant::Own,
            },
        ),
        (
            "iam:PassRole",
            "arn:aws:iam::1:role/x",
            Decision::ImplicitlyDenied {
                misses: vec![Miss {
                    statement: id.clone(),
                    element: Element::Action,
                }],
            },
        ),
        (
            "iam:GetRole",
            "arn:aws:iam::1:role/y",
            Decision::ImplicitlyDenied {
                misses: vec![Miss {
                    statement: id.clone(),
                    element: Element::Resource,
                }],
            },
        ),
    ] {
        assert_eq!(
            check(statement, action, resource, &Context::new()),
            expected
        );
    }
}

#[test]
fn a_document_with_principals_has_no_say() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
        "Action": "*", "Resource": "*"}}"#;
    let document = Document::parse(text, PolicyKind::Resource).unwrap();
    let context = Context::new();
    let request = Request {
        action: "s3:Get",
        resource: "*",
        context: &context,
    };
    assert!(!evaluate(&document, &request).is_allowed());
}

#[test]
fn aws_managed_policies_mean_what_they_are_known_for() {
    for (name, action, allowed) in [
        ("AdministratorAccess", "iam:CreateUser", true),
        ("PowerUserAccess", "ec2:RunInstances", true),
        ("PowerUserAccess", "iam:CreateUser", false),
        ("ReadOnlyAccess", "ec2:DescribeInstances", true),
        ("ReadOnlyAccess", "ec2:RunInstances", false),
        ("job-function/ViewOnlyAccess", "ec2:DescribeInstances", true),
        ("job-function/ViewOnlyAccess", "s3:GetObject", false),
        ("IAMReadOnlyAccess", "iam:GetRole", true),
        ("IAMReadOnlyAccess", "iam:DeleteRole", false),
        ("AWSSSOReadOnly", "sso:ListPermissionSets", true),
        ("AWSSSOReadOnly", "sso:CreatePermissionSet", false),
    ] {
        let arn = format!("arn:aws:iam::aws:policy/{name}");
        let policy = managed_policies::Catalogue::get().find(&arn).unwrap();
        let document = Document::parse(policy.document, PolicyKind::Identity).unwrap();
        let context = Context::new();
        let decision = evaluate(
            &document,
            &Request {
                action,
                resource: "*",
                context: &context,
            },
        );
        assert_eq!(decision.is_allowed(), allowed, "{name} {action}");
    }
}
