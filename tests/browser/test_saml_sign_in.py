"""People sign in at a SAML identity provider with a browser: from a command line to a role, and out again."""

import json
import re
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest
import urllib3
from harness.browser import Browser
from harness.organization import Root, Workplace
from harness.peers import SamlSignOn
from harness.server import Server, binary
from harness.signing_in import assert_is, caller, configure, log_in


@pytest.fixture
def external(tmp_path):
    """A server of its own, whose people sign in elsewhere."""
    server = Server.start(tmp_path / "data", "--private-issuers")
    workplace = Workplace.found(Root(server))
    person = workplace.hire()
    provider = SamlSignOn(person.user_name)
    metadata = tmp_path / "idp.xml"
    metadata.write_text(provider.metadata())
    shown = server.operate("saml", "set", "--metadata", str(metadata))
    assert shown["EntityId"] == provider.entity_id
    sign_in_with_saml(server)
    yield server, workplace, person, provider
    provider.close()
    server.stop()


def sign_in_with_saml(server: Server) -> None:
    """Decides the identity source, as the row that it is."""
    instance = server.ready.instance_arn.rsplit("/", 1)[1]
    [database] = Path(server.data).glob("*.db")
    with sqlite3.connect(database, timeout=10) as connection:
        connection.execute(
            "INSERT INTO identity_sources (instance_id, source, changed_at) VALUES (?, ?, ?)",
            (instance, "SAML", int(time.time() * 1_000_000)),
        )


def test_a_person_gets_a_role_by_their_identity_provider_and_signs_out_there(
    external, tmp_path, computer_of
):
    server, workplace, person, provider = external
    computer, state = computer_of(), tmp_path / "cookies.json"
    browser = Browser("saml", state=state)
    configure(computer, "sso-session", workplace)
    visit = log_in(computer, browser, person)
    assert "password" not in visit.kinds
    assert [line for line in visit.console if "Content Security Policy" in line] == []
    assert all(url.startswith(provider.url) for url in visit.foreign)
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")
    [request] = provider.asked
    assert request.tag.endswith("AuthnRequest")

    # Out, as the portal without scripts does it.
    told = sign_out(server, state)
    assert "so has the one at your identity provider" in told, told
    assert provider.asked[-1].tag.endswith("LogoutRequest")
    index = provider.asked[-1].findtext("{urn:oasis:names:tc:SAML:2.0:protocol}SessionIndex")
    assert index == "first"
    refused = computer.aws_refused("sts", "get-caller-identity", "--profile", "work")
    assert "ExpiredToken" in refused, refused


def test_a_name_that_nobody_has_is_told_and_explained(external, tmp_path):
    server, _, _, provider = external
    provider.user = "nobody@example.com"
    visit = Browser("saml-unknown").visit(f"{server.ready.url}/sign-in")
    assert "nobody@example.com" in visit.last.text
    assert "NameID" in visit.last.text
    reference = re.search(r"Reference: (\S+)", visit.last.text)
    assert reference, visit.last.text
    explain = [binary(), "access", "explain", "--reference", reference[1], "--data", server.data]
    explained = subprocess.run(explain, capture_output=True, text=True, timeout=30, check=False)
    # Denied.
    assert explained.returncode == 1, explained.stderr
    assert "nobody@example.com" in explained.stdout


def sign_out(server: Server, state: Path) -> str:
    """Signs the browser of these cookies out, and follows where that leads; answers the last page."""
    cookies = "; ".join(
        f"{cookie['name']}={cookie['value']}" for cookie in json.loads(state.read_text())["cookies"]
    )
    own, http = server.ready.url.rstrip("/"), urllib3.PoolManager()
    headers = {"Cookie": cookies}
    portal = http.request("GET", f"{own}/start/plain", headers=headers).data.decode()
    form = re.search(r'action="/signout".*?name="csrf" value="([^"]+)"', portal, re.DOTALL)
    assert form, portal
    fields = {"csrf": form[1]}
    out = http.request(
        "POST", f"{own}/signout", fields=fields, headers=headers, encode_multipart=False
    )
    [way] = re.findall(r'content="0;url=([^"]+)"', out.data.decode())
    page = http.request("GET", own + way, headers=headers).data.decode()
    [to] = re.findall(r'action="([^"]+)"', page)
    [answer] = re.findall(r'name="SAMLResponse" value="([^"]+)"', page)
    fields = {"SAMLResponse": answer}
    # Another site's form, which no cookie goes with.
    taken = http.request("POST", to, fields=fields, encode_multipart=False, redirect=False)
    assert taken.status == 303, taken.data
    told = own + taken.headers["Location"]
    assert "says nothing about" in http.request("GET", told).data.decode(), "another browser"
    return http.request("GET", told, headers=headers).data.decode()

