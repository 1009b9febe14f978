"""The cache beside the log: where people are, their presences, the sessions' tallies."""

from collections.abc import Iterable

from checkin.domain.model import RegistrationStatus, Role
from checkin.domain.occupancy import Share, Tally, share
from checkin.domain.trail import NEVER_HERE, Presence, Trail
from checkin.store.facts_reader import tally_reader
from checkin.store.unit import Unit, from_us, to_us

NOT_CANCELLED = "status <> 'cancelled'"


_HERE = "here_session = ?, here_direction = ?, here_at = ?, here_station = ?"
_LAST = "last_scan = ?, last_at = ?, last_station = ?, last_direction = ?, last_asked = ?"


def write_trail(unit: Unit, attendee: str, trail: Trail, sessions: Iterable[str]) -> None:
    """Store where the person is, and their presence in ``sessions`` (those that changed)."""
    unit.run(f"UPDATE attendee SET {_HERE} WHERE id = ?", *_here(trail), attendee)
    for session in sessions:
        _write_presence(unit, attendee, session, trail.presence(session))


def write_admission(
    unit: Unit, attendee: str, trail: Trail, session: str, last: tuple[object, ...]
) -> None:
    """An admitted scan's state in as few statements as may be; ``last`` as in
    `write_last_scan`."""
    unit.run(f"UPDATE attendee SET {_HERE}, {_LAST} WHERE id = ?", *_here(trail), *last, attendee)
    _write_presence(unit, attendee, session, trail.presence(session))


def _here(trail: Trail) -> tuple[object, ...]:
    here = trail.whereabouts
    if here is None:
        return (None,) * 4
    return here.session, here.direction.value, to_us(here.at), here.station


def _write_presence(unit: Unit, attendee: str, session: str, p: Presence) -> None:
    unit.run(
        "INSERT INTO presence (session, attendee, entered, last_entry, last_station,"
        " at_count, back, silent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (session, attendee) DO UPDATE SET entered = excluded.entered,"
        " last_entry = excluded.last_entry, last_station = excluded.last_station,"
        " at_count = excluded.at_count, back = excluded.back, silent = excluded.silent",
        session,
        attendee,
        int(p.entered),
        None if p.last_entry is None else to_us(p.last_entry),
        p.last_station,
        int(p.at_count),
        int(p.back),
        int(p.silent),
    )


def write_tally(unit: Unit, session: str, tally: Tally) -> None:
    unit.run(
        "UPDATE tally SET participants = ?, others = ?, known_at_count = ?, gone = ?, come = ?,"
        " back = ?, expected_participants = ?, expected_others = ?, counted = ?"
        " WHERE session = ?",
        tally.participants,
        tally.others,
        tally.known_at_count,
        tally.gone,
        tally.come,
        tally.back,
        tally.expected_participants,
        tally.expected_others,
        tally.counted,
        session,
    )


def write_last_scan(unit: Unit, attendee: str, last: tuple[object, ...] | None) -> None:
    """``last``: id, at (µs), station, direction, session asked of the last standing scan."""
    unit.run(f"UPDATE attendee SET {_LAST} WHERE id = ?", *(last or (None,) * 5), attendee)


def last_standing_scan(unit: Unit, attendee: str) -> tuple[object, ...] | None:
    """From the log: the last logged scan of the person that no void names."""
    row = unit.one(
        "SELECT l.id, l.at, l.station, l.direction, l.asked FROM log l"
        " WHERE l.kind = 'scan' AND l.attendee = ?"
        " AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id)"
        " ORDER BY l.seq DESC LIMIT 1",
        attendee,
    )
    return None if row is None else tuple(row)


def mark_count(unit: Unit, session: str) -> None:
    """A head count was taken: everybody known inside now is marked, and starts afresh."""
    unit.run(
        "UPDATE presence SET back = 0, silent = 0, at_count = CASE WHEN EXISTS ("
        "SELECT 1 FROM attendee a WHERE a.id = presence.attendee"
        " AND a.here_session = presence.session AND a.here_direction = 'in')"
        " THEN 1 ELSE 0 END WHERE session = ?",
        session,
    )


def sum_tally(unit: Unit, session: str) -> Tally:
    """The session's tally added up anew from registrations and presences."""
    counted = unit.one("SELECT counted FROM tally WHERE session = ?", session)[0]
    presences = {
        r[0]: Presence(bool(r[1]), None if r[2] is None else from_us(r[2]), r[3], *map(bool, r[4:]))
        for r in unit.all(
            "SELECT attendee, entered, last_entry, last_station, at_count, back, silent"
            " FROM presence WHERE session = ?",
            session,
        )
    }
    if not presences:
        # Nobody has been here yet: every person counts alike, by role and status alone.
        total = [0] * len(Share._fields)
        for role, status, people in unit.all(
            "SELECT a.role, r.status, count(*) FROM registration r"
            " JOIN attendee a ON a.id = r.attendee WHERE r.session = ?"
            f" AND r.{NOT_CANCELLED} GROUP BY a.role, r.status",
            session,
        ):
            each = share(Role(role), RegistrationStatus(status), NEVER_HERE, inside=False)
            total = [sum_ + people * value for sum_, value in zip(total, each, strict=True)]
        return Tally(**Share(*total)._asdict(), counted=counted)
    statuses = dict(
        unit.all(
            f"SELECT attendee, status FROM registration WHERE session = ? AND {NOT_CANCELLED}",
            session,
        )
    )
    total = [0] * len(Share._fields)
    for attendee, role, here, direction in unit.all(
        "SELECT id, role, here_session, here_direction FROM attendee WHERE id IN ("
        "SELECT attendee FROM registration WHERE session = ? UNION "
        "SELECT attendee FROM presence WHERE session = ?)",
        session,
        session,
    ):
        status = statuses.get(attendee)
        for index, value in enumerate(
            share(
                Role(role),
                None if status is None else RegistrationStatus(status),
                presences.get(attendee, NEVER_HERE),
                inside=here == session and direction == "in",
            )
        ):
            total[index] += value
    sums = Share(*total)
    return Tally(**sums._asdict(), counted=counted)


def retally(unit: Unit, sessions: Iterable[str]) -> None:
    """Add up the tallies of ``sessions`` anew, after registrations or roles changed."""
    for session in sessions:
        tally = sum_tally(unit, session)
        if tally != tally_reader(unit)(session):
            write_tally(unit, session, tally)
