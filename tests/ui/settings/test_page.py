"""The settings page: what is changed there counts at once and is kept."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from checkin.services.settings import EventSettings, MachineSettings
from checkin.ui.door.sound import SOUND_OF, Sounds
from checkin.ui.main_window import MainWindow
from checkin.ui.settings.page import CONSENT, SettingsPage
from tests.ui.sample_window import sample, window

__all__ = ["sample", "window"]  # fixtures


def page(window: MainWindow) -> SettingsPage:
    window.show_page("settings")
    shown = window.pages.currentWidget()
    assert isinstance(shown, SettingsPage)
    return shown


def test_a_slow_scanner_is_heard_as_soon_as_its_gap_is_set(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = page(window)
    assert window.wedge.tempo.gap == 20
    settings.gap.setValue(45)
    assert window.wedge.tempo.gap == 45
    assert MachineSettings(tmp_path / "settings.json").get("scanner.gap") == 45
    settings.gap.setValue(20)  # a default is not kept
    assert MachineSettings(tmp_path / "settings.json").get("scanner.gap") is None


def test_the_consent_text_is_kept_with_the_event(window: MainWindow, qtbot: QtBot) -> None:
    settings = page(window)
    qtbot.waitUntil(lambda: window.lane.idle)
    settings.consent.setPlainText("Vos données servent au bilan.")
    qtbot.mouseClick(settings.save_consent, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "gardé" in settings.told.text() or "noté" in settings.told.text())
    assert window.workbench is not None
    kept = EventSettings(window.workbench.open_event).get(CONSENT)
    assert kept == "Vos données servent au bilan."
    qtbot.mouseClick(settings.back, Qt.MouseButton.LeftButton)
    assert window.door.isVisible()


def test_each_sound_can_be_heard_and_a_muted_desk_says_why_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    heard: list[str] = []
    window.sounds.close()
    window.sounds = Sounds(window.machine, lambda: lambda path: heard.append(path.stem))
    settings = page(window)
    assert set(settings.tries) == set(SOUND_OF.values())
    settings.volume.setValue(40)
    for name, button in settings.tries.items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda name=name: heard[-1:] == [f"{name}-40"] and window.sounds.at_rest)
    settings.muted.setChecked(True)
    qtbot.mouseClick(settings.tries["ask"], Qt.MouseButton.LeftButton)
    assert "Couper le son" in settings.told.text()
    assert len(heard) == 5
    settings.muted.setChecked(False)


def test_the_backup_folder_is_chosen_there(window: MainWindow, tmp_path: Path) -> None:
    settings = page(window)
    settings.use_folder(tmp_path)
    assert settings.folder.text() == str(tmp_path)


def test_text_at_twice_its_size_is_shown_at_once_and_can_be_scrolled(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = page(window).font().pixelSize()
    try:
        page(window).text_size.setValue(200)
        qtbot.waitUntil(lambda: page(window).font().pixelSize() == 2 * before)
        area = page(window).findChild(QScrollArea)
        assert area is not None
        assert area.verticalScrollBar().maximum() > 0
    finally:
        page(window).text_size.setValue(100)
        qtbot.waitUntil(lambda: page(window).font().pixelSize() == before)


def test_pins_are_given_and_then_only_changed_by_whoever_has_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    box = page(window).supervisors

    def change(name: str, pin: str, own: str = "") -> list[str]:
        box.name.setText(name)
        box.pin.setText(pin)
        box.own.setText(own)
        qtbot.mouseClick(box.give, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.lane.idle)
        return [box.names.item(i).text() for i in range(box.names.count())]

    qtbot.waitUntil(lambda: window.lane.idle)
    assert "un nom suffit" in box.told.text()
    assert change("Alice", "12") == []
    assert "4" in box.told.text()  # too short
    assert change("Alice", "2468") == ["Alice"]
    assert change("Mallory", "1357") == ["Alice"]
    assert "Il faut le code" in box.told.text()
    assert change("Bob", "1357", own="2468") == ["Alice", "Bob"]
    for own, left in (("1357", ["Alice"]), ("2468", [])):
        box.names.setCurrentRow(box.names.count() - 1)
        box.own.setText(own)
        qtbot.mouseClick(box.remove, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.lane.idle)
        assert [box.names.item(i).text() for i in range(box.names.count())] == left
    rows = window.workbench.open_event.read(  # type: ignore[union-attr]
        lambda unit: unit.all('SELECT "by", details FROM change WHERE what = ? ORDER BY seq', "pin")
    )
    assert [(by, json.loads(details)["did"]) for by, details in rows] == [
        ("A", "given"),  # nobody had a PIN: by this desk
        ("Alice", "given"),
        ("Bob", "removed"),
        ("Alice", "removed"),
    ]
