#!/usr/bin/env python3
"""Extract the catalogue of AWS managed policies from an installed `moto`.

Usage: python3 scripts/extract-managed-policies.py [OUTPUT]

Needs the Python package `moto` (Apache-2.0) importable or installed in the
running interpreter's environment; its code is not run, its data file is only
read. Writes one gzip file of lines sorted by ARN, tab-separated:

    arn  policy-id  default-version-id  create-date  update-date  document

The document is minified JSON, so it holds neither a tab nor a line feed. The
output depends on the input alone: no time stamp, no file name.
"""

import ast
import base64
import gzip
import hashlib
import importlib.metadata
import json
import pathlib
import sys

DEFAULT_OUTPUT = "crates/managed-policies/data/aws-managed-policies.tsv.gz"

# The order in which AWS writes the elements of a document. moto sorts them.
ELEMENT_ORDER = [
    "Version",
    "Id",
    "Statement",
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
]


def main() -> None:
    output = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else DEFAULT_OUTPUT)
    version, policies = read_moto()
    lines = sorted(line(name, policy) for name, policy in policies.items())
    if len({text.split("\t", 1)[0] for text in lines}) != len(lines):
        raise SystemExit("two policies have the same ARN")
    text = "".join(f"{text}\n" for text in lines).encode()
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(gzip.compress(text, compresslevel=9, mtime=0))
    print(f"{len(lines)} policies from moto {version}: {len(text)} bytes, "
          f"{output.stat().st_size} compressed, in {output}")


def read_moto() -> tuple[str, dict]:
    """The version of moto, and its policies by name."""
    distribution = importlib.metadata.distribution("moto")
    source = pathlib.Path(distribution.locate_file("moto/iam/aws_managed_policies.py"))
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            return distribution.version, json.loads(node.value.value)
    raise SystemExit(f"{source}: no policy data in it")


def line(name: str, policy: dict) -> str:
    arn = f"arn:aws:iam::aws:policy{policy['Path']}{name}"
    document = json.dumps(
        in_written_order(policy["Document"]), ensure_ascii=False, separators=(",", ":")
    )
    fields = [
        arn,
        policy_id(arn),
        policy["DefaultVersionId"],
        utc(policy["CreateDate"]),
        utc(policy["UpdateDate"]),
        document,
    ]
    if any("\t" in field or "\n" in field for field in fields):
        raise SystemExit(f"{arn}: a field holds a tab or a line feed")
    return "\t".join(fields)


def policy_id(arn: str) -> str:
    """AWS's own id of the policy is not in the data: 17 base32 characters of
    the ARN's SHA-256 stand in for it."""
    digest = hashlib.sha256(arn.encode()).digest()
    return "ANPA" + base64.b32encode(digest).decode()[:17]


def utc(date: str) -> str:
    if not date.endswith("+00:00"):
        raise SystemExit(f"{date}: not a UTC date")
    return date.removesuffix("+00:00") + "Z"


def in_written_order(document: dict) -> dict:
    ordered = by_element(document)
    statements = ordered["Statement"]
    ordered["Statement"] = (
        by_element(statements)
        if isinstance(statements, dict)
        else [by_element(statement) for statement in statements]
    )
    return ordered


def by_element(element: dict) -> dict:
    return {key: element[key] for key in sorted(element, key=ELEMENT_ORDER.index)}


main()
