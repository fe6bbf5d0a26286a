"""A start that cannot succeed: one line that says what is wrong and what to do, status 2, no change."""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
from pathlib import Path

import pytest
from harness.authority import Authority
from harness.server import Server, binary, environment

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def start(folder: Path, *options: str, prefix: list[str] | None = None, **more: str) -> str:
    """Start with a bad option; the one line that it says."""
    listen = [] if "--listen" in options else ["--listen", "127.0.0.1:0"]
    done = subprocess.run(
        [*(prefix or []), binary(), "serve", *listen, *map(str, options)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment(folder) | more,
        cwd=folder if prefix is None else "/",
        check=False,
    )
    assert done.returncode == 2, f"{done.returncode}\n{done.stdout}{done.stderr}"
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith("cardea: ")
    return line


def as_nobody() -> list[str] | None:
    """Root may read and write everything: such a test runs as somebody else."""
    return NOBODY if os.geteuid() == 0 else None


@pytest.fixture
def public_folder(tmp_path):
    """A folder that everybody reaches, as pytest's own is not."""
    folder = Path(tempfile.mkdtemp(prefix="cardea-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    subprocess.run(["chmod", "-R", "u+rwx", folder], check=True)
    shutil.rmtree(folder)


@pytest.fixture
def public_binary(public_folder, monkeypatch):
    """A copy of the server that an unprivileged user may run, wherever the checkout is."""
    copy = public_folder / "cardea"
    shutil.copy(binary(), copy)
    copy.chmod(0o755)
    monkeypatch.setenv("CARDEA_BINARY", str(copy))
    return copy


def snapshot(data: Path) -> dict[str, object]:
    """What must not change: the database's rows, and every other file but the engine's own."""
    kept: dict[str, object] = {}
    for path in sorted(data.rglob("*")):
        if path.is_file() and path.suffix not in (".db-wal", ".db-shm", ".db"):
            kept[path.name] = path.read_bytes()
    with sqlite3.connect(data / "cardea.db") as database:
        kept["dump"] = list(database.iterdump())
    database.close()
    return kept


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """The data directory of an installation that has been stopped."""
    data = tmp_path_factory.mktemp("template") / "data"
    Server.start(data).stop()
    return data


@pytest.fixture
def installation(template, tmp_path) -> Path:
    data = tmp_path / "data"
    shutil.copytree(template, data)
    return data


def test_a_data_directory_that_may_not_be_written(public_folder, public_binary):
    data = public_folder / "data"
    data.mkdir(mode=0o555)
    line = start(public_folder, "--data", data, prefix=as_nobody())
    assert f"`{data}`" in line
    assert "Permission denied" in line
    assert "give --data" in line
    assert list(data.iterdir()) == []


def test_a_data_directory_that_may_not_be_read(public_folder, public_binary):
    data = public_folder / "data"
    data.mkdir(mode=0o000)
    line = start(public_folder, "--data", data, prefix=as_nobody())
    assert f"`{data}`" in line
    assert "give --data" in line


def test_a_data_directory_that_may_not_be_made(public_folder, public_binary):
    parent = public_folder / "closed"
    parent.mkdir(mode=0o555)
    line = start(public_folder, "--data", parent / "data", prefix=as_nobody())
    assert "cannot make the data directory" in line
    assert "give --data" in line
    assert list(parent.iterdir()) == []


def test_a_file_in_place_of_the_data_directory(tmp_path):
    data = tmp_path / "data"
    data.write_text("hello")
    line = start(tmp_path, "--data", data)
    assert "is not a directory" in line
    assert "give --data" in line
    assert data.read_text() == "hello"


def test_a_database_that_is_none(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "cardea.db").write_text("this is not a database, but a text of some length " * 40)
    line = start(tmp_path, "--data", data)
    assert "cardea.db" in line
    assert "SQLite" in line
    assert (data / "cardea.db").read_text().startswith("this is not")


def configured(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "cardea.toml"
    path.write_text(text)
    return path


def test_an_unknown_key_of_the_configuration_is_told_with_the_nearest(tmp_path):
    path = configured(tmp_path, "lisen = '127.0.0.1:0'\n")
    line = start(tmp_path, "--config", path)
    assert str(path) in line
    assert "unknown key `lisen`: do you mean `listen`?" in line
    assert not (tmp_path / "cardea-data").exists()


def test_an_unknown_key_that_is_like_nothing_is_told_with_all(tmp_path):
    line = start(tmp_path, "--config", configured(tmp_path, "colour = 'red'\n"))
    assert "unknown key `colour`: the keys are data, database, listen" in line


@pytest.mark.parametrize("text", ["listen = ", "listen = 17", "= 1", "[serve]\nlisten = 'x'"])
def test_a_configuration_that_cannot_be_understood(tmp_path, text):
    line = start(tmp_path, "--config", configured(tmp_path, text))
    assert "cardea.toml" in line
    assert not (tmp_path / "cardea-data").exists()


def test_a_configuration_that_is_not_there(tmp_path):
    line = start(tmp_path, "--config", tmp_path / "none.toml")
    assert "cannot read the configuration" in line
    assert "none.toml" in line


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--region", "europe", "must be like `eu-central-1`"),
        ("--management-account-id", "12", "twelve digits"),
        ("--public-url", "id.example.com", "must be like `https://id.example.com`"),
        ("--public-url", "https://id.example.com/path", "must be like `https://id.example.com`"),
        ("--database", "mysql://x", "must begin with `postgres://`"),
        ("--log", "a=b=c", "log filter `a=b=c`"),
        ("--tls-key", "key.pem", "give both, or neither"),
    ],
)
def test_a_bad_value_is_named(tmp_path, option, value, told):
    line = start(tmp_path, "--data", tmp_path / "data", option, value)
    assert told in line
    assert not (tmp_path / "data").exists()


def test_a_variable_is_judged_like_its_flag(tmp_path):
    line = start(tmp_path, CARDEA_REGION="europe")
    assert "`europe`" in line


def test_a_port_that_is_taken(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = subprocess.run(
            [binary(), "serve", "--data", tmp_path / "data", "--listen", address],
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            check=False,
        )
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert address in line
    assert "give --listen another port" in line
    assert not (tmp_path / "data").exists()


def test_a_second_server_on_the_same_data_directory(server, tmp_path):
    line = start(tmp_path, "--data", server.data)
    assert "another cardea is using" in line
    assert "give --data another" in line


def test_a_database_newer_than_the_program(installation):
    with sqlite3.connect(installation / "cardea.db") as database:
        database.execute("INSERT INTO schema_migrations VALUES (9999, 'future', 'x')")
    database.close()
    before = snapshot(installation)
    line = start(installation.parent, "--data", installation)
    assert "schema version 9999" in line
    assert "start the newer program, or restore a backup" in line
    assert snapshot(installation) == before


def test_a_migration_that_is_not_the_one_of_the_program(installation):
    with sqlite3.connect(installation / "cardea.db") as database:
        database.execute("UPDATE schema_migrations SET checksum = 'x' WHERE version = 1")
    database.close()
    before = snapshot(installation)
    line = start(installation.parent, "--data", installation)
    assert "migration 1 in the database is not the one in this program" in line
    assert "restore a backup" in line
    assert snapshot(installation) == before


def test_a_missing_master_key(installation):
    (installation / "master-key").unlink()
    before = snapshot(installation)
    line = start(installation.parent, "--data", installation)
    assert "master-key` is missing beside its database" in line
    assert "restore it from a backup" in line
    assert snapshot(installation) == before


def test_a_wrong_master_key_is_told_at_the_start(installation):
    right = (installation / "master-key").read_text()
    (installation / "master-key").write_text("ab" * 32 + "\n")
    before = snapshot(installation)
    line = start(installation.parent, "--data", installation)
    assert "the master key is not the one" in line
    assert "--master-key-file" in line
    assert snapshot(installation) == before
    (installation / "master-key").write_text(right)
    again = Server.start(installation)
    assert again.root_keys().access_key_id.startswith("AKIA")
    again.stop()


def test_a_master_key_that_is_none(installation):
    (installation / "master-key").write_text("secret\n")
    line = start(installation.parent, "--data", installation)
    assert "64 hexadecimal digits" in line
    assert "secret" not in line.replace("stored secrets", "")


def test_a_master_key_file_that_is_not_there(tmp_path):
    line = start(tmp_path, "--data", tmp_path / "data", "--master-key-file", tmp_path / "none")
    assert "cannot read the master key" in line
    assert not (tmp_path / "data" / "cardea.db").exists()


def test_what_the_first_start_decided_cannot_be_changed(installation):
    before = snapshot(installation)
    line = start(installation.parent, "--data", installation, "--region", "eu-central-1")
    assert "region is `us-east-1` and cannot become `eu-central-1`: leave the option out" in line
    line = start(
        installation.parent, "--data", installation, "--management-account-id", "111122223333"
    )
    assert "management account is" in line
    assert "cannot become `111122223333`: leave the option out" in line
    assert snapshot(installation) == before


def test_plain_http_beyond_loopback(tmp_path):
    line = start(tmp_path, "--data", tmp_path / "data", "--listen", "0.0.0.0:0")
    assert "would send passwords in the clear" in line
    assert "--tls-certificate" in line
    assert not (tmp_path / "data").exists()


def test_tls_files_that_are_missing_or_no_certificates(tmp_path, authority: Authority):
    options = ["--data", tmp_path / "data"]
    line = start(tmp_path, *options, "--tls-certificate", "none.pem", "--tls-key", "none.key")
    assert "cannot read the TLS certificate `none.pem`" in line
    text = tmp_path / "text.pem"
    text.write_text("hello\n")
    line = start(tmp_path, *options, "--tls-certificate", text, "--tls-key", authority.key)
    assert "text.pem" in line
    line = start(tmp_path, *options, "--tls-certificate", authority.certificate, "--tls-key", text)
    assert "cannot read the TLS key" in line
    assert not (tmp_path / "data").exists()


def test_a_tls_key_of_another_certificate(tmp_path, tmp_path_factory, authority: Authority):
    other = Authority.create(tmp_path_factory.mktemp("other"), "us-east-1")
    files = ["--tls-certificate", authority.certificate, "--tls-key", other.key]
    line = start(tmp_path, "--data", tmp_path / "data", *files)
    assert str(other.key) in line
    assert "cannot be used" in line
    assert not (tmp_path / "data").exists()


def test_a_postgres_that_does_not_answer(tmp_path):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"postgres://cardea:hunter2@127.0.0.1:{closed.getsockname()[1]}/cardea"
        line = start(tmp_path, "--data", tmp_path / "data", "--database", url)
    assert "cannot connect to PostgreSQL" in line
    assert "whether it runs" in line
    assert "hunter2" not in line


def test_operator_commands_without_a_server_say_so(tmp_path, installation):
    def operate(*arguments: str) -> str:
        done = subprocess.run(
            [binary(), *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == 2
        [line] = done.stderr.splitlines()
        return line

    assert "is `cardea serve` running" in operate("user", "reset-password", "ada")
    # The address that a stopped server has left behind.
    assert json.loads((installation / "ready.json").read_text())["url"]
    line = operate("root-credentials", "--account", "111122223333", "--data", installation)
    assert "is `cardea serve` running" in line


def test_operator_commands_name_what_they_do_not_find(server):
    def operate(*arguments: str) -> str:
        done = subprocess.run(
            [binary(), *arguments, "--data", server.data],
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(server.data),
            check=False,
        )
        assert done.returncode == 2
        [line] = done.stderr.splitlines()
        return line

    assert "`nobody`" in operate("user", "reset-password", "nobody")
    assert "999999999999" in operate("root-credentials", "--account", "999999999999")
    assert "12" in operate("root-credentials", "--account", "12")
