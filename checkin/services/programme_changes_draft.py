"""Programmes that begin somewhere: a blank one for a new event, sessions from a list's names."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from checkin.domain.errors import BadInput
from checkin.domain.model import Event, Programme, Room, Session
from checkin.importing.folding import fold
from checkin.importing.programme_file import read_programme, write_programme

#: half-days that sessions of unknown time are laid out on
HALF_DAYS = ((time(9, 30), time(12, 30)), (time(14, 0), time(17, 30)))
CAPACITY = 50
_TIMEZONE = "Europe/Paris"
_FIRST = "seance-1"


def id_for(name: str, taken: Collection[str]) -> str:
    """An id made of a name's letters and digits, unlike those taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "item"
    result, number = stem, 1
    while result in taken:
        number += 1
        result = f"{stem}-{number}"
    return result


def with_own_ids(
    rooms: Sequence[Room], sessions: Sequence[Session], known: Collection[str]
) -> tuple[list[Room], list[Session]]:
    """New rooms and sessions get ids of the names that they have by now.

    Files and commands show ids for good; ``known`` are those of the programme that is kept.
    """
    room_ids = _ids_of_names([(room.id, room.name) for room in rooms], known)
    session_ids = _ids_of_names([(session.id, session.name) for session in sessions], known)
    return (
        [replace(room, id=room_ids[room.id]) for room in rooms],
        [
            replace(
                session, id=session_ids[session.id], room=room_ids.get(session.room, session.room)
            )
            for session in sessions
        ],
    )


def _ids_of_names(named: Sequence[tuple[str, str]], known: Collection[str]) -> dict[str, str]:
    result = {key: key for key, _ in named if key in known}
    for key, name in named:
        if key not in result:
            result[key] = id_for(name, set(result.values()))
    return result


def blank_programme(
    name: str, first_day: date, *, timezone: str = _TIMEZONE, room: str = "Salle 1"
) -> Programme:
    """One room and one morning, to be written over; the session's id is good for any name."""
    event = Event(id_for(name, ()), name, timezone)
    rooms = (Room(id_for(room, ()), room, CAPACITY),)
    empty = Programme(event, rooms, ())
    (session,) = with_names(empty, [name], first_day).sessions
    return replace(empty, sessions=(replace(session, id=_FIRST),))


def with_names(programme: Programme, names: Iterable[str], first_day: date) -> Programme:
    """The programme with a session for each name that it does not know yet.

    They follow one another by half-days from ``first_day``, in the first room; the organiser
    corrects the times. Each name is kept as one that lists give the session.
    """
    known = {fold(n) for s in programme.sessions for n in (s.id, s.name, *s.aliases)}
    taken = set(programme.session_by_id)
    added: list[Session] = []
    room = programme.rooms[0]
    for name in dict.fromkeys(" ".join(n.split()) for n in names):
        if not name or fold(name) in known:
            continue
        known.add(fold(name))
        key = id_for(name, taken)
        taken.add(key)
        day = first_day + timedelta(days=len(added) // len(HALF_DAYS))
        start, end = HALF_DAYS[len(added) % len(HALF_DAYS)]
        zone = programme.event.zone
        added.append(
            Session(
                id=key,
                name=name,
                room=room.id,
                start=at(day, start, zone),
                end=at(day, end, zone),
                seats=room.capacity,
                walk_ins=programme.event.walk_ins,
                doors_before=programme.event.doors_before,
                release_after=programme.event.release_after,
                exits=programme.event.exits,
            )
        )
    sessions = sorted((*programme.sessions, *added), key=lambda s: (s.start, s.id))
    return Programme(programme.event, programme.rooms, tuple(sessions))


def at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """A time of day of the event, in UTC."""
    return datetime.combine(day, hour, zone).astimezone(UTC)


def following(session: Session, old: Event, new: Event) -> Session:
    """The session where its rules were the event's: they stay so when the event's change."""
    changes = {
        name: getattr(new, name)
        for name in ("walk_ins", "doors_before", "release_after", "exits")
        if getattr(session, name) == getattr(old, name)
    }
    return replace(session, **changes)


def checked(event: Event, rooms: Sequence[Room], sessions: Sequence[Session]) -> Programme:
    """The programme, if its file could be read back.

    Raises:
        BadInput: what is wrong, naming the room or session.
    """
    if not rooms or not sessions:
        raise BadInput("A programme needs a room and a session; nothing was changed.")
    for name in (event.name, *(r.name for r in rooms), *(s.name for s in sessions)):
        if not name.strip():
            raise BadInput("The event, every room and every session need a name.")
    for session in sessions:
        if session.end <= session.start:
            raise BadInput(
                "“{session}”: the end must come after the start; nothing was changed.",
                session=session.name,
            )
    programme = Programme(event, tuple(rooms), tuple(sessions))
    return read_programme(write_programme(programme).encode())
