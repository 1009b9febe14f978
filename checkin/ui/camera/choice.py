"""The cameras that are plugged in, by name; a camera plugged in later appears by itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from checkin.services.camera import CAMERA_SETTING, devices
from checkin.services.settings import MachineSettings

translate = QCoreApplication.translate

#: milliseconds between two looks at what is plugged in
_LOOK_EVERY = 1500


class CameraChoice(QComboBox):
    """Sets this machine's camera; ``chosen`` tells when a person did."""

    chosen = Signal()

    def __init__(
        self,
        machine: MachineSettings,
        parent: QWidget | None = None,
        look: Callable[[], list[tuple[int, str]]] = devices,
    ) -> None:
        super().__init__(parent)
        self._machine, self._look = machine, look
        self._listed: list[tuple[str, str | None]] = []
        self.setAccessibleName(translate("camera", "Camera"))
        self.activated.connect(self._choose)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def refresh(self) -> None:
        """List anew, unless nothing changed or the list is open."""
        if self.view().isVisible():
            return
        kept = self._machine.get(CAMERA_SETTING)
        found = self._look()
        listed: list[tuple[str, str | None]] = [(translate("camera", "No camera"), None)]
        listed += [(name, name) for _, name in found]
        number = next((name for at, name in found if str(at) == kept), None)
        if number is not None:
            kept = number  # set by its number, before it had a name here
        if isinstance(kept, str) and kept and kept not in [name for _, name in found]:
            listed.append((self._absent(kept), kept))
        if listed != self._listed:
            self._listed = listed
            self.clear()
            for words, source in listed:
                self.addItem(words, source)
        self.setCurrentIndex(max(0, self.findData(kept or None)))

    def _absent(self, source: str) -> str:
        if source.isdigit():
            return translate("camera", "Camera number {number}").format(number=source)
        path = Path(source)
        if path.is_absolute():
            return path.name
        return translate("camera", "{name} (not plugged in)").format(name=source)

    def _choose(self) -> None:
        self._machine.put(CAMERA_SETTING, self.currentData())
        self.chosen.emit()
