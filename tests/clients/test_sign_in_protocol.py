"""What clients read between the lines of sso-oidc and the portal: exceptions, lifetimes, pages of a list."""

import json
from email.utils import parsedate_to_datetime
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from harness.browser import Browser
from harness.organization import Person

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


@pytest.fixture(scope="module")
def oidc(server) -> Any:
    return unsigned("sso-oidc", server)


@pytest.fixture(scope="module")
def portal(server) -> Any:
    return unsigned("sso", server)


def unsigned(service: str, server) -> Any:
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
    )


def register(oidc, **more) -> dict:
    scopes = {"scopes": ["sso:account:access"], **more}
    registered = oidc.register_client(clientName="protocol test", clientType="public", **scopes)
    return {name: registered[name] for name in ("clientId", "clientSecret")}


def sign_in(oidc, server, person: Person, client: dict) -> dict:
    """A token by the device flow."""
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **client)
    Browser("protocol").visit(started["verificationUriComplete"], **person.answers())
    return oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **client)


def test_a_device_authorization_looks_like_aws(oidc, server):
    client = register(oidc)
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **client)
    assert started["expiresIn"] == 600
    assert started["interval"] == 1
    assert started["verificationUriComplete"].endswith(f"?user_code={started['userCode']}")
    with pytest.raises(oidc.exceptions.AuthorizationPendingException) as pending:
        oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **client)
    assert pending.value.response["error"] == "authorization_pending"
    assert pending.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_a_device_code_gives_one_token(oidc, portal, server, workplace):
    client = register(oidc)
    person = workplace.hire()
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **client)
    Browser("protocol").visit(started["verificationUriComplete"], **person.answers())
    asking = {"grantType": DEVICE_CODE, "deviceCode": started["deviceCode"], **client}
    token = oidc.create_token(**asking)
    assert token["tokenType"] == "Bearer"
    assert token["expiresIn"] == 3600
    assert portal.list_accounts(accessToken=token["accessToken"])["accountList"]
    with pytest.raises(oidc.exceptions.InvalidGrantException):
        oidc.create_token(**asking)


def test_a_wrong_client_secret_is_an_invalid_client(oidc, server):
    client = register(oidc) | {"clientSecret": "wrong"}
    with pytest.raises(oidc.exceptions.InvalidClientException) as refused:
        oidc.start_device_authorization(startUrl=server.ready.start_url, **client)
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 401


def test_an_unknown_grant_type_is_unsupported(oidc):
    with pytest.raises(oidc.exceptions.UnsupportedGrantTypeException):
        oidc.create_token(grantType="password", **register(oidc))


def test_a_refresh_token_gives_a_new_access_token(oidc, portal, server, workplace):
    client = register(oidc)
    token = sign_in(oidc, server, workplace.hire(), client)
    asking = {"grantType": "refresh_token", "refreshToken": token["refreshToken"], **client}
    refreshed = oidc.create_token(**asking)
    assert refreshed["accessToken"] != token["accessToken"]
    assert portal.list_accounts(accessToken=refreshed["accessToken"])["accountList"]
    other = register(oidc)
    with pytest.raises(oidc.exceptions.InvalidGrantException):
        oidc.create_token(**asking | other)


def test_accounts_and_roles_come_in_pages(oidc, portal, server, workplace):
    token = sign_in(oidc, server, workplace.hire(), register(oidc))["accessToken"]
    pages = portal.get_paginator("list_accounts").paginate(
        accessToken=token, PaginationConfig={"PageSize": 2}
    )
    listed = [[account["accountId"] for account in page["accountList"]] for page in pages]
    assert [len(page) for page in listed] == [2, 1]
    assert sorted(sum(listed, [])) == sorted(workplace.account_ids)
    account_id = workplace.account_ids[0]
    roles = portal.list_account_roles(accessToken=token, accountId=account_id)["roleList"]
    assert sorted(role["roleName"] for role in roles) == workplace.permission_sets
    assert {role["accountId"] for role in roles} == {account_id}


def test_role_credentials_last_as_long_as_the_permission_set_says(oidc, portal, server, workplace):
    token = sign_in(oidc, server, workplace.hire(), register(oidc))["accessToken"]
    answer = portal.get_role_credentials(
        accessToken=token, accountId=workplace.account_ids[0], roleName="Readers"
    )
    credentials = answer["roleCredentials"]
    answered_at = answer["ResponseMetadata"]["HTTPHeaders"]["date"]
    lasting = credentials["expiration"] / 1000 - parsedate_to_datetime(answered_at).timestamp()
    assert 3590 <= lasting <= 3610
    assert credentials["accessKeyId"].startswith("ASIA")


def test_a_role_that_trusts_the_session_is_assumed(oidc, portal, server, workplace):
    home, target = workplace.account_ids[:2]
    iam = workplace.root.client("iam", target)
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{home}:root"},
        "Action": "sts:AssumeRole",
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    role = iam.create_role(RoleName="Trusting", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    token = sign_in(oidc, server, workplace.hire(), register(oidc))["accessToken"]
    issued = portal.get_role_credentials(
        accessToken=token, accountId=home, roleName="Administrators"
    )["roleCredentials"]
    keys = (issued["accessKeyId"], issued["secretAccessKey"], issued["sessionToken"])
    assumed = sts(server, *keys).assume_role(RoleArn=role, RoleSessionName="visit")
    arn = f"arn:aws:sts::{target}:assumed-role/Trusting/visit"
    assert assumed["AssumedRoleUser"]["Arn"] == arn
    made = assumed["Credentials"]
    keys = (made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])
    visitor = sts(server, *keys)
    assert visitor.get_caller_identity()["Arn"] == arn
    only_who = {"Effect": "Allow", "Action": "sts:*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [only_who]})
    limited = sts(server, issued["accessKeyId"], issued["secretAccessKey"], issued["sessionToken"])
    answer = limited.assume_role(
        RoleArn=role, RoleSessionName="visit", Policy=policy, DurationSeconds=900
    )
    assert 0 < answer["PackedPolicySize"] <= 100
    with pytest.raises(ClientError, match="sts:TagSession"):
        limited.assume_role(
            RoleArn=role, RoleSessionName="visit", Tags=[{"Key": "Team", "Value": "Red"}]
        )
    absent = f"arn:aws:iam::{target}:role/Absent"
    with pytest.raises(ClientError) as refused:
        visitor.assume_role(RoleArn=absent, RoleSessionName="visit")
    assert refused.value.response["Error"] == {
        "Type": "Sender",
        "Code": "AccessDenied",
        "Message": f"User: {arn} is not authorized to perform: sts:AssumeRole on resource: {absent}",
    }


def sts(server, access_key_id: str, secret: str, session_token: str) -> Any:
    return boto3.client(
        "sts",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        aws_access_key_id=access_key_id,
        aws_secret_access_key=secret,
        aws_session_token=session_token,
        config=Config(retries={"total_max_attempts": 1}),
    )


def test_an_unknown_token_is_unauthorized(portal):
    with pytest.raises(portal.exceptions.UnauthorizedException) as refused:
        portal.list_accounts(accessToken="aoaAAAAAunknown")
    assert refused.value.response["Error"]["Message"] == "Session token not found or invalid"
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 401


def test_a_device_code_that_is_forbidden_is_refused_with_what_to_do(server, oidc):
    client = register(oidc)
    server.operate("sign-in", "device-code", "set", "forbidden")
    try:
        with pytest.raises(oidc.exceptions.UnauthorizedClientException) as refused:
            oidc.start_device_authorization(startUrl=server.ready.start_url, **client)
    finally:
        server.operate("sign-in", "device-code", "set", "allowed")
    assert refused.value.response["error"] == "unauthorized_client"
    assert "sign in with a browser instead" in refused.value.response["error_description"]
    assert oidc.start_device_authorization(startUrl=server.ready.start_url, **client)["userCode"]
