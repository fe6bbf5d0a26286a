"""The server is killed at random while everybody writes: users, groups, members, assignments, SCIM,
device codes. What was acknowledged is there, and its events; nothing is there by half.

`CARDEA_TEST_KILLS` says how often it is killed (5 unless said; `make soak` says 100). The moments are
random on every run; a failure prints the seed of its own.
"""

import os
import random
import secrets
import time

import pytest
from harness.writers import Load, assert_database_is_sound, assert_is_there, end_leases
from harness.server import Server

KILLS = int(os.environ.get("CARDEA_TEST_KILLS", "5"))


@pytest.fixture
def dice() -> random.Random:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    return random.Random(seed)


def test_nothing_acknowledged_is_lost_and_nothing_is_there_by_half(tmp_path, dice):
    server = Server.start(tmp_path / "data")
    load = Load(server, dice)
    # The writers go on where they were: the server comes back where it was.
    host, port = server.host_and_port()
    starts = []
    try:
        with load:
            for _ in range(KILLS):
                load.wait_for(more=dice.randint(1, 40))
                time.sleep(dice.uniform(0, 0.02))
                server.kill()
                began = time.monotonic()
                server = Server.start(server.data, listen=f"{host}:{port}")
                starts.append(time.monotonic() - began)
            load.wait_for(more=20)
        wanted = load.copy()
        print(
            f"{KILLS} kills, {wanted.count()} writes acknowledged in {len(wanted.requests)} "
            f"requests and by SCIM, longest start {max(starts):.2f} s"
        )
        if "CARDEA_TEST_KILLS" not in os.environ:
            # Otherwise they are waited for.
            server.kill()
            end_leases(server.data)
            server = Server.start(server.data)
        assert_is_there(server, load, wanted)
        server.stop()
        assert_database_is_sound(server, wanted)
    finally:
        server.kill()
