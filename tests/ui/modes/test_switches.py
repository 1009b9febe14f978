"""Exit mode that ends by itself, the next session, looking only, the locked desk."""

from datetime import timedelta

from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.domain.verdict import AUTO, Direction
from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal
from checkin.services.supervisor import Supervisors
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.kept_session import KeptSession
from tests.ui.keys import Keyboard
from tests.ui.sample_window import modes, sample, window

__all__ = ["sample", "window"]  # fixtures


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, **more: object) -> None:
    qtbot.keyClick(window.windowHandle(), key, **more)


def strip(window: MainWindow, kind: str) -> str:
    return "\n".join(window.door.banners.shown(kind)).replace("\u00a0", " ")


def test_exit_mode_goes_back_to_entry_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_F4)
    assert window.flow.direction == Direction.OUT
    timer = modes(window).entry.timer
    assert timer.isActive()
    assert timer.interval() == 10 * 60_000
    timer.timeout.emit()
    assert window.flow.direction == Direction.IN
    assert "entrées" in window.door.verdict.warning
    window.machine.put("return_to_entry", 0)
    press(window, qtbot, Qt.Key.Key_F4)
    assert not timer.isActive()


def test_a_door_finds_its_session_again_while_it_is_today_s(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    morning = sample.event.programme().session_by_id["mer-am"]
    sample.clock.set(morning.doors)
    KeptSession(window)
    window.flow.set_session("mer-am")

    def opened_again() -> str:
        window.flow.blockSignals(True)  # a window that is closed says nothing of AUTO
        window.flow.set_session(AUTO)
        window.flow.blockSignals(False)
        KeptSession(window)
        window.overview.refresh()
        qtbot.waitUntil(lambda: window.lane.idle)
        return window.flow.session

    assert opened_again() == "mer-am"
    sample.clock.set(morning.end)
    assert opened_again() == AUTO
    sample.clock.set(morning.doors)
    window.flow.set_session("mer-am")
    window.flow.set_session(AUTO)
    assert opened_again() == AUTO


def test_the_next_session_is_proposed_when_its_doors_open(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    window.flow.set_session("mer-am")
    afternoon = sample.event.programme().session_by_id["mer-pm"]
    sample.clock.set(afternoon.doors - timedelta(minutes=1))
    window.overview.refresh()
    qtbot.waitUntil(lambda: window.lane.idle)
    assert not modes(window).next_session.button.isVisible()
    sample.clock.set(afternoon.doors)
    window.overview.refresh()
    qtbot.waitUntil(modes(window).next_session.button.isVisible)
    assert "(14 h 00)" in strip(window, "info")
    press(window, qtbot, Qt.Key.Key_F10)
    assert window.flow.session == "mer-pm"
    assert strip(window, "info") == ""
    assert not modes(window).next_session.button.isVisible()


def test_looking_only_answers_and_records_nothing(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    before = len(EventDesk(sample.event).recent(50))
    press(window, qtbot, Qt.Key.Key_F12)
    assert "RIEN" in strip(window, "look_only").upper()
    window.flow.scan(sample.badges[0].code)
    qtbot.waitUntil(lambda: window.door.verdict.words.tag == "BIENVENUE")
    assert window.door.verdict.words.kind == "noted"  # no green for what is no entry
    assert len(EventDesk(sample.event).recent(50)) == before
    modes(window).look_only.timer.timeout.emit()
    assert not window.flow.look_only
    assert strip(window, "look_only") == ""


def test_a_locked_desk_reads_badges_and_nothing_else(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    press(window, qtbot, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
    lock = modes(window).lock
    assert lock.locked
    assert lock.label.isVisible()
    press(window, qtbot, Qt.Key.Key_F4)
    qtbot.mouseClick(window.door.header.direction, Qt.MouseButton.LeftButton)
    assert window.flow.direction == Direction.IN
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_D)
    assert window.door.search.field.text() == ""
    keyboard = Keyboard(window.windowHandle())
    keyboard.scan(sample.badges[0].code)
    qtbot.waitUntil(lambda: window.door.verdict.words.title == "BIENVENUE")
    keyboard.scan(sample.badges[3].code)
    qtbot.waitUntil(lambda: window.flow.asking)
    press(window, qtbot, Qt.Key.Key_F9)
    assert window.flow.asking
    lock._patience.timeout.emit()
    assert not window.flow.asking
    press(window, qtbot, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not lock.locked
    press(window, qtbot, Qt.Key.Key_F4)
    assert window.flow.direction == Direction.OUT


def test_a_desk_of_an_event_with_supervisors_is_unlocked_by_a_pin(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    supervisors = Supervisors(sample.event, quick)
    supervisors.set_pin("Alice", "2468", at=sample.clock(), by="A")
    lock = modes(window).lock
    try:
        press(window, qtbot, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lock.pin.isVisible)
        press(window, qtbot, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
        assert lock.locked
        keyboard = Keyboard(window.windowHandle())
        for pin, locked in (("1111", True), ("2468", False)):
            qtbot.waitUntil(lambda: window.lane.idle)
            keyboard.scan(sample.badges[4].code)
            qtbot.waitUntil(lambda: window.door.verdict.words.title == "BADGE NON RECONNU")
            keyboard.now += 5000
            keyboard.type(pin, 100)
            qtbot.waitUntil(lambda pin=pin: lock.pin.text() == pin)
            keyboard.now += 100
            keyboard.press("\r")
            qtbot.waitUntil(lambda locked=locked: window.lane.idle and lock.locked == locked)
    finally:
        supervisors.remove("Alice", at=sample.clock(), by="A")
