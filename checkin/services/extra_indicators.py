"""Columns kept on request (diet, age, “how did you hear of us”) that the indicators count by."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.importing.folding import fold
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, setting_rows
from checkin.store.unit import Unit

SETTING = "indicators.extra"


@dataclass(frozen=True, slots=True)
class ExtraColumn:
    """``filled``: people who have an answer; ``answers``: different ones; ``counted``: whether
    the indicators count by it."""

    header: str
    filled: int
    answers: int
    counted: bool


def headers_of(settings: Mapping[str, object]) -> tuple[str, ...]:
    """The headers that the organiser chose, in that order."""
    chosen = settings.get(SETTING)
    if not isinstance(chosen, list):
        return ()
    return tuple(dict.fromkeys(header for header in chosen if isinstance(header, str)))


def extra_columns(event: OpenEvent) -> list[ExtraColumn]:
    """The columns that somebody has an answer in, as the lists had them, and those chosen."""

    def read(unit: Unit) -> list[ExtraColumn]:
        chosen = headers_of(setting_rows.read(unit))
        filled: Counter[str] = Counter()
        answers: dict[str, set[str]] = {}
        for person in roster_rows.attendees(unit):
            for header, value in person.extra.items():
                filled[header] += 1
                answers.setdefault(header, set()).add(fold(value))
        return [
            ExtraColumn(header, filled[header], len(answers.get(header, ())), header in chosen)
            for header in dict.fromkeys((*filled, *chosen))
        ]

    return event.read(read)


def count_by(event: OpenEvent, headers: Sequence[str], *, at: datetime, by: str = "") -> None:
    """Choose what the indicators count by besides their own groups; noted."""

    def job(unit: Unit) -> None:
        if headers_of(setting_rows.read(unit)) == tuple(headers):
            return
        setting_rows.write(unit, SETTING, list(headers) or None)
        roster_rows.note_change(unit, at, by, "settings", {"indicators": list(headers)})

    event.write(job)
