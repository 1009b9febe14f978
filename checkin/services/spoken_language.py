"""Which language people are spoken to in, by the rule of the window: chosen, else the system's."""

import locale
import os
import re
import sys

from checkin.services.settings import MachineSettings

#: the machine's setting: "fr", "en", or none for the system's
SETTING = "language"
_FRENCH = {"fr", "french"}  # "French_France" on Windows
_ENGLISH = {"en", "english", "c", "posix"}


def speaks_french(language: str | None = None) -> bool:
    """Whether a locale such as ``fr``, ``fr_FR.UTF-8``, or the user's when None, is French."""
    return _word(_users_language() if language is None else language) in _FRENCH


def _users_language() -> str:
    chosen = MachineSettings().get(SETTING)
    return chosen if chosen in ("fr", "en") else systems_language()


def systems_language() -> str:
    """The system's, whatever was chosen here; a locale such as ``fr_FR.UTF-8``.

    As gettext finds it: LANGUAGE is a list of wishes, and the C locale means English.
    """
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
