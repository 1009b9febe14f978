"""The print centre as an organiser works with it: choose, look, print, and not twice."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.domain.errors import UserError
from checkin.domain.model import Role
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.print_centre import Who, to_file
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from checkin.ui.print_page import PrintPage

from .fake_desk import FakeDesk

EVENING = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)  # 18 h 02 in Marseille
NAMES = ("Marie Durand", "Zoé Gonçalves", "Ada Lovelace", "Noël Petit", "Inès Roux")


class Answers:
    """What the organiser answers, and what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.again, self.asked = folder, False, []

    def save_where(self, name: str) -> Path:
        return self.folder / name

    def print_again(self, words: str) -> bool:
        self.asked.append(words.replace("\u00a0", " "))
        return self.again

    def how_many_spares(self, suggested: int) -> int:
        return 3


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    for name in NAMES:
        given, family = name.split()
        people.register(
            opened,
            given_name=given,
            family_name=family,
            email="",
            role=Role.PARTICIPANT,
            sessions=[],
            waitlist=False,
            at=EVENING,
        )
    yield opened
    opened.close()


@pytest.fixture
def window(event: OpenEvent, french: None, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    machine = MachineSettings(tmp_path / "settings.json")
    opened = MainWindow(FakeDesk(), "A", lambda: EVENING, event=event, machine=machine)
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.door.search.field.hasFocus())
    yield opened
    opened.close()


Open = Callable[..., PrintPage]


@pytest.fixture
def open_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Open:
    """The page with its pages laid out, on a computer with these printers."""

    def make(*printers: str, printing: Callable[[str], object] | None = None) -> PrintPage:
        assert window.workbench is not None
        page = PrintPage(
            window.workbench,
            printers=lambda: printers,
            printing=printing or (lambda name: to_file(tmp_path / f"{name}.pdf")),
        )
        page.questions = Answers(tmp_path)
        window._made["print"] = page
        window.pages.addWidget(page)
        qtbot.keyClick(
            QApplication.focusWidget(),
            Qt.Key.Key_B,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        ready(page, qtbot)
        return page

    return make


def ready(page: PrintPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: page.prepared is not None and not page.run.busy and page.workbench.long_lane.idle
    )


def choose(page: PrintPage, who: Who, qtbot: QtBot) -> None:
    page.form.who.setCurrentIndex(page.form.who.findData(who.value))
    ready(page, qtbot)


def choose_sheet(page: PrintPage, name: str) -> None:
    page.form.sheet.setCurrentIndex(page.form.sheet.findData(name))


def click(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_pages_are_counted_shown_and_turned(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    assert page.isVisible()
    assert page.form.who.hasFocus()
    assert page.count.text().replace("\u00a0", " ") == "Badges : 5, pages : 2"
    assert page.preview.where.text() == "Page 1 sur 2"
    first = page.preview.paper.image
    assert not first.isNull()
    click(page.preview.after, qtbot)
    qtbot.waitUntil(lambda: page.preview.paper.image != first)
    assert page.preview.where.text() == "Page 2 sur 2"
    assert not page.preview.after.isEnabled()
    page.form.start.setValue(4)
    ready(page, qtbot)
    choose_sheet(page, "a6-single")
    page.form.start.setValue(1)
    ready(page, qtbot)
    assert page.preview.where.text() == "Page 2 sur 5"


def test_a_pdf_is_saved_noted_and_not_printed_twice_unasked(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page()
    choose(page, Who.NOT_PRINTED, qtbot)
    assert page.earlier.text() == ""
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: "noté comme imprimé" in page.run.said.text())
    ready(page, qtbot)
    assert (tmp_path / "badges.pdf").read_bytes()[:5] == b"%PDF-"
    assert page.count.text() == "Tous les badges sont déjà imprimés."
    assert not page.save.isEnabled()
    assert "noté comme imprimé" in page.run.said.text()
    choose(page, Who.EVERYBODY, qtbot)
    (tmp_path / "badges.pdf").unlink()
    click(page.save, qtbot)
    said = "Déjà imprimés : 5 de ces badges, le dernier le mardi 3 mars à 18 h 02."
    assert page.questions.asked == [said]
    assert page.earlier.text().replace("\u00a0", " ") == said
    assert not (tmp_path / "badges.pdf").exists()
    page.questions.again = True
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "badges.pdf").exists())
    ready(page, qtbot)


def test_one_person_is_found_and_printed(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("bureau")
    choose(page, Who.SELECTION, qtbot)
    assert page.count.text() == "Choisissez des personnes dans la liste."
    assert not page.print.isEnabled()
    qtbot.keyClicks(page.form.search, "gon")
    shown = [i for i in range(5) if not page.form.people.item(i).isHidden()]
    assert len(shown) == 1
    page.form.people.item(shown[0]).setSelected(True)
    ready(page, qtbot)
    assert [badge.name for badge in page.prepared.badges] == ["Zoé Gonçalves"]
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "bureau" in page.run.said.text())
    ready(page, qtbot)
    assert "Déjà imprimé" in page.earlier.text()


def test_each_printer_keeps_its_shift(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("bureau", "salle")
    page.form.right.setValue(1.5)
    ready(page, qtbot)
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "bureau" in page.run.said.text())
    ready(page, qtbot)
    page.form.printer.setCurrentText("salle")
    assert page.form.right.value() == 0
    page.form.printer.setCurrentText("bureau")
    assert page.form.right.value() == 1.5
    ready(page, qtbot)


def test_without_a_printer_it_is_said(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    assert page.form.printer.currentText() == "Aucune imprimante sur cet ordinateur"
    assert not page.print.isEnabled()
    assert page.save.isEnabled()


def test_what_cannot_be_is_said_and_nothing_prints(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("bureau")
    choose_sheet(page, "40x40-24-on-a4")
    qtbot.waitUntil(lambda: page.count.text() == "Impossible d’imprimer ainsi")
    assert "40" in page.run.said.text()
    assert not page.save.isEnabled()
    choose_sheet(page, "a6-single")
    ready(page, qtbot)
    assert page.run.said.text() == ""
    assert page.save.isEnabled()


def test_a_print_can_be_cancelled_and_a_broken_printer_is_named(
    open_page: Open, qtbot: QtBot
) -> None:
    def endless(name: str) -> object:
        def out(job: object, progress: object, cancelled: Callable[[], bool]) -> bool:
            progress(1, 5)
            assert cancelled.__self__.wait(10)  # the flag that Cancel sets
            return False

        return out

    page = open_page("bureau", printing=endless)
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: page.run.bar.isVisible() and page.run.bar.value() == 1)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.run.said.text().startswith("Annulé"))
    ready(page, qtbot)

    def broken(name: str) -> object:
        def out(*_: object) -> bool:
            raise UserError("{path} cannot be written: {reason}.", path=name, reason="offline")

        return out

    page._printing = broken
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "bureau" in page.run.said.text())
    ready(page, qtbot)
    assert page.earlier.text() == ""


def test_papers_for_the_day_are_saved(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page()
    for button, name in ((page.ticks, "liste.pdf"), (page.spares, "badges-de-reserve.pdf")):
        click(button, qtbot)
        qtbot.waitUntil(lambda name=name: name in page.run.said.text())
        ready(page, qtbot)
        assert (tmp_path / name).read_bytes()[:5] == b"%PDF-"
