"""Every implemented operation of iam and sts through boto3, and the event history."""

import base64
import datetime
import json
from xml.etree import ElementTree

import pytest
from cryptography import x509
from harness.answers import called, error_of, pages
from harness.organization import READ_ONLY_ACCESS

DOCUMENT = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}],
}
IMPLEMENTED = {
    "AttachRolePolicy",
    "CreatePolicy",
    "CreateRole",
    "DeletePolicy",
    "DeleteRole",
    "DeleteRolePermissionsBoundary",
    "DeleteRolePolicy",
    "DetachRolePolicy",
    "GetPolicy",
    "GetPolicyVersion",
    "GetRole",
    "GetRolePolicy",
    "GetSAMLProvider",
    "ListAttachedRolePolicies",
    "ListEntitiesForPolicy",
    "ListInstanceProfilesForRole",
    "ListPolicies",
    "ListPolicyTags",
    "ListPolicyVersions",
    "ListRolePolicies",
    "ListRoleTags",
    "ListRoles",
    "ListSAMLProviders",
    "PutRolePermissionsBoundary",
    "PutRolePolicy",
    "TagPolicy",
    "TagRole",
    "UntagPolicy",
    "UntagRole",
    "UpdateAssumeRolePolicy",
    "UpdateRole",
    "UpdateRoleDescription",
}


def trusting(principal: str) -> str:
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@pytest.fixture(scope="module")
def account(root) -> str:
    root.ensure_organization()
    return root.create_account("Iam")


@pytest.fixture(scope="module")
def iam(root, account):
    return root.client("iam", account)


def test_every_implemented_operation_of_iam_answers(iam, root, account):
    calls = called(iam)
    tags = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}]
    policy = iam.create_policy(
        PolicyName="Mine",
        Path="/team/",
        PolicyDocument=json.dumps(DOCUMENT),
        Description="Reads",
        Tags=tags,
    )["Policy"]
    arn = policy["Arn"]
    assert arn == f"arn:aws:iam::{account}:policy/team/Mine"
    assert policy["PolicyId"].startswith("ANPA")
    version = iam.get_policy_version(PolicyArn=arn, VersionId=policy["DefaultVersionId"])
    assert version["PolicyVersion"]["Document"] == DOCUMENT
    [listed] = pages(iam, "list_policy_versions", "Versions", PolicyArn=arn)
    assert (listed["VersionId"], listed["IsDefaultVersion"]) == ("v1", True)
    assert pages(iam, "list_policy_tags", "Tags", PolicyArn=arn) == tags
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "c", "Value": "3"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["a", "b"])
    assert iam.get_policy(PolicyArn=arn)["Policy"]["Tags"] == [{"Key": "c", "Value": "3"}]

    role = iam.create_role(
        RoleName="Reader",
        Path="/team/",
        AssumeRolePolicyDocument=trusting(f"arn:aws:iam::{account}:root"),
        MaxSessionDuration=7200,
        PermissionsBoundary=READ_ONLY_ACCESS,
        Tags=tags,
    )["Role"]
    assert role["Arn"] == f"arn:aws:iam::{account}:role/team/Reader"
    named = {"RoleName": "Reader"}
    iam.update_role(**named, Description="Reads", MaxSessionDuration=3600)
    changed = iam.update_role_description(**named, Description="Reads all")["Role"]
    assert changed["Description"] == "Reads all"
    trust = trusting(f"arn:aws:iam::{root.server.ready.management_account_id}:root")
    iam.update_assume_role_policy(**named, PolicyDocument=trust)
    read = iam.get_role(**named)["Role"]
    assert read["AssumeRolePolicyDocument"] == json.loads(trust)
    assert read["PermissionsBoundary"]["PermissionsBoundaryArn"] == READ_ONLY_ACCESS
    assert (read["MaxSessionDuration"], read["Tags"]) == (3600, tags)
    iam.delete_role_permissions_boundary(**named)
    assert "PermissionsBoundary" not in iam.get_role(**named)["Role"]
    iam.put_role_permissions_boundary(**named, PermissionsBoundary=arn)
    iam.tag_role(**named, Tags=[{"Key": "a", "Value": "2"}])
    iam.untag_role(**named, TagKeys=["b"])
    assert pages(iam, "list_role_tags", "Tags", **named) == [{"Key": "a", "Value": "2"}]
    listed = pages(iam, "list_roles", "Roles", PathPrefix="/team/")
    assert [entry["RoleName"] for entry in listed] == ["Reader"]
    assert pages(iam, "list_instance_profiles_for_role", "InstanceProfiles", **named) == []

    for attached in (arn, READ_ONLY_ACCESS, arn):
        iam.attach_role_policy(**named, PolicyArn=attached)
    listed = pages(iam, "list_attached_role_policies", "AttachedPolicies", **named)
    assert {entry["PolicyArn"] for entry in listed} == {arn, READ_ONLY_ACCESS}
    using = iam.list_entities_for_policy(PolicyArn=arn)
    assert {entry["RoleName"] for entry in using["PolicyRoles"]} == {"Reader"}
    local = pages(iam, "list_policies", "Policies", Scope="Local")
    assert [entry["Arn"] for entry in local] == [arn]
    assert (local[0]["AttachmentCount"], local[0]["PermissionsBoundaryUsageCount"]) == (1, 1)
    paginator = iam.get_paginator("list_policies")
    catalogue = paginator.paginate(Scope="AWS").build_full_result()["Policies"]
    assert len(catalogue) > 1000
    assert len({entry["Arn"] for entry in catalogue}) == len(catalogue)
    for name in ("First", "Second"):
        iam.put_role_policy(**named, PolicyName=name, PolicyDocument=json.dumps(DOCUMENT))
    assert pages(iam, "list_role_policies", "PolicyNames", **named) == ["First", "Second"]
    inline = iam.get_role_policy(**named, PolicyName="First")
    assert inline["PolicyDocument"] == DOCUMENT

    assert error_of(iam.delete_role, **named) == (
        "DeleteConflict",
        "Cannot delete entity, must detach all policies first.",
    )
    for attached in (arn, READ_ONLY_ACCESS):
        iam.detach_role_policy(**named, PolicyArn=attached)
    assert error_of(iam.delete_role, **named) == (
        "DeleteConflict",
        "Cannot delete entity, must delete policies first.",
    )
    for name in ("First", "Second"):
        iam.delete_role_policy(**named, PolicyName=name)
    iam.delete_role(**named)
    iam.delete_policy(PolicyArn=arn)
    assert error_of(iam.get_policy, PolicyArn=arn)[0] == "NoSuchEntity"

    group = root.create_group("Iam readers")
    root.assign(group, root.create_permission_set("IamReaders", READ_ONLY_ACCESS), account)
    [provider] = iam.list_saml_providers()["SAMLProviderList"]
    details = iam.get_saml_provider(SAMLProviderArn=provider["Arn"])
    assert details["SAMLMetadataDocument"].lstrip().startswith("<")
    assert details["ValidUntil"] == provider["ValidUntil"]
    check_signing_certificate(details)
    assert calls.names == IMPLEMENTED


def check_signing_certificate(details):
    """The metadata are XML, and their certificate one that other programs can read."""
    descriptor = ElementTree.fromstring(details["SAMLMetadataDocument"])
    xpath = ".//{*}KeyDescriptor[@use='signing']//{*}X509Certificate"
    [encoded] = descriptor.findall(xpath)
    certificate = x509.load_der_x509_certificate(base64.b64decode(encoded.text, validate=True))
    name = "CN=amazonaws.com,OU=IDAS,O=Amazon,C=US"
    assert certificate.subject.rfc4514_string() == name
    certificate.verify_directly_issued_by(certificate)
    assert certificate.public_key().key_size == 2048
    assert certificate.not_valid_after_utc == details["ValidUntil"]
    lasts = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    assert lasts == datetime.timedelta(days=5 * 365)


def test_refusals_of_iam_are_worded_as_at_aws(iam, account):
    trust = trusting(f"arn:aws:iam::{account}:root")
    iam.create_role(RoleName="Taken", AssumeRolePolicyDocument=trust)
    mine = f"arn:aws:iam::{account}:policy/Missing"
    named = {"RoleName": "Taken"}
    absent = {"RoleName": "Absent"}
    no_role = "The role with name Absent cannot be found."
    cases = [
        (iam.get_role, absent, "NoSuchEntity", no_role),
        (iam.delete_role, absent, "NoSuchEntity", no_role),
        (iam.list_role_policies, absent, "NoSuchEntity", no_role),
        (
            iam.create_role,
            {"RoleName": "TAKEN", "AssumeRolePolicyDocument": trust},
            "EntityAlreadyExists",
            "Role with name TAKEN already exists.",
        ),
        (
            iam.create_role,
            {"RoleName": "Bad", "AssumeRolePolicyDocument": "{"},
            "MalformedPolicyDocument",
            None,
        ),
        (
            iam.get_role_policy,
            {**named, "PolicyName": "None"},
            "NoSuchEntity",
            "The role policy with name None cannot be found.",
        ),
        (
            iam.attach_role_policy,
            {**named, "PolicyArn": mine},
            "NoSuchEntity",
            f"Policy {mine} does not exist or is not attachable.",
        ),
        (iam.detach_role_policy, {**named, "PolicyArn": mine}, "NoSuchEntity", None),
        (iam.get_policy, {"PolicyArn": mine}, "NoSuchEntity", None),
        (
            iam.create_policy,
            {"PolicyName": "Bad", "PolicyDocument": "[]"},
            "MalformedPolicyDocument",
            None,
        ),
        (iam.get_saml_provider, {"SAMLProviderArn": mine}, "NoSuchEntity", None),
        (iam.list_roles, {"Marker": "made up"}, "ValidationError", "Invalid Marker."),
        (
            iam.put_role_policy,
            {**absent, "PolicyName": "x", "PolicyDocument": json.dumps(DOCUMENT)},
            "NoSuchEntity",
            no_role,
        ),
        (
            iam.update_role,
            {**named, "MaxSessionDuration": 60},
            "ValidationError",
            "1 validation error detected: Value '60' at 'maxSessionDuration' failed to satisfy "
            "constraint: Member must have value greater than or equal to 3600",
        ),
    ]
    for call, parameters, code, message in cases:
        found = error_of(call, **parameters)
        assert found[0] == code, (call.__name__, found)
        assert message in (None, found[1]), (call.__name__, found)


def test_sts_tells_who_calls_and_refuses_roots_a_role(root, account):
    member = root.client("sts", account)
    assert {
        name: member.get_caller_identity()[name] for name in ("UserId", "Account", "Arn")
    } == {"UserId": account, "Account": account, "Arn": f"arn:aws:iam::{account}:root"}
    key = root.server.root_keys().access_key_id
    management = root.server.ready.management_account_id
    assert member.get_access_key_info(AccessKeyId=key)["Account"] == management
    role = f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"
    assert error_of(member.assume_role, RoleArn=role, RoleSessionName="someone") == (
        "AccessDenied",
        "Roles may not be assumed by root accounts.",
    )
    code, message = error_of(
        member.assume_role, RoleArn="x", RoleSessionName="x", DurationSeconds=1
    )
    assert code == "ValidationError"
    assert message.startswith("3 validation errors detected: Value 'x' at 'roleArn' failed to ")


def test_a_request_leaves_an_event_that_is_found_by_each_attribute(root):
    root.ensure_organization()
    trail = root.client("cloudtrail")
    arn = root.create_permission_set("Traced", READ_ONLY_ACCESS)
    attributes = {
        "EventName": ("CreatePermissionSet", None),
        "ResourceType": ("AWS::SSO::PermissionSet", "AWS::SSO::PermissionSet"),
        "ResourceName": (arn, "AWS::SSO::PermissionSet"),
        "EventSource": ("identitystore.amazonaws.com", None),
        "AccessKeyId": (root.server.root_keys().access_key_id, None),
        "Username": ("root", None),
        "ReadOnly": ("false", None),
    }
    for key, (value, kind) in attributes.items():
        found = trail.lookup_events(
            LookupAttributes=[{"AttributeKey": key, "AttributeValue": value}]
        )["Events"]
        assert found, key
        kinds = {entry.get("ResourceType") for event in found for entry in event["Resources"]}
        assert kind is None or kind in kinds, key
    event = found[0]
    by_id = [{"AttributeKey": "EventId", "AttributeValue": event["EventId"]}]
    assert [one["EventId"] for one in trail.lookup_events(LookupAttributes=by_id)["Events"]] == [
        event["EventId"]
    ]
    assert json.loads(event["CloudTrailEvent"])["eventID"] == event["EventId"]
    for many in (0, 51):
        assert error_of(trail.lookup_events, MaxResults=many)[0] == "InvalidMaxResultsException"
    assert error_of(trail.lookup_events, NextToken="made up")[0] == "InvalidNextTokenException"
    listed = pages(
        trail,
        "lookup_events",
        "Events",
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreatePermissionSet"}],
    )
    assert len({one["EventId"] for one in listed}) == len(listed)
