"""What it takes to make two merged people two again: kept beside the event, the latest merges only.

The notes hold personal data; an erasure (services/retention) forgets them.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role, Source
from checkin.domain.person_fields import differences, flat, with_fields
from checkin.store import badge_rows, desk_edits, people_in_use, roster_rows, setting_rows
from checkin.store.unit import Unit

SETTING = "merge.undo"
_KEPT = 20


@dataclass(frozen=True, slots=True)
class Notes:
    kept: str
    gone: str
    names: tuple[str, str]
    at: datetime
    raw: Mapping[str, Any]


def before(unit: Unit, heir: Attendee, leaver: Attendee) -> dict[str, Any]:
    """How both are before the merge."""
    return {
        "heir": _person(heir),
        "leaver": _person(leaver) | {"position": roster_rows.position_of(unit, leaver.id)},
        "names": [heir.name, leaver.name],
        "registrations": [_theirs(unit, heir.id), _theirs(unit, leaver.id)],
        "badges": badge_rows.states_of(unit, [heir.id, leaver.id]),
        "edits": [desk_edits.of(unit, heir.id), desk_edits.of(unit, leaver.id)],
        "log": people_in_use.log_end(unit),
    }


def after(unit: Unit, notes: dict[str, Any], merged: Attendee, at: datetime) -> dict[str, Any]:
    """The notes with what the merge made of them."""
    return notes | {
        "at": at.isoformat(),
        "merged": _person(merged),
        "result": _theirs(unit, merged.id),
        "held": badge_rows.states_of(unit, [merged.id]),
        "edited": desk_edits.of(unit, merged.id),
    }


def keep(unit: Unit, notes: Mapping[str, Any]) -> None:
    setting_rows.write(unit, SETTING, [*_all(unit), dict(notes)][-_KEPT:])


def forget(unit: Unit) -> None:
    """No merge can be taken back any more."""
    setting_rows.write(unit, SETTING, None)


def forget_people(unit: Unit, ids: Container[str]) -> None:
    """The merges of these people can no longer be taken back; all others can."""
    every = _all(unit)
    kept = [n for n in every if n["heir"]["id"] not in ids and n["leaver"]["id"] not in ids]
    if kept != every:
        setting_rows.write(unit, SETTING, kept or None)


def last(unit: Unit) -> Notes | None:
    every = _all(unit)
    if not every:
        return None
    raw = every[-1]
    names = raw["names"]
    at = datetime.fromisoformat(raw["at"])
    return Notes(raw["heir"]["id"], raw["leaver"]["id"], (names[0], names[1]), at, raw)


def drop_last(unit: Unit) -> None:
    setting_rows.write(unit, SETTING, _all(unit)[:-1] or None)


def put_back(unit: Unit, notes: Notes, heir: Attendee) -> tuple[tuple[str, ...], set[str], int]:
    """Write both as they were; what stays as it is now, the sessions concerned, scans since."""
    raw, stays = notes.raw, []
    was, merged = _attendee(raw["heir"]), _attendee(raw["merged"])
    leaver = _attendee(raw["leaver"])
    now, back = flat(heir), {}
    for name, (old, made) in differences(was, merged).items():
        if now.get(name, "") == made:
            back[name] = old
        else:
            stays.append(name)
    restored = with_fields(heir, back)
    restored = replace(
        restored,
        source=was.source,
        blocked=was.blocked if heir.blocked == merged.blocked else heir.blocked,
    )
    roster_rows.update_attendees(unit, [restored], by_list=True)
    roster_rows.add_attendees(unit, [leaver])
    roster_rows.set_position(unit, leaver.id, raw["leaver"]["position"])
    visited = {s for a, s in people_in_use.read(unit, raw["log"]).visits if a == heir.id}
    kept, touched = _registrations(unit, notes, visited)
    stays += kept
    revoked_then = {letters: revoked for letters, _, revoked in raw["held"]}
    revoked_now = {row[0]: row[2] for row in badge_rows.states_of(unit, [heir.id])}
    for letters, owner, revoked in raw["badges"]:
        if letters in revoked_now:
            # Valid again only where it was the merge that revoked it.
            untouched = revoked_now[letters] == revoked_then[letters]
            revoked = revoked if untouched else revoked_now[letters]
            badge_rows.give_back(unit, letters, owner, revoked=bool(revoked))
    edits = [(dict(listed), list(also)) for listed, also in raw["edits"]]
    if _same(desk_edits.of(unit, heir.id), raw["edited"]):
        desk_edits.write(unit, heir.id, *edits[0])
    desk_edits.write(unit, leaver.id, *edits[1])
    return tuple(stays), touched, people_in_use.scans_of(unit, heir.id, since=raw["log"])


def _registrations(unit: Unit, notes: Notes, visited: set[str]) -> tuple[list[str], set[str]]:
    mine, theirs = notes.raw["registrations"]
    made, stays = notes.raw["result"], []
    now = _theirs(unit, notes.kept)
    put = [_registration(notes.gone, session, values) for session, values in theirs.items()]
    for session in {*made, *now}:
        own = mine.get(session)
        # A place in the queue may have come up since: that is no decision of anybody's.
        if session not in made:
            continue
        untouched = now.get(session) == made[session] and session not in visited
        if made[session] == own:
            continue
        if not untouched:
            stays.append(f"session:{session}")
            if own is None:  # it is theirs now; the other does not get it a second time
                put = [r for r in put if r.session != session]
        elif own is None:
            roster_rows.remove_registration(unit, notes.kept, session)
        else:
            put.append(_registration(notes.kept, session, own))
    roster_rows.put_registrations(unit, put)
    return sorted(stays), {*mine, *theirs, *now}


def _all(unit: Unit) -> list[dict[str, Any]]:
    kept = setting_rows.read(unit).get(SETTING)
    return list(kept) if isinstance(kept, list) else []


def _person(person: Attendee) -> dict[str, Any]:
    return {
        "id": person.id,
        "values": flat(person),
        "blocked": person.blocked,
        "source": person.source.value,
    }


def _attendee(raw: Mapping[str, Any]) -> Attendee:
    person = Attendee(raw["id"], "", "", role=Role.PARTICIPANT, source=Source(raw["source"]))
    return replace(with_fields(person, raw["values"]), blocked=bool(raw["blocked"]))


def _theirs(unit: Unit, attendee: str) -> dict[str, list[Any]]:
    return {
        r.session: [r.status.value, r.order, r.source.value, r.told_waiting]
        for r in roster_rows.registrations_of(unit, attendee)
    }


def _registration(attendee: str, session: str, values: Sequence[Any]) -> Registration:
    status, order, source, told = values
    status, source = RegistrationStatus(status), Source(source)
    return Registration(attendee, session, status, order, source, told_waiting=bool(told))


def _same(now: tuple[Any, Any], then: Sequence[Any]) -> bool:
    return [dict(now[0]), [list(i) for i in now[1]]] == [then[0], then[1]]
