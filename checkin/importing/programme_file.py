"""The programme as a TOML file that an organiser edits: read with every mistake named, and written.

Times in the file are the event's local times; in memory they are UTC, because two aware
datetimes of one zone would be compared and subtracted by their wall clocks.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkin.domain.errors import BadInput
from checkin.domain.model import Event, Exits, Programme, Room, Session, WalkIns
from checkin.domain.outside_errors import cause
from checkin.importing.toml_table import MOST_MINUTES, MOST_PEOPLE, TomlTable, joined

DOORS_BEFORE = 45
RELEASE_AFTER = 10

_RULE_KEYS = ("walk_ins", "doors_before", "release_after", "exits")
_EVENT_KEYS = {"id", "name", "timezone", "venue", *_RULE_KEYS}
_ROOM_KEYS = {"id", "name", "capacity"}
_SESSION_KEYS = {
    *("id", "title", "room", "start", "end", "seats", "overbooking", "aliases"),
    *_RULE_KEYS,
}


def read_programme(data: bytes) -> Programme:
    """The programme that the file holds, or a BadInput that says what to correct and where."""
    document = TomlTable("programme", _parse(data), {"event", "room", "session"})
    event = _event(TomlTable("event", document.value("event"), _EVENT_KEYS))
    rooms = tuple(
        _room(TomlTable(where, table, _ROOM_KEYS)) for where, table in _tables(document, "room")
    )
    _no_id_twice("room", (room.id for room in rooms))
    by_id = {room.id: room for room in rooms}
    sessions = [
        _session(TomlTable(where, table, _SESSION_KEYS), event, by_id)
        for where, table in _tables(document, "session")
    ]
    _no_id_twice("session", (session.id for session in sessions))
    return Programme(event, rooms, tuple(sorted(sessions, key=lambda s: (s.start, s.id))))


def _parse(data: bytes) -> dict[str, object]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInput(
            "The programme is not UTF-8 text (line {line}): save it again as UTF-8", line=line
        ) from None
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, ArithmeticError, ValueError, RecursionError) as error:
        raise BadInput("The programme is not valid TOML: {error}", error=cause(error)) from None


def _tables(document: TomlTable, key: str) -> Iterable[tuple[str, object]]:
    tables = document.value(key)
    if not isinstance(tables, list) or not tables:
        raise document.bad("{key} must be written [[{key}]], once for each", key)
    for number, table in enumerate(tables, start=1):
        name = table.get("id") if isinstance(table, dict) else None
        yield (f"{key} {name!r}" if isinstance(name, str) else f"{key} no. {number}"), table


def _event(entry: TomlTable) -> Event:
    timezone = entry.text("timezone")
    try:
        ZoneInfo(timezone)
    # ZoneInfo looks the name up as a file: a folder, a path upwards and the like come as these.
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise entry.bad(
            "timezone {value!r} is not known (write one such as Europe/Paris)",
            "timezone",
            value=timezone,
        ) from None
    return Event(
        id=entry.id(),
        name=entry.text("name"),
        timezone=timezone,
        venue=entry.text("venue") if entry.table.get("venue") else "",
        walk_ins=entry.choice("walk_ins", WalkIns, WalkIns.ALLOW),
        doors_before=entry.whole("doors_before", DOORS_BEFORE, 0, MOST_MINUTES),
        release_after=entry.whole("release_after", RELEASE_AFTER, 0, MOST_MINUTES),
        exits=entry.choice("exits", Exits, Exits.FREE),
    )


def _room(entry: TomlTable) -> Room:
    return Room(
        id=entry.id(),
        name=entry.text("name"),
        capacity=entry.whole("capacity", None, 1, MOST_PEOPLE),
    )


def _session(entry: TomlTable, event: Event, rooms: Mapping[str, Room]) -> Session:
    room = rooms.get(entry.text("room"))
    if room is None:
        raise entry.bad(
            "{key} {value!r} is not among the rooms ({known})",
            "room",
            value=entry.text("room"),
            known=joined(rooms),
        )
    start, end = entry.time("start", event.zone), entry.time("end", event.zone)
    if end <= start:
        raise entry.bad("the {key} is not after the start", "end")
    if end - start > timedelta(minutes=MOST_MINUTES):
        raise entry.bad("the {key} is more than a year after the start", "end")
    return Session(
        id=entry.id(),
        name=entry.text("title"),
        room=room.id,
        start=start,
        end=end,
        seats=entry.whole("seats", room.capacity, 0, MOST_PEOPLE),
        overbooking=entry.share("overbooking"),
        walk_ins=entry.choice("walk_ins", WalkIns, event.walk_ins),
        doors_before=entry.whole("doors_before", event.doors_before, 0, MOST_MINUTES),
        release_after=entry.whole("release_after", event.release_after, 0, MOST_MINUTES),
        exits=entry.choice("exits", Exits, event.exits),
        aliases=entry.texts("aliases"),
    )


def _no_id_twice(kind: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise BadInput("{kind} {id!r}: this id is given twice", kind=kind, id=one)
        seen.add(one)


def write_programme(programme: Programme) -> str:
    """The file that ``read_programme`` reads back as the same programme."""
    event = programme.event
    lines = ["[event]", _pair("id", event.id), _pair("name", event.name)]
    lines.append(_pair("timezone", event.timezone))
    if event.venue:
        lines.append(_pair("venue", event.venue))
    lines += [_pair(key, getattr(event, key)) for key in _RULE_KEYS]
    for room in programme.rooms:
        lines += ["", "[[room]]", _pair("id", room.id), _pair("name", room.name)]
        lines.append(f"capacity = {room.capacity}")
    for session in programme.sessions:
        lines += ["", "[[session]]", *_session_lines(session, event)]
    return "\n".join(lines) + "\n"


def _session_lines(session: Session, event: Event) -> Iterable[str]:
    yield _pair("id", session.id)
    yield _pair("title", session.name)
    yield _pair("room", session.room)
    yield f"start = {_local(session.start, event.zone)}"
    yield f"end = {_local(session.end, event.zone)}"
    yield f"seats = {session.seats}"
    if session.overbooking:
        yield f"overbooking = {session.overbooking:f}"
    for key in _RULE_KEYS:
        if getattr(session, key) != getattr(event, key):
            yield _pair(key, getattr(session, key))
    if session.aliases:
        yield f"aliases = [{', '.join(map(_quoted, session.aliases))}]"


def _local(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    # The second of two equal wall-clock times (clocks going back) needs its offset to be told.
    return (local if local.fold else local.replace(tzinfo=None)).isoformat()


def _pair(key: str, value: str | int) -> str:
    return f"{key} = {value if isinstance(value, int) else _quoted(value)}"


def _quoted(text: str) -> str:
    # JSON's escapes are TOML's, but for DEL, which TOML does not allow as it is.
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")
