//! Values in the audit trail.

use serde_json::{Value as Json, json};
use smithy::cloudtrail_json;

use crate::support::{find, value};

fn check(service: &str, operation: &str, input: &Json, expected: &Json) {
    let (_, operation) = find(service, operation);
    let shown = cloudtrail_json(operation.input, &value(operation.input, input));
    assert_eq!(&shown, expected);
}

#[test]
fn members_begin_in_lower_case_and_secrets_are_hidden() {
    check(
        "sso-oidc",
        "CreateToken",
        &json!({"clientId": "c", "clientSecret": "s", "grantType": "g", "refreshToken": "r"}),
        &json!({
            "clientId": "c", "clientSecret": "HIDDEN_DUE_TO_SECURITY_REASONS", "grantType": "g",
            "refreshToken": "HIDDEN_DUE_TO_SECURITY_REASONS"
        }),
    );
    check(
        "iam",
        "CreateLoginProfile",
        &json!({"UserName": "u", "Password": "secret", "PasswordResetRequired": true}),
        &json!({
            "userName": "u", "password": "HIDDEN_DUE_TO_SECURITY_REASONS",
            "passwordResetRequired": true
        }),
    );
    check(
        "cloudtrail",
        "LookupEvents",
        &json!({
            "LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "x"}],
            "StartTime": 1_794_231_281
        }),
        &json!({
            "lookupAttributes": [{"attributeKey": "EventName", "attributeValue": "x"}],
            "startTime": "2026-11-09T13:34:41Z"
        }),
    );
}

#[test]
fn credentials_never_show() {
    for (service, operation) in [
        ("sts", "AssumeRole"),
        ("sso", "GetRoleCredentials"),
        ("account-access-runtime", "GetRoleCredentials"),
        ("iam", "CreateAccessKey"),
        ("cardea", "ResetUserPassword"),
    ] {
        let (_, operation) = find(service, operation);
        let schema = operation.output.unwrap();
        let shown = cloudtrail_json(schema, &secret_everywhere(schema)).to_string();
        for name in ["secretAccessKey", "sessionToken", "oneTimePassword"] {
            let leak = format!("\"{name}\":\"secret\"");
            assert!(!shown.contains(&leak), "{}: {shown}", operation.name);
        }
        assert!(shown.contains("HIDDEN"), "{shown}");
    }
}

fn secret_everywhere(schema: &smithy::Schema) -> smithy::Value {
    match &schema.kind {
        smithy::Kind::Structure(structure) => {
            let members = structure.members.iter();
            let values = members.map(|member| Some(secret_everywhere(member.schema)));
            smithy::Value::Structure(values.collect())
        }
        smithy::Kind::List(member, _) => smithy::Value::List(vec![secret_everywhere(member)]),
        _ => "secret".into(),
    }
}
