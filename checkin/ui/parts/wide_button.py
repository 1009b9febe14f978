"""A button whose long text never widens the window: it takes a second line, and only where two
lines are not enough is the middle of one left out."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)


class WideButton(QPushButton):
    """Fills the width it is given. Never in the focus: no Enter answers for the operator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Replace the whole text, in one line until it is folded."""
        self._whole = text
        super().setText(text)

    def text(self) -> str:
        """The whole text, in one line."""
        return self._whole

    def needed_width(self, text: str = "") -> int:
        """How wide it must be to show its whole text (or another) in one line."""
        self.ensurePolished()
        shown = (text or self._whole).replace("&&", "&")
        return self.fontMetrics().horizontalAdvance(shown) + self._edges()

    def folded_width(self) -> int:
        """How wide it must be to show its whole text in two lines."""
        return max(map(self.needed_width, self._folded().split("\n")))

    def _folded(self) -> str:
        """Its text in the two lines that need the least room."""
        text = self._whole
        breaks = [i for i, letter in enumerate(text) if letter == " "]
        advance = self.fontMetrics().horizontalAdvance  # the edges are the same for all
        return min(
            (text[:i].rstrip() + "\n" + text[i + 1 :].lstrip() for i in breaks),
            key=lambda folded: max(map(advance, folded.replace("&&", "&").split("\n"))),
            default=text,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fold(self.width())

    def fold(self, width: int) -> None:
        """Break the text into two lines where one does not fit."""
        text = self._folded() if self.needed_width() > width > 0 else self._whole
        if text != super().text():
            key = self.shortcut()
            super().setText(text)
            self.setShortcut(key)  # a text that is set takes it away
            # Folded while a layout is at work, the new height would go unheard.
            QTimer.singleShot(0, self, self.updateGeometry)

    def _edges(self) -> int:
        """What frame and padding take, at most."""
        lines = super().text().replace("&&", "&").split("\n")
        text = max(map(self.fontMetrics().horizontalAdvance, lines))
        high = self.fontMetrics().height()
        return min(high * 3 // 2 + 2, max(high, super().sizeHint().width() - text + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - self._edges() + 2  # widths are rounded
        middle = Qt.TextElideMode.ElideMiddle
        lines = super().text().split("\n")
        option.text = "\n".join(self.fontMetrics().elidedText(x, middle, room) for x in lines)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
