"""People's first days and their later ones in a browser: a second factor of every kind that a letter
leads to, what each mode asks for, and a password that somebody forgot."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from harness import extension, mfa
from harness.authenticator import one_time_codes
from harness.mailbox import Mailbox
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.window import Window

PASSWORD = "Correct-horse-battery-7"
OTHER = "Another-horse-stable-8"
APP = "button[name=choose][value=app]"


class Office:
    """A server with a name and a mail server, an account, and a permission set in it for everybody."""

    def __init__(self, server: Server, mailbox: Mailbox) -> None:
        self.server, self.mailbox = server, mailbox
        self._root = Root(server)
        self._root.ensure_organization()
        self.account = self._root.create_account("Production")
        self._readers = self._root.create_permission_set("Readers", READ_ONLY_ACCESS)

    def settings(self, **changes: Any) -> None:
        mfa.put_settings(self.server, **changes)

    def invite(self, name: str) -> str:
        """Somebody new, with the permission set in the account; answers the link of their letter."""
        user_id = self._root.create_user(name)
        self._root.assign(user_id, self._readers, self.account, principal_type="USER")
        members = {"IdentityStoreId": self._root.identity_store_id, "UserId": user_id}
        extension.call(self.server, "InviteUser", members)
        return self.letter(name).link()

    def letter(self, name: str) -> Any:
        return self.mailbox.next(f"{name}@example.com")

    def accept(self, window: Window, name: str) -> Any:
        """The link of the letter and a password; answers the page after them."""
        window.step("open", url=self.invite(name))
        return window.step("send", fields={"new_password": PASSWORD, "confirm_password": PASSWORD})

    def until_password(self, window: Window, name: str) -> None:
        """A later sign-in, up to the page of the password."""
        window.step("open", url=f"{self.server.origin}/sign-in")
        page = window.step("send", fields={"username": name})
        assert page.looks.heading == "Enter your password"

    def assert_console(self, window: Window, portal: Any, name: str) -> None:
        """They see their account, and are in a role session of it in no more than two clicks."""
        assert portal.accounts == {"Production": ["Readers"]}
        before = window.clicks
        console = window.step("console", account="Production", role="Readers")
        assert window.clicks - before <= 2
        assert (console.account, console.sessionName) == (self.account, name)


@pytest.fixture(scope="module")
def office(tmp_path_factory, mailbox, authority) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("office")
    password = folder / "smtp-password"
    password.write_text("mail-server-secret\n")
    server = Server.at_a_name(folder / "data", *mailbox.options(authority, str(password)))
    yield Office(server, mailbox)
    server.stop()


def test_from_the_invitation_to_the_console_with_an_authenticator_app(office):
    office.settings()
    with Window("app", office.server.origin) as window:
        page = office.accept(window, "apolline")
        assert page.looks.heading == "Register an MFA device"
        page = window.step("send", button=APP)
        assert page.looks.heading == "Set up an authenticator app"
        seed = window.step("seed").key
        refused = window.step("send", fields={"code": "000000"}, refused=True)
        assert refused.looks.alerts != []
        earlier, now = one_time_codes(seed)
        portal = window.step("land", fields={"code": earlier})
        office.assert_console(window, portal, "apolline")
    # The next time the password alone is not enough, and a code is good once.
    with Window("app-again", office.server.origin) as window:
        office.until_password(window, "apolline")
        page = window.step("send", fields={"password": PASSWORD})
        assert page.looks.heading == "Enter a verification code"
        refused = window.step("send", fields={"code": earlier}, refused=True)
        assert refused.looks.alerts != []
        portal = window.step("land", fields={"code": now})
        office.assert_console(window, portal, "apolline")


def test_from_the_invitation_to_the_console_with_codes_by_e_mail(office):
    office.settings(WithoutDevice="EMAIL_CODE")
    with Window("e-mail", office.server.origin) as window:
        page = office.accept(window, "emil")
        assert page.looks.heading == "Enter the code from your e-mail"
        office.assert_console(window, window.step("land", fields={"code": code_for(office, "emil")}), "emil")


def code_for(office: Office, name: str) -> str:
    """The six digits of the next letter that has some."""
    while True:
        found = re.search(r"\b\d{6}\b", office.letter(name).part("plain"))
        if found:
            return found[0]


def test_where_there_is_no_second_factor_nobody_is_asked_for_theirs(office):
    office.settings()
    with Window("mode", office.server.origin) as window:
        office.accept(window, "modest")
        window.step("send", button=APP)
        seed = window.step("seed").key
        window.step("land", fields={"code": one_time_codes(seed)[1]})
    office.settings(Mode="DISABLED")
    with Window("mode-disabled", office.server.origin) as window:
        office.until_password(window, "modest")
        portal = window.step("land", fields={"password": PASSWORD})
        office.assert_console(window, portal, "modest")
    office.settings(Mode="ALWAYS_ON")
    with Window("mode-always", office.server.origin) as window:
        office.until_password(window, "modest")
        page = window.step("send", fields={"password": PASSWORD})
        assert page.looks.heading == "Enter a verification code"


def test_a_forgotten_password_is_replaced_by_the_link_of_a_letter(office):
    office.settings(Mode="DISABLED")
    with Window("forgetful", office.server.origin) as window:
        office.accept(window, "forgetful")
    # That the password was set is told; the letter with the link is the one after.
    assert office.letter("forgetful").message["Subject"] == "Your password was changed"
    with Window("forgetful-again", office.server.origin) as window:
        office.until_password(window, "forgetful")
        refused = window.step("send", fields={"password": "No-idea-what-it-was-1"}, refused=True)
        assert refused.looks.heading == "Enter your password" and refused.looks.alerts != []
        page = window.step("send", button="button[name=forgot]")
        assert page.looks.heading == "Forgot your password?"
        page = window.step("send", fields={"username": "forgetful"})
        assert page.looks.heading == "Look into your mailbox"
        link = office.letter("forgetful").link()
        page = window.step("open", url=link)
        assert page.looks.heading == "Choose a new password"
        # What is wrong is said beside the field, and the link is still good.
        unlike = {"new_password": OTHER, "confirm_password": PASSWORD}
        refused = window.step("send", fields=unlike, refused=True)
        assert refused.looks.alerts == ["The two passwords differ."]
        chosen = {"new_password": OTHER, "confirm_password": OTHER}
        portal = window.step("land", fields=chosen)
        office.assert_console(window, portal, "forgetful")
        used = window.step("open", url=link, refused=True)
        assert used.looks.heading == "This link does not work any more"
    with Window("forgetful-later", office.server.origin) as window:
        office.until_password(window, "forgetful")
        refused = window.step("send", fields={"password": PASSWORD}, refused=True)
        assert refused.looks.alerts != []
        portal = window.step("land", fields={"password": OTHER})
        office.assert_console(window, portal, "forgetful")
