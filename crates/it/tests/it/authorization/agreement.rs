//! The reviewed matrix of `app` and what is answered through HTTP agree for Identity Center;
//! `neighbours` has the rest.

use bytes::Bytes;
use edge_aws::{SERVICES, UNSUPPORTED};
use http::Request;
use http_body_util::Full;
use serde_json::{Map, Value, json};
use sigv4::SecretKey;
use smithy::{Authentication, Kind, OperationSchema, Protocol, Service, Structure};
use testkit::{Answer, Caller, TestServer};

use super::house::{House, MANAGEMENT, text};
use super::neighbours::parameters;

const MATRIX: &str = include_str!("../../../../app/src/authorize/matrix.txt");

/// What applications of one's own are made from.
const CUSTOM: &str = "arn:aws:sso::aws:applicationProvider/custom";

/// The columns of the matrix.
const COLUMNS: &str = "rARVSDMBPma";

/// What `P` may do: the session policy of the matrix.
const SESSION_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["sso:*","organizations:*","identitystore:*","iam:Get*"],"Resource":"*"},
    {"Effect":"Deny","Action":"identitystore:*","Resource":"arn:aws:identitystore:::user/*"}]}"#;

#[tokio::test]
async fn what_is_denied_through_http_is_what_the_matrix_denies() {
    let house = House::each().await.remove(0);
    let member = house.account("member").await;
    let principals = principals(&house, &member).await;
    let values = Values::of(&house, "target").await;
    let mut wrong = Vec::new();
    let mut count = 0;
    for (service, operation) in operations() {
        let letters = letters(service.name, operation.name);
        let input = values.input(operation);
        for (letter, caller) in &principals {
            let answer = ask(&house.server, service, operation, caller.as_ref(), &input).await;
            let verdict = Verdict::of(service, &answer);
            let told = format!("{} of {letter}: {verdict:?} {input}", operation.name);
            if verdict.is_allowed() != letters.contains(*letter) {
                wrong.push(told.clone());
            }
            // What could not be read never came to the decision.
            assert!(!verdict.code.contains("Serialization"), "{told}");
            if !verdict.is_allowed() {
                count += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 150, "only {count} denials");
}

/// The operations of Identity Center, and others whose inputs have the same members.
pub(super) fn operations() -> impl Iterator<Item = (&'static Service, &'static OperationSchema)> {
    let names = ["sso-admin", "identitystore", "cloudtrail", "cardea"];
    SERVICES
        .into_iter()
        .filter(move |service| names.contains(&service.name))
        .flat_map(|service| {
            let all = service.operations.iter();
            all.map(move |operation| (service, *operation))
        })
        // Nobody's policies are asked about what people do with a token of their own.
        .filter(|(_, operation)| operation.authentication == Authentication::SigV4)
        // Without the instance there would be nothing left to ask about.
        .filter(|(_, operation)| operation.name != "DeleteInstance")
        // Nobody's policies are asked about what people do with a token of their own.
        .filter(|(_, operation)| operation.authentication == Authentication::SigV4)
        .filter(|(service, operation)| !UNSUPPORTED.contains(&(service.name, operation.name)))
}

/// Calls an operation whatever its service.
pub(super) async fn call(
    server: &TestServer,
    service: &Service,
    operation: &OperationSchema,
    caller: &Caller,
    input: &Value,
) -> Answer {
    let name = service.signing_names.first().expect("a signing name");
    let target = format!("{}.{}", service.target_prefix, operation.name);
    server.call_as(caller, name, &target, input).await
}

/// Calls an operation in the protocol of its service, without a signature where nobody is named.
pub(super) async fn ask(
    server: &TestServer,
    service: &Service,
    operation: &OperationSchema,
    caller: Option<&Caller>,
    input: &Value,
) -> Answer {
    let (name, version) = (operation.name, service.version);
    let is_query = service.protocol == Protocol::AwsQuery;
    let form = format!("Action={name}&Version={version}{}", parameters(input));
    let signing_name = service.signing_names.first().expect("a signing name");
    match caller {
        Some(caller) if is_query => server.query_as(caller, signing_name, &form).await,
        Some(caller) => call(server, service, operation, caller, input).await,
        None if is_query => {
            let request = Request::post("/")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Full::new(Bytes::from(form)));
            server.send(request.expect("a request")).await
        }
        None => {
            let target = format!("{}.{name}", service.target_prefix);
            let request = Request::post("/")
                .header("content-type", "application/x-amz-json-1.1")
                .header("x-amz-target", target)
                .body(Full::new(Bytes::from(input.to_string())));
            server.send(request.expect("a request")).await
        }
    }
}

/// What an answer says of the caller's rights.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) code: String,
    pub(super) message: String,
}

impl Verdict {
    pub(super) fn of(service: &Service, answer: &Answer) -> Self {
        if service.protocol == Protocol::AwsJson11 {
            let (_, code, message) = answer.fault();
            return Self { code, message };
        }
        Self {
            code: element(answer, "Code").unwrap_or_default(),
            message: element(answer, "Message").unwrap_or_default(),
        }
    }

    pub(super) fn is_allowed(&self) -> bool {
        let denials = ["AccessDenied", "MissingAuthenticationToken"];
        !denials.iter().any(|code| self.code.contains(code))
    }
}

/// The text of the first element of this name in an answer.
fn element(answer: &Answer, name: &str) -> Option<String> {
    let text = answer.text();
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (value, _) = rest.split_once(&format!("</{name}>"))?;
    Some(value.to_owned())
}

/// The letters of those who may, by the matrix.
pub(super) fn letters(service: &str, operation: &str) -> &'static str {
    let mut lines = MATRIX.lines().skip_while(|line| *line != service).skip(1);
    let line = lines
        .by_ref()
        .take_while(|line| !line.is_empty())
        .find(|line| line.split(' ').nth(1) == Some(operation));
    let line = line.unwrap_or_else(|| panic!("{service} {operation} is not in the matrix"));
    let letters = line.split(' ').next().expect("letters");
    assert_eq!(letters.len(), COLUMNS.len(), "{line}");
    letters
}

/// The principals of the matrix by their letters: sessions of permission sets, the session of a
/// role with a session policy, nobody, and root.
pub(super) async fn principals(house: &House, member: &str) -> Vec<(char, Option<Caller>)> {
    let mut all = Vec::new();
    for (letter, name, policy) in [
        ('A', "Administrators", "AdministratorAccess"),
        ('R', "Readers", "ReadOnlyAccess"),
        ('V', "Viewers", "job-function/ViewOnlyAccess"),
        ('S', "CenterReaders", "AWSSSOReadOnly"),
        ('D', "DirectoryReaders", "AWSSSODirectoryReadOnly"),
        ('M', "Members", "AWSSSOMemberAccountAdministrator"),
    ] {
        let caller = house.session_with(MANAGEMENT, name, &[policy]).await;
        all.push((letter, Some(caller)));
    }
    let bounded = house
        .permission_set("Bounded", &["AdministratorAccess"])
        .await;
    let boundary = json!({"ManagedPolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    let input = json!({"PermissionSetArn": bounded, "PermissionsBoundary": boundary});
    house
        .root("PutPermissionsBoundaryToPermissionSet", input)
        .await;
    house.assign(&bounded, MANAGEMENT).await;
    all.push(('B', Some(house.session(MANAGEMENT, "Bounded").await)));
    let admin = house.permission_set("Elsewhere", &["AdministratorAccess"]);
    house.assign(&admin.await, member).await;
    all.push(('m', Some(house.session(member, "Elsewhere").await)));
    all.push(('P', Some(with_session_policy(house, &all).await)));
    all.push(('a', None));
    let root = Caller {
        access_key_id: house.server.root.access_key_id.clone(),
        secret: house.server.root.secret.clone(),
        session_token: None,
        account: None,
    };
    // Last, since nothing stops it from deleting what the others are asked about.
    all.push(('r', Some(root)));
    all
}

/// An administrator's role, assumed by `A` with a session policy.
async fn with_session_policy(house: &House, others: &[(char, Option<Caller>)]) -> Caller {
    let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": MANAGEMENT}, "Action": "sts:AssumeRole"}]});
    let role = json!({"RoleName": "parts", "AssumeRolePolicyDocument": trust.to_string()});
    let policy = json!({"RoleName": "parts",
        "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"});
    for (operation, input) in [("CreateRole", role), ("AttachRolePolicy", policy)] {
        let answer = house.query("iam", operation, &input).await;
        assert!(answer.status.is_success(), "{}", answer.text());
    }
    let (_, administrator) = others.iter().find(|(letter, _)| *letter == 'A').expect("A");
    let wanted = json!({"RoleArn": format!("arn:aws:iam::{MANAGEMENT}:role/parts"),
        "RoleSessionName": "me", "Policy": SESSION_POLICY});
    let form = format!(
        "Action=AssumeRole&Version=2011-06-15{}",
        parameters(&wanted)
    );
    let administrator = administrator.as_ref().expect("a caller");
    let answer = house.server.query_as(administrator, "sts", &form).await;
    assert!(answer.status.is_success(), "{}", answer.text());
    let part = |name: &str| element(&answer, name).expect("credentials");
    Caller {
        access_key_id: part("AccessKeyId"),
        secret: SecretKey::new(part("SecretAccessKey")),
        session_token: Some(part("SessionToken")),
        account: None,
    }
}

/// What inputs are filled with, by the names of their members.
pub(super) struct Values {
    pub(super) by_name: Map<String, Value>,
}

impl Values {
    /// A permission set, a user in a group, and the rest.
    #[expect(clippy::too_many_lines, reason = "a table")]
    pub(super) async fn of(house: &House, name: &str) -> Self {
        let server = &house.server;
        let set = house.permission_set(name, &[]).await;
        let user = house.user(name).await;
        let root = &server.root;
        let input = json!({"DisplayName": name});
        let group = house.people(root, "CreateGroup", input).await.ok();
        let group = text(&group["GroupId"]);
        let input = json!({"GroupId": group, "MemberId": {"UserId": user}});
        let made = house.people(root, "CreateGroupMembership", input).await;
        let input = json!({"Name": name, "ApplicationProviderArn": CUSTOM});
        let application = house.root("CreateApplication", input).await["ApplicationArn"].clone();
        let issuer = json!({"OidcJwtConfiguration": {
            "IssuerUrl": "https://idp.example.com",
            "ClaimAttributePath": "email",
            "IdentityStoreAttributePath": "emails.value",
            "JwksRetrievalOption": "OPEN_ID_DISCOVERY"}});
        let actors = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "sso-oauth:CreateTokenWithIAM", "Principal": {"AWS": MANAGEMENT},
            "Resource": "*"}]});
        let request = "00000000-0000-4000-8000-000000000000";
        let by_name = json!({
            "InstanceArn": server.instance.arn(),
            "IdentityStoreId": server.instance.identity_store_id.as_str(),
            "PermissionSetArn": set,
            "ResourceArn": set,
            "UserId": user,
            "GroupId": group,
            "GroupIds": [group],
            "MemberId": {"UserId": user},
            "MembershipId": made.ok()["MembershipId"],
            "AlternateIdentifier":
                {"ExternalId": {"Issuer": "https://idp.example.com", "Id": "nobody"}},
            "AccountId": MANAGEMENT,
            "TargetId": MANAGEMENT,
            "TargetType": "AWS_ACCOUNT",
            "PrincipalArn": format!("arn:aws:iam::{MANAGEMENT}:root"),
            "Action": "iam:ListRoles",
            "PrincipalType": "USER",
            "PrincipalId": user,
            "Name": format!("{name}-new"),
            "Tags": [{"Key": "a", "Value": "b"}],
            "TagKeys": ["a"],
            "ManagedPolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "CustomerManagedPolicyReference": {"Name": "policy"},
            "PermissionsBoundary":
                {"ManagedPolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"},
            "InlinePolicy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
            "AccountAssignmentCreationRequestId": request,
            "AccountAssignmentDeletionRequestId": request,
            "ProvisionPermissionSetRequestId": request,
            "Operations": [{"AttributePath": "title", "AttributeValue": "x"}],
            "RegionName": "eu-west-1",
            "ApplicationArn": application,
            "ApplicationProviderArn": CUSTOM,
            "AssignmentRequired": false,
            "AuthenticationMethodType": "IAM",
            "AuthenticationMethod": {"Iam": {"ActorPolicy": actors}},
            "GrantType": "refresh_token",
            "Grant": {"RefreshToken": {}},
            "Scope": "sso:account:access",
            "InstanceAccessControlAttributeConfiguration": {"AccessControlAttributes": []},
            "Service": "identitystore",
            "Operation": "DeleteGroup",
            "Parameters": "{}",
            "TrustedTokenIssuerArn": house.trusted_token_issuer().await,
            "TrustedTokenIssuerType": "OIDC_JWT",
            "TrustedTokenIssuerConfiguration": issuer,
        });
        let Value::Object(mut by_name) = by_name else {
            panic!("an object");
        };
        // One `json!` does not take any number of members.
        for (name, value) in [
            ("ParentGroupId", json!(group)),
            ("ChildGroupId", json!(group)),
            ("ExpiresAt", json!(4_000_000_000_i64)),
            ("RequestId", json!(request)),
            ("RoleNaming", json!("RANDOM")),
            ("InteractiveSessionDuration", json!("PT8H")),
            ("BackgroundSessionDuration", json!("P7D")),
            ("DeviceCode", json!("ALLOWED")),
            ("TokenId", json!("spt-0123456789abcdef")),
            ("Decision", json!("CONFIRM")),
            ("UserStatus", json!("ENABLED")),
            ("SessionId", json!(request)),
            ("EmailOneTimePassword", json!("DISABLED")),
            ("EmailAddress", json!("ann@example.com")),
            ("AssignmentRuleId", json!("ar-0123456789abcdef")),
            (
                "Target",
                json!({"AccountTags": {"AnyOf": [{"AllOf": [{"Key": "nobody-has-it"}]}]}}),
            ),
            (
                "Principals",
                json!([{"PrincipalType": "USER", "PrincipalId": user}]),
            ),
            ("PermissionSetArns", json!([set])),
            ("IncludeManagementAccount", json!(true)),
            ("Certificate", json!("AAAA")),
            ("CertificateId", json!("a".repeat(64))),
            ("DeviceId", json!("44a85468-40e1-708e-e018-01ce81f12cf5")),
            ("IdentitySource", json!("OIDC")),
            ("PlanToken", json!("0")),
            ("Confirm", json!("ACCEPT")),
            ("Issuer", json!("https://idp.example.com")),
            ("ClientId", json!("cardea")),
            ("Certificate", json!("none")),
            ("CertificateId", json!("0".repeat(64))),
            (
                "MfaSettings",
                json!({"Mode": "ALWAYS_ON", "AllowedTypes": ["AUTHENTICATOR_APP"],
                    "WithoutDevice": "ALLOW", "DeviceManagers": "ADMINISTRATORS",
                    "PasskeySignIn": "FORBIDDEN", "TrustedDeviceDays": 30,
                    "Attestation": "NONE"}),
            ),
        ] {
            by_name.insert(name.to_owned(), value);
        }
        Self { by_name }
    }

    /// The required members of an operation's input, and what its edge wants besides.
    pub(super) fn input(&self, operation: &OperationSchema) -> Value {
        let Kind::Structure(Structure { members, .. }) = &operation.input.kind else {
            panic!("{} takes no structure", operation.name);
        };
        let mut input = Map::new();
        for member in *members {
            let is_wanted = member.required
                || operation.name == "ProvisionPermissionSet" && member.name == "TargetId"
                || operation.name == "ListPermissionSetAccess" && member.name == "PermissionSetArn"
                || member.name == "IncludeManagementAccount"
                || operation.name == "ExplainAccess"
                    && ["PrincipalArn", "Action"].contains(&member.name);
            if is_wanted {
                let value = self.by_name.get(member.name).unwrap_or_else(|| {
                    let (operation, member) = (operation.name, member.name);
                    panic!("{operation} needs a `{member}`: give it a value here")
                });
                input.insert(member.name.to_owned(), value.clone());
            }
        }
        Value::Object(input)
    }
}
