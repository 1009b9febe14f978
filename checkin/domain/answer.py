"""The answer to a scan, an undo or a head count, with every key of the scan protocol."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """Field for field the keys of DESIGN.md's scan protocol; None where one does not apply.

    ``outcome`` and ``reason`` are the stable codes (for an undo ``undone``, for a head count
    ``counted``); ``attendee``, ``session``, ``room``, ``moved_from`` and ``choices`` are ids;
    the occupancies are those after this answer.
    """

    outcome: str
    reason: str
    repeat: bool = False
    attendee: str | None = None
    session: str | None = None
    direction: str | None = None
    at: datetime | None = None
    station: str | None = None
    occupancy: int | None = None
    seats: int | None = None
    room: str | None = None
    room_occupancy: int | None = None
    capacity: int | None = None
    scan: str | None = None
    moved_from: str | None = None
    since: datetime | None = None
    since_station: str | None = None
    place: int | None = None
    until: datetime | None = None
    choices: tuple[str, ...] | None = None
    message: str | None = None

    def as_dict(self, show_time: Callable[[datetime], str]) -> dict[str, object]:
        """The JSON object of the scan protocol; ``show_time`` writes a time in event time."""
        out: dict[str, object] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, datetime):
                value = show_time(value)
            elif isinstance(value, tuple):
                value = list(value)
            out[item.name] = value
        return out
