"""Every operation of identitystore through boto3."""

import pytest
from harness.answers import called, error_of, pages

ABSENT = "00000000-0000-4000-8000-000000000000"
ENTERPRISE = "aws:identitystore:enterprise"


@pytest.fixture(scope="module")
def store(root):
    """A client that fills in the identity store."""
    client = root.client("identitystore")

    def fill_in(params, model, **_):
        if "IdentityStoreId" in model.input_shape.members:
            params.setdefault("IdentityStoreId", root.identity_store_id)

    client.meta.events.register("provide-client-params.identitystore", fill_in)
    return client


def person(name: str, **more) -> dict:
    return {
        "UserName": name,
        "DisplayName": name.title(),
        "Name": {"GivenName": name.title(), "FamilyName": "Store"},
        **more,
    }


def test_every_operation_answers(store, root):
    calls = called(store)
    detailed = person(
        "mary",
        Emails=[{"Value": "mary@store.example.com", "Type": "work", "Primary": True}],
        Addresses=[{"Locality": "Berlin", "Country": "DE", "Type": "work"}],
        PhoneNumbers=[{"Value": "+49 30 1", "Type": "work"}],
        Title="Engineer",
        Locale="de",
        Birthdate="1980-02-29",
        Website="https://example.com",
        Photos=[{"Value": "https://example.com/m.png", "Primary": True}],
        Roles=[{"Value": "lead"}],
        Extensions={ENTERPRISE: {"department": "R&D", "costCenter": "7"}},
    )
    created = store.create_user(**detailed)
    mary = created["UserId"]
    john = store.create_user(**person("john"))["UserId"]
    described = store.describe_user(UserId=mary, Extensions=[ENTERPRISE])
    for name, value in detailed.items():
        assert described[name] == value, name
    assert described["UserStatus"] == "ENABLED"
    assert described["CreatedAt"] == described["UpdatedAt"]
    assert described["CreatedBy"].endswith(":root")
    assert "Extensions" not in store.describe_user(UserId=mary)
    paths = {"userName": "MARY", "emails.value": "Mary@store.example.com"}
    for path, value in paths.items():
        unique = {"UniqueAttribute": {"AttributePath": path, "AttributeValue": value}}
        assert store.get_user_id(AlternateIdentifier=unique)["UserId"] == mary
    store.update_user(
        UserId=mary,
        Operations=[
            {"AttributePath": "title", "AttributeValue": "Director"},
            {"AttributePath": "locale"},
            {"AttributePath": "name.familyName", "AttributeValue": "Poppins"},
        ],
    )
    changed = store.describe_user(UserId=mary)
    assert (changed["Title"], changed["Name"]["FamilyName"]) == ("Director", "Poppins")
    assert "Locale" not in changed

    engineers = store.create_group(DisplayName="Store engineers", Description="Build")["GroupId"]
    readers = store.create_group(DisplayName="Store readers")["GroupId"]
    assert store.describe_group(GroupId=engineers)["Description"] == "Build"
    unique = {"AttributePath": "displayName", "AttributeValue": "Store readers"}
    found = store.get_group_id(AlternateIdentifier={"UniqueAttribute": unique})
    assert found["GroupId"] == readers
    store.update_group(
        GroupId=readers, Operations=[{"AttributePath": "description", "AttributeValue": "Read"}]
    )
    assert store.describe_group(GroupId=readers)["Description"] == "Read"

    members = {}
    for group, user in [(engineers, mary), (engineers, john), (readers, mary)]:
        made = store.create_group_membership(GroupId=group, MemberId={"UserId": user})
        members[group, user] = made["MembershipId"]
    membership = members[engineers, mary]
    described = store.describe_group_membership(MembershipId=membership)
    assert (described["GroupId"], described["MemberId"]) == (engineers, {"UserId": mary})
    looked_up = store.get_group_membership_id(GroupId=engineers, MemberId={"UserId": mary})
    assert looked_up["MembershipId"] == membership
    results = store.is_member_in_groups(MemberId={"UserId": john}, GroupIds=[engineers, readers])
    assert [result["MembershipExists"] for result in results["Results"]] == [True, False]

    of_store = {"IdentityStoreId": root.identity_store_id}
    listed = pages(store, "list_users", "Users", **of_store)
    assert {mary, john} <= {user["UserId"] for user in listed}
    filtered = store.list_users(Filters=[{"AttributePath": "UserName", "AttributeValue": "john"}])
    assert [user["UserId"] for user in filtered["Users"]] == [john]
    listed = pages(store, "list_groups", "Groups", **of_store)
    assert {engineers, readers} <= {group["GroupId"] for group in listed}
    listed = pages(
        store, "list_group_memberships", "GroupMemberships", **of_store, GroupId=engineers
    )
    assert {entry["MemberId"]["UserId"] for entry in listed} == {mary, john}
    listed = pages(
        store,
        "list_group_memberships_for_member",
        "GroupMemberships",
        **of_store,
        MemberId={"UserId": mary},
    )
    assert {entry["GroupId"] for entry in listed} == {engineers, readers}

    store.delete_group_membership(MembershipId=members[readers, mary])
    store.delete_group(GroupId=readers)
    # AWS: idempotent by their model.
    for _ in range(2):
        store.delete_user(UserId=john)
    listed = store.list_group_memberships(GroupId=engineers)["GroupMemberships"]
    assert [entry["MemberId"]["UserId"] for entry in listed] == [mary]

    [own] = store.list_identity_stores()["IdentityStores"]
    assert own["IdentityStoreId"] == root.identity_store_id
    assert store.describe_identity_store()["IdentityStoreArn"] == own["IdentityStoreArn"]
    store.update_identity_store()
    assert calls.names == set(store.meta.service_model.operation_names)


def test_refusals_are_worded_as_at_aws(store):
    group = store.create_group(DisplayName="Taken group")["GroupId"]
    user = store.create_user(**person("taken"))["UserId"]
    member = {"GroupId": group, "MemberId": {"UserId": user}}
    store.create_group_membership(**member)
    missing, conflict, invalid = (
        "ResourceNotFoundException",
        "ConflictException",
        "ValidationException",
    )
    unique = {"AttributePath": "title", "AttributeValue": "x"}
    cases = [
        (store.describe_user, {"UserId": ABSENT}, missing, "USER not found."),
        (store.describe_group, {"GroupId": ABSENT}, missing, "GROUP not found."),
        (
            store.describe_group_membership,
            {"MembershipId": ABSENT},
            missing,
            "GROUP_MEMBERSHIP not found.",
        ),
        (
            store.create_group_membership,
            {"GroupId": group, "MemberId": {"UserId": ABSENT}},
            missing,
            "Member does not exist",
        ),
        (
            store.create_group_membership,
            {"GroupId": ABSENT, "MemberId": {"UserId": user}},
            missing,
            "Group does not exist",
        ),
        (store.create_group_membership, member, conflict, None),
        (store.create_user, person("TAKEN"), conflict, "Duplicate UserName"),
        (store.create_group, {"DisplayName": "Taken group"}, conflict, "Duplicate GroupDisplayName"),
        (
            store.create_user,
            {"DisplayName": "Nobody"},
            invalid,
            "userName is a required attribute",
        ),
        (
            store.create_user,
            {"UserName": "nobody"},
            invalid,
            "displayname: The attribute displayname is required, "
            "name: The attribute name is required",
        ),
        (
            store.get_user_id,
            {"AlternateIdentifier": {"UniqueAttribute": unique}},
            invalid,
            "The attribute title is not a unique attribute",
        ),
        (store.create_user, person("administrator"), invalid, None),
        (store.list_users, {"NextToken": "made up"}, invalid, None),
        (store.describe_user, {"IdentityStoreId": "d-0000000000", "UserId": user}, missing, None),
    ]
    for call, parameters, code, message in cases:
        found = error_of(call, **parameters)
        assert found[0] == code, (call.__name__, found)
        assert message in (None, found[1]), (call.__name__, found)
