"""The camera's pictures in docs/pictures: the real window, with pictures in the camera's place.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
-m docs.make_camera_pictures [FOLDER]``. Scenes come from the benchmark's generator, people are
invented; nothing is drawn by hand.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.decoding_pictures import Floats, code, photographed, placed, printed, scenery
from checkin.domain.model import Role
from checkin.services import people
from checkin.services.camera import CAMERA_SETTING, CameraState
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.camera.page import CameraPage
from checkin.ui.camera.preview import CameraPreview
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from docs.make_guide_pictures import PICTURES, a_moment, until

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)
ELSEWHERE = "XVTSRPNKJHGFEDCBXVTSRPNKJHGF"


def scene(text: str, share: float, spoil: Callable[[Floats], Floats] = lambda drawn: drawn,
          light: float = 0.8) -> np.ndarray:  # fmt: skip
    """A badge held before a webcam, its code ``share`` of the picture's height."""
    random = np.random.default_rng(12)
    ground = cv2.GaussianBlur(scenery(random, 720, 1280), (0, 0), 6)
    card = np.pad(printed(random, spoil(code(text))), 60, constant_values=0.85)
    size = 720 * share * card.shape[0] / (card.shape[0] - 120)
    lit = placed(random, np.asarray(ground, np.float32), np.asarray(card, np.float32), size, 0.03)
    return photographed(random, np.asarray(lit * light, np.float32), 0.01, 90)


def without_data(drawn: Floats) -> Floats:
    """As a torn badge: its patterns are there, what it says is not."""
    out = drawn.copy()
    cells = np.random.default_rng(3).integers(0, 2, (16, 10)).astype(np.float32)
    out[13 * 12 : 29 * 12, 13 * 12 : 23 * 12] = np.kron(cells, np.ones((12, 12)))
    return out


class Pictures:
    """Opens the window on an invented event and changes what is before its camera."""

    def __init__(self, folder: Path, out: Path) -> None:
        self.frames, self.out = folder / "frames", out
        self.frames.mkdir()
        event = OpenEvent.at(str(folder / "event.checkin"), create=True)
        event.create(built_in_programme())
        person = people.register(
            event, given_name="Marie", family_name="Fabre", email="", role=Role.PARTICIPANT,
            sessions=["mer-am"], waitlist=False, at=NINE - timedelta(days=1),
        )  # fmt: skip
        self.badge, self.event = person.badge, event
        self.machine = MachineSettings(folder / "settings.json")
        self.machine.put(CAMERA_SETTING, str(self.frames))
        self.show(scene(self.badge, 0.4))
        self.window = MainWindow(
            EventDesk(event), "Accueil", lambda: NINE, event=event, machine=self.machine
        )
        self.window.resize(1366, 768)
        self.window.show()
        until(lambda: self.window.complete)

    def show(self, picture: np.ndarray) -> None:
        aside = self.frames.parent / "aside.png"
        cv2.imwrite(str(aside), picture)
        aside.replace(self.frames / "now.png")

    def shoot(self, widget: QWidget, name: str) -> None:
        path = self.out / f"camera-{name}.png"
        widget.grab().save(str(path))
        with Image.open(path) as opened:  # few colours and no dither: small, and letters stay sharp
            opened.convert("RGB").quantize(48, dither=Image.Dither.NONE).save(path, optimize=True)

    @property
    def preview(self) -> CameraPreview:
        return self.window.door.findChildren(CameraPreview)[-1]

    def make(self) -> None:
        door = self.window.door
        until(lambda: door.verdict.words.title == "BIENVENUE", 15_000)
        until(lambda: self.preview.sight.read)
        self.shoot(self.window, "door")
        self.show(scene(self.badge, 0.4, without_data))
        until(lambda: self.preview.sight.outline != () and not self.preview.sight.read, 15_000)
        until(lambda: self.preview.words() != "", 15_000)
        self.shoot(self.preview, "hint-still")
        self.show(scene(self.badge, 0.085, without_data))
        before = self.preview.words()
        until(lambda: self.preview.words() not in ("", before), 15_000)
        self.shoot(self.preview, "hint-closer")
        self.show(scene(ELSEWHERE, 0.45))
        until(lambda: self.preview.sight.foreign, 15_000)
        self.shoot(self.preview, "foreign")
        self.show(scene(self.badge, 0.4))
        self.window.show_page("camera")
        page = self.window.pages.currentWidget()
        assert isinstance(page, CameraPage)
        until(lambda: page.read.text() != "" and page.preview.sight.read, 15_000)
        self.shoot(self.window, "test-page")
        self.machine.put(CAMERA_SETTING, "HD Webcam")
        self.window.show_page("door")
        until(lambda: self.preview.sight.state is CameraState.ABSENT, 15_000)
        a_moment()
        self.shoot(self.preview, "absent")
        self.window.show_page("camera")
        self.window.close()
        self.event.close()


def main() -> int:
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    kept = install_language(app, QLocale("fr_FR"))
    with tempfile.TemporaryDirectory(prefix="checkin-pictures-") as name:
        Pictures(Path(name), out).make()
    del kept
    return 0


if __name__ == "__main__":
    sys.exit(main())
