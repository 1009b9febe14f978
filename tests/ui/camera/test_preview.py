"""The camera's preview and test page, with a folder of pictures in the camera's place."""

from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from checkin.services.camera import (
    CAMERA_SETTING,
    CameraState,
    Exposure,
    Hint,
    Sight,
    Wanted,
    wanted_of,
)
from checkin.services.settings import MachineSettings
from checkin.ui.camera.page import CameraPage
from checkin.ui.camera.preview import CameraPreview, words_for
from checkin.ui.worker import Lane

BADGE = "BCDEFGHJKNPRSTVXBCDEFGHJKNPR"


def picture(text: str) -> np.ndarray:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    made = np.array(zxingcpp.write_barcode_to_image(code, scale=8, add_quiet_zones=True))
    scene = np.full((480, 640), 170, np.uint8)
    scene[100 : 100 + made.shape[0], 60 : 60 + made.shape[1]] = made
    return scene


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "frames").mkdir()
    cv2.imwrite(str(tmp_path / "frames" / "badge.png"), picture(BADGE))
    return tmp_path / "frames"


@pytest.fixture
def preview(qtbot: QtBot) -> CameraPreview:
    made = CameraPreview()
    qtbot.addWidget(made, before_close_func=lambda widget: widget.stop())
    made.resize(320, 240)
    made.show()
    return made


def test_a_badge_before_the_camera_is_said_once_and_outlined_in_green(
    preview: CameraPreview, folder: Path, qtbot: QtBot
) -> None:
    read: list[str] = []
    preview.scanned.connect(read.append)
    preview.set_source(str(folder))
    qtbot.waitUntil(lambda: preview.sight.read)
    looks: list[Sight] = []
    preview.sight_changed.connect(looks.append)
    qtbot.waitUntil(lambda: len(looks) >= 3)
    assert read == [BADGE]
    shown = preview.grab().toImage()
    # mirrored: the code lies left in the picture, right on the screen
    x, y = preview.sight.outline[0]
    assert x > 0.5
    corner = shown.pixelColor(round(x * 320), round(y * 240))
    assert corner.green() > corner.red() + 40


def test_the_camera_is_given_back_and_says_nothing_more(
    preview: CameraPreview, folder: Path, qtbot: QtBot
) -> None:
    preview.set_source(str(folder))
    qtbot.waitUntil(lambda: preview.sight.state is CameraState.RUNNING)
    preview.stop()
    assert preview.sight.state is CameraState.ABSENT
    with qtbot.assertNotEmitted(preview.sight_changed, wait=100):
        pass


def test_no_camera_is_said_and_the_door_works_as_ever(
    preview: CameraPreview, tmp_path: Path, qtbot: QtBot, french: None
) -> None:
    preview.set_source(str(tmp_path / "nothing"))
    qtbot.waitUntil(lambda: preview.sight.state is CameraState.ABSENT)
    assert preview.words() == "Pas de caméra. La douchette et les noms marchent toujours."


@pytest.mark.parametrize(
    ("sight", "words"),
    [
        (Sight(CameraState.RUNNING), ""),
        (Sight(CameraState.BUSY), "Un autre programme utilise la caméra. Fermez-le."),
        (Sight(CameraState.LOST), "La caméra est débranchée. Rebranchez-la."),
        (Sight(CameraState.RUNNING, hint=Hint.CLOSER), "Plus près, s’il vous plaît"),
        (Sight(CameraState.RUNNING, foreign=True), "Ce code n’est pas un badge de cet événement"),
        (
            Sight(CameraState.RUNNING, others=1),
            "Deux badges visibles\u00a0: montrez-en un à la fois",
        ),
    ],
)
def test_words_say_what_to_do(sight: Sight, words: str, french: None) -> None:
    assert words_for(sight) == words


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, french: None) -> CameraPage:
    lane = Lane()
    event = SimpleNamespace(
        rows=SimpleNamespace(read=None),
        read=lambda job: (SimpleNamespace(event=SimpleNamespace(id="e")), b"key"),
    )
    bench = SimpleNamespace(
        machine=MachineSettings(tmp_path / "settings.json"), lane=lane, open_event=event
    )
    made = CameraPage(bench)  # type: ignore[arg-type]

    def close(widget: CameraPage) -> None:
        widget.preview.stop()
        lane.close()

    qtbot.addWidget(made, before_close_func=close)
    made.show()
    return made


def test_the_test_page_reads_and_shows_figures_and_remembers_the_source(
    page: CameraPage, folder: Path, qtbot: QtBot
) -> None:
    page.page_shown()
    page.use(str(folder))
    qtbot.waitUntil(lambda: page.figures["light"].text() != "–")
    assert page._workbench.machine.get(CAMERA_SETTING) == str(folder)
    assert page.source.currentText() == folder.name
    assert page.figures["time"].text().endswith(" ms")
    page.hide()
    assert page.preview.sight.state is CameraState.ABSENT
    assert QColor("#1F2A37") == page.preview.grab().toImage().pixelColor(3, 3)


def test_size_and_exposure_are_chosen_with_keys_and_kept(page: CameraPage, qtbot: QtBot) -> None:
    page.page_shown()
    for box in (page.size_wanted, page.exposure):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
    machine = page._workbench.machine
    assert wanted_of(machine) == Wanted(1920, 1080, Exposure.SHORTER)
    qtbot.keyClick(page.exposure, Qt.Key.Key_Up)  # the default is not kept
    assert machine.get("camera.exposure") is None
