"""A desk in memory that answers as a test scripted it, and keeps what it was asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event as Gate
from threading import current_thread, main_thread

from checkin.domain.answer import Answer
from checkin.domain.model import Attendee, Event, Programme, Role, Room, Session
from checkin.domain.verdict import ScanRequest
from checkin.services.desk import LoggedScan, RoomStatus, SessionStatus, Status

NOW = datetime(2020, 3, 4, 8, 24, tzinfo=UTC)  # 9 h 24 in Marseille


def a_session(key: str, name: str, room: str, hour: int, seats: int = 50) -> Session:
    start = datetime(2020, 3, 4, hour, 30, tzinfo=UTC)
    return Session(key, name, room, start, start + timedelta(hours=3), seats)


PROGRAMME = Programme(
    Event("odd-2020", "Open Data Days", "Europe/Paris"),
    (Room("grande", "Grande salle", 60), Room("pasteur", "Salle Pasteur", 20)),
    (
        a_session("am", "Data literacy", "grande", 8),
        a_session("atelier", "Cartographier", "pasteur", 8, 18),
        a_session("pm", "Ouvrir ses données", "grande", 13),
    ),
)
MARIE = Attendee("marie", "Marie", "Durand", organisation="INRAE", door_note="remettre le kit")
NOEL = Attendee("noel", "Jean-Baptiste", "Noël", role=Role.SPEAKER)
ZOE = Attendee("zoe", "Zoé", "Gonçalves", organisation="Fab Lab")

BADGE = "BCDEFGHJKNPRSTVXBCDEFGHJKNPR"
OTHER_BADGE = "XVTSRPNKJHGFEDCBXVTSRPNKJHGF"


def admitted(
    who: Attendee, reason: str = "registered", scan: str = "scan-1", **more: object
) -> Answer:
    keys: dict[str, object] = {
        "attendee": who.id,
        "session": "am",
        "direction": "in",
        "scan": scan,
        "room": "grande",
        "capacity": 60,
    }
    return Answer("admitted", reason, **{**keys, **more})


def refused(reason: str, who: Attendee | None = None, **more: object) -> Answer:
    keys: dict[str, object] = {"attendee": who.id, "session": "am"} if who else {}
    return Answer("refused", reason, **{**keys, **more})


def asked(reason: str, who: Attendee, **more: object) -> Answer:
    return Answer("confirm", reason, **{"attendee": who.id, "session": "am", **more})


@dataclass
class FakeDesk:
    """``answers`` are given in order (the last one stays); an exception is raised."""

    answers: list[Answer | Exception] = field(default_factory=lambda: [admitted(MARIE)])
    people: Sequence[Attendee] = (MARIE, NOEL, ZOE)
    inside: int = 37
    held: int = 9
    requests: list[ScanRequest] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    counts: list[tuple[str, int]] = field(default_factory=list)
    log: list[LoggedScan] = field(default_factory=list)
    searches: list[str] = field(default_factory=list)
    broken: Exception | None = None  # raised by every reading
    gate: Gate = field(default_factory=Gate)  # closed: admissions wait
    on_interface_thread: bool = False

    def __post_init__(self) -> None:
        self.gate.set()

    def _called(self) -> None:
        if current_thread() is main_thread():
            self.on_interface_thread = True

    def programme(self) -> Programme:
        self._called()
        if self.broken:
            raise self.broken
        return PROGRAMME

    def admit(self, request: ScanRequest) -> Answer:
        self._called()
        assert self.gate.wait(10)
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if answer.outcome != "confirm":
            self.log.insert(0, self._line(answer, request))
        return answer

    def _line(self, answer: Answer, request: ScanRequest) -> LoggedScan:
        name = self.attendee(answer.attendee).name if answer.attendee else ""
        return LoggedScan(
            request.id, request.at, name, answer.attendee, answer.session,
            request.direction, answer.outcome, answer.reason, request.station, False,
        )  # fmt: skip

    def undo(self, scan: str, *, by: str, reason: str, at: datetime, station: str) -> Answer:
        self._called()
        self.undone.append(scan)
        return Answer("undone", "undone")

    def count(self, session: str, people: int, *, by: str, at: datetime, station: str) -> Answer:
        self._called()
        self.counts.append((session, people))
        self.inside = people
        return Answer("counted", "counted", session=session)

    def status(self, at: datetime) -> Status:
        self._called()
        return Status(
            (
                SessionStatus("am", 52, 4, self.inside, 39, 3, 50, self.held, False),
                SessionStatus("atelier", 18, 6, 5, 5, 0, 18, 0, True),
                SessionStatus("pm", 48, 0, 0, 0, 0, 50, 0, False),
            ),
            (RoomStatus("grande", self.inside, 60), RoomStatus("pasteur", 5, 20)),
        )

    def recent(self, limit: int) -> Sequence[LoggedScan]:
        self._called()
        return self.log[:limit]

    def find(self, text: str, limit: int = 20) -> Sequence[Attendee]:
        self._called()
        self.searches.append(text)
        return [person for person in self.people if text.lower() in person.name.lower()]

    def attendee(self, attendee_id: str) -> Attendee:
        return next(person for person in self.people if person.id == attendee_id)
