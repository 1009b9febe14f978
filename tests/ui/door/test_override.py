"""“Autoriser quand même” at the real door: who may, what it records, and what it never moves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from checkin.domain.answer import Answer
from checkin.domain.verdict import Direction, ScanRequest
from checkin.services import people
from checkin.services.supervisor import Supervisors
from checkin.ui.door.override import ACTION, gives_way
from checkin.ui.door.override_dialog import OverrideDialog
from checkin.ui.door.override_full import RoomFullHelp
from tests.ui.desk_event import NINE, Place, open_place
from tests.ui.keys import Keyboard

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    qtbot.waitUntil(lambda: ACTION in opened.window.door.side.actions_bar.actions_by_id)
    yield opened
    opened.window.close()
    opened.event.close()


def blocked(place: Place, name: str = "Marie") -> str:
    marie = place.add(name, "Durand").attendee.id
    people.change(place.event, marie, at=NINE, blocked=True)
    return marie


def press_key(place: Place) -> None:
    place.qtbot.waitUntil(place.window.door.search.field.hasFocus)
    focus = QApplication.focusWidget() or place.window
    place.qtbot.keyClick(focus, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)


def logged(place: Place) -> list[tuple[str, str, str]]:
    rows = place.event.read(lambda unit: unit.all('SELECT reason, "by", why FROM log ORDER BY seq'))
    return [(r[0], r[1] or "", r[2] or "") for r in rows]


def test_by_name_where_no_pin_is_set(place: Place, qtbot: QtBot) -> None:
    button = place.window.door.side.actions_bar.actions_by_id[ACTION].button
    assert button.text() == "Autoriser quand même   Maj+F9"
    assert not button.isEnabled()
    place.scan(blocked(place), "VOIR L’ACCUEIL")
    assert button.isEnabled()
    press_key(place)
    dialog = place.dialog(OverrideDialog)
    assert "Marie Durand" in [label.text() for label in dialog.findChildren(QLabel)]
    qtbot.keyClicks(dialog.who, "Claire")
    qtbot.keyClick(dialog.who, Qt.Key.Key_Return)  # no reason yet: asked for, nothing sent
    assert dialog.isVisible()
    assert "pourquoi" in dialog.remark.text()
    qtbot.keyClicks(dialog.reason, "son badge est bon")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")
    assert place.window.door.verdict.words.tag == "autorisé par Claire"
    assert logged(place)[-1] == ("override", "Claire", "son badge est bon")
    assert not button.isEnabled()


def test_a_pin_is_asked_again_after_two_minutes(place: Place, qtbot: QtBot) -> None:
    Supervisors(place.event, QUICK).set_pin("Claire", "4711", at=place.now[0], by="A")
    place.scan(blocked(place), "VOIR L’ACCUEIL")
    press_key(place)
    dialog = place.dialog(OverrideDialog)
    dialog.reason.setCurrentIndex(0)
    for wrong in ("1111", "2222", "3333"):
        qtbot.keyClicks(dialog.who, wrong)
        dialog.ok.click()
        qtbot.waitUntil(dialog.ok.isEnabled)
    assert "30\u00a0s" in dialog.remark.text()
    place.now[0] += timedelta(seconds=31)
    qtbot.keyClicks(dialog.who, "4711")
    dialog.ok.click()
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")
    assert logged(place)[-1] == ("override", "Claire", "Annoncé, absent de la liste")

    place.scan(blocked(place, "Zoé"), "VOIR L’ACCUEIL")
    press_key(place)
    dialog = place.dialog(OverrideDialog)
    assert not dialog.who.isVisible()  # known for two minutes
    dialog.reason.setCurrentIndex(1)
    place.now[0] += timedelta(minutes=2)
    dialog.ok.click()
    assert dialog.who.isVisible()
    assert place.title() == "VOIR L’ACCUEIL"


def test_a_full_room_gives_way_to_nobody_but_says_what_can_be_done(
    place: Place, qtbot: QtBot
) -> None:
    marie = place.add("Marie", "Durand").attendee.id
    place.desk.count("mer-am", 60, by="A", at=NINE, station="A")
    place.scan(marie, "COMPLET")
    button = place.window.door.side.actions_bar.actions_by_id[ACTION].button
    assert "Que faire" in button.text()
    press_key(place)
    dialog = place.dialog(RoomFullHelp)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "60" in said
    assert not place.window.findChildren(OverrideDialog)
    next(b for b in dialog.findChildren(type(button).__mro__[1]) if "sorties" in b.text()).click()
    assert place.window.flow.direction == Direction.OUT


def test_before_the_doors_open_the_next_session_is_meant(place: Place, qtbot: QtBot) -> None:
    marie = place.add("Marie", "Durand").attendee.id
    place.now[0] -= timedelta(hours=1)  # 8 h, doors at 8 h 45
    place.scan(marie, "PAS ENCORE OUVERT")
    press_key(place)
    dialog = place.dialog(OverrideDialog)
    qtbot.keyClicks(dialog.who, "Claire")
    dialog.reason.setCurrentIndex(0)
    dialog.ok.click()
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")
    view = place.window.overview.view
    assert view is not None
    qtbot.waitUntil(lambda: place.desk.status(place.now[0]).sessions[0].inside == 1)


def test_a_badge_scanned_over_the_dialog_answers_nothing_in_it(place: Place, qtbot: QtBot) -> None:
    marie, zoe = blocked(place), place.add("Zoé", "Gonçalves")
    place.scan(marie, "VOIR L’ACCUEIL")
    press_key(place)
    dialog = place.dialog(OverrideDialog)
    qtbot.keyClicks(dialog.who, "Claire")
    dialog.reason.setCurrentIndex(0)
    Keyboard(dialog.windowHandle()).scan(zoe.badge)
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")  # Zoé, at the door behind
    assert dialog.isVisible()
    assert dialog.who.text() == "Claire"
    assert [line[0] for line in logged(place)] == ["blocked", "registered"]
    dialog.ok.click()  # still Marie, whose name the dialog shows
    qtbot.waitUntil(lambda: place.window.door.verdict.words.name == "Marie Durand")
    assert logged(place)[-1] == ("override", "Claire", "Annoncé, absent de la liste")


@pytest.mark.parametrize(
    ("reason", "outcome", "may"),
    [
        ("blocked", "refused", True),
        ("not_open_yet", "refused", True),
        ("expected_elsewhere", "confirm", True),
        ("over_seats", "confirm", True),
        ("walk_in", "confirm", True),
        ("not_registered", "refused", True),
        ("waiting", "refused", True),
        ("seats_held", "refused", True),
        ("session_full", "refused", True),
        ("room_full", "refused", False),
        ("closed", "refused", False),
        ("revoked", "refused", False),
        ("forged", "refused", False),
        ("choose_session", "confirm", False),
        ("walk_in", "admitted", False),
    ],
)
def test_what_gives_way(reason: str, outcome: str, may: bool) -> None:
    request = ScanRequest("id", NINE, "A", code="x")
    last = (request, Answer(outcome, reason, session="mer-am"), None)
    assert gives_way(last) is may
    assert not gives_way((replace(request, dry_run=True), last[1], None))
