"""The main job, part one: the management account's root at work with AWS's newest CLI."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from harness.computer import NEWEST_CLI, Computer
from harness.proxy import ConnectProxy
from harness.server import Server
from harness.templates import configuration
from harness.waiting import eventually

NAME = "TeamDeveloper"
ROLE_NAME = re.compile(rf"AWSReservedSSO_{NAME}_[0-9a-f]{{16}}")
PATH = "/aws-reserved/sso.amazonaws.com/"
VIEW_ONLY = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
BOUNDARY = "arn:aws:iam::aws:policy/PowerUserAccess"
INLINE = {
    "Version": "2012-10-17",
    "Statement": [{"Sid": "Buckets", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}],
}
TEAM_POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}],
}


@dataclass
class Management:
    """Root's computer and what was made with it."""

    computer: Computer
    server: Server
    instance: list[str]
    store: list[str]
    root_id: str = ""
    unit_id: str = ""
    group_id: str = ""
    user_id: str = ""
    permission_set_arn: str = ""

    account_ids: tuple[str, ...] = ()

    def aws(self, *arguments: str) -> dict:
        return self.computer.aws_json(*arguments)

    def in_account(self, account_id: str, *arguments: str) -> dict:
        """The CLI as root of a member account, with a profile of its own."""
        profile = f"profile {account_id}"
        if profile not in self.computer.config.read_text():
            ready = self.server.ready
            text = configuration(
                "root",
                region=ready.region,
                url=ready.url,
                account_id=account_id,
                data=str(self.server.data),
            )
            self.computer.configure(text[text.index("[profile") :])
        return self.aws(*arguments, "--profile", account_id)

    def create_account(self, name: str) -> str:
        started = self.aws(
            *("organizations", "create-account", "--account-name", name),
            *("--email", f"{name.lower()}@management.example.com"),
        )["CreateAccountStatus"]

        def look() -> dict | None:
            status = self.aws(
                *("organizations", "describe-create-account-status"),
                *("--create-account-request-id", started["Id"]),
            )["CreateAccountStatus"]
            return None if status["State"] == "IN_PROGRESS" else status

        ended = eventually("the account is created", look, 60)
        assert ended["State"] == "SUCCEEDED", ended
        return ended["AccountId"]

    def create_team_policy(self, account_id: str) -> None:
        self.in_account(
            account_id,
            *("iam", "create-policy", "--policy-name", "TeamQueues", "--path", "/team/"),
            *("--policy-document", json.dumps(TEAM_POLICY)),
        )

    def assignment(self, verb: str, account_id: str) -> dict:
        """Create or delete the group's assignment in an account; the final status."""
        kind = {"create": "Creation", "delete": "Deletion"}[verb]
        started = self.aws(
            *("sso-admin", f"{verb}-account-assignment", *self.instance),
            *("--target-type", "AWS_ACCOUNT", "--target-id", account_id),
            *("--permission-set-arn", self.permission_set_arn),
            *("--principal-type", "GROUP", "--principal-id", self.group_id),
        )[f"AccountAssignment{kind}Status"]
        assert started["Status"] in ("IN_PROGRESS", "SUCCEEDED")

        def look() -> dict | None:
            status = self.aws(
                *("sso-admin", f"describe-account-assignment-{kind.lower()}-status", *self.instance),
                f"--account-assignment-{kind.lower()}-request-id",
                started["RequestId"],
            )[f"AccountAssignment{kind}Status"]
            return None if status["Status"] == "IN_PROGRESS" else status

        return eventually(f"the assignment's {kind.lower()} ends", look, 60)

    def roles(self, account_id: str) -> list[dict]:
        """The roles of the permission set in an account."""
        roles = self.in_account(account_id, "iam", "list-roles", "--path-prefix", "/aws-reserved/")
        return [role for role in roles["Roles"] if NAME in role["RoleName"]]

    def role(self, account_id: str) -> str:
        [role] = self.roles(account_id)
        return role["RoleName"]


@pytest.fixture(scope="module")
def management(tmp_path_factory, server) -> Iterator[Management]:
    """Everything that root makes, made once, with the CLI."""
    proxy = ConnectProxy(target=None)
    home = tmp_path_factory.mktemp("root")
    ready = server.ready
    computer = Computer(
        home,
        NEWEST_CLI,
        {
            "AWS_SHARED_CREDENTIALS_FILE": ready.root_credentials_file,
            "HTTPS_PROXY": proxy.url,
            "NO_PROXY": "127.0.0.1",
        },
    )
    text = configuration(
        "root", region=ready.region, url=ready.url, account_id="unused", data="unused"
    )
    computer.configure(text[: text.index("[profile")])
    [instance] = computer.aws_json("sso-admin", "list-instances")["Instances"]
    assert instance["InstanceArn"] == ready.instance_arn
    assert instance["IdentityStoreId"] == ready.identity_store_id
    made = Management(
        computer,
        server,
        ["--instance-arn", instance["InstanceArn"]],
        ["--identity-store-id", instance["IdentityStoreId"]],
    )
    build_organization(made)
    build_people(made)
    build_permission_set(made)
    for account_id in made.account_ids:
        made.create_team_policy(account_id)
        status = made.assignment("create", account_id)
        assert status["Status"] == "SUCCEEDED", status
    yield made
    proxy.close()
    assert proxy.refused == []


def build_organization(made: Management) -> None:
    if not has_organization(made.computer):
        created = made.aws("organizations", "create-organization", "--feature-set", "ALL")
        assert created["Organization"]["MasterAccountId"] == made.server.ready.management_account_id
    [root] = made.aws("organizations", "list-roots")["Roots"]
    made.root_id = root["Id"]
    made.unit_id = made.aws(
        *("organizations", "create-organizational-unit"),
        *("--parent-id", made.root_id, "--name", "Products"),
    )["OrganizationalUnit"]["Id"]
    made.account_ids = tuple(made.create_account(name) for name in ("Shop", "Search", "Billing"))
    for account_id in made.account_ids:
        made.aws(
            *("organizations", "move-account", "--account-id", account_id),
            *("--source-parent-id", made.root_id, "--destination-parent-id", made.unit_id),
        )


def has_organization(computer: Computer) -> bool:
    """Other tests of this process may have created it before."""
    try:
        computer.aws_json("organizations", "describe-organization")
    except AssertionError as error:
        assert "AWSOrganizationsNotInUseException" in str(error)
        return False
    return True


def build_people(made: Management) -> None:
    made.user_id = made.aws(
        *("identitystore", "create-user", *made.store, "--user-name", "grace.hopper"),
        *("--name", "GivenName=Grace,FamilyName=Hopper", "--display-name", "Grace Hopper"),
        *("--emails", "Value=grace@management.example.com,Type=work,Primary=true"),
    )["UserId"]
    made.group_id = made.aws(
        *("identitystore", "create-group", *made.store, "--display-name", "Product developers")
    )["GroupId"]
    made.aws(
        *("identitystore", "create-group-membership", *made.store),
        *("--group-id", made.group_id, "--member-id", f"UserId={made.user_id}"),
    )


def build_permission_set(made: Management) -> None:
    created = made.aws(
        *("sso-admin", "create-permission-set", *made.instance, "--name", NAME),
        *("--description", "Builds products", "--session-duration", "PT2H"),
        *("--relay-state", "https://console.aws.amazon.com/s3/"),
    )["PermissionSet"]
    assert created["SessionDuration"] == "PT2H"
    assert created["RelayState"] == "https://console.aws.amazon.com/s3/"
    made.permission_set_arn = created["PermissionSetArn"]
    on_set = [*made.instance, "--permission-set-arn", created["PermissionSetArn"]]
    made.aws(
        *("sso-admin", "attach-managed-policy-to-permission-set", *on_set),
        *("--managed-policy-arn", VIEW_ONLY),
    )
    made.aws(
        *("sso-admin", "attach-customer-managed-policy-reference-to-permission-set", *on_set),
        *("--customer-managed-policy-reference", "Name=TeamQueues,Path=/team/"),
    )
    made.aws(
        *("sso-admin", "put-inline-policy-to-permission-set", *on_set),
        *("--inline-policy", json.dumps(INLINE)),
    )
    made.aws(
        *("sso-admin", "put-permissions-boundary-to-permission-set", *on_set),
        *("--permissions-boundary", f"ManagedPolicyArn={BOUNDARY}"),
    )


def test_accounts_are_where_they_were_moved(management):
    listed = management.aws(
        *("organizations", "list-accounts-for-parent", "--parent-id", management.unit_id)
    )["Accounts"]
    assert {account["Id"] for account in listed} == set(management.account_ids)
    [shop] = [account for account in listed if account["Name"] == "Shop"]
    assert shop["Email"] == "shop@management.example.com"
    assert shop["JoinedMethod"] == "CREATED"
    parents = management.aws("organizations", "list-parents", "--child-id", shop["Id"])["Parents"]
    assert parents == [{"Id": management.unit_id, "Type": "ORGANIZATIONAL_UNIT"}]


def test_the_user_is_found_by_name_and_as_a_member(management):
    found = management.aws(
        *("identitystore", "get-user-id", *management.store, "--alternate-identifier"),
        json.dumps({"UniqueAttribute": {"AttributePath": "userName", "AttributeValue": "grace.hopper"}}),
    )
    assert found["UserId"] == management.user_id
    members = management.aws(
        *("identitystore", "list-group-memberships", *management.store),
        *("--group-id", management.group_id),
    )["GroupMemberships"]
    assert [member["MemberId"] for member in members] == [{"UserId": management.user_id}]


def test_assignments_are_listed_by_account(management):
    for account_id in management.account_ids:
        listed = management.aws(
            *("sso-admin", "list-account-assignments", *management.instance),
            *("--account-id", account_id, "--permission-set-arn", management.permission_set_arn),
        )["AccountAssignments"]
        assert listed == [
            {
                "AccountId": account_id,
                "PermissionSetArn": management.permission_set_arn,
                "PrincipalType": "GROUP",
                "PrincipalId": management.group_id,
            }
        ]
    provisioned = management.aws(
        *("sso-admin", "list-accounts-for-provisioned-permission-set", *management.instance),
        *("--permission-set-arn", management.permission_set_arn),
    )["AccountIds"]
    assert set(provisioned) >= set(management.account_ids)


@pytest.mark.parametrize("number", range(3))
def test_each_account_has_the_role(management, number):
    account_id = management.account_ids[number]
    name = management.role(account_id)
    assert ROLE_NAME.fullmatch(name)
    role = management.in_account(account_id, "iam", "get-role", "--role-name", name)["Role"]
    assert role["Path"] == PATH
    assert role["Arn"] == f"arn:aws:iam::{account_id}:role{PATH}{name}"
    assert role["RoleId"].startswith("AROA")
    assert role["MaxSessionDuration"] == 43200
    assert role["PermissionsBoundary"]["PermissionsBoundaryArn"] == BOUNDARY

    [statement] = role["AssumeRolePolicyDocument"]["Statement"]
    provider = statement["Principal"]["Federated"]
    assert re.fullmatch(
        rf"arn:aws:iam::{account_id}:saml-provider/AWSSSO_[0-9a-f]{{16}}_DO_NOT_DELETE", provider
    )
    assert statement["Effect"] == "Allow"
    assert statement["Action"] == "sts:AssumeRoleWithSAML"
    assert statement["Condition"] == {
        "StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}
    }
    providers = management.in_account(account_id, "iam", "list-saml-providers")
    assert [entry["Arn"] for entry in providers["SAMLProviderList"]] == [provider]


def test_the_role_carries_the_permission_sets_policies(management):
    account_id = management.account_ids[0]
    role = ["--role-name", management.role(account_id)]
    attached = management.in_account(account_id, "iam", "list-attached-role-policies", *role)
    assert {policy["PolicyArn"] for policy in attached["AttachedPolicies"]} == {
        VIEW_ONLY,
        f"arn:aws:iam::{account_id}:policy/team/TeamQueues",
    }
    names = management.in_account(account_id, "iam", "list-role-policies", *role)["PolicyNames"]
    assert names == ["AwsSSOInlinePolicy"]
    inline = management.in_account(
        account_id, "iam", "get-role-policy", *role, "--policy-name", names[0]
    )
    assert inline["PolicyDocument"] == INLINE


def test_the_role_cannot_be_changed_by_the_accounts_root(management):
    account_id = management.account_ids[0]
    name = management.role(account_id)
    refusal = management.computer.aws_refused(
        *("iam", "delete-role", "--role-name", name, "--profile", account_id)
    )
    assert "UnmodifiableEntity" in refusal
    assert (
        f"Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"
    ) in refusal
    assert management.role(account_id) == name


def test_a_managed_policy_of_the_catalogue_has_its_document(management):
    policy = management.aws("iam", "get-policy", "--policy-arn", VIEW_ONLY)["Policy"]
    version = management.aws(
        *("iam", "get-policy-version", "--policy-arn", VIEW_ONLY),
        *("--version-id", policy["DefaultVersionId"]),
    )["PolicyVersion"]
    statements = version["Document"]["Statement"]
    assert {statement["Effect"] for statement in statements} == {"Allow"}
    actions = [action for statement in statements for action in statement["Action"]]
    assert any(action.startswith("ec2:Describe") for action in actions), actions


def test_a_missing_customer_managed_policy_fails_the_assignment_and_says_which(management):
    lacking = management.create_account("Lacking")
    status = management.assignment("create", lacking)
    assert status["Status"] == "FAILED"
    assert "TeamQueues" in status["FailureReason"]
    assert management.roles(lacking) == []

    # Once the policy is there, the same request succeeds.
    management.create_team_policy(lacking)
    assert management.assignment("create", lacking)["Status"] == "SUCCEEDED"
    assert ROLE_NAME.fullmatch(management.role(lacking))


def test_the_role_goes_with_the_last_assignment_and_comes_back_under_another_name(management):
    account_id = management.account_ids[2]
    before = management.role(account_id)
    assert management.assignment("delete", account_id)["Status"] == "SUCCEEDED"
    assert management.roles(account_id) == []
    assert management.assignment("create", account_id)["Status"] == "SUCCEEDED"
    assert management.role(account_id) != before


def test_a_changed_permission_set_reaches_the_accounts_when_it_is_provisioned(management):
    account_id = management.account_ids[1]
    changed = {**INLINE, "Statement": [{**INLINE["Statement"][0], "Action": "s3:Get*"}]}
    on_set = [*management.instance, "--permission-set-arn", management.permission_set_arn]
    management.aws(
        *("sso-admin", "put-inline-policy-to-permission-set", *on_set),
        *("--inline-policy", json.dumps(changed)),
    )
    outdated = management.aws(
        *("sso-admin", "list-accounts-for-provisioned-permission-set", *on_set),
        *("--provisioning-status", "LATEST_PERMISSION_SET_NOT_PROVISIONED"),
    )["AccountIds"]
    assert account_id in outdated

    started = management.aws(
        *("sso-admin", "provision-permission-set", *on_set),
        *("--target-type", "ALL_PROVISIONED_ACCOUNTS"),
    )["PermissionSetProvisioningStatus"]

    def look() -> dict | None:
        status = management.aws(
            *("sso-admin", "describe-permission-set-provisioning-status", *management.instance),
            *("--provision-permission-set-request-id", started["RequestId"]),
        )["PermissionSetProvisioningStatus"]
        return None if status["Status"] == "IN_PROGRESS" else status

    assert eventually("provisioning ends", look, 60)["Status"] == "SUCCEEDED"
    inline = management.in_account(
        account_id,
        *("iam", "get-role-policy", "--role-name", management.role(account_id)),
        *("--policy-name", "AwsSSOInlinePolicy"),
    )
    assert inline["PolicyDocument"] == changed


def test_bad_input_is_refused_as_aws_words_it_and_changes_nothing(management):
    before = management.aws("sso-admin", "list-permission-sets", *management.instance)
    refusal = management.computer.aws_refused(
        *("sso-admin", "create-permission-set", *management.instance, "--name", "not a name"),
        *("--session-duration", "2 hours"),
    )
    assert "(ValidationException) when calling the CreatePermissionSet operation" in refusal
    assert "2 validation errors detected: Value 'not a name' at 'name' failed to satisfy" in refusal
    duplicate = management.computer.aws_refused(
        *("sso-admin", "create-permission-set", *management.instance, "--name", NAME)
    )
    assert f"PermissionSet with name {NAME} already exists." in duplicate
    assert management.aws("sso-admin", "list-permission-sets", *management.instance) == before


def test_a_wrong_secret_is_refused(management, tmp_path):
    keys = management.server.root_keys()
    variables = {name: management.computer.variables[name] for name in ("HTTPS_PROXY", "NO_PROXY")}
    thief = Computer(
        tmp_path,
        NEWEST_CLI,
        {
            **variables,
            "AWS_ENDPOINT_URL": management.server.ready.url,
            "AWS_REGION": management.server.ready.region,
            "AWS_ACCESS_KEY_ID": keys.access_key_id,
            "AWS_SECRET_ACCESS_KEY": "A" * len(keys.secret_access_key),
        },
    )
    mismatch = "The request signature we calculated does not match the signature you provided."
    by_query = thief.aws_refused("sts", "get-caller-identity")
    assert "(SignatureDoesNotMatch) when calling the GetCallerIdentity operation" in by_query
    assert mismatch in by_query
    by_json = thief.aws_refused("sso-admin", "list-instances")
    assert "when calling the ListInstances operation" in by_json
    assert mismatch in by_json


def test_what_root_did_is_in_the_trail(management):
    events = management.aws(
        *("cloudtrail", "lookup-events", "--lookup-attributes"),
        "AttributeKey=EventName,AttributeValue=CreatePermissionSet",
    )["Events"]
    records = [json.loads(event["CloudTrailEvent"]) for event in events]
    [record] = [
        record
        for record in records
        if (record.get("requestParameters") or {}).get("name") == NAME
        and not record.get("errorCode")
    ]
    assert record["eventSource"] == "sso.amazonaws.com"
    assert record["userIdentity"]["type"] == "Root"
    assert record["recipientAccountId"] == management.server.ready.management_account_id
