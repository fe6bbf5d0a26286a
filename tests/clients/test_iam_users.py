"""Users, groups, keys, passwords and MFA devices of iam through boto3, as root and as the user."""

import json

import boto3
import pytest
from botocore.config import Config
from harness.authenticator import one_time_codes
from harness.answers import called, error_of, pages
from harness.organization import READ_ONLY_ACCESS

IMPLEMENTED = {
    "AddUserToGroup",
    "AttachGroupPolicy",
    "AttachUserPolicy",
    "CreateAccessKey",
    "CreateGroup",
    "CreateLoginProfile",
    "CreateUser",
    "CreateVirtualMFADevice",
    "DeactivateMFADevice",
    "DeleteAccessKey",
    "DeleteGroup",
    "DeleteGroupPolicy",
    "DeleteLoginProfile",
    "DeleteUser",
    "DeleteUserPermissionsBoundary",
    "DeleteUserPolicy",
    "DeleteVirtualMFADevice",
    "DetachGroupPolicy",
    "DetachUserPolicy",
    "EnableMFADevice",
    "GetAccessKeyLastUsed",
    "GetGroup",
    "GetGroupPolicy",
    "GetLoginProfile",
    "GetMFADevice",
    "GetUser",
    "GetUserPolicy",
    "ListAccessKeys",
    "ListAttachedGroupPolicies",
    "ListAttachedUserPolicies",
    "ListEntitiesForPolicy",
    "ListGroupPolicies",
    "ListGroups",
    "ListGroupsForUser",
    "ListMFADeviceTags",
    "ListMFADevices",
    "ListUserPolicies",
    "ListUserTags",
    "ListUsers",
    "ListVirtualMFADevices",
    "PutGroupPolicy",
    "PutUserPermissionsBoundary",
    "PutUserPolicy",
    "RemoveUserFromGroup",
    "ResyncMFADevice",
    "TagMFADevice",
    "TagUser",
    "UntagMFADevice",
    "UntagUser",
    "UpdateAccessKey",
    "UpdateGroup",
    "UpdateLoginProfile",
    "UpdateUser",
}
TAGS = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}]


def allowing(*actions: str) -> str:
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@pytest.fixture(scope="module")
def account(root) -> str:
    root.ensure_organization()
    return root.create_account("IamUsers")


@pytest.fixture(scope="module")
def iam(root, account):
    return root.client("iam", account)


def client_of(root, key: dict, service: str):
    return boto3.client(
        service,
        region_name=root.server.ready.region,
        endpoint_url=root.server.ready.url,
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
        config=Config(retries={"total_max_attempts": 1}, proxies={}),
    )


def test_every_implemented_operation_of_users_answers(iam, account):
    calls = called(iam)
    ann = {"UserName": "ann"}
    user = iam.create_user(
        **ann, Path="/team/", PermissionsBoundary=READ_ONLY_ACCESS, Tags=TAGS
    )["User"]
    assert user["Arn"] == f"arn:aws:iam::{account}:user/team/ann"
    assert user["UserId"].startswith("AIDA")
    assert user["PermissionsBoundary"]["PermissionsBoundaryArn"] == READ_ONLY_ACCESS
    iam.delete_user_permissions_boundary(**ann)
    iam.put_user_permissions_boundary(**ann, PermissionsBoundary=READ_ONLY_ACCESS)
    iam.tag_user(**ann, Tags=[{"Key": "c", "Value": "3"}])
    iam.untag_user(**ann, TagKeys=["a", "b"])
    assert pages(iam, "list_user_tags", "Tags", **ann) == [{"Key": "c", "Value": "3"}]
    iam.create_user(UserName="bob")
    iam.update_user(UserName="bob", NewUserName="Bob", NewPath="/other/")
    assert iam.get_user(UserName="bob")["User"]["Arn"].endswith(":user/other/Bob")
    assert iam.get_user()["User"]["Arn"] == f"arn:aws:iam::{account}:root"
    assert [one["UserName"] for one in pages(iam, "list_users", "Users")] == ["ann", "Bob"]

    group = iam.create_group(GroupName="readers", Path="/team/")["Group"]
    assert group["GroupId"].startswith("AGPA")
    iam.update_group(GroupName="readers", NewGroupName="Readers")
    assert [one["GroupName"] for one in pages(iam, "list_groups", "Groups")] == ["Readers"]
    staff = {"GroupName": "Readers"}
    for name in ("ann", "Bob"):
        iam.add_user_to_group(**staff, UserName=name)
    members = pages(iam, "get_group", "Users", **staff)
    assert [one["UserName"] for one in members] == ["ann", "Bob"]
    [found] = pages(iam, "list_groups_for_user", "Groups", **ann)
    assert found["GroupName"] == "Readers"
    iam.remove_user_from_group(**staff, UserName="Bob")

    document = allowing("s3:Get*")
    for holder, kind in ((ann, "user"), (staff, "group")):
        call = lambda verb, noun, k=kind: getattr(iam, f"{verb}_{k}_{noun}")  # noqa: E731
        call("put", "policy")(**holder, PolicyName="Own", PolicyDocument=document)
        assert pages(iam, f"list_{kind}_policies", "PolicyNames", **holder) == ["Own"]
        inline = call("get", "policy")(**holder, PolicyName="Own")["PolicyDocument"]
        assert inline == json.loads(document)
        call("attach", "policy")(**holder, PolicyArn=READ_ONLY_ACCESS)
        operation = f"list_attached_{kind}_policies"
        [attached] = pages(iam, operation, "AttachedPolicies", **holder)
        assert attached["PolicyName"] == "ReadOnlyAccess"
    using = iam.list_entities_for_policy(PolicyArn=READ_ONLY_ACCESS)
    assert [one["UserName"] for one in using["PolicyUsers"]] == ["ann"]
    assert [one["GroupName"] for one in using["PolicyGroups"]] == ["Readers"]

    key = iam.create_access_key(**ann)["AccessKey"]
    assert key["AccessKeyId"].startswith("AKIA")
    named = {"AccessKeyId": key["AccessKeyId"]}
    iam.update_access_key(**ann, **named, Status="Inactive")
    [listed] = pages(iam, "list_access_keys", "AccessKeyMetadata", **ann)
    assert (listed["AccessKeyId"], listed["Status"]) == (key["AccessKeyId"], "Inactive")
    used = iam.get_access_key_last_used(**named)
    assert (used["UserName"], used["AccessKeyLastUsed"]["ServiceName"]) == ("ann", "N/A")
    assert error_of(iam.delete_user, **ann) == (
        "DeleteConflict",
        "Cannot delete entity, must delete access keys first.",
    )
    iam.delete_access_key(**ann, **named)

    iam.create_login_profile(**ann, Password="Correct-horse-1", PasswordResetRequired=True)
    iam.update_login_profile(**ann, Password="Correct-horse-2", PasswordResetRequired=False)
    assert iam.get_login_profile(**ann)["LoginProfile"]["PasswordResetRequired"] is False
    iam.delete_login_profile(**ann)

    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone", Tags=TAGS)
    device = device["VirtualMFADevice"]
    assert device["QRCodePNG"].startswith(b"\x89PNG")
    serial = {"SerialNumber": device["SerialNumber"]}
    assert error_of(
        iam.enable_mfa_device,
        **ann,
        **serial,
        AuthenticationCode1="000000",
        AuthenticationCode2="000000",
    ) == ("InvalidAuthenticationCode", "Authentication code for device is not valid.")
    first, second = one_time_codes(device["Base32StringSeed"])
    codes = {"AuthenticationCode1": first, "AuthenticationCode2": second}
    iam.enable_mfa_device(**ann, **serial, **codes)
    assert error_of(iam.resync_mfa_device, **ann, **serial, **codes)[0] == (
        "InvalidAuthenticationCode"
    )
    [owned] = pages(iam, "list_mfa_devices", "MFADevices", **ann)
    assert owned["SerialNumber"] == device["SerialNumber"]
    assert iam.get_mfa_device(**serial, **ann)["UserName"] == "ann"
    listed = pages(iam, "list_virtual_mfa_devices", "VirtualMFADevices")
    assert [one["User"]["UserName"] for one in listed] == ["ann"]
    iam.tag_mfa_device(**serial, Tags=[{"Key": "c", "Value": "3"}])
    iam.untag_mfa_device(**serial, TagKeys=["a", "b"])
    assert pages(iam, "list_mfa_device_tags", "Tags", **serial) == [{"Key": "c", "Value": "3"}]
    assert error_of(iam.delete_virtual_mfa_device, **serial)[0] == "DeleteConflict"
    iam.deactivate_mfa_device(**ann, **serial)
    iam.delete_virtual_mfa_device(**serial)

    iam.remove_user_from_group(**staff, **ann)
    for holder, kind in ((ann, "user"), (staff, "group")):
        getattr(iam, f"detach_{kind}_policy")(**holder, PolicyArn=READ_ONLY_ACCESS)
        getattr(iam, f"delete_{kind}_policy")(**holder, PolicyName="Own")
    for name in ("ann", "Bob"):
        iam.delete_user(UserName=name)
    iam.delete_group(**staff)
    assert error_of(iam.get_user, **ann) == (
        "NoSuchEntity",
        "The user with name ann cannot be found.",
    )
    assert calls.names == IMPLEMENTED


def test_a_user_reads_and_changes_what_policies_allow(iam, root, account):
    iam.create_user(UserName="reader")
    iam.attach_user_policy(UserName="reader", PolicyArn=READ_ONLY_ACCESS)
    key = iam.create_access_key(UserName="reader")["AccessKey"]
    sts = client_of(root, key, "sts")
    own = client_of(root, key, "iam")
    arn = f"arn:aws:iam::{account}:user/reader"
    assert sts.get_caller_identity()["Arn"] == arn
    assert own.get_user()["User"]["UserName"] == "reader"
    assert error_of(own.create_user, UserName="another") == (
        "AccessDenied",
        f"User: {arn} is not authorized to perform: iam:CreateUser on resource: "
        f"arn:aws:iam::{account}:user/another because no identity-based policy allows the "
        "iam:CreateUser action",
    )
    iam.create_login_profile(UserName="reader", Password="Correct-horse-1")
    iam.put_user_policy(
        UserName="reader", PolicyName="Own", PolicyDocument=allowing("iam:ChangePassword")
    )
    change = {"OldPassword": "Correct-horse-1", "NewPassword": "Correct-horse-2"}
    own.change_password(**change)
    assert error_of(own.change_password, **change) == (
        "AccessDenied",
        "The old password was incorrect.",
    )
    iam.update_access_key(
        UserName="reader", AccessKeyId=key["AccessKeyId"], Status="Inactive"
    )
    assert error_of(sts.get_caller_identity) == (
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
    )
