"""What a list changes among the people and registrations that we have: a plan, nothing done yet."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from checkin.domain.errors import BadInput
from checkin.domain.model import (
    Attendee,
    Programme,
    Registration,
    Source,
)
from checkin.domain.waiting_list import CANCELLED, CONFIRMED, WAITLISTED
from checkin.importing.decisions import ACCEPTED, Decisions, DeskEdit, Identity
from checkin.importing.desk_first import desk_first
from checkin.importing.identity import Group, grouped, identity_of
from checkin.importing.list_entry import NOTHING, ListEntry, RowProblem
from checkin.importing.list_person import in_order, united
from checkin.importing.plan_lines import (
    Handled,
    LineKind,
    PlanLine,
    SessionChange,
    line_of,
)
from checkin.importing.registration_book import RegistrationBook


@dataclass(frozen=True)
class Plan:
    """The import, to be shown first and then carried out in one transaction.

    ``updated`` pairs each person before and after; the two are equal where only sessions were
    added. ``cancelled`` holds whoever loses a standing registration by this import, ``absent``
    the imported people whom the list no longer names. ``registrations`` are full new values,
    to insert or to replace by attendee and session, ``replaced`` those that stood before.
    ``waitlisted`` and ``promoted`` say per session who is newly put on the waiting list and who
    leaves it. ``listed`` is what the list says now of fields that the desk changed and keeps
    (None: no longer the desk's), ``also`` the identities that people are given besides.
    """

    rows: int
    added: list[Attendee]
    updated: list[tuple[Attendee, Attendee]]
    unchanged: int
    cancelled: list[str]
    absent: list[Attendee]
    registrations: list[Registration]
    waitlisted: dict[str, list[str]]
    promoted: dict[str, list[str]]
    problems: list[RowProblem]
    replaced: dict[tuple[str, str], Registration] = field(default_factory=dict)
    handled: list[Handled] = field(default_factory=list)
    listed: dict[str, dict[str, str | None]] = field(default_factory=dict)
    also: dict[str, list[Identity]] = field(default_factory=dict)
    known: Mapping[str, Attendee] = field(default_factory=dict)

    @property
    def changes_nothing(self) -> bool:
        return not (self.registrations or self.added or any(a != b for a, b in self.updated))

    @cached_property
    def lines(self) -> list[PlanLine]:
        """A line for everybody whom the plan touches or leaves out, absent people last."""
        return list(_lines(self))


def plan(
    entries: Sequence[ListEntry],
    problems: Sequence[RowProblem],
    *,
    programme: Programme,
    attendees: Sequence[Attendee],
    registrations: Sequence[Registration],
    absent: Literal["keep", "cancel"],
    new_id: Callable[[], str],
    edits: Mapping[str, DeskEdit] | None = None,
    decisions: Decisions | None = None,
    erased: Collection[str] = (),
) -> Plan:
    """The changes that bring attendees and registrations to what the list says.

    ``edits`` (by attendee id) is what the desk changed by hand since a list gave it: it stays.
    ``erased`` are ids of people whom no list can name any more: they are not absent.
    """
    if not entries and absent == "cancel":
        raise BadInput("The list names nobody: it cancels nobody either. Is it the right file?")
    edits, decisions = edits or {}, decisions or Decisions()
    places = {entry.row: place for place, entry in enumerate(in_order(entries))}
    book = RegistrationBook(programme, attendees, registrations)
    added: list[Attendee] = []
    updated: list[tuple[Attendee, Attendee]] = []
    handled: list[Handled] = []
    listed: dict[str, dict[str, str | None]] = {}
    also: dict[str, list[Identity]] = {}
    decided = bool(decisions.lines) or decisions.new_only
    unchanged = 0
    named: set[str] = set()
    for group in grouped(entries, attendees, edits, decisions):
        person = united(group.entries, places)
        before = group.attendee
        decision = decisions.of(group.key) if decided else ACCEPTED
        rows = tuple(e.row for e in group.entries)
        if before is not None:
            after = person.applied_to(before, group.guests)
        elif group.guests:
            after = person.applied_to(_nobody(new_id(), group), group.guests)
        else:
            after = person.as_new(new_id())
        kept: Mapping[str, tuple[str, str]] = NOTHING
        if before is not None:
            named.add(before.id)
            if not decision.accept:
                book.note_waiting(before.id, person)
                unchanged += 1
                handled.append(Handled(rows, before, after, False, NOTHING))
                continue
            if after != before:
                after, kept, news = desk_first(before, after, edits.get(before.id), decision)
                if news:
                    listed[before.id] = news
        elif not decision.accept:
            handled.append(Handled(rows, None, after, False, NOTHING))
            continue
        if group.guests:
            also[after.id] = [identity_of(e) for e in group.entries if e.row in group.guests]
        book.set_role(after)
        gained, lost = book.take(after.id, person)
        handled.append(Handled(rows, before, after, True, kept))
        if before is None:
            added.append(after)
        elif after != before or gained:
            updated.append((before, after))
        elif not lost:
            unchanged += 1
    there = named.union(erased)
    missing = [a for a in attendees if a.source == Source.IMPORTED and a.id not in there]
    if absent == "cancel":
        for attendee in missing:
            if decisions.of(attendee.id).accept:
                book.cancel_all(attendee.id)
    book.settle()
    changed = book.changed()
    return Plan(
        rows=len({e.row for e in entries} | {p.row for p in problems}),
        added=added,
        updated=updated,
        unchanged=unchanged,
        cancelled=list(dict.fromkeys(r.attendee for r in book.cancelled(changed))),
        absent=missing,
        registrations=changed,
        waitlisted=book.moved(changed, (None, CANCELLED), WAITLISTED),
        promoted=book.moved(changed, (WAITLISTED,), CONFIRMED),
        problems=sorted(problems, key=lambda p: p.row),
        replaced=book.replaced(changed),
        handled=handled,
        listed=listed,
        also=also,
        known={a.id: a for a in attendees},
    )


def _nobody(attendee: str, group: Group) -> Attendee:
    first = group.entries[0]
    return Attendee(attendee, first.given_name, first.family_name, email=first.email)


def _lines(made: Plan) -> Iterator[PlanLine]:
    changes: dict[str, list[SessionChange]] = {}
    for r in made.registrations:
        was = made.replaced.get((r.attendee, r.session))
        changes.setdefault(r.attendee, []).append(
            SessionChange(r.session, None if was is None else was.status, r.status)
        )
    shown: set[str] = set()
    for one in made.handled:
        shown.add(one.after.id)
        line = line_of(one, changes.get(one.after.id, []))
        if line is not None:
            yield line
    absent = {a.id for a in made.absent}
    for attendee, sessions in changes.items():
        if attendee not in shown and attendee not in absent:
            yield PlanLine(
                attendee, LineKind.MOVED_UP, (), made.known[attendee], (), tuple(sessions)
            )
    for person in made.absent:
        yield PlanLine(
            person.id, LineKind.ABSENT, (), person, (), tuple(changes.get(person.id, []))
        )
