"""Small changes that a desk makes to one person: spelling, another session, the waiting list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Registration, RegistrationStatus, Role, Source
from checkin.domain.person_fields import EXTRA, TEXTS, differences, with_fields
from checkin.services.badge_content import contents
from checkin.services.open_event import OpenEvent
from checkin.services.people import (
    Person,
    has_place,
    known,
    list_people,
    move_queues_up,
    person_in,
)
from checkin.services.print_ledger import note_printed
from checkin.store import roster_rows, state_rows
from checkin.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Details:
    """What a desk may spell anew about a person; None leaves a field as it is, and so does an
    extra column that is not named."""

    given_name: str
    family_name: str
    email: str | None = None
    organisation: str | None = None
    audience: str | None = None
    job_title: str | None = None
    country: str | None = None
    target_group: str | None = None
    role: Role | None = None
    extra: Mapping[str, str] | None = None

    def values(self) -> dict[str, str]:
        """By the names of `checkin.domain.person_fields`, trimmed."""
        named = {
            name: value.strip()
            for name in TEXTS
            if isinstance(value := getattr(self, name, None), str)
        }
        if self.role is not None:
            named["role"] = self.role.value
        return named | {EXTRA + name: value.strip() for name, value in (self.extra or {}).items()}


def edit(event: OpenEvent, attendee_id: str, details: Details, *, at: datetime) -> Person:
    """Spell a person's particulars anew; the change is logged by the names of its fields only.

    With another role, the queues of their sessions move up where that frees a seat.

    Raises:
        BadInput: no name is left; nothing was changed.
        NotFound: no such attendee.
    """
    values = details.values()
    if not (values["given_name"] or values["family_name"]):
        raise BadInput("A person needs a name.")

    def job(unit: Unit) -> None:
        person = known(unit, attendee_id)
        spelt = with_fields(person, values)
        changed = list(differences(person, spelt))
        if not changed:
            return
        roster_rows.update_attendees(unit, [spelt])
        if "role" in changed:
            theirs = roster_rows.registrations_of(unit, attendee_id)
            move_queues_up(unit, event, [r.session for r in theirs])
        roster_rows.note_change(
            unit, at, "", "attendee", {"attendee": attendee_id, "edited": changed}
        )

    event.write(job)
    return list_people(event, attendee_id)[0]


def change_several(
    event: OpenEvent,
    ids: Sequence[str],
    *,
    at: datetime,
    blocked: bool | None = None,
    note: str | None = None,
) -> int:
    """Block or unblock several people, or give them one door note; how many were changed.

    Raises:
        NotFound: one of them is not there; nothing was changed.
    """

    def job(unit: Unit) -> int:
        number = 0
        for attendee_id in ids:
            person = known(unit, attendee_id)
            changed = replace(
                person,
                blocked=person.blocked if blocked is None else blocked,
                door_note=person.door_note if note is None else note.strip(),
            )
            if changed == person:
                continue
            number += 1
            roster_rows.update_attendees(unit, [changed])
            details = {"attendee": attendee_id, "blocked": blocked, "note": note is not None}
            roster_rows.note_change(unit, at, "", "attendee", details)
        return number

    return event.write(job)


def enrol(
    event: OpenEvent, attendee_id: str, session_id: str, *, waitlist: bool, at: datetime
) -> Registration:
    """Register somebody known for one more session: confirmed while there is a place, else (or
    where ``waitlist`` says so) on the waiting list, counting as told to wait.

    A standing registration stays as it is, but one on the waiting list now counts as told.

    Raises:
        NotFound: no such person or session.
    """

    def job(unit: Unit) -> Registration:
        programme, _ = event.rows.read(unit)
        session = programme.session_by_id.get(session_id)
        if session is None:
            raise NotFound("There is no session “{session}”.", session=session_id)
        person = person_in(unit, event, attendee_id)
        mine = person.registrations.get(session_id)
        if mine is not None and mine.status is RegistrationStatus.CONFIRMED:
            return mine
        if mine is not None and mine.status is RegistrationStatus.WAITLISTED:
            mine = replace(mine, told_waiting=True)
        else:
            participant = person.attendee.role is Role.PARTICIPANT
            waits = participant and (waitlist or not has_place(unit, event, session, at))
            mine = Registration(
                attendee_id,
                session_id,
                RegistrationStatus.WAITLISTED if waits else RegistrationStatus.CONFIRMED,
                # Who cancelled and comes again is behind those who waited meanwhile.
                roster_rows.last_order(unit, session_id) + 1,
                Source.DESK,
                told_waiting=waits,
            )
        roster_rows.put_registrations(unit, [mine])
        state_rows.retally(unit, [session_id])
        roster_rows.note_change(
            unit,
            at,
            "",
            "attendee",
            {"attendee": attendee_id, "enrolled": session_id, "status": mine.status.value},
        )
        return mine

    return event.write(job)


def print_one(
    event: OpenEvent,
    attendee_id: str,
    folder: Path,
    *,
    at: datetime | None = None,
    by: str = "",
) -> Path:
    """Write the person's badge as a PDF of one page into ``folder``; where it is. With ``at``
    and the station ``by``, it is then noted as printed.

    Raises:
        BadInput: no valid badge; no file is made.
        NotFound: no such attendee.
    """
    # What draws is heavy, and the door needs the rest of this module as it opens.
    from checkin.badging.design_file import load_design
    from checkin.badging.export import write_pdf
    from checkin.badging.sheet import load_sheet

    person = event.read(lambda unit: person_in(unit, event, attendee_id))
    if not person.badge:
        raise BadInput("This person has no valid badge: issue a new one first.")
    folder.mkdir(parents=True, exist_ok=True)
    # Named by the badge, not the person: a folder of files is seen by others.
    path = folder / f"badge-{person.badge[:12]}.pdf"
    badges = contents(event.programme(), [person])
    write_pdf(badges, load_design("a6"), load_sheet("a6-single"), path)
    if at is not None:
        note_printed(event, badges, at=at, by=by, design="a6")
    return path
