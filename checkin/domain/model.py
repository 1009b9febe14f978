"""The words of the event as frozen values: event, room, session, attendee, registration."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo


class Role(StrEnum):
    """What a person is here as; only participants take seats and enter the indicators."""

    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    STAFF = "staff"
    PRESS = "press"
    GUEST = "guest"


class RegistrationStatus(StrEnum):
    CONFIRMED = "confirmed"
    WAITLISTED = "waitlisted"
    CANCELLED = "cancelled"


class Source(StrEnum):
    """Where a registration or a person came from."""

    IMPORTED = "imported"
    DESK = "desk"


class WalkIns(StrEnum):
    """What happens to somebody without a registration for the session."""

    ALLOW = "allow"
    CONFIRM = "confirm"
    REFUSE = "refuse"


class Exits(StrEnum):
    """Whether people go out unscanned (``free``) or every exit is scanned."""

    FREE = "free"
    SCANNED = "scanned"


@dataclass(frozen=True, slots=True)
class Room:
    """A place with a capacity: people it may hold, a limit nobody overrides."""

    id: str
    name: str
    capacity: int


@dataclass(frozen=True)
class Session:
    """One item of the programme, with the event's defaults already filled in.

    ``start`` and ``end`` are aware datetimes; ``seats`` is the planning limit;
    ``doors_before`` and ``release_after`` are minutes.
    """

    id: str
    name: str
    room: str
    start: datetime
    end: datetime
    seats: int
    overbooking: Decimal = Decimal(0)
    walk_ins: WalkIns = WalkIns.ALLOW
    doors_before: int = 45
    release_after: int = 10
    exits: Exits = Exits.FREE
    aliases: tuple[str, ...] = ()

    @cached_property
    def doors(self) -> datetime:
        """When the doors open."""
        return self.start - timedelta(minutes=self.doors_before)

    @cached_property
    def release(self) -> datetime:
        """When seats held for confirmed people who have not come are released."""
        return self.start + timedelta(minutes=self.release_after)

    @cached_property
    def quota(self) -> int:
        """How many participants may be confirmed: ⌊seats × (1 + overbooking)⌋, in decimals."""
        return int(self.seats * (1 + self.overbooking))

    def doors_open(self, at: datetime) -> bool:
        """Doors are open from ``doors`` to just before the end."""
        return self.doors <= at < self.end

    def overlaps(self, other: "Session") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Event:
    """One edition: its name, place, time zone and the defaults of its sessions."""

    id: str
    name: str
    timezone: str
    venue: str = ""
    walk_ins: WalkIns = WalkIns.ALLOW
    doors_before: int = 45
    release_after: int = 10
    exits: Exits = Exits.FREE

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


@dataclass(frozen=True)
class Programme:
    """An event with its rooms and sessions; sessions are in order of start, then id."""

    event: Event
    rooms: tuple[Room, ...]
    sessions: tuple[Session, ...]

    @cached_property
    def room_by_id(self) -> Mapping[str, Room]:
        return {room.id: room for room in self.rooms}

    @cached_property
    def session_by_id(self) -> Mapping[str, Session]:
        return {session.id: session for session in self.sessions}

    @cached_property
    def sessions_of_room(self) -> Mapping[str, Sequence[Session]]:
        return {
            room.id: tuple(s for s in self.sessions if s.room == room.id) for room in self.rooms
        }

    def room_of(self, session: Session) -> Room:
        return self.room_by_id[session.room]


@dataclass(frozen=True)
class Attendee:
    """A person, as the list and the desk know them.

    ``extra`` holds unforeseen columns kept on request; ``door_note`` is for staff's eyes.
    ``registration_id`` is the id that the registration system gave, where it gave one.
    """

    id: str
    given_name: str
    family_name: str
    email: str = ""
    organisation: str = ""
    job_title: str = ""
    country: str = ""
    audience: str = ""
    target_group: str = ""
    role: Role = Role.PARTICIPANT
    door_note: str = ""
    blocked: bool = False
    registration_id: str = ""
    source: Source = Source.IMPORTED
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Registration:
    """Attendee × session. ``order`` is the place in the order of registration (lower = earlier)."""

    attendee: str
    session: str
    status: RegistrationStatus
    order: int
    source: Source = Source.IMPORTED
    told_waiting: bool = False
