"""The door as a volunteer works it: scans, names, questions, mistakes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from checkin.domain.errors import StoreError
from checkin.domain.verdict import Direction, Via
from checkin.ui.door.head_count import HeadCount
from checkin.ui.door.last_scans import LastScansModel
from checkin.ui.main_window import MainWindow
from checkin.ui.words.verdicts import Kind
from tests.ui.fake_desk import (
    BADGE,
    MARIE,
    NOEL,
    OTHER_BADGE,
    ZOE,
    FakeDesk,
    admitted,
    asked,
    refused,
)
from tests.ui.keys import Keyboard

Open = Callable[..., MainWindow]


def wait_title(qtbot: QtBot, window: MainWindow, title: str) -> None:
    qtbot.waitUntil(lambda: window.door.verdict.words.title == title)


def at_rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.lane.idle)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)


def test_the_window_names_the_event_the_desk_and_the_time(window: MainWindow) -> None:
    assert window.windowTitle() == "Open Data Days – Accueil, poste A"
    assert window.door.verdict.words.title == "PRÊT"
    assert window.door.header.clock.text() == "9\u00a0h\u00a024"


@pytest.mark.parametrize("gap", [1, 3, 10])
def test_a_scan_shows_the_welcome_and_the_name(
    window: MainWindow, desk: FakeDesk, keyboard: Keyboard, qtbot: QtBot, gap: int
) -> None:
    keyboard.scan(BADGE, gap)
    wait_title(qtbot, window, "BIENVENUE")
    words = window.door.verdict.words
    assert (words.kind, words.given, words.family) == (Kind.WELCOME, "Marie", "Durand")
    request = desk.requests[0]
    assert (request.code, request.session, request.direction) == (BADGE, "auto", Direction.IN)
    assert (request.station, request.via, request.confirmed) == ("A", Via.BADGE, False)
    assert "remettre le kit" in window.door.side.note.text()
    assert window.door.search.field.text() == ""


def test_the_next_scan_replaces_a_verdict_at_once_and_in_order(
    open_window: Open, qtbot: QtBot
) -> None:
    desk = FakeDesk(answers=[admitted(MARIE), refused("unknown_badge"), admitted(ZOE, "walk_in")])
    window = open_window(desk)
    desk.gate.clear()
    shown: list[str] = []
    window.flow.shown.connect(lambda words, _: shown.append(words.title))
    keyboard = Keyboard(window.windowHandle())
    for code in (BADGE, OTHER_BADGE, BADGE):
        keyboard.scan(code)
    desk.gate.set()
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Zoé")
    assert [t for t in shown if t != "LECTURE…"] == ["BIENVENUE", "BADGE NON RECONNU", "BIENVENUE"]
    assert [request.code for request in desk.requests] == [BADGE, OTHER_BADGE, BADGE]


def test_nothing_turns_green_before_the_answer(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk()
    window = open_window(desk)
    desk.gate.clear()
    Keyboard(window.windowHandle()).scan(BADGE)
    wait_title(qtbot, window, "LECTURE…")
    assert window.door.verdict.words.kind == Kind.IDLE
    desk.gate.set()
    wait_title(qtbot, window, "BIENVENUE")


def test_a_scan_on_the_sessions_page_goes_to_the_door(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    press(qtbot, window, Qt.Key.Key_F7)
    assert window.pages.currentWidget() is window.sessions
    keyboard.scan(BADGE)
    wait_title(qtbot, window, "BIENVENUE")
    assert window.pages.currentWidget() is window.door


def test_a_question_is_answered_by_f9_and_never_by_the_scanner(
    open_window: Open, qtbot: QtBot
) -> None:
    desk = FakeDesk(answers=[asked("over_seats", MARIE, seats=50), admitted(MARIE)])
    window = open_window(desk)
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(BADGE, end="\r\r")
    wait_title(qtbot, window, "À VOUS DE DIRE")
    verdict = window.door.verdict
    assert verdict.yes.isVisible()
    assert verdict.no.isVisible()
    keyboard.scan(OTHER_BADGE, end="\r\r")
    assert "Terminez d’abord celui-ci" in verdict.warning
    assert (verdict.words.title, len(desk.requests)) == ("À VOUS DE DIRE", 1)
    keyboard.type("\r", 900)  # a person's Enter answers nothing either
    assert window.flow.asking
    press(qtbot, window, Qt.Key.Key_F9)
    wait_title(qtbot, window, "BIENVENUE")
    first, second = desk.requests
    assert (second.id, second.code, second.confirmed) == (first.id, BADGE, True)
    assert not verdict.yes.isVisible()


def test_no_with_escape_records_nothing(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[asked("walk_in", ZOE)])
    window = open_window(desk)
    Keyboard(window.windowHandle()).scan(BADGE)
    wait_title(qtbot, window, "À VOUS DE DIRE")
    press(qtbot, window, Qt.Key.Key_Escape)
    wait_title(qtbot, window, "PRÊT")
    assert len(desk.requests) == 1


def test_yes_and_no_can_be_clicked(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[asked("walk_in", ZOE), admitted(ZOE, "walk_in")])
    window = open_window(desk)
    Keyboard(window.windowHandle()).scan(BADGE)
    wait_title(qtbot, window, "À VOUS DE DIRE")
    qtbot.mouseClick(window.door.verdict.yes, Qt.MouseButton.LeftButton)
    wait_title(qtbot, window, "BIENVENUE")


def test_a_session_is_chosen_by_its_button(open_window: Open, qtbot: QtBot) -> None:
    question = asked("choose_session", ZOE, choices=("am", "atelier"), session=None)
    desk = FakeDesk(answers=[question, admitted(ZOE, "walk_in", session="atelier")])
    window = open_window(desk)
    Keyboard(window.windowHandle()).scan(BADGE)
    wait_title(qtbot, window, "À VOUS DE DIRE")
    press(qtbot, window, Qt.Key.Key_F9)  # yes to what?
    assert window.flow.asking
    buttons = window.door.verdict.choices
    assert ["Data literacy" in buttons[0].text(), "Cartographier" in buttons[1].text()] == [
        True
    ] * 2
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    wait_title(qtbot, window, "BIENVENUE")
    assert desk.requests[1].session == "atelier"
    assert not desk.requests[1].confirmed


def test_a_badge_read_before_a_question_waits_visibly(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[asked("walk_in", ZOE), admitted(MARIE)])
    window = open_window(desk)
    desk.gate.clear()
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(BADGE)
    keyboard.scan(OTHER_BADGE)
    desk.gate.set()
    qtbot.waitUntil(lambda: "en attente : 1" in window.door.verdict.warning.replace("\u00a0", " "))
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.door.verdict.words.given == "Marie")
    assert desk.requests[1].code == OTHER_BADGE


def test_a_person_is_let_in_by_name_with_the_arrows_and_enter(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.answers = [admitted(NOEL, "invited")]
    search = window.door.search
    qtbot.keyClicks(search.field, "n")
    qtbot.waitUntil(lambda: search.results.count() == 3)
    assert search.results.item(0).text() == "Marie Durand\nINRAE"
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    wait_title(qtbot, window, "BIENVENUE")
    request = desk.requests[0]
    assert (request.attendee, request.code, request.via) == ("noel", None, Via.NAME)
    assert search.field.text() == ""
    assert window.door.side.last.isVisible()


def test_enter_takes_nobody_while_the_list_is_not_of_this_text(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot
) -> None:
    search = window.door.search
    qtbot.keyClicks(search.field, "xyz")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: search.hint.text() == "Personne à ce nom.")
    assert not search.results.isVisible()  # it would push the actions out of a small window
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    at_rest(qtbot, window)
    assert desk.requests == []


def test_a_code_may_be_typed_in_groups(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    field = window.door.search.field
    qtbot.keyClicks(field, "bcde fghj knpr stvx bcde fghj knpr")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_title(qtbot, window, "BIENVENUE")
    assert desk.requests[0].via == Via.BADGE


def test_f8_undoes_the_last_entry_and_names_it(
    window: MainWindow, desk: FakeDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    undo = window.door.verdict.undo
    assert not undo.isEnabled()
    keyboard.scan(BADGE)
    wait_title(qtbot, window, "BIENVENUE")
    assert undo.text() == "Annuler l’entrée de Marie Durand   F8"
    press(qtbot, window, Qt.Key.Key_F8)
    wait_title(qtbot, window, "ANNULÉ")
    press(qtbot, window, Qt.Key.Key_F8)
    at_rest(qtbot, window)
    assert desk.undone == ["scan-1"]
    assert not undo.isEnabled()


def test_exit_mode_has_another_frame_and_asks_for_exits(
    window: MainWindow, desk: FakeDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    desk.answers = [admitted(MARIE, "left", direction="out")]

    def edge() -> str:
        return window.door.grab().toImage().pixelColor(3, 400).name()

    before = edge()
    press(qtbot, window, Qt.Key.Key_F4)
    assert window.door.header.direction.text().startswith("SORTIE")
    assert window.door.verdict.words.title == "SORTIE"
    qtbot.waitUntil(lambda: edge() != before)
    keyboard.scan(BADGE)
    wait_title(qtbot, window, "AU REVOIR")
    assert desk.requests[0].direction == Direction.OUT
    assert "la sortie de Marie Durand" in window.door.verdict.undo.text()


def test_the_station_is_bound_to_a_session_from_the_menu(
    window: MainWindow, desk: FakeDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    actions = window.door.header.menu.actions()
    assert len(actions) == 4
    actions[3].trigger()
    qtbot.waitUntil(lambda: "Ouvrir ses données" in window.door.header.what.toolTip())
    keyboard.scan(BADGE)
    wait_title(qtbot, window, "BIENVENUE")
    assert desk.requests[0].session == "pm"


def test_the_gauge_shows_who_is_there_and_the_seats_held(window: MainWindow) -> None:
    gauges = window.door.side.gauges
    assert [gauge.name for gauge in gauges] == ["Grande salle", "Salle Pasteur"]
    assert (gauges[0].figures, gauges[0].remark) == ("37 / 60", "13 places libres, dont 9 gardées")
    assert (gauges[1].figures, gauges[1].counted) == ("5 / 20", True)


def test_the_gauge_tells_seats_from_the_rooms_limit(open_window: Open, desk: FakeDesk) -> None:
    desk.inside, desk.held = 50, 0
    gauge = open_window(desk).door.side.gauges[0]
    assert (gauge.figures, gauge.remark) == ("50 / 60", "plus de place")


def test_a_room_at_its_limit_is_full(open_window: Open, desk: FakeDesk) -> None:
    desk.inside, desk.held = 60, 0
    gauge = open_window(desk).door.side.gauges[0]
    assert (gauge.figures, gauge.remark) == ("60 / 60", "complet")


def test_a_head_count_is_two_clicks_from_the_gauge(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot
) -> None:
    gauge = window.door.side.gauges[0]
    qtbot.mouseClick(gauge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(HeadCount) is not None)
    dialog = window.findChild(HeadCount)
    qtbot.keyClicks(dialog.people, "41")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    wait_title(qtbot, window, "COMPTAGE NOTÉ")
    assert desk.counts == [("am", 41)]
    qtbot.waitUntil(lambda: gauge.figures == "41 / 60")


def test_a_store_that_fails_is_shown_in_place_of_the_verdict_and_tried_again(
    open_window: Open, qtbot: QtBot
) -> None:
    desk = FakeDesk(answers=[StoreError("The disk {name} is full.", name="D:"), admitted(MARIE)])
    window = open_window(desk)
    Keyboard(window.windowHandle()).scan(BADGE)
    wait_title(qtbot, window, "NON ENREGISTRÉ")
    verdict = window.door.verdict
    assert (verdict.words.kind, verdict.words.detail) == (Kind.ERROR, "The disk D: is full.")
    assert verdict.retry.isVisible()
    press(qtbot, window, Qt.Key.Key_F5)
    wait_title(qtbot, window, "BIENVENUE")
    assert desk.requests[0] == desk.requests[1]  # the same id: counted once


def test_a_bug_is_shown_and_reaches_the_hook(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[ZeroDivisionError("oops")])
    window = open_window(desk)
    with capture_exceptions() as exceptions:
        Keyboard(window.windowHandle()).scan(BADGE)
        wait_title(qtbot, window, "NON ENREGISTRÉ")
        qtbot.waitUntil(lambda: len(exceptions) == 1)
    assert exceptions[0][0] is ZeroDivisionError


def test_an_event_that_cannot_be_read_says_so_and_recovers(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(broken=StoreError("The server does not answer."))
    window = open_window(desk, wait=False)
    wait_title(qtbot, window, "PROBLÈME")
    desk.broken = None
    window.overview.refresh()
    wait_title(qtbot, window, "PRÊT")


def test_the_last_scans_are_listed_with_their_time(
    window: MainWindow, desk: FakeDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    desk.answers = [admitted(MARIE), refused("room_full", ZOE, capacity=60, room_occupancy=60)]
    keyboard.scan(BADGE)
    keyboard.scan(OTHER_BADGE)
    scans = window.door.side.last.scans
    qtbot.waitUntil(lambda: scans.rowCount() == 2)
    rows = [[scans.index(row, column).data() for column in range(3)] for row in range(2)]
    time = "9\u00a0h\u00a024"
    assert rows == [[time, "Zoé Gonçalves", "Complet"], [time, "Marie Durand", "Entrée"]]
    assert scans.index(0, 0).data(LastScansModel.RowRole).attendee == "zoe"


@pytest.mark.parametrize("by_key", [True, False])
def test_a_private_note_is_covered_until_asked_for(
    open_window: Open, qtbot: QtBot, by_key: bool
) -> None:
    marie = replace(MARIE, door_note="[privé] allergie grave")
    window = open_window(FakeDesk(people=(marie,)))
    note = window.door.side.note
    for _ in range(2):  # the next verdict covers it again
        window.flow.scan(BADGE)
        qtbot.waitUntil(lambda: note.covered and note.isVisible())
        assert "allergie" not in note.text()
        assert "allergie" not in window.door.verdict.accessibleDescription()
        if by_key:
            field = window.door.search.field
            qtbot.keyClick(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        else:
            qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: note.text() == "Note d’accueil\u00a0: allergie grave")


def test_a_verdict_with_a_name_fades(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    window.door.verdict.fade_after(50)
    keyboard.scan(BADGE)
    wait_title(qtbot, window, "BIENVENUE")
    wait_title(qtbot, window, "PRÊT")


def test_f11_fills_the_screen_and_back(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    press(qtbot, window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_long_names_never_widen_the_window(open_window: Open, qtbot: QtBot) -> None:
    from checkin.domain.model import Attendee

    person = Attendee("long", "W" * 120, "Œ" * 120, organisation="O" * 200)
    desk = FakeDesk(answers=[admitted(person)], people=[person])
    window = open_window(desk)
    width = window.width()
    Keyboard(window.windowHandle()).scan(BADGE)
    wait_title(qtbot, window, "BIENVENUE")
    window.grab()
    at_rest(qtbot, window)
    assert window.width() == width
