"""Three hundred arrivals with every outcome, through the real window on a real event.

Badges come as a scanner types them, a key a millisecond, into whatever has the focus; what the
screen said is counted and held against the log, and against `checkin status` of the command
line, which reads the file by itself.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.domain.model import Event, Exits, Programme, Role, Room, Session, WalkIns
from checkin.domain.verdict import Direction, Override, Reason
from checkin.services import people
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from tests.command_line import checkin, lines
from tests.ui.keys import Keyboard

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)  # 9 h in Marseille
EVENING = NINE - timedelta(hours=14)
FORGED = "XVTSRPNKJHGFEDCBXVTSRPNKJHGF"


def session(key: str, room: str, hour: float, seats: int, **more: object) -> Session:
    start = datetime(2020, 3, 4, tzinfo=UTC) + timedelta(hours=hour)
    return Session(key, key.upper(), room, start, start + timedelta(hours=3), seats, **more)  # type: ignore[arg-type]


PROGRAMME = Programme(
    Event("rehearsed", "Journées rejouées", "Europe/Paris"),
    (Room("big", "Grande salle", 400), Room("small", "Pasteur", 9), Room("tiny", "Bureau", 1)),
    (
        session("talk", "big", 8.5, 300),
        session("lab", "small", 8.5, 6, exits=Exits.SCANNED),
        session("asks", "tiny", 8.5, 1, walk_ins=WalkIns.CONFIRM),
        session("closed-door", "big", 8.5, 20, walk_ins=WalkIns.REFUSE),
        session("late", "big", 15, 50),
    ),
)  # fmt: skip


class Morning:
    """The window, its clock, and what it answered."""

    def __init__(self, qtbot: QtBot, file: Path, settings: Path) -> None:
        self.event = OpenEvent.at(str(file))
        self.event.create(PROGRAMME)
        self.now = NINE
        self.said: Counter[str] = Counter()
        self.titles: dict[str, set[str]] = {}
        self.qtbot = qtbot
        self.numbers = 0
        self.desk = EventDesk(self.event)
        self.window = MainWindow(
            self.desk,
            "Accueil",
            lambda: self.now,
            event=self.event,
            machine=MachineSettings(settings),
        )
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        qtbot.waitUntil(lambda: self.window.complete)
        self.window.flow.answered.connect(lambda _request, answer, _person: self._heard(answer))
        self.keyboard = Keyboard(self.window.windowHandle())

    def person(self, *sessions: str, role: Role = Role.PARTICIPANT, waitlist: bool = False) -> str:
        self.numbers += 1
        return people.register(
            self.event, given_name=f"Personne {self.numbers}", family_name="Inventée", email="",
            role=role, sessions=sessions, waitlist=waitlist, at=EVENING,
        ).attendee.id  # fmt: skip

    def badge(self, who: str) -> str:
        return people.list_people(self.event, who)[0].badge

    def scan(self, code: str, *, wait: int = 6) -> str:
        """A badge at the scanner; the reason that was answered."""
        self.now += timedelta(seconds=wait)
        self.keyboard.scan(code, gap=1)
        return self._answer()

    def send(self, action: Callable[[], object], *, wait: int = 6) -> str:
        self.now += timedelta(seconds=wait)
        action()
        return self._answer()

    def yes(self) -> str:
        self.qtbot.keyClick(self.focus, Qt.Key.Key_F9)
        return self._answer()

    def no(self) -> None:
        self.qtbot.keyClick(self.focus, Qt.Key.Key_Escape)

    @property
    def focus(self) -> object:
        return QApplication.focusWidget() or self.window

    def _heard(self, answer: object) -> None:
        self.last = answer
        key = "repeat" if answer.repeat else f"{answer.outcome} {answer.reason}"  # type: ignore[attr-defined]
        self.said[key] += 1

    def _answer(self) -> str:
        before = sum(self.said.values())
        self.qtbot.waitUntil(lambda: sum(self.said.values()) > before)
        title = self.window.door.verdict.words.title
        self.titles.setdefault(self.last.reason, set()).add(title)  # type: ignore[attr-defined]
        return "repeat" if self.last.repeat else self.last.reason  # type: ignore[attr-defined]


def test_three_hundred_arrivals(
    qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path
) -> None:
    file = Path(copy(migrated_file, tmp_path / "event.checkin"))
    day = Morning(qtbot, file, tmp_path / "settings.json")
    flow, rng = day.window.flow, random.Random(300)
    crowd = [day.person("talk") for _ in range(215)]
    codes = {who: day.badge(who) for who in crowd}

    # Everybody has a session; some come twice, go out, come back, show a poster.
    flow.set_session("talk")
    for number, who in enumerate(crowd):
        assert day.scan(codes[who]) == "registered"
        if number % 20 == 0:
            assert day.scan(codes[who], wait=2) == "repeat"
        if number % 25 == 0:
            assert day.scan(codes[who]) == "already_inside"
            day.no()
        if number % 50 == 0:
            assert day.scan("https://example.org/programme") == "not_a_badge"
    day.now += timedelta(minutes=12)
    flow.set_direction(Direction.OUT)
    for who in rng.sample(crowd, 12):
        assert day.scan(codes[who]) == "left"
        assert day.scan(codes[who]) == "not_inside"
    flow.set_direction(Direction.IN)
    inside = [who for who in crowd if day.desk.recent(1) and who not in _gone(day)]
    assert day.scan(codes[inside[0]]) == "re_entry"

    # Badges that are none of ours, old, blocked or nobody's.
    assert day.scan(FORGED) == "forged"
    lost = day.person("talk")
    old = day.badge(lost)
    people.revoke_badge(day.event, lost, reissue=True, at=EVENING)
    assert day.scan(old) == "revoked"
    assert day.scan(day.badge(lost)) == "registered"
    blocked = day.person("talk")
    people.change(day.event, blocked, at=EVENING, blocked=True)
    assert day.scan(day.badge(blocked)) == "blocked"
    spare = people.spare_badges(day.event, 1, EVENING)[0]
    assert day.scan(spare) == "unassigned"
    day.no()

    # Guests, people nobody expected, people expected elsewhere or later.
    speaker, walk_in = day.person(role=Role.SPEAKER), day.person()
    assert day.scan(day.badge(speaker)) == "invited"
    assert day.scan(day.badge(walk_in)) == "walk_in"
    lab = [day.person("lab") for _ in range(6)]
    assert day.scan(day.badge(lab[0])) == "expected_elsewhere"
    day.no()
    flow.set_session("late")
    assert day.scan(day.badge(walk_in)) == "not_open_yet"
    flow.set_session("closed-door")
    assert day.scan(day.badge(day.person())) == "not_registered"

    # A small workshop: held seats, its waiting list, over its seats, then full.
    flow.set_session("lab")
    queue = [day.person("lab", waitlist=True) for _ in range(3)]
    assert day.scan(day.badge(queue[0])) == "waiting"
    assert day.scan(day.badge(day.person())) == "seats_held"
    for who in lab[:4]:
        assert day.scan(day.badge(who)) == "registered"
    day.now = datetime(2020, 3, 4, 8, 41, tzinfo=UTC)  # held seats are released
    assert day.scan(day.badge(queue[0])) == "from_waiting_list"
    assert day.scan(day.badge(lab[0])) == "already_inside"
    day.now += timedelta(minutes=11)
    assert day.scan(day.badge(day.person())) == "walk_in"
    assert day.scan(day.badge(day.person())) == "session_full"
    assert day.scan(day.badge(lab[4])) == "over_seats"
    assert day.yes() == "registered"
    refused = day.person()
    assert day.scan(day.badge(refused)) == "session_full"
    again = replace(flow.request(attendee=refused), override=Override("Nadia", "accord"))
    assert day.send(lambda: flow.submit(again)) == "override"
    assert day.scan(day.badge(lab[5])) == "over_seats"
    assert day.yes() == "registered"
    assert day.scan(day.badge(day.person())) == "room_full"

    # One room asks before it takes walk-ins; an automatic desk asks which session.
    flow.set_session("asks")
    assert day.scan(day.badge(day.person())) == "walk_in"
    assert day.yes() == "walk_in"
    flow.set_session("auto")
    assert day.scan(day.badge(day.person())) == "choose_session"
    day.no()
    while sum(day.said.values()) < 300:
        assert day.scan(day.badge(day.person("talk"))) in ("registered", "choose_session")
        if flow.asking:
            day.no()

    # By the evening everything is over; the last word is a head count's neighbour: closed.
    day.now = datetime(2020, 3, 4, 19, tzinfo=UTC)
    flow.set_session("talk")
    assert day.scan(codes[crowd[1]]) == "closed"

    never = {Reason.UNKNOWN_BADGE, Reason.RECORDED}  # another database's; the roll call's
    assert {word.split()[-1] for word in day.said} >= {r.value for r in Reason} - never
    assert day.titles["registered"] == {"BIENVENUE"}
    assert day.titles["room_full"] == {"COMPLET"}

    # The screen, the log and the command line agree.
    qtbot.waitUntil(lambda: day.window.lane.idle)
    day.now = NINE + timedelta(hours=2)
    flow.set_session("talk")
    day.window.overview.refresh()
    qtbot.waitUntil(lambda: day.window.lane.idle)
    status = lines(checkin("status", "--json", "--at", day.now.isoformat(), database=file))[0]
    by_id = {item["id"]: item for item in status["sessions"]}
    said_in = sum(
        n for word, n in day.said.items() if word.startswith("admitted") and word[9:] != "left"
    )
    said_no = sum(n for word, n in day.said.items() if word.startswith("refused"))
    assert sum(item["admitted"] for item in by_id.values()) == said_in
    uncounted = ("not_a_badge", "forged", "not_inside")  # of no session, or at the exit
    outside = sum(day.said[f"refused {reason}"] for reason in uncounted)
    assert sum(item["refused"] for item in by_id.values()) == said_no - outside
    gauge = day.window.door.side.gauges[0]
    rooms = {item["id"]: item for item in status["rooms"]}
    qtbot.waitUntil(lambda: gauge.figures.startswith(f"{rooms['big']['occupancy']} "))
    assert rooms["small"]["occupancy"] == rooms["small"]["capacity"] == 9
    assert check(day.event) == []
    day.window.close()
    day.event.close()


def _gone(day: Morning) -> set[str]:
    return {s.attendee for s in day.desk.recent(60) if s.attendee and s.direction == "out"}
