//! What every AWS API has in common: authentication, limits, unknown operations, request ids.

use base::Duration;
use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::json;
use sigv4::SecretKey;
use testkit::{Caller, TestServer};

const LIST_INSTANCES: &str = "SWBExternalService.ListInstances";

fn stranger() -> Caller {
    Caller {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        secret: SecretKey::new("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        session_token: None,
        account: None,
    }
}

#[tokio::test]
async fn root_signs_and_is_answered_with_a_request_id() {
    let server = TestServer::start().await;
    let answer = server.call("sso", LIST_INSTANCES, &json!({})).await;
    let instances = answer.ok();
    assert_eq!(
        instances["Instances"][0]["InstanceArn"],
        json!(server.instance.arn())
    );
    let id = answer
        .headers
        .get("x-amzn-requestid")
        .expect("a request id");
    assert_eq!(id.len(), 36);
}

#[tokio::test]
async fn an_unknown_key_is_refused_in_the_words_of_each_protocol() {
    let server = TestServer::start().await;
    let json = server
        .call_as(&stranger(), "sso", LIST_INSTANCES, &json!({}))
        .await;
    assert_eq!(
        json.fault(),
        (
            400,
            "UnrecognizedClientException".to_owned(),
            "The security token included in the request is invalid.".to_owned()
        )
    );
    let query = server
        .query_as(
            &stranger(),
            "sts",
            "Action=GetCallerIdentity&Version=2011-06-15",
        )
        .await;
    assert_eq!(query.status, 403);
    assert!(
        query.text().contains("<Code>InvalidClientTokenId</Code>"),
        "{}",
        query.text()
    );
}

#[tokio::test]
async fn a_wrong_secret_does_not_match() {
    let server = TestServer::start().await;
    let mut forger = stranger();
    forger.access_key_id = server.root.access_key_id.clone();
    let json = server
        .call_as(&forger, "sso", LIST_INSTANCES, &json!({}))
        .await;
    assert_eq!(json.fault().1, "InvalidSignatureException");
    let query = server
        .query_as(
            &forger,
            "sts",
            "Action=GetCallerIdentity&Version=2011-06-15",
        )
        .await;
    assert_eq!(query.status, 403);
    assert!(
        query.text().contains("<Code>SignatureDoesNotMatch</Code>"),
        "{}",
        query.text()
    );
}

#[tokio::test]
async fn optional_signature_an_unsigned_request_is_refused() {
    let server = TestServer::start().await;
    let request = Request::post("/")
        .header("host", &server.address)
        .header("content-type", "application/x-amz-json-1.1")
        .header("x-amz-target", LIST_INSTANCES)
        .body(Full::new(Bytes::from_static(b"{}")))
        .expect("a request");
    let answer = server.send(request).await;
    assert_eq!(answer.fault().1, "MissingAuthenticationTokenException");
}

#[tokio::test]
async fn a_session_token_of_another_key_and_a_made_up_one_are_refused() {
    let server = TestServer::start().await;
    let mut caller = stranger();
    caller.session_token = Some("bm90IG91cnM=".to_owned());
    let answer = server
        .call_as(&caller, "sso", LIST_INSTANCES, &json!({}))
        .await;
    assert_eq!(answer.fault().1, "UnrecognizedClientException");
}

#[tokio::test]
async fn an_unknown_operation_and_an_unknown_service_are_told_apart() {
    let server = TestServer::start().await;
    let answer = server
        .call("sso", "SWBExternalService.Nothing", &json!({}))
        .await;
    assert_eq!(
        (answer.status.as_u16(), answer.fault().1.as_str()),
        (400, "UnknownOperationException")
    );
    let answer = server
        .call("sso", "NoSuchService.Nothing", &json!({}))
        .await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn an_operation_that_is_not_built_yet_says_so_after_it_checked_its_input() {
    let server = TestServer::start().await;
    let form = "Action=AcquireRole&Version=2010-05-08";
    let answer = server.query_as(&server.root, "iam", form).await;
    assert!(
        answer.text().contains("<Code>ValidationError</Code>"),
        "{}",
        answer.text()
    );
    let form = format!("{form}&TemplateArn=arn:aws:iam::aws:role-template/x");
    let answer = server.query_as(&server.root, "iam", &form).await;
    let code = "<Code>UnsupportedOperationException</Code>";
    assert!(answer.text().contains(code), "{}", answer.text());
}

#[tokio::test]
async fn parser_size_a_body_over_one_mebibyte_is_refused_before_it_is_read() {
    let server = TestServer::start().await;
    let request = Request::post("/")
        .header("host", &server.address)
        .header("x-amz-target", LIST_INSTANCES)
        .body(Full::new(Bytes::from(vec![b' '; (1 << 20) + 1])))
        .expect("a request");
    assert_eq!(server.send(request).await.status, 413);
}

#[tokio::test]
async fn parser_depth_deep_json_and_repeated_form_keys_are_refused() {
    let server = TestServer::start().await;
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let deep: serde_json::Value = serde_json::from_str(&deep).expect("deep JSON");
    let answer = server
        .call("sso", LIST_INSTANCES, &json!({"NextToken": deep}))
        .await;
    assert_eq!(
        answer.fault().1,
        "SerializationException",
        "{}",
        answer.text()
    );
    let form = "Action=GetCallerIdentity&Version=2011-06-15&Version=2011-06-15";
    let answer = server.query_as(&server.root, "sts", form).await;
    assert_eq!(answer.status, 400, "{}", answer.text());
}

#[tokio::test]
async fn replay_a_clock_that_is_twenty_minutes_off_is_told_so() {
    let server = TestServer::start().await;
    let form = "Action=GetCallerIdentity&Version=2011-06-15";
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let now = base::Clock::now(&*server.clock);
    let late = now.minus(Duration::from_minutes(20));
    let request = testkit::signed(&server.root, "sts", late, &server.address, &headers, form);
    let answer = server.send(request).await;
    assert_eq!(answer.status, 403);
    let text = answer.text();
    assert!(
        text.contains("<Code>SignatureDoesNotMatch</Code>"),
        "{text}"
    );
    assert!(text.contains("Signature expired: "), "{text}");
}

#[tokio::test]
async fn every_request_leaves_an_event_that_can_be_looked_up() {
    let server = TestServer::start().await;
    server.call("sso", LIST_INSTANCES, &json!({})).await.ok();
    server
        .call(
            "sso",
            "SWBExternalService.DescribeInstance",
            &json!({"InstanceArn": "arn:aws:sso:::instance/ssoins-0000000000000000"}),
        )
        .await;
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let events = server.call("cloudtrail", target, &json!({})).await.ok();
    let names: Vec<&str> = events["Events"]
        .as_array()
        .expect("events")
        .iter()
        .filter_map(|event| event["EventName"].as_str())
        .collect();
    assert!(names.contains(&"ListInstances"), "{names:?}");
    assert!(names.contains(&"DescribeInstance"), "{names:?}");
}
