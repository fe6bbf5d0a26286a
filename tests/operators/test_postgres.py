"""One node and two nodes on PostgreSQL."""

import os
import secrets
import subprocess
from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server, binary, environment, launch, read_ready
from harness.waiting import eventually

URL = os.environ.get("CARDEA_TEST_POSTGRES")
pytestmark = pytest.mark.skipif(URL is None, reason="run it by scripts/with-postgres")


@pytest.fixture
def database() -> Iterator[str]:
    """The URL of an empty database."""
    name = f"operator_{secrets.token_hex(4)}"
    sql(f"CREATE DATABASE {name}")
    yield URL.rsplit("/", 1)[0] + "/" + name
    sql(f"DROP DATABASE {name} WITH (FORCE)")


def sql(statement: str) -> None:
    subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", statement, URL],
        check=True,
        timeout=60,
        capture_output=True,
    )


@pytest.fixture
def master_key(tmp_path) -> Path:
    path = tmp_path / "shared-master-key"
    path.write_text(secrets.token_hex(32) + "\n")
    path.chmod(0o600)
    return path


def event_names(root: Root) -> set[str]:
    pages = root.client("cloudtrail").get_paginator("lookup_events").paginate()
    return {event["EventName"] for page in pages for event in page["Events"]}


def test_one_node_end_to_end(tmp_path, database):
    data = tmp_path / "data"
    server = Server.start(data, "--database", database)
    root = Root(server)
    root.ensure_organization()
    account = root.create_account("Production")
    user, group = root.create_user("ada"), root.create_group("Engineers")
    root.add_member(group, user)
    permission_set = root.create_permission_set("Readers", READ_ONLY_ACCESS)
    root.assign(group, permission_set, account)
    roles = root.client("iam", account).list_roles()["Roles"]
    assert any(role["RoleName"].startswith("AWSReservedSSO_Readers_") for role in roles)
    assert {
        "CreateUser",
        "CreateGroup",
        "CreateGroupMembership",
        "CreateAccount",
        "CreatePermissionSet",
        "CreateAccountAssignment",
    } <= event_names(root)
    assert not (data / "cardea.db").exists()
    server.stop()

    again = Server.start(data, "--database", database)
    root = Root(again)
    listed = root.client("identitystore").list_users(IdentityStoreId=root.identity_store_id)
    assert [found["UserId"] for found in listed["Users"]] == [user]
    again.stop()


def test_two_nodes_are_one_installation(tmp_path, database, master_key):
    options = ["--database", database, "--master-key-file", str(master_key)]
    first = Server.start(tmp_path / "first", *options)
    second = Server.start(tmp_path / "second", *options)
    try:
        assert first.ready.instance_arn == second.ready.instance_arn
        assert first.root_keys() == second.root_keys()
        one, other = Root(first), Root(second)
        one.ensure_organization()
        account = other.create_account("Production")
        user = one.create_user("ada")
        found = other.client("identitystore").describe_user(
            IdentityStoreId=other.identity_store_id, UserId=user
        )
        assert found["UserName"] == "ada"
        group = other.create_group("Engineers")
        one.add_member(group, user)
        permission_set = one.create_permission_set("Readers", READ_ONLY_ACCESS)
        # Asked of one node, seen to be done on the other.
        admin = one.client("sso-admin")
        request = admin.create_account_assignment(
            InstanceArn=one.instance_arn,
            TargetId=account,
            TargetType="AWS_ACCOUNT",
            PermissionSetArn=permission_set,
            PrincipalType="GROUP",
            PrincipalId=group,
        )["AccountAssignmentCreationStatus"]["RequestId"]
        elsewhere = other.client("sso-admin")
        eventually(
            "the assignment is provisioned",
            lambda: elsewhere.describe_account_assignment_creation_status(
                InstanceArn=other.instance_arn, AccountAssignmentCreationRequestId=request
            )["AccountAssignmentCreationStatus"]["Status"]
            == "SUCCEEDED",
        )
        # Credentials that one node sealed are good on the other.
        assert one.client("sts", account).get_caller_identity()["Account"] == account
        keys = first.root_keys(account)
        given = {
            "aws_access_key_id": keys.access_key_id,
            "aws_secret_access_key": keys.secret_access_key,
            "aws_session_token": keys.session_token,
        }
        sts = boto3.client(
            "sts", region_name="us-east-1", endpoint_url=second.ready.url, **given
        )
        assert sts.get_caller_identity()["Account"] == account
        # Work goes on where a node has died.
        first.kill()
        more = other.create_permission_set("More", READ_ONLY_ACCESS)
        other.assign(group, more, account)
    finally:
        first.kill()
        second.stop()


def test_two_nodes_may_make_their_first_start_at_once(tmp_path, database, master_key):
    options = ["--database", database, "--master-key-file", str(master_key)]
    folders = [tmp_path / "first", tmp_path / "second"]
    processes = [launch(folder, *options) for folder in folders]
    try:
        ready = [
            eventually("a node answers", lambda p=process, f=folder: read_ready(p, f))
            for process, folder in zip(processes, folders, strict=True)
        ]
        assert ready[0].instance_arn == ready[1].instance_arn
        assert ready[0].management_account_id == ready[1].management_account_id
        texts = [(folder / "root-credentials").read_text() for folder in folders]
        assert texts[0] == texts[1]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_a_node_with_another_master_key_is_refused(tmp_path, database):
    Server.start(tmp_path / "first", "--database", database).stop()
    key = tmp_path / "another"
    key.write_text("cd" * 32)
    for folder, more, told in (
        ("second", ["--master-key-file", str(key)], "the master key is not the one"),
        ("third", [], "is missing beside its database"),
    ):
        command = [binary(), "serve", "--listen", "127.0.0.1:0", "--database", database]
        done = subprocess.run(
            [*command, "--data", tmp_path / folder, *more],
            capture_output=True,
            text=True,
            timeout=60,
            env=environment(tmp_path),
            check=False,
        )
        assert done.returncode == 2
        [line] = done.stderr.splitlines()
        assert told in line
        assert not (tmp_path / folder / "master-key").exists()
        assert not (tmp_path / folder / "root-credentials").exists()
