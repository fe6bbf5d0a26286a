"""The same with Debian's AWS CLI 2.9, which knows no endpoint settings: by AWS's host names."""

from harness.computer import DEBIAN_CLI
from harness.signing_in import (
    PROFILE,
    assert_is,
    caller,
    copy_role_credentials,
    configure,
    configure_by_conversation,
    log_in,
)


def test_root_manages_by_host_names(host_names_computer_of, host_names, tls_workplace):
    server = tls_workplace.root.server
    computer = host_names_computer_of(
        DEBIAN_CLI,
        AWS_SHARED_CREDENTIALS_FILE=server.ready.root_credentials_file,
        AWS_REGION=server.ready.region,
    )
    assert computer.aws("--version").startswith("aws-cli/2.9.")
    accounts = computer.aws_json("organizations", "list-accounts")["Accounts"]
    assert {account["Id"] for account in accounts} >= set(tls_workplace.account_ids)
    [instance] = computer.aws_json("sso-admin", "list-instances")["Instances"]
    assert instance["InstanceArn"] == server.ready.instance_arn
    groups = computer.aws_json(
        *("identitystore", "list-groups"),
        *("--identity-store-id", instance["IdentityStoreId"]),
    )["Groups"]
    assert "Engineers" in [group["DisplayName"] for group in groups]
    account_id = tls_workplace.account_ids[0]
    keys = server.root_keys(account_id)
    member = host_names_computer_of(
        DEBIAN_CLI,
        AWS_ACCESS_KEY_ID=keys.access_key_id,
        AWS_SECRET_ACCESS_KEY=keys.secret_access_key,
        AWS_SESSION_TOKEN=keys.session_token,
        AWS_REGION=server.ready.region,
    )
    roles = member.aws_json("iam", "list-roles")["Roles"]
    assert [role for role in roles if role["RoleName"].startswith("AWSReservedSSO_Readers_")]
    identity = computer.aws_json("sts", "get-caller-identity")
    assert identity["Arn"] == f"arn:aws:iam::{server.ready.management_account_id}:root"
    assert set(host_names.led) == {
        "organizations.us-east-1.amazonaws.com",
        "sso.us-east-1.amazonaws.com",
        "identitystore.us-east-1.amazonaws.com",
        "iam.amazonaws.com",
        "sts.us-east-1.amazonaws.com",
    }


def test_login_gives_the_role_in_the_account(
    host_names_computer_of, host_names, tls_workplace, browser
):
    computer, person = host_names_computer_of(DEBIAN_CLI), tls_workplace.hire()
    configure(computer, "host-names", tls_workplace, role="Administrators", account=2)
    visit = log_in(computer, browser, person)
    assert visit.last.kind == "done"
    assert_is(caller(computer), person, tls_workplace.account_ids[2], "Administrators")
    assert {"oidc.us-east-1.amazonaws.com", "portal.sso.us-east-1.amazonaws.com"} <= set(host_names.led)


def test_configure_sso_writes_a_profile_that_works(
    host_names_computer_of, tls_workplace, tls_server, browser
):
    computer, person = host_names_computer_of(DEBIAN_CLI), tls_workplace.hire()
    visit, _ = configure_by_conversation(computer, tls_server, browser, person)
    assert visit.last.kind == "done"
    identity = caller(computer)
    assert identity["Account"] in tls_workplace.account_ids
    assert f"/{person.user_name}" in identity["Arn"]


def test_an_aged_token_is_refreshed(host_names_computer_of, tls_workplace, browser):
    computer, person = host_names_computer_of(DEBIAN_CLI), tls_workplace.hire()
    configure(computer, "host-names", tls_workplace)
    log_in(computer, browser, person)
    before = computer.token("cardea")
    before.age(seconds_left=300)
    computer.forget_role_credentials()
    assert_is(caller(computer), person, tls_workplace.account_ids[0], "Readers")
    assert computer.token("cardea").access_token != before.access_token


def test_logout_ends_it(host_names_computer_of, tls_workplace, browser):
    computer, person = host_names_computer_of(DEBIAN_CLI), tls_workplace.hire()
    configure(computer, "host-names", tls_workplace)
    log_in(computer, browser, person)
    token = computer.token("cardea").access_token
    asking = ["sso", "list-accounts", "--access-token", token, "--region", "us-east-1"]
    assert len(computer.aws_json(*asking)["accountList"]) == 3
    account = tls_workplace.account_ids[0]
    where = ["--region", "us-east-1"]
    copied = copy_role_credentials(computer, account, token, *where)
    calling = ["sts", "get-caller-identity", "--profile", copied, *where]
    assert computer.aws_json(*calling)["Account"] == account
    computer.aws("sso", "logout")
    assert "(ExpiredToken)" in computer.aws_refused(*calling)
    assert "UnauthorizedException" in computer.aws_refused(*asking)
    refusal = computer.aws_refused("sts", "get-caller-identity", "--profile", PROFILE)
    assert "Error loading SSO Token" in refusal
