"""The server is killed at random points, as by a power cut: what was acknowledged is not lost.

The moments are random on every run; a failure prints the seed of its own, which repeats them as far
as the machine does.
"""

import contextlib
import json
import random
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from harness.browser import Browser
from harness.organization import READ_ONLY_ACCESS, Root
from harness.provisioned import (
    assert_roles_are_those_of_the_assignments,
    assigned,
    ended,
    permission_sets,
)
from harness.server import Server, launch
from harness.waiting import eventually


@pytest.fixture
def dice() -> random.Random:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    return random.Random(seed)


def kill_within(seconds: float, dice: random.Random, data: Path, *options: str) -> None:
    """Start, and kill at a moment of the first so many seconds."""
    process = launch(data, *options)
    time.sleep(dice.uniform(0, seconds))
    process.kill()
    process.wait()


def duration(folder: Path, *options: str) -> float:
    """How long an undisturbed first start takes on this machine, today."""
    began = time.monotonic()
    server = Server.start(folder / "undisturbed", *options)
    took = time.monotonic() - began
    server.stop()
    return took


def assert_operator_commands_work(server: Server) -> None:
    root = Root(server)
    assert root.client("sts").get_caller_identity()["Account"] == server.ready.management_account_id
    [instance] = root.client("sso-admin").list_instances()["Instances"]
    assert instance["InstanceArn"] == server.ready.instance_arn
    account = root.create_account("Aftermath")
    identity = root.client("sts", account).get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{account}:root"


def test_a_first_start_may_be_killed_at_any_point(tmp_path, dice):
    took = duration(tmp_path)
    for turn in range(4):
        data = tmp_path / f"data-{turn}"
        for _ in range(5):
            kill_within(took * 1.1, dice, data)
        server = Server.start(data)
        try:
            assert_operator_commands_work(server)
        finally:
            server.stop()


def test_root_credentials_come_back(tmp_path):
    """A start that has completed leaves the key, whatever became of the file before."""
    data = tmp_path / "data"
    Server.start(data).stop()
    before = (data / "root-credentials").read_text()
    (data / "root-credentials").unlink()
    server = Server.start(data)
    try:
        assert (data / "root-credentials").read_text() == before
        assert (data / "root-credentials").stat().st_mode & 0o777 == 0o600
        assert_operator_commands_work(server)
    finally:
        server.stop()


def test_the_demonstration_completes_after_being_killed(tmp_path, dice):
    took = duration(tmp_path, "--demo")
    for turn in range(2):
        data = tmp_path / f"data-{turn}"
        kills = 0
        while kills < 8 and not (data / "demo-users.json").exists():
            # Each start goes on where the one before was, so that the moments get shorter.
            kill_within(took / (1 + kills), dice, data, "--demo")
            kills += 1
        print(f"{kills} kills")
        server = Server.start(data, "--demo")
        try:
            assert_is_the_demonstration(server)
        finally:
            server.stop()


def assert_is_the_demonstration(server: Server) -> None:
    root = Root(server)
    organizations = root.client("organizations")
    accounts = {a["Name"]: a["Id"] for a in organizations.list_accounts()["Accounts"]}
    assert len(organizations.list_accounts()["Accounts"]) == 4
    assert {"Production", "Development", "Audit"} <= set(accounts)
    [top] = organizations.list_roots()["Roots"]
    units = organizations.list_organizational_units_for_parent(ParentId=top["Id"])
    units = {u["Name"]: u["Id"] for u in units["OrganizationalUnits"]}
    assert set(units) == {"Workloads", "Security"}
    [parent] = organizations.list_parents(ChildId=accounts["Audit"])["Parents"]
    assert parent["Id"] == units["Security"]
    store = root.client("identitystore")
    users = store.list_users(IdentityStoreId=root.identity_store_id)["Users"]
    assert sorted(user["UserName"] for user in users) == ["ada", "grace"]
    groups = store.list_groups(IdentityStoreId=root.identity_store_id)["Groups"]
    assert sorted(group["DisplayName"] for group in groups) == ["Administrators", "Developers"]
    for group in groups:
        members = store.list_group_memberships(
            IdentityStoreId=root.identity_store_id, GroupId=group["GroupId"]
        )
        assert len(members["GroupMemberships"]) == 1
    sets = permission_sets(root)
    assert sorted(sets) == ["AdministratorAccess", "DeveloperAccess", "ReadOnlyAccess"]
    admin = root.client("sso-admin")
    for arn in sets.values():
        attached = admin.list_managed_policies_in_permission_set(
            InstanceArn=root.instance_arn, PermissionSetArn=arn
        )
        assert len(attached["AttachedManagedPolicies"]) == 1
    members = [accounts[name] for name in ("Production", "Development", "Audit")]
    eventually("six assignments", lambda: len(assigned(root, members)) == 6)
    assert_roles_are_those_of_the_assignments(root, members)
    [ada, _] = json.loads((server.data / "demo-users.json").read_text())
    visit = Browser("after crashes").visit(
        server.ready.portal_url,
        userName="ada",
        password=ada["oneTimePassword"],
        newPassword="Correct-horse-battery-7",
    )
    assert visit.last.alerts == []
    assert visit.last.kind not in ("user-name", "password", "new-password"), visit.last


def test_acknowledged_assignments_survive(tmp_path, dice):
    """Every acknowledged request reaches SUCCEEDED, with one role for each pair, and no other."""
    data = tmp_path / "data"
    server = Server.start(data)
    root = Root(server)
    root.ensure_organization()
    accounts = [root.create_account(name) for name in ("Production", "Staging", "Sandbox")]
    groups = [root.create_group(f"group {number}") for number in range(4)]
    sets = [root.create_permission_set(f"set-{n}", READ_ONLY_ACCESS) for n in range(8)]
    wanted = [(a, s, g) for s in sets for a in accounts for g in groups]
    dice.shuffle(wanted)
    acknowledged: dict[tuple[str, str, str], str] = {}
    kills = 0
    while wanted:
        stopped = threading.Event()
        threads = [
            threading.Thread(target=assign_until, args=(root, wanted, acknowledged, stopped))
            for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        # By count and not by time: a fast machine would be done before the third kill.
        enough = len(acknowledged) + dice.randint(0, 15)
        while len(acknowledged) < enough and any(thread.is_alive() for thread in threads):
            time.sleep(dice.uniform(0, 0.003))
        server.kill()
        kills += 1
        stopped.set()
        for thread in threads:
            thread.join()
        server = Server.start(data)
        root = Root(server)
        if kills == 10:
            assign_until(root, wanted, acknowledged, threading.Event())
    try:
        print(f"{kills} kills, {len(acknowledged)} assignments acknowledged")
        assert kills >= 3
        admin = root.client("sso-admin")
        for pair, request in acknowledged.items():
            status = eventually(
                "the assignment is provisioned",
                lambda request=request: ended(admin, root.instance_arn, request),
            )
            assert status["Status"] == "SUCCEEDED", (pair, status)
        found = assigned(root, accounts)
        assert set(acknowledged) <= found
        assert_roles_are_those_of_the_assignments(root, accounts)
    finally:
        server.stop()


def assign_until(
    root: Root,
    wanted: list[tuple[str, str, str]],
    acknowledged: dict[tuple[str, str, str], str],
    stopped: threading.Event,
) -> None:
    """Assign what is wanted until the server is gone; what it did not answer is wanted again."""
    try:
        admin = root.client("sso-admin")
    except AssertionError:
        return
    while not stopped.is_set():
        try:
            triple = wanted.pop()
        except IndexError:
            return
        account, permission_set, group = triple
        try:
            answer = admin.create_account_assignment(
                InstanceArn=root.instance_arn,
                TargetId=account,
                TargetType="AWS_ACCOUNT",
                PermissionSetArn=permission_set,
                PrincipalType="GROUP",
                PrincipalId=group,
            )
        except (BotoCoreError, ClientError):
            wanted.insert(0, triple)
            return
        acknowledged[triple] = answer["AccountAssignmentCreationStatus"]["RequestId"]


def test_a_running_server_may_be_killed_while_it_is_asked(tmp_path, dice):
    """Users whose creation was acknowledged are there, and their number is what it should be."""
    data = tmp_path / "data"
    server = Server.start(data)
    acknowledged: list[str] = []
    for turn in range(4):
        root = Root(server)
        store = root.client("identitystore")
        killer = threading.Timer(dice.uniform(0.05, 0.4), server.kill)
        killer.start()
        number = 0
        with contextlib.suppress(BotoCoreError, ClientError):
            while True:
                name = f"user-{turn}-{number}"
                store.create_user(
                    IdentityStoreId=root.identity_store_id,
                    UserName=name,
                    DisplayName=name,
                    Name={"GivenName": "A", "FamilyName": "B"},
                )
                acknowledged.append(name)
                number += 1
        killer.join()
        server = Server.start(data)
    try:
        root = Root(server)
        pages = root.client("identitystore").get_paginator("list_users")
        found = all_users(lambda: pages.paginate(IdentityStoreId=root.identity_store_id))
        assert set(acknowledged) <= set(found)
        # One a kill may have been made without its answer having left.
        assert len(found) <= len(acknowledged) + 4
        assert len(found) == len(set(found))
    finally:
        server.stop()


def all_users(pages: Callable) -> list[str]:
    return [user["UserName"] for page in pages() for user in page["Users"]]


def lookup(root: Root, name: str) -> list[dict]:
    named = {"AttributeKey": "EventName", "AttributeValue": name}
    return root.client("cloudtrail").lookup_events(LookupAttributes=[named])["Events"]


def test_a_read_that_was_answered_is_in_the_trail_after_a_kill(tmp_path):
    """Its event is in the journal; the next start brings it into the database, once."""
    data = tmp_path / "data"
    asked = []
    for turn in range(3):
        server = Server.start(data)
        try:
            root = Root(server)
            assert {event["EventId"] for event in lookup(root, "ListUsers")} >= set(asked)
            for _ in range(turn + 2):
                root.client("identitystore").list_users(
                    IdentityStoreId=server.ready.identity_store_id
                )
        finally:
            server.kill()
        server = Server.start(data)
        try:
            events = lookup(Root(server), "ListUsers")
        finally:
            server.stop()
        assert len(events) == len(asked) + turn + 2
        asked = [event["EventId"] for event in events]
        assert len(set(asked)) == len(asked)
