"""Every error that the model of sso-admin gives an operation, through boto3.

The tables begin at botocore's model: an operation or an error that it gains, and that nothing here
knows, fails a test. Two of the modelled errors need no table, because every operation has them:
`ThrottlingException`, which is provoked for each, and `InternalServerException`, which nobody can
provoke from outside. An error that an operation models and that Cardea never gives for it is listed
with the reason.
"""

import secrets
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import botocore.session
import pytest
from botocore import xform_name
from botocore.config import Config
from botocore.model import OperationModel, Shape, StructureShape
from harness.answers import error_of
from harness.organization import ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS, Root
from harness.server import Server

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
NO_PROVIDER = "arn:aws:sso::aws:applicationProvider/never"
# Nothing that a pattern of the model allows, but for those that allow everything.
UNFIT = "→"


def models(operation: str, error: str) -> bool:
    return error in {shape.name for shape in MODEL.operation_model(operation).error_shapes}


def that_model(error: str) -> list[str]:
    return [operation for operation in OPERATIONS if models(operation, error)]


def call(client: Any, operation: str) -> Callable[..., Any]:
    return getattr(client, xform_name(operation))


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
            "InlinePolicy": '{"Version": "2012-10-17", "Statement": []}',
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

    def structure(self, shape: StructureShape) -> dict[str, Any]:
        # The model requires no member of what is a choice of one.
        wanted = shape.required_members or CHOICES.get(shape.name, [])
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


CHOICES = {
    "AuthenticationMethod": ["Iam"],
    "Grant": ["AuthorizationCode"],
    "PermissionsBoundary": ["ManagedPolicyArn"],
    "TrustedTokenIssuerConfiguration": ["OidcJwtConfiguration"],
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
)


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
        code, message = error_of(call(admin, operation), **parameters)
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
    code, message = error_of(call(powerless, operation), **samples.of(operation))
    assert code == DENIED, message
    assert ":user/powerless-" in message
    assert f"is not authorized to perform: sso:{operation} on resource: " in message
    assert f"because no identity-based policy allows the sso:{operation} action" in message


# ---------------------------------------------------------------------------------- what is absent

# An instance that is not there is refused with `AccessDeniedException`, as by AWS.
ONLY_AN_INSTANCE = "the input names nothing but the instance"
NEVER_MISSING: dict[str, str] = {}


@pytest.mark.parametrize(
    "operation", [name for name in that_model(MISSING) if name not in NEVER_MISSING]
)
def test_what_is_not_there_is_named(admin, samples, operation):
    code, message = error_of(call(admin, operation), **samples.of(operation))
    assert code == MISSING, message
    assert any(identifier in message for identifier in ABSENT), message
