//! What readers accept and what they refuse.

use proptest::prelude::{any, prop, proptest};
use serde_json::{Value as Json, json};
use smithy::{Fault, RawRequest, read_request};

use crate::support::{SERVICES, find, plain};

fn read(service: &str, operation: &str, request: &RawRequest<'_>) -> Result<Json, Fault> {
    let (service, operation) = find(service, operation);
    read_request(service, operation, request).map(|value| plain(operation.input, &value))
}

fn body(service: &str, operation: &str, body: &str) -> Result<Json, Fault> {
    let body = body.as_bytes();
    let request = RawRequest {
        body,
        ..RawRequest::default()
    };
    read(service, operation, &request)
}

fn check_refused(service: &str, operation: &str, text: &str, code: &str, message: &str) {
    let fault = body(service, operation, text).unwrap_err();
    assert_eq!(fault.code, code, "{text}");
    assert!(fault.message.contains(message), "{text}: {}", fault.message);
}

#[test]
fn json_members_that_are_unknown_or_null_are_ignored() {
    let read = body(
        "sso-admin",
        "CreatePermissionSet",
        r#"{"Name":"a","Unknown":{"deep":[1]},"Description":null,"Tags":[{"Key":"k","Value":""}]}"#,
    );
    assert_eq!(
        read.unwrap(),
        json!({"Name": "a", "Tags": [{"Key": "k", "Value": ""}]})
    );
    assert_eq!(body("sso-admin", "ListInstances", " ").unwrap(), json!({}));
}

#[test]
fn json_instants_are_numbers_with_a_fraction_or_iso_8601() {
    for (wire, expected) in [
        ("1794231281", 1_794_231_281),
        ("1794231281.5", 1_794_231_281),
        ("1.794231281E9", 1_794_231_281),
        ("\"2026-11-09T13:34:41Z\"", 1_794_231_281),
    ] {
        let read = body(
            "cloudtrail",
            "LookupEvents",
            &format!("{{\"StartTime\":{wire}}}"),
        );
        assert_eq!(read.unwrap(), json!({"StartTime": expected}), "{wire}");
    }
}

#[test]
fn json_of_the_wrong_type_is_refused_in_aws_words() {
    for (text, message) in [
        (
            r#"{"MaxResults":"7"}"#,
            "STRING_VALUE can not be converted to an Integer",
        ),
        (
            r#"{"MaxResults":1.5}"#,
            "NUMBER_VALUE can not be converted to an Integer",
        ),
        (
            r#"{"MaxResults":2147483648}"#,
            "NUMBER_VALUE can not be converted to an Integer",
        ),
        (
            r#"{"NextToken":7}"#,
            "NUMBER_VALUE can not be converted to a String",
        ),
        (
            r#"{"NextToken":true}"#,
            "TRUE_VALUE can not be converted to a String",
        ),
        (
            r#"{"NextToken":{}}"#,
            "Start of structure or map found where not expected.",
        ),
        (
            r#"{"NextToken":[]}"#,
            "Start of list found where not expected",
        ),
        (r#"{"LookupAttributes":{}}"#, "Expected list or null"),
        (r#"{"LookupAttributes":["a"]}"#, "Expected null"),
        (
            r#"{"StartTime":1e300}"#,
            "NUMBER_VALUE can not be converted to a Timestamp",
        ),
        (r#"{"MaxResults":1,"MaxResults":1}"#, "duplicate key"),
        (r#"{"\u004daxResults":1,"MaxResults":1}"#, "duplicate key"),
        (r#"{"Unknown":{"a":1,"a":2}}"#, "duplicate key"),
        ("{} {}", "not valid JSON"),
        ("[]", "must be a JSON object"),
        ("{", "not valid JSON"),
    ] {
        check_refused(
            "cloudtrail",
            "LookupEvents",
            text,
            "SerializationException",
            message,
        );
    }
}

#[test]
fn parser_depth_deep_json_is_refused_without_recursion_trouble() {
    for depth in [65, 1000, 1_000_000] {
        let text = format!("{{\"a\":{}", "[".repeat(depth));
        check_refused(
            "sso-admin",
            "ListInstances",
            &text,
            "SerializationException",
            "deep",
        );
    }
    let allowed = format!("{{\"a\":{}{}}}", "[".repeat(63), "]".repeat(63));
    assert_eq!(
        body("sso-admin", "ListInstances", &allowed).unwrap(),
        json!({})
    );
}

#[test]
fn a_form_holds_lists_structures_and_gaps() {
    let read = body(
        "sts",
        "AssumeRole",
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=a%20b+c&DurationSeconds=900\
         &Tags.member.10.Key=k10&Tags.member.2.Key=k2&Tags.member.2.Value=&PolicyArns=\
         &TransitiveTagKeys.member.1=x&Unknown.member.1=y",
    );
    let expected = json!({
        "RoleSessionName": "a b c",
        "DurationSeconds": 900,
        "Tags": [{"Key": "k2", "Value": ""}, {"Key": "k10"}],
        "PolicyArns": [],
        "TransitiveTagKeys": ["x"],
    });
    assert_eq!(read.unwrap(), expected);
}

#[test]
fn a_form_may_stand_in_the_query_string() {
    let request = RawRequest {
        query: "Action=GetRole&Version=2010-05-08&RoleName=r",
        ..RawRequest::default()
    };
    assert_eq!(
        read("iam", "GetRole", &request).unwrap(),
        json!({"RoleName": "r"})
    );
    let twice = RawRequest {
        body: b"RoleName=s",
        ..request
    };
    assert_eq!(
        read("iam", "GetRole", &twice).unwrap_err().code,
        "MalformedInput"
    );
}

#[test]
fn malformed_forms_are_refused() {
    for (text, message) in [
        ("RoleName=a&RoleName=a", "given twice"),
        (
            "DurationSeconds=abc",
            "STRING_VALUE can not be converted to an Integer",
        ),
        ("DurationSeconds.a=1", "Start of structure or map"),
        ("Tags.member.0.Key=a", "not a number from 1"),
        ("Tags.member.x.Key=a", "not a number from 1"),
        ("Tags.member.1.Key=a&Tags.member.01.Key=b", "given twice"),
        ("Tags.member.1=a", "Unexpected complex element termination"),
        ("Tags=a", "Unexpected list element termination"),
    ] {
        check_refused("sts", "AssumeRole", text, "MalformedInput", message);
    }
    let deep = format!("{}=x", "a.".repeat(100_000));
    check_refused("sts", "AssumeRole", &deep, "MalformedInput", "too deep");
}

#[test]
fn the_portal_reads_its_query_string_and_header() {
    let request = RawRequest {
        query: "max_result=5&next_token=a%2Bb",
        headers: &[("x-amz-sso_bearer_token", "token")],
        body: b"not looked at",
        ..RawRequest::default()
    };
    let expected = json!({"maxResults": 5, "nextToken": "a+b", "accessToken": "token"});
    assert_eq!(read("sso", "ListAccounts", &request).unwrap(), expected);
    for query in ["max_result=x", "max_result=1&max_result=1"] {
        let fault = read("sso", "ListAccounts", &RawRequest { query, ..request }).unwrap_err();
        assert_eq!(fault.code, "InvalidRequestException");
    }
}

proptest! {
    #[test]
    fn readers_never_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        words in prop::collection::vec("[{}\\[\\]\",:.&=%0-9a-zA-Z]{0,12}|Tags|member|1|entry|key", 0..30),
        place in any::<prop::sample::Index>(),
    ) {
        let text = words.concat();
        for body in [bytes.as_slice(), text.as_bytes()] {
            for service in SERVICES {
                let operation = place.get(service.operations);
                let request = RawRequest { query: &text, body, ..RawRequest::default() };
                drop(read_request(service, operation, &request));
            }
        }
    }
}
