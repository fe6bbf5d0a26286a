"""Setting up automatic provisioning: tokens, the guard and reports, signed by botocore."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from harness import extension
from harness.identity_source import switch
from harness.organization import Root
from harness.server import Server

DAY = 24 * 3600


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[Server]:
    """A server of its own, whose people come from a provider."""
    server = Server.start(tmp_path_factory.mktemp("scim") / "data")
    yield server
    server.stop()


@pytest.fixture
def ask(server) -> Iterator[Callable[..., dict]]:
    def ask(operation: str, **members: Any) -> dict:
        return extension.call(
            server, operation, {"InstanceArn": server.ready.instance_arn, **members}
        )

    switch(server, "SAML")
    yield ask
    for token in ask("ListProvisioningTokens")["Tokens"]:
        ask("DeleteProvisioningToken", TokenId=token["TokenId"])
    ask("DisableProvisioning")


def refused(ask: Callable[..., dict], operation: str, **members: Any) -> tuple[int, str, str]:
    with pytest.raises(extension.Refused) as caught:
        ask(operation, **members)
    status, body = caught.value.args
    fault = json.loads(body)
    return status, fault["__type"].rsplit("#", 1)[-1], fault.get("message") or fault["Message"]


def test_provisioning_is_enabled_with_a_provider_and_disabled_without_tokens(server, ask):
    switch(server, "DIRECTORY")
    _, code, message = refused(ask, "EnableProvisioning")
    assert code == "ConflictException"
    assert "needs an external identity provider" in message
    switch(server, "OIDC")
    _, code, message = refused(ask, "CreateProvisioningToken")
    assert (code, message) == ("ConflictException", "Automatic provisioning is not enabled.")
    endpoint = ask("EnableProvisioning")["Endpoint"]
    assert endpoint == f"{server.ready.url}/{server.ready.identity_store_id}/scim/v2/"
    found = ask("DescribeProvisioning")
    assert found["Enabled"] is True
    assert (found["IdentitySource"], found["Tokens"]) == ("OIDC", [])
    assert "LastSeenAt" not in found and "LagSeconds" not in found
    ask("CreateProvisioningToken")
    _, code, message = refused(ask, "DisableProvisioning")
    assert code == "ConflictException"
    assert "Delete them first" in message


def test_a_token_is_shown_once_and_there_are_two_at_the_most(ask):
    ask("EnableProvisioning")
    created = ask("CreateProvisioningToken", Name="okta", Mode="RFC", ExpiresInDays=30)
    token, secret = created["Token"], created["AccessToken"]
    assert secret.startswith("scim-")
    assert len(secret) == 5 + 43
    assert (token["Name"], token["Mode"]) == ("okta", "RFC")
    assert token["ExpiresAt"] - token["CreatedAt"] == pytest.approx(30 * DAY, abs=1)
    year = ask("CreateProvisioningToken")["Token"]
    assert year["ExpiresAt"] - year["CreatedAt"] == pytest.approx(365 * DAY, abs=1)
    assert year["Mode"] == "AWS"
    _, code, message = refused(ask, "CreateProvisioningToken")
    assert code == "ValidationException"
    assert message.startswith("There are 2 provisioning tokens")
    listed = ask("ListProvisioningTokens")
    assert {found["TokenId"] for found in listed["Tokens"]} == {token["TokenId"], year["TokenId"]}
    assert secret not in json.dumps([listed, ask("DescribeProvisioning")])
    ask("DeleteProvisioningToken", TokenId=token["TokenId"])
    assert ask("ListProvisioningTokens")["Tokens"] == [year]
    _, code, _ = refused(ask, "DeleteProvisioningToken", TokenId=token["TokenId"])
    assert code == "ResourceNotFoundException"


@pytest.mark.parametrize(
    "members",
    [
        {"ExpiresInDays": 0},
        {"ExpiresInDays": 366},
        {"Mode": "OKTA"},
        {"Name": ""},
        {"Name": "x" * 65},
        {"Name": "two\nlines"},
    ],
)
def test_a_token_that_cannot_be_is_refused(ask, members):
    ask("EnableProvisioning")
    _, code, _ = refused(ask, "CreateProvisioningToken", **members)
    assert code == "ValidationException"
    assert ask("ListProvisioningTokens")["Tokens"] == []


def test_the_guard_is_decided_shown_and_kept_in_the_history(ask):
    undecided = ask("DescribeProvisioning")["Guard"]
    assert undecided == {"WindowMinutes": 60, "DryRun": False, "OnlyOwned": False}
    decided = {
        "MaxUserRemovalPercent": 10,
        "MaxMembershipRemovalPercent": 0,
        "WindowMinutes": 15,
        "DryRun": True,
        "OnlyOwned": True,
    }
    assert ask("PutProvisioningGuard", **decided)["Guard"] == decided
    assert ask("DescribeProvisioning")["Guard"] == decided
    for wrong in ({"MaxUserRemovalPercent": 101}, {"WindowMinutes": 0}, {"WindowMinutes": 10081}):
        _, code, _ = refused(ask, "PutProvisioningGuard", **wrong)
        assert code == "ValidationException"
    changes = ask("ListChanges", EntityType="SETTINGS", EntityId="SCIM_GUARD")["Changes"]
    assert "maxUserRemovalPercent" in json.dumps(changes[0])
    assert ask("PutProvisioningGuard")["Guard"] == undecided
    _, code, message = refused(ask, "ConfirmProvisioningRun", Decision="CONFIRM")
    assert (code, message) == (
        "ConflictException",
        "No run of automatic provisioning is held back.",
    )
    ask("EnableProvisioning")


def test_the_trail_tells_who_made_a_token_and_never_the_token(server, ask):
    ask("EnableProvisioning")
    created = ask("CreateProvisioningToken", Name="trail")
    events = Root(server).client("cloudtrail").lookup_events(
        LookupAttributes=[
            {"AttributeKey": "EventName", "AttributeValue": "CreateProvisioningToken"}
        ]
    )["Events"]
    record = json.loads(events[0]["CloudTrailEvent"])
    assert record["userIdentity"]["type"] == "Root"
    assert record["responseElements"]["accessToken"] == "HIDDEN_DUE_TO_SECURITY_REASONS"
    assert created["AccessToken"] not in json.dumps([event["CloudTrailEvent"] for event in events])
    assert created["AccessToken"] not in server.output()


def test_reports_begin_empty_and_a_strangers_page_is_refused(ask):
    ask("EnableProvisioning")
    assert ask("ListProvisioningReports", Outcome="HELD", MaxResults=1) == {"Reports": []}
    _, code, _ = refused(ask, "ListProvisioningReports", NextToken="bm9wZQ")
    assert code == "ValidationException"
