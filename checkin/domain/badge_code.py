"""The badge code: 28 letters that carry a random badge id and a MAC, no personal data.

Layout (DESIGN.md, "Badge code"): 6 bytes badge id + the first 8 bytes of
HMAC-SHA256(event key, event id ‖ 0x00 ‖ badge id), written in base 16 with the letters
``BCDEFGHJKNPRSTVX``, which sit on the same keys on AZERTY, QWERTY and QWERTZ.
"""

import hmac
import re
from functools import lru_cache

ALPHABET = "BCDEFGHJKNPRSTVX"
BADGE_ID_BYTES = 6
MAC_BYTES = 8
CODE_LETTERS = 2 * (BADGE_ID_BYTES + MAC_BYTES)
#: On a test badge: no event issues it, and desks say that it is a test
TEST_CODE = "TEST" * 7

_TO_HEX = str.maketrans(ALPHABET, "0123456789abcdef")
_TO_LETTERS = str.maketrans("0123456789abcdef", ALPHABET)
_IGNORED = re.compile(r"[\s\-\u2010-\u2015\u2212\u00ad\u200b\ufeff\x00-\x1f]+")
# The second half: the same as a scanner of an American keyboard types them on a French one.
_PREFIXES = re.compile(
    r"""^(?:\]Q[0-9A-Za-z]|\\[0-9]{6}|\$[Aa][&é"'(è_çà0-9]?|\*[&é"'(è_çà0-9]{5,6})"""
)
_CODE = re.compile(f"[{ALPHABET}]{{{CODE_LETTERS}}}")


def make_code(event_key: bytes, event_id: str, badge_id: bytes) -> str:
    """The 28 letters for ``badge_id`` (6 random bytes)."""
    return (badge_id + _mac(event_key, event_id, badge_id)).hex().translate(_TO_LETTERS)


def letters_of(badge_id: bytes) -> str:
    """The first 12 letters of a code, which name the badge."""
    return badge_id.hex().translate(_TO_LETTERS)


def normalise(text: str) -> str | None:
    """The 28 capital letters in what was read, or None where it is not one of our codes.

    Forgives case, spaces, dashes, line endings, and a scanner's prefixes (symbology
    identifier ``]Q1``, ECI ``\\0000NN``, also in the wrong keyboard country).
    """
    if len(text) > 200:
        return None
    if _CODE.fullmatch(text):
        return text
    code = _IGNORED.sub("", text)
    while match := _PREFIXES.match(code):
        code = code[match.end() :]
    # Only ASCII: "ß".upper() is "SS", and a long s would read as one of our letters.
    code = code.upper() if code.isascii() else ""
    return code if _CODE.fullmatch(code) else None


def badge_id_of(code: str) -> bytes:
    """The badge id inside a normalised code, or inside its first 12 letters (not verified)."""
    return bytes.fromhex(code.translate(_TO_HEX))[:BADGE_ID_BYTES]


def is_genuine(event_key: bytes, event_id: str, code: str) -> bool:
    """Whether the MAC of a normalised code is this event's, in constant time."""
    raw = bytes.fromhex(code.translate(_TO_HEX))
    badge_id, mac = raw[:BADGE_ID_BYTES], raw[BADGE_ID_BYTES:]
    return hmac.compare_digest(mac, _mac(event_key, event_id, badge_id))


def in_groups(code: str) -> str:
    """The code in groups of four, as printed under the QR."""
    return " ".join(code[i : i + 4] for i in range(0, len(code), 4))


def _mac(event_key: bytes, event_id: str, badge_id: bytes) -> bytes:
    keyed = _keyed(event_key, event_id).copy()
    keyed.update(badge_id)
    return keyed.digest()[:MAC_BYTES]


@lru_cache(maxsize=4)
def _keyed(event_key: bytes, event_id: str) -> hmac.HMAC:
    """The MAC after the bytes that all badges of an event share."""
    return hmac.new(event_key, event_id.encode() + b"\x00", "sha256")
