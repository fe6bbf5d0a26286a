"""A client of the SCIM endpoint, as identity providers have one."""

import http.client
import json
from contextlib import closing
from typing import Any
from urllib.parse import quote, urlsplit

from harness import extension
from harness.identity_source import switch
from harness.server import Server

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


class Provider:
    """An identity provider with a token."""

    def __init__(self, endpoint: str, token: str, content_type: str) -> None:
        self.endpoint = endpoint
        self.token = token
        self._content_type = content_type
        parts = urlsplit(endpoint)
        self._base = parts.path.rstrip("/")
        self._address = (parts.hostname or "", parts.port)

    @classmethod
    def of(
        cls, server: Server, mode: str = "AWS", content_type: str = "application/scim+json"
    ) -> "Provider":
        """Provision a server whose people come from a provider."""
        switch(server, "SAML")
        instance = {"InstanceArn": server.ready.instance_arn}
        endpoint = extension.call(server, "EnableProvisioning", instance)["Endpoint"]
        made = extension.call(server, "CreateProvisioningToken", {**instance, "Mode": mode})
        return cls(endpoint, made["AccessToken"], content_type)

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """The status of an answer, and its body."""
        headers = {"Authorization": f"Bearer {self.token}"}
        sent = None
        if body is not None:
            headers["Content-Type"] = self._content_type
            sent = json.dumps(body).encode()
        connection = http.client.HTTPConnection(*self._address, timeout=60)
        with closing(connection):
            connection.request(method, self._base + path, body=sent, headers=headers)
            answer = connection.getresponse()
            read = answer.read()
            return answer.status, json.loads(read) if read else None

    def find(self, kind: str, filter_: str) -> list[dict]:
        """Those of a kind that a filter finds."""
        status, found = self.ask("GET", f"/{kind}?filter={quote(filter_)}")
        assert status == 200, found
        return found["Resources"]

    def patch(self, path: str, *operations: dict) -> tuple[int, Any]:
        """Change something."""
        return self.ask("PATCH", path, {"schemas": [PATCH], "Operations": list(operations)})
