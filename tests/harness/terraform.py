"""Identity Center as the Terraform AWS provider drives it: its order of calls, what it retries, what
it waits for and what it reads back.

Terraform itself cannot be had here. What it does is taken from public descriptions of the provider's
behaviour: every change of a permission set is followed by a provisioning of all accounts, statuses are
polled, a ResourceNotFoundException of a status right after its request is "not visible yet", conflicts
and throttling are retried, reads list and filter.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from harness.waiting import eventually

RETRIED = {"ConflictException", "ThrottlingException"}


def code_of(error: ClientError) -> str:
    return error.response["Error"]["Code"]


@dataclass(frozen=True)
class Assignment:
    """The arguments of an `aws_ssoadmin_account_assignment`."""

    permission_set_arn: str
    principal_type: str
    principal_id: str
    account_id: str

    def parameters(self) -> dict[str, str]:
        return {
            "PermissionSetArn": self.permission_set_arn,
            "PrincipalType": self.principal_type,
            "PrincipalId": self.principal_id,
            "TargetId": self.account_id,
            "TargetType": "AWS_ACCOUNT",
        }


class Provider:
    """Resources of one instance."""

    def __init__(self, client: Any, instance_arn: str) -> None:
        self.client = client
        self.instance_arn = instance_arn

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        """Calls until there is no conflict any more."""
        method = getattr(self.client, operation)

        def attempt() -> dict[str, Any] | None:
            try:
                return method(InstanceArn=self.instance_arn, **parameters)
            except ClientError as error:
                if code_of(error) not in RETRIED:
                    raise
                return None

        return eventually(f"{operation} meets no conflict", attempt)

    def settled(self, read: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """A status that is no longer in progress; it must be SUCCEEDED."""

        def look() -> dict[str, Any] | None:
            try:
                status = read()
            except ClientError as error:
                if code_of(error) != "ResourceNotFoundException":
                    raise
                return None
            return status if status["Status"] != "IN_PROGRESS" else None

        status = eventually("an operation ends", look)
        reason = status.get("FailureReason")
        assert status["Status"] == "SUCCEEDED", f"unexpected state, last error: {reason}"
        return status

    def create_permission_set(self, name: str, **arguments: Any) -> str:
        made = self.call("create_permission_set", Name=name, **arguments)
        return made["PermissionSet"]["PermissionSetArn"]

    def read_permission_set(self, arn: str) -> dict[str, Any] | None:
        """What a refresh puts into the state; none where it is gone."""
        try:
            found = self.call("describe_permission_set", PermissionSetArn=arn)["PermissionSet"]
        except ClientError as error:
            if code_of(error) != "ResourceNotFoundException":
                raise
            return None
        tags = self.call("list_tags_for_resource", ResourceArn=arn)["Tags"]
        return {**found, "Tags": {tag["Key"]: tag["Value"] for tag in tags}}

    def update_permission_set(self, arn: str, **arguments: Any) -> None:
        self.call("update_permission_set", PermissionSetArn=arn, **arguments)
        self.provision(arn)

    def put_inline_policy(self, arn: str, policy: str) -> None:
        self.call("put_inline_policy_to_permission_set", PermissionSetArn=arn, InlinePolicy=policy)
        self.provision(arn)

    def attach_managed_policy(self, arn: str, policy: str) -> None:
        self.call(
            "attach_managed_policy_to_permission_set",
            PermissionSetArn=arn,
            ManagedPolicyArn=policy,
        )
        self.provision(arn)

    def detach_managed_policy(self, arn: str, policy: str) -> None:
        self.call(
            "detach_managed_policy_from_permission_set",
            PermissionSetArn=arn,
            ManagedPolicyArn=policy,
        )
        self.provision(arn)

    def provision(self, arn: str) -> None:
        started = self.call(
            "provision_permission_set",
            PermissionSetArn=arn,
            TargetType="ALL_PROVISIONED_ACCOUNTS",
        )["PermissionSetProvisioningStatus"]
        self.settled(
            lambda: self.client.describe_permission_set_provisioning_status(
                InstanceArn=self.instance_arn,
                ProvisionPermissionSetRequestId=started["RequestId"],
            )["PermissionSetProvisioningStatus"]
        )

    def delete_permission_set(self, arn: str) -> None:
        self.call("delete_permission_set", PermissionSetArn=arn)

    def create_assignment(self, wanted: Assignment) -> None:
        """Looks first, since the service does not refuse what is there already."""
        assert not self.read_assignment(wanted), "already exists"
        started = self.call("create_account_assignment", **wanted.parameters())
        request_id = started["AccountAssignmentCreationStatus"]["RequestId"]
        self.settled(
            lambda: self.client.describe_account_assignment_creation_status(
                InstanceArn=self.instance_arn,
                AccountAssignmentCreationRequestId=request_id,
            )["AccountAssignmentCreationStatus"]
        )

    def read_assignment(self, wanted: Assignment) -> bool:
        paginator = self.client.get_paginator("list_account_assignments")
        listed = paginator.paginate(
            InstanceArn=self.instance_arn,
            AccountId=wanted.account_id,
            PermissionSetArn=wanted.permission_set_arn,
        )
        return any(
            found["PrincipalId"] == wanted.principal_id
            and found["PrincipalType"] == wanted.principal_type
            for page in listed
            for found in page["AccountAssignments"]
        )

    def delete_assignment(self, unwanted: Assignment) -> None:
        try:
            started = self.call("delete_account_assignment", **unwanted.parameters())
        except ClientError as error:
            if code_of(error) != "ResourceNotFoundException":
                raise
            return
        request_id = started["AccountAssignmentDeletionStatus"]["RequestId"]
        self.settled(
            lambda: self.client.describe_account_assignment_deletion_status(
                InstanceArn=self.instance_arn,
                AccountAssignmentDeletionRequestId=request_id,
            )["AccountAssignmentDeletionStatus"]
        )
