"""How an instance asks for second factors."""

from typing import Any

from harness import extension
from harness.server import Server


def put_settings(server: Server, **changes: Any) -> None:
    """Replace the settings of multi-factor authentication: the strictest, but for `changes`."""
    settings = {
        "Mode": "ALWAYS_ON",
        "AllowedTypes": ["SECURITY_KEY", "AUTHENTICATOR_APP"],
        "WithoutDevice": "REGISTER",
        "DeviceManagers": "USERS_AND_ADMINISTRATORS",
        "PasskeySignIn": "FORBIDDEN",
        "TrustedDeviceDays": 30,
        "Attestation": "NONE",
    } | changes
    members = {"InstanceArn": server.ready.instance_arn, "MfaSettings": settings}
    extension.call(server, "PutMfaSettings", members)
