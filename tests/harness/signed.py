"""A client of the APIs that keeps its connection open, asks once, and tells what it was answered."""

import contextlib
import http.client
import json
from typing import Any
from urllib.parse import urlencode

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from harness.server import Keys

TARGETS = {
    "sso": "SWBExternalService",
    "identitystore": "AWSIdentityStore",
    "organizations": "AWSOrganizationsV20161128",
}


class NoAnswer(Exception):
    """The connection ended before an answer had come."""


class Signed:
    """Asks whoever listens at a port of 127.0.0.1. A context manager."""

    def __init__(self, port: int, region: str, keys: Keys | None = None) -> None:
        self._port = port
        self._region = region
        self._keys = keys
        self._connection: http.client.HTTPConnection | None = None

    def __enter__(self) -> "Signed":
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def leave(self) -> None:
        """Close the connection; the next question opens another."""
        if self._connection:
            self._connection.close()
        self._connection = None

    def call(self, service: str, operation: str, **members: Any) -> tuple[int, dict]:
        """An operation of the AWS JSON protocol."""
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"{TARGETS[service]}.{operation}",
        }
        return self.ask("POST", "/", headers, json.dumps(members), service)

    def caller_identity(self) -> int:
        """The status of GetCallerIdentity."""
        form = urlencode({"Action": "GetCallerIdentity", "Version": "2011-06-15"})
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", "/", headers, form, "sts")[0]

    def portal(self, path: str, token: str, **query: str) -> tuple[int, dict]:
        """An operation of a person's own."""
        text = f"{path}?{urlencode(query)}" if query else path
        return self.ask("GET", text, {"x-amz-sso_bearer_token": token})

    def ask(
        self,
        method: str,
        path: str,
        headers: dict[str, str] | None = None,
        body: str = "",
        service: str | None = None,
    ) -> tuple[int, dict]:
        """Status and JSON of an answer; no JSON is no members."""
        status, _, text = self.answer(method, path, headers, body, service)
        with contextlib.suppress(ValueError):
            found = json.loads(text)
            if isinstance(found, dict):
                return status, found
        return status, {}

    def answer(
        self,
        method: str,
        path: str,
        headers: dict[str, str] | None = None,
        body: str = "",
        service: str | None = None,
    ) -> tuple[int, http.client.HTTPMessage, str]:
        """An answer as it is: status, headers, body."""
        sent = dict(headers or {})
        if service and self._keys:
            credentials = Credentials(
                self._keys.access_key_id, self._keys.secret_access_key, self._keys.session_token
            )
            url = f"http://127.0.0.1:{self._port}{path}"
            request = AWSRequest(method, url, headers=sent, data=body)
            SigV4Auth(credentials, service, self._region).add_auth(request)
            sent = dict(request.headers)
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=90)
        try:
            self._connection.request(method, path, body or None, sent)
            answer = self._connection.getresponse()
            text = answer.read().decode()
        except (http.client.HTTPException, OSError) as error:
            self.leave()
            raise NoAnswer(f"{method} {path}: {error!r}") from error
        return answer.status, answer.headers, text
