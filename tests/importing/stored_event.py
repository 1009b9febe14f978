"""A real event for tests of the import: lists are written, imported, edited at the desk."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from checkin.domain.model import Attendee, Programme, Registration, RegistrationStatus, Source
from checkin.domain.verdict import Direction
from checkin.services.door import EventDesk
from checkin.services.import_session import Accepted, ImportSession, Plan
from checkin.services.import_undo import UndoReport, undo_last_import
from checkin.services.open_event import OpenEvent
from checkin.services.parse_scan import Defaults
from checkin.services.people import Person, list_people
from checkin.services.scan_lines import answer_line, time_parser
from checkin.store import roster_rows, state_rows
from checkin.store.doctor import examine
from checkin.store.unit import Unit

NOW = datetime(2020, 3, 1, 12, 0, tzinfo=UTC)
DOOR = datetime(2020, 3, 4, 9, 0, tzinfo=UTC)
HEADER = "Prénom;Nom;E-mail;Organisme;Séances\n"


class StoredEvent:
    def __init__(self, database: str, programme: Programme, folder: Path) -> None:
        self.event = OpenEvent.at(database)
        self.event.create(programme)
        self.folder = folder
        self._at = NOW

    def close(self) -> None:
        self.event.close()

    def session(self, text: str, header: str = HEADER) -> ImportSession:
        path = self.folder / "list.csv"
        path.write_text(header + text, encoding="utf-8")
        return ImportSession.open_file(self.event, path)

    def plan(self, text: str, **options: Any) -> Plan:
        return self.session(text).plan(**options)

    def take(self, text: str, header: str = HEADER, **options: Any) -> Accepted:
        self._at += timedelta(minutes=1)
        return self.session(text, header).accept(self._at, **options)

    def undo(self) -> UndoReport:
        return undo_last_import(self.event, self._at)

    def people(self) -> dict[str, Person]:
        return {p.attendee.name: p for p in list_people(self.event)}

    def person(self, name: str) -> Attendee:
        return self.people()[name].attendee

    def statuses(self, name: str) -> dict[str, str]:
        return {s: r.status.value for s, r in self.people()[name].registrations.items()}

    def desk_edits(self, person: Attendee) -> None:
        """Staff write a person as they are now."""

        def job(unit: Unit) -> None:
            roster_rows.update_attendees(unit, [person])
            state_rows.retally(unit, self.event.rows.read(unit)[0].session_by_id)

        self.event.write(job)

    def desk_registers(self, attendee: str, session: str, status: str) -> None:
        def job(unit: Unit) -> None:
            order = roster_rows.last_order(unit, session) + 1
            made = Registration(attendee, session, RegistrationStatus(status), order, Source.DESK)
            roster_rows.put_registrations(unit, [made])
            state_rows.retally(unit, [session])

        self.event.write(job)

    def scan(self, code: str, session: str = "mer-am") -> str:
        zone = self.event.programme().event.zone
        defaults = Defaults("A", session, Direction.IN, DOOR, lambda: DOOR, time_parser(zone))
        return str(answer_line(EventDesk(self.event), code, defaults, objects=False).reason)

    def everything(self) -> list[tuple[Any, ...]]:
        """All that an import may change, but for the notes of the imports themselves."""
        tables: Sequence[str] = (
            "attendee",
            "registration",
            "badge",
            "tally",
            "desk_edit",
            "presence",
        )
        return [tuple(sorted(map(repr, self.event.read(_all(table))))) for table in tables]

    def doctor(self) -> list[str]:
        found = self.event.read(lambda unit: examine(unit, self.event.rows))
        return [str(problem) for problem in found]


def _all(table: str) -> Any:
    return lambda unit: unit.all(f"SELECT * FROM {table}")
