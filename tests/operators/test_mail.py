"""Letters to people, through a real mail server, and what their links do in a browser without scripts."""

import re
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from harness.organization import Root
from harness.pages import Pages
from harness.server import Server, binary, environment
from harness.waiting import eventually

PASSWORD = "Correct-horse-battery-7"
OTHER = "Another-horse-stable-8"


@pytest.fixture(scope="module")
def server(tmp_path_factory, mailbox, authority) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("mail")
    password = folder / "smtp-password"
    password.write_text("mail-server-secret\n")
    server = Server.start(folder / "data", *mailbox.options(authority, str(password)))
    yield server
    server.stop()


def hire(server: Server, name: str) -> str:
    """A user with an e-mail address; answers the address."""
    Root(server).create_user(name)
    return f"{name}@example.com"


def test_a_new_user_gets_the_letter_sets_a_password_and_is_signed_in(server, mailbox):
    email = hire(server, "newcomer")
    assert server.operate("user", "invite", "newcomer")["userName"] == "newcomer"
    letter = mailbox.next(email)
    assert letter.encrypted and letter.authenticated
    assert letter.message["From"] == "Example sign-in <no-reply@example.com>"
    assert letter.message["To"] == email
    assert letter.message["Subject"] == "Invitation to join the access portal"
    assert letter.message["Auto-Submitted"] == "auto-generated"
    assert "newcomer" in letter.part("plain") and "newcomer" in letter.part("html")

    link = letter.link()
    assert link.startswith(f"{server.ready.url}/invitation?token=")
    # A scanner of the mail server looks at the link first.
    for _ in range(2):
        scanner = Pages().open(link)
        assert scanner.status == 200
        assert scanner.headers["Referrer-Policy"] == "no-referrer"
    pages = Pages().open(link)
    pages.send(new_password="Password1!", confirm_password="Password1!")
    assert "too common" in pages.text
    pages.send(new_password=PASSWORD, confirm_password="Correct-horse-battery-8")
    assert "The two passwords differ." in pages.text
    pages.send(new_password=PASSWORD, confirm_password=PASSWORD)
    assert pages.url == server.ready.portal_url, pages.text
    assert "newcomer" in pages.open(f"{pages.url}/plain").text
    used = Pages().open(link)
    assert used.status == 410
    assert "does not work any more" in used.text
    assert mailbox.next(email).message["Subject"] == "Your password was changed"
    assert "newcomer" in Pages().sign_in(server.ready.portal_url, "newcomer", PASSWORD).text
    assert link.split("token=")[1] not in server.output()


def test_a_form_of_a_link_is_taken_from_its_own_browser_alone(server, mailbox):
    email = hire(server, "careful")
    server.operate("user", "invite", "careful")
    link = mailbox.next(email).link()
    token = link.split("token=")[1]
    form = {"token": token, "new_password": PASSWORD, "confirm_password": PASSWORD}
    assert Pages().open(link.split("?")[0], form).status == 403
    pages = Pages().open(link)
    assert pages.open(link.split("?")[0], form | {"csrf": "0" * 64}).status == 403
    assert Pages().open(link).status == 200


def test_a_forgotten_password_is_replaced_and_nobody_learns_who_there_is(server, mailbox):
    email = hire(server, "forgetful")
    server.operate("user", "invite", "forgetful")
    Pages().open(mailbox.next(email).link()).send(new_password=PASSWORD, confirm_password=PASSWORD)
    mailbox.next(email)

    def forget(name: str) -> Pages:
        pages = Pages().begin(server.ready.portal_url).send(username=name).send(forgot="yes")
        assert "Forgot your password?" in pages.text
        return pages.send(username=name)

    told, untold = forget("forgetful"), forget("nobodyhere")
    assert told.status == untold.status == 200
    hidden = re.compile(r'value="[^"]*"')
    assert hidden.sub("", told.text) == hidden.sub("", untold.text).replace("nobodyhere", "forgetful")
    link = mailbox.next(email).link()
    signed_in = Pages().sign_in(server.ready.portal_url, "forgetful", PASSWORD)
    assert "You are signed in" in signed_in.text
    pages = Pages().open(link).send(new_password=OTHER, confirm_password=OTHER)
    assert pages.url == server.ready.portal_url, pages.text
    assert "You are signed in" not in signed_in.open(f"{server.ready.portal_url}/plain").text
    assert mailbox.letters == [] or mailbox.next(email).message["Subject"] == "Your password was changed"


def test_an_administrator_resets_by_letter_and_verifies_an_address(server, mailbox):
    email = hire(server, "settled")
    server.operate("user", "invite", "settled")
    Pages().open(mailbox.next(email).link()).send(new_password=PASSWORD, confirm_password=PASSWORD)
    mailbox.next(email)
    server.operate("user", "reset-password", "settled", "--email")
    link = mailbox.next(email).link()
    refused = Pages().begin(server.ready.portal_url).send(username="settled")
    assert "not right" in refused.send(password=PASSWORD).text
    pages = Pages().open(link).send(new_password=OTHER, confirm_password=OTHER)
    assert pages.url == server.ready.portal_url, pages.text
    mailbox.next(email)

    email = hire(server, "unverified")
    server.operate("user", "verify-email", "unverified")
    pages = Pages().open(mailbox.next(email).link())
    assert email in pages.text
    assert "is yours" in pages.send(confirm="yes").text


def test_letters_are_tried_again_and_the_dead_ones_are_listed(server, mailbox, tmp_path):
    def letters(*more: str) -> list[dict]:
        return server.operate("mail", "list", *more)["mails"]

    mailbox.refuse_next = ["550 nobody here"]
    server.operate("mail", "test", "dead@example.com")
    failed = eventually("a dead letter", lambda: letters("--status", "failed") or None)
    assert failed[0]["emailAddress"] == "dead@example.com"
    assert "nobody here" in failed[0]["failureReason"]
    mailbox.refuse_next = ["451 come again"]
    server.operate("mail", "test", "later@example.com")
    waiting = eventually(
        "a letter that waits",
        lambda: [mail for mail in letters("--status", "queued") if mail["failureReason"]] or None,
    )
    assert "come again" in waiting[0]["failureReason"]
    server.operate("mail", "test", "arrives@example.com")
    assert mailbox.next("arrives@example.com").message["Subject"] == "Letters arrive"
    table = subprocess.run(
        [binary(), "mail", "list", "--data", server.data],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment(tmp_path),
        check=True,
    ).stdout
    assert "dead@example.com" in table and "FAILED" in table
    assert "token" not in table
    metrics = Pages().open(f"{server.ready.url}/metrics").text
    assert 'cardea_mail_total{outcome="failed"} 1' in metrics


def test_without_a_mail_server_letters_are_refused_and_shown_to_developers_alone(tmp_path):
    plain = Server.start(tmp_path / "plain")
    try:
        hire(plain, "lonely")
        assert Pages().open(f"{plain.ready.url}/_cardea/mails").status == 404
        done = subprocess.run(
            [binary(), "user", "invite", "lonely", "--data", plain.data],
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            check=False,
        )
        assert done.returncode == 2
        assert "No mail server is configured" in done.stderr
    finally:
        plain.stop()
    demo = Server.start(tmp_path / "demo", "--demo")
    try:
        email = hire(demo, "developer")
        demo.operate("user", "invite", "developer")

        def look() -> str | None:
            pages = Pages().open(f"{demo.ready.url}/_cardea/mails")
            found = re.search(r'href="([^"]+\?token=[^"]+)"', pages.text)
            return found[1] if found and email in pages.text else None

        link = eventually("the letter is shown", look)
        assert link in demo.output()
        assert Pages().open(link).status == 200
        request = urllib.request.Request(
            f"{demo.ready.url}/_cardea/mails", headers={"Host": "rebound.example.com"}
        )
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(request, timeout=20)
    finally:
        demo.stop()


def test_a_mail_server_in_the_clear_is_refused_at_the_start(tmp_path):
    options = ["--smtp-host=mail.example.com", "--smtp-security=none", "--mail-sender=a@example.com"]
    done = subprocess.run(
        [binary(), "serve", "--data", tmp_path / "data", *options],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment(tmp_path),
        check=False,
    )
    assert done.returncode == 2
    assert "in the clear" in done.stderr
