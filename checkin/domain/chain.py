"""The hash chain of a station's log: SHA-256 of the previous hash and the entry's own bytes.

Hashed bytes hold ids, times and verdicts; free text enters as a salted hash, so that it can
be erased later without breaking the chain.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from struct import Struct

GENESIS = bytes(32)
_NONE = b"\xff\xff\xff\xff"
_LENGTH = Struct(">I").pack


def canonical_bytes(values: Sequence[str | int | bytes | None]) -> bytes:
    """The fields one after another, each with its length first; None differs from empty."""
    parts: list[bytes] = []
    for value in values:
        if value is None:
            parts.append(_NONE)
        else:
            raw = value if isinstance(value, bytes) else str(value).encode()
            parts += (_LENGTH(len(raw)), raw)
    return b"".join(parts)


def link(previous: bytes, content: bytes) -> bytes:
    """The hash of an entry whose predecessor at the same station hashed to ``previous``."""
    return sha256(previous + content).digest()


def commitment(salt: bytes, text: str) -> bytes:
    """What stands in the hashed bytes for a text that may have to be erased."""
    return sha256(salt + text.encode()).digest()


def fingerprint(heads: Iterable[tuple[str, int, bytes]]) -> bytes:
    """One hash over the chains of all stations: (name, number of entries, hash of the last)."""
    digest = sha256()
    for head in sorted(heads):
        digest.update(canonical_bytes(head))
    return digest.digest()
