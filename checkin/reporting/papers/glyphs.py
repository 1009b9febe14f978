"""Which letters no font here can draw, so that a PDF never shows an empty box for a name."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QTextLayout

from checkin.drawing.fonts import Face

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
    category = unicodedata.category(letter)
    if letter.isspace() or category == "Cf" or 0xFE00 <= ord(letter) <= 0xFE0F:
        return True  # joiners and variation selectors are drawn by what they join
    if category in ("Cc", "Cs", "Co", "Cn"):
        return False
    # That the font has the letter is not enough: a script that must be shaped (Devanagari)
    # is drawn as boxes where the font has no rules for it.
    layout = QTextLayout(letter, _font())
    layout.beginLayout()
    layout.createLine().setPosition(QPointF(0, 0))
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(_is_real(run) for run in runs)


def _is_real(run: QGlyphRun) -> bool:
    """Glyph 0 is a font's own box. Where Qt has no font for a script it draws boxes by itself,
    with a “font” that has no table of characters."""
    return 0 not in run.glyphIndexes() and not run.rawFont().fontTable("cmap").isEmpty()


def _font() -> QFont:
    return Face(_FAMILY).font
