"""A PostgreSQL primary with a synchronous standby, of Debian's packages, for one test.

The superuser comes in through a socket in a folder of our own; over TCP only a role that owns an empty
database, so that the open ports give nobody else on the machine anything of worth.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path

from harness.waiting import eventually

PACKAGES = Path("/usr/lib/postgresql")


def binaries() -> Path | None:
    """The newest server that is installed."""
    found = [path.parent for path in PACKAGES.glob("*/bin/initdb")]
    return max(found, key=lambda path: int(path.parent.name), default=None)


class Pair:
    """A primary and its standby; a write is acknowledged when both have it."""

    def __init__(self) -> None:
        # Not below TMPDIR: another user must be able to reach it, and a socket's path must be short.
        self.folder = Path(tempfile.mkdtemp(prefix="cardea-pair.", dir="/tmp"))
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.primary_port, self.standby_port = free_ports(2)
        self.primary, self.standby = self.folder / "primary", self.folder / "standby"

    @property
    def url(self) -> str:
        """Both servers, of which the one is wanted that takes writes."""
        hosts = f"127.0.0.1:{self.primary_port},127.0.0.1:{self.standby_port}"
        return f"postgres://cardea@{hosts}/cardea?target_session_attrs=read-write"

    def start(self) -> None:
        self.run(
            "initdb",
            f"--pgdata={self.primary}",
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )
        (self.primary / "pg_hba.conf").write_text(
            "local all postgres trust\n"
            "local replication postgres trust\n"
            "host all cardea 127.0.0.1/32 trust\n"
        )
        settings = {
            "listen_addresses": "'127.0.0.1'",
            "unix_socket_directories": f"'{self.folder}'",
            "unix_socket_permissions": "0700",
            # The processes are killed, not the machine: what was written is there.
            "fsync": "off",
            "wal_keep_size": "'64MB'",
            "wal_retrieve_retry_interval": "'100ms'",
            "shared_buffers": "'32MB'",
        }
        with (self.primary / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())
        self.launch(self.primary, self.primary_port)
        self.sql("CREATE ROLE cardea LOGIN")
        self.sql("CREATE DATABASE cardea OWNER cardea")
        self.run(
            "pg_basebackup",
            f"--dbname=host={self.folder} port={self.primary_port} user=postgres "
            "application_name=standby",
            f"--pgdata={self.standby}",
            "--write-recovery-conf",
            "--checkpoint=fast",
            "--no-sync",
        )
        self.launch(self.standby, self.standby_port)
        # Only now, and only there: whoever takes over has nobody to wait for.
        self.sql("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
        self.sql("SELECT pg_reload_conf()")
        eventually(
            "the standby is synchronous",
            lambda: self.sql("SELECT sync_state FROM pg_stat_replication") == "sync",
        )

    def kill_primary(self) -> None:
        """As if its machine had gone: nobody says goodbye."""
        postmaster = int((self.primary / "postmaster.pid").read_text().split()[0])
        os.kill(postmaster, signal.SIGSTOP)
        for child in children(postmaster):
            os.kill(child, signal.SIGKILL)
        os.kill(postmaster, signal.SIGKILL)

    def promote(self) -> None:
        """What a failover manager does."""
        self.run("pg_ctl", f"--pgdata={self.standby}", "--wait", "promote")

    def close(self) -> None:
        for data in (self.standby, self.primary):
            self.run("pg_ctl", f"--pgdata={data}", "--mode=immediate", "--wait", "stop", check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def launch(self, data: Path, port: int) -> None:
        log = self.folder / f"{data.name}.log"
        self.run(
            "pg_ctl", f"--pgdata={data}", f"--log={log}", f"--options=-p {port}", "--wait", "start"
        )

    def sql(self, statement: str) -> str:
        """Ask the primary as its superuser."""
        return self.run(
            "psql",
            "--no-psqlrc",
            "--quiet",
            "--no-align",
            "--tuples-only",
            f"--host={self.folder}",
            f"--port={self.primary_port}",
            "--username=postgres",
            f"--command={statement}",
            "postgres",
        ).strip()

    def run(self, program: str, *arguments: str, check: bool = True) -> str:
        folder = binaries()
        assert folder is not None
        as_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        done = subprocess.run(
            [*(as_postgres if os.getuid() == 0 else []), folder / program, *arguments],
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder)},
            stdin=subprocess.DEVNULL,
            # A server that is started keeps them: a pipe would never end.
            stdout=subprocess.DEVNULL if program == "pg_ctl" else subprocess.PIPE,
            stderr=subprocess.DEVNULL if program == "pg_ctl" else subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
        assert not check or done.returncode == 0, f"{program}: {done.stdout}\n{done.stderr}"
        return done.stdout or ""


def children(process: int) -> list[int]:
    """Whose parent it is."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[1]) == process:
            found.append(int(status.parent.name))
    return found


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [bound.getsockname()[1] for bound in sockets]
    for bound in sockets:
        bound.close()
    return ports
