"""Warnings before a badge is printed, in words: to who prints, and to who designs."""

import unicodedata

from PySide6.QtCore import QCoreApplication

from checkin.services.print_centre import Concern, Notice

translate = QCoreApplication.translate


def notice_words(notice: Notice) -> str:
    """One warning, the person first."""
    patterns = {
        Concern.MISSING_LETTERS: translate(
            "print", "{name}: no font of this computer has {detail}; it prints as boxes."
        ),
        Concern.PICTURES_LEFT_OUT: translate(
            "print", "{name}: no font of this computer has {detail}; the badge does without."
        ),
        Concern.NAME_COMPACTED: translate(
            "print", "{name}: the name is too long, printed as “{detail}”."
        ),
        Concern.NAME_TOO_SMALL: translate(
            "print", "{name}: the name prints very small; choose a larger badge."
        ),
        Concern.SHORTENED: translate("print", "{name}: “{detail}” is shortened."),
    }
    detail = notice.detail
    if notice.concern in (Concern.MISSING_LETTERS, Concern.PICTURES_LEFT_OUT):
        detail = ", ".join(letter_words(letter) for letter in detail)
    return patterns[notice.concern].format(name=notice.name, detail=detail)


def letter_words(letter: str) -> str:
    """A letter that this computer cannot draw, and what Unicode calls it."""
    return f"{letter} ({unicodedata.name(letter, f'U+{ord(letter):04X}').lower()})"
