"""Writers of many kinds, who remember what was acknowledged, and look for it afterwards.

They go on while the server is away, as clients do: what was not answered may have been done or not,
and nothing is said of it.
"""

import http.client
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from harness.organization import READ_ONLY_ACCESS, Root
from harness.provisioned import assert_roles_are_those_of_the_assignments, assigned
from harness.scim import USER, Provider
from harness.server import Server
from harness.waiting import eventually

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"

# Rows that one transaction writes together: none is there without the other.
HALVES = {
    "a member who is no user": (
        "SELECT COUNT(*) FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM users u "
        "WHERE u.identity_store_id = m.identity_store_id AND u.id = m.user_id)"
    ),
    "a member of no group": (
        "SELECT COUNT(*) FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM groups g "
        "WHERE g.identity_store_id = m.identity_store_id AND g.id = m.group_id)"
    ),
    "an assignment without a reason": (
        "SELECT COUNT(*) FROM account_assignments a WHERE NOT EXISTS (SELECT 1 FROM "
        "assignment_reasons r WHERE r.account_id = a.account_id AND r.principal_id = a.principal_id "
        "AND r.permission_set_id = a.permission_set_id)"
    ),
    "an assignment that the history does not know": (
        "SELECT COUNT(*) FROM account_assignments a WHERE NOT EXISTS (SELECT 1 FROM changes c "
        "WHERE c.principal_id = a.principal_id AND c.permission_set_id = a.permission_set_id)"
    ),
}


class Acknowledged:
    """What the server has answered for. Only ever added to, so that a copy is of one moment."""

    def __init__(self) -> None:
        self.users: dict[str, str] = {}
        # Whose removal was asked for, and whose was answered.
        self.leaving: set[str] = set()
        self.gone: set[str] = set()
        self.groups: dict[str, str] = {}
        self.members: set[tuple[str, str]] = set()
        self.assigned: dict[tuple[str, str, str], str] = {}
        self.devices: list[tuple[dict, str]] = []
        self.requests: set[str] = set()

    def copy(self) -> "Acknowledged":
        other = Acknowledged()
        other.__dict__.update({name: kind.copy() for name, kind in self.__dict__.items()})
        return other

    def count(self) -> int:
        kinds = (self.users, self.gone, self.groups, self.members, self.assigned, self.devices)
        return sum(map(len, kinds))


class Load:
    """A context manager: the writers write as long as it lasts."""

    def __init__(self, server: Server, dice: random.Random, provides: bool = True) -> None:
        """`provides` says whether an identity provider takes part."""
        self.acknowledged = Acknowledged()
        self._dice = dice
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self._refused: list[Exception] = []
        root = Root(server)
        root.ensure_organization()
        self.accounts = [root.create_account(name) for name in ("Production", "Staging")]
        self.sets = [root.create_permission_set(f"Set-{n}", READ_ONLY_ACCESS) for n in range(3)]
        self._store_id = root.identity_store_id
        self._instance = root.instance_arn
        self._start_url = server.ready.start_url
        self._provider = Provider.of(server) if provides else None
        self._store = root.client("identitystore")
        self._admin = root.client("sso-admin")
        self._oidc = boto3.client(
            "sso-oidc",
            region_name=server.ready.region,
            endpoint_url=server.ready.url,
            config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
        )

    def __enter__(self) -> "Load":
        # Two of the first: they do the most different things.
        kinds = [self._people, self._people, self._groups, self._devices]
        if self._provider:
            kinds.append(self._scim)
        for number, kind in enumerate(kinds):
            steps = kind(number)
            thread = threading.Thread(target=self._go_on, args=(steps,), daemon=True)
            thread.start()
            self._threads.append(thread)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join(timeout=60)
        assert self._refused == [], self._refused[:3]

    def copy(self) -> Acknowledged:
        """What has been acknowledged until now."""
        with self._lock:
            return self.acknowledged.copy()

    def wait_for(self, more: int) -> None:
        """Until so many more writes have been acknowledged."""
        enough = self.copy().count() + more
        eventually("writes", lambda: self._stopped.is_set() or self.copy().count() >= enough)

    def _go_on(self, steps: Iterator[Callable[[Acknowledged], None]]) -> None:
        """Each step is what is remembered of an answer."""
        while not self._stopped.is_set():
            try:
                remember = next(steps)
            except StopIteration:
                return
            with self._lock:
                remember(self.acknowledged)

    def _ask(self, call: Callable, **members: Any) -> dict | None:
        """The answer, unless the server was gone before it came."""
        while not self._stopped.is_set():
            try:
                answer = call(**members)
            except ClientError as error:
                self._refused.append(error)
                self._stopped.set()
            except BotoCoreError:
                time.sleep(0.01)
                return None
            else:
                with self._lock:
                    self.acknowledged.requests.add(answer["ResponseMetadata"]["RequestId"])
                return answer
        return None

    def _user(self, name: str) -> str | None:
        answer = self._ask(
            self._store.create_user,
            IdentityStoreId=self._store_id,
            UserName=name,
            DisplayName=name,
            Name={"GivenName": "A", "FamilyName": "B"},
        )
        return answer and answer["UserId"]

    def _people(self, writer: int) -> Iterator[Callable[[Acknowledged], None]]:
        """Users, a group a writer with them as members, assignments to them, and some of them gone."""
        group = None
        for number in count():
            if self._stopped.is_set():
                return
            if group is None:
                name = f"people-{writer}-{number}"
                group = self._group(name)
                if group is not None:
                    yield lambda to, name=name, group=group: to.groups.update({name: group})
                continue
            name = f"person-{writer}-{number}"
            user = self._user(name)
            if user is None:
                continue
            yield lambda to, name=name, user=user: to.users.update({name: user})
            if number % 5 == 4:
                call = self._store.delete_user
                yield lambda to, user=user: to.leaving.add(user)
                if self._ask(call, IdentityStoreId=self._store_id, UserId=user):
                    yield lambda to, user=user: to.gone.add(user)
                continue
            if self._ask(
                self._store.create_group_membership,
                IdentityStoreId=self._store_id,
                GroupId=group,
                MemberId={"UserId": user},
            ):
                yield lambda to, user=user, group=group: to.members.add((group, user))
            triple = (self._dice.choice(self.accounts), self._dice.choice(self.sets), user)
            answer = self._ask(
                self._admin.create_account_assignment,
                InstanceArn=self._instance,
                TargetId=triple[0],
                TargetType="AWS_ACCOUNT",
                PermissionSetArn=triple[1],
                PrincipalType="USER",
                PrincipalId=user,
            )
            if answer:
                request = answer["AccountAssignmentCreationStatus"]["RequestId"]
                yield lambda to, t=triple, request=request: to.assigned.update({t: request})

    def _group(self, name: str) -> str | None:
        call = self._store.create_group
        answer = self._ask(call, IdentityStoreId=self._store_id, DisplayName=name)
        return answer and answer["GroupId"]

    def _groups(self, writer: int) -> Iterator[Callable[[Acknowledged], None]]:
        for number in count():
            if self._stopped.is_set():
                return
            name = f"group-{writer}-{number}"
            group = self._group(name)
            if group:
                yield lambda to, name=name, group=group: to.groups.update({name: group})

    def _scim(self, writer: int) -> Iterator[Callable[[Acknowledged], None]]:
        for number in count():
            if self._stopped.is_set():
                return
            name = f"provided-{writer}-{number}"
            body = {
                "schemas": [USER],
                "userName": name,
                "displayName": name,
                "active": True,
                "name": {"givenName": "A", "familyName": "B"},
                "emails": [{"value": f"{name}@example.com", "type": "work", "primary": True}],
            }
            try:
                status, made = self._provider.ask("POST", "/Users", body)
            except (OSError, ValueError, http.client.HTTPException):
                time.sleep(0.01)
                continue
            if status != 201:
                self._refused.append(AssertionError(status, made))
                return
            yield lambda to, name=name, made=made: to.users.update({name: made["id"]})

    def _devices(self, _: int) -> Iterator[Callable[[Acknowledged], None]]:
        """Clients that register, and wait for somebody to allow them."""
        while not self._stopped.is_set():
            registered = self._ask(
                self._oidc.register_client,
                clientName="load",
                clientType="public",
                scopes=["sso:account:access"],
            )
            # There is a limit on how fast strangers may do that.
            self._stopped.wait(0.5)
            if not registered:
                continue
            client = {name: registered[name] for name in ("clientId", "clientSecret")}
            call = self._oidc.start_device_authorization
            started = self._ask(call, startUrl=self._start_url, **client)
            if started:
                code = started["deviceCode"]
                yield lambda to, client=client, code=code: to.devices.append((client, code))


def assert_is_there(server: Server, load: Load, wanted: Acknowledged) -> None:
    """All of it, and nothing that was removed; provisioning comes to its end."""
    root = Root(server)
    store = root.client("identitystore")
    pages = store.get_paginator("list_users").paginate(IdentityStoreId=root.identity_store_id)
    users = {user["UserId"] for page in pages for user in page["Users"]}
    staying = set(wanted.users.values()) - load.copy().leaving
    assert staying <= users, "a user is lost"
    assert not wanted.gone & users, "a user is back"
    pages = store.get_paginator("list_groups").paginate(IdentityStoreId=root.identity_store_id)
    groups = {group["GroupId"] for page in pages for group in page["Groups"]}
    assert set(wanted.groups.values()) <= groups, "a group is lost"
    members = set()
    for group in {group for group, _ in wanted.members}:
        pages = store.get_paginator("list_group_memberships").paginate(
            IdentityStoreId=root.identity_store_id, GroupId=group
        )
        found = (member for page in pages for member in page["GroupMemberships"])
        members |= {(group, member["MemberId"]["UserId"]) for member in found}
    assert wanted.members <= members, "a membership is lost"
    assert_is_provisioned(root, load, wanted)
    oidc = boto3.client(
        "sso-oidc",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
    )
    for client, code in wanted.devices[-20:]:
        try:
            oidc.create_token(grantType=DEVICE_CODE, deviceCode=code, **client)
        except oidc.exceptions.AuthorizationPendingException:
            continue
        raise AssertionError("nobody has allowed it")


# As if the quarter of a minute had passed for which a killed server has taken work on.
LEASES_END = "UPDATE provisioning_targets SET due_at = 0"


def end_leases(data: Path) -> None:
    """Of a server that does not run, on the embedded database."""
    with closing(sqlite3.connect(data / "cardea.db")) as database:
        database.execute(LEASES_END)
        database.commit()


def assert_is_provisioned(root: Root, load: Load, wanted: Acknowledged) -> None:
    admin = root.client("sso-admin")

    def operations(status: str) -> set[str]:
        pages = admin.get_paginator("list_account_assignment_creation_status").paginate(
            InstanceArn=root.instance_arn, Filter={"Status": status}
        )
        return {
            operation["RequestId"]
            for page in pages
            for operation in page["AccountAssignmentsCreationStatus"]
        }

    # What a killed server had taken on falls due again when its lease ends.
    eventually("every operation has ended", lambda: not operations("IN_PROGRESS"), seconds=120)
    assert operations("FAILED") == set()
    assert set(wanted.assigned.values()) <= operations("SUCCEEDED"), "an operation is lost"
    assert set(wanted.assigned) <= assigned(root, load.accounts), "an assignment is lost"
    assert_roles_are_those_of_the_assignments(root, load.accounts)


def assert_database_is_sound(server: Server, wanted: Acknowledged) -> None:
    """Of a server that has stopped, on the embedded database."""
    with closing(sqlite3.connect(server.data / "cardea.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        for what, sql in HALVES.items():
            [(number,)] = database.execute(sql).fetchall()
            assert number == 0, what
        found = {request for (request,) in database.execute("SELECT request_id FROM audit_events")}
    assert wanted.requests <= found, f"{len(wanted.requests - found)} events are lost"
