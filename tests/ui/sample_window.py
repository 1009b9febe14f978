"""The real window on a rehearsal of the sample event, with its modes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal, rehearse, sample_event
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from checkin.ui.pages import UnkeptPage


@pytest.fixture(scope="module")
def sample() -> Iterator[Rehearsal]:
    event = sample_event()
    rehearsal = rehearse(event)
    yield rehearsal
    rehearsal.end()
    event.close()


@pytest.fixture
def window(sample: Rehearsal, qtbot: QtBot, french: None, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(
        EventDesk(sample.event),
        "A",
        sample.clock,
        event=sample.event,
        machine=MachineSettings(tmp_path / "settings.json"),
    )
    window.modes = Modes(window, Opening("e"), None, lambda _: None)  # type: ignore[attr-defined]
    sample.clock.set(sample.session.start - timedelta(minutes=5))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.complete)
    yield window
    for draft in window.findChildren(UnkeptPage):
        draft.drop_draft()
    window.close()


def modes(window: MainWindow) -> Modes:
    return window.modes  # type: ignore[attr-defined, no-any-return]
