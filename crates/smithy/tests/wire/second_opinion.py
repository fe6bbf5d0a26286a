#!/usr/bin/env python3
"""What botocore, the AWS CLI's client library, makes of our wire formats.

    second_opinion.py write    requests.json: inputs of every operation, serialized by botocore,
                               and outputs of every operation, for our writers to write
    second_opinion.py check    parses our writers' snapshot and compares it with those outputs

Run by hand with the newest botocore; the Rust tests read the committed files alone.
"""

import base64
import datetime
import json
import pathlib
import sys
import urllib.parse

import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

HERE = pathlib.Path(__file__).resolve().parent
REQUESTS = HERE / "requests.json"
SNAPSHOT = HERE / "snapshots" / "wire__second_opinion__responses.snap"
WANTED = {"cloudtrail": ["LookupEvents"]}
SERVICES = [
    "account-access",
    "account-access-runtime",
    "cloudtrail",
    "iam",
    "identitystore",
    "organizations",
    "sso",
    "sso-admin",
    "sso-oidc",
    "sts",
]
INSTANT = datetime.datetime(2026, 11, 9, 13, 34, 41, tzinfo=datetime.timezone.utc)


def models():
    loader = botocore.loaders.Loader()
    for name in SERVICES:
        model = botocore.model.ServiceModel(loader.load_service_model(name, "service-2"), name)
        for operation in WANTED.get(name, sorted(model.operation_names)):
            yield name, model, model.operation_model(operation)


def sample(shape, name, depth=0):
    """A value with something in every member: with markup, spaces and letters beyond ASCII."""
    kind = shape.type_name
    if getattr(shape, "is_document_type", False):
        return {"key": ["a", 1, True, None, {"b": "<&>"}]}
    if kind == "structure":
        members = list(shape.members.items())
        if depth > 9:
            return {}
        if getattr(shape, "is_tagged_union", False):
            members = members[:1]
        return {key: sample(member, key, depth + 1) for key, member in members}
    if kind == "list":
        return [sample(shape.member, name, depth + 1) for _ in range(2 if depth < 2 else 1)]
    if kind == "map":
        return {"a b": sample(shape.value, name, depth + 1)}
    if kind == "string":
        return shape.enum[-1] if shape.enum else f'{name} <é&"%+\n𝄞>'
    return {
        "boolean": True,
        "integer": 7,
        "long": 1794231281123,
        "timestamp": INSTANT,
        "blob": b"\x00\xffblob",
    }[kind]


def plain(value):
    """JSON for our tests: instants as epoch seconds, bytes as base64."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, datetime.datetime):
        return int(value.timestamp())
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def request(name, model, operation):
    parameters = sample(operation.input_shape, "") if operation.input_shape else {}
    serializer = botocore.serialize.create_serializer(model.metadata["protocol"], False)
    made = serializer.serialize_to_request(parameters, operation)
    body = made["body"]
    if isinstance(body, dict):
        body = urllib.parse.urlencode(body, doseq=True)
    if isinstance(body, bytes):
        body = body.decode()
    path, _, query = made["url_path"].partition("?")
    encoded = urllib.parse.urlencode(made["query_string"] or {}, doseq=True)
    return {
        "service": name,
        "operation": operation.name,
        "method": made["method"],
        "path": path,
        "query": "&".join(part for part in (query, encoded) if part),
        "headers": {key.lower(): text for key, text in made["headers"].items()},
        "body": body,
        "input": plain(parameters),
        "output": plain(sample(operation.output_shape, "")) if operation.output_shape else {},
    }


def write():
    lines = [json.dumps(request(*each)) for each in models()]
    REQUESTS.write_text("[\n" + ",\n".join(lines) + "\n]\n")
    print(len(lines), "operations")


def check():
    responses = {}
    for line in SNAPSHOT.read_text().split("---\n", 2)[2].splitlines():
        response = json.loads(line)
        responses[response["service"], response["operation"]] = response
    expected = {
        (each["service"], each["operation"]): each["output"]
        for each in json.loads(REQUESTS.read_text())
    }
    wrong = 0
    for name, model, operation in models():
        response = responses[name, operation.name]
        parser = botocore.parsers.create_parser(model.metadata["protocol"])
        raw = {
            "status_code": response["status"],
            "headers": response["headers"],
            "body": response["body"].encode(),
        }
        parsed = plain(parser.parse(raw, operation.output_shape))
        if parsed != expected[name, operation.name]:
            wrong += 1
            print(name, operation.name, parsed, expected[name, operation.name], sep="\n  ")
    print(len(responses), "responses,", wrong, "wrong")
    return wrong


if __name__ == "__main__":
    sys.exit({"write": write, "check": check}[sys.argv[1]]())
