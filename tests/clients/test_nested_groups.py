"""Groups in groups and memberships that end, as AWS's clients see them."""

import json
import time
import urllib.error
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from harness.answers import error_of, pages
from harness.organization import Root
from harness.server import Server
from harness.waiting import eventually

# More than are looked after before a nesting is answered.
MANY = 300


@pytest.fixture(scope="module")
def extension(root):
    return extension_of(root)


def extension_of(root: Root):
    """Calls operations of Cardea's own service: status and answer."""
    keys = root.server.root_keys()
    credentials = Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)

    def call(operation: str, **members) -> tuple[int, dict]:
        body = json.dumps({"IdentityStoreId": root.identity_store_id, **members})
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"Cardea.{operation}",
        }
        url = root.server.ready.url + "/"
        request = AWSRequest("POST", url, headers=headers, data=body)
        SigV4Auth(credentials, "cardea", root.server.ready.region).add_auth(request)
        sent = urllib.request.Request(url, body.encode(), dict(request.headers), method="POST")
        try:
            with urllib.request.urlopen(sent, timeout=60) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read())

    return call


@pytest.fixture(scope="module")
def store(root):
    return Store(root.client("identitystore"), root.identity_store_id)


class Store:
    """The identity store, through boto3."""

    def __init__(self, client, store_id: str) -> None:
        self.client = client
        self.id = {"IdentityStoreId": store_id}

    def group(self, name: str) -> str:
        return self.client.create_group(**self.id, DisplayName=name)["GroupId"]

    def user(self, name: str) -> str:
        made = self.client.create_user(
            **self.id,
            UserName=name,
            DisplayName=name,
            Name={"GivenName": name, "FamilyName": "Nested"},
        )
        return made["UserId"]

    def join(self, group: str, user: str) -> str:
        made = self.client.create_group_membership(
            **self.id, GroupId=group, MemberId={"UserId": user}
        )
        return made["MembershipId"]

    def members(self, group: str) -> set[str]:
        paginator = self.client.get_paginator("list_group_memberships")
        found = paginator.paginate(**self.id, GroupId=group).search("GroupMemberships[]")
        return {member["MemberId"]["UserId"] for member in found}


def test_members_of_a_group_are_members_of_the_groups_that_it_is_in(store, extension):
    everybody, engineers = store.group("Nested everybody"), store.group("Nested engineers")
    ada = store.user("nested.ada")
    own = store.join(engineers, ada)
    nesting = {"ParentGroupId": everybody, "ChildGroupId": engineers}
    assert extension("CreateGroupNesting", **nesting) == (200, {})
    client = store.client
    in_group = {**store.id, "GroupId": everybody}
    [listed] = pages(client, "list_group_memberships", "GroupMemberships", **in_group)
    assert listed["MemberId"] == {"UserId": ada}
    member = {"MemberId": {"UserId": ada}}
    of_member = {**store.id, **member}
    of_ada = pages(client, "list_group_memberships_for_member", "GroupMemberships", **of_member)
    assert {one["GroupId"] for one in of_ada} == {everybody, engineers}
    asked = client.is_member_in_groups(**store.id, **member, GroupIds=[everybody])["Results"]
    assert [one["MembershipExists"] for one in asked] == [True]
    found = client.get_group_membership_id(**store.id, GroupId=everybody, **member)
    assert found["MembershipId"] == listed["MembershipId"]

    of_it = {**store.id, "MembershipId": listed["MembershipId"]}
    code, message = error_of(client.delete_group_membership, **of_it)
    assert code == "ConflictException"
    assert f"Nested engineers ({engineers})" in message
    assert store.join(everybody, ada) == listed["MembershipId"]
    client.delete_group_membership(**of_it)
    assert store.members(everybody) == {ada}

    status, answer = extension(
        "CreateGroupNesting", ParentGroupId=engineers, ChildGroupId=everybody
    )
    assert (status, answer["__type"]) == (400, "ConflictException")
    assert f"Nested everybody ({everybody}) > Nested engineers" in answer["Message"]
    status, answer = extension("ListChildGroups", GroupId=everybody)
    assert [group["DisplayName"] for group in answer["Groups"]] == ["Nested engineers"]
    status, answer = extension("ListParentGroups", GroupId=engineers)
    assert [group["GroupId"] for group in answer["Groups"]] == [everybody]

    client.delete_group_membership(**store.id, MembershipId=own)
    assert store.members(everybody) == set()


def test_a_membership_ends_by_itself(store, extension):
    group, user = store.group("Nested guests"), store.user("nested.guest")
    past = int(time.time()) - 1
    status, answer = extension(
        "CreateExpiringGroupMembership", GroupId=group, UserId=user, ExpiresAt=past
    )
    assert (status, answer["__type"]) == (400, "ValidationException")
    end = int(time.time()) + 3
    status, answer = extension(
        "CreateExpiringGroupMembership", GroupId=group, UserId=user, ExpiresAt=end
    )
    assert status == 200, answer
    membership = answer["MembershipId"]
    status, answer = extension("ListGroupMembershipReasons", MembershipId=membership)
    assert answer["Reasons"] == [{"Type": "DIRECT", "ExpiresAt": end}]
    if time.time() < end - 1:
        assert store.members(group) == {user}
    time.sleep(max(0.0, end - time.time()) + 0.05)
    assert store.members(group) == set()
    # It can be made again whether the ended one is removed yet or not.
    again = store.join(group, user)
    assert extension("SetGroupMembershipExpiry", MembershipId=again, ExpiresAt=end + 3600)[0] == 200
    assert extension("SetGroupMembershipExpiry", MembershipId=again) == (200, {})
    status, answer = extension("ListGroupMembershipReasons", MembershipId=again)
    assert answer["Reasons"] == [{"Type": "DIRECT"}]


def test_a_large_group_is_in_step_by_step_and_out_at_once(store, extension):
    outer, inner = store.group("Nested outer"), store.group("Nested inner")
    users = {store.user(f"nested.{number}") for number in range(MANY)}
    for user in users:
        store.join(inner, user)
    nesting = {"ParentGroupId": outer, "ChildGroupId": inner}
    assert extension("CreateGroupNesting", **nesting)[0] == 200
    eventually("all are in it", lambda: store.members(outer) == users)
    assert extension("DeleteGroupNesting", **nesting)[0] == 200
    assert store.members(outer) == set()
    assert store.members(inner) == users


def test_a_large_group_is_in_although_the_server_is_killed(tmp_path):
    server = Server.start(tmp_path / "data")
    try:
        root = Root(server)
        store = Store(root.client("identitystore"), root.identity_store_id)
        outer, inner = store.group("Outer"), store.group("Inner")
        users = {store.user(f"user.{number}") for number in range(2 * MANY)}
        for user in users:
            store.join(inner, user)
        nesting = {"ParentGroupId": outer, "ChildGroupId": inner}
        assert extension_of(root)("CreateGroupNesting", **nesting)[0] == 200
        server.kill()
        server = Server.start(tmp_path / "data")
        root = Root(server)
        store = Store(root.client("identitystore"), root.identity_store_id)
        eventually("all are in it", lambda: store.members(outer) == users)
    finally:
        server.stop()
