"""The portal's API with a bearer token, as a client without an SDK calls it."""

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from functools import partial
from http.cookiejar import CookieJar
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from harness.browser import Browser

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


def sign_in(server, person) -> str:
    """An access token by the device flow, as `aws sso login` gets it."""
    oidc: Any = boto3.client(
        "sso-oidc",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED),
    )
    registered = oidc.register_client(
        clientName="portal test", clientType="public", scopes=["sso:account:access"]
    )
    keys = {name: registered[name] for name in ("clientId", "clientSecret")}
    started = oidc.start_device_authorization(startUrl=server.ready.start_url, **keys)
    Browser("portal").visit(started["verificationUriComplete"], **person.answers())
    return oidc.create_token(grantType=DEVICE_CODE, deviceCode=started["deviceCode"], **keys)[
        "accessToken"
    ]


def own(server, token: str, operation: str, **members: Any) -> dict:
    request = urllib.request.Request(
        server.ready.url + "/",
        data=json.dumps(members).encode(),
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"Cardea.{operation}",
        },
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def refusal(ask: Callable[[], Any]) -> tuple[int, bytes]:
    """Status and body of an answer that must be a refusal."""
    with pytest.raises(urllib.error.HTTPError) as refused:
        ask()
    with refused.value as answer:
        return answer.code, answer.read()


@pytest.fixture(scope="module")
def token(server, workplace) -> str:
    return sign_in(server, workplace.hire("pia"))


def test_one_call_brings_all_accounts_and_roles(server, workplace, token):
    portal = own(server, token, "GetPortal")
    assert portal["startUrl"] == server.ready.start_url
    names = [account["accountName"] for account in portal["accounts"]]
    assert names == ["Production", "Sandbox", "Staging"]
    assert {account["accountId"] for account in portal["accounts"]} == set(workplace.account_ids)
    for account in portal["accounts"]:
        assert [role["roleName"] for role in account["roles"]] == workplace.permission_sets
    again = own(server, token, "GetPortal", ifNoneMatch=portal["etag"])
    assert again == {"etag": portal["etag"], "notModified": True}


def test_favourites_come_and_go(server, workplace, token):
    account, role = workplace.account_ids[0], workplace.permission_sets[1]
    own(server, token, "PutPortalFavourite", accountId=account)
    own(server, token, "PutPortalFavourite", accountId=account, roleName=role)
    [marked] = [
        found for found in own(server, token, "GetPortal")["accounts"] if found["favourite"]
    ]
    assert marked["accountId"] == account
    assert [found["favourite"] for found in marked["roles"]] == [False, True]
    own(server, token, "DeletePortalFavourite", accountId=account)
    own(server, token, "DeletePortalFavourite", accountId=account, roleName=role)
    portal = own(server, token, "GetPortal")
    assert not any(found["favourite"] for found in portal["accounts"])


def test_a_link_leads_into_the_console_once(server, workplace, token):
    account, role = workplace.account_ids[0], workplace.permission_sets[1]
    destination = "https://eu-west-1.console.aws.amazon.com/s3"
    link = own(
        server,
        token,
        "CreateConsoleSession",
        accountId=account,
        roleName=role,
        destination=destination,
    )["signInUrl"]
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    with browser.open(link) as page:
        assert page.url == f"{server.ready.url}/console"
        text = page.read().decode()
    assert f">{account}<" in text
    assert f"AWSReservedSSO_{role}_" in text
    assert destination in text
    assert refusal(lambda: browser.open(link))[0] == 400
    recents = own(server, token, "GetPortal")["recents"]
    assert [(recent["accountId"], recent["roleName"]) for recent in recents] == [(account, role)]


def test_credentials_open_the_console_by_the_federation_endpoint(server, workplace, token):
    portal: Any = boto3.client(
        "sso",
        region_name=server.ready.region,
        endpoint_url=server.ready.url,
        config=Config(signature_version=UNSIGNED),
    )
    account, role = workplace.account_ids[1], workplace.permission_sets[0]
    issued = portal.get_role_credentials(accessToken=token, accountId=account, roleName=role)
    issued = issued["roleCredentials"]
    session = {
        "sessionId": issued["accessKeyId"],
        "sessionKey": issued["secretAccessKey"],
        "sessionToken": issued["sessionToken"],
    }
    endpoint = f"{server.ready.url}/federation?"
    query = {"Action": "getSigninToken", "Session": json.dumps(session)}
    with urllib.request.urlopen(endpoint + urllib.parse.urlencode(query)) as answer:
        signin_token = json.load(answer)["SigninToken"]
    query = {
        "Action": "login",
        "Issuer": "https://example.com",
        "Destination": "https://console.aws.amazon.com/",
        "SigninToken": signin_token,
    }
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    with browser.open(endpoint + urllib.parse.urlencode(query)) as page:
        assert f"AWSReservedSSO_{role}_" in page.read().decode()
    with browser.open(f"{server.ready.url}/federation?Action=logout"):
        pass
    assert refusal(lambda: browser.open(f"{server.ready.url}/console"))[0] == 401


def test_nobody_has_a_portal_without_a_token(server):
    for token in ("", "aoaAAAAAunknown"):
        status, body = refusal(partial(own, server, token, "GetPortal"))
        assert status == 401
        assert json.loads(body)["__type"] == "UnauthorizedException"
