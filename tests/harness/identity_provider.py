"""An OpenID Connect provider that somebody else wrote, over TLS on the loop-back."""

import ssl
import threading
from collections.abc import Sequence

import oidc_provider_mock
from werkzeug.serving import make_server

from harness.authority import Authority


class IdentityProvider:
    """Who is asked who they are types their `sub`; the rest of their claims is known here."""

    def __init__(self, authority: Authority, user_names: Sequence[str]) -> None:
        users = [
            oidc_provider_mock.User(sub=f"{name}-at-work", claims={"preferred_username": name})
            for name in user_names
        ]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(authority.certificate, authority.key)
        app = oidc_provider_mock.app(user_claims=users, require_nonce=True)
        self._server = make_server("127.0.0.1", 0, app, threaded=True, ssl_context=context)
        self.issuer = f"https://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=10)
