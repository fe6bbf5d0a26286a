"""Every operation of iam on versions, instance profiles, providers, accounts, simulation and reports
through boto3."""

import base64
import csv
import datetime
import io
import json

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from harness.answers import called, error_of, pages
from harness.organization import READ_ONLY_ACCESS

ALLOW = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}],
}
DENY = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Deny",
            "Action": "*",
            "Resource": "*",
            "Condition": {"StringEquals": {"aws:RequestTag/team": "a"}},
        }
    ],
}
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}
TAGS = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}]
IMPLEMENTED = {
    "AcceptDelegationRequest",
    "AddClientIDToOpenIDConnectProvider",
    "AddRoleToInstanceProfile",
    "AssociateDelegationRequest",
    "CreateAccountAlias",
    "CreateDelegationRequest",
    "CreateInstanceProfile",
    "CreateOpenIDConnectProvider",
    "CreatePolicyVersion",
    "CreateSAMLProvider",
    "CreateServiceLinkedRole",
    "DeleteAccountAlias",
    "DeleteAccountPasswordPolicy",
    "DeleteInstanceProfile",
    "DeleteOpenIDConnectProvider",
    "DeletePolicyVersion",
    "DeleteSAMLProvider",
    "DeleteServiceLinkedRole",
    "DisableOutboundWebIdentityFederation",
    "EnableOutboundWebIdentityFederation",
    "GenerateCredentialReport",
    "GenerateServiceLastAccessedDetails",
    "GetAccountAuthorizationDetails",
    "GetAccountPasswordPolicy",
    "GetAccountProperties",
    "GetAccountSummary",
    "GetContextKeysForCustomPolicy",
    "GetContextKeysForPrincipalPolicy",
    "GetCredentialReport",
    "GetDelegationRequest",
    "GetHumanReadableSummary",
    "GetInstanceProfile",
    "GetOpenIDConnectProvider",
    "GetOutboundWebIdentityFederationInfo",
    "GetPolicyVersion",
    "GetSAMLProvider",
    "GetServiceLastAccessedDetails",
    "GetServiceLastAccessedDetailsWithEntities",
    "GetServiceLinkedRoleDeletionStatus",
    "ListAccountAliases",
    "ListDelegationRequests",
    "ListInstanceProfileTags",
    "ListInstanceProfiles",
    "ListInstanceProfilesForRole",
    "ListOpenIDConnectProviderTags",
    "ListOpenIDConnectProviders",
    "ListPoliciesGrantingServiceAccess",
    "ListPolicyVersions",
    "ListSAMLProviderTags",
    "ListSAMLProviders",
    "PutAccountProperties",
    "RejectDelegationRequest",
    "RemoveClientIDFromOpenIDConnectProvider",
    "RemoveRoleFromInstanceProfile",
    "SetDefaultPolicyVersion",
    "SetSecurityTokenServicePreferences",
    "SimulateCustomPolicy",
    "SimulatePrincipalPolicy",
    "TagInstanceProfile",
    "TagOpenIDConnectProvider",
    "TagSAMLProvider",
    "UntagInstanceProfile",
    "UntagOpenIDConnectProvider",
    "UntagSAMLProvider",
    "UpdateAccountPasswordPolicy",
    "UpdateDelegationRequest",
    "UpdateOpenIDConnectProviderThumbprint",
    "UpdateSAMLProvider",
}


def metadata(entity: str) -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "idp.example.com")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    certificate = base64.b64encode(signed.public_bytes(Encoding.DER)).decode()
    return (
        '<?xml version="1.0"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"'
        f' entityID="{entity}"><IDPSSODescriptor protocolSupportEnumeration='
        '"urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo'
        ' xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>'
        f"{certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>"
        '<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"'
        f' Location="{entity}/sso"/></IDPSSODescriptor></EntityDescriptor>' + " " * 600
    )


@pytest.fixture(scope="module")
def account(root) -> str:
    root.ensure_organization()
    return root.create_account("IamAccount")


@pytest.fixture(scope="module")
def iam(root, account):
    return root.client("iam", account)


@pytest.fixture(scope="module")
def calls(iam):
    return called(iam)


def test_a_policy_has_versions(iam, calls):
    arn = iam.create_policy(PolicyName="Mine", PolicyDocument=json.dumps(ALLOW))["Policy"]["Arn"]
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=json.dumps(DENY))
    assert made["PolicyVersion"]["IsDefaultVersion"] is False
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v2")
    shown = iam.get_policy_version(PolicyArn=arn, VersionId="v2")["PolicyVersion"]
    assert (shown["Document"], shown["IsDefaultVersion"]) == (DENY, True)
    versions = pages(iam, "list_policy_versions", "Versions", PolicyArn=arn)
    assert [version["VersionId"] for version in versions] == ["v2", "v1"]
    assert error_of(iam.delete_policy, PolicyArn=arn)[0] == "DeleteConflict"
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy(PolicyArn=arn)


def test_an_instance_profile_carries_a_role(iam, calls):
    iam.create_role(RoleName="Machine", AssumeRolePolicyDocument=json.dumps(TRUST))
    named = {"InstanceProfileName": "Web"}
    made = iam.create_instance_profile(**named, Path="/team/", Tags=TAGS)["InstanceProfile"]
    assert made["Roles"] == []
    iam.get_waiter("instance_profile_exists").wait(**named)
    iam.add_role_to_instance_profile(**named, RoleName="Machine")
    shown = iam.get_instance_profile(**named)["InstanceProfile"]
    assert [role["RoleName"] for role in shown["Roles"]] == ["Machine"]
    assert shown["Roles"][0]["AssumeRolePolicyDocument"] == TRUST
    of_role = pages(iam, "list_instance_profiles_for_role", "InstanceProfiles", RoleName="Machine")
    assert [profile["Arn"] for profile in of_role] == [made["Arn"]]
    listed = pages(iam, "list_instance_profiles", "InstanceProfiles", PathPrefix="/team/")
    assert [profile["Arn"] for profile in listed] == [made["Arn"]]
    assert error_of(iam.delete_role, RoleName="Machine") == (
        "DeleteConflict",
        "Cannot delete entity, must remove roles from instance profile first.",
    )
    iam.tag_instance_profile(**named, Tags=[{"Key": "c", "Value": "3"}])
    iam.untag_instance_profile(**named, TagKeys=["a", "b"])
    tags = pages(iam, "list_instance_profile_tags", "Tags", **named)
    assert tags == [{"Key": "c", "Value": "3"}]
    iam.remove_role_from_instance_profile(**named, RoleName="Machine")
    iam.delete_instance_profile(**named)
    iam.delete_role(RoleName="Machine")


def test_providers_vouch_for_people_and_programs(iam, calls, account):
    first, second = metadata("https://idp.example.com"), metadata("https://other.example.com")
    arn = iam.create_saml_provider(Name="idp", SAMLMetadataDocument=first, Tags=TAGS)[
        "SAMLProviderArn"
    ]
    named = {"SAMLProviderArn": arn}
    iam.update_saml_provider(**named, SAMLMetadataDocument=second)
    shown = iam.get_saml_provider(**named)
    assert shown["SAMLMetadataDocument"] == second
    assert len(shown["SAMLProviderUUID"]) >= 22
    iam.tag_saml_provider(**named, Tags=[{"Key": "c", "Value": "3"}])
    iam.untag_saml_provider(**named, TagKeys=["a", "b"])
    tags = iam.list_saml_provider_tags(**named)["Tags"]
    assert tags == [{"Key": "c", "Value": "3"}]
    assert arn in {entry["Arn"] for entry in iam.list_saml_providers()["SAMLProviderList"]}
    iam.delete_saml_provider(**named)

    arn = iam.create_open_id_connect_provider(
        Url="https://token.example.com/", ClientIDList=["app"], ThumbprintList=["a" * 40], Tags=TAGS
    )["OpenIDConnectProviderArn"]
    assert arn == f"arn:aws:iam::{account}:oidc-provider/token.example.com"
    named = {"OpenIDConnectProviderArn": arn}
    iam.add_client_id_to_open_id_connect_provider(**named, ClientID="other")
    iam.remove_client_id_from_open_id_connect_provider(**named, ClientID="app")
    iam.update_open_id_connect_provider_thumbprint(**named, ThumbprintList=["b" * 40])
    shown = iam.get_open_id_connect_provider(**named)
    assert (shown["Url"], shown["ClientIDList"]) == ("token.example.com", ["other"])
    assert (shown["ThumbprintList"], shown["Tags"]) == (["b" * 40], TAGS)
    iam.tag_open_id_connect_provider(**named, Tags=[{"Key": "c", "Value": "3"}])
    iam.untag_open_id_connect_provider(**named, TagKeys=["a"])
    assert len(iam.list_open_id_connect_provider_tags(**named)["Tags"]) == 2
    listed = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    assert listed == [{"Arn": arn}]
    iam.delete_open_id_connect_provider(**named)


def test_an_account_decides_about_itself(iam, calls):
    iam.create_account_alias(AccountAlias="iam-account")
    assert pages(iam, "list_account_aliases", "AccountAliases") == ["iam-account"]
    iam.delete_account_alias(AccountAlias="iam-account")
    iam.update_account_password_policy(MinimumPasswordLength=14, MaxPasswordAge=90)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert (policy["MinimumPasswordLength"], policy["ExpirePasswords"]) == (14, True)
    iam.delete_account_password_policy()
    assert error_of(iam.get_account_password_policy)[0] == "NoSuchEntity"
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["GlobalEndpointTokenVersion"], summary["RolesQuota"]) == (2, 5000)
    issuer = iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    info = iam.get_outbound_web_identity_federation_info()
    assert (info["IssuerIdentifier"], info["JwtVendingEnabled"]) == (issuer, True)
    iam.disable_outbound_web_identity_federation()
    iam.put_account_properties(Properties={"a": "1"})
    assert iam.get_account_properties()["Properties"] == {"a": "1"}


def test_a_service_has_its_own_role(iam, calls):
    made = iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com")["Role"]
    assert made["RoleName"] == "AWSServiceRoleForAutoScaling"
    task = iam.delete_service_linked_role(RoleName=made["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    task = iam.delete_service_linked_role(RoleName="AWSServiceRoleForOrganizations")
    status = iam.get_service_linked_role_deletion_status(DeletionTaskId=task["DeletionTaskId"])
    assert status["Status"] == "FAILED"
    assert status["Reason"]["RoleUsageList"][0]["Resources"]


def test_the_simulator_explains(iam, calls, account):
    role = {"RoleName": "Simulated"}
    arn = iam.create_role(**role, AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    iam.put_role_policy(**role, PolicyName="own", PolicyDocument=json.dumps(DENY))
    iam.attach_role_policy(**role, PolicyArn=READ_ONLY_ACCESS)
    asked = {"PolicySourceArn": arn, "ActionNames": ["iam:GetRole"], "ResourceArns": [arn]}
    [result] = iam.simulate_principal_policy(**asked)["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    [of_resource] = result["ResourceSpecificResults"]
    assert of_resource["MissingContextValues"] == ["aws:RequestTag/team"]
    team = {
        "ContextKeyName": "aws:RequestTag/team",
        "ContextKeyValues": ["a"],
        "ContextKeyType": "string",
    }
    [result] = iam.simulate_principal_policy(**asked, ContextEntries=[team])["EvaluationResults"]
    assert result["EvalDecision"] == "explicitDeny"
    [statement] = result["MatchedStatements"]
    assert statement["SourcePolicyType"] == "role"
    assert statement["StartPosition"]["Line"] == statement["EndPosition"]["Line"] == 1
    keys = iam.get_context_keys_for_principal_policy(PolicySourceArn=arn)["ContextKeyNames"]
    assert "aws:RequestTag/team" in keys
    custom = {"PolicyInputList": [json.dumps(ALLOW)]}
    assert iam.get_context_keys_for_custom_policy(**custom)["ContextKeyNames"] == []
    results = pages(
        iam,
        "simulate_custom_policy",
        "EvaluationResults",
        **custom,
        ActionNames=["s3:GetObject", "s3:PutObject"],
    )
    assert [entry["EvalDecision"] for entry in results] == ["allowed", "implicitDeny"]


def test_reports_say_who_has_what(iam, calls, account):
    details = iam.get_paginator("get_account_authorization_details")
    details = details.paginate(PaginationConfig={"PageSize": 1}).build_full_result()
    roles = {role["RoleName"]: role for role in details["RoleDetailList"]}
    assert roles["Simulated"]["RolePolicyList"][0]["PolicyDocument"] == DENY
    policies = {policy["Arn"]: policy for policy in details["Policies"]}
    [version] = policies[READ_ONLY_ACCESS]["PolicyVersionList"]
    assert version["IsDefaultVersion"] is True
    assert iam.generate_credential_report()["State"] == "STARTED"
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    content = iam.get_credential_report()["Content"].decode()
    [line] = csv.DictReader(io.StringIO(content))
    assert (line["user"], line["mfa_active"]) == ("<root_account>", "false")

    arn = roles["Simulated"]["Arn"]
    job = iam.generate_service_last_accessed_details(Arn=arn)["JobId"]
    report = iam.get_service_last_accessed_details(JobId=job, MaxItems=1000)
    assert report["JobStatus"] == "COMPLETED"
    assert "iam" in {entry["ServiceNamespace"] for entry in report["ServicesLastAccessed"]}
    entities = iam.get_service_last_accessed_details_with_entities(
        JobId=job, ServiceNamespace="iam"
    )
    assert entities["EntityDetailsList"][0]["EntityInfo"]["Arn"] == arn
    granting = iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["iam"])
    [entry] = granting["PoliciesGrantingServiceAccess"]
    assert [policy["PolicyArn"] for policy in entry["Policies"]] == [READ_ONLY_ACCESS]


def test_features_are_the_management_accounts(root, account):
    management = root.client("iam", root.server.ready.management_account_id)
    root.client("organizations").enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    management.enable_organizations_root_credentials_management()
    enabled = management.enable_organizations_root_sessions()["EnabledFeatures"]
    assert enabled == ["RootCredentialsManagement", "RootSessions"]
    management.disable_organizations_root_credentials_management()
    management.disable_organizations_root_sessions()
    assert management.list_organizations_features()["EnabledFeatures"] == []
    member = root.client("iam", account)
    code, _ = error_of(member.list_organizations_features)
    assert code == "AccountNotManagementOrDelegatedAdministratorException"


def test_others_ask_to_act_in_the_account(iam, calls, root, account):
    asking = root.client("iam")
    ids = []
    for number in range(2):
        made = asking.create_delegation_request(
            OwnerAccountId=account,
            Description="To set up monitoring.",
            Permissions={"PolicyTemplateArn": READ_ONLY_ACCESS},
            RequestorWorkflowId=f"workflow-{number}",
            NotificationChannel="arn:aws:sns:us-east-1:111122223333:requests",
            SessionDuration=3600,
        )
        ids.append(made["DelegationRequestId"])
    code, _ = error_of(asking.get_delegation_request, DelegationRequestId=ids[0])
    assert code == "NoSuchEntity"
    for one in ids:
        iam.associate_delegation_request(DelegationRequestId=one)
    iam.update_delegation_request(DelegationRequestId=ids[0], Notes="please look")
    iam.accept_delegation_request(DelegationRequestId=ids[0])
    iam.reject_delegation_request(DelegationRequestId=ids[1], Notes="not now")
    found = iam.get_delegation_request(DelegationRequestId=ids[0])["DelegationRequest"]
    owner = f"arn:aws:iam::{account}:root"
    assert (found["State"], found["OwnerId"], found["ApproverId"]) == ("ACCEPTED", owner, owner)
    assert json.loads(found["PermissionPolicy"])["Version"] == "2012-10-17"
    listed, marker = [], {}
    while marker is not None:
        page = iam.list_delegation_requests(MaxItems=1, **marker)
        found = page["DelegationRequests"]
        listed += [(entry["DelegationRequestId"], entry["State"]) for entry in found]
        marker = {"Marker": page["Marker"]} if page["isTruncated"] else None
    assert sorted(listed) == sorted([(ids[0], "ACCEPTED"), (ids[1], "REJECTED")])
    arn = f"arn:aws:iam::{account}:delegation-request/{ids[0]}"
    summary = iam.get_human_readable_summary(EntityArn=arn, Locale="en")
    assert summary["SummaryState"] == "AVAILABLE"
    assert "To set up monitoring." in summary["SummaryContent"]
    # Create is called by another client.
    calls.names.add("CreateDelegationRequest")


def test_the_management_account_sees_what_its_members_used(root, account):
    management = root.client("iam")
    member = root.client("organizations").describe_account(AccountId=account)["Account"]
    path = member["Paths"][0].rstrip("/")
    job = management.generate_organizations_access_report(EntityPath=path)["JobId"]
    report = management.get_organizations_access_report(
        JobId=job, MaxItems=1000, SortKey="LAST_AUTHENTICATED_TIME_DESCENDING"
    )
    assert report["JobStatus"] == "COMPLETED"
    assert report["NumberOfServicesAccessible"] == len(report["AccessDetails"])
    assert "iam" in {entry["ServiceNamespace"] for entry in report["AccessDetails"]}
    of_member = root.client("iam", account)
    code, _ = error_of(of_member.generate_organizations_access_report, EntityPath=path)
    assert code == "AccessDenied"


def test_every_operation_was_called(calls):
    assert IMPLEMENTED <= calls.names
