"""People sign in at an OpenID Connect provider in a browser, and with their password again after that."""

import pytest
from harness.browser import Browser
from harness.identity_provider import IdentityProvider
from harness.organization import Root
from harness.server import Server

# Of the provider's own libraries.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def provider(authority):
    provider = IdentityProvider(authority, ["ada", "mallory"])
    yield provider
    provider.close()


@pytest.fixture(scope="module")
def company(tmp_path_factory, authority):
    """A server of its own: its identity source changes."""
    data = tmp_path_factory.mktemp("oidc") / "data"
    certificates = authority.certificate_of_authority
    server = Server.start(data, "--private-issuers", authorities=certificates)
    users = Root(server).client("identitystore")
    users.create_user(
        IdentityStoreId=server.ready.identity_store_id,
        UserName="ada",
        DisplayName="Ada",
        Name={"GivenName": "Ada", "FamilyName": "L"},
    )
    yield server
    server.stop()


def put(company: Server, provider: IdentityProvider, tmp_path) -> str:
    secret = tmp_path / "secret"
    secret.write_text("a secret of the client\n")
    answer = company.operate(
        *("identity-source", "oidc", "put", "--issuer", provider.issuer),
        *("--client-id", "cardea", "--client-secret-file", str(secret)),
    )
    return answer["RedirectUri"]


def change(company: Server, to: str) -> None:
    changed = company.operate("identity-source", "change", to, "--confirm", "ACCEPT")
    assert changed["IdentitySource"] == to.upper()


def sign_in(company: Server, name: str, **answers: str):
    browser = Browser(name, javascript=False)
    return browser.visit(f"{company.ready.url}/start/plain", **answers)


def test_people_sign_in_where_the_identity_source_says(company, provider, tmp_path):
    redirect_uri = put(company, provider, tmp_path)
    store = company.ready.identity_store_id
    assert redirect_uri == f"{company.ready.url}/platform/oidc/callback/{store}"
    plan = company.operate("identity-source", "plan", "oidc")
    assert (plan["UserCount"], plan["UsersWithoutPasswordCount"]) == (1, 1)
    change(company, "oidc")

    visit = sign_in(company, "ada", subject="ada-at-work")
    assert visit.kinds == ["provider", "portal"], visit.last
    assert "ada" in visit.last.text
    # What the provider answered with stays in no address.
    assert "code=" not in visit.last.url

    stranger = sign_in(company, "mallory", subject="mallory-at-work")
    assert stranger.kinds[0] == "provider"
    assert "no user has that user name" in stranger.last.text, stranger.last

    # The way back of an administrator: no person is asked who they are.
    change(company, "directory")
    password = company.one_time_password("ada")
    again = sign_in(
        company,
        "ada again",
        userName="ada",
        password=password,
        newPassword="Correct-horse-battery-1",
    )
    assert again.kinds == ["user-name", "password", "new-password", "portal"], again.last
