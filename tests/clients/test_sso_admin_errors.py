"""Every error that the model of sso-admin gives an operation, through boto3.

The tables begin at botocore's model: an operation or an error that it gains, and that nothing here
knows, fails a test. Two of the modelled errors need no table, because every operation has them:
`ThrottlingException`, which is provoked for each, and `InternalServerException`, which nobody can
provoke from outside. An error that an operation models and that Cardea never gives for it is listed
with the reason.
"""

import json
import secrets
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import boto3
import botocore.session
import pytest
from botocore import xform_name
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from botocore.model import Shape, StructureShape
from harness.answers import error_of
from harness.organization import ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS, Root
from harness.server import Server
from harness.waiting import eventually

MODEL = botocore.session.get_session().get_service_model("sso-admin")
OPERATIONS = sorted(MODEL.operation_names)
MISSING, CONFLICT, INVALID, DENIED, QUOTA, THROTTLED, INTERNAL = (
    "ResourceNotFoundException",
    "ConflictException",
    "ValidationException",
    "AccessDeniedException",
    "ServiceQuotaExceededException",
    "ThrottlingException",
    "InternalServerException",
)
CUSTOM = "arn:aws:sso::aws:applicationProvider/custom"
NO_ONE = "00000000-0000-4000-8000-000000000000"
NO_ACCOUNT = "000000000000"
NO_REGION = "xx-never-1"
NO_INSTANCE = f"arn:aws:sso:::instance/ssoins-{'0' * 16}"
NO_POLICY = "arn:aws:iam::aws:policy/NoSuchPolicyAtAll"
NO_PROVIDER = "arn:aws:sso::aws:applicationProvider/never"
# Nothing that a pattern of the model allows, but for those that allow everything.
UNFIT = "→"


def models(operation: str, error: str) -> bool:
    return error in {shape.name for shape in MODEL.operation_model(operation).error_shapes}


def that_model(error: str) -> list[str]:
    return [operation for operation in OPERATIONS if models(operation, error)]


def refusal(client: Any, operation: str, parameters: dict[str, Any]) -> tuple[str, str]:
    """Code and message of a call that must fail, with an error that its model has."""
    code, message = error_of(getattr(client, xform_name(operation)), **parameters)
    assert models(operation, code), f"{operation} does not model {code}: {message}"
    assert message, f"{operation}: {code} says nothing"
    return code, message


# ---------------------------------------------------------------------------------------- samples


class Samples:
    """Well-formed inputs, which name an instance that is there and in it nothing that is."""

    def __init__(self, root: Root) -> None:
        account = root.server.ready.management_account_id
        instance = root.instance_arn.rpartition("/")[2]
        of_account = f"arn:aws:sso::{account}"
        permission_set = f"arn:aws:sso:::permissionSet/{instance}/ps-{'0' * 16}"
        self._strings = {
            "AccountAssignmentCreationRequestId": NO_ONE,
            "AccountAssignmentDeletionRequestId": NO_ONE,
            "AccountId": NO_ACCOUNT,
            "ApplicationArn": f"{of_account}:application/{instance}/apl-{'0' * 16}",
            "AllowSourceIps": "10.0.0.0/8",
            "ApplicationProviderArn": NO_PROVIDER,
            "AuthorizedAudiences": "one",
            "AuthorizedTargets": root.instance_arn,
            "ClaimAttributePath": "email",
            "IdentityStoreAttributePath": "emails.value",
            "ExcludeApplicationArns": f"{of_account}:application/{instance}/apl-{'0' * 16}",
            "InlinePolicy": json.dumps(DENY),
            "InstanceArn": root.instance_arn,
            "IssuerUrl": "https://issuer.example.com",
            "Key": "a",
            "ManagedPolicyArn": READ_ONLY_ACCESS,
            "Name": "Sample",
            "PermissionSetArn": permission_set,
            "PrincipalId": NO_ONE,
            "ProvisionPermissionSetRequestId": NO_ONE,
            "RedirectUris": "https://example.com/cb",
            "RegionName": NO_REGION,
            "ResourceArn": permission_set,
            "RestrictSourceVpcs": "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-01234567",
            "Scope": "a:read",
            "Source": "${path:userName}",
            "TagKeys": "a",
            "TargetId": NO_ACCOUNT,
            "TrustedTokenIssuerArn": f"{of_account}:trustedTokenIssuer/{instance}/tti-{NO_ONE}",
            "Value": "1",
        }

    def of(self, operation: str) -> dict[str, Any]:
        """The required members, and what the operation cannot do without."""
        return self.structure(MODEL.operation_model(operation).input_shape)

    def named(self, name: str) -> str:
        return self._strings[name]

    def structure(self, shape: StructureShape) -> dict[str, Any]:
        wanted = [*shape.required_members, *NEEDED.get(shape.name, [])]
        return {name: self.value(name, shape.members[name]) for name in wanted}

    def value(self, name: str, shape: Shape) -> Any:
        """A value of the member `name`; those of a list are called like the list."""
        if shape.type_name == "structure":
            return POLICY if shape.is_document_type else self.structure(shape)
        if shape.type_name == "list":
            return [self.value(name, shape.member)]
        if shape.type_name in ("boolean", "integer"):
            return 1 if shape.type_name == "integer" else True
        if shape.enum:
            return shape.enum[0]
        assert name in self._strings, f"a member that no sample is known for: {name}"
        return self._strings[name]


# What the model does not call required and the operation cannot do without.
NEEDED = {
    "AuthenticationMethod": ["Iam"],
    "AuthorizationCodeGrant": ["RedirectUris"],
    "Grant": ["AuthorizationCode"],
    "PermissionsBoundary": ["ManagedPolicyArn"],
    "ProvisionPermissionSetRequest": ["TargetId"],
    "TrustedTokenIssuerConfiguration": ["OidcJwtConfiguration"],
}
DENY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}],
}
POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:role/app"},
            "Action": "sso-oauth:CreateTokenWithIAM",
            "Resource": "*",
        }
    ],
}
# What the samples name and what is not there.
ABSENT = (
    f"ps-{'0' * 16}",
    f"apl-{'0' * 16}",
    f"tti-{NO_ONE}",
    NO_ONE,
    NO_ACCOUNT,
    NO_REGION,
    NO_PROVIDER,
    f"ssoins-{'0' * 16}",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Iterator[Root]:
    """Of a server of its own: what conflicts here would be in the way of other tests."""
    yield from served(tmp_path_factory)


def served(tmp_path_factory, *options: str) -> Iterator[Root]:
    server = Server.start(tmp_path_factory.mktemp("errors") / "data", *options)
    try:
        yield Root(server)
    finally:
        server.stop()


@pytest.fixture(scope="module")
def samples(root) -> Samples:
    root.ensure_organization()
    return Samples(root)


@pytest.fixture(scope="module")
def admin(root, samples) -> Any:
    return root.client("sso-admin")


# ------------------------------------------------------------------------------------- validation


def spoilt(samples: Samples, shape: StructureShape) -> Iterator[tuple[str, dict[str, Any]]]:
    """The sample of a structure with one thing wrong, in every way, and the member that it is."""
    whole = samples.structure(shape)
    for name in shape.required_members:
        yield name, {key: value for key, value in whole.items() if key != name}
    for name, member in shape.members.items():
        for culprit, value in spoilt_values(samples, name, member):
            yield culprit, {**whole, name: value}


def spoilt_values(samples: Samples, name: str, shape: Shape) -> Iterator[tuple[str, Any]]:
    limits = shape.metadata
    if shape.type_name == "structure":
        yield from ((culprit, value) for culprit, value in spoilt(samples, shape))
    elif shape.type_name == "list":
        if limits.get("min"):
            yield name, []
        if "max" in limits:
            yield name, [samples.value(name, shape.member)] * (limits["max"] + 1)
        yield from ((culprit, [value]) for culprit, value in spoilt_values(samples, name, shape.member))
    elif shape.type_name == "integer":
        yield name, limits["min"] - 1
        yield name, limits["max"] + 1
    elif shape.type_name == "string":
        if getattr(shape, "enum", None):
            yield name, "NEVER"
        elif limits.get("pattern", r"[\S\s]*") != r"[\S\s]*":
            yield name, UNFIT
        if limits.get("min"):
            yield name, ""
        if "max" in limits:
            yield name, "a" * (limits["max"] + 1)


@pytest.mark.parametrize("operation", that_model(INVALID))
def test_what_the_model_forbids_is_refused_by_the_name_of_the_member(admin, samples, operation):
    shape = MODEL.operation_model(operation).input_shape
    cases = list(spoilt(samples, shape))
    assert cases, "there is something to get wrong"
    for culprit, parameters in cases:
        code, message = refusal(admin, operation, parameters)
        said = (culprit, parameters, code, message[:400])
        assert code == INVALID, said
        assert "validation error" in message, said
        assert culprit[0].lower() + culprit[1:] in message, said


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


@pytest.mark.parametrize("operation", that_model(DENIED))
def test_who_has_no_rights_is_told_what_is_not_allowed(powerless, samples, operation):
    code, message = refusal(powerless, operation, samples.of(operation))
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


@pytest.mark.parametrize("operation", that_model(MISSING))
def test_what_is_not_there_is_named(admin, samples, operation):
    parameters = samples.of(operation)
    if operation in ONLY_THE_INSTANCE:
        parameters["InstanceArn"] = NO_INSTANCE
    code, message = refusal(admin, operation, parameters)
    assert code == MISSING, message
    if operation.endswith("InstanceAccessControlAttributeConfiguration"):
        assert message.startswith("Could not find "), message
    else:
        assert any(identifier in message for identifier in ABSENT), message


# Those that answer with an error that they do not model.
UNMODELLED = {
    "AddRegion",
    "CreateTrustedTokenIssuer",
    "ListApplications",
    "ListRegions",
    "ListTrustedTokenIssuers",
}


# The operations that must be told the instance.
WRONG = pytest.mark.xfail(reason="answers ResourceNotFoundException, which it does not model")
OF_AN_INSTANCE = [
    pytest.param(operation, marks=WRONG if operation in UNMODELLED else ())
    for operation in OPERATIONS
    if "InstanceArn" in MODEL.operation_model(operation).input_shape.required_members
]


@pytest.mark.parametrize("operation", OF_AN_INSTANCE)
def test_an_instance_that_is_not_there_is_refused_as_the_model_allows(admin, samples, operation):
    parameters = {**samples.of(operation), "InstanceArn": NO_INSTANCE}
    code, _ = refusal(admin, operation, parameters)
    assert code == (MISSING if models(operation, MISSING) else DENIED)


@dataclass(frozen=True)
class Bench:
    """What is there: a permission set and an application that nobody has, an issuer and a user."""

    root: Root
    admin: Any
    permission_set: str
    application: str
    issuer_name: str
    user_id: str

    @classmethod
    def furnish(cls, root: Root) -> "Bench":
        admin, suffix = root.client("sso-admin"), secrets.token_hex(4)
        application = admin.create_application(
            InstanceArn=root.instance_arn, ApplicationProviderArn=CUSTOM, Name=f"Bench {suffix}"
        )["ApplicationArn"]
        permission_set = root.create_permission_set(f"Bench-{suffix}", READ_ONLY_ACCESS)
        bench = cls(
            *(root, admin, permission_set, application),
            *(f"Bench-{suffix}", root.create_user(f"bench-{suffix}")),
        )
        bench.do("CreateTrustedTokenIssuer", issuer(bench.issuer_name))
        return bench

    def filled_in(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """With the instance, the permission set and the application where they are left out."""
        there = {
            "InstanceArn": self.root.instance_arn,
            "PermissionSetArn": self.permission_set,
            "ApplicationArn": self.application,
        }
        required = MODEL.operation_model(operation).input_shape.required_members
        return {name: there[name] for name in required if name in there} | parameters

    def do(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        given = self.filled_in(operation, parameters)
        return getattr(self.admin, xform_name(operation))(**given)

    def refused(self, operation: str, parameters: dict[str, Any]) -> tuple[str, str]:
        return refusal(self.admin, operation, self.filled_in(operation, parameters))

    def user(self) -> dict[str, str]:
        return {"PrincipalType": "USER", "PrincipalId": self.user_id}

    def management_account(self) -> dict[str, str]:
        account_id = self.root.server.ready.management_account_id
        return {"TargetType": "AWS_ACCOUNT", "TargetId": account_id}


def issuer(name: str) -> dict[str, Any]:
    configuration = {
        "IssuerUrl": "https://issuer.example.com",
        "ClaimAttributePath": "email",
        "IdentityStoreAttributePath": "emails.value",
        "JwksRetrievalOption": "OPEN_ID_DISCOVERY",
    }
    return {
        "Name": name,
        "TrustedTokenIssuerType": "OIDC_JWT",
        "TrustedTokenIssuerConfiguration": {"OidcJwtConfiguration": configuration},
    }


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
    arn = NO_INSTANCE if kind == "InstanceArn" else samples.named(kind)
    code, message = refusal(admin, operation, {**samples.of(operation), "ResourceArn": arn})
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
    "UpdateInstanceAccessControlAttributeConfiguration": AGAIN,
    "UpdatePermissionSet": FREE,
}


@pytest.mark.parametrize("operation", CONFLICTS)
def test_what_conflicts_is_refused(bench, operation):
    parameters, says = CONFLICTS[operation](bench)
    code, message = bench.refused(operation, parameters)
    assert (code, says in message) == (CONFLICT, True), message


def test_a_second_instance_of_an_account_conflicts(root, samples):
    account_id = root.create_account("Soloist")
    member = root.client("sso-admin", account_id)
    member.create_instance(Name="First")
    code, message = refusal(member, "CreateInstance", {"Name": "Second"})
    assert (code, account_id in message) == (CONFLICT, True), message


# ----------------------------------------------------------------------------------------- quotas

QUOTAS = {
    "added_regions_per_instance": 1,
    # The two accounts and one application.
    "applications_and_accounts": 3,
    "inline_policy_size_per_permission_set": 20,
    "managed_policies_per_permission_set": 1,
    "permission_sets_per_account": 1,
    "permission_sets_per_instance": 2,
    "tags_per_resource": 1,
    "trusted_token_issuers_per_instance": 1,
}
TWO_TAGS = {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}


@dataclass(frozen=True)
class Full:
    """A server on which nothing more fits: what it has is exactly what the quotas let it have."""

    bench: Bench
    member: Any

    @classmethod
    def fill(cls, root: Root) -> "Full":
        root.ensure_organization()
        member = root.client("sso-admin", root.create_account("Member"))
        bench = Bench.furnish(root)
        bench.do("AddRegion", {"RegionName": "xx-full-1"})
        other = bench.do("CreatePermissionSet", {"Name": "Other"})["PermissionSet"]
        account_id = root.server.ready.management_account_id
        root.assign(root.create_group("Full"), other["PermissionSetArn"], account_id)
        return cls(bench, member)

    def refused(self, operation: str, parameters: dict[str, Any]) -> tuple[str, str]:
        if operation == "CreateInstance":
            return refusal(self.member, operation, parameters)
        return self.bench.refused(operation, parameters)


OVER_QUOTA: dict[str, Callable[[Bench], dict[str, Any]]] = {
    "AddRegion": lambda _: {"RegionName": "xx-more-1"},
    "AttachCustomerManagedPolicyReferenceToPermissionSet": lambda _: REFERENCE,
    "AttachManagedPolicyToPermissionSet": lambda _: {"ManagedPolicyArn": ADMINISTRATOR_ACCESS},
    "CreateAccountAssignment": lambda bench: {**bench.management_account(), **bench.user()},
    "CreateApplication": lambda _: {"ApplicationProviderArn": CUSTOM, "Name": "More"},
    "CreateInstance": lambda _: TWO_TAGS,
    "CreatePermissionSet": lambda _: {"Name": "More"},
    "CreateTrustedTokenIssuer": lambda _: issuer("More"),
    "PutInlinePolicyToPermissionSet": lambda _: {"InlinePolicy": json.dumps(DENY)},
    "TagResource": lambda bench: {"ResourceArn": bench.permission_set, **TWO_TAGS},
}
NEVER_OVER_QUOTA = {
    "CreateApplicationAssignment": "AWS publishes no quota of the assignments of an application",
}


@pytest.fixture(scope="module")
def full(tmp_path_factory) -> Iterator[Full]:
    options = [f"--quota={name}={most}" for name, most in QUOTAS.items()]
    for root in served(tmp_path_factory, *options):
        yield Full.fill(root)


@pytest.mark.parametrize("operation", OVER_QUOTA)
def test_what_is_more_than_a_quota_is_refused(full, operation):
    code, message = full.refused(operation, OVER_QUOTA[operation](full.bench))
    assert code == QUOTA, message
    assert message.startswith("You have exceeded AWS SSO limits. "), message


# -------------------------------------------------------------------------------------- throttles


@pytest.fixture(scope="module")
def hurried(tmp_path_factory) -> Iterator[Root]:
    """A server that takes one request of sso-admin a second."""
    for root in served(tmp_path_factory, "--throttle=identity_center=1"):
        root.ensure_organization()
        yield root


@pytest.mark.parametrize("operation", that_model(THROTTLED))
def test_whoever_asks_too_fast_is_told_so(hurried, operation):
    admin, parameters = hurried.client("sso-admin"), Samples(hurried).of(operation)
    ask = getattr(admin, xform_name(operation))
    for _ in range(20):
        try:
            ask(**parameters)
        except ClientError as error:
            found = error.response["Error"]
            if found["Code"] == THROTTLED:
                assert found["Message"] == "Rate exceeded"
                return
    pytest.fail(f"{operation}: twenty requests were answered within a second each")


# -------------------------------------------------------------------------------------- the model


def test_every_error_that_an_operation_models_is_known_here():
    everywhere = {INVALID, DENIED, THROTTLED, INTERNAL}
    for operation in OPERATIONS:
        modelled = {shape.name for shape in MODEL.operation_model(operation).error_shapes}
        assert everywhere <= modelled, operation
        assert modelled - everywhere <= {MISSING, CONFLICT, QUOTA}, operation
    conflicting = [*CONFLICTS, *CONFLICTS_ELSEWHERE, *NEVER_A_CONFLICT]
    assert sorted(conflicting) == that_model(CONFLICT)
    assert sorted([*OVER_QUOTA, *NEVER_OVER_QUOTA]) == that_model(QUOTA)
    assert set(that_model(MISSING)) >= ONLY_THE_INSTANCE
