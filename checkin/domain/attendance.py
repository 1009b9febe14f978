"""Attendance: what the standing scans of a person prove about their time in each session."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from checkin.domain.model import Attendee, Programme, Role, Session
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Via

LATE_EXIT = timedelta(minutes=60)
"""How long after the end of a session an exit may still be scanned (inclusive)."""

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Attendee × session with at least one standing entry; times are UTC.

    ``first_entry`` and ``last_exit`` are as scanned, also outside the hours of the session;
    ``last_exit`` is the session's end where nobody scanned out (then ``exit_presumed``), and
    None while the person is inside a session that still runs. Whole minutes between start and
    end stand in ``minutes_measured`` or in ``minutes_presumed``, never in both: measured where
    every stay ended with a scanned exit or a move and none was recorded afterwards.
    ``known_by``: how the person was recognised, each way once, in the order of ``Via``.
    """

    attendee: str
    session: str
    first_entry: datetime
    last_exit: datetime | None
    exit_presumed: bool
    minutes_measured: int
    minutes_presumed: int
    measured: bool
    known_by: tuple[Via, ...]

    @property
    def minutes(self) -> int:
        """Minutes present, however they are known."""
        return self.minutes_measured + self.minutes_presumed


@dataclass(frozen=True, slots=True)
class Figures:
    """Distinct people, participations (attendee × session) and minutes of a group of people."""

    people: int
    participations: int
    minutes_measured: int
    minutes_presumed: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The indicators (participants only) and, apart, everybody else who was there."""

    participants: Figures
    others: Figures


@dataclass(frozen=True, slots=True)
class _Stay:
    """One presence, not yet clipped to the session; ``scanned``: a scan at a door ended it."""

    start: datetime
    end: datetime
    scanned: bool
    recorded: bool = False
    open: bool = False


def attend(
    programme: Programme, scans: Iterable[StandingScan], now: datetime | None = None
) -> list[Attendance]:
    """One attendance per attendee × session, in order of the programme, then attendee id.

    ``scans`` are all standing admitted scans, in any order: minutes follow ``at``, and ``seq``
    only where ``at`` is the same. ``now``: who is inside a session that has not ended then has
    no exit yet, and minutes up to then; None takes every session as over.
    """
    people: defaultdict[str, list[StandingScan]] = defaultdict(list)
    for scan in scans:
        # in UTC, since datetimes of one zone subtract as wall clocks, wrong over a DST night
        people[scan.attendee].append(replace(scan, at=scan.at.astimezone(UTC)))
    for path in people.values():
        path.sort(key=lambda scan: (scan.at, scan.seq))
    sessions = [
        replace(s, start=s.start.astimezone(UTC), end=s.end.astimezone(UTC))
        for s in programme.sessions
    ]
    ends = {session.id: session.end for session in sessions}
    in_order = sorted(people.items())
    found = []
    for session in sessions:
        for attendee, path in in_order:
            stays = [
                _stay(session, ends, path, place, now)
                for place, scan in enumerate(path)
                if scan.session == session.id and scan.direction is Direction.IN
            ]
            if stays:
                found.append(_attendance(attendee, session, stays, path))
    return found


def totals(attendances: Sequence[Attendance], attendees: Mapping[str, Attendee]) -> Totals:
    """People and participations are two figures: one person in three sessions is 1 and 3."""
    participants: list[Attendance] = []
    others: list[Attendance] = []
    for attendance in attendances:
        takes_part = attendees[attendance.attendee].role is Role.PARTICIPANT
        (participants if takes_part else others).append(attendance)
    return Totals(_figures(participants), _figures(others))


def _figures(attendances: Sequence[Attendance]) -> Figures:
    return Figures(
        people=len({a.attendee for a in attendances}),
        participations=len(attendances),
        minutes_measured=sum(a.minutes_measured for a in attendances),
        minutes_presumed=sum(a.minutes_presumed for a in attendances),
    )


def _stay(
    session: Session,
    ends: Mapping[str, datetime],
    path: Sequence[StandingScan],
    place: int,
    now: datetime | None,
) -> _Stay:
    """The stay that the entry ``path[place]`` opens; a re-entry opens one that overlaps it."""
    entry = path[place]
    recorded = entry.via.recorded
    if recorded and entry.at >= session.end:
        return _Stay(session.start, session.end, scanned=False, recorded=True)
    for scan in path[place + 1 :]:
        if scan.session == session.id and scan.direction is Direction.OUT:
            if scan.at > session.end + LATE_EXIT:
                break
            return _Stay(entry.at, scan.at, not scan.via.recorded, recorded)
        if _takes_elsewhere(scan, entry, ends):
            if scan.at >= session.end:  # everybody was out already: no move
                break
            return _Stay(entry.at, scan.at, not scan.via.recorded or scan.moves, recorded)
    if now is not None and now < session.end:
        return _Stay(entry.at, max(entry.at, now.astimezone(UTC)), False, recorded, open=True)
    return _Stay(entry.at, max(entry.at, session.end), False, recorded)


def _takes_elsewhere(scan: StandingScan, entry: StandingScan, ends: Mapping[str, datetime]) -> bool:
    """Whether a later scan ends, at its ``at``, the stay elsewhere that ``entry`` opened.

    A presence recorded afterwards is evidence of attendance only: it never shortens a stay that
    a door scan opened, but of two recorded presences the later one begins where the other ends.
    Once its session is over, its ``at`` no longer says where the person was.
    """
    if scan.direction is not Direction.IN or scan.session == entry.session:
        return False
    if not scan.via.recorded:
        return True
    running = scan.session not in ends or scan.at < ends[scan.session]
    return running and (scan.moves or entry.via.recorded)


def _attendance(
    attendee: str, session: Session, stays: Sequence[_Stay], path: Sequence[StandingScan]
) -> Attendance:
    measured = all(stay.scanned and not stay.recorded for stay in stays)
    minutes = _time_within(session, stays) // MINUTE
    last = max(stays, key=lambda stay: (stay.end, stay.scanned))
    inside = any(stay.open for stay in stays)
    ways = {scan.via for scan in path if scan.session == session.id}
    return Attendance(
        attendee=attendee,
        session=session.id,
        first_entry=min(stay.start for stay in stays),
        last_exit=None if inside else last.end,
        exit_presumed=not inside and not last.scanned,
        minutes_measured=minutes if measured else 0,
        minutes_presumed=0 if measured else minutes,
        measured=measured,
        known_by=tuple(way for way in Via if way in ways),
    )


def _time_within(session: Session, stays: Sequence[_Stay]) -> timedelta:
    """Time between start and end of the session that at least one stay covers."""
    total = timedelta()
    covered = session.start
    for stay in sorted(stays, key=lambda stay: stay.start):
        begin = max(stay.start, covered)
        end = min(stay.end, session.end)
        if begin < end:
            total += end - begin
            covered = end
    return total
