"""A node on a primary with a synchronous standby, and the primary dies under load."""

import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from harness.organization import Root
from harness.postgres import Pair, binaries
from harness.server import Server
from harness.waiting import eventually

pytestmark = pytest.mark.skipif(binaries() is None, reason="scripts/setup test installs PostgreSQL")

WRITERS = 4


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    try:
        pair.start()
        yield pair
    finally:
        pair.close()


@dataclass
class Load:
    """Users who are created all the time."""

    root: Root
    stop: threading.Event = field(default_factory=threading.Event)
    acknowledged: dict[str, float] = field(default_factory=dict)
    failures: list[tuple[float, float, str]] = field(default_factory=list)

    def write(self, writer: int) -> None:
        client = self.root.client("identitystore")
        number = 0
        while not self.stop.is_set():
            number += 1
            name = f"writer{writer}-{number}"
            began = time.monotonic()
            try:
                created = client.create_user(
                    IdentityStoreId=self.root.identity_store_id,
                    UserName=name,
                    DisplayName=name,
                    Name={"GivenName": name, "FamilyName": "Example"},
                )
                self.acknowledged[created["UserId"]] = time.monotonic()
            except (ClientError, BotoCoreError) as error:
                self.failures.append((began, time.monotonic(), str(error)))
                self.stop.wait(0.05)

    def since(self, instant: float) -> int:
        return sum(1 for when in list(self.acknowledged.values()) if when > instant)


def readiness(server: Server) -> int:
    try:
        with urllib.request.urlopen(f"{server.ready.url}/health/ready", timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def test_a_failover_loses_no_acknowledged_write_and_needs_no_operator(tmp_path, pair):
    server = Server.start(tmp_path / "data", "--database", pair.url)
    load = Load(Root(server))
    writers = [threading.Thread(target=load.write, args=(n,)) for n in range(WRITERS)]
    try:
        for writer in writers:
            writer.start()
        eventually("users are created", lambda: load.since(0) >= 20)
        assert readiness(server) == 200

        killed = time.monotonic()
        pair.kill_primary()
        eventually("the node says that it is not ready", lambda: readiness(server) == 503)
        pair.promote()
        eventually("the node is ready", lambda: readiness(server) == 200)
        recovered = time.monotonic()
        eventually("users are created again", lambda: load.since(recovered) >= 20)
    finally:
        load.stop.set()
        for writer in writers:
            writer.join()

    before = [failure for failure in load.failures if failure[1] < killed]
    after = [failure for failure in load.failures if failure[0] > recovered]
    assert before == []
    assert after == []
    pages = load.root.client("identitystore").get_paginator("list_users").paginate(
        IdentityStoreId=load.root.identity_store_id
    )
    found = {user["UserId"] for page in pages for user in page["Users"]}
    lost = load.acknowledged.keys() - found
    assert not lost, f"{len(lost)} of {len(load.acknowledged)} acknowledged writes are lost"
    # The background work goes on too, which nobody has started again.
    load.root.ensure_organization()
    load.root.create_account("Afterwards")
    server.stop()
