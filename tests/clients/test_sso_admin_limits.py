"""What sso-admin has too much of or is asked too fast: every operation that models a quota or a
throttle, through boto3."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.exceptions import ClientError
from harness.modelled import call_of
from harness.organization import ADMINISTRATOR_ACCESS, Root
from harness.server import Server
from harness.sso_admin import CUSTOM, DENY, MODEL, QUOTA, THROTTLED, Bench, issuer, samples_of

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
            return MODEL.refusal(self.member, operation, parameters)
        return self.bench.refused(operation, parameters)


OVER_QUOTA: dict[str, Callable[[Bench], dict[str, Any]]] = {
    "AddRegion": lambda _: {"RegionName": "xx-more-1"},
    "AttachCustomerManagedPolicyReferenceToPermissionSet": lambda _: {
        "CustomerManagedPolicyReference": {"Name": "More", "Path": "/"}
    },
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


def served(tmp_path_factory, *options: str) -> Iterator[Root]:
    server = Server.start(tmp_path_factory.mktemp("limits") / "data", *options)
    try:
        yield Root(server)
    finally:
        server.stop()


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


@pytest.fixture(scope="module")
def hurried(tmp_path_factory) -> Iterator[Root]:
    """A server that takes one request of sso-admin a second."""
    for root in served(tmp_path_factory, "--throttle=identity_center=1"):
        root.ensure_organization()
        yield root


@pytest.mark.parametrize("operation", MODEL.that_model(THROTTLED))
def test_whoever_asks_too_fast_is_told_so(hurried, operation):
    admin, parameters = hurried.client("sso-admin"), samples_of(hurried).of(operation)
    ask = call_of(admin, operation)
    for _ in range(20):
        try:
            ask(**parameters)
        except ClientError as error:
            found = error.response["Error"]
            if found["Code"] == THROTTLED:
                assert found["Message"] == "Rate exceeded"
                return
    pytest.fail(f"{operation}: twenty requests were answered within a second each")


def test_every_operation_that_models_a_quota_is_known_here():
    assert sorted([*OVER_QUOTA, *NEVER_OVER_QUOTA]) == MODEL.that_model(QUOTA)
    assert MODEL.that_model(THROTTLED) == MODEL.operations
