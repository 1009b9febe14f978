"""The plan of an import against what the event holds, and whether it still stands."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, NamedTuple

from checkin.importing.decisions import Decisions, DeskEdit, Identity
from checkin.importing.list_entry import ListEntry, RowProblem
from checkin.importing.reconcile import Plan, plan
from checkin.services import erased_people
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Progress, silent
from checkin.store import desk_edits, people_changes, roster_rows
from checkin.store.unit import Unit


class Basis(NamedTuple):
    """Everything that a plan rests on is as it was while this is the same."""

    version: people_changes.Version
    told_waiting: frozenset[tuple[str, str]]  # all that a scan changes of a registration


def basis(unit: Unit) -> Basis:
    return Basis(people_changes.version(unit), roster_rows.told_waiting(unit))


def planned(
    event: OpenEvent,
    unit: Unit,
    entries: list[ListEntry],
    problems: list[RowProblem],
    absent: Literal["keep", "cancel"],
    decisions: Decisions | None,
    progress: Progress = silent,
    make_id: Callable[[], str] = new_id,
) -> Plan:
    """The plan against what the database holds in this transaction."""
    progress("plan", 0, 1)
    edits = {
        attendee: DeskEdit(listed, tuple(Identity(*texts) for texts in also))
        for attendee, (listed, also) in desk_edits.read(unit).items()
    }
    entries, problems = erased_people.without_erased(unit, entries, problems)
    made = plan(
        entries,
        problems,
        programme=event.rows.read(unit)[0],
        attendees=roster_rows.attendees(unit),
        registrations=roster_rows.registrations(unit),
        absent=absent,
        new_id=make_id,
        edits=edits,
        erased=erased_people.ids(unit),
        decisions=decisions,
    )
    progress("plan", 1, 1)
    return made


def same_changes(one: Plan, other: Plan) -> bool:
    """Whether two plans of one file would do the same; ids of new people aside."""

    def changes(made: Plan) -> list[object]:
        new = {a.id: f"new {n}" for n, a in enumerate(made.added)}
        return [
            [replace(a, id="") for a in made.added],
            made.updated,
            [replace(r, attendee=new.get(r.attendee, r.attendee)) for r in made.registrations],
            [a.id for a in made.absent],
        ]

    return changes(one) == changes(other)
