"""The print centre as an organiser works with it: choose, look, print, and not twice."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy
from threading import Event

import platformdirs
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.badging.print_job import PrintJob
from checkin.data_folder import data_folder
from checkin.domain.model import Role
from checkin.scanning.decoder import decode_image
from checkin.scanning.pdf_pages import grey_pages
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.print_centre import Output, Who
from checkin.services.print_printers import PrinterState
from checkin.services.print_runs import Target
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from checkin.ui.printing.page import PrintPage
from tests.ui.fake_desk import FakeDesk

from .machine import CTRL, Machine, Open, choose, choose_sheet, click, opener, plain, ready, tab

EVENING = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)  # 18 h 02 in Marseille
NAMES = ("Marie Durand", "Zoé Gonçalves", "Ada Lovelace", "Noël Petit", "Inès Roux")


def add(event: OpenEvent, name: str) -> str:
    given, family = name.split()
    return people.register(
        event, given_name=given, family_name=family, email="", role=Role.PARTICIPANT,
        sessions=[], waitlist=False, at=EVENING,
    ).attendee.id  # fmt: skip


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    for name in NAMES:
        add(opened, name)
    yield opened
    opened.close()


@pytest.fixture
def window(event: OpenEvent, french: None, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    machine = MachineSettings(tmp_path / "settings.json")
    opened = MainWindow(FakeDesk(), "A", lambda: EVENING, event=event, machine=machine)
    qtbot.addWidget(opened)
    opened.resize(1366, 768)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.door.search.field.hasFocus())
    yield opened
    opened.close()


@pytest.fixture
def open_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Open:
    """The page with its pages laid out, on a computer with these printers."""
    return opener(window, qtbot, tmp_path)


def test_pages_are_counted_shown_and_turned(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    assert page.isVisible()
    assert page.form.who.hasFocus()
    assert plain(page.count.text()) == "Badges : 5, pages : 2"
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
    page.preview.room.setFocus()
    qtbot.keyClick(page.preview.room, Qt.Key.Key_End)
    assert page.preview.where.text() == "Page 5 sur 5"
    qtbot.keyClick(page.preview.room, Qt.Key.Key_PageUp)
    assert page.preview.where.text() == "Page 4 sur 5"
    ready(page, qtbot)


def wheel(page: PrintPage, notches: int, *, ctrl: bool) -> None:
    view = page.preview.room.viewport()
    keys = CTRL if ctrl else Qt.KeyboardModifier.NoModifier
    place = QPointF(view.rect().center())
    event = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_preview_is_enlarged_by_keys_wheel_and_buttons(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    preview, room = page.preview, page.preview.room
    whole = preview.paper.scale
    assert preview.paper.height() <= room.viewport().height()
    qtbot.keyClick(page.form.who, Qt.Key.Key_Plus, CTRL)
    assert preview.paper.scale == pytest.approx(1.25 * whole)
    wheel(page, 1, ctrl=True)
    assert preview.paper.scale == pytest.approx(1.25**2 * whole)
    qtbot.waitUntil(lambda: preview.paper.image.height() == preview.longest)  # drawn anew, sharp
    wheel(page, -1, ctrl=True)
    qtbot.keyClick(page.form.who, Qt.Key.Key_Minus, CTRL)
    assert preview.paper.scale == pytest.approx(whole)
    click(preview.wide, qtbot)
    bar = room.verticalScrollBar()
    assert preview.paper.width() == pytest.approx(room.viewport().width(), abs=8)
    assert bar.maximum() > 0
    wheel(page, -1, ctrl=False)
    assert bar.value() > 0
    assert preview.page == 0
    qtbot.keyClick(page.form.who, Qt.Key.Key_0, CTRL)
    assert preview.paper.scale == pytest.approx(whole)
    wheel(page, -1, ctrl=False)  # nothing to scroll: the next page
    assert preview.page == 1
    ready(page, qtbot)


def test_a_click_on_a_cell_begins_there(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    paper = page.preview.paper
    qtbot.mouseClick(
        paper, Qt.MouseButton.LeftButton, pos=QPoint(paper.width() * 3 // 4, paper.height() // 4)
    )
    assert page.form.start.value() == 2
    ready(page, qtbot)
    assert paper.ground.used == 1
    assert plain(page.count.text()) == "Badges : 5, pages : 2"
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: "noté comme imprimé" in page.run.said.text())
    ready(page, qtbot)
    first, _ = grey_pages(page.questions.folder / "badges.pdf", 150)
    height, width = first.shape
    assert decode_image(first[: height // 2, : width // 2]) == []
    assert len(decode_image(first)) == 3


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
    assert plain(page.earlier.text()) == said
    assert not (tmp_path / "badges.pdf").exists()
    page.questions.sure = True
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "badges.pdf").exists())
    ready(page, qtbot)


def test_one_person_is_found_and_printed(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("bureau")
    choose(page, Who.SELECTION, qtbot)
    assert page.count.text() == "Choisissez des personnes dans la liste."
    assert not page.print.isEnabled()
    assert not page.save.isEnabled()
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


def test_people_selected_in_the_table_are_printed(
    open_page: Open, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_page("bureau")
    window.show_page("attendees")
    table = window._made["attendees"]
    qtbot.waitUntil(lambda: len(table.people.rows) == 5)
    for row, keys in ((1, Qt.KeyboardModifier.NoModifier), (3, CTRL)):
        place = table.table.visualRect(table.people.index(row, 0)).center()
        qtbot.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, keys, place)
    chosen = sorted(table.people.rows[row].attendee.name for row in (1, 3))
    qtbot.keyClick(table.table, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: page.form.who.currentData() == Who.SELECTION)
    ready(page, qtbot)
    assert sorted(badge.name for badge in page.prepared.badges) == chosen


def test_pages_between_groups_are_an_option(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    click(page.form.separators, qtbot)
    ready(page, qtbot)
    words = [made.separator for made in page.prepared.job.pages if made.separator]
    assert words == ["D", "G", "L", "P", "R"]
    assert plain(page.count.text()) == "Badges : 5, pages : 10"


# --- the printer -------------------------------------------------------------------------------


def test_each_printer_keeps_its_shift(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("bureau", "salle")
    tab(page, 1, qtbot)
    page.printer_tab.right.setValue(1.5)
    ready(page, qtbot)
    page.printer_tab.printer.setCurrentText("salle")
    assert page.printer_tab.right.value() == 0
    page.printer_tab.printer.setCurrentText("bureau")
    assert page.printer_tab.right.value() == 1.5
    ready(page, qtbot)
    assert page.prepared.job.offset == (1.5, 0.0)


def first_dark(path: Path) -> tuple[float, float]:
    """Where the first code of a PDF begins, in mm from the left and top edge."""
    page = next(iter(grey_pages(path, 254)))
    import numpy as np
    import zxingcpp

    code = zxingcpp.read_barcodes(np.ascontiguousarray(page))[0]
    return code.position.top_left.x / 10, code.position.top_left.y / 10


def test_what_is_measured_on_the_test_page_shifts_what_is_printed(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page()
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "badges.pdf").exists())
    ready(page, qtbot)
    before = first_dark(tmp_path / "badges.pdf")
    tab(page, 1, qtbot)
    click(page.printer_tab.measure, qtbot)
    dialog = page.sending.calibration
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.print.isVisible()  # no printer: the page goes to a file
    click(dialog.save, qtbot)
    qtbot.waitUntil(lambda: "page-d-essai.pdf" in dialog.said.text())
    ready(page, qtbot)
    assert (tmp_path / "page-d-essai.pdf").read_bytes()[:5] == b"%PDF-"
    for box, measured in ((dialog.across, "21,4"), (dialog.down, "19,2")):
        box.selectAll()
        qtbot.keyClicks(box, measured)
        qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert "−1,4 mm vers la droite et de 0,8 mm" in plain(dialog.told.text())
    click(dialog.keep, qtbot)
    qtbot.waitUntil(lambda: page.sending.calibration is None)
    assert page.printer_tab.shift == (-1.4, 0.8)
    ready(page, qtbot)
    page.questions.sure = True
    (tmp_path / "badges.pdf").unlink()
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "badges.pdf").exists())
    ready(page, qtbot)
    after = first_dark(tmp_path / "badges.pdf")
    assert after[0] - before[0] == pytest.approx(-1.4, abs=0.2)
    assert after[1] - before[1] == pytest.approx(0.8, abs=0.2)


def test_without_a_printer_it_is_said(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    assert page.printer_tab.printer.currentText() == "Aucune imprimante sur cet ordinateur"
    assert page.printer_line.isVisible()
    assert plain(page.printer_line.text()).startswith("Pas d’imprimante sur cet ordinateur")
    assert not page.print.isEnabled()
    assert page.save.isEnabled()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PrinterState.READY, "bureau : prête"),
        (PrinterState.PAUSED, "bureau : en pause."),
        (PrinterState.OFFLINE, "bureau : hors ligne."),
        (PrinterState.JAM, "bureau : bourrage papier."),
        (PrinterState.NO_PAPER, "bureau : plus de papier."),
    ],
)
def test_how_the_printer_does_is_said(
    open_page: Open, qtbot: QtBot, tmp_path: Path, state: PrinterState, said: str
) -> None:
    machine = Machine(tmp_path, "bureau")
    machine.states["bureau"] = state
    page = open_page(machine=machine)
    assert plain(page.printer_line.text()).startswith(said)


def test_a_printer_that_goes_while_one_looks_is_named(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    machine = Machine(tmp_path, "bureau")
    page = open_page(machine=machine)
    del machine.states["bureau"]
    page._look.timeout.emit()
    qtbot.waitUntil(lambda: "n’est plus là" in page.printer_line.text())
    page.reload()
    ready(page, qtbot)
    assert page.printer_tab.name == "bureau"  # no other printer is taken in its place
    assert "n’est plus là" in page.printer_line.text()


def test_a_paper_that_the_printer_lacks_is_asked_about(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    machine = Machine(tmp_path, "bureau")
    machine.papers = ((215.9, 279.4),)  # US Letter only
    page = open_page(machine=machine)
    words = "bureau n’annonce pas de papier de 210 × 297 mm"
    assert plain(page.notices.toPlainText()).startswith(words)
    click(page.print, qtbot)
    assert page.questions.asked[-1].startswith(words)
    assert machine.sent == []
    page.questions.sure = True
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: len(machine.sent) == 1)
    ready(page, qtbot)


def test_a_test_badge_comes_out_and_stands_in_no_ledger(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page("bureau")
    tab(page, 1, qtbot)
    click(page.printer_tab.test, qtbot)
    qtbot.waitUntil(lambda: "l’accueil dit que c’est un essai" in page.run.said.text())
    ready(page, qtbot)
    (sheet,) = grey_pages(tmp_path / "bureau.pdf", 150)
    assert decode_image(sheet) == ["TEST" * 7]
    assert page.runs_tab.list.count() == 0


# --- what goes wrong ---------------------------------------------------------------------------


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


@pytest.mark.parametrize("kind", ["designs", "sheets"])
def test_a_broken_file_is_named_with_its_line(
    open_page: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    ours = "a6" if kind == "designs" else "a6-single"
    broken = "width = 105"
    text = (data_folder("badges") / kind / f"{ours}.toml").read_text("utf-8")
    assert broken in text
    line = text[: text.index(broken)].count("\n") + 1
    own = Path(platformdirs.user_data_path("data-days-checkin", appauthor=False)) / "badges" / kind
    own.mkdir(parents=True)
    (own / "le-notre.toml").write_text(
        text.replace(broken, broken.replace("105", "-5"), 1), "utf-8"
    )
    page = open_page()
    combo = page.form.design if kind == "designs" else page.form.sheet
    combo.setCurrentIndex(combo.findData("le-notre"))
    qtbot.waitUntil(lambda: page.count.text() == "Impossible d’imprimer ainsi")
    said = plain(page.run.said.text())
    assert "le-notre.toml" in said
    assert f"ligne {line}" in said
    assert not page.save.isEnabled()


def test_letters_that_no_font_has_are_named_before_printing(
    open_page: Open, event: OpenEvent, qtbot: QtBot
) -> None:
    add(event, "Linear \U00010000\U00010003")
    page = open_page()
    told = plain(page.notices.toPlainText())
    assert "Linear" in told
    assert "linear b syllable b008 a" in told


def test_a_print_can_be_cancelled_and_a_broken_printer_is_named(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    def endless(name: str, said: object) -> Output:
        def send(
            job: PrintJob, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> bool:
            progress(1, 5)
            said(PrinterState.OFFLINE)  # type: ignore[operator]
            while not cancelled():
                Event().wait(0.01)
            return False

        return Output(Target.PRINTER, name, send)

    page = open_page("bureau", printing=endless)
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "hors ligne" in page.run.said.text())
    assert page.run.bar.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.run.said.text().startswith("Annulé"))
    ready(page, qtbot)
    machine = Machine(tmp_path, "bureau")
    machine.broken = {"bureau"}
    page.printing = machine.printer
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "« bureau » n’a rien pris" in plain(page.run.said.text()))
    ready(page, qtbot)
    assert page.earlier.text() == ""


def test_a_file_that_cannot_be_written_is_named_and_nothing_is_noted(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page()
    (tmp_path / "plain").write_text("a file where a folder is named")
    page.questions.folder = tmp_path / "plain"
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: "Impossible d’écrire" in page.run.said.text())
    ready(page, qtbot)
    taken = tmp_path / "taken" / "badges.pdf"
    taken.mkdir(parents=True)  # as an open file on Windows: nothing can take its place
    page.questions.folder = taken.parent
    click(page.save, qtbot)
    qtbot.waitUntil(lambda: "taken" in page.run.said.text())
    ready(page, qtbot)
    choose(page, Who.NOT_PRINTED, qtbot)
    assert len(page.prepared.badges) == 5
    assert [p.name for p in taken.parent.iterdir()] == ["badges.pdf"]


def test_nobody_at_all_is_said(window: MainWindow, event: OpenEvent, qtbot: QtBot) -> None:
    event.write(lambda unit: unit.run("DELETE FROM badge"))
    event.write(lambda unit: unit.run("DELETE FROM attendee"))
    page = opener(window, qtbot, Path())()
    assert page.count.text().startswith("Personne")
    assert not page.save.isEnabled()
    assert not page.print.isEnabled()
