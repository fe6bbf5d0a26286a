"""Account access manager (account-access and account-access-runtime), through boto3."""

import json
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.tokens import FrozenAuthToken
from harness.answers import called, error_of, pages
from harness.browser import Browser

SERVICE = "account-access.amazonaws.com"
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
NOBODY = "00000000-0000-4000-8000-000000000000"
MISSING, INVALID, DENIED, QUOTA, CREATED, UNAUTHORIZED = (
    "ResourceNotFoundException",
    "ValidationException",
    "AccessDeniedException",
    "ServiceQuotaExceededException",
    "AlreadyCreatedException",
    "UnauthorizedException",
)
IMPLEMENTED = {
    "CreateApplication",
    "CreateEntitlement",
    "DeleteApplication",
    "DeleteEntitlement",
    "GetApplication",
    "GetEntitlement",
    "ListApplications",
    "ListEntitlements",
    "ListTagsForResource",
    "TagResource",
    "UntagResource",
}


@pytest.fixture(scope="module")
def admin(root) -> Any:
    return trusted(root)


def trusted(root) -> Any:
    """A client of the management account, whose organization lets the service in."""
    root.ensure_organization()
    root.client("organizations").enable_aws_service_access(ServicePrincipal=SERVICE)
    return root.client("account-access")


@pytest.fixture
def application(admin, root) -> Any:
    """The application's ARN."""
    arn = admin.create_application(identitySource=source(root))["applicationArn"]
    yield arn
    admin.delete_application(applicationArn=arn)


def source(root) -> dict:
    return {"identityCenter": {"instanceArn": root.instance_arn}}


def entitlement(role_arn: str, **principal: str) -> dict:
    return {"principalRole": {"principal": {"identityCenter": principal}, "roleArn": role_arn}}


def create_role(iam, application: str, name: str, **changes: Any) -> str:
    account_id = application.split(":")[4]
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": SERVICE},
        "Action": ["sts:AssumeRole", "sts:SetContext"],
        "Condition": {
            "StringEquals": {"aws:SourceAccount": account_id, "aws:SourceArn": application}
        },
        **changes,
    }
    trust = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    return iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]


def client(service: str, server, **config: Any) -> Any:
    return boto3.client(
        service,
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        verify=server.ca_bundle,
        config=Config(retries={"total_max_attempts": 1}, parameter_validation=False, **config),
    )


class Token:
    """A bearer token that stays what it is."""

    def __init__(self, token: str) -> None:
        self._token = token

    def get_frozen_token(self) -> FrozenAuthToken:
        return FrozenAuthToken(self._token)


def runtime(server, token: str) -> Any:
    """A client that sends this bearer token."""
    made = client("account-access-runtime", server)
    made._request_signer._auth_token = Token(token)
    return made


def sign_in(server, person) -> str:
    """A bearer token by the device flow."""
    oidc = client("sso-oidc", server, signature_version=UNSIGNED)
    registered = oidc.register_client(
        clientName="account access test", clientType="public", scopes=["sso:account:access"]
    )
    keys = {name: registered[name] for name in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **keys)
    Browser("account access").visit(started["verificationUriComplete"], **person.answers())
    return oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **keys)[
        "accessToken"
    ]


def test_every_operation_answers(admin, root):
    calls = called(admin)
    created = admin.create_application(identitySource=source(root), tags={"a": "1"})
    of = {"applicationArn": created["applicationArn"]}
    found = admin.get_application(**of)
    assert found["status"] == "ACTIVE"
    assert found["tags"] == {"a": "1"}
    assert found["identitySource"] == source(root)
    [listed] = pages(admin, "list_applications", "applications")
    assert listed["applicationArn"] == of["applicationArn"]
    assert listed["tenantId"] == found["tenantId"]
    assert listed["createdAt"] == found["createdAt"]

    tagged = {"resourceArn": of["applicationArn"]}
    admin.tag_resource(**tagged, tags={"a": "2", "b": "3"})
    admin.untag_resource(**tagged, tagKeys=["b", "c"])
    assert admin.list_tags_for_resource(**tagged)["tags"] == {"a": "2"}

    iam = root.client("iam")
    member = root.create_account("builders")
    roles = [
        create_role(iam, of["applicationArn"], "Here"),
        create_role(root.client("iam", member), of["applicationArn"], "There"),
    ]
    user, group = root.create_user("grace"), root.create_group("Builders")
    ids = [
        admin.create_entitlement(**of, entitlement=entitlement(roles[0], userId=user)),
        admin.create_entitlement(**of, entitlement=entitlement(roles[1], groupId=group)),
    ]
    ids = [made["entitlementId"] for made in ids]
    again = admin.create_entitlement(**of, entitlement=entitlement(roles[0], userId=user))
    assert again["entitlementId"] == ids[0]
    got = admin.get_entitlement(**of, entitlementId=ids[1])["entitlement"]["principalRole"]
    assert got["account"] == member
    assert got["accountName"] == "builders"
    assert got["roleArn"] == roles[1]
    assert got["principal"] == {"identityCenter": {"groupId": group}}
    for chosen, expected in [
        ({}, sorted(ids)),
        ({"principalRole": {"account": member}}, [ids[1]]),
        ({"principalRole": {"roleArn": roles[0]}}, [ids[0]]),
        ({"principalRole": {"principal": {"identityCenter": {"userId": user}}}}, [ids[0]]),
        ({"principalRole": {"account": "999999999999"}}, []),
    ]:
        found = pages(admin, "list_entitlements", "entitlements", **of, filter=chosen)
        assert [one["entitlementId"] for one in found] == expected, chosen

    for _ in range(2):
        admin.delete_entitlement(**of, entitlementId=ids[0])
    assert error_of(admin.get_entitlement, **of, entitlementId=ids[0])[0] == MISSING
    for _ in range(2):
        admin.delete_application(**of)
    assert error_of(admin.get_application, **of)[0] == MISSING
    assert calls.names == IMPLEMENTED


def test_what_is_missing_or_wrong_is_told(admin, root, application):
    other = f"{application}0"
    for call, parameters in [
        (admin.get_application, {"applicationArn": other}),
        (admin.list_entitlements, {"applicationArn": other, "filter": {}}),
        (admin.get_entitlement, {"applicationArn": application, "entitlementId": "x"}),
        (admin.get_entitlement, {"applicationArn": application, "entitlementId": NOBODY}),
        (admin.delete_entitlement, {"applicationArn": other, "entitlementId": NOBODY}),
        (admin.list_tags_for_resource, {"resourceArn": other}),
        (admin.tag_resource, {"resourceArn": other, "tags": {"a": "b"}}),
        (admin.untag_resource, {"resourceArn": other, "tagKeys": ["a"]}),
    ]:
        assert error_of(call, **parameters)[0] == MISSING, parameters
    for call, parameters in [
        (admin.get_application, {"applicationArn": "x"}),
        (admin.create_application, {"identitySource": {}}),
        (admin.create_application, {"identitySource": {"identityCenter": {"instanceArn": "x"}}}),
        (admin.list_applications, {"maxResults": 101}),
        (admin.list_applications, {"nextToken": "x"}),
        (admin.list_entitlements, {"applicationArn": application}),
        (admin.delete_application, {"applicationArn": "x"}),
        (admin.delete_entitlement, {"applicationArn": "x", "entitlementId": "x"}),
        (admin.get_entitlement, {"applicationArn": "x", "entitlementId": "x"}),
        (admin.create_entitlement, {"applicationArn": application, "entitlement": {}}),
        (admin.tag_resource, {"resourceArn": application, "tags": {"aws:a": "b"}}),
        (admin.tag_resource, {"resourceArn": application, "tags": {"": "b"}}),
        (admin.untag_resource, {"resourceArn": "x", "tagKeys": ["a"]}),
        (admin.list_tags_for_resource, {"resourceArn": "x"}),
    ]:
        assert error_of(call, **parameters)[0] == INVALID, parameters

    with pytest.raises(ClientError) as refused:
        admin.create_application(identitySource=source(root), tags={"other": "tags"})
    assert refused.value.response["Error"]["Code"] == CREATED
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400

    iam = root.client("iam")
    open_role = create_role(iam, application, "Open")
    closed = create_role(iam, application, "Closed", Action="sts:AssumeRole")
    foreign = create_role(
        iam,
        application,
        "Foreign",
        Condition={"StringEquals": {"aws:SourceArn": other}},
    )
    user = root.create_user("linus")
    for wanted, code, part in [
        (entitlement(open_role, userId=NOBODY), MISSING, NOBODY),
        (entitlement(open_role, groupId=NOBODY), MISSING, NOBODY),
        (entitlement(closed, userId=user), INVALID, "verifying role"),
        (entitlement(foreign, userId=user), INVALID, "verifying role"),
        (entitlement(f"{open_role}0", userId=user), INVALID, "verifying role"),
        (entitlement("x", userId=user), INVALID, "roleArn"),
    ]:
        found, message = error_of(
            admin.create_entitlement, applicationArn=application, entitlement=wanted
        )
        assert (found, part in message) == (code, True), message


def test_a_role_is_given_to_twenty_groups(admin, root, application):
    role = create_role(root.client("iam"), application, "Crowded")
    for number in range(20):
        group = root.create_group(f"crowd-{number}")
        wanted = entitlement(role, groupId=group)
        admin.create_entitlement(applicationArn=application, entitlement=wanted)
    wanted = entitlement(role, groupId=root.create_group("one-too-many"))
    refused = error_of(admin.create_entitlement, applicationArn=application, entitlement=wanted)
    assert refused[0] == QUOTA


def test_a_member_may_not_until_it_is_the_delegated_administrator(admin, root, application):
    member = root.create_account("delegate")
    theirs = root.client("account-access", member)
    of = {"applicationArn": application}
    for call, parameters in [
        (theirs.get_application, of),
        (theirs.list_entitlements, {**of, "filter": {}}),
        (theirs.delete_application, of),
        (theirs.get_entitlement, {**of, "entitlementId": NOBODY}),
        (theirs.delete_entitlement, {**of, "entitlementId": NOBODY}),
        (theirs.create_entitlement, {**of, "entitlement": entitlement(
            "arn:aws:iam::123456789012:role/R", userId=NOBODY)}),
        (theirs.tag_resource, {"resourceArn": application, "tags": {"a": "b"}}),
        (theirs.untag_resource, {"resourceArn": application, "tagKeys": ["a"]}),
        (theirs.list_tags_for_resource, {"resourceArn": application}),
    ]:
        assert error_of(call, **parameters)[0] == DENIED, parameters
    assert error_of(theirs.create_application, identitySource=source(root))[0] == INVALID
    assert theirs.list_applications()["applications"] == []

    organizations = root.client("organizations")
    delegation = {"AccountId": member, "ServicePrincipal": SERVICE}
    organizations.register_delegated_administrator(**delegation)
    [listed] = theirs.list_applications()["applications"]
    assert listed["applicationArn"] == application
    role = create_role(root.client("iam", member), application, "Theirs")
    wanted = entitlement(role, userId=root.create_user("barbara"))
    theirs.create_entitlement(**of, entitlement=wanted)
    assert error_of(theirs.delete_application, **of)[0] == DENIED
    organizations.deregister_delegated_administrator(**delegation)
    assert error_of(theirs.get_application, **of)[0] == DENIED


def test_a_person_lists_their_roles_and_gets_credentials(tls_workplace):
    # Over TLS, because botocore sends bearer tokens in no other way.
    root, person = tls_workplace.root, tls_workplace.hire("ken")
    server, admin = root.server, trusted(root)
    application = admin.create_application(identitySource=source(root))["applicationArn"]
    tenant = {"tenantId": admin.get_application(applicationArn=application)["tenantId"]}
    iam = root.client("iam")
    roles = sorted(create_role(iam, application, name) for name in ("Pilot", "Copilot"))
    ids = [
        admin.create_entitlement(
            applicationArn=application, entitlement=entitlement(role, userId=person.user_id)
        )["entitlementId"]
        for role in roles
    ]
    mine = runtime(server, sign_in(server, person))
    calls = called(mine)
    listed = pages(mine, "list_roles", "roles", **tenant)
    assert [role["roleArn"] for role in listed] == roles
    wanted = {**tenant, "roleArn": roles[0], "accessType": "PROGRAMMATIC_ACCESS"}
    answer = mine.get_role_credentials(**wanted, sessionName="flight", sessionDuration=900)
    keys = answer["credentialsDetails"]["programmaticAccess"]
    sts = boto3.client(
        "sts",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        aws_access_key_id=keys["accessKeyId"],
        aws_secret_access_key=keys["secretAccessKey"],
        aws_session_token=keys["sessionToken"],
        verify=server.ca_bundle,
    )
    assert sts.get_caller_identity()["Arn"].endswith(":assumed-role/Copilot/flight")

    for change, code in [
        ({"roleArn": roles[0] + "0"}, DENIED),
        ({"tenantId": "aa-000000000000"}, INVALID),
        ({"tenantId": "X"}, INVALID),
        ({"sessionDuration": 899}, INVALID),
        ({"sessionDuration": 43200}, INVALID),
        ({"sessionName": "a b"}, INVALID),
        ({"accessType": "CONSOLE"}, INVALID),
    ]:
        assert error_of(mine.get_role_credentials, **{**wanted, **change})[0] == code, change
    assert error_of(mine.list_roles, tenantId="aa-000000000000")[0] == INVALID
    stranger = runtime(server, "nothing")
    assert error_of(stranger.list_roles, **tenant)[0] == UNAUTHORIZED
    assert error_of(stranger.get_role_credentials, **wanted)[0] == UNAUTHORIZED
    assert calls.names == {"ListRoles", "GetRoleCredentials"}

    admin.delete_entitlement(applicationArn=application, entitlementId=ids[0])
    assert error_of(mine.get_role_credentials, **wanted)[0] == DENIED
    assert error_of(sts.get_caller_identity)[0] == "ExpiredToken"
