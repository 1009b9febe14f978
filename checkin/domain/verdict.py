"""What the door asks and what it is answered: scan requests, verdicts, reasons."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

AUTO = "auto"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Via(StrEnum):
    """How the person was recognised; the last two are recorded presence."""

    BADGE = "badge"
    NAME = "name"
    ROLL_CALL = "roll_call"
    PAPER = "paper"

    @property
    def recorded(self) -> bool:
        return self in (Via.ROLL_CALL, Via.PAPER)


class Outcome(StrEnum):
    ADMITTED = "admitted"
    REFUSED = "refused"
    CONFIRM = "confirm"


class Reason(StrEnum):
    NOT_A_BADGE = "not_a_badge"
    FORGED = "forged"
    UNKNOWN_BADGE = "unknown_badge"
    UNASSIGNED = "unassigned"
    REVOKED = "revoked"
    BLOCKED = "blocked"
    NOT_OPEN_YET = "not_open_yet"
    CLOSED = "closed"
    CHOOSE_SESSION = "choose_session"
    RE_ENTRY = "re_entry"
    ALREADY_INSIDE = "already_inside"
    EXPECTED_ELSEWHERE = "expected_elsewhere"
    ROOM_FULL = "room_full"
    INVITED = "invited"
    REGISTERED = "registered"
    OVER_SEATS = "over_seats"
    NOT_REGISTERED = "not_registered"
    FROM_WAITING_LIST = "from_waiting_list"
    WALK_IN = "walk_in"
    WAITING = "waiting"
    SEATS_HELD = "seats_held"
    SESSION_FULL = "session_full"
    OVERRIDE = "override"
    LEFT = "left"
    NOT_INSIDE = "not_inside"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Override:
    """A supervisor's decision against a refusal."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """One reading at a station. Exactly one of ``code`` and ``attendee`` is set.

    ``session`` is a session id or ``"auto"``; ``at`` is aware. ``by`` names who recorded a
    presence afterwards, ``why`` from what (the sheet's name). ``id`` makes a retry the same scan.
    """

    id: str
    at: datetime
    station: str
    code: str | None = None
    attendee: str | None = None
    session: str = AUTO
    direction: Direction = Direction.IN
    via: Via = Via.BADGE
    confirmed: bool = False
    override: Override | None = None
    dry_run: bool = False
    by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of the rules; ``session`` as the answer shows it (None where it is null).

    ``effective`` is the session that an admission moves people into or out of; ``moves``
    says whether the scan changes where the person is now (a late record does not).
    """

    outcome: Outcome
    reason: Reason
    session: str | None = None
    moves: bool = False
    moved_from: str | None = None
    since: datetime | None = None
    since_station: str | None = None
    place: int | None = None
    until: datetime | None = None
    choices: tuple[str, ...] | None = None
    repeat_of: str | None = None
