"""The tour of README.md works when it is pasted."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness.computer import NEWEST_CLI
from harness.server import REPOSITORY, Server, binary

SECTION = "### As the administrator"
BETWEEN = "=== the next block ==="


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("checkout")


@pytest.fixture(scope="module")
def demonstration(folder) -> Iterator[Server]:
    """What `make run` starts, in the folder where it is started."""
    server = Server.start(folder / "cardea-data", "--demo")
    yield server
    server.stop()


def blocks() -> list[str]:
    """The fenced blocks of the administrator's part, in order."""
    text = (REPOSITORY / "README.md").read_text()
    section = text.split(SECTION, 1)[1].split("\n### ", 1)[0]
    return re.findall(r"^```\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def pasted(demonstration, folder) -> list[str]:
    """What each block printed, in one session of bash that ends at the first failure."""
    (folder / "target" / "debug").mkdir(parents=True)
    (folder / "target" / "debug" / "cardea").symlink_to(binary())
    script = f"\necho '{BETWEEN}'\n".join(blocks())
    assert "http://127.0.0.1:8420" in script
    script = script.replace("http://127.0.0.1:8420", demonstration.ready.url)
    done = subprocess.run(
        ["bash", "-e", "-u", "-o", "pipefail", "-c", script],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        cwd=folder,
        env={
            "PATH": f"{Path(NEWEST_CLI).parent}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "AWS_PAGER": "",
            "AWS_MAX_ATTEMPTS": "1",
        },
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert done.stderr == ""
    return done.stdout.split(BETWEEN)


def test_the_tour_has_the_blocks_that_these_tests_know(pasted):
    assert len(blocks()) == 6
    assert len(pasted) == 6


def test_the_accounts_are_listed(pasted):
    for name in ("Production", "Development", "Audit"):
        assert name in pasted[0]


def test_the_membership_is_made(pasted):
    assert json.loads(pasted[1])["MembershipId"]


def test_the_assignment_succeeds(pasted):
    assert pasted[2].split()[-1] == "SUCCEEDED"


def test_root_credentials_are_those_of_a_credential_process(pasted):
    given = json.loads(pasted[3])
    assert given["Version"] == 1
    assert set(given) == {
        "Version",
        "AccessKeyId",
        "SecretAccessKey",
        "SessionToken",
        "Expiration",
    }


def test_the_password_is_printed(pasted):
    assert re.search(r"One-time password of alan: \S{8,}", pasted[4])


def test_the_events_are_listed(pasted):
    assert "CreateAccountAssignment" in pasted[5]
    assert "root" in pasted[5]
