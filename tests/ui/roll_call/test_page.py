"""Roll call on a real event: ticks by key and by scanner, who stayed over lunch, taken back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.ui.roll_call.model import RollModel
from checkin.ui.roll_call.page import RollCallPage
from tests.ui.desk_event import Place, open_place
from tests.ui.keys import Keyboard


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    yield opened
    opened.window.close()
    opened.event.close()


def open_roll(place: Place, session: str, by: str = "Claire") -> RollCallPage:
    focus = QApplication.focusWidget() or place.window
    place.qtbot.keyClick(focus, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    page = place.window.pages.currentWidget()
    assert isinstance(page, RollCallPage)
    page.session.setCurrentIndex(page.session.findData(session))
    page.by.setText(by)
    place.qtbot.waitUntil(lambda: place.window.lane.idle)
    return page


def roll(page: RollCallPage) -> list[tuple[str, bool]]:
    return [(line.name, line.present) for line in page.model.everybody]


def logged(place: Place) -> list[tuple[str, str, str]]:
    rows = place.event.read(lambda unit: unit.all('SELECT via, reason, "by" FROM log ORDER BY seq'))
    return [(r[0] or "", r[1], r[2] or "") for r in rows]


def test_a_name_is_ticked_by_key_and_taken_back(place: Place, qtbot: QtBot) -> None:
    place.add("Zoé", "Gonçalves")
    place.add("Marie", "Durand")
    page = open_roll(place, "mer-am", by="")
    QAbstractItemModelTester(page.model, page)
    assert roll(page) == [("Marie Durand", False), ("Zoé Gonçalves", False)]
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "zoe")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)  # who calls is missing: asked for
    assert "nom" in page.status.text()
    assert page.by.hasFocus()
    qtbot.keyClicks(page.by, "Claire")
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: roll(page)[1] == ("Zoé Gonçalves", True))
    assert logged(place) == [("roll_call", "recorded", "Claire")]
    assert page.count.text().startswith("Présents\u00a0: 1")
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: roll(page)[1] == ("Zoé Gonçalves", False))
    assert logged(place)[-1][1:] == ("undone", "Claire")


def test_a_scanner_ticks_while_the_page_is_in_front(place: Place, qtbot: QtBot) -> None:
    marie, walks_in = place.add("Marie", "Durand"), place.add("Ana", "Noël", sessions=())
    page = open_roll(place, "mer-am")
    keyboard = Keyboard(place.window.windowHandle())
    keyboard.scan(marie.badge)
    keyboard.scan(marie.badge)  # before the first is on the screen: noted once
    qtbot.waitUntil(lambda: roll(page) == [("Marie Durand", True)])
    keyboard.scan(walks_in.badge)
    qtbot.waitUntil(lambda: roll(page) == [("Marie Durand", True), ("Ana Noël", True)])
    keyboard.scan(marie.badge)
    qtbot.waitUntil(lambda: "déjà" in page.status.text())
    keyboard.scan("QUELQUECHOSE")
    qtbot.waitUntil(lambda: "BADGE NON RECONNU" in page.status.text())
    recorded = [line for line in logged(place) if line[1] == "recorded"]
    assert recorded == [("roll_call", "recorded", "Claire")] * 2
    assert place.window.pages.currentWidget() is page
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place.window.pages.currentWidget() is place.window.door)
    keyboard.scan(marie.badge)
    qtbot.waitUntil(lambda: place.window.flow.last is not None)  # the door again


def test_the_afternoon_proposes_who_stayed_over_lunch(place: Place, qtbot: QtBot) -> None:
    both = place.add("Marie", "Durand", sessions=("mer-am", "mer-pm"))
    place.add("Zoé", "Gonçalves", sessions=("mer-pm",))
    place.scan(both.attendee.id, "BIENVENUE")
    place.now[0] += timedelta(hours=5)  # 14 h
    page = open_roll(place, "mer-pm")
    index = page.model.index(0, RollModel.COL_HOW)
    assert "à la fin de" in index.data()
    assert "(1)" in page.stayed.text()
    qtbot.keyClick(page.table, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: roll(page) == [("Marie Durand", True), ("Zoé Gonçalves", False)])
    assert not page.stayed.isVisible()


def test_who_was_let_in_at_the_door_is_not_unticked_here(place: Place, qtbot: QtBot) -> None:
    place.scan(place.add("Marie", "Durand").attendee.id, "BIENVENUE")
    page = open_roll(place, "mer-am")
    assert roll(page) == [("Marie Durand", True)]
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert "journal" in page.status.text()
    assert len(logged(place)) == 1
