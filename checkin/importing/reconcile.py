"""What a list changes among the people and registrations that we have: a plan, nothing done yet."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checkin.domain.errors import BadInput
from checkin.domain.model import (
    Attendee,
    Programme,
    Registration,
    RegistrationStatus,
    Role,
    Source,
)
from checkin.domain.waiting_list import settle
from checkin.importing.identity import Group, grouped
from checkin.importing.list_entry import ListEntry, RowProblem
from checkin.importing.list_person import ListPerson, Wish, in_order, united

CONFIRMED = RegistrationStatus.CONFIRMED
WAITLISTED = RegistrationStatus.WAITLISTED
CANCELLED = RegistrationStatus.CANCELLED


@dataclass(frozen=True, slots=True)
class Plan:
    """The import, to be shown first and then carried out in one transaction.

    ``updated`` pairs each person before and after; the two are equal where only sessions were
    added. ``cancelled`` holds whoever loses a standing registration by this import, ``absent``
    the imported people whom the list no longer names. ``registrations`` are full new values,
    to insert or to replace by attendee and session. ``waitlisted`` and ``promoted`` say per
    session who is newly put on the waiting list and who leaves it.
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


def plan(
    entries: Sequence[ListEntry],
    problems: Sequence[RowProblem],
    *,
    programme: Programme,
    attendees: Sequence[Attendee],
    registrations: Sequence[Registration],
    absent: Literal["keep", "cancel"],
    new_id: Callable[[], str],
) -> Plan:
    """The changes that bring attendees and registrations to what the list says."""
    if not entries and absent == "cancel":
        raise BadInput("The list names nobody: it cancels nobody either. Is it the right file?")
    places = {entry.row: place for place, entry in enumerate(in_order(entries))}
    book = _Book(programme, attendees, registrations)
    added: list[Attendee] = []
    updated: list[tuple[Attendee, Attendee]] = []
    unchanged = 0
    named: set[str] = set()
    for group in grouped(entries, attendees):
        person = united(group.entries, places)
        before = group.attendee
        after = person.applied_to(before or _nobody(new_id(), group))
        named.add(after.id)
        book.set_role(after)
        gained, lost = book.take(after.id, person)
        if before is None:
            added.append(after)
        elif after != before or gained:
            updated.append((before, after))
        elif not lost:
            unchanged += 1
    missing = [a for a in attendees if a.source == Source.IMPORTED and a.id not in named]
    if absent == "cancel":
        for attendee in missing:
            book.cancel_all(attendee.id)
    book.settle()
    return Plan(
        rows=len({e.row for e in entries} | {p.row for p in problems}),
        added=added,
        updated=updated,
        unchanged=unchanged,
        cancelled=list(dict.fromkeys(r.attendee for r in book.cancelled())),
        absent=missing,
        registrations=book.changed(),
        waitlisted=book.moved((None, CANCELLED), WAITLISTED),
        promoted=book.moved((WAITLISTED,), CONFIRMED),
        problems=sorted(problems, key=lambda p: p.row),
    )


def _nobody(attendee: str, group: Group) -> Attendee:
    first = group.entries[0]
    return Attendee(attendee, first.given_name, first.family_name, email=first.email)


class _Book:
    """The registrations while an import is worked out: as they were, and as they become."""

    def __init__(
        self,
        programme: Programme,
        attendees: Iterable[Attendee],
        registrations: Iterable[Registration],
    ) -> None:
        self._programme = programme
        self._before = {(r.attendee, r.session): r for r in registrations}
        self._now = dict(self._before)
        self._roles = {a.id: a.role for a in attendees}
        self._of: dict[str, set[str]] = {}
        self._last_order: dict[str, int] = {}
        for known in self._before.values():
            self._of.setdefault(known.attendee, set()).add(known.session)
            last = self._last_order.get(known.session, 0)
            self._last_order[known.session] = max(last, known.order)
        self._new: dict[str, list[tuple[Wish, str]]] = {}
        self._told_to_wait: set[tuple[str, str]] = set()
        # The queue moves only where this import touches it: a person whom the desk put on the
        # waiting list stays there through an import that changes nothing.
        self._touched: set[str] = set()

    def set_role(self, attendee: Attendee) -> None:
        if self._roles.get(attendee.id, attendee.role) != attendee.role:
            self._touched |= self._of.get(attendee.id, set())
        self._roles[attendee.id] = attendee.role

    def take(self, attendee: str, person: ListPerson) -> tuple[bool, bool]:
        """What the list says of a person's sessions; whether they gain any, lose any."""
        gained = lost = False
        for session, wish in person.wishes.items():
            gained |= self._wish(attendee, session, wish)
        for session in person.given_up:
            if (attendee, session) in self._before:
                lost |= self._cancel(attendee, session)
            else:
                self._put(self._made(attendee, session, CANCELLED))
        if person.complete:
            for session in sorted(self._of.get(attendee, set()) - set(person.wishes)):
                lost |= self._cancel(attendee, session)
        return gained, lost

    def _wish(self, attendee: str, session: str, wish: Wish) -> bool:
        if wish.waits and self._roles[attendee] == Role.PARTICIPANT:
            self._told_to_wait.add((attendee, session))
        known = self._now.get((attendee, session))
        if known is not None and known.status == CANCELLED and known.source == Source.DESK:
            return False  # the desk cancelled it, and knows better than a list made before
        if known is not None and known.status != CANCELLED:
            if known.status == WAITLISTED and not wish.waits:
                self._touched.add(session)
            return False
        self._new.setdefault(session, []).append((wish, attendee))
        return True

    def cancel_all(self, attendee: str) -> None:
        for session in sorted(self._of.get(attendee, set())):
            self._cancel(attendee, session)

    def _cancel(self, attendee: str, session: str) -> bool:
        known = self._now[attendee, session]
        if known.status == CANCELLED or known.source == Source.DESK:
            return False
        self._put(replace(known, status=CANCELLED, told_waiting=False))
        self._touched.add(session)
        return True

    def settle(self) -> None:
        """Gives the new registrations their places, then confirms in order what the quota lets."""
        for session_id, wishes in self._new.items():
            for _, attendee in sorted(wishes, key=lambda w: (w[0].place, w[1])):
                self._put(self._made(attendee, session_id, WAITLISTED))
                if (attendee, session_id) not in self._told_to_wait:
                    self._touched.add(session_id)
        for session in self._programme.sessions:
            if session.id in self._touched:
                # Whom the list itself keeps waiting is not for us to confirm.
                settled = [
                    r
                    for key, r in self._now.items()
                    if r.status != WAITLISTED or key not in self._told_to_wait
                ]
                for registration in settle(session, settled, self._role_of):
                    self._put(registration)

    def _role_of(self, attendee: str) -> Role:
        return self._roles.get(attendee, Role.PARTICIPANT)

    def _made(self, attendee: str, session: str, status: RegistrationStatus) -> Registration:
        self._last_order[session] = self._last_order.get(session, 0) + 1
        return Registration(attendee, session, status, self._last_order[session])

    def _put(self, registration: Registration) -> None:
        self._now[registration.attendee, registration.session] = registration

    def changed(self) -> list[Registration]:
        return [r for key, r in self._now.items() if self._before.get(key) != r]

    def cancelled(self) -> list[Registration]:
        return [
            r
            for r in self.changed()
            if r.status == CANCELLED and (r.attendee, r.session) in self._before
        ]

    def moved(
        self, before: Sequence[RegistrationStatus | None], now: RegistrationStatus
    ) -> dict[str, list[str]]:
        """Per session in the programme's order, who came from one status to another, in order."""
        found: dict[str, list[str]] = {}
        changed = sorted(self.changed(), key=lambda r: r.order)
        for session in self._programme.sessions:
            people = [
                r.attendee
                for r in changed
                if r.session == session.id and r.status == now and self._was(r) in before
            ]
            if people:
                found[session.id] = people
        return found

    def _was(self, registration: Registration) -> RegistrationStatus | None:
        known = self._before.get((registration.attendee, registration.session))
        return None if known is None else known.status
