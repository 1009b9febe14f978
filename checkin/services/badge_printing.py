"""Makes badges of the event's people as PDF or PNG files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from checkin.badging.content import BadgeContent
from checkin.badging.design import load_design
from checkin.badging.export import write_pdf, write_png
from checkin.badging.sheet import load_sheet
from checkin.domain.errors import BadInput
from checkin.domain.model import Programme, RegistrationStatus, Role, Session
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people

Progress = Callable[[int, int], None]

_DAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
_MONTHS = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)


def session_line(session: Session, programme: Programme) -> str:
    """A session as a badge shows it, the French way: ``mer. 4 mars, 9 h 30 – Title``."""
    start = session.start.astimezone(programme.event.zone)
    hour = f"{start.hour} h {start.minute:02}" if start.minute else f"{start.hour} h"
    day = f"{_DAYS[start.weekday()]} {start.day} {_MONTHS[start.month - 1]}"
    return f"{day}, {hour} – {session.name}"


def contents(programme: Programme, people: Sequence[Person]) -> list[BadgeContent]:
    """What stands on the badges of ``people``: their confirmed and waitlisted sessions."""
    return [
        BadgeContent(
            given_name=p.attendee.given_name,
            family_name=p.attendee.family_name,
            organisation=p.attendee.organisation,
            audience=p.attendee.audience,
            role=p.attendee.role.value,
            sessions=tuple(
                session_line(session, programme)
                for session in programme.sessions
                if (r := p.registrations.get(session.id)) is not None
                and r.status is RegistrationStatus.CONFIRMED
            ),
            code=p.badge,
            event_name=programme.event.name,
            venue=programme.event.venue,
        )
        for p in people
    ]


def choose(people: Sequence[Person], only: Sequence[str], programme: Programme) -> list[Person]:
    """The people to make badges for, alphabetically; ``only`` holds selections that add up:
    ``session:ID``, ``role:ROLE``, ``audience:TEXT`` or attendee ids.

    Raises:
        BadInput: a selection that names nothing known.
    """
    chosen: set[str] = set()
    for selection in only:
        kind, colon, value = selection.partition(":")
        if not colon:
            found = {p.attendee.id for p in people if p.attendee.id == selection}
        elif kind == "session" and value in programme.session_by_id:
            found = {
                p.attendee.id
                for p in people
                if value in p.registrations
                and p.registrations[value].status is not RegistrationStatus.CANCELLED
            }
        elif kind == "role" and value in list(Role):
            found = {p.attendee.id for p in people if p.attendee.role == value}
        elif kind == "audience":
            found = {
                p.attendee.id for p in people if p.attendee.audience.casefold() == value.casefold()
            }
        else:
            raise BadInput(
                "“{selection}” selects nobody: give session:ID, role:ROLE, audience:NAME or an "
                "attendee's id.",
                selection=selection,
            )
        chosen |= found
    picked = [p for p in people if p.badge and (not only or p.attendee.id in chosen)]
    return sorted(
        picked, key=lambda p: (p.attendee.family_name.casefold(), p.attendee.given_name.casefold())
    )


def make_badges(
    event: OpenEvent,
    *,
    out: Path | None,
    png: Path | None,
    design: str | Path = "a6",
    sheet: str | Path = "a6-4-on-a4",
    only: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Write badges to a PDF or a folder of PNGs; how many.

    Raises:
        BadInput: nobody selected, or a broken design or sheet; no file is made.
    """
    programme = event.programme()
    badges = contents(programme, choose(list_people(event), only, programme))
    if not badges:
        raise BadInput("Nobody is selected: no badge was made. Import a list first.")
    chosen = load_design(design)
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        write_pdf(badges, chosen, load_sheet(sheet), out, progress)
    if png is not None:
        png.mkdir(parents=True, exist_ok=True)
        write_png(badges, chosen, png)
    return len(badges)
