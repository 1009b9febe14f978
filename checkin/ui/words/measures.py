"""Measures within the names of designs and sheets, written as the language writes numbers."""

import re

from PySide6.QtCore import QLocale

_DECIMALS = re.compile(r"(?<=\d)\.(?=\d+ (?:mm|×))")


def measure_words(name: str) -> str:
    """A name such as “63.5 × 36 mm” with the decimal sign of the language."""
    return _DECIMALS.sub(QLocale().decimalPoint(), name)
