//! The reviewed matrix of `app` and what is answered through HTTP agree for IAM, STS and
//! Organizations, too.

use std::fmt::Write as _;

use app::{Right, authorization_rows};
use edge_aws::{SERVICES, UNSUPPORTED};
use serde_json::{Map, Value, json};
use smithy::{Kind, OperationSchema, Service, Structure};

use super::agreement::{Verdict, ask, letters, principals};
use super::house::{House, MANAGEMENT, text};

/// What the matrix does not know: which kind of credentials an operation takes, whatever the
/// policies say. Operation, letters, and what they are told.
const BY_CREDENTIALS: [(&str, &str, &str); 5] = [
    (
        "AssumeRole",
        "r",
        "Roles may not be assumed by root accounts.",
    ),
    (
        "GetFederationToken",
        "Am",
        "Cannot call GetFederationToken with session credentials",
    ),
    (
        "GetSessionToken",
        "ARVSDMBPm",
        "Cannot call GetSessionToken with session credentials",
    ),
    // There is no user on whom a right could be asked.
    (
        "ChangePassword",
        "rARVSDMBPm",
        "Only IAM Users can change their own password",
    ),
    (
        "GenerateOrganizationsAccessReport",
        "m",
        "The caller is not the management account of an organization.",
    ),
];

#[tokio::test]
async fn what_iam_sts_and_organizations_deny_through_http_is_what_the_matrix_denies() {
    let house = House::each().await.remove(0);
    let member = house.account("member").await;
    let principals = principals(&house, &member).await;
    let values = values(&house).await;
    let mut wrong = Vec::new();
    let (mut allowed, mut denied) = (0, 0);
    for (service, operation) in operations() {
        let name = (service.name, operation.name);
        let row = authorization_rows().find(|row| (row.service, row.operation) == name);
        let right = row.expect("a row").right;
        let input = input(&values, operation);
        for (letter, caller) in &principals {
            // What is one's own is the member's, of the member.
            let input = if right == Right::Own && *letter == 'm' {
                let own = input.to_string().replace(MANAGEMENT, &member);
                serde_json::from_str(&own).expect("JSON")
            } else {
                input.clone()
            };
            let answer = ask(&house.server, service, operation, caller.as_ref(), &input).await;
            let verdict = Verdict::of(service, &answer);
            let told = format!("{} of {letter}: {verdict:?} {input}", operation.name);
            assert!(!verdict.code.contains("Serialization"), "{told}");
            let may = match right {
                // Whoever has signed, that is.
                Right::Always => *letter != 'a',
                // The tokens here prove nothing.
                Right::Proof => false,
                _ => letters(service.name, operation.name).contains(*letter),
            };
            let by_credentials = BY_CREDENTIALS
                .iter()
                .find(|(operation, letters, _)| *operation == name.1 && letters.contains(*letter));
            let fits = match by_credentials {
                Some((_, _, message)) => verdict.message == *message,
                None if right == Right::Proof => !answer.status.is_success(),
                None => may == verdict.is_allowed(),
            };
            if !fits {
                wrong.push(told);
            }
            *(if may { &mut allowed } else { &mut denied }) += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(allowed > 700, "only {allowed} permissions");
    assert!(denied > 700, "only {denied} denials");
}

/// The operations, those last that take away what others are asked about.
fn operations() -> Vec<(&'static Service, &'static OperationSchema)> {
    let names = ["iam", "sts", "organizations"];
    let mut all: Vec<_> = SERVICES
        .into_iter()
        .filter(|service| names.contains(&service.name))
        .flat_map(|service| {
            let all = service.operations.iter();
            all.map(move |operation| (service, *operation))
        })
        .filter(|(service, operation)| !UNSUPPORTED.contains(&(service.name, operation.name)))
        .collect();
    all.sort_by_key(|(_, operation)| {
        let ends = ["Delete", "Detach", "Remove", "Close", "Deactivate"];
        let ends = ends.iter().any(|end| operation.name.starts_with(end));
        (operation.name == "LeaveOrganization", ends)
    });
    all
}

/// What inputs are filled with, by the names of their members, after what is there has been made.
#[expect(clippy::too_many_lines, reason = "a table")]
async fn values(house: &House) -> Map<String, Value> {
    let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": MANAGEMENT}, "Action": "sts:AssumeRole"}]})
    .to_string();
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "s3:GetObject", "Resource": "*"}]})
    .to_string();
    let named = |kind: &str| format!("arn:aws:iam::{MANAGEMENT}:{kind}");
    let role = named("role/target");
    let organization = async |operation: &str, input: Value| {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        let server = &house.server;
        server.call("organizations", &target, &input).await.ok()
    };
    let trusted = json!({"ServicePrincipal": "iam.amazonaws.com"});
    organization("EnableAWSServiceAccess", trusted).await;
    for (operation, input) in [
        ("CreateUser", json!({"UserName": "target"})),
        ("CreateGroup", json!({"GroupName": "target"})),
        (
            "CreateRole",
            json!({"RoleName": "target", "AssumeRolePolicyDocument": trust}),
        ),
        (
            "CreatePolicy",
            json!({"PolicyName": "target", "PolicyDocument": policy}),
        ),
        (
            "CreateInstanceProfile",
            json!({"InstanceProfileName": "target"}),
        ),
        (
            "CreateOpenIDConnectProvider",
            json!({"Url": "https://target.example.com", "ClientIDList": ["a"]}),
        ),
        (
            "CreateVirtualMFADevice",
            json!({"VirtualMFADeviceName": "target"}),
        ),
        ("EnableOrganizationsRootSessions", json!({})),
        ("EnableOutboundWebIdentityFederation", json!({})),
    ] {
        let answer = house.query("iam", operation, &input).await;
        assert!(answer.status.is_success(), "{}", answer.text());
    }
    let target = house.account("target").await;
    let root = text(&organization("ListRoots", json!({})).await["Roots"][0]["Id"]);
    let unit = json!({"ParentId": root, "Name": "unit"});
    let unit = organization("CreateOrganizationalUnit", unit).await;
    let unit = text(&unit["OrganizationalUnit"]["Id"]);
    let everything = json!({"Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
    .to_string();
    let control = json!({"Name": "target", "Description": "", "Content": everything,
        "Type": "SERVICE_CONTROL_POLICY"});
    let control = organization("CreatePolicy", control).await;
    let listed = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": target}, "Action": "organizations:ListRoots", "Resource": "*"}]});
    [
        // IAM.
        ("AWSServiceName", json!("sso.amazonaws.com")),
        ("AccessKeyId", json!("AKIAAAAAAAAAAAAAAAAA")),
        ("AccountAlias", json!("target-alias")),
        ("ActionNames", json!(["s3:GetObject"])),
        ("Arn", json!(role)),
        ("AssumeRolePolicyDocument", json!(trust)),
        ("AuthenticationCode1", json!("123456")),
        ("AuthenticationCode2", json!("654321")),
        ("ClientID", json!("b")),
        (
            "DeletionTaskId",
            json!("task/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO/0"),
        ),
        ("Description", json!("")),
        ("GlobalEndpointTokenVersion", json!("v2Token")),
        ("GroupName", json!("target")),
        ("InstanceProfileName", json!("target")),
        ("JobId", json!("00000000-0000-4000-8000-000000000000")),
        ("Name", json!("target")),
        ("NewPassword", json!("a-New-Password-1")),
        ("OldPassword", json!("an-Old-Password-1")),
        (
            "OpenIDConnectProviderArn",
            json!(named("oidc-provider/target.example.com")),
        ),
        (
            "PermissionsBoundary",
            json!("arn:aws:iam::aws:policy/ReadOnlyAccess"),
        ),
        ("PolicyArn", json!(named("policy/target"))),
        ("PolicyDocument", json!(policy)),
        ("PolicyInputList", json!([policy])),
        ("PolicyName", json!("target")),
        ("PolicySourceArn", json!(role)),
        ("Properties", json!([{"Key": "a", "Value": "b"}])),
        ("RoleName", json!("target")),
        ("SAMLMetadataDocument", json!("x".repeat(1000))),
        ("SAMLProviderArn", json!(named("saml-provider/target"))),
        ("SerialNumber", json!(named("mfa/target"))),
        ("ServiceNamespace", json!("s3")),
        ("ServiceNamespaces", json!(["s3"])),
        ("Status", json!("Inactive")),
        ("TagKeys", json!(["a"])),
        ("Tags", json!([{"Key": "a", "Value": "b"}])),
        ("ThumbprintList", json!(["a".repeat(40)])),
        ("Url", json!("https://other.example.com")),
        ("UserName", json!("target")),
        ("VersionId", json!("v1")),
        ("VirtualMFADeviceName", json!("other")),
        // STS.
        ("Audience", json!(["somebody"])),
        ("EncodedMessage", json!("AAAA")),
        ("PrincipalArn", json!(named("saml-provider/target"))),
        ("RoleArn", json!(role)),
        ("RoleSessionName", json!("me")),
        ("SAMLAssertion", json!("AAAA")),
        ("SigningAlgorithm", json!("ES384")),
        (
            "TargetPrincipal",
            json!(format!("arn:aws:iam::{target}:root")),
        ),
        (
            "TaskPolicyArn",
            json!({"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}),
        ),
        ("TradeInToken", json!("AAAA")),
        ("WebIdentityToken", json!("AAAA")),
        // Organizations.
        ("AccountId", json!(target)),
        ("AccountName", json!("new")),
        ("ChildId", json!(target)),
        ("ChildType", json!("ACCOUNT")),
        ("Content", json!(everything)),
        (
            "CreateAccountRequestId",
            json!("car-0123456789abcdef0123456789abcdef"),
        ),
        ("DestinationParentId", json!(unit)),
        ("Email", json!("new@example.com")),
        ("Filter", json!("SERVICE_CONTROL_POLICY")),
        ("HandshakeId", json!("h-0123456789abcdef")),
        ("OrganizationalUnitId", json!(unit)),
        ("ParentId", json!(root)),
        ("PolicyId", json!(control["Policy"]["PolicySummary"]["Id"])),
        ("PolicyType", json!("TAG_POLICY")),
        ("ResourceId", json!(target)),
        ("ResourcePolicy", json!(listed.to_string())),
        ("RootId", json!(root)),
        ("ServicePrincipal", json!("config.amazonaws.com")),
        ("SourceParentId", json!(root)),
        ("Target", json!({"Id": "999988887777", "Type": "ACCOUNT"})),
        ("TargetId", json!(target)),
        ("Type", json!("SERVICE_CONTROL_POLICY")),
        // Delegation requests, reports, and the transfer of bills.
        (
            "DelegationRequestId",
            json!("00000000-0000-4000-8000-000000000000"),
        ),
        ("RequestorWorkflowId", json!("workflow")),
        ("NotificationChannel", json!("arn:aws:sns:us-east-1:1:x")),
        ("SessionDuration", json!(3600)),
        (
            "Permissions",
            json!({"PolicyTemplateArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}),
        ),
        (
            "EntityArn",
            json!(named(
                "delegation-request/00000000-0000-4000-8000-000000000000"
            )),
        ),
        ("EntityPath", json!(format!("o-0123456789/{root}"))),
        ("Id", json!("rt-0123456789")),
        ("SourceName", json!("bills")),
        ("TransferType", json!("BILLING")),
        ("StartTimestamp", json!(4_102_444_800_i64)),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into_iter()
    .collect()
}

/// The required members of an operation's input, and the user whom it would be about.
fn input(values: &Map<String, Value>, operation: &OperationSchema) -> Value {
    let Kind::Structure(Structure { members, .. }) = &operation.input.kind else {
        panic!("{} takes no structure", operation.name);
    };
    let mut input = Map::new();
    for member in *members {
        let is_wanted = member.required
            || member.name == "UserName"
            || operation.name == "UpdateSAMLProvider" && member.name == "SAMLMetadataDocument"
            // Without it, it would be about the caller's own account.
            || operation.name == "DescribeEffectivePolicy" && member.name == "TargetId";
        if !is_wanted {
            continue;
        }
        let name = match (operation.name, member.name) {
            ("PutResourcePolicy", "Content") => "ResourcePolicy",
            (operation, "Type") if operation.contains("Responsibility") => "TransferType",
            (_, name) => name,
        };
        let value = values
            .get(name)
            .unwrap_or_else(|| panic!("{} needs a `{name}`: give it a value here", operation.name));
        input.insert(member.name.to_owned(), value.clone());
    }
    Value::Object(input)
}

/// The parameters of the query protocol for an input.
pub(super) fn parameters(input: &Value) -> String {
    let mut form = String::new();
    add(&mut form, "", input);
    form
}

fn add(form: &mut String, name: &str, value: &Value) {
    let below = |part: &str| match name {
        "" => part.to_owned(),
        name => format!("{name}.{part}"),
    };
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                add(form, &below(member), value);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                add(form, &below(&format!("member.{}", place + 1)), item);
            }
        }
        Value::String(text) => {
            let _ = write!(form, "&{name}=");
            for byte in text.bytes() {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    form.push(char::from(byte));
                } else {
                    let _ = write!(form, "%{byte:02X}");
                }
            }
        }
        other => {
            let _ = write!(form, "&{name}={other}");
        }
    }
}
