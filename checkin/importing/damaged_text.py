"""Accents that another program spoilt: UTF-8 that was read as Windows text ("Ã©" for "é")."""

import re

# What the first bytes of "é", "’" and the like look like in Windows-1252.
_DAMAGED = re.compile("Ã[\u0080-\u00bf©¨ª«§´¢®¯»¼¹ ‰ˆŠ€‚]|â€[™œ“”˜\u009d¦]|Â[\u00a0°«»]|\ufffd")
# cp1252 leaves five bytes without a letter; programs that spoil text let them through.
_UNDEFINED = {chr(b): bytes([b]) for b in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def looks_damaged(text: str) -> bool:
    marked = "Ã" in text or "â" in text or "Â" in text or "\ufffd" in text
    return marked and _DAMAGED.search(text) is not None


def repaired(text: str) -> str:
    """The text as it was meant; as it is where that cannot be told."""
    if not looks_damaged(text):
        return text
    try:
        raw = b"".join(_UNDEFINED.get(c) or c.encode("cp1252") for c in text)
        return raw.decode("utf-8")
    except UnicodeError:
        return text
