"""Attributes for access control through boto3: a person's department decides what their role may."""

import json
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from harness.browser import Browser
from harness.waiting import eventually

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
ENTERPRISE = "aws:identitystore:enterprise"
ATTRIBUTES = {
    "AccessControlAttributes": [
        {"Key": "department", "Value": {"Source": ["${path:enterprise.department}"]}},
        {"Key": "mail", "Value": {"Source": ["${path:emails[primary eq true].value}"]}},
    ]
}
POLICY = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Action": "iam:GetUser",
        "Resource": "*",
        "Condition": {
            "StringEquals": {"aws:ResourceTag/department": "${aws:PrincipalTag/department}"}
        },
    },
}


def unsigned(server, service: str) -> Any:
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
    )


def sign_in(server, person) -> str:
    """An access token by the device flow."""
    oidc = unsigned(server, "sso-oidc")
    registered = oidc.register_client(
        clientName="tags", clientType="public", scopes=["sso:account:access"]
    )
    keys = {name: registered[name] for name in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **keys)
    Browser("tags").visit(started["verificationUriComplete"], **person.answers())
    return oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **keys)[
        "accessToken"
    ]


@pytest.fixture(scope="module")
def attributes(root, workplace) -> Iterator[None]:
    """Attributes for access control, once every role allows session tags."""
    admin, instance = root.client("sso-admin"), {"InstanceArn": root.instance_arn}
    admin.create_instance_access_control_attribute_configuration(
        InstanceAccessControlAttributeConfiguration=ATTRIBUTES, **instance
    )
    describe = admin.describe_instance_access_control_attribute_configuration
    eventually("session tags are enabled", lambda: describe(**instance)["Status"] == "ENABLED")
    yield
    admin.delete_instance_access_control_attribute_configuration(**instance)


def test_the_department_gives_and_refuses_access_and_changes_with_the_next_session(
    server, root, workplace, attributes
):
    account = workplace.account_ids[0]
    admin, store = root.client("sso-admin"), root.client("identitystore")
    of = {"InstanceArn": root.instance_arn}
    made = admin.create_permission_set(Name="OwnDepartment", **of)
    arn = made["PermissionSet"]["PermissionSetArn"]
    admin.put_inline_policy_to_permission_set(
        PermissionSetArn=arn, InlinePolicy=json.dumps(POLICY), **of
    )
    person = workplace.stranger("tessa")
    root.assign(person.user_id, arn, account, "USER")
    iam = root.client("iam", account)
    for department in ("Engines", "Sales"):
        tag = {"Key": "department", "Value": department}
        iam.create_user(UserName=f"robot-{department}", Tags=[tag])

    def move(department: str) -> None:
        store.update_user(
            IdentityStoreId=root.identity_store_id,
            UserId=person.user_id,
            Operations=[
                {"AttributePath": ENTERPRISE, "AttributeValue": {"department": department}}
            ],
        )

    move("Engines")
    token = sign_in(server, person)

    def session() -> Any:
        issued = unsigned(server, "sso").get_role_credentials(
            roleName="OwnDepartment", accountId=account, accessToken=token
        )["roleCredentials"]
        return boto3.client(
            "iam",
            region_name=server.ready.region,
            endpoint_url=server.ready.url,
            aws_access_key_id=issued["accessKeyId"],
            aws_secret_access_key=issued["secretAccessKey"],
            aws_session_token=issued["sessionToken"],
        )

    def may(client: Any, department: str) -> bool:
        try:
            client.get_user(UserName=f"robot-{department}")
        except ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDenied"
            return False
        return True

    engineer = session()
    assert (may(engineer, "Engines"), may(engineer, "Sales")) == (True, False)
    move("Sales")
    assert (may(engineer, "Engines"), may(engineer, "Sales")) == (True, False)
    seller = session()
    assert (may(seller, "Engines"), may(seller, "Sales")) == (False, True)

    role = next(
        role
        for role in iam.list_roles(PathPrefix="/aws-reserved/")["Roles"]
        if role["RoleName"].startswith("AWSReservedSSO_OwnDepartment_")
    )
    [statement] = role["AssumeRolePolicyDocument"]["Statement"]
    assert statement["Action"] == ["sts:AssumeRoleWithSAML", "sts:TagSession"]

    events = root.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "GetRoleCredentials"}]
    )["Events"]
    # Calls of other tests that were refused have none.
    parameters = [json.loads(event["CloudTrailEvent"])["requestParameters"] for event in events]
    passed = [asked.get("principalTags") for asked in parameters if asked]
    mail = f"{person.user_name}@example.com"
    assert {"department": "Sales", "mail": mail} in passed
    assert {"department": "Engines", "mail": mail} in passed
