"""`cardea bench`: how fast a running server answers, for whoever operates it."""

import json
import re
import subprocess
from collections.abc import Iterator

import pytest
from harness.server import Server, binary, environment

QUICK = ("--seconds", "1", "--connections", "4")


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory) -> Iterator[Server]:
    server = Server.start(tmp_path_factory.mktemp("demonstration") / "data", "--demo")
    yield server
    server.stop()


def run(server: Server, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [binary(), "bench", *arguments, "--data", server.data],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment(server.data),
        check=False,
    )


def test_what_is_only_read_is_measured_beside_the_health_endpoint(demonstration, tmp_path):
    page = tmp_path / "report.html"
    done = run(demonstration, *QUICK, "--json", "--html", str(page))
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["format"] == 1
    facts = {fact["name"]: fact["value"] for fact in report["machine"]}
    assert facts["Server"] == demonstration.ready.url
    names = [scenario["name"] for scenario in report["scenarios"]]
    assert names == ["health", "GetCallerIdentity", "ListUsers", "ListAccountAssignments"]
    for scenario in report["scenarios"]:
        measured = scenario["measured"]
        assert measured["failed"] == 0, measured["errors"]
        assert measured["requests"] > 0
        assert 0 < measured["p50_ms"] <= measured["p99_ms"] <= measured["longest_ms"]
        if scenario["name"] != "health":
            assert scenario["share_of_bare"] > 0
    written = page.read_text()
    assert "<svg" in written and "ListAccountAssignments" in written
    assert not re.search(r"<script|src=|@import", written)


def test_at_a_steady_pace_as_much_is_asked_as_was_wanted(demonstration):
    done = run(demonstration, *QUICK, "--rate", "20", "--json")
    assert done.returncode == 0, done.stderr
    for scenario in json.loads(done.stdout)["scenarios"]:
        assert 15 <= scenario["measured"]["requests"] <= 21, scenario


def test_errors_are_shown_and_end_with_a_status_of_their_own(demonstration, tmp_path):
    token = tmp_path / "token"
    token.write_text("aoaAAAAAnobodys")
    done = run(demonstration, *QUICK, "--rate", "5", "--token-file", str(token))
    assert done.returncode == 1, done.stderr
    [head] = [line for line in done.stdout.splitlines() if line.startswith("scenario")]
    assert head.split("  ")[0] == "scenario" and "p99.9 ms" in head
    assert re.search(r"ListAccounts: \d+ times: 401 Unauthorized", done.stdout), done.stdout
    assert "nobodys" not in done.stdout


def test_a_server_that_is_not_there_is_one_line(tmp_path):
    done = subprocess.run(
        [binary(), "bench", "--data", tmp_path / "nothing"],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment(tmp_path),
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "is `cardea serve` running" in done.stderr
