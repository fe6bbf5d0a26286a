"""The management account's root at work, through boto3: what tests need to exist before they begin."""

import secrets
from dataclasses import dataclass, field, replace
from typing import Any

import boto3
from botocore.config import Config

from harness.server import Server
from harness.waiting import eventually

ADMINISTRATOR_ACCESS = "arn:aws:iam::aws:policy/AdministratorAccess"
READ_ONLY_ACCESS = "arn:aws:iam::aws:policy/ReadOnlyAccess"


@dataclass(frozen=True)
class Person:
    """Somebody who can sign in. `password` is a one-time password until `new_password` replaces it."""

    user_name: str
    user_id: str
    password: str
    new_password: str

    def answers(self) -> dict[str, str]:
        """What they answer on the pages of a first sign-in."""
        return {
            "userName": self.user_name,
            "password": self.password,
            "newPassword": self.new_password,
            "decision": "allow",
        }

    def settled(self) -> "Person":
        """The same person after the first sign-in."""
        return replace(self, password=self.new_password)


class Root:
    """The root users of a server's accounts."""

    def __init__(self, server: Server, ca_bundle: str | None = None) -> None:
        self.server = server
        self._ca_bundle = ca_bundle
        self.identity_store_id = server.ready.identity_store_id
        self.instance_arn = server.ready.instance_arn

    def client(self, service: str, account_id: str | None = None) -> Any:
        """A boto3 client as root of the management account, or of a member account."""
        keys = self.server.root_keys(account_id)
        return boto3.client(
            service,
            region_name=self.server.ready.region,
            endpoint_url=self.server.ready.url,
            aws_access_key_id=keys.access_key_id,
            aws_secret_access_key=keys.secret_access_key,
            aws_session_token=keys.session_token,
            verify=self._ca_bundle,
            # What is refused is refused by the server.
            config=Config(
                retries={"total_max_attempts": 1}, proxies={}, parameter_validation=False
            ),
        )

    def ensure_organization(self) -> str:
        """The id of the organization's root."""
        organizations = self.client("organizations")
        try:
            organizations.describe_organization()
        except organizations.exceptions.AWSOrganizationsNotInUseException:
            organizations.create_organization(FeatureSet="ALL")
        [root] = organizations.list_roots()["Roots"]
        return root["Id"]

    def create_account(self, name: str) -> str:
        """Create a member account and wait for it; its id."""
        organizations = self.client("organizations")
        email = f"{name}-{secrets.token_hex(4)}@example.com".lower()
        status = organizations.create_account(Email=email, AccountName=name)["CreateAccountStatus"]

        def look() -> dict | None:
            described = organizations.describe_create_account_status(
                CreateAccountRequestId=status["Id"]
            )["CreateAccountStatus"]
            return described if described["State"] != "IN_PROGRESS" else None

        ended = eventually("the account is created", look)
        assert ended["State"] == "SUCCEEDED", ended
        return ended["AccountId"]

    def create_user(self, user_name: str) -> str:
        store = self.client("identitystore")
        return store.create_user(
            IdentityStoreId=self.identity_store_id,
            UserName=user_name,
            DisplayName=user_name.title(),
            Name={"GivenName": user_name.title(), "FamilyName": "Example"},
            Emails=[{"Value": f"{user_name}@example.com", "Type": "work", "Primary": True}],
        )["UserId"]

    def create_group(self, name: str) -> str:
        store = self.client("identitystore")
        created = store.create_group(IdentityStoreId=self.identity_store_id, DisplayName=name)
        return created["GroupId"]

    def add_member(self, group_id: str, user_id: str) -> None:
        self.client("identitystore").create_group_membership(
            IdentityStoreId=self.identity_store_id, GroupId=group_id, MemberId={"UserId": user_id}
        )

    def create_permission_set(self, name: str, managed_policy_arn: str) -> str:
        admin = self.client("sso-admin")
        created = admin.create_permission_set(InstanceArn=self.instance_arn, Name=name)
        arn = created["PermissionSet"]["PermissionSetArn"]
        admin.attach_managed_policy_to_permission_set(
            InstanceArn=self.instance_arn, PermissionSetArn=arn, ManagedPolicyArn=managed_policy_arn
        )
        return arn

    def assign(
        self,
        principal_id: str,
        permission_set_arn: str,
        account_id: str,
        principal_type: str = "GROUP",
    ) -> None:
        """Assign and wait until it is provisioned."""
        admin = self.client("sso-admin")
        request_id = admin.create_account_assignment(
            InstanceArn=self.instance_arn,
            TargetId=account_id,
            TargetType="AWS_ACCOUNT",
            PermissionSetArn=permission_set_arn,
            PrincipalType=principal_type,
            PrincipalId=principal_id,
        )["AccountAssignmentCreationStatus"]["RequestId"]

        def look() -> dict | None:
            status = admin.describe_account_assignment_creation_status(
                InstanceArn=self.instance_arn, AccountAssignmentCreationRequestId=request_id
            )["AccountAssignmentCreationStatus"]
            return status if status["Status"] != "IN_PROGRESS" else None

        ended = eventually("the assignment is provisioned", look)
        assert ended["Status"] == "SUCCEEDED", ended


@dataclass
class Workplace:
    """A small organization: three accounts, one group that may use two permission sets in each."""

    root: Root
    account_ids: list[str]
    group_id: str
    permission_sets: list[str] = field(default_factory=lambda: ["Administrators", "Readers"])

    @classmethod
    def found(cls, root: Root) -> "Workplace":
        root.ensure_organization()
        accounts = [root.create_account(name) for name in ("Production", "Staging", "Sandbox")]
        workplace = cls(root, accounts, root.create_group("Engineers"))
        policies = [ADMINISTRATOR_ACCESS, READ_ONLY_ACCESS]
        for name, policy in zip(workplace.permission_sets, policies, strict=True):
            arn = root.create_permission_set(name, policy)
            for account_id in accounts:
                root.assign(workplace.group_id, arn, account_id)
        return workplace

    def hire(self, name: str = "ada") -> Person:
        """A new member of the group, who has a one-time password."""
        person = self.stranger(name)
        self.root.add_member(self.group_id, person.user_id)
        return person

    def stranger(self, name: str = "eve") -> Person:
        """A new user who is in no group and has no assignment."""
        user_name = f"{name}.{secrets.token_hex(4)}"
        user_id = self.root.create_user(user_name)
        password = self.root.server.one_time_password(user_name)
        return Person(user_name, user_id, password, f"Correct-horse-{secrets.token_hex(6)}-7")
