"""Reads what the rules need to know of one scan, and no more."""

from collections.abc import Callable
from datetime import datetime

from checkin.domain.badge_code import BADGE_ID_BYTES
from checkin.domain.facts import BadgeFacts, LastScan, PersonFacts, Queue
from checkin.domain.model import Registration, RegistrationStatus, Role, Source
from checkin.domain.occupancy import Tally
from checkin.domain.trail import Presence, Trail, Whereabouts
from checkin.domain.verdict import Direction
from checkin.store.unit import Unit, from_us, to_us

_BADGE_LETTERS = 2 * BADGE_ID_BYTES


def badge_letters(code: str) -> str:
    """The part of a normalised code that names the badge."""
    return code[:_BADGE_LETTERS]


def read_badge(unit: Unit, code: str) -> BadgeFacts | None:
    row = unit.one("SELECT attendee, revoked FROM badge WHERE id = ?", badge_letters(code))
    return None if row is None else BadgeFacts(row[0], bool(row[1]))


def read_person(unit: Unit, attendee: str) -> PersonFacts | None:
    """The person with trail, registrations and last scan; None where there is none."""
    row = unit.one(
        "SELECT role, blocked, here_session, here_direction, here_at, here_station,"
        " last_scan, last_at, last_station, last_direction, last_asked"
        " FROM attendee WHERE id = ?",
        attendee,
    )
    if row is None:
        return None
    whereabouts = None
    if row[2] is not None:
        whereabouts = Whereabouts(row[2], Direction(row[3]), from_us(row[4]), row[5])
    last = None
    if row[6] is not None:
        last = LastScan(row[6], from_us(row[7]), row[8], Direction(row[9]), row[10])
    registrations = {
        r[0]: Registration(attendee, r[0], RegistrationStatus(r[1]), r[2], Source(r[3]), bool(r[4]))
        for r in unit.all(
            "SELECT session, status, position, source, told_waiting FROM registration"
            " WHERE attendee = ?",
            attendee,
        )
    }
    trail = Trail(whereabouts, read_presences(unit, attendee))
    return PersonFacts(attendee, Role(row[0]), bool(row[1]), registrations, trail, last)


def read_presences(unit: Unit, attendee: str) -> dict[str, Presence]:
    return {
        p[0]: Presence(
            bool(p[1]),
            None if p[2] is None else from_us(p[2]),
            p[3],
            bool(p[4]),
            bool(p[5]),
            bool(p[6]),
        )
        for p in unit.all(
            "SELECT session, entered, last_entry, last_station, at_count, back, silent"
            " FROM presence WHERE attendee = ?",
            attendee,
        )
    }


def tally_reader(unit: Unit) -> Callable[[str], Tally]:
    """Reads tallies by session id, each once."""
    known: dict[str, Tally] = {}

    def read(session: str) -> Tally:
        if session not in known:
            known[session] = Tally(
                *unit.one(
                    "SELECT participants, others, known_at_count, gone, come, back,"
                    " expected_participants, expected_others, counted"
                    " FROM tally WHERE session = ?",
                    session,
                )
            )
        return known[session]

    return read


_TOLD = (
    "SELECT count(*) FROM registration r JOIN attendee a ON a.id = r.attendee"
    " LEFT JOIN session s ON s.id = a.here_session AND a.here_direction = 'in'"
    " WHERE r.session = ? AND r.status = 'waitlisted' AND r.told_waiting = 1"
    ' AND r.attendee <> ? AND (s.id IS NULL OR s."end" <= ?)'
)


def queue_reader(unit: Unit, person: PersonFacts | None, at: datetime) -> Callable[[str], Queue]:
    """Reads a session's waiting list as ``person`` (who is left out) sees it at ``at``."""
    now = to_us(at)
    who = person.id if person is not None else ""

    def read(session: str) -> Queue:
        told = unit.one(_TOLD, session, who, now)[0]
        mine = person.registrations.get(session) if person is not None else None
        if mine is None or mine.status is not RegistrationStatus.WAITLISTED:
            return Queue(told=told)
        before = (
            " AND (r.position < ? OR (r.position = ? AND r.attendee < ?))",
            (mine.order, mine.order, who),
        )
        told_ahead = unit.one(_TOLD + before[0], session, who, now, *before[1])[0]
        ahead = unit.one(
            "SELECT count(*) FROM registration r JOIN attendee a ON a.id = r.attendee"
            " WHERE r.session = ? AND r.status = 'waitlisted'"
            " AND (a.here_session IS NULL OR a.here_session <> r.session"
            " OR a.here_direction <> 'in')" + before[0],
            session,
            *before[1],
        )[0]
        return Queue(ahead=ahead, told_ahead=told_ahead, told=told)

    return read
