"""The dashboard on a real event: before, while people come in, afterwards; by keys, in words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.domain.model import Attendee, Registration, RegistrationStatus
from checkin.domain.verdict import ScanRequest, Via
from checkin.reporting.papers.words import duration
from checkin.reporting.tables import overview_rows
from checkin.services.attendance_export import read_evidence
from checkin.store import roster_rows, state_rows
from checkin.store.programme_rows import replace_programme
from checkin.ui.dashboard.page import DashboardPage
from checkin.ui.dashboard.words import NOW
from tests.ui.desk_event import Place, open_place

HARD = ["Ωμέγα", "عبد الله", "Đurđević", "🎉", "王小明", "Z" * 80]


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    yield opened
    opened.window.close()
    opened.event.close()


def opened(place: Place) -> DashboardPage:
    focus = QApplication.focusWidget() or place.window
    place.qtbot.keyClick(focus, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page = place.window.pages.currentWidget()
    assert isinstance(page, DashboardPage)
    place.qtbot.waitUntil(lambda: page.board is not None)
    return page


def refreshed(place: Place, page: DashboardPage) -> None:
    before = page.board
    place.qtbot.waitUntil(lambda: not page._reading)
    page.refresh()
    place.qtbot.waitUntil(lambda: page.board is not before and not page._reading)


def figures(page: DashboardPage) -> dict[str, str]:
    return {tile.tile.caption: tile.tile.figure for tile in page.tiles if tile.isVisible()}


def cells(page: DashboardPage) -> list[tuple[str, ...]]:
    table = page.table
    rows = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(3)]
        rows.append(tuple(item.text() for item in items if item is not None))
    return rows


def test_before_the_event_it_says_when_it_begins(place: Place) -> None:
    place.now[0] -= timedelta(days=2)
    place.add("Marie", "Durand")
    page = opened(place)
    assert page.headline.text().startswith("L’événement n’a pas commencé")
    assert "8\u00a0h\u00a045" in page.headline.text()
    assert figures(page)["Inscriptions"] == "1"
    assert page.desks.accessibleDescription() == "Aucun badge n’a encore été lu."


def test_a_scan_at_the_door_moves_it_at_once(place: Place, qtbot: QtBot) -> None:
    marie, zoe = place.add("Marie", "Durand"), place.add("Zoé", "Gonçalves")
    page = opened(place)
    assert page.shown_scope == NOW
    assert figures(page) == {
        "Présents": "0", "Venus": "0", "Encore attendus": "2", "En attente": "0", "Non venus": "–",
    }  # fmt: skip
    place.window.flow.admit_person(marie.attendee.id)
    qtbot.waitUntil(lambda: figures(page)["Présents"] == "1")
    assert figures(page)["Encore attendus"] == "1"
    assert "1 / 60" in page.rooms.accessibleDescription()
    assert page.arrivals.curve is not None
    assert (page.arrivals.curve.came, page.arrivals.curve.expected) == (1, 2)
    assert "9\u00a0h\u00a000: 1" in page.arrivals.accessibleDescription()
    assert "0,2/min · 9\u00a0h\u00a000 · 1" in page.desks.accessibleDescription()
    place.window.flow.scan("pas un badge")
    qtbot.waitUntil(lambda: place.window.flow.last is not None)
    opened(place)
    qtbot.waitUntil(lambda: "Pas un badge: 1" in page.refusals.accessibleDescription())
    place.scan(zoe.attendee.id, "BIENVENUE")


def test_another_desk_is_seen_while_the_page_is_open_and_nothing_is_read_behind_it(
    place: Place, qtbot: QtBot
) -> None:
    marie = place.add("Marie", "Durand")
    page = opened(place)
    page._timer.setInterval(20)
    place.desk.admit(
        ScanRequest("other", place.now[0], "B", attendee=marie.attendee.id, session="mer-am",
                    via=Via.NAME)
    )  # fmt: skip
    qtbot.waitUntil(lambda: figures(page)["Présents"] == "1")
    qtbot.keyClick(page.arrivals, Qt.Key.Key_Escape)
    assert place.window.pages.currentWidget() is place.window.door
    assert not page._timer.isActive()
    qtbot.waitUntil(lambda: not page._reading)
    page.refresh()
    assert not page._reading


def test_afterwards_it_shows_what_the_exports_say(place: Place, qtbot: QtBot) -> None:
    both = place.add("Marie", "Durand", sessions=("mer-am", "mer-pm"))
    place.add("Zoé", "Gonçalves", sessions=("mer-pm",))
    place.scan(both.attendee.id, "BIENVENUE")
    place.now[0] += timedelta(days=5)
    page = opened(place)
    refreshed(place, page)
    assert page.headline.text() == "L’événement est terminé."
    table = overview_rows(read_evidence(place.event, place.now[0]).data)
    sums, people = table.totals
    shown = figures(page)
    assert shown["Personnes"] == str(people[7])
    assert shown["Venus"] == str(sums[7])
    assert shown["Non venus"] == "67\u00a0%"
    assert sums[9] == 2
    minutes = sums[10] + sums[11]  # type: ignore[operator]
    assert shown["Heures"] == duration(minutes, "fr")  # as the papers have it
    # one day of it, by keys
    page.scope.setFocus()
    qtbot.keyClick(page.scope, Qt.Key.Key_Down)
    qtbot.keyClick(page.scope, Qt.Key.Key_Down)
    assert page.shown_scope == date(2020, 3, 4)
    assert len(page.sessions.bars) == 2


def test_arrows_turn_to_another_session_and_the_table_says_it_all(
    place: Place, qtbot: QtBot
) -> None:
    place.scan(place.add("Marie", "Durand").attendee.id, "BIENVENUE")
    place.now[0] += timedelta(days=5)
    page = opened(place)
    refreshed(place, page)
    first = page.arrivals.caption
    assert page.arrivals.hasFocus()
    qtbot.keyClick(page.arrivals, Qt.Key.Key_Right)
    assert page.arrivals.caption != first
    qtbot.keyClick(page.arrivals, Qt.Key.Key_Left)
    assert page.arrivals.caption == first
    qtbot.keyClick(page.arrivals, Qt.Key.Key_F9)
    assert page.table.isVisible()
    rows = cells(page)
    assert ("Chiffres", "Personnes", "1  (participations\u00a0: 1)") in rows
    assert any(row[1:] == ("Arrivées 9\u00a0h\u00a000 – 9\u00a0h\u00a015", "1") for row in rows)
    assert any(row[1:] == ("Grande salle", "0 / 60") for row in rows)
    qtbot.keyClick(page.table, Qt.Key.Key_F9)
    assert not page.table.isVisible()


def test_two_thousand_people_and_hard_names_of_everything(place: Place, qtbot: QtBot) -> None:
    programme = place.event.programme()
    hard = replace(
        programme,
        rooms=tuple(replace(r, name=HARD[i % 6], capacity=3000)
                    for i, r in enumerate(programme.rooms)),
        sessions=tuple(replace(s, name=HARD[-i % 6], seats=3000)
                       for i, s in enumerate(programme.sessions)),
    )  # fmt: skip

    def fill(unit):  # type: ignore[no-untyped-def]
        replace_programme(unit, hard)
        people = [Attendee(f"p{n:04}", HARD[n % 6], str(n)) for n in range(2000)]
        roster_rows.add_attendees(unit, people)
        rows = [
            Registration(p.id, "mer-am", RegistrationStatus.CONFIRMED, n)
            for n, p in enumerate(people, 1)
        ]
        roster_rows.put_registrations(unit, rows)
        state_rows.retally(unit, ["mer-am"])

    place.event.write(fill)
    page = opened(place)
    assert figures(page)["Encore attendus"] == "2\u202f000"
    place.scan("p0001", "BIENVENUE")
    opened(place)
    qtbot.waitUntil(lambda: figures(page)["Encore attendus"] == "1\u202f999")
    qtbot.keyClick(page.arrivals, Qt.Key.Key_F9)
    assert any("عبد الله" in row[0] + row[1] for row in cells(page))
    page.grab()
