"""The names of sheets in the language spoken; makers' numbers stay as they are."""

from checkin.badging.sheet_names import sheet_name
from checkin.domain.errors import UserError
from checkin.ui.words.desk import error_text
from checkin.ui.words.measures import measure_words


def sheet_words(name: str) -> str:
    """A sheet's name as its file gives it, its few English words translated."""
    words = sheet_name(name)
    return measure_words(error_text(words) if isinstance(words, UserError) else words)
