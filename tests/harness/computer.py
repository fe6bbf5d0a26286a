"""A person's computer: a home folder with `~/.aws`, an environment, and unmodified AWS clients.

The clients share the home folder as they do in life: whoever signed in with the CLI has signed in for
the SDKs. Nothing of the environment of the person who runs the tests reaches a client.
"""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pexpect

from harness.server import REPOSITORY, binary
from harness.waiting import eventually

CACHE = Path(
    os.environ.get("CARDEA_CACHE")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cardea"
)
# AWS's newest build, unpacked by scripts/setup.
NEWEST_CLI = str(CACHE / "aws-cli" / "aws")
# Debian's package; by its path, because another `aws` may come earlier on PATH.
DEBIAN_CLI = "/usr/bin/aws"

PATIENCE = 60


@dataclass(frozen=True)
class Token:
    """A cached sign-in, as the CLI and the SDKs keep it under ~/.aws/sso/cache."""

    path: Path
    content: dict

    @property
    def access_token(self) -> str:
        return self.content["accessToken"]

    def age(self, seconds_left: int) -> None:
        """Make the clients believe that the access token expires this soon."""
        expires_at = datetime.now(UTC) + timedelta(seconds=seconds_left)
        aged = self.content | {"expiresAt": expires_at.strftime("%Y-%m-%dT%H:%M:%SZ")}
        self.path.write_text(json.dumps(aged))


class Computer:
    """`cli` is the path of the AWS CLI that is installed on it."""

    def __init__(self, home: Path, cli: str, variables: dict[str, str]) -> None:
        self.home = home
        self.cli = cli
        self.config = home / ".aws" / "config"
        self.config.parent.mkdir(parents=True, exist_ok=True)
        self._opened_url = home / "opened-url"
        self.variables = {
            # `cardea` as installed, for credential_process.
            "PATH": f"{Path(binary()).parent}{os.pathsep}{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "BROWSER": str(REPOSITORY / "tests" / "harness" / "record-url"),
            "CARDEA_TEST_OPENED_URL": str(self._opened_url),
            "AWS_PAGER": "",
            "AWS_EC2_METADATA_DISABLED": "true",
            # A retry would hide a server's mistake.
            "AWS_MAX_ATTEMPTS": "1",
            **variables,
        }

    def configure(self, text: str) -> None:
        """Append to ~/.aws/config."""
        with self.config.open("a") as config:
            config.write(text + "\n")

    def aws(self, *arguments: str) -> str:
        """Run the CLI, which has to succeed; its standard output."""
        done = self._run([self.cli, *arguments])
        assert done.returncode == 0, f"aws {' '.join(arguments)}\n{done.stdout}{done.stderr}"
        return done.stdout

    def aws_json(self, *arguments: str) -> dict:
        """Run the CLI and read its answer; an operation without one gives an empty answer."""
        text = self.aws(*arguments, "--output", "json")
        return json.loads(text) if text.strip() else {}

    def aws_refused(self, *arguments: str) -> str:
        """Run the CLI, which has to fail; its standard error."""
        done = self._run([self.cli, *arguments])
        assert done.returncode != 0, f"aws {' '.join(arguments)} succeeded\n{done.stdout}"
        return done.stderr

    def start_aws(self, *arguments: str) -> "Login":
        """Start a CLI command that waits for a person at a browser."""
        self._opened_url.unlink(missing_ok=True)
        process = subprocess.Popen(
            [self.cli, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=self.variables,
            cwd=self.home,
        )
        return Login(process, self._opened_url)

    def converse(self, *arguments: str) -> pexpect.spawn:
        """Start a CLI command on a terminal of its own."""
        self._opened_url.unlink(missing_ok=True)
        # The terminal does not answer when asked where its cursor is.
        variables = self.variables | {"TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"}
        return pexpect.spawn(
            self.cli,
            list(arguments),
            env=variables,
            cwd=str(self.home),
            encoding="utf-8",
            timeout=PATIENCE,
            dimensions=(50, 200),
        )

    def opened_url(self) -> str:
        """The URL that a client wanted to open in the person's browser."""
        eventually("a client opens a browser", self._opened_url.exists, PATIENCE)
        return self._opened_url.read_text()

    def boto3(self, profile: str) -> dict:
        """GetCallerIdentity through boto3: {"Arn": ..} or {"error": .., "message": ..}."""
        script = REPOSITORY / "tests" / "clients" / "caller_identity.py"
        return self._sdk([sys.executable, str(script), profile])

    def javascript(self, profile: str) -> dict:
        """GetCallerIdentity through the JavaScript SDK's `fromSSO`, in the same form."""
        script = REPOSITORY / "tests" / "clients" / "caller-identity.mjs"
        return self._sdk(["node", str(script)], AWS_PROFILE=profile)

    def token(self, session_or_start_url: str) -> Token:
        """The cached sign-in of an sso-session, or of a start URL where a profile has none."""
        name = hashlib.sha1(session_or_start_url.encode(), usedforsecurity=False).hexdigest()
        path = self.home / ".aws" / "sso" / "cache" / f"{name}.json"
        return Token(path, json.loads(path.read_text()))

    def forget_role_credentials(self) -> None:
        """Remove the CLI's cache of role credentials, so that the next call needs the sign-in."""
        for cached in (self.home / ".aws" / "cli" / "cache").glob("*.json"):
            cached.unlink()

    def _sdk(self, command: list[str], **more: str) -> dict:
        done = self._run(command, **more)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return json.loads(done.stdout)

    def _run(self, command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            env=self.variables | more,
            cwd=self.home,
            check=False,
        )


class Login:
    """A CLI command that waits for a person; a context manager, so that none is left behind."""

    def __init__(self, process: subprocess.Popen[str], opened_url: Path) -> None:
        self._process = process
        self._opened_url = opened_url

    def __enter__(self) -> "Login":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def opened_url(self) -> str:
        """The URL that it wants opened."""

        def look() -> bool:
            if self._process.poll() not in (None, 0):
                raise AssertionError(f"the client gave up\n{self._process.communicate()[0]}")
            return self._opened_url.exists()

        eventually("the client opens a browser", look, PATIENCE)
        return self._opened_url.read_text()

    def finish(self) -> tuple[int, str]:
        """Its exit code and everything that it printed."""
        output, _ = self._process.communicate(timeout=PATIENCE)
        return self._process.returncode, output

    def succeed(self) -> str:
        """What it printed; it has to have ended well."""
        code, output = self.finish()
        assert code == 0, f"the client ended with exit code {code}\n{output}"
        return output
