"""Where the people of a server's instance prove who they are, as if an administrator had switched it."""

import sqlite3
import time

from harness.server import Server


def switch(server: Server, source: str) -> None:
    """To `DIRECTORY`, `SAML` or `OIDC`, without a provider that anybody could sign in at."""
    instance = server.ready.instance_arn.rsplit("/", 1)[1]
    with sqlite3.connect(server.data / "cardea.db", timeout=30) as database:
        database.execute(
            "INSERT INTO identity_sources (instance_id, source, changed_at) VALUES (?, ?, ?) "
            "ON CONFLICT (instance_id) DO UPDATE SET source = excluded.source",
            (instance, source, int(time.time() * 1_000_000)),
        )
    database.close()
