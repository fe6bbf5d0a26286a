"""The real access portal in front of the real server: from the sign-in to a role session."""

import json
import os
import subprocess
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

import boto3
import pytest
from harness.browser import CHROMIUM
from harness.server import REPOSITORY
from harness.waiting import eventually


@pytest.fixture
def visit(request, server):
    """Sign in at the portal and take steps there; what was seen at each of them."""

    def go(person: Any, *steps: dict, hash: str = "") -> list[Any]:
        order = {
            "url": server.ready.url + "/start" + hash,
            "chromium": CHROMIUM,
            "answers": person.answers(),
            "steps": steps,
            "screenshots": os.environ.get("CARDEA_SCREENSHOTS"),
            "name": request.node.name,
        }
        done = subprocess.run(
            ["node", REPOSITORY / "tests" / "browser" / "portal.mjs"],
            input=json.dumps(order),
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert done.returncode == 0, f"the browser gave up\n{done.stderr}"
        told = SimpleNamespace(**json.loads(done.stdout))
        assert told.console == []
        assert told.foreign == []
        return told.seen

    return go


def test_from_the_sign_in_to_the_console_in_two_clicks(workplace, visit):
    """The first click signs in, the second opens the console; so little because the workplace has
    few accounts and their roles are shown at once."""
    person = workplace.hire()
    shown, console = visit(person, {"do": "accounts"}, {"do": "console", "role": "Readers"})
    assert shown["names"] == ["Production", "Sandbox", "Staging"]
    assert sorted(set(shown["roles"])) == workplace.permission_sets
    assert shown["title"] == "Accounts – Cardea access portal"
    assert "unsafe" not in shown["csp"]
    assert console["path"] == "/console"
    assert console["account"] == workplace.account_ids[0]
    assert console["role"].startswith("AWSReservedSSO_Readers_")
    assert console["session_name"] == person.user_name


def test_somebody_without_assignments_sees_no_account(workplace, visit):
    [seen] = visit(workplace.stranger(), {"do": "open", "hash": "#/"})
    assert seen == {"heading": "Accounts (0)", "alerts": []}


def test_favourites_and_recents_are_kept_on_the_server(workplace, visit):
    found, _, starred, recents = visit(
        workplace.hire(),
        {"do": "search", "text": "staging"},
        {"do": "console", "role": "Administrators"},
        {"do": "star", "account": "Staging"},
        {"do": "recents"},
    )
    assert found == ["Staging"]
    assert starred == ["Staging", "Production", "Sandbox"]
    assert recents == ["Staging"]


def test_the_access_keys_are_those_of_the_role(server, workplace, visit):
    person = workplace.hire()
    _, keys = visit(person, {"do": "search", "text": "production read"}, {"do": "keys"})
    assert keys["startUrl"] == server.ready.start_url
    assert keys["region"] == server.ready.region
    sts: Any = boto3.client(
        "sts",
        region_name=keys["region"],
        endpoint_url=server.ready.url,
        aws_access_key_id=keys["accessKeyId"],
        aws_secret_access_key=keys["secretAccessKey"],
        aws_session_token=keys["sessionToken"],
    )
    identity = sts.get_caller_identity()
    assert identity["Account"] == workplace.account_ids[0]
    assert "AWSReservedSSO_Readers_" in identity["Arn"]
    assert identity["Arn"].endswith(f"/{person.user_name}")


def test_people_see_the_session_tags_that_policies_know_them_by(root, workplace, visit):
    admin, instance = root.client("sso-admin"), {"InstanceArn": root.instance_arn}
    sources = {"department": "${path:enterprise.department}", "title": "${path:title}"}
    attributes = [{"Key": key, "Value": {"Source": [path]}} for key, path in sources.items()]
    admin.create_instance_access_control_attribute_configuration(
        InstanceAccessControlAttributeConfiguration={"AccessControlAttributes": attributes},
        **instance,
    )
    describe = admin.describe_instance_access_control_attribute_configuration
    eventually("session tags are enabled", lambda: describe(**instance)["Status"] == "ENABLED")
    try:
        person = workplace.hire()
        long = "Analytical Engines and Other Machinery of the Second Building of the Royal Society"
        root.client("identitystore").update_user(
            IdentityStoreId=root.identity_store_id,
            UserId=person.user_id,
            Operations=[
                {
                    "AttributePath": "aws:identitystore:enterprise",
                    "AttributeValue": {"department": long},
                },
                {"AttributePath": "title", "AttributeValue": "Countess"},
            ],
        )
        [shown] = visit(person, {"do": "tags"})
    finally:
        admin.delete_instance_access_control_attribute_configuration(**instance)
    assert shown["heading"] == "Session tags (2)"
    assert shown["tags"] == {"department": long, "title": "Countess"}


def test_a_shortcut_is_kept_across_the_sign_in(workplace, visit):
    account = workplace.account_ids[2]
    [console] = visit(
        workplace.hire(),
        {"do": "console_here"},
        hash=f"#/console?account_id={account}&role_name={quote('Administrators')}",
    )
    assert console["account"] == account
    assert console["role"].startswith("AWSReservedSSO_Administrators_")


def test_every_page_that_the_server_knows_opens_and_signing_out_leads_to_the_sign_in(
    workplace, visit
):
    accounts, applications, address = visit(
        workplace.hire(),
        {"do": "open", "hash": "#/"},
        {"do": "open", "hash": "#/applications"},
        {"do": "sign_out"},
    )
    assert accounts == {"heading": "Accounts (3)", "alerts": []}
    assert applications == {"heading": "Applications", "alerts": []}
    assert "/sign-in" in address
