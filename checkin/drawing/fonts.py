"""The bundled fonts, and measuring text in millimetres whatever it is painted on.

Text is measured and drawn at one large reference size and scaled by the painter. So widths
grow evenly with the size, a PDF, a picture and the screen break lines alike, and each
face is embedded once.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from checkin.data_folder import data_folder
from checkin.drawing.real_glyphs import can_draw

#: size in units at which faces are measured and drawn
REFERENCE = 1000
_FAMILIES = {"NotoSans": "Noto Sans", "JetBrainsMono": "JetBrains Mono"}  # by file name
_FIRST_PICTURE = "\u2000"
_LIGATURES = tuple(QFont.Tag(name) for name in ("liga", "clig", "dlig", "calt"))


def load_fonts() -> None:
    """Makes the fonts of ``assets/fonts`` known to the running QGuiApplication."""
    known = set(QFontDatabase.families())
    for path in sorted(data_folder("assets").joinpath("fonts").glob("*.[ot]tf")):
        if _FAMILIES.get(path.stem.split("-")[0]) not in known:
            QFontDatabase.addApplicationFont(str(path))


@dataclass(frozen=True)
class Face:
    """One weight of one family."""

    family: str
    bold: bool = False

    @cached_property
    def font(self) -> QFont:
        font = QFont(self.family)
        font.setBold(self.bold)
        font.setPixelSize(REFERENCE)
        # whole-pixel hinting would bend widths; ours must be the same on every device
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
        # ligatures would leave a PDF as “Oﬀredo”, which no search finds
        for feature in _LIGATURES:
            font.setFeature(feature, 0)
        return font

    @cached_property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @cached_property
    def capital(self) -> float:
        """Height of capital letters, in parts of the size."""
        return self.metrics.capHeight() / REFERENCE

    @cached_property
    def ascent(self) -> float:
        """Room above the baseline for accented capitals, in parts of the size."""
        return self.metrics.ascent() / REFERENCE

    @cached_property
    def descent(self) -> float:
        """Room below the baseline, in parts of the size."""
        return self.metrics.descent() / REFERENCE

    @cached_property
    def width(self) -> Callable[[str], float]:
        """Width of a text in parts of the size."""
        advance = self.metrics.horizontalAdvance
        return lru_cache(maxsize=20_000)(lambda text: advance(text) / REFERENCE)

    @cached_property
    def _has(self) -> Callable[[str], bool]:
        return lru_cache(maxsize=20_000)(lambda letter: can_draw(letter, self.font))

    def lacks(self, text: str) -> str:
        """The letters of ``text`` that neither this face nor any installed font can draw."""
        has = self._has
        return "".join(c for c in dict.fromkeys(text) if c > "~" and not has(c) and not c.isspace())

    def without_lost_pictures(self, text: str) -> str:
        """``text`` less the emoji that no installed font can draw: nobody wants a box on
        their chest. Letters stay whatever happens; `lacks` tells of both."""
        if not text or max(text) < _FIRST_PICTURE:
            return text
        lost = set(filter(is_picture, self.lacks(text)))
        return " ".join("".join(c for c in text if c not in lost).split()) if lost else text

    @cached_property
    def left_bearing(self) -> Callable[[str], float]:
        """How far right of its origin a letter's ink begins, in parts of the size."""
        ink = self.metrics.tightBoundingRect  # leftBearing() is wrong beyond Latin letters
        return lru_cache(maxsize=1000)(lambda letter: ink(letter).left() / REFERENCE)


def is_picture(letter: str) -> bool:
    """Whether it is an emoji, or what joins and colours emoji; Egyptian letters are none."""
    return unicodedata.category(letter) in ("So", "Sk", "Cf", "Me") or letter == "\ufe0f"
