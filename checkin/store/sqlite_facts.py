"""The facts of one scan on SQLite: three statements, and what the writer remembers.

Inside the write transaction nothing moves between reading and writing, so tallies and the
stations' chains are kept in the writer's `Memory` and the rest comes in three statements (one
with JSON inside was measured slower).
"""

from collections.abc import Callable
from datetime import datetime

from checkin.domain.facts import BadgeFacts, PersonFacts, Queue
from checkin.domain.model import Programme
from checkin.domain.occupancy import Tally
from checkin.domain.verdict import ScanRequest
from checkin.store.facts_reader import (
    PERSON,
    REGISTRATION,
    make_person,
    named_by,
    queue_reader,
    read_presences,
    read_tallies,
)
from checkin.store.log_rows import packed_answer, station_head
from checkin.store.programme_rows import EventRows
from checkin.store.unit import Unit

_PERSON = ", ".join(f"a.{name}" for name in PERSON.replace(" ", "").split(","))
_FACTS = (
    f"SELECT (SELECT answer FROM log WHERE id = ?), b.revoked, b.attendee, a.id, {_PERSON}"
    " FROM (SELECT 1) LEFT JOIN badge b ON b.id = ?"
    " LEFT JOIN attendee a ON a.id = coalesce(b.attendee, ?)"
)
_REGISTRATIONS = f"SELECT {REGISTRATION} FROM registration WHERE attendee = ?"


class SqliteFacts:
    """`scan_answer.Reads` inside a write transaction on SQLite."""

    def __init__(self, unit: Unit, request: ScanRequest) -> None:
        self._unit = unit
        self._id = request.id
        self._row = unit.one(_FACTS, request.id, *named_by(request))

    def packed_answer(self, entry_id: str) -> str | None:
        if entry_id == self._id:
            answer: str | None = self._row[0]
            return answer
        return packed_answer(self._unit, entry_id)

    def badge(self, code: str) -> BadgeFacts | None:
        revoked, attendee = self._row[1:3]
        return None if revoked is None else BadgeFacts(attendee, bool(revoked))

    def person(self, attendee: str) -> PersonFacts | None:
        row = self._row
        if row[3] is None:
            return None
        registered = self._unit.all(_REGISTRATIONS, attendee)
        return make_person(attendee, row[4:], registered, read_presences(self._unit, attendee))

    def tally(self, session: str) -> Tally:
        known = self._unit.memory.tallies
        if not known:
            known.update(read_tallies(self._unit))
        tally: Tally = known[session]
        return tally

    def queue(self, person: PersonFacts | None, at: datetime) -> Callable[[str], Queue]:
        return queue_reader(self._unit, person, at)


def event_in_memory(unit: Unit, rows: EventRows) -> tuple[Programme, bytes]:
    """The programme and the key, read again only when somebody else wrote."""
    memory = unit.memory
    if memory.event is None:
        memory.event = rows.read(unit)
    event: tuple[Programme, bytes] = memory.event
    return event


def head_in_memory(unit: Unit, station: str) -> tuple[int, bytes] | None:
    """The end of a station's chain (`log_rows.station_head`)."""
    heads = unit.memory.heads
    if station not in heads:
        heads[station] = station_head(unit, station)
    return heads[station]
