"""Shift+F8 at the real door on a real event: the last entry becomes the exit that it was."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.domain.model import Role
from checkin.services import people
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)


def test_the_last_entry_was_an_exit(
    qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path
) -> None:
    event = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    event.create(built_in_programme())
    marie = people.register(
        event, given_name="Marie", family_name="Durand", email="", role=Role.PARTICIPANT,
        sessions=["mer-am"], waitlist=False, at=NINE - timedelta(days=1),
    ).attendee.id  # fmt: skip
    now = [NINE]
    desk = EventDesk(event)
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(desk, "A", lambda: now[0], event=event, machine=machine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.complete)
    title = lambda: window.door.verdict.words.title  # noqa: E731
    bar = window.door.side.actions_bar.actions_by_id
    qtbot.waitUntil(lambda: "exit_fix" in bar)
    assert not bar["exit_fix"].button.isEnabled()
    window.flow.admit_person(marie)
    qtbot.waitUntil(lambda: title() == "BIENVENUE")
    now[0] += timedelta(minutes=30)
    window.flow.admit_person(marie)
    qtbot.waitUntil(lambda: title() == "BON RETOUR")
    assert "C’était une sortie\u00a0: Marie Durand" in bar["exit_fix"].button.text()
    focus = QApplication.focusWidget() or window
    qtbot.keyClick(focus, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: title() == "SORTIE NOTÉE")
    qtbot.waitUntil(lambda: window.lane.idle)
    assert [(s.direction, s.voided) for s in desk.recent(5)] == [
        ("out", False), ("in", True), ("in", False),
    ]  # fmt: skip
    window.close()
    event.close()
