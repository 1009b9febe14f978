"""Messages for people in the user's language, where no window is there to ask Qt.

The French is in ``assets/translations/errors_fr.ts``: "errors", which the window uses too, and
what the command line alone says: "command line", "codes", "argparse".
After a change: ``pyside6-lrelease assets/translations/errors_fr.ts``.
"""

from collections.abc import Callable
from functools import cache

from checkin.data_folder import data_folder
from checkin.domain.errors import UserError
from checkin.services.catalogue import Catalogue, read_catalogue
from checkin.services.spoken_language import speaks_french


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


def translated(template: str, language: str | None = None, *, context: str = "errors") -> str:
    """A template of an error, or a message about a row, in a language or the user's."""
    if not speaks_french(language):
        return template
    return _french().get((context, template), template)


def speaker(context: str) -> Callable[[str], str]:
    """What `translated` says in one context, the user's language being asked for once."""
    french = _french() if speaks_french() else {}
    return lambda text: french.get((context, text), text)


def told(template: str, **params: object) -> str:
    """What the command line says by itself."""
    return translated(template, context="command line").format(**params)


def code_word(code: str) -> str:
    """A verdict, reason, status or role in a table for people; in English the code itself."""
    return translated(code, context="codes")


@cache
def _french() -> Catalogue:
    try:
        return read_catalogue(data_folder("assets") / "translations" / "errors_fr.qm")
    except FileNotFoundError:
        return {}
