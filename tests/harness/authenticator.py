"""What an authenticator app shows (RFC 6238): six digits every half minute."""

import base64
import hashlib
import hmac
import struct
import time


def one_time_codes(seed: str | bytes) -> tuple[str, str]:
    """The codes of the last half minute and of this one; `seed` is in base 32."""
    now = int(time.time()) // 30
    return one_time_code(seed, now - 1), one_time_code(seed, now)


def one_time_code(seed: str | bytes, step: int) -> str:
    digest = hmac.new(base64.b32decode(seed), struct.pack(">q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"
