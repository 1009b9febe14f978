"""What one person adds to a board's figures of a session, and these added up."""

from collections import Counter
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from checkin.domain.attendance import Attendance
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role
from checkin.reporting.breakdowns import arrived_at
from checkin.reporting.tables import Line


class Part(NamedTuple):
    """What one person adds to the figures of one session, each 0 or 1."""

    registered: int
    waitlisted: int
    present: int
    came: int
    walk_ins: int
    others: int


NOTHING = Part(*(0,) * len(Part._fields))


class Place(NamedTuple):
    """One person in one session."""

    session: str
    part: Part
    quarter: datetime | None = None
    measured: int = 0
    presumed: int = 0


class Tally:
    """The figures of one session, moved person by person."""

    def __init__(self) -> None:
        self.parts: Counter[Part] = Counter()
        self.quarters: Counter[datetime | None] = Counter()
        self.there: set[str] = set()
        self.measured = self.presumed = 0

    def move(self, place: Place, who: str, sign: int) -> None:
        part = place.part
        self.parts[part] += sign
        if part.present:
            self.quarters[place.quarter] += sign
            self.measured += sign * place.measured
            self.presumed += sign * place.presumed
            (self.there.add if sign > 0 else self.there.discard)(who)

    @property
    def figures(self) -> Part:
        rows = ([n * value for value in part] for part, n in self.parts.items())
        columns = zip(*rows, strict=True)
        sums = [sum(column) for column in columns]
        return Part(*sums) if sums else NOTHING


def place_of(
    person: Attendee,
    session: str,
    registration: Registration | None,
    attendance: Attendance | None,
) -> Place:
    if attendance is None:
        return Place(session, _absent(person.role, registration.status if registration else None))
    line = Line(person, registration, attendance, over=True)
    if not line.takes_part:
        return Place(session, NOTHING._replace(others=1))
    status = line.status
    part = Part(
        registered=int(status == "confirmed"),
        waitlisted=int(status == "waitlisted"),
        present=1,
        came=int(status == "confirmed"),
        walk_ins=int(status == "walk_in"),
        others=0,
    )
    return Place(
        session, part, arrived_at(line), attendance.minutes_measured, attendance.minutes_presumed
    )


@lru_cache(maxsize=64)
def _absent(role: Role, status: RegistrationStatus | None) -> Part:
    """Of somebody who did not come, or not yet."""
    if role is not Role.PARTICIPANT:
        return NOTHING
    return NOTHING._replace(
        registered=int(status is RegistrationStatus.CONFIRMED),
        waitlisted=int(status is RegistrationStatus.WAITLISTED),
    )
