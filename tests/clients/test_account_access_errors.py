"""Every error that the model of account-access gives an operation, through boto3.

The tables begin at botocore's model, as in `test_sso_admin_errors.py`. In `test_account_access.py` is
what takes more to come about: a role that has enough groups, an application that is there already
with other tags, and account-access-runtime altogether, which takes a person's token.
`InternalServerException` nobody can provoke from outside.
"""

import secrets
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from harness.answers import error_of
from harness.modelled import Modelled, Samples, call_of
from harness.organization import Root
from harness.server import Server

MODEL = Modelled("account-access")
SERVICE = "account-access.amazonaws.com"
NO_ONE = "00000000-0000-4000-8000-000000000000"
MISSING, CONFLICT, INVALID, DENIED, QUOTA, THROTTLED, INTERNAL, CREATED = (
    "ResourceNotFoundException",
    "ConflictException",
    "ValidationException",
    "AccessDeniedException",
    "ServiceQuotaExceededException",
    "ThrottlingException",
    "InternalServerException",
    "AlreadyCreatedException",
)
# Operations of tags: their model has no error for it, and the service refuses them all the same.
DENIED_BEYOND_THE_MODEL = ["ListTagsForResource", "TagResource", "UntagResource"]
ELSEWHERE = {("CreateApplication", CREATED), ("CreateEntitlement", QUOTA)}
NEVER_GIVEN = {
    CONFLICT: "what is made or deleted again is there or gone already, which goes well",
    THROTTLED: "no throttle of Cardea's is about this service",
}
NEVER_MISSING = {"DeleteApplication": "what is gone already is deleted again, and that goes well"}


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Iterator[Root]:
    server = Server.start(tmp_path_factory.mktemp("access") / "data")
    root = Root(server)
    root.ensure_organization()
    root.client("organizations").enable_aws_service_access(ServicePrincipal=SERVICE)
    yield root
    server.stop()


@pytest.fixture(scope="module")
def admin(root) -> Any:
    return root.client("account-access")


@pytest.fixture(scope="module")
def application(admin, root) -> str:
    source = {"identityCenter": {"instanceArn": root.instance_arn}}
    return admin.create_application(identitySource=source)["applicationArn"]


@pytest.fixture(scope="module")
def samples(root, application) -> Samples:
    """Well-formed inputs; the application that they name is not there."""
    absent = f"{application}0"
    values = {
        "applicationArn": absent,
        "entitlementId": NO_ONE,
        "groupId": NO_ONE,
        "instanceArn": root.instance_arn,
        "resourceArn": absent,
        "roleArn": "arn:aws:iam::111122223333:role/Never",
        "tagKeys": "a",
        "tags": {"a": "1"},
    }
    needed = {
        "Entitlement": ["principalRole"],
        "IdentitySource": ["identityCenter"],
        "Principal": ["identityCenter"],
        "IdentityCenterPrincipal": ["groupId"],
    }
    return Samples(MODEL, values, needed)


@pytest.fixture(scope="module")
def powerless(root) -> Any:
    """A client of an IAM user of the management account without a policy."""
    iam, name = root.client("iam"), f"powerless-{secrets.token_hex(4)}"
    iam.create_user(UserName=name)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return boto3.client(
        "account-access",
        region_name=root.server.ready.region,
        endpoint_url=root.server.ready.url,
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
        config=Config(retries={"total_max_attempts": 1}, proxies={}, parameter_validation=False),
    )


@pytest.mark.parametrize("operation", MODEL.that_model(INVALID))
def test_what_the_model_forbids_is_refused_by_the_name_of_the_member(admin, samples, operation):
    cases = list(samples.spoilt(operation))
    assert cases, "there is something to get wrong"
    for culprit, parameters in cases:
        code, message = MODEL.refusal(admin, operation, parameters)
        said = (culprit, parameters, code, message[:400])
        assert (code, culprit in message) == (INVALID, True), said


@pytest.mark.parametrize("operation", [*MODEL.that_model(DENIED), *DENIED_BEYOND_THE_MODEL])
def test_who_has_no_rights_is_told_what_is_not_allowed(powerless, samples, operation):
    code, message = error_of(call_of(powerless, operation), **samples.of(operation))
    assert code == DENIED, message
    assert ":user/powerless-" in message
    assert f"is not authorized to perform: account-access:{operation} on resource: " in message


@pytest.mark.parametrize(
    "operation", [name for name in MODEL.that_model(MISSING) if name not in NEVER_MISSING]
)
def test_an_application_that_is_not_there_is_named(admin, samples, operation):
    code, message = MODEL.refusal(admin, operation, samples.of(operation))
    absent = samples.values["applicationArn"].rpartition("/")[2]
    assert (code, absent in message) == (MISSING, True), message


def test_every_error_that_an_operation_models_is_known_here():
    provoked = {INVALID, DENIED, MISSING, INTERNAL, *NEVER_GIVEN}
    for operation in MODEL.operations:
        errors = MODEL.errors_of(operation)
        assert {INVALID, INTERNAL, THROTTLED} <= errors, operation
        assert {(operation, error) for error in errors - provoked} <= ELSEWHERE
        assert (operation in DENIED_BEYOND_THE_MODEL) == (DENIED not in errors)
