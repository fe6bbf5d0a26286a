//! How each quota is hit. The match has no `_`: a quota without an edge does not compile.

use domain::quota::Quota;
use serde_json::{Value, json};

use super::{Bench, Call, element, iam, organizations};

/// What still fits, and what does not.
pub(super) struct Edge {
    pub(super) fits: Vec<Call>,
    pub(super) refused: Call,
    /// The error's code, or Organizations' reason.
    pub(super) code: &'static str,
}

const EXCEEDED: &str = "ServiceQuotaExceededException";
const LIMIT: &str = "LimitExceeded";
const ACCOUNT: &str = "111122223333";
const DENY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;
const TAG_POLICY: &str = r#"{"tags":{"stage":{"tag_key":{"@@assign":"Stage"}}}}"#;
const OPT_OUT: &str = r#"{"services":{"default":{"opt_out_policy":{"@@assign":"optOut"}}}}"#;

/// What is made at pages and not by operations: `crates/app/tests/sign_in/mfa.rs` hits these.
pub(super) const ON_PAGES: [Quota; 2] = [Quota::PersonMfaApps, Quota::PersonMfaKeys];

/// The quotas that are set for the test of one.
pub(super) fn small(quota: Quota) -> Vec<(Quota, i64)> {
    let long = |text: &str| i64::try_from(text.len()).expect("short");
    let most = match quota {
        Quota::InlinePolicyBytes
        | Quota::IamRolePolicySize
        | Quota::IamUserPolicySize
        | Quota::IamGroupPolicySize
        | Quota::IamPolicySize
        | Quota::ControlPolicySize => long(DENY),
        Quota::IamTrustPolicySize => long(TRUST),
        Quota::OptOutPolicySize => long(OPT_OUT),
        Quota::ManagementPolicySize => long(TAG_POLICY),
        // The account itself counts.
        Quota::ApplicationsAndAccounts
        | Quota::OrganizationAccounts
        // So does the version that is there from the start.
        | Quota::IamPolicyVersions
        | Quota::IamPolicyVersionsInUse
        // So does the policy of AWS that is attached to everything.
        | Quota::ControlPoliciesAttached
        // So does the provider that comes with the first assignment.
        | Quota::IamSamlProviders => 2,
        // Enabling one takes codes of a clock; that none may be is an edge as well.
        Quota::IamMfaDevices => 0,
        // Services have made themselves two.
        Quota::IamRoles => 3,
        Quota::Invitations => return vec![(quota, 2), (Quota::OrganizationAccounts, 2)],
        _ => 1,
    };
    vec![(quota, most)]
}

/// What is asked for to hit a quota, of which all but the last are to go well.
#[expect(clippy::too_many_lines, reason = "a table")]
#[expect(
    clippy::panic,
    reason = "a test that asks for what it says it does not ask for"
)]
pub(super) async fn edge(bench: &Bench, quota: Quota) -> Edge {
    let sso = |operation: &str, input: Value| bench.sso(operation, input);
    let two = |call: &dyn Fn(u8) -> Call, code| Edge {
        fits: vec![call(1)],
        refused: call(2),
        code,
    };
    match quota {
        Quota::PermissionSets => two(
            &|n| sso("CreatePermissionSet", json!({"Name": format!("Set{n}")})),
            EXCEEDED,
        ),
        Quota::PermissionSetsPerAccount => {
            let sets = [
                permission_set(bench, "One").await,
                permission_set(bench, "Two").await,
            ];
            let user = user(bench, "ann").await;
            two(
                &|n| assign(bench, &sets[usize::from(n) - 1], &user),
                EXCEEDED,
            )
        }
        Quota::PoliciesPerPermissionSet => {
            let set = permission_set(bench, "One").await;
            let attach = |n| {
                let name = ["ReadOnlyAccess", "ViewOnlyAccess"][usize::from(n) - 1];
                let path = if n == 1 { "" } else { "job-function/" };
                let arn = format!("arn:aws:iam::aws:policy/{path}{name}");
                let input = json!({"PermissionSetArn": set, "ManagedPolicyArn": arn});
                sso("AttachManagedPolicyToPermissionSet", input)
            };
            two(&attach, EXCEEDED)
        }
        Quota::InlinePolicyBytes => {
            let set = permission_set(bench, "One").await;
            let put = |n| {
                let policy = padded(DENY, n);
                let input = json!({"PermissionSetArn": set, "InlinePolicy": policy});
                sso("PutInlinePolicyToPermissionSet", input)
            };
            two(&put, EXCEEDED)
        }
        Quota::ApplicationsAndAccounts => two(
            &|n| {
                let provider = "arn:aws:sso::aws:applicationProvider/custom";
                let name = format!("App{n}");
                let input = json!({"ApplicationProviderArn": provider, "Name": name});
                sso("CreateApplication", input)
            },
            EXCEEDED,
        ),
        Quota::Users => two(&|n| new_user(bench, &format!("user{n}")), EXCEEDED),
        Quota::Groups => two(
            &|n| bench.identity("CreateGroup", json!({"DisplayName": format!("group{n}")})),
            EXCEEDED,
        ),
        Quota::ScopesPerApplication => {
            let provider = "arn:aws:sso::aws:applicationProvider/custom";
            let input = json!({"ApplicationProviderArn": provider, "Name": "App"});
            let made = bench.ok(sso("CreateApplication", input)).await.json();
            let put = |n| {
                let scope = format!("sso:scope{n}");
                let input = json!({"ApplicationArn": made["ApplicationArn"], "Scope": scope});
                sso("PutApplicationAccessScope", input)
            };
            // AWS: the operation has no exception for quotas.
            two(&put, "ValidationException")
        }
        Quota::TrustedTokenIssuers => two(
            &|n| {
                let issuer = json!({"OidcJwtConfiguration": {
                    "IssuerUrl": format!("https://issuer{n}.example.com"),
                    "ClaimAttributePath": "email",
                    "IdentityStoreAttributePath": "emails.value",
                    "JwksRetrievalOption": "OPEN_ID_DISCOVERY"}});
                let input = json!({"Name": format!("Issuer{n}"),
                    "TrustedTokenIssuerType": "OIDC_JWT",
                    "TrustedTokenIssuerConfiguration": issuer});
                sso("CreateTrustedTokenIssuer", input)
            },
            EXCEEDED,
        ),
        Quota::Regions => two(
            &|n| sso("AddRegion", json!({"RegionName": format!("eu-west-{n}")})),
            EXCEEDED,
        ),
        Quota::AccessControlAttributes => {
            let put = |n| {
                let attributes: Vec<_> = (0..n)
                    .map(|n| {
                        let source = json!(["${path:userName}"]);
                        json!({"Key": format!("key{n}"), "Value": {"Source": source}})
                    })
                    .collect();
                let operation = if n == 1 { "Create" } else { "Update" };
                let operation = format!("{operation}InstanceAccessControlAttributeConfiguration");
                let attributes = json!({"AccessControlAttributes": attributes});
                let input = json!({"InstanceAccessControlAttributeConfiguration": attributes});
                sso(&operation, input)
            };
            // AWS: the operations have no exception for quotas.
            two(&put, "ValidationException")
        }
        Quota::Tags => two(
            &|n| {
                let input = json!({"Name": format!("Set{n}"), "Tags": tags(n)});
                sso("CreatePermissionSet", input)
            },
            EXCEEDED,
        ),
        Quota::IamRoles => two(&|n| role(&format!("Role{n}"), TRUST), LIMIT),
        Quota::IamPolicies => two(&|n| policy(&format!("Policy{n}"), DENY), LIMIT),
        Quota::IamUsers => two(
            &|n| iam("CreateUser", &[("UserName", &format!("user{n}"))]),
            LIMIT,
        ),
        Quota::IamGroups => two(
            &|n| iam("CreateGroup", &[("GroupName", &format!("group{n}"))]),
            LIMIT,
        ),
        Quota::IamGroupsPerUser => {
            bench.ok(iam("CreateUser", &[("UserName", "ann")])).await;
            for group in ["group1", "group2"] {
                bench.ok(iam("CreateGroup", &[("GroupName", group)])).await;
            }
            let add = |n| {
                let group = format!("group{n}");
                iam(
                    "AddUserToGroup",
                    &[("GroupName", &group), ("UserName", "ann")],
                )
            };
            two(&add, LIMIT)
        }
        Quota::IamAccessKeys => {
            bench.ok(iam("CreateUser", &[("UserName", "ann")])).await;
            two(&|_| iam("CreateAccessKey", &[("UserName", "ann")]), LIMIT)
        }
        Quota::PersonMfaApps | Quota::PersonMfaKeys => {
            panic!("no operation makes these: see `ON_PAGES`")
        }
        Quota::IamMfaDevices => {
            bench.ok(iam("CreateUser", &[("UserName", "ann")])).await;
            let named = [("VirtualMFADeviceName", "phone")];
            let made = bench.ok(iam("CreateVirtualMFADevice", &named)).await;
            let serial = element(&made, "SerialNumber");
            let enable = [
                ("UserName", "ann"),
                ("SerialNumber", serial.as_str()),
                ("AuthenticationCode1", "000000"),
                ("AuthenticationCode2", "111111"),
            ];
            Edge {
                fits: Vec::new(),
                refused: iam("EnableMFADevice", &enable),
                code: LIMIT,
            }
        }
        Quota::IamVirtualMfaDevices => two(
            &|n| {
                let name = format!("phone{n}");
                iam("CreateVirtualMFADevice", &[("VirtualMFADeviceName", &name)])
            },
            LIMIT,
        ),
        Quota::IamPoliciesPerRole => {
            bench.ok(role("Role", TRUST)).await;
            two(&|n| attach("Role", n), LIMIT)
        }
        Quota::IamPoliciesPerUser => {
            bench.ok(iam("CreateUser", &[("UserName", "User")])).await;
            two(&|n| attach("User", n), LIMIT)
        }
        Quota::IamPoliciesPerGroup => {
            bench
                .ok(iam("CreateGroup", &[("GroupName", "Group")]))
                .await;
            two(&|n| attach("Group", n), LIMIT)
        }
        Quota::IamRolePolicySize => {
            bench.ok(role("Role", TRUST)).await;
            two(&|n| put("Role", n), LIMIT)
        }
        Quota::IamUserPolicySize => {
            bench.ok(iam("CreateUser", &[("UserName", "User")])).await;
            two(&|n| put("User", n), LIMIT)
        }
        Quota::IamGroupPolicySize => {
            bench
                .ok(iam("CreateGroup", &[("GroupName", "Group")]))
                .await;
            two(&|n| put("Group", n), LIMIT)
        }
        Quota::IamPolicySize => two(
            &|n| {
                let action = ["*", "a:b"][usize::from(n) - 1];
                let document = DENY.replacen("\"*\"", &format!("\"{action}\""), 1);
                policy(&format!("Policy{n}"), &document)
            },
            LIMIT,
        ),
        Quota::IamTrustPolicySize => two(
            &|n| {
                let longer = ["sts:AssumeRole", "sts:AssumeRole*"][usize::from(n) - 1];
                role(
                    &format!("Role{n}"),
                    &TRUST.replace("sts:AssumeRole", longer),
                )
            },
            LIMIT,
        ),
        Quota::IamPolicyVersions | Quota::IamPolicyVersionsInUse => {
            let made = bench.ok(policy("Policy", DENY)).await;
            let arn = element(&made, "Arn");
            let version = [("PolicyArn", arn.as_str()), ("PolicyDocument", DENY)];
            two(&|_| iam("CreatePolicyVersion", &version), LIMIT)
        }
        Quota::IamInstanceProfiles => two(
            &|n| {
                let name = format!("Profile{n}");
                iam("CreateInstanceProfile", &[("InstanceProfileName", &name)])
            },
            LIMIT,
        ),
        Quota::IamSamlProviders => {
            let set = permission_set(bench, "One").await;
            let user = user(bench, "ann").await;
            bench.ok(assign(bench, &set, &user)).await;
            let listed = bench.ok(iam("ListSAMLProviders", &[])).await;
            let arn = element(&listed, "Arn");
            let found = bench
                .ok(iam("GetSAMLProvider", &[("SAMLProviderArn", &arn)]))
                .await;
            let metadata = element(&found, "SAMLMetadataDocument");
            let metadata = metadata
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
            let create = |n| {
                let name = format!("Corp{n}");
                let parameters = [("Name", name.as_str()), ("SAMLMetadataDocument", &metadata)];
                iam("CreateSAMLProvider", &parameters)
            };
            two(&create, LIMIT)
        }
        Quota::IamOidcProviders => two(&|n| oidc_provider(n, &[]), LIMIT),
        Quota::IamClientIds => two(
            &|n| {
                let ids = [
                    ("ClientIDList.member.1", "a"),
                    ("ClientIDList.member.2", "b"),
                ];
                oidc_provider(n, &ids[..usize::from(n)])
            },
            LIMIT,
        ),
        Quota::IamThumbprints => {
            let (one, two_) = ("a".repeat(40), "b".repeat(40));
            let both = [
                ("ThumbprintList.member.1", one.as_str()),
                ("ThumbprintList.member.2", two_.as_str()),
            ];
            // AWS: it is not called a quota.
            two(
                &|n| oidc_provider(n, &both[..usize::from(n)]),
                "InvalidInput",
            )
        }
        Quota::IamTags => two(
            &|n| {
                let name = format!("user{n}");
                let all = [
                    ("UserName", name.as_str()),
                    ("Tags.member.1.Key", "a"),
                    ("Tags.member.1.Value", "1"),
                    ("Tags.member.2.Key", "b"),
                    ("Tags.member.2.Value", "2"),
                ];
                iam("CreateUser", &all[..=usize::from(n) * 2])
            },
            LIMIT,
        ),
        Quota::OrganizationAccounts => two(&new_account, "ACCOUNT_NUMBER_LIMIT_EXCEEDED"),
        Quota::OrganizationalUnits => {
            let root = root(bench).await;
            two(
                &|n| unit(&root, &format!("Unit{n}"), 0),
                "OU_NUMBER_LIMIT_EXCEEDED",
            )
        }
        Quota::UnitDepth => {
            let root = root(bench).await;
            let made = bench.ok(unit(&root, "Top", 0)).await.json();
            let parent = text(&made["OrganizationalUnit"]["Id"]);
            Edge {
                fits: vec![unit(&root, "Beside", 0)],
                refused: unit(&parent, "Below", 0),
                code: "OU_DEPTH_LIMIT_EXCEEDED",
            }
        }
        Quota::Invitations => {
            let invite = |n: u8| {
                let target = json!({"Type": "EMAIL", "Id": format!("friend{n}@example.com")});
                organizations("InviteAccountToOrganization", json!({"Target": target}))
            };
            Edge {
                fits: vec![invite(1), invite(2)],
                refused: invite(3),
                code: "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            }
        }
        Quota::AccountsClosed => {
            let accounts = [account(bench, 1).await, account(bench, 2).await];
            two(
                &|n| {
                    let id = &accounts[usize::from(n) - 1];
                    organizations("CloseAccount", json!({"AccountId": id}))
                },
                "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
            )
        }
        Quota::ServiceControlPolicies => two(
            &|n| org_policy(n, "SERVICE_CONTROL_POLICY", DENY),
            "POLICY_NUMBER_LIMIT_EXCEEDED",
        ),
        Quota::OtherPolicies => two(
            &|n| org_policy(n, "TAG_POLICY", TAG_POLICY),
            "POLICY_NUMBER_LIMIT_EXCEEDED",
        ),
        Quota::ControlPolicySize => two(
            &|n| org_policy(n, "SERVICE_CONTROL_POLICY", &padded(DENY, n)),
            "POLICY_CONTENT_LIMIT_EXCEEDED",
        ),
        Quota::OptOutPolicySize => two(
            &|n| org_policy(n, "AISERVICES_OPT_OUT_POLICY", &padded(OPT_OUT, n)),
            "POLICY_CONTENT_LIMIT_EXCEEDED",
        ),
        Quota::ManagementPolicySize => two(
            &|n| org_policy(n, "TAG_POLICY", &padded(TAG_POLICY, n)),
            "POLICY_CONTENT_LIMIT_EXCEEDED",
        ),
        Quota::ControlPoliciesAttached => attached(bench, "SERVICE_CONTROL_POLICY", DENY).await,
        Quota::ManagementPoliciesAttached => {
            let root = root(bench).await;
            let input = json!({"RootId": root, "PolicyType": "TAG_POLICY"});
            bench.ok(organizations("EnablePolicyType", input)).await;
            attached(bench, "TAG_POLICY", TAG_POLICY).await
        }
        Quota::OrganizationTags => {
            let root = root(bench).await;
            two(
                &|n| unit(&root, &format!("Unit{n}"), n),
                "MAX_TAG_LIMIT_EXCEEDED",
            )
        }
    }
}

/// Makes a permission set; answers its ARN.
pub(super) async fn permission_set(bench: &Bench, name: &str) -> String {
    let made = bench
        .ok(bench.sso("CreatePermissionSet", json!({"Name": name})))
        .await;
    text(&made.json()["PermissionSet"]["PermissionSetArn"])
}

/// Makes a user; answers their id.
pub(super) async fn user(bench: &Bench, name: &str) -> String {
    text(&bench.ok(new_user(bench, name)).await.json()["UserId"])
}

/// Assigns a permission set in the management account.
pub(super) fn assign(bench: &Bench, set: &str, user: &str) -> Call {
    let input = json!({"PermissionSetArn": set, "PrincipalType": "USER", "PrincipalId": user,
        "TargetType": "AWS_ACCOUNT", "TargetId": ACCOUNT});
    bench.sso("CreateAccountAssignment", input)
}

fn new_user(bench: &Bench, name: &str) -> Call {
    let input = json!({"UserName": name, "DisplayName": name,
        "Name": {"GivenName": name, "FamilyName": "Test"}});
    bench.identity("CreateUser", input)
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// The document with one space after it for every number beyond one.
fn padded(document: &str, n: u8) -> String {
    format!("{document}{}", " ".repeat(usize::from(n) - 1))
}

fn tags(n: u8) -> Value {
    let tag = |n| json!({"Key": format!("key{n}"), "Value": "value"});
    (0..n).map(tag).collect()
}

fn role(name: &str, trust: &str) -> Call {
    iam(
        "CreateRole",
        &[("RoleName", name), ("AssumeRolePolicyDocument", trust)],
    )
}

fn policy(name: &str, document: &str) -> Call {
    iam(
        "CreatePolicy",
        &[("PolicyName", name), ("PolicyDocument", document)],
    )
}

fn attach(kind: &str, n: u8) -> Call {
    let arn = ["ReadOnlyAccess", "IAMFullAccess"][usize::from(n) - 1];
    let arn = format!("arn:aws:iam::aws:policy/{arn}");
    let operation = format!("Attach{kind}Policy");
    iam(
        &operation,
        &[(&format!("{kind}Name"), kind), ("PolicyArn", &arn)],
    )
}

fn put(kind: &str, n: u8) -> Call {
    let parameters = [
        (&*format!("{kind}Name"), kind),
        ("PolicyName", &*format!("Policy{n}")),
        ("PolicyDocument", DENY),
    ];
    iam(&format!("Put{kind}Policy"), &parameters)
}

fn oidc_provider(n: u8, more: &[(&str, &str)]) -> Call {
    let url = format!("https://issuer{n}.example.com");
    let mut parameters = vec![("Url", url.as_str())];
    parameters.extend(more);
    iam("CreateOpenIDConnectProvider", &parameters)
}

fn new_account(n: u8) -> Call {
    let input = json!({"Email": format!("account{n}@example.com"), "AccountName": format!("A{n}")});
    organizations("CreateAccount", input)
}

async fn account(bench: &Bench, n: u8) -> String {
    let made = bench.ok(new_account(n)).await.json();
    let input = json!({"CreateAccountRequestId": made["CreateAccountStatus"]["Id"]});
    let done = bench
        .ok(organizations("DescribeCreateAccountStatus", input))
        .await;
    text(&done.json()["CreateAccountStatus"]["AccountId"])
}

async fn root(bench: &Bench) -> String {
    let roots = bench.ok(organizations("ListRoots", json!({}))).await.json();
    text(&roots["Roots"][0]["Id"])
}

fn unit(parent: &str, name: &str, tagged: u8) -> Call {
    let input = json!({"ParentId": parent, "Name": name, "Tags": tags(tagged)});
    organizations("CreateOrganizationalUnit", input)
}

fn org_policy(n: u8, kind: &str, content: &str) -> Call {
    let input = json!({"Name": format!("Policy{n}"), "Description": "", "Type": kind,
        "Content": content});
    organizations("CreatePolicy", input)
}

async fn attached(bench: &Bench, kind: &str, content: &str) -> Edge {
    let root = root(bench).await;
    let mut calls = Vec::new();
    for n in [1, 2] {
        let made = bench.ok(org_policy(n, kind, content)).await.json();
        let id = &made["Policy"]["PolicySummary"]["Id"];
        let input = json!({"PolicyId": id, "TargetId": root});
        calls.push(organizations("AttachPolicy", input));
    }
    let refused = calls.pop().expect("two");
    Edge {
        fits: calls,
        refused,
        code: "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
    }
}
