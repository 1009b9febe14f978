"""Fixtures of the import's tests: an event of its own, the window on it, the driver."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy

import pytest
from pytestqt.qtbot import QtBot

from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow

from .driving import Driver

MONDAY = datetime(2020, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    yield opened
    opened.close()


@pytest.fixture
def window(event: OpenEvent, french: None, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    machine = MachineSettings(tmp_path / "settings.json")
    opened = MainWindow(EventDesk(event), "A", lambda: MONDAY, event=event, machine=machine)
    qtbot.addWidget(opened)
    opened.resize(1366, 768)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.overview.view is not None)
    qtbot.waitUntil(lambda: opened.door.search.field.hasFocus())
    yield opened
    opened.close()


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot) -> Driver:
    return Driver(window, qtbot)
