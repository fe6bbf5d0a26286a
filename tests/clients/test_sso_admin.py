"""Every implemented operation of sso-admin through boto3."""

import json

import pytest
from harness.answers import called, error_of, pages
from harness.organization import ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS
from harness.waiting import eventually

POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}],
}
IMPLEMENTED = {
    "AttachCustomerManagedPolicyReferenceToPermissionSet",
    "AttachManagedPolicyToPermissionSet",
    "CreateAccountAssignment",
    "CreatePermissionSet",
    "DeleteAccountAssignment",
    "DeleteInlinePolicyFromPermissionSet",
    "DeletePermissionSet",
    "DeletePermissionsBoundaryFromPermissionSet",
    "DescribeAccountAssignmentCreationStatus",
    "DescribeAccountAssignmentDeletionStatus",
    "DescribeInstance",
    "DescribePermissionSet",
    "DescribePermissionSetProvisioningStatus",
    "DetachCustomerManagedPolicyReferenceFromPermissionSet",
    "DetachManagedPolicyFromPermissionSet",
    "GetInlinePolicyForPermissionSet",
    "GetPermissionsBoundaryForPermissionSet",
    "ListAccountAssignmentCreationStatus",
    "ListAccountAssignmentDeletionStatus",
    "ListAccountAssignments",
    "ListAccountAssignmentsForPrincipal",
    "ListAccountsForProvisionedPermissionSet",
    "ListCustomerManagedPolicyReferencesInPermissionSet",
    "ListInstances",
    "ListManagedPoliciesInPermissionSet",
    "ListPermissionSetProvisioningStatus",
    "ListPermissionSets",
    "ListPermissionSetsProvisionedToAccount",
    "ListTagsForResource",
    "ProvisionPermissionSet",
    "PutInlinePolicyToPermissionSet",
    "PutPermissionsBoundaryToPermissionSet",
    "TagResource",
    "UntagResource",
    "UpdateInstance",
    "UpdatePermissionSet",
}


@pytest.fixture(scope="module")
def admin(root):
    """A client that fills in the instance."""
    root.ensure_organization()
    client = root.client("sso-admin")

    def fill_in(params, model, **_):
        if "InstanceArn" in model.input_shape.members:
            params.setdefault("InstanceArn", root.instance_arn)

    client.meta.events.register("provide-client-params.sso-admin", fill_in)
    return client


def ended(admin, started: dict, operation: str, request_id_name: str) -> dict:
    """The status of an asynchronous operation that has ended."""
    [key] = [name for name in started if name.endswith("Status")]

    def look() -> dict | None:
        request = {request_id_name: started[key]["RequestId"]}
        status = getattr(admin, operation)(**request)[key]
        return status if status["Status"] != "IN_PROGRESS" else None

    return eventually("an operation ends", look)


def test_every_implemented_operation_answers(admin, root):
    calls = called(admin)
    of_instance = {"InstanceArn": root.instance_arn}
    [listed] = pages(admin, "list_instances", "Instances")
    described = admin.describe_instance()
    for name in ("InstanceArn", "IdentityStoreId", "OwnerAccountId", "Status", "PrimaryRegion"):
        assert listed[name] == described[name]
    [region] = listed["Regions"]
    assert (region["RegionName"], region["IsPrimaryRegion"]) == (root.server.ready.region, True)
    assert listed["PrimaryRegion"] == root.server.ready.region
    admin.update_instance(Name="Example")
    assert admin.describe_instance()["Name"] == "Example"

    created = admin.create_permission_set(
        Name="Everything",
        Description="All",
        SessionDuration="PT4H",
        RelayState="https://console.aws.amazon.com/",
        Tags=[{"Key": "a", "Value": "1"}],
    )["PermissionSet"]
    assert set(created) == {
        "CreatedDate",
        "Description",
        "Name",
        "PermissionSetArn",
        "RelayState",
        "SessionDuration",
    }
    arn = created["PermissionSetArn"]
    of_set = {**of_instance, "PermissionSetArn": arn}
    assert admin.describe_permission_set(PermissionSetArn=arn)["PermissionSet"] == created
    # AWS: what is left out stays, but for the relay state.
    admin.update_permission_set(PermissionSetArn=arn, Description="Some")
    changed = admin.describe_permission_set(PermissionSetArn=arn)["PermissionSet"]
    assert (changed["Description"], changed["SessionDuration"]) == ("Some", "PT4H")
    assert "RelayState" not in changed
    assert arn in pages(admin, "list_permission_sets", "PermissionSets", **of_instance)

    for resource in (arn, root.instance_arn):
        admin.tag_resource(ResourceArn=resource, Tags=[{"Key": "b", "Value": "2"}])
        admin.untag_resource(ResourceArn=resource, TagKeys=["a", "never there"])
        paginator = admin.get_paginator("list_tags_for_resource")
        found = paginator.paginate(**of_instance, ResourceArn=resource).build_full_result()
        assert found["Tags"] == [{"Key": "b", "Value": "2"}]

    policies(admin, arn, of_set)
    assignments(admin, root, arn, of_set)
    assert calls.names == IMPLEMENTED


def policies(admin, arn: str, of_set: dict) -> None:
    for managed in (ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS):
        admin.attach_managed_policy_to_permission_set(
            PermissionSetArn=arn, ManagedPolicyArn=managed
        )
    operation = "list_managed_policies_in_permission_set"
    attached = pages(admin, operation, "AttachedManagedPolicies", **of_set)
    assert {policy["Name"] for policy in attached} == {"AdministratorAccess", "ReadOnlyAccess"}
    admin.detach_managed_policy_from_permission_set(
        PermissionSetArn=arn, ManagedPolicyArn=ADMINISTRATOR_ACCESS
    )
    references = [{"Name": "One", "Path": "/"}, {"Name": "Two", "Path": "/deep/er/"}]
    for reference in references:
        admin.attach_customer_managed_policy_reference_to_permission_set(
            PermissionSetArn=arn, CustomerManagedPolicyReference=reference
        )
    operation = "list_customer_managed_policy_references_in_permission_set"
    assert pages(admin, operation, "CustomerManagedPolicyReferences", **of_set) == references
    for reference in references:
        admin.detach_customer_managed_policy_reference_from_permission_set(
            PermissionSetArn=arn, CustomerManagedPolicyReference=reference
        )
    assert admin.get_inline_policy_for_permission_set(PermissionSetArn=arn)["InlinePolicy"] == ""
    admin.put_inline_policy_to_permission_set(
        PermissionSetArn=arn, InlinePolicy=json.dumps(POLICY)
    )
    inline = admin.get_inline_policy_for_permission_set(PermissionSetArn=arn)["InlinePolicy"]
    assert json.loads(inline) == POLICY
    admin.delete_inline_policy_from_permission_set(PermissionSetArn=arn)
    boundary = admin.get_permissions_boundary_for_permission_set
    assert error_of(boundary, PermissionSetArn=arn)[0] == "ResourceNotFoundException"
    for limit in (
        {"ManagedPolicyArn": READ_ONLY_ACCESS},
        {"CustomerManagedPolicyReference": {"Name": "Limit", "Path": "/"}},
    ):
        admin.put_permissions_boundary_to_permission_set(
            PermissionSetArn=arn, PermissionsBoundary=limit
        )
        assert boundary(PermissionSetArn=arn)["PermissionsBoundary"] == limit
    admin.delete_permissions_boundary_from_permission_set(PermissionSetArn=arn)


def assignments(admin, root, arn: str, of_set: dict) -> None:
    of_instance = {"InstanceArn": root.instance_arn}
    account = root.create_account("Assigned")
    user, group = root.create_user("assigned"), root.create_group("Assigned")
    root.add_member(group, user)
    target = {"TargetId": account, "TargetType": "AWS_ACCOUNT", "PermissionSetArn": arn}
    principals = {("GROUP", group), ("USER", user)}
    creation = "AccountAssignmentCreationRequestId"
    requests = set()
    for kind, principal in [*principals, ("USER", user)]:
        started = admin.create_account_assignment(
            **target, PrincipalType=kind, PrincipalId=principal
        )
        status = ended(admin, started, "describe_account_assignment_creation_status", creation)
        assert status["Status"] == "SUCCEEDED", status
        requests.add(status["RequestId"])
        assert {name: status[name] for name in target} == target
        assert (status["PrincipalType"], status["PrincipalId"]) == (kind, principal)
    key = "AccountAssignmentsCreationStatus"
    listed = pages(admin, "list_account_assignment_creation_status", key, **of_instance)
    assert requests <= {entry["RequestId"] for entry in listed}
    failed = {"Filter": {"Status": "FAILED"}}
    assert requests.isdisjoint(
        entry["RequestId"]
        for entry in pages(
            admin, "list_account_assignment_creation_status", key, **of_instance, **failed
        )
    )
    # One that is made again is no second one.
    listed = pages(
        admin, "list_account_assignments", "AccountAssignments", **of_set, AccountId=account
    )
    assert sorted((entry["PrincipalType"], entry["PrincipalId"]) for entry in listed) == sorted(
        principals
    )
    listed = pages(
        admin,
        "list_account_assignments_for_principal",
        "AccountAssignments",
        **of_instance,
        PrincipalType="USER",
        PrincipalId=user,
        Filter={"AccountId": account},
    )
    assert {(entry["PrincipalType"], entry["PrincipalId"]) for entry in listed} == principals

    accounts = "list_accounts_for_provisioned_permission_set"
    assert pages(admin, accounts, "AccountIds", **of_set) == [account]
    sets = "list_permission_sets_provisioned_to_account"
    in_account = {**of_instance, "AccountId": account}
    assert pages(admin, sets, "PermissionSets", **in_account) == [arn]
    outdated = {"ProvisioningStatus": "LATEST_PERMISSION_SET_NOT_PROVISIONED"}
    assert pages(admin, sets, "PermissionSets", **in_account, **outdated) == []
    admin.update_permission_set(PermissionSetArn=arn, SessionDuration="PT2H")
    assert pages(admin, sets, "PermissionSets", **in_account, **outdated) == [arn]
    provision = "ProvisionPermissionSetRequestId"
    for wanted in (
        {"TargetType": "AWS_ACCOUNT", "TargetId": account},
        {"TargetType": "ALL_PROVISIONED_ACCOUNTS"},
    ):
        started = admin.provision_permission_set(PermissionSetArn=arn, **wanted)
        operation = "describe_permission_set_provisioning_status"
        status = ended(admin, started, operation, provision)
        assert status["Status"] == "SUCCEEDED", status
        assert status.get("AccountId") == wanted.get("TargetId")
    assert pages(admin, sets, "PermissionSets", **in_account, **outdated) == []
    key = "PermissionSetsProvisioningStatus"
    listed = pages(admin, "list_permission_set_provisioning_status", key, **of_instance)
    assert status["RequestId"] in {entry["RequestId"] for entry in listed}

    assert error_of(admin.delete_permission_set, PermissionSetArn=arn)[0] == "ConflictException"
    deletion = "AccountAssignmentDeletionRequestId"
    for kind, principal in principals:
        named = {"PrincipalType": kind, "PrincipalId": principal}
        started = admin.delete_account_assignment(**target, **named)
        status = ended(admin, started, "describe_account_assignment_deletion_status", deletion)
        assert status["Status"] == "SUCCEEDED", status
        again = error_of(admin.delete_account_assignment, **target, **named)
        assert again[0] == "ResourceNotFoundException"
    key = "AccountAssignmentsDeletionStatus"
    listed = pages(admin, "list_account_assignment_deletion_status", key, **of_instance)
    assert status["RequestId"] in {entry["RequestId"] for entry in listed}
    admin.delete_permission_set(PermissionSetArn=arn)
    gone = error_of(admin.describe_permission_set, PermissionSetArn=arn)
    identifier = arn.rpartition("/")[2]
    assert gone == (
        "ResourceNotFoundException",
        f"Could not find PermissionSet with id {identifier}",
    )


def test_refusals_are_worded_as_at_aws(admin, root):
    arn = root.create_permission_set("Refusals", READ_ONLY_ACCESS)
    identifier = arn.rpartition("/")[2]
    on_set = {"PermissionSetArn": arn}
    absent = arn[:-16] + "0" * 16
    reference = {"CustomerManagedPolicyReference": {"Name": "Mine", "Path": "/"}}
    admin.attach_customer_managed_policy_reference_to_permission_set(**on_set, **reference)
    missing, conflict, invalid = (
        "ResourceNotFoundException",
        "ConflictException",
        "ValidationException",
    )
    no_policy = "arn:aws:iam::aws:policy/NoSuchPolicyAtAll"
    target = {"TargetId": root.server.ready.management_account_id, "TargetType": "AWS_ACCOUNT"}
    nobody = "00000000-0000-4000-8000-000000000000"
    cases = [
        (
            admin.create_permission_set,
            {"Name": "Refusals"},
            conflict,
            "PermissionSet with name Refusals already exists.",
        ),
        (
            admin.describe_permission_set,
            {"PermissionSetArn": absent},
            missing,
            "Could not find PermissionSet with id ps-0000000000000000",
        ),
        (
            admin.attach_managed_policy_to_permission_set,
            {**on_set, "ManagedPolicyArn": READ_ONLY_ACCESS},
            conflict,
            f"Permission set with id {identifier} already has a typed link attachment to a manged "
            f"policy with {READ_ONLY_ACCESS}",
        ),
        (
            admin.attach_managed_policy_to_permission_set,
            {**on_set, "ManagedPolicyArn": no_policy},
            missing,
            f"Policy does not exist with ARN: {no_policy}",
        ),
        (
            admin.detach_managed_policy_from_permission_set,
            {**on_set, "ManagedPolicyArn": ADMINISTRATOR_ACCESS},
            missing,
            f"Could not find ManagedPolicy with arn {ADMINISTRATOR_ACCESS}",
        ),
        (
            admin.attach_customer_managed_policy_reference_to_permission_set,
            {**on_set, **reference},
            conflict,
            "Given customer managed policy with name: Mine  and path / already attached",
        ),
        (
            admin.detach_customer_managed_policy_reference_from_permission_set,
            {**on_set, "CustomerManagedPolicyReference": {"Name": "Other", "Path": "/"}},
            missing,
            "Given managed policy with name: Other  and path / does not exist on PermissionSet",
        ),
        (
            admin.put_inline_policy_to_permission_set,
            {**on_set, "InlinePolicy": "{}"},
            invalid,
            None,
        ),
        (
            admin.put_permissions_boundary_to_permission_set,
            {**on_set, "PermissionsBoundary": {}},
            invalid,
            None,
        ),
        (
            admin.create_permission_set,
            {"Name": "Long", "SessionDuration": "PT13H"},
            invalid,
            None,
        ),
        (
            admin.create_permission_set,
            {"Name": "no spaces", "RelayState": "é"},
            invalid,
            "2 validation errors detected: Value 'no spaces' at 'name' failed to satisfy "
            "constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+; Value 'é' at "
            "'relayState' failed to satisfy constraint: Member must satisfy regular expression "
            "pattern: [a-zA-Z0-9&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+",
        ),
        (
            admin.create_account_assignment,
            {**on_set, **target, "PrincipalType": "USER", "PrincipalId": nobody},
            missing,
            None,
        ),
        (
            admin.create_account_assignment,
            {**on_set, **target, "TargetId": "000000000000", "PrincipalType": "USER"}
            | {"PrincipalId": nobody},
            missing,
            None,
        ),
        (
            admin.describe_instance,
            {"InstanceArn": "arn:aws:sso:::instance/ssoins-0000000000000000"},
            "AccessDeniedException",
            None,
        ),
        (admin.list_permission_sets, {"NextToken": "bWFkZSB1cA=="}, invalid, None),
        (admin.provision_permission_set, {**on_set, "TargetType": "AWS_ACCOUNT"}, invalid, None),
        (
            admin.tag_resource,
            {"ResourceArn": arn, "Tags": [{"Key": "aws:x", "Value": ""}]},
            invalid,
            None,
        ),
        (
            admin.describe_permission_set_provisioning_status,
            {"ProvisionPermissionSetRequestId": nobody},
            missing,
            None,
        ),
    ]
    for call, parameters, code, message in cases:
        found = error_of(call, **parameters)
        assert found[0] == code, (call.__name__, found)
        assert message in (None, found[1]), (call.__name__, found)


def test_a_permission_set_that_no_account_has_is_provisioned_at_once(admin, root):
    arn = root.create_permission_set("Nowhere", READ_ONLY_ACCESS)
    started = admin.provision_permission_set(
        PermissionSetArn=arn, TargetType="ALL_PROVISIONED_ACCOUNTS"
    )
    status = ended(
        admin,
        started,
        "describe_permission_set_provisioning_status",
        "ProvisionPermissionSetRequestId",
    )
    assert status["Status"] == "SUCCEEDED"


def test_a_member_account_sees_the_instance_and_may_not_change_it(root):
    root.ensure_organization()
    member = root.client("sso-admin", root.create_account("Onlooker"))
    [instance] = member.list_instances()["Instances"]
    assert instance["InstanceArn"] == root.instance_arn
    code, message = error_of(
        member.create_permission_set, InstanceArn=root.instance_arn, Name="Mine"
    )
    assert code == "AccessDeniedException"
    assert "is not authorized to perform: sso:CreatePermissionSet on resource: " in message
