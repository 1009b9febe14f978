"""The event at a time, as rows: counts of scans and registrations, the last scans."""

from collections.abc import Mapping
from typing import Any

from checkin.store.unit import Unit


def scans_by_outcome(unit: Unit) -> Mapping[tuple[str, str], int]:
    """Number of standing scans by (session, outcome)."""
    return {
        (r[0], r[1]): r[2]
        for r in unit.all(
            "SELECT l.session, l.outcome, count(*) FROM log l WHERE l.kind = 'scan'"
            " AND l.session IS NOT NULL AND l.direction = 'in'"
            " AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id)"
            " GROUP BY l.session, l.outcome"
        )
    }


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
