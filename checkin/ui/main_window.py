"""The program's window: the door and the sessions, one desk behind both."""

import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from checkin.services.desk import Desk
from checkin.services.new_id import new_id as fresh_id
from checkin.ui.door import DoorScreen
from checkin.ui.door_flow import DoorFlow
from checkin.ui.language import install_language
from checkin.ui.mishaps import Mishaps
from checkin.ui.overview import Overview, View
from checkin.ui.sessions_page import SessionsPage
from checkin.ui.wedge import Wedge
from checkin.ui.words import desk_name
from checkin.ui.worker import Lane


class MainWindow(QMainWindow):
    """Scans go to the door whatever page and widget has the focus."""

    def __init__(
        self,
        desk: Desk,
        station: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], str] = fresh_id,
    ) -> None:
        super().__init__()
        self.setWindowTitle(QCoreApplication.translate("window", "Check-in"))
        self.lane = Lane(self)
        self.overview = Overview(desk, self.lane, clock, self)
        self.flow = DoorFlow(desk, self.lane, self.overview, station, clock, new_id, self)
        self.door = DoorScreen(self.flow, self.overview, clock, self)
        self.sessions = SessionsPage(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.door)
        self.pages.addWidget(self.sessions)
        self.setCentralWidget(self.pages)
        self.wedge = Wedge(self)
        self.wedge.scanned.connect(self._on_scan)
        self.overview.refreshed.connect(self._on_view)
        self.door.programme_wanted.connect(self.turn_page)
        self.sessions.back.connect(self.turn_page)
        for key, pressed in (("F7", self.turn_page), ("F11", self.turn_full_screen)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(pressed)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self.wedge)
        self.setMinimumSize(960, 560)
        self.resize(1366, 768)
        self.door.focus_search()
        self.overview.refresh()

    def turn_page(self) -> None:
        """To the sessions and back."""
        at_door = self.pages.currentWidget() is self.door
        self.pages.setCurrentWidget(self.sessions if at_door else self.door)
        if at_door:
            self.sessions.table.setFocus()
        else:
            self.door.focus_search()

    def turn_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was scanned is recorded before the window goes."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self.wedge)
        self.lane.close()
        super().closeEvent(event)

    def _on_scan(self, code: str) -> None:
        self.pages.setCurrentWidget(self.door)
        self.flow.scan(code)

    def _on_view(self, view: View) -> None:
        title = QCoreApplication.translate("window", "{event} – Check-in, {station}")
        self.setWindowTitle(
            title.format(event=view.programme.event.name, station=desk_name(self.flow.station))
        )
        self.sessions.show_view(view)


def run(desk: Desk, station: str) -> int:
    """Open the window and stay until it is closed; the exit status."""
    logging.basicConfig(level=logging.WARNING)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("checkin")
    translators = install_language(app, QLocale.system())
    window = MainWindow(desk, station, lambda: datetime.now(UTC))
    mishaps = Mishaps(window)
    mishaps.install()
    try:
        window.showMaximized()
        return app.exec()
    finally:
        mishaps.remove()
        window.lane.close()
        for translator in translators:
            app.removeTranslator(translator)
