"""`cardea scim`: setting up automatic provisioning from the command line."""

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from harness.identity_source import switch
from harness.server import Server, binary, environment


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[Server]:
    server = Server.start(tmp_path_factory.mktemp("scim-command") / "data")
    yield server
    server.stop()


@pytest.fixture
def run(server, tmp_path):
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [binary(), "scim", *arguments, "--data", server.data],
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


def test_provisioning_is_set_up_and_taken_down(server, run, answer):
    told = run("enable")
    assert told.returncode == 2
    assert "needs an external identity provider" in told.stderr
    assert "not enabled, and the people of this instance sign in" in run("status").stdout
    switch(server, "SAML")
    assert "`cardea scim enable`" in run("status").stdout

    first = answer("enable")
    endpoint = f"{server.ready.url}/{server.ready.identity_store_id}/scim/v2/"
    assert first["endpoint"] == endpoint
    assert first["accessToken"].startswith("scim-")
    assert answer("enable") == {"endpoint": endpoint}, "no second token by itself"
    second = run("token", "create", "--name", "okta", "--mode", "rfc", "--days", "30")
    assert second.returncode == 0, second.stderr
    assert f"SCIM endpoint: {endpoint}" in second.stdout
    assert "not shown again" in second.stdout
    told = run("token", "create")
    assert told.returncode == 2
    assert "There are 2 provisioning tokens" in told.stderr

    tokens = answer("token", "list")["tokens"]
    assert {token["name"] for token in tokens} == {None, "okta"}
    assert {token["mode"] for token in tokens} == {"AWS", "RFC"}
    table = run("status").stdout
    assert "Automatic provisioning is enabled." in table
    assert "has not been seen yet" in table
    assert "okta" in table and "never" in table
    assert first["accessToken"] not in table
    switch(server, "DIRECTORY")
    assert "good for nothing until that changes" in run("status").stdout
    switch(server, "SAML")

    told = run("disable")
    assert told.returncode == 2
    assert "Delete them first" in told.stderr
    for token in tokens:
        assert answer("token", "delete", token["tokenId"]) == {"tokenId": token["tokenId"]}
    told = run("token", "delete", tokens[0]["tokenId"])
    assert told.returncode == 2
    assert tokens[0]["tokenId"] in told.stderr
    assert "There are no tokens" in run("token", "list").stdout
    assert answer("disable") == {"enabled": False}
    assert answer("status")["enabled"] is False


def test_the_guard_keeps_what_is_not_said(run, answer):
    assert "as much is removed as the identity provider asks for" in run("guard").stdout
    told = run("guard", "--users", "10", "--groups", "20%", "--window", "30")
    assert told.returncode == 0, told.stderr
    assert told.stdout == (
        "Guard: at most 10 % of the users, 20 % of the groups are removed within 30 minutes.\n"
    )
    assert answer("guard", "--groups", "none", "--dry-run", "on") == {
        "maxUserRemovalPercent": 10,
        "maxGroupRemovalPercent": None,
        "maxMembershipRemovalPercent": None,
        "windowMinutes": 30,
        "dryRun": True,
        "onlyOwned": False,
    }
    assert "DRY RUN" in run("status").stdout
    for wrong in (["--users", "101"], ["--window", "0"], ["--dry-run", "maybe"]):
        told = run("guard", *wrong)
        assert told.returncode == 2
        assert told.stderr.startswith("error: invalid value")
    assert answer("guard")["maxUserRemovalPercent"] == 10
    told = run("confirm")
    assert told.returncode == 2
    assert "No run of automatic provisioning is held back." in told.stderr


def test_reports_are_listed(run, answer):
    assert run("reports", "--outcome", "would-be-done").stdout == "There are no reports.\n"
    assert answer("reports", "--limit", "5") == {"reports": []}
