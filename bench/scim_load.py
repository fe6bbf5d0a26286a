#!/usr/bin/env python3
"""Fills a server by SCIM as an identity provider does, and says how long it took.

    cardea scim token create …          # or the operation CreateProvisioningToken
    bench/scim_load.py --endpoint https://…/d-…/scim/v2/ --token scim-… --users 10000 --groups 1000

Each connection stays open and waits for an answer before it asks again. Every user is put into one
group: PATCHes of up to a hundred members, AWS's limit.
"""

import argparse
import http.client
import json
import threading
import time
from collections.abc import Callable
from urllib.parse import urlsplit

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
MEMBERS = 100


class Client:
    """A connection that stays open."""

    def __init__(self, endpoint: str, token: str) -> None:
        parts = urlsplit(endpoint)
        secure = parts.scheme == "https"
        kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        self._connection = kind(parts.hostname, parts.port, timeout=120)
        self._base = parts.path.rstrip("/")
        self._headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/scim+json",
        }

    def ask(self, method: str, path: str, body: dict, expected: int) -> dict:
        """The answer, which has to have the expected status."""
        sent = json.dumps(body).encode()
        self._connection.request(method, self._base + path, body=sent, headers=self._headers)
        answer = self._connection.getresponse()
        read = answer.read()
        if answer.status != expected:
            raise SystemExit(f"{method} {path}: {answer.status} {read.decode()}")
        return json.loads(read) if read else {}


def spread(options: argparse.Namespace, count: int, work: Callable[[Client, int], None]) -> float:
    """Does the work of each number once, on all connections; answers the seconds."""

    def run(first: int) -> None:
        client = Client(options.endpoint, options.token)
        for number in range(first, count, options.connections):
            work(client, number)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(options.connections)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - begun


def main() -> None:
    """Users, groups, memberships; a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--endpoint", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--users", type=int, default=10_000)
    parser.add_argument("--groups", type=int, default=1_000)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--prefix", default="load", help="what their names begin with")
    options = parser.parse_args()
    users: list[str] = [""] * options.users
    groups: list[str] = [""] * options.groups

    def make_user(client: Client, number: int) -> None:
        name = f"{options.prefix}{number}"
        body = {
            "schemas": [USER],
            "userName": name,
            "externalId": f"ext-{name}",
            "displayName": f"Load {number}",
            "name": {"givenName": "Load", "familyName": str(number)},
            "emails": [{"value": f"{name}@example.com", "type": "work", "primary": True}],
            "active": True,
        }
        users[number] = client.ask("POST", "/Users", body, 201)["id"]

    def make_group(client: Client, number: int) -> None:
        body = {"schemas": [GROUP], "displayName": f"{options.prefix} {number}"}
        groups[number] = client.ask("POST", "/Groups", body, 201)["id"]

    def fill_group(client: Client, number: int) -> None:
        own = users[number :: options.groups]
        for first in range(0, len(own), MEMBERS):
            value = [{"value": user} for user in own[first : first + MEMBERS]]
            step = {"op": "add", "path": "members", "value": value}
            body = {"schemas": [PATCH], "Operations": [step]}
            client.ask("PATCH", f"/Groups/{groups[number]}", body, 204)

    total = 0.0
    for what, count, work in [
        ("users made", options.users, make_user),
        ("groups made", options.groups, make_group),
        ("groups filled", options.groups, fill_group),
    ]:
        seconds = spread(options, count, work)
        total += seconds
        print(f"{what}: {count} in {seconds:.1f} s, {count / max(seconds, 1e-9):.0f}/s")
    print(f"in all: {total:.1f} s")


if __name__ == "__main__":
    main()
