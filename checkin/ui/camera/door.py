"""The camera at the door: runs while the door is in front, its badges go where scans go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.services.camera import CAMERA_SETTING, genuine_badges, wanted_of
from checkin.ui.camera.preview import CameraPreview

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow


class DoorCamera(QObject):
    """Follows the machine's setting and the page in front: the test page takes the camera."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.preview: CameraPreview | None = None
        self._running: str | None = None
        window.pages.currentChanged.connect(self.follow)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.stop)
        self.follow()

    def follow(self) -> None:
        """Start, stop or change the camera as setting and page want it."""
        window = self._window
        wanted = window.machine.get(CAMERA_SETTING) or None
        if window.pages.currentWidget() is not window.door:
            if self.preview is not None:
                self.preview.stop()
            self._running = None
            return
        if wanted is None:
            self.stop()
            if self.preview is not None:
                window.door.set_camera(None)
                self.preview = None
            return
        if self.preview is None:
            self.preview = CameraPreview()
            self.preview.scanned.connect(window.flow.scan)
            window.door.set_camera(self.preview)
        if self._running == wanted or window.workbench is None:
            return
        self._running = wanted
        event = window.workbench.open_event
        window.lane.submit(
            lambda: genuine_badges(event), self._start, lambda error: self._start(None)
        )

    def stop(self) -> None:
        if self.preview is not None:
            self.preview.stop()
        self._running = None

    def _start(self, genuine: object) -> None:
        if self.preview is None or self._running is None:
            return
        if genuine is not None:
            self.preview.set_genuine(genuine)  # type: ignore[arg-type]
        self.preview.set_source(self._running, wanted_of(self._window.machine))


def add_camera(window: "MainWindow") -> None:
    DoorCamera(window)
