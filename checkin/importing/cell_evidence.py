"""What the answers of a column look like: addresses, names, yes and no, roles, statuses."""

import re
from collections.abc import Sequence

from checkin.domain.model import RegistrationStatus, Role
from checkin.importing.cell_words import ROLES, STATUS, TICKS, addresses, word
from checkin.importing.folding import COURTESIES, clean, fold

_NAME = re.compile(r"[^\W\d_][^\d_@=<>|/\\!?;:]{0,59}")
_MOST_WORDS = 5


def share(values: Sequence[str], holds: object) -> float:
    """The share of the values for which ``holds`` is true; 0 without values."""
    assert callable(holds)
    return sum(bool(holds(value)) for value in values) / len(values) if values else 0.0


def are_addresses(values: Sequence[str]) -> bool:
    """Most are e-mail addresses, those aside that say there is none."""
    told = [found for v in values if (found := addresses(v)) != []]
    return sum(found is not None for found in told) * 2 >= len(told) > 0


def look_like_names(values: Sequence[str]) -> bool:
    """Short texts of letters, few of them yes, no or a title."""

    def name(value: str) -> bool:
        text = clean(value)
        return (
            _NAME.fullmatch(text) is not None
            and len(text.split()) <= _MOST_WORDS
            and word(text, TICKS) is None
        )

    return share(values, name) >= 0.7


def look_like_labels(values: Sequence[str]) -> bool:
    """Short answers in words: no yes and no, no addresses, no numbers, no essays."""

    def label(value: str) -> bool:
        text = clean(value)
        return (
            any(c.isalpha() for c in text)
            and len(text) <= 100
            and "@" not in text
            and fold(text) not in ("oui", "non", "yes", "no", "true", "false", "checked", "x")
        )

    return share(values, label) >= 0.6


def are_courtesies(values: Sequence[str]) -> bool:
    """Most are Mr, Mme, Dr: a title, and no job."""
    return share(values, lambda value: fold(value).rstrip(".") in COURTESIES) >= 0.5


def are_roles(values: Sequence[str]) -> bool:
    """Nearly all are words for roles, and one at least is more than a participant."""
    found = [word(v, ROLES) for v in values]
    return sum(role is not None for role in found) >= 0.8 * len(found) > 0 and any(
        role not in (None, Role.PARTICIPANT) for role in found
    )


def are_statuses(values: Sequence[str]) -> bool:
    """Nearly all are words for statuses, and one at least is no plain registration."""
    found = [word(v, STATUS) for v in values]
    return sum(status is not None for status in found) >= 0.8 * len(found) > 0 and any(
        s not in (None, RegistrationStatus.CONFIRMED) for s in found
    )
