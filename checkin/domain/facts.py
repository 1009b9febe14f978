"""What the rules are told about a scan: the badge, the person, the sessions' tallies."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.model import Programme, Registration, RegistrationStatus, Role
from checkin.domain.occupancy import Tally
from checkin.domain.trail import Trail
from checkin.domain.verdict import Direction


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """A badge code known here; ``attendee`` is None while it is a spare."""

    attendee: str | None
    revoked: bool


@dataclass(frozen=True, slots=True)
class LastScan:
    """The attendee's last standing logged scan, admitted or refused, wherever it was made.

    ``asked`` is the session that the request named, or ``"auto"``.
    """

    id: str
    at: datetime
    station: str
    direction: Direction
    asked: str


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person as the rules see them; registrations by session id, cancelled ones included."""

    id: str
    role: Role
    blocked: bool
    registrations: Mapping[str, Registration]
    trail: Trail
    last_scan: LastScan | None

    def status(self, session: str) -> RegistrationStatus | None:
        """Confirmed, waitlisted, or None: a cancelled registration is none."""
        registration = self.registrations.get(session)
        if registration is None or registration.status is RegistrationStatus.CANCELLED:
            return None
        return registration.status


@dataclass(frozen=True, slots=True)
class Queue:
    """The waiting list of a session as one asking person sees it (themselves left out).

    ``ahead``: waitlisted before them and not inside this session. ``told_ahead`` and ``told``:
    waitlisted people told to wait who are not inside any session, before them and in all.
    """

    ahead: int = 0
    told_ahead: int = 0
    told: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything `decide` may look at; ``tally`` and ``queue`` read on demand, by session id."""

    programme: Programme
    event_key: bytes
    badge: BadgeFacts | None
    person: PersonFacts | None
    tally: Callable[[str], Tally]
    queue: Callable[[str], Queue]
