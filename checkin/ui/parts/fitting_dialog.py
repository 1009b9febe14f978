"""A dialog that is never larger than the screen: what does not fit is scrolled to."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

FRAME = QSize(8, 40)  # what a window's frame and title bar take


def room_for(dialog: QWidget) -> QSize:
    """How large a dialog may be on its screen."""
    return dialog.screen().availableSize() - FRAME


class FittingDialog(QDialog):
    """Large letters or a small screen: its contents keep their size, in a scroll area."""

    _area: QScrollArea | None = None

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        room = room_for(self)
        layout = self.layout()
        if layout is None:
            return
        self.ensurePolished()
        wanted = self.size().expandedTo(self.minimumSizeHint())
        needed = self.minimumSizeHint()
        if layout.hasHeightForWidth():
            needed.setHeight(max(needed.height(), layout.heightForWidth(wanted.width())))
        too_large = needed.width() > room.width() or needed.height() > room.height()
        if too_large and self._area is None:
            self._area = self._scroll(layout)
            bar = self._area.verticalScrollBar().sizeHint().width()
            wanted += QSize(bar, bar)
        self.resize(wanted.expandedTo(needed).boundedTo(room))

    def _scroll(self, layout: QLayout) -> QScrollArea:
        """Put what it holds into a scroll area."""
        focused = self.focusWidget()
        inside = QWidget()
        inside.setFont(self.font())
        inside.setLayout(layout)  # takes the widgets with it
        self.setMinimumSize(0, 0)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        if focused is not None:
            focused.setFocus()
        return area
