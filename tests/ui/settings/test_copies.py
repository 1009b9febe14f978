"""On the settings page: a copy of the event where somebody wants it, and back to one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from checkin.app import _gone_back, _windows
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.rehearsal import Rehearsal
from checkin.services.safe_copies import backup
from checkin.services.settings import EventSettings, MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.main_window import MainWindow
from checkin.ui.settings.copies import CopiesRow
from checkin.ui.settings.page import SettingsPage
from tests.reporting.small_event import AFTER, small_event
from tests.ui.sample_window import sample
from tests.ui.sample_window import window as rehearsal_window

__all__ = ["rehearsal_window", "sample"]  # fixtures


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    opened = small_event(tmp_path / "e.checkin")
    yield opened
    opened.close()


@pytest.fixture
def wanted() -> list[Opening]:
    return []


@pytest.fixture
def page(
    event: OpenEvent, wanted: list[Opening], french: None, qtbot: QtBot
) -> Iterator[SettingsPage]:
    window = MainWindow(
        EventDesk(event), "A", lambda: AFTER, event=event, machine=MachineSettings()
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.overview.view is not None)
    assert window.workbench is not None
    window.workbench.opening_wanted.connect(wanted.append)
    window.show_page("settings")
    shown = window.pages.currentWidget()
    assert isinstance(shown, SettingsPage)
    yield shown
    window.close()


def told(page: SettingsPage, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in page.told.text().replace("\u00a0", " "))
    assert page.copies.make.isEnabled()


def mark(event: OpenEvent, text: str) -> None:
    EventSettings(event).put("mark", text)


def mark_in(path: Path) -> object:
    opened = OpenEvent.at(str(path))
    try:
        return EventSettings(opened).get("mark")
    finally:
        opened.close()


def test_a_copy_is_made_again_over_an_older_one_and_over_nothing_else(
    page: SettingsPage, event: OpenEvent, tmp_path: Path, qtbot: QtBot
) -> None:
    copy, letter = tmp_path / "usb" / "copie.checkin", tmp_path / "lettre.checkin"
    for text in ("morning", "evening"):
        mark(event, text)
        page.copies.copy_to(copy)
        told(page, f"L’événement est copié dans {copy}.", qtbot)
        page.told.clear()
        assert mark_in(copy) == text
    letter.write_text("Chère équipe", encoding="utf-8")
    page.copies.copy_to(letter)
    told(page, "n’est pas une copie de cet événement", qtbot)
    assert letter.read_text(encoding="utf-8") == "Chère équipe"


def test_the_dialog_asks_for_a_file_of_ours_and_before_it_replaces_one(
    page: SettingsPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.copies.make, Qt.MouseButton.LeftButton)
    dialog = page.copies.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert dialog.defaultSuffix() == "checkin"
    assert Path(dialog.selectedFiles()[0]).name == f"e copie {AFTER:%Y-%m-%d}.checkin"
    dialog.reject()


def test_going_back_is_asked_and_done_once_no_window_has_the_event_open(
    page: SettingsPage,
    event: OpenEvent,
    wanted: list[Opening],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    copy = tmp_path / "copie.checkin"
    mark(event, "morning")
    backup(event, copy)
    mark(event, "evening")
    page.copies.look_at(copy)
    qtbot.waitUntil(lambda: page.copies.box is not None)
    box = page.copies.box
    assert box is not None
    assert box.text().replace("\u00a0", " ") == "Reprendre la copie copie.checkin ?"
    said = box.informativeText().replace("\u00a0", " ")
    assert "dernier passage : " in said
    assert "gardé à côté, sous le nom e.before-restore.checkin" in said
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (wanted, mark_in(tmp_path / "e.checkin")) == ([], "evening")
    page.copies.look_at(copy)
    qtbot.waitUntil(lambda: page.copies.box is not box)
    again = page.copies.box
    assert again is not None
    go_back = next(b for b in again.buttons() if "Reprendre" in b.text())
    qtbot.mouseClick(go_back, Qt.MouseButton.LeftButton)
    path = tmp_path / "e.checkin"
    assert wanted == [Opening(str(path), restore=str(copy))]
    page.window().close()
    event.close()
    seen: list[tuple[Opening, object]] = []

    def window_on(opened: OpenEvent, opening: Opening) -> tuple[int, None]:
        seen.append((opening, EventSettings(opened).get("mark")))
        return 0, None

    monkeypatch.setattr("checkin.app._window", window_on)
    assert _windows(wanted[0]) == 0
    assert seen == [(Opening(str(path)), "morning")]
    assert mark_in(tmp_path / "e.before-restore.checkin") == "evening"


def test_what_is_no_copy_of_this_event_is_not_gone_back_to(
    page: SettingsPage, event: OpenEvent, tmp_path: Path, qtbot: QtBot
) -> None:
    other, letter = tmp_path / "autre.checkin", tmp_path / "lettre.checkin"
    another = OpenEvent.at(str(other), create=True)
    another.create(built_in_programme())
    another.close()
    letter.write_text("Chère équipe", encoding="utf-8")
    for path, words in (
        (other, "une copie d’un autre événement, « Open Data Days Marseille 2020 »"),
        (letter, "n’est pas une copie"),
        (tmp_path / "e.checkin", "est l’événement lui-même"),
    ):
        page.copies.look_at(path)
        told(page, words, qtbot)
        assert page.copies.box is None


def test_a_copy_that_spoilt_meanwhile_is_told_and_the_event_stays(
    event: OpenEvent, tmp_path: Path
) -> None:
    mark(event, "evening")
    event.close()
    spoilt = tmp_path / "copie.checkin"
    spoilt.write_bytes(b"SQLite format 3\0" + bytes(4000))
    opening = _gone_back(Opening(str(tmp_path / "e.checkin"), restore=str(spoilt)))
    assert "not a sound copy" in str(opening.trouble)
    assert opening.database == ""
    assert mark_in(tmp_path / "e.checkin") == "evening"


def test_a_rehearsal_is_not_copied(
    rehearsal_window: MainWindow, sample: Rehearsal, tmp_path: Path, qtbot: QtBot
) -> None:
    rehearsal_window.show_page("settings")
    page = rehearsal_window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    assert isinstance(page.copies, CopiesRow)
    page.copies.copy_to(tmp_path / "copie.checkin")
    told(page, "Ceci est un exercice", qtbot)
    assert not (tmp_path / "copie.checkin").exists()
