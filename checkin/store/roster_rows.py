"""People, their registrations and badges, as rows."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from sys import intern
from typing import Any

from checkin.domain.badge_code import badge_id_of, letters_of, make_code
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role, Source
from checkin.store import desk_edits
from checkin.store.unit import Unit, to_us

_PERSON = (
    "id, given_name, family_name, email, organisation, job_title, country, audience,"
    " target_group, role, door_note, blocked, registration_id, source, extra"
)


def attendees(unit: Unit) -> list[Attendee]:
    """Everybody, in the order in which they came into the list."""
    # Each organisation, job, country is one text in memory, however many people have it.
    one: dict[str, str] = {}
    return [
        _attendee((*r[:4], *(one.setdefault(text, text) for text in r[4:9]), *r[9:]))
        for r in unit.all(f"SELECT {_PERSON} FROM attendee ORDER BY position, id")
    ]


def attendee(unit: Unit, attendee_id: str) -> Attendee | None:
    row = unit.one(f"SELECT {_PERSON} FROM attendee WHERE id = ?", attendee_id)
    return None if row is None else _attendee(row)


def last_position(unit: Unit) -> int:
    """Of the person who came last into the list; 0 before the first."""
    return int(unit.one("SELECT coalesce(max(position), 0) FROM attendee")[0])


def position_of(unit: Unit, attendee_id: str) -> int:
    return int(unit.one("SELECT position FROM attendee WHERE id = ?", attendee_id)[0])


def set_position(unit: Unit, attendee_id: str, position: int) -> None:
    """Put somebody who came back where they stood in the list."""
    unit.run("UPDATE attendee SET position = ? WHERE id = ?", position, attendee_id)


def add_attendees(unit: Unit, people: Sequence[Attendee]) -> None:
    last = last_position(unit)
    unit.many(
        f"INSERT INTO attendee ({_PERSON}, position) VALUES"
        " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(*_values(person), last + 1 + index) for index, person in enumerate(people)],
    )


def update_attendees(unit: Unit, people: Sequence[Attendee], *, by_list: bool = False) -> None:
    """Write people as they are now.

    What changes otherwise than ``by_list`` is remembered as the desk's, so that the next import
    does not undo it.
    """
    if not by_list:
        desk_edits.remember(unit, [(known, p) for p in people if (known := attendee(unit, p.id))])
    columns = ", ".join(f"{name.strip()} = ?" for name in _PERSON.split(",")[1:])
    unit.many(
        f"UPDATE attendee SET {columns} WHERE id = ?",
        [(*_values(person)[1:], person.id) for person in people],
    )


def registrations(unit: Unit, session: str | None = None) -> list[Registration]:
    """All registrations, or those of one session, in the order of registration."""
    sql = "SELECT attendee, session, status, position, source, told_waiting FROM registration"
    order = " ORDER BY session, position, attendee"
    if session is None:
        rows = unit.all(sql + order)
    else:
        rows = unit.all(sql + " WHERE session = ?" + order, session)
    return [
        Registration(r[0], intern(r[1]), RegistrationStatus(r[2]), r[3], Source(r[4]), bool(r[5]))
        for r in rows
    ]


def told_waiting(unit: Unit) -> frozenset[tuple[str, str]]:
    """Attendee and session of everybody on a waiting list who was told so at the door."""
    return frozenset(unit.all("SELECT attendee, session FROM registration WHERE told_waiting <> 0"))


def registrations_of(unit: Unit, attendee_id: str) -> list[Registration]:
    """All registrations of one person, cancelled ones included."""
    rows = unit.all(
        "SELECT attendee, session, status, position, source, told_waiting FROM registration"
        " WHERE attendee = ? ORDER BY session",
        attendee_id,
    )
    return [
        Registration(r[0], r[1], RegistrationStatus(r[2]), r[3], Source(r[4]), bool(r[5]))
        for r in rows
    ]


def put_registrations(unit: Unit, changed: Iterable[Registration]) -> None:
    unit.many(
        "INSERT INTO registration (attendee, session, status, position, source, told_waiting)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (session, attendee) DO UPDATE SET status = excluded.status,"
        " position = excluded.position, source = excluded.source,"
        " told_waiting = excluded.told_waiting",
        [
            # Not .value: an enumeration computes it at each call.
            (r.attendee, r.session, str(r.status), r.order, str(r.source), int(r.told_waiting))
            for r in changed
        ],
    )


def remove_registration(unit: Unit, attendee_id: str, session: str) -> None:
    """As if the list had never named this session; a cancellation is a status instead."""
    unit.run("DELETE FROM registration WHERE attendee = ? AND session = ?", attendee_id, session)


def last_order(unit: Unit, session: str) -> int:
    row = unit.one("SELECT coalesce(max(position), 0) FROM registration WHERE session = ?", session)
    return int(row[0])


def issue_badges(
    unit: Unit, owners: Sequence[str | None], new_ids: Sequence[bytes], at: datetime
) -> None:
    """A badge for each owner (None: a spare one), with the random ids given."""
    unit.many(
        "INSERT INTO badge (id, attendee, revoked, issued) VALUES (?, ?, 0, ?)",
        [
            (letters_of(new_id), owner, to_us(at))
            for owner, new_id in zip(owners, new_ids, strict=True)
        ],
    )


def badge_codes(unit: Unit, key: bytes, event_id: str) -> dict[str, str]:
    """By attendee id, the code of their newest badge that is not revoked."""
    return {
        owner: make_code(key, event_id, badge_id_of(letters))
        for letters, owner in unit.all(
            "SELECT id, attendee FROM badge WHERE attendee IS NOT NULL AND revoked = 0"
            " ORDER BY issued"
        )
    }


def badge_code_of(unit: Unit, key: bytes, event_id: str, attendee_id: str) -> str:
    """The code of the person's newest badge that is not revoked; '' without one."""
    row = unit.one(
        "SELECT id FROM badge WHERE attendee = ? AND revoked = 0 ORDER BY issued DESC LIMIT 1",
        attendee_id,
    )
    return "" if row is None else make_code(key, event_id, badge_id_of(row[0]))


def without_badge(unit: Unit) -> list[str]:
    """People who have never had a badge (a revoked one is not replaced by itself)."""
    return [
        r[0]
        for r in unit.all(
            "SELECT id FROM attendee a WHERE NOT EXISTS"
            " (SELECT 1 FROM badge b WHERE b.attendee = a.id) ORDER BY position, id"
        )
    ]


def note_change(
    unit: Unit, at: datetime, by: str, what: str, details: Mapping[str, object]
) -> None:
    """Log a change that is no scan: who, when, what. Details hold ids and values, no names."""
    unit.run(
        'INSERT INTO change (at, "by", what, details) VALUES (?, ?, ?, ?)',
        to_us(at),
        by,
        what,
        json.dumps(dict(details), ensure_ascii=False),
    )


def _attendee(r: Sequence[Any]) -> Attendee:
    return Attendee(
        r[0],
        r[1],
        r[2],
        r[3],
        r[4],
        r[5],
        r[6],
        r[7],
        r[8],
        Role(r[9]),
        r[10],
        bool(r[11]),
        r[12],
        Source(r[13]),
        {} if r[14] == "{}" else json.loads(r[14]),
    )


def _values(person: Attendee) -> tuple[object, ...]:
    return (
        person.id,
        person.given_name,
        person.family_name,
        person.email,
        person.organisation,
        person.job_title,
        person.country,
        person.audience,
        person.target_group,
        str(person.role),
        person.door_note,
        int(person.blocked),
        person.registration_id,
        str(person.source),
        json.dumps(dict(person.extra), ensure_ascii=False, sort_keys=True)
        if person.extra
        else "{}",
    )
