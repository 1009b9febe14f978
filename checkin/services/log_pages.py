"""The log of scans, a page at a time, latest first: what an auditor and a desk may read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from checkin.services.open_event import OpenEvent
from checkin.store.unit import Unit, from_us

PAGE = 200
#: Rows looked at in one go where a text is looked for: the door's scans wait no longer than that.
AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry of the log. ``kind`` is ``scan``, ``void`` or ``count``; ``via`` says how the
    person was recognised; ``by`` and ``why`` are who decided and the reason, '' where none.
    ``voided_by`` and ``voided_why`` are those of the undo, None while the entry stands.
    """

    seq: int
    id: str
    kind: str
    at: datetime
    station: str
    attendee: str | None
    name: str
    session: str | None
    direction: str
    via: str
    outcome: str
    reason: str
    people: int | None
    by: str
    why: str
    voided_by: str | None = None
    voided_why: str | None = None

    @property
    def voided(self) -> bool:
        return self.voided_by is not None


@dataclass(frozen=True, slots=True)
class LogPage:
    """``next`` is where the following page begins (for ``read_page``), None at the log's end."""

    lines: tuple[LogLine, ...]
    next: int | None


def read_page(
    event: OpenEvent, before: int | None, wanted: Callable[[LogLine], bool] | None = None
) -> LogPage:
    """Entries older than ``before`` (None: the latest), latest first.

    With ``wanted`` a page may come back short or empty while ``next`` says that there is more:
    no call looks at more than ``AT_ONCE`` entries.

    Raises:
        StoreError: the log cannot be read.
    """
    limit = PAGE if wanted is None else AT_ONCE

    def read(unit: Unit) -> list[LogLine]:
        below = "WHERE l.seq < ? " if before is not None else ""
        params = (limit,) if before is None else (before, limit)
        return [_line(r) for r in unit.all(_SELECT + below + _LATEST_FIRST, *params)]

    lines = event.read(read)
    following = lines[-1].seq if len(lines) == limit else None
    if wanted is None:
        return LogPage(tuple(lines), following)
    found = []
    for line in lines:
        if wanted(line):
            found.append(line)
            if len(found) == PAGE:
                return LogPage(tuple(found), line.seq)
    return LogPage(tuple(found), following)


_SELECT = (
    "SELECT l.seq, l.id, l.kind, l.at, l.station, l.attendee, a.given_name, a.family_name,"
    ' l.session, l.direction, l.via, l.outcome, l.reason, l.people, l."by", l.why,'
    ' v.id, v."by", v.why'
    " FROM log l LEFT JOIN attendee a ON a.id = l.attendee LEFT JOIN log v ON v.voids = l.id "
)
_LATEST_FIRST = "ORDER BY l.seq DESC LIMIT ?"


def _line(r: tuple[object, ...]) -> LogLine:
    seq, people, at = r[0], r[13], r[3]
    assert isinstance(seq, int)
    assert isinstance(at, int)
    assert people is None or isinstance(people, int)
    voided = r[16] is not None
    return LogLine(
        seq=seq,
        id=str(r[1]),
        kind=str(r[2]),
        at=from_us(at),
        station=str(r[4]),
        attendee=None if r[5] is None else str(r[5]),
        name=f"{r[6] or ''} {r[7] or ''}".strip(),
        session=None if r[8] is None else str(r[8]),
        direction=str(r[9] or ""),
        via=str(r[10] or ""),
        outcome=str(r[11]),
        reason=str(r[12]),
        people=people,
        by=str(r[14] or ""),
        why=str(r[15] or ""),
        voided_by=str(r[17] or "") if voided else None,
        voided_why=str(r[18] or "") if voided else None,
    )
