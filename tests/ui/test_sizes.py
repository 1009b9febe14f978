"""Small screens, scaled screens and large letters: everything fits or is scrolled to, nothing
is cut. A 1366 × 768 screen at 125 % has 1093 × 614 points, at 150 % 911 × 512, of which the
system's own bars take some."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.door.head_count import HeadCount
from checkin.ui.door.override_dialog import OverrideDialog
from checkin.ui.door.walk_in_form import WalkInForm
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.rehearsal_badges import PracticeBadges
from checkin.ui.modes.window_modes import Modes
from checkin.ui.parts import fitting_dialog
from checkin.ui.people.card import PersonCardDialog
from checkin.ui.welcome import Welcome

from .clipped import clipped
from .sample_window import sample

__all__ = ["sample"]  # a fixture

SCREENS = {
    "1366×768 at 100 %": (QSize(1366, 700), 100),
    "1366×768 at 125 %": (QSize(1093, 560), 100),
    "1366×768 at 150 %": (QSize(911, 450), 100),
    "200 % letters": (QSize(1366, 700), 200),
    "200 % letters at 125 %": (QSize(1093, 560), 200),
}


@pytest.fixture(params=SCREENS.values(), ids=SCREENS.keys())
def place(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    french: None,
    sample: Rehearsal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """The window of a rehearsal on a screen of a size, with letters of a size."""
    size, letters = request.param
    monkeypatch.setattr(fitting_dialog, "room_for", lambda _dialog: size)
    machine = MachineSettings(tmp_path / "settings.json")
    machine.put("text_size", letters)
    machine.put("sound.muted", True)
    window = MainWindow(
        EventDesk(sample.event), "A", sample.clock, event=sample.event, machine=machine
    )
    qtbot.addWidget(window)
    modes = Modes(window, Opening("e"), sample, lambda _: None)
    window.resize(size)
    window.show()
    qtbot.waitUntil(lambda: window.overview.view is not None and window.lane.idle)
    actions = window.door.side.actions_bar.actions_by_id
    qtbot.waitUntil(lambda: "person_card" in actions)
    yield window
    window.close()
    machine.put("text_size", None)
    modes.apply("text_size")


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Until nothing is read or laid out any more."""
    qtbot.waitUntil(lambda: window.lane.idle)
    for _ in range(3):
        QApplication.processEvents()


def whole(widget: QWidget, qtbot: QtBot) -> None:
    """Wait until no text is cut; what is cut for good is named."""

    def nothing_cut() -> None:
        assert clipped(widget) == []

    qtbot.waitUntil(nothing_cut, timeout=2000)


def door(place: MainWindow, qtbot: QtBot, sample: Rehearsal) -> None:
    for badge in sample.badges:
        place.flow.scan(badge.code)
        qtbot.waitUntil(lambda: place.flow.last is not None or place.flow.asking)
        rest(place, qtbot)
        whole(place, qtbot)
        place.flow.answer(False)
    assert place.door.verdict.width() >= 0.5 * place.width()


def pages(place: MainWindow, qtbot: QtBot) -> None:
    for page_id in ("sessions", *place.specs):
        place.show_page(page_id)
        rest(place, qtbot)
        whole(place, qtbot)
    place.show_page("door")


def opened(
    place: MainWindow, qtbot: QtBot, kind: type[QDialog], opens: Callable[[], object]
) -> QDialog:
    opens()

    def shown() -> list[QDialog]:
        return [dialog for dialog in place.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    rest(place, qtbot)
    return shown()[-1]


def dialogs(place: MainWindow, qtbot: QtBot, sample: Rehearsal) -> None:
    room = fitting_dialog.room_for(place)
    place.flow.scan(sample.badges[2].code)
    qtbot.waitUntil(lambda: place.flow.last is not None)
    rest(place, qtbot)
    actions = place.door.side.actions_bar.actions_by_id
    (modes,) = place.findChildren(Modes)
    gauge = place.door.side.gauges[0]
    for kind, opens in (
        (OverrideDialog, actions["override"].button.click),
        (WalkInForm, actions["walk_in"].button.click),
        (PersonCardDialog, actions["person_card"].button.click),
        (HeadCount, lambda: gauge.pressed.emit(gauge.room)),
        (PracticeBadges, lambda: modes.bar.show_codes()),
    ):
        dialog = opened(place, qtbot, kind, opens)
        whole(dialog, qtbot)
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        dialog.close()


def test_no_text_of_the_door_of_pages_or_dialogs_is_cut(
    place: MainWindow, qtbot: QtBot, sample: Rehearsal
) -> None:
    """One window a size: what is opened in it is looked at one after the other."""
    size = place.size()
    door(place, qtbot, sample)
    pages(place, qtbot)
    dialogs(place, qtbot, sample)
    assert place.size() == size


@pytest.mark.parametrize("size", [QSize(1366, 700), QSize(1093, 560), QSize(911, 450)])
def test_the_welcome_page_fits(
    qtbot: QtBot, french: None, size: QSize, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Welcome()
    qtbot.addWidget(page)
    page.resize(size)
    page.show()
    whole(page, qtbot)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0  # never sideways
    assert page.size() == size


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="needs Xvfb")
@pytest.mark.parametrize(("factor", "screen"), [("1.25", (1092, 614)), ("1.5", (910, 512))])
def test_a_scaled_screen_of_1366_by_768_is_enough(factor: str, screen: tuple[int, int]) -> None:
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", sys.executable,
         str(Path(__file__).with_name("real_scaling.py"))],
        env={**environment, "QT_SCALE_FACTOR": factor},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    width, height = report["screen"]
    assert abs(width - screen[0]) <= 2
    assert abs(height - screen[1]) <= 2
    assert report["window"] == report["screen"]
    assert report["least"][0] <= width
    assert report["least"][1] <= height - 80  # a title bar and a task bar
    assert report["cut"] == []
