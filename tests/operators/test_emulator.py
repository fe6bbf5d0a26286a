"""`cardea serve --emulator`, as a test suite on a laptop uses it."""

import contextlib
import datetime
import http.client
import json
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from harness.server import binary, environment
from harness.waiting import eventually

ACCOUNT = "123456789012"


class Emulator:
    """A running emulator on a free port."""

    def __init__(self, folder, *options: str) -> None:
        self.log = folder / "emulator.log"
        self._output = self.log.open("wb")
        self.process = subprocess.Popen(
            [binary(), "serve", "--emulator", "--listen", "127.0.0.1:0", *options],
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            env=environment(folder),
            cwd=folder,
        )
        found = eventually("the emulator answers", self._announced)
        self.url = found[1]
        self.port = int(self.url.rpartition(":")[2])

    def _announced(self) -> re.Match | None:
        assert self.process.poll() is None, self.log.read_text()
        return re.search(r"answers at (http://\S+)", self.log.read_text())

    def close(self) -> None:
        self.process.terminate()
        assert self.process.wait(timeout=20) == 0, self.log.read_text()
        self._output.close()

    def post(self, path: str, body: str = "", **headers: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with contextlib.closing(connection):
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()

    def reset(self, profile: str = "instance") -> None:
        assert self.post("/_cardea/reset", json.dumps({"profile": profile}))[0] == 204

    def client(self, service: str, key: str = "test", secret: str = "test", **more: Any) -> Any:
        """A boto3 client with whatever credentials somebody happens to have in their tests."""
        return boto3.client(
            service,
            region_name="us-east-1",
            endpoint_url=self.url,
            aws_access_key_id=key,
            aws_secret_access_key=secret,
            config=Config(retries={"total_max_attempts": 1}, proxies={}),
            **more,
        )


@pytest.fixture(scope="module")
def shared(tmp_path_factory) -> Iterator[Emulator]:
    emulator = Emulator(tmp_path_factory.mktemp("emulator"))
    yield emulator
    emulator.close()


@pytest.fixture
def emulator(shared) -> Emulator:
    shared.reset()
    return shared


def instances(emulator: Emulator) -> list[dict]:
    return emulator.client("sso-admin").list_instances()["Instances"]


def test_any_credentials_are_root_of_the_example_account(emulator):
    for key, secret in (("test", "test"), ("AKIAIOSFODNN7EXAMPLE", "x"), ("dummy", "dummy")):
        identity = emulator.client("sts", key, secret).get_caller_identity()
        assert identity["Account"] == ACCOUNT
        assert identity["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    with_token = emulator.client("sts", aws_session_token="a token of somebody")
    assert with_token.get_caller_identity()["Account"] == ACCOUNT


def test_an_access_key_id_of_twelve_digits_names_the_account(emulator):
    identity = emulator.client("sts", "210987654321").get_caller_identity()
    assert identity["Account"] == "210987654321"
    assert identity["Arn"] == "arn:aws:iam::210987654321:root"


def test_an_instance_is_there_and_an_organization_only_when_created(emulator):
    [instance] = instances(emulator)
    assert instance["OwnerAccountId"] == ACCOUNT
    assert instance["Status"] == "ACTIVE"
    organizations = emulator.client("organizations")
    with pytest.raises(organizations.exceptions.AWSOrganizationsNotInUseException):
        organizations.describe_organization()
    created = organizations.create_organization(FeatureSet="ALL")["Organization"]
    assert created["MasterAccountId"] == ACCOUNT
    assert organizations.describe_organization()["Organization"]["Id"] == created["Id"]


@pytest.mark.parametrize(
    ("profile", "has_instance", "has_organization"),
    [("bare", False, False), ("instance", True, False), ("organization", True, True)],
)
def test_a_reset_leaves_what_its_profile_says(emulator, profile, has_instance, has_organization):
    store = instances(emulator)[0]["IdentityStoreId"]
    emulator.client("identitystore").create_user(
        IdentityStoreId=store,
        UserName="ada",
        DisplayName="Ada",
        Name={"GivenName": "Ada", "FamilyName": "Lovelace"},
    )
    emulator.reset(profile)
    found = instances(emulator)
    assert bool(found) == has_instance
    if found:
        assert found[0]["IdentityStoreId"] != store
        listed = emulator.client("identitystore").list_users(
            IdentityStoreId=found[0]["IdentityStoreId"]
        )
        assert listed["Users"] == []
    organizations = emulator.client("organizations")
    if has_organization:
        assert organizations.describe_organization()["Organization"]["MasterAccountId"] == ACCOUNT
        assert len(organizations.list_roots()["Roots"]) == 1
    else:
        with pytest.raises(organizations.exceptions.AWSOrganizationsNotInUseException):
            organizations.describe_organization()


def test_a_reset_without_a_body_is_the_default_profile(emulator):
    emulator.reset("bare")
    assert emulator.post("/_cardea/reset")[0] == 204
    assert len(instances(emulator)) == 1


@pytest.mark.parametrize(
    "body", ['{"profile": "everything"}', '{"profil": "bare"}', "profile=bare", "[1]"]
)
def test_a_reset_that_is_not_understood_changes_nothing(emulator, body):
    before = instances(emulator)
    status, text = emulator.post("/_cardea/reset", body)
    assert status == 400
    assert text.strip()
    assert instances(emulator) == before


def test_an_unknown_profile_is_answered_with_the_known_ones(emulator):
    _, text = emulator.post("/_cardea/reset", '{"profile": "everything"}')
    for known in ("bare", "instance", "organization"):
        assert known in text


@pytest.mark.parametrize("path", ["/_cardea/reset", "/_cardea/clock"])
def test_a_web_page_cannot_reach_the_controls(emulator, path):
    before = instances(emulator)
    body = '{"advance_seconds": 1}' if path.endswith("clock") else ""
    status, _ = emulator.post(path, body, Origin="https://evil.example")
    assert status == 403
    assert instances(emulator) == before


def test_temporary_credentials_expire_when_the_clock_is_moved(emulator):
    emulator.reset("organization")
    organizations = emulator.client("organizations")
    created = organizations.create_account(Email="a@example.com", AccountName="A")
    request = created["CreateAccountStatus"]["Id"]

    def account() -> str | None:
        status = organizations.describe_create_account_status(CreateAccountRequestId=request)
        return status["CreateAccountStatus"].get("AccountId")

    account_id = eventually("the account is created", account)
    [instance] = instances(emulator)
    admin = emulator.client("sso-admin")
    permission_set = admin.create_permission_set(
        InstanceArn=instance["InstanceArn"], Name="Readers"
    )["PermissionSet"]["PermissionSetArn"]
    group = emulator.client("identitystore").create_group(
        IdentityStoreId=instance["IdentityStoreId"], DisplayName="Readers"
    )["GroupId"]
    assigned = admin.create_account_assignment(
        InstanceArn=instance["InstanceArn"],
        TargetId=account_id,
        TargetType="AWS_ACCOUNT",
        PermissionSetArn=permission_set,
        PrincipalType="GROUP",
        PrincipalId=group,
    )["AccountAssignmentCreationStatus"]["RequestId"]
    eventually(
        "the assignment is provisioned",
        lambda: admin.describe_account_assignment_creation_status(
            InstanceArn=instance["InstanceArn"], AccountAssignmentCreationRequestId=assigned
        )["AccountAssignmentCreationStatus"]["Status"]
        == "SUCCEEDED",
    )
    given = root_credentials(emulator, account_id)
    temporary = emulator.client(
        "sts",
        given["AccessKeyId"],
        given["SecretAccessKey"],
        aws_session_token=given["SessionToken"],
    )
    assert temporary.get_caller_identity()["Account"] == account_id
    status, text = emulator.post("/_cardea/clock", '{"advance_seconds": 3500}')
    assert status == 200
    assert json.loads(text)["now"]
    assert temporary.get_caller_identity()["Account"] == account_id
    emulator.post("/_cardea/clock", '{"advance_seconds": 200}')
    with pytest.raises(ClientError) as refused:
        temporary.get_caller_identity()
    assert refused.value.response["Error"]["Code"] == "ExpiredToken"
    # A reset ends the time travel as well: what was issued before it is of another world.
    emulator.reset()
    assert emulator.client("sts").get_caller_identity()["Account"] == ACCOUNT


def root_credentials(emulator: Emulator, account_id: str) -> dict:
    """An hour's root credentials of a member account, by the extension operation."""
    target = {"X-Amz-Target": "Cardea.GetAccountRootCredentials"}
    headers = {"Content-Type": "application/x-amz-json-1.1", **target}
    body = json.dumps({"AccountId": account_id})
    request = AWSRequest("POST", emulator.url + "/", headers=headers, data=body)
    SigV4Auth(Credentials("test", "test"), "cardea", "us-east-1").add_auth(request)
    status, text = emulator.post("/", body, **dict(request.headers))
    assert status == 200, text
    return json.loads(text)


@pytest.mark.parametrize("body", ["", "{}", '{"advance_seconds": -1}', '{"advance_seconds": "1"}'])
def test_a_clock_that_is_not_understood_is_not_moved(emulator, body):
    _, before = emulator.post("/_cardea/clock", '{"advance_seconds": 0}')
    assert emulator.post("/_cardea/clock", body)[0] == 400
    _, after = emulator.post("/_cardea/clock", '{"advance_seconds": 0}')
    # Within the same hour at least: nothing jumped.
    assert json.loads(before)["now"][:10] == json.loads(after)["now"][:10]


def test_it_listens_on_loopback_only(tmp_path):
    done = subprocess.run(
        [binary(), "serve", "--emulator", "--listen", "0.0.0.0:0", "--insecure-http"],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment(tmp_path),
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 2
    assert "only on loopback" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_it_leaves_nothing_on_disk(tmp_path):
    emulator = Emulator(tmp_path)
    assert len(instances(emulator)) == 1
    emulator.close()
    assert [path.name for path in tmp_path.iterdir()] == ["emulator.log"]


def test_requests_in_flight_during_a_reset_do_no_harm(emulator):
    """They end well or with a modelled error; never with one of ours, and nothing is left over."""
    stop = threading.Event()
    surprises: list[str] = []

    def work(number: int) -> None:
        store, admin = emulator.client("identitystore"), emulator.client("sso-admin")
        turn = 0
        while not stop.is_set():
            turn += 1
            try:
                found = admin.list_instances()["Instances"]
                if not found:
                    continue
                arn, store_id = found[0]["InstanceArn"], found[0]["IdentityStoreId"]
                group = store.create_group(
                    IdentityStoreId=store_id, DisplayName=f"group-{number}-{turn}"
                )["GroupId"]
                made = admin.create_permission_set(InstanceArn=arn, Name=f"set-{number}-{turn}")
                admin.create_account_assignment(
                    InstanceArn=arn,
                    TargetId=ACCOUNT,
                    TargetType="AWS_ACCOUNT",
                    PermissionSetArn=made["PermissionSet"]["PermissionSetArn"],
                    PrincipalType="GROUP",
                    PrincipalId=group,
                )
            except ClientError as error:
                status = error.response["ResponseMetadata"]["HTTPStatusCode"]
                if status >= 500:
                    surprises.append(str(error))
            except Exception as error:  # noqa: BLE001
                surprises.append(repr(error))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    slowest = 0.0
    for turn in range(30):
        began = time.monotonic()
        emulator.reset(("bare", "instance", "organization")[turn % 3])
        slowest = max(slowest, time.monotonic() - began)
        time.sleep(0.03)
    stop.set()
    for thread in threads:
        thread.join()
    print(f"slowest reset under load: {slowest * 1000:.1f} ms")
    assert surprises == []
    emulator.reset()
    [instance] = instances(emulator)
    admin, store = emulator.client("sso-admin"), emulator.client("identitystore")
    assert admin.list_permission_sets(InstanceArn=instance["InstanceArn"])["PermissionSets"] == []
    assert store.list_groups(IdentityStoreId=instance["IdentityStoreId"])["Groups"] == []


def test_resets_are_measured(emulator):
    """Suites call it before every test; the number is for people, a shared machine has no clock."""
    store = instances(emulator)[0]["IdentityStoreId"]
    for number in range(20):
        emulator.client("identitystore").create_group(
            IdentityStoreId=store, DisplayName=f"group {number}"
        )
    for profile in ("bare", "instance", "organization"):
        took = []
        for _ in range(20):
            began = time.monotonic()
            emulator.reset(profile)
            took.append((time.monotonic() - began) * 1000)
        took.sort()
        print(f"reset to {profile}: median {took[10]:.1f} ms, slowest {took[-1]:.1f} ms")
        assert bool(instances(emulator)) == (profile != "bare")


def test_two_organizations_agree_on_who_pays(emulator):
    paying, paid = (
        emulator.client("organizations"),
        emulator.client("organizations", "210987654321"),
    )
    for organizations in (paying, paid):
        organizations.create_organization(FeatureSet="ALL")
    start = datetime.datetime.now(datetime.UTC).replace(
        day=1, hour=0, minute=0, second=0, microsecond=0
    )
    for _ in range(2):
        start = (start + datetime.timedelta(days=32)).replace(day=1)
    invitation = {
        "Type": "BILLING",
        "Target": {"Id": "210987654321", "Type": "ACCOUNT"},
        "SourceName": "Subsidiary",
    }
    with pytest.raises(paying.exceptions.InvalidInputException) as refused:
        paying.invite_organization_to_transfer_responsibility(
            StartTimestamp=start + datetime.timedelta(days=1), **invitation
        )
    assert refused.value.response["Reason"] == "START_DATE_NOT_BEGINNING_OF_MONTH"
    made = paying.invite_organization_to_transfer_responsibility(
        StartTimestamp=start, Tags=[{"Key": "a", "Value": "b"}], **invitation
    )["Handshake"]
    [offered] = paid.list_outbound_responsibility_transfers(Type="BILLING")[
        "ResponsibilityTransfers"
    ]
    assert (offered["Status"], offered["StartTimestamp"]) == ("REQUESTED", start)
    paid.accept_handshake(HandshakeId=made["Id"])
    [ours] = paying.list_inbound_responsibility_transfers(Type="BILLING")[
        "ResponsibilityTransfers"
    ]
    assert (ours["Status"], ours["Name"]) == ("ACCEPTED", "Subsidiary")
    renamed = paying.update_responsibility_transfer(Id=ours["Id"], Name="Daughter")
    assert renamed["ResponsibilityTransfer"]["Name"] == "Daughter"
    assert paying.list_tags_for_resource(ResourceId=ours["Id"])["Tags"] == [
        {"Key": "a", "Value": "b"}
    ]
    seen = paid.describe_responsibility_transfer(Id=ours["Id"])["ResponsibilityTransfer"]
    assert seen["Target"]["ManagementAccountId"] == ACCOUNT
    ended = paid.terminate_responsibility_transfer(
        Id=ours["Id"], EndTimestamp=start - datetime.timedelta(milliseconds=1)
    )["ResponsibilityTransfer"]
    assert ended["Status"] == "WITHDRAWN"
    with pytest.raises(paying.exceptions.ResponsibilityTransferAlreadyInStatusException):
        paying.terminate_responsibility_transfer(Id=ours["Id"])
