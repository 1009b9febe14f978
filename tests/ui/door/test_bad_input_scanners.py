"""Scanners that are set up wrongly, two of them, codes of others, and a laptop that slept."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.domain.badge_code import normalise
from checkin.domain.errors import StoreError
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from checkin.ui.words.verdicts import Kind
from tests.ui.fake_desk import BADGE, MARIE, OTHER_BADGE, ZOE, FakeDesk, admitted, refused
from tests.ui.keys import Keyboard

from .test_bad_input import Clock, clock

__all__ = ["clock"]  # a fixture

# What the keys of an American keyboard give on a French one (facts: X11's own tables).
US = "1234567890-=qwertyuiop]\\asdfghjkl;'zxcvbnm,./" + "QWERTYUIOPASDFGHJKLZXCVBNM"
FR = "&é\"'(-è_çà)=azertyuiop$*qsdfghjklmùwxcvbn,;:!" + "AZERTYUIOPQSDFGHJKLWXCVBN?"
TO_AZERTY = str.maketrans(US, FR)
TO_QWERTY = str.maketrans(FR, US)

Open = Callable[[FakeDesk], MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, french: None, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def make(desk: FakeDesk) -> MainWindow:
        numbers = count(1)
        machine = MachineSettings(tmp_path / "settings.json")
        machine.put("sound.muted", True)
        window = MainWindow(desk, "A", clock, lambda: f"id-{next(numbers)}", machine=machine)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.overview.view is not None and window.lane.idle)
        qtbot.waitUntil(lambda: window.door.search.field.hasFocus())
        return window

    yield make
    for window in windows:
        window.close()


@pytest.mark.parametrize("country", [TO_AZERTY, TO_QWERTY], ids=["US on AZERTY", "FR on QWERTY"])
@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("end", ["\r", "\r\n", "\r\r", "\t"])
def test_a_badge_is_read_whatever_country_and_ending_the_scanner_is_set_to(
    opened: Open, qtbot: QtBot, country: dict[int, int], caps: bool, end: str
) -> None:
    desk = FakeDesk()
    window = opened(desk)
    typed = (BADGE if caps else BADGE.lower()).translate(country)
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(typed, 5, end)
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.WELCOME)
    assert [normalise(request.code or "") for request in desk.requests] == [BADGE]
    assert window.door.search.field.text() == ""
    assert not window.flow.asking


@pytest.mark.parametrize("prefix", ["]Q1", "]Q6", "\\000026", "]Q2\\000026"])
def test_a_prefix_in_the_wrong_country_is_the_same_badge(
    opened: Open, qtbot: QtBot, prefix: str
) -> None:
    desk = FakeDesk()
    window = opened(desk)
    Keyboard(window.windowHandle()).scan((prefix + BADGE).translate(TO_AZERTY), 5)
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.WELCOME)
    assert [normalise(request.code or "") for request in desk.requests] == [BADGE]


@pytest.mark.parametrize("apart", [-90_000_000, 400_000_000])
def test_two_scanners_that_count_time_from_another_moment(
    opened: Open, qtbot: QtBot, apart: int
) -> None:
    desk = FakeDesk(answers=[admitted(MARIE), admitted(ZOE)])
    window = opened(desk)
    one = Keyboard(window.windowHandle())
    other = Keyboard(window.windowHandle(), start=one.now + apart)
    one.type("d", 100)  # a letter typed on the first one's device, no scan
    other.scan(BADGE, 3)
    one.scan(OTHER_BADGE, 3)
    qtbot.waitUntil(lambda: len(desk.requests) == 2)
    assert [request.code for request in desk.requests] == [BADGE, OTHER_BADGE]
    assert window.door.search.field.text() == "d"


def test_two_devices_at_the_very_same_time_admit_nobody(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[refused("not_a_badge")])
    window = opened(desk)
    one = Keyboard(window.windowHandle())
    other = Keyboard(window.windowHandle(), start=one.now - 90_000_000)
    for mine, theirs in zip(BADGE + "\r", OTHER_BADGE + "\r", strict=True):
        one.type(mine, 3)
        other.type(theirs, 3)
    qtbot.waitUntil(lambda: window.lane.idle)
    assert all(normalise(request.code or "") is None for request in desk.requests)
    assert window.flow.undoable is None


def test_a_contact_card_says_once_that_it_is_no_badge(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[refused("not_a_badge"), admitted(MARIE)])
    window = opened(desk)
    keyboard = Keyboard(window.windowHandle())
    card = ["BEGIN:VCARD", "VERSION:3.0", "N:Durand;Marie", "TEL:0000000000", "END:VCARD"]
    keyboard.scan("\r".join(card), 4)
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "BADGE NON RECONNU")
    keyboard.scan(BADGE, 4)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Marie")
    assert len(desk.requests) == 2
    assert window.door.search.field.text() == ""


def test_a_code_of_five_thousand_letters_is_one_unread_badge(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[refused("not_a_badge"), admitted(MARIE)])
    window = opened(desk)
    size = window.size()
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan("https://example.org/" + "X1" * 2490, 1)
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.UNKNOWN)
    assert "X1X1" not in window.door.verdict.accessibleDescription()
    assert window.size() == size
    keyboard.scan(BADGE, 4)
    qtbot.waitUntil(lambda: window.door.verdict.words.kind == Kind.WELCOME)
    assert len(desk.requests) == 2


def test_a_held_key_fills_the_field_and_scans_nothing(opened: Open, qtbot: QtBot) -> None:
    desk = FakeDesk()
    window = opened(desk)
    keyboard = Keyboard(window.windowHandle())
    keyboard.type("b", 100)
    for _ in range(40):
        keyboard.now += 33
        keyboard.press("b", repeat=True)
    for _ in range(10):  # an elbow on Enter
        keyboard.now += 33
        keyboard.press("\r", repeat=True)
    qtbot.waitUntil(lambda: window.lane.idle)
    assert desk.requests == []
    assert window.door.search.field.text() == "b" * 41


def test_a_laptop_that_slept_says_what_is_wrong_and_records_the_scan_once(
    opened: Open, qtbot: QtBot, clock: Clock
) -> None:
    lost = StoreError("The server does not answer.")
    desk = FakeDesk(answers=[admitted(ZOE), lost, admitted(MARIE)])
    window = opened(desk)
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(OTHER_BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Zoé")
    clock.now += timedelta(hours=3)  # the lid was closed; the connection is gone
    keyboard.now += 3 * 3600 * 1000
    desk.broken = lost
    keyboard.scan(BADGE)
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "NON ENREGISTRÉ")
    window.overview.refresh()  # as it does every five seconds
    qtbot.waitUntil(lambda: bool(window.door.banners.shown("offline")))
    assert window.door.header.connection.text() == "NON CONNECTÉ"
    qtbot.waitUntil(lambda: window.door.header.clock.text() == "12\u00a0h\u00a024")
    desk.broken = None  # the network is back
    qtbot.keyClick(window.door.search.field, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Marie")
    qtbot.waitUntil(lambda: window.door.banners.shown("offline") == [])
    assert [request.id for request in desk.requests] == ["id-1", "id-2", "id-2"]
    assert window.door.header.connection.text() == "connecté"
