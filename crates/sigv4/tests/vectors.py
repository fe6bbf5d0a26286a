"""Prints vectors.json: signed requests by botocore, the second opinion of this crate's tests.

    python3 -m venv venv && venv/bin/pip install botocore
    venv/bin/python vectors.py > vectors.json

The output depends on nothing but the version of botocore. Every request is written as it would be
on the wire. The credentials are the examples of AWS's documentation.
"""

import datetime
import json
import uuid
from urllib.parse import urlsplit

import botocore
import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ACCESS_KEY_ID = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfp=="
NOW = datetime.datetime(2026, 8, 1, 23, 59, 30)

vectors = []


def freeze():
    """Every clock and every random number that ends up in a signed request."""
    botocore.auth.get_current_datetime = lambda *args, **kwargs: NOW
    fixed = uuid.UUID("00000000-0000-4000-8000-000000000000")
    uuid.uuid4 = lambda: fixed


def record(name, service, region, method, url, headers, body, form, token):
    parts = urlsplit(url)
    headers = [(key, value) for key, value in headers if key.lower() not in ("user-agent", "host")]
    vectors.append({
        "name": name,
        "service": service,
        "region": region,
        "method": method,
        "path": parts.path,
        "query": parts.query,
        "headers": [["Host", parts.netloc]] + [[key, value] for key, value in headers],
        "body": body,
        "form": form,
        "token": token,
    })


def bare(name, service, region, url, method="GET", headers=(), body="", token=None, presigned=None,
         unsigned=False):
    """A request of our own, through botocore's signer alone."""
    request = AWSRequest(method=method, url=url, data=body.encode() or None)
    for key, value in headers:
        request.headers.add_header(key, value)
    if unsigned:
        request.context["payload_signing_enabled"] = False
    credentials = Credentials(ACCESS_KEY_ID, SECRET, token)
    if presigned:
        signer = botocore.auth.SigV4QueryAuth(credentials, service, region, expires=presigned)
    else:
        signer = botocore.auth.SigV4Auth(credentials, service, region)
    signer.add_auth(request)
    values = [(k, v) for k, v in request.headers.items()]
    form = "presigned" if presigned else "header"
    record(name, service, region, method, request.url, values, body, form, token)


class Captured(Exception):
    pass


def call(client_name, region, operation, arguments, token=None):
    """A request of a real client, caught just before it is sent."""
    session = botocore.session.Session()
    session.set_credentials(ACCESS_KEY_ID, SECRET, token)
    client = session.create_client(client_name, region_name=region)
    signing_name = client._service_model.signing_name
    signing_region = {}

    def remember(request_signer=None, region_name=None, **kwargs):
        signing_region["name"] = region_name

    def capture(request, **kwargs):
        body = request.body or b""
        body = body.decode() if isinstance(body, bytes) else body
        text = lambda value: value.decode() if isinstance(value, bytes) else value
        headers = [(text(k), text(v)) for k, v in request.headers.items()]
        record(f"{client_name} {operation}", signing_name, signing_region["name"], request.method,
               request.url, headers, body, "header", token)
        raise Captured

    client.meta.events.register("before-sign", remember)
    client.meta.events.register("before-send", capture)
    try:
        getattr(client, operation)(**arguments)
    except Captured:
        return
    raise SystemExit(f"{operation} was not sent")


def presigned_call(client_name, region, operation, arguments, token=None):
    session = botocore.session.Session()
    session.set_credentials(ACCESS_KEY_ID, SECRET, token)
    client = session.create_client(client_name, region_name=region)
    url = client.generate_presigned_url(operation, Params=arguments, ExpiresIn=900, HttpMethod="GET")
    record(f"{client_name} presigned {operation}", client._service_model.signing_name,
           client.meta.region_name, "GET", url, [], "", "presigned", token)


SERVICES = [
    ("sso", "https://sso.eu-west-1.amazonaws.com", "eu-west-1"),
    ("identitystore", "https://identitystore.us-east-1.amazonaws.com", "us-east-1"),
    ("awsssoportal", "https://portal.sso.eu-central-1.amazonaws.com", "eu-central-1"),
    ("sso-oauth", "https://oidc.ap-southeast-2.amazonaws.com", "ap-southeast-2"),
    ("account-access", "https://account-access.us-west-2.api.aws", "us-west-2"),
    ("account-access-runtime", "https://account-access-runtime.us-west-2.api.aws", "us-west-2"),
    ("sts", "https://sts.amazonaws.com", "us-east-1"),
    ("iam", "https://iam.amazonaws.com", "us-east-1"),
    ("organizations", "https://organizations.cn-northwest-1.amazonaws.com.cn", "cn-northwest-1"),
    ("cloudtrail", "https://cloudtrail.us-gov-west-1.amazonaws.com:8443", "us-gov-west-1"),
]

ARN = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
INSTANCE = "arn:aws:sso:::instance/ssoins-0123456789abcdef"

CALLS = [
    ("sts", "eu-west-1", "get_caller_identity", {}),
    ("sts", "us-east-1", "assume_role", {"RoleArn": "arn:aws:iam::123456789012:role/Ä b", "RoleSessionName": "x@y"}),
    ("iam", "eu-west-1", "list_roles", {"PathPrefix": "/aws-reserved/sso.amazonaws.com/"}),
    ("organizations", "eu-west-1", "list_accounts", {"MaxResults": 3}),
    ("identitystore", "eu-west-1", "create_user", {"IdentityStoreId": "d-0123456789", "UserName": "zoë", "DisplayName": "Zoë 犬"}),
    ("sso-admin", "ap-northeast-1", "describe_permission_set", {"InstanceArn": INSTANCE, "PermissionSetArn": ARN}),
    ("cloudtrail", "eu-west-1", "lookup_events", {"MaxResults": 5}),
    ("sso-oidc", "eu-west-1", "create_token_with_iam", {"clientId": "arn:aws:sso::123456789012:application/a/b", "grantType": "authorization_code"}),
]


def main():
    freeze()
    for service, url, region in SERVICES:
        json_headers = [("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", "Service.Operation")]
        bare(f"{service}: json", service, region, url + "/", "POST", json_headers, '{"Name":"é"}')
        bare(f"{service}: query and token", service, region, url + "/?Action=List&Version=2010-05-08", token=TOKEN)
        bare(f"{service}: presigned", service, region, url + "/?Action=List", presigned=60)
        bare(f"{service}: presigned with token", service, region, url + "/a/b?x=1", presigned=604800, token=TOKEN)
    sso, _, region = SERVICES[0]
    base = "https://sso.eu-west-1.amazonaws.com"
    paths = ["/federation/credentials", "/a%20b/c%2Fd", "/%E7%8A%AC", "//double//slash/", "/./dot/../up", "/a/b/..",
             "/:colon@at!$&'()*+,;=", "/arn%3Aaws%3Asso%3A%3A%3Ainstance%2Fssoins-1", "/~tilde_.-/", "/%25"]
    for path in paths:
        bare(f"path {path}", sso, region, base + path)
    queries = ["a=1&b=2", "b=2&a=1", "a=2&a=1", "a", "a=&b", "role_name=A%20B&account_id=1", "n=%2B%26%3D%25",
               "%E7%8A%AC=%C3%A9", "Z=1&a=2&-=3&_=4&~=5", "next_token=AAA%2FBBB%3D%3D"]
    for query in queries:
        bare(f"query {query}", sso, region, f"{base}/x?{query}")
    bare("headers: folded blanks", sso, region, base + "/", headers=[("My-Header", "  a   b\t c  ")])
    bare("headers: repeated", sso, region, base + "/", headers=[("X-Two", "b"), ("X-Two", "a"), ("x-two", "c")])
    bare("headers: empty", sso, region, base + "/", headers=[("X-Empty", "")])
    bare("headers: Unicode", sso, region, base + "/", headers=[("X-Name", "Zoë 犬")])
    bare("headers: Date instead of X-Amz-Date", sso, region, base + "/", headers=[("Date", "x")])
    bare("unsigned payload", sso, region, base + "/", "POST", body="free", unsigned=True)
    bare("unsigned payload with token", sso, region, base + "/", "PUT", body="free", unsigned=True, token=TOKEN)
    bare("body hash declared", sso, region, base + "/", "POST", body="{}", headers=[
        ("X-Amz-Content-SHA256", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")])
    bare("presigned with signed header", "sts", region, "https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity",
         headers=[("x-k8s-aws-id", "cluster")], presigned=60)
    for arguments in CALLS:
        call(*arguments)
        call(*arguments, token=TOKEN)
    presigned_call("sts", "eu-west-1", "get_caller_identity", {})
    presigned_call("sts", "eu-west-1", "get_caller_identity", {}, token=TOKEN)
    stamp = int(NOW.replace(tzinfo=datetime.timezone.utc).timestamp())
    print(json.dumps({"botocore": botocore.__version__, "access_key_id": ACCESS_KEY_ID, "secret": SECRET,
                      "now": stamp, "vectors": vectors}, indent=1, ensure_ascii=False, sort_keys=True))


main()
