"""The log page on a real event: read, filtered, and a scan undone with who and why."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.services import log_pages
from checkin.ui.log.model import LogModel
from checkin.ui.log.page import LogPageScreen
from checkin.ui.log.undo import UndoDialog
from tests.ui.desk_event import Place, open_place


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    for given, family in (("Marie", "Durand"), ("Zoé", "Gonçalves"), ("Ana", "Noël")):
        opened.scan(opened.add(given, family).attendee.id, "BIENVENUE")
        opened.now[0] += timedelta(minutes=1)
    yield opened
    opened.window.close()
    opened.event.close()


def open_log(place: Place) -> LogPageScreen:
    focus = QApplication.focusWidget() or place.window
    place.qtbot.keyClick(focus, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    page = place.window.pages.currentWidget()
    assert isinstance(page, LogPageScreen)
    place.qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def cells(page: LogPageScreen, column: int) -> list[str]:
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def test_the_latest_scan_comes_first_and_a_text_filters(place: Place, qtbot: QtBot) -> None:
    page = open_log(place)
    QAbstractItemModelTester(page.model, page)
    assert cells(page, LogModel.COL_NAME) == ["Ana Noël", "Zoé Gonçalves", "Marie Durand"]
    assert cells(page, LogModel.COL_OUTCOME) == ["Entré"] * 3
    assert "9\u00a0h\u00a001" in cells(page, LogModel.COL_TIME)[1]
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "GONCALVES nom")
    qtbot.waitUntil(lambda: cells(page, LogModel.COL_NAME) == ["Zoé Gonçalves"])
    qtbot.keyClicks(page.filter, "xx")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0 and "Rien" in page.status.text())
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_a_long_log_is_read_as_it_is_scrolled(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_pages, "PAGE", 1)
    monkeypatch.setattr("checkin.ui.log.page.ENOUGH", 1)
    page = open_log(place)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and page.model.next is None, timeout=5000)
    assert cells(page, LogModel.COL_NAME)[-1] == "Marie Durand"


def test_an_entry_is_undone_with_who_and_why(place: Place, qtbot: QtBot) -> None:
    page = open_log(place)
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key.Key_F8)
    dialog = place.dialog(UndoDialog)
    qtbot.keyClick(dialog.by, Qt.Key.Key_Return)  # who is missing: nothing is undone
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.by, "Claire")
    dialog.why.setCurrentIndex(0)
    qtbot.keyClick(dialog.why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert cells(page, LogModel.COL_OUTCOME)[0] == "Annulation d’un passage"
    assert cells(page, LogModel.COL_OUTCOME)[3] == "Entré, annulé"
    assert cells(page, LogModel.COL_WHY)[3] == "annulé par Claire, Mauvaise personne"
    assert page.line is not None
    assert page.line.name == "Marie Durand"  # still chosen
    assert not page.undo.isEnabled()


def test_the_latest_first_for_each_person_is_explained(place: Place, qtbot: QtBot) -> None:
    marie = place.desk.find("Durand")[0].id
    place.now[0] += timedelta(minutes=30)
    place.scan(marie, "BON RETOUR")
    page = open_log(place)
    page.table.selectRow(3)
    page.undo.click()
    dialog = place.dialog(UndoDialog)
    qtbot.keyClicks(dialog.by, "Claire")
    qtbot.keyClicks(dialog.why, "essai")
    qtbot.keyClick(dialog.why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "le plus récent" in page.status.text())
    qtbot.waitUntil(lambda: cells(page, LogModel.COL_NAME) == ["Marie Durand"] * 2)
