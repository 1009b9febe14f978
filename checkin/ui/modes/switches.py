"""Switches that a hurried desk forgets: back to entry by itself, on to the next session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from checkin.domain.model import Programme, Session
from checkin.domain.verdict import AUTO, Direction
from checkin.services.app_settings import AppSettings
from checkin.ui.overview import View
from checkin.ui.words.times import clock_time, same_day

if TYPE_CHECKING:
    from datetime import datetime

    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate


class ReturnToEntry(QObject):
    """In exit mode, no scan for the set minutes switches back to entry, and says so."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._flow = window, window.flow
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go_back)
        self._flow.changed.connect(self._start)
        self._flow.answered.connect(self._start)

    def _start(self) -> None:
        minutes = AppSettings(self._window.machine).number("return_to_entry")
        if self._flow.direction == Direction.IN or not minutes:
            self.timer.stop()
        else:
            self.timer.start(minutes * 60_000)

    def go_back(self) -> None:
        if self._flow.asking:
            self._start()
            return
        self._flow.set_direction(Direction.IN)
        self._flow.warned.emit(
            translate("modes", "Back to entry: no exit was scanned for a while.")
        )


def next_session(programme: Programme, bound: str, now: "datetime") -> Session | None:
    """The session to propose at a desk bound to one: today's next one of the same room whose
    doors are open, once the bound one is over or about to be (its doors have opened)."""
    current = programme.session_by_id.get(bound)
    if bound == AUTO or current is None:
        return None
    zone = programme.event.zone
    for session in programme.sessions_of_room[current.room]:
        later = session.start > current.start and same_day(session.start, now, zone)
        if later and session.doors_open(now):
            return session
    return None


class NextSession(QObject):
    """A strip and a key when it is time for the desk to change to the next session."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.session: Session | None = None
        self.button = window.door.add_action("next_session", self._label, "F10", self.take)
        self.button.hide()
        window.overview.refreshed.connect(self.show_view)
        window.flow.changed.connect(self._changed)

    def take(self) -> None:
        session = self.session
        if session is not None and not self._window.flow.asking:
            self._window.flow.set_session(session.id)

    def show_view(self, view: View) -> None:
        clock = self._window.workbench.clock if self._window.workbench else None
        session = None
        if clock is not None:
            session = next_session(view.programme, self._window.flow.session, clock())
        if session == self.session:
            return
        self.session = session
        self.button.setVisible(session is not None)
        self._window.door.refresh_action("next_session")
        self._window.door.set_banner(self._told if session else "", "info", "next_session")

    def _changed(self) -> None:
        if self._window.overview.view is not None:
            self.show_view(self._window.overview.view)

    def _label(self) -> str:
        return translate("modes", "Next session")

    def _told(self) -> str:
        view = self._window.overview.view
        if self.session is None or view is None:
            return ""
        told = translate("modes", "The doors of “{session}” ({time}) are open. F10: change to it.")
        time = clock_time(self.session.start, view.programme.event.zone)
        return told.format(session=self.session.name, time=time)
