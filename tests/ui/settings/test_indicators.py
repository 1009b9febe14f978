"""The settings page offers the columns kept on request as groups of the indicators."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.services.extra_indicators import SETTING, extra_columns
from checkin.services.import_session import ImportSession
from checkin.services.settings import EventSettings
from checkin.ui.settings.page import SettingsPage
from tests.ui.desk_event import NINE, Place, open_place


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    made = open_place(qtbot, migrated_file, tmp_path)
    yield made
    made.window.close()
    made.event.close()


def settings(place: Place) -> SettingsPage:
    place.window.show_page("settings")
    page = place.window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def test_without_a_kept_column_the_page_says_how_to_get_one(place: Place) -> None:
    page = settings(place)
    place.qtbot.waitUntil(lambda: "Garder telle quelle" in page.indicators.told.text())
    assert page.indicators.boxes == []


def test_a_kept_column_is_ticked_and_counts_at_once(place: Place) -> None:
    session = ImportSession.open_text(place.event, "Nom;Prénom;Âge\nBlanc;Ana;34\nNoir;Bob;\n")
    session.set_column(2, "extra")
    session.accept(NINE)
    page = settings(place)
    place.qtbot.waitUntil(lambda: len(page.indicators.boxes) == 1)
    (box,) = page.indicators.boxes
    assert box.text() == "Âge – personnes\u00a0: 1, réponses différentes\u00a0: 1"
    box.setFocus()
    place.qtbot.keyClick(box, Qt.Key.Key_Space)
    place.qtbot.waitUntil(lambda: EventSettings(place.event).get(SETTING) == ["Âge"])
    assert extra_columns(place.event)[0].counted
    place.qtbot.keyClick(box, Qt.Key.Key_Space)
    place.qtbot.waitUntil(lambda: EventSettings(place.event).get(SETTING) is None)
