"""A person at a browser: headless Chromium, driven by tests/browser/sign-in.mjs."""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from harness.server import REPOSITORY

CHROMIUM = os.environ.get("CARDEA_CHROMIUM", "/usr/bin/chromium")


@dataclass(frozen=True)
class Page:
    """What one page showed; the kinds are those of sign-in.mjs."""

    kind: str
    url: str
    title: str
    text: str
    alerts: list[str]
    forms: int
    clientName: str | None
    scopes: list[str]
    secretKey: str | None
    overflows: list[int]
    violations: list[dict]


@dataclass(frozen=True)
class Visit:
    """What a person saw, in order."""

    pages: list[Page]
    cookies: list[dict]
    console: list[str]
    foreign: list[str]

    @property
    def kinds(self) -> list[str]:
        return [page.kind for page in self.pages]

    @property
    def last(self) -> Page:
        return self.pages[-1]

    def page(self, kind: str) -> Page:
        """The only page of that kind."""
        [found] = [page for page in self.pages if page.kind == kind]
        return found


@dataclass
class Browser:
    """One browser profile, which can reach the loop-back only.

    `state` keeps its cookies between visits when it is set; `inspect` fills in what a page violates;
    `aws_at` is where AWS's host names lead; `passkeys` keeps those of its authenticator, which it has
    when that is set.
    """

    name: str
    state: Path | None = None
    javascript: bool = True
    inspect: bool = False
    aws_at: tuple[str, int] | None = None
    passkeys: Path | None = None

    def visit(self, url: str, stop_at: str | None = None, **answers: str) -> Visit:
        """Open `url` and answer the pages with userName, password, newPassword, userCode, decision,
        and what else sign-in.mjs knows."""
        screenshots = os.environ.get("CARDEA_SCREENSHOTS")
        order = {
            "url": url,
            "chromium": CHROMIUM,
            "answers": answers,
            "stopAt": stop_at,
            "javaScript": self.javascript,
            "inspect": self.inspect,
            "awsAt": ":".join(map(str, self.aws_at)) if self.aws_at else None,
            "state": str(self.state) if self.state else None,
            "passkeys": str(self.passkeys) if self.passkeys else None,
            "screenshots": screenshots,
            "name": re.sub(r"\W+", "-", self.name).strip("-"),
        }
        done = subprocess.run(
            ["node", REPOSITORY / "tests" / "browser" / "sign-in.mjs"],
            input=json.dumps(order),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, f"the browser gave up at {url}\n{done.stderr}"
        seen = json.loads(done.stdout)
        return Visit(
            pages=[Page(**page) for page in seen["pages"]],
            cookies=seen["cookies"],
            console=seen["console"],
            foreign=seen["foreign"],
        )
