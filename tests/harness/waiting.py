"""Waiting for something that another process does, with a deadline and a reason when it passes."""

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


def eventually(what: str, look: Callable[[], Found | None], seconds: float = 30) -> Found:
    """Return the first result of `look` that is neither None nor False."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: did not happen within {seconds:g} s")
        time.sleep(0.05)
