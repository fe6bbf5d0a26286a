"""A person's first day, and its end: the letter, the passkey, the portal, the console, the CLI, and
an administrator who ends it all."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from harness import extension, mfa
from harness.organization import ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.sso_admin import CUSTOM
from harness.templates import configuration
from harness.window import Window

PASSWORD = "Correct-horse-battery-7"
# What a page of the sign-in may weigh as it is, and the portal compressed, until it shows something.
SIGN_IN_BYTES = 30_000
PORTAL_BYTES = 300_000


@pytest.fixture
def server(tmp_path, mailbox, authority) -> Iterator[Server]:
    """With a mail server."""
    password = tmp_path / "smtp-password"
    password.write_text("mail-server-secret\n")
    server = Server.at_a_name(tmp_path / "data", *mailbox.options(authority, str(password)))
    yield server
    server.stop()


def sts_with(server: Server, keys: dict) -> Any:
    return boto3.client(
        "sts",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
    )


def test_from_the_invitation_to_the_console_until_an_administrator_ends_it(
    server, mailbox, computer_of
):
    root = Root(server)
    root.ensure_organization()
    production, staging, sandbox = (
        root.create_account(name) for name in ("Production", "Staging", "Sandbox")
    )
    administrators = root.create_permission_set("Administrators", ADMINISTRATOR_ACCESS)
    readers = root.create_permission_set("Readers", READ_ONLY_ACCESS)
    user_id, colleague = root.create_user("newcomer"), root.create_user("colleague")
    for person, permission_set, account in [
        (user_id, administrators, production),
        (user_id, readers, production),
        (user_id, readers, staging),
        (colleague, administrators, sandbox),
    ]:
        root.assign(person, permission_set, account, principal_type="USER")
    admin = root.client("sso-admin")
    wiki = admin.create_application(
        InstanceArn=root.instance_arn,
        ApplicationProviderArn=CUSTOM,
        Name="Wiki",
        Description="What everybody knows",
        PortalOptions={
            "Visibility": "ENABLED",
            "SignInOptions": {
                "Origin": "APPLICATION",
                "ApplicationUrl": "https://wiki.example.com/",
            },
        },
    )["ApplicationArn"]
    admin.create_application_assignment(
        ApplicationArn=wiki, PrincipalId=user_id, PrincipalType="USER"
    )
    mfa.put_settings(server)
    user = {"IdentityStoreId": root.identity_store_id, "UserId": user_id}
    extension.call(server, "InviteUser", user)
    letter = mailbox.next("newcomer@example.com")
    assert letter.message["Subject"] == "Invitation to join the access portal"

    with Window("newcomer", server.origin) as window:
        # The link of the letter, a password, a passkey.
        signing_in = [
            window.step("open", url=letter.link()),
            window.step("send", fields={"new_password": PASSWORD, "confirm_password": PASSWORD}),
            window.step("send", button="button[name=choose][value=key]"),
        ]
        for seen in signing_in:
            assert seen.looks.bytes < SIGN_IN_BYTES, seen.looks
        assert [seen.looks.heading for seen in signing_in] == [
            "New user sign-up",
            "Register an MFA device",
            "Register a security key or passkey",
        ]

        # The portal: what is theirs, and nothing else.
        portal = window.step("land", button="button[data-begin]")
        assert portal.accounts == {
            "Production": ["Administrators", "Readers"],
            "Staging": ["Readers"],
        }
        assert 0 < portal.loaded["compressed"] < PORTAL_BYTES < portal.loaded["bytes"]
        assert portal.loaded["plain"] == []
        [device] = extension.call(server, "ListUserMfaDevices", user)["MfaDevices"]
        assert device["Type"] == "SECURITY_KEY"

        # A role session of the console, in no more than two clicks.
        before = window.clicks
        console = window.step("console", account="Production", role="Administrators")
        assert window.clicks - before <= 2
        assert console.account == production
        assert console.role.startswith("AWSReservedSSO_Administrators_")
        assert console.sessionName == "newcomer"
        assert console.looks.bytes < SIGN_IN_BYTES

        # The access keys of a role, and every other page of the portal.
        keys = window.step("access_keys", account="Staging", role="Readers")
        sts = sts_with(server, vars(keys))
        assert sts.get_caller_identity()["Account"] == staging
        pages = {
            hash: window.step("page", hash=hash)
            for hash in ("#/applications", "#/mfa-devices", "#/sessions", "#/profile", "#/")
        }
        assert [page.heading for page in pages.values()] == [
            "Applications (1)",
            "MFA devices",
            "Sessions",
            "Profile",
            "Accounts (2)",
        ]
        assert all(page.looks.alerts == [] for page in pages.values())

        # The AWS CLI and boto3, let in by the same session.
        computer = computer_of()
        computer.configure(
            configuration(
                "sso-session",
                url=server.origin,
                start_url=server.ready.start_url,
                region=server.ready.region,
                profile="work",
                account_id=staging,
                role="Readers",
            )
        )
        with computer.start_aws("sso", "login", "--profile", "work") as login:
            consent = window.step("allow", url=login.opened_url())
            login.succeed()
        assert consent.looks.bytes < SIGN_IN_BYTES
        identity = computer.aws_json("sts", "get-caller-identity", "--profile", "work")
        assert identity["Account"] == staging
        exported = computer.aws_json(
            *("configure", "export-credentials", "--profile", "work", "--format", "process")
        )
        cli = sts_with(server, exported)
        assert cli.get_caller_identity()["Arn"] == identity["Arn"]

        # The administrator finds one session behind all of this, and ends it. Nobody waits, and
        # nobody asks twice: the very next call with anything of it fails.
        [session] = extension.call(server, "ListUserSessions", user)["Sessions"]
        ending = user | {"SessionId": session["SessionId"]}
        extension.call(server, "EndUserSession", ending)
        for client in (sts, cli):
            with pytest.raises(ClientError) as refusal:
                client.get_caller_identity()
            assert refusal.value.response["Error"]["Code"] == "ExpiredToken"
        assert "ExpiredToken" in computer.aws_refused(
            "sts", "get-caller-identity", "--profile", "work"
        )
        computer.forget_role_credentials()
        refused = computer.aws_refused("sts", "get-caller-identity", "--profile", "work")
        assert "Unauthorized" in refused or "expired" in refused, refused
        console = window.step("console_again", refused=True)
        assert console.status == 401
        assert console.looks.heading == "You are not signed in to the console"
        portal = window.step("access_keys_again", refused=True)
        assert portal.looks.url.startswith(f"{server.origin}/sign-in")
        assert portal.looks.bytes < SIGN_IN_BYTES
    assert extension.call(server, "ListUserSessions", user)["Sessions"] == []
