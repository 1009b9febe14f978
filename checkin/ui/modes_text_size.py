"""The size of text on the pages: the system's, or larger by what was set on this machine."""

from PySide6.QtWidgets import QApplication

from checkin.services.app_settings import AppSettings
from checkin.services.settings import MachineSettings

_BASE = "checkin_base_point_size"


def set_text_size(machine: MachineSettings) -> None:
    """Scale the program's font; pages follow, the door has sizes of its own."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    face = app.font()
    base = app.property(_BASE)
    if base is None:
        base = face.pointSizeF()
        app.setProperty(_BASE, base)
    face.setPointSizeF(float(base) * AppSettings(machine).number("text_size") / 100)
    app.setFont(face)
