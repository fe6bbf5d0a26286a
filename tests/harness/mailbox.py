"""A mail server for tests: it speaks STARTTLS, asks for a password, and keeps what it is given."""

import asyncio
import re
import ssl
import threading
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword
from harness.authority import Authority
from harness.waiting import eventually

USER_NAME = "cardea"
PASSWORD = "mail-server-secret"


@dataclass(frozen=True)
class Letter:
    """A letter that arrived."""

    recipients: list[str]
    message: EmailMessage
    encrypted: bool
    authenticated: bool

    def part(self, kind: str) -> str:
        found = self.message.get_body((kind,))
        assert found is not None, self.message
        return found.get_content()

    def link(self) -> str:
        """The address that it leads to, the same in text and page."""
        found = re.search(r"https?://\S+\?token=\S+", self.part("plain"))
        assert found, self.part("plain")
        assert found[0] in self.part("html")
        return found[0]


class Mailbox:
    """The server. `refuse_next` has the answers to the next letters, before it takes any."""

    def __init__(self, authority: Authority) -> None:
        self.letters: list[Letter] = []
        self.refuse_next: list[str] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(authority.certificate, authority.key)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        listening = asyncio.run_coroutine_threadsafe(self._listen(context), self._loop)
        self._server = listening.result(timeout=10)
        self.port: int = self._server.sockets[0].getsockname()[1]

    async def _listen(self, context: ssl.SSLContext) -> asyncio.Server:
        def connection() -> SMTP:
            return SMTP(
                self,
                hostname="localhost",
                tls_context=context,
                require_starttls=True,
                authenticator=self._authenticate,
                auth_required=True,
                loop=self._loop,
            )

        return await self._loop.create_server(connection, "127.0.0.1", 0)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop.close()

    @staticmethod
    def _authenticate(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (
            USER_NAME.encode(),
            PASSWORD.encode(),
        )
        return AuthResult(success=right, handled=False)

    async def handle_DATA(self, _server: Any, session: Any, envelope: Envelope) -> str:
        """What aiosmtpd calls with a letter."""
        if self.refuse_next:
            return self.refuse_next.pop(0)
        assert isinstance(envelope.content, bytes)
        message = message_from_bytes(envelope.content, policy=policy.default)
        self.letters.append(
            Letter(envelope.rcpt_tos, message, session.ssl is not None, session.authenticated)
        )
        return "250 taken"

    def next(self, recipient: str) -> Letter:
        """The next letter to somebody; it is taken out."""

        def look() -> Letter | None:
            found = [letter for letter in self.letters if letter.recipients == [recipient]]
            return found[0] if found else None

        letter = eventually(f"a letter to {recipient}", look)
        self.letters.remove(letter)
        return letter

    def options(self, authority: Authority, password_file: str) -> list[str]:
        """What a server is started with to use it."""
        return [
            "--smtp-host=127.0.0.1",
            f"--smtp-port={self.port}",
            f"--smtp-username={USER_NAME}",
            f"--smtp-password-file={password_file}",
            f"--smtp-ca-file={authority.certificate_of_authority}",
            "--mail-sender=Example sign-in <no-reply@example.com>",
        ]
