"""The language is switched while the window is open, with a verdict standing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from checkin.services.settings import MachineSettings
from checkin.ui.language import Language
from checkin.ui.main_window import MainWindow

from .fake_desk import MARIE, NOW, FakeDesk, asked

SPEAK = """
from PySide6.QtCore import QCoreApplication, QLocale
from checkin.services.spoken_language import speaks_french
from checkin.ui.language import Language
app = QCoreApplication([])
language = Language(app)
language.speak(None)
said = QCoreApplication.translate("errors", "this is a folder")
print(said != "this is a folder", speaks_french(), QLocale().name())
"""


@pytest.mark.parametrize(
    ("variables", "french", "region"),
    [
        ({"LC_ALL": "fr_FR.UTF-8"}, True, "fr_FR"),
        ({"LC_ALL": "fr_CH.UTF-8"}, True, "fr_CH"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "en:fr"}, False, "en"),
        ({"LC_ALL": "en_GB.UTF-8", "LANGUAGE": "fr:en"}, True, "fr"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}, False, "en"),
        ({"LC_ALL": "de_DE.UTF-8"}, False, "de_DE"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system is asked elsewhere")
def test_window_and_command_line_find_the_same_language(
    variables: dict[str, str], french: bool, region: str
) -> None:
    unset = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    told = subprocess.run(
        [sys.executable, "-c", SPEAK],
        capture_output=True,
        text=True,
        env=environment | variables,
        check=True,
    )
    window, command_line, locale = told.stdout.split()
    assert (window, command_line) == (str(french), str(french))
    assert locale.startswith(region)


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
