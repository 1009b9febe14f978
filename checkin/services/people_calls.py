"""Whom to call from the waiting list once held seats are released."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin.domain.admission import places_kept
from checkin.domain.model import Session
from checkin.domain.occupancy import Occupancies
from checkin.services.open_event import OpenEvent
from checkin.store import people_changes
from checkin.store.facts_reader import tally_reader
from checkin.store.unit import Unit

CALLED_FOR = timedelta(minutes=30)  # later, nobody waits at the door any more


@dataclass(frozen=True, slots=True)
class Call:
    """``places`` are free in a session; ``names`` are who may have them, in their order."""

    session: Session
    places: int
    names: tuple[str, ...]
    attendees: tuple[str, ...]


def due(session: Session, at: datetime) -> bool:
    """Whether seats of this session were released lately."""
    return session.release <= at < min(session.end, session.release + CALLED_FOR)


def calls(event: OpenEvent, at: datetime) -> Sequence[Call]:
    """For each session just released with places and people waiting for them, whom to call.

    Those who were told to wait come first: they are here. Each list in order of registration.
    """

    def read(unit: Unit) -> list[Call]:
        programme, _ = event.rows.read(unit)
        released = [s for s in programme.sessions if due(s, at)]
        if not released:
            return []
        tally = tally_reader(unit)
        now = Occupancies(programme, tally, at, {})
        found = []
        for session in released:
            mine = tally(session.id)
            room = programme.room_of(session)
            room_free = room.capacity - now.of_room(room.id) - places_kept(session, at, mine)
            places = min(room_free, session.seats - mine.taken_seats)
            if places <= 0:
                continue
            waiting = people_changes.waiting_to_be_called(unit, session.id, at)
            waiting.sort(key=lambda row: not row[3])  # stable: the order within stays
            called = waiting[:places]
            if called:
                names = tuple(f"{row[1]} {row[2]}".strip() for row in called)
                found.append(Call(session, places, names, tuple(row[0] for row in called)))
        return found

    return event.read(read)
