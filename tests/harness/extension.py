"""Calls operations of Cardea's own service, signed by the management account's root."""

import json
import urllib.error
import urllib.request

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from harness.server import Server


class Refused(Exception):
    """An operation was refused: its status, and what it answered."""


def call(server: Server, operation: str, members: dict) -> dict:
    """The answer of an operation, which has to go well."""
    keys = server.root_keys()
    credentials = Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token)
    body = json.dumps(members)
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": f"Cardea.{operation}",
    }
    # Signed for the address where it listens; a public URL may have another name.
    host, port = server.host_and_port()
    url = f"http://{host}:{port}/"
    request = AWSRequest("POST", url, headers=headers, data=body)
    SigV4Auth(credentials, "cardea", server.ready.region).add_auth(request)
    sent = urllib.request.Request(url, body.encode(), dict(request.headers), method="POST")
    try:
        with urllib.request.urlopen(sent, timeout=60) as answer:
            return json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            raise Refused(error.code, error.read().decode()) from error
