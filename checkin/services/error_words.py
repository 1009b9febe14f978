"""Messages for people in the user's language, where no window is there to ask Qt.

The French is in ``assets/translations/errors_fr.ts``, context "errors", which the window
uses too. After a change: ``pyside6-lrelease assets/translations/errors_fr.ts``.
"""

import locale
import os
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

from checkin.data_folder import data_folder
from checkin.domain.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

_FRENCH = {"fr", "french"}  # "French_France" on Windows
_ENGLISH = {"en", "english", "c", "posix"}


def in_words(error: UserError, language: str | None = None) -> str:
    """The error's message: French for French people, else English.

    Args:
        error: what happened.
        language: a locale such as ``fr`` or ``fr_FR.UTF-8``; the user's when None.
    """
    params = {  # a reason found elsewhere is translated on its own
        name: in_words(value, language) if isinstance(value, UserError) else value
        for name, value in error.params.items()
    }
    return translated(error.template, language).format(**params)


def translated(template: str, language: str | None = None) -> str:
    """A template of an error, or a message about a row, in a language or the user's."""
    if _word(_users_language() if language is None else language) not in _FRENCH:
        return template
    translator = catalogue()
    return (translator and translator.translate("errors", template)) or template


def _users_language() -> str:
    """As gettext finds it: LANGUAGE is a list of wishes, and the C locale means English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((value for name in names if (value := os.environ.get(name))), "")
    if not chosen and sys.platform in ("win32", "darwin"):
        chosen = locale.getlocale()[0] or ""
    if _word(chosen) in ("c", "posix"):
        return chosen
    wishes = [wish for wish in os.environ.get("LANGUAGE", "").split(":") if wish]
    return next((wish for wish in wishes if _word(wish) in _FRENCH | _ENGLISH), chosen)


def _word(name: str) -> str:
    return re.split(r"[-_.@]", name.lower())[0]


@cache
def catalogue() -> "QTranslator | None":
    """The French messages; None where Qt or the file is missing."""
    try:
        from PySide6.QtCore import QTranslator

        path = data_folder("assets") / "translations" / "errors_fr.qm"
    except (ImportError, FileNotFoundError):
        return None
    translator = QTranslator()
    return translator if translator.load(str(path)) else None
