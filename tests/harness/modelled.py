"""Errors by botocore's model of a service: which an operation has, and inputs that provoke them."""

from collections.abc import Callable, Iterator
from typing import Any

import botocore.session
from botocore import xform_name
from botocore.model import Shape, StructureShape

from harness.answers import error_of

# Nothing that a pattern of the models allows, but for those that allow everything.
UNFIT = "→"
EVERYTHING = r"[\S\s]*"


class Modelled:
    """The model of a service."""

    def __init__(self, service: str) -> None:
        self._model = botocore.session.get_session().get_service_model(service)
        self.operations: list[str] = sorted(self._model.operation_names)

    def errors_of(self, operation: str) -> set[str]:
        return {shape.name for shape in self._model.operation_model(operation).error_shapes}

    def that_model(self, error: str) -> list[str]:
        """The operations that have the error."""
        return [name for name in self.operations if error in self.errors_of(name)]

    def input_of(self, operation: str) -> StructureShape:
        return self._model.operation_model(operation).input_shape

    def refusal(self, client: Any, operation: str, parameters: dict[str, Any]) -> tuple[str, str]:
        """Code and message of a call that must fail, with an error that its model has."""
        code, message = error_of(call_of(client, operation), **parameters)
        assert code in self.errors_of(operation), f"{operation} does not model {code}: {message}"
        assert message, f"{operation}: {code} says nothing"
        return code, message


def call_of(client: Any, operation: str) -> Callable[..., Any]:
    return getattr(client, xform_name(operation))


def in_path(shape: Shape) -> bool:
    return shape.serialization.get("location") == "uri"


class Samples:
    """Well-formed inputs: the required members, with the values that `values` has for their names.

    `needed` has what the model does not call required and the operation cannot do without, by the
    name of the shape.
    """

    def __init__(
        self, modelled: Modelled, values: dict[str, Any], needed: dict[str, list[str]]
    ) -> None:
        self._modelled = modelled
        self.values = values
        self._needed = needed

    def of(self, operation: str) -> dict[str, Any]:
        return self._structure(self._modelled.input_of(operation))

    def spoilt(self, operation: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """The sample with one thing wrong, in every way that the model forbids, and the name of the
        member that is wrong."""
        return self._spoilt(self._modelled.input_of(operation))

    def _structure(self, shape: StructureShape) -> dict[str, Any]:
        wanted = [*shape.required_members, *self._needed.get(shape.name, [])]
        return {name: self._value(name, shape.members[name]) for name in wanted}

    def _value(self, name: str, shape: Shape) -> Any:
        """A value of the member `name`; the members of a list are called like the list."""
        if shape.type_name == "structure" and not shape.is_document_type:
            return self._structure(shape)
        if shape.type_name == "list":
            return [self._value(name, shape.member)]
        if name in self.values:
            return self.values[name]
        if shape.type_name == "boolean":
            return True
        assert getattr(shape, "enum", None), f"a member that no sample is known for: {name}"
        return shape.enum[0]

    def _spoilt(self, shape: StructureShape) -> Iterator[tuple[str, dict[str, Any]]]:
        whole = self._structure(shape)
        for name in shape.required_members:
            if not in_path(shape.members[name]):
                yield name, {key: value for key, value in whole.items() if key != name}
        for name, member in shape.members.items():
            for culprit, value in self._spoilt_values(name, member):
                # Without a part of its path a request is another operation's.
                if value or not in_path(member):
                    yield culprit, {**whole, name: value}

    def _spoilt_values(self, name: str, shape: Shape) -> Iterator[tuple[str, Any]]:
        limits = shape.metadata
        if shape.type_name == "structure":
            yield from self._spoilt(shape)
        elif shape.type_name == "list":
            if limits.get("min"):
                yield name, []
            if "max" in limits:
                yield name, self._value(name, shape) * (limits["max"] + 1)
            for culprit, value in self._spoilt_values(name, shape.member):
                yield culprit, [value]
        elif shape.type_name == "integer":
            yield from ((name, limits[end] + off) for end, off in [("min", -1), ("max", 1)])
        elif shape.type_name == "string":
            if getattr(shape, "enum", None):
                yield name, "NEVER"
            elif limits.get("pattern", EVERYTHING) != EVERYTHING:
                yield name, UNFIT
            if limits.get("min"):
                yield name, ""
            if "max" in limits:
                yield name, "a" * (limits["max"] + 1)
