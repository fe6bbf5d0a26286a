//! Constraint checks and their wording.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use smithy::{Kind, Schema, check_request, validate};

use crate::support::{SERVICES, find, value};

fn message(service: &str, operation: &str, input: &Json) -> Option<String> {
    let (_, operation) = find(service, operation);
    validate(operation.input, &value(operation.input, input))
}

fn check(service: &str, operation: &str, input: &Json, expected: &str) {
    assert_eq!(
        message(service, operation, input).as_deref(),
        Some(expected)
    );
}

const INSTANCE: &str = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
const PERMISSION_SET: &str =
    "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-0123456789abcdef";

#[test]
fn null_members_are_named_in_camel_case() {
    check(
        "sso-admin",
        "ListPermissionSets",
        &json!({}),
        "1 validation error detected: Value null at 'instanceArn' failed to satisfy constraint: \
         Member must not be null",
    );
}

#[test]
fn several_errors_are_listed_in_the_models_order() {
    check(
        "sso-admin",
        "CreatePermissionSet",
        &json!({"Name": "a b", "Description": "", "InstanceArn": INSTANCE}),
        "2 validation errors detected: Value 'a b' at 'name' failed to satisfy constraint: Member \
         must satisfy regular expression pattern: [\\w+=,.@-]+; Value '' at 'description' failed \
         to satisfy constraint: Member must have length greater than or equal to 1",
    );
}

#[test]
fn enumerations_ranges_and_lengths_are_worded() {
    check(
        "sso-admin",
        "ListAccountAssignmentsForPrincipal",
        &json!({
            "InstanceArn": INSTANCE, "PrincipalId": "11111111-1111-1111-1111-111111111111",
            "PrincipalType": "ROLE", "MaxResults": 101
        }),
        "2 validation errors detected: Value 'ROLE' at 'principalType' failed to satisfy \
         constraint: Member must satisfy enum value set: [USER, GROUP]; Value '101' at \
         'maxResults' failed to satisfy constraint: Member must have value less than or equal \
         to 100",
    );
    check(
        "sso-admin",
        "TagResource",
        &json!({"ResourceArn": PERMISSION_SET, "Tags": [
            {"Key": "ok", "Value": ""}, {"Key": "", "Value": "v"}
        ]}),
        "1 validation error detected: Value '' at 'tags.2.member.key' failed to satisfy \
         constraint: Member must have length greater than or equal to 1",
    );
}

#[test]
fn lists_of_strings_are_shown_whole() {
    let many: Vec<String> = vec!["11111111-1111-1111-1111-111111111111".to_owned(); 101];
    let input = json!({
        "IdentityStoreId": "d-1234567890",
        "MemberId": {"UserId": "11111111-1111-1111-1111-111111111111"},
        "GroupIds": many
    });
    let message = message("identitystore", "IsMemberInGroups", &input).unwrap();
    let start = "1 validation error detected: Value '[11111111-1111-1111-1111-111111111111, ";
    let end = "]' at 'groupIds' failed to satisfy constraint: Member must have length less than \
               or equal to 100";
    assert!(
        message.starts_with(start) && message.ends_with(end),
        "{message}"
    );
    check(
        "sts",
        "AssumeRole",
        &json!({
            "RoleArn": "arn:aws:iam::123456789012:role/demo", "RoleSessionName": "ok",
            "TransitiveTagKeys": ["a", ""]
        }),
        "1 validation error detected: Value '[a, ]' at 'transitiveTagKeys' failed to satisfy \
         constraint: Member must satisfy constraint: [Member must have length less than or equal \
         to 128, Member must have length greater than or equal to 1, Member must satisfy regular \
         expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+]",
    );
}

#[test]
fn sensitive_values_are_not_shown() {
    let secret = "x".repeat(200);
    let input = json!({"IdentityStoreId": "d-1234567890", "UserName": secret});
    let message = message("identitystore", "CreateUser", &input).unwrap();
    assert_eq!(
        message,
        "1 validation error detected: Value '***' at 'userName' failed to satisfy constraint: \
         Member must have length less than or equal to 128"
    );
}

#[test]
fn each_service_answers_with_its_own_error() {
    for (service, operation, input, code, text) in [
        (
            "sso-admin",
            "ListPermissionSets",
            json!({}),
            "ValidationException",
            "1 validation",
        ),
        (
            "sts",
            "AssumeRoot",
            json!({}),
            "ValidationError",
            "2 validation errors",
        ),
        (
            "sso",
            "ListAccounts",
            json!({}),
            "InvalidRequestException",
            "1 validation",
        ),
        (
            "sso-oidc",
            "CreateToken",
            json!({}),
            "InvalidRequestException",
            "3 validation",
        ),
        (
            "organizations",
            "DescribeAccount",
            json!({"AccountId": "12"}),
            "InvalidInputException",
            "You provided a value that does not match the required pattern.",
        ),
    ] {
        let (service, operation) = find(service, operation);
        let input = value(operation.input, &input);
        let fault = check_request(service, operation, &input).unwrap_err();
        assert_eq!(fault.code, code);
        assert!(fault.message.starts_with(text), "{}", fault.message);
    }
}

#[test]
fn a_union_needs_exactly_one_member() {
    let input = json!({"IdentityStoreId": "d-1234567890", "AlternateIdentifier": {}});
    let message = message("identitystore", "GetUserId", &input).unwrap();
    assert!(message.contains("at 'alternateIdentifier'"), "{message}");
}

/// Everything that schemas lead to.
fn walk(schema: &'static Schema, seen: &mut BTreeSet<usize>, visit: &mut impl FnMut(&Schema)) {
    if !seen.insert(std::ptr::from_ref(schema).addr()) {
        return;
    }
    visit(schema);
    match &schema.kind {
        Kind::List(member, _) => walk(member, seen, visit),
        Kind::Map { key, value, .. } => {
            walk(key, seen, visit);
            walk(value, seen, visit);
        }
        Kind::Structure(structure) => {
            for member in structure.members {
                walk(member.schema, seen, visit);
            }
        }
        _ => {}
    }
}

#[test]
fn every_pattern_of_every_model_compiles() {
    let mut seen = BTreeSet::new();
    let (mut patterns, mut broken) = (0, Vec::new());
    let mut visit = |schema: &Schema| {
        if let Kind::String(text) = &schema.kind
            && let Some(pattern) = text.pattern
        {
            patterns += 1;
            if !pattern.compiles() {
                broken.push((schema.name, pattern));
            }
        }
    };
    for service in SERVICES {
        for operation in service.operations {
            walk(operation.input, &mut seen, &mut visit);
            if let Some(output) = operation.output {
                walk(output, &mut seen, &mut visit);
            }
        }
    }
    assert!(patterns > 150, "{patterns}");
    assert!(broken.is_empty(), "{broken:?}");
}

fn check_pattern(schema: &Schema, good: &[&str], bad: &[&str]) {
    let Kind::String(text) = &schema.kind else {
        panic!("{} is no string", schema.name);
    };
    let pattern = text.pattern.unwrap();
    for each in good {
        assert!(pattern.matches(each), "{each:?} fits {pattern:?}");
    }
    for each in bad {
        assert!(!pattern.matches(each), "{each:?} does not fit {pattern:?}");
    }
}

#[test]
fn patterns_mean_what_they_mean_in_java() {
    check_pattern(
        &aws_sso_admin::schemas::DURATION,
        &[
            "PT1H",
            "PT1H30M",
            "P1D",
            "P1DT",
            "P1Y2M3DT4H5M6.5S",
            "-PT1S",
            "P2W",
        ],
        &["P", "PT", "1H", "PT1H ", "PT1S1H", "P1H"],
    );
    check_pattern(
        &aws_iam::schemas::ACCOUNT_ALIAS_TYPE,
        &["abc", "a-b", "a1-2b"],
        &["-ab", "ab-", "a--b", "aB"],
    );
    check_pattern(
        &aws_sso_admin::schemas::PERMISSION_SET_NAME,
        &["Admin", "a+=,.@-_9"],
        &["", "a b", "é", "a\n", "٣"],
    );
    check_pattern(
        &aws_identitystore::schemas::USER_NAME,
        &["jürgen@example.com", "山田"],
        &["a b", "a\n"],
    );
    check_pattern(
        &aws_sso_admin::schemas::RELAY_STATE,
        &["https://console.aws.amazon.com/ec2?a=b&c=~d#[x](y) {z}"],
        &["é", "<"],
    );
    check_pattern(
        &aws_sso_admin::schemas::UU_ID,
        &["01234567-89ab-cdef-0123-456789abcdef"],
        &["01234567-89ab-cdef-0123-456789abcdeF"],
    );
    check_pattern(
        &aws_organizations::schemas::POLICY_TARGET_ID,
        &["r-abcd", "123456789012", "ou-abcd-abcdefgh"],
        &["r-abcd/x", "12345678901", "xou-abcd-abcdefgh"],
    );
}
