"""Reads what the rules need to know of one scan, and no more."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from checkin.domain.badge_code import BADGE_ID_BYTES, normalise
from checkin.domain.facts import LastScan, PersonFacts, Queue
from checkin.domain.model import Registration, RegistrationStatus, Role, Source
from checkin.domain.occupancy import Tally
from checkin.domain.trail import Presence, Trail, Whereabouts
from checkin.domain.verdict import Direction, ScanRequest
from checkin.store.unit import Unit, from_us, to_us

_BADGE_LETTERS = 2 * BADGE_ID_BYTES

PERSON = (
    "role, blocked, here_session, here_direction, here_at, here_station,"
    " last_scan, last_at, last_station, last_direction, last_asked"
)
REGISTRATION = "session, status, position, source, told_waiting"
PRESENCE = "session, entered, last_entry, last_station, at_count, back, silent"
#: The columns of a tally, in the order of the fields of `Tally`.
TALLY = tuple(Tally.__dataclass_fields__)
_TALLIES = f"SELECT session, {', '.join(TALLY)} FROM tally"
# A look-up by value is a third of the time of calling the enumeration.
_STATUS = {status.value: status for status in RegistrationStatus}
_SOURCE = {source.value: source for source in Source}
_ROLE = {role.value: role for role in Role}
_DIRECTION = {direction.value: direction for direction in Direction}


def badge_letters(code: str) -> str:
    """The part of a normalised code that names the badge."""
    return code[:_BADGE_LETTERS]


def named_by(request: ScanRequest) -> tuple[str | None, str | None]:
    """Whom a scan names: the letters of a badge, or an attendee."""
    if request.code is None:
        return None, request.attendee
    code = normalise(request.code)
    return (None if code is None else badge_letters(code)), None


def read_person(unit: Unit, attendee: str) -> PersonFacts | None:
    """The person with trail, registrations and last scan; None where there is none."""
    row = unit.one(f"SELECT {PERSON} FROM attendee WHERE id = ?", attendee)
    if row is None:
        return None
    registered = unit.all(f"SELECT {REGISTRATION} FROM registration WHERE attendee = ?", attendee)
    return make_person(attendee, row, registered, read_presences(unit, attendee))


def make_person(
    attendee: str,
    row: Sequence[Any],
    registered: Iterable[Sequence[Any]],
    presences: Mapping[str, Presence],
) -> PersonFacts:
    """From the values of `PERSON` and `REGISTRATION`."""
    whereabouts = None
    if row[2] is not None:
        whereabouts = Whereabouts(row[2], _DIRECTION[row[3]], from_us(row[4]), row[5])
    last = None
    if row[6] is not None:
        last = LastScan(row[6], from_us(row[7]), row[8], _DIRECTION[row[9]], row[10])
    registrations = {
        r[0]: Registration(attendee, r[0], _STATUS[r[1]], r[2], _SOURCE[r[3]], bool(r[4]))
        for r in registered
    }
    trail = Trail(whereabouts, presences)
    return PersonFacts(attendee, _ROLE[row[0]], bool(row[1]), registrations, trail, last)


def read_presences(unit: Unit, attendee: str) -> dict[str, Presence]:
    return make_presences(unit.all(f"SELECT {PRESENCE} FROM presence WHERE attendee = ?", attendee))


def make_presences(rows: Iterable[Sequence[Any]]) -> dict[str, Presence]:
    """From the values of `PRESENCE`."""
    return {
        p[0]: Presence(
            bool(p[1]),
            None if p[2] is None else from_us(p[2]),
            p[3],
            bool(p[4]),
            bool(p[5]),
            bool(p[6]),
        )
        for p in rows
    }


def read_tallies(unit: Unit) -> dict[str, Tally]:
    """Every session's tally."""
    return {row[0]: Tally(*row[1:]) for row in unit.all(_TALLIES)}


def tally_reader(unit: Unit) -> Callable[[str], Tally]:
    """Reads tallies by session id: all at the first question, so that they belong together."""
    known: dict[str, Tally] = {}

    def read(session: str) -> Tally:
        if not known:
            known.update(read_tallies(unit))
        return known[session]

    return read


_TOLD = (
    "SELECT count(*) FROM registration r JOIN attendee a ON a.id = r.attendee"
    " LEFT JOIN session s ON s.id = a.here_session AND a.here_direction = 'in'"
    " WHERE r.session = ? AND r.status = 'waitlisted' AND r.told_waiting = 1"
    ' AND r.attendee <> ? AND (s.id IS NULL OR s."end" <= ?)'
)
_AHEAD = (
    "SELECT count(*) FROM registration r JOIN attendee a ON a.id = r.attendee"
    " WHERE r.session = ? AND r.status = 'waitlisted'"
    " AND (a.here_session IS NULL OR a.here_session <> r.session OR a.here_direction <> 'in')"
)
_BEFORE = " AND (r.position < ? OR (r.position = ? AND r.attendee < ?))"


def queue_values(
    session: str, person: PersonFacts | None, at: datetime
) -> tuple[str, tuple[object, ...]]:
    """SQL of the three values of `Queue`, in order, and its parameters."""
    who = person.id if person is not None else ""
    told = (session, who, to_us(at))
    mine = person.registrations.get(session) if person is not None else None
    if mine is None or mine.status is not RegistrationStatus.WAITLISTED:
        return f"0, 0, ({_TOLD})", told
    before = (mine.order, mine.order, who)
    return (
        f"({_AHEAD + _BEFORE}), ({_TOLD + _BEFORE}), ({_TOLD})",
        (session, *before, *told, *before, *told),
    )


def queue_reader(unit: Unit, person: PersonFacts | None, at: datetime) -> Callable[[str], Queue]:
    """Reads a session's waiting list as ``person`` (who is left out) sees it at ``at``."""

    def read(session: str) -> Queue:
        sql, params = queue_values(session, person, at)
        return Queue(*unit.one(f"SELECT {sql}", *params))

    return read
