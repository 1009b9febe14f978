"""The programme editor on a real event, and sessions from a list's names."""

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from checkin.domain.model import Room
from checkin.services.programme_changes import built_in_programme
from checkin.services.programme_changes_draft import (
    blank_programme,
    checked,
    with_names,
    with_own_ids,
)
from checkin.services.rehearsal import Rehearsal
from checkin.ui.main_window import MainWindow
from checkin.ui.programme.editor import ProgrammeEditor
from checkin.ui.programme.editor_tables import SessionsTable
from tests.ui.sample_window import sample, window

__all__ = ["sample", "window"]  # fixtures


def editor(window: MainWindow, qtbot: QtBot) -> ProgrammeEditor:
    window.show_page("programme-editor")
    page = window.pages.currentWidget()
    assert isinstance(page, ProgrammeEditor)
    qtbot.waitUntil(lambda: page.sessions.rows.rowCount() > 0)
    return page


def put(page: ProgrammeEditor, row: int, column: int, value: object) -> None:
    page.sessions.rows.setData(page.sessions.rows.index(row, column), value)


def test_kept_as_it_is_nothing_changes(window: MainWindow, sample: Rehearsal, qtbot: QtBot) -> None:
    page, before = editor(window, qtbot), sample.event.programme()
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "est gardé" in page.told.text())
    assert sample.event.programme() == before


def test_a_room_and_a_session_are_added_and_the_event_s_rules_followed(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page = editor(window, qtbot)
    page.rooms.add()
    new_room = page.rooms.ids()[-1]
    page.sessions.add()
    row = page.sessions.rows.rowCount() - 1
    put(page, row, SessionsTable.NAME, "Atelier carto")
    put(page, row, SessionsTable.ROOM, new_room)
    put(page, row, SessionsTable.DAY, QDate(2020, 3, 5))
    put(page, row, SessionsTable.START, QTime(9, 30))
    put(page, row, SessionsTable.END, QTime(12, 30))
    put(page, row, SessionsTable.SEATS, 18)
    page.doors_before.setValue(30)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "est gardé" in page.told.text())
    added = next(s for s in sample.event.programme().sessions if s.name == "Atelier carto")
    assert (added.id, added.room, added.seats) == ("atelier-carto", new_room, 18)
    assert added.start == datetime(2020, 3, 5, 8, 30, tzinfo=UTC)
    assert {s.doors_before for s in sample.event.programme().sessions} == {30}


def test_what_cannot_be_kept_is_named_and_nothing_changes(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    page, before = editor(window, qtbot), sample.event.programme()
    put(page, 0, SessionsTable.END, QTime(8, 0))
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert "Data literacy" in page.told.text()
    put(page, 0, SessionsTable.END, QTime(12, 30))
    page.sessions.selectRow(0)
    page.sessions.remove_current()  # people are registered for it
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "mer-am" in page.told.text())
    assert sample.event.programme() == before


def test_a_room_is_chosen_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    page = editor(window, qtbot)
    index = page.sessions.rows.index(0, SessionsTable.ROOM)
    delegate = page.sessions.itemDelegateForColumn(SessionsTable.ROOM)
    assert delegate.displayText(index.data(), None) == "Grande salle"
    page.grab()


def test_names_of_a_list_become_sessions_once() -> None:
    programme = built_in_programme()
    names = ["Mercredi  matin", "Atelier n° 1", "Clôture", "atelier n° 1", ""]
    more = with_names(programme, names, date(2020, 3, 7))
    added = [s for s in more.sessions if s.id not in programme.session_by_id]
    assert [(s.id, s.name) for s in added] == [
        ("atelier-n-1", "Atelier n° 1"),
        ("cloture", "Clôture"),
    ]
    assert added[0].start == datetime(2020, 3, 7, 8, 30, tzinfo=UTC)
    assert checked(more.event, more.rooms, more.sessions) == more


def test_a_blank_programme_can_be_kept_as_it_is() -> None:
    blank = blank_programme("Forum des données", date(2026, 6, 1))
    assert blank.event.id == "forum-des-donnees"
    assert [(s.id, s.name) for s in blank.sessions] == [("seance-1", "Forum des données")]
    assert checked(blank.event, blank.rooms, blank.sessions) == blank


def test_new_rooms_and_sessions_have_ids_of_the_names_they_were_kept_with() -> None:
    programme = blank_programme("Journée", date(2026, 11, 26))
    rooms = [*programme.rooms, Room("nouvelle-salle", "Salle Pasteur", 8)]
    (first,) = programme.sessions
    new = [
        replace(first, id=f"nouvelle-seance-{n}", name="Atelier", room="nouvelle-salle")
        for n in (1, 2)
    ]
    known = {*programme.room_by_id, *programme.session_by_id}
    rooms, sessions = with_own_ids(rooms, [first, *new], known)
    assert [room.id for room in rooms] == ["salle-1", "salle-pasteur"]
    assert [(s.id, s.room) for s in sessions] == [
        (first.id, first.room),
        ("atelier", "salle-pasteur"),
        ("atelier-2", "salle-pasteur"),
    ]


def test_seats_that_were_a_room_s_capacity_follow_the_session_to_its_new_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = editor(window, qtbot)
    page.rooms.add()
    page.rooms.rows.setData(page.rooms.rows.index(page.rooms.rows.rowCount() - 1, 1), 8)
    page.sessions.add()
    row = page.sessions.rows.rowCount() - 1
    choose_room(page, row, page.rooms.ids()[-1])
    assert page.sessions.cell(row, SessionsTable.SEATS) == 8
    put(page, row, SessionsTable.SEATS, 5)
    choose_room(page, row, page.rooms.ids()[0])
    assert page.sessions.cell(row, SessionsTable.SEATS) == 5


def choose_room(page: ProgrammeEditor, row: int, room: str) -> None:
    index = page.sessions.rows.index(row, SessionsTable.ROOM)
    delegate = page.sessions.itemDelegateForIndex(index)
    box = delegate.createEditor(page.sessions, QStyleOptionViewItem(), index)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(room))
    delegate.setModelData(box, page.sessions.rows, index)


def test_more_seats_than_the_room_holds_are_said_and_edits_are_not_kept_yet(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = editor(window, qtbot)
    put(page, 0, SessionsTable.SEATS, 999)
    assert page.told.text() == "Pas encore gardé."
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "est gardé" in page.told.text())
    assert "999 places, sa salle en contient 60" in page.told.text().replace("\u00a0", " ")
