"""Who can reach what, and why, from the command line."""

import json
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import boto3
import pytest
from botocore.exceptions import ClientError
from harness.organization import Root
from harness.server import Server, binary, environment
from harness.waiting import eventually


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory) -> Iterator[Server]:
    server = Server.start(tmp_path_factory.mktemp("demonstration") / "data", "--demo")
    yield server
    server.stop()


@pytest.fixture
def access(demonstration, tmp_path):
    def access(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [binary(), "access", *arguments, "--data", demonstration.data],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            cwd=tmp_path,
            check=False,
        )

    return access


@pytest.fixture
def accounts(demonstration) -> dict[str, str]:
    listed = Root(demonstration).client("organizations").list_accounts()["Accounts"]
    return {account["Name"]: account["Id"] for account in listed}


def listed(access, *arguments: str) -> list[dict]:
    done = access("list", "--output", "json", *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["access"]


def test_a_user_reaches_what_their_groups_reach(access, accounts):
    found = {
        (row["accountId"], row["permissionSetName"]): row for row in listed(access, "--user", "grace")
    }
    assert set(found) == {
        (accounts["Development"], "DeveloperAccess"),
        (accounts["Production"], "ReadOnlyAccess"),
        (accounts["Development"], "ReadOnlyAccess"),
    }
    for (account, name), row in found.items():
        assert [reason["groupName"] for reason in row["reasons"]] == ["Developers"]
        assert re.fullmatch(
            rf"arn:aws:iam::{account}:role/aws-reserved/sso.amazonaws.com/"
            rf"AWSReservedSSO_{name}_[0-9a-f]{{16}}",
            row["roleArn"],
        )
    group = listed(access, "--group", "Developers")
    assert {(row["accountId"], row["permissionSetName"]) for row in group} == set(found)
    assert [reason["type"] for reason in group[0]["reasons"]] == ["DIRECT"]


def test_who_reaches_an_account_is_a_table_for_people(access, accounts):
    done = access("list", "--account", accounts["Development"])
    assert done.returncode == 0
    head, *lines = done.stdout.splitlines()
    assert head.split() == ["ACCOUNT", "PERMISSION", "SET", "USER", "BECAUSE"]
    assert sorted(line.split(maxsplit=3)[1:] for line in lines) == [
        ["AdministratorAccess", "ada", "group Administrators"],
        ["DeveloperAccess", "grace", "group Developers"],
        ["ReadOnlyAccess", "grace", "group Developers"],
    ]
    users = {row["userName"] for row in listed(access, "--permission-set", "ReadOnlyAccess")}
    assert users == {"ada", "grace"}


def test_before_the_beginning_nobody_had_access(access, accounts):
    done = access("list", "--account", accounts["Production"], "--as-of", "2020-01-01T00:00:00Z")
    assert (done.returncode, done.stdout) == (0, "Nobody has access.\n")


def test_the_past_is_told_after_it_has_changed(access, demonstration):
    root = Root(demonstration)
    store = demonstration.ready.identity_store_id
    identities = root.client("identitystore")
    user = root.create_user("leaver")
    group = next(
        group["GroupId"]
        for group in identities.list_groups(IdentityStoreId=store)["Groups"]
        if group["DisplayName"] == "Developers"
    )
    root.add_member(group, user)
    before = listed(access, "--user", "leaver")
    assert len(before) == 3
    # Instants on the command line are whole seconds; the change is in a later one.
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=1)
    while datetime.now(UTC) <= at:
        pass
    identities.delete_user(IdentityStoreId=store, UserId=user)
    gone = access("list", "--user", "leaver")
    assert gone.returncode == 2
    assert "user `leaver`" in gone.stderr
    then = listed(access, "--user", user, "--as-of", at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    assert then == before


def test_a_change_is_told_before_it_is_made(access, demonstration, accounts):
    root = Root(demonstration)
    store = demonstration.ready.identity_store_id
    groups = root.client("identitystore").list_groups(IdentityStoreId=store)["Groups"]
    ids = {group["DisplayName"]: group["GroupId"] for group in groups}
    before = listed(access, "--user", "grace")
    parameters = json.dumps({"GroupId": ids["Developers"]})
    done = access("plan", "identitystore", "delete-group", parameters)
    assert done.returncode == 0, done.stderr
    lines = [line.split(maxsplit=2) for line in done.stdout.splitlines()]
    assert lines[0] == ["3", "would", "lose:"]
    assert lines[1] == ["USER", "ACCOUNT", "PERMISSION SET OR ROLE"]
    assert sorted(lines[2:]) == sorted(
        ["grace", row["accountId"], row["permissionSetName"]] for row in before
    )
    assert listed(access, "--user", "grace") == before, "planning changed something"

    done = access("plan", "identitystore", "delete-group", "{}")
    assert (done.returncode, done.stdout[:22]) == (0, "It would be refused: V"), done.stdout
    done = access("plan", "identitystore", "list-groups", "{}")
    assert done.returncode == 2
    assert "cannot be planned; these can: " in done.stderr
    done = access("plan", "identitystore", "delete-group", "{")
    assert done.returncode == 2
    assert "the parameters are no JSON" in done.stderr


def test_roles_of_account_access_manager_are_printed(access, demonstration):
    root = Root(demonstration)
    service = "account-access.amazonaws.com"
    root.client("organizations").enable_aws_service_access(ServicePrincipal=service)
    manager = root.client("account-access")
    source = {"identityCenter": {"instanceArn": root.instance_arn}}
    application = manager.create_application(identitySource=source)["applicationArn"]
    account = root.client("sts").get_caller_identity()["Account"]
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": ["sts:AssumeRole", "sts:SetContext"],
        "Condition": {
            "StringEquals": {"aws:SourceAccount": account, "aws:SourceArn": application}
        },
    }
    trust = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam = root.client("iam")
    role = iam.create_role(RoleName="Builder", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    user = root.create_user("builder")
    entitled = {"principal": {"identityCenter": {"userId": user}}, "roleArn": role}
    manager.create_entitlement(
        applicationArn=application, entitlement={"principalRole": entitled}
    )
    [row] = listed(access, "--user", "builder")
    assert (row["accountId"], row["permissionSetArn"], row["roleArn"]) == (account, None, role)
    head, line = access("list", "--user", "builder").stdout.splitlines()
    assert head.split() == ["ACCOUNT", "PERMISSION", "SET", "OR", "ROLE", "BECAUSE"]
    assert line.split() == [account, role, "direct"]


def test_a_rule_makes_assignments_that_aws_clients_see(access, demonstration, accounts, tmp_path):
    root = Root(demonstration)
    user = root.create_user("ruled")
    center, instance = root.client("sso-admin"), demonstration.ready.instance_arn
    made = center.create_permission_set(Name="Ruled", InstanceArn=instance)
    permission_set = made["PermissionSet"]["PermissionSetArn"]
    parent = root.client("organizations").list_roots()["Roots"][0]["Id"]
    file = tmp_path / "rule.json"
    file.write_text(
        json.dumps(
            {
                "Name": "everywhere",
                "Target": {"Parent": {"ParentId": parent, "Recursive": True}},
                "ExcludedAccountIds": [accounts["Audit"]],
                "Principals": [{"PrincipalType": "USER", "PrincipalId": user}],
                "PermissionSetArns": [permission_set],
            }
        )
    )
    done = access("rules", "create", "--file", file)
    assert done.returncode == 0, done.stderr

    def shown() -> dict:
        done = access("rules", "show", "everywhere")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def status() -> str:
        return shown()["AssignmentRule"]["Status"]

    eventually("the rule is brought about", lambda: status() == "CONVERGED")
    # All but the management account, which no rule means unless it says so, and the exception.
    assert shown()["Progress"]["Accounts"] == len(accounts) - 2

    def assigned() -> list[dict]:
        return center.list_account_assignments(
            InstanceArn=instance,
            AccountId=accounts["Development"],
            PermissionSetArn=permission_set,
        )["AccountAssignments"]

    assert [found["PrincipalId"] for found in assigned()] == [user]
    table = access("list", "--user", "ruled").stdout
    assert f"direct by rule everywhere (accounts in {parent})" in table
    with pytest.raises(ClientError) as refused:
        center.delete_account_assignment(
            InstanceArn=instance,
            TargetId=accounts["Development"],
            TargetType="AWS_ACCOUNT",
            PermissionSetArn=permission_set,
            PrincipalType="USER",
            PrincipalId=user,
        )
    error = refused.value.response["Error"]
    assert (error["Code"], "`everywhere`" in error["Message"]) == ("ConflictException", True)
    assert "everywhere" in access("rules", "list").stdout
    assert access("rules", "delete", "everywhere").returncode == 0
    eventually("the assignments are gone", lambda: assigned() == [])
    eventually("the rule is gone", lambda: access("rules", "show", "everywhere").returncode == 2)


def test_a_denial_is_explained_by_its_request_id(access, demonstration, accounts):
    keys = demonstration.root_keys(accounts["Development"])
    iam = Root(demonstration).client("iam", accounts["Development"])
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:aws:iam::{accounts['Development']}:root"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
    assert keys.session_token
    role = iam.create_role(RoleName="Narrow", AssumeRolePolicyDocument=json.dumps(trust))
    arn = role["Role"]["Arn"]
    done = access("explain", "--principal", arn, "--action", "iam:ListRoles")
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    session = arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/") + "/session"
    assert lines[0] == session
    assert lines[1] == "iam:ListRoles on *: denied"
    assert f"  AWS says: User: {session} is not authorized to perform: iam:ListRoles" in lines[3]

    center = boto3.client(
        "sso-admin",
        endpoint_url=demonstration.ready.url,
        region_name="us-east-1",
        aws_access_key_id=keys.access_key_id,
        aws_secret_access_key=keys.secret_access_key,
        aws_session_token=keys.session_token,
    )
    with pytest.raises(ClientError) as denied:
        center.create_permission_set(Name="x", InstanceArn=demonstration.ready.instance_arn)
    error = denied.value.response
    reference = error["ResponseMetadata"]["RequestId"]
    assert error["Error"]["Code"] == "AccessDeniedException"
    done = access("explain", "--reference", reference, "--output", "json")
    assert done.returncode == 1, done.stderr
    told = json.loads(done.stdout)
    assert told["allowed"] is False
    assert told["message"] == error["Error"]["Message"]
    assert told["event"]["requestId"] == reference
    assert told["event"]["name"] == "CreatePermissionSet"
    assert "by the policies of now" in access("explain", "--reference", reference).stdout


def test_what_is_allowed_ends_with_status_0(access, accounts):
    root = f"arn:aws:iam::{accounts['Audit']}:root"
    done = access("explain", "--principal", root, "--action", "iam:CreateRole")
    assert done.returncode == 0, done.stderr
    assert "iam:CreateRole on *: allowed" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["explan"], "'explain'"),
        (["lst"], "'list'"),
        (["list", "--usr", "ada"], "'--user'"),
        (["list", "--permision-set", "x"], "'--permission-set'"),
        (["explain", "--refrence", "x"], "'--reference'"),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(access, arguments, meant):
    done = access(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "similar" in done.stderr
    assert meant in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["list"], "--user <NAME>"),
        (["list", "--user", "ada", "--group", "x"], "cannot be used with"),
        (["list", "--user", "nobody"], "user `nobody`"),
        (["list", "--group", "nobody"], "group `nobody`"),
        (["list", "--account", "1"], "ValidationException"),
        (["list", "--account", "999999999999"], "999999999999"),
        (["list", "--permission-set", "Nobody"], "Nobody"),
        (["list", "--user", "ada", "--as-of", "yesterday"], "2026-11-01T12:00:00Z"),
        (["list", "--user", "ada", "--as-of", "2999-01-01T00:00:00Z"], "future"),
        (["explain"], "--principal <ARN>"),
        (["explain", "--principal", "arn:aws:iam::123456789012:root"], "--action <ACTION>"),
        (["explain", "--reference", "x", "--action", "iam:ListRoles"], "cannot be used with"),
        (["explain", "--reference", "x"], "no request with the id x was refused"),
        (["explain", "--principal", "ada@example.com/ada", "--action", "a:B"], "not a principal"),
        (
            ["explain", "--principal", "arn:aws:iam::123456789012:root", "--action", "s3"],
            "ValidationException",
        ),
        (
            ["explain", "--principal", "x", "--action", "a:B", "--context", "y"],
            "write `key=value`",
        ),
    ],
)
def test_what_cannot_be_done_is_said_with_status_2(access, arguments, said):
    done = access(*arguments)
    assert done.returncode == 2, done.stdout
    assert said in done.stderr


def test_without_a_server_it_says_so(tmp_path):
    done = subprocess.run(
        [binary(), "access", "list", "--user", "ada", "--data", tmp_path / "nowhere"],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment(tmp_path),
        check=False,
    )
    assert done.returncode == 2
    assert "is `cardea serve` running" in done.stderr
