"""What other parts of the program hang on the door: actions, strips, requests, the camera."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from checkin.domain.errors import StoreError
from checkin.domain.verdict import Override
from checkin.ui.main_window import MainWindow
from tests.ui.fake_desk import MARIE, ZOE, FakeDesk, admitted, asked

Open = Callable[..., MainWindow]


def test_an_action_is_a_button_and_a_key(window: MainWindow, qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = window.door.add_action("new", lambda: "Nouvelle", "F10", lambda: pressed.append(1))
    assert button.text() == "Nouvelle   F10"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F10)
    assert pressed == [1, 1]
    button.setEnabled(False)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F10)
    assert pressed == [1, 1]


@pytest.mark.parametrize("kind", ["exercise", "look_only", "offline", "info"])
def test_a_strip_comes_and_goes(window: MainWindow, kind: str) -> None:
    window.door.set_banner("EXERCICE", kind)
    (strip,) = [strip for strip in window.door.banners.strips.values() if strip.isVisible()]
    assert window.door.banners.shown(kind) == ["EXERCICE"]
    window.door.set_banner("", kind)
    assert not strip.isVisible()
    assert window.door.banners.shown(kind) == []


def test_two_strips_of_a_kind_stand_under_each_other(window: MainWindow, qtbot: QtBot) -> None:
    banners = window.door.banners
    window.door.set_banner("F10 : séance suivante", "info", "next_session")
    window.door.set_banner("Appeler : Zoé", "info", "calls")
    window.door.set_banner("CONSULTATION", "look_only")
    said = ["F10 : séance suivante", "Appeler : Zoé"]
    assert banners.shown("info") == said

    def apart() -> bool:
        tops = sorted((s.y(), s.geometry().bottom()) for s in banners.strips.values())
        return all(below[0] > above[1] for above, below in pairwise(tops))

    qtbot.waitUntil(apart)
    assert len([s for s in banners.strips.values() if s.isVisible()]) == 3
    window.door.set_banner("", "info", "next_session")
    assert banners.shown("info") == ["Appeler : Zoé"]
    assert banners.shown("look_only") == ["CONSULTATION"]


def test_a_question_is_answered_by_an_override(open_window: Open, qtbot: QtBot) -> None:
    desk = FakeDesk(answers=[asked("over_seats", MARIE, seats=50), admitted(MARIE, "override")])
    window = open_window(desk)
    heard: list[tuple[str, str]] = []
    window.flow.answered.connect(lambda r, a, who: heard.append((a.reason, who.given_name)))
    window.flow.scan("x")
    qtbot.waitUntil(lambda: window.flow.asking)
    assert window.flow.last is not None
    request, answer, person = window.flow.last
    assert (answer.reason, person) == ("over_seats", MARIE)
    window.flow.submit(replace(request, override=Override("Nadia", "accord de la salle")))
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "BIENVENUE")
    assert not window.flow.asking
    assert desk.requests[1].override == Override("Nadia", "accord de la salle")
    assert heard == [("over_seats", "Marie"), ("override", "Marie")]


def test_looking_only_asks_for_dry_runs(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    window.flow.set_look_only(True)
    window.flow.scan("x")
    qtbot.waitUntil(lambda: len(desk.requests) == 1)
    assert desk.requests[0].dry_run


def test_the_camera_has_its_place_in_the_column(window: MainWindow, qtbot: QtBot) -> None:
    preview = QLabel("camera")
    window.door.set_camera(preview)
    qtbot.waitUntil(preview.isVisible)
    assert window.door.side.isAncestorOf(preview)
    window.door.set_camera(None)
    qtbot.waitUntil(lambda: window.door.findChild(QLabel, "camera") is None)


def test_changing_something_on_the_desk_shows_its_words(window: MainWindow, qtbot: QtBot) -> None:
    from checkin.ui.words.verdicts import Kind, Words

    window.flow.change(lambda: ZOE, lambda who: Words(Kind.NOTED, "BLOQUÉ", "", given=who.name))
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "BLOQUÉ")


def test_the_menu_opens_from_its_button(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.door.header.pages, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.menu.isVisible)
    window.menu.close()


def test_a_lost_event_is_said_across_the_screen_until_it_is_back(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot
) -> None:
    strips = window.door.banners
    desk.broken = StoreError("The server does not answer.")
    window.overview.refresh()
    qtbot.waitUntil(lambda: bool(strips.shown("offline")))
    assert window.door.header.connection.text() == "NON CONNECTÉ"
    desk.broken = None
    window.overview.refresh()
    qtbot.waitUntil(lambda: strips.shown("offline") == [])
    assert window.door.header.connection.text() == "connecté"
