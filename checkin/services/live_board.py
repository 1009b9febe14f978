"""Keeps a `Board` up to date by what the log gained: nothing is counted twice.

The attendance of a person is computed anew, by the one computation of the exports, when the
log says something of them or a session that they are in has ended; all else stands.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from checkin.domain.attendance import Attendance, attend
from checkin.domain.model import Attendee, Programme, Registration
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Outcome, Reason, Via
from checkin.services.board import LATELY, Board, DeskPace, SessionBoard
from checkin.services.board_tally import Place, Tally, place_of
from checkin.services.desk import Desk, SessionStatus
from checkin.services.open_event import OpenEvent
from checkin.store import board_rows, people_changes, roster_rows
from checkin.store.board_rows import LogRow
from checkin.store.unit import Unit, from_us

TAIL = 1000
"""Entries looked at once more on PostgreSQL: one that is still on its way has its place in the
log before it is committed."""


class LiveBoard:
    """One thread at a time may read; the first reading goes through the whole log."""

    def __init__(self, event: OpenEvent, desk: Desk) -> None:
        self._event, self._desk = event, desk
        self._forget()

    def _forget(self) -> None:
        self._programme: Programme | None = None
        self._version: people_changes.Version | None = None
        self._people: dict[str, Attendee] = {}
        self._registered: dict[str, dict[str, Registration]] = {}
        self._at: datetime | None = None
        self._until = 0
        self._seen: dict[str, int] = {}  # ids of the log's tail, with their places
        self._paths: defaultdict[str, dict[str, StandingScan]] = defaultdict(dict)
        self._whose: dict[str, str] = {}  # by scan
        self._voided: set[str] = set()
        self._told: set[tuple[str, str]] = set()  # attendee, session
        self._places: dict[str, list[Place]] = {}
        self._tallies: dict[str, Tally] = {}
        self._refusals: defaultdict[date | None, Counter[str]] = defaultdict(Counter)
        self._lately: defaultdict[str, deque[datetime]] = defaultdict(deque)
        self._last_seen: dict[str, datetime] = {}
        self._of_day: Counter[tuple[str, date]] = Counter()
        self._there_on: dict[date | None, int] = {}

    def read(self, now: datetime) -> Board:
        """The event at ``now``.

        Raises:
            StoreError: the database cannot be read; what was known is kept.
        """
        rows, programme, roster = self._event.read(self._news)
        touched: set[str] = set()
        everybody = programme != self._programme or (self._at is not None and now < self._at)
        if roster is not None:
            everybody = True
            self._version, people, registrations = roster
            self._people = {person.id: person for person in people}
            self._registered = {}
            for r in registrations:
                self._registered.setdefault(r.attendee, {})[r.session] = r
                if r.told_waiting:
                    self._told.add((r.attendee, r.session))
        self._programme = programme
        zone = programme.event.zone
        for row in rows:
            who = self._take(row, from_us(row.at).astimezone(zone))
            if who is not None:
                touched.add(who)
        if everybody:
            self._places.clear()
            self._tallies = {session.id: Tally() for session in programme.sessions}
            touched = self._people.keys() | self._paths.keys()
        else:
            for session in programme.sessions:
                if self._at is not None and self._at < session.end <= now:
                    touched |= self._tallies[session.id].there | self._others_in(session.id)
        self._count(programme, touched, now)
        if touched:
            self._there_on = self._distinct(programme)
        self._at = now
        return self._board(programme, now)

    # Reading

    def _news(
        self, unit: Unit
    ) -> tuple[
        list[LogRow],
        Programme,
        tuple[people_changes.Version, list[Attendee], list[Registration]] | None,
    ]:
        programme, _ = self._event.rows.read(unit)
        top = board_rows.latest(unit)
        if top < self._until:  # another log: a copy was restored
            self._forget()
        tail = TAIL if unit.postgres else 0
        rows = board_rows.gained(unit, max(0, self._until - tail))
        new = [row for row in rows if row.id not in self._seen]
        self._until = max(top, self._until)
        if tail:
            self._seen.update((row.id, row.seq) for row in new)
            self._seen = {id: seq for id, seq in self._seen.items() if seq > self._until - tail}
        version = people_changes.version(unit)
        if version == self._version:
            return new, programme, None
        return (
            new,
            programme,
            (version, roster_rows.attendees(unit), roster_rows.registrations(unit)),
        )

    def _take(self, row: LogRow, at: datetime) -> str | None:
        """One entry of the log; whose attendance it changes."""
        if row.kind == "void" and row.voids is not None:
            self._voided.add(row.voids)
            who = self._whose.get(row.voids)
            if who is not None:
                self._paths[who].pop(row.voids, None)
            return who
        if row.kind != "scan":
            return None
        via = Via(row.via) if row.via else Via.BADGE
        if not via.recorded:
            self._last_seen[row.station] = max(at, self._last_seen.get(row.station, at))
            self._of_day[row.station, at.date()] += 1
            self._lately[row.station].append(at)
        if row.outcome == Outcome.REFUSED:
            for day in (at.date(), None):
                self._refusals[day][row.reason] += 1
            if row.reason == Reason.WAITING and row.attendee and row.session:
                self._told.add((row.attendee, row.session))
        if row.outcome != Outcome.ADMITTED or row.attendee is None or row.session is None:
            return None
        self._whose[row.id] = row.attendee
        if row.id not in self._voided:
            self._paths[row.attendee][row.id] = StandingScan(
                row.seq,
                row.id,
                row.attendee,
                row.session,
                Direction(row.direction or "in"),
                from_us(row.at),
                row.station,
                via,
                Reason(row.reason),
                bool(row.moves),
            )
        return row.attendee

    # Counting

    def _others_in(self, session: str) -> set[str]:
        """Who is no participant and was there; few, so looked for when a session ends."""
        return {
            who
            for who, places in self._places.items()
            if any(place.session == session and place.part.others for place in places)
        }

    def _count(self, programme: Programme, touched: Iterable[str], now: datetime) -> None:
        touched = set(touched)
        scans = [scan for who in touched for scan in self._paths[who].values()]
        there: defaultdict[str, dict[str, Attendance]] = defaultdict(dict)
        for attendance in attend(programme, scans, now):
            there[attendance.attendee][attendance.session] = attendance
        known = self._tallies.keys()
        for who in touched:
            for place in self._places.pop(who, ()):
                self._tallies[place.session].move(place, who, -1)
            person = self._people.get(who)
            if person is None:
                continue
            registered, came = self._registered.get(who, {}), there.get(who, {})
            places = [
                place_of(person, session, registered.get(session), came.get(session))
                for session in (registered.keys() | came.keys() if came else registered)
                if session in known
            ]
            for place in places:
                self._tallies[place.session].move(place, who, 1)
            self._places[who] = places

    def _distinct(self, programme: Programme) -> dict[date | None, int]:
        zone = programme.event.zone
        by_day: defaultdict[date | None, set[str]] = defaultdict(set)
        for session in programme.sessions:
            there = self._tallies[session.id].there
            by_day[session.start.astimezone(zone).date()] |= there
            by_day[None] |= there
        return {day: len(there) for day, there in by_day.items()}

    # Showing

    def _board(self, programme: Programme, now: datetime) -> Board:
        status = self._desk.status(now)
        of = {s.session: s for s in status.sessions}
        waiting = Counter(
            session
            for who, session in self._told
            if session in self._tallies and who not in self._tallies[session].there
            and self._waits(who, session)
        )  # fmt: skip
        zone = programme.event.zone
        today = now.astimezone(zone).date()
        return Board(
            at=now,
            programme=programme,
            sessions=tuple(
                self._session(programme, session.id, of[session.id], waiting, now)
                for session in programme.sessions
                if session.id in of
            ),
            rooms=status.rooms,
            desks=tuple(self._desks(now, today)),
            refusals={day: dict(counts) for day, counts in self._refusals.items()},
            people=dict(self._there_on),
        )

    def _waits(self, who: str, session: str) -> bool:
        registration = self._registered.get(who, {}).get(session)
        return registration is not None and registration.status.value == "waitlisted"

    def _session(
        self,
        programme: Programme,
        id: str,
        status: SessionStatus,
        waiting: Mapping[str, int],
        now: datetime,
    ) -> SessionBoard:
        session, tally = programme.session_by_id[id], self._tallies[id]
        figures = tally.figures
        over = session.end <= now
        timed = sorted((at, n) for at, n in tally.quarters.items() if at is not None and n)
        return SessionBoard(
            session,
            status,
            over=over,
            open=session.doors_open(now),
            registered=figures.registered,
            waitlisted=figures.waitlisted,
            present=figures.present,
            came=figures.came,
            walk_ins=figures.walk_ins,
            others=figures.others,
            waiting=0 if over else waiting.get(id, 0),
            minutes_measured=tally.measured if over else 0,
            minutes_presumed=tally.presumed if over else 0,
            arrivals=tuple(timed),
            untimed=tally.quarters[None],
        )

    def _desks(self, now: datetime, today: date) -> Iterable[DeskPace]:
        for station, last in sorted(self._last_seen.items()):
            lately = self._lately[station]
            while lately and lately[0] <= now - LATELY:
                lately.popleft()
            yield DeskPace(station, last, len(lately), self._of_day[station, today])
