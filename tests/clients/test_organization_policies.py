"""Policies, delegation and handshakes of organizations through boto3."""

import json

import pytest
from harness.answers import called, error_of, pages

DENY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Action": "organizations:Describe*", "Resource": "*"}],
    }
)
SSO = "sso.amazonaws.com"


@pytest.fixture(scope="module")
def organizations(root):
    root.ensure_organization()
    return root.client("organizations")


def test_policies_from_creation_to_deletion(organizations, root):
    calls = called(organizations)
    member = root.create_account("Limited")
    of_member = root.client("organizations", member)
    [top] = organizations.list_roots()["Roots"]
    made = organizations.create_policy(
        Name="Deny", Description="none", Content=DENY, Type="SERVICE_CONTROL_POLICY"
    )["Policy"]["PolicySummary"]
    listed = pages(organizations, "list_policies", "Policies", Filter="SERVICE_CONTROL_POLICY")
    assert {"p-FullAWSAccess", made["Id"]} <= {entry["Id"] for entry in listed}
    of_member.describe_organization()
    organizations.attach_policy(PolicyId=made["Id"], TargetId=member)
    code, message = error_of(of_member.describe_organization)
    assert code == "AccessDeniedException"
    assert "with an explicit deny in a service control policy" in message
    targets = pages(organizations, "list_targets_for_policy", "Targets", PolicyId=made["Id"])
    assert [entry["TargetId"] for entry in targets] == [member]
    attached = pages(
        organizations,
        "list_policies_for_target",
        "Policies",
        TargetId=member,
        Filter="SERVICE_CONTROL_POLICY",
    )
    assert {entry["Name"] for entry in attached} == {"FullAWSAccess", "Deny"}
    organizations.detach_policy(PolicyId=made["Id"], TargetId=member)
    of_member.describe_organization()
    organizations.update_policy(PolicyId=made["Id"], Name="Renamed")
    described = organizations.describe_policy(PolicyId=made["Id"])["Policy"]
    assert (described["PolicySummary"]["Name"], described["Content"]) == ("Renamed", DENY)
    organizations.delete_policy(PolicyId=made["Id"])

    organizations.enable_policy_type(RootId=top["Id"], PolicyType="TAG_POLICY")
    tags = organizations.create_policy(
        Name="Tags",
        Description="",
        Content=json.dumps({"tags": {"cost": {"tag_key": {"@@assign": "Cost"}}}}),
        Type="TAG_POLICY",
    )["Policy"]["PolicySummary"]["Id"]
    organizations.attach_policy(PolicyId=tags, TargetId=top["Id"])
    effective = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=member)
    content = json.loads(effective["EffectivePolicy"]["PolicyContent"])
    assert content == {"tags": {"cost": {"tag_key": "Cost"}}}
    of_type = {"PolicyType": "TAG_POLICY"}
    invalid = "list_accounts_with_invalid_effective_policy"
    assert pages(organizations, invalid, "Accounts", **of_type) == []
    errors = "list_effective_policy_validation_errors"
    found = pages(
        organizations, errors, "EffectivePolicyValidationErrors", AccountId=member, **of_type
    )
    assert found == []
    organizations.disable_policy_type(RootId=top["Id"], PolicyType="TAG_POLICY")
    organizations.delete_policy(PolicyId=tags)
    assert calls.names >= {"AttachPolicy", "DetachPolicy", "UpdatePolicy", "DisablePolicyType"}


def test_delegated_administrators_and_the_resource_policy(organizations, root):
    member = root.create_account("Delegate")
    of_member = root.client("organizations", member)
    enabled = pages(
        organizations, "list_aws_service_access_for_organization", "EnabledServicePrincipals"
    )
    assert SSO in {entry["ServicePrincipal"] for entry in enabled}
    assert error_of(of_member.list_accounts)[0] == "AccessDeniedException"
    delegate = {"AccountId": member, "ServicePrincipal": SSO}
    organizations.register_delegated_administrator(**delegate)
    assert pages(of_member, "list_accounts", "Accounts")
    found = pages(
        organizations,
        "list_delegated_administrators",
        "DelegatedAdministrators",
        ServicePrincipal=SSO,
    )
    assert [entry["Id"] for entry in found] == [member]
    services = pages(
        organizations, "list_delegated_services_for_account", "DelegatedServices", AccountId=member
    )
    assert [entry["ServicePrincipal"] for entry in services] == [SSO]
    organizations.deregister_delegated_administrator(**delegate)

    organizations.enable_aws_service_access(ServicePrincipal="guardduty.amazonaws.com")
    organizations.disable_aws_service_access(ServicePrincipal="guardduty.amazonaws.com")
    content = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": member},
                "Action": "organizations:ListAccounts",
                "Resource": "*",
            }
        ],
    }
    organizations.put_resource_policy(Content=json.dumps(content))
    described = organizations.describe_resource_policy()["ResourcePolicy"]
    assert json.loads(described["Content"]) == content
    assert of_member.list_accounts()["Accounts"]
    organizations.delete_resource_policy()
    assert error_of(of_member.list_accounts)[0] == "AccessDeniedException"


def test_invitations_and_the_end_of_an_account(organizations, root):
    target = {"Type": "EMAIL", "Id": "guest@handshakes.example.com"}
    made = organizations.invite_account_to_organization(Target=target, Notes="join")["Handshake"]
    assert (made["Action"], made["State"]) == ("INVITE", "OPEN")
    found = organizations.describe_handshake(HandshakeId=made["Id"])["Handshake"]
    assert found == made
    listed = pages(organizations, "list_handshakes_for_organization", "Handshakes")
    assert made["Id"] in {entry["Id"] for entry in listed}
    assert pages(organizations, "list_handshakes_for_account", "Handshakes") == []
    for call in (organizations.accept_handshake, organizations.decline_handshake):
        assert error_of(call, HandshakeId=made["Id"])[0] == "HandshakeNotFoundException"
    cancelled = organizations.cancel_handshake(HandshakeId=made["Id"])["Handshake"]
    assert cancelled["State"] == "CANCELED"
    code, _ = error_of(organizations.enable_all_features)
    assert code == "HandshakeConstraintViolationException"

    member = root.create_account("Closing")
    of_member = root.client("organizations", member)
    code, _ = error_of(of_member.leave_organization)
    assert code == "ConstraintViolationException"
    code, _ = error_of(organizations.remove_account_from_organization, AccountId=member)
    assert code == "ConstraintViolationException"
    organizations.close_account(AccountId=member)
    described = organizations.describe_account(AccountId=member)["Account"]
    # Housekeeping may have suspended it by now.
    assert described["State"] in ("PENDING_CLOSURE", "SUSPENDED")
    error_of(of_member.describe_organization)
    code, _ = error_of(
        organizations.create_gov_cloud_account,
        Email="gov@handshakes.example.com",
        AccountName="Gov",
    )
    assert code == "ConstraintViolationException"
