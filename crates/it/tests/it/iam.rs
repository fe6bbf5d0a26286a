//! IAM over HTTP: how answers and faults look on the wire.

use testkit::{Answer, TestServer};

/// The management account of every test server.
const MANAGEMENT: &str = "111122223333";

async fn iam(server: &TestServer, operation: &str, parameters: &[(&str, &str)]) -> Answer {
    let mut form = format!("Action={operation}&Version=2010-05-08");
    for (name, value) in parameters {
        form.push('&');
        form.push_str(name);
        form.push('=');
        form.extend(value.bytes().flat_map(encoded));
    }
    server.query_as(&server.root, "iam", &form).await
}

/// All is encoded, so that nothing has to be told apart.
fn encoded(byte: u8) -> [char; 3] {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    ['%', digit(byte >> 4), digit(byte & 15)]
}

/// The text of the first element of this name.
#[track_caller]
fn text(answer: &Answer, element: &str) -> String {
    let body = answer.text();
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    let (_, rest) = body.split_once(&open).expect(&body);
    rest.split_once(&close).expect("its end").0.to_owned()
}

/// Status, code and message.
fn fault(answer: &Answer) -> (u16, String, String) {
    let status = answer.status.as_u16();
    (status, text(answer, "Code"), text(answer, "Message"))
}

async fn ok(server: &TestServer, operation: &str, parameters: &[(&str, &str)]) -> Answer {
    let answer = iam(server, operation, parameters).await;
    assert!(answer.status.is_success(), "{operation}: {}", answer.text());
    answer
}

const DENY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"#;

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a table")]
async fn faults_have_the_codes_and_statuses_of_the_model() {
    let server = TestServer::start().await;
    let made = ok(
        &server,
        "CreatePolicy",
        &[("PolicyName", "P"), ("PolicyDocument", DENY)],
    )
    .await;
    let arn = text(&made, "Arn");
    let version = [
        ("PolicyArn", arn.as_str()),
        ("PolicyDocument", ALLOW),
        ("SetAsDefault", "true"),
    ];
    let made = ok(&server, "CreatePolicyVersion", &version).await;
    assert_eq!(text(&made, "VersionId"), "v2");
    assert_eq!(text(&made, "IsDefaultVersion"), "true");
    let second = [("PolicyArn", arn.as_str()), ("VersionId", "v2")];
    let shown = ok(&server, "GetPolicyVersion", &second).await;
    assert!(text(&shown, "Document").starts_with("%7B%22Version"));
    let ninth = [("PolicyArn", arn.as_str()), ("VersionId", "v9")];
    let alias = [("AccountAlias", "nobody")];
    let profile = [("InstanceProfileName", "Nobody")];
    let provider = format!("arn:aws:iam::{MANAGEMENT}:oidc-provider/example.com");
    let short = "x".repeat(1000);
    for (operation, parameters, status, code, message) in [
        (
            "DeletePolicyVersion",
            second.to_vec(),
            409,
            "DeleteConflict",
            "Cannot delete the default version of a policy.".to_owned(),
        ),
        (
            "SetDefaultPolicyVersion",
            ninth.to_vec(),
            404,
            "NoSuchEntity",
            format!("Policy {arn} version v9 does not exist or is not attachable."),
        ),
        (
            "CreatePolicyVersion",
            vec![("PolicyArn", arn.as_str()), ("PolicyDocument", "{}")],
            400,
            "MalformedPolicyDocument",
            "Syntax errors in policy.".to_owned(),
        ),
        (
            "DeleteAccountAlias",
            alias.to_vec(),
            404,
            "NoSuchEntity",
            "The account alias with name nobody cannot be found.".to_owned(),
        ),
        (
            "GetInstanceProfile",
            profile.to_vec(),
            404,
            "NoSuchEntity",
            "Instance Profile Nobody cannot be found.".to_owned(),
        ),
        (
            "GetOpenIDConnectProvider",
            vec![("OpenIDConnectProviderArn", provider.as_str())],
            404,
            "NoSuchEntity",
            format!("OpenIDConnect Provider not found for arn {provider}"),
        ),
        (
            "CreateSAMLProvider",
            vec![("Name", "idp"), ("SAMLMetadataDocument", short.as_str())],
            400,
            "InvalidInput",
            "Could not parse metadata".to_owned(),
        ),
        (
            "GetAccountPasswordPolicy",
            vec![],
            404,
            "NoSuchEntity",
            format!("The Password Policy with domain name {MANAGEMENT} cannot be found."),
        ),
        (
            "GetOutboundWebIdentityFederationInfo",
            vec![],
            404,
            "FeatureDisabled",
            "Outbound web identity federation is not enabled for this account.".to_owned(),
        ),
        (
            "GetCredentialReport",
            vec![],
            410,
            "ReportNotPresent",
            "No report is present. Please generate a report first.".to_owned(),
        ),
        (
            "DeleteRole",
            vec![("RoleName", "AWSServiceRoleForSSO")],
            400,
            "UnmodifiableEntity",
            "Cannot perform the operation on the protected role 'AWSServiceRoleForSSO' - this \
             role is only modifiable by AWS"
                .to_owned(),
        ),
    ] {
        let answer = iam(&server, operation, &parameters).await;
        let expected = (status, code.to_owned(), message);
        assert_eq!(fault(&answer), expected, "{operation}");
    }
}

#[tokio::test]
async fn a_simulation_says_what_decided_and_where_it_stands() {
    let server = TestServer::start().await;
    let answer = ok(
        &server,
        "SimulateCustomPolicy",
        &[
            ("PolicyInputList.member.1", ALLOW),
            ("ActionNames.member.1", "s3:GetObject"),
            ("ActionNames.member.2", "s3:PutObject"),
            ("ResourceArns.member.1", "arn:aws:s3:::b/k"),
            ("ContextEntries.member.1.ContextKeyName", "aws:SourceIp"),
            (
                "ContextEntries.member.1.ContextKeyValues.member.1",
                "203.0.113.1",
            ),
            ("ContextEntries.member.1.ContextKeyType", "ip"),
        ],
    )
    .await;
    assert_eq!(text(&answer, "EvalDecision"), "allowed");
    assert_eq!(text(&answer, "SourcePolicyId"), "PolicyInputList.1");
    assert_eq!(
        text(&answer, "StartPosition"),
        "<Line>1</Line><Column>38</Column>"
    );
    assert_eq!(text(&answer, "EvalResourceDecision"), "allowed");
    assert!(answer.text().contains("implicitDeny"));
    let refused = iam(
        &server,
        "SimulateCustomPolicy",
        &[
            ("PolicyInputList.member.1", ALLOW),
            ("ActionNames.member.1", "ec2:RunInstances"),
            ("ResourceHandlingOption", "EC2-VPC-EBS"),
        ],
    )
    .await;
    assert_eq!(fault(&refused).1, "InvalidInput");
}

#[tokio::test]
async fn an_account_alias_is_taken_for_every_account() {
    let server = TestServer::start().await;
    ok(&server, "CreateAccountAlias", &[("AccountAlias", "acme")]).await;
    let answer = iam(&server, "CreateAccountAlias", &[("AccountAlias", "acme")]).await;
    let taken = "The account alias acme already exists.".to_owned();
    assert_eq!(
        fault(&answer),
        (409, "EntityAlreadyExists".to_owned(), taken)
    );
    let listed = ok(&server, "ListAccountAliases", &[]).await;
    assert_eq!(text(&listed, "member"), "acme");
    let bad = iam(&server, "CreateAccountAlias", &[("AccountAlias", "a--b")]).await;
    assert_eq!(fault(&bad).1, "ValidationError");
}

#[tokio::test]
async fn a_request_to_act_in_an_account_looks_as_at_aws() {
    let server = TestServer::start().await;
    let parameters = [
        ("Description", "To set up monitoring."),
        (
            "Permissions.PolicyTemplateArn",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ),
        ("RequestorWorkflowId", "first-1"),
        (
            "NotificationChannel",
            "arn:aws:sns:us-east-1:111122223333:requests",
        ),
        ("SessionDuration", "3600"),
    ];
    let made = ok(&server, "CreateDelegationRequest", &parameters).await;
    let id = text(&made, "DelegationRequestId");
    let again = iam(&server, "CreateDelegationRequest", &parameters).await;
    assert_eq!(fault(&again).1, "EntityAlreadyExists");
    let id = [("DelegationRequestId", id.as_str())];
    let found = ok(&server, "GetDelegationRequest", &id).await;
    assert_eq!(text(&found, "State"), "UNASSIGNED");
    let early = iam(&server, "UpdateDelegationRequest", &id).await;
    assert_eq!(fault(&early).1, "InvalidInput");
    let early = iam(&server, "AcceptDelegationRequest", &id).await;
    assert_eq!(fault(&early).1, "ConcurrentModification");
    for operation in [
        "AssociateDelegationRequest",
        "UpdateDelegationRequest",
        "AcceptDelegationRequest",
    ] {
        ok(&server, operation, &id).await;
    }
    let listed = ok(&server, "ListDelegationRequests", &[]).await;
    assert_eq!(text(&listed, "State"), "ACCEPTED");
    assert_eq!(text(&listed, "isTruncated"), "false");
    let unsent = iam(&server, "SendDelegationToken", &id).await;
    assert!(!unsent.status.is_success(), "nothing is handed over yet");
    let checked = [id[0], ("DelegationPermissionCheck", "true")];
    let checked = ok(&server, "GetDelegationRequest", &checked).await;
    assert_eq!(text(&checked, "PermissionCheckResult"), "UNSURE");
    let missing = [(
        "DelegationRequestId",
        "00000000-0000-0000-0000-000000000000",
    )];
    let missing = iam(&server, "GetDelegationRequest", &missing).await;
    assert_eq!(fault(&missing).1, "NoSuchEntity");
}

#[tokio::test]
async fn a_report_on_an_organization_has_services_by_their_prefixes() {
    let server = TestServer::start().await;
    let target = "AWSOrganizationsV20161128.ListRoots";
    let nothing = serde_json::json!({});
    let roots = server.call("organizations", target, &nothing).await.ok();
    let arn = roots["Roots"][0]["Arn"].clone();
    let path = arn.as_str().and_then(|arn| arn.split_once(":root/"));
    let path = path.expect("an ARN").1;
    let asked = [("EntityPath", path)];
    let job = ok(&server, "GenerateOrganizationsAccessReport", &asked).await;
    let job = text(&job, "JobId");
    let report = [("JobId", job.as_str()), ("MaxItems", "1")];
    let first = ok(&server, "GetOrganizationsAccessReport", &report).await;
    assert_eq!(text(&first, "JobStatus"), "COMPLETED");
    assert_eq!(text(&first, "IsTruncated"), "true");
    let services = text(&first, "NumberOfServicesAccessible");
    assert_eq!(text(&first, "NumberOfServicesNotAccessed"), services);
    let wrong = [("EntityPath", "o-aaaaaaaaaa/r-aaaaaa")];
    let wrong = iam(&server, "GenerateOrganizationsAccessReport", &wrong).await;
    assert_eq!(fault(&wrong).1, "InvalidInput");
}
