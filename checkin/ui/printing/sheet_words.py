"""The names of sheets in the language spoken; sizes and makers' numbers stay as they are."""

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sheet_words(name: str) -> str:
    """A sheet's name as its file gives it, its few English words translated."""
    for pattern, words in (
        (r"Roll (.+?) labels", translate("sheets", "Roll of labels {size}")),
        (r"Roll (.+?), endless", translate("sheets", "Endless roll {size}")),
        (r"Card (.+?), one a page", translate("sheets", "Card {size}, one a page")),
        (r"(.+?), one a page", translate("sheets", "{size}, one a page")),
        (r"(.+?), plain A4", translate("sheets", "{size}, plain A4 paper")),
        (r"(.+?), plain Letter", translate("sheets", "{size}, plain Letter paper")),
    ):
        found = re.match(pattern, name)
        if found is not None:
            return words.format(size=found[1]) + name[found.end() :]
    return name
