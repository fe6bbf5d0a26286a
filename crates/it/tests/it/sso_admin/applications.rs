//! Applications, their settings and assignments.

use serde_json::{Value, json};

use super::trusted_token_issuers::issuer;
use super::{Admin, MANAGEMENT, pages, text};

const CUSTOM: &str = "arn:aws:sso::aws:applicationProvider/custom";
const SAML: &str = "arn:aws:sso::aws:applicationProvider/custom-saml";
const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const TOKEN_EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";

async fn application(admin: &Admin, name: &str) -> String {
    let input = json!({"ApplicationProviderArn": CUSTOM, "Name": name});
    text(&admin.ok("CreateApplication", input).await["ApplicationArn"])
}

/// An ARN like this one of something that is not there.
fn absent(arn: &str) -> String {
    let kept = arn.len().saturating_sub(4);
    let kept: String = arn.chars().take(kept).collect();
    format!("{kept}0000")
}

fn id_of(arn: &str) -> &str {
    arn.rsplit('/').next().expect("an id")
}

#[tokio::test]
async fn an_application_lives_and_goes() {
    for admin in Admin::each().await {
        let instance = admin.server.instance.arn();
        let input = json!({"ApplicationProviderArn": CUSTOM, "Name": "Wiki",
            "Description": "Knows", "Status": "DISABLED",
            "PortalOptions": {"Visibility": "DISABLED", "SignInOptions":
                {"Origin": "APPLICATION", "ApplicationUrl": "https://wiki.example.com"}},
            "Tags": [{"Key": "a", "Value": "1"}]});
        let created = admin.ok("CreateApplication", input).await;
        let arn = text(&created["ApplicationArn"]);
        assert!(arn.starts_with(&format!("arn:aws:sso::{MANAGEMENT}:application/ssoins-")));
        assert_eq!(created["InstanceArn"], json!(instance));
        let store = admin.server.instance.identity_store_arn();
        assert_eq!(created["IdentityStoreArn"], json!(store));

        let of = json!({"ApplicationArn": arn});
        let found = admin.ok("DescribeApplication", of.clone()).await;
        for (name, value) in [
            ("Name", json!("Wiki")),
            ("Description", json!("Knows")),
            ("Status", json!("DISABLED")),
            ("ApplicationProviderArn", json!(CUSTOM)),
            ("ApplicationAccount", json!(MANAGEMENT)),
            ("CreatedFrom", json!("us-east-1")),
        ] {
            assert_eq!(found[name], value, "{name}");
        }
        assert_eq!(found["PortalOptions"]["Visibility"], "DISABLED");
        assert_eq!(
            found["PortalOptions"]["SignInOptions"]["ApplicationUrl"],
            "https://wiki.example.com"
        );

        let input = json!({"ApplicationArn": arn, "Name": "Encyclopaedia", "PortalOptions":
            {"SignInOptions": {"Origin": "IDENTITY_CENTER"}}});
        assert_eq!(admin.ok("UpdateApplication", input).await, json!({}));
        let found = admin.ok("DescribeApplication", of.clone()).await;
        assert_eq!(found["Name"], "Encyclopaedia");
        assert_eq!(found["Description"], "Knows");
        assert_eq!(
            found["PortalOptions"],
            json!({"SignInOptions": {"Origin": "IDENTITY_CENTER"}, "Visibility": "DISABLED"})
        );

        let tags = json!({"ResourceArn": arn, "Tags": [{"Key": "b", "Value": "2"}]});
        admin.ok("TagResource", tags).await;
        let keys = json!({"ResourceArn": arn, "TagKeys": ["a"]});
        admin.ok("UntagResource", keys).await;
        let listed = admin.ok("ListTagsForResource", json!({"ResourceArn": arn}));
        assert_eq!(listed.await["Tags"], json!([{"Key": "b", "Value": "2"}]));

        assert_eq!(admin.ok("DeleteApplication", of.clone()).await, json!({}));
        let gone = (
            "ResourceNotFoundException".to_owned(),
            format!("Could not find Application with id {}", id_of(&arn)),
        );
        for operation in [
            "DescribeApplication",
            "DeleteApplication",
            "ListApplicationGrants",
            "GetApplicationAssignmentConfiguration",
        ] {
            assert_eq!(
                admin.fault(operation, of.clone()).await,
                gone,
                "{operation}"
            );
        }
    }
}

#[tokio::test]
async fn an_application_is_made_once_a_token_and_only_of_a_provider_that_the_api_makes() {
    for admin in Admin::each().await {
        let input = json!({"ApplicationProviderArn": CUSTOM, "Name": "A", "ClientToken": "t"});
        let first = admin.ok("CreateApplication", input.clone()).await;
        assert_eq!(admin.ok("CreateApplication", input.clone()).await, first);
        let other = json!({"ApplicationProviderArn": CUSTOM, "Name": "B", "ClientToken": "t"});
        let (code, _) = admin.fault("CreateApplication", other).await;
        assert_eq!(code, "ConflictException");

        let saml = json!({"ApplicationProviderArn": SAML, "Name": "S"});
        assert_eq!(
            admin.fault("CreateApplication", saml).await,
            (
                "ValidationException".to_owned(),
                format!(
                    "The application provider with arn '{SAML}' is not supported for this action."
                )
            )
        );
        let without_url = json!({"ApplicationProviderArn": CUSTOM, "Name": "S",
            "PortalOptions": {"SignInOptions": {"Origin": "APPLICATION"}}});
        let (code, _) = admin.fault("CreateApplication", without_url).await;
        assert_eq!(code, "ValidationException");
        let found = admin.ok("ListApplications", json!({})).await;
        assert_eq!(found["Applications"].as_array().map(Vec::len), Some(1));
    }
}

#[tokio::test]
async fn providers_and_applications_are_listed_in_pages_and_by_filters() {
    for admin in Admin::each().await {
        let providers = json!({"MaxResults": 1, "InstanceArn": null});
        let mut arns = Vec::new();
        let mut input = providers;
        loop {
            let target = "SWBExternalService.ListApplicationProviders";
            let page = admin.server.call("sso", target, &input).await.ok();
            arns.push(page["ApplicationProviders"][0]["ApplicationProviderArn"].clone());
            match page.get("NextToken") {
                Some(token) if token.is_string() => input["NextToken"] = token.clone(),
                _ => break,
            }
        }
        assert_eq!(arns, [CUSTOM, SAML]);
        let input = json!({"ApplicationProviderArn": CUSTOM});
        let found = admin.ok("DescribeApplicationProvider", input).await;
        assert_eq!(found["FederationProtocol"], "OAUTH");
        let none = "arn:aws:sso::aws:applicationProvider/none";
        assert_eq!(
            admin
                .fault(
                    "DescribeApplicationProvider",
                    json!({"ApplicationProviderArn": none})
                )
                .await,
            (
                "ResourceNotFoundException".to_owned(),
                format!("Could not find ApplicationProvider with id {none}")
            )
        );

        for name in ["A", "B", "C"] {
            application(&admin, name).await;
        }
        let input = json!({"MaxResults": 2});
        let found = pages(&admin, "ListApplications", input, "Applications").await;
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        for (filter, count) in [
            (json!({"ApplicationAccount": MANAGEMENT}), 3),
            (json!({"ApplicationProvider": CUSTOM}), 3),
            (json!({"ApplicationProvider": SAML}), 0),
            (
                json!({"ApplicationAccount": MANAGEMENT, "ApplicationProvider": CUSTOM}),
                3,
            ),
            (json!({"ApplicationAccount": "999999999999"}), 0),
        ] {
            let input = json!({"Filter": filter});
            let found = admin.ok("ListApplications", input).await;
            assert_eq!(
                found["Applications"].as_array().map(Vec::len),
                Some(count),
                "{filter}"
            );
        }
    }
}

#[tokio::test]
async fn an_application_is_assigned_to_users_and_groups_and_follows_their_end() {
    for admin in Admin::each().await {
        let (one, two) = (
            application(&admin, "A").await,
            application(&admin, "B").await,
        );
        let (user, group) = (admin.user("jane").await, admin.group("Team").await);
        admin.join(&group, &user).await;
        let assignment = |arn: &str, kind: &str, id: &str| json!({"ApplicationArn": arn, "PrincipalType": kind, "PrincipalId": id});
        for (arn, kind, id) in [
            (&one, "USER", &user),
            (&one, "GROUP", &group),
            (&two, "GROUP", &group),
        ] {
            let made = admin.ok("CreateApplicationAssignment", assignment(arn, kind, id));
            assert_eq!(made.await, json!({}));
        }
        let again = assignment(&one, "USER", &user);
        let (code, _) = admin
            .fault("CreateApplicationAssignment", again.clone())
            .await;
        assert_eq!(code, "ConflictException");
        let nobody = assignment(&one, "USER", "00000000-0000-4000-8000-000000000000");
        let (code, _) = admin.fault("CreateApplicationAssignment", nobody).await;
        assert_eq!(code, "ResourceNotFoundException");

        let found = admin
            .ok("DescribeApplicationAssignment", again.clone())
            .await;
        assert_eq!(found, again_without_instance(&again));
        // A group does not stand for its members.
        let through_group = assignment(&two, "USER", &user);
        let (code, _) = admin
            .fault("DescribeApplicationAssignment", through_group)
            .await;
        assert_eq!(code, "ResourceNotFoundException");

        let input = json!({"ApplicationArn": one, "MaxResults": 1});
        let operation = "ListApplicationAssignments";
        let found = pages(&admin, operation, input, "ApplicationAssignments").await;
        assert_eq!(found.len(), 2, "{found:?}");
        let of_user = json!({"PrincipalType": "USER", "PrincipalId": user, "MaxResults": 1});
        let operation = "ListApplicationAssignmentsForPrincipal";
        let found = pages(&admin, operation, of_user.clone(), "ApplicationAssignments").await;
        assert_eq!(found.concat().len(), 3, "{found:?}");
        let mut of_one = of_user.clone();
        of_one["Filter"] = json!({"ApplicationArn": one});
        let found = pages(&admin, operation, of_one, "ApplicationAssignments").await;
        assert_eq!(found.concat().len(), 2, "{found:?}");

        for _ in 0..2 {
            let ended = admin.ok("DeleteApplicationAssignment", again.clone()).await;
            assert_eq!(ended, json!({}));
        }
        admin
            .identity("DeleteGroup", json!({"GroupId": group}))
            .await;
        let found = pages(&admin, operation, of_user, "ApplicationAssignments").await;
        assert_eq!(found.concat(), Vec::<Value>::new());
        let input = json!({"ApplicationArn": two});
        let found = admin.ok("ListApplicationAssignments", input).await;
        assert_eq!(found["ApplicationAssignments"], json!([]));
    }
}

fn again_without_instance(input: &Value) -> Value {
    let mut input = input.clone();
    if let Some(members) = input.as_object_mut() {
        members.remove("InstanceArn");
    }
    input
}

#[tokio::test]
async fn who_may_use_an_application_and_without_whom_it_works_is_configured() {
    for admin in Admin::each().await {
        let of = json!({"ApplicationArn": application(&admin, "A").await});
        let get = "GetApplicationAssignmentConfiguration";
        let required = |required: bool| json!({"AssignmentRequired": required});
        assert_eq!(admin.ok(get, of.clone()).await, required(true));
        let mut input = of.clone();
        input["AssignmentRequired"] = json!(false);
        let put = "PutApplicationAssignmentConfiguration";
        assert_eq!(admin.ok(put, input).await, json!({}));
        assert_eq!(admin.ok(get, of.clone()).await, required(false));

        let get = "GetApplicationSessionConfiguration";
        let status = |status: &str| json!({"UserBackgroundSessionApplicationStatus": status});
        assert_eq!(admin.ok(get, of.clone()).await, status("DISABLED"));
        let mut input = of.clone();
        input["UserBackgroundSessionApplicationStatus"] = json!("ENABLED");
        let put = "PutApplicationSessionConfiguration";
        assert_eq!(admin.ok(put, input).await, json!({}));
        assert_eq!(admin.ok(get, of.clone()).await, status("ENABLED"));
    }
}

#[tokio::test]
async fn access_scopes_have_targets_in_their_instance_and_are_twenty_five_at_the_most() {
    for admin in Admin::each().await {
        let arn = application(&admin, "A").await;
        let other = application(&admin, "B").await;
        let instance = admin.server.instance.arn();
        let scope = |name: &str, targets: Option<Value>| {
            let mut input = json!({"ApplicationArn": arn, "Scope": name});
            if let Some(targets) = targets {
                input["AuthorizedTargets"] = targets;
            }
            input
        };
        for (name, targets) in [
            ("a:read", None),
            ("a:read", Some(json!([other, instance]))),
            ("b", None),
        ] {
            let target = "SWBExternalService.PutApplicationAccessScope";
            let input = scope(name, targets);
            let answer = admin.server.call("sso", target, &input).await;
            assert_eq!(
                (answer.status, answer.text().as_ref()),
                (200.try_into().expect("ok"), "")
            );
        }
        let found = admin.ok("GetApplicationAccessScope", scope("a:read", None));
        let details = json!({"Scope": "a:read", "AuthorizedTargets": [other, instance]});
        assert_eq!(found.await, details);
        let input = json!({"ApplicationArn": arn, "MaxResults": 1});
        let found = pages(&admin, "ListApplicationAccessScopes", input, "Scopes").await;
        assert_eq!(found, [[details], [json!({"Scope": "b"})]]);

        let foreign = "arn:aws:sso:::instance/ssoins-ffffffffffffffff";
        let absent = absent(&other);
        for (target, code) in [
            (foreign, "ValidationException"),
            (absent.as_str(), "ResourceNotFoundException"),
        ] {
            let input = scope("c", Some(json!([target])));
            let (found, _) = admin.fault("PutApplicationAccessScope", input).await;
            assert_eq!(found, code, "{target}");
        }
        let target = "SWBExternalService.DeleteApplicationAccessScope";
        for _ in 0..2 {
            let answer = admin.server.call("sso", target, &scope("b", None)).await;
            assert_eq!(answer.status, 200);
        }
        let (code, _) = admin
            .fault("GetApplicationAccessScope", scope("b", None))
            .await;
        assert_eq!(code, "ResourceNotFoundException");
        let target = "SWBExternalService.PutApplicationAccessScope";
        for number in 0..24 {
            let input = scope(&format!("s{number}"), None);
            assert_eq!(admin.server.call("sso", target, &input).await.status, 200);
        }
        let (code, _) = admin
            .fault("PutApplicationAccessScope", scope("more", None))
            .await;
        assert_eq!(code, "ValidationException");
        assert_eq!(
            admin
                .server
                .call("sso", target, &scope("s1", None))
                .await
                .status,
            200,
            "one that is there can be put again"
        );
    }
}

#[tokio::test]
async fn grants_are_put_by_their_kind_and_validated() {
    for admin in Admin::each().await {
        let arn = application(&admin, "A").await;
        let trusted = issuer(&admin, "idp").await;
        let put = |kind: &str, grant: Value| json!({"ApplicationArn": arn, "GrantType": kind, "Grant": grant});
        let grants = [
            (
                "authorization_code",
                json!({"AuthorizationCode": {"RedirectUris": ["https://example.com/cb"]}}),
            ),
            ("refresh_token", json!({"RefreshToken": {}})),
            (
                JWT_BEARER,
                json!({"JwtBearer": {"AuthorizedTokenIssuers": [
                    {"TrustedTokenIssuerArn": trusted, "AuthorizedAudiences": ["one", "two"]}]}}),
            ),
            (TOKEN_EXCHANGE, json!({"TokenExchange": {}})),
        ];
        let target = "SWBExternalService.PutApplicationGrant";
        for (kind, grant) in &grants {
            let answer = admin
                .server
                .call("sso", target, &put(kind, grant.clone()))
                .await;
            assert_eq!(answer.status, 200, "{}", answer.text());
            let input = json!({"ApplicationArn": arn, "GrantType": kind});
            let found = admin.ok("GetApplicationGrant", input).await;
            assert_eq!(&found["Grant"], grant);
        }
        let of = json!({"ApplicationArn": arn});
        let listed = admin.ok("ListApplicationGrants", of.clone()).await;
        assert_eq!(listed["Grants"].as_array().map(Vec::len), Some(4));

        let input = json!({"ApplicationArn": arn, "GrantType": "refresh_token"});
        let target = "SWBExternalService.DeleteApplicationGrant";
        for _ in 0..2 {
            let answer = admin.server.call("sso", target, &input).await;
            assert_eq!(answer.status, 200);
        }
        assert_eq!(
            admin.fault("GetApplicationGrant", input).await,
            (
                "ResourceNotFoundException".to_owned(),
                "Could not find ApplicationGrant with id refresh_token".to_owned()
            )
        );
        let token = json!({"ApplicationArn": arn, "NextToken": "MTp4"});
        let (code, _) = admin.fault("ListApplicationGrants", token).await;
        assert_eq!(code, "ValidationException");
    }
}

#[tokio::test]
async fn a_grant_that_is_not_of_its_kind_or_leads_astray_is_refused() {
    for admin in Admin::each().await {
        let arn = application(&admin, "A").await;
        let trusted = issuer(&admin, "idp").await;
        let put = |kind: &str, grant: Value| json!({"ApplicationArn": arn, "GrantType": kind, "Grant": grant});
        let absent = absent(&trusted);
        for (kind, grant, code) in [
            (
                "refresh_token",
                json!({"TokenExchange": {}}),
                "ValidationException",
            ),
            ("refresh_token", json!({}), "ValidationException"),
            (
                "authorization_code",
                json!({"AuthorizationCode": {"RedirectUris": ["http://example.com/cb"]}}),
                "ValidationException",
            ),
            (
                "authorization_code",
                json!({"AuthorizationCode": {}}),
                "ValidationException",
            ),
            (
                JWT_BEARER,
                json!({"JwtBearer": {"AuthorizedTokenIssuers": [
                    {"TrustedTokenIssuerArn": absent}]}}),
                "ResourceNotFoundException",
            ),
            (
                JWT_BEARER,
                json!({"JwtBearer": {"AuthorizedTokenIssuers": [{"AuthorizedAudiences": ["x"]}]}}),
                "ValidationException",
            ),
        ] {
            let (found, message) = admin.fault("PutApplicationGrant", put(kind, grant)).await;
            assert_eq!(found, code, "{message}");
        }
    }
}

#[tokio::test]
async fn an_actor_policy_is_a_resource_policy() {
    for admin in Admin::each().await {
        let arn = application(&admin, "A").await;
        let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{MANAGEMENT}:role/app")},
            "Action": "sso-oauth:CreateTokenWithIAM", "Resource": "*"}]});
        let of = json!({"ApplicationArn": arn, "AuthenticationMethodType": "IAM"});
        let put = |policy: Value| {
            let mut input = of.clone();
            input["AuthenticationMethod"] = json!({"Iam": {"ActorPolicy": policy}});
            input
        };
        let list = "ListApplicationAuthenticationMethods";
        let all = json!({"ApplicationArn": arn});
        let none = admin.ok(list, all.clone()).await;
        assert_eq!(none["AuthenticationMethods"], json!([]));
        let target = "SWBExternalService.PutApplicationAuthenticationMethod";
        let answer = admin.server.call("sso", target, &put(policy.clone())).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let found = admin.ok("GetApplicationAuthenticationMethod", of.clone());
        assert_eq!(
            found.await["AuthenticationMethod"]["Iam"]["ActorPolicy"],
            policy
        );
        let listed = admin.ok(list, all).await;
        assert_eq!(
            listed["AuthenticationMethods"][0]["AuthenticationMethodType"],
            "IAM"
        );

        for wrong in [
            json!({}),
            json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*",
                "Resource": "*"}]}),
        ] {
            let operation = "PutApplicationAuthenticationMethod";
            let (code, _) = admin.fault(operation, put(wrong)).await;
            assert_eq!(code, "ValidationException");
        }
        let target = "SWBExternalService.DeleteApplicationAuthenticationMethod";
        for _ in 0..2 {
            assert_eq!(admin.server.call("sso", target, &of).await.status, 200);
        }
        let operation = "GetApplicationAuthenticationMethod";
        let (code, _) = admin.fault(operation, of.clone()).await;
        assert_eq!(code, "ResourceNotFoundException");
    }
}

#[tokio::test]
async fn applications_and_accounts_share_a_quota() {
    for admin in Admin::each().await {
        application(&admin, "first").await;
        // As many as are missing, behind the product's back.
        let sql = "INSERT INTO applications (id, instance_id, account_id, provider, name, \
            status, visibility, assignment_required, background_sessions, created_at, \
            created_from) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n \
            WHERE i < 2998) SELECT 'apl-' || CAST(1000000000000000 + i AS TEXT), \
            a.instance_id, a.account_id, a.provider, 'x', a.status, a.visibility, 1, \
            a.background_sessions, 0, a.created_from FROM n, applications a \
            WHERE a.instance_id = $1";
        admin
            .meddle(sql, admin.server.instance.id.to_string())
            .await;
        let input = json!({"ApplicationProviderArn": CUSTOM, "Name": "last"});
        assert_eq!(
            admin.fault("CreateApplication", input).await,
            (
                "ServiceQuotaExceededException".to_owned(),
                format!(
                    "You have exceeded AWS SSO limits. Cannot create Application more than 3000 \
                     for id {}. Please refer to \
                     https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html",
                    admin.server.instance.id
                )
            )
        );
    }
}
