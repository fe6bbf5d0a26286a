"""`cardea serve --demo`: what it prints can be pasted, and works."""

import json
import textwrap
from collections.abc import Iterator

import pytest
from harness.computer import Computer
from harness.organization import Person
from harness.server import Server
from harness.signing_in import assert_is


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory) -> Iterator[Server]:
    server = Server.start(tmp_path_factory.mktemp("demonstration") / "data", "--demo")
    yield server
    server.stop()


def people(server: Server) -> list[Person]:
    users = json.loads((server.data / "demo-users.json").read_text())
    return [
        Person(user["userName"], "", user["oneTimePassword"], "Correct-horse-battery-7")
        for user in users
    ]


def pasted(output: str) -> str:
    """The lines for ~/.aws/config among what was printed: from the first section to the first text."""
    lines = output[output.index("[sso-session") :].splitlines()
    kept = []
    for line in map(str.strip, lines):
        if line and not line.startswith("[") and " = " not in line:
            break
        kept.append(line)
    return "\n".join(kept)


def test_it_prints_where_to_go_and_who_may_sign_in(demonstration):
    output = demonstration.output()
    assert demonstration.ready.portal_url in output
    assert demonstration.ready.root_credentials_file in output
    assert len(people(demonstration)) == 2
    for person in people(demonstration):
        assert person.user_name in output
        assert person.password in output


@pytest.mark.parametrize("number", range(2))
def test_each_user_signs_in_with_the_printed_configuration(
    demonstration, computer_of, browser, number
):
    computer: Computer = computer_of()
    person = people(demonstration)[number]
    text = textwrap.dedent(pasted(demonstration.output()))
    computer.configure(text)
    profiles = computer.aws("configure", "list-profiles").split()
    assert profiles != []
    with computer.start_aws("sso", "login", "--profile", profiles[0]) as login:
        visit = browser.visit(login.opened_url(), **person.answers())
        assert visit.last.kind == "callback"
        login.succeed()
    token = computer.token("cardea").access_token
    asking = ["--access-token", token, "--profile", profiles[0]]
    accounts = computer.aws_json("sso", "list-accounts", *asking)["accountList"]
    assert accounts != []
    account_id = accounts[0]["accountId"]
    roles = computer.aws_json(
        "sso", "list-account-roles", *asking, "--account-id", account_id
    )["roleList"]
    role = roles[0]["roleName"]
    computer.configure(
        f"[profile mine]\nsso_session = cardea\nsso_account_id = {account_id}\n"
        f"sso_role_name = {role}\nregion = {demonstration.ready.region}\n"
        f"endpoint_url = {demonstration.ready.url}"
    )
    identity = computer.aws_json("sts", "get-caller-identity", "--profile", "mine")
    assert_is(identity, person, account_id, role)


def test_a_second_start_changes_nothing(tmp_path):
    data = tmp_path / "data"
    first = Server.start(data, "--demo")
    first.stop()
    users = (data / "demo-users.json").read_text()
    second = Server.start(data, "--demo")
    second.stop()
    assert second.ready.instance_arn == first.ready.instance_arn
    assert second.ready.management_account_id == first.ready.management_account_id
    assert (data / "demo-users.json").read_text() == users


def test_without_demo_nothing_is_seeded(server):
    assert not (server.data / "demo-users.json").exists()
