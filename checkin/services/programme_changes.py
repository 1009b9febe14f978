"""Changes of the programme on the day, each logged with its time."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Programme, Session
from checkin.domain.occupancy import Occupancies
from checkin.importing.programme_file import read_programme, write_programme
from checkin.services.list_files import read_file
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, state_rows, status_rows
from checkin.store.facts_reader import tally_reader
from checkin.store.programme_rows import replace_programme
from checkin.store.unit import Unit


def load_programme(path: Path) -> Programme:
    """The programme of a TOML file.

    Raises:
        BadInput: the file cannot be used; the message names what is wrong in it.
    """
    return read_programme(read_file(path))


def set_programme(event: OpenEvent, programme: Programme, at: datetime, by: str = "") -> None:
    """Replace the programme; sessions that somebody knows must stay."""

    def job(unit: Unit) -> None:
        replace_programme(unit, programme)
        event.rows.forget()
        state_rows.retally(unit, programme.session_by_id)
        roster_rows.note_change(unit, at, by, "programme", {"replaced": True})

    event.write(job)


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different about one session; ``capacity`` is its room's."""

    start: datetime | None = None
    end: datetime | None = None
    open_now: bool = False
    room: str | None = None
    seats: int | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a change would bring, in numbers, before anybody decides.

    ``room_occupancy`` is of the room that the session would be in; ``beyond_capacity`` people
    are there above what it may hold (nobody is sent out, nobody else enters);
    ``beyond_seats`` confirmed people would have no seat; ``overlapping`` sessions share the
    room at the same time; ``ends`` says that the session would be over at once.
    """

    before: Session
    after: Session
    capacity: int
    inside: int
    confirmed: int
    waitlisted: int
    room_occupancy: int
    beyond_capacity: int
    beyond_seats: int
    overlapping: tuple[Session, ...]
    ends: bool


def consequences(event: OpenEvent, session_id: str, change: Change, at: datetime) -> Consequences:
    """What follows from a change that is not made yet.

    Raises:
        NotFound, BadInput: as ``change_session`` would.
    """

    def read(unit: Unit) -> Consequences:
        before, _ = event.rows.read(unit)
        programme, session = _with_change(before, session_id, change, at)
        tally = tally_reader(unit)
        now = Occupancies(programme, tally, at, {})
        counts = status_rows.registrations_by_status(unit)
        confirmed = counts.get((session_id, "confirmed"), 0)
        room = programme.room_of(session)
        occupancy = now.of_room(room.id)
        return Consequences(
            before=before.session_by_id[session_id],
            after=session,
            capacity=room.capacity,
            inside=Occupancies(before, tally, at, {}).of_session(session_id),
            confirmed=confirmed,
            waitlisted=counts.get((session_id, "waitlisted"), 0),
            room_occupancy=occupancy,
            beyond_capacity=max(0, occupancy - room.capacity),
            beyond_seats=max(0, confirmed - min(session.seats, room.capacity)),
            overlapping=tuple(
                other
                for other in programme.sessions_of_room[room.id]
                if other.id != session_id and other.overlaps(session)
            ),
            ends=session.end <= at < before.session_by_id[session_id].end,
        )

    return event.read(read)


def change_session(
    event: OpenEvent,
    session_id: str,
    *,
    at: datetime,
    start: datetime | None = None,
    end: datetime | None = None,
    open_now: bool = False,
    room: str | None = None,
    seats: int | None = None,
    capacity: int | None = None,
    by: str = "",
) -> Session:
    """Change one session (``capacity`` is its room's), logged; the session as it is then.

    Raises:
        NotFound: no such session or room.
        BadInput: an end before the start, a negative number.
    """
    change = Change(start, end, open_now, room, seats, capacity)

    def job(unit: Unit) -> Session:
        programme, changed = _with_change(event.rows.read(unit)[0], session_id, change, at)
        replace_programme(unit, programme)
        event.rows.forget()
        details = {
            "session": session_id,
            "start": changed.start.isoformat(),
            "end": changed.end.isoformat(),
            "doors": changed.doors.isoformat(),
            "room": changed.room,
            "seats": changed.seats,
            "capacity": capacity,
        }
        roster_rows.note_change(unit, at, by, "session", details)
        return changed

    return event.write(job)


def _with_change(
    programme: Programme, session_id: str, change: Change, at: datetime
) -> tuple[Programme, Session]:
    """The programme as it would be, and the session in it."""
    session = programme.session_by_id.get(session_id)
    if session is None:
        raise NotFound("There is no session “{session}”.", session=session_id)
    if change.room is not None and change.room not in programme.room_by_id:
        raise NotFound("There is no room “{room}”.", room=change.room)
    changed = replace(
        session,
        start=change.start or session.start,
        end=change.end or session.end,
        room=change.room or session.room,
        seats=session.seats if change.seats is None else change.seats,
    )
    if change.open_now and changed.doors > at:
        ahead = (changed.start - at).total_seconds()
        changed = replace(changed, doors_before=int(-(-ahead // 60)))
    if changed.end <= changed.start:
        raise BadInput("The end of a session must come after its start; nothing was changed.")
    capacity = change.capacity
    if changed.seats < 0 or (capacity is not None and capacity < 1):
        raise BadInput("Seats and capacity cannot be below zero; nothing was changed.")
    rooms = tuple(
        replace(r, capacity=capacity) if capacity is not None and r.id == changed.room else r
        for r in programme.rooms
    )
    sessions = tuple(
        sorted(
            (changed if s.id == session_id else s for s in programme.sessions),
            key=lambda s: (s.start, s.id),
        )
    )
    return Programme(programme.event, rooms, sessions), changed


def built_in_programme() -> Programme:
    """The Open Data Days 2020, as shipped."""
    return load_programme(data_folder("assets") / "programmes" / "open-data-days-2020.toml")


def as_toml(programme: Programme) -> str:
    """The programme file that says the same."""
    return write_programme(programme)


def as_document(programme: Programme) -> dict[str, object]:
    """The programme as plain values for JSON, times in the event's time zone."""
    zone = programme.event.zone
    return {
        "event": {
            "id": programme.event.id,
            "name": programme.event.name,
            "timezone": programme.event.timezone,
            "venue": programme.event.venue,
        },
        "rooms": [{"id": r.id, "name": r.name, "capacity": r.capacity} for r in programme.rooms],
        "sessions": [
            {
                "id": s.id,
                "name": s.name,
                "room": s.room,
                "start": s.start.astimezone(zone).isoformat(),
                "end": s.end.astimezone(zone).isoformat(),
                "doors": s.doors.astimezone(zone).isoformat(),
                "release": s.release.astimezone(zone).isoformat(),
                "seats": s.seats,
                "overbooking": str(s.overbooking),
                "walk_ins": s.walk_ins.value,
                "exits": s.exits.value,
                "aliases": list(s.aliases),
            }
            for s in programme.sessions
        ],
    }
