"""Applications, trusted token issuers, account instances, Regions and attributes for access control
of sso-admin, through boto3."""

import secrets

import pytest
from harness.answers import called, error_of, pages
from harness.waiting import eventually

CUSTOM = "arn:aws:sso::aws:applicationProvider/custom"
SAML = "arn:aws:sso::aws:applicationProvider/custom-saml"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
NOBODY = "00000000-0000-4000-8000-000000000000"
MISSING, CONFLICT, INVALID, DENIED, QUOTA = (
    "ResourceNotFoundException",
    "ConflictException",
    "ValidationException",
    "AccessDeniedException",
    "ServiceQuotaExceededException",
)
IMPLEMENTED = {
    "AddRegion",
    "CreateApplication",
    "CreateApplicationAssignment",
    "CreateInstanceAccessControlAttributeConfiguration",
    "CreateTrustedTokenIssuer",
    "DeleteApplication",
    "DeleteApplicationAccessScope",
    "DeleteApplicationAssignment",
    "DeleteApplicationAuthenticationMethod",
    "DeleteApplicationGrant",
    "DeleteInstanceAccessControlAttributeConfiguration",
    "DeleteTrustedTokenIssuer",
    "DescribeApplication",
    "DescribeApplicationAssignment",
    "DescribeApplicationProvider",
    "DescribeInstanceAccessControlAttributeConfiguration",
    "DescribeRegion",
    "DescribeTrustedTokenIssuer",
    "GetApplicationAccessScope",
    "GetApplicationAssignmentConfiguration",
    "GetApplicationAuthenticationMethod",
    "GetApplicationGrant",
    "GetApplicationSessionConfiguration",
    "ListApplicationAccessScopes",
    "ListApplicationAssignments",
    "ListApplicationAssignmentsForPrincipal",
    "ListApplicationAuthenticationMethods",
    "ListApplicationGrants",
    "ListApplicationProviders",
    "ListApplications",
    "ListRegions",
    "ListTagsForResource",
    "ListTrustedTokenIssuers",
    "PutApplicationAccessScope",
    "PutApplicationAssignmentConfiguration",
    "PutApplicationAuthenticationMethod",
    "PutApplicationGrant",
    "PutApplicationSessionConfiguration",
    "RemoveRegion",
    "TagResource",
    "UntagResource",
    "UpdateApplication",
    "UpdateInstanceAccessControlAttributeConfiguration",
    "UpdateTrustedTokenIssuer",
}


@pytest.fixture(scope="module")
def admin(root):
    """A client that fills in the instance."""
    root.ensure_organization()
    return filling_in(root.client("sso-admin"), root.instance_arn)


def filling_in(client, instance_arn: str):
    def fill_in(params, model, **_):
        if "InstanceArn" in model.input_shape.members:
            params.setdefault("InstanceArn", instance_arn)

    client.meta.events.register("provide-client-params.sso-admin", fill_in)
    return client


def issuer(name: str, **changes: str) -> dict:
    return {
        "Name": name,
        "TrustedTokenIssuerType": "OIDC_JWT",
        "TrustedTokenIssuerConfiguration": {
            "OidcJwtConfiguration": {
                "IssuerUrl": "https://issuer.example.com",
                "ClaimAttributePath": "email",
                "IdentityStoreAttributePath": "emails.value",
                "JwksRetrievalOption": "OPEN_ID_DISCOVERY",
                **changes,
            }
        },
    }


def attributes(**sources: str) -> dict:
    listed = [{"Key": key, "Value": {"Source": [source]}} for key, source in sources.items()]
    return {"InstanceAccessControlAttributeConfiguration": {"AccessControlAttributes": listed}}


def actor_policy(account_id: str) -> dict:
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:aws:iam::{account_id}:role/app"},
                "Action": "sso-oauth:CreateTokenWithIAM",
                "Resource": "*",
            }
        ],
    }


def test_every_operation_answers(admin, root):
    calls = called(admin)
    of_instance = {"InstanceArn": root.instance_arn}
    providers = pages(admin, "list_application_providers", "ApplicationProviders")
    assert [provider["ApplicationProviderArn"] for provider in providers] == [CUSTOM, SAML]
    provider = admin.describe_application_provider(ApplicationProviderArn=CUSTOM)
    assert provider["FederationProtocol"] == "OAUTH"

    created = admin.create_application(
        ApplicationProviderArn=CUSTOM,
        Name="Wiki",
        Description="Knows",
        PortalOptions={
            "SignInOptions": {"Origin": "APPLICATION", "ApplicationUrl": "https://w.example.com"},
            "Visibility": "ENABLED",
        },
        Tags=[{"Key": "a", "Value": "1"}],
    )
    arn = created["ApplicationArn"]
    of = {"ApplicationArn": arn}
    assert created["InstanceArn"] == root.instance_arn
    admin.update_application(**of, Name="Encyclopaedia", Status="DISABLED")
    described = admin.describe_application(**of)
    assert (described["Name"], described["Status"]) == ("Encyclopaedia", "DISABLED")
    assert described["Description"] == "Knows"
    assert described["PortalOptions"]["SignInOptions"]["Origin"] == "APPLICATION"
    assert described["CreatedFrom"] == root.server.ready.region
    listed = pages(admin, "list_applications", "Applications", **of_instance)
    assert arn in {entry["ApplicationArn"] for entry in listed}

    assignments(admin, root, arn)
    settings(admin, arn)
    grants(admin, root, arn)
    regions(admin, root)
    access_control(admin)
    admin.tag_resource(ResourceArn=arn, Tags=[{"Key": "b", "Value": "2"}])
    admin.untag_resource(ResourceArn=arn, TagKeys=["a"])
    tags = admin.list_tags_for_resource(ResourceArn=arn)["Tags"]
    assert tags == [{"Key": "b", "Value": "2"}]
    admin.delete_application(**of)
    identifier = arn.rpartition("/")[2]
    gone = (MISSING, f"Could not find Application with id {identifier}")
    assert error_of(admin.describe_application, **of) == gone
    assert calls.names == IMPLEMENTED


def assignments(admin, root, arn: str) -> None:
    of = {"ApplicationArn": arn}
    suffix = secrets.token_hex(4)
    user, group = root.create_user(f"user-{suffix}"), root.create_group(f"Group {suffix}")
    root.add_member(group, user)
    principals = {("USER", user), ("GROUP", group)}
    for kind, principal in principals:
        named = {**of, "PrincipalType": kind, "PrincipalId": principal}
        admin.create_application_assignment(**named)
        assert error_of(admin.create_application_assignment, **named)[0] == CONFLICT
        found = admin.describe_application_assignment(**named)
        assert {name: found[name] for name in named} == named
    listed = pages(admin, "list_application_assignments", "ApplicationAssignments", **of)
    assert {(entry["PrincipalType"], entry["PrincipalId"]) for entry in listed} == principals
    listed = pages(
        admin,
        "list_application_assignments_for_principal",
        "ApplicationAssignments",
        InstanceArn=root.instance_arn,
        PrincipalType="USER",
        PrincipalId=user,
        Filter=of,
    )
    assert {(entry["PrincipalType"], entry["PrincipalId"]) for entry in listed} == principals
    for kind, principal in principals:
        named = {**of, "PrincipalType": kind, "PrincipalId": principal}
        admin.delete_application_assignment(**named)
        assert error_of(admin.describe_application_assignment, **named)[0] == MISSING


def settings(admin, arn: str) -> None:
    of = {"ApplicationArn": arn}
    assert admin.get_application_assignment_configuration(**of)["AssignmentRequired"] is True
    admin.put_application_assignment_configuration(**of, AssignmentRequired=False)
    assert admin.get_application_assignment_configuration(**of)["AssignmentRequired"] is False
    enabled = {"UserBackgroundSessionApplicationStatus": "ENABLED"}
    admin.put_application_session_configuration(**of, **enabled)
    found = admin.get_application_session_configuration(**of)
    assert found["UserBackgroundSessionApplicationStatus"] == "ENABLED"

    scopes = [{"Scope": "a:read", "AuthorizedTargets": [arn]}, {"Scope": "b"}]
    for scope in scopes:
        admin.put_application_access_scope(**of, **scope)
    found = admin.get_application_access_scope(**of, Scope="a:read")
    assert found["AuthorizedTargets"] == [arn]
    assert pages(admin, "list_application_access_scopes", "Scopes", **of) == scopes
    admin.delete_application_access_scope(**of, Scope="b")
    assert error_of(admin.get_application_access_scope, **of, Scope="b")[0] == MISSING

    method = {"AuthenticationMethodType": "IAM"}
    policy = {"Iam": {"ActorPolicy": actor_policy("111122223333")}}
    admin.put_application_authentication_method(**of, **method, AuthenticationMethod=policy)
    found = admin.get_application_authentication_method(**of, **method)
    assert found["AuthenticationMethod"] == policy
    paginator = admin.get_paginator("list_application_authentication_methods")
    [listed] = paginator.paginate(**of).build_full_result()["AuthenticationMethods"]
    assert listed == {"AuthenticationMethodType": "IAM", "AuthenticationMethod": policy}
    admin.delete_application_authentication_method(**of, **method)
    assert error_of(admin.get_application_authentication_method, **of, **method)[0] == MISSING


def grants(admin, root, arn: str) -> None:
    of = {"ApplicationArn": arn}
    name = f"issuer-{secrets.token_hex(4)}"
    trusted = admin.create_trusted_token_issuer(**issuer(name))["TrustedTokenIssuerArn"]
    of_issuer = {"TrustedTokenIssuerArn": trusted}
    admin.update_trusted_token_issuer(
        **of_issuer,
        TrustedTokenIssuerConfiguration={"OidcJwtConfiguration": {"ClaimAttributePath": "sub"}},
    )
    found = admin.describe_trusted_token_issuer(**of_issuer)
    configuration = found["TrustedTokenIssuerConfiguration"]["OidcJwtConfiguration"]
    assert (found["Name"], configuration["ClaimAttributePath"]) == (name, "sub")
    listed = pages(
        admin, "list_trusted_token_issuers", "TrustedTokenIssuers", InstanceArn=root.instance_arn
    )
    assert trusted in {entry["TrustedTokenIssuerArn"] for entry in listed}
    wanted = {
        "authorization_code": {"AuthorizationCode": {"RedirectUris": ["https://example.com/cb"]}},
        "refresh_token": {"RefreshToken": {}},
        JWT_BEARER: {
            "JwtBearer": {
                "AuthorizedTokenIssuers": [{**of_issuer, "AuthorizedAudiences": ["one"]}]
            }
        },
        TOKEN_EXCHANGE: {"TokenExchange": {}},
    }
    for kind, grant in wanted.items():
        admin.put_application_grant(**of, GrantType=kind, Grant=grant)
        assert admin.get_application_grant(**of, GrantType=kind)["Grant"] == grant
    paginator = admin.get_paginator("list_application_grants")
    listed = paginator.paginate(**of).build_full_result()["Grants"]
    assert {entry["GrantType"]: entry["Grant"] for entry in listed} == wanted
    admin.delete_application_grant(**of, GrantType="refresh_token")
    refused = error_of(admin.get_application_grant, **of, GrantType="refresh_token")
    assert refused[0] == MISSING
    admin.delete_trusted_token_issuer(**of_issuer)
    assert error_of(admin.describe_trusted_token_issuer, **of_issuer)[0] == MISSING


def regions(admin, root) -> None:
    region = {"RegionName": "xx-client-1"}
    assert admin.add_region(**region)["Status"] == "ADDING"
    assert admin.describe_region(**region)["Status"] == "ACTIVE"
    listed = pages(admin, "list_regions", "Regions", InstanceArn=root.instance_arn)
    names = [entry["RegionName"] for entry in listed]
    assert names == [root.server.ready.region, "xx-client-1"]
    assert admin.remove_region(**region)["Status"] == "REMOVING"
    assert error_of(admin.describe_region, **region)[0] == MISSING


def access_control(admin) -> None:
    configuration = "InstanceAccessControlAttributeConfiguration"
    first = attributes(Team="${path:userType}")
    admin.create_instance_access_control_attribute_configuration(**first)
    describe = admin.describe_instance_access_control_attribute_configuration
    # Roles that are there are changed first.
    eventually("session tags are enabled", lambda: describe()["Status"] == "ENABLED")
    assert describe()[configuration] == first[configuration]
    second = attributes(Team="${path:title}", Name="${path:userName}")
    admin.update_instance_access_control_attribute_configuration(**second)
    assert describe()[configuration] == second[configuration]
    admin.delete_instance_access_control_attribute_configuration()
    assert error_of(describe)[0] == MISSING


def test_refusals_are_worded_as_at_aws(admin, root):
    arn = admin.create_application(ApplicationProviderArn=CUSTOM, Name="Refusals")[
        "ApplicationArn"
    ]
    of = {"ApplicationArn": arn}
    absent = {"ApplicationArn": arn[:-16] + "0" * 16}
    no_application = "Could not find Application with id apl-0000000000000000"
    no_issuer = f"arn:aws:sso::111122223333:trustedTokenIssuer/{arn.split('/')[1]}/tti-{NOBODY}"
    user = {"PrincipalType": "USER", "PrincipalId": NOBODY}
    primary = {"RegionName": root.server.ready.region}
    cases = [
        (
            admin.create_application,
            {"ApplicationProviderArn": SAML, "Name": "S"},
            INVALID,
            f"The application provider with arn '{SAML}' is not supported for this action.",
        ),
        (
            admin.create_application,
            {"ApplicationProviderArn": CUSTOM, "Name": "S"}
            | {"PortalOptions": {"SignInOptions": {"Origin": "APPLICATION"}}},
            INVALID,
            None,
        ),
        (
            admin.describe_application_provider,
            {"ApplicationProviderArn": CUSTOM + "/x"},
            MISSING,
            f"Could not find ApplicationProvider with id {CUSTOM}/x",
        ),
        (admin.describe_application, absent, MISSING, no_application),
        (admin.update_application, absent, MISSING, no_application),
        (admin.delete_application, absent, MISSING, no_application),
        (admin.list_application_assignments, absent, MISSING, no_application),
        (admin.get_application_session_configuration, absent, MISSING, no_application),
        (admin.tag_resource, {"ResourceArn": absent["ApplicationArn"], "Tags": []}, MISSING, None),
        (admin.create_application_assignment, {**of, **user}, MISSING, None),
        (admin.describe_application_assignment, {**of, **user}, MISSING, None),
        (
            admin.list_application_assignments_for_principal,
            user,
            MISSING,
            f"Could not find User with id {NOBODY}",
        ),
        (
            admin.put_application_access_scope,
            {**of, "Scope": "a", "AuthorizedTargets": ["arn:aws:s3:::bucket"]},
            INVALID,
            None,
        ),
        (
            admin.put_application_grant,
            {**of, "GrantType": "refresh_token", "Grant": {"TokenExchange": {}}},
            INVALID,
            None,
        ),
        (
            admin.put_application_grant,
            {**of, "GrantType": "authorization_code"}
            | {"Grant": {"AuthorizationCode": {"RedirectUris": ["javascript:alert(1)"]}}},
            INVALID,
            None,
        ),
        (
            admin.put_application_grant,
            {**of, "GrantType": JWT_BEARER}
            | {
                "Grant": {
                    "JwtBearer": {
                        "AuthorizedTokenIssuers": [{"TrustedTokenIssuerArn": no_issuer}]
                    }
                }
            },
            MISSING,
            f"Could not find TrustedTokenIssuer with id tti-{NOBODY}",
        ),
        (
            admin.put_application_authentication_method,
            {**of, "AuthenticationMethodType": "IAM"}
            | {"AuthenticationMethod": {"Iam": {"ActorPolicy": {"Version": "never"}}}},
            INVALID,
            None,
        ),
        (admin.describe_trusted_token_issuer, {"TrustedTokenIssuerArn": no_issuer}, MISSING, None),
        (
            admin.create_trusted_token_issuer,
            issuer("x", IdentityStoreAttributePath="displayName"),
            INVALID,
            None,
        ),
        (admin.add_region, primary, CONFLICT, None),
        (admin.remove_region, primary, INVALID, None),
        (admin.remove_region, {"RegionName": "xx-never-1"}, MISSING, None),
        (
            admin.create_instance_access_control_attribute_configuration,
            attributes(Team="${path:"),
            INVALID,
            None,
        ),
        (
            admin.update_instance_access_control_attribute_configuration,
            attributes(Team="a"),
            MISSING,
            None,
        ),
        (
            admin.create_instance,
            {},
            INVALID,
            "Organization management account is not allowed to perform the operation.",
        ),
        (
            admin.delete_instance,
            {"InstanceArn": "arn:aws:sso:::instance/ssoins-0000000000000000"},
            DENIED,
            None,
        ),
        (
            admin.update_instance,
            {"EncryptionConfiguration": {"KeyType": "AWS_OWNED_KMS_KEY"}}
            | {"PermissionSetsEnabled": False},
            INVALID,
            None,
        ),
    ]
    for call, parameters, code, message in cases:
        found = error_of(call, **parameters)
        assert found[0] == code, (call.__name__, parameters, found)
        assert message in (None, found[1]), (call.__name__, found)
    admin.delete_application(**of)


def test_a_token_makes_one_thing(admin):
    once = {"ApplicationProviderArn": CUSTOM, "Name": "Once", "ClientToken": secrets.token_hex(8)}
    first = admin.create_application(**once)["ApplicationArn"]
    assert admin.create_application(**once)["ApplicationArn"] == first
    assert error_of(admin.create_application, **{**once, "Name": "Twice"})[0] == CONFLICT
    admin.delete_application(ApplicationArn=first)


def test_an_account_instance_has_applications_and_no_permission_sets(root):
    root.ensure_organization()
    member_account = root.create_account("Soloist")
    member = root.client("sso-admin", member_account)
    arn = member.create_instance(Name="Mine", Tags=[{"Key": "a", "Value": "1"}])["InstanceArn"]
    of = {"InstanceArn": arn}
    assert error_of(member.create_instance, Name="Second")[0] == CONFLICT
    described = member.describe_instance(**of)
    assert (described["Status"], described["OwnerAccountId"]) == ("ACTIVE", member_account)
    assert described["PermissionSetsEnabled"] is False
    listed = {entry["InstanceArn"] for entry in pages(member, "list_instances", "Instances")}
    assert listed == {arn, root.instance_arn}
    owner = root.client("sso-admin")
    assert arn not in {entry["InstanceArn"] for entry in owner.list_instances()["Instances"]}
    assert error_of(owner.describe_instance, **of)[0] == DENIED

    refused = (INVALID, "The operation is not supported for this Identity Center instance")
    for call, more in [
        (member.create_permission_set, {"Name": "Reader"}),
        (member.list_permission_sets, {}),
        (member.list_account_assignment_creation_status, {}),
        (member.list_regions, {}),
    ]:
        assert error_of(call, **of, **more) == refused, call.__name__
    for number in range(10):
        member.create_trusted_token_issuer(**of, **issuer(f"issuer{number}"))
    same = error_of(member.create_trusted_token_issuer, **of, **issuer("issuer1"))
    assert same == (CONFLICT, "TrustedTokenIssuer with name issuer1 already exists.")
    assert error_of(member.create_trusted_token_issuer, **of, **issuer("more"))[0] == QUOTA
    made = member.create_application(**of, ApplicationProviderArn=CUSTOM, Name="App")
    assert f":{member_account}:application/" in made["ApplicationArn"]
    member.delete_instance(**of)
    assert error_of(member.describe_instance, **of)[0] == DENIED
    gone = error_of(member.describe_application, ApplicationArn=made["ApplicationArn"])
    assert gone[0] == MISSING


def test_a_member_account_may_not_administer_the_organizations_applications(root):
    root.ensure_organization()
    account = root.create_account("Outsider")
    member = root.client("sso-admin", account)
    of = {"InstanceArn": root.instance_arn}
    code, message = error_of(
        member.create_application, **of, ApplicationProviderArn=CUSTOM, Name="Mine"
    )
    assert code == DENIED
    assert "is not authorized to perform: sso:CreateApplication on resource: " in message
    assert error_of(member.list_applications, **of)[0] == DENIED
    # AWS: a member account asks for its own.
    own = member.list_applications(**of, Filter={"ApplicationAccount": account})
    assert own["Applications"] == []
