"""What a door meets on a bad day: odd names, odd codes, odd programmes, odd clocks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.domain.badge_code import normalise
from checkin.domain.model import Attendee, Programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from checkin.ui.words.verdicts import Kind
from tests.ui.fake_desk import (
    BADGE,
    MARIE,
    NOW,
    OTHER_BADGE,
    PROGRAMME,
    ZOE,
    FakeDesk,
    a_session,
    admitted,
    asked,
    refused,
)
from tests.ui.keys import Keyboard

Open = Callable[[FakeDesk, datetime], MainWindow]

RTL = Attendee("rtl", "فاطمة الزهراء", "بن عبد الله", organisation="جمعية البيانات")
EMOJI = Attendee("emoji", "Zoé 👩🏽‍💻", "🦊 Gonçalves", organisation="Fab Lab 🛠️")
LONGEST = Attendee("longest", "Anne-Sophie " * 5, "Wolfeschlegel" * 5)
LONGEST = replace(LONGEST, given_name=LONGEST.given_name[:60], family_name=LONGEST.family_name[:60])
ONE_LETTER = Attendee("one", "O", "")
PAYMENT = (
    "BCD\n002\n1\nSCT\nBICXXXXX\nAssociation inventée\nFR0000000000000000000000000\nEUR12.50\n"
)


@dataclass
class OddDesk(FakeDesk):
    programme_now: Programme = field(default_factory=lambda: PROGRAMME)

    def programme(self) -> Programme:
        super().programme()
        return self.programme_now


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(qtbot: QtBot, french: None, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Opens the window, in French, on a desk, at a time that the test may change."""
    windows: list[tuple[MainWindow, FakeDesk]] = []

    def make(desk: FakeDesk, at: datetime = NOW) -> MainWindow:
        clock.now = at
        numbers = count(1)
        machine = MachineSettings(tmp_path / "settings.json")
        window = MainWindow(desk, "A", clock, lambda: f"id-{next(numbers)}", machine=machine)
        windows.append((window, desk))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.complete and window.lane.idle)
        qtbot.waitUntil(lambda: window.door.search.field.hasFocus())
        return window

    yield make
    for window, desk in windows:
        desk.gate.set()
        window.close()


def picture_of_the_verdict(window: MainWindow) -> QImage:
    return window.door.verdict.grab().toImage()


@pytest.mark.parametrize("person", [RTL, EMOJI, LONGEST, ONE_LETTER], ids=lambda p: p.id)
def test_any_name_is_shown_and_never_widens_the_window(
    opened: Open, qtbot: QtBot, person: Attendee
) -> None:
    desk = FakeDesk(answers=[admitted(MARIE), admitted(person)], people=(MARIE, person))
    window = opened(desk, NOW)
    size = window.size()
    window.flow.scan(BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Marie")
    before = picture_of_the_verdict(window)
    window.flow.scan(OTHER_BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == person.given_name)
    assert picture_of_the_verdict(window) != before
    assert person.name.strip() in window.door.verdict.accessibleDescription()
    assert person.name.strip() in window.door.verdict.undo.text()
    qtbot.waitUntil(lambda: window.lane.idle)
    names = window.door.side.last.scans
    assert names.data(names.index(0, names.COL_NAME)) == person.name
    window.door.search.field.setText(person.given_name[:5])  # as an input method would
    qtbot.waitUntil(lambda: window.door.search.results.count() > 0)
    assert window.size() == size
    assert window.minimumSizeHint().width() <= 960


def test_a_name_of_120_letters_is_readable_in_small(opened: Open, qtbot: QtBot) -> None:
    assert len(LONGEST.given_name + LONGEST.family_name) == 120
    desk = FakeDesk(answers=[admitted(LONGEST)], people=(LONGEST,))
    window = opened(desk, NOW)
    window.resize(960, 560)
    window.flow.scan(BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.WELCOME)
    assert window.width() == 960
    assert LONGEST.name in window.door.verdict.accessibleDescription()


def test_forty_sessions_to_choose_among_fit_and_all_can_be_reached(
    opened: Open, qtbot: QtBot
) -> None:
    sessions = tuple(
        a_session(f"s{i}", f"Atelier numéro {i} au très long titre", "grande", 8) for i in range(40)
    )
    programme = Programme(PROGRAMME.event, PROGRAMME.rooms, sessions)
    choices = tuple(s.id for s in sessions)
    question = asked("choose_session", ZOE, choices=choices, session=None)
    desk = OddDesk(answers=[question, admitted(ZOE, session="s11")], programme_now=programme)
    window = opened(desk, NOW)
    size = window.size()
    window.flow.scan(BADGE)
    qtbot.waitUntil(lambda: window.flow.asking)
    qtbot.waitUntil(lambda: window.door.verdict.choices[0].isVisible())
    assert len(window.door.verdict.choices) == 40
    QApplication.processEvents()
    assert window.size() == size
    assert window.minimumSizeHint().height() <= 768
    no = window.door.verdict.no
    bottom = no.mapTo(window, QPoint(0, no.height())).y()
    assert no.isVisible()
    assert bottom <= window.height()
    assert len(window.door.side.gauges) == 1  # one room, whatever runs in it
    qtbot.keyClick(window.door.search.field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(desk.requests) == 2)
    assert desk.requests[1].session == "s11"  # Alt+1 to 9, then A, B, C


def test_a_day_without_a_session_says_when_the_doors_open(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[refused("not_open_yet", MARIE)])
    window = opened(desk, NOW - timedelta(days=3))
    assert window.door.verdict.words.title == "PRÊT"
    assert "mercredi 4 mars" in window.door.verdict.words.sentence
    window.door.side.gauges[0].pressed.emit("grande")
    assert window.door.verdict.warning
    window.flow.scan(BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "PAS ENCORE OUVERT")


def test_an_event_that_is_over_says_so(opened: Open) -> None:
    window = opened(FakeDesk(), NOW + timedelta(days=3))
    assert "aucune" in window.door.verdict.words.sentence.lower()


def test_a_payment_code_is_one_unread_badge_and_types_nothing(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[refused("not_a_badge"), admitted(MARIE)])
    window = opened(desk, NOW)
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(PAYMENT.replace("\n", "\r"), 5)
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "BADGE NON RECONNU")
    keyboard.scan(BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Marie")
    assert len(desk.requests) == 2
    assert window.door.search.field.text() == ""


@pytest.mark.parametrize(
    "typed",
    [
        BADGE.lower(),  # caps lock
        "]Q1" + BADGE,
        "\\000026" + BADGE,
        "-".join(BADGE[i : i + 4] for i in range(0, 28, 4)),
    ],
)
def test_prefixes_and_caps_lock_are_the_same_badge(opened: Open, qtbot: QtBot, typed: str) -> None:
    desk = FakeDesk()
    window = opened(desk, NOW)
    Keyboard(window.windowHandle()).scan(typed, 5)
    qtbot.waitUntil(lambda: len(desk.requests) == 1)
    assert normalise(desk.requests[0].code or "") == BADGE
    assert window.door.search.field.text() == ""


def test_another_keyboards_country_spoils_an_address_and_admits_nobody(
    opened: Open, qtbot: QtBot
) -> None:
    desk = FakeDesk(answers=[refused("not_a_badge")])
    window = opened(desk, NOW)
    Keyboard(window.windowHandle()).scan("httpsM!!zzz:exe,ple:org!q", 5)  # read as AZERTY
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.UNKNOWN)
    assert normalise(desk.requests[0].code or "") is None
    assert window.door.search.field.text() == ""


def test_two_scanners_at_once_admit_nobody_by_mistake(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[refused("not_a_badge"), admitted(MARIE)])
    window = opened(desk, NOW)
    keyboard = Keyboard(window.windowHandle())
    mixed = "".join(a + b for a, b in zip(BADGE, OTHER_BADGE, strict=True))
    keyboard.scan(mixed, 2, end="\r\r")
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.UNKNOWN)
    assert [normalise(request.code or "") for request in desk.requests] == [None]
    keyboard.scan(BADGE)  # each holds out the badge again
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.WELCOME)
    assert window.door.search.field.text() == ""


def test_a_code_pasted_into_the_field_is_read_with_enter(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk()
    window = opened(desk, NOW)
    QGuiApplication.clipboard().setText(" " + BADGE[:14] + " " + BADGE[14:] + "\n")
    window.door.search.field.paste()
    qtbot.keyClick(window.door.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.requests) == 1)
    assert normalise(desk.requests[0].code or "") == BADGE


def test_a_page_of_pasted_text_finds_nobody_and_admits_nobody(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk()
    window = opened(desk, NOW)
    size = window.size()
    QGuiApplication.clipboard().setText("Bonjour,\nvoici la liste\n" * 400)
    window.door.search.field.paste()
    qtbot.waitUntil(lambda: "Personne" in window.door.search.hint.text())
    qtbot.keyClick(window.door.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.lane.idle)
    assert desk.requests == []
    assert window.size() == size


@pytest.mark.parametrize("jump", [timedelta(hours=-3), timedelta(hours=2), timedelta(days=-40)])
def test_a_clock_that_was_changed_is_followed(
    opened: Open, qtbot: QtBot, clock: Clock, jump: timedelta
) -> None:
    desk = FakeDesk()
    window = opened(desk, NOW)
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(BADGE)
    qtbot.waitUntil(lambda: len(desk.requests) == 1)
    clock.now = NOW + jump
    keyboard.scan(OTHER_BADGE)
    qtbot.waitUntil(lambda: len(desk.requests) == 2)
    assert [request.at for request in desk.requests] == [NOW, NOW + jump]
    hour = (NOW + jump).astimezone(PROGRAMME.event.zone).hour
    qtbot.waitUntil(lambda: window.door.header.clock.text().startswith(f"{hour}\u00a0h"))


def test_after_a_long_sleep_the_first_scan_is_read_whole(
    opened: Open, qtbot: QtBot, clock: Clock
) -> None:
    desk = FakeDesk()
    window = opened(desk, NOW)
    keyboard = Keyboard(window.windowHandle())
    keyboard.type(BADGE[:5], 5)  # the lid is closed in the middle of a scan
    clock.now += timedelta(hours=3)
    keyboard.now += 3 * 3600 * 1000
    keyboard.scan(OTHER_BADGE)
    qtbot.waitUntil(lambda: len(desk.requests) == 1)
    assert desk.requests[0].code == OTHER_BADGE


def test_closing_the_window_while_a_scan_is_being_recorded_keeps_it(
    opened: Open, qtbot: QtBot
) -> None:
    desk = FakeDesk()
    window = opened(desk, NOW)
    desk.gate.clear()
    Keyboard(window.windowHandle()).scan(BADGE)
    qtbot.waitUntil(lambda: not window.flow.at_rest)
    disk = Thread(target=desk.gate.set)
    disk.start()
    window.close()  # returns once the desk has answered
    disk.join()
    assert [request.code for request in desk.requests] == [BADGE]
