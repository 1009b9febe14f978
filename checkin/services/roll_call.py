"""Roll call: who belongs in a session, who was there, and who stayed since the one before."""

from dataclasses import dataclass
from datetime import datetime

from checkin.domain.errors import NotFound
from checkin.domain.model import Programme, RegistrationStatus, Session
from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.importing.folding import fold
from checkin.services.open_event import OpenEvent
from checkin.store.unit import Unit


@dataclass(frozen=True, slots=True)
class RollLine:
    """One person of a session's roll. ``status``: ``confirmed``, ``waitlisted`` or '' (no
    registration). ``present``: admitted or noted there, ever. ``scan``: the presence noted by
    a roll call that still stands, which unticking takes back; '' where a door admitted them.
    ``stayed``: inside the room's session before at its end and scanned nowhere since.
    """

    attendee: str
    name: str
    organisation: str
    status: str
    present: bool
    left: bool
    scan: str
    stayed: bool


def session_before(programme: Programme, session: Session) -> Session | None:
    """The session of the same room that ended last before this one starts, on its day."""
    zone = programme.event.zone
    day = session.start.astimezone(zone).date()
    earlier = [
        s
        for s in programme.sessions_of_room[session.room]
        if s.end <= session.start and s.end.astimezone(zone).date() == day
    ]
    return max(earlier, key=lambda s: s.end, default=None)


def read_roll(event: OpenEvent, session_id: str) -> list[RollLine]:
    """Everybody of the session, by family name: registered (cancelled only if they came),
    present without a registration, or still in the room from the session before.

    Raises:
        NotFound: no such session.
    """

    def read(unit: Unit) -> list[RollLine]:
        programme, _ = event.rows.read(unit)
        session = programme.session_by_id.get(session_id)
        if session is None:
            raise NotFound("There is no session “{session}”.", session=session_id)
        before = session_before(programme, session)
        earlier = before.id if before else ""
        rows = unit.all(_ROLL, session_id, session_id, session_id, session_id, earlier)
        rows.sort(key=lambda r: (fold(r[2]), fold(r[1]), r[0]))
        lines = []
        for r in rows:
            status = "" if r[4] in (None, RegistrationStatus.CANCELLED) else str(r[4])
            lines.append(
                RollLine(
                    attendee=r[0],
                    name=f"{r[1]} {r[2]}".strip(),
                    organisation=r[3],
                    status=status,
                    present=bool(r[5]) and not r[8],
                    left=bool(r[5]) and bool(r[8]),
                    scan=r[6] or "",
                    stayed=bool(r[7]),
                )
            )
        return [line for line in lines if line.status or line.present or line.left or line.stayed]

    return event.read(read)


def stayed_inside(event: OpenEvent, session_id: str) -> int:
    """How many people the log has inside a session, also once it has ended."""
    row = event.read(
        lambda unit: unit.one(
            "SELECT count(*) FROM attendee WHERE here_session = ? AND here_direction = 'in'",
            session_id,
        )
    )
    return int(row[0])


def presence(
    session_id: str,
    *,
    request_id: str,
    by: str,
    at: datetime,
    station: str,
    attendee: str | None = None,
    code: str | None = None,
) -> ScanRequest:
    """The request that notes a presence: of a person on the list, or of a badge's owner."""
    return ScanRequest(
        id=request_id,
        at=at,
        station=station,
        attendee=attendee,
        code=code,
        session=session_id,
        direction=Direction.IN,
        via=Via.ROLL_CALL,
        by=by,
    )


# `scan`: the person's latest standing admitted scan, if a roll call of this session made it
# (an undo takes back no other one).
_ROLL = (
    "SELECT a.id, a.given_name, a.family_name, a.organisation, r.status,"
    " coalesce(p.entered, 0),"
    " (SELECT l.id FROM log l WHERE l.attendee = a.id AND l.session = ? AND l.via = 'roll_call'"
    "  AND l.kind = 'scan' AND l.outcome = 'admitted'"
    "  AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id)"
    "  AND NOT EXISTS (SELECT 1 FROM log n WHERE n.attendee = a.id AND n.seq > l.seq"
    "   AND n.kind = 'scan' AND n.outcome = 'admitted'"
    "   AND NOT EXISTS (SELECT 1 FROM log w WHERE w.voids = n.id))"
    "  ORDER BY l.seq DESC LIMIT 1),"
    " CASE WHEN a.here_session = earlier.id AND a.here_direction = 'in' THEN 1 ELSE 0 END,"
    " CASE WHEN a.here_session = ? AND a.here_direction = 'out' THEN 1 ELSE 0 END"
    " FROM attendee a"
    " LEFT JOIN registration r ON r.attendee = a.id AND r.session = ?"
    " LEFT JOIN presence p ON p.attendee = a.id AND p.session = ?"
    " LEFT JOIN (SELECT id FROM session WHERE id = ?) earlier ON 1 = 1"
    " WHERE r.status IS NOT NULL OR p.entered = 1 OR a.here_session = earlier.id"
)
