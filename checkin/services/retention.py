"""Erases what is no proof on the date that the organiser set, and keeps what is.

Kept: name, organisation, role, audience, target group, country, registrations and the log, which
holds no personal data in its hashed bytes: the chains stay verifiable. Erased: e-mail, job title,
door note, extra columns and the number in the registration system.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from checkin.domain.errors import BadInput
from checkin.domain.model import Attendee
from checkin.services import merge_notes
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, setting_rows
from checkin.store.unit import Unit

SETTING = "erase_on"
"""The date (ISO) from which the event's personal data may be erased; the organiser's to set."""

ERASED = ("email", "job_title", "door_note", "registration_id", "extra")


@dataclass(frozen=True)
class Erasure:
    """How many people have something in each of ``ERASED``; ``due``: the date, where one is set."""

    people: int
    filled: dict[str, int]
    due: date | None

    def is_due(self, today: date) -> bool:
        return self.due is not None and self.due <= today


def preview(event: OpenEvent) -> Erasure:
    """What an erasure would take away; changes nothing."""
    return event.read(_look)


def erase(event: OpenEvent, *, by: str, now: datetime) -> Erasure:
    """Erase and record it, with the counts only; what was erased. A second time finds nothing.

    Copies (`backup`, automatic ones) keep what they hold: delete them as well.

    Raises:
        BadInput: no date was set, it lies ahead, or nobody takes it on themselves.
    """
    if not by.strip():
        raise BadInput("Say who erases; nothing was erased.")

    def job(unit: Unit) -> Erasure:
        programme, _ = event.rows.read(unit)
        found = _look(unit)
        if found.due is None:
            raise BadInput("No date of erasure is set for this event; nothing was erased.")
        if not found.is_due(now.astimezone(programme.event.zone).date()):
            raise BadInput(
                "The date of erasure is {date}, and not reached yet; nothing was erased.",
                date=found.due.isoformat(),
            )
        merge_notes.forget(unit)  # whoever was merged away is in them
        if found.people:
            people = [person for person in roster_rows.attendees(unit) if _holds(person)]
            roster_rows.update_attendees(unit, list(map(_proof_of, people)), by_list=True)
            # What lists had said, and what the last import would be taken back with, are
            # the same personal data once more.
            unit.run("DELETE FROM desk_edit")
            unit.run("UPDATE list_import SET undo = NULL")
            details: dict[str, object] = {"people": found.people, **found.filled}
            roster_rows.note_change(unit, now, by.strip(), "erasure", details)
        return found

    return event.write(job)


def _look(unit: Unit) -> Erasure:
    people = roster_rows.attendees(unit)
    filled = {name: sum(bool(getattr(p, name)) for p in people) for name in ERASED}
    stated = setting_rows.read(unit).get(SETTING)
    try:
        due = date.fromisoformat(stated) if isinstance(stated, str) else None
    except ValueError:
        due = None
    return Erasure(sum(map(_holds, people)), filled, due)


def _holds(person: Attendee) -> bool:
    return any(getattr(person, name) for name in ERASED)


def _proof_of(person: Attendee) -> Attendee:
    return replace(person, email="", job_title="", door_note="", registration_id="", extra={})
