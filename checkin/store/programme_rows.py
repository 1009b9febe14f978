"""The programme in the database: read whole, replaced whole, cached by its version."""

import json
import secrets
from decimal import Decimal

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Event, Exits, Programme, Room, Session, WalkIns
from checkin.store.unit import Unit, from_us, to_us


class EventRows:
    """The event as last read: programme and signing key. Shared by every unit of a store."""

    def __init__(self) -> None:
        self._version: int | None = None
        self._programme: Programme | None = None
        self._key = b""

    def read(self, unit: Unit) -> tuple[Programme, bytes]:
        """The programme and the key, read again only when the version has moved.

        Raises:
            NotFound: the database holds no event yet.
        """
        row = unit.one("SELECT version FROM event")
        if row is None:
            raise NotFound("There is no event in this database yet. Make one with: checkin init")
        if row[0] != self._version or self._programme is None:
            self._programme, self._key = _load(unit)
            self._version = row[0]
        return self._programme, self._key

    def forget(self) -> None:
        self._version = None


def has_event(unit: Unit) -> bool:
    return unit.one("SELECT 1 FROM event") is not None


def create_event(unit: Unit, programme: Programme) -> None:
    """Store a new event with a fresh signing key.

    Raises:
        BadInput: there is an event in this database already; nothing changes.
    """
    if has_event(unit):
        raise BadInput("This database already holds an event; nothing was changed.")
    event = programme.event
    unit.run(
        "INSERT INTO event (id, name, timezone, venue, walk_ins, doors_before, release_after,"
        " exits, key, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        *_event_values(event),
        secrets.token_bytes(32),
    )
    _insert_programme(unit, programme)


def replace_programme(unit: Unit, programme: Programme) -> None:
    """Change the event's rooms and sessions; a session that somebody knows cannot vanish.

    Raises:
        BadInput: another event's programme, or a used session is missing from it.
    """
    row = unit.one("SELECT id FROM event")
    if row is None or row[0] != programme.event.id:
        raise BadInput(
            "This programme is of the event “{other}”; this database holds “{here}”.",
            other=programme.event.id,
            here=row[0] if row else "",
        )
    kept = set(programme.session_by_id)
    for (session,) in unit.all("SELECT id FROM session"):
        if session in kept:
            continue
        if unit.one("SELECT 1 FROM registration WHERE session = ?", session) or unit.one(
            "SELECT 1 FROM log WHERE session = ?", session
        ):
            raise BadInput(
                "The session “{session}” has registrations or scans and cannot be taken out of "
                "the programme; nothing was changed.",
                session=session,
            )
        unit.run("DELETE FROM tally WHERE session = ?", session)
        unit.run("DELETE FROM session WHERE id = ?", session)
    event = programme.event
    unit.run(
        "UPDATE event SET id = ?, name = ?, timezone = ?, venue = ?, walk_ins = ?,"
        " doors_before = ?, release_after = ?, exits = ?, version = version + 1",
        *_event_values(event),
    )
    _insert_programme(unit, programme)
    rooms = set(programme.room_by_id)
    for (room,) in unit.all("SELECT id FROM room"):
        if room not in rooms:
            unit.run("DELETE FROM room WHERE id = ?", room)


def _event_values(event: Event) -> tuple[object, ...]:
    return (
        event.id,
        event.name,
        event.timezone,
        event.venue,
        event.walk_ins.value,
        event.doors_before,
        event.release_after,
        event.exits.value,
    )


def _insert_programme(unit: Unit, programme: Programme) -> None:
    for position, room in enumerate(programme.rooms):
        unit.run(
            "INSERT INTO room (id, name, capacity, position) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
            " capacity = excluded.capacity, position = excluded.position",
            room.id,
            room.name,
            room.capacity,
            position,
        )
    for session in programme.sessions:
        unit.run(
            'INSERT INTO session (id, name, room, start, "end", seats, overbooking, walk_ins,'
            " doors_before, release_after, exits, aliases)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, room = excluded.room,"
            ' start = excluded.start, "end" = excluded."end", seats = excluded.seats,'
            " overbooking = excluded.overbooking, walk_ins = excluded.walk_ins,"
            " doors_before = excluded.doors_before, release_after = excluded.release_after,"
            " exits = excluded.exits, aliases = excluded.aliases",
            session.id,
            session.name,
            session.room,
            to_us(session.start),
            to_us(session.end),
            session.seats,
            str(session.overbooking),
            session.walk_ins.value,
            session.doors_before,
            session.release_after,
            session.exits.value,
            json.dumps(session.aliases, ensure_ascii=False),
        )
        unit.run("INSERT INTO tally (session) VALUES (?) ON CONFLICT DO NOTHING", session.id)


def _load(unit: Unit) -> tuple[Programme, bytes]:
    row = unit.one(
        "SELECT id, name, timezone, venue, walk_ins, doors_before, release_after, exits, key"
        " FROM event"
    )
    event = Event(row[0], row[1], row[2], row[3], WalkIns(row[4]), row[5], row[6], Exits(row[7]))
    rooms = tuple(
        Room(*room) for room in unit.all("SELECT id, name, capacity FROM room ORDER BY position")
    )
    sessions = tuple(
        Session(
            id=s[0],
            name=s[1],
            room=s[2],
            start=from_us(s[3]),
            end=from_us(s[4]),
            seats=s[5],
            overbooking=Decimal(s[6]),
            walk_ins=WalkIns(s[7]),
            doors_before=s[8],
            release_after=s[9],
            exits=Exits(s[10]),
            aliases=tuple(json.loads(s[11])),
        )
        for s in unit.all(
            'SELECT id, name, room, start, "end", seats, overbooking, walk_ins, doors_before,'
            " release_after, exits, aliases FROM session ORDER BY start, id"
        )
    )
    return Programme(event, rooms, sessions), bytes(row[8])
