"""What stands on the badges of an event's people."""

from collections.abc import Sequence

from checkin.badging.content import BadgeContent
from checkin.domain.model import Programme, RegistrationStatus, Role, Session
from checkin.services.people import Person

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
    return f"{_day(session, programme)}, {_hour(start.hour, start.minute)} – {session.name}"


def agenda_line(session: Session, programme: Programme) -> str:
    """The same with its end and room: ``mer. 4 mars, 9 h 30 à 12 h, Grande salle – Title``."""
    start = session.start.astimezone(programme.event.zone)
    end = session.end.astimezone(programme.event.zone)
    hours = f"{_hour(start.hour, start.minute)} à {_hour(end.hour, end.minute)}"
    room = programme.room_of(session).name
    return f"{_day(session, programme)}, {hours}, {room} – {session.name}"


def event_dates(programme: Programme) -> str:
    """The days of the event: ``4 – 6 mars 2020``."""
    if not programme.sessions:
        return ""
    zone = programme.event.zone
    first = min(s.start for s in programme.sessions).astimezone(zone)
    last = max(s.end for s in programme.sessions).astimezone(zone)
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first.date() == last.date():
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {end}"
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {_MONTHS[first.month - 1]}{year} – {end}"


def contents(programme: Programme, people: Sequence[Person]) -> list[BadgeContent]:
    """What stands on the badges of ``people``: their confirmed sessions, among other things."""
    short = {s.id: session_line(s, programme) for s in programme.sessions}
    long = {s.id: agenda_line(s, programme) for s in programme.sessions}
    dates = event_dates(programme)
    badges = []
    for person in people:
        theirs = [
            session.id
            for session in programme.sessions
            if (r := person.registrations.get(session.id)) is not None
            and r.status is RegistrationStatus.CONFIRMED
        ]
        who = person.attendee
        badges.append(
            BadgeContent(
                given_name=who.given_name,
                family_name=who.family_name,
                organisation=who.organisation,
                audience=who.audience,
                role=who.role.value,
                sessions=tuple(short[session] for session in theirs),
                code=person.badge,
                event_name=programme.event.name,
                venue=programme.event.venue,
                job_title=who.job_title,
                country=who.country,
                dates=dates,
                agenda=tuple(long[session] for session in theirs),
                email=who.email,
                extra=who.extra,
            )
        )
    return badges


def spare_contents(programme: Programme, codes: Sequence[str]) -> list[BadgeContent]:
    """Badges bound to nobody yet, with room to write a name."""
    return [
        BadgeContent(
            given_name="",
            family_name="",
            organisation="",
            audience="",
            role=Role.PARTICIPANT.value,
            sessions=(),
            code=code,
            event_name=programme.event.name,
            venue=programme.event.venue,
            dates=event_dates(programme),
        )
        for code in codes
    ]


def _day(session: Session, programme: Programme) -> str:
    start = session.start.astimezone(programme.event.zone)
    return f"{_DAYS[start.weekday()]} {start.day} {_MONTHS[start.month - 1]}"


def _hour(hour: int, minute: int) -> str:
    return f"{hour} h {minute:02}" if minute else f"{hour} h"
