"""The whole way of somebody who comes from a company's identity provider, and goes."""

import json
import time
from pathlib import Path

import boto3
import pytest
import urllib3
from botocore.config import Config
from botocore.exceptions import ClientError
from harness import extension
from harness.browser import Browser
from harness.computer import Computer
from harness.organization import Person, Root
from harness.saml_idp import SamlIdp
from harness.scim import ENTERPRISE, USER, Provider
from harness.server import Server
from harness.signing_in import assert_is, caller, log_in
from harness.templates import configuration
from harness.waiting import eventually

DEPARTMENT = "https://aws.amazon.com/SAML/Attributes/AccessControl:team"
SESSION_TAGS = [{"Key": "department", "Value": {"Source": ["${path:enterprise.department}"]}}]
# Somebody reads the IAM users of their own department and team.
OWN_DEPARTMENT = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Action": "iam:GetUser",
        "Resource": "*",
        "Condition": {
            "StringEquals": {
                "aws:ResourceTag/department": "${aws:PrincipalTag/department}",
                "aws:ResourceTag/team": "${aws:PrincipalTag/team}",
            }
        },
    },
}


@pytest.fixture
def provider(tmp_path):
    provider = SamlIdp(tmp_path, "ada@example.com")
    yield provider
    provider.close()


@pytest.fixture
def server(tmp_path, provider):
    """People sign in at the provider, which signs their requests and knows our metadata."""
    server = Server.start(tmp_path / "data", "--private-issuers")
    (tmp_path / "idp.xml").write_text(provider.metadata())
    server.operate("saml", "set", "--metadata", str(tmp_path / "idp.xml"), "--requests", "signed")
    instance = {"InstanceArn": server.ready.instance_arn}
    shown = extension.call(server, "GetServiceProviderMetadata", instance)
    provider.trust(shown["MetadataDocument"])
    server.operate("identity-source", "change", "saml", "--confirm", "ACCEPT")
    yield server
    server.stop()


def test_who_is_deactivated_by_scim_is_out_everywhere_within_a_second(
    server, provider, tmp_path, computer_of
):
    root, instance = Root(server), {"InstanceArn": server.ready.instance_arn}
    admin, account = root.client("sso-admin"), server.ready.management_account_id
    admin.create_instance_access_control_attribute_configuration(
        InstanceAccessControlAttributeConfiguration={"AccessControlAttributes": SESSION_TAGS},
        **instance,
    )
    describe = admin.describe_instance_access_control_attribute_configuration
    eventually("session tags are enabled", lambda: describe(**instance)["Status"] == "ENABLED")
    made = admin.create_permission_set(Name="OwnDepartment", **instance)["PermissionSet"]
    admin.put_inline_policy_to_permission_set(
        PermissionSetArn=made["PermissionSetArn"],
        InlinePolicy=json.dumps(OWN_DEPARTMENT),
        **instance,
    )
    for department in ("Engines", "Sales"):
        tags = {"department": department, "team": "Analytical"}
        listed = [{"Key": key, "Value": value} for key, value in tags.items()]
        root.client("iam").create_user(UserName=f"robot-{department}", Tags=listed)

    # The company brings her, and her group.
    scim = Provider.of(server)
    status, ada = scim.ask("POST", "/Users", user(provider.user, "Engines"))
    assert status == 201, ada
    status, group = scim.ask(
        "POST", "/Groups", {"displayName": "Engineers", "members": [{"value": ada["id"]}]}
    )
    assert status == 201, group
    root.assign(group["id"], made["PermissionSetArn"], account)
    provider.attributes = {DEPARTMENT: "Analytical"}

    # She signs in at the company, and has the role of her department.
    person = Person(provider.user, ada["id"], "", "")
    computer, state = computer_of(), tmp_path / "cookies.json"
    computer.configure(
        configuration(
            "sso-session",
            url=server.ready.url,
            start_url=server.ready.start_url,
            region=server.ready.region,
            profile="work",
            account_id=account,
            role="OwnDepartment",
        )
    )
    visit = log_in(computer, Browser("provisioned", state=state), person)
    assert provider.refused == []
    assert len(provider.asked) == 1
    assert "password" not in visit.kinds
    assert_is(caller(computer), person, account, "OwnDepartment")
    held = Held(server, computer, state)
    assert held.reads("robot-Engines")
    assert not held.reads("robot-Sales")
    assert held.everywhere() == {"role": 200, "access token": 200, "portal": 200}

    # The company lets her go.
    began = time.monotonic()
    status, off = scim.patch(f"/Users/{ada['id']}", {"op": "replace", "value": {"active": False}})
    found = held.everywhere()
    took = time.monotonic() - began
    assert (status, off["active"]) == (200, False)
    assert found == {"role": 403, "access token": 401, "portal": 303}
    assert took < 1, f"{took} s"

    # And her browser brings nothing back.
    again = Browser("provisioned again", state=state).visit(server.ready.portal_url)
    assert again.last.kind != "portal", again.last

    # What the account of the role is told of it.
    [event, *_] = root.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "AssumeRoleWithSAML"}]
    )["Events"]
    told = json.loads(event["CloudTrailEvent"])
    assert told["userIdentity"]["userName"] == provider.user
    assert told["requestParameters"]["principalTags"] == {
        "department": "Engines",
        "team": "Analytical",
    }


def user(name: str, department: str) -> dict:
    return {
        "schemas": [USER, ENTERPRISE],
        "userName": name,
        "name": {"givenName": "Ada", "familyName": "Lovelace"},
        "displayName": "Ada Lovelace",
        "emails": [{"primary": True, "value": name, "type": "work"}],
        "externalId": "00ujl29u0le5T6Aj10h7",
        ENTERPRISE: {"department": department},
    }


class Held:
    """What somebody has who is signed in: credentials of a role, an access token, a cookie."""

    def __init__(self, server: Server, computer: Computer, state: Path) -> None:
        self._url = server.ready.url.rstrip("/")
        self._portal = server.ready.portal_url
        exported = computer.aws_json("configure", "export-credentials", "--profile", "work")
        session = boto3.Session(
            aws_access_key_id=exported["AccessKeyId"],
            aws_secret_access_key=exported["SecretAccessKey"],
            aws_session_token=exported["SessionToken"],
            region_name=server.ready.region,
        )
        once = Config(retries={"total_max_attempts": 1}, proxies={})
        self._iam, self._sts = (
            session.client(service, endpoint_url=server.ready.url, config=once)
            for service in ("iam", "sts")
        )
        self._token = computer.token("cardea").access_token
        cookies = json.loads(state.read_text())["cookies"]
        self._cookies = "; ".join(f"{one['name']}={one['value']}" for one in cookies)
        self._http = urllib3.PoolManager()

    def reads(self, robot: str) -> bool:
        try:
            self._iam.get_user(UserName=robot)
        except ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDenied"
            return False
        return True

    def everywhere(self) -> dict[str, int]:
        """The status that each of them is answered with."""
        try:
            answer = self._sts.get_caller_identity()
        except ClientError as error:
            answer = error.response
        accounts = f"{self._url}/assignment/accounts"
        return {
            "role": answer["ResponseMetadata"]["HTTPStatusCode"],
            "access token": self._get(accounts, {"x-amz-sso_bearer_token": self._token}),
            "portal": self._get(f"{self._url}/start/plain", {"Cookie": self._cookies}),
        }

    def _get(self, url: str, headers: dict[str, str]) -> int:
        return self._http.request("GET", url, headers=headers, redirect=False).status
