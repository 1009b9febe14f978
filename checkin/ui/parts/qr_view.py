"""A QR on the screen, large enough to be scanned from it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

#: modules left white around the code
QUIET = 4


class QrView(QWidget):
    """Black on white in either theme: scanners need it so. ``widest`` in pixels."""

    def __init__(self, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self._modules: Sequence[Sequence[bool]] = ()

    def show_modules(self, modules: Sequence[Sequence[bool]]) -> None:
        """Dark modules are true, without the quiet zone; whole pixels each: sharp edges."""
        self._modules = modules
        across = len(modules) + 2 * QUIET
        side = across * max(2, min(7, self._widest // across))
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        side = self.width() // (len(self._modules) + 2 * QUIET)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    box = QRectF((x + QUIET) * side, (y + QUIET) * side, side, side)
                    painter.fillRect(box, QColor("black"))
        painter.end()
