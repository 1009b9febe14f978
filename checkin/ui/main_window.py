"""The program's window: the door and the sessions, one desk behind both."""

import logging
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from checkin.services.desk import Desk
from checkin.services.new_id import new_id as fresh_id
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings
from checkin.ui.collector import Collector
from checkin.ui.day.sessions_page import SessionsPage
from checkin.ui.door.flow import DoorFlow
from checkin.ui.door.screen import DoorScreen
from checkin.ui.door.sound import Sounds
from checkin.ui.door.tempo import fade_of, tempo_of
from checkin.ui.door.wedge import Wedge
from checkin.ui.door_extras import EXTRAS, Extra
from checkin.ui.language import LANGUAGE, Language
from checkin.ui.mishaps import Mishaps
from checkin.ui.overview import Overview, View
from checkin.ui.page_list import PAGES
from checkin.ui.page_stack import PageStack
from checkin.ui.pages import Pages, PageSpec, Workbench
from checkin.ui.parts.focus_ring import FocusRing
from checkin.ui.parts.style import MINIMUM
from checkin.ui.parts.theme import THEME, apply_theme, colours_of
from checkin.ui.words.verdicts import Kind, desk_name
from checkin.ui.worker import Lane


class MainWindow(QMainWindow):
    """Scans go to the door whatever page and widget has the focus."""

    def __init__(
        self,
        desk: Desk,
        station: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], str] = fresh_id,
        event: OpenEvent | None = None,
        machine: MachineSettings | None = None,
        specs: Pages = PAGES,
        extras: Sequence[Extra] = EXTRAS,
    ) -> None:
        """``event`` opens the pages beside the door; without it there are door and sessions."""
        super().__init__()
        self.setWindowTitle(QCoreApplication.translate("window", "Check-in"))
        self.lane = Lane(self)
        self.overview = Overview(desk, self.lane, clock, self)
        self.focus_ring = FocusRing(self)
        self.wedge = Wedge(self)
        self.wedge.scanned.connect(self._on_scan)
        self.flow = DoorFlow(desk, self.lane, self.overview, station, clock, new_id, self)
        self.door = DoorScreen(self.flow, self.overview, clock, self)
        self.sessions = SessionsPage(self)
        self.pages = PageStack(self)
        self.pages.addWidget(self.door)  # it follows the window by itself
        self.pages.add_page(self.sessions)
        self.setCentralWidget(self.pages)
        self.machine = machine or MachineSettings()
        self.language: Language | None = None  # of the program; none in tests of the window alone
        self.sounds = Sounds(self.machine, parent=self)
        self.sounds.silent.connect(self._say_silent)
        self.flow.answered.connect(self._sound)
        self.flow.failed.connect(lambda: self.sounds.play_for(Kind.ERROR))
        self.door.header.menu_wanted.connect(self.open_menu)
        self._mute_button = self.door.add_action("mute", self._sound_label, "Ctrl+M", self._mute)
        self.apply_machine_settings()
        self.workbench: Workbench | None = None
        self.specs: dict[str, PageSpec] = {}
        self._made: dict[str, QWidget] = {"door": self.door, "sessions": self.sessions}
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        if event is not None:
            self.workbench = Workbench(
                event, desk, self.lane, self.overview, clock, station, self.machine, self
            )
            self.workbench.page_wanted.connect(self.show_page)
            self.workbench.event_changed.connect(self.overview.refresh)
            self.specs = {spec.id: spec for spec in specs}
        self.overview.refreshed.connect(self._on_view)
        for known in (self.overview.refreshed, self.overview.not_refreshed):
            known.connect(self._ready, Qt.ConnectionType.SingleShotConnection)
        self.door.programme_wanted.connect(self.turn_page)
        self.sessions.back.connect(self.turn_page)
        self._key("F2", self.open_menu)
        self._key("F7", self.turn_page)
        self._key("F11", self.turn_full_screen)
        for spec in self.specs.values():
            if spec.key:
                self._key(spec.key, partial(self.show_page, spec.id))
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self.wedge)
        self.setMinimumSize(MINIMUM)
        self.resize(1366, 768)
        self._extras = tuple(extras) if event is not None else ()
        self._painted = False
        self.door.focus_search()
        self.overview.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._painted = True

    def _attach(self) -> None:
        """What other parts add to the door: loaded once the first badge could be scanned.

        One a turn of the event loop, so that a badge scanned meanwhile is not kept waiting.
        """
        extra, *others = self._extras
        self._extras = tuple(others)
        extra(self)
        self._ready()

    @property
    def complete(self) -> bool:
        """The event was read and everything that belongs to the door is attached."""
        return self.overview.view is not None and not self._extras

    def apply_machine_settings(self) -> None:
        """Read this machine's settings again: scanner's tempo, fading, theme, language."""
        theme = self.machine.get(THEME)
        apply_theme(theme)
        self.door.set_colours(colours_of(theme))
        if self.language is not None:
            self.language.speak(self.machine.get(LANGUAGE))
        self.wedge.tempo = tempo_of(self.machine)
        self.door.verdict.fade_after(fade_of(self.machine))

    def _sound(self) -> None:
        self.sounds.play_for(self.door.verdict.words.kind)

    def _mute(self) -> None:
        self.sounds.set_muted(not self.sounds.muted)
        self.door.refresh_action("mute")

    def _sound_label(self) -> str:
        if not self.sounds.possible:
            return QCoreApplication.translate("window", "No sound here")
        if self.sounds.muted:
            return QCoreApplication.translate("window", "Sound: off")
        return QCoreApplication.translate("window", "Sound: on")

    def _say_silent(self) -> None:
        """Once, and never over a remark about the people in front of the door."""
        self.door.refresh_action("mute")
        self._mute_button.setEnabled(False)
        if not self.door.verdict.warning:
            self.door.verdict.warn(
                QCoreApplication.translate(
                    "window", "This machine plays no sound: watch the screen. Scans are read."
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        """The language was switched: pages that cannot retranslate themselves are made anew."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.LanguageChange or not self._painted:
            return
        self.sessions.retranslate()
        if self.overview.view is not None:
            self._on_view(self.overview.view)
        current = self.pages.currentWidget()
        for page_id, page in list(self._made.items()):
            if page is self.door or page is self.sessions or hasattr(page, "retranslate"):
                continue
            del self._made[page_id]
            self.pages.removeWidget(page)
            page.deleteLater()
            if page is current:
                self.show_page(page_id)

    def _key(self, key: str, pressed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(pressed)

    def show_page(self, page_id: str) -> None:
        """To a page by its id; it is made when it is first seen."""
        page = self.make_page(page_id)
        self.pages.setCurrentWidget(page)
        if page is self.door:
            self.door.focus_search()
        shown = getattr(page, "page_shown", None)
        if shown is not None:
            shown()

    def make_page(self, page_id: str) -> QWidget:
        """The page, made where it is not there yet; what is shown stays."""
        page = self._made.get(page_id)
        if page is None:
            assert self.workbench is not None
            page = self._made[page_id] = self.specs[page_id].make(self.workbench)
            self.pages.add_page(page)
        return page

    def show_page_of(self, part: QWidget) -> None:
        """To the page that a widget is on."""
        for page_id, page in self._made.items():
            if page is part or page.isAncestorOf(part):
                self.show_page(page_id)
                return

    def open_menu(self) -> None:
        """Every page by name, under the top left corner."""
        self.menu.popup(self.mapToGlobal(self.rect().topLeft()))

    def _fill_menu(self) -> None:
        self.menu.clear()
        fixed = (
            ("door", QCoreApplication.translate("window", "The door"), ""),
            ("sessions", QCoreApplication.translate("window", "Sessions"), "F7"),
        )
        others = ((spec.id, spec.title(), spec.key) for spec in self.specs.values())
        for page_id, title, key in (*fixed, *others):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action = self.menu.addAction(title.replace("&", "&&") + (f"\t{shown}" if key else ""))
            action.triggered.connect(partial(self.show_page, page_id))

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
        if self.workbench is not None:
            self.workbench.close_lanes()
        self.sounds.close()
        super().closeEvent(event)

    def _on_scan(self, code: str) -> None:
        takes_scan = getattr(self.pages.currentWidget(), "takes_scan", None)
        if takes_scan is not None and takes_scan(code):  # a roll call, the scanner's test
            return
        self.pages.setCurrentWidget(self.door)
        self.flow.scan(code)

    def _ready(self) -> None:
        """The event was read, or cannot be: what can wait comes now."""
        if self._extras:
            QTimer.singleShot(0, self, self._attach)

    def _on_view(self, view: View) -> None:
        title = QCoreApplication.translate("window", "{event} – Check-in, {station}")
        self.setWindowTitle(
            title.format(event=view.programme.event.name, station=desk_name(self.flow.station))
        )
        self.sessions.show_view(view)


def run(
    desk: Desk,
    station: str,
    event: OpenEvent | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    before: Callable[[MainWindow], object] = lambda window: None,
) -> int:
    """Open the window and stay until it is closed; the exit status.

    ``before`` is called with the window before it is shown.
    """
    logging.basicConfig(level=logging.WARNING)
    # An import or an export beside the door gives way to the interface at once, not after 5 ms.
    sys.setswitchinterval(0.0001)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("checkin")
    machine = MachineSettings()
    language = Language(app)
    language.speak(machine.get(LANGUAGE))
    window = MainWindow(desk, station, clock, event=event, machine=machine)
    window.language = language
    mishaps = Mishaps(window)
    mishaps.install()
    collector = Collector()
    try:
        before(window)
        window.showMaximized()
        return app.exec()
    finally:
        collector.stop()
        mishaps.remove()
        window.lane.close()
        language.remove()
