"""Which letters a badge or a paper would show as an empty box."""

import pytest
from PySide6.QtGui import QGuiApplication

from checkin.drawing.fonts import Face


@pytest.mark.parametrize("family", ["Noto Sans", "JetBrains Mono"])
def test_letters_that_nobody_has_assigned_or_that_are_private_are_told(
    qapp: QGuiApplication, family: str
) -> None:
    # JetBrains Mono has a picture of its own at U+E0A0: no letter of anybody's name.
    assert Face(family).lacks("Ana\u0378 \ue0a0") == "\u0378\ue0a0"


def test_what_joins_letters_is_no_letter(qapp: QGuiApplication) -> None:
    assert Face("Noto Sans").lacks("a\u200db\ufe0f\u00a0") == ""


def test_the_bundled_fonts_draw_latin_greek_and_cyrillic(qapp: QGuiApplication) -> None:
    assert Face("Noto Sans").lacks("Œuvre ß Ł Şğ Ελληνικά Українська") == ""
