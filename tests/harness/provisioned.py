"""What is assigned, and which roles are there because of it, as root of every account sees it."""

import re

from harness.organization import Root


def permission_sets(root: Root) -> dict[str, str]:
    """ARNs by name."""
    admin = root.client("sso-admin")
    found = {}
    pages = admin.get_paginator("list_permission_sets").paginate(InstanceArn=root.instance_arn)
    for arn in (arn for page in pages for arn in page["PermissionSets"]):
        described = admin.describe_permission_set(
            InstanceArn=root.instance_arn, PermissionSetArn=arn
        )
        found[described["PermissionSet"]["Name"]] = arn
    return found


def assigned(root: Root, accounts: list[str]) -> set[tuple[str, str, str]]:
    """Account, permission set and principal of each assignment that stands."""
    admin = root.client("sso-admin")
    found = set()
    for arn in permission_sets(root).values():
        for account in accounts:
            pages = admin.get_paginator("list_account_assignments").paginate(
                InstanceArn=root.instance_arn, AccountId=account, PermissionSetArn=arn
            )
            for page in pages:
                for assignment in page["AccountAssignments"]:
                    found.add((account, arn, assignment["PrincipalId"]))
    return found


def assert_roles_are_those_of_the_assignments(root: Root, accounts: list[str]) -> None:
    """Exactly one role for each account and permission set that is assigned in it."""
    names = {arn: name for name, arn in permission_sets(root).items()}
    pairs = sorted({(account, names[arn]) for account, arn, _ in assigned(root, accounts)})
    roles = []
    for account in accounts:
        listed = root.client("iam", account).get_paginator("list_roles").paginate()
        for role in (role for page in listed for role in page["Roles"]):
            match = re.fullmatch(r"AWSReservedSSO_(.+)_[0-9a-f]{16}", role["RoleName"])
            if match:
                roles.append((account, match[1]))
    assert sorted(roles) == pairs


def ended(admin, instance_arn: str, request: str) -> dict | None:
    """The status of the assignment's creation, unless it is under way."""
    status = admin.describe_account_assignment_creation_status(
        InstanceArn=instance_arn, AccountAssignmentCreationRequestId=request
    )["AccountAssignmentCreationStatus"]
    return status if status["Status"] != "IN_PROGRESS" else None
