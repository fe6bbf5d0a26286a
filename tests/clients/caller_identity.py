"""Who am I, asked through boto3's SSO credential provider: `caller_identity.py PROFILE`."""

import json
import sys

import boto3
import botocore.exceptions

try:
    identity = boto3.Session(profile_name=sys.argv[1]).client("sts").get_caller_identity()
    print(json.dumps({name: identity[name] for name in ("UserId", "Account", "Arn")}))
except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
    print(json.dumps({"error": type(error).__name__, "message": str(error)}))
