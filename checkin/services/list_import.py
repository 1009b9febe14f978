"""Imports a registration list: read, understood, planned, carried out in one transaction."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

from checkin.domain.errors import BadInput
from checkin.importing.columns import map_columns, parse_map
from checkin.importing.entries import read_entries
from checkin.importing.readers import read_table
from checkin.importing.reconcile import Plan, plan
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.people import give_badges
from checkin.store import roster_rows, state_rows
from checkin.store.unit import Unit

LARGEST = 200 * 1024 * 1024


def read_file(path: Path) -> bytes:
    """The bytes of a file that somebody named.

    Raises:
        BadInput: missing, a folder, unreadable or far too large.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("{path} is larger than 200 MB: this is no registration list.", path=path)
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            "The file {path} cannot be read: {why}. Nothing was changed.",
            path=path,
            why=error.strerror or error,
        ) from error


def import_list(
    event: OpenEvent,
    path: Path,
    *,
    sheet: str | None = None,
    told: Sequence[str] = (),
    absent: Literal["keep", "cancel"] = "keep",
    dry_run: bool = False,
    at: datetime,
) -> Plan:
    """Bring the event in step with the list, or only say what would change.

    Raises:
        BadInput: the file as a whole cannot be used; nothing was changed.
    """
    programme = event.programme()
    table = read_table(read_file(path), path.name, sheet)
    columns = map_columns(table, programme, parse_map(told))
    entries, problems = read_entries(table, columns, programme)

    def planned(unit: Unit) -> Plan:
        return plan(
            entries,
            problems,
            programme=event.rows.read(unit)[0],
            attendees=roster_rows.attendees(unit),
            registrations=roster_rows.registrations(unit),
            absent=absent,
            new_id=new_id,
        )

    if dry_run:
        return event.read(planned)

    def job(unit: Unit) -> Plan:
        changes = planned(unit)
        carry_out(unit, changes, at)
        return changes

    return event.write(job)


def carry_out(unit: Unit, changes: Plan, at: datetime) -> None:
    """Write a plan: people, registrations, badges for the new ones, tallies, a log line."""
    roster_rows.add_attendees(unit, changes.added)
    changed = [new for old, new in changes.updated if old != new]
    roster_rows.update_attendees(unit, changed)
    roster_rows.put_registrations(unit, changes.registrations)
    give_badges(unit, at)
    touched = {r.session for r in changes.registrations}
    roles = [new.id for old, new in changes.updated if old.role is not new.role]
    if roles:
        touched |= {session for (session,) in unit.all("SELECT id FROM session")}
    state_rows.retally(unit, sorted(touched))
    roster_rows.note_change(
        unit,
        at,
        "",
        "import",
        {"added": len(changes.added), "updated": len(changed), "rows": changes.rows},
    )


def summary(changes: Plan) -> dict[str, object]:
    """The JSON of `checkin import --json`; counted in attendees."""
    return {
        "rows": changes.rows,
        "added": len(changes.added),
        "updated": len(changes.updated),
        "unchanged": changes.unchanged,
        "cancelled": len(changes.cancelled),
        "absent": len(changes.absent),
        "problems": [
            {"row": p.row, "column": p.column, "value": p.value, "message": p.message}
            for p in changes.problems
        ],
    }
