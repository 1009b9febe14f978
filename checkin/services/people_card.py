"""What a desk sees of one person: registrations with today's first, scans, badges."""

from dataclasses import dataclass
from datetime import datetime

from checkin.domain.model import Programme, Registration, RegistrationStatus, Session
from checkin.services.desk import LoggedScan
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, person_in
from checkin.store import people_changes
from checkin.store.unit import Unit, from_us

SCANS = 30


@dataclass(frozen=True, slots=True)
class PersonCard:
    """``registered`` holds today's sessions first, each day in order of start.

    ``issued`` is when the badge that is valid was made, None without one; ``revoked`` counts
    those that are no longer.
    """

    person: Person
    programme: Programme
    registered: tuple[tuple[Session, Registration], ...]
    scans: tuple[LoggedScan, ...]
    issued: datetime | None
    revoked: int


def read_card(event: OpenEvent, attendee_id: str, at: datetime) -> PersonCard:
    """Everything of one person, without reading anybody else.

    Raises:
        NotFound: no such attendee.
    """

    def read(unit: Unit) -> PersonCard:
        person = person_in(unit, event, attendee_id)
        programme, _ = event.rows.read(unit)
        badges = people_changes.badges_of(unit, attendee_id)
        valid = [from_us(issued) for revoked, issued in badges if not revoked]
        return PersonCard(
            person,
            programme,
            _todays_first(person, programme, at),
            tuple(
                LoggedScan(
                    id=r[0],
                    at=from_us(r[1]),
                    name=person.attendee.name,
                    attendee=attendee_id,
                    session=r[2],
                    direction=r[3] or "",
                    outcome=r[4],
                    reason=r[5],
                    station=r[6],
                    voided=bool(r[7]),
                )
                for r in people_changes.scans_of(unit, attendee_id, SCANS)
            ),
            valid[0] if valid else None,
            len(badges) - len(valid),
        )

    return event.read(read)


def _todays_first(
    person: Person, programme: Programme, at: datetime
) -> tuple[tuple[Session, Registration], ...]:
    zone = programme.event.zone
    today = at.astimezone(zone).date()
    known = [
        (session, person.registrations[session.id])
        for session in programme.sessions
        if session.id in person.registrations
    ]
    known.sort(
        key=lambda pair: (
            pair[0].start.astimezone(zone).date() != today,
            pair[1].status is RegistrationStatus.CANCELLED,
            pair[0].start,
            pair[0].id,
        )
    )
    return tuple(known)


def audiences(event: OpenEvent) -> list[str]:
    """The audiences of the event's people, the commonest first."""
    return event.read(people_changes.audiences)
