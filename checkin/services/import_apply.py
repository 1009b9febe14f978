"""Carries out a plan in one transaction, and notes what it takes to undo it."""

import json
import zlib
from collections.abc import Iterable
from datetime import datetime

from checkin.domain.model import Attendee, Registration
from checkin.domain.person_fields import differences
from checkin.importing.reconcile import Plan
from checkin.services.people import give_badges
from checkin.services.progress import Progress, silent
from checkin.store import desk_edits, import_rows, people_in_use, roster_rows, state_rows
from checkin.store.unit import Unit


def carry_out(
    unit: Unit,
    changes: Plan,
    at: datetime,
    *,
    by: str = "",
    file: str = "",
    progress: Progress = silent,
) -> int:
    """Write a plan: people, registrations, badges for the new ones, tallies, a log line.

    Returns the number of the import, 0 where it changed nothing.
    """
    if changes.changes_nothing and not (changes.listed or changes.also):
        return 0
    first = roster_rows.last_position(unit) + 1
    progress("write", 0, 4)
    roster_rows.add_attendees(unit, changes.added)
    changed = [(old, new) for old, new in changes.updated if old != new]
    roster_rows.update_attendees(unit, [new for _, new in changed], by_list=True)
    edits = _remember(unit, changes)
    progress("write", 1, 4)
    roster_rows.put_registrations(unit, changes.registrations)
    progress("write", 2, 4)
    give_badges(unit, at)
    progress("write", 3, 4)
    touched = {r.session for r in changes.registrations}
    if any(old.role is not new.role for old, new in changed):
        touched |= {session for (session,) in unit.all("SELECT id FROM session")}
    state_rows.retally(unit, sorted(touched))
    counts = {
        "rows": changes.rows,
        "added": len(changes.added),
        "updated": len(changes.updated),
        "cancelled": len(changes.cancelled),
    }
    roster_rows.note_change(unit, at, by, "import", counts)
    number = 0
    if not changes.changes_nothing:
        last = first + len(changes.added) - 1
        undo = _undo_notes(changes, changed, (first, last), edits, people_in_use.log_end(unit))
        number = import_rows.add(unit, at, by, file, counts, undo)
    progress("write", 4, 4)
    return number


def _remember(unit: Unit, changes: Plan) -> dict[str, list[object]]:
    """What lists say of fields that the desk keeps; what was remembered before, and now."""
    noted: dict[str, list[object]] = {}
    for attendee in dict.fromkeys((*changes.listed, *changes.also)):
        before = desk_edits.of(unit, attendee)
        listed, also = dict(before[0]), list(before[1])
        for name, value in changes.listed.get(attendee, {}).items():
            if value is None:
                listed.pop(name, None)
            else:
                listed[name] = value
        for identity in changes.also.get(attendee, []):
            texts = [
                identity.email,
                identity.given_name,
                identity.family_name,
                identity.registration_id,
            ]
            if texts not in also:
                also.append(texts)
        desk_edits.write(unit, attendee, listed, also)
        noted[attendee] = [list(before), [listed, also]]
    return noted


def _undo_notes(
    changes: Plan,
    changed: Iterable[tuple[Attendee, Attendee]],
    positions: tuple[int, int],
    edits: dict[str, list[object]],
    log_end: int,
) -> bytes:
    # People whom this import brought go with all that is theirs: their places say who they are.
    new = {a.id for a in changes.added}
    notes = {
        "positions": positions,
        "log": log_end,
        "people": {old.id: differences(old, new) for old, new in changed},
        "registrations": [
            [r.attendee, r.session, values_of(changes.replaced.get(key)), values_of(r)]
            for r in changes.registrations
            if (key := (r.attendee, r.session)) and r.attendee not in new
        ],
        "edits": {attendee: note for attendee, note in edits.items() if attendee not in new},
    }
    return zlib.compress(json.dumps(notes, ensure_ascii=False).encode(), 1)


def values_of(r: Registration | None) -> list[object] | None:
    """A registration's own values as JSON keeps them."""
    return None if r is None else [r.status.value, r.order, r.source.value, int(r.told_waiting)]
