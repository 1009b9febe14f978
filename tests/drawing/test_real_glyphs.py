"""Badges and papers agree on which letters nobody's font here can draw."""

import pytest
from PySide6.QtGui import QGuiApplication

from checkin.drawing.fonts import Face
from checkin.reporting.papers.glyphs import missing


@pytest.mark.parametrize(
    "name", ["Noël Cœurdoux", "Νίκος", "Андрій", "नमस्ते", "ไทย", "日本", "🎈", "\U0001d800"]
)
def test_what_a_badge_lacks_is_what_a_paper_lacks(qapp: QGuiApplication, name: str) -> None:
    assert set(Face("Noto Sans").lacks(name)) == set(missing(name))


def test_the_bundled_fonts_draw_latin_greek_and_cyrillic(qapp: QGuiApplication) -> None:
    assert Face("Noto Sans").lacks("Œuvre ß Ł Şğ Ελληνικά Українська") == ""
