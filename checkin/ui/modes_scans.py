"""Where a scan goes: to the door, unless the checklist is waiting to hear the scanner."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin.ui.checklist import ChecklistPage

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow


class ScansGoWhere(QObject):
    """Stands between the scanner and the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.wedge.scanned.disconnect(window._on_scan)
        window.wedge.scanned.connect(self.scanned)

    def scanned(self, code: str) -> None:
        page = self._window.pages.currentWidget()
        if isinstance(page, ChecklistPage) and page.scanned(code):
            return
        self._window._on_scan(code)
