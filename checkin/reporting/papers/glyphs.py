"""Which letters no font here can draw, so that a PDF never shows an empty box for a name."""

from functools import lru_cache

from PySide6.QtGui import QFont

from checkin.drawing.fonts import Face
from checkin.drawing.real_glyphs import can_draw

_FAMILY = "Noto Sans"


def printable(text: str) -> str:
    """``text`` as it can be drawn: a letter that no font has becomes its code, ‹U+1F9D1›."""
    if text.isascii() and text.isprintable():
        return text
    return _drawable(" ".join(text.split()) if text.isascii() else text)


@lru_cache(maxsize=20_000)
def _drawable(text: str) -> str:
    if all(_can_draw(c) for c in text):
        return text
    return "".join(c if _can_draw(c) else f"‹U+{ord(c):04X}›" for c in text)


def missing(text: str) -> str:
    """The letters of ``text`` that no font on this machine has, each once."""
    return "".join(dict.fromkeys(c for c in text if not _can_draw(c)))


@lru_cache(maxsize=20_000)
def _can_draw(letter: str) -> bool:
    """Whether Noto Sans or a font that the system falls back to has a glyph for ``letter``."""
    return can_draw(letter, _font())


def _font() -> QFont:
    return Face(_FAMILY).font
