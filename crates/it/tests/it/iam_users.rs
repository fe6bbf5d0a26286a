//! IAM users over HTTP: they sign with keys of their own, and may what their policies allow.
#![expect(clippy::expect_used, reason = "a test may fail in its helpers, too")]

use base::Duration;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Answer, Caller, TestServer};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const ANN: &str = "arn:aws:iam::111122223333:user/ann";

/// Calls an operation of IAM; the parameters are a query without escapes.
async fn iam(
    server: &TestServer,
    caller: &Caller,
    action: &str,
    parameters: &[(&str, &str)],
) -> Answer {
    let mut form = format!("Action={action}&Version=2010-05-08");
    for (name, value) in parameters {
        let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
        form = format!("{form}&{name}={value}");
    }
    server.query_as(caller, "iam", &form).await
}

/// The same as root, which must succeed.
async fn done(server: &TestServer, action: &str, parameters: &[(&str, &str)]) -> String {
    let answer = iam(server, &server.root, action, parameters).await;
    assert_eq!(answer.status, 200, "{action}: {}", answer.text());
    answer.text()
}

fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let (_, rest) = xml.split_once(&format!("<{name}>")).expect("the element");
    rest.split_once(&format!("</{name}>")).expect("an end").0
}

/// Status, code and message of a fault.
fn fault(answer: &Answer) -> (u16, String, String) {
    let text = answer.text();
    let message = element(&text, "Message").replace("&apos;", "'");
    (
        answer.status.as_u16(),
        element(&text, "Code").to_owned(),
        message,
    )
}

async fn key_of(server: &TestServer, user: &str) -> Caller {
    let text = done(server, "CreateAccessKey", &[("UserName", user)]).await;
    Caller {
        access_key_id: element(&text, "AccessKeyId").to_owned(),
        secret: SecretKey::new(element(&text, "SecretAccessKey")),
        session_token: None,
        account: server.root.account.clone(),
    }
}

/// A server with the user `ann`, and her key.
async fn with_ann() -> (TestServer, Caller) {
    let server = TestServer::start().await;
    done(&server, "CreateUser", &[("UserName", "ann")]).await;
    let ann = key_of(&server, "ann").await;
    (server, ann)
}

fn denial(action: &str, resource: &str, why: &str) -> (u16, String, String) {
    (
        403,
        "AccessDenied".to_owned(),
        format!("User: {ANN} is not authorized to perform: {action} on resource: {resource} {why}"),
    )
}

#[tokio::test]
async fn a_reader_reads_and_is_denied_every_write_in_the_words_of_aws() {
    let (server, ann) = with_ann().await;
    let user = "arn:aws:iam::111122223333:user/";
    let nothing = "because no identity-based policy allows the iam:ListUsers action";
    let answer = iam(&server, &ann, "ListUsers", &[]).await;
    assert_eq!(fault(&answer), denial("iam:ListUsers", user, nothing));
    let form = "Action=GetCallerIdentity&Version=2011-06-15";
    let identity = server.query_as(&ann, "sts", form).await.text();
    assert_eq!(element(&identity, "Arn"), ANN);
    assert!(element(&identity, "UserId").starts_with("AIDA"));

    let attach = [("UserName", "ann"), ("PolicyArn", READ_ONLY)];
    done(&server, "AttachUserPolicy", &attach).await;
    let listed = iam(&server, &ann, "ListUsers", &[]).await;
    assert_eq!(listed.status, 200, "{}", listed.text());
    let own = iam(&server, &ann, "GetUser", &[]).await.text();
    assert_eq!(element(&own, "Arn"), ANN);
    let bob = "arn:aws:iam::111122223333:user/bob";
    let answer = iam(&server, &ann, "CreateUser", &[("UserName", "bob")]).await;
    let why = "because no identity-based policy allows the iam:CreateUser action";
    assert_eq!(fault(&answer), denial("iam:CreateUser", bob, why));
    assert!(!done(&server, "ListUsers", &[]).await.contains("bob"));

    // Other services ask the same policies.
    let list = "SWBExternalService.ListInstances";
    let answer = server.call_as(&ann, "sso", list, &json!({})).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let create = "SWBExternalService.CreatePermissionSet";
    let input = json!({"InstanceArn": server.instance.arn(), "Name": "New"});
    let answer = server.call_as(&ann, "sso", create, &input).await;
    let (status, code, message) = answer.fault();
    assert_eq!((status, code.as_str()), (400, "AccessDeniedException"));
    assert!(
        message.starts_with(&format!(
            "User: {ANN} is not authorized to perform: sso:CreatePermissionSet"
        )),
        "{message}"
    );
}

#[tokio::test]
async fn a_deny_wins_over_every_allow_of_user_and_group() {
    let (server, ann) = with_ann().await;
    let allow =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let deny = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:CreateGroup","Resource":"*"}}"#;
    done(&server, "CreateGroup", &[("GroupName", "staff")]).await;
    let put = [
        ("GroupName", "staff"),
        ("PolicyName", "all"),
        ("PolicyDocument", allow),
    ];
    done(&server, "PutGroupPolicy", &put).await;
    let refused = iam(&server, &ann, "CreateGroup", &[("GroupName", "first")]).await;
    assert_eq!(refused.status, 403);
    let join = [("GroupName", "staff"), ("UserName", "ann")];
    done(&server, "AddUserToGroup", &join).await;
    let made = iam(&server, &ann, "CreateGroup", &[("GroupName", "first")]).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let put = [
        ("UserName", "ann"),
        ("PolicyName", "no"),
        ("PolicyDocument", deny),
    ];
    done(&server, "PutUserPolicy", &put).await;
    let answer = iam(&server, &ann, "CreateGroup", &[("GroupName", "second")]).await;
    assert_eq!(
        fault(&answer),
        denial(
            "iam:CreateGroup",
            "arn:aws:iam::111122223333:group/second",
            "with an explicit deny in an identity-based policy"
        )
    );
    let boundary = [("UserName", "ann"), ("PermissionsBoundary", READ_ONLY)];
    done(&server, "PutUserPermissionsBoundary", &boundary).await;
    let answer = iam(&server, &ann, "CreateUser", &[("UserName", "bob")]).await;
    assert_eq!(
        fault(&answer),
        denial(
            "iam:CreateUser",
            "arn:aws:iam::111122223333:user/bob",
            "because no permissions boundary allows the iam:CreateUser action"
        )
    );
    let listed = iam(&server, &ann, "ListUsers", &[]).await;
    assert_eq!(listed.status, 200, "{}", listed.text());
}

#[tokio::test]
async fn a_key_that_is_switched_off_or_gone_signs_nothing_from_that_moment() {
    let (server, ann) = with_ann().await;
    let form = "Action=GetCallerIdentity&Version=2011-06-15";
    let signs = async || server.query_as(&ann, "sts", form).await;
    assert_eq!(signs().await.status, 200);
    let last = [("AccessKeyId", ann.access_key_id.as_str())];
    let used = done(&server, "GetAccessKeyLastUsed", &last).await;
    assert_eq!(element(&used, "ServiceName"), "sts");
    assert_eq!(element(&used, "UserName"), "ann");
    let status = |status: &'static str| {
        [
            ("UserName", "ann"),
            ("AccessKeyId", ann.access_key_id.as_str()),
            ("Status", status),
        ]
    };
    let invalid = (
        403,
        "InvalidClientTokenId".to_owned(),
        "The security token included in the request is invalid.".to_owned(),
    );
    done(&server, "UpdateAccessKey", &status("Inactive")).await;
    assert_eq!(fault(&signs().await), invalid);
    done(&server, "UpdateAccessKey", &status("Active")).await;
    assert_eq!(signs().await.status, 200);
    let [user, key, _] = status("Active");
    done(&server, "DeleteAccessKey", &[user, key]).await;
    assert_eq!(fault(&signs().await), invalid);
    done(&server, "DeleteUser", &[user]).await;
}

#[tokio::test]
async fn secret_exposure_what_is_shown_once_is_not_in_the_trail() {
    let (server, ann) = with_ann().await;
    let device = [("VirtualMFADeviceName", "phone")];
    let made = done(&server, "CreateVirtualMFADevice", &device).await;
    let seed = element(&made, "Base32StringSeed").to_owned();
    assert!(element(&made, "QRCodePNG").starts_with("iVBORw0KGgo"));
    let profile = [("UserName", "ann"), ("Password", "Correct-horse-1")];
    done(&server, "CreateLoginProfile", &profile).await;
    let read = iam(&server, &ann, "ListUsers", &[]).await;
    assert_eq!(read.status, 403);
    // Answers join the trail after the change itself.
    server.advance(Duration::from_seconds(1));
    done(&server, "ListUsers", &[]).await;
    let lookup = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let found = server.call("cloudtrail", lookup, &json!({})).await.ok();
    let text = found.to_string();
    for secret in [seed.as_str(), "Correct-horse-1"] {
        assert!(!text.contains(secret), "{secret}");
    }
    let records: Vec<Value> = found["Events"]
        .as_array()
        .expect("events")
        .iter()
        .filter_map(|event| serde_json::from_str(event["CloudTrailEvent"].as_str()?).ok())
        .collect();
    let named = |name: &str| {
        let mut all = records.iter();
        all.find(|record| record["eventName"] == name)
            .unwrap_or_else(|| panic!("no {name}"))
    };
    let key = &named("CreateAccessKey")["responseElements"]["accessKey"];
    assert_eq!(key["accessKeyId"], ann.access_key_id.as_str());
    assert_ne!(key["secretAccessKey"].as_str().map(str::len), Some(40));
    let mut reads = records.iter().filter(|record| {
        record["eventName"] == "ListUsers" && record["userIdentity"]["type"] == "IAMUser"
    });
    let identity = &reads.next().expect("ann's read")["userIdentity"];
    assert_eq!(identity["userName"], "ann");
    assert_eq!(identity["arn"], ANN);
    assert_eq!(identity["sessionContext"], Value::Null);
}

#[tokio::test]
async fn refusals_are_worded_as_at_aws() {
    let (server, _ann) = with_ann().await;
    for (action, parameters, code, message) in [
        (
            "GetUser",
            vec![("UserName", "bob")],
            "NoSuchEntity",
            "The user with name bob cannot be found.",
        ),
        (
            "CreateUser",
            vec![("UserName", "ANN")],
            "EntityAlreadyExists",
            "User with name ANN already exists.",
        ),
        (
            "DeleteUser",
            vec![("UserName", "ann")],
            "DeleteConflict",
            "Cannot delete entity, must delete access keys first.",
        ),
        (
            "GetGroup",
            vec![("GroupName", "none")],
            "NoSuchEntity",
            "The group with name none cannot be found.",
        ),
        (
            "GetUserPolicy",
            vec![("UserName", "ann"), ("PolicyName", "p")],
            "NoSuchEntity",
            "The user policy with name p cannot be found.",
        ),
        (
            "GetLoginProfile",
            vec![("UserName", "ann")],
            "NoSuchEntity",
            "Login Profile for User ann cannot be found.",
        ),
        (
            "CreateLoginProfile",
            vec![("UserName", "ann"), ("Password", "short")],
            "PasswordPolicyViolation",
            "Password should have a minimum length of 8",
        ),
        (
            "DeleteAccessKey",
            vec![("AccessKeyId", "AKIAAAAAAAAAAAAAAAAA")],
            "NoSuchEntity",
            "The Access Key with id AKIAAAAAAAAAAAAAAAAA cannot be found.",
        ),
        (
            "DeleteVirtualMFADevice",
            vec![("SerialNumber", "arn:aws:iam::111122223333:mfa/none")],
            "NoSuchEntity",
            "VirtualMFADevice with serial number arn:aws:iam::111122223333:mfa/none doesn't exist.",
        ),
        (
            "PutUserPermissionsBoundary",
            vec![
                ("UserName", "ann"),
                ("PermissionsBoundary", "arn:aws:iam::aws:policy/Nothing"),
            ],
            "NoSuchEntity",
            "Scope ARN: arn:aws:iam::aws:policy/Nothing does not exist or is not attachable.",
        ),
        (
            "ChangePassword",
            vec![("OldPassword", "a"), ("NewPassword", "b")],
            "InvalidUserType",
            "Only IAM Users can change their own password",
        ),
    ] {
        let answer = iam(&server, &server.root, action, &parameters).await;
        let (_, found, said) = fault(&answer);
        assert_eq!((found.as_str(), said.as_str()), (code, message), "{action}");
    }
}

const NO_SECRET: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"iam:GetRole","Resource":"*"}]}"#;

#[tokio::test]
async fn a_user_is_simulated_and_listed_with_all_that_they_have() {
    let server = TestServer::start().await;
    done(&server, "CreateUser", &[("UserName", "ann")]).await;
    done(&server, "CreateGroup", &[("GroupName", "Readers")]).await;
    let member = [("GroupName", "Readers"), ("UserName", "ann")];
    done(&server, "AddUserToGroup", &member).await;
    let attached = [("GroupName", "Readers"), ("PolicyArn", READ_ONLY)];
    done(&server, "AttachGroupPolicy", &attached).await;
    let policy = [
        ("UserName", "ann"),
        ("PolicyName", "own"),
        ("PolicyDocument", NO_SECRET),
    ];
    done(&server, "PutUserPolicy", &policy).await;

    let simulated = [
        ("PolicySourceArn", ANN),
        ("ActionNames.member.1", "iam:GetRole"),
        ("ActionNames.member.2", "iam:GetUser"),
    ];
    let text = done(&server, "SimulatePrincipalPolicy", &simulated).await;
    assert_eq!(element(&text, "EvalDecision"), "explicitDeny");
    assert_eq!(element(&text, "SourcePolicyId"), "user_ann_own");
    assert_eq!(element(&text, "SourcePolicyType"), "user");
    assert!(text.contains("<EvalDecision>allowed</EvalDecision>"));
    let ann = key_of(&server, "ann").await;
    let answer = iam(&server, &ann, "GetRole", &[("RoleName", "any")]).await;
    assert_eq!(fault(&answer).1, "AccessDenied");
    let answer = iam(&server, &ann, "GetUser", &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());

    let excluded = [
        ("PolicySourceArn", ANN),
        ("ActionNames.member.1", "iam:GetRole"),
        (
            "PolicyExclusionList.member.1.InlinePolicyIdentifier.PolicyName",
            "own",
        ),
        (
            "PolicyExclusionList.member.1.InlinePolicyIdentifier.AttachmentName",
            "ann",
        ),
        (
            "PolicyExclusionList.member.1.InlinePolicyIdentifier.AttachmentType",
            "user",
        ),
    ];
    let text = done(&server, "SimulatePrincipalPolicy", &excluded).await;
    assert_eq!(element(&text, "EvalDecision"), "allowed");

    let text = done(&server, "GetAccountAuthorizationDetails", &[]).await;
    let users = element(&text, "UserDetailList");
    assert_eq!(element(users, "Arn"), ANN);
    assert_eq!(element(users, "PolicyName"), "own");
    assert_eq!(element(element(users, "GroupList"), "member"), "Readers");
    let groups = element(&text, "GroupDetailList");
    assert_eq!(element(groups, "GroupName"), "Readers");
    assert_eq!(element(groups, "PolicyArn"), READ_ONLY);
    let filter = [("Filter.member.1", "Group")];
    let text = done(&server, "GetAccountAuthorizationDetails", &filter).await;
    assert!(!text.contains("<UserName>"), "{text}");
}
