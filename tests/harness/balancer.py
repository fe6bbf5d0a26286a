"""Nodes of one installation on PostgreSQL, behind HAProxy as docs/several-nodes.md configures it."""

import re
import shutil
import socket
import subprocess
from pathlib import Path

from harness.server import REPOSITORY, Server
from harness.waiting import eventually

HAPROXY = shutil.which("haproxy", path="/usr/sbin:/usr/local/sbin:/usr/bin:/bin")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Balancer:
    """HAProxy in front of nodes at these ports of 127.0.0.1; a context manager."""

    def __init__(self, folder: Path, port: int, nodes: list[int]) -> None:
        assert HAPROXY, "there is no haproxy: scripts/setup test installs it"
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "haproxy.log"
        configuration = folder / "haproxy.cfg"
        configuration.write_text(self._documented(nodes))
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [HAPROXY, "-db", "-f", configuration],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def __enter__(self) -> "Balancer":
        eventually("the balancer listens", self._listens)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def _listens(self) -> bool:
        assert self._process.poll() is None, self.log.read_text()
        with socket.socket() as client:
            return client.connect_ex(("127.0.0.1", self.port)) == 0

    def _documented(self, nodes: list[int]) -> str:
        """The documented text, with addresses of our own and less patience."""
        document = (REPOSITORY / "docs" / "several-nodes.md").read_text()
        [text] = re.findall(r"```haproxy\n(.*?)```", document, re.DOTALL)

        def change(pattern: str, by: str) -> None:
            nonlocal text
            text, count = re.subn(pattern, by, text, flags=re.MULTILINE)
            assert count == 1, pattern

        change(r"bind :443 .*$", f"bind 127.0.0.1:{self.port}")
        change(r"inter 1s fall 2 rise 1", "inter 100ms fall 2 rise 1")
        servers = [f"    server node-{n} 127.0.0.1:{port}\n" for n, port in enumerate(nodes)]
        change(r"(^    server node-\d .*\n)+", "".join(servers))
        return text


class Nodes:
    """So many nodes, of which each keeps its port and its data when it is started again."""

    def __init__(self, folder: Path, count: int, *options: str) -> None:
        self.ports = [free_port() for _ in range(count)]
        self._folder = folder
        self._options = options
        self.servers: list[Server] = []

    def start_all(self) -> None:
        for number in range(len(self.ports)):
            self.servers.append(self._started(number))

    def start(self, number: int) -> None:
        self.servers[number] = self._started(number)

    def close(self) -> None:
        for server in self.servers:
            server.kill()

    def _started(self, number: int) -> Server:
        listen = f"127.0.0.1:{self.ports[number]}"
        return Server.start(self._folder / f"node-{number}", *self._options, listen=listen)
