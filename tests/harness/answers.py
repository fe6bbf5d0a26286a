"""What tables of calls are written with: the error of a call, and a whole list by pages of one."""

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError


def error_of(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    """Code and message of a call that must fail."""
    with pytest.raises(ClientError) as failed:
        call(**parameters)
    error = failed.value.response["Error"]
    return error["Code"], error["Message"]


def pages(client: Any, operation: str, key: str, **parameters: Any) -> list[Any]:
    """Everything that `operation` lists, by botocore's paginator with pages of one."""
    found: list[Any] = []
    count = 0
    paginator = client.get_paginator(operation)
    for page in paginator.paginate(**parameters, PaginationConfig={"PageSize": 1}):
        assert len(page[key]) <= 1, f"{operation} gave more than was asked for"
        found.extend(page[key])
        count += 1
    assert count >= len(found)
    return found


def called(client: Any) -> "Calls":
    """Counts the operations that are called, so that a test can prove that it called them all."""
    calls = Calls()
    prefix = f"before-call.{client.meta.service_model.service_id.hyphenize()}"
    client.meta.events.register(prefix, calls.note)
    return calls


class Calls:
    """The names of the operations that a client has called."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def note(self, model: Any, **_: Any) -> None:
        self.names.add(model.name)
