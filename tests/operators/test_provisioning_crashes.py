"""Two thousand assignments, and a server that is killed again and again while it works on them.

`CARDEA_TEST_KILLS` says how often it is killed (5 unless said; `make soak` says 50). The moments are
random on every run; a failure prints the seed of its own.
"""

import os
import random
import re
import secrets
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.waiting import eventually

KILLS = int(os.environ.get("CARDEA_TEST_KILLS", "5"))
POSTGRES = os.environ.get("CARDEA_TEST_POSTGRES")
THREADS = 3

Triple = tuple[str, str, str]


@pytest.fixture
def dice() -> random.Random:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    return random.Random(seed)


@pytest.fixture
def database() -> Iterator[str]:
    """The URL of an empty database of PostgreSQL."""
    name = f"crashes_{secrets.token_hex(4)}"
    sql(f"CREATE DATABASE {name}")
    yield POSTGRES.rsplit("/", 1)[0] + "/" + name
    sql(f"DROP DATABASE {name} WITH (FORCE)")


def sql(statement: str) -> None:
    command = ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", statement]
    subprocess.run([*command, POSTGRES], check=True, timeout=60, capture_output=True)


def test_two_thousand_assignments_survive_kills_on_sqlite(tmp_path, dice):
    assert_assignments_survive(tmp_path / "data", dice, KILLS, accounts=40, sets=50)


@pytest.mark.skipif(POSTGRES is None, reason="run it by scripts/with-postgres")
def test_assignments_survive_kills_on_postgresql(tmp_path, dice, database):
    options = ("--database", database)
    kills = max(3, KILLS // 4)
    assert_assignments_survive(tmp_path / "data", dice, kills, 20, 20, *options)


class Work:
    """What is still to be asked for, in which operation, and what was answered."""

    def __init__(self, wanted: list[Triple], operation: str) -> None:
        self.left = wanted
        self.operation = operation
        self.answered: list[tuple[Triple, str | None]] = []

    def until_killed(self, root: Root, stopped: threading.Event) -> None:
        """What was not answered is asked for again: it may have been done, or not."""
        try:
            admin = root.client("sso-admin")
        except (AssertionError, OSError, BotoCoreError):
            return
        call = getattr(admin, self.operation)
        member = {
            "create_account_assignment": "AccountAssignmentCreationStatus",
            "delete_account_assignment": "AccountAssignmentDeletionStatus",
        }[self.operation]
        while not stopped.is_set():
            try:
                triple = self.left.pop()
            except IndexError:
                return
            account, permission_set, group = triple
            try:
                answer = call(
                    InstanceArn=root.instance_arn,
                    TargetId=account,
                    TargetType="AWS_ACCOUNT",
                    PermissionSetArn=permission_set,
                    PrincipalType="GROUP",
                    PrincipalId=group,
                )
            except admin.exceptions.ResourceNotFoundException:
                # Removed by the request whose answer was lost.
                assert self.operation == "delete_account_assignment"
                self.answered.append((triple, None))
            except (BotoCoreError, ClientError):
                self.left.insert(0, triple)
                return
            else:
                self.answered.append((triple, answer[member]["RequestId"]))


def assert_assignments_survive(
    data: Path, dice: random.Random, kills: int, accounts: int, sets: int, *options: str
) -> None:
    server = Server.start(data, *options)
    root = Root(server)
    root.ensure_organization()
    ids = [root.create_account(f"account-{number}") for number in range(accounts)]
    group = root.create_group("everybody")
    arns = [root.create_permission_set(f"set-{n}", READ_ONLY_ACCESS) for n in range(sets)]
    wanted = [(account, arn, group) for account in ids for arn in arns]
    dice.shuffle(wanted)
    gone = set(wanted[: len(wanted) // 10])
    kept = set(wanted) - gone
    began = time.monotonic()
    creating = Work(list(wanted), "create_account_assignment")
    server = kill_and_kill_again(server, creating, kills - kills // 4, dice, options)
    eventually_settled(server)
    deleting = Work(list(gone), "delete_account_assignment")
    server = kill_and_kill_again(server, deleting, kills // 4, dice, options)
    try:
        eventually_settled(server)
        print(f"{kills} kills in {time.monotonic() - began:.0f} s")
        root = Root(server)
        for work in (creating, deleting):
            statuses = operations(root, work.operation)
            requests = {request for _, request in work.answered if request is not None}
            assert requests <= statuses.keys(), "an answered operation is lost"
            # A repeated removal finds nothing, and says so; nothing else may fail.
            failed = {r: s for r, s in statuses.items() if s["Status"] != "SUCCEEDED"}
            if work is creating:
                assert failed == {}
            else:
                reasons = {s["FailureReason"] for s in failed.values()}
                assert reasons <= {"Received a 404 status error: Assignment not found."}
        assert {triple for triple, _ in creating.answered} == set(wanted)
        assert {triple for triple, _ in deleting.answered} == gone
        found = assignments(root, group)
        assert len(found) == len(set(found)), "doubled"
        assert set(found) == kept
        assert_one_role_a_pair(root, ids, kept)
    finally:
        server.stop()


def kill_and_kill_again(
    server: Server, work: Work, kills: int, dice: random.Random, options: tuple[str, ...]
) -> Server:
    """Has the work asked for and kills the server at random moments; a server that runs is left."""
    share = len(work.left) // max(1, kills) + 1
    for _ in range(kills):
        stopped = threading.Event()
        root = Root(server)
        threads = [
            threading.Thread(target=work.until_killed, args=(root, stopped)) for _ in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        # By count and not by time: a fast machine would be done before the second kill.
        enough = len(work.answered) + dice.randint(0, 2 * share)
        while len(work.answered) < enough and any(thread.is_alive() for thread in threads):
            time.sleep(0.002)
        # Some while requests come in, some while only the reconciler works, or nobody.
        if dice.random() < 0.3:
            stopped.set()
            time.sleep(dice.uniform(0, 0.3))
        server.kill()
        stopped.set()
        for thread in threads:
            thread.join()
        server = Server.start(server.data, *options)
    while work.left:
        root = Root(server)
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(lambda _: work.until_killed(root, threading.Event()), range(THREADS)))
    return server


def eventually_settled(server: Server) -> None:
    root = Root(server)
    admin = root.client("sso-admin")

    def is_settled() -> bool:
        under_way = {"InstanceArn": root.instance_arn, "Filter": {"Status": "IN_PROGRESS"}}
        created = admin.list_account_assignment_creation_status(**under_way)
        deleted = admin.list_account_assignment_deletion_status(**under_way)
        return not (
            created["AccountAssignmentsCreationStatus"]
            or deleted["AccountAssignmentsDeletionStatus"]
        )

    # What a killed server had taken on falls due again when its lease ends.
    eventually("every operation has ended", is_settled, seconds=120)


def operations(root: Root, operation: str) -> dict[str, dict]:
    """All operations of one kind by their request ids."""
    kind, member = {
        "create_account_assignment": ("creation", "AccountAssignmentsCreationStatus"),
        "delete_account_assignment": ("deletion", "AccountAssignmentsDeletionStatus"),
    }[operation]
    admin = root.client("sso-admin")
    found: dict[str, dict] = {}
    for wanted in ("SUCCEEDED", "FAILED", "IN_PROGRESS"):
        pages = admin.get_paginator(f"list_account_assignment_{kind}_status").paginate(
            InstanceArn=root.instance_arn, Filter={"Status": wanted}
        )
        for page in pages:
            for status in page[member]:
                detail = dict(status)
                if wanted == "FAILED":
                    detail |= describe(admin, root, kind, status["RequestId"])
                found[status["RequestId"]] = detail
    return found


def describe(admin, root: Root, kind: str, request: str) -> dict:
    name = kind.capitalize()
    call: Callable = getattr(admin, f"describe_account_assignment_{kind}_status")
    argument = {f"AccountAssignment{name}RequestId": request}
    return call(InstanceArn=root.instance_arn, **argument)[f"AccountAssignment{name}Status"]


def assignments(root: Root, group: str) -> list[Triple]:
    admin = root.client("sso-admin")
    pages = admin.get_paginator("list_account_assignments_for_principal").paginate(
        InstanceArn=root.instance_arn, PrincipalId=group, PrincipalType="GROUP"
    )
    rows = [row for page in pages for row in page["AccountAssignments"]]
    return [(row["AccountId"], row["PermissionSetArn"], row["PrincipalId"]) for row in rows]


def assert_one_role_a_pair(root: Root, accounts: list[str], kept: set[Triple]) -> None:
    """No role is missing, none is there twice, and none without an assignment."""
    admin = root.client("sso-admin")
    names = {}
    for arn in {arn for _, arn, _ in kept}:
        described = admin.describe_permission_set(
            InstanceArn=root.instance_arn, PermissionSetArn=arn
        )
        names[arn] = described["PermissionSet"]["Name"]
    expected = Counter((account, names[arn]) for account, arn, _ in kept)
    found: Counter[tuple[str, str]] = Counter()
    for account in accounts:
        for page in root.client("iam", account).get_paginator("list_roles").paginate():
            for role in page["Roles"]:
                match = re.fullmatch(r"AWSReservedSSO_(.+)_[0-9a-f]{16}", role["RoleName"])
                if match:
                    found[account, match[1]] += 1
        provisioned = admin.get_paginator("list_permission_sets_provisioned_to_account")
        pages = provisioned.paginate(InstanceArn=root.instance_arn, AccountId=account)
        noted = {arn for page in pages for arn in page.get("PermissionSets", [])}
        assert noted == {arn for other, arn, _ in kept if other == account}
    assert found == expected
    assert set(found.values()) == {1}
