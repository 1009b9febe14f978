"""The people of a paper sheet in the order in which the blank sheet prints them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from checkin.domain.attendance import LATE_EXIT
from checkin.domain.model import Attendee, Programme, Session
from checkin.domain.verdict import Via
from checkin.reporting.papers.gather import blank_lines
from checkin.reporting.tables import ExportData
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import session_in
from checkin.store import roster_rows
from checkin.store.unit import Unit, from_us


@dataclass(frozen=True, slots=True)
class Known:
    """That the log has somebody in the session already: how, and since when."""

    via: Via
    since: datetime


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of a sheet. ``place``: its number on the blank sheet, 0 where it was added."""

    place: int
    attendee: Attendee
    status: str
    known: Known | None = None


def read_sheet(event: OpenEvent, session_id: str) -> list[PaperLine]:
    """The lines that the blank sheet of a session prints, numbered as there.

    Raises:
        NotFound: there is no such session.
    """

    def read(unit: Unit) -> list[PaperLine]:
        programme, _ = event.rows.read(unit)
        session_in(programme, session_id)
        people = {person.id: person for person in roster_rows.attendees(unit)}
        registered = roster_rows.registrations(unit, session_id)
        there = _known(unit, session_id)
        groups = blank_lines(ExportData(programme, people, registered, ()), session_id)
        lines = [line for group in groups.values() for line in group]
        return [
            PaperLine(place, line.attendee, line.status, there.get(line.attendee.id))
            for place, line in enumerate(lines, 1)
        ]

    return event.read(read)


def added_line(event: OpenEvent, session_id: str, attendee: Attendee) -> PaperLine:
    """A line for somebody whom the blank sheet does not print."""

    def read(unit: Unit) -> PaperLine:
        theirs = {r.session: r.status for r in roster_rows.registrations_of(unit, attendee.id)}
        status = theirs.get(session_id, "")
        there = _known(unit, session_id).get(attendee.id)
        return PaperLine(0, attendee, str(status), there)

    return event.read(read)


def _known(unit: Unit, session_id: str) -> dict[str, Known]:
    rows = unit.all(
        "SELECT l.attendee, l.via, l.at FROM log l WHERE l.session = ? AND l.kind = 'scan'"
        " AND l.outcome = 'admitted' AND l.direction = 'in'"
        " AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id) ORDER BY l.at DESC, l.seq DESC",
        session_id,
    )
    return {attendee: Known(Via(via), from_us(at)) for attendee, via, at in rows}


def session_to_type(programme: Programme, now: datetime) -> Session | None:
    """The session whose paper is at hand: the last one that has begun, else the first."""
    begun: Sequence[Session] = [s for s in programme.sessions if s.start <= now]
    if begun:
        return begun[-1]
    return programme.sessions[0] if programme.sessions else None


_CLOCK = re.compile(r"(\d{1,2})(?:\s*[h:.]\s*(\d{2})?|(\d{2}))?\s*")


def clock_of(text: str, programme: Programme, session: Session) -> datetime | None:
    """A time of day as it is written by hand (9, 9h, 9 h 05, 9:05, 905) on the session's day.

    A session over midnight takes the day on which the time lies within it. None: no time.
    """
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    if hour > 23 or minute > 59:
        return None
    zone = programme.event.zone
    first = session.start.astimezone(zone).date()
    days = (first, first + timedelta(days=1), first - timedelta(days=1))
    found = [datetime.combine(day, time(hour, minute), zone) for day in days]
    within = [at for at in found if session.doors <= at <= session.end + LATE_EXIT]
    return (within or found)[0]
