"""Every implemented operation of organizations through boto3."""

import pytest
from harness.answers import called, error_of, pages
from harness.organization import Root
from harness.server import Server

TAGS = [{"Key": "stage", "Value": "prod"}, {"Key": "team", "Value": ""}]
ABSENT_UNIT = "ou-0000-00000000"


@pytest.fixture(scope="module")
def organizations(root):
    root.ensure_organization()
    return root.client("organizations")


def test_every_implemented_operation_answers(organizations, root):
    calls = called(organizations)
    described = organizations.describe_organization()["Organization"]
    management = root.server.ready.management_account_id
    assert described["MasterAccountId"] == management
    assert described["FeatureSet"] == "ALL"
    [top] = pages(organizations, "list_roots", "Roots")
    assert top["PolicyTypes"] == [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]

    units = {}
    for name in ("Tree", "Spare"):
        made = organizations.create_organizational_unit(ParentId=top["Id"], Name=name, Tags=TAGS)
        units[name] = made["OrganizationalUnit"]["Id"]
    tree = units["Tree"]
    organizations.update_organizational_unit(OrganizationalUnitId=tree, Name="Forest")
    unit = organizations.describe_organizational_unit(OrganizationalUnitId=tree)
    assert unit["OrganizationalUnit"]["Name"] == "Forest"
    listed = pages(
        organizations,
        "list_organizational_units_for_parent",
        "OrganizationalUnits",
        ParentId=top["Id"],
    )
    assert set(units.values()) <= {entry["Id"] for entry in listed}

    created = organizations.create_account(
        Email="tree@organizations.example.com", AccountName="Tree house", Tags=TAGS
    )["CreateAccountStatus"]
    assert created["State"] == "IN_PROGRESS"
    status = organizations.describe_create_account_status(CreateAccountRequestId=created["Id"])
    status = status["CreateAccountStatus"]
    assert status["State"] == "SUCCEEDED"
    account = status["AccountId"]
    assert status["CompletedTimestamp"] >= status["RequestedTimestamp"]
    listed = pages(
        organizations,
        "list_create_account_status",
        "CreateAccountStatuses",
        States=["SUCCEEDED", "FAILED"],
    )
    assert created["Id"] in {entry["Id"] for entry in listed}

    organizations.move_account(
        AccountId=account, SourceParentId=top["Id"], DestinationParentId=tree
    )
    described = organizations.describe_account(AccountId=account)["Account"]
    assert described["Paths"][0].endswith(f"/{top['Id']}/{tree}/{account}/")
    assert (described["Status"], described["State"]) == ("ACTIVE", "ACTIVE")
    assert (described["JoinedMethod"], described["Name"]) == ("CREATED", "Tree house")
    everyone = pages(organizations, "list_accounts", "Accounts")
    assert {management, account} <= {entry["Id"] for entry in everyone}
    here = pages(organizations, "list_accounts_for_parent", "Accounts", ParentId=tree)
    assert [entry["Id"] for entry in here] == [account]
    children = {"ParentId": tree, "ChildType": "ACCOUNT"}
    assert pages(organizations, "list_children", "Children", **children) == [
        {"Id": account, "Type": "ACCOUNT"}
    ]
    assert pages(organizations, "list_parents", "Parents", ChildId=account) == [
        {"Id": tree, "Type": "ORGANIZATIONAL_UNIT"}
    ]

    for resource in (account, tree):
        assert tags(organizations, resource) == TAGS
        organizations.tag_resource(ResourceId=resource, Tags=[{"Key": "team", "Value": "red"}])
        organizations.untag_resource(ResourceId=resource, TagKeys=["stage", "never there"])
        assert tags(organizations, resource) == [{"Key": "team", "Value": "red"}]
    organizations.delete_organizational_unit(OrganizationalUnitId=units["Spare"])
    assert calls.names == IMPLEMENTED - {"CreateOrganization", "DeleteOrganization"}


IMPLEMENTED = {
    "CreateAccount",
    "CreateOrganization",
    "CreateOrganizationalUnit",
    "DeleteOrganization",
    "DeleteOrganizationalUnit",
    "DescribeAccount",
    "DescribeCreateAccountStatus",
    "DescribeOrganization",
    "DescribeOrganizationalUnit",
    "ListAccounts",
    "ListAccountsForParent",
    "ListChildren",
    "ListCreateAccountStatus",
    "ListOrganizationalUnitsForParent",
    "ListParents",
    "ListRoots",
    "ListTagsForResource",
    "MoveAccount",
    "TagResource",
    "UntagResource",
    "UpdateOrganizationalUnit",
}


def tags(organizations, resource: str) -> list[dict]:
    # Always whole: the operation takes no MaxResults.
    paginator = organizations.get_paginator("list_tags_for_resource")
    listed = paginator.paginate(ResourceId=resource).build_full_result()["Tags"]
    return sorted(listed, key=lambda tag: tag["Key"])


def test_refusals_are_worded_as_at_aws(organizations, root):
    [top] = organizations.list_roots()["Roots"]
    unit = organizations.create_organizational_unit(ParentId=top["Id"], Name="Full")
    unit = unit["OrganizationalUnit"]["Id"]
    organizations.create_organizational_unit(ParentId=unit, Name="Inner")
    account = root.create_account("Refused")
    move = {"AccountId": account, "SourceParentId": top["Id"], "DestinationParentId": unit}
    cases = [
        (
            organizations.create_organization,
            {},
            "AlreadyInOrganizationException",
            "The provided account is already a member of an organization.",
        ),
        (
            organizations.delete_organization,
            {},
            "OrganizationNotEmptyException",
            "To delete an organization you must first remove all member accounts (except the "
            "master).",
        ),
        (
            organizations.describe_account,
            {"AccountId": "000000000000"},
            "AccountNotFoundException",
            "You specified an account that doesn't exist.",
        ),
        (
            organizations.describe_account,
            {"AccountId": "12"},
            "InvalidInputException",
            "You provided a value that does not match the required pattern.",
        ),
        (
            organizations.describe_organizational_unit,
            {"OrganizationalUnitId": ABSENT_UNIT},
            "OrganizationalUnitNotFoundException",
            "You specified an organizational unit that doesn't exist.",
        ),
        (
            organizations.create_organizational_unit,
            {"ParentId": ABSENT_UNIT, "Name": "x"},
            "ParentNotFoundException",
            "You specified parent that doesn't exist.",
        ),
        (
            organizations.create_organizational_unit,
            {"ParentId": unit, "Name": "Inner"},
            "DuplicateOrganizationalUnitException",
            "An OU with the same name already exists.",
        ),
        (
            organizations.delete_organizational_unit,
            {"OrganizationalUnitId": unit},
            "OrganizationalUnitNotEmptyException",
            None,
        ),
        (
            organizations.list_parents,
            {"ChildId": "000000000000"},
            "ChildNotFoundException",
            "You specified a child that doesn't exist.",
        ),
        (
            organizations.move_account,
            move | {"SourceParentId": ABSENT_UNIT},
            "SourceParentNotFoundException",
            None,
        ),
        (
            organizations.move_account,
            move | {"DestinationParentId": ABSENT_UNIT},
            "DestinationParentNotFoundException",
            None,
        ),
        (
            organizations.move_account,
            move | {"DestinationParentId": top["Id"]},
            "DuplicateAccountException",
            None,
        ),
        (
            organizations.tag_resource,
            {"ResourceId": "000000000000", "Tags": TAGS},
            "TargetNotFoundException",
            "You specified a target that doesn't exist.",
        ),
        (
            organizations.tag_resource,
            {"ResourceId": account, "Tags": [{"Key": "aws:x", "Value": ""}]},
            "InvalidInputException",
            None,
        ),
        (
            organizations.list_accounts,
            {"NextToken": "made up"},
            "InvalidInputException",
            "You specified an invalid value.",
        ),
        (
            organizations.list_accounts,
            {"MaxResults": 21},
            "InvalidInputException",
            None,
        ),
        (
            organizations.describe_create_account_status,
            {"CreateAccountRequestId": "car-00000000"},
            "CreateAccountStatusNotFoundException",
            None,
        ),
    ]
    for call, parameters, code, message in cases:
        found = error_of(call, **parameters)
        assert found[0] == code, (call.__name__, found)
        assert message in (None, found[1]), (call.__name__, found)


def test_an_e_mail_address_that_is_taken_fails_the_creation(organizations):
    ids = []
    for _ in range(2):
        made = organizations.create_account(Email="one@organizations.example.com", AccountName="One")
        ids.append(made["CreateAccountStatus"]["Id"])
    status = organizations.describe_create_account_status(CreateAccountRequestId=ids[1])
    status = status["CreateAccountStatus"]
    assert (status["State"], status["FailureReason"]) == ("FAILED", "EMAIL_ALREADY_EXISTS")
    assert "AccountId" not in status


def test_a_member_may_look_at_its_organization_and_no_further(organizations, root):
    member = root.client("organizations", root.create_account("Member"))
    described = member.describe_organization()["Organization"]
    assert described == organizations.describe_organization()["Organization"]
    assert error_of(member.list_accounts) == (
        "AccessDeniedException",
        "You don't have permissions to access this resource.",
    )


def test_an_organization_begins_and_ends(tmp_path):
    server = Server.start(tmp_path / "data")
    try:
        organizations = Root(server).client("organizations")
        Root(server).ensure_organization()
        organizations.delete_organization()
        assert error_of(organizations.describe_organization) == (
            "AWSOrganizationsNotInUseException",
            "Your account is not a member of an organization.",
        )
        made = organizations.create_organization(FeatureSet="CONSOLIDATED_BILLING")
        assert made["Organization"]["FeatureSet"] == "CONSOLIDATED_BILLING"
        assert made["Organization"]["AvailablePolicyTypes"] == []
    finally:
        server.stop()
