"""Erases what is no proof on the date that the organiser set, and keeps what is.

Kept: name, organisation, role, audience, target group, country, registrations and the log, which
holds no personal data in its hashed bytes: the chains stay verifiable. Also kept is who recorded
a presence afterwards and from which sheet: that is how the presence is known.

Erased: e-mail, job title, door note, extra columns, the number in the registration system; where
wanted, who of the staff decided or corrected something and the reasons they typed (their salted
hashes stay in the log, the salt goes, so that nobody can guess them back). Then the file is
rewritten from what is left, and the copies that this program made by itself are deleted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from checkin.domain.errors import BadInput, UserError
from checkin.domain.model import Attendee
from checkin.services import import_memory, merge_notes
from checkin.services.checkup import check
from checkin.services.event_copies import Copy, delete_copies, known_copies
from checkin.services.open_event import OpenEvent
from checkin.services.rehearsal_mark import REHEARSAL
from checkin.services.safe_copies import rotate
from checkin.services.which_event import backup_folder
from checkin.store import roster_rows, setting_rows
from checkin.store.scrub import scrub
from checkin.store.unit import Unit

SETTING = "erase_on"
"""The date (ISO) from which the event's personal data may be erased; the organiser's to set."""

ERASED = ("email", "job_title", "door_note", "registration_id", "extra")
KEPT = ("name", "organisation", "role", "audience", "target_group", "country")
STAFF = ("decisions", "changes")
"""What staff wrote: decisions, corrections and counts in the log; the list of changes."""

_EXAMPLES = 3
NOT_RECORDED = (
    "(\"by\" IS NOT NULL OR why IS NOT NULL) AND NOT (kind = 'scan' AND reason = 'recorded')"
)


@dataclass(frozen=True)
class Erasure:
    """How many people have something in each of ``ERASED``; ``due``: the date, where one is set.

    ``kept`` and ``staff`` likewise. ``examples``: a few values by field.
    """

    people: int
    filled: dict[str, int]
    due: date | None
    kept: dict[str, int] = field(default_factory=dict, compare=False)
    staff: dict[str, int] = field(default_factory=dict, compare=False)
    recorded: int = field(default=0, compare=False)
    examples: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    lists: tuple[str, ...] = field(default=(), compare=False)

    def is_due(self, today: date) -> bool:
        return self.due is not None and self.due <= today

    @property
    def anything(self) -> bool:
        return bool(self.people or any(self.staff.values()))


@dataclass(frozen=True)
class Erased:
    """What was done. ``whole``: no byte of it is left in the event's file; ``left``: copies that
    could not be deleted; ``fresh``: the copy made afterwards; ``sound``: chains and counters
    were checked afterwards, and hold."""

    erasure: Erasure
    whole: bool
    deleted: int
    left: tuple[Copy, ...] = ()
    fresh: Path | None = None
    sound: bool = True


def preview(event: OpenEvent) -> Erasure:
    """What an erasure would take away; changes nothing."""
    return event.read(_look)


def set_date(event: OpenEvent, due: date | None, *, by: str, now: datetime) -> None:
    """Set the date from which the personal data may be erased, or take it back; noted."""

    def job(unit: Unit) -> None:
        stated = due.isoformat() if due else None
        if setting_rows.read(unit).get(SETTING) == stated:
            return
        setting_rows.write(unit, SETTING, stated)
        roster_rows.note_change(unit, now, by, "erasure date", {"date": stated})

    event.write(job)


def erase(event: OpenEvent, *, by: str, now: datetime, staff: bool = False) -> Erasure:
    """Erase and record it, with the counts only; what was erased. A second time finds nothing.

    ``staff``: what staff wrote as well. Rows only: `erase_everywhere` sees to bytes and copies.

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
        if found.people:
            people = [person for person in roster_rows.attendees(unit) if _holds(person)]
            roster_rows.update_attendees(unit, list(map(proof_of, people)), by_list=True)
        # What lists had said, and what the last import and the last merges would be taken
        # back with, are the same personal data once more.
        unit.run("DELETE FROM desk_edit")
        unit.run("UPDATE list_import SET undo = NULL WHERE undo IS NOT NULL")
        merge_notes.forget(unit)
        if staff:
            # Without its salt a commitment tells nothing, and doctor knows an erased note.
            unit.run(f'UPDATE log SET "by" = NULL, why = NULL, salt = NULL WHERE {NOT_RECORDED}')
            unit.run("UPDATE change SET \"by\" = '' WHERE what <> 'erasure' AND \"by\" <> ''")
        if found.people or (staff and any(found.staff.values())):
            details: dict[str, object] = {"people": found.people, **found.filled}
            if staff:
                details.update(found.staff)
            roster_rows.note_change(unit, now, by.strip(), "erasure", details)
        return found

    return event.write(job)


def erase_everywhere(event: OpenEvent, *, by: str, now: datetime, staff: bool = False) -> Erased:
    """`erase`, then out of the bytes of the event's file, and out of the copies made by itself.

    Safe to do again: what was interrupted is finished.

    Raises:
        BadInput: as `erase`; nothing was erased.
        StoreError: the file cannot be rewritten; the rows are erased, do it again.
    """
    return sweep(event, erase(event, by=by, now=now, staff=staff), now=now)


def sweep(event: OpenEvent, found: Erasure, *, now: datetime) -> Erased:
    """Once rows are erased: the file rewritten, the chains checked, automatic copies replaced.

    Raises:
        StoreError: the file cannot be rewritten.
    """
    whole = scrub(event.database)
    sound = not check(event)
    if event.read(setting_rows.read).get(REHEARSAL):
        return Erased(found, whole, 0, sound=sound)
    copies = known_copies(event)
    left = delete_copies(copies)
    fresh = None
    if event.file is not None and len(copies) > len(left):
        try:
            fresh = rotate(event, backup_folder(event.file), now)
        except UserError:
            fresh = None  # the event itself is whole; the next automatic copy tries again
    return Erased(found, whole, len(copies) - len(left), tuple(left), fresh, sound)


def _look(unit: Unit) -> Erasure:
    people = roster_rows.attendees(unit)
    stated = setting_rows.read(unit).get(SETTING)
    try:
        due = date.fromisoformat(stated) if isinstance(stated, str) else None
    except ValueError:
        due = None
    notes = unit.all(f'SELECT "by", why FROM log WHERE {NOT_RECORDED} ORDER BY seq')
    changes = unit.all(
        "SELECT DISTINCT \"by\" FROM change WHERE what <> 'erasure' AND \"by\" <> '' ORDER BY 1"
    )
    recorded = unit.one("SELECT count(*) FROM log WHERE kind = 'scan' AND reason = 'recorded'")
    count = unit.one("SELECT count(*) FROM change WHERE what <> 'erasure' AND \"by\" <> ''")
    examples = {
        name: _some(text_of(getattr(person, name)) for person in people)
        for name in (*ERASED, *KEPT)
    }
    examples["decisions"] = _some(": ".join(part for part in row if part) for row in notes)
    examples["changes"] = _some(str(row[0]) for row in changes)
    return Erasure(
        sum(map(_holds, people)),
        {name: sum(bool(getattr(p, name)) for p in people) for name in ERASED},
        due,
        {name: sum(bool(getattr(p, name)) for p in people) for name in KEPT},
        {"decisions": len(notes), "changes": count[0]},
        recorded[0],
        examples,
        lists_of(unit),
    )


def lists_of(unit: Unit) -> tuple[str, ...]:
    """The names of the files that were imported; what was pasted is none."""
    rows = unit.all("SELECT DISTINCT file FROM list_import ORDER BY file")
    return tuple(row[0] for row in rows if row[0] != import_memory.PASTED)


def _some(values: Iterable[str]) -> tuple[str, ...]:
    found: Sequence[str] = list(dict.fromkeys(value for value in values if value))
    return tuple(found[:_EXAMPLES])


def text_of(value: object) -> str:
    """A field's value as it is shown."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {text}" for name, text in value.items())
    return str(value or "")


def _holds(person: Attendee) -> bool:
    return any(getattr(person, name) for name in ERASED)


def proof_of(person: Attendee) -> Attendee:
    """The person without what is ``ERASED``."""
    return replace(person, email="", job_title="", door_note="", registration_id="", extra={})
