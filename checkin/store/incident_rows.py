"""Refusals, overrides, corrections and changes, read from the log and the list of changes."""

from collections.abc import Mapping

from checkin.domain.incident import Incident, Refusals
from checkin.store.unit import Unit, from_us

DOSSIER = "dossier"
"""A dossier was made: no decision on who was present, and no reason for the next to differ."""


def refusals(unit: Unit) -> list[Refusals]:
    """How often each reason refused somebody, by session."""
    rows = unit.all(
        "SELECT session, reason, count(*) FROM log WHERE kind = 'scan' AND outcome = 'refused'"
        " GROUP BY session, reason ORDER BY session, reason"
    )
    return [Refusals(*row) for row in rows]


def incidents(
    unit: Unit, after: Mapping[str, int] | None = None, after_change: int = 0
) -> list[Incident]:
    """Overrides, undone scans, head counts, recorded presences and changes, in order of time.

    ``after``: how many entries of each station's log to pass over (by the order in which they
    were written: a sheet typed today may tell of last week); ``after_change``: which changes.
    """
    found = []
    known = after or {}
    rows = unit.all(
        'SELECT l.kind, l.at, l.session, l.attendee, l."by", l.why, l.people, l.reason,'
        " v.session, v.attendee, v.at, l.station, l.station_seq"
        " FROM log l LEFT JOIN log v ON v.id = l.voids"
        " WHERE l.kind IN ('void', 'count') OR l.reason IN ('override', 'recorded')"
        " ORDER BY l.at, l.seq"
    )
    for kind, at, session, attendee, by, why, people, reason, was_in, whose, when, *place in rows:
        if place[1] <= known.get(place[0], 0):
            continue
        details = ""
        if kind == "count":
            details = str(people)
        elif kind == "void" and when is not None:
            session, attendee = session or was_in, attendee or whose
            details = from_us(when).isoformat(timespec="minutes")
        found.append(
            Incident(
                reason if kind == "scan" else kind,
                from_us(at),
                session,
                attendee,
                by or "",
                why or "",
                details,
            )
        )
    for at, by, what, details in unit.all(
        'SELECT at, "by", what, details FROM change WHERE seq > ? AND what <> ? ORDER BY at, seq',
        after_change,
        DOSSIER,
    ):
        found.append(Incident("change", from_us(at), by=by, why="", details=f"{what} {details}"))
    return sorted(found, key=lambda incident: incident.at)
