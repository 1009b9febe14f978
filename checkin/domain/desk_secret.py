"""The secret by which a desk joins another: where the server is, and how to know it is the one.

Letters of the badge code (base 16, the same keys on AZERTY, QWERTY and QWERTZ), so that a USB
scanner set to the wrong country still reads it. The bytes, in this order:

======  ==========================================================================
1       format: 1, which also stands for the database ``event`` and the role ``desk``
1       how many addresses follow (1 to 4)
4 each  an IPv4 address
2       port
10      password, random; the role's password is its 20 letters
12      the first bytes of the SHA-256 of the server's certificate (DER)
3       the first bytes of the SHA-256 of all the above: tells a mistyped secret
======  ==========================================================================
"""

import hmac
import re
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import IPv4Address

from checkin.domain.badge_code import ALPHABET
from checkin.domain.errors import BadInput

DATABASE, ROLE = "event", "desk"
FORMAT = 1
MOST_ADDRESSES = 4
PASSWORD_BYTES, FINGERPRINT_BYTES, CHECK_BYTES = 10, 12, 3
_FIXED = 1 + 1 + 2 + PASSWORD_BYTES + FINGERPRINT_BYTES + CHECK_BYTES
GROUP = 4

_TO_HEX = str.maketrans(ALPHABET, "0123456789abcdef")
_TO_LETTERS = str.maketrans("0123456789abcdef", ALPHABET)
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212\u00ad\u200b\ufeff]+")
_PREFIX = re.compile(r"^(?:\]Q[0-9A-Za-z]|\\[0-9]{6})")
_LETTERS = re.compile(f"[{ALPHABET}]+")


def letters(raw: bytes) -> str:
    """Bytes as letters of the badge code, two each."""
    return raw.hex().translate(_TO_LETTERS)


def certificate_mark(certificate: bytes) -> bytes:
    """What the secret says of a certificate (DER)."""
    return sha256(certificate).digest()[:FINGERPRINT_BYTES]


@dataclass(frozen=True, slots=True)
class DeskSecret:
    """``repr`` tells no password: it may come to stand in a traceback."""

    addresses: tuple[str, ...]
    port: int
    password_bytes: bytes
    fingerprint: bytes

    def __repr__(self) -> str:
        return f"DeskSecret({', '.join(self.addresses)}, port {self.port})"

    @property
    def password(self) -> str:
        return letters(self.password_bytes)

    def text(self) -> str:
        """The secret's letters without dashes, for a QR."""
        body = bytes((FORMAT, len(self.addresses)))
        body += b"".join(IPv4Address(address).packed for address in self.addresses)
        body += self.port.to_bytes(2, "big") + self.password_bytes + self.fingerprint
        return letters(body + sha256(body).digest()[:CHECK_BYTES])

    def line(self) -> str:
        """The secret in groups of four with dashes, to be read out and typed."""
        whole = self.text()
        return "-".join(whole[i : i + GROUP] for i in range(0, len(whole), GROUP))


def read_secret(text: str) -> DeskSecret:
    """What somebody typed, pasted or scanned.

    Raises:
        BadInput: it is no secret, it was mistyped, or it is of a newer version; the message
            does not repeat it.
    """
    whole = _PREFIX.sub("", _BETWEEN.sub("", text))
    whole = whole.upper() if whole.isascii() else ""
    if not _LETTERS.fullmatch(whole):
        raise BadInput(
            "This is not a desk's secret: it has only the letters {letters}, in groups of "
            "four. The desk that serves shows it.",
            letters=ALPHABET,
        )
    raw = bytes.fromhex(whole.translate(_TO_HEX)) if len(whole) % 2 == 0 else b""
    body, check = raw[:-CHECK_BYTES], raw[-CHECK_BYTES:]
    if len(raw) < CHECK_BYTES + 2 or not hmac.compare_digest(
        sha256(body).digest()[:CHECK_BYTES], check
    ):
        raise BadInput(
            "The secret was mistyped, or a part of it is missing ({count} letters read): "
            "compare it group by group with the screen of the desk that serves.",
            count=len(whole),
        )
    version, count = body[0], body[1]
    if version != FORMAT or not 1 <= count <= MOST_ADDRESSES or len(raw) != _FIXED + 4 * count:
        raise BadInput(
            "This secret is of another version of the program: install the same version on "
            "all desks."
        )
    addresses, rest = body[2 : 2 + 4 * count], body[2 + 4 * count :]
    return DeskSecret(
        tuple(str(IPv4Address(addresses[4 * i : 4 * i + 4])) for i in range(count)),
        int.from_bytes(rest[:2], "big"),
        rest[2 : 2 + PASSWORD_BYTES],
        rest[2 + PASSWORD_BYTES :],
    )
