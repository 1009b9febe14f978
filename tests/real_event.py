"""The real program behind the interface of the naive model: same operations, a database."""

import json
from datetime import datetime
from typing import Any

from checkin.domain.answer import Answer
from checkin.domain.badge_code import normalise
from checkin.domain.model import Attendee, Programme, Registration, RegistrationStatus, Role
from checkin.domain.verdict import Direction
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.parse_scan import Defaults
from checkin.services.scan_lines import answer_line, time_parser
from checkin.store import roster_rows, state_rows
from checkin.store.doctor import examine
from checkin.store.facts_reader import badge_letters
from checkin.store.programme_rows import replace_programme
from checkin.store.unit import Unit


class RealEvent:
    """An event in ``database``, emptied of whatever it held, with a known signing key."""

    def __init__(self, database: str, programme: Programme, key: bytes) -> None:
        self.event = OpenEvent.at(database, create=True)
        self.event.write(_empty)
        self.event.create(programme)
        self.event.write(lambda unit: unit.run("UPDATE event SET key = ?", key))
        self.event.rows.forget()
        self.desk = EventDesk(self.event)
        self._orders = 0

    def close(self) -> None:
        self.event.close()

    def add_attendee(self, id: str, role: str, registrations: dict[str, str]) -> None:
        person = Attendee(id, id, "", role=Role(role))
        self.event.write(lambda unit: roster_rows.add_attendees(unit, [person]))
        for session, status in registrations.items():
            self.set_registration(id, session, status)

    def set_registration(self, attendee: str, session: str, status: str) -> None:
        def job(unit: Unit) -> None:
            known = [r for r in roster_rows.registrations(unit, session) if r.attendee == attendee]
            if known:
                order, told = known[0].order, known[0].told_waiting
            else:
                self._orders += 1
                order, told = self._orders, False
            roster_rows.put_registrations(
                unit,
                [
                    Registration(
                        attendee, session, RegistrationStatus(status), order, told_waiting=told
                    )
                ],
            )
            state_rows.retally(unit, [session])

        self.event.write(job)

    def issue_badge(self, code: str, attendee_id: str | None) -> None:
        letters = badge_letters(normalise(code) or "")

        def job(unit: Unit) -> None:
            unit.run(
                "INSERT INTO badge (id, attendee, revoked, issued) VALUES (?, ?, 0, 0)"
                " ON CONFLICT (id) DO UPDATE SET attendee = excluded.attendee",
                letters,
                attendee_id,
            )

        self.event.write(job)

    def revoke(self, code: str) -> None:
        letters = badge_letters(normalise(code) or "")
        self.event.write(
            lambda unit: unit.run("UPDATE badge SET revoked = 1 WHERE id = ?", letters)
        )

    def block(self, attendee_id: str, blocked: bool) -> None:
        self.event.write(
            lambda unit: unit.run(
                "UPDATE attendee SET blocked = ? WHERE id = ?", int(blocked), attendee_id
            )
        )

    def set_programme(self, programme: Programme) -> None:
        self.event.write(lambda unit: replace_programme(unit, programme))

    def ask(self, request: dict[str, Any], now: datetime, station: str) -> dict[str, Any]:
        zone = self.event.programme().event.zone
        defaults = Defaults(station, "auto", Direction.IN, None, lambda: now, time_parser(zone))
        line = json.dumps(request, default=datetime.isoformat)
        answer = answer_line(self.desk, line, defaults, objects=True)
        return {name: getattr(answer, name) for name in Answer.__dataclass_fields__}

    def doctor(self) -> list[str]:
        found = self.event.read(lambda unit: examine(unit, self.event.rows))
        return [str(problem) for problem in found]


def _empty(unit: Unit) -> None:
    for table in (
        "log",
        "station",
        "presence",
        "tally",
        "desk_edit",
        "list_import",
        "registration",
        "badge",
        "attendee",
        "session",
        "room",
        "event",
        "change",
    ):
        unit.run(f"DELETE FROM {table}")
