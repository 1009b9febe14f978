"""Sessions told by their day and hours: "Mercredi 4 mars – matin", "Wed 4 March, 9:30 am"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from rapidfuzz import fuzz

from checkin.domain.model import Programme, Session
from checkin.importing.folding import fold

_DAY_NAMES = (
    *("lundi|monday|lun|mon", "mardi|tuesday|tues|mar|tue", "mercredi|wednesday|weds|mer|wed"),
    *("jeudi|thursday|thurs|thur|jeu|thu", "vendredi|friday|ven|vend|fri"),
    *("samedi|saturday|sam|sat", "dimanche|sunday|dim|sun"),
)
_MONTHS = (
    *("janvier|janv|january|jan", "fevrier|fevr|fev|february|feb", "mars|march"),
    *("avril|avr|april|apr", "mai|may", "juin|june|jun", "juillet|juil|july|jul"),
    *("aout|august|aug", "septembre|sept|september|sep", "octobre|oct|october"),
    *("novembre|nov|november", "decembre|dec|december"),
)
_DAY = "|".join(_DAY_NAMES)
_MONTH = "|".join(_MONTHS)
_WEEKDAY = re.compile(
    rf"\b(?P<name>{_DAY})\b\.?(?: *(?:le )?(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?\b"
    r"(?! ?(?:h|:|am\b|pm\b|[/.]\d)))?"
)
_DATES = (
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b"),
    re.compile(
        r"\b(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>\d{4}|\d{2}))?\b(?! ?[h:])"
    ),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?(?: of)? (?P<name>{_MONTH})\b\.?"
        r"(?:,? (?P<year>\d{4}))?"
    ),
    re.compile(
        rf"\b(?P<name>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?! ?[h:])"
        r"(?:,? (?P<year>\d{4}))?"
    ),
)
_MONTH_ALONE = re.compile(rf"\b(?:{_MONTH})\b\.? \d{{4}}\b")
_DAY_NUMBER = re.compile(r"\b(?:jour(?:nee)?|day|j) ?(?:n° ?)?([1-9])\b(?! ?h)")
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2}) ?(?:(?:h(?:eures?|rs?)?|:) ?(?P<minute>\d{2})?|\.(?P<point>\d{2}))"
    r"(?: ?(?P<half>am|pm|a\.m\.?|p\.m\.?)\b)?|\b(?P<hour12>\d{1,2}) ?(?P<half12>am|pm)\b"
)
_HALVES = (
    ("afternoon", re.compile(r"\b(?:apres[- ]?midi|aprem|a-?m\.? ?midi|afternoon|pm)\b")),
    ("morning", re.compile(r"\b(?:matin|matinee|morning|am)s?\b")),
    ("evening", re.compile(r"\b(?:soir|soiree|evening|night)s?\b")),
)
# Words that may stand around a date and name nothing by themselves.
_PLAIN = frozenset(
    """de a du le la les l' au aux d' en des to from at the of on in et and debut fin jusqu'a
    atelier ateliers seance seances session sessions sequence sequences conference conferences
    workshop workshops demi-journee journee jour day creneau no n° heures h participation
    presence inscription oui present presente presents participe participera participerai viendra
    viendrai viens vient serai je disponible attend attending will i part""".split()  # noqa: SIM905 - words, not code
)
_WORDS = re.compile(r"[^\W_]+(?:['-][^\W_]+)*'?|n°")


@dataclass(slots=True)
class When:
    """What a text says of a day and hours; ``rest`` are its other words that mean something."""

    weekdays: set[int] = field(default_factory=set)
    dates: set[tuple[int, int]] = field(default_factory=set)  # day, month (0: not said)
    times: list[tuple[int, int]] = field(default_factory=list)
    half: str = ""
    halves: int = 0  # how many different ones are named
    number: int = 0  # "Jour 2": the second day of the event
    rest: str = ""

    @property
    def says_day(self) -> bool:
        return bool(self.weekdays or self.dates or self.number)

    @property
    def says_hours(self) -> bool:
        return bool(self.times or self.half)

    @property
    def only_hours(self) -> bool:
        """Hours or half a day, and nothing else."""
        return self.only_when and self.says_hours and not self.says_day

    @property
    def only_when(self) -> bool:
        """Nothing but a day, hours and words that mean nothing by themselves."""
        return not self.rest and (self.says_day or self.says_hours)


def parse_when(text: str) -> When:
    """What the text says of a day and hours."""
    found = When()
    rest = fold(text)
    for pattern in _DATES:
        for match in pattern.finditer(rest):
            groups = match.groupdict()
            month = groups.get("month")
            number = int(month) if month else _index(_MONTHS, groups["name"] or "") + 1
            if 1 <= number <= 12 and 1 <= int(groups["day"]) <= 31:
                found.dates.add((int(groups["day"]), number))
        rest = pattern.sub(" ", rest)
    rest = _MONTH_ALONE.sub(" ", rest)
    if numbered := _DAY_NUMBER.search(rest):
        found.number = int(numbered[1])
        rest = _DAY_NUMBER.sub(" ", rest)
    for match in _WEEKDAY.finditer(rest):
        found.weekdays.add(_index(_DAY_NAMES, match["name"]))
        if match["day"] and 1 <= int(match["day"]) <= 31:
            found.dates.add((int(match["day"]), 0))
    rest = _WEEKDAY.sub(" ", rest)
    for match in _TIME.finditer(rest):
        hour = int(match["hour"] or match["hour12"])
        half = (match["half"] or match["half12"] or "")[:1]
        if half and hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour < 24:
            found.times.append((hour, int(match["minute"] or match["point"] or 0)))
    rest = _TIME.sub(" ", rest)
    for name, pattern in _HALVES:
        if pattern.search(rest):
            found.half = found.half or name
            found.halves += 1
            rest = pattern.sub(" ", rest)
    words = [w for w in _WORDS.findall(rest) if w not in _PLAIN and not w.isdigit()]
    found.rest = " ".join(words)
    return found


def _index(names: Iterable[str], word: str) -> int:
    return next(i for i, alternatives in enumerate(names) if word in alternatives.split("|"))


class SessionTimes:
    """The sessions of a programme by the local day and hour at which they start."""

    def __init__(self, programme: Programme) -> None:
        zone = programme.event.zone
        self._starts = [(s, s.start.astimezone(zone)) for s in programme.sessions]
        self._days = sorted({start.date() for _, start in self._starts})

    def session(self, text: str) -> str | None:
        """The only session that the text can mean by its day and hours; None where it says too
        little, or speaks of something else as well."""
        when = parse_when(text)
        session = self._only_one(when)
        if session is None:
            return None
        if when.rest and fuzz.token_set_ratio(when.rest, fold(session.name)) < 80:
            return None
        return session.id

    def session_at(self, when: When) -> str | None:
        """The only session at this day and hours, whatever else was said."""
        session = self._only_one(when)
        return None if session is None else session.id

    def on_day_of(self, day: When | None, hours: When) -> str | None:
        """The session that hours alone mean after a day was named: "jeudi matin, après-midi"."""
        if day is None or not hours.only_hours:
            return None
        return self.session_at(
            When(day.weekdays, day.dates, hours.times, hours.half, hours.halves, day.number)
        )

    def _only_one(self, when: When) -> Session | None:
        if not when.says_hours or not (when.says_day or len(self._days) == 1):
            return None
        if len(when.weekdays) > 1 or len(when.dates) > 2 or len(when.times) > 2 or when.halves > 1:
            return None
        fits = [session for session, start in self._starts if self._fits(when, start)]
        return fits[0] if len(fits) == 1 else None

    def _fits(self, when: When, start: datetime) -> bool:
        if when.number and self._days.index(start.date()) != when.number - 1:
            return False
        if when.weekdays and start.weekday() not in when.weekdays:
            return False
        if any(day != start.day or (month and month != start.month) for day, month in when.dates):
            return False
        if when.times and when.times[0] != (start.hour, start.minute):
            return False
        if when.half and not when.times:
            halves = {"morning": (0, 12), "afternoon": (12, 18), "evening": (17, 24)}
            first, last = halves[when.half]
            return first <= start.hour < last
        return True
