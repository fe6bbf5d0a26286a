"""Policies are checked and tried on the command line, without a server."""

import json
import subprocess

import pytest
from harness.server import binary, environment

GOOD = """{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": "s3:Get*",
      "Resource": "arn:aws:s3:::bucket/${aws:PrincipalTag/Team}/*"
    }
  ]
}
"""
BAD = GOOD.replace("s3:Get*", "GetObject").replace('"Read"', '"to read"')
DENY = """{"Version": "2012-10-17", "Statement": [{"Sid": "NotHere", "Effect": "Deny",
  "Action": "s3:*", "Resource": "*",
  "Condition": {"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-central-1"]}}}]}"""
OBJECT = "arn:aws:s3:::bucket/red/x"
RED = ["--context", "aws:PrincipalTag/Team=red"]


@pytest.fixture
def run(tmp_path):
    (tmp_path / "good.json").write_text(GOOD)
    (tmp_path / "bad.json").write_text(BAD)
    (tmp_path / "deny.json").write_text(DENY)

    def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [binary(), "policy", *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=30,
            env=environment(tmp_path),
            cwd=tmp_path,
            check=False,
        )

    return run


def simulate(run, *arguments: str):
    done = run("simulate", "--output", "json", *arguments)
    assert done.returncode in (0, 1), done.stderr
    return done.returncode, json.loads(done.stdout)


def test_a_good_policy_is_valid(run):
    done = run("validate", "good.json")
    assert done.returncode == 0
    assert done.stdout == (
        "good.json: an identity policy of 1 statement; nothing to say against it\n"
    )
    assert done.stderr == ""


def test_a_bad_policy_is_shown_where_it_is_bad(run):
    done = run("validate", "bad.json")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "bad.json:5:14: error UNSUPPORTED_SID: the Sid `to read` is not alphanumeric",
        '    5 |       "Sid": "to read",',
        "      |              ^",
        "bad.json:7:17: error INVALID_ACTION: `GetObject` is not an action",
        '    7 |       "Action": "GetObject",',
        "      |                 ^",
        "bad.json: not an identity policy; 2 errors",
    ]


def test_findings_are_printed_for_programs(run):
    done = run("validate", "-", "--type", "trust", "--output", "json", stdin=BAD)
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert found["file"] == "-"
    assert found["type"] == "trust"
    assert (found["valid"], found["stored"], found["statements"]) == (False, False, None)
    assert found["size"] == len(BAD)
    assert found["sizeWithoutWhitespace"] == len("".join(BAD.split()))
    codes = [(finding["type"], finding["code"]) for finding in found["findings"]]
    assert ("ERROR", "MISSING_PRINCIPAL") in codes
    assert set(found["findings"][0]) == {"type", "code", "message", "line", "column"}


def test_a_warning_is_not_an_error(run):
    done = run("validate", "-", stdin=GOOD.replace("s3:Get*", "iam:PassRole").replace(
        "arn:aws:s3:::bucket/${aws:PrincipalTag/Team}/*", "*"))
    assert done.returncode == 0
    assert "-:4:5" not in done.stdout
    assert "standard input:4:5: security warning PASS_ROLE_WITH_STAR_IN_RESOURCE" in done.stdout


@pytest.mark.parametrize("kind", ["identity", "resource", "trust", "boundary", "session", "scp", "rcp"])
def test_each_type_has_its_own_rules(run, kind):
    done = run("validate", "good.json", "--type", kind, "--output", "json")
    needs_principal = kind in ("resource", "trust", "rcp")
    assert done.returncode == (1 if needs_principal else 0)
    codes = {finding["code"] for finding in json.loads(done.stdout)["findings"]}
    assert ("MISSING_PRINCIPAL" in codes) == needs_principal


def test_a_terminal_is_not_told_what_to_do_by_a_policy(run):
    done = run("validate", "-", stdin='{"Version": "\x9b31m", "\x1b]0;x\x07": 1}')
    assert done.returncode == 1
    assert not any(ord(character) < 32 and character != "\n" for character in done.stdout)
    assert "\x9b" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["validat", "x"], "'validate'"),
        (["validate", "good.json", "--type", "identiy"], "'identity'"),
        (["simulate", "--action", "s3:GetObject", "--polcy", "good.json"], "'--policy'"),
    ],
)
def test_a_slip_is_answered_with_what_was_meant(run, arguments, meant):
    done = run(*arguments)
    assert done.returncode == 2
    assert "similar" in done.stderr
    assert meant in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["validate", "nowhere.json"], "cannot read `nowhere.json`"),
        (["validate", "."], "cannot read `.`"),
        (["simulate", "--policy", "good.json"], "--action <ACTION>"),
        (["simulate", "--action", "GetObject"], "as in `s3:GetObject`"),
        (["simulate", "--action", "s3:*"], "as in `s3:GetObject`"),
        (["simulate", "--action", "s3:GetObject", "--context", "x"], "write `key=value`"),
        (["simulate", "--action", "s3:GetObject", "--principal", "ada"], "is not a principal"),
        (["simulate", "--action", "s3:GetObject", "--resource-policy", "good.json"], "--principal"),
        (["simulate", "--action", "s3:GetObject", "--policy", "bad.json"], "bad.json:5:14"),
        (
            ["simulate", "--action", "s3:GetObject", "--policy", "arn:aws:iam::aws:policy/No"],
            "AWS has no policy",
        ),
    ],
)
def test_what_cannot_be_done_is_said_with_status_2(run, arguments, said):
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr


def test_an_allowed_request_tells_by_what(run):
    done = run("simulate", "--policy", "good.json", "--action", "s3:GetObject", "--resource", OBJECT, *RED)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        f"s3:GetObject on {OBJECT}: allowed",
        "  allowed by statement `Read` of the identity-based policy `good.json`",
        "  identity-based policy: allowed",
        "    statement `Read` of `good.json` (4:5) would allow it, and matches",
    ]


def test_a_denied_request_tells_by_what_and_what_aws_would_say(run):
    status, told = simulate(
        run,
        *("--policy", "good.json", "--action", "s3:GetObject", "--resource", OBJECT, *RED),
        *("--scp", "FullAWSAccess,deny.json", "--context", "aws:RequestedRegion=us-east-1"),
    )
    assert status == 1
    assert told["allowed"] is False
    assert told["context"]["aws:RequestedRegion"] == ["us-east-1"]
    [result] = told["results"]
    assert result["decision"] == "explicitDeny"
    assert result["summary"] == (
        "denied by statement `NotHere` of the service control policy of the root `deny.json`"
    )
    assert result["message"] == (
        "User: arn:aws:iam::123456789012:user/somebody is not authorized to perform: s3:GetObject "
        f"on resource: {OBJECT} with an explicit deny in a service control policy"
    )
    scp, identity = result["layers"]
    assert (scp["layer"], scp["level"], scp["decision"]) == ("scp", 0, "explicitDeny")
    assert (identity["layer"], identity["level"], identity["decision"]) == ("identity", None, "allowed")
    statement = scp["statements"][1]
    assert statement["sid"] == "NotHere"
    assert statement["start"] == {"line": 1, "column": 41}
    last = DENY.splitlines()[2].removesuffix("]}")
    assert statement["end"] == {"line": 3, "column": len(last) + 1}
    assert statement["matches"] is True
    assert statement["conditions"] == [
        {
            "operator": "StringNotEquals",
            "key": "aws:RequestedRegion",
            "at": {"line": 3, "column": 37},
            "values": ["eu-west-1", "eu-central-1"],
            "found": ["us-east-1"],
            "result": "holds",
        }
    ]


def test_a_key_that_the_request_lacks_is_named(run):
    status, told = simulate(run, "--policy", "good.json", "--action", "s3:GetObject", "--resource", OBJECT)
    assert status == 1
    [result] = told["results"]
    assert result["decision"] == "implicitDeny"
    assert result["summary"] == "not allowed by any identity-based policy"
    assert result["missingContextKeys"] == ["aws:PrincipalTag/Team"]
    assert result["layers"][0]["statements"][0]["reason"] == f"it is not about `{OBJECT}`"


def test_several_requests_are_each_decided(run):
    status, told = simulate(
        run,
        *("--policy", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
        *("--action", "iam:GetRole", "--action", "iam:DeleteRole"),
        *("--resource", "arn:aws:iam::123456789012:role/a", "--resource", "arn:aws:iam::123456789012:role/b"),
    )
    assert status == 1
    decisions = [(result["action"], result["decision"]) for result in told["results"]]
    assert decisions == [
        *[("iam:GetRole", "allowed")] * 2,
        *[("iam:DeleteRole", "implicitDeny")] * 2,
    ]


@pytest.mark.parametrize(
    ("principal", "status", "layer"),
    [
        ("arn:aws:iam::111111111111:role/team/Dev", 0, None),
        ("arn:aws:sts::111111111111:assumed-role/Dev/me", 1, "no identity-based policy"),
        ("arn:aws:iam::222222222222:role/team/Dev", 1, "no resource-based policy"),
    ],
)
def test_a_resource_policy_names_a_role(run, tmp_path, principal, status, layer):
    policy = json.loads(GOOD)
    policy["Statement"][0]["Resource"] = "*"
    policy["Statement"][0]["Principal"] = {"AWS": "arn:aws:iam::111111111111:role/team/Dev"}
    (tmp_path / "resource.json").write_text(json.dumps(policy))
    found, told = simulate(
        run,
        *("--resource-policy", "resource.json", "--principal", principal),
        *("--action", "s3:GetObject", "--resource", OBJECT, "--resource-account", "111111111111"),
    )
    assert found == status
    if layer:
        assert f"because {layer} allows" in told["results"][0]["message"]


def test_a_boundary_and_session_policies_limit(run, tmp_path):
    everything = GOOD.replace("s3:Get*", "*").replace("arn:aws:s3:::bucket/${aws:PrincipalTag/Team}/*", "*")
    (tmp_path / "all.json").write_text(everything)
    request = ("--policy", "all.json", "--resource", OBJECT, "--action", "s3:PutObject", *RED)
    assert simulate(run, *request)[0] == 0
    for limit, layer in (("--boundary", "permissions boundary"), ("--session-policy", "session policy")):
        status, told = simulate(run, *request, limit, "good.json")
        assert status == 1
        assert told["results"][0]["summary"] == f"not allowed by any {layer}"


def test_a_role_is_assumed_by_its_trust_policy(run, tmp_path):
    trust = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111111111111:user/ada"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": "x"}},
        },
    }
    (tmp_path / "trust.json").write_text(json.dumps(trust))
    request = (
        *("--resource-policy", "trust.json", "--principal", "arn:aws:iam::111111111111:user/ada"),
        *("--action", "sts:AssumeRole", "--resource", "arn:aws:iam::111111111111:role/R"),
    )
    assert simulate(run, *request, "--context", "sts:ExternalId=x")[0] == 0
    status, told = simulate(run, *request)
    assert status == 1
    assert "because no role trust policy allows" in told["results"][0]["message"]
    assert told["results"][0]["missingContextKeys"] == ["sts:ExternalId"]
