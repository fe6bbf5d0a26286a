"""The main job, part two: a person signs in with AWS's newest CLI."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from harness.browser import Browser
from harness.computer import NEWEST_CLI
from harness.signing_in import (
    PROFILE,
    assert_is,
    caller,
    copy_role_credentials,
    configure,
    configure_by_conversation,
    log_in,
)
from harness.templates import configuration, variables

FIRST_SIGN_IN = ["user-name", "password", "new-password", "consent"]


@pytest.mark.parametrize("template", ["sso-session", "sso-session-services"])
def test_login_in_the_browser_gives_the_role_in_the_account(
    computer_of, workplace, browser, template
):
    computer, person = computer_of(), workplace.hire()
    configure(computer, template, workplace, role="Administrators", account=1)
    visit = log_in(computer, browser, person)
    assert visit.kinds == [*FIRST_SIGN_IN, "callback"]
    consent = visit.page("consent")
    assert consent.clientName == "botocore-client-cardea"
    assert consent.scopes != []
    assert_is(caller(computer), person, workplace.account_ids[1], "Administrators")


def test_login_by_device_code_gives_the_role_in_the_account(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    options = ["sso", "login", "--profile", PROFILE, "--use-device-code"]
    with computer.start_aws(*options) as login:
        url = login.opened_url()
        [user_code] = parse_qs(urlsplit(url).query)["user_code"]
        assert re.fullmatch("[A-Z]{4}-[A-Z]{4}", user_code)
        visit = browser.visit(url, **person.answers())
        assert visit.last.kind == "done"
        assert user_code in login.succeed()
    assert set(FIRST_SIGN_IN) <= set(visit.kinds)
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")


def test_the_device_code_can_be_typed_on_another_computer(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    options = ["sso", "login", "--profile", PROFILE, "--use-device-code"]
    with computer.start_aws(*options) as login:
        address, _, query = login.opened_url().partition("?")
        [user_code] = parse_qs(query)["user_code"]
        visit = browser.visit(address, userCode=user_code, **person.answers())
        assert visit.last.kind == "done"
        assert "user-code" in visit.kinds
        login.succeed()
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")


def test_a_profile_without_a_session_signs_in_by_device_code(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-without-session", workplace)
    visit = log_in(computer, browser, person)
    assert visit.last.kind == "done"
    token = computer.token(workplace.root.server.ready.start_url)
    assert "refreshToken" not in token.content
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")


def test_configure_sso_writes_a_profile_that_works(computer_of, workplace, server, browser):
    computer = computer_of(**variables("endpoints", url=server.ready.url))
    person = workplace.hire()
    visit, shown = configure_by_conversation(computer, server, browser, person)
    assert visit.last.kind == "callback"
    for account_id in workplace.account_ids:
        assert account_id in shown
    written = computer.config.read_text()
    assert f"sso_start_url = {server.ready.start_url}" in written
    identity = caller(computer)
    assert identity["Account"] in workplace.account_ids
    role = identity["Arn"].split("AWSReservedSSO_")[1].rsplit("_", 1)[0]
    assert role in workplace.permission_sets
    assert_is(identity, person, identity["Account"], role)


def test_a_second_login_asks_only_for_consent(computer_of, workplace, remembering_browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    log_in(computer, remembering_browser, person)
    first = computer.token("cardea").access_token
    visit = log_in(computer, remembering_browser, person)
    assert visit.kinds in (["consent", "callback"], ["callback"])
    assert computer.token("cardea").access_token != first
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")


def test_declining_consent_ends_the_login_without_a_token(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    with computer.start_aws("sso", "login", "--profile", PROFILE) as login:
        visit = browser.visit(login.opened_url(), **person.answers() | {"decision": "deny"})
        assert visit.last.kind == "callback"
        assert parse_qs(urlsplit(visit.last.url).query)["error"] == ["access_denied"]
        code, output = login.finish()
    assert code != 0, output
    with pytest.raises(FileNotFoundError):
        computer.token("cardea")


def test_declining_a_device_ends_its_login(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    options = ["sso", "login", "--profile", PROFILE, "--use-device-code"]
    with computer.start_aws(*options) as login:
        visit = browser.visit(login.opened_url(), **person.answers() | {"decision": "deny"})
        assert visit.last.kind == "done"
        code, output = login.finish()
    assert code != 0, output
    with pytest.raises(FileNotFoundError):
        computer.token("cardea")


def test_an_aged_token_is_refreshed(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    before = computer.token("cardea")
    before.age(seconds_left=300)
    computer.forget_role_credentials()
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")
    after = computer.token("cardea")
    assert after.access_token != before.access_token
    # Whole seconds: both may be of the same.
    assert after.content["expiresAt"] >= before.content["expiresAt"]


def test_an_expired_token_is_refreshed(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    before = computer.token("cardea")
    before.age(seconds_left=-60)
    computer.forget_role_credentials()
    assert_is(caller(computer), person, workplace.account_ids[0], "Readers")
    assert computer.token("cardea").access_token != before.access_token


def test_logout_ends_the_session_on_the_server_too(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    token = computer.token("cardea")
    ready = workplace.root.server.ready
    asking = ["sso", "list-accounts", "--access-token", token.access_token]
    asking += ["--region", ready.region, "--endpoint-url", ready.url]
    assert len(computer.aws_json(*asking)["accountList"]) == 3
    account = workplace.account_ids[0]
    where = ["--region", ready.region, "--endpoint-url", ready.url]
    copied = copy_role_credentials(computer, account, token.access_token, *where)
    calling = ["sts", "get-caller-identity", "--profile", copied, *where]
    assert computer.aws_json(*calling)["Account"] == account

    computer.aws("sso", "logout", "--profile", PROFILE)
    assert "(ExpiredToken)" in computer.aws_refused(*calling)
    assert not token.path.exists()
    refusal = computer.aws_refused("sts", "get-caller-identity", "--profile", PROFILE)
    assert "Error loading SSO Token" in refusal
    assert "UnauthorizedException" in computer.aws_refused(*asking)
    assert "Session token not found or invalid" in computer.aws_refused(*asking)


def test_logout_ends_the_role_credentials_that_came_from_the_session(
    computer_of, workplace, browser
):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    exporting = ["configure", "export-credentials", "--profile", PROFILE, "--format", "process"]
    made = json.loads(computer.aws(*exporting))
    tool = computer_of(
        "tool",
        AWS_ACCESS_KEY_ID=made["AccessKeyId"],
        AWS_SECRET_ACCESS_KEY=made["SecretAccessKey"],
        AWS_SESSION_TOKEN=made["SessionToken"],
    )
    ready = workplace.root.server.ready
    asking = ["sts", "get-caller-identity", "--endpoint-url", ready.url, "--region", ready.region]
    assert_is(tool.aws_json(*asking), person, workplace.account_ids[0], "Readers")
    computer.aws("sso", "logout", "--profile", PROFILE)
    assert "when calling the GetCallerIdentity operation" in tool.aws_refused(*asking)


def test_a_role_without_an_assignment_is_refused(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.stranger()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    refusal = computer.aws_refused("sts", "get-caller-identity", "--profile", PROFILE)
    assert "(ForbiddenException) when calling the GetRoleCredentials operation" in refusal
    assert ": No access" in refusal


def test_a_session_may_do_what_its_permission_set_allows(computer_of, workplace, browser):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace, role="Administrators")
    log_in(computer, browser, person)
    roles = computer.aws_json("iam", "list-roles", "--profile", PROFILE)["Roles"]
    assert any(role["RoleName"].startswith("AWSReservedSSO_Administrators_") for role in roles)


def test_a_session_is_refused_what_its_permission_set_does_not_allow(
    computer_of, workplace, browser
):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace, role="Readers")
    log_in(computer, browser, person)
    computer.aws("iam", "list-roles", "--profile", PROFILE)
    refusal = computer.aws_refused("iam", "delete-role", "--role-name", "Any", "--profile", PROFILE)
    assert "(AccessDenied) when calling the DeleteRole operation" in refusal
    assert ": User: arn:aws:sts::" in refusal
    assert " is not authorized to perform: iam:DeleteRole on resource: arn:aws:iam::" in refusal
    assert " because no identity-based policy allows the iam:DeleteRole action" in refusal


def test_the_portals_own_address_as_start_url_leads_to_its_alias(
    tls_workplace, authority, computer_of, browser
):
    ca_bundle = str(authority.certificate_of_authority)
    computer, person = computer_of(AWS_CA_BUNDLE=ca_bundle), tls_workplace.hire()
    ready = tls_workplace.root.server.ready
    assert ready.portal_url.startswith("https://")
    computer.configure(
        configuration(
            "sso-session",
            url=ready.url,
            start_url=ready.portal_url,
            region=ready.region,
            profile=PROFILE,
            account_id=tls_workplace.account_ids[0],
            role="Readers",
        )
    )
    log_in(computer, browser, person)
    assert_is(caller(computer), person, tls_workplace.account_ids[0], "Readers")


def test_the_newest_cli_works_by_host_names_as_well(
    host_names_computer_of, host_names, tls_workplace
):
    """Its browser needs AWS's host names too: the authorization page is at the endpoint's address."""
    computer = host_names_computer_of(NEWEST_CLI)
    configure(computer, "host-names", tls_workplace)
    browser, person = Browser("host-names", aws_at=host_names.target), tls_workplace.hire()
    visit = log_in(computer, browser, person)
    assert visit.last.kind == "callback"
    assert_is(caller(computer), person, tls_workplace.account_ids[0], "Readers")
    assert {"oidc.us-east-1.amazonaws.com", "portal.sso.us-east-1.amazonaws.com"} <= set(host_names.led)
