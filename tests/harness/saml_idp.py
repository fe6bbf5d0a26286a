"""A SAML identity provider that somebody else wrote: pysaml2, on the loop-back, with Debian's xmlsec1.

It reads what we ask as strictly as it can: our metadata, and the signature of every request.
"""

import datetime
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from urllib.parse import parse_qs, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from saml2 import BINDING_HTTP_POST
from saml2.authn_context import PASSWORDPROTECTEDTRANSPORT
from saml2.config import IdPConfig
from saml2.metadata import entity_descriptor
from saml2.saml import NAMEID_FORMAT_EMAILADDRESS, NameID
from saml2.server import Server
from saml2.xmldsig import DIGEST_SHA256, SIG_RSA_SHA256


class SamlIdp:
    """Whoever comes is `user`. What it is asked comes by POST, and must be signed."""

    def __init__(self, folder: Path, user: str) -> None:
        self.user = user
        self.attributes: dict[str, str] = {}
        self.asked: list[str] = []
        self.refused: list[str] = []
        self._folder = folder
        self._key, self._certificate = folder / "idp.key", folder / "idp.crt"
        _write_key(self._key, self._certificate)
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                form = parse_qs(self.rfile.read(length).decode())
                state = form.get("RelayState", [""])[0]
                try:
                    body = provider.answer(form["SAMLRequest"][0], state)
                except Exception as error:
                    provider.refused.append(repr(error))
                    self.send_error(500)
                    return
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self) -> None:
                self.send_error(404 if urlsplit(self.path).path != "/sso" else 405)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.entity_id = f"{self.url}/saml"
        self._idp: Server | None = None

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def metadata(self) -> str:
        return str(entity_descriptor(self._configuration()))

    def trust(self, metadata: str) -> None:
        """Makes the service provider known whose metadata these are."""
        (self._folder / "sp.xml").write_text(metadata)
        self._idp = Server(config=self._configuration({"local": [str(self._folder / "sp.xml")]}))

    def answer(self, message: str, state: str) -> bytes:
        """The page that takes the answer to a request back."""
        assert self._idp, "nobody is trusted yet"
        request = self._idp.parse_authn_request(message, BINDING_HTTP_POST)
        self.asked.append(request.message.id)
        to = self._idp.response_args(request.message, [BINDING_HTTP_POST])
        response = self._idp.create_authn_response(
            identity=self.attributes,
            name_id=NameID(format=NAMEID_FORMAT_EMAILADDRESS, text=self.user),
            authn={"class_ref": PASSWORDPROTECTEDTRANSPORT, "authn_auth": self.entity_id},
            sign_assertion=True,
            sign_response=True,
            sign_alg=SIG_RSA_SHA256,
            digest_alg=DIGEST_SHA256,
            **to,
        )
        page = self._idp.apply_binding(
            BINDING_HTTP_POST, str(response), to["destination"], state, response=True
        )
        return page["data"].encode()

    def _configuration(self, metadata: dict | None = None) -> IdPConfig:
        return IdPConfig().load(
            {
                "entityid": self.entity_id,
                "xmlsec_binary": which("xmlsec1"),
                "key_file": str(self._key),
                "cert_file": str(self._certificate),
                "metadata": metadata or {},
                "service": {
                    "idp": {
                        "endpoints": {
                            "single_sign_on_service": [(f"{self.url}/sso", BINDING_HTTP_POST)]
                        },
                        "name_id_format": [NAMEID_FORMAT_EMAILADDRESS],
                        "want_authn_requests_signed": True,
                        "policy": {"default": {"lifetime": {"minutes": 5}}},
                    }
                },
            }
        )


def _write_key(key: Path, certificate: Path) -> None:
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "idp.example.com")])
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder(name, name, made.public_key(), x509.random_serial_number())
    day = datetime.timedelta(days=1)
    signed = builder.not_valid_before(now - day).not_valid_after(now + day)
    key.write_bytes(
        made.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    pem = signed.sign(made, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    certificate.write_bytes(pem)
