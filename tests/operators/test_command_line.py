"""The command line as a newcomer meets it."""

import subprocess

import pytest
from harness.server import binary, environment

COMMANDS = [
    [],
    ["serve"],
    ["user"],
    ["user", "reset-password"],
    ["user", "status"],
    ["user", "enable"],
    ["user", "disable"],
    ["user", "sessions"],
    ["user", "end-session"],
    ["user", "end-sessions"],
    ["root-credentials"],
    ["policy"],
    ["policy", "validate"],
    ["policy", "simulate"],
    ["access"],
    ["access", "explain"],
    ["access", "list"],
    ["access", "history"],
    ["access", "plan"],
    ["access", "rules"],
    ["access", "rules", "create"],
    ["access", "rules", "delete"],
    ["access", "rules", "list"],
    ["access", "rules", "show"],
    ["access", "check"],
    ["provisioning"],
    ["provisioning", "status"],
    ["provisioning", "failures"],
    ["provisioning", "retry"],
    ["bench"],
]


def run(tmp_path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [binary(), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        env=environment(tmp_path),
        cwd=tmp_path,
        check=False,
    )


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command) or "cardea")
def test_help_reads_well(tmp_path, command):
    done = run(tmp_path, *command, "--help")
    assert done.returncode == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0][0].isupper()
    assert any(line.startswith(f"Usage: {' '.join(['cardea', *command])}") for line in lines)
    assert max(map(len, lines)) <= 120
    # Each option and each command says what it is for, in words and without markup.
    for number, line in enumerate(lines):
        if line.strip().startswith("--"):
            explained = lines[number + 1].strip()
            assert explained, line
            assert explained[0].isupper(), line
            assert "`PostgreSQL`" not in explained


def test_without_a_command_it_shows_its_help(tmp_path):
    done = run(tmp_path)
    assert done.returncode == 2
    assert "Usage: cardea <COMMAND>" in done.stderr
    for command in ("serve", "user", "root-credentials", "policy", "access", "provisioning"):
        assert command in done.stderr


def test_it_tells_its_version(tmp_path):
    done = run(tmp_path, "--version")
    assert done.returncode == 0
    assert done.stdout.startswith("cardea 0.")


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["serv"], "'serve'"),
        (["serve", "--lisen", "127.0.0.1:0"], "'--listen'"),
        (["serve", "--emulatr"], "'--emulator'"),
        (["user", "reset-pasword", "ada"], "'reset-password'"),
        (["user", "disabel", "ada"], "'disable'"),
        (["access", "chek", "ReadOnlyAccess"], "'check'"),
        (["root-credential", "--account", "1"], "'root-credentials'"),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(tmp_path, arguments, meant):
    done = run(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "similar" in done.stderr
    assert meant in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_missing_argument_is_named(tmp_path):
    done = run(tmp_path, "root-credentials")
    assert done.returncode == 2
    assert "--account <ID>" in done.stderr
    done = run(tmp_path, "user", "reset-password")
    assert done.returncode == 2
    assert "<USER_NAME>" in done.stderr


def test_an_address_that_is_none(tmp_path):
    done = run(tmp_path, "serve", "--listen", "localhost")
    assert done.returncode == 2
    assert "--listen <ADDR>" in done.stderr
