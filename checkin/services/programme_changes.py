"""Changes of the programme on the day, each logged with its time."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Programme, Session
from checkin.importing.programme_file import read_programme, write_programme
from checkin.services.list_files import read_file
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, state_rows
from checkin.store.programme_rows import replace_programme
from checkin.store.unit import Unit


def load_programme(path: Path) -> Programme:
    """The programme of a TOML file.

    Raises:
        BadInput: the file cannot be used; the message names what is wrong in it.
    """
    return read_programme(read_file(path))


def set_programme(event: OpenEvent, programme: Programme, at: datetime) -> None:
    """Replace the programme; sessions that somebody knows must stay."""

    def job(unit: Unit) -> None:
        replace_programme(unit, programme)
        event.rows.forget()
        state_rows.retally(unit, programme.session_by_id)
        roster_rows.note_change(unit, at, "", "programme", {"replaced": True})

    event.write(job)


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
) -> Session:
    """Change one session (``capacity`` is its room's); the session as it is then.

    Raises:
        NotFound: no such session or room.
        BadInput: an end before the start, a negative number.
    """

    def job(unit: Unit) -> Session:
        programme, _ = event.rows.read(unit)
        session = programme.session_by_id.get(session_id)
        if session is None:
            raise NotFound("There is no session “{session}”.", session=session_id)
        if room is not None and room not in programme.room_by_id:
            raise NotFound("There is no room “{room}”.", room=room)
        changed = replace(
            session,
            start=start or session.start,
            end=end or session.end,
            room=room or session.room,
            seats=session.seats if seats is None else seats,
        )
        if open_now and changed.doors > at:
            ahead = (changed.start - at).total_seconds()
            changed = replace(changed, doors_before=int(-(-ahead // 60)))
        if changed.end <= changed.start:
            raise BadInput("The end of a session must come after its start; nothing was changed.")
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
        replace_programme(unit, Programme(programme.event, rooms, sessions))
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
        roster_rows.note_change(unit, at, "", "session", details)
        return changed

    return event.write(job)


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
