"""Doors open on a room that was not emptied: the door asks for a head count, then is silent."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.ui.door.head_count import HeadCount
from tests.ui.desk_event import Place, open_place


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    yield opened
    opened.window.close()
    opened.event.close()


def refresh(place: Place) -> None:
    place.window.overview.refresh()
    place.qtbot.waitUntil(lambda: place.window.lane.idle)


def test_who_stayed_over_lunch_is_counted_before_the_doors_open(place: Place, qtbot: QtBot) -> None:
    strips = place.window.door.banners
    for given in ("Marie", "Zoé"):
        place.scan(place.add(given, "Durand").attendee.id, "BIENVENUE")
    place.now[0] += timedelta(hours=3, minutes=20)  # 12 h 20: the morning is still on
    refresh(place)
    assert strips.shown("count") == []
    place.now[0] += timedelta(minutes=45)  # 13 h 05: doors at 13 h 15
    refresh(place)
    qtbot.waitUntil(lambda: bool(strips.shown("count")))
    (text,) = strips.shown("count")
    assert "\u00bb\u00a0: 2." in text
    assert "13\u00a0h\u00a015" in text
    focus = QApplication.focusWidget() or place.window
    qtbot.keyClick(focus, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = place.dialog(HeadCount)
    assert dialog.sessions[0][1] == "mer-pm"
    dialog.people.setValue(2)
    dialog.ok.click()
    qtbot.waitUntil(lambda: strips.shown("count") == [])
    assert place.window.overview.view is not None


def test_an_empty_room_asks_nothing(place: Place, qtbot: QtBot) -> None:
    place.add("Marie", "Durand")
    place.now[0] += timedelta(hours=4, minutes=5)
    refresh(place)
    refresh(place)
    assert place.window.door.banners.shown("count") == []
