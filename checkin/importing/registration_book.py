"""The registrations while an import is worked out: as they were, and as they become."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checkin.domain.model import (
    Attendee,
    Programme,
    Registration,
    RegistrationStatus,
    Role,
    Session,
    Source,
)
from checkin.domain.waiting_list import (
    CANCELLED,
    CONFIRMED,
    WAITLISTED,
    confirmed_participants,
    settle,
)
from checkin.importing.list_person import ListPerson, Wish


class RegistrationBook:
    """Takes what the list says of each person, then settles the waiting lists."""

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
        """Confirms in order what the quota lets, of those who wait, then of those who are new."""
        touched = self._touched | {
            session
            for session, wishes in self._new.items()
            if any((attendee, session) not in self._told_to_wait for _, attendee in wishes)
        }
        standing: dict[str, list[Registration]] = {session: [] for session in touched}
        for (_, session_id), registration in self._now.items():
            if session_id in standing:
                standing[session_id].append(registration)
        for session in self._programme.sessions:
            free = 0
            if session.id in touched:
                free = self._settle_known(session, standing[session.id])
            new = self._new.get(session.id, [])
            for _, attendee in sorted(new, key=lambda w: (w[0].place, w[1])):
                status = WAITLISTED
                if (attendee, session.id) not in self._told_to_wait:
                    participant = self._role_of(attendee) is Role.PARTICIPANT
                    if not participant or free > 0:
                        status = CONFIRMED
                        free -= participant
                self._put(self._made(attendee, session.id, status))

    def _settle_known(self, session: Session, standing: Sequence[Registration]) -> int:
        """Moves the queue up where it may; how many places are free then."""
        # Whom the list itself keeps waiting is not for us to confirm.
        settled = [
            r
            for r in standing
            if r.status != WAITLISTED or (r.attendee, r.session) not in self._told_to_wait
        ]
        confirmed = confirmed_participants(session, settled, self._role_of)
        for registration in settle(session, settled, self._role_of):
            self._put(registration)
            confirmed += self._role_of(registration.attendee) is Role.PARTICIPANT
        return max(0, session.quota - confirmed)

    def _role_of(self, attendee: str) -> Role:
        return self._roles.get(attendee, Role.PARTICIPANT)

    def _made(self, attendee: str, session: str, status: RegistrationStatus) -> Registration:
        self._last_order[session] = self._last_order.get(session, 0) + 1
        return Registration(attendee, session, status, self._last_order[session])

    def _put(self, registration: Registration) -> None:
        self._now[registration.attendee, registration.session] = registration

    def note_waiting(self, attendee: str, person: ListPerson) -> None:
        """A line left out still says whom the list itself keeps waiting."""
        if self._roles[attendee] == Role.PARTICIPANT:
            self._told_to_wait |= {(attendee, s) for s, wish in person.wishes.items() if wish.waits}

    def changed(self) -> list[Registration]:
        before = self._before
        if not before:  # the first list
            return list(self._now.values())
        return [r for key, r in self._now.items() if (b := before.get(key)) is not r and b != r]

    def replaced(self, changed: Sequence[Registration]) -> dict[tuple[str, str], Registration]:
        """What stood where something else stands now."""
        keys = ((r.attendee, r.session) for r in changed)
        return {key: self._before[key] for key in keys if key in self._before}

    def cancelled(self, changed: Sequence[Registration]) -> list[Registration]:
        return [
            r for r in changed if r.status == CANCELLED and (r.attendee, r.session) in self._before
        ]

    def moved(
        self,
        changed: Sequence[Registration],
        before: Sequence[RegistrationStatus | None],
        now: RegistrationStatus,
    ) -> dict[str, list[str]]:
        """Per session in the programme's order, who came from one status to another, in order."""
        found: dict[str, list[Registration]] = {s.id: [] for s in self._programme.sessions}
        if not self._before and None not in before:
            return {}
        for r in changed:
            if r.status is now and self._was(r) in before and r.session in found:
                found[r.session].append(r)
        return {
            session: [r.attendee for r in sorted(people, key=lambda r: r.order)]
            for session, people in found.items()
            if people
        }

    def _was(self, registration: Registration) -> RegistrationStatus | None:
        known = self._before.get((registration.attendee, registration.session))
        return None if known is None else known.status
