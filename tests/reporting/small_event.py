"""A real event in a file: seven people registered for two sessions, six of whom came to one."""

from datetime import timedelta
from pathlib import Path

from checkin.domain.model import Registration, RegistrationStatus
from checkin.domain.verdict import Direction, ScanRequest
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, state_rows
from checkin.store.unit import Unit
from tests.reporting.conftest import PEOPLE, PROGRAMME, local

AFTER = local(6, 20)


def small_event(file: Path, *, came: bool = True) -> OpenEvent:
    """The caller closes it. Of ``came``, everybody is scanned in and out, half an hour early."""
    opened = OpenEvent.at(str(file), create=True)
    opened.create(PROGRAMME)
    everywhere = [
        Registration(person.id, session.id, RegistrationStatus.CONFIRMED, number)
        for session in PROGRAMME.sessions
        for number, person in enumerate(PEOPLE)
    ]

    def people(unit: Unit) -> None:
        roster_rows.add_attendees(unit, PEOPLE)
        roster_rows.put_registrations(unit, everywhere)
        state_rows.retally(unit, [session.id for session in PROGRAMME.sessions])

    opened.write(people)
    desk = EventDesk(opened)
    for number, person in enumerate(PEOPLE[:6] if came else []):
        at = local(4, 9, 10) + timedelta(minutes=number)
        for way, when in ((Direction.IN, at), (Direction.OUT, local(4, 12))):
            desk.admit(
                ScanRequest(
                    f"{way}{number}", when, "A", attendee=person.id, session="mer-am", direction=way
                )
            )
    return opened
