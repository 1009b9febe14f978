"""Takes the last import back in one transaction; what the desk did since stays, and is told."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from checkin.domain.errors import NotFound
from checkin.domain.model import Registration, RegistrationStatus, Source
from checkin.domain.person_fields import flat, with_fields
from checkin.services.import_apply import values_of
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Progress, silent
from checkin.services.without_pauses import without_pauses
from checkin.store import desk_edits, import_rows, people_in_use, roster_rows, state_rows
from checkin.store.import_rows import PastImport
from checkin.store.unit import Unit


class WhyKept(StrEnum):
    """Why something of the import stays."""

    SCANNED = "scanned"  # they were at the door since
    CHANGED = "changed"  # the desk changed them, their badge or this value since


@dataclass(frozen=True, slots=True)
class Kept:
    """``what`` is "person", a field's name, or "session:ID"."""

    attendee: str
    what: str
    why: WhyKept


@dataclass(frozen=True, slots=True)
class UndoReport:
    """``removed`` people of the import, of whom ``printed`` had a badge printed (it is worth
    nothing now); ``restored`` people and ``registrations`` put back."""

    file: str
    removed: int
    restored: int
    registrations: int
    kept: tuple[Kept, ...]
    printed: int = 0


def past_imports(event: OpenEvent) -> list[PastImport]:
    """The imports that changed something, the last one first."""
    return event.read(import_rows.read)


def undo_last_import(
    event: OpenEvent, at: datetime, *, by: str = "", progress: Progress = silent
) -> UndoReport:
    """Put people and registrations back as they were before the last import.

    People who were scanned or changed at the desk since, and values that the desk changed
    since, stay; the report names them.

    Raises:
        NotFound: there is no import to undo.
    """

    def job(unit: Unit) -> UndoReport:
        last = next((i for i in import_rows.read(unit) if i.can_be_undone), None)
        if last is None:
            raise NotFound("There is no import to undo; nothing was changed.")
        progress("undo", 0, 4)
        notes = json.loads(zlib.decompress(import_rows.undo_notes(unit, last.number)))
        undo = _Undo(unit, notes)
        undo.people_added()
        progress("undo", 1, 4)
        undo.people_changed()
        undo.registrations()
        progress("undo", 2, 4)
        undo.desk_edits()
        state_rows.retally(unit, [s for (s,) in unit.all("SELECT id FROM session ORDER BY id")])
        import_rows.mark_undone(unit, last.number, at)
        details = {"import": last.number, "removed": undo.removed, "restored": undo.restored}
        roster_rows.note_change(unit, at, by, "import undone", details)
        progress("undo", 4, 4)
        return UndoReport(
            last.file, undo.removed, undo.restored, undo.put_back, tuple(undo.kept), undo.printed
        )

    with without_pauses():
        return event.write(job)


class _Undo:
    def __init__(self, unit: Unit, notes: Mapping[str, Any]) -> None:
        self._unit = unit
        self._notes = notes
        self._used = people_in_use.read(unit, notes["log"])
        self.kept: list[Kept] = []
        self.removed = self.restored = self.put_back = self.printed = 0

    def people_added(self) -> None:
        ids = people_in_use.added_between(self._unit, *self._notes["positions"])
        gone = []
        for attendee in ids:
            if attendee in self._used.scanned:
                self.kept.append(Kept(attendee, "person", WhyKept.SCANNED))
            elif attendee in self._used.changed:
                self.kept.append(Kept(attendee, "person", WhyKept.CHANGED))
            else:
                gone.append(attendee)
        self.printed = people_in_use.remove(self._unit, gone)
        self.removed = len(gone)

    def people_changed(self) -> None:
        back = []
        for attendee, fields in self._notes["people"].items():
            person = roster_rows.attendee(self._unit, attendee)
            if person is None:
                continue  # merged into somebody since
            now = flat(person)
            values = {}
            for name, (before, after) in fields.items():
                if now.get(name, "") == after:
                    values[name] = before
                else:
                    self.kept.append(Kept(attendee, name, WhyKept.CHANGED))
            if values:
                back.append(with_fields(person, values))
        roster_rows.update_attendees(self._unit, back, by_list=True)
        self.restored = len(back)

    def registrations(self) -> None:
        now = {(r.attendee, r.session): r for r in roster_rows.registrations(self._unit)}
        there = {row[0] for row in self._unit.all("SELECT id FROM attendee")}
        for attendee, session, before, after in self._notes["registrations"]:
            if attendee not in there:
                continue
            if values_of(now.get((attendee, session))) != after:
                self.kept.append(Kept(attendee, f"session:{session}", WhyKept.CHANGED))
            elif (attendee, session) in self._used.visits:
                self.kept.append(Kept(attendee, f"session:{session}", WhyKept.SCANNED))
            else:
                self.put_back += 1
                if before is None:
                    roster_rows.remove_registration(self._unit, attendee, session)
                else:
                    status, order, source, told = before
                    was = Registration(
                        attendee,
                        session,
                        RegistrationStatus(status),
                        order,
                        Source(source),
                        bool(told),
                    )
                    roster_rows.put_registrations(self._unit, [was])

    def desk_edits(self) -> None:
        for attendee, (before, after) in self._notes["edits"].items():
            if list(desk_edits.of(self._unit, attendee)) == after:
                desk_edits.write(self._unit, attendee, *before)
