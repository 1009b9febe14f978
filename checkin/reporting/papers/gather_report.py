"""From the export's data to the report: sums of what the tables hold, nothing of its own."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta

from checkin.domain.attendance import Attendance
from checkin.domain.model import Role
from checkin.domain.verdict import Via
from checkin.reporting.papers.contents import (
    DayArrivals,
    Report,
    SessionFigures,
    Share,
    SheetTotals,
)
from checkin.reporting.papers.gather import session_head
from checkin.reporting.tables import ExportData, Row, alphabetical, overview_rows

_QUARTER = 15  # minutes


def gather_report(data: ExportData) -> Report:
    """The figures of all sessions in ``data``."""
    table = overview_rows(data)
    by_session = {str(row[0]): _totals(row) for row in table.rows}
    participations, distinct = table.totals
    there = [a for a in data.attendances if data.attendees[a.attendee].role is Role.PARTICIPANT]
    people = {a.attendee for a in there}
    organisations = {
        " ".join(alphabetical(data.attendees[id].organisation).split()) for id in people
    } - {""}
    return Report(
        sessions=tuple(
            SessionFigures(session_head(data, session), by_session[session.id])
            for session in data.programme.sessions
        ),
        sums=_totals(participations),
        people=(
            _whole(distinct[5]),
            _whole(distinct[6]),
            _whole(distinct[7]),
            _whole(distinct[8]),
            _whole(distinct[9]),
        ),
        others=_whole(distinct[12]),
        organisations=len(organisations),
        audiences=_shares(there, lambda a: data.attendees[a.attendee].audience),
        target_groups=_shares(there, lambda a: data.attendees[a.attendee].target_group),
        countries=_shares(there, lambda a: data.attendees[a.attendee].country),
        evidence=_shares(there, lambda a: "+".join(a.known_by)),
        arrivals=_arrivals(data),
    )


def _totals(row: Row) -> SheetTotals:
    return SheetTotals(*(_whole(cell) for cell in row[5:15]))


def _whole(cell: object) -> int:
    return cell if isinstance(cell, int) else 0


def _shares(there: list[Attendance], group: Callable[[Attendance], str]) -> tuple[Share, ...]:
    """Largest group first; labels that differ only in case or accents are one."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    count: Counter[str] = Counter()
    label: dict[str, str] = {}
    for attendance in there:
        text = " ".join(group(attendance).split())
        key = alphabetical(text)
        label.setdefault(key, text)
        people[key].add(attendance.attendee)
        count[key] += 1
    found = [Share(label[key], len(people[key]), count[key]) for key in people]
    return tuple(sorted(found, key=lambda s: (not s.label, -s.people, s.label)))


def _arrivals(data: ExportData) -> tuple[DayArrivals, ...]:
    """First entries of everybody at a door; presence recorded afterwards has no hour of its own."""
    days: defaultdict[date, Counter[datetime]] = defaultdict(Counter)
    for attendance in data.attendances:
        if not {Via.BADGE, Via.NAME} & set(attendance.known_by):
            continue
        at = attendance.first_entry.astimezone(data.programme.event.zone)
        quarter = at.replace(minute=at.minute // _QUARTER * _QUARTER, second=0, microsecond=0)
        days[at.date()][quarter] += 1
    return tuple(
        DayArrivals(day, tuple(_filled(quarters))) for day, quarters in sorted(days.items())
    )


def _filled(quarters: Counter[datetime]) -> list[tuple[datetime, int]]:
    """Quarters without anybody are shown too, from the first arrival to the last."""
    at, last = min(quarters), max(quarters)
    found = []
    while at <= last:
        found.append((at, quarters.get(at, 0)))
        at += timedelta(minutes=_QUARTER)
    return found
