"""The main desk's window asks before it leaves: the other desks go on, or stop, or it stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.services import hosting
from checkin.services.desk_links import OPEN, Served, keep_served
from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from tests.ui.sample_window import sample

__all__ = ["sample"]  # a fixture

Open = Callable[[bool], tuple[MainWindow, Modes]]


@pytest.fixture
def shared(sample: Rehearsal, qtbot: QtBot, french: None, tmp_path: Path) -> Open:
    """The window on an event that this desk serves (or has stopped serving)."""

    def make(serving: bool) -> tuple[MainWindow, Modes]:
        record = Served("day-1", "day", "Journée", "d.checkin", "00", OPEN, 5433, serving)
        keep_served(record)
        machine = MachineSettings(tmp_path / "settings.json")
        window = MainWindow(
            EventDesk(sample.event), "A", sample.clock, event=sample.event, machine=machine
        )
        modes = Modes(window, Opening(record.link), None, lambda _: None)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.complete)
        return window, modes

    return make


def test_it_stays_or_the_others_go_on(shared: Open, qtbot: QtBot) -> None:
    window, modes = shared(True)
    assert not window.close()
    assert modes.leaving.box is not None
    assert "continuer" in modes.leaving.box.text()
    qtbot.mouseClick(modes.leaving.stay, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert modes.leaving.box is None
    assert not window.close()
    qtbot.mouseClick(modes.leaving.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_sharing_is_stopped_before_it_leaves(
    shared: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[str] = []
    monkeypatch.setattr(hosting, "stop", stopped.append)
    window, modes = shared(True)
    window.close()
    qtbot.mouseClick(modes.leaving.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert stopped == ["desk://day-1"]


def test_nobody_is_asked_where_nobody_else_works_or_another_window_comes(shared: Open) -> None:
    window, _ = shared(False)
    assert window.close()
    window, modes = shared(True)
    modes.open_next(Opening())
    assert not window.isVisible()
