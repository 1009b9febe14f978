"""What a verdict is made of when it is read, and the names of roles, sessions and desks."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Programme, Role
from checkin.ui.words.times import span

translate = QCoreApplication.translate


class Kind(StrEnum):
    """What a verdict looks like: each has its colour, icon and brightness."""

    IDLE = "idle"
    WELCOME = "welcome"
    GOODBYE = "goodbye"
    ASK = "ask"
    AMBER = "amber"
    ELSEWHERE = "elsewhere"
    WAIT = "wait"
    FULL = "full"
    CLOSED = "closed"
    NOTED = "noted"
    UNKNOWN = "unknown"
    ERROR = "error"


class Sign(StrEnum):
    """What tells apart verdicts of one kind: a shape of its own in place of the kind's icon, or
    (the welcomes) a small mark beside it."""

    NONE = ""
    WALK_IN = "walk_in"
    FROM_LIST = "from_list"
    DECIDED = "decided"  # a supervisor's override
    BACK = "back"
    INSIDE = "inside"
    OLD_BADGE = "old_badge"
    DESK = "desk"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Choice:
    """A session that staff may name for the person in front of them."""

    session: str
    label: str


@dataclass(frozen=True, slots=True)
class Words:
    """A verdict as it is read: ``sentence`` says what to do now, ``tag`` goes with the title.

    ``yes`` is the label of the button that answers the question, where there is one.
    """

    kind: Kind
    title: str
    sentence: str
    tag: str = ""
    given: str = ""
    family: str = ""
    detail: str = ""
    session: str = ""
    note: str = ""
    yes: str = ""
    choices: tuple[Choice, ...] = ()
    sign: Sign = Sign.NONE

    @property
    def asks(self) -> bool:
        """Whether staff must answer before the next scan."""
        return bool(self.yes or self.choices)

    @property
    def heading(self) -> str:
        return f"{self.title} ({self.tag})" if self.tag else self.title

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}".strip()


def role_name(role: Role) -> str:
    return {
        Role.PARTICIPANT: translate("words", "participant"),
        Role.SPEAKER: translate("words", "speaker"),
        Role.STAFF: translate("words", "staff"),
        Role.PRESS: translate("words", "press"),
        Role.GUEST: translate("words", "guest"),
    }[role]


def desk_name(station: str) -> str:
    """“desk B” for a station called B; a station called “Desk B” is that already."""
    named = translate("words", "desk {station}")
    if station.lower().startswith(named.partition(" ")[0].lower()):
        return station
    return named.format(station=station)


def session_label(programme: Programme, session_id: str) -> str:
    """A session on a button: its time, its name, its room."""
    session = programme.session_by_id.get(session_id)
    if session is None:
        return session_id
    times = span(session.start, session.end, programme.event.zone)
    return f"{times}  {session.name} · {programme.room_of(session).name}"
