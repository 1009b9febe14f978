"""The window's pages, one at a time: one that needs more room than there is can be scrolled."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Named after pages throughout: that each lies in a scroll area is nobody's concern."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas: dict[QWidget, QScrollArea] = {}

    def add_page(self, page: QWidget) -> None:
        """Put a page on the stack; its own minimum stays whole, whatever size the window has."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._areas[page] = area
        super().addWidget(area)

    def setCurrentWidget(self, page: QWidget) -> None:
        super().setCurrentWidget(self._areas.get(page, page))

    def currentWidget(self) -> QWidget:
        """The page itself."""
        shown = super().currentWidget()
        page = shown.widget() if isinstance(shown, QScrollArea) else shown
        assert page is not None  # the door is there from the start
        return page

    def removeWidget(self, page: QWidget) -> None:
        area = self._areas.pop(page, None)
        if area is None:
            super().removeWidget(page)
            return
        area.takeWidget()
        super().removeWidget(area)
        area.deleteLater()
