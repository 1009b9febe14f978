"""The real window on a scripted desk, in French as at the door."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.services.settings import MachineSettings
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow

from .fake_desk import NOW, FakeDesk
from .keys import Keyboard


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    translators = install_language(qapp, QLocale("fr_FR"))
    assert len(translators) == 4  # Qt's, what it leaves out, the window's, the errors'
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def open_window(
    qtbot: QtBot, french: None, tmp_path: Path
) -> Iterator[Callable[[FakeDesk], MainWindow]]:
    """Opens the window and waits until it has read the event."""
    opened = []

    def make(desk: FakeDesk, *, wait: bool = True) -> MainWindow:
        numbers = count(1)
        window = MainWindow(
            desk,
            "A",
            lambda: NOW,
            lambda: f"id-{next(numbers)}",
            machine=MachineSettings(tmp_path / "settings.json"),
        )
        opened.append((window, desk))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        if wait:
            qtbot.waitUntil(lambda: window.complete)
            qtbot.waitUntil(lambda: window.door.search.field.hasFocus())
        return window

    yield make
    for window, desk in opened:
        desk.gate.set()
        window.close()
        assert not desk.on_interface_thread


@pytest.fixture
def window(open_window: Callable[[FakeDesk], MainWindow], desk: FakeDesk) -> MainWindow:
    return open_window(desk)


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    return Keyboard(window.windowHandle())
