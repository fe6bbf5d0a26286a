"""People and programs that ask a balancer without a pause, and remember what they were told."""

import itertools
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import boto3
from botocore import UNSIGNED
from botocore.config import Config

from harness.organization import ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS, Root
from harness.pages import Pages
from harness.server import Keys, Server
from harness.signed import NoAnswer, Signed
from harness.waiting import eventually

# How long each of a load's askers rests after an answer.
PAUSE = 0.03
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass
class Insider:
    """Somebody who is signed in, with a role's credentials."""

    user: str
    token: str
    account: str
    keys: Keys = Keys("", "")

    def ask_for_credentials(self, client: Signed) -> tuple[int, dict]:
        query = {"role_name": "Administrators", "account_id": self.account}
        return client.portal("/federation/credentials", self.token, **query)

    def get_credentials(self, client: Signed) -> None:
        status, found = self.ask_for_credentials(client)
        assert status == 200, found
        given = found["roleCredentials"]
        self.keys = Keys(given["accessKeyId"], given["secretAccessKey"], given["sessionToken"])


@dataclass
class Company:
    """An account in which people may do what they like, as long as they are in a group.

    `ada` stays in it; `eve` is thrown out and taken back.
    """

    root: Root
    region: str
    root_keys: Keys
    account: str
    group: str
    sets: list[str]
    ada: Insider
    eve: Insider

    @classmethod
    def found(cls, root: Root, port: int) -> "Company":
        """`port` is the balancer's: sign-ins go through it, from node to node."""
        root.ensure_organization()
        account = root.create_account("Production")
        group = root.create_group("Engineers")
        administrators = root.create_permission_set("Administrators", ADMINISTRATOR_ACCESS)
        root.assign(group, administrators, account)
        sets = [root.create_permission_set(f"Set{n}", READ_ONLY_ACCESS) for n in range(4)]
        region, insiders = root.server.ready.region, []
        for name in ("ada", "eve"):
            user = root.create_user(name)
            root.add_member(group, user)
            insider = Insider(user, signed_in(root.server, port, name), account)
            with Signed(port, region) as anybody:
                insider.get_credentials(anybody)
            insiders.append(insider)
        return cls(root, region, root.server.root_keys(), account, group, sets, *insiders)

    def is_let_in(self, port: int) -> bool:
        """Whether a node lets eve's role in."""
        with Signed(port, self.region, self.eve.keys) as role:
            status = role.caller_identity()
        assert status in (200, 403), status
        return status == 200

    def throw_out(self, by: int, asked: list[int]) -> list[tuple[int, float]]:
        """End eve's membership by one node, and ask others; which let her in too late."""
        with Signed(by, self.region, self.root_keys) as root:
            store = {"IdentityStoreId": self.root.identity_store_id}
            found = root.call(
                "identitystore",
                "GetGroupMembershipId",
                GroupId=self.group,
                MemberId={"UserId": self.eve.user},
                **store,
            )
            assert found[0] == 200, found
            membership = found[1]["MembershipId"]
            done = root.call(
                "identitystore", "DeleteGroupMembership", MembershipId=membership, **store
            )
            assert done[0] == 200, done
        since, late = time.monotonic(), []
        for port in asked:
            while True:
                began = time.monotonic() - since
                if not self.is_let_in(port):
                    break
                if began > 1:
                    late.append((port, began))
                    break
        return late

    def take_back(self, by: int) -> None:
        """Make eve a member again, and have her get credentials."""
        with Signed(by, self.region, self.root_keys) as root:
            made = root.call(
                "identitystore",
                "CreateGroupMembership",
                IdentityStoreId=self.root.identity_store_id,
                GroupId=self.group,
                MemberId={"UserId": self.eve.user},
            )
            assert made[0] == 200, made
            self.eve.get_credentials(root)


def signed_in(server: Server, port: int, name: str) -> str:
    """An access token of a user that was just made."""
    oidc = boto3.client(
        "sso-oidc",
        region_name=server.ready.region,
        endpoint_url=f"http://127.0.0.1:{port}",
        config=Config(signature_version=UNSIGNED),
    )
    registered = oidc.register_client(
        clientName="notebook",
        clientType="public",
        scopes=["sso:account:access"],
        grantTypes=[DEVICE_CODE, "refresh_token"],
    )
    keys = {key: registered[key] for key in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **keys)
    old, new = server.one_time_password(name), "Correct-horse-battery-7-staple"
    Pages().approve(started["verificationUriComplete"], started["userCode"], name, old, new)
    made = oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **keys)
    return made["accessToken"]


@dataclass(frozen=True)
class Failure:
    """A question without a good answer; a status of 0 is no answer at all."""

    what: str
    is_repeatable: bool
    status: int
    answer: str
    began: float
    ended: float


class Load:
    """Asks from `__enter__` to `__exit__`."""

    def __init__(self, company: Company, port: int) -> None:
        self._company = company
        self._port = port
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self._name = secrets.token_hex(4)
        self._count = itertools.count()
        self._assigned = 0
        self.failures: list[Failure] = []
        self.users: dict[str, str] = {}
        self.requests: list[str] = []
        self.reads = 0

    def __enter__(self) -> "Load":
        for work in (self._create_users, self._assign, self._read, self._use_role):
            self._threads.append(threading.Thread(target=self._repeat, args=(work,)))
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join()

    def goes_on(self) -> None:
        """Return when some more was answered."""
        users, reads = len(self.users), self.reads
        eventually("the load goes on", lambda: len(self.users) > users and self.reads > reads)

    def assert_nothing_is_lost(self, server: Server) -> None:
        """What was acknowledged is there, and what was to be done is done."""
        root = Root(server)
        pages = root.client("identitystore").get_paginator("list_users")
        listed = pages.paginate(IdentityStoreId=root.identity_store_id)
        found = {user["UserId"]: user["UserName"] for page in listed for user in page["Users"]}
        assert self.users.items() <= found.items()
        admin = root.client("sso-admin")

        def statuses() -> dict[str, str]:
            pages = admin.get_paginator("list_account_assignment_creation_status")
            listed = pages.paginate(InstanceArn=root.instance_arn)
            member = "AccountAssignmentsCreationStatus"
            return {one["RequestId"]: one["Status"] for page in listed for one in page[member]}

        # What a dead node had taken on falls due again when its lease ends.
        eventually(
            "everything is provisioned",
            lambda: "IN_PROGRESS" not in statuses().values(),
            seconds=90,
        )
        ended = statuses()
        assert set(self.requests) <= ended.keys()
        assert {ended[request] for request in self.requests} <= {"SUCCEEDED"}

    def _repeat(self, work: Callable[[Signed, Signed], None]) -> None:
        company = self._company
        with (
            Signed(self._port, company.region, company.root_keys) as root,
            Signed(self._port, company.region, company.ada.keys) as role,
        ):
            while not self._stopped.is_set():
                work(root, role)
                # The nodes, the database and the tests share a machine.
                time.sleep(PAUSE)

    def _create_users(self, root: Signed, _: Signed) -> None:
        name = f"user-{self._name}-{next(self._count)}"
        answer = self._ask(
            "CreateUser",
            lambda: root.call(
                "identitystore",
                "CreateUser",
                IdentityStoreId=self._company.root.identity_store_id,
                UserName=name,
                DisplayName=name,
                Name={"GivenName": name, "FamilyName": "Example"},
            ),
        )
        if answer is not None:
            self.users[answer["UserId"]] = name

    def _assign(self, root: Signed, _: Signed) -> None:
        """Assign each user that was made to each permission set."""
        company = self._company
        number, permission_set = divmod(self._assigned, len(company.sets))
        user = next(itertools.islice(list(self.users), number, None), None)
        if user is None:
            return
        self._assigned += 1
        answer = self._ask(
            "CreateAccountAssignment",
            lambda: root.call(
                "sso",
                "CreateAccountAssignment",
                InstanceArn=company.root.instance_arn,
                TargetId=company.account,
                TargetType="AWS_ACCOUNT",
                PermissionSetArn=company.sets[permission_set],
                PrincipalType="USER",
                PrincipalId=user,
            ),
        )
        if answer is not None:
            self.requests.append(answer["AccountAssignmentCreationStatus"]["RequestId"])

    def _read(self, root: Signed, _: Signed) -> None:
        company = self._company
        store = company.root.identity_store_id
        for what, question in (
            ("ListAccounts", lambda: root.portal("/assignment/accounts", company.ada.token)),
            ("GetRoleCredentials", lambda: company.ada.ask_for_credentials(root)),
            (
                "DescribeUser",
                lambda: root.call(
                    "identitystore",
                    "DescribeUser",
                    IdentityStoreId=store,
                    UserId=company.ada.user,
                ),
            ),
        ):
            if self._ask(what, question, is_repeatable=True) is not None:
                self.reads += 1

    def _use_role(self, _: Signed, role: Signed) -> None:
        self._ask("GetCallerIdentity", lambda: (role.caller_identity(), {}))

    def _ask(
        self, what: str, question: Callable[[], tuple[int, dict]], is_repeatable: bool = False
    ) -> dict | None:
        began = time.monotonic()
        try:
            status, answer = question()
        except NoAnswer as error:
            status, answer = 0, {"error": str(error)}
        if status == 200:
            return answer
        ended = time.monotonic()
        self.failures.append(Failure(what, is_repeatable, status, str(answer), began, ended))
        return None
