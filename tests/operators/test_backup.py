"""`cardea backup` and `cardea restore`: under load, on both engines, and from one to the other."""

import hashlib
import json
import os
import random
import re
import secrets
import shutil
import signal
import sqlite3
import subprocess
import time
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from harness.browser import Browser
from harness.writers import (
    LEASES_END,
    Load,
    assert_database_is_sound,
    assert_is_there,
    end_leases,
)
from harness.organization import Root, Workplace
from harness.server import REPOSITORY, Server, binary, environment
from harness.waiting import eventually

POSTGRES = os.environ.get("CARDEA_TEST_POSTGRES")
on_postgres = pytest.mark.skipif(POSTGRES is None, reason="run it by scripts/with-postgres")
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


@pytest.fixture
def databases() -> Iterator:
    """Makes empty databases of PostgreSQL; their URLs."""
    names = []

    def make() -> str:
        names.append(f"backup_{secrets.token_hex(4)}")
        sql(f"CREATE DATABASE {names[-1]}")
        return POSTGRES.rsplit("/", 1)[0] + "/" + names[-1]

    yield make
    for name in names:
        sql(f"DROP DATABASE {name} WITH (FORCE)")


def sql(statement: str, url: str | None = None) -> str:
    command = ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--tuples-only", "--csv"]
    done = subprocess.run(
        [*command, "--command", statement, url or POSTGRES],
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    return done.stdout


@pytest.fixture
def cardea(tmp_path):
    """Runs a command that has to go well; what it says as JSON."""

    def run(*arguments: str | Path) -> dict:
        done = command(tmp_path, *arguments, "--output", "json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.fixture
def refused(tmp_path):
    """Runs a command that cannot go well; the one line that it says."""

    def run(*arguments: str | Path) -> str:
        done = command(tmp_path, *arguments)
        assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
        assert done.stdout == ""
        [line] = done.stderr.splitlines()
        assert line.startswith("cardea: ")
        return line

    return run


def command(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [binary(), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        env=environment(folder),
        cwd=folder,
        check=False,
    )


@dataclass
class SignedIn:
    """What somebody holds who signed in before the backup."""

    data: Path
    accounts: list[str]
    client: dict
    token: dict
    credentials: dict


@pytest.fixture(scope="module")
def signed_in(tmp_path_factory) -> SignedIn:
    """A small installation that is not running any more, and somebody who signed in to it."""
    server = Server.start(tmp_path_factory.mktemp("small") / "data")
    try:
        workplace = Workplace.found(Root(server))
        person = workplace.hire()
        oidc, portal = unsigned("sso-oidc", server), unsigned("sso", server)
        registered = oidc.register_client(
            clientName="before the backup",
            clientType="public",
            scopes=["sso:account:access"],
            grantTypes=[DEVICE_CODE, "refresh_token"],
        )
        client = {name: registered[name] for name in ("clientId", "clientSecret")}
        started = oidc.start_device_authorization(startUrl=server.ready.start_url, **client)
        Browser("backup").visit(started["verificationUriComplete"], **person.answers())
        code = started["deviceCode"]
        token = oidc.create_token(grantType=DEVICE_CODE, deviceCode=code, **client)
        accounts = workplace.account_ids
        credentials = portal.get_role_credentials(
            accessToken=token["accessToken"], accountId=accounts[0], roleName="Readers"
        )["roleCredentials"]
    finally:
        server.stop()
    return SignedIn(server.data, accounts, client, token, credentials)


@pytest.fixture(scope="module")
def small(signed_in) -> Path:
    """Its data directory."""
    return signed_in.data


def assert_still_signed_in(server: Server, before: SignedIn) -> None:
    oidc, portal = unsigned("sso-oidc", server), unsigned("sso", server)
    assert portal.list_accounts(accessToken=before.token["accessToken"])["accountList"]
    refreshed = oidc.create_token(
        grantType="refresh_token", refreshToken=before.token["refreshToken"], **before.client
    )
    role = {"accountId": before.accounts[0], "roleName": "Readers"}
    assert portal.get_role_credentials(accessToken=refreshed["accessToken"], **role)
    # Credentials that were given out before are sealed tokens: they are good as well.
    sts = boto3.client(
        "sts",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        aws_access_key_id=before.credentials["accessKeyId"],
        aws_secret_access_key=before.credentials["secretAccessKey"],
        aws_session_token=before.credentials["sessionToken"],
    )
    assert sts.get_caller_identity()["Account"] == before.accounts[0]


@pytest.fixture
def monday(small, cardea, tmp_path) -> Path:
    """A backup of it."""
    path = tmp_path / "monday.backup"
    cardea("backup", path, "--data", small)
    return path


def key_of(data: Path) -> tuple[str, Path]:
    return "--master-key-file", data / "master-key"


@pytest.mark.parametrize("engine", ["sqlite", pytest.param("postgresql", marks=on_postgres)])
def test_a_backup_under_load_has_what_was_acknowledged_before_it(
    engine, tmp_path, cardea, databases
):
    dice = random.Random(4)
    first = ["--database", databases()] if engine == "postgresql" else []
    second = ["--database", databases()] if engine == "postgresql" else []
    server = Server.start(tmp_path / "data", *first)
    path = tmp_path / "under-load.backup"
    try:
        # The switch to an external provider is made in the file of the embedded database.
        load = Load(server, dice, provides=engine == "sqlite")
        with load:
            load.wait_for(more=40)
            wanted = load.copy()
            written = cardea("backup", path, "--data", server.data, *first)
            at_its_end = load.copy()
            load.wait_for(more=20)
        assert wanted.count() >= 40
        print(f"{wanted.count()} acknowledged before, {at_its_end.count()} after")
        assert written["engine"] == engine
    finally:
        server.stop()

    again = tmp_path / "again"
    key = key_of(server.data)
    restored = cardea("restore", path, "--data", again, *second, *key)
    assert restored["contentsSha256"] == written["contentsSha256"]
    copy = cardea("backup", tmp_path / "copy.backup", "--data", again, *second)
    assert copy["contentsSha256"] == written["contentsSha256"]
    if engine == "sqlite":
        end_leases(again)
    else:
        sql(LEASES_END, second[1])
    other = Server.start(again, *second, *map(str, key))
    try:
        assert other.ready.instance_arn == server.ready.instance_arn
        assert other.root_keys() == server.root_keys()
        assert_is_there(other, load, wanted)
        # Nothing of what came later is there by half, and there is room for what comes now.
        Root(other).create_user("after.the.restore")
    finally:
        other.stop()
    if engine == "sqlite":
        assert_database_is_sound(other, wanted)


@on_postgres
def test_the_contents_are_the_same_from_sqlite_to_postgresql_and_back(
    signed_in, small, monday, tmp_path, cardea, databases
):
    url = databases()
    key = key_of(small)
    there = cardea("restore", monday, "--database", url, *key)
    moved = tmp_path / "moved.backup"
    of_postgres = cardea("backup", moved, "--database", url)
    assert of_postgres["engine"] == "postgresql"
    assert of_postgres["contentsSha256"] == there["contentsSha256"]
    back = tmp_path / "back"
    assert cardea("restore", moved, "--data", back, *key)["rows"] == there["rows"]
    # Seen without our own format: every row of every table, and every index.
    assert contents(small / "cardea.db") == contents(back / "cardea.db")
    assert schema(small / "cardea.db") == schema(back / "cardea.db")
    fresh = databases()
    Server.start(tmp_path / "fresh", "--database", fresh).stop()
    indexes = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
    assert sql(indexes, url) == sql(indexes, fresh)
    # A person who signed in at the one is known at the other.
    server = Server.start(tmp_path / "there", "--database", url, *map(str, key))
    try:
        assert_still_signed_in(server, signed_in)
    finally:
        server.stop()


def contents(path: Path) -> dict[str, list]:
    with closing(sqlite3.connect(path)) as database:
        names = [
            name
            for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        assert len(names) > 100
        return {
            name: sorted(database.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
        }


def schema(path: Path) -> list:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 2").fetchall()


def unsigned(service: str, server: Server):
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
    )


@pytest.fixture(scope="module")
def large(small, tmp_path_factory) -> Path:
    """The data directory of an installation that takes a while."""
    large = tmp_path_factory.mktemp("large") / "data"
    shutil.copytree(small, large)
    columns = "instance_id, kind, entity_id, version, changed_at, author, request_id"
    with closing(sqlite3.connect(large / "cardea.db")) as database:
        database.executemany(
            f"INSERT INTO changes ({columns}) VALUES ('-', 'X', ?, 1, 1, 'a', 'r')",
            ((f"{number:08}",) for number in range(6_000)),
        )
        database.commit()
    return large


def test_a_restore_that_is_killed_leaves_nothing_that_starts(small, large, tmp_path, cardea):
    """Killed at random: no server comes up on a part of it, and running it again is all it takes."""
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    path = tmp_path / "large.backup"
    written = cardea("backup", path, "--data", large)
    key = key_of(small)
    began = time.monotonic()
    cardea("restore", path, "--data", tmp_path / "whole", *key)
    took = time.monotonic() - began
    unfinished = 0
    for turn in range(2):
        data = tmp_path / f"data-{turn}"
        process = subprocess.Popen(
            [binary(), "restore", path, "--data", data, *map(str, key)],
            env=environment(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(dice.uniform(0.3, 1) * took)
        process.kill()
        process.wait()
        if (data / "cardea.db").exists():
            assert not (data / "restoring.db").exists()
        else:
            if (data / "restoring.db").exists():
                unfinished += 1
                told = command(tmp_path, "serve", "--listen", "127.0.0.1:0", "--data", data)
                assert told.returncode == 2
                assert "a restore into the data directory" in told.stderr
                assert "did not finish: run `cardea restore` again" in told.stderr
            cardea("restore", path, "--data", data, *key)
        copy = cardea("backup", tmp_path / f"copy-{turn}.backup", "--data", data)
        assert copy["contentsSha256"] == written["contentsSha256"]
    print(f"{unfinished} of 2 were killed while rows were added")


def test_what_is_asked_to_stop_leaves_nothing_behind(small, large, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    process = subprocess.Popen(
        [binary(), "backup", folder / "x.backup", "--data", large],
        env=environment(tmp_path),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    eventually("it has begun", lambda: any(file.stat().st_size > 0 for file in folder.iterdir()))
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    left = [path.name for path in folder.iterdir()]
    if process.returncode == 0:
        # It was faster.
        assert left == ["x.backup"]
    else:
        assert (process.returncode, left) == (2, []), said
        assert "no backup was written: it was stopped" in said


def test_a_backup_is_its_owners_alone_and_overwrites_nothing(small, tmp_path, cardea, refused):
    folder = tmp_path / "backups"
    folder.mkdir()
    path = folder / "one.backup"
    written = cardea("backup", path, "--data", small)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.stat().st_size == written["bytes"]
    body = path.read_bytes()
    assert hashlib.sha256(body[:-32]).digest() == body[-32:]
    assert hashlib.sha256(body[:-32]).hexdigest() == written["fileSha256"]
    key = (small / "master-key").read_text().strip()
    assert bytes.fromhex(key) not in body and key.encode() not in body
    line = refused("backup", path, "--data", small)
    assert "is there already, and a backup overwrites nothing" in line
    assert path.read_bytes() == body
    named = cardea("backup", folder, "--data", small)
    assert re.fullmatch(r"cardea-\d{8}T\d{6}Z\.backup", Path(named["file"]).name)
    assert named["contentsSha256"] == written["contentsSha256"]
    assert len(list(folder.iterdir())) == 2, "no drafts are left"
    piped = subprocess.run(
        [binary(), "backup", "-", "--data", small],
        env=environment(tmp_path),
        capture_output=True,
        check=True,
        timeout=60,
    )
    (folder / "piped").write_bytes(piped.stdout)
    verified = cardea("backup", "verify", folder / "piped")
    assert verified["contentsSha256"] == written["contentsSha256"]
    with open("/dev/full", "wb") as full:
        told = subprocess.run(
            [binary(), "backup", "-", "--data", small],
            env=environment(tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert told.returncode == 2
    assert "no backup was written: there is no room for it" in told.stderr


def test_mistakes_are_told_with_what_to_do(small, monday, tmp_path, refused):
    data = tmp_path / "new"
    key = key_of(small)
    other = tmp_path / "other-key"
    other.write_text("cd" * 32)
    body = monday.read_bytes()
    cut, flipped, text = (tmp_path / name for name in ("cut", "flipped", "text"))
    cut.write_bytes(body[: len(body) // 2])
    flipped.write_bytes(body[:-2000] + bytes([body[-2000] ^ 1]) + body[-1999:])
    text.write_text("a letter")
    used = tmp_path / "used"
    used.mkdir()
    (used / "letter.txt").write_text("of value")
    for arguments, told in (
        (("restore", monday, "--data", data), "there is none at"),
        (("restore", monday, "--data", data, "--master-key-file", other), "not the master key"),
        (("restore", monday, "--data", data, "--master-key-file", tmp_path / "no"), "cannot read"),
        (("restore", cut, "--data", data, *key), "is cut off after"),
        (("restore", flipped, "--data", data, *key), "is damaged"),
        (("restore", text, "--data", data, *key), "is not a backup of Cardea"),
        (("restore", tmp_path / "no", "--data", data, *key), "cannot read the backup"),
        (("restore", monday, "--data", used, *key), "is not empty: there is `letter.txt`"),
        (("restore", monday, "--data", small, *key), "`cardea.db`"),
        (("restore", monday, "--data", data, "--database", "mysql://x", *key), "postgres://"),
        (("backup", tmp_path / "x", "--data", data), "name the server's with --data"),
        (("backup", tmp_path / "no" / "x", "--data", small), "make its directory first"),
        (("backup", "verify", flipped), "is damaged"),
        (("backup", "verify", monday, "--master-key-file", other), "not the master key"),
    ):
        line = refused(*arguments)
        assert told in line, line
        assert not data.exists(), "a refusal makes nothing"
    assert [path.name for path in used.iterdir()] == ["letter.txt"]
    assert "Examples:" in command(tmp_path, "backup", "--help").stdout
    assert "Examples:" in command(tmp_path, "restore", "--help").stdout
    verified = command(tmp_path, "backup", "verify", monday, *key)
    assert "It is whole, and this is its master key." in verified.stdout


@on_postgres
def test_a_database_that_is_used_is_not_restored_into(small, monday, cardea, refused, databases):
    url = databases()
    sql("CREATE TABLE letters (body TEXT); INSERT INTO letters VALUES ('of value')", url)
    line = refused("restore", monday, "--database", url, *key_of(small))
    assert "the database is not empty: it has the tables `letters`" in line
    assert sql("SELECT body FROM letters", url).strip() == "of value"
    assert "there is no installation in this database yet" in refused(
        "backup", "-", "--database", databases()
    )


def test_sessions_tokens_and_credentials_go_on(signed_in, small, monday, tmp_path, cardea):
    """The master key may lie in the new data directory."""
    data = tmp_path / "new"
    data.mkdir()
    shutil.copy(small / "master-key", data / "master-key")
    cardea("restore", monday, "--data", data)
    assert (data / "cardea.db").stat().st_mode & 0o777 == 0o600
    server = Server.start(data)
    try:
        assert_still_signed_in(server, signed_in)
    finally:
        server.stop()


def test_a_newer_backup_is_refused_and_an_older_one_is_migrated(
    small, tmp_path, cardea, refused
):
    newer = tmp_path / "newer"
    shutil.copytree(small, newer)
    with closing(sqlite3.connect(newer / "cardea.db")) as database:
        database.execute("INSERT INTO schema_migrations VALUES (9999, 'later', 'x')")
        database.commit()
    path = tmp_path / "newer.backup"
    cardea("backup", path, "--data", newer)
    line = refused("restore", path, "--data", tmp_path / "no", *key_of(small))
    assert "has schema version 9999, which this cardea" in line

    older = tmp_path / "older"
    older.mkdir()
    shutil.copy(small / "master-key", older)
    with closing(sqlite3.connect(small / "cardea.db")) as database:
        settings = database.execute("SELECT name, value FROM settings").fetchall()
        steps = database.execute("SELECT * FROM schema_migrations ORDER BY version").fetchall()
    with closing(sqlite3.connect(older / "cardea.db")) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute(
            "CREATE TABLE schema_migrations (version INTEGER NOT NULL PRIMARY KEY, "
            "name TEXT NOT NULL, checksum TEXT NOT NULL)"
        )
        for step in steps[:20]:
            file = f"{step[0]}_{step[1]}.sql"
            text = (REPOSITORY / "crates/store/migrations" / file).read_text()
            database.executescript(text.replace(" BIGINT", " INTEGER"))
            database.execute("INSERT INTO schema_migrations VALUES (?, ?, ?)", step)
        kept = [row for row in settings if row[0] in KEPT]
        assert len(kept) == len(KEPT)
        database.executemany("INSERT INTO settings VALUES (?, ?)", kept)
        database.commit()
    path = tmp_path / "older.backup"
    written = cardea("backup", path, "--data", older)
    assert written["schemaVersion"] == steps[19][0]
    again = tmp_path / "again"
    key = key_of(small)
    cardea("restore", path, "--data", again, *key)
    server = Server.start(again, *map(str, key))
    try:
        Root(server).create_user("after.the.migration")
    finally:
        server.stop()
    assert cardea("backup", "-".join((str(path), "2")), "--data", again)["schemaVersion"] == steps[-1][0]


KEPT = ("management_account", "region", "master_key_check")


def test_what_a_crash_left_in_the_trails_journal_is_not_missing_in_silence(
    small, tmp_path, cardea, refused
):
    """An entry as the server writes it, which no server has brought into the database yet."""
    data = tmp_path / "crashed"
    shutil.copytree(small, data)
    entry, generation = b'{"response":{"id":"%s","response":"null"}}', (1 << 40).to_bytes(8, "little")
    entry = entry % b"11111111-2222-3333-4444-555555555555"
    length = len(entry).to_bytes(4, "little")
    checksum = zlib.crc32(generation + length + entry).to_bytes(4, "little")
    (data / "trail" / "9").write_bytes(b"CARDEAJ1" + generation + length + checksum + entry)
    line = refused("backup", "--data", data)
    assert "has events that are not in the database yet" in line
    assert [path.name for path in tmp_path.glob("*.backup*")] == []
    Server.start(data).stop()
    assert cardea("backup", tmp_path / "later.backup", "--data", data)
    (data / "trail" / "9").write_bytes(b"CARDEAJ1" + generation + length + checksum + b"x" + entry[1:])
    assert cardea("backup", tmp_path / "torn.backup", "--data", data)
