"""Where a person is and has been, folded from their standing admitted scans.

``advance`` takes one scan more, ``rebuild`` the whole trail; both give the same state, which
is what makes an undo and `checkin doctor` agree with what the door did step by step.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The latest standing admitted scan that says where the person is."""

    session: str
    direction: Direction
    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class Presence:
    """What the log says of one person in one session.

    ``entered``: ever admitted to it. ``last_entry`` and ``last_station``: their last standing
    entry that counts for where they are. ``at_count``: known inside at the latest head count.
    ``back``: a standing re-entry since that count. ``silent``: brought inside by a presence
    recorded after the count, which adds nobody to the occupancy.
    """

    entered: bool = False
    last_entry: datetime | None = None
    last_station: str | None = None
    at_count: bool = False
    back: bool = False
    silent: bool = False


NEVER_HERE = Presence()


@dataclass(frozen=True, slots=True)
class Trail:
    """The state of one person: where they are, and their presence by session id."""

    whereabouts: Whereabouts | None = None
    presences: Mapping[str, Presence] = field(default_factory=dict)

    def inside(self, session: str) -> bool:
        """Whether the log has them in ``session`` (the caller knows whether it has ended)."""
        here = self.whereabouts
        return here is not None and here.session == session and here.direction is Direction.IN

    def presence(self, session: str) -> Presence:
        return self.presences.get(session, NEVER_HERE)


def advance(trail: Trail, scan: StandingScan, *, counted: bool) -> Trail:
    """The trail after one admitted scan; ``counted``: its session has had a head count."""
    presence = trail.presence(scan.session)
    whereabouts = trail.whereabouts
    if scan.direction is Direction.IN:
        presence = replace(presence, entered=True)
        if scan.moves:
            presence = replace(
                presence,
                last_entry=scan.at,
                last_station=scan.station,
                back=presence.back or (presence.at_count and scan.reason is Reason.RE_ENTRY),
                silent=presence.silent
                if trail.inside(scan.session)
                else counted and scan.via.recorded,
            )
    if scan.moves:
        whereabouts = Whereabouts(scan.session, scan.direction, scan.at, scan.station)
    return Trail(whereabouts, {**trail.presences, scan.session: presence})


def take_count(trail: Trail, session: str) -> Trail:
    """The trail after a head count of ``session``: who is known inside now is marked."""
    inside = trail.inside(session)
    if not inside and session not in trail.presences:
        return trail
    marked = replace(trail.presence(session), at_count=inside, back=False, silent=False)
    return Trail(trail.whereabouts, {**trail.presences, session: marked})


def rebuild(scans: Iterable[StandingScan], counts: Mapping[str, int]) -> Trail:
    """The trail from all standing admitted scans of one person, in the order of the log.

    ``counts`` gives, by session id, the place in the log (``seq``) of its latest head count.
    """
    trail = Trail()
    pending = sorted(counts.items(), key=lambda item: item[1])
    taken: set[str] = set()
    for scan in scans:
        while pending and pending[0][1] < scan.seq:
            session = pending.pop(0)[0]
            trail = take_count(trail, session)
            taken.add(session)
        trail = advance(trail, scan, counted=scan.session in taken)
    for session, _ in pending:
        trail = take_count(trail, session)
    return trail
