"""The conversations of identity providers' connectors for AWS, as they document them."""

import re
import time
from collections.abc import Iterator

import pytest
import urllib3
from harness.organization import Root
from harness.scim import ENTERPRISE, GROUP, PATCH, USER, Provider
from harness.server import Server
from harness.waiting import eventually


@pytest.fixture
def server(tmp_path_factory) -> Iterator[Server]:
    """A server of its own, whose people come from a provider."""
    server = Server.start(tmp_path_factory.mktemp("scim") / "data")
    yield server
    server.stop()


def members(server: Server, group: str) -> set[str]:
    """Who is in a group, by the identity store's own API."""
    client = Root(server).client("identitystore")
    found = client.list_group_memberships(
        IdentityStoreId=server.ready.identity_store_id, GroupId=group
    )
    return {one["MemberId"]["UserId"] for one in found["GroupMemberships"]}


def test_okta_assigns_a_person_pushes_a_group_and_deactivates(server):
    okta = Provider.of(server)
    assert okta.find("Users", 'userName eq "ada@example.com"') == []
    person = {
        "schemas": [USER, ENTERPRISE],
        "userName": "ada@example.com",
        "name": {"givenName": "Ada", "familyName": "Lovelace"},
        "emails": [{"primary": True, "value": "ada@example.com", "type": "work"}],
        "displayName": "Ada Lovelace",
        "locale": "en-US",
        "externalId": "00ujl29u0le5T6Aj10h7",
        "groups": [],
        "active": True,
        ENTERPRISE: {"department": "Engines"},
    }
    status, made = okta.ask("POST", "/Users", person)
    assert status == 201, made
    ada = made["id"]
    status, read = okta.ask("GET", f"/Users/{ada}")
    assert (status, read["externalId"]) == (200, "00ujl29u0le5T6Aj10h7")
    # A profile push is a PUT of everything.
    status, put = okta.ask("PUT", f"/Users/{ada}", {**read, "title": "Countess", "id": ada})
    assert (status, put["title"]) == (200, "Countess")

    status, group = okta.ask(
        "POST", "/Groups", {"schemas": [GROUP], "displayName": "Engines", "members": []}
    )
    assert status == 201 and "members" not in group
    add = {"op": "add", "path": "members", "value": [{"value": ada, "display": "ada@example.com"}]}
    assert okta.patch(f"/Groups/{group['id']}", add) == (204, None)
    assert members(server, group["id"]) == {ada}
    rename = {"op": "replace", "value": {"id": group["id"], "displayName": "Machines"}}
    assert okta.patch(f"/Groups/{group['id']}", rename) == (204, None)
    (found,) = okta.find("Groups", 'displayName eq "Machines"')
    assert (found["id"], found["members"]) == (group["id"], [])
    remove = {"op": "remove", "path": f'members[value eq "{ada}"]'}
    assert okta.patch(f"/Groups/{group['id']}", remove) == (204, None)
    assert members(server, group["id"]) == set()

    status, off = okta.patch(f"/Users/{ada}", {"op": "replace", "value": {"active": False}})
    assert (status, off["active"]) == (200, False)
    status, on = okta.patch(f"/Users/{ada}", {"op": "replace", "value": {"active": True}})
    assert (status, on["active"]) == (200, True)
    assert okta.ask("DELETE", f"/Groups/{group['id']}") == (204, None)


def test_entra_tests_the_connection_provisions_and_updates_in_its_own_dialect(server):
    entra = Provider.of(server)
    # What it asks for to test a connection: somebody who is not there.
    assert entra.find("Users", 'userName eq "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"') == []
    assert entra.find("Groups", 'displayName eq "0b1c2d3e"') == []
    status, made = entra.ask(
        "POST",
        "/Users",
        {
            "schemas": [USER, ENTERPRISE],
            "externalId": "58342554-38d6-4ec8-948c-50044d0a33fd",
            "userName": "ada@example.onmicrosoft.com",
            "active": True,
            "displayName": "Ada Lovelace",
            "emails": [{"type": "work", "value": "ada@example.com", "primary": True}],
            "meta": {"resourceType": "User"},
            "name": {"formatted": "Ada Lovelace", "familyName": "Lovelace", "givenName": "Ada"},
            ENTERPRISE: {"employeeNumber": "7"},
        },
    )
    assert status == 201, made
    ada = made["id"]
    status, changed = entra.patch(
        f"/Users/{ada}",
        {"op": "Replace", "path": 'emails[type eq "work"].value', "value": "ada@new.example.com"},
        {"op": "Replace", "path": "name.familyName", "value": "King"},
        {"op": "Add", "path": f"{ENTERPRISE}:department", "value": "Engines"},
    )
    assert status == 200, changed
    assert changed["emails"][0]["value"] == "ada@new.example.com"
    assert changed["name"]["familyName"] == "King"
    assert changed[ENTERPRISE] == {"employeeNumber": "7", "department": "Engines"}
    status, off = entra.patch(
        f"/Users/{ada}", {"op": "Replace", "path": "active", "value": "False"}
    )
    assert (status, off["active"]) == (200, False)

    status, group = entra.ask(
        "POST",
        "/Groups",
        {
            "schemas": [GROUP],
            "externalId": "8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159",
            "displayName": "Engines",
            "meta": {"resourceType": "Group"},
        },
    )
    assert status == 201, group
    (found,) = entra.find("Groups", 'externalId eq "8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159"')
    assert found["id"] == group["id"]
    add = {"op": "Add", "path": "members", "value": [{"value": ada}]}
    assert entra.patch(f"/Groups/{group['id']}", add) == (204, None)
    both = f'id eq "{group["id"]}" and members eq "{ada}"'
    assert [one["id"] for one in entra.find("Groups", both)] == [group["id"]]
    remove = {"op": "Remove", "path": "members", "value": [{"value": ada}]}
    assert entra.patch(f"/Groups/{group['id']}", remove) == (204, None)
    assert entra.find("Groups", both) == []
    assert entra.ask("DELETE", f"/Users/{ada}") == (204, None)
    assert entra.ask("DELETE", f"/Users/{ada}")[0] == 404


def test_google_looks_for_people_by_name_and_suspends_them(server):
    google = Provider.of(server, content_type="application/json; charset=UTF-8")
    status, config = google.ask("GET", "/ServiceProviderConfig")
    assert (status, config["patch"]) == (200, {"supported": True})
    assert google.find("Users", 'userName eq "ada@example.com"') == []
    person = {
        "schemas": [USER],
        "userName": "ada@example.com",
        "displayName": "Ada Lovelace",
        "name": {"givenName": "Ada", "familyName": "Lovelace"},
        "emails": [{"value": "ada@example.com", "type": "work", "primary": True}],
        "active": True,
    }
    status, made = google.ask("POST", "/Users", person)
    assert status == 201, made
    assert google.ask("POST", "/Users", person)[0] == 409
    (found,) = google.find("Users", 'userName eq "ada@example.com"')
    assert found["id"] == made["id"]
    status, put = google.ask("PUT", f"/Users/{made['id']}", {**person, "active": False})
    assert (status, put["active"]) == (200, False)
    assert google.ask("DELETE", f"/Users/{made['id']}") == (204, None)


def test_a_list_is_read_with_cursors_from_end_to_end(server):
    provider = Provider.of(server)
    for number in range(105):
        person = {
            "schemas": [USER],
            "userName": f"user{number}",
            "displayName": "User",
            "name": {"givenName": "User", "familyName": str(number)},
        }
        assert provider.ask("POST", "/Users", person)[0] == 201
    status, first = provider.ask("GET", "/Users")
    assert (status, len(first["Resources"]), "nextCursor" in first) == (200, 100, False)
    names, cursor = [], ""
    while cursor is not None:
        status, page = provider.ask("GET", f"/Users?count=50&cursor={cursor}")
        assert status == 200, page
        names += [one["userName"] for one in page["Resources"]]
        cursor = page.get("nextCursor")
    assert sorted(names) == sorted(f"user{number}" for number in range(105))


def test_the_host_name_of_awss_endpoint_leads_to_the_same_people(server):
    provider = Provider.of(server)
    host = f"scim.{server.ready.region}.amazonaws.com"
    url = f"{provider.endpoint.rstrip('/')}/ServiceProviderConfig"
    headers = {"Host": host, "Authorization": f"Bearer {provider.token}"}
    answer = urllib3.PoolManager().request("GET", url, headers=headers)
    assert answer.status == 200, answer.data
    assert answer.json()["patch"] == {"supported": True}


def test_the_metrics_tell_when_a_provider_was_heard_and_when_its_token_ends(tmp_path):
    first = Server.start(tmp_path / "data")
    assert Provider.of(first).find("Users", 'userName eq "nobody"') == []
    began = time.time()
    first.stop()
    # They are looked up at the beginning, and then every ten minutes.
    second = Server.start(tmp_path / "data")
    try:
        gauges = eventually("the gauges are there", lambda: scim_gauges(second))
    finally:
        second.stop()
    assert began - 120 < gauges["last_seen_timestamp_seconds"] <= began + 1
    assert 0 <= gauges["lag_seconds"] < 120
    year = 365 * 24 * 3600
    assert abs(gauges["token_ends_timestamp_seconds"] - began - year) < 24 * 3600


def scim_gauges(server: Server) -> dict[str, float]:
    """Nothing until the last of them is there."""
    told = urllib3.PoolManager().request("GET", f"{server.ready.url}/metrics").data.decode()
    found = re.findall(r"^cardea_scim_(\w+_seconds) (\S+)$", told, re.MULTILINE)
    gauges = {name: float(value) for name, value in found}
    return gauges if len(gauges) == 3 else {}


@pytest.mark.parametrize("path", ["", "/Users", "/Bulk", "/Nothing"])
def test_nobody_learns_anything_without_a_token(server, path):
    provider = Provider.of(server)
    provider.token = "scim-" + "A" * 43
    status, body = provider.ask("GET", path)
    assert status == 401
    assert body["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"]
    assert PATCH not in str(body)
