"""Whether people may sign in, their sessions, and checks before provisioning, from the command line."""

import json
import re
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from harness.browser import Browser
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server, binary, environment

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[Server]:
    server = Server.start(tmp_path_factory.mktemp("users") / "data")
    yield server
    server.stop()


@pytest.fixture
def run(server, tmp_path):
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [binary(), *arguments, "--data", server.data],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            cwd=tmp_path,
            check=False,
        )

    return run


@pytest.fixture
def answer(run):
    def answer(*arguments: str) -> Any:
        done = run(*arguments, "--output", "json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return answer


def unsigned(service: str, server: Server) -> Any:
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED),
    )


def signed_in(server: Server, name: str) -> str:
    """An access token of a user that was just made."""
    oidc = unsigned("sso-oidc", server)
    registered = oidc.register_client(
        clientName="notebook",
        clientType="public",
        scopes=["sso:account:access"],
        grantTypes=[DEVICE_CODE, "refresh_token"],
    )
    keys = {key: registered[key] for key in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **keys)
    Browser("users").visit(
        started["verificationUriComplete"],
        userName=name,
        password=server.one_time_password(name),
        newPassword="Correct-horse-battery-7-staple",
        decision="allow",
    )
    created = oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **keys)
    return created["accessToken"]


def is_good(server: Server, token: str) -> bool:
    try:
        unsigned("sso", server).list_accounts(accessToken=token)
    except ClientError:
        return False
    return True


def test_a_user_is_disabled_and_enabled_again(server, run, answer):
    user = Root(server).create_user("ada")
    assert answer("user", "status", "ada") == {"userName": "ada", "status": "ENABLED"}
    done = run("user", "disable", "ada")
    assert (done.returncode, done.stdout) == (0, "ada is disabled: they cannot sign in.\n")
    assert answer("user", "status", user)["status"] == "DISABLED"
    assert answer("user", "enable", "ada") == {"userName": "ada", "status": "ENABLED"}
    assert run("user", "status", "ada").stdout == "ada is enabled.\n"
    done = run("user", "sessions", "ada")
    assert (done.returncode, done.stdout) == (0, "ada has no sessions.\n")


def test_sessions_are_listed_and_ended(server, run, answer):
    Root(server).create_user("grace")
    token = signed_in(server, "grace")
    assert is_good(server, token)
    [session] = answer("user", "sessions", "grace")["sessions"]
    assert session["clients"] == ["notebook"]
    assert session["sourceIpAddress"] == "127.0.0.1"
    assert session["startedAt"] <= session["lastActiveAt"] < session["expiresAt"]
    assert session["device"] == "Chrome on Linux"
    assert session["methods"] == ["PASSWORD"]
    [application] = session["applications"]
    assert (application["name"], application["scopes"]) == ("notebook", ["sso:account:access"])
    head, line = run("user", "sessions", "grace").stdout.splitlines()
    assert head.split() == ["SESSION", "SINCE", "ACTIVE", "UNTIL", "FROM", "DEVICE", "CLIENTS"]
    assert "Chrome on Linux" in line
    assert line.startswith(session["sessionId"])
    assert line.endswith("notebook")
    done = run("user", "end-session", "grace", session["sessionId"])
    assert (done.returncode, done.stdout) == (0, "The session of grace has ended.\n")
    assert not is_good(server, token)
    assert answer("user", "sessions", "grace")["sessions"] == []


def test_all_sessions_end_at_once(server, run):
    Root(server).create_user("edsger")
    token = signed_in(server, "edsger")
    assert is_good(server, token)
    done = run("user", "end-sessions", "edsger")
    assert (done.returncode, done.stdout) == (0, "All sessions of edsger have ended.\n")
    assert not is_good(server, token)


def test_how_long_sessions_last_is_told_and_decided(run, answer):
    assert answer("sessions", "settings") == {"interactive": "PT8H", "background": "P7D"}
    assert answer("sessions", "settings", "--interactive", "PT12H") == {
        "interactive": "PT12H",
        "background": "P7D",
    }
    done = run("sessions", "settings", "--background", "P1D")
    said = "Sessions of people last PT12H, background sessions P1D.\n"
    assert (done.returncode, done.stdout) == (0, said)
    for wrong in ("PT14M", "P91D", "8h"):
        done = run("sessions", "settings", "--interactive", wrong)
        assert (done.returncode, done.stdout) == (2, "")
        assert "ValidationException" in done.stderr
    assert run("sessions", "settings").stdout == said


def test_the_reference_of_a_page_is_explained(server, run):
    browser = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Firefox/133.0"}
    url = f"{server.ready.url}/authorize?response_type=code&client_id=nobody"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(urllib.request.Request(url, headers=browser), timeout=30)
    with refused.value as page:
        [reference] = re.findall(r"Reference: <code>([0-9a-f-]{36})</code>", page.read().decode())
    done = run("access", "explain", "--reference", reference)
    assert done.returncode == 1, done.stderr
    who, why = done.stdout.splitlines()
    assert who.startswith("Somebody who was not signed in, from 127.0.0.1 with Firefox on Linux, on ")
    assert "Authorize of signin.amazonaws.com was answered InvalidRequest" in why
    done = run("access", "explain", "--reference", reference, "--output", "json")
    told = json.loads(done.stdout)
    assert (told["allowed"], told["decision"], told["principal"]) == (False, "notByPolicies", None)
    assert told["event"]["requestId"] == reference
    assert told["event"]["sourceIpAddress"] == "127.0.0.1"


def test_what_stands_against_a_permission_set_is_told(server, run, answer):
    root = Root(server)
    root.ensure_organization()
    account = root.create_account("Production")
    arn = root.create_permission_set("Deployers", READ_ONLY_ACCESS)
    done = run("access", "check", "Deployers")
    assert (done.returncode, done.stdout) == (0, "No account has the permission set.\n")
    assert answer("access", "check", arn, "--account", account) == {
        "permissionSetArn": arn,
        "checks": [{"accountId": account, "provisioned": False, "problems": []}],
    }
    root.client("sso-admin").attach_customer_managed_policy_reference_to_permission_set(
        InstanceArn=root.instance_arn,
        PermissionSetArn=arn,
        CustomerManagedPolicyReference={"Name": "Deploy"},
    )
    done = run("access", "check", "Deployers", "--account", account)
    assert done.returncode == 1
    head, line = done.stdout.splitlines()
    assert head.split() == ["ACCOUNT", "PROVISIONED", "PROBLEM", "BECAUSE"]
    assert line.split()[:3] == [account, "no", "POLICY_NOT_FOUND"]
    assert "Deploy" in line


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["user", "status", "nobody"], "user `nobody`"),
        (["user", "disable", "nobody"], "user `nobody`"),
        (["user", "end-sessions", NOBODY], "ResourceNotFoundException"),
        (["access", "check", "Deployer"], "no permission set is called `Deployer`"),
        (["access", "check", "arn:x"], "ValidationException"),
    ],
)
def test_what_is_not_there_is_named(run, arguments, said):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert said in line
