//! Organizations and the event history over HTTP.

use serde_json::{Value, json};
use testkit::TestServer;

async fn organizations(server: &TestServer, operation: &str, input: Value) -> testkit::Answer {
    let target = format!("AWSOrganizationsV20161128.{operation}");
    server.call("organizations", &target, &input).await
}

async fn lookup(server: &TestServer, input: Value) -> testkit::Answer {
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    server.call("cloudtrail", target, &input).await
}

#[tokio::test]
async fn the_organization_looks_as_at_aws() {
    let server = TestServer::start().await;
    let answer = organizations(&server, "DescribeOrganization", json!({})).await;
    let organization = answer.ok()["Organization"].clone();
    let id = organization["Id"].as_str().expect("an id");
    let prefix = "arn:aws:organizations::111122223333";
    assert_eq!(
        organization["MasterAccountArn"],
        format!("{prefix}:account/{id}/111122223333")
    );
    assert_eq!(organization["Arn"], format!("{prefix}:organization/{id}"));
    assert_eq!(organization["FeatureSet"], "ALL");
    let policy_types = json!([{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]);
    assert_eq!(organization["AvailablePolicyTypes"], policy_types);
    let roots = organizations(&server, "ListRoots", json!({})).await.ok();
    let root = &roots["Roots"][0];
    assert_eq!(root["Name"], "Root");
    assert_eq!(root["PolicyTypes"], policy_types);
    assert_eq!(
        root["Arn"],
        format!("{prefix}:root/{id}/{}", root["Id"].as_str().expect("an id"))
    );
}

#[tokio::test]
async fn an_account_is_created_asynchronously_and_moved() {
    let server = TestServer::start().await;
    let input = json!({"Email": "logs@example.com", "AccountName": "Logs",
        "Tags": [{"Key": "stage", "Value": "prod"}]});
    let created = organizations(&server, "CreateAccount", input).await.ok();
    let status = &created["CreateAccountStatus"];
    assert_eq!(status["State"], "IN_PROGRESS");
    assert_eq!(status["AccountName"], "Logs");
    let input = json!({"CreateAccountRequestId": status["Id"]});
    let done = organizations(&server, "DescribeCreateAccountStatus", input).await;
    let status = done.ok()["CreateAccountStatus"].clone();
    assert_eq!(status["State"], "SUCCEEDED");
    let account = status["AccountId"].as_str().expect("an account");

    let roots = organizations(&server, "ListRoots", json!({})).await.ok();
    let root = roots["Roots"][0]["Id"].clone();
    let input = json!({"ParentId": root, "Name": "Security"});
    let unit = organizations(&server, "CreateOrganizationalUnit", input).await;
    let unit = unit.ok()["OrganizationalUnit"].clone();
    let to = |source: &Value, destination: &Value| json!({"AccountId": account, "SourceParentId": source, "DestinationParentId": destination});
    organizations(&server, "MoveAccount", to(&root, &unit["Id"]))
        .await
        .ok();
    let again = organizations(&server, "MoveAccount", to(&root, &unit["Id"])).await;
    assert_eq!(again.fault().1, "DuplicateAccountException");
    let nowhere = organizations(&server, "MoveAccount", to(&root, &json!("r-none"))).await;
    assert_eq!(nowhere.fault().1, "DestinationParentNotFoundException");
    let nowhere = organizations(&server, "MoveAccount", to(&root, &root)).await;
    assert_eq!(nowhere.fault().1, "SourceParentNotFoundException");

    let input = json!({"ParentId": unit["Id"]});
    let listed = organizations(&server, "ListAccountsForParent", input)
        .await
        .ok();
    let listed = &listed["Accounts"][0];
    assert_eq!(listed["Status"], "ACTIVE");
    assert_eq!(listed["State"], "ACTIVE");
    assert_eq!(listed["JoinedMethod"], "CREATED");
    let path = format!("{}{account}/", unit["Path"].as_str().expect("a path"));
    assert_eq!(listed["Paths"], json!([path]));
    let parents = organizations(&server, "ListParents", json!({"ChildId": account})).await;
    assert_eq!(
        parents.ok()["Parents"],
        json!([{"Id": unit["Id"], "Type": "ORGANIZATIONAL_UNIT"}])
    );
    let children = json!({"ParentId": root, "ChildType": "ORGANIZATIONAL_UNIT"});
    let children = organizations(&server, "ListChildren", children).await;
    assert_eq!(
        children.ok()["Children"],
        json!([{"Id": unit["Id"], "Type": "ORGANIZATIONAL_UNIT"}])
    );
    let tags = organizations(
        &server,
        "ListTagsForResource",
        json!({"ResourceId": account}),
    )
    .await;
    assert_eq!(
        tags.ok()["Tags"],
        json!([{"Key": "stage", "Value": "prod"}])
    );

    let input = json!({"Email": "LOGS@example.com", "AccountName": "Logs again"});
    organizations(&server, "CreateAccount", input).await.ok();
    let input = json!({"States": ["FAILED"]});
    let failed = organizations(&server, "ListCreateAccountStatus", input)
        .await
        .ok();
    assert_eq!(
        failed["CreateAccountStatuses"][0]["FailureReason"],
        "EMAIL_ALREADY_EXISTS"
    );
}

#[tokio::test]
async fn faults_have_aws_names_reasons_and_sentences() {
    let server = TestServer::start().await;
    let roots = organizations(&server, "ListRoots", json!({})).await.ok();
    let root = &roots["Roots"][0]["Id"];
    let sandbox = json!({"ParentId": root, "Name": "Sandbox"});
    organizations(&server, "CreateOrganizationalUnit", sandbox.clone())
        .await
        .ok();
    for (operation, input, code, message, reason) in [
        (
            "CreateOrganization",
            json!({}),
            "AlreadyInOrganizationException",
            "The provided account is already a member of an organization.",
            Value::Null,
        ),
        (
            "CreateOrganizationalUnit",
            sandbox,
            "DuplicateOrganizationalUnitException",
            "An OU with the same name already exists.",
            Value::Null,
        ),
        (
            "ListOrganizationalUnitsForParent",
            json!({"ParentId": "ou-none-12345678"}),
            "ParentNotFoundException",
            "You specified parent that doesn't exist.",
            Value::Null,
        ),
        (
            "DescribeAccount",
            json!({"AccountId": "999999999999"}),
            "AccountNotFoundException",
            "You specified an account that doesn't exist.",
            Value::Null,
        ),
        (
            "TagResource",
            json!({"ResourceId": "p-12345678", "Tags": []}),
            "TargetNotFoundException",
            "You specified a target that doesn't exist.",
            Value::Null,
        ),
        (
            "TagResource",
            json!({"ResourceId": root, "Tags": [{"Key": "a", "Value": ""}, {"Key": "a", "Value": ""}]}),
            "InvalidInputException",
            "Tag keys must be unique among the tags attached to the same entity.",
            json!("DUPLICATE_TAG_KEY"),
        ),
        (
            "ListAccounts",
            json!({"NextToken": "foreign"}),
            "InvalidInputException",
            "You specified an invalid value.",
            json!("INVALID_NEXT_TOKEN"),
        ),
        (
            "ListAccounts",
            json!({"MaxResults": 21}),
            "InvalidInputException",
            "You provided a numeric parameter that has a larger value than allowed.",
            json!("MAX_VALUE_EXCEEDED"),
        ),
    ] {
        let answer = organizations(&server, operation, input).await;
        let expected = (400, code.to_owned(), message.to_owned());
        assert_eq!(answer.fault(), expected, "{operation}");
        assert_eq!(answer.json()["Reason"], reason, "{operation}");
    }
}

#[tokio::test]
async fn an_event_is_a_whole_cloudtrail_record() {
    let server = TestServer::start().await;
    let input = json!({"ParentId": "r-none", "Name": "Sandbox"});
    let refused = organizations(&server, "CreateOrganizationalUnit", input).await;
    assert_eq!(refused.fault().1, "ParentNotFoundException");
    let by_name = |name: &str| json!({"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": name}]});
    let found = lookup(&server, by_name("CreateOrganizationalUnit"))
        .await
        .ok();
    assert_eq!(found["Events"].as_array().map(Vec::len), Some(1), "{found}");
    let event = &found["Events"][0];
    assert_eq!(event["ReadOnly"], "false");
    assert_eq!(event["Username"], "root");
    assert_eq!(event["AccessKeyId"], server.root.access_key_id.as_str());
    assert_eq!(event["EventSource"], "organizations.amazonaws.com");
    let record = event["CloudTrailEvent"].as_str().expect("a record");
    let record: Value = serde_json::from_str(record).expect("JSON");
    for (name, value) in [
        ("eventVersion", json!("1.11")),
        ("eventName", json!("CreateOrganizationalUnit")),
        ("awsRegion", json!("us-east-1")),
        ("errorCode", json!("ParentNotFoundException")),
        (
            "errorMessage",
            json!("You specified parent that doesn't exist."),
        ),
        (
            "requestParameters",
            json!({"parentId": "r-none", "name": "Sandbox"}),
        ),
        ("responseElements", Value::Null),
        ("eventID", event["EventId"].clone()),
        ("readOnly", json!(false)),
        ("eventType", json!("AwsApiCall")),
        ("managementEvent", json!(true)),
        ("recipientAccountId", json!("111122223333")),
        ("eventCategory", json!("Management")),
    ] {
        assert_eq!(record[name], value, "{name}");
    }
    assert_eq!(record["userIdentity"]["type"], "Root");
    assert!(
        record["eventTime"]
            .as_str()
            .is_some_and(|at| at.ends_with('Z')),
        "{record}"
    );
}

#[tokio::test]
async fn an_event_names_what_was_asked_for_and_what_was_created() {
    let server = TestServer::start().await;
    let (instance, store) = (&server.instance, server.instance.identity_store_id.as_str());
    let users = async |operation: &str, input: Value| {
        let target = format!("AWSIdentityStore.{operation}");
        server.call("identitystore", &target, &input).await
    };
    let jane = json!({"IdentityStoreId": store, "UserName": "jane", "DisplayName": "Jane",
        "Name": {"GivenName": "Jane", "FamilyName": "Doe"}});
    let id = users("CreateUser", jane.clone()).await.ok()["UserId"].clone();
    let user = format!(
        "arn:aws:identitystore:::user/{}",
        id.as_str().expect("an id")
    );
    // Taken: nothing is created.
    server.advance(base::Duration::from_seconds(1));
    assert_eq!(users("CreateUser", jane).await.status, 400);
    let by_id = json!({"IdentityStoreId": store, "UserId": id});
    users("DescribeUser", by_id).await.ok();
    let target = "SWBExternalService.CreatePermissionSet";
    let input = json!({"InstanceArn": instance.arn(), "Name": "Reader"});
    let set = server.call("sso", target, &input).await.ok();
    let set = set["PermissionSet"]["PermissionSetArn"].clone();
    let role = "arn:aws:iam::444455556666:role/Reader";
    let form = format!("Action=AssumeRole&Version=2011-06-15&RoleSessionName=me&RoleArn={role}");
    assert_eq!(
        server.query_as(&server.root, "sts", &form).await.status,
        403
    );
    let form = "Action=GetRole&Version=2010-05-08&RoleName=Missing";
    assert_eq!(server.query_as(&server.root, "iam", form).await.status, 404);

    // The newest first.
    let named = async |name: &str| -> Vec<Vec<Value>> {
        let input = json!({"LookupAttributes": [{"AttributeKey": "EventName",
            "AttributeValue": name}]});
        let found = lookup(&server, input).await.ok();
        let events = found["Events"].as_array().expect("events").iter();
        events
            .map(|event| event["CloudTrailEvent"].as_str().expect("a record"))
            .map(|record| serde_json::from_str::<Value>(record).expect("JSON"))
            .map(|record| record["resources"].as_array().cloned().unwrap_or_default())
            .collect()
    };
    let arns = |resources: &[Value]| -> Vec<Value> {
        resources
            .iter()
            .map(|resource| resource["ARN"].clone())
            .collect()
    };
    let creates = named("CreateUser").await;
    let (failed, made) = (arns(&creates[0]), arns(&creates[1]));
    assert!(
        !failed.is_empty() && !failed.contains(&json!(user)),
        "{failed:?}"
    );
    assert!(made.contains(&json!(user)), "{made:?}");
    let read = named("DescribeUser").await;
    assert!(arns(&read[0]).contains(&json!(user)), "{read:?}");
    let made = arns(&named("CreatePermissionSet").await[0]);
    assert!(made.contains(&set), "{made:?}");
    assert!(made.contains(&json!(instance.arn())), "{made:?}");
    let role = json!({"accountId": "444455556666", "ARN": role, "type": "AWS::IAM::Role"});
    assert_eq!(named("AssumeRole").await, [[role]]);
    let missing = "arn:aws:iam::111122223333:role/Missing";
    assert_eq!(arns(&named("GetRole").await[0]), [missing]);
}

#[tokio::test]
async fn lookups_that_make_no_sense_are_refused() {
    let server = TestServer::start().await;
    let attribute = json!({"AttributeKey": "EventName", "AttributeValue": "x"});
    let read_only = json!({"AttributeKey": "ReadOnly", "AttributeValue": "maybe"});
    for (input, code) in [
        (
            json!({"LookupAttributes": [attribute, attribute]}),
            "InvalidLookupAttributesException",
        ),
        (
            json!({"LookupAttributes": [read_only]}),
            "InvalidLookupAttributesException",
        ),
        (
            json!({"StartTime": 20, "EndTime": 10}),
            "InvalidTimeRangeException",
        ),
        (json!({"NextToken": "foreign"}), "InvalidNextTokenException"),
    ] {
        let answer = lookup(&server, input).await;
        assert_eq!(answer.fault().1, code, "{}", answer.text());
    }
    let answer = lookup(&server, json!({"EventCategory": "insight"})).await;
    assert_eq!(answer.ok()["Events"], json!([]));
}
