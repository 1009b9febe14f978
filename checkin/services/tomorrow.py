"""The next day of the event, looked at the evening before: who comes, what is overbooked."""

from dataclasses import dataclass
from datetime import date, datetime

from checkin.domain.model import (
    Attendee,
    Programme,
    Registration,
    RegistrationStatus,
    Role,
    Session,
    Source,
)
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows
from checkin.store.unit import Unit


@dataclass(frozen=True, slots=True)
class SessionTomorrow:
    """Counts of one session; ``beyond`` confirmed participants would find no seat."""

    session: Session
    confirmed: int
    others: int
    waitlisted: int
    seats: int
    beyond: int


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """``expected`` people in all, each once; ``notes`` are door notes; ``at_the_desk`` people
    were added at a desk, so their badges are not in the stack printed from the list."""

    day: date
    sessions: tuple[SessionTomorrow, ...]
    expected: int
    by_role: dict[Role, int]
    at_the_desk: tuple[Attendee, ...]
    notes: tuple[Attendee, ...]


def tomorrow(event: OpenEvent, now: datetime) -> Tomorrow | None:
    """The first day with sessions after the one that ``now`` lies in; None after the last.

    Before the event's first day it is that day.
    """

    def read(unit: Unit) -> Tomorrow | None:
        programme, _ = event.rows.read(unit)
        day = next_day(programme, now)
        if day is None:
            return None
        people = {person.id: person for person in roster_rows.attendees(unit)}
        return _look(programme, day, people, roster_rows.registrations(unit))

    return event.read(read)


def next_day(programme: Programme, now: datetime) -> date | None:
    zone = programme.event.zone
    today = now.astimezone(zone).date()
    days = (session.start.astimezone(zone).date() for session in programme.sessions)
    return min((day for day in days if day > today), default=None)


def _look(
    programme: Programme,
    day: date,
    people: dict[str, Attendee],
    registrations: list[Registration],
) -> Tomorrow:
    zone = programme.event.zone
    sessions = [s for s in programme.sessions if s.start.astimezone(zone).date() == day]
    expected: dict[str, Attendee] = {}
    rows = []
    for session in sessions:
        confirmed = others = waitlisted = 0
        for registration in registrations:
            if registration.session != session.id:
                continue
            if registration.status is RegistrationStatus.WAITLISTED:
                waitlisted += 1
            elif registration.status is RegistrationStatus.CONFIRMED:
                person = people[registration.attendee]
                expected[person.id] = person
                if person.role is Role.PARTICIPANT:
                    confirmed += 1
                else:
                    others += 1
        room = programme.room_of(session).capacity
        beyond = max(0, confirmed - min(session.seats, room - others))
        rows.append(SessionTomorrow(session, confirmed, others, waitlisted, session.seats, beyond))
    by_role: dict[Role, int] = {}
    for person in expected.values():
        by_role[person.role] = by_role.get(person.role, 0) + 1
    in_order = sorted(
        expected.values(), key=lambda p: (p.family_name.casefold(), p.given_name.casefold())
    )
    return Tomorrow(
        day=day,
        sessions=tuple(rows),
        expected=len(expected),
        by_role=by_role,
        at_the_desk=tuple(p for p in in_order if p.source is Source.DESK),
        notes=tuple(p for p in in_order if p.door_note),
    )
