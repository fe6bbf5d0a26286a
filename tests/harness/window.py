"""A browser window that stays open between a person's steps: tests/browser/window.mjs."""

import json
import os
import re
import subprocess
from types import SimpleNamespace
from typing import Any

from harness.browser import CHROMIUM
from harness.server import REPOSITORY


class Window:
    """A context manager. Whatever is shown has to be well made, and to come from `origin` alone."""

    def __init__(self, name: str, origin: str) -> None:
        self.clicks = 0
        self._process = subprocess.Popen(
            ["node", REPOSITORY / "tests" / "browser" / "window.mjs"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._say(
            {
                "origin": origin,
                "chromium": CHROMIUM,
                "screenshots": os.environ.get("CARDEA_SCREENSHOTS"),
                "name": re.sub(r"\W+", "-", name).strip("-"),
            }
        )

    def __enter__(self) -> "Window":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def step(self, do: str, refused: bool = False, **members: Any) -> Any:
        """Take a step of window.mjs; `refused` says that the server answers it with a 4xx."""
        self._say({"do": do} | members)
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the browser gave up"
        told = json.loads(line)
        assert "error" not in told, told["error"]
        self.clicks += told["clicks"]
        refusal = re.compile(r"Failed to load resource: .* status of 4\d\d")
        complaints = [
            text for text in told["complaints"] if not (refused and refusal.match(text))
        ]
        assert complaints == [], complaints
        assert told["foreign"] == [], told["foreign"]
        answer = SimpleNamespace(**told["answer"])
        answer.looks = SimpleNamespace(**answer.looks)
        assert answer.looks.violations == [], answer.looks
        assert answer.looks.overflows == [], answer.looks
        return answer

    def _say(self, what: dict) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
