"""The sign-in pages as a person sees them, without a client behind them."""

from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from harness.browser import Browser, Visit

WRONG = "Definitely-not-it-1"


@pytest.fixture
def browser(request) -> Browser:
    """A browser without cookies that looks at the pages' workmanship too."""
    return Browser(request.node.name, inspect=True)


@pytest.fixture
def device_page(server) -> str:
    """The address of a page that asks somebody to sign in and allow a device."""
    ready = server.ready
    oidc: Any = boto3.client(
        "sso-oidc",
        region_name=ready.region,
        endpoint_url=ready.url,
        config=Config(signature_version=UNSIGNED),
    )
    client = oidc.register_client(
        clientName="A television", clientType="public", scopes=["sso:account:access"]
    )
    return oidc.start_device_authorization(
        clientId=client["clientId"],
        clientSecret=client["clientSecret"],
        startUrl=ready.start_url,
    )["verificationUriComplete"]


def assert_well_made(visit: Visit) -> None:
    """Every page has one form, a title, no error in the console, and nothing from elsewhere."""
    assert visit.console == []
    assert visit.foreign == []
    for page in visit.pages:
        assert page.title != "", page
        assert page.violations == [], (page.kind, page.violations)
        assert page.overflows == [], (page.kind, page.overflows)
        assert page.forms == (0 if page.kind == "done" else 1), page


def test_a_first_sign_in_from_beginning_to_end(workplace, browser, device_page):
    visit = browser.visit(device_page, **workplace.hire().answers())
    assert visit.last.kind == "done"
    assert {"user-name", "password", "new-password", "consent"} <= set(visit.kinds)
    assert visit.page("consent").clientName == "A television"
    assert len(visit.page("consent").scopes) == 1
    assert_well_made(visit)


def test_a_later_sign_in_asks_for_no_new_password(workplace, browser, device_page):
    person = workplace.hire()
    browser.visit(device_page, stop_at="consent", **person.answers())
    visit = browser.visit(device_page, **person.settled().answers())
    assert visit.last.kind == "done"
    assert "new-password" not in visit.kinds


def test_a_one_time_password_works_once(workplace, browser, device_page):
    person = workplace.hire()
    browser.visit(device_page, stop_at="consent", **person.answers())
    visit = browser.visit(device_page, **person.answers())
    assert visit.last.kind == "password"
    assert visit.last.alerts != []


def test_everything_works_without_scripts(workplace, device_page):
    browser = Browser("no-scripts", javascript=False)
    visit = browser.visit(device_page, **workplace.hire().answers())
    assert visit.last.kind == "done"


def test_a_wrong_password_and_an_unknown_user_look_the_same(workplace, browser, device_page):
    known = workplace.hire().answers() | {"password": WRONG}
    unknown = known | {"userName": "nobody.in.particular"}
    wrong_password = browser.visit(device_page, **known)
    no_such_user = browser.visit(device_page, **unknown)
    assert wrong_password.kinds == no_such_user.kinds
    assert wrong_password.last.alerts == no_such_user.last.alerts != []
    assert wrong_password.last.kind == "password"
    assert_well_made(wrong_password)


def test_a_weak_new_password_is_refused_with_the_rules(workplace, browser, device_page):
    person = workplace.hire()
    visit = browser.visit(device_page, **person.answers() | {"newPassword": "password"})
    assert visit.last.kind == "new-password"
    assert visit.last.alerts != []
    assert_well_made(visit)
    # The one-time password is still good: nothing has changed.
    again = browser.visit(device_page, **person.answers())
    assert again.last.kind == "done"


def test_two_different_new_passwords_are_refused(workplace, browser, device_page):
    answers = workplace.hire().answers() | {"confirmPassword": "Another-horse-8"}
    visit = browser.visit(device_page, **answers)
    assert visit.last.kind == "new-password"
    assert visit.last.alerts != []


def test_a_wrong_user_code_is_refused(workplace, browser, device_page):
    address = device_page.partition("?")[0]
    visit = browser.visit(address, userCode="BBBB-BBBB", **workplace.hire().answers())
    assert visit.last.kind == "user-code"
    assert visit.last.alerts != []
    assert_well_made(visit)


def test_declining_a_device_says_so(workplace, browser, device_page):
    answers = workplace.hire().answers()
    visit = browser.visit(device_page, **answers | {"decision": "deny"})
    assert visit.last.kind == "done"
    assert_well_made(visit)


def test_cookies_are_out_of_reach_of_scripts_and_of_other_sites(workplace, browser, device_page):
    visit = browser.visit(device_page, **workplace.hire().answers())
    assert visit.cookies != []
    for cookie in visit.cookies:
        assert cookie["httpOnly"], cookie
        assert cookie["sameSite"] in ("Lax", "Strict"), cookie


def test_many_wrong_passwords_slow_the_guesser_down(workplace, browser, device_page):
    """Sooner or later the page says how long to wait. That not even the right password is accepted
    meanwhile is shown in crates/app/tests/sign_in, where time stands still."""
    person = workplace.hire()
    browser.visit(device_page, stop_at="consent", **person.answers())
    for attempt in range(30):
        visit = browser.visit(device_page, **person.answers() | {"password": f"{WRONG}{attempt}"})
        assert visit.last.alerts != []
        if any("Too many attempts" in alert for alert in visit.last.alerts):
            return
    pytest.fail("nobody slowed the guesser down")
