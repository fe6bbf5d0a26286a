"""Those who vouch for people to AWS: an OpenID Connect issuer that answers over HTTPS, and a SAML identity
provider whose signatures are signxml's and whose encryption is written by hand from the standard."""

import base64
import datetime
import json
import os
import secrets
import ssl
import threading
import time
import zlib
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.x509.oid import NameOID
from lxml import etree
from signxml import XMLSigner, methods

SAML = "urn:oasis:names:tc:SAML:2.0"
AWS_ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes"
XENC = "http://www.w3.org/2001/04/xmlenc#"
XENC11 = "http://www.w3.org/2009/xmlenc11#"
DSIG = "http://www.w3.org/2000/09/xmldsig#"


class Issuer:
    """Signs tokens with RS256, and shows its keys over HTTPS at an address of its own on the loop-back.

    IAM takes no issuer with a port, so that it listens on 443; where that is not allowed, the test is
    skipped.
    """

    def __init__(self, folder: Path) -> None:
        self._key = _rsa_key()
        address = ".".join(["127", *(str(1 + secrets.randbelow(250)) for _ in range(3))])
        authority = trustme.CA()
        certificate = authority.issue_cert(address)
        chain, key = folder / "issuer.pem", folder / "issuer.key"
        for blob in [*certificate.cert_chain_pems, authority.cert_pem]:
            blob.write_to_path(str(chain), append=True)
        certificate.private_key_pem.write_to_path(str(key))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, key)
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                document = issuer.documents().get(self.path)
                body = json.dumps(document).encode()
                self.send_response(404 if document is None else 200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        try:
            self._server = ThreadingHTTPServer((address, 443), Handler)
        except OSError as error:
            pytest.skip(f"an issuer cannot listen on {address}:443: {error}")
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"https://{address}"
        top = x509.load_pem_x509_certificate(authority.cert_pem.bytes())
        # AWS: the SHA-1 of the last certificate that the server sends.
        self.thumbprint = top.fingerprint(hashes.SHA1()).hex()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def documents(self) -> dict[str, dict]:
        return {
            "/.well-known/openid-configuration": {
                "issuer": self.url,
                "jwks_uri": f"{self.url}/keys",
            },
            "/keys": {"keys": [_jwk("first", self._key)]},
        }

    def token(self, subject: str, audience: str, **claims: object) -> str:
        now = int(time.time())
        own = {"iss": self.url, "sub": subject, "aud": audience, "iat": now, "exp": now + 300}
        parts = [{"alg": "RS256", "kid": "first", "typ": "JWT"}, own | claims]
        signed = ".".join(_url64(json.dumps(part).encode()) for part in parts)
        signature = self._key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{signed}.{_url64(signature)}"


class SamlProvider:
    """Makes responses about people, with its assertions signed."""

    entity_id = "https://idp.example.com/saml"

    def __init__(self) -> None:
        self._key = _rsa_key()
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "idp.example.com")])
        now = datetime.datetime.now(datetime.UTC)
        builder = x509.CertificateBuilder(
            name, name, self._key.public_key(), x509.random_serial_number()
        )
        self._certificate = (
            builder.not_valid_before(now)
            .not_valid_after(now + datetime.timedelta(days=1))
            .sign(self._key, hashes.SHA256())
        )

    def metadata(self, valid_until: str | None = None) -> str:
        der = self._certificate.public_bytes(serialization.Encoding.DER)
        until = f' validUntil="{valid_until}"' if valid_until else ""
        return (
            f'<EntityDescriptor xmlns="{SAML}:metadata" entityID="{self.entity_id}"{until}>'
            f'<IDPSSODescriptor protocolSupportEnumeration="{SAML}:protocol">'
            f'<KeyDescriptor use="signing"><KeyInfo xmlns="{DSIG}"><X509Data><X509Certificate>'
            f"{base64.b64encode(der).decode()}</X509Certificate></X509Data></KeyInfo>"
            f'</KeyDescriptor><SingleSignOnService Binding="{SAML}:bindings:HTTP-POST"'
            f' Location="{self.entity_id}/sso"/></IDPSSODescriptor></EntityDescriptor>' + " " * 600
        )

    def response(
        self,
        user: str,
        pairs: list[str],
        signed: bool = True,
        encrypted_for: rsa.RSAPublicKey | None = None,
    ) -> str:
        """In base64, as `AssumeRoleWithSAML` takes it; pairs of a role and a provider."""
        said = self._assertion(user, pairs)
        assertion = self._signed(said) if signed else etree.fromstring(said)
        text = etree.tostring(assertion).decode()
        if encrypted_for:
            text = _encrypted(text, encrypted_for)
        issued_at = _instant(0)
        document = (
            f'<p:Response xmlns:p="{SAML}:protocol" xmlns:a="{SAML}:assertion" Version="2.0"'
            f' ID="_{secrets.token_hex(16)}" IssueInstant="{issued_at}"'
            f' Destination="https://signin.aws.amazon.com/saml">'
            f"<a:Issuer>{self.entity_id}</a:Issuer><p:Status><p:StatusCode"
            f' Value="{SAML}:status:Success"/></p:Status>{text}</p:Response>'
        )
        return base64.b64encode(document.encode()).decode()

    def _signed(self, document: str) -> etree._Element:
        element = etree.fromstring(document)
        signer = XMLSigner(
            method=methods.enveloped,
            signature_algorithm="rsa-sha256",
            digest_algorithm="sha256",
            c14n_algorithm="http://www.w3.org/2001/10/xml-exc-c14n#",
        )
        pem = self._certificate.public_bytes(serialization.Encoding.PEM).decode()
        return signer.sign(element, key=self._key, cert=pem, reference_uri=element.get("ID"))

    def _assertion(self, user: str, pairs: list[str]) -> str:
        recipient = "https://signin.aws.amazon.com/saml"
        values = "".join(f"<AttributeValue>{pair}</AttributeValue>" for pair in pairs)
        # The signature belongs after the issuer; signxml replaces the empty one that stands there.
        return (
            f'<Assertion xmlns="{SAML}:assertion" Version="2.0" ID="_{secrets.token_hex(16)}"'
            f' IssueInstant="{_instant(0)}"><Issuer>{self.entity_id}</Issuer>'
            f'<ds:Signature xmlns:ds="{DSIG}" Id="placeholder"></ds:Signature>'
            f'<Subject><NameID Format="{SAML}:nameid-format:persistent">{user}</NameID>'
            f'<SubjectConfirmation Method="{SAML}:cm:bearer"><SubjectConfirmationData'
            f' NotOnOrAfter="{_instant(300)}" Recipient="{recipient}"/></SubjectConfirmation>'
            f'</Subject><Conditions NotBefore="{_instant(-5)}" NotOnOrAfter="{_instant(300)}">'
            "<AudienceRestriction><Audience>urn:amazon:webservices</Audience>"
            "</AudienceRestriction></Conditions>"
            f'<AuthnStatement AuthnInstant="{_instant(0)}"><AuthnContext><AuthnContextClassRef>'
            f"{SAML}:ac:classes:Password</AuthnContextClassRef></AuthnContext></AuthnStatement>"
            f'<AttributeStatement><Attribute Name="{AWS_ATTRIBUTES}/Role">{values}</Attribute>'
            f'<Attribute Name="{AWS_ATTRIBUTES}/RoleSessionName"><AttributeValue>{user}'
            "</AttributeValue></Attribute></AttributeStatement></Assertion>"
        )


class SamlSignOn(SamlProvider):
    """The same on a port of its own, at which browsers are signed in as `user` and out again.

    Whoever comes is `user`: what it asks of them is its own business. Its pages send themselves on.
    """

    def __init__(self, user: str) -> None:
        super().__init__()
        self.user = user
        self.asked: list[etree._Element] = []
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                at = urlsplit(self.path)
                query = parse_qs(at.query)
                message = zlib.decompress(base64.b64decode(query["SAMLRequest"][0]), -15)
                request = etree.fromstring(message)
                provider.asked.append(request)
                if at.path == "/sso":
                    to, answer = provider.sign_in(request)
                else:
                    assert "Signature" in query, "requests to end sessions are signed"
                    to, answer = provider.sign_out(request)
                body = page(to, answer, query.get("RelayState", [""])[0]).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        def page(to: str, answer: str, state: str) -> str:
            return (
                '<!doctype html><title>Provider</title><link rel="icon" href="data:,">'
                f'<form method="post" action="{escape(to)}">'
                f'<input type="hidden" name="SAMLResponse" value="{escape(answer)}">'
                f'<input type="hidden" name="RelayState" value="{escape(state)}"></form><script>'
                'addEventListener("load", () => setTimeout(() => document.forms[0].submit()))</script>'
            )

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.entity_id = f"{self.url}/saml"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def metadata(self, valid_until: str | None = None) -> str:
        redirect = f'Binding="{SAML}:bindings:HTTP-Redirect" Location="{self.url}'
        sign_on = f'<SingleSignOnService {redirect}/sso"/></IDPSSODescriptor>'
        logout = f'<SingleLogoutService {redirect}/slo"/>'
        head, _ = super().metadata(valid_until).split("<SingleSignOnService", 1)
        return f"{head}{logout}{sign_on}</EntityDescriptor>"

    def sign_in(self, request: etree._Element) -> tuple[str, str]:
        """Where an answer to a request goes, and the answer."""
        [issuer] = request.iter(f"{{{SAML}:assertion}}Issuer")
        to = request.get("AssertionConsumerServiceURL")
        named = f' InResponseTo="{request.get("ID")}"'
        said = (
            self._assertion(self.user, [])
            .replace("nameid-format:persistent", "nameid-format:emailAddress")
            .replace(f"{SAML}:nameid", "urn:oasis:names:tc:SAML:1.1:nameid")
            .replace("https://signin.aws.amazon.com/saml", to)
            .replace("urn:amazon:webservices", issuer.text)
            .replace("<SubjectConfirmationData", f"<SubjectConfirmationData{named}")
            .replace("<AuthnStatement ", '<AuthnStatement SessionIndex="first" ')
        )
        text = etree.tostring(self._signed(said)).decode()
        document = (
            f'<p:Response xmlns:p="{SAML}:protocol" xmlns:a="{SAML}:assertion" Version="2.0"'
            f' ID="_{secrets.token_hex(16)}" IssueInstant="{_instant(0)}" Destination="{to}"{named}>'
            f"<a:Issuer>{self.entity_id}</a:Issuer><p:Status><p:StatusCode"
            f' Value="{SAML}:status:Success"/></p:Status>{text}</p:Response>'
        )
        return to, base64.b64encode(document.encode()).decode()

    def sign_out(self, request: etree._Element) -> tuple[str, str]:
        """The same of a request to end a session."""
        [issuer] = request.iter(f"{{{SAML}:assertion}}Issuer")
        to = issuer.text.replace("/saml/", "/saml/logout/")
        document = (
            f'<p:LogoutResponse xmlns:p="{SAML}:protocol" xmlns:a="{SAML}:assertion" Version="2.0"'
            f' ID="_{secrets.token_hex(16)}" IssueInstant="{_instant(0)}" Destination="{to}"'
            f' InResponseTo="{request.get("ID")}"><a:Issuer>{self.entity_id}</a:Issuer>'
            f'<ds:Signature xmlns:ds="{DSIG}" Id="placeholder"></ds:Signature>'
            f'<p:Status><p:StatusCode Value="{SAML}:status:Success"/></p:Status></p:LogoutResponse>'
        )
        return to, base64.b64encode(etree.tostring(self._signed(document))).decode()


def private_key() -> tuple[rsa.RSAPrivateKey, str]:
    """A key that assertions are encrypted for, and its PEM."""
    key = _rsa_key()
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    return key, pem.decode()


def _encrypted(assertion: str, recipient: rsa.RSAPublicKey) -> str:
    key, nonce = AESGCM.generate_key(256), os.urandom(12)
    data = nonce + AESGCM(key).encrypt(nonce, assertion.encode(), None)
    mask = padding.MGF1(hashes.SHA256())
    wrapped = recipient.encrypt(key, padding.OAEP(mask, hashes.SHA256(), None))
    return (
        f'<a:EncryptedAssertion><x:EncryptedData xmlns:x="{XENC}" Type="{XENC}Element">'
        f'<x:EncryptionMethod Algorithm="{XENC11}aes256-gcm"/><d:KeyInfo xmlns:d="{DSIG}">'
        f'<x:EncryptedKey><x:EncryptionMethod Algorithm="{XENC11}rsa-oaep">'
        f'<d:DigestMethod Algorithm="{XENC}sha256"/>'
        f'<y:MGF xmlns:y="{XENC11}" Algorithm="{XENC11}mgf1sha256"/></x:EncryptionMethod>'
        f"<x:CipherData><x:CipherValue>{base64.b64encode(wrapped).decode()}</x:CipherValue>"
        "</x:CipherData></x:EncryptedKey></d:KeyInfo><x:CipherData><x:CipherValue>"
        f"{base64.b64encode(data).decode()}</x:CipherValue></x:CipherData></x:EncryptedData>"
        "</a:EncryptedAssertion>"
    )


def _rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _jwk(kid: str, key: rsa.RSAPrivateKey) -> dict[str, str]:
    numbers = key.public_key().public_numbers()
    parts = {
        name: _url64(value.to_bytes((value.bit_length() + 7) // 8))
        for name, value in (("n", numbers.n), ("e", numbers.e))
    }
    return {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, **parts}


def _url64(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def _instant(seconds: int) -> str:
    at = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
