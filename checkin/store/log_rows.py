"""The append-only log: one row an entry, hash-chained per station."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.answer import Answer
from checkin.domain.chain import GENESIS, canonical_bytes, commitment, link
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via
from checkin.store.unit import Unit, from_us, to_us

_TIMES = ("at", "since", "until")
_encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode
_NOW = ("occupancy", "room_occupancy", "repeat")  # reckoned anew, never read back


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry to append; ``kind`` is ``scan``, ``void`` or ``count``. Times are aware."""

    id: str
    kind: str
    at: datetime
    station: str
    outcome: str
    reason: str
    answer: Answer
    attendee: str | None = None
    badge: str | None = None
    session: str | None = None
    direction: str | None = None
    asked: str | None = None
    via: str | None = None
    moves: bool = False
    voids: str | None = None
    people: int | None = None
    by: str | None = None
    why: str | None = None


#: The columns whose values are hashed, in this order.
HASHED = (
    "id",
    "kind",
    "at",
    "station",
    "station_seq",
    "attendee",
    "badge",
    "session",
    "direction",
    "asked",
    "via",
    "outcome",
    "reason",
    "moves",
    "voids",
    "people",
    "answer",
    "commitment",
)


def append(unit: Unit, entry: Entry) -> None:
    """Append to the log and to the station's chain."""
    append_after(unit, entry, station_head(unit, entry.station))


def station_head(unit: Unit, station: str) -> tuple[int, bytes] | None:
    """How many entries the station has, and the hash of its last; None before its first."""
    row = unit.one("SELECT entries, head FROM station WHERE name = ?", station)
    return None if row is None else (row[0], bytes(row[1]))


def append_after(unit: Unit, entry: Entry, head: tuple[int, bytes] | None) -> tuple[int, bytes]:
    """Append where the station's chain is known to end with ``head``; its new end."""
    number, previous = (1, GENESIS) if head is None else (head[0] + 1, head[1])
    salt = committed = None
    if entry.by or entry.why:
        salt = os.urandom(16)
        committed = commitment(salt, f"{entry.by or ''}\x00{entry.why or ''}")
    hashed = (
        entry.id,
        entry.kind,
        to_us(entry.at),
        entry.station,
        number,
        entry.attendee,
        entry.badge,
        entry.session,
        entry.direction,
        entry.asked,
        entry.via,
        entry.outcome,
        entry.reason,
        int(entry.moves),
        entry.voids,
        entry.people,
        pack(entry.answer),
        committed,
    )
    digest = link(previous, canonical_bytes(hashed))
    if head is None:
        unit.run(
            "INSERT INTO station (name, entries, head) VALUES (?, ?, ?)",
            entry.station,
            number,
            digest,
        )
    else:
        unit.run(
            "UPDATE station SET entries = ?, head = ? WHERE name = ?",
            number,
            digest,
            entry.station,
        )
    unit.run(_INSERT, *hashed, entry.by or None, entry.why or None, salt, digest)
    return number, digest


_INSERT = (
    f'INSERT INTO log ({", ".join(HASHED)}, "by", why, salt, hash)'
    f" VALUES ({', '.join('?' * (len(HASHED) + 4))})"
)


def pack(answer: Answer) -> str:
    """The answer as it is kept for a retry: what is null and what changes is left out."""
    kept: dict[str, object] = {}
    for name in Answer.__dataclass_fields__:
        value = getattr(answer, name)
        if value is None or name in _NOW:
            continue
        kept[name] = to_us(value) if isinstance(value, datetime) else value
    return _encode(kept)


def unpack(text: str, **now: object) -> Answer:
    """The answer given then, with the occupancies of now."""
    kept = json.loads(text)
    for name in _TIMES:
        if kept.get(name) is not None:
            kept[name] = from_us(kept[name])
    if kept.get("choices") is not None:
        kept["choices"] = tuple(kept["choices"])
    return Answer(**{**kept, **now})


def read_answer(
    unit: Unit,
    entry_id: str,
    occupancies: Callable[[str | None], tuple[int | None, int | None]],
    *,
    repeat: bool,
) -> Answer | None:
    """The answer that a logged entry got, occupancies as they are now; None if not logged."""
    text = packed_answer(unit, entry_id)
    return None if text is None else retell(text, occupancies, repeat=repeat)


def packed_answer(unit: Unit, entry_id: str) -> str | None:
    """The answer that a logged entry got, as it is kept; None if not logged."""
    row = unit.one("SELECT answer FROM log WHERE id = ?", entry_id)
    return None if row is None else row[0]


def retell(
    text: str,
    occupancies: Callable[[str | None], tuple[int | None, int | None]],
    *,
    repeat: bool,
) -> Answer:
    """A kept answer, occupancies as they are now."""
    then = unpack(text)
    here, room = occupancies(then.session)
    return unpack(text, repeat=repeat, occupancy=here, room_occupancy=room)


_STANDING = (
    "SELECT l.seq, l.id, l.attendee, l.session, l.direction, l.at, l.station, l.via, l.reason,"
    " l.moves FROM log l WHERE l.kind = 'scan' AND l.outcome = 'admitted'{where}"
    " AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id) ORDER BY l.seq"
)


def standing_scans(unit: Unit, attendee: str | None = None) -> list[StandingScan]:
    """The standing admitted scans in the order of the log, of one person or of everybody."""
    if attendee is None:
        rows = unit.all(_STANDING.format(where=""))
    else:
        rows = unit.all(_STANDING.format(where=" AND l.attendee = ?"), attendee)
    return [
        StandingScan(
            r[0],
            r[1],
            r[2],
            r[3],
            Direction(r[4]),
            from_us(r[5]),
            r[6],
            Via(r[7]),
            Reason(r[8]),
            bool(r[9]),
        )
        for r in rows
    ]


def latest_counts(unit: Unit) -> dict[str, int]:
    """By session id, the place in the log of its latest head count."""
    return dict(unit.all("SELECT session, max(seq) FROM log WHERE kind = 'count' GROUP BY session"))
