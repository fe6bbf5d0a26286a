"""AssumeRoleWithWebIdentity and AssumeRoleWithSAML through boto3, with peers that speak for themselves: an
issuer over HTTPS, and SAML responses that signxml signs."""

import json
import time
from collections.abc import Iterator

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from harness.answers import error_of
from harness.organization import Root
from harness.peers import Issuer, SamlProvider, private_key
from harness.server import Server


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Iterator[Root]:
    """A server that reaches issuers on the loop-back."""
    server = Server.start(tmp_path_factory.mktemp("federation") / "data", "--private-issuers")
    root = Root(server)
    root.ensure_organization()
    yield root
    server.stop()


@pytest.fixture(scope="module")
def account(root) -> str:
    return root.server.ready.management_account_id


@pytest.fixture(scope="module")
def issuer(tmp_path_factory) -> Iterator[Issuer]:
    issuer = Issuer(tmp_path_factory.mktemp("issuer"))
    yield issuer
    issuer.close()


def sts_of(root, credentials: dict | None = None):
    """STS for nobody, or for credentials."""
    given = {}
    if credentials:
        given = {
            "aws_access_key_id": credentials["AccessKeyId"],
            "aws_secret_access_key": credentials["SecretAccessKey"],
            "aws_session_token": credentials["SessionToken"],
        }
    version = {} if credentials else {"signature_version": UNSIGNED}
    return boto3.client(
        "sts",
        region_name=root.server.ready.region,
        endpoint_url=root.server.ready.url,
        config=Config(retries={"total_max_attempts": 1}, proxies={}, **version),
        **given,
    )


def role(root, name: str, provider: str, action: str, keys: dict) -> str:
    statement = {
        "Effect": "Allow",
        "Principal": {"Federated": provider},
        "Action": action,
        "Condition": {"StringEquals": keys},
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    made = root.client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=policy)
    return made["Role"]["Arn"]


def test_a_token_of_an_issuer_opens_the_role_that_trusts_it(root, account, issuer):
    iam = root.client("iam")
    made = iam.create_open_id_connect_provider(
        Url=issuer.url, ClientIDList=["mine"], ThumbprintList=[issuer.thumbprint]
    )
    host = issuer.url.removeprefix("https://")
    keys = {f"{host}:sub": "repo:me/it", f"{host}:aud": "mine"}
    provider = made["OpenIDConnectProviderArn"]
    arn = role(root, "Builder", provider, "sts:AssumeRoleWithWebIdentity", keys)
    sts = sts_of(root)

    def assume(token: str) -> dict:
        return {"RoleArn": arn, "RoleSessionName": "build", "WebIdentityToken": token}

    answer = sts.assume_role_with_web_identity(**assume(issuer.token("repo:me/it", "mine")))
    assert answer["SubjectFromWebIdentityToken"] == "repo:me/it"
    assert answer["Audience"] == "mine"
    assert answer["Provider"] == issuer.url
    who = sts_of(root, answer["Credentials"]).get_caller_identity()
    assert who["Arn"] == f"arn:aws:sts::{account}:assumed-role/Builder/build"

    now = int(time.time())
    for token, code in [
        (issuer.token("repo:you/it", "mine"), "AccessDenied"),
        (issuer.token("repo:me/it", "yours"), "InvalidIdentityToken"),
        (issuer.token("repo:me/it", "mine", exp=now - 600, iat=now - 900), "ExpiredTokenException"),
        (issuer.token("repo:me/it", "mine")[:-4] + "AAAA", "InvalidIdentityToken"),
    ]:
        assert error_of(sts.assume_role_with_web_identity, **assume(token))[0] == code


def test_an_issuer_whose_certificate_nobody_has_named_is_not_asked(root, tmp_path):
    other = Issuer(tmp_path)
    try:
        iam = root.client("iam")
        made = iam.create_open_id_connect_provider(
            Url=other.url, ClientIDList=["mine"], ThumbprintList=["0" * 40]
        )
        keys = {f"{other.url.removeprefix('https://')}:aud": "mine"}
        provider = made["OpenIDConnectProviderArn"]
        arn = role(root, "Unknown", provider, "sts:AssumeRoleWithWebIdentity", keys)
        code, _ = error_of(
            sts_of(root).assume_role_with_web_identity,
            RoleArn=arn,
            RoleSessionName="build",
            WebIdentityToken=other.token("me", "mine"),
        )
        assert code == "InvalidIdentityToken"
    finally:
        other.close()


def test_responses_that_signxml_signs_open_the_role_that_they_name(root, account):
    iam, sts, corp = root.client("iam"), sts_of(root), SamlProvider()
    made = iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=corp.metadata())
    provider = made["SAMLProviderArn"]
    keys = {"SAML:aud": "https://signin.aws.amazon.com/saml"}
    arn = role(root, "Worker", provider, "sts:AssumeRoleWithSAML", keys)
    pair = [f"{arn},{provider}"]

    def assume(response: str) -> dict:
        return {"RoleArn": arn, "PrincipalArn": provider, "SAMLAssertion": response}

    good = corp.response("ada", pair)
    answer = sts.assume_role_with_saml(**assume(good))
    assert (answer["Subject"], answer["SubjectType"]) == ("ada", "persistent")
    assert answer["Issuer"] == corp.entity_id
    who = sts_of(root, answer["Credentials"]).get_caller_identity()
    assert who["Arn"] == f"arn:aws:sts::{account}:assumed-role/Worker/ada"

    refuse = sts.assume_role_with_saml
    unsigned = corp.response("ada", pair, signed=False)
    for response in (good, unsigned, SamlProvider().response("ada", pair)):
        assert error_of(refuse, **assume(response))[0] == "InvalidIdentityToken"
    elsewhere = corp.response("ada", [f"arn:aws:iam::{account}:role/Other,{provider}"])
    assert error_of(refuse, **assume(elsewhere))[0] == "AccessDenied"


def test_encrypted_assertions_are_read_with_the_keys_of_the_provider(root):
    iam, sts, corp = root.client("iam"), sts_of(root), SamlProvider()
    key, pem = private_key()
    made = iam.create_saml_provider(
        Name="Sealed",
        SAMLMetadataDocument=corp.metadata(),
        AssertionEncryptionMode="Required",
        AddPrivateKey=pem,
    )
    provider = made["SAMLProviderArn"]
    keys = {"SAML:aud": "https://signin.aws.amazon.com/saml"}
    arn = role(root, "Sealed", provider, "sts:AssumeRoleWithSAML", keys)
    pair = [f"{arn},{provider}"]
    named = {"SAMLProviderArn": provider}
    shown = iam.get_saml_provider(**named)
    assert shown["AssertionEncryptionMode"] == "Required"
    assert [sorted(key) for key in shown["PrivateKeyList"]] == [["KeyId", "Timestamp"]]

    def assume(response: str) -> dict:
        return {"RoleArn": arn, "PrincipalArn": provider, "SAMLAssertion": response}

    sealed = corp.response("ada", pair, encrypted_for=key.public_key())
    assert sts.assume_role_with_saml(**assume(sealed))["Subject"] == "ada"
    other, other_pem = private_key()
    for response in (
        corp.response("ada", pair),
        corp.response("ada", pair, signed=False, encrypted_for=key.public_key()),
        corp.response("ada", pair, encrypted_for=other.public_key()),
    ):
        assert error_of(sts.assume_role_with_saml, **assume(response))[0] == "InvalidIdentityToken"
    iam.update_saml_provider(**named, AddPrivateKey=other_pem)
    second = corp.response("ada", pair, encrypted_for=other.public_key())
    assert sts.assume_role_with_saml(**assume(second))["Subject"] == "ada"
    for old in shown["PrivateKeyList"]:
        iam.update_saml_provider(**named, RemovePrivateKey=old["KeyId"])
    first = corp.response("ada", pair, encrypted_for=key.public_key())
    assert error_of(sts.assume_role_with_saml, **assume(first))[0] == "InvalidIdentityToken"
    iam.update_saml_provider(**named, AssertionEncryptionMode="Allowed")
    assert sts.assume_role_with_saml(**assume(corp.response("ada", pair)))["Subject"] == "ada"


def test_metadata_that_have_ended_let_nobody_in(root):
    iam, corp = root.client("iam"), SamlProvider()
    ended = corp.metadata(valid_until="2020-01-01T00:00:00Z")
    made = iam.create_saml_provider(Name="Ended", SAMLMetadataDocument=ended)
    provider = made["SAMLProviderArn"]
    keys = {"SAML:aud": "https://signin.aws.amazon.com/saml"}
    arn = role(root, "Ended", provider, "sts:AssumeRoleWithSAML", keys)
    code, message = error_of(
        sts_of(root).assume_role_with_saml,
        RoleArn=arn,
        PrincipalArn=provider,
        SAMLAssertion=corp.response("ada", [f"{arn},{provider}"]),
    )
    assert code == "InvalidIdentityToken"
    assert "expired" in message
