"""What the window is at: the real event, a rehearsal, looking only, locked.

Wired to a window from outside, so that the door itself knows of none of it.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from checkin.services.app_settings import AppSettings
from checkin.services.which_event import Opening
from checkin.ui.modes.kept_session import KeptSession
from checkin.ui.modes.leaving import Leaving
from checkin.ui.modes.lock import Lock
from checkin.ui.modes.look_only import LookOnly
from checkin.ui.modes.switches import NextSession, ReturnToEntry
from checkin.ui.modes.unkept import AskUnkept
from checkin.ui.parts.text_size import set_text_size
from checkin.ui.words.verdicts import Kind

if TYPE_CHECKING:
    from checkin.services.rehearsal import Rehearsal  # brings the import and the badges with it
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate


class Modes(QObject):
    """Lives as long as its window; hands on what should stand in its place."""

    def __init__(
        self,
        window: "MainWindow",
        opening: Opening,
        rehearsal: "Rehearsal | None",
        wanted: Callable[[Opening], object],
    ) -> None:
        super().__init__(window)
        self._window, self._opening, self._wanted = window, opening, wanted
        self.rehearsal = rehearsal
        if window.workbench is not None:
            window.workbench.opening_wanted.connect(self.open_next)
            window.workbench.page_ids = frozenset(window.specs)
            window.workbench.sound_wanted.connect(lambda: window.sounds.play_for(Kind.WELCOME))
            window.workbench.sound_tried.connect(lambda name: window.sounds.play(name))
            window.workbench.machine_changed.connect(self.apply)
        if rehearsal is not None:
            from checkin.ui.modes.rehearsal_bar import RehearsalBar

            self.bar = RehearsalBar(rehearsal, window.flow, window.overview, window)
            self.bar.ended.connect(self.end_rehearsal)
            window.addToolBar(self.bar)
        if rehearsal is None:
            KeptSession(window)
        self.entry = ReturnToEntry(window)
        self.next_session = NextSession(window)
        self.look_only = LookOnly(window)
        self.lock = Lock(window)
        self.leaving = Leaving(window, opening.database if rehearsal is None else "")
        # a rehearsal's programme goes with it; installed last, it asks first
        self.unkept = AskUnkept(window) if rehearsal is None else None
        self._rehearse = QShortcut(QKeySequence("Ctrl+E"), window)
        self._rehearse.activated.connect(self.start_rehearsal)
        self._rehearse.setEnabled(rehearsal is None)
        window.sessions.session_wanted.connect(self.change_session)
        window.menu.aboutToShow.connect(self._fill_menu)  # after the window's own pages
        set_text_size(window.machine)
        if opening.page in window.specs:
            window.show_page(opening.page)

    def apply(self, name: str) -> None:
        """A setting of this machine changed on its page: it counts at once."""
        self._window.apply_machine_settings()
        if name == "text_size":
            set_text_size(self._window.machine)
            self._window.door.set_text_size(AppSettings(self._window.machine).number(name))
            # Pages are made anew, as when the language is switched.
            QTimer.singleShot(0, self, self._make_pages_anew)

    def _make_pages_anew(self) -> None:
        QApplication.sendEvent(self._window, QEvent(QEvent.Type.LanguageChange))

    def change_session(self, session_id: str) -> None:
        """From the table of sessions to the page that changes one."""
        from checkin.ui.programme.page import ProgrammePage

        if "programme" in self._window.specs:
            self._window.show_page("programme")
            page = self._window.pages.currentWidget()
            if isinstance(page, ProgrammePage):
                page.show_session(session_id)

    def start_rehearsal(self) -> None:
        """The event's throw-away copy in this window's place."""
        if self.rehearsal is None:
            self.open_next(Opening(self._opening.database, rehearsal=True))

    def _fill_menu(self) -> None:
        menu = self._window.menu
        menu.addSeparator()
        entries: list[tuple[str, str, Callable[[], None]]] = [
            (translate("modes", "Lock this desk"), "Ctrl+L", self.lock.turn),
            (translate("modes", "Another event…"), "", lambda: self.open_next(Opening())),
        ]
        if self.rehearsal is None:
            rehearse = translate("modes", "Rehearse on a copy")
            entries.insert(0, (rehearse, "Ctrl+E", self.start_rehearsal))
        for text, key, pressed in entries:
            action = menu.addAction(text + (f"\t{key}" if key else ""))
            action.triggered.connect(lambda _=False, pressed=pressed: pressed())

    def end_rehearsal(self) -> None:
        """Back to the event that was copied; after the sample, to the welcome page."""
        self.open_next(Opening() if self._opening.demo else Opening(self._opening.database))

    def open_next(self, opening: Opening) -> None:
        if self.unkept is None:
            self._open_next(opening)
        else:
            self.unkept.before(partial(self._open_next, opening))

    def _open_next(self, opening: Opening) -> None:
        self._wanted(opening)
        self.leaving.free = True
        self._window.close()
