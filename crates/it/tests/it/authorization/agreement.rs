//! The reviewed matrix of `app` and what is answered through HTTP agree: the operations of Identity
//! Center ask for exactly what their rows say.

use edge_aws::{SERVICES, UNSUPPORTED};
use serde_json::{Map, Value, json};
use smithy::{Kind, OperationSchema, Service, Structure};
use testkit::{Answer, Caller, TestServer};

use super::house::{House, MANAGEMENT, text};

const MATRIX: &str = include_str!("../../../../app/src/authorize/matrix.txt");

/// What applications of one's own are made from.
const CUSTOM: &str = "arn:aws:sso::aws:applicationProvider/custom";

/// The columns of the matrix that are looked at here.
const COLUMNS: &str = "rARVSDMBPma";

#[tokio::test]
async fn what_is_denied_through_http_is_what_the_matrix_denies() {
    let house = House::each().await.remove(0);
    let principals = principals(&house).await;
    let values = Values::of(&house, "target").await;
    let mut wrong = Vec::new();
    let mut count = 0;
    for (service, operation) in operations() {
        let letters = letters(service.name, operation.name);
        let input = values.input(operation);
        for (letter, caller) in &principals {
            let answer = call(&house.server, service, operation, caller, &input).await;
            let (_, code, message) = answer.fault();
            let is_allowed = !code.contains("AccessDenied");
            if is_allowed != letters.contains(*letter) {
                let name = operation.name;
                wrong.push(format!("{name} of {letter}: {code} {message} {input}"));
            }
            // What could not be read never came to the decision.
            assert_ne!(code, "SerializationException", "{message} {input}");
            if !is_allowed {
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
        // Without the instance there would be nothing left to ask about.
        .filter(|(_, operation)| operation.name != "DeleteInstance")
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

/// The letters of those who may, by the matrix.
fn letters(service: &str, operation: &str) -> &'static str {
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

/// Sessions of permission sets, by their letter in the matrix. Session policies are for whoever
/// assumes a role, so that there is no `P`.
async fn principals(house: &House) -> Vec<(char, Caller)> {
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
        all.push((letter, caller));
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
    all.push(('B', house.session(MANAGEMENT, "Bounded").await));
    let member = house.account("member").await;
    let admin = house.permission_set("Elsewhere", &["AdministratorAccess"]);
    house.assign(&admin.await, &member).await;
    all.push(('m', house.session(&member, "Elsewhere").await));
    let root = Caller {
        access_key_id: house.server.root.access_key_id.clone(),
        secret: house.server.root.secret.clone(),
        session_token: None,
        account: None,
    };
    // Last, since nothing stops it from deleting what the others are asked about.
    all.push(('r', root));
    all
}

/// What inputs are filled with, by the names of their members.
pub(super) struct Values {
    pub(super) by_name: Map<String, Value>,
}

impl Values {
    /// A permission set, a user in a group, and the rest.
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
            "TrustedTokenIssuerArn": house.trusted_token_issuer().await,
            "TrustedTokenIssuerType": "OIDC_JWT",
            "TrustedTokenIssuerConfiguration": issuer,
        });
        let of_rules = json!({
            "AssignmentRuleId": "ar-0123456789abcdef",
            "Target": {"AccountTags": {"AnyOf": [{"AllOf": [{"Key": "nobody-has-it"}]}]}},
            "Principals": [{"PrincipalType": "USER", "PrincipalId": user}],
            "PermissionSetArns": [set],
            "IncludeManagementAccount": true,
            "ExpiresAt": 4_102_444_800_i64,
        });
        let (Value::Object(mut by_name), Value::Object(of_rules)) = (by_name, of_rules) else {
            panic!("objects");
        };
        by_name.extend(of_rules);
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
