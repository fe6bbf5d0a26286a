//! Policies, delegation and handshakes of an organization over HTTP.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use base::{Clock as _, Duration};
use serde_json::{Value, json};
use sigv4::SecretKey;
use testkit::{Answer, Caller, TestServer};

const ROOT: &str = "arn:aws:organizations::111122223333";
const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:Describe*","Resource":"*"}]}"#;

async fn call_as(server: &TestServer, caller: &Caller, operation: &str, input: Value) -> Answer {
    let target = format!("AWSOrganizationsV20161128.{operation}");
    server
        .call_as(caller, "organizations", &target, &input)
        .await
}

async fn call(server: &TestServer, operation: &str, input: Value) -> Answer {
    call_as(server, &server.root, operation, input).await
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// A new account; answers its number.
async fn account(server: &TestServer, name: &str) -> String {
    let input = json!({"AccountName": name, "Email": format!("{name}@example.com")});
    let made = call(server, "CreateAccount", input).await.ok();
    let input = json!({"CreateAccountRequestId": made["CreateAccountStatus"]["Id"]});
    let done = call(server, "DescribeCreateAccountStatus", input)
        .await
        .ok();
    text(&done["CreateAccountStatus"]["AccountId"])
}

/// The account's root.
pub(crate) async fn root_of(server: &TestServer, account: &str) -> Caller {
    let input = json!({"AccountId": account});
    let target = "Cardea.GetAccountRootCredentials";
    let key = server.call("cardea", target, &input).await.ok();
    Caller {
        access_key_id: text(&key["AccessKeyId"]),
        secret: SecretKey::new(text(&key["SecretAccessKey"])),
        session_token: Some(text(&key["SessionToken"])),
        account: None,
    }
}

/// The account's root by a key of its own, which is good whichever organization the account is in.
async fn lasting_root_of(server: &TestServer, account: &str) -> Caller {
    let caller = root_of(server, account).await;
    let form = "Action=CreateAccessKey&Version=2010-05-08";
    let answer = server.query_as(&caller, "iam", form).await.text();
    let part = |name: &str| {
        let (_, rest) = answer.split_once(&format!("<{name}>")).expect(&answer);
        rest.split('<').next().unwrap_or_default().to_owned()
    };
    Caller {
        access_key_id: part("AccessKeyId"),
        secret: SecretKey::new(part("SecretAccessKey")),
        session_token: None,
        account: None,
    }
}

#[tokio::test]
async fn a_policy_is_made_attached_and_in_force() {
    let server = TestServer::start().await;
    let member = account(&server, "member").await;
    let caller = root_of(&server, &member).await;
    let input = json!({"Name": "Deny", "Description": "", "Content": DENY,
        "Type": "SERVICE_CONTROL_POLICY", "Tags": [{"Key": "a", "Value": "b"}]});
    let made = call(&server, "CreatePolicy", input.clone()).await.ok();
    let policy = &made["Policy"];
    assert_eq!(policy["Content"], DENY);
    let summary = policy["PolicySummary"].clone();
    let id = text(&summary["Id"]);
    let organization = call(&server, "DescribeOrganization", json!({})).await.ok();
    let organization = text(&organization["Organization"]["Id"]);
    assert_eq!(
        summary,
        json!({"Id": id, "Name": "Deny", "Description": "", "AwsManaged": false,
            "Type": "SERVICE_CONTROL_POLICY",
            "Arn": format!("{ROOT}:policy/{organization}/service_control_policy/{id}")})
    );
    let again = call(&server, "CreatePolicy", input).await;
    assert_eq!(again.fault().1, "DuplicatePolicyException");
    let described = call(
        &server,
        "DescribePolicy",
        json!({"PolicyId": "p-FullAWSAccess"}),
    )
    .await;
    assert_eq!(
        described.ok()["Policy"]["PolicySummary"]["Arn"],
        "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess"
    );
    let filter = json!({"Filter": "SERVICE_CONTROL_POLICY"});
    let listed = call(&server, "ListPolicies", filter).await.ok();
    assert_eq!(listed["Policies"].as_array().map(Vec::len), Some(2));

    let attach = json!({"PolicyId": id, "TargetId": member});
    let mine = async || call_as(&server, &caller, "DescribeOrganization", json!({})).await;
    mine().await.ok();
    call(&server, "AttachPolicy", attach.clone()).await.ok();
    let (status, kind, message) = mine().await.fault();
    assert_eq!((status, kind.as_str()), (400, "AccessDeniedException"));
    assert!(
        message.contains("with an explicit deny in a service control policy"),
        "{message}"
    );
    let targets = call(&server, "ListTargetsForPolicy", json!({"PolicyId": id}))
        .await
        .ok();
    assert_eq!(
        targets["Targets"],
        json!([{"TargetId": member, "Type": "ACCOUNT", "Name": "member",
            "Arn": format!("{ROOT}:account/{organization}/{member}")}])
    );
    call(&server, "DetachPolicy", attach.clone()).await.ok();
    mine().await.ok();
    let again = call(&server, "DetachPolicy", attach).await;
    assert_eq!(again.fault().1, "PolicyNotAttachedException");
    let last = json!({"PolicyId": "p-FullAWSAccess", "TargetId": member});
    let last = call(&server, "DetachPolicy", last).await;
    assert_eq!(
        last.json()["Reason"],
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
    );
    call(&server, "DeletePolicy", json!({"PolicyId": id}))
        .await
        .ok();
}

#[tokio::test]
async fn refusals_about_policies_are_those_of_the_model() {
    let server = TestServer::start().await;
    let input = json!({"Name": "Deny", "Description": "", "Content": DENY,
        "Type": "SERVICE_CONTROL_POLICY"});
    let made = call(&server, "CreatePolicy", input).await.ok();
    let id = text(&made["Policy"]["PolicySummary"]["Id"]);
    let attach = json!({"PolicyId": id, "TargetId": "111122223333"});
    call(&server, "AttachPolicy", attach.clone()).await.ok();
    for (operation, input, code, reason) in [
        (
            "AttachPolicy",
            attach.clone(),
            "DuplicatePolicyAttachmentException",
            Value::Null,
        ),
        (
            "DeletePolicy",
            json!({"PolicyId": id}),
            "PolicyInUseException",
            Value::Null,
        ),
        (
            "DeletePolicy",
            json!({"PolicyId": "p-FullAWSAccess"}),
            "InvalidInputException",
            json!("IMMUTABLE_POLICY"),
        ),
        (
            "DescribePolicy",
            json!({"PolicyId": "p-0123456789"}),
            "PolicyNotFoundException",
            Value::Null,
        ),
        (
            "CreatePolicy",
            json!({"Name": "x", "Description": "", "Content": "{}", "Type": "SERVICE_CONTROL_POLICY"}),
            "MalformedPolicyDocumentException",
            Value::Null,
        ),
        (
            "CreatePolicy",
            json!({"Name": "x", "Description": "", "Content": " ".repeat(5_121),
                "Type": "RESOURCE_CONTROL_POLICY"}),
            "ConstraintViolationException",
            json!("POLICY_CONTENT_LIMIT_EXCEEDED"),
        ),
        (
            "EnablePolicyType",
            json!({"RootId": "r-none", "PolicyType": "TAG_POLICY"}),
            "RootNotFoundException",
            Value::Null,
        ),
        (
            "DescribeEffectivePolicy",
            json!({"PolicyType": "TAG_POLICY"}),
            "EffectivePolicyNotFoundException",
            Value::Null,
        ),
    ] {
        let answer = call(&server, operation, input).await;
        assert_eq!(answer.fault().1, code, "{operation}: {}", answer.text());
        assert_eq!(answer.json()["Reason"], reason, "{operation}");
    }
}

#[tokio::test]
async fn types_are_shown_where_they_are_enabled_and_tag_policies_come_down() {
    let server = TestServer::start().await;
    let roots = call(&server, "ListRoots", json!({})).await.ok();
    let root = text(&roots["Roots"][0]["Id"]);
    let input = json!({"RootId": root, "PolicyType": "TAG_POLICY"});
    let enabled = call(&server, "EnablePolicyType", input.clone()).await.ok();
    let types = json!([{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"},
        {"Type": "TAG_POLICY", "Status": "ENABLED"}]);
    assert_eq!(enabled["Root"]["PolicyTypes"], types);
    let described = call(&server, "DescribeOrganization", json!({})).await.ok();
    assert_eq!(described["Organization"]["AvailablePolicyTypes"], types);
    let content = r#"{"tags":{"cost":{"tag_key":{"@@assign":"Cost"}}}}"#;
    let policy = json!({"Name": "Tags", "Description": "", "Content": content,
        "Type": "TAG_POLICY"});
    let made = call(&server, "CreatePolicy", policy).await.ok();
    let id = &made["Policy"]["PolicySummary"]["Id"];
    let attach = json!({"PolicyId": id, "TargetId": root});
    call(&server, "AttachPolicy", attach).await.ok();
    let input = json!({"PolicyType": "TAG_POLICY", "TargetId": "111122223333"});
    let found = call(&server, "DescribeEffectivePolicy", input).await.ok();
    let found = &found["EffectivePolicy"];
    assert_eq!(
        found["PolicyContent"],
        r#"{"tags":{"cost":{"tag_key":"Cost"}}}"#
    );
    assert_eq!(found["TargetId"], "111122223333");
    assert_eq!(found["PolicyType"], "TAG_POLICY");
    let input = json!({"PolicyType": "TAG_POLICY", "AccountId": "111122223333"});
    let errors = call(&server, "ListEffectivePolicyValidationErrors", input)
        .await
        .ok();
    assert_eq!(errors["EffectivePolicyValidationErrors"], json!([]));
    let input = json!({"RootId": root, "PolicyType": "TAG_POLICY"});
    let disabled = call(&server, "DisablePolicyType", input.clone()).await.ok();
    let left = json!([{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]);
    assert_eq!(disabled["Root"]["PolicyTypes"], left);
    let again = call(&server, "DisablePolicyType", input).await;
    assert_eq!(again.fault().1, "PolicyTypeNotEnabledException");
}

#[tokio::test]
async fn a_delegated_administrator_reads_and_the_resource_policy_opens_the_rest() {
    let server = TestServer::start().await;
    let member = account(&server, "member").await;
    let caller = root_of(&server, &member).await;
    let denied = "You don't have permissions to access this resource.";
    let list = async || call_as(&server, &caller, "ListAccounts", json!({})).await;
    assert_eq!(list().await.fault().2, denied);
    let input = json!({"AccountId": member, "ServicePrincipal": "sso.amazonaws.com"});
    call(&server, "RegisterDelegatedAdministrator", input.clone())
        .await
        .ok();
    let again = call(&server, "RegisterDelegatedAdministrator", input.clone()).await;
    assert_eq!(again.fault().1, "AccountAlreadyRegisteredException");
    assert_eq!(
        list().await.ok()["Accounts"].as_array().map(Vec::len),
        Some(2)
    );
    let found = call(&server, "ListDelegatedAdministrators", json!({}))
        .await
        .ok();
    let found = &found["DelegatedAdministrators"][0];
    assert_eq!(
        (&found["Id"], &found["Status"]),
        (&json!(member), &json!("ACTIVE"))
    );
    assert!(found["DelegationEnabledDate"].is_number(), "{found}");
    let policy = json!({"Name": "x", "Description": "", "Content": DENY,
        "Type": "SERVICE_CONTROL_POLICY"});
    let create = async || call_as(&server, &caller, "CreatePolicy", policy.clone()).await;
    assert_eq!(create().await.fault().2, denied);
    let content = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": member}, "Action": "organizations:CreatePolicy", "Resource": "*"}]});
    let put = json!({"Content": content.to_string()});
    let put = call(&server, "PutResourcePolicy", put).await.ok();
    let arn = text(&put["ResourcePolicy"]["ResourcePolicySummary"]["Arn"]);
    assert!(
        arn.starts_with(&format!("{ROOT}:resourcepolicy/o-")),
        "{arn}"
    );
    create().await.ok();
    let shown = call(&server, "DescribeResourcePolicy", json!({}))
        .await
        .ok();
    assert_eq!(shown["ResourcePolicy"]["Content"], content.to_string());
    call(&server, "DeleteResourcePolicy", json!({})).await.ok();
    let gone = call(&server, "DescribeResourcePolicy", json!({})).await;
    assert_eq!(gone.fault().1, "ResourcePolicyNotFoundException");
    assert_eq!(create().await.fault().2, denied);
    call(&server, "DeregisterDelegatedAdministrator", input.clone())
        .await
        .ok();
    let again = call(&server, "DeregisterDelegatedAdministrator", input).await;
    assert_eq!(again.fault().1, "AccountNotRegisteredException");
    assert_eq!(list().await.fault().2, denied);
}

#[tokio::test]
async fn an_account_leaves_is_invited_again_and_closed() {
    let server = TestServer::start().await;
    let member = account(&server, "member").await;
    let input = json!({"AccountId": member});
    let early = call(&server, "RemoveAccountFromOrganization", input.clone()).await;
    assert_eq!(early.json()["Reason"], "WAIT_PERIOD_ACTIVE");
    server.advance(Duration::from_days(8));
    let caller = lasting_root_of(&server, &member).await;
    call_as(&server, &caller, "LeaveOrganization", json!({}))
        .await
        .ok();
    let gone = call(&server, "DescribeAccount", input.clone()).await;
    assert_eq!(gone.fault().1, "AccountNotFoundException");
    let stranger = json!({"Target": {"Type": "ACCOUNT", "Id": "999999999999"}});
    let stranger = call(&server, "InviteAccountToOrganization", stranger).await;
    assert_eq!(stranger.fault().1, "HandshakeConstraintViolationException");
    assert_eq!(
        stranger.json()["Reason"],
        "TARGET_ACCOUNT_VALIDATION_FAILURE"
    );
    let invite = json!({"Target": {"Type": "EMAIL", "Id": "MEMBER@example.com"}, "Notes": "back",
        "Tags": [{"Key": "stage", "Value": "prod"}]});
    let made = call(&server, "InviteAccountToOrganization", invite.clone())
        .await
        .ok();
    let made = made["Handshake"].clone();
    assert_eq!(
        (&made["Action"], &made["State"]),
        (&json!("INVITE"), &json!("OPEN"))
    );
    assert_eq!(
        made["Parties"][1],
        json!({"Type": "EMAIL", "Id": "MEMBER@example.com"})
    );
    assert_eq!(made["Resources"][0]["Resources"][0]["Type"], "MASTER_EMAIL");
    let again = call(&server, "InviteAccountToOrganization", invite).await;
    assert_eq!(again.fault().1, "DuplicateHandshakeException");
    let id = json!({"HandshakeId": made["Id"]});
    let mine = call_as(&server, &caller, "ListHandshakesForAccount", json!({}))
        .await
        .ok();
    assert_eq!(mine["Handshakes"][0], made);
    let accepted = call_as(&server, &caller, "AcceptHandshake", id.clone())
        .await
        .ok();
    assert_eq!(accepted["Handshake"]["State"], "ACCEPTED");
    let twice = call_as(&server, &caller, "AcceptHandshake", id.clone()).await;
    assert_eq!(twice.fault().1, "HandshakeAlreadyInStateException");
    let cancel = call(&server, "CancelHandshake", id).await;
    assert_eq!(cancel.fault().1, "InvalidHandshakeTransitionException");
    let back = call(&server, "DescribeAccount", input.clone()).await.ok();
    assert_eq!(back["Account"]["JoinedMethod"], "INVITED");
    call(&server, "CloseAccount", input.clone()).await.ok();
    let closed = call(&server, "DescribeAccount", input.clone()).await.ok();
    assert_eq!(closed["Account"]["Status"], "PENDING_CLOSURE");
    // Its credentials are refused at once.
    let refused = call_as(&server, &caller, "DescribeOrganization", json!({})).await;
    assert!(!refused.status.is_success(), "{}", refused.text());
    let twice = call(&server, "CloseAccount", input).await;
    assert_eq!(twice.fault().1, "AccountAlreadyClosedException");
    let master = json!({"AccountId": "111122223333"});
    let master = call(&server, "RemoveAccountFromOrganization", master).await;
    assert_eq!(master.fault().1, "MasterCannotLeaveOrganizationException");
}

#[tokio::test]
async fn without_trusted_access_identity_center_does_not_know_the_members() {
    let server = TestServer::start().await;
    let member = account(&server, "member").await;
    let instance = format!("arn:aws:sso:::instance/{}", server.instance.id);
    let sso = async |operation: &str, input: Value| {
        let target = format!("SWBExternalService.{operation}");
        server.call("sso", &target, &input).await
    };
    let input = json!({"InstanceArn": instance, "Name": "Admin"});
    let set = sso("CreatePermissionSet", input).await.ok();
    let user = json!({"IdentityStoreId": server.instance.identity_store_id.as_str(),
        "UserName": "ada", "DisplayName": "Ada",
        "Name": {"GivenName": "Ada", "FamilyName": "L"}});
    let user = server
        .call("identitystore", "AWSIdentityStore.CreateUser", &user)
        .await
        .ok();
    let assignment = json!({"InstanceArn": instance, "TargetId": member,
        "TargetType": "AWS_ACCOUNT", "PrincipalType": "USER", "PrincipalId": user["UserId"],
        "PermissionSetArn": set["PermissionSet"]["PermissionSetArn"]});
    let access = json!({"ServicePrincipal": "sso.amazonaws.com"});
    call(&server, "DisableAWSServiceAccess", access.clone())
        .await
        .ok();
    let refused = sso("CreateAccountAssignment", assignment.clone()).await;
    assert_eq!(
        refused.fault().1,
        "ResourceNotFoundException",
        "{}",
        refused.text()
    );
    call(&server, "EnableAWSServiceAccess", access).await.ok();
    sso("CreateAccountAssignment", assignment).await.ok();
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story from the offer to the end")]
async fn two_organizations_agree_on_who_pays_and_part_again() {
    let server = TestServer::start().await;
    let other = account(&server, "other").await;
    server.advance(Duration::from_days(8));
    let caller = lasting_root_of(&server, &other).await;
    call_as(&server, &caller, "LeaveOrganization", json!({}))
        .await
        .ok();
    let made = call_as(&server, &caller, "CreateOrganization", json!({})).await;
    let theirs = text(&made.ok()["Organization"]["Id"]);

    let now = server.clock.now();
    let month = |months: usize| {
        let mut at = now;
        for _month in 0..months {
            at = at.next_month_start().expect("a month");
        }
        at
    };
    let invite = "InviteOrganizationToTransferResponsibility";
    let offer = |start: i64, to: Value| {
        json!({"Type": "BILLING", "Target": to, "Notes": "let us pay",
        "StartTimestamp": start, "SourceName": "Subsidiary",
        "Tags": [{"Key": "stage", "Value": "prod"}]})
    };
    let to = json!({"Type": "ACCOUNT", "Id": other});
    for (start, target, code, reason) in [
        (
            month(2).seconds() + 1,
            &to,
            "InvalidInputException",
            "START_DATE_NOT_BEGINNING_OF_DAY",
        ),
        (
            month(2).seconds(),
            &json!({"Type": "ORGANIZATION", "Id": theirs}),
            "InvalidInputException",
            "INVALID_PARTY_TYPE_TARGET",
        ),
        (
            month(2).seconds(),
            &json!({"Type": "ACCOUNT", "Id": "999999999999"}),
            "HandshakeConstraintViolationException",
            "TARGET_ACCOUNT_VALIDATION_FAILURE",
        ),
    ] {
        let refused = call(&server, invite, offer(start, target.clone())).await;
        assert_eq!(refused.fault().1, code);
        assert_eq!(refused.json()["Reason"], reason);
    }
    let start = month(2).seconds();
    let offered = call(&server, invite, offer(start, to)).await.ok();
    let offered = &offered["Handshake"];
    assert_eq!(offered["Action"], "TRANSFER_RESPONSIBILITY");
    let about = &offered["Resources"][0];
    assert_eq!(about["Type"], "RESPONSIBILITY_TRANSFER");
    let id = json!({"Id": about["Value"]});
    let waiting = json!({"Type": "BILLING"});
    let listed = call_as(
        &server,
        &caller,
        "ListOutboundResponsibilityTransfers",
        waiting.clone(),
    );
    let listed = listed.await.ok()["ResponsibilityTransfers"].clone();
    assert_eq!(listed[0]["Status"], "REQUESTED");
    assert_eq!(
        listed[0]["Name"],
        Value::Null,
        "its name is the payer's own"
    );
    let answer = json!({"HandshakeId": offered["Id"]});
    call_as(&server, &caller, "AcceptHandshake", answer)
        .await
        .ok();

    let ours = call(&server, "DescribeResponsibilityTransfer", id.clone())
        .await
        .ok();
    let ours = &ours["ResponsibilityTransfer"];
    assert_eq!(ours["Status"], "ACCEPTED");
    assert_eq!(ours["Name"], "Subsidiary");
    assert_eq!(ours["Source"]["ManagementAccountId"], other);
    assert_eq!(ours["Target"]["ManagementAccountId"], "111122223333");
    let begins = ours["StartTimestamp"].as_f64().expect("an instant");
    assert_eq!(format!("{begins:.0}"), start.to_string());
    assert_eq!(ours["ActiveHandshakeId"], offered["Id"]);
    let gone = call_as(&server, &caller, "DeleteOrganization", json!({})).await;
    assert_eq!(
        gone.json()["Reason"],
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS"
    );
    let rename = json!({"Id": about["Value"], "Name": "Daughter"});
    let renamed = call(&server, "UpdateResponsibilityTransfer", rename.clone())
        .await
        .ok();
    assert_eq!(renamed["ResponsibilityTransfer"]["Name"], "Daughter");
    let stolen = call_as(&server, &caller, "UpdateResponsibilityTransfer", rename).await;
    assert_eq!(stolen.fault().1, "ResponsibilityTransferNotFoundException");

    let ended = call_as(
        &server,
        &caller,
        "TerminateResponsibilityTransfer",
        id.clone(),
    )
    .await;
    let ended = &ended.ok()["ResponsibilityTransfer"];
    assert_eq!(ended["Status"], "WITHDRAWN");
    assert!(ended["EndTimestamp"].is_number());
    let twice = call(&server, "TerminateResponsibilityTransfer", id.clone()).await;
    assert_eq!(
        twice.fault().1,
        "ResponsibilityTransferAlreadyInStatusException"
    );
    let inbound = call(&server, "ListInboundResponsibilityTransfers", waiting)
        .await
        .ok();
    assert_eq!(inbound["ResponsibilityTransfers"][0]["Status"], "WITHDRAWN");
    let nothing = call(
        &server,
        "DescribeResponsibilityTransfer",
        json!({"Id": "rt-00000000"}),
    )
    .await;
    assert_eq!(nothing.fault().1, "ResponsibilityTransferNotFoundException");
}
