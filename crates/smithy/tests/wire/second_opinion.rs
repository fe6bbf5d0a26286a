//! botocore's serialized requests and expected outputs: see `second_opinion.py`.

use std::fmt::Write as _;

use serde_json::{Map, Value as Json, json};
use smithy::{
    Operation, RawRequest, RouteRequest, Routed, Shape as _, StructureShape as _, query_action,
    read_request, route, write_response,
};

use crate::support::{SERVICES, find, plain, value};

fn cases() -> Vec<Json> {
    serde_json::from_str(include_str!("requests.json")).unwrap()
}

fn text<'a>(case: &'a Json, key: &str) -> &'a str {
    case[key].as_str().unwrap()
}

#[test]
fn every_request_of_botocore_is_routed_and_read_as_it_was_meant() {
    let cases = cases();
    assert_eq!(cases.len(), 377);
    for case in &cases {
        check(case);
    }
}

fn check(case: &Json) {
    let name = (text(case, "service"), text(case, "operation"));
    let headers: Vec<(&str, &str)> = case["headers"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str().unwrap()))
        .collect();
    let body = text(case, "body").as_bytes();
    let header = |wanted: &str| headers.iter().find(|(key, _)| *key == wanted).map(|h| h.1);
    let is_form = header("content-type").is_some_and(|kind| kind.contains("form"));
    let (action, version) = query_action(text(case, "query"), if is_form { body } else { b"" });
    let routed = route(
        &SERVICES,
        &RouteRequest {
            method: text(case, "method"),
            path: text(case, "path"),
            query: text(case, "query"),
            target: header("x-amz-target"),
            action: action.as_deref(),
            version: version.as_deref(),
            signing_name: None,
        },
    );
    let Some(Routed::Operation {
        service,
        operation,
        labels,
    }) = routed
    else {
        panic!("{name:?}: {routed:?}");
    };
    assert_eq!((service.name, operation.name), name);
    let request = RawRequest {
        labels: &labels,
        query: text(case, "query"),
        headers: &headers,
        body,
    };
    let input = read_request(service, operation, &request).unwrap();
    assert_eq!(plain(operation.input, &input), case["input"], "{name:?}");
}

#[test]
fn responses() {
    let mut lines = String::new();
    for case in cases() {
        let (service, operation) = find(text(&case, "service"), text(&case, "operation"));
        let schema = operation.output.unwrap_or(smithy::Empty::SCHEMA);
        let output = value(schema, &case["output"]);
        let response = write_response(service, operation, &output, "request-1");
        let headers: Map<String, Json> = response
            .headers
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value.into()))
            .collect();
        let line = json!({
            "service": service.name,
            "operation": operation.name,
            "status": response.status,
            "headers": headers,
            "body": String::from_utf8(response.body).unwrap(),
        });
        writeln!(lines, "{line}").unwrap();
    }
    insta::assert_snapshot!(lines);
}

#[test]
fn generated_structs_hold_everything_botocore_sends_and_expects() {
    check_structs::<aws_account_access::operations::ListEntitlements>();
    check_structs::<aws_account_access_runtime::operations::GetRoleCredentials>();
    check_structs::<aws_cloudtrail::operations::LookupEvents>();
    check_structs::<aws_iam::operations::GetAccountAuthorizationDetails>();
    check_structs::<aws_iam::operations::GetSSHPublicKey>();
    check_structs::<aws_iam::operations::SimulateCustomPolicy>();
    check_structs::<aws_identitystore::operations::DescribeUser>();
    check_structs::<aws_identitystore::operations::UpdateUser>();
    check_structs::<aws_organizations::operations::DescribeHandshake>();
    check_structs::<aws_sso::operations::GetRoleCredentials>();
    check_structs::<aws_sso_admin::operations::DescribeApplicationProvider>();
    check_structs::<aws_sso_admin::operations::GetApplicationGrant>();
    check_structs::<aws_sso_admin::operations::PutApplicationAuthenticationMethod>();
    check_structs::<aws_sso_oidc::operations::CreateTokenWithIAM>();
    check_structs::<aws_sts::operations::AssumeRole>();
}

fn check_structs<O: Operation>() {
    let name = (O::SERVICE.name, O::SCHEMA.name);
    let cases = cases();
    let is_ours = |case: &&Json| (text(case, "service"), text(case, "operation")) == name;
    let case = cases.iter().find(is_ours).unwrap();
    let input = O::Input::from_value(value(O::SCHEMA.input, &case["input"])).unwrap();
    assert_eq!(
        plain(O::Input::SCHEMA, &input.into_value()),
        case["input"],
        "{name:?}"
    );
    let output = value(O::Output::SCHEMA, &case["output"]);
    let output = O::Output::from_value(output).unwrap();
    assert_eq!(
        plain(O::Output::SCHEMA, &output.into_value()),
        case["output"],
        "{name:?}"
    );
}
