"""Whether a letter can be drawn at all, by a font or by one that the system falls back on."""

import unicodedata

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QTextLayout


def can_draw(letter: str, font: QFont) -> bool:
    """Whether ``font`` or a fallback has a glyph for ``letter``, never a mere box."""
    category = unicodedata.category(letter)
    if letter.isspace() or category == "Cf" or 0xFE00 <= ord(letter) <= 0xFE0F:
        return True  # joiners and variation selectors are drawn by what they join
    if category in ("Cc", "Cs", "Co", "Cn"):
        return False
    # That the font has the letter is not enough: a script that must be shaped (Devanagari)
    # is drawn as boxes where the font has no rules for it.
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine().setPosition(QPointF(0, 0))
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(_is_real(run) for run in runs)


def _is_real(run: QGlyphRun) -> bool:
    """Glyph 0 is a font's own box. Where Qt has no font for a script it draws boxes by itself,
    with a “font” that has no table of characters."""
    return 0 not in run.glyphIndexes() and not run.rawFont().fontTable("cmap").isEmpty()
