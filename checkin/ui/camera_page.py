"""Camera test: which camera, what it sees, and whether it reads a badge; nothing is recorded."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.badge_code import in_groups, normalise
from checkin.services.camera import AS_IT_IS, CameraState, Sight, devices, genuine_badges
from checkin.ui.camera_preview import CameraPreview
from checkin.ui.pages import Workbench

translate = QCoreApplication.translate

#: the machine's setting: a camera's number, a path, or None for no camera at the door
CAMERA_SETTING = "camera"
DARK, BLURRED = 25, 8


class CameraPage(QWidget):
    """Runs the camera only while the page is in front, so that the door can have it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        large = self.font()
        large.setPixelSize(17)
        self.setFont(large)
        self.source = QComboBox(self)
        self.source.setAccessibleName(translate("camera", "Camera"))
        self.video = QPushButton(translate("camera", "Use a video instead…"), self)
        self.preview = CameraPreview(self)
        self.preview.setFixedSize(640, 480)
        self.read = QLabel(self)
        self.read.setWordWrap(True)
        self.figures = {
            name: QLabel("–", self) for name in ("rate", "time", "light", "sharp", "rung")
        }
        form = QFormLayout()
        form.addRow(translate("camera", "Frames a second"), self.figures["rate"])
        form.addRow(translate("camera", "Reading takes"), self.figures["time"])
        form.addRow(translate("camera", "Light"), self.figures["light"])
        form.addRow(translate("camera", "Sharpness"), self.figures["sharp"])
        form.addRow(translate("camera", "Badge was read"), self.figures["rung"])
        side = QVBoxLayout()
        side.addWidget(QLabel(translate("camera", "Camera of this desk"), self))
        side.addWidget(self.source)
        side.addWidget(self.video)
        side.addSpacing(16)
        side.addLayout(form)
        side.addSpacing(16)
        note = translate("camera", "Hold a badge before the camera. Nothing is recorded here.")
        explained = QLabel(note, self)
        explained.setWordWrap(True)
        side.addWidget(explained)
        side.addWidget(self.read)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(24)
        layout.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(side, 1)
        self.source.activated.connect(self._chosen)
        self.video.clicked.connect(self._choose_video)
        self.preview.sight_changed.connect(self._show)
        self.preview.scanned.connect(self._scanned)

    def page_shown(self) -> None:
        self._list_sources()
        event = self._workbench.open_event
        self._workbench.lane.submit(
            lambda: genuine_badges(event), self._start_with, lambda error: self._start(), owner=self
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self.preview.stop()
        super().hideEvent(event)

    def _start_with(self, genuine: object) -> None:
        self.preview.set_genuine(genuine)  # type: ignore[arg-type]
        self._start()

    def _start(self) -> None:
        if self.isVisible():
            self.preview.set_source(self.source.currentData())

    def _list_sources(self) -> None:
        chosen = self._workbench.machine.get(CAMERA_SETTING)
        self.source.clear()
        self.source.addItem(translate("camera", "No camera"), None)
        for number, name in devices():
            self.source.addItem(name, str(number))
        if chosen is not None and self.source.findData(chosen) < 0:
            self.source.addItem(str(chosen), str(chosen))
        self.source.setCurrentIndex(max(0, self.source.findData(chosen)))

    def _chosen(self) -> None:
        self._workbench.machine.put(CAMERA_SETTING, self.source.currentData())
        self.read.clear()
        self._start()

    def _choose_video(self) -> None:
        title = translate("camera", "A video in place of the camera")
        path, _ = QFileDialog.getOpenFileName(self, title)
        if path:
            self.use(path)

    def use(self, source: str) -> None:
        """Make ``source`` the camera of this desk."""
        self._workbench.machine.put(CAMERA_SETTING, source)
        self._list_sources()
        self._start()

    def _show(self, sight: Sight) -> None:
        if sight.state is not CameraState.RUNNING:
            for label in self.figures.values():
                label.setText("–")
            return
        good, poor = translate("camera", "good"), translate("camera", "poor")
        light = poor if sight.light < DARK else good
        sharp = poor if sight.sharpness < BLURRED else good
        self.figures["rate"].setText(f"{sight.frames_a_second:.0f}")
        self.figures["time"].setText(f"{sight.read_ms:.0f} ms")
        self.figures["light"].setText(f"{sight.light:.0f} % · {light}")
        self.figures["sharp"].setText(f"{sight.sharpness:.0f} % · {sharp}")
        if sight.rung:
            plain, helped = translate("camera", "at once"), translate("camera", "with help")
            self.figures["rung"].setText(plain if sight.rung == AS_IT_IS else helped)

    def _scanned(self, text: str) -> None:
        code = normalise(text)
        if self.preview.sight.foreign or code is None:
            self.read.setText(translate("camera", "A code was read, but no badge of this event."))
        else:
            shown = in_groups(code)
            self.read.setText(translate("camera", "Badge read: {code}").format(code=shown))
