"""Starts and stops the real `cardea` binary.

The server says that it answers by writing `ready.json` into its data directory; all the addresses and
identifiers that a test needs are read from there.
"""

import configparser
import json
import os
import signal
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

from harness.waiting import eventually

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ready:
    """The content of `ready.json`."""

    url: str
    region: str
    start_url: str
    portal_url: str
    identity_store_id: str
    instance_arn: str
    management_account_id: str
    root_credentials_file: str


@dataclass(frozen=True)
class Keys:
    """An access key."""

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None


class Server:
    """A running server on a data directory of its own."""

    def __init__(self, process: subprocess.Popen[bytes], data: Path, ready: Ready) -> None:
        self._process = process
        self.data = data
        self.ready = ready
        # The authority that signed its certificate, for a server that speaks TLS.
        self.ca_bundle: str | None = None

    @classmethod
    def start(
        cls,
        data: Path,
        *options: str,
        region: str = "us-east-1",
        listen: str = "127.0.0.1:0",
        authorities: Path | None = None,
    ) -> "Server":
        """Start on `data`, which may be empty, and return when it answers.

        `authorities` are certificates (PEM) that it trusts in the place of the system's.
        """
        process = launch(data, *options, region=region, listen=listen, authorities=authorities)
        try:
            ready = eventually("the server answers", lambda: read_ready(process, data))
        except BaseException:
            process.kill()
            process.wait()
            raise
        return cls(process, data, ready)

    @classmethod
    def at_a_name(cls, data: Path, *options: str) -> "Server":
        """At `localhost`, which is where people's browsers go: they make no keys for an address."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        public = ("--public-url", f"http://localhost:{port}")
        return cls.start(data, *public, *options, listen=f"127.0.0.1:{port}")

    @property
    def origin(self) -> str:
        """Where the browsers of people find a server that has a name."""
        return f"http://localhost:{self.host_and_port()[1]}"

    def stop(self) -> None:
        """Ask it to stop, as an operator does; it has to obey within ten seconds."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            code = self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise AssertionError(f"the server did not stop on SIGTERM\n{self.output()}") from None
        assert code == 0, f"the server ended with exit code {code}\n{self.output()}"

    def kill(self) -> None:
        """End it as a power cut does."""
        self._process.kill()
        self._process.wait()

    def signal(self, number: signal.Signals) -> None:
        """Tell it something, without waiting for what it does."""
        self._process.send_signal(number)

    def wait(self, seconds: float = 10) -> int:
        """Its exit code, when it ends within so many seconds."""
        return self._process.wait(timeout=seconds)

    def output(self) -> str:
        """Everything that it has printed and logged so far."""
        return output_file(self.data).read_text(errors="replace")

    def operate(self, *arguments: str) -> dict:
        """Run an operator command, such as `user reset-password`, on this server's data."""
        done = subprocess.run(
            [binary(), *arguments, "--data", self.data, "--output", "json"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(self.data)
            | ({"CARDEA_CA_BUNDLE": self.ca_bundle} if self.ca_bundle else {}),
            check=False,
        )
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        return json.loads(done.stdout)

    def one_time_password(self, user_name: str) -> str:
        """Give the user a new one-time password."""
        return self.operate("user", "reset-password", user_name)["oneTimePassword"]

    def root_keys(self, account_id: str | None = None) -> Keys:
        """The root access key of the management account, or an hour's one of a member account."""
        if account_id is None or account_id == self.ready.management_account_id:
            sections = configparser.ConfigParser()
            sections.read(self.ready.root_credentials_file)
            section = sections["default"]
            return Keys(section["aws_access_key_id"], section["aws_secret_access_key"])
        made = self.operate("root-credentials", "--account", account_id)
        return Keys(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])

    def host_and_port(self) -> tuple[str, int]:
        """Where it listens."""
        host, _, port = self.ready.url.split("://")[1].rpartition(":")
        return host, int(port.rstrip("/"))


def launch(
    data: Path,
    *options: str,
    region: str = "us-east-1",
    listen: str = "127.0.0.1:0",
    authorities: Path | None = None,
) -> subprocess.Popen[bytes]:
    """Start a server on `data` without waiting for anything."""
    data.mkdir(parents=True, exist_ok=True)
    (data / "ready.json").unlink(missing_ok=True)
    command = [binary(), "serve", "--data", data, "--listen", listen]
    with output_file(data).open("ab") as output:
        return subprocess.Popen(
            [*command, "--region", region, *options],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment(data)
            | ({"SSL_CERT_FILE": str(authorities)} if authorities else {}),
        )


def binary() -> str:
    """The server under test."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))
    path = Path(os.environ.get("CARDEA_BINARY", target / "debug" / "cardea"))
    assert path.is_file(), f"there is no server at `{path}`: cargo build -p cardea, or set CARDEA_BINARY"
    return str(path)


def environment(home: Path) -> dict[str, str]:
    """No CARDEA_ variable of the person who runs the tests reaches the server."""
    return {"PATH": os.environ["PATH"], "HOME": str(home), "RUST_BACKTRACE": "1"}


def output_file(data: Path) -> Path:
    """Beside the data directory, which has to be empty at the first start."""
    return data.with_name(data.name + ".log")


def read_ready(process: subprocess.Popen[bytes], data: Path) -> Ready | None:
    code = process.poll()
    if code is not None:
        output = output_file(data).read_text(errors="replace")
        raise AssertionError(f"the server ended with exit code {code} at its start\n{output}")
    path = data / "ready.json"
    if not path.exists():
        return None
    content = json.loads(path.read_text())
    return Ready(**{name: content[name] for name in Ready.__dataclass_fields__})
