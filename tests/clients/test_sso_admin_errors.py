"""Every error that the model of sso-admin gives an operation, through boto3.

The tables begin at botocore's model: an operation or an error that it gains, and that nothing here
knows, fails a test. What quotas and throttles refuse is in `test_sso_admin_limits.py`.
`InternalServerException`, which every operation models, nobody can provoke from outside. An error
that an operation models and that Cardea never gives for it is listed with the reason.
"""

import json
import re
import secrets
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from harness.modelled import Samples
from harness.organization import ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.sso_admin import (
    ABSENT,
    CONFLICT,
    CUSTOM,
    DENIED,
    INTERNAL,
    INVALID,
    MISSING,
    MODEL,
    NO_ACCOUNT,
    NO_INSTANCE,
    NO_ONE,
    NO_POLICY,
    QUOTA,
    THROTTLED,
    Bench,
    issuer,
    samples_of,
)
from harness.waiting import eventually


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Iterator[Root]:
    """Of a server of its own: what conflicts here would be in the way of other tests."""
    server = Server.start(tmp_path_factory.mktemp("errors") / "data")
    yield Root(server)
    server.stop()


@pytest.fixture(scope="module")
def samples(root) -> Samples:
    root.ensure_organization()
    return samples_of(root)


@pytest.fixture(scope="module")
def admin(root, samples) -> Any:
    return root.client("sso-admin")


# ------------------------------------------------------------------------------------- validation


@pytest.mark.parametrize("operation", MODEL.that_model(INVALID))
def test_what_the_model_forbids_is_refused_by_the_name_of_the_member(admin, samples, operation):
    cases = list(samples.spoilt(operation))
    assert cases, "there is something to get wrong"
    for culprit, parameters in cases:
        code, message = MODEL.refusal(admin, operation, parameters)
        said = (culprit, parameters, code, message[:400])
        assert code == INVALID, said
        assert "validation error" in message, said
        member = culprit[0].lower() + culprit[1:]
        assert re.search(rf" at '([\w.]+\.)?{member}(\.[0-9]+\.member)?' failed ", message), said


# ----------------------------------------------------------------------------------------- rights


@pytest.fixture(scope="module")
def powerless(root, samples) -> Any:
    """A client of an IAM user of the management account without a policy."""
    return of_user(root, f"powerless-{secrets.token_hex(4)}")


def of_user(root: Root, name: str) -> Any:
    iam = root.client("iam")
    iam.create_user(UserName=name)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return boto3.client(
        "sso-admin",
        region_name=root.server.ready.region,
        endpoint_url=root.server.ready.url,
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
        config=Config(retries={"total_max_attempts": 1}, proxies={}, parameter_validation=False),
    )


@pytest.mark.parametrize("operation", MODEL.that_model(DENIED))
def test_who_has_no_rights_is_told_what_is_not_allowed(powerless, samples, operation):
    code, message = MODEL.refusal(powerless, operation, samples.of(operation))
    assert code == DENIED, message
    assert ":user/powerless-" in message
    assert f"is not authorized to perform: sso:{operation} on resource: " in message
    assert f"because no identity-based policy allows the sso:{operation} action" in message


# ---------------------------------------------------------------------------------- what is absent

# Their inputs name nothing else that may be missing with this error.
ONLY_THE_INSTANCE = {
    "CreateApplication",
    "CreateInstanceAccessControlAttributeConfiguration",
    "CreatePermissionSet",
    "ListAccountAssignmentCreationStatus",
    "ListAccountAssignmentDeletionStatus",
    "ListPermissionSetProvisioningStatus",
    "ListPermissionSets",
    "ListPermissionSetsProvisionedToAccount",
    "UpdateInstance",
}


@pytest.mark.parametrize("operation", MODEL.that_model(MISSING))
def test_what_is_not_there_is_named(admin, samples, operation):
    parameters = samples.of(operation)
    if operation in ONLY_THE_INSTANCE:
        parameters["InstanceArn"] = NO_INSTANCE
    code, message = MODEL.refusal(admin, operation, parameters)
    assert code == MISSING, message
    if operation.endswith("InstanceAccessControlAttributeConfiguration"):
        assert message.startswith("Could not find "), message
    else:
        assert any(identifier in message for identifier in ABSENT), message


# The operations that must be told the instance.
OF_AN_INSTANCE = [
    operation
    for operation in MODEL.operations
    if "InstanceArn" in MODEL.input_of(operation).required_members
]


@pytest.mark.parametrize("operation", OF_AN_INSTANCE)
def test_an_instance_that_is_not_there_is_refused_as_the_model_allows(admin, samples, operation):
    parameters = {**samples.of(operation), "InstanceArn": NO_INSTANCE}
    code, _ = MODEL.refusal(admin, operation, parameters)
    assert code == (MISSING if MISSING in MODEL.errors_of(operation) else DENIED)


@pytest.fixture(scope="module")
def bench(root, samples) -> Bench:
    return Bench.furnish(root)


NOBODY = {"PrincipalType": "USER", "PrincipalId": NO_ONE}
NOWHERE = {"TargetType": "AWS_ACCOUNT", "TargetId": NO_ACCOUNT}
REFERENCE = {"CustomerManagedPolicyReference": {"Name": "Never", "Path": "/"}}
# In a permission set or an application that is there: what is missed and what names it.
MISSING_WITHIN = [
    ("AttachManagedPolicyToPermissionSet", {"ManagedPolicyArn": NO_POLICY}, NO_POLICY),
    ("CreateAccountAssignment", {**NOWHERE, **NOBODY}, NO_ACCOUNT),
    ("CreateApplicationAssignment", NOBODY, NO_ONE),
    ("DeleteAccountAssignment", {**NOWHERE, **NOBODY}, NO_ONE),
    ("DescribeApplicationAssignment", NOBODY, NO_ONE),
    ("DetachCustomerManagedPolicyReferenceFromPermissionSet", REFERENCE, "name: Never  and path /"),
    (
        "DetachManagedPolicyFromPermissionSet",
        {"ManagedPolicyArn": ADMINISTRATOR_ACCESS},
        ADMINISTRATOR_ACCESS,
    ),
    ("GetApplicationAccessScope", {"Scope": "never"}, "never"),
    ("GetApplicationAuthenticationMethod", {"AuthenticationMethodType": "IAM"}, "IAM"),
    ("GetApplicationGrant", {"GrantType": "refresh_token"}, "refresh_token"),
    ("GetPermissionsBoundaryForPermissionSet", {}, "PermissionsBoundary"),
    ("ProvisionPermissionSet", NOWHERE, NO_ACCOUNT),
    (
        "PutPermissionsBoundaryToPermissionSet",
        {"PermissionsBoundary": {"ManagedPolicyArn": NO_POLICY}},
        NO_POLICY,
    ),
]


@pytest.mark.parametrize(("operation", "parameters", "named"), MISSING_WITHIN)
def test_what_is_not_there_in_what_is_there_is_named(bench, operation, parameters, named):
    code, message = bench.refused(operation, parameters)
    assert (code, named in message) == (MISSING, True), message


@pytest.mark.parametrize("operation", ["ListTagsForResource", "TagResource", "UntagResource"])
@pytest.mark.parametrize("kind", ["ApplicationArn", "TrustedTokenIssuerArn", "InstanceArn"])
def test_tags_of_what_is_not_there_are_refused(admin, samples, operation, kind):
    arn = NO_INSTANCE if kind == "InstanceArn" else samples.values[kind]
    code, message = MODEL.refusal(admin, operation, {**samples.of(operation), "ResourceArn": arn})
    assert code == MISSING, message
    assert any(identifier in message for identifier in ABSENT), message


# -------------------------------------------------------------------------------------- conflicts

# The parameters of a request that is to be refused, and what the refusal says.
Refused = tuple[dict[str, Any], str]


def twice(operation: str, parameters: dict[str, Any], says: str) -> Callable[[Bench], Refused]:
    """What goes well once."""

    def make(bench: Bench) -> Refused:
        bench.do(operation, parameters)
        return parameters, says

    return make


def the_same_token(bench: Bench) -> Refused:
    asked = {"ApplicationProviderArn": CUSTOM, "Name": "First", "ClientToken": "conflict"}
    bench.do("CreateApplication", asked)
    says = "The client token has been used with different parameters before."
    return {**asked, "Name": "Second"}, says


def the_same_name(bench: Bench) -> Refused:
    bench.do("CreatePermissionSet", {"Name": "Alike"})
    return {"Name": "Alike"}, "PermissionSet with name Alike already exists."


def assigned_somewhere(bench: Bench) -> Refused:
    of_set = {"PermissionSetArn": bench.root.create_permission_set("InUse", READ_ONLY_ACCESS)}
    assignment = {**of_set, **bench.management_account(), **bench.user()}
    bench.do("CreateAccountAssignment", assignment)
    return of_set, "Could not delete because PermissionSet has ApplicationProfile associated"


def held_by_a_rule(bench: Bench) -> Refused:
    """An assignment that only a rule of Cardea's own wants."""
    account_id = bench.root.create_account("Ruled")
    permission_set = bench.root.create_permission_set("Ruled", READ_ONLY_ACCESS)
    [parent] = bench.root.client("organizations").list_roots()["Roots"]
    rule = {
        "InstanceArn": bench.root.instance_arn,
        "Name": "Everywhere",
        "Target": {"Parent": {"ParentId": parent["Id"], "Recursive": True}},
        "Principals": [bench.user()],
        "PermissionSetArns": [permission_set],
    }
    made = extend(bench.root, "CreateAssignmentRule", rule)["AssignmentRule"]
    of_rule = {name: {**rule, **made}[name] for name in ("InstanceArn", "AssignmentRuleId")}

    def converged() -> bool:
        found = extend(bench.root, "GetAssignmentRule", of_rule)["AssignmentRule"]
        return found["Status"] == "CONVERGED"

    eventually("the rule has assigned", converged)
    target = {"TargetType": "AWS_ACCOUNT", "TargetId": account_id}
    assignment = {"PermissionSetArn": permission_set, **target, **bench.user()}
    return assignment, "it is there because of assignment rule `Everywhere`"


def extend(root: Root, operation: str, members: dict[str, Any]) -> dict[str, Any]:
    """The answer of an operation of Cardea's own service, which must go well."""
    keys, body = root.server.root_keys(), json.dumps(members)
    content = "application/x-amz-json-1.1"
    headers = {"Content-Type": content, "X-Amz-Target": f"Cardea.{operation}"}
    request = AWSRequest("POST", f"{root.server.ready.url}/", headers=headers, data=body)
    credentials = Credentials(keys.access_key_id, keys.secret_access_key)
    SigV4Auth(credentials, "cardea", root.server.ready.region).add_auth(request)
    sent = urllib.request.Request(request.url, body.encode(), dict(request.headers))
    with urllib.request.urlopen(sent, timeout=30) as answer:
        return json.loads(answer.read())


def an_issuers_name(bench: Bench) -> Refused:
    other = bench.do("CreateTrustedTokenIssuer", issuer("Other"))["TrustedTokenIssuerArn"]
    says = f"TrustedTokenIssuer with name {bench.issuer_name} already exists."
    return {"TrustedTokenIssuerArn": other, "Name": bench.issuer_name}, says


ATTRIBUTES = {
    "InstanceAccessControlAttributeConfiguration": {
        "AccessControlAttributes": [{"Key": "a", "Value": {"Source": ["${path:userName}"]}}]
    }
}
CONFLICTS: dict[str, Callable[[Bench], Refused]] = {
    "AddRegion": twice("AddRegion", {"RegionName": "xx-twice-1"}, "xx-twice-1"),
    "AttachCustomerManagedPolicyReferenceToPermissionSet": twice(
        "AttachCustomerManagedPolicyReferenceToPermissionSet",
        {"CustomerManagedPolicyReference": {"Name": "Mine", "Path": "/"}},
        "Given customer managed policy with name: Mine  and path / already attached",
    ),
    "AttachManagedPolicyToPermissionSet": twice(
        "AttachManagedPolicyToPermissionSet",
        {"ManagedPolicyArn": ADMINISTRATOR_ACCESS},
        f"already has a typed link attachment to a manged policy with {ADMINISTRATOR_ACCESS}",
    ),
    "CreateApplication": the_same_token,
    "CreateApplicationAssignment": lambda bench: twice(
        "CreateApplicationAssignment", bench.user(), bench.user_id
    )(bench),
    "CreateInstanceAccessControlAttributeConfiguration": twice(
        "CreateInstanceAccessControlAttributeConfiguration", ATTRIBUTES, "already exists"
    ),
    "CreatePermissionSet": the_same_name,
    "CreateTrustedTokenIssuer": lambda bench: (
        issuer(bench.issuer_name),
        f"TrustedTokenIssuer with name {bench.issuer_name} already exists.",
    ),
    "DeleteAccountAssignment": held_by_a_rule,
    "DeletePermissionSet": assigned_somewhere,
    "UpdateTrustedTokenIssuer": an_issuers_name,
}
# Has a test of its own, which needs another account.
CONFLICTS_ELSEWHERE = {"CreateInstance"}

AGAIN = "done a second time it changes nothing more and goes well"
ALL_GOES = "what it has goes with it"
ONE_BY_ONE = "of two at once one is done after the other, where AWS refuses the second"
FREE = "there is nothing that it could collide with: what it sets need not be unique"
# Why Cardea never gives the error, but where the database has given up on a busy moment.
NEVER_A_CONFLICT = {
    "CreateAccountAssignment": ONE_BY_ONE,
    "DeleteApplication": ALL_GOES,
    "DeleteApplicationAccessScope": AGAIN,
    "DeleteApplicationAssignment": AGAIN,
    "DeleteApplicationAuthenticationMethod": AGAIN,
    "DeleteApplicationGrant": AGAIN,
    "DeleteInlinePolicyFromPermissionSet": AGAIN,
    "DeleteInstance": ALL_GOES,
    "DeleteInstanceAccessControlAttributeConfiguration": ALL_GOES,
    "DeletePermissionsBoundaryFromPermissionSet": AGAIN,
    "DeleteTrustedTokenIssuer": "the grants that name it stay and trust nobody, as at AWS",
    "DetachCustomerManagedPolicyReferenceFromPermissionSet": FREE,
    "DetachManagedPolicyFromPermissionSet": FREE,
    "ProvisionPermissionSet": ONE_BY_ONE,
    "PutApplicationAccessScope": AGAIN,
    "PutApplicationAssignmentConfiguration": AGAIN,
    "PutApplicationAuthenticationMethod": AGAIN,
    "PutApplicationGrant": AGAIN,
    "PutApplicationSessionConfiguration": AGAIN,
    "PutInlinePolicyToPermissionSet": AGAIN,
    "PutPermissionsBoundaryToPermissionSet": AGAIN,
    "RemoveRegion": "that the primary Region stays is a ValidationException",
    "TagResource": AGAIN,
    "UntagResource": AGAIN,
    "UpdateApplication": FREE,
    "UpdateInstance": FREE,
    "UpdateInstanceAccessControlAttributeConfiguration": FREE,
    "UpdatePermissionSet": FREE,
}


@pytest.mark.parametrize("operation", CONFLICTS)
def test_what_conflicts_is_refused(bench, operation):
    parameters, says = CONFLICTS[operation](bench)
    code, message = bench.refused(operation, parameters)
    assert (code, says in message) == (CONFLICT, True), message


@pytest.fixture(scope="module")
def spare(root, samples) -> Bench:
    return Bench.furnish(root)


@pytest.mark.parametrize(
    "operation", [name for name, why in NEVER_A_CONFLICT.items() if why == AGAIN]
)
def test_what_is_said_to_go_well_a_second_time_does(spare, samples, operation):
    parameters = {**samples.of(operation), **spare.filled_in(operation, {})}
    if "ResourceArn" in parameters:
        parameters["ResourceArn"] = spare.permission_set
    for _ in range(2):
        spare.do(operation, parameters)


def test_a_second_instance_of_an_account_conflicts(root, samples):
    account_id = root.create_account("Soloist")
    member = root.client("sso-admin", account_id)
    member.create_instance(Name="First")
    code, message = MODEL.refusal(member, "CreateInstance", {"Name": "Second"})
    assert (code, account_id in message) == (CONFLICT, True), message


# -------------------------------------------------------------------------------------- the model


def test_every_error_that_an_operation_models_is_known_here():
    everywhere = {INVALID, DENIED, THROTTLED, INTERNAL}
    for operation in MODEL.operations:
        modelled = MODEL.errors_of(operation)
        assert everywhere <= modelled, operation
        assert modelled - everywhere <= {MISSING, CONFLICT, QUOTA}, operation
    conflicting = [*CONFLICTS, *CONFLICTS_ELSEWHERE, *NEVER_A_CONFLICT]
    assert sorted(conflicting) == MODEL.that_model(CONFLICT)
    assert set(MODEL.that_model(MISSING)) >= ONLY_THE_INSTANCE
