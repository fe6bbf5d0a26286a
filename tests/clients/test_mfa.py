"""Multi-factor authentication as an administrator sets it and sees it."""

import pytest
from harness import extension

SETTINGS = {
    "Mode": "CONTEXT_AWARE",
    "AllowedTypes": ["SECURITY_KEY", "AUTHENTICATOR_APP"],
    "WithoutDevice": "EMAIL_CODE",
    "DeviceManagers": "ADMINISTRATORS",
    "PasskeySignIn": "ALLOWED",
    "TrustedDeviceDays": 7,
    "Attestation": "DIRECT",
}


def test_settings_are_as_they_were_put_and_have_a_history(server):
    instance = {"InstanceArn": server.ready.instance_arn}
    before = extension.call(server, "GetMfaSettings", instance)["MfaSettings"]
    # The first administrator is never locked out, and whoever has a device is asked for it.
    assert (before["Mode"], before["WithoutDevice"]) == ("ALWAYS_ON", "ALLOW")
    try:
        extension.call(server, "PutMfaSettings", instance | {"MfaSettings": SETTINGS})
        assert extension.call(server, "GetMfaSettings", instance)["MfaSettings"] == SETTINGS
        entity = {"EntityType": "SETTINGS", "EntityId": "MFA"}
        changes = extension.call(server, "ListChanges", instance | entity)["Changes"]
        assert '"CONTEXT_AWARE"' in changes[0]["After"]
        for wrong in (
            {"AllowedTypes": []},
            {"AllowedTypes": ["AUTHENTICATOR_APP"]},
            {"TrustedDeviceDays": 91},
            {"Mode": "SOMETIMES"},
        ):
            with pytest.raises(extension.Refused, match="ValidationException"):
                changed = {"MfaSettings": SETTINGS | wrong}
                extension.call(server, "PutMfaSettings", instance | changed)
        assert extension.call(server, "GetMfaSettings", instance)["MfaSettings"] == SETTINGS
    finally:
        extension.call(server, "PutMfaSettings", instance | {"MfaSettings": before})


def test_devices_of_a_user_are_an_administrators_to_look_after(server, workplace):
    person = workplace.hire()
    store = {"IdentityStoreId": server.ready.identity_store_id}
    users = workplace.root.client("identitystore")
    name = {"AttributePath": "userName", "AttributeValue": person.user_name}
    found = users.get_user_id(**store, AlternateIdentifier={"UniqueAttribute": name})
    user = store | {"UserId": found["UserId"]}
    assert extension.call(server, "ListUserMfaDevices", user)["MfaDevices"] == []
    assert extension.call(server, "ResetUserMfa", user) == {}
    code = extension.call(server, "CreateMfaRecoveryCode", user)
    assert len(code["RecoveryCode"]) == 23
    nothing = "44a85468-40e1-708e-e018-01ce81f12cf5"
    for operation, members in (
        ("RenameUserMfaDevice", {"DeviceId": nothing, "Name": "key"}),
        ("DeleteUserMfaDevice", {"DeviceId": nothing}),
    ):
        with pytest.raises(extension.Refused, match="ResourceNotFoundException"):
            extension.call(server, operation, user | members)
    with pytest.raises(extension.Refused, match="UnauthorizedException"):
        extension.call(server, "ListOwnMfaDevices", {})
