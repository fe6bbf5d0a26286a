//! Generated structs.

use aws_sso_admin::operations::CreatePermissionSet;
use aws_sso_admin::shapes::{CreatePermissionSetRequest, StatusValues, Tag};
use serde_json::json;
use smithy::{Authentication, Operation, Shape as _, ShapeError, StructureShape as _, Value};

use crate::support::{SERVICES, find, plain, value};

#[test]
fn a_request_becomes_a_struct_and_back() {
    let wire = json!({"Name": "n", "InstanceArn": "i", "Tags": [{"Key": "k", "Value": "v"}]});
    let schema = CreatePermissionSet::SCHEMA.input;
    let input = CreatePermissionSetRequest::from_value(value(schema, &wire)).unwrap();
    assert_eq!(input.name, "n");
    assert_eq!(input.description, None);
    let tag = Tag {
        key: "k".to_owned(),
        value: "v".to_owned(),
    };
    assert!(input.tags.as_deref() == Some(&[tag]));
    assert_eq!(format!("{input:?}"), "CreatePermissionSetRequest");
    assert_eq!(
        plain(CreatePermissionSetRequest::SCHEMA, &input.into_value()),
        wire
    );
}

#[test]
fn a_value_that_does_not_fit_is_refused() {
    let missing = Value::Structure(vec![None; 6]);
    let error = CreatePermissionSetRequest::from_value(missing).unwrap_err();
    let expected = ShapeError::Missing {
        structure: "CreatePermissionSetRequest",
        member: 1,
    };
    assert_eq!(error, expected);
    assert_eq!(
        StatusValues::parse("IN_PROGRESS"),
        Some(StatusValues::InProgress)
    );
    let unknown = StatusValues::from_value("DONE".into()).unwrap_err();
    assert_eq!(unknown, ShapeError::Range("StatusValues"));
}

#[test]
fn operations_know_how_they_are_authenticated_and_whether_they_read() {
    for (service, operation, authentication, read_only) in [
        ("sts", "AssumeRole", Authentication::SigV4, true),
        ("sts", "AssumeRoleWithSAML", Authentication::None, true),
        ("sts", "GetCallerIdentity", Authentication::SigV4, true),
        ("sso", "ListAccounts", Authentication::None, true),
        (
            "sso-oidc",
            "CreateTokenWithIAM",
            Authentication::SigV4,
            false,
        ),
        (
            "account-access-runtime",
            "ListRoles",
            Authentication::Bearer,
            true,
        ),
        (
            "iam",
            "SimulatePrincipalPolicy",
            Authentication::SigV4,
            true,
        ),
        (
            "identitystore",
            "IsMemberInGroups",
            Authentication::SigV4,
            true,
        ),
        (
            "sso-admin",
            "DeletePermissionSet",
            Authentication::SigV4,
            false,
        ),
    ] {
        let (_, schema) = find(service, operation);
        let found = (schema.authentication, schema.read_only);
        assert_eq!(found, (authentication, read_only), "{operation}");
    }
}

#[test]
fn event_sources_are_those_of_cloudtrail() {
    let sources: Vec<_> = SERVICES
        .iter()
        .map(|each| (each.name, each.event_source))
        .collect();
    let expected = [
        ("account-access", "account-access.amazonaws.com"),
        ("account-access-runtime", "account-access.amazonaws.com"),
        ("cardea", "cardea.amazonaws.com"),
        ("cloudtrail", "cloudtrail.amazonaws.com"),
        ("iam", "iam.amazonaws.com"),
        ("identitystore", "identitystore.amazonaws.com"),
        ("organizations", "organizations.amazonaws.com"),
        ("sso", "sso.amazonaws.com"),
        ("sso-admin", "sso.amazonaws.com"),
        ("sso-oidc", "sso.amazonaws.com"),
        ("sts", "sts.amazonaws.com"),
    ];
    assert_eq!(sources, expected);
}
