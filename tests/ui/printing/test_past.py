"""After a jam, a failure or a restart: what is missing is printed, and nothing twice."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from checkin.badging.print_job import PrintJob
from checkin.domain.model import Role
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.print_centre import Output, Who
from checkin.services.print_printers import PrinterState
from checkin.services.print_runs import Target
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.main_window import MainWindow
from tests.ui.fake_desk import FakeDesk

from .machine import Machine, choose, click, opener, plain, ready, tab

EVENING = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)  # 18 h 02 in Marseille
FAMILIES = ("Aubert", "Blanc", "Costa", "Durand", "Etienne", "Faure", "Garcia", "Henry", "Icard")


@pytest.fixture
def event(migrated_file: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    opened.create(built_in_programme())
    for family in FAMILIES:
        people.register(
            opened, given_name="Zoé", family_name=family, email="", role=Role.PARTICIPANT,
            sessions=[], waitlist=False, at=EVENING,
        )  # fmt: skip
    yield opened
    opened.close()


def open_window(event: OpenEvent, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(FakeDesk(), "A", lambda: EVENING, event=event, machine=machine)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.door.search.field.hasFocus())
    return window


def test_a_jam_at_page_two_is_gone_on_with(
    event: OpenEvent, tmp_path: Path, french: None, qtbot: QtBot
) -> None:
    machine = Machine(tmp_path, "bureau")
    window = open_window(event, tmp_path, qtbot)
    page = opener(window, qtbot, tmp_path)(machine=machine)
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "Badges : 9" in plain(page.run.said.text()))
    ready(page, qtbot)
    window.close()

    # the next morning, in a program that was started anew
    window = open_window(event, tmp_path, qtbot)
    page = opener(window, qtbot, tmp_path)(machine=machine)
    tab(page, 3, qtbot)
    assert page.log.isVisible()
    assert page.log.table.model().rowCount() == 9
    line = plain(page.runs_tab.list.currentItem().text())
    assert line == "mardi 3 mars à 18 h 02, bureau : badges 9, pages 3\nimprimé"
    page.runs_tab.page.setValue(2)
    assert page.runs_tab.resume.text() == "&Reprendre à la page 2"
    click(page.runs_tab.resume, qtbot)
    ready(page, qtbot)
    assert plain(page.form.who.currentText()) == "Suite, dès la page 2 (18 h 02)"
    assert plain(page.count.text()) == "Badges : 5, pages : 2"
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "Badges : 5" in plain(page.run.said.text()))
    ready(page, qtbot)
    assert page.questions.asked == []  # nobody has these on paper
    assert machine.names_sent()[9:] == [f"Zoé {family}" for family in FAMILIES[4:]]
    assert page.form.who.currentData() == Who.EVERYBODY
    assert [page.runs_tab.list.item(row).text().split("\n")[1] for row in (0, 1)] == [
        "imprimé",
        "poursuivi par une autre impression",
    ]
    choose(page, Who.NOT_PRINTED, qtbot)
    assert page.prepared.badges == ()
    window.close()


def test_a_print_that_was_left_when_the_program_closed_is_told_about(
    event: OpenEvent, tmp_path: Path, french: None, qtbot: QtBot
) -> None:
    def waits(name: str, said: object) -> Output:
        def send(job: PrintJob, progress: object, cancelled: object) -> bool:
            while not cancelled():  # type: ignore[operator]
                said(PrinterState.OFFLINE)  # type: ignore[operator]
                window.workbench.closing.wait(0.01)
            return False

        return Output(Target.PRINTER, name, send)

    machine = Machine(tmp_path, "bureau")
    window = open_window(event, tmp_path, qtbot)
    page = opener(window, qtbot, tmp_path)(machine=machine, printing=waits)
    assert not page.strip.isVisible()
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "hors ligne" in page.run.said.text())
    window.close()  # is not held up by the printer

    window = open_window(event, tmp_path, qtbot)
    page = opener(window, qtbot, tmp_path)(machine=machine)
    qtbot.waitUntil(page.strip.isVisible)
    assert "mardi 3 mars à 18 h 02 sur bureau" in plain(page.strip.text())
    tab(page, 3, qtbot)
    assert "fin inconnue" in page.runs_tab.list.currentItem().text()
    click(page.runs_tab.out, qtbot)
    qtbot.waitUntil(lambda: not page.strip.isVisible())
    ready(page, qtbot)
    assert page.log.model.rowCount() == 9
    tab(page, 0, qtbot)
    choose(page, Who.NOT_PRINTED, qtbot)
    assert page.count.text() == "Tous les badges sont déjà imprimés."
    window.close()


def test_what_failed_is_filtered_and_printed_again(
    event: OpenEvent, tmp_path: Path, french: None, qtbot: QtBot
) -> None:
    machine = Machine(tmp_path, "bureau")
    window = open_window(event, tmp_path, qtbot)
    page = opener(window, qtbot, tmp_path)(machine=machine)
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "Badges : 9" in plain(page.run.said.text()))
    ready(page, qtbot)
    chosen = [p.attendee.id for p in people.list_people(event)][:2]
    page.form.choose_people(chosen)
    ready(page, qtbot)
    machine.broken, page.questions.sure = {"bureau"}, True
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "n’a rien pris" in page.run.said.text())
    ready(page, qtbot)
    tab(page, 3, qtbot)
    assert page.log.model.rowCount() == 11
    click(page.log.failed, qtbot)
    rows = [page.log.model.index(row, 2).data() for row in range(page.log.model.rowCount())]
    assert len(rows) == 2
    assert all(plain(row).startswith("échec · L’imprimante « bureau »") for row in rows)
    page.log.table.selectionModel().select(
        page.log.model.index(0, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    click(page.log.again, qtbot)
    ready(page, qtbot)
    assert page.form.who.currentData() == Who.SELECTION
    assert len(page.prepared.badges) == 1
    machine.broken = set()
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: "Badges : 1" in plain(page.run.said.text()))
    ready(page, qtbot)
    assert page.log.model.rowCount() == 1  # the other one
    window.close()


def test_the_log_keeps_to_the_rules_of_models(
    event: OpenEvent, tmp_path: Path, french: None, qtbot: QtBot, qtmodeltester: object
) -> None:
    window = open_window(event, tmp_path, qtbot)
    page = opener(window, qtbot, tmp_path)("bureau")
    qtmodeltester.check(page.log.model)  # type: ignore[attr-defined]
    click(page.print, qtbot)
    qtbot.waitUntil(lambda: page.log.model.rowCount() == 9)
    ready(page, qtbot)
    qtmodeltester.check(page.log.model)  # type: ignore[attr-defined]
    window.close()
