"""A scanner in keyboard mode is told from a person typing, whatever has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.ui.door.wedge import Tempo, Wedge
from tests.ui.fake_desk import BADGE, OTHER_BADGE
from tests.ui.keys import Keyboard


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line, self.text, self.list = QLineEdit(), QPlainTextEdit(), QListWidget()
        self.list.addItems(["Bea", "Carl", "Dora"])
        self.button = QPushButton("Delete everything")
        self.clicks: list[bool] = []
        self.button.clicked.connect(self.clicks.append)
        layout = QVBoxLayout(self)
        for widget in (self.line, self.text, self.list, self.button):
            layout.addWidget(widget)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitExposed(form)
    form.line.setFocus()
    qtbot.waitUntil(form.line.hasFocus)
    return form


@pytest.fixture
def wedge(qapp: QApplication) -> Iterator[Wedge]:
    wedge = Wedge()
    qapp.installEventFilter(wedge)
    yield wedge
    qapp.removeEventFilter(wedge)


@pytest.fixture
def scans(wedge: Wedge) -> list[str]:
    scans: list[str] = []
    wedge.scanned.connect(scans.append)
    return scans


@pytest.fixture
def keyboard(form: Form) -> Keyboard:
    return Keyboard(form.windowHandle())


@pytest.mark.parametrize("gap", [0, 1, 2, 5, 10, 20])
@pytest.mark.parametrize("end", ["\r", "\t", "\n"])
@pytest.mark.parametrize("focus", ["line", "text", "list", "button"])
def test_a_scan_is_read_and_leaves_nothing_behind(
    form: Form, scans: list[str], keyboard: Keyboard, gap: int, end: str, focus: str
) -> None:
    getattr(form, focus).setFocus()
    keyboard.scan(BADGE, gap, end)
    assert scans == [BADGE]
    assert (form.line.text(), form.text.toPlainText(), form.clicks) == ("", "", [])
    assert getattr(form, focus).hasFocus()


def test_a_scan_without_an_ending_is_read_after_a_silence(
    form: Form, wedge: Wedge, keyboard: Keyboard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(wedge.scanned) as scanned:
        keyboard.scan(BADGE, 5, end="")
    assert scanned.args == [BADGE]
    assert form.line.text() == ""


def test_a_late_return_after_a_silence_presses_nothing(
    form: Form, wedge: Wedge, keyboard: Keyboard, qtbot: QtBot
) -> None:
    form.button.setFocus()
    entered: list[bool] = []
    form.line.returnPressed.connect(lambda: entered.append(True))
    with qtbot.waitSignal(wedge.scanned):
        keyboard.scan(BADGE, 5, end="")
    form.line.setFocus()
    keyboard.type("\r", 150)
    assert entered == []
    keyboard.type("\r", 400)
    assert entered == [True]


def test_a_doubled_return_of_one_scan_is_swallowed(
    form: Form, scans: list[str], keyboard: Keyboard
) -> None:
    entered: list[bool] = []
    form.line.returnPressed.connect(lambda: entered.append(True))
    keyboard.scan(BADGE, 5, "\r\n")
    assert (scans, entered) == ([BADGE], [])


@pytest.mark.parametrize("gap", [21, 30, 40, 90])
def test_a_name_typed_fast_is_typing(
    form: Form, scans: list[str], keyboard: Keyboard, qtbot: QtBot, gap: int
) -> None:
    keyboard.type("marie-emmanuelle", gap)
    qtbot.waitUntil(lambda: form.line.text() == "marie-emmanuelle")
    assert scans == []


def test_return_after_typing_reaches_the_field_after_its_letters(
    form: Form, scans: list[str], keyboard: Keyboard, qtbot: QtBot
) -> None:
    seen: list[str] = []
    form.line.returnPressed.connect(lambda: seen.append(form.line.text()))
    keyboard.type("zoe\r", 15)  # a moment later: short lines of a code come as fast
    qtbot.waitUntil(lambda: bool(seen))
    assert (seen, scans) == (["zoe"], [])


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_letters_reach_their_field_before_a_key_that_acts_on_it(
    form: Form, scans: list[str], keyboard: Keyboard, key: Qt.Key
) -> None:
    taken: list[str] = []
    shortcut = QShortcut(QKeySequence(key), form)
    shortcut.activated.connect(lambda: taken.append(form.line.text()))
    keyboard.now += 1000
    keyboard.type("Zoe", 120)
    QTest.keyClick(form.windowHandle(), key)
    assert (taken, scans) == (["Zoe"], [])


def test_a_code_that_begins_with_short_lines_presses_and_types_nothing(
    form: Form, scans: list[str], keyboard: Keyboard, qtbot: QtBot
) -> None:
    seen: list[str] = []
    form.line.returnPressed.connect(lambda: seen.append(form.line.text()))
    keyboard.scan("BCD\r002\r1\rSCT\rAssociation\rEUR12.50", 8)
    keyboard.now += 1000
    keyboard.type("li", 90)
    qtbot.waitUntil(lambda: form.line.text() == "li")
    assert seen == []
    assert len(scans) == 1


def test_a_held_key_is_never_a_scan(form: Form, scans: list[str], keyboard: Keyboard) -> None:
    keyboard.type("b", 100)
    for _ in range(40):
        keyboard.now += 10
        keyboard.press("b", repeat=True)
    keyboard.type("\r", 10)
    assert scans == []
    assert form.line.text() == "b" * 41


def test_two_scans_in_a_row_are_two(scans: list[str], keyboard: Keyboard) -> None:
    keyboard.scan(BADGE, 2)
    keyboard.type(OTHER_BADGE + "\r", 2)
    assert scans == [BADGE, OTHER_BADGE]


def test_letters_typed_just_before_a_scan_stay_in_the_field(
    form: Form, scans: list[str], keyboard: Keyboard
) -> None:
    keyboard.type("du", 90)
    keyboard.now += 40
    keyboard.type(BADGE + "\r", 3)
    assert scans == [BADGE]
    assert form.line.text() == "du"


def test_a_burst_broken_off_in_the_middle_of_a_badge_is_no_scan(
    form: Form, scans: list[str], keyboard: Keyboard
) -> None:
    keyboard.type(BADGE[:14], 3)
    keyboard.now += 200
    keyboard.press("b")
    keyboard.press("", Qt.Key.Key_End)
    assert scans == []
    assert form.line.text() == BADGE[:14] + "b"


def test_a_contact_card_of_many_lines_is_one_scan_and_types_nothing(
    form: Form, scans: list[str], keyboard: Keyboard
) -> None:
    keyboard.scan("BEGIN:VCARD\rN:DURAND\rTEL:1\rEND:VCARD", 3)
    assert scans == ["BEGIN:VCARD"]
    assert form.line.text() == ""


def test_a_code_of_five_thousand_letters_is_one_scan(
    form: Form, scans: list[str], keyboard: Keyboard
) -> None:
    keyboard.scan("X" * 5000, 1)
    assert scans == ["X" * 5000]
    assert form.line.text() == ""


def test_a_slow_scanner_is_read_once_its_gap_is_allowed(
    wedge: Wedge, scans: list[str], keyboard: Keyboard
) -> None:
    wedge.tempo = Tempo(gap=45)
    keyboard.scan(BADGE, 40)
    assert scans == [BADGE]
