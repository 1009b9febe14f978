"""The list of people as a table: read once, filtered in memory."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checkin.domain.model import Attendee, Programme, RegistrationStatus, Role, Source
from checkin.importing.folding import fold
from checkin.services.open_event import OpenEvent
from checkin.store import people_changes, roster_rows
from checkin.store.unit import Unit


class State(StrEnum):
    """What a filter may ask for beside role and session."""

    ALL = "all"
    INSIDE = "inside"
    WAITLISTED = "waitlisted"
    UNREGISTERED = "unregistered"
    BLOCKED = "blocked"
    NOTED = "noted"  # with a door note
    DESK = "desk"  # entered by the desk
    NO_EMAIL = "no_email"


class Column(StrEnum):
    """What the table shows, and may be sorted by."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    ORGANISATION = "organisation"
    EMAIL = "email"
    AUDIENCE = "audience"  # or the role, where they have no audience
    SESSIONS = "sessions"
    STATE = "state"
    DOOR_NOTE = "door_note"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """``statuses`` by session id, cancelled ones left out; ``inside`` is a session id or ''."""

    attendee: Attendee
    statuses: dict[str, RegistrationStatus]
    inside: str
    folded: str  # what is searched


@dataclass(frozen=True, slots=True)
class PeopleTable:
    programme: Programme
    rows: tuple[PersonRow, ...]  # by family name


@dataclass(frozen=True, slots=True)
class Filter:
    """Every word of ``text`` must occur; an empty ``role`` or ``session`` asks for any.

    Sorted by ``order``, and within it by family name; what is empty comes last.
    """

    text: str = ""
    role: str = ""
    session: str = ""
    state: State = State.ALL
    order: Column = Column.FAMILY_NAME
    descending: bool = False


def read_table(event: OpenEvent, at: datetime) -> PeopleTable:
    """Everybody of the event as at a time, in order of family name. Blocks on the disk."""

    def read(unit: Unit) -> PeopleTable:
        programme, _ = event.rows.read(unit)
        statuses: dict[str, dict[str, RegistrationStatus]] = {}
        for r in roster_rows.registrations(unit):
            if r.status is not RegistrationStatus.CANCELLED:
                statuses.setdefault(r.attendee, {})[r.session] = r.status
        inside = people_changes.whereabouts(unit, at)
        rows = [
            PersonRow(p, statuses.get(p.id, {}), inside.get(p.id, ""), _folded(p))
            for p in roster_rows.attendees(unit)
        ]
        rows.sort(key=lambda row: fold(f"{row.attendee.family_name} {row.attendee.given_name}"))
        return PeopleTable(programme, tuple(rows))

    return event.read(read)


def filtered(rows: Iterable[PersonRow], wanted: Filter) -> Sequence[PersonRow]:
    """Who passes, in the order wanted; ``rows`` are in order of family name."""
    words = fold(wanted.text).split()
    found = [
        row
        for row in rows
        if all(word in row.folded for word in words)
        and (not wanted.role or row.attendee.role is Role(wanted.role))
        and (not wanted.session or wanted.session in row.statuses)
        and _in_state(row, wanted)
    ]
    if wanted.order is Column.FAMILY_NAME and not wanted.descending:
        return found
    keys = {id(row): _key(row, wanted.order) for row in found}
    full = [row for row in found if keys[id(row)]]
    full.sort(key=lambda row: keys[id(row)], reverse=wanted.descending)
    return full + [row for row in found if not keys[id(row)]]


def _key(row: PersonRow, column: Column) -> str:
    p = row.attendee
    match column:
        case Column.SESSIONS:
            waiting = sum(s is RegistrationStatus.WAITLISTED for s in row.statuses.values())
            return f"{len(row.statuses) - waiting:06}{waiting:06}" if row.statuses else ""
        case Column.STATE:
            return "blocked" if p.blocked else row.inside and f"inside {row.inside}"
        case Column.AUDIENCE:
            return fold(p.audience or p.role.value)
    return fold(str(getattr(p, column.value)))


def _in_state(row: PersonRow, wanted: Filter) -> bool:
    match wanted.state:
        case State.INSIDE:
            return row.inside == wanted.session if wanted.session else bool(row.inside)
        case State.WAITLISTED:
            asked = [wanted.session] if wanted.session else list(row.statuses)
            return any(row.statuses.get(s) is RegistrationStatus.WAITLISTED for s in asked)
        case State.UNREGISTERED:
            return not row.statuses
        case State.BLOCKED:
            return row.attendee.blocked
        case State.NOTED:
            return bool(row.attendee.door_note)
        case State.NO_EMAIL:
            return not row.attendee.email
        case State.DESK:
            return row.attendee.source is Source.DESK
    return True


def _folded(p: Attendee) -> str:
    parts = (p.given_name, p.family_name, p.given_name, p.email, p.organisation, p.audience)
    return fold(" ".join((*parts, p.door_note, *p.extra.values())))
