"""How many people are in a session and a room: known inside, corrected by a head count."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from checkin.domain.model import Programme, RegistrationStatus, Role
from checkin.domain.trail import Presence, Trail


class Share(NamedTuple):
    """What one person adds to the tally of one session; field for field those of `Tally`."""

    participants: int = 0
    others: int = 0
    known_at_count: int = 0
    gone: int = 0
    come: int = 0
    back: int = 0
    expected_participants: int = 0
    expected_others: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums over people that the rules need of one session.

    ``participants`` and ``others`` are known inside; ``counted`` is the latest head count
    (None without one) and ``known_at_count``, ``gone``, ``come``, ``back`` what the log says
    about it; ``expected_…`` are confirmed people not known inside.
    """

    participants: int = 0
    others: int = 0
    known_at_count: int = 0
    gone: int = 0
    come: int = 0
    back: int = 0
    expected_participants: int = 0
    expected_others: int = 0
    counted: int | None = None

    @property
    def occupancy(self) -> int:
        """People inside, before asking whether the session has ended."""
        if self.counted is None:
            return self.participants + self.others
        missing = max(0, self.known_at_count - self.counted)
        return max(0, self.counted + min(self.back, missing) - self.gone) + self.come

    @property
    def taken_seats(self) -> int:
        """Seats taken: everybody inside but the known other roles."""
        return max(0, self.occupancy - self.others)

    def shifted(self, before: Share, after: Share) -> "Tally":
        """The tally when one person's share changes."""
        if before == after:
            return self
        return Tally(
            self.participants + after.participants - before.participants,
            self.others + after.others - before.others,
            self.known_at_count + after.known_at_count - before.known_at_count,
            self.gone + after.gone - before.gone,
            self.come + after.come - before.come,
            self.back + after.back - before.back,
            self.expected_participants + after.expected_participants - before.expected_participants,
            self.expected_others + after.expected_others - before.expected_others,
            self.counted,
        )


def share(
    role: Role, status: RegistrationStatus | None, presence: Presence, *, inside: bool
) -> Share:
    """What a person adds to the tally of a session they are inside of, or not."""
    participant = role is Role.PARTICIPANT
    expected = status is RegistrationStatus.CONFIRMED and not inside
    return Share(
        participants=int(inside and participant),
        others=int(inside and not participant),
        known_at_count=int(presence.at_count),
        gone=int(presence.at_count and (not inside or presence.silent)),
        come=int(inside and not presence.at_count and not presence.silent),
        back=int(presence.at_count and presence.back),
        expected_participants=int(expected and participant),
        expected_others=int(expected and not participant),
    )


def shares_of(trail: Trail, role: Role, status: RegistrationStatus | None, session: str) -> Share:
    return share(role, status, trail.presence(session), inside=trail.inside(session))


@dataclass(frozen=True, slots=True)
class Occupancies:
    """Occupancies at one time, over tallies read on demand.

    ``replaced`` stands in for what ``tally`` would read: the tallies after a change.
    """

    programme: Programme
    tally: Callable[[str], Tally]
    at: datetime
    replaced: Mapping[str, Tally]

    def tally_of(self, session: str) -> Tally:
        return self.replaced[session] if session in self.replaced else self.tally(session)

    def of_session(self, session: str) -> int:
        """People inside now; 0 once the session has ended."""
        if self.at >= self.programme.session_by_id[session].end:
            return 0
        return self.tally_of(session).occupancy

    def of_room(self, room: str) -> int:
        """The sum over the room's sessions that have not ended."""
        at = self.at
        return sum(
            self.tally_of(session.id).occupancy
            for session in self.programme.sessions_of_room[room]
            if at < session.end
        )

    def with_tallies(self, replaced: Mapping[str, Tally]) -> "Occupancies":
        return Occupancies(self.programme, self.tally, self.at, {**self.replaced, **replaced})

    def raised_above_capacity(self, after: "Occupancies", sessions: set[str]) -> bool:
        """Whether ``after`` raises a room of ``sessions`` above its capacity."""
        rooms = {self.programme.session_by_id[session].room for session in sessions}
        for room in rooms:
            people = after.of_room(room)
            if people > self.programme.room_by_id[room].capacity and people > self.of_room(room):
                return True
        return False
