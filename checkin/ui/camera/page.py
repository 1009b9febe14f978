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
from checkin.services.camera import (
    AS_IT_IS,
    CAMERA_SETTING,
    EXPOSURE_SETTING,
    SIZE_SETTING,
    SIZES,
    CameraState,
    Exposure,
    Sight,
    genuine_badges,
    wanted_of,
)
from checkin.ui.camera.choice import CameraChoice
from checkin.ui.camera.preview import CameraPreview
from checkin.ui.pages import Workbench
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate

DARK, BLURRED = 25, 8


class CameraPage(QWidget):
    """Runs the camera only while the page is in front, so that the door can have it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.setFont(page_font(17))
        self.source = CameraChoice(workbench.machine, self)
        self.size_wanted = self._setting(
            SIZE_SETTING,
            translate("camera", "Size of the picture"),
            [(f"{w}\u202f×\u202f{h}", f"{w}x{h}") for w, h in SIZES],
        )
        self.exposure = self._setting(
            EXPOSURE_SETTING,
            translate("camera", "Exposure"),
            [
                (translate("camera", "automatic"), Exposure.AUTOMATIC.value),
                (translate("camera", "shorter: sharper when moved"), Exposure.SHORTER.value),
                (translate("camera", "longer: a dark hall"), Exposure.LONGER.value),
            ],
        )
        self.exposure.setToolTip(translate("camera", "Where the camera lets it be set."))
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
        wanted = QFormLayout()
        wanted.addRow(translate("camera", "Size of the picture"), self.size_wanted)
        wanted.addRow(translate("camera", "Exposure"), self.exposure)
        side.addLayout(wanted)
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
        self.source.chosen.connect(self._chosen)
        self.video.clicked.connect(self._choose_video)
        self.preview.sight_changed.connect(self._show)
        self.preview.scanned.connect(self._scanned)

    def page_shown(self) -> None:
        self.source.refresh()
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
            self.preview.set_source(self.source.currentData(), wanted_of(self._workbench.machine))

    def _setting(self, name: str, words: str, choices: list[tuple[str, str]]) -> QComboBox:
        """A list whose choice is kept; the first is the default and is not."""
        box = QComboBox(self)
        box.setAccessibleName(words)
        for label, value in choices:
            box.addItem(label, value)
        box.setCurrentIndex(max(0, box.findData(self._workbench.machine.get(name))))

        def keep() -> None:
            kept = box.currentData() if box.currentIndex() else None
            self._workbench.machine.put(name, kept)
            self._start()

        box.activated.connect(keep)
        return box

    def _chosen(self) -> None:
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
        self.source.refresh()
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
