"""The entries of one list that are about one person, as one: the union of what they say."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from checkin.domain.model import Attendee, RegistrationStatus, Role
from checkin.importing.folding import name_key
from checkin.importing.list_entry import NOTHING, ListEntry

_TEXTS = (
    *("organisation", "job_title", "country", "audience", "target_group", "door_note"),
    *("email", "registration_id"),
)
_LAST = datetime.max.replace(tzinfo=UTC)

PersonKey = tuple[str, str]


def key_of(person: Attendee | ListEntry) -> PersonKey:
    """E-mail and name: the same person where a list gives no ids."""
    return person.email.strip().lower(), name_key(person.given_name, person.family_name)


def in_order(entries: Iterable[ListEntry]) -> list[ListEntry]:
    """The order of registration: by date, rows without one after those with one, then by row."""
    return sorted(entries, key=lambda e: (e.registered_at or _LAST, e.row))


@dataclass(slots=True)
class Wish:
    """A session that somebody asks for: its place among all rows, and whether the list says
    that they wait."""

    place: int
    waits: bool


@dataclass(slots=True)
class ListPerson:
    """``wishes`` are the sessions that stand; ``given_up`` those of cancelled rows only.

    ``complete``: no other session can be meant, so one that is not here is no longer wanted.
    """

    entries: tuple[ListEntry, ...]
    wishes: Mapping[str, Wish]
    given_up: tuple[str, ...]
    complete: bool

    @property
    def role(self) -> Role | None:
        return next((e.role for e in reversed(self.entries) if e.role is not None), None)

    def as_new(self, attendee: str) -> Attendee:
        """Somebody nobody knew, as the list has them."""
        if len(self.entries) > 1:
            first = self.entries[0]
            nobody = Attendee(attendee, first.given_name, first.family_name, first.email)
            return self.applied_to(nobody)
        (e,) = self.entries
        return Attendee(
            attendee,
            e.given_name,
            e.family_name,
            e.email,
            e.organisation,
            e.job_title,
            e.country,
            e.audience,
            e.target_group,
            e.role or Role.PARTICIPANT,
            e.door_note,
            registration_id=e.registration_id,
            extra=e.extra or NOTHING,
        )

    def applied_to(self, attendee: Attendee, guests: Container[int] = ()) -> Attendee:
        """The attendee as this list knows them; what it leaves empty stays as it was.

        ``guests`` are rows about another identity of theirs: they fill only what is empty.
        """
        for entry in self.entries:
            changes: dict[str, Any] = {
                n: t for n in _TEXTS if (t := getattr(entry, n)) and t != getattr(attendee, n)
            }
            if entry.row in guests:
                changes = {n: t for n, t in changes.items() if not getattr(attendee, n)}
                if entry.extra:
                    changes["extra"] = {**entry.extra, **attendee.extra}
                attendee = replace(attendee, **changes)
                continue
            if "email" in changes and entry.email.lower() == attendee.email.lower():
                del changes["email"]
            changes.update(_names(entry, attendee))
            if entry.role is not None and entry.role is not attendee.role:
                changes["role"] = entry.role
            if entry.extra:
                changes["extra"] = {**attendee.extra, **entry.extra}
            if changes:
                attendee = replace(attendee, **changes)
        return attendee


def _names(entry: ListEntry, attendee: Attendee) -> dict[str, str]:
    given, family = entry.given_name, entry.family_name
    if given == attendee.given_name and family == attendee.family_name:
        return {}
    names = {"given_name": given, "family_name": family}
    names = {field: name for field, name in names.items() if name}
    # A list with the whole name in one column must not put it beside the given name of before.
    if len(names) < 2 and key_of(entry)[1] == key_of(attendee)[1]:
        return {}
    return names


def united(entries: Sequence[ListEntry], places: Mapping[int, int]) -> ListPerson:
    """One person's entries together; ``places`` gives each row's place in the whole list.

    Read in the order of registration: a cancelled row takes back what came before it, a row
    after it registers again.
    """
    if len(entries) == 1 and entries[0].status is not RegistrationStatus.CANCELLED:
        (only,) = entries
        if not only.session_status:
            place, waits = places[only.row], only.status is RegistrationStatus.WAITLISTED
            asked = {session: Wish(place, waits) for session in only.sessions}
            return ListPerson((only,), asked, (), only.sessions_known)
    wishes: dict[str, Wish] = {}
    given_up: dict[str, None] = {}
    complete = True
    ordered = sorted(entries, key=lambda e: places[e.row])
    for entry in ordered:
        if entry.status == RegistrationStatus.CANCELLED:
            # Without sessions to name, the row gives up all of them.
            everything = not entry.sessions or not entry.sessions_known
            for session in (*entry.sessions, *(wishes if everything else ())):
                given_up[session] = None
            wishes = {s: w for s, w in wishes.items() if s not in given_up}
            complete = complete or everything
            continue
        complete = complete and entry.sessions_known
        for session in entry.sessions:
            status = entry.session_status.get(session, entry.status)
            if status == RegistrationStatus.CANCELLED:
                given_up[session] = None
                wishes.pop(session, None)
                continue
            given_up.pop(session, None)
            first = wishes[session].place if session in wishes else places[entry.row]
            wishes[session] = Wish(first, status == RegistrationStatus.WAITLISTED)
    return ListPerson(tuple(ordered), wishes, tuple(given_up), complete)
