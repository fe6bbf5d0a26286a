"""How long sessions last, who sees them, and that what came from one ends with it: through boto3."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from harness.answers import error_of
from harness.browser import Browser
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
PASSWORD = "Correct-horse-battery-7-staple"


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[Server]:
    """A server of its own: what is decided of sessions holds for everybody."""
    server = Server.start(tmp_path_factory.mktemp("sessions") / "data")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def root(server) -> Root:
    return Root(server)


def send(server: Server, body: str, headers: dict[str, str]) -> tuple[int, Any]:
    request = urllib.request.Request(
        server.ready.url + "/", body.encode(), headers=headers, method="POST"
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())


def target(operation: str) -> dict[str, str]:
    return {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"Cardea.{operation}"}


@pytest.fixture(scope="module")
def administer(server) -> Callable[..., tuple[int, Any]]:
    """Operations of Cardea's own service, signed by botocore as root."""
    keys = server.root_keys()
    credentials = Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)

    def call(operation: str, **members: Any) -> tuple[int, Any]:
        body = json.dumps(members)
        url = server.ready.url + "/"
        request = AWSRequest("POST", url, headers=target(operation), data=body)
        SigV4Auth(credentials, "cardea", server.ready.region).add_auth(request)
        return send(server, body, dict(request.headers))

    return call


@pytest.fixture(scope="module")
def own(server) -> Callable[..., tuple[int, Any]]:
    """Operations of a person's own, with their token."""

    def call(token: str, operation: str, **members: Any) -> tuple[int, Any]:
        headers = target(operation) | {"Authorization": f"Bearer {token}"}
        return send(server, json.dumps(members), headers)

    return call


def client(server: Server, service: str, **keys: str) -> Any:
    more = {} if keys else {"signature_version": UNSIGNED}
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(retries={"total_max_attempts": 1}, **more),
        **keys,
    )


def sign_in(server: Server, name: str, password: str | None = None) -> dict:
    """Tokens of the person, who chooses a password the first time."""
    oidc = client(server, "sso-oidc")
    registered = oidc.register_client(
        clientName="notebook",
        clientType="public",
        scopes=["sso:account:access"],
        grantTypes=[DEVICE_CODE, "refresh_token"],
    )
    keys = {key: registered[key] for key in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **keys)
    proof = (
        {"password": password}
        if password
        else {"password": server.one_time_password(name), "newPassword": PASSWORD}
    )
    Browser("sessions").visit(
        started["verificationUriComplete"], userName=name, decision="allow", **proof
    )
    return oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **keys)


def settings(root: Root) -> dict[str, str]:
    return {"InstanceArn": root.instance_arn}


def test_new_sessions_last_as_long_as_is_decided(server, root, administer):
    user = root.create_user("grace")
    assert administer("GetSessionSettings", **settings(root)) == (
        200,
        {"InteractiveSessionDuration": "PT8H", "BackgroundSessionDuration": "P7D"},
    )
    decided = {"InteractiveSessionDuration": "PT20M", "BackgroundSessionDuration": "P90D"}
    before = sign_in(server, "grace")
    assert administer("PutSessionSettings", **settings(root), **decided) == (200, {})
    assert administer("GetSessionSettings", **settings(root)) == (200, decided)
    after = sign_in(server, "grace", PASSWORD)
    assert before["expiresIn"] == 3600
    assert 1190 <= after["expiresIn"] <= 1200

    status, listed = administer(
        "ListUserSessions", IdentityStoreId=root.identity_store_id, UserId=user
    )
    assert status == 200
    lengths = sorted(
        round(session["ExpiresAt"] - session["StartedAt"]) for session in listed["Sessions"]
    )
    assert lengths == [20 * 60, 8 * 3600]
    for session in listed["Sessions"]:
        assert session["Device"] == "Chrome on Linux"
        assert session["Methods"] == ["PASSWORD"]
        assert session["Clients"] == ["notebook"]
        [application] = session["Applications"]
        assert application["Name"] == "notebook"
        assert application["Scopes"] == ["sso:account:access"]
        assert session["StartedAt"] <= session["LastActiveAt"] < session["ExpiresAt"]

    wrong = decided | {"InteractiveSessionDuration": "PT14M59S"}
    status, refused = administer("PutSessionSettings", **settings(root), **wrong)
    assert (status, refused["__type"]) == (400, "ValidationException")
    assert administer("GetSessionSettings", **settings(root)) == (200, decided)


def test_the_next_call_fails_when_a_person_ends_a_session(server, root, own):
    user = root.create_user("barbara")
    group = root.create_group("Engineers")
    root.add_member(group, user)
    root.ensure_organization()
    account = root.create_account("Sandbox")
    root.assign(group, root.create_permission_set("Readers", READ_ONLY_ACCESS), account)
    lost = sign_in(server, "barbara")["accessToken"]
    kept = sign_in(server, "barbara", PASSWORD)["accessToken"]
    found = client(server, "sso").get_role_credentials(
        roleName="Readers", accountId=account, accessToken=lost
    )["roleCredentials"]
    sts = client(
        server,
        "sts",
        aws_access_key_id=found["accessKeyId"],
        aws_secret_access_key=found["secretAccessKey"],
        aws_session_token=found["sessionToken"],
    )
    assert sts.get_caller_identity()["Account"] == account

    status, listed = own(kept, "ListOwnSessions")
    assert status == 200
    [current] = [session for session in listed["sessions"] if session["current"]]
    [other] = [session for session in listed["sessions"] if not session["current"]]
    assert current["applications"] == other["applications"] == ["notebook"]
    assert own(kept, "EndOwnSession", sessionId=other["sessionId"]) == (200, {})
    assert error_of(sts.get_caller_identity)[0] == "ExpiredToken"
    portal = client(server, "sso")
    assert error_of(portal.list_accounts, accessToken=lost)[0] == "UnauthorizedException"
    assert len(portal.list_accounts(accessToken=kept)["accountList"]) == 1
    status, refused = own(lost, "ListOwnSessions")
    assert (status, refused["__type"]) == (401, "UnauthorizedException")
    assert own(kept, "EndOwnOtherSessions") == (200, {"endedSessions": 0})


def test_people_say_of_themselves_what_is_theirs_to_say(server, root, own):
    user = root.create_user("edsger")
    token = sign_in(server, "edsger")["accessToken"]
    status, found = own(token, "GetOwnProfile")
    assert status == 200
    assert found["profile"]["userId"] == user
    status, updated = own(token, "UpdateOwnProfile", displayName="Edsger W.", timezone="UTC")
    assert status == 200
    assert updated["profile"] == found["profile"] | {"displayName": "Edsger W.", "timezone": "UTC"}
    known = root.client("identitystore").describe_user(
        IdentityStoreId=root.identity_store_id, UserId=user
    )
    assert known["DisplayName"] == "Edsger W."
