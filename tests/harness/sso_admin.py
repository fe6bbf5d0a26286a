"""What tests of sso-admin begin with: samples of its inputs, and a bench with what they need."""

import json
import secrets
from dataclasses import dataclass
from typing import Any

from harness.modelled import Modelled, Samples, call_of
from harness.organization import READ_ONLY_ACCESS, Root

MODEL = Modelled("sso-admin")
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


def samples_of(root: Root) -> Samples:
    """Well-formed inputs, which name an instance that is there and in it nothing that is."""
    account = root.server.ready.management_account_id
    instance = root.instance_arn.rpartition("/")[2]
    application = f"arn:aws:sso::{account}:application/{instance}/apl-{'0' * 16}"
    issuer_arn = f"arn:aws:sso::{account}:trustedTokenIssuer/{instance}/tti-{NO_ONE}"
    permission_set = f"arn:aws:sso:::permissionSet/{instance}/ps-{'0' * 16}"
    values = {
        "ActorPolicy": POLICY,
        "AccountAssignmentCreationRequestId": NO_ONE,
        "AccountAssignmentDeletionRequestId": NO_ONE,
        "AccountId": NO_ACCOUNT,
        "ApplicationArn": application,
        "AllowSourceIps": "10.0.0.0/8",
        "ApplicationProviderArn": NO_PROVIDER,
        "AuthorizedAudiences": "one",
        "AuthorizedTargets": root.instance_arn,
        "ClaimAttributePath": "email",
        "IdentityStoreAttributePath": "emails.value",
        "ExcludeApplicationArns": application,
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
        "TrustedTokenIssuerArn": issuer_arn,
        "Value": "1",
    }
    return Samples(MODEL, values, NEEDED)


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
        required = MODEL.input_of(operation).required_members
        return {name: there[name] for name in required if name in there} | parameters

    def do(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        given = self.filled_in(operation, parameters)
        return call_of(self.admin, operation)(**given)

    def refused(self, operation: str, parameters: dict[str, Any]) -> tuple[str, str]:
        return MODEL.refusal(self.admin, operation, self.filled_in(operation, parameters))

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
