"""What is seen at once while the program is still being loaded: its name on the door's dark."""

import sys
from time import monotonic

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from checkin.services.error_words import told

_DARK = "#111827"
_AT_MOST = 0.5  # seconds that a slow window manager may hold up the start


class FirstPaint(QWidget):
    """Loads nothing of the program itself, so it stands long before the window does.

    The name is in the command line's catalogue, which is read already: Qt's is not.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(told("Check-in"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(1366, 768)
        self.painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(_DARK))
            face = painter.font()
            face.setPixelSize(max(20, self.height() // 14))
            face.setBold(True)
            painter.setFont(face)
            painter.setPen(QColor("white"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self.windowTitle()} …")
        self.painted = True


def paint_first() -> FirstPaint:
    """Show it and wait until it is on the screen; ``close`` it once the window stands."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("checkin")
    first = FirstPaint()
    first.showMaximized()
    until = monotonic() + _AT_MOST
    while not first.painted and monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return first
