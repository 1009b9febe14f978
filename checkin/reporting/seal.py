"""The seal of a dossier: SHA256SUMS over its files, signed with the event's Ed25519 key.

Both can be checked without this program: ``sha256sum -c SHA256SUMS``, and ``openssl pkeyutl
-verify -pubin -inkey cle-publique.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig``.
"""

import hashlib
import json
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SUMS = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"
PUBLIC_KEY = "cle-publique.pem"
MANIFEST = "manifeste.json"

_PACKED = (1980, 1, 1, 0, 0, 0)  # the same files are the same ZIP, byte by byte


def signing_key(event_key: bytes) -> Ed25519PrivateKey:
    """The event's signing key, derived from its badge key, of which it reveals nothing."""
    derive = HKDF(SHA256(), 32, salt=None, info=b"checkin dossier signature 1")
    return Ed25519PrivateKey.from_private_bytes(derive.derive(event_key))


def public_pem(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def key_fingerprint(key: Ed25519PublicKey) -> str:
    """SHA-256 of the raw public key, in hexadecimal."""
    return hashlib.sha256(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path in it, with ``/``."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def sums_of(files: Mapping[str, bytes]) -> bytes:
    """SHA256SUMS in its only accepted form: sorted, lower-case, a line a file."""
    return "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n"
        for name, content in sorted(files.items())
        if name not in (SUMS, SIGNATURE)
    ).encode()


def seal(folder: Path, key: Ed25519PrivateKey, manifest: Mapping[str, object]) -> str:
    """Put manifest, public key, SHA256SUMS and signature into a folder whose files are complete.

    ``manifest``: what else is stated (version, chain heads, fingerprint). Returns the SHA-256
    of SHA256SUMS, which is the hash to hand to a witness.
    """
    public = key.public_key()
    stated = {**manifest, "public_key": public.public_bytes(Encoding.Raw, PublicFormat.Raw).hex()}
    text = json.dumps(stated, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / MANIFEST).write_bytes(text.encode())
    (folder / PUBLIC_KEY).write_bytes(public_pem(public))
    sums = sums_of(files_in(folder))
    (folder / SUMS).write_bytes(sums)
    (folder / SIGNATURE).write_bytes(key.sign(sums))
    return hashlib.sha256(sums).hexdigest()


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """The one ZIP of these files: sorted, stored, without a date of its own."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _PACKED)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            packed.writestr(entry, content)
    return buffer.getvalue()
