"""Makes crates/app/data/common-passwords.txt.gz: the common and leaked passwords that people may not choose.

The lists are those that Django (BSD-3-Clause) and zxcvbn (MIT) carry; NOTICE names them. Run it in an environment of
its own with `pip install django==5.2.19 zxcvbn==4.5.0`. The answer is the same bytes each time.
"""

import gzip
from importlib.metadata import distribution
from pathlib import Path

from zxcvbn.frequency_lists import FREQUENCY_LISTS

TARGET = Path(__file__).parent.parent / "crates/app/data/common-passwords.txt.gz"
# What people put a number behind when a password must be changed every few months.
SEASONS = """january february march april june july august september october november december monday tuesday wednesday
thursday friday saturday sunday spring summer autumn winter welcome changeme default temporary company security"""


def main() -> None:
    common = Path(distribution("django").locate_file("django/contrib/auth/common-passwords.txt.gz")).read_bytes()
    words = set(gzip.decompress(common).decode().split("\n"))
    words |= set(FREQUENCY_LISTS["passwords"]) | set(SEASONS.split())
    # What is shorter is refused for that, unless a number is put behind it.
    kept = sorted({word.strip().lower() for word in words if len(word.strip()) >= 4}, key=str.encode)
    with TARGET.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write("\n".join(kept).encode())
    print(f"{len(kept)} passwords, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
