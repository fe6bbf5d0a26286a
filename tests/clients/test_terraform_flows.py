"""What Terraform's AWS provider does, call by call: apply, a plan without differences, change, destroy."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness.organization import READ_ONLY_ACCESS
from harness.terraform import Assignment, Provider

# Terraform walks its graph with ten at a time.
PARALLELISM = 10
POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}],
    }
)


@pytest.fixture(scope="module")
def provider(root) -> Provider:
    root.ensure_organization()
    return Provider(root.client("sso-admin"), root.instance_arn)


def at_once(work, items) -> None:
    with ThreadPoolExecutor(PARALLELISM) as pool:
        for done in [pool.submit(work, item) for item in items]:
            done.result()


def reserved_roles(root, account_id: str, name: str) -> list[str]:
    listed = root.client("iam", account_id).get_paginator("list_roles").paginate()
    return [
        role["RoleName"]
        for page in listed
        for role in page["Roles"]
        if role["RoleName"].startswith(f"AWSReservedSSO_{name}_")
    ]


def test_a_permission_set_is_applied_read_back_changed_and_destroyed(provider):
    arn = provider.create_permission_set(
        "Terraformed",
        Description="by code",
        SessionDuration="PT2H",
        RelayState="https://console.aws.amazon.com/",
        Tags=[{"Key": "managed-by", "Value": "terraform"}],
    )
    state = provider.read_permission_set(arn)
    assert state is not None
    assert (state["Description"], state["SessionDuration"]) == ("by code", "PT2H")
    assert state["Tags"] == {"managed-by": "terraform"}
    # Provisioning where nothing is provisioned ends well.
    provider.put_inline_policy(arn, POLICY)
    provider.attach_managed_policy(arn, READ_ONLY_ACCESS)
    # AWS: an update that leaves the relay state out clears it.
    provider.update_permission_set(arn, Description="changed", SessionDuration="PT4H")
    state = provider.read_permission_set(arn)
    assert state is not None
    assert state["Description"] == "changed"
    assert "RelayState" not in state
    assert state == provider.read_permission_set(arn), "a second plan has differences"
    provider.detach_managed_policy(arn, READ_ONLY_ACCESS)
    provider.delete_permission_set(arn)
    assert provider.read_permission_set(arn) is None


def test_many_resources_are_applied_and_destroyed_at_once(provider, root):
    accounts = [root.create_account(f"terraform-{number}") for number in range(3)]
    users = [root.create_user(f"terraform-{number}") for number in range(4)]
    arns = [provider.create_permission_set(f"Parallel{number}") for number in range(3)]
    wanted = [
        Assignment(arn, "USER", user, account)
        for arn in arns
        for user in users
        for account in accounts
    ]
    at_once(provider.create_assignment, wanted)
    assert all(provider.read_assignment(assignment) for assignment in wanted)
    for account in accounts:
        assert len(reserved_roles(root, account, "Parallel0")) == 1
    # Every set is changed while the others are: each change provisions its three accounts again.
    at_once(lambda arn: provider.put_inline_policy(arn, POLICY), arns)
    [role] = reserved_roles(root, accounts[0], "Parallel0")
    iam = root.client("iam", accounts[0])
    assert iam.list_role_policies(RoleName=role)["PolicyNames"] == ["AwsSSOInlinePolicy"]
    at_once(provider.delete_assignment, wanted)
    assert not any(provider.read_assignment(assignment) for assignment in wanted)
    # What is gone already is destroyed well, too.
    provider.delete_assignment(wanted[0])
    at_once(provider.delete_permission_set, arns)
    for account in accounts:
        for number in range(3):
            assert reserved_roles(root, account, f"Parallel{number}") == []
