"""Whose badges to make, and in which order."""

from collections.abc import Callable, Sequence

from checkin.badging.name_boxes import sort_key
from checkin.domain.errors import BadInput
from checkin.domain.model import Programme, RegistrationStatus, Role, Session
from checkin.services.people import Person

ORDERS = ("name", "organisation", "audience", "session")


def choose(
    people: Sequence[Person], only: Sequence[str], programme: Programme, order: str = "name"
) -> list[Person]:
    """The people to make badges for, in ``order`` (see `in_order`); ``only`` holds selections
    that add up: ``session:ID``, ``role:ROLE``, ``audience:TEXT`` or attendee ids.

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
    return in_order(picked, order, programme)


def in_order(people: Sequence[Person], order: str, programme: Programme) -> list[Person]:
    """People sorted as a stack of badges is put in order; ties by name.

    ``order`` is ``name``, ``organisation``, ``audience`` or ``session`` (the first session of
    each; people without one at the end).
    """
    place = {session.id: i for i, session in enumerate(programme.sessions)}

    def name(person: Person) -> tuple[str, str]:
        who = person.attendee
        return sort_key(who.family_name or who.given_name), sort_key(who.given_name)

    def begins(person: Person) -> int:
        first = first_session(person, programme)
        return len(place) if first is None else place[first.id]

    keys: dict[str, Callable[[Person], object]] = {
        "name": lambda person: "",
        "organisation": lambda person: sort_key(person.attendee.organisation),
        "audience": lambda person: (
            person.attendee.role.value,
            sort_key(person.attendee.audience),
        ),
        "session": begins,
    }
    if order not in keys:
        raise BadInput("There is no order “{order}”: {known}.", order=order, known=", ".join(keys))
    key = keys[order]
    return sorted(people, key=lambda person: (key(person), name(person)))


def first_session(person: Person, programme: Programme) -> Session | None:
    """The first session of the programme that the person is confirmed for."""
    for session in programme.sessions:
        mine = person.registrations.get(session.id)
        if mine is not None and mine.status is RegistrationStatus.CONFIRMED:
            return session
    return None
