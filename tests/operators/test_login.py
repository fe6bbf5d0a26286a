"""A person's own command line: signing in, credentials for tools, profiles, the console, signing out."""

import ctypes
import html
import http.client
import http.server
import json
import platform
import re
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import boto3
import pexpect
import pytest
from botocore.exceptions import ClientError
from harness.browser import Browser, Visit
from harness.computer import DEBIAN_CLI, NEWEST_CLI, Computer
from harness.kept import Kept
from harness.organization import Person, Workplace
from harness.server import REPOSITORY, binary
from harness.signing_in import assert_is

SIGN_IN_FIRST, NO_ACCESS = 3, 4
SECRETS = re.compile(r"ao[a-z]AAAA")


@pytest.fixture
def computer(tmp_path, closed_network) -> Computer:
    """A computer whose command line is `cardea`."""
    return computer_with(tmp_path, binary(), CARDEA_STORE="file")


def computer_with(tmp_path: Path, cli: str, **more: str) -> Computer:
    variables = {"CARDEA_HOME": str(tmp_path / "kept"), **more}
    return Computer(tmp_path / "home", cli, variables)


@pytest.fixture
def kept(tmp_path) -> Kept:
    return Kept(tmp_path / "kept")


@pytest.fixture
def person(workplace) -> Person:
    return workplace.hire()


@pytest.fixture
def log_in(computer, workplace, browser) -> Callable[..., Visit]:
    """Signs somebody in, in the browser."""

    def log_in(person: Person, *options: str, by: Computer = computer) -> Visit:
        url = workplace.root.server.ready.url
        with by.start_aws("login", "--server", url, *options) as login:
            visit = browser.visit(login.opened_url(), **person.answers())
            assert visit.last.kind in ("callback", "done"), visit.last
            output = login.succeed()
        assert f"You are signed in to {url} as {person.user_name}: 3 accounts." in output
        assert not SECRETS.search(output), "a token was printed"
        return visit

    return log_in


def run(computer: Computer, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [computer.cli, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        env=computer.variables,
        cwd=computer.home,
        check=False,
    )


def fails(computer: Computer, code: int, *arguments: str) -> str:
    """The one line that says what is wrong."""
    done = run(computer, *arguments)
    assert (done.returncode, done.stdout) == (code, ""), done
    [line] = done.stderr.splitlines()
    return line


def role_of(workplace: Workplace, place: int = 0, role: str = "Readers") -> list[str]:
    return ["--account", workplace.account_ids[place], "--role", role]


def identity(workplace: Workplace, credentials: dict) -> dict:
    ready = workplace.root.server.ready
    sts = boto3.client(
        "sts",
        region_name=ready.region,
        endpoint_url=ready.url,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )
    return sts.get_caller_identity()


def test_signing_in_with_a_browser_gives_credentials(computer, kept, workplace, person, log_in):
    visit = log_in(person)
    assert visit.page("consent").clientName.startswith("Cardea command line")
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    assert set(made) == {"Version", "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
    assert made["Version"] == 1
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", made["Expiration"])
    assert_is(identity(workplace, made), person, workplace.account_ids[0], "Readers")
    assert json.loads(computer.aws("credentials", *role_of(workplace))) == made, "it is kept"
    named = computer.aws("credentials", "--account", "staging", "--role", "Administrators")
    made = json.loads(named)
    assert_is(identity(workplace, made), person, workplace.account_ids[1], "Administrators")
    # The registration and the server are known: another sign-in needs no address.
    client = kept.read()["client"]["id"]
    with computer.start_aws("login", "--output", "json") as login:
        Browser("again").visit(login.opened_url(), **person.settled().answers())
        assert f'"userName": "{person.user_name}"' in login.succeed()
    assert kept.read()["client"]["id"] == client


def test_secret_exposure_nothing_that_is_kept_can_be_read_without_its_key(
    computer, kept, tmp_path, workplace, person, log_in
):
    log_in(person)
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    content = kept.read()
    assert SECRETS.search(content["tokens"]["access"])
    assert content["credentials"][0]["secret_access_key"] == made["SecretAccessKey"]
    secrets = [made["SecretAccessKey"], made["SessionToken"], content["tokens"]["refresh"]]
    secrets += [content["tokens"]["access"], content["client"]["secret"]]
    for path in (tmp_path / "kept").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        text = path.read_text()
        assert not [secret for secret in secrets if secret in text], path
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700


def test_a_device_code_signs_in_where_there_is_no_browser(computer, workplace, person, log_in):
    visit = log_in(person, "--device-code")
    assert visit.last.kind == "done"
    # The device and the browser are on one computer.
    assert "started somewhere else" not in visit.page("consent").text
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    assert_is(identity(workplace, made), person, workplace.account_ids[0], "Readers")


@contextmanager
def page_elsewhere() -> Iterator[int]:
    """A port on the loop-back where something answers that is not `cardea login`."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def test_from_a_remote_shell_the_last_address_is_pasted(computer, workplace, person, browser):
    url = workplace.root.server.ready.url
    talk = computer.converse("login", "--server", url, "--no-browser")
    try:
        talk.expect(r"(http://\S+/authorize\?\S+)")
        address = talk.match.group(1)
        port = re.search(r"127\.0\.0\.1%3A(\d+)%2F", address).group(1)
        talk.expect("paste it here")
        assert f"ssh -L {port}:127.0.0.1:{port}" in talk.before + computer_text(talk)
        # On the computer of the browser, nothing of ours listens on that port.
        with page_elsewhere() as other:
            away = address.replace(f"%3A{port}%2F", f"%3A{other}%2F")
            visit = browser.visit(away, **person.answers())
        assert visit.last.kind == "callback"
        talk.sendline("http://127.0.0.1/oauth/callback?code=aocAAAA0123456789&state=wrong")
        talk.expect("not the address where this sign-in ended")
        talk.sendline(visit.last.url)
        talk.expect("You are signed in to")
        talk.expect(pexpect.EOF)
        talk.wait()
        assert talk.exitstatus == 0
    finally:
        talk.close(force=True)
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    assert_is(identity(workplace, made), person, workplace.account_ids[0], "Readers")


def computer_text(talk: pexpect.spawn) -> str:
    """What comes within a moment."""
    talk.expect("or for that address:")
    return talk.before


def test_declining_in_the_browser_ends_the_command(computer, workplace, person, browser):
    with computer.start_aws("login", "--server", workplace.root.server.ready.url) as login:
        browser.visit(login.opened_url(), **person.answers() | {"decision": "deny"})
        code, output = login.finish()
    assert code == NO_ACCESS
    assert "you are not signed in" in output
    assert "nobody is signed in" in fails(
        computer, SIGN_IN_FIRST, "credentials", *role_of(workplace)
    )


@pytest.mark.parametrize("cli", [NEWEST_CLI, DEBIAN_CLI])
def test_profiles_work_with_both_aws_clis(tmp_path, computer, workplace, person, log_in, cli):
    log_in(person)
    computer.aws("profiles", "--write")
    aws = computer_with(tmp_path, cli)
    asking = ["sts", "get-caller-identity", "--profile", "sandbox-administrators"]
    found = aws.aws_json(*asking, "--endpoint-url", workplace.root.server.ready.url)
    assert_is(found, person, workplace.account_ids[2], "Administrators")


def test_profiles_work_with_sdks(computer, workplace, person, log_in):
    log_in(person)
    computer.aws("profiles", "--write", "--with-endpoint")
    found = computer.boto3("production-readers")
    assert_is(found, person, workplace.account_ids[0], "Readers")


def test_profiles_are_written_once_and_leave_the_rest_alone(computer, workplace, person, log_in):
    log_in(person)
    mine = "[default]\r\nregion=eu-west-1\n\n# mine\n[profile staging-readers]\nregion = x"
    computer.config.write_text(mine, newline="")
    shown = run(computer, "profiles")
    assert "[profile production-readers]" in shown.stdout
    assert "add --write" in shown.stderr
    assert computer.config.read_bytes() == mine.encode(), "it was only shown"

    assert computer.aws("profiles", "--write").startswith("6 profiles in ")
    first = computer.config.read_bytes()
    assert first.startswith(mine.encode())
    sections = ConfigParser()
    sections.read(computer.config)
    places = ("production", "sandbox")
    wanted = {f"{place}-{role}" for place in places for role in ("administrators", "readers")}
    wanted |= {"staging-administrators", f"staging-readers-{workplace.account_ids[1]}"}
    wanted |= {"staging-readers"}
    assert {name[8:] for name in sections if name.startswith("profile ")} == wanted
    assert "as it should be" in computer.aws("profiles", "--write")
    assert computer.config.read_bytes() == first

    computer.aws("profiles", "--write", "--account", "Sandbox", "--name-template", "x-{role}")
    sections = ConfigParser()
    sections.read(computer.config)
    own = {name[8:] for name in sections if name.startswith("profile ")}
    assert own == {"x-readers", "x-administrators", "staging-readers"}
    computer.aws("profiles", "--write", "--remove")
    assert computer.config.read_bytes().rstrip() == mine.encode()

    listed = json.loads(computer.aws("profiles", "--output", "json"))
    assert listed["written"] is False
    assert len(listed["profiles"]) == 6


def test_native_profiles_sign_in_with_the_aws_cli(tmp_path, computer, workplace, person, log_in):
    log_in(person)
    computer.aws("profiles", "--write", "--style", "native", "--with-endpoint")
    aws = computer_with(tmp_path, NEWEST_CLI)
    with aws.start_aws("sso", "login", "--profile", "staging-readers") as login:
        Browser("native").visit(login.opened_url(), **person.settled().answers())
        login.succeed()
    found = aws.aws_json("sts", "get-caller-identity", "--profile", "staging-readers")
    assert_is(found, person, workplace.account_ids[1], "Readers")


def test_the_console_opens_with_a_role(computer, workplace, person, log_in):
    log_in(person)
    argument, page = computer.home / "argument", computer.home / "page"
    viewer = computer.home / "viewer"
    viewer.write_text(f'#!/bin/sh\nprintf %s "$1" > "{argument}"\ncat "${{1#file://}}" > "{page}"\n')
    viewer.chmod(0o755)
    said = computer.aws("console", *role_of(workplace, 1), "--browser", str(viewer))
    assert said.startswith("The console opens with Readers")
    assert "federation" not in argument.read_text(), "other users see arguments"
    assert not Path(argument.read_text().removeprefix("file://")).exists(), "the link stays"
    opened = html.unescape(re.search(r'href="([^"]+)"', page.read_text()).group(1))
    url = workplace.root.server.ready.url
    assert opened.startswith(f"{url}/federation?")
    assert parse_qs(urlsplit(opened).query)["Action"] == ["login"]
    printed = computer.aws("console", *role_of(workplace, 1), "--print").strip()
    assert printed.startswith(f"{url}/federation?")
    assert printed != opened
    host, port = workplace.root.server.host_and_port()
    connection = http.client.HTTPConnection(host, port, timeout=30)
    connection.request("GET", printed.removeprefix(url))
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Location"]) == (302, "/console")
    connection.close()
    refused = fails(computer, 2, "console", "--account", "Sandbox")
    assert "--role" in refused, "nobody is asked without a terminal"


def test_the_console_lets_a_person_choose_on_a_terminal(computer, workplace, person, log_in):
    log_in(person)
    talk = computer.converse("console", "--print")
    try:
        talk.expect("Which account")
        talk.sendline("nowhere")
        talk.expect("Nothing has that in it")
        talk.sendline("sandb")
        talk.expect("Which role")
        talk.sendline("2")
        talk.expect(r"http://\S+/federation\?\S+")
        talk.expect(pexpect.EOF)
        talk.wait()
        assert talk.exitstatus == 0
    finally:
        talk.close(force=True)


def test_what_is_mistyped_is_answered_with_what_there_is(computer, workplace, person, log_in):
    log_in(person)
    account = workplace.account_ids[0]
    asking = ["credentials", "--account", account, "--role", "Reader"]
    assert "did you mean `Readers`?" in fails(computer, NO_ACCESS, *asking)
    asking = ["credentials", "--account", "Prodction", "--role", "Readers"]
    assert "did you mean `Production`?" in fails(computer, NO_ACCESS, *asking)
    asking = ["credentials", "--account", "999999999999", "--role", "Readers"]
    assert "account `999999999999` is not among yours" in fails(computer, NO_ACCESS, *asking)
    asking = ["credentials", "--account", account, "--role", "a b"]
    assert "no role is called `a b`" in fails(computer, NO_ACCESS, *asking)
    assert "no account of yours" in fails(computer, NO_ACCESS, "profiles", "--account", "x")
    for name in ("../up", ""):
        assert "the name of a session" in fails(computer, 2, "logout", "--session", name)


def test_many_at_once_refresh_once(computer, kept, workplace, person, log_in):
    log_in(person)
    kept.age()
    before = kept.read()["tokens"]
    asking = [
        subprocess.Popen(
            [computer.cli, "credentials", *role_of(workplace, number % 3)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=computer.variables,
        )
        for number in range(12)
    ]
    for process in asking:
        output, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        assert_is(
            identity(workplace, json.loads(output)),
            person,
            workplace.account_ids[asking.index(process) % 3],
            "Readers",
        )
    after = kept.read()["tokens"]
    assert after["refresh"] != before["refresh"]
    assert len(kept.read()["credentials"]) == 3
    # One that was refreshed by each of them would not be good any more by now.
    kept.age()
    computer.aws("credentials", *role_of(workplace))


def test_one_that_is_killed_in_the_middle_leaves_a_sign_in_that_works(
    computer, kept, workplace, person, log_in
):
    log_in(person)
    for number in range(12):
        kept.age()
        process = subprocess.Popen(
            [computer.cli, "credentials", *role_of(workplace)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=computer.variables,
        )
        time.sleep(0.008 * number)
        process.send_signal(signal.SIGKILL)
        process.wait()
    kept.age()
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    assert_is(identity(workplace, made), person, workplace.account_ids[0], "Readers")


def test_a_session_that_was_ended_elsewhere_is_told_and_asked_about_no_more(
    computer, kept, workplace, person, log_in
):
    log_in(person)
    computer.aws("credentials", *role_of(workplace))
    workplace.root.server.operate("user", "end-sessions", person.user_name)
    asking = ["credentials", *role_of(workplace, 1)]
    told = fails(computer, SIGN_IN_FIRST, *asking)
    assert "your session has ended: run `cardea login`" in told
    content = kept.read()
    assert content["tokens"] is None
    assert content["credentials"] == []
    assert fails(computer, SIGN_IN_FIRST, *asking) == told


def test_logout_ends_tokens_and_role_credentials_and_forgets_them(
    computer, kept, tmp_path, workplace, person, log_in
):
    log_in(person)
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    content = kept.read()
    identity(workplace, made)
    assert computer.aws("logout") == "You are signed out of `default`.\n"
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == ["default.lock"]
    with pytest.raises(ClientError, match="InvalidClientTokenId|ExpiredToken|security token"):
        identity(workplace, made)
    ready = workplace.root.server.ready
    asking = urllib.request.Request(
        f"{ready.url}/assignment/accounts",
        headers={"x-amz-sso_bearer_token": content["tokens"]["access"]},
    )
    with pytest.raises(urllib.error.HTTPError, match="401") as refused:
        urllib.request.urlopen(asking, timeout=30)
    refused.value.close()
    assert computer.aws("logout") == "Nobody was signed in to `default`.\n"
    assert "nobody is signed in" in fails(
        computer, SIGN_IN_FIRST, "credentials", *role_of(workplace)
    )


def test_logout_without_the_server_still_forgets(computer, kept, tmp_path, person, log_in):
    log_in(person)
    with kept.changing() as content:
        content["server"] = "http://127.0.0.1:1"
    done = run(computer, "logout")
    assert done.returncode == 2
    assert "has not ended" in done.stderr
    assert not kept.session.exists()
    assert not kept.keys()


def test_several_sign_ins_live_beside_each_other(computer, tmp_path, workplace, log_in):
    first, second = workplace.hire(), workplace.hire()
    log_in(first)
    log_in(second, "--name", "second")
    arns = [
        identity(workplace, json.loads(computer.aws("credentials", *role_of(workplace), *more)))
        for more in ([], ["--session", "second"])
    ]
    assert [arn["Arn"].rsplit("/")[-1] for arn in arns] == [first.user_name, second.user_name]
    computer.aws("profiles", "--write", "--all", "--with-endpoint")
    found = json.loads(computer.aws("profiles", "--all", "--output", "json"))["profiles"]
    assert len({row["profile"] for row in found}) == 12
    [own] = [
        row["profile"]
        for row in found
        if (row["session"], row["accountName"], row["roleName"]) == ("second", "Sandbox", "Readers")
    ]
    assert_is(computer.boto3(own), second, workplace.account_ids[2], "Readers")
    computer.aws("logout", "--all")
    assert not list((tmp_path / "kept").glob("*.session"))


def has_keyring() -> bool:
    """Whether keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_KEYRING, create) answers."""
    keyctl = {"x86_64": 250, "aarch64": 219}.get(platform.machine())
    return keyctl is not None and ctypes.CDLL(None).syscall(keyctl, 0, -4, 1) > 0


@pytest.mark.skipif(not has_keyring(), reason="the kernel has no keyring here")
def test_a_key_in_the_keyring_touches_no_disk(tmp_path, workplace, person, log_in, closed_network):
    computer = computer_with(tmp_path, binary())
    log_in(person, "--store", "keyring", by=computer)
    assert not Kept(tmp_path / "kept").keys()
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    assert_is(identity(workplace, made), person, workplace.account_ids[0], "Readers")
    # As after a restart: what is on the disk is of no use.
    moved = computer_with(tmp_path, binary(), CARDEA_HOME=str(tmp_path / "copy"))
    shutil.copytree(tmp_path / "kept", tmp_path / "copy")
    told = fails(moved, SIGN_IN_FIRST, "credentials", *role_of(workplace))
    assert "no longer has the key" in told
    done = run(moved, "logout")
    assert done.returncode == 2
    assert "has not ended" in done.stderr, "nobody can speak for it without the key"
    assert not (tmp_path / "copy" / "default.session").exists()
    assert json.loads(computer.aws("credentials", *role_of(workplace))) == made
    computer.aws("logout")
    assert not (tmp_path / "kept" / "default.session").exists()


def test_without_a_keyring_the_key_lies_in_a_file_and_that_is_said(
    tmp_path, workplace, person, browser, closed_network
):
    forbidden = tmp_path / "cardea-without-keyring"
    script = REPOSITORY / "tests" / "harness" / "no_keyring.py"
    forbidden.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "{binary()}" "$@"\n')
    forbidden.chmod(0o755)
    computer = computer_with(tmp_path, str(forbidden))
    url = workplace.root.server.ready.url
    with computer.start_aws("login", "--server", url, "--store", "keyring") as login:
        browser.visit(login.opened_url(), **person.answers())
        code, output = login.finish()
    assert code == 2
    assert "give --store file" in output
    with computer.start_aws("login", "--server", url) as login:
        Browser("file").visit(login.opened_url(), **person.settled().answers())
        assert "There is no keyring here" in login.succeed()
    assert len(Kept(tmp_path / "kept").keys()) == 1
    made = json.loads(computer.aws("credentials", *role_of(workplace)))
    assert_is(identity(workplace, made), person, workplace.account_ids[0], "Readers")


def test_what_is_no_server_is_named(computer, workplace):
    for url, said in [
        ("example", "is not the address of a server"),
        ("http://127.0.0.1:1", "cannot reach"),
        ("http://192.0.2.1", "is not reached over TLS"),
    ]:
        assert said in fails(computer, 2, "login", "--server", url)
    assert "--server" in fails(computer, 2, "login")
    with page_elsewhere() as port:
        said = fails(computer, 2, "login", "--server", f"http://127.0.0.1:{port}")
    assert "is not a Cardea server" in said


@pytest.fixture
def device_codes(workplace) -> Iterator[Callable[..., dict]]:
    """Sets the rule for device codes, which is as it was afterwards."""
    operate = workplace.root.server.operate

    yield lambda *rule: operate("sign-in", "device-code", "set", *rule)
    operate("sign-in", "device-code", "set", "allowed")


def test_device_code_phishing_an_administrator_forbids_the_device_code(
    tmp_path, computer, workplace, person, device_codes
):
    assert device_codes("forbidden") == {"deviceCode": "FORBIDDEN", "groupIds": []}
    show = workplace.root.server.operate("sign-in", "device-code", "show")
    assert show == {"deviceCode": "FORBIDDEN", "groupIds": []}
    url = workplace.root.server.ready.url
    said = fails(computer, 2, "login", "--server", url, "--device-code")
    assert "an administrator has forbidden sign-in by device code" in said


def test_device_code_phishing_who_is_in_no_named_group_is_refused_when_they_allow(
    computer, workplace, browser, person, device_codes
):
    travellers = workplace.root.create_group(f"Travellers of {person.user_name}")
    answer = device_codes("groups", "--group", f"Travellers of {person.user_name}")
    assert answer == {"deviceCode": "GROUPS", "groupIds": [travellers]}
    url = workplace.root.server.ready.url
    with computer.start_aws("login", "--server", url, "--device-code") as login:
        visit = browser.visit(login.opened_url(), **person.answers())
        assert visit.last.kind == "done"
        assert "This device may not be let in" in visit.last.text
        assert "cardea login" in visit.last.text
        code, output = login.finish()
    assert code == NO_ACCESS
    assert "you are not signed in" in output
    trail = workplace.root.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "DeviceCodeApproval"}]
    )
    events = [json.loads(event["CloudTrailEvent"]) for event in trail["Events"]]
    mine = [it for it in events if person.user_id in json.dumps(it["userIdentity"])]
    assert "NOT_IN_GROUP" in mine[0]["errorMessage"]

    workplace.root.add_member(travellers, person.user_id)
    with computer.start_aws("login", "--server", url, "--device-code") as login:
        Browser("member").visit(login.opened_url(), **person.settled().answers())
        login.succeed()
