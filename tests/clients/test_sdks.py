"""The main job, part three: the SDKs' credential providers, for a person who signed in with the CLI."""

import pytest
from harness.computer import Computer
from harness.signing_in import PROFILE, assert_is, configure, log_in


def ask(computer: Computer, sdk: str) -> dict:
    return {"boto3": computer.boto3, "javascript": computer.javascript}[sdk](PROFILE)


SDKS = pytest.mark.parametrize("sdk", ["boto3", "javascript"])
TEMPLATES = pytest.mark.parametrize(
    "template", ["sso-session", "sso-session-services", "sso-without-session"]
)


@SDKS
@TEMPLATES
def test_the_sdk_uses_the_sign_in(computer_of, workplace, browser, sdk, template):
    computer, person = computer_of(), workplace.hire()
    configure(computer, template, workplace, role="Administrators", account=1)
    log_in(computer, browser, person)
    identity = ask(computer, sdk)
    assert_is(identity, person, workplace.account_ids[1], "Administrators")


@SDKS
def test_the_sdk_refreshes_an_aged_token(computer_of, workplace, browser, sdk):
    computer, person = computer_of(), workplace.hire()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    before = computer.token("cardea")
    before.age(seconds_left=240)
    assert_is(ask(computer, sdk), person, workplace.account_ids[0], "Readers")
    assert computer.token("cardea").access_token != before.access_token


@SDKS
def test_the_sdk_is_refused_a_role_that_is_not_assigned(computer_of, workplace, browser, sdk):
    computer, person = computer_of(), workplace.stranger()
    configure(computer, "sso-session", workplace)
    log_in(computer, browser, person)
    refusal = ask(computer, sdk)
    assert "No access" in refusal["message"]


def test_boto3_by_host_names(host_names_computer_of, tls_workplace, browser):
    computer, person = host_names_computer_of("/usr/bin/aws"), tls_workplace.hire()
    configure(computer, "host-names", tls_workplace)
    log_in(computer, browser, person)
    assert_is(computer.boto3(PROFILE), person, tls_workplace.account_ids[0], "Readers")
