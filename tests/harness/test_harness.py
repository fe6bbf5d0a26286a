"""The harness itself: what the other tests would otherwise blame on the server."""

import http.server
import socket
import ssl
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from harness.browser import Browser
from harness.computer import DEBIAN_CLI, NEWEST_CLI, Computer
from harness.proxy import ConnectProxy
from harness.templates import FOLDER, configuration, variables

VALUES = {
    "url": "http://127.0.0.1:1",
    "start_url": "https://d-1234567890.awsapps.com/start",
    "region": "us-east-1",
    "profile": "work",
    "account_id": "111122223333",
    "role": "Readers",
    "proxy": "http://127.0.0.1:2",
    "authority": "/tmp/authority.pem",
    "data": "/tmp/data",
}


class Greeting(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = f"hello {self.headers['Host']}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def greeter(authority) -> Iterator[tuple[str, int]]:
    """A small TLS server with the certificate for AWS's names."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Greeting)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.certificate, authority.key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield "127.0.0.1", server.server_address[1]
    server.shutdown()
    server.server_close()


def opener(proxy: ConnectProxy, authority) -> urllib.request.OpenerDirector:
    context = ssl.create_default_context(cafile=str(authority.certificate_of_authority))
    return urllib.request.build_opener(
        urllib.request.ProxyHandler({"https": proxy.url}),
        urllib.request.HTTPSHandler(context=context),
    )


@pytest.mark.parametrize(
    "host",
    [
        "oidc.us-east-1.amazonaws.com",
        "portal.sso.us-east-1.amazonaws.com",
        "iam.amazonaws.com",
    ],
)
def test_the_proxy_leads_aws_names_to_the_server(greeter, authority, host):
    proxy = ConnectProxy(target=greeter)
    with opener(proxy, authority).open(f"https://{host}/", timeout=10) as answer:
        assert answer.read() == f"hello {host}".encode()
    assert proxy.led == [host]
    proxy.close()


def test_the_proxy_refuses_everything_else(greeter, authority):
    proxy = ConnectProxy(target=greeter)
    with pytest.raises((urllib.error.URLError, OSError), match="403"):
        opener(proxy, authority).open("https://example.com/", timeout=10)
    assert proxy.refused == ["CONNECT example.com:443"]
    proxy.close()


@pytest.mark.parametrize(
    ("cli", "version"), [(NEWEST_CLI, "aws-cli/2.38.5 "), (DEBIAN_CLI, "aws-cli/2.9.")]
)
def test_the_clis_are_the_ones_that_are_meant(tmp_path, cli, version):
    assert Computer(tmp_path, cli, {}).aws("--version").startswith(version)


def test_a_client_gets_no_variable_of_the_person_who_runs_the_tests(tmp_path, monkeypatch):
    monkeypatch.setenv("AWS_PROFILE", "somebody-else")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "https://example.com")
    computer = Computer(tmp_path, NEWEST_CLI, {})
    assert "AWS_PROFILE" not in computer.variables
    assert computer.variables["HOME"] == str(tmp_path)


@pytest.mark.parametrize("template", sorted(path.stem for path in FOLDER.glob("*.ini")))
def test_every_template_is_read_by_both_clis(tmp_path, template):
    for cli in (NEWEST_CLI, DEBIAN_CLI):
        computer = Computer(tmp_path / cli.strip("/").replace("/", "-"), cli, {})
        computer.configure(configuration(template, **VALUES))
        assert computer.aws("configure", "list-profiles").split() != []


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.env")))
def test_every_list_of_variables_is_filled_in(name):
    filled = variables(name, **VALUES)
    assert filled != {}
    assert all("{" not in value for value in filled.values())


def test_the_browser_reports_what_is_on_a_page():
    document = (
        "<html lang=en><title>Two</title><main><h1>Sign in</h1>"
        "<p role=alert>No</p><form><input name=password aria-label=Password></form></main>"
    )
    visit = Browser("harness", inspect=True).visit(f"data:text/html,{quote(document)}")
    assert visit.kinds == ["password"]
    assert visit.last.alerts == ["No"]
    assert visit.last.violations == []
    assert visit.last.overflows == []


def test_the_browser_finds_an_unlabelled_field_and_a_page_that_is_too_wide():
    document = (
        "<html lang=en><title>Bad</title><main><h1>Sign in</h1>"
        "<form><input name=password style='width:600px'></form></main>"
    )
    visit = Browser("harness", inspect=True).visit(f"data:text/html,{quote(document)}")
    assert [violation["id"] for violation in visit.last.violations] == ["label"]
    assert visit.last.overflows == [390]


def test_a_recorded_url_is_whole(tmp_path):
    url = "http://127.0.0.1:1/authorize?state=1&scopes=sso%3Aaccount%3Aaccess"
    computer = Computer(tmp_path, NEWEST_CLI, {})
    subprocess.run([computer.variables["BROWSER"], url], env=computer.variables, check=True)
    assert computer.opened_url() == url


def test_nothing_listens_on_the_closed_network(closed_network):
    host, port = closed_network.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(b"GET http://example.com/ HTTP/1.1\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 403")
    assert closed_network.refused == ["GET http://example.com/"]
    closed_network.refused.clear()


def test_the_guide_shows_the_files_that_are_tested():
    guide = (FOLDER.parent / "clients.md").read_text()
    for path in FOLDER.iterdir():
        assert f"(clients/{path.name})" in guide, path.name
    blocks = guide.split("```ini\n")[1:]
    shown = {block.split("```")[0] for block in blocks}
    assert shown == {(FOLDER / f"{name}.ini").read_text() for name in ("sso-session", "root")}
