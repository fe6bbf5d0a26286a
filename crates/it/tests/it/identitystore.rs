//! The identity store through real HTTP, as the SDKs and infrastructure tools speak to it.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may fail in its helpers, too"
)]

use serde_json::{Value, json};
use testkit::{Answer, TestServer};

const ENTERPRISE: &str = "aws:identitystore:enterprise";
const NOBODY: &str = "44a85468-40e1-708e-e018-01ce81f12cf5";

struct Store {
    server: TestServer,
    id: String,
}

impl Store {
    async fn start() -> Self {
        let server = TestServer::start().await;
        let id = server.instance.identity_store_id.to_string();
        Self { server, id }
    }

    /// Calls an operation on this store, unless the input names another.
    async fn call(&self, operation: &str, mut input: Value) -> Answer {
        let members = input.as_object_mut().expect("a structure");
        members
            .entry("IdentityStoreId")
            .or_insert_with(|| json!(self.id));
        self.raw(operation, &input).await
    }

    async fn raw(&self, operation: &str, input: &Value) -> Answer {
        let target = format!("AWSIdentityStore.{operation}");
        self.server.call("identitystore", &target, input).await
    }

    async fn ok(&self, operation: &str, input: Value) -> Value {
        self.call(operation, input).await.ok()
    }

    /// The exception without its request id, which must be there.
    async fn refused(&self, operation: &str, input: Value) -> Value {
        let answer = self.call(operation, input).await;
        assert!(!answer.status.is_success(), "{}", answer.text());
        let mut fault = answer.json();
        let members = fault.as_object_mut().expect("a structure");
        let id = members.remove("RequestId").expect("a request id");
        let header = answer.headers.get("x-amzn-requestid").expect("a header");
        assert_eq!(id, json!(header.to_str().expect("text")));
        fault
    }

    async fn user(&self, name: &str) -> String {
        let input = json!({
            "UserName": name,
            "DisplayName": name,
            "Name": {"GivenName": name, "FamilyName": "Test"},
        });
        text(&self.ok("CreateUser", input).await["UserId"])
    }

    async fn group(&self, name: &str) -> String {
        let created = self.ok("CreateGroup", json!({"DisplayName": name})).await;
        text(&created["GroupId"])
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn invalid(message: &str) -> Value {
    json!({"__type": "ValidationException", "Message": message})
}

fn conflict(message: &str, reason: &str) -> Value {
    json!({"__type": "ConflictException", "Message": message, "Reason": reason})
}

fn whole_user() -> Value {
    json!({
        "UserName": "bjensen",
        "Name": {
            "Formatted": "Ms. Barbara J Jensen, III", "FamilyName": "Jensen",
            "GivenName": "Barbara", "MiddleName": "Jane", "HonorificPrefix": "Ms.",
            "HonorificSuffix": "III",
        },
        "DisplayName": "Babs Jensen",
        "NickName": "Babs",
        "ProfileUrl": "https://login.example.com/bjensen",
        "Emails": [{"Value": "bjensen@example.com", "Type": "work", "Primary": true}],
        "Addresses": [{
            "StreetAddress": "100 Universal City Plaza", "Locality": "Hollywood",
            "Region": "CA", "PostalCode": "91608", "Country": "USA",
            "Formatted": "100 Universal City Plaza\nHollywood, CA 91608 USA",
            "Type": "work", "Primary": true,
        }],
        "PhoneNumbers": [{"Value": "555-555-5555", "Type": "work", "Primary": true}],
        "UserType": "Employee",
        "Title": "Tour Guide",
        "PreferredLanguage": "en-US",
        "Locale": "en-US",
        "Timezone": "America/Los_Angeles",
        "Photos": [{"Value": "https://photos.example.com/1.png", "Type": "photo", "Display": "Babs", "Primary": true}],
        "Website": "https://bjensen.example.com",
        "Birthdate": "1970-12-31",
        "Roles": [{"Value": "Guide", "Type": "work", "Primary": true}],
        "Extensions": {ENTERPRISE: {
            "employeeNumber": "701984", "costCenter": "4130", "organization": "Universal Studios",
            "division": "Theme Park", "department": "Tour Operations",
            "manager": {"value": "9067729b3d-94f1e0b3-c394-48d5-8ab1-2c122a167074"},
        }},
    })
}

#[tokio::test]
async fn every_attribute_comes_back_and_extensions_on_request_alone() {
    let store = Store::start().await;
    let created = store.ok("CreateUser", whole_user()).await;
    let id = text(&created["UserId"]);
    assert_eq!(
        created,
        json!({
            "IdentityStoreId": store.id, "UserId": id, "Revision": "1",
            "UserArn": format!("arn:aws:identitystore:::user/{id}"),
        })
    );
    let mut expected = whole_user();
    let members = expected.as_object_mut().expect("a structure");
    members.extend(created.as_object().expect("a structure").clone());
    members.insert("UserStatus".to_owned(), json!("ENABLED"));
    for name in ["CreatedBy", "UpdatedBy"] {
        members.insert(name.to_owned(), json!("arn:aws:iam::111122223333:root"));
    }
    for name in ["CreatedAt", "UpdatedAt"] {
        members.insert(name.to_owned(), json!(1_790_000_000));
    }
    let described = store
        .ok(
            "DescribeUser",
            json!({"UserId": id, "Extensions": [ENTERPRISE]}),
        )
        .await;
    assert_eq!(as_whole_seconds(described), expected);
    let listed = store
        .ok("ListUsers", json!({"Extensions": [ENTERPRISE]}))
        .await;
    assert_eq!(as_whole_seconds(listed["Users"][0].clone()), expected);

    let members = expected.as_object_mut().expect("a structure");
    members.remove("Extensions");
    let arn = format!("arn:aws:identitystore:::user/{}", id.to_uppercase());
    let described = store.ok("DescribeUser", json!({"UserId": arn})).await;
    assert_eq!(as_whole_seconds(described), expected);
    let listed = store.ok("ListUsers", json!({})).await;
    assert_eq!(as_whole_seconds(listed["Users"][0].clone()), expected);
}

/// Instants are numbers, with or without a fraction.
fn as_whole_seconds(mut user: Value) -> Value {
    for name in ["CreatedAt", "UpdatedAt"] {
        let seconds = user[name].as_f64().expect("a number");
        assert!((seconds - 1_790_000_000.0).abs() < 0.001);
        user[name] = json!(1_790_000_000);
    }
    user
}

#[tokio::test]
async fn create_user_says_what_is_missing_and_what_is_there_already() {
    let store = Store::start().await;
    let refusals = [
        (json!({}), "userName is a required attribute"),
        (
            json!({"UserName": "ada"}),
            "displayname: The attribute displayname is required, name: The attribute name is required",
        ),
        (
            json!({"UserName": "ada", "DisplayName": "Ada", "Name": {"Formatted": "Ada"}}),
            "givenname: The attribute givenname is required, familyname: The attribute familyname is required",
        ),
        (
            json!({"UserName": "Administrator", "DisplayName": "A", "Name": {"GivenName": "A", "FamilyName": "B"}}),
            "`Administrator` is a reserved name",
        ),
    ];
    for (input, message) in refusals {
        assert_eq!(store.refused("CreateUser", input).await, invalid(message));
    }
    store.user("ada").await;
    let again = json!({"UserName": "ADA", "DisplayName": "A", "Name": {"GivenName": "A", "FamilyName": "B"}});
    assert_eq!(
        store.refused("CreateUser", again).await,
        conflict("Duplicate UserName", "UNIQUENESS_CONSTRAINT_VIOLATION")
    );
    store.group("Engines").await;
    assert_eq!(
        store
            .refused("CreateGroup", json!({"DisplayName": "engines"}))
            .await,
        conflict(
            "Duplicate GroupDisplayName",
            "UNIQUENESS_CONSTRAINT_VIOLATION"
        )
    );
    // The model's own constraints come before ours.
    let answer = store.call("CreateUser", json!({"UserName": "a b"})).await;
    let (status, kind, message) = answer.fault();
    assert_eq!((status, kind.as_str()), (400, "ValidationException"));
    assert!(message.contains("userName"), "{message}");
}

#[tokio::test]
async fn what_is_not_there_is_named_by_its_type() {
    let store = Store::start().await;
    let missing = |kind: &str, message: &str, id: Option<&str>| {
        let mut fault = json!({
            "__type": "ResourceNotFoundException", "ResourceType": kind, "Message": message,
        });
        if let Some(id) = id {
            fault["ResourceId"] = json!(id);
        }
        fault
    };
    let user = missing("USER", "USER not found.", Some(NOBODY));
    assert_eq!(
        store
            .refused("DescribeUser", json!({"UserId": NOBODY}))
            .await,
        user
    );
    let title = json!([{"AttributePath": "title", "AttributeValue": "x"}]);
    let input = json!({"UserId": NOBODY, "Operations": title});
    assert_eq!(store.refused("UpdateUser", input).await, user);
    let group = missing("GROUP", "GROUP not found.", Some(NOBODY));
    for operation in ["DescribeGroup", "ListGroupMemberships"] {
        assert_eq!(
            store.refused(operation, json!({"GroupId": NOBODY})).await,
            group
        );
    }
    assert_eq!(
        store
            .refused("DescribeGroupMembership", json!({"MembershipId": NOBODY}))
            .await,
        missing(
            "GROUP_MEMBERSHIP",
            "GROUP_MEMBERSHIP not found.",
            Some(NOBODY)
        )
    );
    assert_eq!(
        store
            .refused("ListUsers", json!({"IdentityStoreId": "d-ffffffffff"}))
            .await,
        missing("IDENTITY_STORE", "IDENTITY_STORE not found.", None)
    );
    let group_arn = format!("arn:aws:identitystore:::group/{NOBODY}");
    assert_eq!(
        store
            .refused("DescribeUser", json!({"UserId": group_arn}))
            .await,
        missing("USER", "USER not found.", None)
    );
    let joining = json!({"GroupId": NOBODY, "MemberId": {"UserId": NOBODY}});
    assert_eq!(
        store
            .refused("CreateGroupMembership", joining.clone())
            .await,
        missing("USER", "Member does not exist", Some(NOBODY))
    );
    let ada = store.user("ada").await;
    assert_eq!(
        store
            .refused(
                "CreateGroupMembership",
                json!({"GroupId": NOBODY, "MemberId": {"UserId": ada}})
            )
            .await,
        missing("GROUP", "Group does not exist", Some(NOBODY))
    );
    for (operation, member) in [
        ("DeleteUser", "UserId"),
        ("DeleteGroup", "GroupId"),
        ("DeleteGroupMembership", "MembershipId"),
    ] {
        assert_eq!(
            store.ok(operation, json!({member: NOBODY})).await,
            json!({})
        );
    }
}

#[tokio::test]
async fn users_and_groups_are_found_by_their_unique_attributes() {
    let store = Store::start().await;
    let created = store.ok("CreateUser", whole_user()).await;
    let id = created["UserId"].clone();
    let by = |path: &str, value: Value| json!({"AlternateIdentifier": {"UniqueAttribute": {"AttributePath": path, "AttributeValue": value}}});
    for (path, value) in [
        ("userName", "bjensen"),
        ("USERNAME", "BJensen"),
        ("emails.value", "bjensen@example.com"),
        ("Emails.Value", "BJENSEN@example.com"),
    ] {
        let found = store.ok("GetUserId", by(path, json!(value))).await;
        assert_eq!(
            found,
            json!({"IdentityStoreId": store.id, "UserId": id, "UserArn": created["UserArn"]})
        );
    }
    let not_found = json!({"__type": "ResourceNotFoundException", "ResourceType": "USER", "Message": "USER not found."});
    let input = by("userName", json!("nobody"));
    assert_eq!(store.refused("GetUserId", input).await, not_found);
    let input = by("displayName", json!("Babs Jensen"));
    assert_eq!(
        store.refused("GetUserId", input).await,
        invalid("The attribute displayName is not a unique attribute")
    );
    for value in [json!(""), json!(7)] {
        assert_eq!(
            store.refused("GetUserId", by("userName", value)).await,
            invalid("attribute value cannot be empty or null for attribute path")
        );
    }

    let group = store.group("Engines").await;
    let found = store
        .ok("GetGroupId", by("displayname", json!("ENGINES")))
        .await;
    assert_eq!(found["GroupId"], json!(group));
    let input = by("description", json!("x"));
    assert_eq!(
        store.refused("GetGroupId", input).await,
        invalid("The attribute description is not a unique attribute")
    );
    let operations = json!([{
        "AttributePath": "externalIds",
        "AttributeValue": [{"Issuer": "https://idp.example.com", "Id": "7"}],
    }]);
    store
        .ok(
            "UpdateGroup",
            json!({"GroupId": group, "Operations": operations}),
        )
        .await;
    let input = json!({"AlternateIdentifier": {"ExternalId": {"Issuer": "https://idp.example.com", "Id": "7"}}});
    let found = store.ok("GetGroupId", input.clone()).await;
    assert_eq!(found["GroupId"], json!(group));
    assert_eq!(store.refused("GetUserId", input).await, not_found);

    let filters =
        json!({"Filters": [{"AttributePath": "DisplayName", "AttributeValue": "Engines"}]});
    let listed = store.ok("ListGroups", filters.clone()).await;
    let described = store.ok("DescribeGroup", json!({"GroupId": group})).await;
    assert_eq!(listed, json!({"Groups": [described]}));
    assert_eq!(
        described["ExternalIds"],
        json!([{"Issuer": "https://idp.example.com", "Id": "7"}])
    );
    assert_eq!(described["Revision"], "2");
    assert_eq!(
        store.refused("ListUsers", filters).await,
        invalid("the attribute `DisplayName` is not supported as a filter, only `UserName` is")
    );
}

#[tokio::test]
async fn a_user_is_updated_as_infrastructure_tools_do_it() {
    let store = Store::start().await;
    let created = store.ok("CreateUser", whole_user()).await;
    let id = text(&created["UserId"]);
    let operations = json!([
        {"AttributePath": "displayName", "AttributeValue": "Barbara Jensen"},
        {"AttributePath": "name.givenName", "AttributeValue": "Barb"},
        {"AttributePath": "name.middleName", "AttributeValue": ""},
        {"AttributePath": "emails", "AttributeValue": [{"primary": true, "type": "home", "value": "barb@example.com"}]},
        {"AttributePath": "addresses", "AttributeValue": null},
        {"AttributePath": "phoneNumbers"},
        {"AttributePath": "aws:identitystore:enterprise.department", "AttributeValue": "Archive"},
        {"AttributePath": "aws:identitystore:enterprise.manager"},
    ]);
    let input = json!({"UserId": id, "Operations": operations, "Revision": "1"});
    let updated = store.ok("UpdateUser", input.clone()).await;
    assert_eq!(updated["Revision"], "2");
    assert_eq!(updated["UserArn"], created["UserArn"]);
    let user = store
        .ok(
            "DescribeUser",
            json!({"UserId": id, "Extensions": [ENTERPRISE]}),
        )
        .await;
    assert_eq!(user["DisplayName"], "Barbara Jensen");
    assert_eq!(user["Name"]["GivenName"], "Barb");
    assert_eq!(user["Name"].get("MiddleName"), None);
    assert_eq!(
        user["Emails"],
        json!([{"Value": "barb@example.com", "Type": "home", "Primary": true}])
    );
    assert_eq!(user.get("Addresses"), None);
    assert_eq!(user.get("PhoneNumbers"), None);
    assert_eq!(
        user["Extensions"][ENTERPRISE],
        json!({
            "employeeNumber": "701984", "costCenter": "4130", "organization": "Universal Studios",
            "division": "Theme Park", "department": "Archive",
        })
    );
    assert_eq!(
        store.refused("UpdateUser", input).await,
        conflict(
            "the revision `1` is not the current one",
            "CONCURRENT_MODIFICATION"
        )
    );
    let removal = json!([{"AttributePath": "userName", "AttributeValue": null}]);
    assert_eq!(
        store
            .refused("UpdateUser", json!({"UserId": id, "Operations": removal}))
            .await,
        invalid("attribute value cannot be empty or null for attribute path")
    );
    let input = json!({"UserId": id, "Revision": "2"});
    assert_eq!(store.ok("DeleteUser", input).await, json!({}));
    let listed = store.ok("ListUsers", json!({})).await;
    assert_eq!(listed, json!({"Users": []}));
}

#[tokio::test]
async fn memberships_are_made_listed_and_asked_for() {
    let store = Store::start().await;
    let (ada, charles) = (store.user("ada").await, store.user("charles").await);
    let (engines, mills) = (store.group("Engines").await, store.group("Mills").await);
    let joining = |group: &str, user: &str| json!({"GroupId": group, "MemberId": {"UserId": user}});
    let created = store
        .ok("CreateGroupMembership", joining(&engines, &ada))
        .await;
    let id = text(&created["MembershipId"]);
    assert_eq!(
        created["MembershipArn"],
        json!(format!("arn:aws:identitystore:::membership/{id}"))
    );
    assert_eq!(
        store
            .refused("CreateGroupMembership", joining(&engines, &ada))
            .await,
        conflict(
            "Member and Group relationship already exists",
            "UNIQUENESS_CONSTRAINT_VIOLATION"
        )
    );
    store
        .ok("CreateGroupMembership", joining(&engines, &charles))
        .await;
    assert_eq!(
        store
            .ok("GetGroupMembershipId", joining(&engines, &ada))
            .await,
        created
    );
    let described = store
        .ok("DescribeGroupMembership", json!({"MembershipId": id}))
        .await;
    assert_eq!(described["MemberId"], json!({"UserId": ada}));
    assert_eq!(described["GroupId"], json!(engines));
    assert_eq!(described["CreatedBy"], "arn:aws:iam::111122223333:root");

    let input = json!({"MemberId": {"UserId": ada}, "GroupIds": [mills, engines]});
    let answer = store.ok("IsMemberInGroups", input).await;
    assert_eq!(
        answer,
        json!({"Results": [
            {"GroupId": mills, "MemberId": {"UserId": ada}, "MembershipExists": false},
            {"GroupId": engines, "MemberId": {"UserId": ada}, "MembershipExists": true},
        ]})
    );

    let listed = store
        .ok(
            "ListGroupMembershipsForMember",
            json!({"MemberId": {"UserId": ada}}),
        )
        .await;
    assert_eq!(listed, json!({"GroupMemberships": [described]}));
    store
        .ok("DeleteGroupMembership", json!({"MembershipId": id}))
        .await;
    let missing = store
        .refused("GetGroupMembershipId", joining(&engines, &ada))
        .await;
    assert_eq!(missing["Message"], "GROUP_MEMBERSHIP not found.");
}

#[tokio::test]
async fn memberships_are_listed_page_by_page() {
    let store = Store::start().await;
    let (ada, charles) = (store.user("ada").await, store.user("charles").await);
    let engines = store.group("Engines").await;
    for user in [&ada, &charles] {
        let joining = json!({"GroupId": engines, "MemberId": {"UserId": user}});
        store.ok("CreateGroupMembership", joining).await;
    }
    let first = store
        .ok(
            "ListGroupMemberships",
            json!({"GroupId": engines, "MaxResults": 1}),
        )
        .await;
    let second = store
        .ok(
            "ListGroupMemberships",
            json!({"GroupId": engines, "MaxResults": 1, "NextToken": first["NextToken"]}),
        )
        .await;
    assert_eq!(second.get("NextToken"), None);
    let mut members =
        [&first, &second].map(|page| text(&page["GroupMemberships"][0]["MemberId"]["UserId"]));
    let mut expected = [ada, charles];
    members.sort();
    expected.sort();
    assert_eq!(members, expected);
    let foreign = json!({"GroupId": engines, "NextToken": "AAAA"});
    assert_eq!(
        store.refused("ListGroupMemberships", foreign).await,
        invalid("the page token is not valid")
    );
}

#[tokio::test]
async fn the_store_itself_is_listed_described_and_configured() {
    let store = Store::start().await;
    let arn = format!(
        "arn:aws:identitystore::111122223333:identitystore/{}",
        store.id
    );
    let identity = json!({"IdentityStoreId": store.id, "IdentityStoreArn": arn});
    let listed = store.raw("ListIdentityStores", &json!({})).await.ok();
    assert_eq!(listed, json!({"IdentityStores": [identity]}));
    let described = store
        .ok("DescribeIdentityStore", json!({"IdentityStoreId": arn}))
        .await;
    assert_eq!(described, identity);
    let network = json!({
        "VpceAccessRequired": true,
        "ApiAllowSourceIps": ["127.0.0.0/8"],
        "ScimAllowSourceIps": ["0.0.0.0/0"],
    });
    let updated = store
        .ok(
            "UpdateIdentityStore",
            json!({"NetworkConfiguration": network}),
        )
        .await;
    assert_eq!(updated, identity);
    let described = store.ok("DescribeIdentityStore", json!({})).await;
    assert_eq!(described["NetworkConfiguration"], network);
    let closed = json!({"NetworkConfiguration": {"VpceAccessRequired": true}});
    let refused = store.refused("UpdateIdentityStore", closed).await;
    assert_eq!(refused["__type"], "ValidationException");
}
