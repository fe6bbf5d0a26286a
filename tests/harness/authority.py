"""A certificate authority for one test run, with a certificate for AWS's host names and the loop-back."""

from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Authority:
    """Paths of PEM files."""

    certificate_of_authority: Path
    certificate: Path
    key: Path

    @classmethod
    def create(cls, folder: Path, region: str) -> "Authority":
        folder.mkdir(parents=True, exist_ok=True)
        authority = trustme.CA()
        # A wildcard stands for one label, hence the portal by its whole name.
        issued = authority.issue_cert(
            "localhost",
            "127.0.0.1",
            "*.amazonaws.com",
            f"*.{region}.amazonaws.com",
            f"portal.sso.{region}.amazonaws.com",
        )
        paths = cls(folder / "authority.pem", folder / "server.pem", folder / "server.key")
        authority.cert_pem.write_to_path(str(paths.certificate_of_authority))
        for blob in issued.cert_chain_pems:
            blob.write_to_path(str(paths.certificate), append=True)
        issued.private_key_pem.write_to_path(str(paths.key))
        return paths

    def server_options(self) -> list[str]:
        return ["--tls-certificate", str(self.certificate), "--tls-key", str(self.key)]
