//! Which operation a request is for.

use smithy::{RouteRequest, Routed, query_action, route};

use crate::support::SERVICES;

fn check(request: &RouteRequest<'_>, expected: &str) {
    let found = match route(&SERVICES, request) {
        None => "nothing".to_owned(),
        Some(Routed::UnknownOperation { service, name }) => format!("{} !{name}", service.name),
        Some(Routed::Operation {
            service,
            operation,
            labels,
        }) => {
            let labels: Vec<String> = labels.iter().map(|(k, v)| format!(" {k}={v}")).collect();
            format!("{} {}{}", service.name, operation.name, labels.concat())
        }
    };
    assert_eq!(found, expected, "{request:?}");
}

#[test]
fn targets_are_exact() {
    for (target, expected) in [
        (
            "SWBExternalService.ListInstances",
            "sso-admin ListInstances",
        ),
        (
            "SWBExternalService.listInstances",
            "sso-admin !listInstances",
        ),
        ("SWBExternalService.Nothing", "sso-admin !Nothing"),
        ("AWSIdentityStore.CreateUser", "identitystore CreateUser"),
        (
            "CloudTrail_20131101.LookupEvents",
            "cloudtrail LookupEvents",
        ),
        ("Cardea.ResetUserPassword", "cardea ResetUserPassword"),
        ("Other.ListInstances", "nothing"),
        (".ListInstances", "nothing"),
        ("ListInstances", "nothing"),
    ] {
        let target = Some(target);
        check(
            &RouteRequest {
                target,
                method: "POST",
                path: "/",
                ..RouteRequest::default()
            },
            expected,
        );
    }
}

#[test]
fn actions_go_by_version_or_signing_name() {
    for (action, version, signing_name, expected) in [
        (
            "GetCallerIdentity",
            Some("2011-06-15"),
            None,
            "sts GetCallerIdentity",
        ),
        ("GetRole", Some("2010-05-08"), Some("sts"), "iam GetRole"),
        ("GetRole", None, Some("iam"), "iam GetRole"),
        ("Nothing", Some("2010-05-08"), None, "iam !Nothing"),
        ("GetRole", None, None, "nothing"),
        ("GetRole", Some("2000-01-01"), None, "nothing"),
    ] {
        let action = Some(action);
        let request = RouteRequest {
            action,
            version,
            signing_name,
            ..RouteRequest::default()
        };
        check(&request, expected);
    }
    let found = query_action("Version=2011-06-15", b"Action=AssumeRole&Action=Other");
    assert_eq!(
        found,
        (Some("AssumeRole".to_owned()), Some("2011-06-15".to_owned()))
    );
}

#[test]
fn paths_prefer_literals_and_decode_labels() {
    for (method, path, query, expected) in [
        ("POST", "/token", "", "sso-oidc CreateToken"),
        ("POST", "/token", "aws_iam=t", "sso-oidc CreateTokenWithIAM"),
        (
            "POST",
            "/token",
            "x=1&aws_iam=t",
            "sso-oidc CreateTokenWithIAM",
        ),
        ("POST", "/token", "aws_iam=f", "sso-oidc CreateToken"),
        ("GET", "/token", "", "nothing"),
        ("POST", "/token/", "", "nothing"),
        (
            "GET",
            "/federation/credentials",
            "role_name=a",
            "sso GetRoleCredentials",
        ),
        ("GET", "/access", "", "account-access-runtime ListRoles"),
        (
            "GET",
            "/tags/arn%3Aa%2Fb",
            "",
            "account-access ListTagsForResource resourceArn=arn:a/b",
        ),
        ("GET", "/tags/", "", "nothing"),
        ("GET", "/tags/a/b", "", "nothing"),
        ("GET", "/tags/%FF", "", "nothing"),
    ] {
        check(
            &RouteRequest {
                method,
                path,
                query,
                ..RouteRequest::default()
            },
            expected,
        );
    }
}
