"""A ring around the button, list or choice that has the focus: most styles show it too faintly."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from checkin.ui.parts.theme import DARK_COLOURS, LIGHT, is_dark

RINGED = (QAbstractButton, QComboBox, QAbstractItemView, QAbstractSpinBox, QPlainTextEdit)
WIDTH = 3  # pixels, of which two lie outside of the widget


class FocusRing(QObject):
    """Follows the focus of the program as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if isinstance(new, RINGED) and new.parentWidget() is not None:
            self._ring = _Ring(new)


class _Ring(QWidget):
    """Lies over its widget and beside it, and takes no click."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._follow()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.ParentChange):
            self.hide()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        out = WIDTH - 1
        self.setGeometry(self._around.geometry().adjusted(-out, -out, out, out))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = DARK_COLOURS if is_dark(self.palette()) else LIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()
