"""What changed about people since a version of the list, from the table of changes."""

from datetime import datetime
from typing import Any, NamedTuple

from checkin.store.unit import Unit, to_us


class Version(NamedTuple):
    """Moves whenever anything about people may have: last change, number of people."""

    change: int
    people: int


def version(unit: Unit) -> Version:
    row = unit.one(
        "SELECT coalesce((SELECT max(seq) FROM change), 0), (SELECT count(*) FROM attendee)"
    )
    return Version(int(row[0]), int(row[1]))


def since(unit: Unit, change: int, limit: int) -> list[Any]:
    """Changes after ``change``, oldest first: what, details (JSON)."""
    return unit.all(
        "SELECT what, details FROM change WHERE seq > ? ORDER BY seq LIMIT ?", change, limit
    )


def scans_of(unit: Unit, attendee_id: str, limit: int) -> list[Any]:
    """The person's latest scans: id, at, session, direction, outcome, reason, station, whether
    voided; latest first."""
    return unit.all(
        "SELECT l.id, l.at, l.session, l.direction, l.outcome, l.reason, l.station,"
        " EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id)"
        " FROM log l WHERE l.attendee = ? AND l.kind = 'scan' ORDER BY l.seq DESC LIMIT ?",
        attendee_id,
        limit,
    )


def badges_of(unit: Unit, attendee_id: str) -> list[Any]:
    """Whether each of the person's badges is revoked, and when it was issued; latest first."""
    return unit.all(
        "SELECT revoked, issued FROM badge WHERE attendee = ? ORDER BY issued DESC", attendee_id
    )


def waiting_to_be_called(unit: Unit, session: str, at: datetime) -> list[Any]:
    """Waitlisted people of a session who are inside none that runs, in order of registration:
    id, given name, family name, whether told to wait."""
    return unit.all(
        "SELECT a.id, a.given_name, a.family_name, r.told_waiting FROM registration r"
        " JOIN attendee a ON a.id = r.attendee"
        " LEFT JOIN session s ON s.id = a.here_session AND a.here_direction = 'in'"
        " WHERE r.session = ? AND r.status = 'waitlisted' AND a.blocked = 0"
        ' AND (s.id IS NULL OR s."end" <= ?) ORDER BY r.position, a.id',
        session,
        to_us(at),
    )


def whereabouts(unit: Unit, at: datetime) -> dict[str, str]:
    """By attendee id, the session they are inside at ``at``: once it has ended, nobody is."""
    return {
        r[0]: r[1]
        for r in unit.all(
            "SELECT a.id, a.here_session FROM attendee a JOIN session s ON s.id = a.here_session"
            " WHERE a.here_direction = 'in' AND s.\"end\" > ?",
            to_us(at),
        )
    }


def audiences(unit: Unit) -> list[str]:
    """Every audience that somebody has, the commonest first."""
    return [
        str(r[0])
        for r in unit.all(
            "SELECT audience, count(*) FROM attendee WHERE audience <> '' GROUP BY audience"
            " ORDER BY count(*) DESC, audience LIMIT 60"
        )
    ]
