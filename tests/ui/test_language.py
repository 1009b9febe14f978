"""The language is switched while the window is open, with a verdict standing."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from checkin.services.settings import MachineSettings
from checkin.ui.language import Language
from checkin.ui.main_window import MainWindow

from .fake_desk import MARIE, NOW, FakeDesk, asked


def buttons(window: MainWindow) -> set[str]:
    found = window.findChildren(QPushButton)
    return {button.text().rpartition("   ")[0] for button in found if button.isVisible()}


def test_everything_at_the_door_changes_and_the_question_stands(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    language = Language(qapp)
    language.speak("en")
    desk = FakeDesk(answers=[asked("over_seats", MARIE, seats=50)])
    machine = MachineSettings(tmp_path / "machine.json")
    window = MainWindow(desk, "A", lambda: NOW, machine=machine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.complete)
    window.flow.scan("x")
    qtbot.waitUntil(lambda: window.flow.asking and window.lane.idle)
    assert {"Sessions", "Change", "Yes, let in", "ENTRY", "No"} <= buttons(window)
    try:
        language.speak("fr")
        qtbot.waitUntil(lambda: window.door.verdict.words.title == "À VOUS DE DIRE")
        assert window.flow.asking
        assert {"Séances", "Changer", "Oui, laisser entrer", "ENTRÉE", "Non"} <= buttons(window)
        side = window.door.side
        assert side.caption.text() == "Derniers passages"
        assert side.search.field.placeholderText() == "Nom, organisation ou code"
        assert "remettre le kit" in side.note.text()
        assert side.gauges[0].accessibleName().endswith("gardées")
        assert window.door.header.clock.text() == "9\u00a0h\u00a024"
        assert window.windowTitle().endswith("Accueil, poste A")
    finally:
        window.close()
        language.remove()
