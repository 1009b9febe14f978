"""The tables of the export as plain values: a list of people per session, and an overview."""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from checkin.domain.attendance import Attendance
from checkin.domain.errors import NotFound
from checkin.domain.model import (
    Attendee,
    Programme,
    Registration,
    RegistrationStatus,
    Role,
    Session,
)
from checkin.reporting.labels import DEFAULT_LANGUAGE, labels

Cell = str | int | datetime | timedelta | None
"""A datetime is aware, in the event's time zone, at a full minute."""

Row = tuple[Cell, ...]

_UNDECOMPOSED = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'"})


@dataclass(frozen=True, slots=True)
class Table:
    """A header, the rows under it, and rows of totals that no filter or sum may include.

    ``summed``: columns in which the first of the totals is the sum of the rows; ``row_sums``:
    the last column is the sum of that many columns before it.
    """

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    totals: tuple[Row, ...] = ()
    summed: tuple[int, ...] = ()
    row_sums: int = 0


@dataclass(frozen=True)
class ExportData:
    """What an export is made of.

    ``now``: the moment of the export: whoever has not come to a session that ends later is
    awaited, not a no-show. None takes every session as over.
    """

    programme: Programme
    attendees: Mapping[str, Attendee]
    registrations: Sequence[Registration]
    attendances: Sequence[Attendance]
    now: datetime | None = None
    _lines: dict[str, tuple["Line", ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )  # by session: a dozen tables are made of them

    def only(self, sessions: Collection[str]) -> "ExportData":
        """The same for some sessions alone; NotFound where one is not in the programme."""
        for session in sessions:
            session_of(self, session)
        programme = self.programme
        return replace(
            self,
            programme=replace(
                programme, sessions=tuple(s for s in programme.sessions if s.id in sessions)
            ),
            registrations=[r for r in self.registrations if r.session in sessions],
            attendances=[a for a in self.attendances if a.session in sessions],
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a session: registered for it, or present in it, or both."""

    attendee: Attendee
    registration: Registration | None
    attendance: Attendance | None
    over: bool

    @property
    def takes_part(self) -> bool:
        return self.attendee.role is Role.PARTICIPANT

    @property
    def status(self) -> str:
        """``confirmed``, ``waitlisted``, ``cancelled``, ``walk_in`` or, other roles, ``invited``.

        A cancelled registration is none: who comes all the same is a walk-in.
        """
        status = self.registration.status if self.registration else None
        if status is None or (self.attendance and status is RegistrationStatus.CANCELLED):
            return "walk_in" if self.takes_part else "invited"
        return status.value

    @property
    def presence(self) -> str:
        if self.attendance:
            return "present"
        if not self.over and self.status in ("confirmed", "waitlisted"):
            return "awaited"
        return "no_show" if self.status == "confirmed" else "absent"


def alphabetical(text: str) -> str:
    """A key to sort by, without accents and case: É goes with E, œ with oe."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_UNDECOMPOSED))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def session_of(data: ExportData, session_id: str) -> Session:
    try:
        return data.programme.session_by_id[session_id]
    except KeyError:
        raise NotFound(
            "There is no session “{session}” in the programme; there is: {existing}.",
            session=session_id,
            existing=", ".join(data.programme.session_by_id),
        ) from None


def lines_of(data: ExportData, session_id: str) -> list[Line]:
    """Everybody registered for the session and everybody present, in order of their names."""
    session = session_of(data, session_id)
    if session_id not in data._lines:
        data._lines[session_id] = tuple(_lines_of(data, session))
    return list(data._lines[session_id])


def _lines_of(data: ExportData, session: Session) -> list[Line]:
    over = data.now is None or session.end <= data.now
    registrations = {r.attendee: r for r in data.registrations if r.session == session.id}
    attendances = {a.attendee: a for a in data.attendances if a.session == session.id}
    people = [data.attendees[id] for id in registrations.keys() | attendances.keys()]
    people.sort(key=lambda p: (alphabetical(p.family_name), alphabetical(p.given_name), p.id))
    return [Line(p, registrations.get(p.id), attendances.get(p.id), over) for p in people]


def session_rows(data: ExportData, session_id: str, language: str = DEFAULT_LANGUAGE) -> Table:
    """The people of a session: what they registered, when they were there, how it is known.

    Only what proves attendance: no e-mail, no door note. Entry and exit are empty for those who
    did not come.
    """
    words = labels(language)
    header = (
        "family_name",
        "given_name",
        "organisation",
        "audience",
        "role",
        "registration",
        "presence",
        "first_entry",
        "last_exit",
        "minutes",
        "minutes_known",
        "known_by",
    )
    rows: list[Row] = []
    for line in lines_of(data, session_id):
        person, attendance = line.attendee, line.attendance
        known: Row = (None, None, None, None, None)
        if attendance:
            known = (
                _local(data, attendance.first_entry),
                _local(data, attendance.last_exit),
                attendance.minutes,
                words["known.measured" if attendance.measured else "known.presumed"],
                ", ".join(words[f"via.{way}"] for way in attendance.known_by),
            )
        rows.append(
            (
                person.family_name,
                person.given_name,
                person.organisation,
                person.audience,
                words[f"role.{person.role}"],
                words[f"registration.{line.status}"],
                words[f"presence.{line.presence}"],
                *known,
            )
        )
    return Table(tuple(words[key] for key in header), tuple(rows))


_COUNTS: Mapping[str, Callable[[Line], bool]] = {
    "registered": lambda line: line.takes_part and line.status == "confirmed",
    "waitlisted": lambda line: line.takes_part and line.status == "waitlisted",
    "present": lambda line: line.takes_part and line.attendance is not None,
    "walk_ins": lambda line: line.takes_part and line.status == "walk_in",
    "no_shows": lambda line: line.takes_part and line.presence == "no_show",
}


def overview_rows(data: ExportData, language: str = DEFAULT_LANGUAGE) -> Table:
    """A row per session; then participations added up, and distinct people, apart.

    Counts and minutes are those of participants, the indicators; speakers, staff, press and
    guests stand apart in the last three columns.
    """
    words = labels(language)
    minutes = ("minutes_measured", "minutes_presumed")
    header = (
        *("session", "title", "room", "start", "end", *_COUNTS, *minutes),
        *("others_present", "others_minutes_measured", "others_minutes_presumed"),
    )
    rows: list[Row] = []
    everybody: list[Line] = []
    for session in data.programme.sessions:
        lines = lines_of(data, session.id)
        everybody += lines
        rows.append(
            (
                session.id,
                session.name,
                data.programme.room_of(session).name,
                _local(data, session.start),
                _local(data, session.end),
                *_figures(lines),
            )
        )
    came = {line.attendee.id for line in everybody if line.attendance is not None}
    nowhere = [line for line in everybody if line.attendee.id not in came]
    people = [
        # who missed one session and came to another is no no-show among people
        _distinct(nowhere if count == "no_shows" else everybody, wanted)
        for count, wanted in _COUNTS.items()
    ]
    others = _distinct(everybody, lambda line: not line.takes_part and line.attendance is not None)
    totals: tuple[Row, ...] = (
        (words["total_participations"], None, None, None, None, *_figures(everybody)),
        (words["total_people"], None, None, None, None, *people, None, None, others, None, None),
    )
    summed = tuple(range(5, len(header)))
    return Table(tuple(words[key] for key in header), tuple(rows), totals, summed)


def _figures(lines: Sequence[Line]) -> Iterable[int]:
    """The ten figures of the overview: participations and minutes, participants then others."""
    yield from (sum(map(wanted, lines)) for wanted in _COUNTS.values())
    for takes_part in (True, False):
        there = [ln.attendance for ln in lines if ln.attendance and ln.takes_part is takes_part]
        if not takes_part:
            yield len(there)
        yield sum(a.minutes_measured for a in there)
        yield sum(a.minutes_presumed for a in there)


def _distinct(lines: Sequence[Line], wanted: Callable[[Line], bool]) -> int:
    return len({line.attendee.id for line in lines if wanted(line)})


def _local(data: ExportData, at: datetime | None) -> datetime | None:
    if at is None:
        return None
    return at.astimezone(data.programme.event.zone).replace(second=0, microsecond=0)
