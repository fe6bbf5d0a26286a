"""Tokens for applications through boto3, by the word of an issuer that answers over HTTPS."""

import base64
import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from harness.organization import Root
from harness.peers import Issuer
from harness.server import Server

BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
ACCESS = "urn:ietf:params:oauth:token-type:access_token"
REFRESH = "urn:ietf:params:oauth:token-type:refresh_token"
JOB = "arn:aws:sagemaker:us-east-1:111122223333:training-job/nightly"


@dataclass(frozen=True)
class Studio:
    """An application that calls on another, the person that both are for, and who vouches for them."""

    root: Root
    issuer: Issuer
    notebook: str
    cluster: str
    user: str

    def assertion(self, number: int, **claims: object) -> str:
        own = {"email": "ada@example.com", "jti": f"token-{number}"} | claims
        return self.issuer.token("ada", "studio", **own)

    def vouched(self, number: int) -> dict:
        oidc = self.root.client("sso-oidc")
        return oidc.create_token_with_iam(
            clientId=self.notebook, grantType=BEARER, assertion=self.assertion(number)
        )

    def sessions(self) -> list[dict]:
        listed = self.signed(
            "cardea",
            "/",
            {"IdentityStoreId": self.root.identity_store_id, "UserId": self.user},
            {"X-Amz-Target": "Cardea.ListUserSessions"},
        )
        return listed["Sessions"]

    def signed(self, service: str, path: str, members: dict, headers: dict | None = None) -> dict:
        """What botocore has no member for, signed by it all the same."""
        server = self.root.server
        keys = server.root_keys()
        credentials = Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)
        kind = "application/x-amz-json-1.1" if headers else "application/json"
        request = AWSRequest(
            "POST",
            server.ready.url + path,
            headers={"Content-Type": kind} | (headers or {}),
            data=json.dumps(members),
        )
        SigV4Auth(credentials, service, server.ready.region).add_auth(request)
        sent = urllib.request.Request(
            request.url, request.data.encode(), headers=dict(request.headers), method="POST"
        )
        with urllib.request.urlopen(sent, timeout=60) as answer:
            return json.loads(answer.read())


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Iterator[Studio]:
    folder = tmp_path_factory.mktemp("applications")
    issuer = Issuer(folder)
    data = folder / "data"
    server = Server.start(data, "--private-issuers", authorities=folder / "issuer.pem")
    root = Root(server)
    admin = root.client("sso-admin")
    trusted = admin.create_trusted_token_issuer(
        InstanceArn=root.instance_arn,
        Name="tokens",
        TrustedTokenIssuerType="OIDC_JWT",
        TrustedTokenIssuerConfiguration={
            "OidcJwtConfiguration": {
                "IssuerUrl": issuer.url,
                "ClaimAttributePath": "email",
                "IdentityStoreAttributePath": "emails.value",
                "JwksRetrievalOption": "OPEN_ID_DISCOVERY",
            }
        },
    )["TrustedTokenIssuerArn"]
    user = root.create_user("ada")
    made = [application(root, name, trusted, user) for name in ("notebook", "cluster")]
    admin.put_application_access_scope(
        ApplicationArn=made[0], Scope="cluster:run", AuthorizedTargets=[made[1]]
    )
    admin.put_application_session_configuration(
        ApplicationArn=made[1], UserBackgroundSessionApplicationStatus="ENABLED"
    )
    yield Studio(root, issuer, *made, user)
    server.stop()
    issuer.close()


def application(root: Root, name: str, trusted: str, user: str) -> str:
    admin = root.client("sso-admin")
    arn = admin.create_application(
        InstanceArn=root.instance_arn,
        ApplicationProviderArn="arn:aws:sso::aws:applicationProvider/custom",
        Name=name,
    )["ApplicationArn"]
    account = root.server.ready.management_account_id
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
        "Action": "sso-oauth:CreateTokenWithIAM",
        "Resource": "*",
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    admin.put_application_authentication_method(
        ApplicationArn=arn,
        AuthenticationMethodType="IAM",
        AuthenticationMethod={"Iam": {"ActorPolicy": policy}},
    )
    issuers = [{"TrustedTokenIssuerArn": trusted, "AuthorizedAudiences": ["studio"]}]
    for kind, grant in [
        (BEARER, {"JwtBearer": {"AuthorizedTokenIssuers": issuers}}),
        ("refresh_token", {"RefreshToken": {}}),
        (EXCHANGE, {"TokenExchange": {}}),
    ]:
        admin.put_application_grant(ApplicationArn=arn, GrantType=kind, Grant=grant)
    admin.create_application_assignment(
        ApplicationArn=arn, PrincipalId=user, PrincipalType="USER"
    )
    return arn


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verified(token: str, server: Server) -> dict:
    """The claims of a token, by the documents of the issuer that it names."""
    header, claims, signature = token.split(".")
    issuer = json.loads(decoded(claims))["iss"]
    assert issuer.startswith(server.ready.url)

    def get(url: str) -> dict:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return json.loads(answer.read())

    document = get(issuer + "/.well-known/openid-configuration")
    assert document["issuer"] == issuer
    kid = json.loads(decoded(header))["kid"]
    [key] = [key for key in get(document["jwks_uri"])["keys"] if key["kid"] == kid]
    numbers = [int.from_bytes(decoded(key[name])) for name in ("e", "n")]
    public = rsa.RSAPublicNumbers(*numbers).public_key()
    signed = f"{header}.{claims}".encode()
    public.verify(decoded(signature), signed, padding.PKCS1v15(), hashes.SHA256())
    return json.loads(decoded(claims))


def test_an_application_acts_for_whom_a_trusted_issuer_names(studio):
    oidc = studio.root.client("sso-oidc")
    assertion = studio.assertion(1)
    ask = {"clientId": studio.notebook, "grantType": BEARER}
    tokens = oidc.create_token_with_iam(**ask, assertion=assertion)
    assert (tokens["tokenType"], tokens["expiresIn"]) == ("Bearer", 3600)
    assert tokens["issuedTokenType"] == ACCESS
    assert tokens["scope"] == ["openid", "aws", "sts:identity_context", "cluster:run"]
    claims = verified(tokens["idToken"], studio.root.server)
    assert (claims["sub"], claims["aud"]) == (studio.user, studio.notebook)
    context = tokens["awsAdditionalDetails"]["identityContext"]
    assert claims["sts:identity_context"] == context

    again = oidc.create_token_with_iam(
        clientId=studio.notebook, grantType="refresh_token", refreshToken=tokens["refreshToken"]
    )
    assert again["accessToken"] != tokens["accessToken"]

    for wrong, exception in [
        (ask | {"assertion": assertion}, oidc.exceptions.InvalidGrantException),
        (
            ask | {"assertion": studio.assertion(2, email="eve@example.com")},
            oidc.exceptions.InvalidGrantException,
        ),
        (
            ask | {"assertion": studio.assertion(3), "scope": ["other:read"]},
            oidc.exceptions.InvalidScopeException,
        ),
        (
            {"clientId": studio.notebook, "grantType": "authorization_code", "code": "x"},
            oidc.exceptions.UnsupportedGrantTypeException,
        ),
        (
            ask | {"clientId": studio.notebook[:-16] + "0" * 16, "assertion": "x"},
            oidc.exceptions.AccessDeniedException,
        ),
    ]:
        with pytest.raises(exception) as refused:
            oidc.create_token_with_iam(**wrong)
        assert refused.value.response["error_description"]


def test_a_background_session_is_listed_with_its_job_and_ends_when_it_is_ended(studio):
    oidc = studio.root.client("sso-oidc")
    tokens = studio.vouched(10)
    # What AWS's own applications say of their jobs has no member in the published model.
    background = studio.signed(
        "sso-oauth",
        "/token?aws_iam=t",
        {
            "clientId": studio.cluster,
            "grantType": EXCHANGE,
            "subjectToken": tokens["accessToken"],
            "subjectTokenType": ACCESS,
            "requestedTokenType": REFRESH,
            "resource": JOB,
        },
    )
    assert background["issuedTokenType"] == REFRESH
    [session] = [found for found in studio.sessions() if found["Kind"] == "BACKGROUND"]
    assert (session["ApplicationArn"], session["Resource"]) == (studio.cluster, JOB)
    assert session["ApplicationName"] == "cluster"
    assert round(session["ExpiresAt"] - session["StartedAt"]) == 7 * 86_400

    refresh = {"clientId": studio.cluster, "grantType": "refresh_token"}
    again = oidc.create_token_with_iam(**refresh, refreshToken=background["refreshToken"])
    studio.signed(
        "cardea",
        "/",
        {
            "IdentityStoreId": studio.root.identity_store_id,
            "UserId": studio.user,
            "SessionId": session["SessionId"],
        },
        {"X-Amz-Target": "Cardea.EndUserSession"},
    )
    with pytest.raises(oidc.exceptions.InvalidGrantException):
        oidc.create_token_with_iam(**refresh, refreshToken=again["refreshToken"])
    assert all(found["Kind"] == "APPLICATION" for found in studio.sessions())

    # The trail has what was asked for and for whom, and no token.
    events = studio.root.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateTokenWithIAM"}]
    )["Events"]
    texts = [event["CloudTrailEvent"] for event in events]
    [exchanged] = [event for event in map(json.loads, texts) if JOB in json.dumps(event)]
    assert exchanged["eventSource"] == "sso-oauth.amazonaws.com"
    assert exchanged["requestParameters"]["resource"] == JOB
    who = exchanged["additionalEventData"]["onBehalfOf"]["userId"]
    assert who == studio.user
    secrets = [tokens["accessToken"], background["refreshToken"], background["idToken"]]
    secrets.append(background["awsAdditionalDetails"]["identityContext"])
    assert not [secret for secret in secrets for text in texts if secret in text]
