"""The size of text on the pages: the system's, or larger by what was set on this machine."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from checkin.services.app_settings import AppSettings
from checkin.services.settings import MachineSettings
from checkin.ui.parts.style import font

_BASE = "checkin_base_point_size"
_SCALE = "checkin_text_scale"


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
    app.setProperty(_SCALE, AppSettings(machine).number("text_size") / 100)
    face.setPointSizeF(float(base) * AppSettings(machine).number("text_size") / 100)
    app.setFont(face)


def page_font(pixels: int, *, bold: bool = False) -> QFont:
    """A face of a page: so many pixels, or as much more as was set."""
    return font(pixels, text_scale(), bold=bold)


def scaled(pixels: int) -> int:
    """A length that holds letters: the height of a row, the width of a column."""
    return round(pixels * text_scale())


def text_scale() -> float:
    """How much larger than usual the text of pages is, from 1."""
    app = QApplication.instance()
    scale = app.property(_SCALE) if app is not None else None
    return float(scale or 1)
