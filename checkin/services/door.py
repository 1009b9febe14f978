"""The desk on an open event: scans, undo, head counts, status, search."""

from collections.abc import Sequence
from datetime import datetime

from checkin.domain.admission import held_seats
from checkin.domain.answer import Answer
from checkin.domain.errors import NotFound
from checkin.domain.model import Attendee, Programme
from checkin.domain.occupancy import Occupancies
from checkin.domain.verdict import ScanRequest
from checkin.services.desk import LoggedScan, RoomStatus, SessionStatus, Status
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.search import PeopleSearch
from checkin.store import door_log, roster_rows, status_rows
from checkin.store.facts_reader import queue_reader, tally_reader
from checkin.store.unit import Unit, from_us


class EventDesk:
    """`checkin.services.desk.Desk` on a real event."""

    def __init__(self, event: OpenEvent) -> None:
        self._event = event
        self._counts = status_rows.ScanCounts()
        self._registered = status_rows.RegistrationCounts()
        self._people = PeopleSearch(event)

    def programme(self) -> Programme:
        return self._event.programme()

    def admit(self, request: ScanRequest) -> Answer:
        """Answer a scan; what the answer says is on the disk when this returns.

        Raises:
            BadInput: an unknown session or attendee.
            StoreError: nothing was recorded.
        """
        return door_log.admit_at(self._event.database, self._event.rows, request)

    def undo(
        self,
        scan: str,
        *,
        by: str,
        reason: str,
        at: datetime,
        station: str,
        entry_id: str | None = None,
    ) -> Answer:
        """Void a scan, or say why it cannot be (then nothing changes)."""
        rows, key = self._event.rows, entry_id or new_id()
        return self._event.write(
            lambda unit: door_log.undo(
                unit, rows, scan, entry_id=key, by=by, why=reason, at=at, station=station
            )
        )

    def count(
        self,
        session: str,
        people: int,
        *,
        by: str,
        at: datetime,
        station: str,
        entry_id: str | None = None,
    ) -> Answer:
        """Record how many people of a session are in its room now."""
        rows, key = self._event.rows, entry_id or new_id()
        return self._event.write(
            lambda unit: door_log.count(
                unit, rows, session, people, entry_id=key, by=by, at=at, station=station
            )
        )

    def status(self, at: datetime) -> Status:
        return self._event.read(lambda unit: self._status(unit, at))

    def recent(self, limit: int) -> Sequence[LoggedScan]:
        def read(unit: Unit) -> list[LoggedScan]:
            return [
                LoggedScan(
                    id=r[0],
                    at=from_us(r[1]),
                    name=f"{r[2] or ''} {r[3] or ''}".strip(),
                    attendee=r[4],
                    session=r[5],
                    direction=r[6],
                    outcome=r[7],
                    reason=r[8],
                    station=r[9],
                    voided=bool(r[10]),
                )
                for r in status_rows.recent(unit, limit)
            ]

        return self._event.read(read)

    def find(self, text: str, limit: int = 20) -> Sequence[Attendee]:
        return self._people.find(text, limit)

    def warm(self) -> int:
        """Read the list of people, so that the first letter looked for is as quick as others."""
        return self._people.warm()

    def attendee(self, attendee_id: str) -> Attendee:
        person = self._event.read(lambda unit: roster_rows.attendee(unit, attendee_id))
        if person is None:
            raise NotFound("There is no attendee “{attendee}”.", attendee=attendee_id)
        return person

    def _status(self, unit: Unit, at: datetime) -> Status:
        programme = self._event.rows.read(unit)[0]
        tally = tally_reader(unit)
        now = Occupancies(programme, tally, at, {})
        scans = self._counts.read(unit)
        registered = self._registered.read(unit)
        queue = queue_reader(unit, None, at)
        sessions = tuple(
            SessionStatus(
                session=s.id,
                registered=registered.get((s.id, "confirmed"), 0),
                waitlisted=registered.get((s.id, "waitlisted"), 0),
                inside=now.of_session(s.id),
                admitted=scans.get((s.id, "admitted"), 0),
                refused=scans.get((s.id, "refused"), 0),
                seats=s.seats,
                held=0 if at >= s.end else held_seats(s, at, tally(s.id), queue(s.id).told),
                counted=tally(s.id).counted is not None,
                known=0 if at >= s.end else tally(s.id).participants + tally(s.id).others,
            )
            for s in programme.sessions
        )
        rooms = tuple(RoomStatus(r.id, now.of_room(r.id), r.capacity) for r in programme.rooms)
        return Status(sessions, rooms)
