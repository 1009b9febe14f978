"""What a screen of the desk may ask: the face that the window sees of the event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from checkin.domain.answer import Answer
from checkin.domain.model import Attendee, Programme
from checkin.domain.verdict import ScanRequest


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """One line of `checkin status`: counts of people and scans of a session at a time."""

    session: str
    registered: int
    waitlisted: int
    inside: int
    admitted: int
    refused: int
    seats: int
    held: int
    counted: bool
    known: int | None = None  # inside by their scans alone, whatever staff counted


@dataclass(frozen=True, slots=True)
class RoomStatus:
    """A room's occupancy against its capacity."""

    room: str
    occupancy: int
    capacity: int


@dataclass(frozen=True, slots=True)
class Status:
    """The event at a time: its sessions and rooms."""

    sessions: tuple[SessionStatus, ...]
    rooms: tuple[RoomStatus, ...]


@dataclass(frozen=True, slots=True)
class LoggedScan:
    """One line of the list of last scans; ``name`` is empty where nobody was recognised."""

    id: str
    at: datetime
    name: str
    attendee: str | None
    session: str | None
    direction: str
    outcome: str
    reason: str
    station: str
    voided: bool


class Desk(Protocol):
    """Every method may block on the disk: call it outside the interface thread."""

    def programme(self) -> Programme: ...

    def admit(self, request: ScanRequest) -> Answer:
        """Answer a scan; when it returns, what it says is on the disk."""
        ...

    def undo(self, scan: str, *, by: str, reason: str, at: datetime, station: str) -> Answer: ...

    def count(
        self, session: str, people: int, *, by: str, at: datetime, station: str
    ) -> Answer: ...

    def status(self, at: datetime) -> Status: ...

    def recent(self, limit: int) -> Sequence[LoggedScan]:
        """The latest scans of every station, latest first."""
        ...

    def find(self, text: str, limit: int = 20) -> Sequence[Attendee]: ...

    def attendee(self, attendee_id: str) -> Attendee: ...
