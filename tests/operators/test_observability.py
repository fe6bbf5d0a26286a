"""What an operator sees: request ids, logs, metrics, probes; and what they must never see."""

import contextlib
import http.client
import json
import re
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from harness.browser import Browser
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.waiting import eventually

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
JSON_1_1 = {"Content-Type": "application/x-amz-json-1.1"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def watched(tmp_path_factory) -> Iterator[Server]:
    """A server that logs all that it can."""
    server = Server.start(tmp_path_factory.mktemp("watched") / "data", "--log", "debug")
    yield server
    server.stop()


def ask(server: Server, method: str, path: str, body: bytes = b"", **headers: str) -> Any:
    connection = http.client.HTTPConnection(*server.host_and_port(), timeout=30)
    with contextlib.closing(connection):
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.text = answer.read().decode()
        return answer


def log_lines(server: Server) -> list[dict]:
    """The log; what is said to the person who started the server is not part of it."""
    return [json.loads(line) for line in server.output().splitlines() if line.startswith("{")]


def request_id(answer: Any) -> str:
    found = answer.getheader("x-amzn-requestid") or answer.getheader("x-amz-request-id")
    assert found, answer.headers
    assert re.fullmatch(r"[0-9a-f-]{36}", found)
    return found


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status"),
    [
        ("GET", "/health/live", {}, b"", 200),
        ("GET", "/health/ready", {}, b"", 200),
        ("GET", "/metrics", {}, b"", 200),
        ("GET", "/start", {}, b"", 200),
        ("POST", "/web/cardea/GetPortal", {}, b"{}", 403),
        ("GET", "/console", {}, b"", 401),
        ("HEAD", "/start", {}, b"", 302),
        ("GET", "/sign-in", {}, b"", 303),
        ("POST", "/sign-in?flow=x", FORM, b"a=b", None),
        ("GET", "/device", {}, b"", None),
        ("GET", "/authorize", {}, b"", 400),
        ("POST", "/start", {}, b"", 405),
        ("GET", "/assets/none.css", {}, b"", 404),
        ("GET", "/nowhere", {}, b"", 404),
        ("POST", "/_cardea/reset", {}, b"", 404),
        ("POST", "/", FORM, b"Action=GetCallerIdentity&Version=2011-06-15", 403),
        ("POST", "/", FORM, b"Action=ListRoles&Version=2010-05-08", 403),
        ("POST", "/", {**JSON_1_1, "X-Amz-Target": "SWBExternalService.ListInstances"}, b"{}", 400),
        ("POST", "/", {**JSON_1_1, "X-Amz-Target": "SWBExternalService.Nothing"}, b"{}", None),
        ("GET", "/assignment/accounts", {}, b"", None),
        ("POST", "/client/register", {"Content-Type": "application/json"}, b"{", 400),
        ("POST", "/", {**JSON_1_1, "Content-Length": "1048577"}, b"", 413),
    ],
)
def test_every_answer_has_an_id_and_its_log_line(watched, method, path, headers, body, status):
    answer = ask(watched, method, path, body, **headers)
    if status is not None:
        assert answer.status == status, answer.text
    wanted = request_id(answer)
    [line] = eventually(
        "the log line is written",
        lambda: [line for line in log_lines(watched) if line.get("request_id") == wanted] or None,
    )
    assert line["status"] == answer.status
    assert line["level"] in ("INFO", "DEBUG")


def test_no_two_answers_have_the_same_id(watched):
    seen = {request_id(ask(watched, "GET", "/health/live")) for _ in range(20)}
    assert len(seen) == 20


def test_the_log_is_json_when_nobody_sits_at_a_terminal(watched):
    lines = log_lines(watched)
    assert lines
    for line in lines:
        assert {"timestamp", "level"} <= set(line)
    said = [line for line in watched.output().splitlines() if line and not line.startswith("{")]
    assert said[0].startswith("Cardea answers at http://")


def test_the_log_is_text_where_it_is_asked_for(tmp_path):
    server = Server.start(tmp_path / "data", "--log-format", "text")
    ask(server, "GET", "/nowhere")
    server.stop()
    assert log_lines(server) == []
    assert " INFO request " in server.output()


def test_the_probes(watched):
    assert ask(watched, "GET", "/health/live").text == "ok\n"
    assert ask(watched, "GET", "/health/ready").text == "ready\n"


SAMPLE = re.compile(r'([a-zA-Z_:][\w:]*)(?:\{((?:\w+="(?:[^"\\\n]|\\.)*",?)*)\})? (\S+)')


def scrape(server: Server) -> dict[tuple[str, frozenset], float]:
    """The samples of /metrics, each line of which has to be valid."""
    answer = ask(server, "GET", "/metrics")
    assert answer.status == 200
    samples: dict[tuple[str, frozenset], float] = {}
    types: dict[str, str] = {}
    assert answer.text.endswith("\n")
    for line in answer.text.splitlines():
        if not line:
            continue
        if line.startswith("#"):
            _, kind, name, *rest = line.split(" ", 3)
            assert kind in ("HELP", "TYPE"), line
            if kind == "TYPE":
                assert name not in types, f"{name} has two types"
                assert rest[0] in ("counter", "gauge", "histogram", "summary")
                types[name] = rest[0]
            continue
        match = SAMPLE.fullmatch(line)
        assert match, line
        name, labels, value = match.groups()
        family = re.sub(r"_(bucket|sum|count)$", "", name)
        assert name in types or types[family] in ("histogram", "summary"), line
        pairs = frozenset(re.findall(r'(\w+)="((?:[^"\\]|\\.)*)"', labels or ""))
        assert (name, pairs) not in samples, f"twice: {line}"
        samples[name, pairs] = float(value)
    return samples


def total(samples: dict, name: str, **labels: str) -> float:
    wanted = set(labels.items())
    return sum(v for (n, pairs), v in samples.items() if n == name and wanted <= pairs)


def test_the_counters_are_there_from_the_start(tmp_path):
    server = Server.start(tmp_path / "data")
    samples = scrape(server)
    server.stop()
    for name, labels in (
        ("cardea_sign_ins_total", {("outcome", "success")}),
        ("cardea_sign_ins_total", {("outcome", "failure")}),
        ("cardea_credentials_issued_total", {("principal", "person")}),
        ("cardea_reconciler_jobs_total", {("outcome", "succeeded")}),
        ("cardea_reconciler_jobs_total", {("outcome", "failed")}),
    ):
        assert samples[name, frozenset(labels)] == 0


def unsigned(service: str, server: Server) -> Any:
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}, proxies={}),
    )


def test_a_whole_flow_is_counted_and_leaves_no_secret(watched, tmp_path):
    before = scrape(watched)
    root = Root(watched)
    root.ensure_organization()
    account = root.create_account("Production")
    user, group = root.create_user("ada"), root.create_group("Engineers")
    root.add_member(group, user)
    permission_set = root.create_permission_set("Readers", READ_ONLY_ACCESS)
    root.assign(group, permission_set, account)
    one_time, password = watched.one_time_password("ada"), "Correct-horse-battery-7-staple"
    wrong = "not-the-password-of-anybody"
    oidc, portal = unsigned("sso-oidc", watched), unsigned("sso", watched)
    client = oidc.register_client(
        clientName="observed",
        clientType="public",
        scopes=["sso:account:access"],
        grantTypes=[DEVICE_CODE, "refresh_token"],
    )
    known = {name: client[name] for name in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=watched.ready.start_url, **known)
    opened = started["verificationUriComplete"]
    refused = Browser("observed").visit(opened, userName="ada", password=wrong)
    assert refused.last.alerts
    cookies = tmp_path / "cookies.json"
    visit = Browser("observed", state=cookies).visit(
        opened, userName="ada", password=one_time, newPassword=password, decision="allow"
    )
    assert visit.last.kind == "done"
    token = oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **known)
    refreshed = oidc.create_token(
        grantType="refresh_token", refreshToken=token["refreshToken"], **known
    )
    roles = portal.list_account_roles(accessToken=refreshed["accessToken"], accountId=account)
    given = portal.get_role_credentials(
        accessToken=refreshed["accessToken"],
        accountId=account,
        roleName=roles["roleList"][0]["roleName"],
    )["roleCredentials"]
    sts = boto3.client(
        "sts",
        region_name=watched.ready.region,
        endpoint_url=watched.ready.url,
        aws_access_key_id=given["accessKeyId"],
        aws_secret_access_key=given["secretAccessKey"],
        aws_session_token=given["sessionToken"],
    )
    assert sts.get_caller_identity()["Account"] == account
    member = watched.root_keys(account)
    portal.logout(accessToken=refreshed["accessToken"])

    after = scrape(watched)

    def grown(name: str, **labels: str) -> float:
        return total(after, name, **labels) - total(before, name, **labels)

    assert grown("cardea_requests_total", service="sso-admin", status="2xx") >= 4
    assert grown("cardea_requests_total", service="pages") >= 4
    assert grown("cardea_sign_ins_total", outcome="success") == 1
    assert grown("cardea_sign_ins_total", outcome="failure") == 1
    assert grown("cardea_credentials_issued_total", principal="person") == 1
    assert grown("cardea_credentials_issued_total", principal="root") == 1
    assert grown("cardea_reconciler_jobs_total", outcome="succeeded") == 1
    assert grown("cardea_reconciler_jobs_total", outcome="failed") == 0

    # AWS shows the device code in the trail; without the client's secret it is good for nothing.
    secrets = {
        "the one-time password": one_time,
        "the new password": password,
        "the wrong password": wrong,
        "the access token": token["accessToken"],
        "the refresh token": token["refreshToken"],
        "the refreshed access token": refreshed["accessToken"],
        "the refreshed refresh token": refreshed["refreshToken"],
        "the client secret": client["clientSecret"],
        "the role's secret key": given["secretAccessKey"],
        "the role's session token": given["sessionToken"],
        "root's secret key": watched.root_keys().secret_access_key,
        "the member root's secret key": member.secret_access_key,
        "the member root's session token": member.session_token,
        **{
            f"the cookie {cookie['name']}": cookie["value"]
            for cookie in json.loads(cookies.read_text())["cookies"]
        },
    }
    assert any(what.startswith("the cookie") for what in secrets)
    assert all(len(secret) >= 8 for secret in secrets.values())
    pages = root.client("cloudtrail").get_paginator("lookup_events").paginate()
    events = [event for page in pages for event in page["Events"]]
    names = {event["EventName"] for event in events}
    assert {"CreateToken", "RegisterClient", "StartDeviceAuthorization", "UserAuthentication"} <= names
    assert {"GetRoleCredentials", "UpdatePassword", "CredentialVerification"} <= names
    told = {
        "the log": watched.output(),
        "the trail": json.dumps(events, default=str),
        "the metrics": ask(watched, "GET", "/metrics").text,
    }
    leaks = [
        f"{what} in {where}"
        for what, secret in secrets.items()
        for where, text in told.items()
        if secret in text
    ]
    assert leaks == []
    # The event of an answer has the id of that answer.
    ids = {json.loads(event["CloudTrailEvent"])["requestID"] for event in events}
    assert client["ResponseMetadata"]["RequestId"] in ids
