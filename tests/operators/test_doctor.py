"""`cardea doctor idp`: what stands between people and the identity provider, in one line."""

import base64
import html
import http.cookiejar
import json
import re
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

import pytest
from harness.identity_source import switch
from harness.organization import Root
from harness.peers import SamlSignOn
from harness.server import Server, binary, environment


@pytest.fixture
def server(tmp_path):
    server = Server.start(tmp_path / "data", "--private-issuers")
    yield server
    server.stop()


@pytest.fixture
def provider():
    provider = SamlSignOn("ada")
    yield provider
    provider.close()


@pytest.fixture
def doctor(server, tmp_path):
    def doctor(*arguments: str) -> tuple[int, Any]:
        command = [binary(), "doctor", "idp", *arguments, "--data", server.data, "--json"]
        home = environment(tmp_path)
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=60, env=home, check=False
        )
        assert done.returncode in (0, 1), done.stderr
        told = json.loads(done.stdout)
        assert told["healthy"] == (done.returncode == 0), told
        assert "\n" not in told["summary"]
        return done.returncode, told

    return doctor


def sign_in(server: Server) -> tuple[str, str]:
    """A person's browser without scripts; answers the last page, and what the provider gave it."""
    jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    opener = urllib.request.build_opener(jar)
    page = opener.open(f"{server.ready.url}/sign-in", timeout=20).read().decode()
    [to] = re.findall(r'action="([^"]+)"', page)
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', page))
    fields = {name: html.unescape(value) for name, value in fields.items()}
    form = urllib.parse.urlencode(fields).encode()
    try:
        answer = opener.open(html.unescape(to), form, timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    return html.unescape(answer.read().decode()), fields["SAMLResponse"]


def test_a_name_that_differs_is_told_with_the_user_that_comes_nearest(
    server, provider, doctor, tmp_path
):
    status, told = doctor()
    assert status == 0
    assert "no identity provider is set" in json.dumps(told["checks"])

    Root(server).create_user("ada")
    metadata = tmp_path / "idp.xml"
    metadata.write_text(provider.metadata())
    server.operate("saml", "set", "--metadata", str(metadata))
    switch(server, "SAML")
    status, told = doctor()
    assert status == 1
    # It lasts a day.
    assert "expires at" in told["summary"]
    found = {check["subject"]: check for check in told["checks"]}
    assert found["user names"]["verdict"] == "WARNING"
    assert "`ada`" in found["user names"]["text"]
    assert found["identity source"]["verdict"] == "GOOD"

    status, told = doctor("--last")
    assert (status, told["summary"][:10]) == (0, "No sign-in")

    provider.user = "Ada"
    page, response = sign_in(server)
    assert "you are `Ada`" in page
    status, last = doctor("--last")
    assert status == 1
    expected = "`Ada` (NameID), and no user has exactly that user name; the nearest is `ada`"
    assert expected in last["summary"]
    assert "upper and lower case" in last["summary"]

    captured = tmp_path / "response.txt"
    captured.write_text(urllib.parse.urlencode({"SAMLResponse": response, "RelayState": "x"}))
    status, judged = doctor("--response", str(captured))
    assert (status, judged["summary"]) == (1, last["summary"])

    provider.user = "ada"
    _, response = sign_in(server)
    captured.write_bytes(base64.b64decode(response))
    assert doctor("--response", str(captured))[0] == 0

    captured.write_bytes(base64.b64decode(response).replace(b">ada<", b">eve<"))
    status, forged = doctor("--response", str(captured))
    assert status == 1
    assert "changed after it was signed" in forged["summary"]


def test_a_file_that_is_no_response_is_complained_of_in_one_line(server, tmp_path):
    for content in ("hello", "x" * (1 << 20) + "y"):
        captured = tmp_path / "response.txt"
        captured.write_text(content)
        command = [binary(), "doctor", "idp", "--response", captured, "--data", server.data]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 2
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert "response.txt" in done.stderr
