"""Refusals, overrides, corrections and changes, read from the log and the list of changes."""

from checkin.domain.incident import Incident, Refusals
from checkin.store.unit import Unit, from_us


def refusals(unit: Unit) -> list[Refusals]:
    """How often each reason refused somebody, by session."""
    rows = unit.all(
        "SELECT session, reason, count(*) FROM log WHERE kind = 'scan' AND outcome = 'refused'"
        " GROUP BY session, reason ORDER BY session, reason"
    )
    return [Refusals(*row) for row in rows]


def incidents(unit: Unit) -> list[Incident]:
    """Overrides, undone scans, head counts, recorded presences and changes, in order of time."""
    found = []
    rows = unit.all(
        'SELECT l.kind, l.at, l.session, l.attendee, l."by", l.why, l.people, l.reason,'
        " v.session, v.attendee, v.at FROM log l LEFT JOIN log v ON v.id = l.voids"
        " WHERE l.kind IN ('void', 'count') OR l.reason IN ('override', 'recorded')"
        " ORDER BY l.at, l.seq"
    )
    for kind, at, session, attendee, by, why, people, reason, was_in, whose, when in rows:
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
        'SELECT at, "by", what, details FROM change ORDER BY at, seq'
    ):
        found.append(Incident("change", from_us(at), by=by, why="", details=f"{what} {details}"))
    return sorted(found, key=lambda incident: incident.at)
