"""An independent computation of the attendance: from the rows of the log, by walking through them.

Shares nothing with ``checkin.domain.attendance`` nor ``checkin.reporting``: each person's scans
are played in order of time, as a book with one open page per session.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from checkin.services.open_event import OpenEvent

HOUR = timedelta(hours=1)


@dataclass
class There:
    """One person in one session; times are whole seconds since 1970."""

    first: float
    minutes: int
    measured: bool
    ways: tuple[str, ...]
    timed: bool


@dataclass
class Count:
    """The whole event added up anew, by session."""

    people: dict[str, dict[str, str]] = field(default_factory=dict)
    registered: dict[tuple[str, str], str] = field(default_factory=dict)  # person, session
    there: dict[tuple[str, str], There] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    ends: dict[str, float] = field(default_factory=dict)
    entries: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def takes_part(self, who: str) -> bool:
        return self.people[who]["role"] == "participant"

    def status(self, who: str, session: str) -> str:
        status = self.registered.get((who, session), "")
        return "" if status == "cancelled" else status

    def figures(self, session: str) -> dict[str, int]:
        """Those of the overview, of participants; then of the others."""
        mine = {who: t for (who, place), t in self.there.items() if place == session}
        parts = {who: t for who, t in mine.items() if self.takes_part(who)}
        others = {who: t for who, t in mine.items() if not self.takes_part(who)}
        confirmed = {
            who for (who, place), status in self.registered.items()
            if place == session and status == "confirmed" and self.takes_part(who)
        }  # fmt: skip
        waiting = {
            who for (who, place), status in self.registered.items()
            if place == session and status == "waitlisted" and self.takes_part(who)
        }  # fmt: skip
        return {
            "registered": len(confirmed),
            "waitlisted": len(waiting),
            "present": len(parts),
            "walk_ins": len(parts.keys() - confirmed - waiting),
            "no_shows": len(confirmed - parts.keys()),
            "measured": sum(t.minutes for t in parts.values() if t.measured),
            "presumed": sum(t.minutes for t in parts.values() if not t.measured),
            "others": len(others),
            "others_measured": sum(t.minutes for t in others.values() if t.measured),
            "others_presumed": sum(t.minutes for t in others.values() if not t.measured),
        }

    @property
    def distinct(self) -> int:
        return len({who for who, _ in self.there if self.takes_part(who)})

    @property
    def participations(self) -> int:
        return sum(1 for who, _ in self.there if self.takes_part(who))

    def quarters(self, session: str) -> Counter[int]:
        """Participants by the quarter of an hour (seconds since 1970) of their first entry."""
        found: Counter[int] = Counter()
        for (who, place), there in self.there.items():
            if place == session and there.timed and self.takes_part(who):
                found[int(there.first) // 900 * 900] += 1
        return found


def recount(event: OpenEvent) -> Count:
    """Everything from the tables as they stand; every session is taken as over."""

    def read(unit: Any) -> Count:
        count = Count()
        for id, given, family, organisation, role, audience, group in unit.all(
            "SELECT id, given_name, family_name, organisation, role, audience, target_group"
            " FROM attendee"
        ):
            count.people[id] = {
                "given": given, "family": family, "organisation": organisation, "role": role,
                "audience": audience, "group": group,
            }  # fmt: skip
        for who, session, status in unit.all("SELECT attendee, session, status FROM registration"):
            count.registered[who, session] = status
        starts: dict[str, float] = {}
        for id, start, end in unit.all('SELECT id, start, "end" FROM session ORDER BY start, id'):
            count.order.append(id)
            starts[id], count.ends[id] = start / 1e6, end / 1e6
        voided = {row[0] for row in unit.all("SELECT voids FROM log WHERE voids IS NOT NULL")}
        paths: defaultdict[str, list[tuple[float, int, str, str, str, bool]]] = defaultdict(list)
        for seq, id, kind, at, who, session, way, via, outcome, reason, moves in unit.all(
            "SELECT seq, id, kind, at, attendee, session, direction, via, outcome, reason, moves"
            " FROM log ORDER BY seq"
        ):
            if kind != "scan":
                continue
            if outcome == "refused":
                count.refused[reason] += 1
            if outcome == "admitted" and id not in voided:
                paths[who].append((at / 1e6, seq, session, way, via, bool(moves)))
                count.entries[session] += way == "in"
        for who, path in paths.items():
            for session, there in _walk(sorted(path), starts, count.ends).items():
                count.there[who, session] = there
        return count

    return event.read(read)


def _walk(
    path: list[tuple[float, int, str, str, str, bool]],
    starts: dict[str, float],
    ends: dict[str, float],
) -> dict[str, There]:
    pages: defaultdict[str, list[tuple[float, bool]]] = defaultdict(list)  # begun, recorded
    stays: defaultdict[str, list[tuple[float, float, bool]]] = defaultdict(list)
    ways: defaultdict[str, set[str]] = defaultdict(set)

    def close(session: str, at: float, *, scanned: bool, only_recorded: bool = False) -> None:
        left = []
        for begun, recorded in pages[session]:
            if only_recorded and not recorded:
                left.append((begun, recorded))
            else:
                stays[session].append((begun, max(begun, at), scanned and not recorded))
        pages[session] = left

    for at, _, session, way, via, moves in path:
        recorded = via in ("roll_call", "paper")
        ways[session].add(via)
        if way == "out":
            if at <= ends[session] + HOUR.total_seconds():
                close(session, at, scanned=not recorded)
            else:
                close(session, ends[session], scanned=False)
            continue
        if recorded and at >= ends[session]:
            stays[session].append((starts[session], ends[session], False))
            continue
        for other in [other for other in pages if other != session and pages[other]]:
            over = at >= ends[other]
            until, scanned = (ends[other], False) if over else (at, not recorded or moves)
            close(other, until, scanned=scanned, only_recorded=recorded and not moves)
        pages[session].append((at, recorded))
    for session in list(pages):
        close(session, ends[session], scanned=False)
    return {
        session: There(
            first=min(begun for begun, _, _ in theirs),
            minutes=_covered(theirs, starts[session], ends[session]),
            measured=all(scanned for _, _, scanned in theirs),
            ways=tuple(w for w in ("badge", "name", "roll_call", "paper") if w in ways[session]),
            timed=bool(ways[session] & {"badge", "name"}),
        )
        for session, theirs in stays.items()
    }


def _covered(stays: list[tuple[float, float, bool]], start: float, end: float) -> int:
    """Whole minutes of the session that some stay covers, millisecond by millisecond."""
    marks = sorted(
        {start, end, *(t for begun, left, _ in stays for t in (begun, left) if start < t < end)}
    )
    spans = pairwise(marks)
    inside = [b - a for a, b in spans if any(begun <= a and b <= left for begun, left, _ in stays)]
    return int(round(sum(inside), 3) // 60)


def local(seconds: float, zone: Any) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone)
