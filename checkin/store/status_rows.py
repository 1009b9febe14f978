"""The event at a time, as rows: counts of scans and registrations, the last scans."""

from collections import Counter
from collections.abc import Mapping
from threading import Lock
from typing import Any

from checkin.store import people_changes
from checkin.store.unit import Unit

#: Entries of the log that are counted anew each time: a transaction that is still on its way
#: holds a place among the latest ones, and may be committed after later ones were read.
TAIL = 1000

_COUNTED = (
    "SELECT session, outcome, sum(n) FROM ("
    "SELECT session, outcome, 1 AS n FROM log WHERE seq > ? AND seq <= ? AND kind = 'scan'"
    " AND session IS NOT NULL AND direction = 'in'"
    " UNION ALL SELECT s.session, s.outcome, -1 FROM log v JOIN log s ON s.id = v.voids"
    " WHERE v.seq > ? AND v.seq <= ? AND v.kind = 'void' AND s.direction = 'in'"
    ") AS gained GROUP BY session, outcome"
)


class ScanCounts:
    """Standing scans at the entry by (session, outcome); reads only what the log has gained."""

    def __init__(self) -> None:
        self._settled: Counter[tuple[str, str]] = Counter()
        self._until = 0  # the last place in the log that is settled
        self._lock = Lock()

    def read(self, unit: Unit) -> Mapping[tuple[str, str], int]:
        top = unit.one("SELECT coalesce(max(seq), 0) FROM log")[0]
        with self._lock:
            if top < self._until:  # another log: a copy was restored
                self._settled.clear()
                self._until = 0
            if top - TAIL > self._until:
                self._settled.update(_counted(unit, self._until, top - TAIL))
                self._until = top - TAIL
            counts = Counter(self._settled)
            counts.update(_counted(unit, self._until, top))
            return counts


def _counted(unit: Unit, after: int, until: int) -> dict[tuple[str, str], int]:
    rows = unit.all(_COUNTED, after, until, after, until)
    return {(r[0], r[1]): int(r[2]) for r in rows}


class RegistrationCounts:
    """Number of registrations by (session, status); counted anew when the list has changed.

    No scan changes what is counted, and a desk asks at every scan (5 ms with 70,000 of them).
    """

    def __init__(self) -> None:
        self._counts: Mapping[tuple[str, str], int] = {}
        self._version: people_changes.Version | None = None
        self._lock = Lock()

    def read(self, unit: Unit) -> Mapping[tuple[str, str], int]:
        version = people_changes.version(unit)
        with self._lock:
            if version != self._version:
                self._counts = registrations_by_status(unit)
                self._version = version
            return self._counts


def registrations_by_status(unit: Unit) -> Mapping[tuple[str, str], int]:
    """Number of registrations by (session, status)."""
    return {
        (r[0], r[1]): r[2]
        for r in unit.all(
            "SELECT session, status, count(*) FROM registration GROUP BY session, status"
        )
    }


def recent(unit: Unit, limit: int) -> list[Any]:
    """The latest scans: id, at, given and family name, attendee, session, direction, outcome,
    reason, station, whether voided; latest first."""
    return unit.all(
        "SELECT l.id, l.at, a.given_name, a.family_name, l.attendee, l.session, l.direction,"
        " l.outcome, l.reason, l.station,"
        " EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id)"
        " FROM log l LEFT JOIN attendee a ON a.id = l.attendee"
        " WHERE l.kind = 'scan' ORDER BY l.seq DESC LIMIT ?",
        limit,
    )
