"""Second factors as a person meets them: an authenticator app, a key, a passkey alone.

The server has the name `localhost`: browsers give no keys to an IP address."""

from typing import Any

import boto3
import pytest
from harness import extension, mfa
from harness.browser import Browser, Visit
from harness.server import Server

FIRST = "Correct-horse-1"


class Place:
    """A server at localhost, with its administrator and one person."""

    def __init__(self, server: Server) -> None:
        self.server = server
        ready = server.ready
        self.start = f"{server.origin}/start"
        self.users: Any = self._client("identitystore")
        made = self.users.create_user(
            IdentityStoreId=ready.identity_store_id,
            UserName="jane",
            DisplayName="Jane",
            Name={"GivenName": "Jane", "FamilyName": "Doe"},
        )
        self.user_id = made["UserId"]
        self.answers = {
            "userName": "jane",
            "password": server.one_time_password("jane"),
            "newPassword": FIRST,
        }

    def _client(self, service: str) -> Any:
        keys = self.server.root_keys()
        return boto3.client(
            service,
            region_name=self.server.ready.region,
            endpoint_url=self.server.ready.url,
            aws_access_key_id=keys.access_key_id,
            aws_secret_access_key=keys.secret_access_key,
        )

    def settle(self, browser: Browser) -> None:
        """The first sign-in, after which the person has a password of their own."""
        visit = browser.visit(self.start, **self.answers)
        assert "/start" in visit.last.url, visit.last
        self.answers = {"userName": "jane", "password": FIRST}

    def settings(self, **changes: Any) -> None:
        mfa.put_settings(self.server, **changes)

    def call(self, operation: str, **members: Any) -> dict:
        """Call an operation of our own."""
        return extension.call(self.server, operation, members)


@pytest.fixture
def place(tmp_path):
    server = Server.at_a_name(tmp_path / "data")
    yield Place(server)
    server.stop()


@pytest.fixture
def browser(request, tmp_path) -> Browser:
    """A browser that looks at the pages' workmanship, with an authenticator."""
    return Browser(request.node.name, inspect=True, passkeys=tmp_path / "passkeys.json")


def assert_well_made(visit: Visit) -> None:
    assert visit.console == []
    assert visit.foreign == []
    for page in visit.pages:
        assert page.violations == [], (page.kind, page.violations)
        assert page.overflows == [], (page.kind, page.overflows)


def signed_in(visit: Visit) -> bool:
    return "/start" in visit.last.url


def test_an_authenticator_app_from_registering_it_to_its_code(place, browser):
    place.settle(browser)
    place.settings()
    visit = browser.visit(place.start, device="app", **place.answers)
    assert signed_in(visit), visit.last
    assert {"choose-device", "enrol-totp"} <= set(visit.kinds)
    assert_well_made(visit)
    seed = visit.page("enrol-totp").secretKey
    assert seed is not None and len(seed) == 32

    wrong = browser.visit(place.start, seed=seed, code="000000", **place.answers)
    assert wrong.last.kind == "totp"
    assert wrong.last.alerts != []
    visit = browser.visit(place.start, seed=seed, **place.answers)
    assert "totp" in visit.kinds and signed_in(visit), visit.last
    assert_well_made(visit)


def test_a_key_is_asked_for_after_the_password(place, browser):
    place.settle(browser)
    place.settings()
    visit = browser.visit(place.start, device="key", **place.answers)
    assert "enrol-key" in visit.kinds and signed_in(visit), visit.last
    assert_well_made(visit)
    visit = browser.visit(place.start, **place.answers)
    assert "security-key" in visit.kinds and signed_in(visit), visit.last
    assert_well_made(visit)

    # Without scripts the page says so, and offers another way.
    plain = Browser("no-scripts", javascript=False)
    visit = plain.visit(place.start, **place.answers)
    assert visit.last.kind == "security-key"
    assert "JavaScript" in visit.last.text
    assert "recovery code" in visit.last.text


def test_a_passkey_alone_is_enough_where_it_is_allowed(place, browser):
    place.settle(browser)
    place.settings()
    browser.visit(place.start, device="key", **place.answers)
    refused = browser.visit(place.start, stop_at="user-name")
    assert "passkey" not in refused.last.text
    place.settings(PasskeySignIn="ALLOWED")
    visit = browser.visit(place.start, use="passkey")
    assert visit.kinds[:2] == ["user-name", "passkey"]
    assert "password" not in visit.kinds and signed_in(visit), visit.last
    assert_well_made(visit)


def test_a_trusted_browser_is_asked_once(place, browser, tmp_path):
    place.settle(browser)
    place.settings(Mode="CONTEXT_AWARE")
    visit = browser.visit(place.start, device="app", **place.answers)
    seed = visit.page("enrol-totp").secretKey
    known = Browser("known", state=tmp_path / "cookies.json", inspect=True)
    visit = known.visit(place.start, seed=seed, trust="yes", **place.answers)
    assert "totp" in visit.kinds and signed_in(visit), visit.last
    names = {cookie["name"]: cookie for cookie in visit.cookies}
    assert names["cardea-trust"]["httpOnly"]
    # The session ends, the trust does not.
    place.call(
        "EndAllUserSessions",
        IdentityStoreId=place.server.ready.identity_store_id,
        UserId=place.user_id,
    )
    visit = known.visit(place.start, **place.answers)
    assert "totp" not in visit.kinds and signed_in(visit), visit.last
    strange = Browser("strange").visit(place.start, **place.answers)
    assert strange.last.kind == "totp"


def test_nobody_gets_in_without_a_device_where_that_is_said_and_a_code_helps_who_lost_theirs(
    place, browser
):
    place.settle(browser)
    place.settings(WithoutDevice="BLOCK")
    visit = browser.visit(place.start, **place.answers)
    assert visit.last.kind == "blocked"
    assert_well_made(visit)
    place.settings()
    visit = browser.visit(place.start, device="app", **place.answers)
    assert signed_in(visit), visit.last
    user = {"IdentityStoreId": place.server.ready.identity_store_id, "UserId": place.user_id}
    code = place.call("CreateMfaRecoveryCode", **user)["RecoveryCode"]
    visit = browser.visit(place.start, use="recovery", recoveryCode=code, **place.answers)
    assert "recovery-code" in visit.kinds and signed_in(visit), visit.last
    assert_well_made(visit)
    [device] = place.call("ListUserMfaDevices", **user)["MfaDevices"]
    assert device["Type"] == "AUTHENTICATOR_APP"
    place.call("DeleteUserMfaDevice", DeviceId=device["DeviceId"], **user)
    assert place.call("ListUserMfaDevices", **user)["MfaDevices"] == []


def test_an_ip_address_has_no_keys_and_says_so(tmp_path):
    server = Server.start(tmp_path / "data")
    try:
        place = Place(server)
        browser = Browser("address", inspect=True)
        place.start = f"{server.ready.url.rstrip('/')}/start"
        place.settle(browser)
        place.settings(AllowedTypes=["SECURITY_KEY"])
        visit = browser.visit(place.start, **place.answers)
        assert visit.last.kind == "unknown"
        assert "not at this address" in visit.last.text
    finally:
        server.stop()
