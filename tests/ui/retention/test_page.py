"""Personal data as the organiser sees to it: date, preview, the word typed, the reminder."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from checkin.domain.model import Attendee
from checkin.services.attendance_export import read_evidence
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.retention import preview, set_date
from checkin.services.safe_copies import rotate
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.store import roster_rows
from checkin.ui.day.checklist import ChecklistPage
from checkin.ui.main_window import MainWindow
from checkin.ui.retention.page import RetentionPage
from checkin.ui.welcome import Welcome
from tests.reporting.conftest import local
from tests.reporting.small_event import AFTER, small_event

YEARS_LATER = datetime(2028, 1, 3, 9, tzinfo=UTC)
NEW_YEARS_EVE = date(2027, 12, 31)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    opened = small_event(tmp_path / "e.checkin")
    with_note = Attendee("b1", "Ida", "Note", "ida@example.org", door_note="kit", extra={"a": "b"})
    opened.write(lambda unit: roster_rows.add_attendees(unit, [with_note]))
    EventDesk(opened).undo("out5", by="Nadia", reason="par erreur", at=AFTER, station="A")
    rotate(opened, tmp_path / "copies", local(6, 21))
    yield opened
    opened.close()


@pytest.fixture
def now() -> list[datetime]:
    return [YEARS_LATER]


@pytest.fixture
def window(
    event: OpenEvent, now: list[datetime], french: None, qtbot: QtBot
) -> Iterator[MainWindow]:
    opened = MainWindow(
        EventDesk(event), "A", lambda: now[0], event=event, machine=MachineSettings()
    )
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.overview.view is not None)
    yield opened
    opened.close()


@pytest.fixture
def open_page(window: MainWindow, qtbot: QtBot) -> Callable[[], RetentionPage]:
    def make() -> RetentionPage:
        window.show_page("retention")
        page = window.pages.currentWidget()
        assert isinstance(page, RetentionPage)
        ready(page, qtbot)
        return page

    return make


def ready(page: RetentionPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: page.found is not None and page._bench.long_lane.idle and not page._busy
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def rows(table: QTableWidget) -> dict[str, tuple[str, str]]:
    return {
        plain(table.item(row, 0).text()): (table.item(row, 1).text(), table.item(row, 2).text())
        for row in range(table.rowCount())
    }


def click(widget: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_date(page: RetentionPage, text: str, qtbot: QtBot) -> None:
    page.date.line.selectAll()
    qtbot.keyClicks(page.date.line, text)


def test_the_date_is_set_by_keyboard_and_noted(
    open_page: Callable[[], RetentionPage], event: OpenEvent, now: list[datetime], qtbot: QtBot
) -> None:
    now[0] = AFTER
    page = open_page()
    assert page.state.text().startswith("Aucune date n’est fixée.")
    assert page.date.line.hasFocus()
    assert (page.date.line.text(), page.date.words.text()) == ("", "")
    assert not page.keep_date.isEnabled()  # no date that nobody gave
    type_date(page, "31/12/2027", qtbot)
    click(page.keep_date, qtbot)
    ready(page, qtbot)
    assert preview(event).due == NEW_YEARS_EVE
    assert plain(page.state.text()) == (
        "À effacer à partir du 31 décembre 2027. Avant, rien ne peut être effacé."
    )
    assert not page.typed.isEnabled()
    assert not page.erase.isEnabled()
    noted = [i for i in read_evidence(event, AFTER).incidents if "erasure date" in i.details]
    assert "2027-12-31" in noted[0].details
    click(page.no_date, qtbot)
    ready(page, qtbot)
    assert preview(event).due is None


def test_digits_alone_are_a_date_and_it_is_said_in_words_before_it_is_kept(
    open_page: Callable[[], RetentionPage], event: OpenEvent, now: list[datetime], qtbot: QtBot
) -> None:
    now[0] = AFTER
    page = open_page()
    for text in ("10122026", "10/12/2026", "10.12.26"):
        type_date(page, text, qtbot)
        assert page.date.words.text() == "jeudi 10 décembre 2026"
    qtbot.keyClick(page.date.line, Qt.Key.Key_Return)
    assert page.keep_date.hasFocus()  # read first; the next key keeps it
    assert preview(event).due is None
    qtbot.keyClick(page.keep_date, Qt.Key.Key_Space)
    ready(page, qtbot)
    assert preview(event).due == date(2026, 12, 10)
    assert page.date.line.text() == "10/12/2026"


def test_what_is_no_date_is_not_kept(
    open_page: Callable[[], RetentionPage], event: OpenEvent, now: list[datetime], qtbot: QtBot
) -> None:
    now[0] = AFTER
    page = open_page()
    type_date(page, "31022027", qtbot)
    assert page.date.words.text().startswith("Pas encore une date")
    assert not page.keep_date.isEnabled()
    qtbot.keyClick(page.date.line, Qt.Key.Key_Return)
    assert page.date.line.hasFocus()
    page.reload()  # what is half typed stays
    ready(page, qtbot)
    assert page.date.line.text() == "31022027"
    type_date(page, "01012020", qtbot)
    assert plain(page.date.words.text()) == "mercredi 1 janvier 2020 : déjà passé"


def test_a_day_is_picked_in_the_calendar(
    open_page: Callable[[], RetentionPage], now: list[datetime], qtbot: QtBot
) -> None:
    now[0] = AFTER
    page = open_page()
    page.date.calendar.clicked.emit(QDate(2030, 12, 31))
    assert page.date.words.text() == "mardi 31 décembre 2030"
    page.reload()
    ready(page, qtbot)
    assert page.date.day == date(2030, 12, 31)


def test_what_goes_and_what_stays_is_seen_before(
    open_page: Callable[[], RetentionPage], event: OpenEvent, qtbot: QtBot
) -> None:
    set_date(event, NEW_YEARS_EVE, by="A", now=AFTER)
    page = open_page()
    goes, stays = rows(page.goes), rows(page.stays)
    assert goes["E-mail"] == ("8", "zoe@example.org · bob@example.org · ana@example.org")
    assert goes["Note d’accueil"][0] == "2"
    assert stays["Nom"][0] == "8"
    decisions = "Équipe : décisions, corrections, comptages, et motifs"
    assert goes[decisions] == ("1", "Nadia: par erreur")
    assert stays["Rôle"][1] == "participant · intervenant"
    page.staff.click()
    assert decisions in rows(page.stays)
    assert decisions not in rows(page.goes)
    assert page.copies_list.item(0).text().count(".checkin") == 1
    assert "aucun dossier" in page.dossier.text().lower()


def test_nothing_goes_until_the_word_and_a_name_are_typed(
    open_page: Callable[[], RetentionPage], event: OpenEvent, qtbot: QtBot, tmp_path: Path
) -> None:
    set_date(event, NEW_YEARS_EVE, by="A", now=AFTER)
    page = open_page()
    qtbot.keyClicks(page.typed, "EFFACER")
    assert not page.erase.isEnabled()
    qtbot.keyClicks(page.by, "Camille Exemple")
    assert page.erase.isEnabled()
    page.typed.clear()
    qtbot.keyClicks(page.typed, "effacer")
    assert not page.erase.isEnabled()
    page.typed.clear()
    qtbot.keyClicks(page.typed, "EFFACER")
    before = read_evidence(event, YEARS_LATER)
    click(page.erase, qtbot)
    qtbot.waitUntil(lambda: page.told.text().startswith("Effacé"))
    ready(page, qtbot)
    told = plain(page.told.text()).splitlines()
    assert told == [
        "Effacé : les données de 8 personnes. C’est noté, avec votre nom.",
        "Vérifié : les chaînes du journal tiennent.",
        "Copies automatiques supprimées : 1. Une nouvelle a été faite.",
    ]
    assert rows(page.goes)["E-mail"] == ("0", "")
    assert plain(page.state.text()).startswith("Tout ce qui n’est pas une preuve est effacé")
    assert not page.erase.isEnabled()  # the word must be typed again
    assert not page.delete_left.isVisible()
    after = read_evidence(event, YEARS_LATER)
    assert after.data.attendances == before.data.attendances
    assert any(i.by == "Camille Exemple" and "erasure" in i.details for i in after.incidents)
    copies = list((tmp_path / "copies").iterdir())
    assert len(copies) == 1
    assert b"example.org" not in copies[0].read_bytes()
    assert b"example.org" not in (tmp_path / "e.checkin").read_bytes()


def test_a_copy_that_could_not_be_deleted_is_named_and_tried_again(
    open_page: Callable[[], RetentionPage],
    event: OpenEvent,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_date(event, NEW_YEARS_EVE, by="A", now=AFTER)
    page = open_page()
    (copy,) = (tmp_path / "copies").iterdir()
    really = Path.unlink

    def held_open(path: Path, missing_ok: bool = False) -> None:
        if path.name.startswith(copy.name):
            raise PermissionError(13, "held open by another program")
        really(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held_open)
        qtbot.keyClicks(page.by, "Camille")
        qtbot.keyClicks(page.typed, "EFFACER")
        click(page.erase, qtbot)
        qtbot.waitUntil(lambda: page.told.text().startswith("Effacé"))
        ready(page, qtbot)
    assert str(copy) in page.told.text()
    assert page.delete_left.isVisible()
    click(page.delete_left, qtbot)
    qtbot.waitUntil(lambda: "restantes" in page.told.text())
    ready(page, qtbot)
    assert plain(page.told.text()) == "Copies supprimées : 1, restantes : 0."
    assert not page.delete_left.isVisible()
    assert b"example.org" not in b"".join(p.read_bytes() for p in (tmp_path / "copies").iterdir())


def test_once_the_date_has_passed_checklist_and_welcome_remind_of_it(
    open_page: Callable[[], RetentionPage],
    window: MainWindow,
    event: OpenEvent,
    now: list[datetime],
    qtbot: QtBot,
) -> None:
    now[0] = AFTER
    page = open_page()
    type_date(page, "30.6.21", qtbot)  # long ago by the clock of this computer
    click(page.keep_date, qtbot)
    ready(page, qtbot)

    def checklist() -> ChecklistPage:
        window.show_page("checklist")
        shown = window.pages.currentWidget()
        assert isinstance(shown, ChecklistPage)
        qtbot.waitUntil(lambda: bool(shown.reminder.words.text()))
        qtbot.waitUntil(lambda: page._bench.long_lane.idle)
        return shown

    assert not checklist().reminder.isVisible()
    now[0] = YEARS_LATER
    shown = checklist()
    assert shown.reminder.isVisible()
    assert "La date est atteinte (30 juin 2021)" in plain(shown.reminder.words.text())
    click(shown.reminder.go, qtbot)
    assert window.pages.currentWidget() is page
    ready(page, qtbot)
    welcome = Welcome()
    qtbot.addWidget(welcome)
    wanted: list[Opening] = []
    welcome.chosen.connect(wanted.append)
    (link,) = welcome.due
    assert plain(link.text()).startswith("Effacer les données personnelles : Open Data Days")
    link.click()
    assert (wanted[0].database, wanted[0].page) == (str(event.database.path.resolve()), "retention")
    qtbot.keyClicks(page.by, "Camille")
    qtbot.keyClicks(page.typed, "EFFACER")
    click(page.erase, qtbot)
    qtbot.waitUntil(lambda: page.told.text().startswith("Effacé"))
    ready(page, qtbot)
    again = Welcome()
    qtbot.addWidget(again)
    assert again.due == []
    shown.reminder.look()
    qtbot.waitUntil(lambda: page._bench.long_lane.idle)
    assert not shown.reminder.isVisibleTo(shown)
