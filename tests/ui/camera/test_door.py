"""The door with a camera: pictures in its place, the real window, the real event, real verdicts."""

from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.services.camera import CAMERA_SETTING, CameraState
from checkin.services.settings import MachineSettings
from checkin.ui.camera.choice import CameraChoice
from checkin.ui.camera.preview import CameraPreview
from tests.ui.desk_event import Place, open_place
from tests.ui.keys import Keyboard

from .test_preview import picture

#: one more badge's worth of letters, of another event
FOREIGN = "XVTSRPNKJHGFEDCBXVTSRPNKJHGF"


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    opened = open_place(qtbot, migrated_file, tmp_path)
    yield opened
    opened.window.machine.put(CAMERA_SETTING, None)
    opened.window.show_page("camera")
    opened.window.close()
    opened.event.close()


@pytest.fixture
def frames(tmp_path: Path) -> Path:
    (tmp_path / "frames").mkdir()
    return tmp_path / "frames"


def held_up(frames: Path, seen: np.ndarray) -> None:
    """What is before the camera from now on."""
    aside = frames.parent / "aside.png"
    cv2.imwrite(str(aside), seen)
    aside.replace(frames / "now.png")


def camera(place: Place, source: Path | str) -> CameraPreview:
    """The door's preview, once the camera is that one and the door in front again."""
    place.window.machine.put(CAMERA_SETTING, str(source))
    place.window.show_page("camera")
    place.window.show_page("door")
    place.qtbot.waitUntil(lambda: bool(previews(place)))
    return previews(place)[0]


def previews(place: Place) -> list[CameraPreview]:
    return [p for p in place.window.door.findChildren(CameraPreview) if p.isVisible()]


def noise_for_data(text: str) -> np.ndarray:
    """A code that is located and cannot be read: its patterns are right, its data noise."""
    seen = picture(text)
    random = np.random.default_rng(3)
    cells = np.kron(random.integers(0, 2, (10, 10)), np.ones((8, 8))).astype(np.uint8) * 255
    seen[100 + 8 * 13 : 100 + 8 * 23, 60 + 8 * 13 : 60 + 8 * 23] = cells
    seen[100 + 8 * 12 : 100 + 8 * 22, 60 + 8 * 5 : 60 + 8 * 12] = cells[:, :56]
    return seen


def test_a_badge_before_the_camera_is_admitted_and_outlined(
    place: Place, frames: Path, qtbot: QtBot
) -> None:
    marie = place.add("Marie", "Fabre")
    held_up(frames, picture(marie.badge))
    preview = camera(place, frames)
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")
    assert place.window.door.verdict.words.given == "Marie"
    qtbot.waitUntil(lambda: preview.sight.read and len(preview.sight.outline) == 4)
    shown = preview.grab().toImage()
    x, y = preview.sight.outline[0]
    at = preview.picture_place()
    corner = shown.pixelColor(round(at.x() + x * at.width()), round(at.y() + y * at.height()))
    assert corner.green() > corner.red() + 40


def test_a_badge_of_another_event_is_told_and_the_next_badge_is_read(
    place: Place, frames: Path, qtbot: QtBot
) -> None:
    marie = place.add("Marie", "Fabre")
    held_up(frames, picture(FOREIGN))
    preview = camera(place, frames)
    qtbot.waitUntil(lambda: preview.sight.foreign)
    assert preview.words() == "Ce code n’est pas un badge de cet événement"
    held_up(frames, picture(marie.badge))
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")


def test_a_code_that_cannot_be_read_is_outlined_and_the_desk_is_told_what_helps(
    place: Place, frames: Path, qtbot: QtBot
) -> None:
    held_up(frames, noise_for_data(FOREIGN))
    preview = camera(place, frames)
    qtbot.waitUntil(lambda: preview.words() != "" and preview.sight.state is CameraState.RUNNING)
    assert preview.words() == "Sans bouger, bien à plat face à la caméra"
    assert preview.sight.outline
    assert not preview.sight.read
    assert preview.accessibleDescription() == preview.words()


def test_a_camera_that_is_pulled_out_is_said_and_reads_on_when_it_is_back(
    place: Place, frames: Path, qtbot: QtBot
) -> None:
    marie, ali = place.add("Marie", "Fabre"), place.add("Ali", "Haddad")
    held_up(frames, picture(marie.badge))
    preview = camera(place, frames)
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")
    rmtree(frames)
    qtbot.waitUntil(lambda: preview.sight.state is CameraState.LOST)
    assert preview.words() == "La caméra est débranchée. Rebranchez-la."
    frames.mkdir()
    held_up(frames, picture(ali.badge))
    qtbot.waitUntil(lambda: place.window.door.verdict.words.given == "Ali")


def test_without_its_camera_the_door_reads_a_scanner_as_ever(place: Place, qtbot: QtBot) -> None:
    marie = place.add("Marie", "Fabre")
    preview = camera(place, "HD Webcam that is elsewhere")
    qtbot.waitUntil(lambda: preview.sight.state is CameraState.ABSENT)
    assert preview.words() == "Pas de caméra. La douchette et les noms marchent toujours."
    place.window.activateWindow()
    Keyboard(place.window.windowHandle()).scan(marie.badge)
    qtbot.waitUntil(lambda: place.title() == "BIENVENUE")


def test_a_camera_plugged_in_later_is_listed_and_kept_by_its_name(
    qtbot: QtBot, tmp_path: Path, french: None
) -> None:
    plugged: list[tuple[int, str]] = []
    machine = MachineSettings(tmp_path / "settings.json")
    choice = CameraChoice(machine, look=lambda: plugged)
    qtbot.addWidget(choice)
    assert [choice.itemText(n) for n in range(choice.count())] == ["Pas de caméra"]
    plugged.append((0, "HD Webcam"))
    choice.refresh()
    choice.show()
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert machine.get(CAMERA_SETTING) == "HD Webcam"
    plugged[:] = [(0, "Front"), (2, "HD Webcam")]  # its number changed with the plug
    choice.refresh()
    assert (choice.currentText(), choice.currentData()) == ("HD Webcam", "HD Webcam")
    plugged.clear()
    choice.refresh()
    assert choice.currentText() == "HD Webcam (débranchée)"
    assert choice.count() == 2
    assert QApplication.instance() is not None
