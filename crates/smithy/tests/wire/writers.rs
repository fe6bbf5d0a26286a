//! Answers as bytes.

use serde_json::json;
use smithy::{Timestamp, Value, write_response};

use crate::support::{find, value};

fn check(service: &str, operation: &str, output: &serde_json::Value, status: u16, body: &str) {
    let (service, operation) = find(service, operation);
    let schema = operation.output.unwrap_or(operation.input);
    let response = write_response(service, operation, &value(schema, output), "r-1");
    assert_eq!(String::from_utf8(response.body).unwrap(), body);
    assert_eq!(response.status, status);
    assert!(
        response
            .headers
            .contains(&("x-amzn-requestid", "r-1".to_owned()))
    );
}

#[test]
fn json_keeps_the_models_order_and_omits_what_is_absent() {
    check(
        "sso-admin",
        "CreateAccountAssignment",
        &json!({"AccountAssignmentCreationStatus": {
            "TargetType": "AWS_ACCOUNT", "Status": "IN_PROGRESS", "RequestId": "5bb6b0c5",
            "CreatedDate": 1_794_231_281
        }}),
        200,
        r#"{"AccountAssignmentCreationStatus":{"Status":"IN_PROGRESS","RequestId":"5bb6b0c5","TargetType":"AWS_ACCOUNT","CreatedDate":1794231281}}"#,
    );
    check(
        "sso-admin",
        "ListInstances",
        &json!({"Instances": []}),
        200,
        r#"{"Instances":[]}"#,
    );
    check("sso-admin", "TagResource", &json!({}), 200, "{}");
    check("organizations", "LeaveOrganization", &json!({}), 200, "");
}

#[test]
fn json_instants_show_milliseconds_when_there_are_any() {
    let (service, operation) = find("identitystore", "DescribeGroup");
    let schema = operation.output.unwrap();
    for (micros, expected) in [
        (1_794_231_281_123_456, "1794231281.123"),
        (1_794_231_281_000_999, "1794231281"),
        (-1_500_000, "-1.500"),
    ] {
        let member = |member: &smithy::Member| {
            let instant = Value::Timestamp(Timestamp::from_micros(micros));
            (member.name == "CreatedAt").then_some(instant)
        };
        let output = Value::Structure(schema.members().iter().map(member).collect());
        let response = write_response(service, operation, &output, "r-1");
        let body = String::from_utf8(response.body).unwrap();
        assert_eq!(body, format!("{{\"CreatedAt\":{expected}}}"));
    }
}

#[test]
fn the_portals_expiration_is_a_number_of_milliseconds() {
    check(
        "sso",
        "GetRoleCredentials",
        &json!({"roleCredentials": {"accessKeyId": "ASIA", "expiration": 1_764_863_388_000_i64}}),
        200,
        r#"{"roleCredentials":{"accessKeyId":"ASIA","expiration":1764863388000}}"#,
    );
    check("sso", "Logout", &json!({"accessToken": "t"}), 200, "");
}

#[test]
fn rest_instants_and_statuses_are_as_modelled() {
    let (_, delete) = find("account-access", "DeleteApplication");
    assert_eq!(delete.status, 204);
}

#[test]
fn xml_has_a_result_and_metadata() {
    check(
        "sts",
        "AssumeRole",
        &json!({
            "Credentials": {
                "AccessKeyId": "ASIA", "SecretAccessKey": "s", "SessionToken": "t",
                "Expiration": 1_794_231_281
            },
            "AssumedRoleUser": {"AssumedRoleId": "AROA:a", "Arn": "arn:<&>\"'\r\u{1}é"},
            "PackedPolicySize": 6
        }),
        200,
        "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>\
         <Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
         <SessionToken>t</SessionToken><Expiration>2026-11-09T13:34:41Z</Expiration></Credentials>\
         <AssumedRoleUser><AssumedRoleId>AROA:a</AssumedRoleId>\
         <Arn>arn:&lt;&amp;&gt;&quot;'&#xD;\u{FFFD}é</Arn></AssumedRoleUser>\
         <PackedPolicySize>6</PackedPolicySize></AssumeRoleResult>\
         <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></AssumeRoleResponse>",
    );
}

#[test]
fn xml_writes_empty_lists_maps_and_operations_without_an_output() {
    let metadata = "<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>";
    let namespace = "xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"";
    check(
        "iam",
        "ListRoles",
        &json!({"Roles": [], "IsTruncated": false}),
        200,
        &format!(
            "<ListRolesResponse {namespace}><ListRolesResult><Roles></Roles>\
             <IsTruncated>false</IsTruncated></ListRolesResult>{metadata}</ListRolesResponse>"
        ),
    );
    check(
        "iam",
        "GetAccountSummary",
        &json!({"SummaryMap": {"Users": 3}}),
        200,
        &format!(
            "<GetAccountSummaryResponse {namespace}><GetAccountSummaryResult><SummaryMap><entry>\
             <key>Users</key><value>3</value></entry></SummaryMap></GetAccountSummaryResult>\
             {metadata}</GetAccountSummaryResponse>"
        ),
    );
    check(
        "iam",
        "DeleteRole",
        &json!({"RoleName": "r"}),
        200,
        &format!("<DeleteRoleResponse {namespace}>{metadata}</DeleteRoleResponse>"),
    );
}
