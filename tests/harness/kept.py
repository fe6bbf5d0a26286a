"""What `cardea login` keeps on a computer, opened and sealed as docs/command-line.md describes it."""

import base64
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FORMAT = b"\x01"


class Kept:
    """A sign-in whose key lies in a file beside it."""

    def __init__(self, home: Path, name: str = "default") -> None:
        self.session = home / f"{name}.session"

    def keys(self) -> list[Path]:
        """The files of keys, of which a sign-in has one."""
        return list(self.session.parent.glob(f"{self.session.stem}.*.key"))

    def read(self) -> dict:
        sealed = base64.b64decode(json.loads(self.session.read_text())["sealed"])
        assert sealed[:1] == FORMAT
        return json.loads(self._cipher().decrypt(sealed[1:13], sealed[13:], FORMAT))

    @contextmanager
    def changing(self) -> Iterator[dict]:
        """Lets a test change what is kept."""
        content = self.read()
        yield content
        nonce = os.urandom(12)
        sealed = self._cipher().encrypt(nonce, json.dumps(content).encode(), FORMAT)
        file = json.loads(self.session.read_text())
        file["sealed"] = base64.b64encode(FORMAT + nonce + sealed).decode()
        self.session.write_text(json.dumps(file))

    def age(self) -> None:
        """Make the access token expire, and forget what was got with it."""
        with self.changing() as content:
            content["tokens"]["expires_at"] = 0
            content["credentials"] = []

    def _cipher(self) -> AESGCM:
        [file] = self.keys()
        key = base64.b64decode(file.read_text())
        derived = HKDF(SHA256(), 32, salt=b"cardea", info=b"secret-at-rest").derive(key)
        return AESGCM(derived)
