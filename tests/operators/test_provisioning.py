"""How far provisioning is, what failed, and trying it again, from the command line."""

import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from harness.organization import READ_ONLY_ACCESS, Root
from harness.server import Server, binary, environment
from harness.waiting import eventually

POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}],
    }
)


@pytest.fixture
def server(tmp_path) -> Iterator[Server]:
    server = Server.start(tmp_path / "data")
    yield server
    server.stop()


@pytest.fixture
def provisioning(server, tmp_path):
    def provisioning(*arguments: str) -> Any:
        done = subprocess.run(
            [binary(), "provisioning", *arguments, "--output", "json", "--data", server.data],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return provisioning


def test_what_failed_is_listed_and_tried_again(server, provisioning):
    root = Root(server)
    root.ensure_organization()
    accounts = [root.create_account(name) for name in ("Production", "Staging", "Sandbox")]
    group = root.create_group("Engineers")
    arn = root.create_permission_set("Deployers", READ_ONLY_ACCESS)
    for account in accounts:
        root.assign(group, arn, account)
    admin = root.client("sso-admin")
    admin.attach_customer_managed_policy_reference_to_permission_set(
        InstanceArn=root.instance_arn,
        PermissionSetArn=arn,
        CustomerManagedPolicyReference={"Name": "Deploy"},
    )
    root.client("iam", accounts[0]).create_policy(PolicyName="Deploy", PolicyDocument=POLICY)
    assert provisioning("failures") == {"failures": []}

    request = admin.provision_permission_set(
        InstanceArn=root.instance_arn,
        PermissionSetArn=arn,
        TargetType="ALL_PROVISIONED_ACCOUNTS",
    )["PermissionSetProvisioningStatus"]["RequestId"]

    def ended() -> dict | None:
        status = admin.describe_permission_set_provisioning_status(
            InstanceArn=root.instance_arn, ProvisionPermissionSetRequestId=request
        )["PermissionSetProvisioningStatus"]
        return status if status["Status"] != "IN_PROGRESS" else None

    status = eventually("it is provisioned", ended)
    assert status["Status"] == "FAILED"
    assert status["FailureReason"].startswith("Provisioning failed in 2 of 3 accounts: ")
    told = provisioning("status", request)
    assert told["progress"] == {"Total": 3, "Succeeded": 1, "Failed": 2, "InProgress": 0}
    failed = {t["AccountId"] for t in told["targets"] if t["Status"] == "FAILED"}
    assert failed == set(accounts[1:])
    only = provisioning("status", request, "--failed")["targets"]
    assert {target["AccountId"] for target in only} == failed
    listed = provisioning("failures")["failures"]
    assert {failure["AccountId"] for failure in listed} == failed
    assert all("policy/Deploy" in failure["FailureReason"] for failure in listed)

    for account in accounts[1:]:
        root.client("iam", account).create_policy(PolicyName="Deploy", PolicyDocument=POLICY)
    assert set(provisioning("retry", request)["accounts"]) == failed
    assert eventually("it is provisioned", ended)["Status"] == "SUCCEEDED"
    assert provisioning("failures") == {"failures": []}
    for account in accounts:
        [role] = [
            role["RoleName"]
            for role in root.client("iam", account).list_roles()["Roles"]
            if role["RoleName"].startswith("AWSReservedSSO_")
        ]
        attached = root.client("iam", account).list_attached_role_policies(RoleName=role)
        names = {policy["PolicyName"] for policy in attached["AttachedPolicies"]}
        assert names == {"ReadOnlyAccess", "Deploy"}
