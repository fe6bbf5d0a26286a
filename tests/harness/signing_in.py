"""Steps that several tests share: signing in with a CLI, and what a session then looks like."""

import re

import pexpect

from harness.browser import Browser, Visit
from harness.computer import Computer
from harness.organization import Person, Workplace
from harness.server import Server
from harness.templates import configuration

PROFILE = "work"


def configure(
    computer: Computer, template: str, workplace: Workplace, role: str = "Readers", account: int = 0
) -> None:
    """Write a client configuration of docs/clients/ for the workplace into ~/.aws/config."""
    ready = workplace.root.server.ready
    computer.configure(
        configuration(
            template,
            url=ready.url,
            start_url=ready.start_url,
            region=ready.region,
            profile=PROFILE,
            account_id=workplace.account_ids[account],
            role=role,
        )
    )


def log_in(computer: Computer, browser: Browser, person: Person, *options: str) -> Visit:
    """`aws sso login`, answered in the browser; the command has to end well."""
    with computer.start_aws("sso", "login", "--profile", PROFILE, *options) as login:
        visit = browser.visit(login.opened_url(), **person.answers())
        assert visit.last.kind in ("callback", "done"), visit.last
        output = login.succeed()
    assert "Successfully logged into Start URL" in output
    return visit


def copy_role_credentials(computer: Computer, account_id: str, token: str, *options: str) -> str:
    """Role credentials that somebody took to another profile, whose name is the answer."""
    found = computer.aws_json(
        *("sso", "get-role-credentials", "--access-token", token, "--role-name", "Readers"),
        *("--account-id", account_id, *options),
    )["roleCredentials"]
    computer.configure(
        "[profile copied]\n"
        f"aws_access_key_id = {found['accessKeyId']}\n"
        f"aws_secret_access_key = {found['secretAccessKey']}\n"
        f"aws_session_token = {found['sessionToken']}\n"
    )
    return "copied"


def caller(computer: Computer) -> dict:
    return computer.aws_json("sts", "get-caller-identity", "--profile", PROFILE)


def assert_is(identity: dict, person: Person, account_id: str, role: str) -> None:
    """The identity is the person's session of a permission set's role in that account."""
    assert identity["Account"] == account_id
    arn = rf"arn:aws:sts::{account_id}:assumed-role/AWSReservedSSO_{role}_[0-9a-f]{{16}}/"
    assert re.fullmatch(arn + re.escape(person.user_name), identity["Arn"]), identity
    assert re.fullmatch(rf"AROA[A-Z0-9]+:{re.escape(person.user_name)}", identity["UserId"])


def configure_by_conversation(
    computer: Computer, server: Server, browser: Browser, person: Person
) -> tuple[Visit, str]:
    """`aws configure sso` on a terminal, taking the first account and the first role.

    Returns what the person saw in the browser, and what the terminal showed.
    """
    shown: list[str] = []
    talk = computer.converse("configure", "sso")

    def expect(what: str) -> None:
        try:
            talk.expect(what)
        except (pexpect.TIMEOUT, pexpect.EOF):
            said = "".join(shown) + (talk.before or "")
            raise AssertionError(f"the CLI did not say `{what}`; it said:\n{said}") from None
        shown.append(talk.before + (talk.after if isinstance(talk.after, str) else ""))

    try:
        expect("SSO session name")
        talk.sendline("cardea")
        expect("SSO start URL")
        talk.sendline(server.ready.start_url)
        expect("SSO region")
        talk.sendline(server.ready.region)
        expect("SSO registration scopes")
        talk.sendline("")
        visit = browser.visit(computer.opened_url(), **person.answers())
        expect("There are 3 AWS accounts available")
        # The menu listens only when it has been drawn.
        expect("Sandbox")
        talk.send("\r")
        expect("There are 2 roles available")
        expect("Readers")
        talk.send("\r")
        expect("[Rr]egion")
        talk.sendline(server.ready.region)
        expect("output format")
        talk.sendline("json")
        expect("rofile name")
        talk.sendline(PROFILE)
        expect(pexpect.EOF)
        talk.wait()
        assert talk.exitstatus == 0, "".join(shown)
    finally:
        talk.close(force=True)
    return visit, "".join(shown)
