"""A node that reaches PostgreSQL by PgBouncer."""

import os
import re
import secrets
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from harness.balancer import free_port
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.waiting import eventually

URL = os.environ.get("CARDEA_TEST_POSTGRES")
PROGRAM = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
pytestmark = pytest.mark.skipif(URL is None, reason="run it by scripts/with-postgres")


def version() -> tuple[int, int]:
    told = subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, text=True)
    return tuple(int(part) for part in re.search(r"(\d+)\.(\d+)", told.stdout).groups())


def ask(statement: str, url: str | None = URL) -> str:
    command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]
    command += ["--set=ON_ERROR_STOP=1", "--command", statement, url]
    return subprocess.run(command, check=True, timeout=60, capture_output=True, text=True).stdout


class Pooler:
    """PgBouncer in front of a database."""

    def __init__(self, folder: Path, database: str, settings: str) -> None:
        server = urlsplit(URL)
        self.port = free_port()
        self.url = f"postgres://cardea@127.0.0.1:{self.port}/{database}?sslmode=disable"
        self._log = folder / "pgbouncer.log"
        file = folder / "pgbouncer.ini"
        file.write_text(
            f"[databases]\n* = host={server.hostname} port={server.port} user={server.username}\n"
            f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {self.port}\n"
            f"unix_socket_dir =\nauth_type = any\n{settings}\n"
        )
        command = [PROGRAM, str(file)]
        if os.getuid() == 0:
            # It refuses to run as root, and has to reach its file.
            file.chmod(0o644)
            command = ["setpriv", "--reuid=nobody", "--clear-groups", PROGRAM, "/dev/fd/0"]
        self._file = file.open()
        self._log_file = self._log.open("w")
        self._process = subprocess.Popen(
            command, stdin=self._file, stdout=self._log_file, stderr=self._log_file
        )
        eventually("the pooler answers", self._answers, 10)

    def _answers(self) -> bool:
        assert self._process.poll() is None, self._log.read_text()
        try:
            return ask("SELECT 1", self.url) == "1\n"
        except subprocess.CalledProcessError:
            return False

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        self._file.close()
        self._log_file.close()


@pytest.fixture
def pooler(tmp_path) -> Iterator[Callable[[str], Pooler]]:
    name = f"pooler_{secrets.token_hex(4)}"
    ask(f"CREATE DATABASE {name}")
    started: list[Pooler] = []

    def start(settings: str) -> Pooler:
        started.append(Pooler(tmp_path, name, settings))
        return started[-1]

    yield start
    for one in started:
        one.stop()
    ask(f"DROP DATABASE {name} WITH (FORCE)")


def work(data: Path, url: str) -> None:
    server = Server.start(data, "--database", url)
    try:
        root = Root(server)
        root.ensure_organization()
        account = root.create_account("Production")
        group = root.create_group("Engineers")
        for number in range(3):
            readers = root.create_permission_set(f"Readers{number}", READ_ONLY_ACCESS)
            root.assign(group, readers, account)
        roles = root.client("iam", account).list_roles()["Roles"]
        assert sum(role["RoleName"].startswith("AWSReservedSSO_Readers") for role in roles) == 3
        store = root.client("identitystore")
        for number in range(20):
            user = root.create_user(f"user-{number}")
            found = store.describe_user(IdentityStoreId=root.identity_store_id, UserId=user)
            assert found["UserName"] == f"user-{number}"
    finally:
        server.stop()
    text = server.output()
    assert "a connection broke" not in text and "it is not known" not in text, text


def test_a_node_works_through_a_pooler_that_lends_sessions(tmp_path, pooler):
    work(tmp_path / "data", pooler("pool_mode = session\ndefault_pool_size = 20").url)


def test_a_node_works_through_a_pooler_that_lends_transactions(tmp_path, pooler):
    if version() < (1, 21):
        pytest.skip("before 1.21 it knows no prepared statements: docs/storage.md")
    settings = "pool_mode = transaction\ndefault_pool_size = 3\nmax_prepared_statements = 1000"
    work(tmp_path / "data", pooler(settings).url)
