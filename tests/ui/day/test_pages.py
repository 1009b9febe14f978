"""The checklist, tomorrow, the keys and the menu, through the window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.services.checklist import Item
from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal
from checkin.services.which_event import Opening
from checkin.ui.day.checklist import ChecklistPage
from checkin.ui.day.tomorrow import TomorrowPage
from checkin.ui.help_page import HelpPage, keys_of, shortcuts
from checkin.ui.main_window import MainWindow
from checkin.ui.page_list import PAGES
from tests.ui.keys import Keyboard
from tests.ui.sample_window import modes, sample, window

__all__ = ["sample", "window"]  # fixtures


def test_a_badge_scanned_on_the_checklist_is_the_scanners_test(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    window.show_page("checklist")
    page = window.pages.currentWidget()
    assert isinstance(page, ChecklistPage)
    qtbot.waitUntil(lambda: bool(page.checks))
    assert page.found[Item.LIST].text() == "155 personnes"  # with the four of the rehearsal
    assert not page.checks[Item.SCANNER].done
    before = EventDesk(sample.event).recent(50)
    Keyboard(window.windowHandle()).scan(sample.badges[0].code)
    qtbot.waitUntil(lambda: page.checks[Item.SCANNER].done)
    assert page.isVisible()
    assert EventDesk(sample.event).recent(50) == before
    left = page.summary.text()
    qtbot.mouseClick(page.ticks[Item.SOUND], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.summary.text() != left)
    assert page.checks[Item.SOUND].done


def test_anything_else_scanned_there_goes_to_the_door(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("checklist")
    Keyboard(window.windowHandle()).scan("https://example.org/x")
    qtbot.waitUntil(window.door.isVisible)


def test_tomorrow_lists_the_next_days_sessions(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("tomorrow")
    page = window.pages.currentWidget()
    assert isinstance(page, TomorrowPage)
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    assert page.title.text().replace("\u00a0", " ") == "Jeudi 5 mars : portes à 8 h 45"
    assert page.table.item(0, 0).text().replace("\u00a0", " ") == "9 h 30 – 12 h 30"


def test_every_key_of_the_window_is_told_and_no_key_twice(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_F1)
    page = window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    rows = dict(shortcuts(window))
    assert page.table.rowCount() == len(rows)
    assert [key for key, text in rows.items() if not text] == []
    keys = keys_of(window)
    assert sorted(keys) == sorted(set(keys))
    assert set(keys) == {key for key in rows if "…" not in key}


def test_keys_of_pages_that_were_opened_are_told_too(window: MainWindow, qtbot: QtBot) -> None:
    for page_id in window.specs:
        window.show_page(page_id)
    qtbot.waitUntil(lambda: window.lane.idle)
    assert [key for key, text in shortcuts(window) if not text] == []


def test_the_menu_leads_to_a_rehearsal_and_to_another_event(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Opening] = []
    monkeypatch.setattr(modes(window), "open_next", opened.append)
    window.menu.aboutToShow.emit()
    labels = {action.text().split("\t")[0]: action for action in window.menu.actions()}
    assert {spec.title() for spec in PAGES} <= set(labels)
    labels["Faire un exercice sur une copie"].trigger()
    labels["Un autre événement…"].trigger()
    assert opened == [Opening("e", rehearsal=True), Opening()]
