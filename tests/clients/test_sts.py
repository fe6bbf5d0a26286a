"""STS through boto3: session credentials, federated users, and what refuses tokens of others."""

import base64
import json

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from harness.answers import error_of


@pytest.fixture(scope="module")
def account(root) -> str:
    root.ensure_organization()
    return root.server.ready.management_account_id


def client(root, credentials: dict, service: str = "sts"):
    return boto3.client(
        service,
        region_name=root.server.ready.region,
        endpoint_url=root.server.ready.url,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
        verify=root._ca_bundle,
        config=Config(retries={"total_max_attempts": 1}, proxies={}),
    )


def unsigned(root):
    return boto3.client(
        "sts",
        region_name=root.server.ready.region,
        endpoint_url=root.server.ready.url,
        verify=root._ca_bundle,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}, proxies={}),
    )


def test_session_credentials_of_a_root_say_who_they_are_and_call_no_iam(root, account):
    answer = root.client("sts").get_session_token(MinimumSessionTokenSize=1500)
    assert answer["SessionTokenSize"] == len(answer["Credentials"]["SessionToken"]) >= 1500
    session = client(root, answer["Credentials"])
    assert session.get_caller_identity()["Arn"] == f"arn:aws:iam::{account}:root"
    assert error_of(session.get_session_token) == (
        "AccessDenied",
        "Cannot call GetSessionToken with session credentials",
    )
    iam = client(root, answer["Credentials"], "iam")
    assert error_of(iam.list_roles)[0] == "InvalidClientTokenId"


def test_a_federated_user_does_what_the_session_policy_allows(root, account):
    statement = {"Effect": "Allow", "Action": "organizations:List*", "Resource": "*"}
    answer = root.client("sts").get_federation_token(
        Name="bob",
        Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
        Tags=[{"Key": "Team", "Value": "Red"}],
        DurationSeconds=900,
    )
    arn = f"arn:aws:sts::{account}:federated-user/bob"
    assert answer["FederatedUser"] == {"FederatedUserId": f"{account}:bob", "Arn": arn}
    assert 0 < answer["PackedPolicySize"] <= 100
    bob = client(root, answer["Credentials"], "organizations")
    assert bob.list_roots()["Roots"]
    code, message = error_of(bob.describe_organization)
    assert code == "AccessDeniedException"
    assert message.startswith(f"User: {arn} is not authorized to perform: ")


def test_tokens_of_strangers_open_nothing(root, account):
    sts = unsigned(root)
    role = f"arn:aws:iam::{account}:role/Absent"

    def part(value: dict) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    claims = part({"iss": "https://issuer.example", "sub": "me", "aud": "x"})
    for header in ({"alg": "none"}, {"alg": "HS256"}, {"alg": "RS256"}):
        code, _ = error_of(
            sts.assume_role_with_web_identity,
            RoleArn=role,
            RoleSessionName="me",
            WebIdentityToken=f"{part(header)}.{claims}.AA",
        )
        assert code == "InvalidIdentityToken"
    code, _ = error_of(
        sts.assume_role_with_saml,
        RoleArn=role,
        PrincipalArn=f"arn:aws:iam::{account}:saml-provider/Absent",
        SAMLAssertion=base64.b64encode(b"<Response/>").decode(),
    )
    assert code == "InvalidIdentityToken"


def test_what_is_not_enabled_is_refused_as_at_aws(root):
    sts = root.client("sts")
    assert error_of(
        sts.get_web_identity_token, Audience=["https://api.example"], SigningAlgorithm="ES384"
    )[0] == ("OutboundWebIdentityFederationDisabledException")
    assert error_of(sts.get_delegated_access_token, TradeInToken="x")[0] == (
        "ExpiredTradeInTokenException"
    )
    assert error_of(sts.decode_authorization_message, EncodedMessage="x")[0] == (
        "InvalidAuthorizationMessageException"
    )
    task = {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}
    assert error_of(sts.assume_root, TargetPrincipal="999999999999", TaskPolicyArn=task)[0] == (
        "AccessDenied"
    )
