"""What a desk or an organiser does to one person: register, block, cancel, replace, badges."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from checkin.domain.admission import held_seats, places_kept
from checkin.domain.badge_code import BADGE_ID_BYTES, make_code, normalise
from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role, Session, Source
from checkin.domain.occupancy import Occupancies
from checkin.domain.waiting_list import settle
from checkin.importing.folding import split_name
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, state_rows
from checkin.store.facts_reader import badge_letters, queue_reader, tally_reader
from checkin.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Person:
    """A person with badge code ('' without one) and registrations by session id."""

    attendee: Attendee
    badge: str
    registrations: dict[str, Registration]


def names_of(full_name: str) -> tuple[str, str]:
    """Given and family name in a name typed whole."""
    return split_name(full_name)


def list_people(event: OpenEvent, attendee_id: str | None = None) -> list[Person]:
    """Everybody in the order of the list, or one person.

    Raises:
        NotFound: no such attendee.
    """

    def read(unit: Unit) -> list[Person]:
        if attendee_id is not None:
            return [person_in(unit, event, attendee_id)]
        programme, key = event.rows.read(unit)
        codes = roster_rows.badge_codes(unit, key, programme.event.id)
        theirs: dict[str, dict[str, Registration]] = {}
        for r in roster_rows.registrations(unit):
            theirs.setdefault(r.attendee, {})[r.session] = r
        return [
            Person(p, codes.get(p.id, ""), theirs.get(p.id, {}))
            for p in roster_rows.attendees(unit)
        ]

    return event.read(read)


def person_in(unit: Unit, event: OpenEvent, attendee_id: str) -> Person:
    """One person, read without anybody else's rows.

    Raises:
        NotFound: no such attendee.
    """
    person = known(unit, attendee_id)
    programme, key = event.rows.read(unit)
    code = roster_rows.badge_code_of(unit, key, programme.event.id, attendee_id)
    theirs = {r.session: r for r in roster_rows.registrations_of(unit, attendee_id)}
    return Person(person, code, theirs)


def give_badges(unit: Unit, at: datetime) -> int:
    """A badge for everybody who never had one; how many were made."""
    owners = roster_rows.without_badge(unit)
    letters = os.urandom(BADGE_ID_BYTES * len(owners))
    ids = [letters[at : at + BADGE_ID_BYTES] for at in range(0, len(letters), BADGE_ID_BYTES)]
    roster_rows.issue_badges(unit, owners, ids, at)
    return len(owners)


def register(
    event: OpenEvent,
    *,
    given_name: str,
    family_name: str,
    email: str,
    role: Role,
    sessions: Sequence[str],
    waitlist: bool,
    at: datetime,
    organisation: str = "",
    audience: str = "",
) -> Person:
    """A new person at the desk.

    They are confirmed for a session while its quota lasts and its seats are not held, else
    waitlisted, counting as told to wait.

    Raises:
        BadInput: no name.
        NotFound: no such session.
    """
    if not (given_name or family_name):
        raise BadInput("A person needs a name.")
    person = Attendee(
        new_id(),
        given_name,
        family_name,
        email,
        organisation,
        audience=audience,
        role=role,
        source=Source.DESK,
    )

    def job(unit: Unit) -> None:
        programme, _ = event.rows.read(unit)
        roster_rows.add_attendees(unit, [person])
        for session_id in sessions:
            session = programme.session_by_id.get(session_id)
            if session is None:
                raise NotFound("There is no session “{session}”.", session=session_id)
            confirmed = role is not Role.PARTICIPANT or (
                not waitlist and has_place(unit, event, session, at)
            )
            status = RegistrationStatus.CONFIRMED if confirmed else RegistrationStatus.WAITLISTED
            roster_rows.put_registrations(
                unit,
                [
                    Registration(
                        person.id,
                        session_id,
                        status,
                        roster_rows.last_order(unit, session_id) + 1,
                        Source.DESK,
                        told_waiting=not confirmed,
                    )
                ],
            )
        give_badges(unit, at)
        state_rows.retally(unit, sessions)
        roster_rows.note_change(
            unit, at, "", "register", {"attendee": person.id, "sessions": list(sessions)}
        )

    event.write(job)
    return list_people(event, person.id)[0]


def has_place(unit: Unit, event: OpenEvent, session: Session, at: datetime) -> bool:
    """Whether one more participant may be confirmed: quota left and seats not held."""
    programme, _ = event.rows.read(unit)
    roles = dict(unit.all("SELECT id, role FROM attendee"))
    confirmed = sum(
        1
        for r in roster_rows.registrations(unit, session.id)
        if r.status is RegistrationStatus.CONFIRMED and roles[r.attendee] == Role.PARTICIPANT
    )
    if confirmed >= session.quota:
        return False
    tally = tally_reader(unit)
    now = Occupancies(programme, tally, at, {})
    told = queue_reader(unit, None, at)(session.id).told
    mine = tally(session.id)
    room = programme.room_of(session)
    room_free = room.capacity - now.of_room(room.id) - places_kept(session, at, mine)
    free = min(room_free, session.seats - mine.taken_seats)
    return free > held_seats(session, at, mine, told)


def change(
    event: OpenEvent,
    attendee_id: str,
    *,
    at: datetime,
    blocked: bool | None = None,
    role: Role | None = None,
    note: str | None = None,
    cancel: str | None = None,
    replace_by: tuple[str, str, str] | None = None,
) -> Person:
    """Change one person: block or unblock, role, door note, cancel a session, or pass their
    registrations on to somebody else (given name, family name, e-mail).

    Returns the person, or who replaces them.

    Raises:
        NotFound: no such attendee, or no registration to cancel.
    """

    def job(unit: Unit) -> str:
        person = known(unit, attendee_id)
        if blocked is not None:
            person = replace(person, blocked=blocked)
        if role is not None:
            person = replace(person, role=role)
        if note is not None:
            person = replace(person, door_note=note)
        roster_rows.update_attendees(unit, [person])
        theirs = roster_rows.registrations_of(unit, attendee_id)
        touched = [r.session for r in theirs] if role is not None else []
        if cancel is not None:
            mine = [r for r in theirs if r.session == cancel]
            if not mine:
                raise NotFound(
                    "This person has no registration for the session “{session}”.", session=cancel
                )
            roster_rows.put_registrations(
                # What the desk decided, the next import of the list does not undo.
                unit,
                [replace(mine[0], status=RegistrationStatus.CANCELLED, source=Source.DESK)],
            )
            touched.append(cancel)
        heir = attendee_id
        if replace_by is not None:
            heir = _replace(unit, person, theirs, replace_by)
            touched += [r.session for r in theirs]
            give_badges(unit, at)
        if touched:
            move_queues_up(unit, event, touched)
        roster_rows.note_change(
            unit,
            at,
            "",
            "attendee",
            {
                "attendee": attendee_id,
                "blocked": blocked,
                "role": role,
                "cancel": cancel,
                "note": note is not None,
                "replaced_by": heir if replace_by is not None else None,
            },
        )
        return heir

    return list_people(event, event.write(job))[0]


def move_queues_up(unit: Unit, event: OpenEvent, sessions: Sequence[str]) -> None:
    """Confirm waitlisted people where the quota allows, then add the tallies up anew."""
    programme, _ = event.rows.read(unit)
    roles = {row[0]: Role(row[1]) for row in unit.all("SELECT id, role FROM attendee")}
    for session_id in dict.fromkeys(sessions):
        session = programme.session_by_id[session_id]
        moved = settle(session, roster_rows.registrations(unit, session_id), roles.__getitem__)
        roster_rows.put_registrations(unit, moved)
    state_rows.retally(unit, dict.fromkeys(sessions))


def revoke_badge(event: OpenEvent, attendee_id: str, *, reissue: bool, at: datetime) -> Person:
    """Make the person's badges invalid; ``reissue`` gives a new one."""

    def job(unit: Unit) -> None:
        known(unit, attendee_id)
        unit.run("UPDATE badge SET revoked = 1 WHERE attendee = ?", attendee_id)
        if reissue:
            roster_rows.issue_badges(unit, [attendee_id], [os.urandom(BADGE_ID_BYTES)], at)
        roster_rows.note_change(
            unit, at, "", "badge", {"attendee": attendee_id, "reissued": reissue}
        )

    event.write(job)
    return list_people(event, attendee_id)[0]


def spare_badges(event: OpenEvent, number: int, at: datetime) -> list[str]:
    """Codes of new badges bound to nobody yet."""
    if number < 1:
        raise BadInput("How many spare badges? The number must be at least 1.")
    ids = [os.urandom(BADGE_ID_BYTES) for _ in range(number)]

    def job(unit: Unit) -> list[str]:
        programme, key = event.rows.read(unit)
        roster_rows.issue_badges(unit, [None] * number, ids, at)
        return [make_code(key, programme.event.id, badge_id) for badge_id in ids]

    return event.write(job)


def bind_badge(event: OpenEvent, code: str, attendee_id: str, at: datetime) -> Person:
    """Give a spare badge to a person.

    Raises:
        BadInput: not a code of ours, or the badge belongs to somebody already.
        NotFound: no such badge or person.
    """
    letters = normalise(code)
    if letters is None:
        raise BadInput("This is not a badge code: 28 letters from BCDEFGHJKNPRSTVX.")

    def job(unit: Unit) -> None:
        known(unit, attendee_id)
        row = unit.one("SELECT attendee FROM badge WHERE id = ?", badge_letters(letters))
        if row is None:
            raise NotFound("This badge was never issued here.")
        if row[0] is not None:
            raise BadInput("This badge belongs to somebody already; nothing was changed.")
        unit.run("UPDATE badge SET attendee = ? WHERE id = ?", attendee_id, badge_letters(letters))
        roster_rows.note_change(unit, at, "", "badge", {"attendee": attendee_id, "bound": True})

    event.write(job)
    return list_people(event, attendee_id)[0]


def known(unit: Unit, attendee_id: str) -> Attendee:
    person = roster_rows.attendee(unit, attendee_id)
    if person is None:
        raise NotFound("There is no attendee “{attendee}”.", attendee=attendee_id)
    return person


def _replace(
    unit: Unit, person: Attendee, theirs: Sequence[Registration], heir: tuple[str, str, str]
) -> str:
    """Somebody else comes in the person's place: same registrations, same order."""
    given, family, email = heir
    other = replace(
        person,
        id=new_id(),
        given_name=given,
        family_name=family,
        email=email,
        registration_id="",
        source=Source.DESK,
        door_note="",
        extra={},
    )
    roster_rows.add_attendees(unit, [other])
    handed = [replace(r, attendee=other.id, source=Source.DESK) for r in theirs]
    given_up = [replace(r, status=RegistrationStatus.CANCELLED, source=Source.DESK) for r in theirs]
    roster_rows.put_registrations(unit, [*handed, *given_up])
    return other.id
