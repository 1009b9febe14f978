"""The event as figures at a time: what the dashboard shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from checkin.domain.model import Programme, Session
from checkin.reporting.breakdowns import quarter_of
from checkin.services.desk import RoomStatus, SessionStatus

__all__ = ["LATELY", "Board", "DeskPace", "SessionBoard", "Sums", "quarter_of", "sums"]

LATELY = timedelta(minutes=5)
"""The stretch over which the pace of a desk is taken."""


@dataclass(frozen=True, slots=True)
class SessionBoard:
    """One session. Figures are of participants but ``others``, and are those of the exports.

    ``came``: of the ``registered`` (confirmed); who has not is ``no_shows`` once the session is
    over, ``awaited`` before. ``waiting``: told to wait, and not let in. ``arrivals``: first
    entries scanned, by quarter of an hour (UTC); ``untimed``: known by roll call or paper alone.
    Minutes are those of sessions that are over, 0 before.
    """

    session: Session
    status: SessionStatus
    over: bool
    open: bool
    registered: int = 0
    waitlisted: int = 0
    present: int = 0
    came: int = 0
    walk_ins: int = 0
    others: int = 0
    waiting: int = 0
    minutes_measured: int = 0
    minutes_presumed: int = 0
    arrivals: tuple[tuple[datetime, int], ...] = ()
    untimed: int = 0

    @property
    def no_shows(self) -> int:
        return self.registered - self.came if self.over else 0

    @property
    def awaited(self) -> int:
        return 0 if self.over else self.registered - self.came


@dataclass(frozen=True, slots=True)
class DeskPace:
    """A desk: its last reading, and how many there were in the last minutes and that day."""

    station: str
    last_seen: datetime
    lately: int
    day: int

    @property
    def a_minute(self) -> float:
        return self.lately / (LATELY / timedelta(minutes=1))


@dataclass(frozen=True)
class Board:
    """Everything at ``at``. By local day; None stands for the whole event."""

    at: datetime
    programme: Programme
    sessions: tuple[SessionBoard, ...]
    rooms: tuple[RoomStatus, ...]
    desks: tuple[DeskPace, ...]
    refusals: Mapping[date | None, Mapping[str, int]]
    people: Mapping[date | None, int]

    @property
    def today(self) -> date:
        return self.at.astimezone(self.programme.event.zone).date()

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(dict.fromkeys(self.day_of(s.session) for s in self.sessions))

    def day_of(self, session: Session) -> date:
        return session.start.astimezone(self.programme.event.zone).date()

    def of(self, day: date | None) -> tuple[SessionBoard, ...]:
        """The sessions of a day, or all."""
        return tuple(s for s in self.sessions if day is None or self.day_of(s.session) == day)


@dataclass(frozen=True, slots=True)
class Sums:
    """The sessions of a board's day, or of all of it, added up."""

    registered: int
    came: int
    present: int
    walk_ins: int
    others: int
    no_shows: int
    due: int
    waiting: int
    minutes_measured: int
    minutes_presumed: int

    @property
    def no_show_rate(self) -> float | None:
        """No-shows among those registered for sessions that are over; None before."""
        return self.no_shows / self.due if self.due else None


def sums(sessions: tuple[SessionBoard, ...]) -> Sums:
    return Sums(
        registered=sum(s.registered for s in sessions),
        came=sum(s.came for s in sessions),
        present=sum(s.present for s in sessions),
        walk_ins=sum(s.walk_ins for s in sessions),
        others=sum(s.others for s in sessions),
        no_shows=sum(s.no_shows for s in sessions),
        due=sum(s.registered for s in sessions if s.over),
        waiting=sum(s.waiting for s in sessions),
        minutes_measured=sum(s.minutes_measured for s in sessions),
        minutes_presumed=sum(s.minutes_presumed for s in sessions),
    )
