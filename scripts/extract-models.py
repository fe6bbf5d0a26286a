#!/usr/bin/env python3
"""Extracts the facts of AWS's published API models into models/<service>.json.

    python3 -m venv venv && venv/bin/pip install botocore
    venv/bin/python scripts/extract-models.py

The source is the data directory of the `botocore` package (Apache-2.0; see NOTICE). Only facts are
kept: operations, HTTP bindings, members, constraints, enumerations, errors, pagination. No prose.
The output is deterministic: run it again with the same package and nothing changes.
What AWS's model lacks is added by hand in models/overlays/, never here.
"""

import gzip
import json
import pathlib

import botocore

SERVICES = {
    "account-access": None,
    "account-access-runtime": None,
    "cloudtrail": ["LookupEvents"],
    "iam": None,
    "identitystore": None,
    "organizations": None,
    "sso": None,
    "sso-admin": None,
    "sso-oidc": None,
    "sts": None,
}
METADATA = [
    "apiVersion",
    "endpointPrefix",
    "jsonVersion",
    "protocol",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "signingName",
    "targetPrefix",
    "xmlNamespace",
]
SHAPE_FACTS = [
    "min",
    "max",
    "pattern",
    "enum",
    "sensitive",
    "union",
    "document",
    "flattened",
    "timestampFormat",
    "exception",
    "fault",
    "error",
    "payload",
    "xmlNamespace",
]
MEMBER_FACTS = [
    "location",
    "locationName",
    "queryName",
    "flattened",
    "timestampFormat",
    "idempotencyToken",
    "streaming",
    "xmlAttribute",
    "jsonvalue",
    "hostLabel",
]
OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "models"


def load(service, name):
    """The newest version's file, whether compressed or not."""
    root = pathlib.Path(botocore.__file__).parent / "data" / service
    newest = max(path.name for path in root.iterdir() if path.is_dir())
    packed = root / newest / f"{name}.gz"
    if packed.exists():
        return json.loads(gzip.decompress(packed.read_bytes()))
    plain = root / newest / name
    return json.loads(plain.read_text()) if plain.exists() else None


def pick(source, keys):
    return {key: source[key] for key in keys if source.get(key) is not None and source[key] is not False}


def reference(name, target, required):
    facts = {"name": name, "shape": target["shape"]}
    if name in required:
        facts["required"] = True
    return facts | pick(target, MEMBER_FACTS)


def element(target):
    return {"shape": target["shape"]} | pick(target, MEMBER_FACTS)


def shape(source):
    facts = {"type": source["type"]} | pick(source, SHAPE_FACTS)
    if source["type"] == "structure":
        required = source.get("required", [])
        facts["members"] = [reference(n, t, required) for n, t in source["members"].items()]
    for role in ("member", "key", "value"):
        if role in source:
            facts[role] = element(source[role])
    return facts


def operation(source, pagination):
    facts = {"http": source["http"]}
    for role in ("input", "output"):
        if role in source:
            facts[role] = source[role]["shape"]
    if "resultWrapper" in source.get("output", {}):
        facts["resultWrapper"] = source["output"]["resultWrapper"]
    facts["errors"] = [error["shape"] for error in source.get("errors", [])]
    if source.get("authtype") == "none":
        facts["unauthenticated"] = True
    facts |= pick(source, ["readonly", "idempotent"])
    if pagination:
        facts["paginated"] = pagination
    return facts


def reachable(model, operations):
    """Shapes that the operations lead to."""
    waiting = []
    for facts in operations.values():
        waiting += [facts[role] for role in ("input", "output") if role in facts]
        waiting += facts["errors"]
    found = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        source = model["shapes"][name]
        waiting += [member["shape"] for member in source.get("members", {}).values()]
        waiting += [source[role]["shape"] for role in ("member", "key", "value") if role in source]
    return sorted(found)


def one_line_each(table):
    lines = [f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in table.items()]
    return "{\n" + ",\n".join(lines) + "\n  }"


def main():
    for service, wanted in sorted(SERVICES.items()):
        model = load(service, "service-2.json")
        pagination = (load(service, "paginators-1.json") or {}).get("pagination", {})
        operations = {
            name: operation(model["operations"][name], pagination.get(name))
            for name in sorted(wanted or model["operations"])
        }
        shapes = {name: shape(model["shapes"][name]) for name in reachable(model, operations)}
        metadata = pick(model["metadata"], METADATA)
        (OUTPUT / f"{service}.json").write_text(
            "{\n"
            f'  "service": {json.dumps(service)},\n'
            f'  "source": {json.dumps("botocore " + botocore.__version__)},\n'
            f'  "metadata": {json.dumps(metadata)},\n'
            f'  "operations": {one_line_each(operations)},\n'
            f'  "shapes": {one_line_each(shapes)}\n'
            "}\n"
        )


main()
