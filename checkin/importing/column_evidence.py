"""How many values of a column look like what the column is taken for."""

from collections.abc import Callable, Mapping, Sequence

from checkin.importing.cell_evidence import are_addresses, look_like_names
from checkin.importing.cell_words import ROLES, STATUS, word

_FITS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda value: are_addresses([value]),
    "given_name": lambda value: look_like_names([value]),
    "family_name": lambda value: look_like_names([value]),
    "full_name": lambda value: look_like_names([value]),
    "role": lambda value: word(value, ROLES) is not None,
    "status": lambda value: word(value, STATUS) is not None,
}


def fitting(field: str, values: Sequence[str]) -> int | None:
    """How many of the values look like the field; None for fields whose values look like any."""
    fits = _FITS.get(field)
    return None if fits is None else sum(map(fits, values))
