"""Who in the list may be the person that somebody is about to enter a second time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.model import Attendee, Role
from checkin.importing.folding import fold
from checkin.services.desk import Desk
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, register

OFFERED = 5


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What is typed about somebody who is not in the list."""

    given_name: str
    family_name: str
    email: str = ""
    audience: str = ""

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


def alike(desk: Desk, new: NewPerson) -> list[Attendee]:
    """People with this e-mail first, then by the name as far as it is typed; best first."""
    email = new.email.strip().casefold()
    found: dict[str, Attendee] = {}
    if "@" in email:
        found = {p.id: p for p in desk.find(email, OFFERED) if p.email.casefold() == email}
    if len(new.name) > 1:
        found |= {p.id: p for p in desk.find(new.name, OFFERED) if p.id not in found}
    return list(found.values())[:OFFERED]


def same(new: NewPerson, known: Attendee) -> bool:
    """Whether both have the same name, whatever its accents and order, or the same e-mail."""
    if new.email.strip() and new.email.strip().casefold() == known.email.casefold():
        return True
    return sorted(fold(new.name).split()) == sorted(fold(known.name).split())


def register_new(
    event: OpenEvent,
    desk: Desk,
    new: NewPerson,
    session: str,
    *,
    waitlist: bool,
    at: datetime,
    again: bool = False,
) -> Person | Sequence[Attendee]:
    """Register somebody at the desk, or hand back who is in the list already as them.

    ``again`` says that staff has seen those and wants a record of its own.

    Raises:
        BadInput: no name; nothing was recorded.
    """
    if not again and (known := [p for p in alike(desk, new) if same(new, p)]):
        return known
    return register(
        event,
        given_name=new.given_name.strip(),
        family_name=new.family_name.strip(),
        email=new.email.strip(),
        audience=new.audience.strip(),
        role=Role.PARTICIPANT,
        sessions=[session] if session else [],
        waitlist=waitlist,
        at=at,
    )
