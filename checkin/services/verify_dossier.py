"""Says whether a dossier is untouched, and which file is not; needs no database."""

import hashlib
import json
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from checkin.reporting import seal

#: what reading a damaged ZIP raises: a flipped byte may also name another way of packing
_DAMAGE = (
    *(zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError, struct.error),
    *(zlib.error, lzma.LZMAError),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one file. ``what``: changed, missing, extra, unreadable, packed_again."""

    file: str
    what: str


@dataclass(frozen=True)
class Verified:
    """The answer; the hashes are those to compare with what a witness was sent."""

    problems: tuple[Problem, ...]
    manifest_hash: str = ""
    key: str = ""

    @property
    def ok(self) -> bool:
        return not self.problems


def verify(path: Path) -> Verified:
    """Check a dossier's folder or ZIP. A valid seal proves that the holder of the key made it:
    whether that is the event's key, only ``key`` compared with a witness's copy can tell."""
    if path.is_dir():
        return _verify(seal.files_in(path), [])
    try:
        raw = path.read_bytes()
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
    except (OSError, zipfile.BadZipFile, ValueError, struct.error, NotImplementedError):
        return Verified((Problem(path.name, "unreadable"),))
    files: dict[str, bytes] = {}
    damaged: list[Problem] = []
    with zipfile.ZipFile(BytesIO(raw)) as packed:
        for name in names:
            try:
                files[name] = packed.read(name)
            except _DAMAGE:
                damaged.append(Problem(name, "changed"))  # and the next one is read
    found = _verify(files, damaged)
    if not found.problems and seal.zip_bytes(files) != raw:
        return Verified((Problem(path.name, "packed_again"),), found.manifest_hash, found.key)
    return found


def _verify(files: Mapping[str, bytes], damaged: list[Problem]) -> Verified:
    unread = {problem.file for problem in damaged}
    problems = list(damaged)
    for name in (seal.SUMS, seal.SIGNATURE):
        if name not in files and name not in unread:
            problems.append(Problem(name, "missing"))
    sums = files.get(seal.SUMS)
    if sums is None:
        return Verified(tuple(problems))
    stated = _parse(sums)
    if stated is None:
        return Verified((*problems, Problem(seal.SUMS, "changed")))
    for name in sorted({*stated, *files} - {seal.SUMS, seal.SIGNATURE} - unread):
        if name not in files:
            problems.append(Problem(name, "missing"))
        elif name not in stated:
            problems.append(Problem(name, "extra"))
        elif hashlib.sha256(files[name]).hexdigest() != stated[name]:
            problems.append(Problem(name, "changed"))
    signature = files.get(seal.SIGNATURE)
    valid = [key for key in _keys(files) if signature and _signed(key, signature, sums)]
    if signature is not None and not valid:
        # Were only the files changed, the list of their sums would still bear its signature.
        fits = not any(problem.what != "extra" for problem in problems)
        problems.append(Problem(seal.SIGNATURE if fits else seal.SUMS, "changed"))
    fingerprint = seal.key_fingerprint(valid[0]) if valid else ""
    return Verified(tuple(problems), hashlib.sha256(sums).hexdigest(), fingerprint)


def _parse(sums: bytes) -> dict[str, str] | None:
    """Hash by name; None where it is not in the only form that this program writes."""
    try:
        lines = sums.decode().split("\n")
        stated = {line[66:]: line[:64] for line in lines[:-1]}
    except ValueError:
        return None
    again = "".join(f"{digest}  {name}\n" for name, digest in sorted(stated.items()))
    plain = all(set(digest) <= set("0123456789abcdef") for digest in stated.values())
    return stated if plain and again.encode() == sums else None


def _keys(files: Mapping[str, bytes]) -> Iterator[Ed25519PublicKey]:
    """The key stands in two files: a change in one of them hides no other."""
    try:
        key = load_pem_public_key(files.get(seal.PUBLIC_KEY, b""))
        if isinstance(key, Ed25519PublicKey):
            yield key
    except (ValueError, UnsupportedAlgorithm):
        pass
    try:
        stated = json.loads(files.get(seal.MANIFEST, b""))["public_key"]
        yield Ed25519PublicKey.from_public_bytes(bytes.fromhex(stated))
    except (ValueError, KeyError, TypeError):
        return


def _signed(key: Ed25519PublicKey, signature: bytes, sums: bytes) -> bool:
    try:
        key.verify(signature, sums)
    except InvalidSignature:
        return False
    return True
