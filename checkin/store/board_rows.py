"""What the log gained, for a board that shows the event as it goes."""

from typing import Any, NamedTuple

from checkin.store.unit import Unit


class LogRow(NamedTuple):
    """One entry of the log, as little of it as a board needs. ``at`` is microseconds, UTC."""

    seq: int
    id: str
    kind: str
    at: int
    station: str
    attendee: str | None
    session: str | None
    direction: str | None
    via: str | None
    outcome: str
    reason: str
    moves: int
    voids: str | None


_SELECT = f"SELECT {', '.join(LogRow._fields)} FROM log WHERE seq > ? ORDER BY seq"


def latest(unit: Unit) -> int:
    """The last place in the log; 0 where it is empty."""
    return int(unit.one("SELECT coalesce(max(seq), 0) FROM log")[0])


def gained(unit: Unit, after: int) -> list[LogRow]:
    """The entries after a place in the log, in its order."""
    rows: list[Any] = unit.all(_SELECT, after)
    return [LogRow(*row) for row in rows]
