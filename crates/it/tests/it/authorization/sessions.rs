//! What permission sets mean: sessions of them do what their policies allow, at once.

use serde_json::{Value, json};
use testkit::{Answer, Caller};

use super::house::{House, MANAGEMENT, text};

#[track_caller]
fn denied(house: &House, answer: &Answer, expected: &str) {
    let (_, code, message) = answer.fault();
    assert_eq!(code, "AccessDeniedException", "{}", answer.text());
    let expected = format!("is not authorized to perform: {expected}");
    assert!(
        message.starts_with("User: arn:aws:sts::") && message.contains(&expected),
        "{}: {message}",
        house.engine
    );
}

#[tokio::test]
async fn a_session_of_administrator_access_administers() {
    for house in House::each().await {
        let admin = house
            .session_with(MANAGEMENT, "Administrators", &["AdministratorAccess"])
            .await;
        let member = house.account("member").await;
        let made = house
            .sso(&admin, "CreatePermissionSet", json!({"Name": "Readers"}))
            .await
            .ok();
        let set = text(&made["PermissionSet"]["PermissionSetArn"]);
        for account in [member.as_str(), MANAGEMENT] {
            let input = house.assignment(&set, account);
            let asked = house.sso(&admin, "CreateAccountAssignment", input).await;
            let id = &asked.ok()["AccountAssignmentCreationStatus"]["RequestId"];
            let input = json!({"AccountAssignmentCreationRequestId": id});
            let operation = "DescribeAccountAssignmentCreationStatus";
            let status = house.sso(&admin, operation, input).await.ok();
            let status = &status["AccountAssignmentCreationStatus"];
            assert_eq!(status["Status"], "SUCCEEDED", "{status}");
        }
        let input = json!({"DisplayName": "people"});
        house.people(&admin, "CreateGroup", input).await.ok();
        let form = "Action=CreateUser&Version=2010-05-08&UserName=x";
        let answer = house.server.query_as(&admin, "iam", form).await;
        assert!(!answer.text().contains("AccessDenied"), "{}", answer.text());
    }
}

#[tokio::test]
async fn a_session_of_read_only_access_reads_and_is_denied_every_write() {
    for house in House::each().await {
        let reader = house
            .session_with(MANAGEMENT, "Readers", &["ReadOnlyAccess"])
            .await;
        let sets = house.sso(&reader, "ListPermissionSets", json!({})).await;
        let set = text(&sets.ok()["PermissionSets"][0]);
        let input = json!({"PermissionSetArn": set});
        house
            .sso(&reader, "DescribePermissionSet", input)
            .await
            .ok();
        house.people(&reader, "ListUsers", json!({})).await.ok();

        let input = json!({"PermissionSetArn": set, "Description": "mine"});
        let answer = house.sso(&reader, "UpdatePermissionSet", input).await;
        let (status, code, message) = answer.fault();
        assert_eq!((status, code.as_str()), (400, "AccessDeniedException"));
        let (start, end) = message.split_once("/alice is").expect("the session's name");
        assert!(
            start.starts_with(&format!(
                "User: arn:aws:sts::{MANAGEMENT}:assumed-role/AWSReservedSSO_Readers_"
            )),
            "{message}"
        );
        assert_eq!(
            end,
            format!(
                " not authorized to perform: sso:UpdatePermissionSet on resource: {set} because \
                 no identity-based policy allows the sso:UpdatePermissionSet action"
            )
        );
        let user = house.user("bob").await;
        let input = json!({"UserId": user});
        let answer = house.people(&reader, "DeleteUser", input).await;
        denied(&house, &answer, "identitystore:DeleteUser on resource");
        // AWS tells of the user and of the store, a sentence each.
        let store = house.server.instance.identity_store_id.as_str();
        let (_, _, message) = answer.fault();
        let second =
            format!(", User: arn:aws:sts::{MANAGEMENT}:assumed-role/AWSReservedSSO_Readers_");
        assert!(message.contains(&second), "{message}");
        let store =
            format!("on resource: arn:aws:identitystore::{MANAGEMENT}:identitystore/{store} ");
        assert!(message.contains(&store), "{message}");
    }
}

#[tokio::test]
async fn a_permissions_boundary_changes_the_answer_at_once() {
    for house in House::each().await {
        let set = house
            .permission_set("Bounded", &["AdministratorAccess"])
            .await;
        house.assign(&set, MANAGEMENT).await;
        let caller = house.session(MANAGEMENT, "Bounded").await;
        let create = |name: &'static str| {
            let (house, caller) = (&house, &caller);
            async move {
                let input = json!({"Name": name});
                house.sso(caller, "CreatePermissionSet", input).await
            }
        };
        create("Before").await.ok();
        let boundary = json!({"ManagedPolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"});
        let input = json!({"PermissionSetArn": set, "PermissionsBoundary": boundary});
        house
            .root("PutPermissionsBoundaryToPermissionSet", input)
            .await;
        house.provision(&set).await;
        denied(
            &house,
            &create("Within").await,
            &format!(
                "sso:CreatePermissionSet on resource: {} because no permissions boundary allows \
                 the sso:CreatePermissionSet action",
                house.server.instance.arn()
            ),
        );
        let input = json!({"PermissionSetArn": set});
        house
            .root("DeletePermissionsBoundaryFromPermissionSet", input)
            .await;
        house.provision(&set).await;
        create("After").await.ok();
    }
}

#[tokio::test]
async fn a_tag_of_the_role_against_a_tag_of_the_resource_changes_the_answer_at_once() {
    for house in House::each().await {
        let team = team_role(&house).await;
        let update = |set: String| {
            let (house, team) = (&house, &team);
            async move {
                let input = json!({"PermissionSetArn": set, "Description": "ours"});
                house.sso(team, "UpdatePermissionSet", input).await
            }
        };
        let tagged = json!({"Name": "Tagged", "Tags": [{"Key": "team", "Value": "red"}]});
        let tagged = house.root("CreatePermissionSet", tagged).await;
        let tagged = text(&tagged["PermissionSet"]["PermissionSetArn"]);
        let untagged = house.permission_set("Untagged", &[]).await;
        update(tagged.clone()).await.ok();
        denied(
            &house,
            &update(untagged.clone()).await,
            &format!("sso:UpdatePermissionSet on resource: {untagged} "),
        );
        let tag = |arn: &str, value: &str| json!({"ResourceArn": arn, "Tags": [{"Key": "team", "Value": value}]});
        house.root("TagResource", tag(&untagged, "red")).await;
        update(untagged).await.ok();
        house.root("TagResource", tag(&tagged, "blue")).await;
        denied(
            &house,
            &update(tagged.clone()).await,
            "sso:UpdatePermissionSet",
        );
        // And so does a tag of the role, for the very same credentials.
        iam(
            &house,
            "TagRole&RoleName=team&Tags.member.1.Key=team&Tags.member.1.Value=blue",
        )
        .await;
        update(tagged).await.ok();
    }
}

#[tokio::test]
async fn tags_of_the_request_decide_whether_a_permission_set_may_be_made() {
    for house in House::each().await {
        let policy = json!({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": ["sso:CreatePermissionSet", "sso:TagResource"],
            "Resource": "*", "Condition": {
                "StringEquals": {"aws:RequestTag/team": "red"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}}}]});
        let caller = inline_session(&house, "Tagger", &policy, MANAGEMENT).await;
        let tags = |tags: &[(&str, &str)]| -> Value {
            let tags = tags.iter();
            tags.map(|(key, value)| json!({"Key": key, "Value": value}))
                .collect()
        };
        let create = |name: &'static str, tags: Value| {
            let (house, caller) = (&house, &caller);
            async move {
                let input = json!({"Name": name, "Tags": tags});
                house.sso(caller, "CreatePermissionSet", input).await
            }
        };
        for (name, wrong) in [
            ("None", tags(&[])),
            ("Other", tags(&[("team", "blue")])),
            ("More", tags(&[("team", "red"), ("cost", "1")])),
        ] {
            let answer = create(name, wrong).await;
            denied(&house, &answer, "sso:CreatePermissionSet on resource");
        }
        let made = create("Right", tags(&[("team", "red")])).await.ok();
        let set = &made["PermissionSet"]["PermissionSetArn"];
        let tag = |tags: Value| {
            let (house, caller) = (&house, &caller);
            async move {
                let input = json!({"ResourceArn": set, "Tags": tags});
                house.sso(caller, "TagResource", input).await
            }
        };
        tag(tags(&[("team", "red")])).await.ok();
        let answer = tag(tags(&[("team", "blue")])).await;
        denied(&house, &answer, "sso:TagResource on resource");
    }
}

#[tokio::test]
async fn all_resources_of_an_assignment_must_be_allowed() {
    for house in House::each().await {
        let (member, other) = (house.account("member").await, house.account("other").await);
        let set = house.permission_set("Target", &[]).await;
        let policy = json!({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": ["sso:*AccountAssignment", "sso:ProvisionPermissionSet"],
            "Resource": ["arn:aws:sso:::instance/*", set,
                format!("arn:aws:sso:::account/{member}")]}]});
        let caller = inline_session(&house, "Assigner", &policy, MANAGEMENT).await;
        let assign = |set: String, account: String| {
            let (house, caller) = (&house, &caller);
            async move {
                let input = house.assignment(&set, &account);
                house.sso(caller, "CreateAccountAssignment", input).await
            }
        };
        assign(set.clone(), member.clone()).await.ok();
        let answer = assign(set.clone(), other.clone()).await;
        let arn = format!("arn:aws:sso:::account/{other} ");
        denied(
            &house,
            &answer,
            &format!("sso:CreateAccountAssignment on resource: {arn}"),
        );
        let foreign = house.permission_set("Foreign", &[]).await;
        let answer = assign(foreign.clone(), member.clone()).await;
        denied(
            &house,
            &answer,
            &format!("sso:CreateAccountAssignment on resource: {foreign} "),
        );
        // All accounts are more than one: each of them is looked at.
        let everywhere = json!({"PermissionSetArn": set, "TargetType": "ALL_PROVISIONED_ACCOUNTS"});
        let provision = || house.sso(&caller, "ProvisionPermissionSet", everywhere.clone());
        provision().await.ok();
        house.assign(&set, &other).await;
        denied(
            &house,
            &provision().await,
            &format!("sso:ProvisionPermissionSet on resource: {arn}"),
        );
    }
}

/// A session of a new permission set with this inline policy.
async fn inline_session(house: &House, name: &str, policy: &Value, account: &str) -> Caller {
    let arn = house.permission_set(name, &[]).await;
    let input = json!({"PermissionSetArn": arn, "InlinePolicy": policy.to_string()});
    house.root("PutInlinePolicyToPermissionSet", input).await;
    house.assign(&arn, account).await;
    house.session(account, name).await
}

/// An IAM operation as root, well.
async fn iam(house: &House, rest: &str) -> String {
    let form = format!("Version=2010-05-08&Action={rest}");
    let answer = house.server.query_as(&house.server.root, "iam", &form);
    let answer = answer.await;
    assert!(answer.status.is_success(), "{}", answer.text());
    answer.text()
}

/// A session of a role with the tag `team` = `red`, which may change what has the same tag.
async fn team_role(house: &House) -> Caller {
    let admin = house
        .session_with(MANAGEMENT, "Administrators", &["AdministratorAccess"])
        .await;
    let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": MANAGEMENT}, "Action": "sts:AssumeRole"}]});
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sso:*", "Resource": "arn:aws:sso:::instance/*"},
        {"Effect": "Allow", "Action": "sso:*", "Resource": "*", "Condition":
            {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}}}]});
    let (trust, policy) = (encoded(&trust), encoded(&policy));
    iam(
        house,
        &format!(
            "CreateRole&RoleName=team&AssumeRolePolicyDocument={trust}\
             &Tags.member.1.Key=team&Tags.member.1.Value=red"
        ),
    )
    .await;
    let put = format!("PutRolePolicy&RoleName=team&PolicyName=abac&PolicyDocument={policy}");
    iam(house, &put).await;
    let form = format!(
        "Version=2011-06-15&Action=AssumeRole&RoleSessionName=me\
         &RoleArn=arn:aws:iam::{MANAGEMENT}:role/team"
    );
    let answer = house.server.query_as(&admin, "sts", &form).await;
    let answer = answer.text();
    let part = |name: &str| {
        let (_, rest) = answer.split_once(&format!("<{name}>")).expect(name);
        let (value, _) = rest.split_once('<').expect("an end");
        value.to_owned()
    };
    Caller {
        access_key_id: part("AccessKeyId"),
        secret: sigv4::SecretKey::new(part("SecretAccessKey")),
        session_token: Some(part("SessionToken")),
        account: None,
    }
}

/// As a value of a form.
fn encoded(value: &Value) -> String {
    value
        .to_string()
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
