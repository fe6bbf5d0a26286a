"""Several nodes on PostgreSQL behind a balancer: stopped, killed, cut off; and nobody notices.

`CARDEA_TEST_KILLS` says how often nodes are killed (3 times unless said; `make soak` says 50), and that what
takes minutes is tried as well. The moments are random on every run; a failure prints the seed of its own.
"""

import contextlib
import json
import os
import random
import secrets
import signal
import socket
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from harness.balancer import Balancer, Nodes, free_port
from harness.line import Line
from harness.load import Company, Load
from harness.organization import Root
from harness.server import Server, binary, environment, launch, output_file, read_ready
from harness.signed import Signed
from harness.waiting import eventually

URL = os.environ.get("CARDEA_TEST_POSTGRES")
IS_LONG = "CARDEA_TEST_KILLS" in os.environ
KILLS = int(os.environ.get("CARDEA_TEST_KILLS", "3"))
on_postgresql = pytest.mark.skipif(URL is None, reason="run it by scripts/with-postgres")


def sql(statement: str, url: str | None = URL) -> None:
    command = ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", statement]
    subprocess.run([*command, url], check=True, timeout=60, capture_output=True)


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """The URL of an empty database of PostgreSQL."""
    name = f"nodes_{secrets.token_hex(4)}"
    sql(f"CREATE DATABASE {name}")
    yield URL.rsplit("/", 1)[0] + "/" + name
    sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def master_key(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("key") / "master-key"
    path.write_text(secrets.token_hex(32) + "\n")
    path.chmod(0o600)
    return path


@pytest.fixture(scope="module")
def balanced(tmp_path_factory, database, master_key) -> Iterator[tuple[Nodes, Balancer]]:
    """Three nodes, and the balancer in front of them."""
    folder = tmp_path_factory.mktemp("nodes")
    port = free_port()
    nodes = Nodes(
        folder,
        3,
        *("--database", database, "--master-key-file", str(master_key)),
        *("--public-url", f"http://127.0.0.1:{port}", "--trusted-proxies", "127.0.0.1"),
        *("--drain-seconds", "1"),
    )
    with Balancer(folder / "balancer", port, nodes.ports) as balancer:
        try:
            nodes.start_all()
            yield nodes, balancer
        finally:
            nodes.close()


@pytest.fixture(scope="module")
def company(balanced) -> Company:
    nodes, balancer = balanced
    return Company.found(Root(nodes.servers[0]), balancer.port)


@pytest.fixture
def dice() -> random.Random:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    return random.Random(seed)


# Status, headers and body.
Answer = tuple[int, dict[str, str], str]


class Wire:
    """A connection that is looked at closely."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self._received = b""

    def send(self, text: str) -> None:
        self._socket.sendall(text.encode())

    def ask(self, path: str = "/health/live") -> Answer:
        self.send(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")
        return self.answer()

    def answer(self) -> Answer:
        """The next answer."""
        while b"\r\n\r\n" not in self._received:
            self._receive()
        head, _, self._received = self._received.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        length = int(headers["content-length"])
        while len(self._received) < length:
            self._receive()
        body, self._received = self._received[:length], self._received[length:]
        return int(first.split()[1]), headers, body.decode()

    def is_at_its_end(self) -> bool:
        """Whether the other side closes it next, and does not break it (which raises)."""
        return self._received == b"" and self._socket.recv(1) == b""

    def _receive(self) -> None:
        data = self._socket.recv(65536)
        assert data, "the connection ended within an answer"
        self._received += data


    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def wire() -> Iterator[Callable[[int], Wire]]:
    """Makes connections to a port."""
    with contextlib.ExitStack() as stack:

        def make(port: int) -> Wire:
            return stack.enter_context(contextlib.closing(Wire(port)))

        yield make


@pytest.fixture
def start(tmp_path) -> Iterator[Callable[..., Server]]:
    """Starts a server that is gone when the test ends, whatever it was told."""
    with contextlib.ExitStack() as stack:

        def make(*options: str) -> Server:
            server = Server.start(tmp_path / "data", *options)
            stack.callback(server.kill)
            return server

        yield make


def is_refused(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) != 0


HALF = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12345"


def test_a_node_that_is_told_to_stop_answers_until_nobody_asks_it_any_more(start, wire):
    server = start("--drain-seconds", "2")
    _, port = server.host_and_port()
    talking, idle, half, silent = wire(port), wire(port), wire(port), wire(port)
    for one in (talking, idle):
        status, headers, _ = one.ask()
        assert (status, headers.get("connection")) == (200, None)
    half.send(HALF)
    server.signal(signal.SIGTERM)
    began = time.monotonic()

    # Not ready at once, and yet it answers whoever comes.
    def not_ready() -> Answer | None:
        found = wire(port).ask("/health/ready")
        return found if found[0] != 200 else None

    status, headers, body = eventually("it is not ready", not_ready, 1)
    assert (status, headers["connection"], body) == (503, "close", "stopping\n")
    for one in (talking, wire(port)):
        status, headers, body = one.ask()
        assert (status, headers["connection"], body) == (200, "close", "ok\n")
        assert one.is_at_its_end()
    eventually("nobody can connect any more", lambda: is_refused(port), 10)
    assert time.monotonic() - began >= 1.9
    # Who is still connected has a moment more.
    status, headers, _ = idle.ask()
    assert (status, headers["connection"]) == (200, "close")
    assert idle.is_at_its_end()
    half.send("67890")
    status, headers, _ = half.answer()
    assert (status, headers["connection"]) == (404, "close")
    assert half.is_at_its_end()
    assert silent.is_at_its_end()
    assert server.wait() == 0
    assert '"draining: not ready any more' in server.output()


def test_who_waits_at_a_terminal_waits_for_requests_alone(start, wire):
    server = start("--drain-seconds", "600")
    _, port = server.host_and_port()
    idle, half = wire(port), wire(port)
    idle.ask()
    half.send(HALF)
    server.signal(signal.SIGINT)
    eventually("nobody can connect any more", lambda: is_refused(port), 5)
    assert idle.is_at_its_end()
    half.send("67890")
    assert half.answer()[0] == 404
    assert server.wait(5) == 0


@pytest.mark.parametrize("drain", ["0", "600"])
def test_a_second_signal_ends_at_once(start, wire, drain):
    server = start("--drain-seconds", drain)
    _, port = server.host_and_port()
    half = wire(port)
    half.send(HALF)
    server.signal(signal.SIGTERM)
    stopping = lambda: '"draining' in server.output() or '"stopping"' in server.output()  # noqa: E731
    eventually("it is told", stopping, 5)
    server.signal(signal.SIGTERM)
    assert server.wait(3) == 0
    assert "a second time" in server.output()


@on_postgresql
def test_a_rolling_restart_fails_no_request(balanced, company, wire):
    nodes, balancer = balanced
    load = Load(company, balancer.port)
    with load:
        for number, port in enumerate(nodes.ports):
            load.goes_on()
            nodes.servers[number].stop()
            nodes.start(number)
            eventually("the node is ready", lambda p=port: wire(p).ask("/health/ready")[0] == 200)
        load.goes_on()
    assert load.failures == []
    assert len(load.users) >= 3 and load.reads >= 10
    load.assert_nothing_is_lost(nodes.servers[0])
    print(f"{len(load.users)} users, {len(load.requests)} assignments, {load.reads} reads")
    # The trail has the clients' address, which the balancer told.
    trail = Root(nodes.servers[0]).client("cloudtrail").lookup_events(MaxResults=50)["Events"]
    assert trail and all("127.0.0.1" in event["CloudTrailEvent"] for event in trail)


@on_postgresql
def test_nodes_that_die_lose_nothing_and_let_nobody_in_who_was_thrown_out(balanced, company, dice):
    nodes, balancer = balanced
    load = Load(company, balancer.port)
    kills: list[tuple[float, float]] = []
    with load:
        for _ in range(KILLS):
            load.goes_on()
            victim = dice.randrange(len(nodes.ports))
            time.sleep(dice.uniform(0, 0.2))
            began = time.monotonic()
            nodes.servers[victim].kill()
            kills.append((began, time.monotonic()))
            alive = [port for number, port in enumerate(nodes.ports) if number != victim]
            late = company.throw_out(dice.choice(alive), alive)
            assert late == [], "somebody was let in after a second"
            nodes.start(victim)
            # Nor by a node that has just come.
            assert company.is_let_in(nodes.ports[victim]) is False
            company.take_back(nodes.ports[victim])
        load.goes_on()
    # What the balancer cannot ask again, because it is a change, fails where its node died with it.
    for failure in load.failures:
        assert failure.status in (502, 0), failure
        assert not failure.is_repeatable, failure
        assert any(
            failure.began <= ended + 0.2 and began <= failure.ended for began, ended in kills
        ), failure
    print(f"{KILLS} kills, {len(load.failures)} failed of {len(load.users)} users")
    load.assert_nothing_is_lost(nodes.servers[0])


def questions(company: Company, port: int) -> dict[str, tuple[int, float]]:
    """Status and duration of everything that is answered of the database, asked at once of a node."""

    def ask(question) -> tuple[int, float]:
        began = time.monotonic()
        with (
            Signed(port, company.region, company.root_keys) as root,
            Signed(port, company.region, company.ada.keys) as role,
        ):
            status = question(root, role)
        return status, time.monotonic() - began

    store = company.root.identity_store_id
    asked = {
        "a role's credentials": lambda _, role: role.caller_identity(),
        "root's key": lambda root, _: root.caller_identity(),
        "a bearer token": lambda root, _: root.portal("/assignment/accounts", company.ada.token)[0],
        "new credentials": lambda root, _: company.ada.ask_for_credentials(root)[0],
        "a list": lambda root, _: root.call(
            "identitystore", "ListUsers", IdentityStoreId=store
        )[0],
        "a page": lambda root, _: root.ask("GET", "/sign-in")[0],
        "readiness": lambda root, _: root.ask("GET", "/health/ready")[0],
    }
    with ThreadPoolExecutor(len(asked)) as pool:
        return dict(zip(asked, pool.map(ask, asked.values()), strict=True))


def assert_each_protocol_says_so(company: Company, port: int) -> None:
    """What a client is told without a database is 503, in the form that it knows errors by."""
    code = "ServiceUnavailable"
    with Signed(port, company.region, company.root_keys) as root:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        query = "Action=GetCallerIdentity&Version=2011-06-15"
        status, headers, text = root.answer("POST", "/", form, query, "sts")
        assert (status, headers["content-type"]) == (503, "text/xml")
        assert f"<Code>{code}</Code>" in text and "<Type>Receiver</Type>" in text, text
        query = "Action=ListRoles&Version=2010-05-08"
        status, _, text = root.answer("POST", "/", form, query, "iam")
        assert status == 503 and f"<Code>{code}</Code>" in text, text

        target = {"Content-Type": "application/x-amz-json-1.1"}
        target["X-Amz-Target"] = "SWBExternalService.ListInstances"
        status, headers, text = root.answer("POST", "/", target, "{}", "sso")
        assert (status, headers["content-type"]) == (503, "application/x-amz-json-1.1")
        assert json.loads(text)["__type"] == code, text

        bearer = {"x-amz-sso_bearer_token": company.ada.token}
        status, headers, text = root.answer("GET", "/assignment/accounts", bearer)
        assert (status, headers["x-amzn-errortype"]) == (503, code)
        assert json.loads(text).get("message") or json.loads(text)["Message"], text
        body = json.dumps({"clientName": "x", "clientType": "public"})
        status, headers, text = root.answer(
            "POST", "/client/register", {"Content-Type": "application/json"}, body
        )
        assert (status, headers["x-amzn-errortype"]) == (503, code), text

        bearer = {"Authorization": f"Bearer {secrets.token_hex(32)}"}
        status, _, text = root.answer("GET", f"/{uuid.uuid4()}/scim/v2/Users", bearer)
        assert status == 503 and "Service unavailable" in json.dumps(json.loads(text)), text

        status, headers, text = root.answer("GET", "/sign-in")
        assert (status, headers["retry-after"]) == (503, "5")
        assert headers["content-type"].startswith("text/html") and "try again" in text


@on_postgresql
def test_a_node_that_is_cut_off_from_the_database_lets_nobody_in(
    tmp_path, database, master_key, balanced, company, wire
):
    nodes, _ = balanced
    address = urlsplit(database)
    line = Line((address.hostname, address.port))
    url = f"postgres://{address.username}@127.0.0.1:{line.port}{address.path}"
    options = ("--database", url, "--master-key-file", str(master_key))
    port = free_port()
    # Before it has reached the database it lives, and is not ready.
    line.hang()
    data = tmp_path / "data"
    process = launch(data, *options, listen=f"127.0.0.1:{port}")
    try:
        eventually("it listens", lambda: not is_refused(port))
        assert wire(port).ask("/health/live")[0] == 200
        assert wire(port).ask("/health/ready")[::2] == (503, "starting\n")
        early = wire(port)
        early.send("GET /start HTTP/1.1\r\nHost: x\r\n\r\n")
        line.mend()
        eventually("it serves", lambda: read_ready(process, data))
        assert early.answer()[0] in (200, 302)
        fine = questions(company, port)
        assert {status for status, _ in fine.values()} <= {200, 302, 303}, fine

        line.cut()
        for name, (status, seconds) in questions(company, port).items():
            assert status == 503, name
            assert seconds < 15, name
        assert_each_protocol_says_so(company, port)
        assert wire(port).ask("/health/live")[0] == 200
        # What is ended meanwhile is not there when the line is.
        company.throw_out(nodes.ports[0], [])
        line.mend()
        ready = lambda: wire(port).ask("/health/ready")[0] == 200  # noqa: E731
        eventually("it is ready again by itself", ready)
        assert company.is_let_in(port) is False
        company.take_back(nodes.ports[0])
        assert company.is_let_in(port) is True

        line.hang()
        began = time.monotonic()
        assert wire(port).ask("/health/ready")[::2] == (503, "the database does not answer\n")
        assert time.monotonic() - began < 5
        assert wire(port).ask("/health/live")[0] == 200
        if IS_LONG:
            for name, (status, seconds) in questions(company, port).items():
                assert status == 503, name
                assert seconds < 75, name
        # Nor does its end wait for the database: not for long, and not at all if told twice.
        process.send_signal(signal.SIGTERM)
        if not IS_LONG:
            eventually("it is told", lambda: '"stopping"' in output_file(data).read_text())
            process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15 if IS_LONG else 3) == 0
    finally:
        process.kill()
        process.wait()
        line.close()


@on_postgresql
def test_an_older_node_goes_on_beside_a_newer_one_and_does_not_start_again(
    tmp_path, database, master_key, balanced
):
    """A newer program is one that has migrated further; what it adds is nothing to an older one."""
    nodes, _ = balanced
    root = Root(nodes.servers[0])
    store = root.client("identitystore")
    sql("ALTER TABLE users ADD COLUMN from_the_future TEXT", database)
    record = "INSERT INTO schema_migrations (version, name, checksum) VALUES (9999, 'future', '-')"
    sql(record, database)
    try:
        user = root.create_user("contemporary")
        found = store.describe_user(IdentityStoreId=root.identity_store_id, UserId=user)
        assert found["UserName"] == "contemporary"
        command = [binary(), "serve", "--data", tmp_path / "data", "--listen", "127.0.0.1:0"]
        done = subprocess.run(
            [*command, "--database", database, "--master-key-file", master_key],
            capture_output=True,
            text=True,
            timeout=60,
            env=environment(tmp_path),
            check=False,
        )
        assert done.returncode == 2
        [line] = done.stderr.splitlines()
        assert "schema version 9999" in line and "start the newer program" in line
    finally:
        sql("DELETE FROM schema_migrations WHERE version = 9999", database)


@on_postgresql
def test_a_session_that_ends_on_one_node_is_over_on_all(balanced, company):
    nodes, _ = balanced
    first, *others = nodes.ports

    def answers(port: int) -> tuple[int, int]:
        with (
            Signed(port, company.region) as anybody,
            Signed(port, company.region, company.eve.keys) as role,
        ):
            accounts, _ = anybody.portal("/assignment/accounts", company.eve.token)
            return accounts, role.caller_identity()

    assert {answers(port) for port in nodes.ports} == {(200, 200)}
    with Signed(first, company.region) as eve:
        status, _ = eve.ask("POST", "/logout", {"x-amz-sso_bearer_token": company.eve.token})
    assert status == 200
    # Nobody has to be told: each looks.
    assert {answers(port) for port in [*others, first]} == {(401, 403)}
