"""A paper sheet typed by keys on a real event: down the page, saved at once, taken back."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from checkin.domain.model import Attendee, Registration, RegistrationStatus
from checkin.services.attendance_export import read_evidence
from checkin.store import roster_rows, state_rows
from checkin.ui.paper.add import PaperAdd
from checkin.ui.paper.page import PaperPage
from checkin.ui.paper.sheets import PaperSheets
from tests.ui.desk_event import Place, open_place
from tests.ui.keys import Keyboard

HARD = ["Ωμέγα", "عبد الله", "Đurđević", "🎉", "Åse-Marie", "œuvrard", "王小明", "Z" * 60]


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    opened.now[0] += timedelta(hours=9)  # 18 h: the morning's sheets are on the desk
    yield opened
    opened.window.close()
    opened.event.close()


def registered(place: Place, people: list[Attendee], session: str = "mer-am") -> None:
    def fill(unit):  # type: ignore[no-untyped-def]
        roster_rows.add_attendees(unit, people)
        confirmed = RegistrationStatus.CONFIRMED
        rows = [Registration(p.id, session, confirmed, n) for n, p in enumerate(people, 1)]
        roster_rows.put_registrations(unit, rows)
        state_rows.retally(unit, [session])

    place.event.write(fill)


def forty(place: Place) -> list[Attendee]:
    people = [
        Attendee(f"p{n:02}", "Camille", f"{chr(65 + n // 2)}{'ab'[n % 2]}son{n:02}")
        for n in range(40)
    ]
    registered(place, people)
    return people


def opened(place: Place, session: str = "mer-am", name: str = "feuille 1", by: str = "Nadia"):  # type: ignore[no-untyped-def]
    focus = QApplication.focusWidget() or place.window
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    place.qtbot.keyClick(focus, Qt.Key.Key_E, modifiers)
    page = place.window.pages.currentWidget()
    assert isinstance(page, PaperPage)
    page.form.session.setCurrentIndex(page.form.session.findData(session))
    place.qtbot.waitUntil(lambda: page._session is not None and page._session.id == session)
    page.form.name.setText(name)
    page.form.by.setText(by)
    page.table.setFocus()
    return page


def saved(place: Place, page: PaperPage) -> None:
    place.qtbot.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    place.qtbot.waitUntil(lambda: "enregistrée" in page.status.text())
    place.qtbot.waitUntil(lambda: page._session is not None)


def paper(place: Place) -> list[str]:
    rows = place.event.read(
        lambda unit: unit.all(
            "SELECT attendee FROM log l WHERE via = 'paper' AND kind = 'scan' AND direction = 'in'"
            " AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id) ORDER BY seq"
        )
    )
    return [row[0] for row in rows]


class Counting(Keyboard):
    """Real keys at a typist's pace, counted."""

    strokes = 0

    def press(self, text: str, key: Qt.Key | None = None, *, repeat: bool = False) -> None:
        self.strokes += 1
        super().press(text, key, repeat=repeat)

    def key(self, key: Qt.Key, text: str = "") -> None:
        self.now += 120
        self.press(text, key)


def test_a_sheet_of_forty_takes_one_key_a_line(place: Place, qtbot: QtBot) -> None:
    people = forty(place)
    page = opened(place)
    QAbstractItemModelTester(page.model, page)
    absent = {7, 19, 33}
    page.form.counted.setText("37")
    keyboard = Counting(place.window.windowHandle())
    for row in range(40):  # down the paper, as it lies on the desk
        if row in absent:
            keyboard.key(Qt.Key.Key_Down)
        elif row % 2:
            keyboard.key(Qt.Key.Key_Space, " ")
        else:
            keyboard.key(Qt.Key.Key_Return, "\r")
    assert keyboard.strokes == 40
    # a printable key may be a scanner's first: the last one is let go after a moment
    qtbot.waitUntil(lambda: "Cochés\u00a0: 37" in page.tally.text())
    assert "Le compte y est" in page.tally.text()
    assert paper(place) == []  # nothing is recorded before it is saved
    saved(place, page)
    assert paper(place) == [p.id for n, p in enumerate(people) if n not in absent]
    assert page.form.name.text() == "feuille 2"
    assert page.model.rows[0].known is not None


def test_nearly_everybody_signed_all_then_the_absent(place: Place) -> None:
    forty(place)
    page = opened(place)
    keyboard = Counting(place.window.windowHandle())
    place.qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.type("20", 150)  # the number on the paper
    keyboard.key(Qt.Key.Key_Space, " ")
    keyboard.type("tas", 150)  # the letters of a name
    keyboard.key(Qt.Key.Key_Space, " ")
    assert keyboard.strokes == 7
    place.qtbot.waitUntil(lambda: len(page.draft.marks) == 38)
    gone = {line.attendee.family_name for line in page.model.rows} - {
        page.model.rows[row].attendee.family_name for row in range(40) if page.model.ticked(row)
    }
    assert gone == {"Jbson19", "Tason38"}


def test_a_count_that_differs_is_said_before_anything_is_saved(place: Place, qtbot: QtBot) -> None:
    registered(place, [Attendee("a", "Zoé", "Étienne"), Attendee("b", "Luc", "Faure")])
    page = opened(place)
    page.form.counted.setText("3")
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert "Il en manque 1" in page.tally.text()
    qtbot.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Pas enregistré" in page.status.text()
    assert paper(place) == []
    saved(place, page)
    assert paper(place) == ["a", "b"]


def test_names_are_wanted_and_times_are_read(place: Place, qtbot: QtBot) -> None:
    registered(place, [Attendee("a", "Zoé", "Étienne"), Attendee("b", "Luc", "Faure")])
    page = opened(place, name="")
    keyboard = Keyboard(place.window.windowHandle())
    keyboard.now += 500
    keyboard.press("", Qt.Key.Key_Right)  # to the time of entry
    keyboard.type("1005", 150)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.waitUntil(lambda: editor.text() == "1005")
    keyboard.type("\r", 150)
    qtbot.waitUntil(lambda: page.model.index(0, page.model.COL_IN).data() == "10\u00a0h\u00a005")
    qtbot.waitUntil(lambda: page.table.currentIndex().row() == 1)
    page.model.setData(page.model.index(1, page.model.COL_OUT), "dix")
    assert "n’est pas une heure" in page.status.text()
    page.model.setData(page.model.index(1, page.model.COL_OUT), "11h")
    qtbot.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.form.name.hasFocus()
    qtbot.keyClicks(page.form.name, "heure sans poste")
    page.form.end.setText("12h")
    saved(place, page)
    found = read_evidence(place.event, place.now[0]).data.attendances
    assert [(a.attendee, a.minutes_presumed) for a in found] == [("a", 115), ("b", 90)]


def test_an_impossible_time_records_nothing_and_keeps_what_was_typed(
    place: Place, qtbot: QtBot
) -> None:
    registered(place, [Attendee("a", "Zoé", "Étienne"), Attendee("b", "Luc", "Faure")])
    page = opened(place)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    page.model.setData(page.model.index(1, page.model.COL_IN), "17h")
    qtbot.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Luc Faure" in page.status.text())
    assert paper(place) == []
    assert page.model.ticked(0)
    assert page.form.save.isEnabled()


def test_who_is_not_on_the_list_is_found_or_written_in(place: Place, qtbot: QtBot) -> None:
    other = place.add("Ana", "Noël", sessions=())
    page = opened(place)
    assert "F6" in page.status.text()  # nobody is registered
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    dialog = place.dialog(PaperAdd, page)
    assert isinstance(dialog, PaperAdd)
    qtbot.keyClicks(dialog.field, "noel")
    qtbot.waitUntil(lambda: dialog.results.count() == 2)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    dialog = place.dialog(PaperAdd, page)
    assert isinstance(dialog, PaperAdd)
    qtbot.keyClicks(dialog.field, "Jean de La Tour")
    qtbot.waitUntil(lambda: dialog.results.count() == 1)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.organisation, "Port")
    qtbot.keyClick(dialog.organisation, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2 and page.table.hasFocus())
    saved(place, page)
    evidence = read_evidence(place.event, place.now[0])
    came = {evidence.data.attendees[a.attendee].name for a in evidence.data.attendances}
    assert came == {other.attendee.name, "Jean de La Tour"}


def test_a_saved_sheet_is_undone_whole(place: Place, qtbot: QtBot) -> None:
    registered(place, [Attendee("a", "Zoé", "Étienne"), Attendee("b", "Luc", "Faure")])
    page = opened(place)
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    saved(place, page)
    qtbot.keyClick(page.table, Qt.Key.Key_F8)
    dialog = place.dialog(PaperSheets, page)
    assert isinstance(dialog, PaperSheets)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert not dialog.back.isEnabled()  # why is missing
    qtbot.keyClicks(dialog.reason, "autre jour")
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2 personnes" in dialog.message.text())
    assert paper(place) == []
    qtbot.waitUntil(lambda: "annulés" in dialog.list.item(0).text())
    dialog.reject()


def test_what_is_typed_outlives_another_page_and_another_session(
    place: Place, qtbot: QtBot
) -> None:
    forty(place)
    page = opened(place)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert place.window.pages.currentWidget() is place.window.door
    page = opened(place, "jeu-am", name="autre")
    assert page.model.rowCount() == 0
    page = opened(place, "mer-am", name="")
    assert page.model.ticked(0)
    assert page.tally.text().startswith("Cochés\u00a0: 1")


def jumped(page: PaperPage, letters: str) -> bool:
    return page.status.text().endswith(letters)


def at_name(page: PaperPage, name: str) -> bool:
    return str(page.table.currentIndex().siblingAtColumn(1).data()).startswith(name)


def test_two_thousand_people_and_hard_names(place: Place, qtbot: QtBot) -> None:
    people = [Attendee(f"p{n:04}", "Al", f"{HARD[n % 8]} {n:04}", organisation=HARD[-n % 8])
              for n in range(2000)]  # fmt: skip
    registered(place, people)
    page = opened(place)
    assert page.model.rowCount() == 2000
    keyboard = Keyboard(place.window.windowHandle())
    keyboard.now += 500
    for letters in ("ωμ", "durd", "oeuv", "عبد"):
        keyboard.now += 2000
        page.table.forget()
        keyboard.type(letters, 150)
        expected = {"ωμ": "Ωμέγα", "durd": "Đurđević", "oeuv": "œuvrard", "عبد": "عبد"}[letters]
        qtbot.waitUntil(partial(jumped, page, letters))
        qtbot.waitUntil(partial(at_name, page, expected))
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    saved(place, page)
    assert len(paper(place)) == 2000
