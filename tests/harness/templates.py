"""The client configuration that docs/clients/ promises to work; the tests use exactly those files."""

from pathlib import Path

from harness.server import REPOSITORY

FOLDER = REPOSITORY / "docs" / "clients"


def configuration(name: str, **values: str) -> str:
    """The text of docs/clients/`name`.ini with its placeholders filled in."""
    return fill_in(FOLDER / f"{name}.ini", values)


def variables(name: str, **values: str) -> dict[str, str]:
    """The environment variables of docs/clients/`name`.env with their placeholders filled in."""
    lines = fill_in(FOLDER / f"{name}.env", values).splitlines()
    pairs = [line.split("=", 1) for line in lines if line.strip() and not line.startswith("#")]
    return {key: value for key, value in pairs}


def fill_in(path: Path, values: dict[str, str]) -> str:
    return path.read_text().format_map(values)
