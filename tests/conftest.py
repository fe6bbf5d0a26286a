"""Fixtures: a server a test process, a workplace on it, and computers and browsers a test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from harness.authority import Authority
from harness.browser import Browser
from harness.computer import NEWEST_CLI, Computer
from harness.mailbox import Mailbox
from harness.organization import Root, Workplace
from harness.proxy import ConnectProxy
from harness.server import Server
from harness.templates import variables

SERVERS: list[Server] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A failure shows the end of what the servers logged."""
    report = yield
    if report.failed:
        for server in SERVERS:
            report.sections.append((f"server on {server.data}", server.output()[-6000:]))
    return report


@pytest.fixture(scope="session")
def server(tmp_path_factory) -> Iterator[Server]:
    """Plain HTTP on the loop-back, an empty data directory, one for all tests of a process."""
    yield from running(Server.start(tmp_path_factory.mktemp("server") / "data"))


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    return Authority.create(tmp_path_factory.mktemp("authority"), "us-east-1")


@pytest.fixture(scope="session")
def mailbox(authority) -> Iterator[Mailbox]:
    """A mail server with STARTTLS and a password."""
    mailbox = Mailbox(authority)
    yield mailbox
    mailbox.close()


@pytest.fixture(scope="session")
def tls_server(tmp_path_factory, authority) -> Iterator[Server]:
    """TLS with a certificate for AWS's host names."""
    data = tmp_path_factory.mktemp("tls-server") / "data"
    server = Server.start(data, *authority.server_options())
    server.ca_bundle = str(authority.certificate_of_authority)
    yield from running(server)


def running(server: Server) -> Iterator[Server]:
    SERVERS.append(server)
    yield server
    SERVERS.remove(server)
    server.stop()


@pytest.fixture(scope="session")
def root(server) -> Root:
    return Root(server)


@pytest.fixture(scope="session")
def workplace(root) -> Workplace:
    return Workplace.found(root)


@pytest.fixture(scope="session")
def tls_workplace(tls_server, authority) -> Workplace:
    return Workplace.found(Root(tls_server, str(authority.certificate_of_authority)))


@pytest.fixture
def closed_network() -> Iterator[ConnectProxy]:
    """The only way out for a client, and it leads nowhere: whoever tries fails the test."""
    proxy = ConnectProxy(target=None)
    yield proxy
    proxy.close()
    assert proxy.refused == [], "a client tried to reach somebody other than the server under test"


@pytest.fixture
def computer_of(tmp_path, closed_network) -> Callable[..., Computer]:
    """Makes computers with AWS's newest CLI that can reach nothing but the loop-back."""

    def make(name: str = "home", **more: str) -> Computer:
        proxy = {"HTTPS_PROXY": closed_network.url, "NO_PROXY": "127.0.0.1,localhost"}
        return Computer(tmp_path / name, NEWEST_CLI, {**proxy, **more})

    return make


@pytest.fixture
def host_names(tls_server) -> Iterator[ConnectProxy]:
    """A proxy that leads AWS's host names to the TLS server, and nothing else anywhere."""
    proxy = ConnectProxy(target=tls_server.host_and_port())
    yield proxy
    proxy.close()
    assert proxy.refused == [], "a client tried to reach somebody other than the server under test"


@pytest.fixture
def host_names_computer_of(tmp_path, host_names, authority) -> Callable[..., Computer]:
    """Makes computers that know only AWS's host names; `cli` says which CLI they have."""

    def make(cli: str, name: str = "home", **more: str) -> Computer:
        given = variables(
            "host-names", proxy=host_names.url, authority=str(authority.certificate_of_authority)
        )
        return Computer(tmp_path / name, cli, {**given, **more})

    return make


@pytest.fixture
def browser(request) -> Browser:
    """A browser without cookies."""
    return Browser(request.node.name)


@pytest.fixture
def remembering_browser(request, tmp_path: Path) -> Browser:
    """A browser that keeps its cookies from one visit to the next."""
    return Browser(request.node.name, state=tmp_path / "cookies.json")
