"""Badges and the real door: boxes, a lost badge, a test badge, a spare one, newcomers' own."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from checkin.badging.print_job import PrintJob
from checkin.domain.model import Attendee, Role, Source
from checkin.scanning.decoder import decode_image
from checkin.scanning.pdf_pages import grey_pages
from checkin.services import people
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.print_boxes import propose
from checkin.services.print_centre import Output, Who
from checkin.services.print_desk import DeskPrinter, set_desk_printer
from checkin.services.print_runs import Target, read_runs
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.store import roster_rows
from checkin.ui.door.walk_in import WalkIns
from checkin.ui.main_window import MainWindow
from checkin.ui.parts.banners import Banner
from checkin.ui.people.card_door import PersonCards
from checkin.ui.printing.newcomers import AGAIN, LEAVE, Newcomers
from tests.ui.keys import Keyboard

from .machine import CTRL, Machine, choose, click, opener, plain, ready, tab

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)  # 9 h in Marseille; mer-am starts at 9 h 30
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Door:
    """The real window on a real event; it may be closed and opened again."""

    def __init__(self, event: OpenEvent, folder: Path, qtbot: QtBot) -> None:
        self.event, self.folder, self.qtbot = event, folder, qtbot
        self.settings = MachineSettings(folder / "settings.json")
        self.desk = EventDesk(event)
        self.now = NINE
        self.time = 100_000_000  # of the keyboard
        self.printer = Machine(folder, "étiqueteuse")
        self.window = self.start()

    def start(self) -> MainWindow:
        window = MainWindow(
            self.desk, "A", lambda: self.now, event=self.event, machine=self.settings
        )
        self.qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        self.window = window
        self.until(lambda: window.findChild(Newcomers, "newcomers") is not None)
        self.rest()
        self.newcomers.out = self.printer.printer
        return window

    def rest(self) -> None:
        bench = self.window.workbench
        lanes = (bench.lane, bench.long_lane, bench.print_lane, bench.newcomers_lane)
        self.until(lambda: all(lane.idle for lane in lanes))

    @property
    def newcomers(self) -> Newcomers:
        found = self.window.findChild(Newcomers, "newcomers")
        assert isinstance(found, Newcomers)
        return found

    @property
    def cards(self) -> PersonCards:
        found = self.window.findChild(PersonCards, "person_cards")
        assert isinstance(found, PersonCards)
        return found

    def add(self, given: str, family: str, *, listed: bool = True) -> people.Person:
        """Somebody of the list, or entered by the desk."""
        person = people.register(
            self.event, given_name=given, family_name=family, email="", role=Role.PARTICIPANT,
            sessions=["mer-am"], waitlist=False, at=NINE - timedelta(days=1),
        )  # fmt: skip
        if listed:
            self.event.write(
                lambda unit: unit.run(
                    "UPDATE attendee SET source = ? WHERE id = ?",
                    Source.IMPORTED.value,
                    person.attendee.id,
                )
            )
        return person

    def enter_newcomer(self, given: str, family: str) -> None:
        """Ctrl+N, a name, F9."""
        self.window.show_page("door")
        self.qtbot.keyClick(self.window, Qt.Key.Key_N, CTRL)
        form = self.window.findChild(WalkIns, "walk_ins").form
        self.until(lambda: form.isVisible() and isinstance(QApplication.focusWidget(), QLineEdit))
        self.until(form.isActiveWindow)
        form.given.setText(given)
        form.family.setText(family)
        self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
        self.until(lambda: self.words.title == "BIENVENUE" and self.words.family == family)

    def scan(self, code: str) -> None:
        keyboard = Keyboard(self.window.windowHandle(), self.time)
        keyboard.scan(code)
        self.time = keyboard.now + 10_000

    @property
    def words(self) -> object:
        return self.window.door.verdict.words

    def until(self, told: object) -> None:
        self.qtbot.waitUntil(lambda: bool(told()))  # type: ignore[operator]

    def strip(self) -> str:
        label = self.window.door.banners.strips.get((Banner.PRINT, ""))
        return plain(label.text()) if label is not None and label.isVisible() else ""

    def button(self, action: str) -> object:
        return self.window.door.side.actions_bar.actions_by_id[action].button


@pytest.fixture
def door(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Door]:
    event = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    event.create(built_in_programme())
    door = Door(event, tmp_path, qtbot)
    yield door
    door.window.close()
    event.close()


def type_name(door: Door, text: str) -> None:
    field = door.window.door.search.field
    field.setFocus()
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter))


# --- boxes -------------------------------------------------------------------------------------


def test_the_door_says_in_which_box_a_badge_lies(door: Door, qtbot: QtBot) -> None:
    for name in ("Ana Aubert", "Bob Blanc", "Cyd Costa", "Dan Durand"):
        door.add(*name.split())
    eve = door.add("Ève", "Costa", listed=False)
    page = opener(door.window, qtbot, door.folder)()
    tab(page, 2, qtbot)
    page.boxes_tab.number.setValue(2)
    click(page.boxes_tab.divide, qtbot)
    qtbot.waitUntil(lambda: page.boxes_tab.list.count() == 2)
    ready(page, qtbot)
    boxes = [plain(page.boxes_tab.list.item(row).text()) for row in (0, 1)]
    assert boxes == ["A–B : 2 badges", "C–D : 3 badges"]
    click(page.boxes_tab.labels, qtbot)
    qtbot.waitUntil(lambda: "etiquettes-des-boites.pdf" in page.run.said.text())
    ready(page, qtbot)
    assert (door.folder / "etiquettes-des-boites.pdf").read_bytes()[:5] == b"%PDF-"

    door.window.show_page("door")
    type_name(door, "cyd")
    results = door.window.door.search.results
    door.until(lambda: results.count() == 1)
    assert results.item(0).text() == "Cyd Costa\nboîte C–D"
    qtbot.keyClick(door.window.door.search.field, Qt.Key.Key_Return)
    door.until(lambda: door.words.family == "Costa")
    assert door.words.detail == "boîte C–D"
    door.cards.open(door.window.flow.last[2].id)
    door.until(door.cards.dialog.isVisible)
    assert "boîte C–D." in door.cards.dialog.badge.text()
    door.cards.dialog.reject()
    bob = next(p for p in people.list_people(door.event) if p.attendee.family_name == "Blanc")
    door.scan(bob.badge)
    door.until(lambda: door.words.family == "Blanc")
    assert door.words.detail == ""  # who shows a badge looks for none
    door.window.flow.admit_person(eve.attendee.id)
    door.until(lambda: door.words.given == "Ève")
    assert door.words.detail == ""  # hers was made at the desk


def test_boxes_are_divided_anew_only_when_that_is_wanted(door: Door, qtbot: QtBot) -> None:
    for name in ("Ana Aubert", "Bob Blanc", "Cyd Costa"):
        door.add(*name.split())
    propose(door.event, 3)
    page = opener(door.window, qtbot, door.folder)()
    tab(page, 2, qtbot)
    assert page.boxes_tab.number.value() == 3
    page.boxes_tab.number.setValue(0)
    click(page.boxes_tab.divide, qtbot)
    ready(page, qtbot)
    assert page.questions.asked == ["divide"]
    assert page.boxes_tab.list.count() == 3
    page.questions.sure = True
    click(page.boxes_tab.divide, qtbot)
    qtbot.waitUntil(lambda: page.boxes_tab.list.item(0).text().startswith("Un seul tas"))
    assert not page.boxes_tab.labels.isEnabled()
    ready(page, qtbot)


def test_papers_for_a_bad_day_are_saved_and_read(door: Door, qtbot: QtBot) -> None:
    ana = door.add("Ana", "Aubert")
    page = opener(door.window, qtbot, door.folder)()
    tab(page, 2, qtbot)
    for button, name in (
        (page.boxes_tab.ticks, "liste.pdf"),
        (page.boxes_tab.spares, "badges-de-reserve.pdf"),
    ):
        click(button, qtbot)
        qtbot.waitUntil(lambda name=name: name in page.run.said.text())
        ready(page, qtbot)
    (sheet,) = grey_pages(door.folder / "liste.pdf", 200)
    assert decode_image(sheet) == [ana.badge]


# --- badges at the door ------------------------------------------------------------------------


def test_a_spare_badge_from_the_printed_sheet_becomes_somebody_s(door: Door, qtbot: QtBot) -> None:
    door.add("Ana", "Aubert")
    page = opener(door.window, qtbot, door.folder)()
    tab(page, 2, qtbot)
    click(page.boxes_tab.spares, qtbot)
    path = door.folder / "badges-de-reserve.pdf"
    qtbot.waitUntil(lambda: path.name in page.run.said.text())
    ready(page, qtbot)
    (sheet,) = grey_pages(path, 150)
    spare = decode_image(sheet)[0]
    door.scan(spare)
    door.until(lambda: door.words.title == "À VOUS DE DIRE")
    type_name(door, "aubert")
    door.until(lambda: door.window.door.search.results.count() == 1)
    qtbot.keyClick(door.window.door.search.field, Qt.Key.Key_Return, CTRL)  # the card
    door.until(door.cards.dialog.isVisible)
    qtbot.keyClick(door.cards.dialog, Qt.Key.Key_G, CTRL)
    door.until(lambda: door.cards.form is not None and door.cards.form.isVisible())
    qtbot.keyClick(QApplication.focusWidget() or door.cards.form, Qt.Key.Key_Return)
    door.until(lambda: "maintenant le sien" in door.cards.dialog.message.text())
    door.cards.dialog.reject()
    door.scan(spare)
    door.until(lambda: door.words.title == "BIENVENUE")
    assert door.words.family == "Aubert"


def test_a_lost_badge_is_replaced_and_the_old_one_is_told_apart(door: Door, qtbot: QtBot) -> None:
    ana = door.add("Ana", "Aubert")
    page = opener(door.window, qtbot, door.folder)("bureau")
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "bureau" in page.run.said.text())
    ready(page, qtbot)
    choose(page, Who.SELECTION, qtbot)
    assert not page.form.badge_lost.isEnabled()
    page.form.people.item(0).setSelected(True)
    ready(page, qtbot)
    click(page.form.badge_lost, qtbot)
    assert page.questions.asked == ["Aubert Ana"]
    assert people.list_people(door.event)[0].badge == ana.badge  # they changed their mind
    page.questions.sure = True
    click(page.form.badge_lost, qtbot)
    qtbot.waitUntil(lambda: people.list_people(door.event)[0].badge != ana.badge)
    ready(page, qtbot)
    assert page.earlier.text() == ""  # the new one was never printed
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: page.log.model.rowCount() == 2)
    ready(page, qtbot)
    (sheet,) = grey_pages(door.folder / "bureau.pdf", 150)
    (new,) = decode_image(sheet)
    door.scan(ana.badge)
    door.until(lambda: door.words.title == "ANCIEN BADGE")
    door.now += timedelta(seconds=10)
    door.scan(new)
    door.until(lambda: door.words.title == "BIENVENUE")


def test_the_door_reads_a_test_badge_as_a_test(door: Door) -> None:
    door.scan("TEST" * 7)
    door.until(lambda: door.words.title == "BADGE D’ESSAI")
    door.rest()
    assert door.desk.recent(5) == []


# --- newcomers ---------------------------------------------------------------------------------


def wanted(door: Door) -> None:
    set_desk_printer(door.settings, DeskPrinter("étiqueteuse", "label-62", "roll-62-endless"))


def test_a_newcomer_s_badge_prints_by_itself_once(door: Door, qtbot: QtBot) -> None:
    door.enter_newcomer("Ana", "Aubert")
    door.rest()
    assert door.printer.sent == []  # not before somebody says so
    page = opener(door.window, qtbot, door.folder)(machine=door.printer)
    page.form.design.setCurrentIndex(page.form.design.findData("label-62"))
    page.form.sheet.setCurrentIndex(page.form.sheet.findData("roll-62-endless"))
    ready(page, qtbot)
    tab(page, 1, qtbot)
    click(page.printer_tab.newcomers, qtbot)
    door.enter_newcomer("Zoé", "Gonçalves")
    door.until(lambda: door.printer.names_sent() == ["Zoé Gonçalves"])
    door.rest()
    (label,) = grey_pages(door.folder / "étiqueteuse.pdf", 200)
    zoe = people.list_people(door.event)[-1]
    assert decode_image(label) == [zoe.badge]
    assert door.strip() == ""
    [run] = read_runs(door.event)
    assert (run.target, run.state) == (Target.DESK, "printed")
    door.window.workbench.person_added.emit(zoe.attendee.id)  # told twice
    door.rest()
    door.window.close()
    door.start()
    assert door.printer.names_sent() == ["Zoé Gonçalves"]
    assert door.strip() == ""


def test_the_door_does_not_wait_for_a_newcomer_s_badge(door: Door) -> None:
    wanted(door)
    held = Event()

    def slow(name: str) -> Output:
        def send(job: PrintJob, progress: object, cancelled: object) -> bool:
            assert held.wait(10)
            return door.printer.printer(name).send(job, None, None)

        return Output(Target.PRINTER, name, send)

    door.newcomers.out = slow
    ana = door.add("Ana", "Aubert")
    door.enter_newcomer("Zoé", "Gonçalves")
    door.scan(ana.badge)
    door.until(lambda: door.words.family == "Aubert")  # while the printer is at it
    assert door.printer.sent == []
    held.set()
    door.until(lambda: door.printer.names_sent() == ["Zoé Gonçalves"])
    door.rest()


def test_a_failure_is_a_strip_and_one_key_tries_again(door: Door, qtbot: QtBot) -> None:
    wanted(door)
    door.printer.broken = {"étiqueteuse"}
    assert not door.button(AGAIN).isVisible()
    door.enter_newcomer("Zoé", "Gonçalves")
    door.until(lambda: door.strip())
    assert door.strip().startswith(
        "Badge pas imprimé : Zoé Gonçalves. L’imprimante « étiqueteuse » n’a rien pris"
    )
    assert door.button(AGAIN).isVisible()
    qtbot.keyClick(door.window, Qt.Key.Key_P, CTRL)
    door.rest()
    door.until(lambda: door.strip())
    assert door.printer.sent == []
    door.printer.broken = set()
    qtbot.keyClick(door.window, Qt.Key.Key_P, CTRL)
    door.until(lambda: door.printer.names_sent() == ["Zoé Gonçalves"])
    door.rest()
    assert door.strip() == ""
    assert not door.button(AGAIN).isVisible()


def test_after_a_restart_what_is_not_known_to_be_out_waits_for_somebody(
    door: Door, qtbot: QtBot
) -> None:
    wanted(door)

    def waits(name: str) -> Output:
        def send(job: PrintJob, progress: object, cancelled: object) -> bool:
            door.printer.sent.append((name, job))
            while not cancelled():  # type: ignore[operator]
                door.window.workbench.closing.wait(0.01)
            return False

        return Output(Target.PRINTER, name, send)

    door.newcomers.out = waits
    door.enter_newcomer("Zoé", "Gonçalves")
    door.until(lambda: len(door.printer.sent) == 1)
    door.window.close()
    door.start()
    door.until(lambda: "Zoé Gonçalves. Regardez d’abord dans l’imprimante." in door.strip())
    assert len(door.printer.sent) == 1  # nothing prints by itself again
    click(door.button(LEAVE), qtbot)  # it lies there
    door.until(lambda: door.strip() == "")
    door.window.close()
    door.start()
    assert door.strip() == ""
    assert len(door.printer.sent) == 1


def test_a_card_prints_on_the_desk_s_printer(door: Door, qtbot: QtBot) -> None:
    wanted(door)
    ana: Attendee = door.add("Ana", "Aubert").attendee
    door.cards.out = door.printer.printer
    door.cards.open(ana.id)
    door.until(door.cards.dialog.isVisible)
    qtbot.keyClick(door.cards.dialog, Qt.Key.Key_P, CTRL)
    door.until(lambda: door.printer.names_sent() == ["Ana Aubert"])
    door.until(lambda: "est sorti de étiqueteuse" in door.cards.dialog.message.text())
    assert door.event.read(lambda unit: roster_rows.attendee(unit, ana.id)) is not None
    door.cards.dialog.reject()


def test_the_morning_s_checklist_takes_a_test_badge_for_printer_and_scanner(door: Door) -> None:
    door.window.show_page("checklist")
    page = door.window._made["checklist"]
    door.rest()
    assert not page.checks["printer"].done
    assert page.takes_scan("TEST" * 7)
    door.rest()
    assert page.checks["printer"].done
    assert page.checks["scanner"].done


def test_the_door_loads_nothing_that_draws_badges() -> None:
    """A newcomer's badge loads it, beside the door; before that nobody waits for it."""
    script = (
        "import sys, checkin.ui.main_window, checkin.ui.people.card_door, checkin.ui.door.walk_in,"
        " checkin.ui.printing.newcomers, checkin.ui.printing.boxes_door;"
        "print(*(m for m in ('checkin.badging.layout', 'qrcode', 'PySide6.QtPrintSupport')"
        " if m in sys.modules))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    assert told.stdout.split() == []
