"""Before doors open on a room that was not emptied, the door asks how many people stayed.

Those who stay seated over lunch are in no count of the afternoon: 45 of them and 60 who enter
are 105 in a room for 60. Only a head count tells.
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence

from checkin.domain.model import Session
from checkin.services.roll_call import session_before, stayed_inside
from checkin.ui.door.side_column import rooms_here
from checkin.ui.overview import View, raise_unexpected
from checkin.ui.parts.banners import Banner
from checkin.ui.parts.page_keys import page_key
from checkin.ui.words.times import clock_time

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

KEY = "Ctrl+H"
AHEAD = timedelta(minutes=15)  # before the doors open


def to_count(view: View, session_id: str, now: datetime) -> tuple[Session, Session] | None:
    """The session whose doors open soon (or have) uncounted, and the one before it in the room.

    While the session before is on, its people are in the room's count anyway.
    """
    programme = view.programme
    counted = {item.session for item in view.status.sessions if item.counted}
    for room in rooms_here(programme, session_id, now):
        for session in programme.sessions_of_room[room]:
            if session.id in counted or not session.doors - AHEAD <= now < session.start:
                continue
            before = session_before(programme, session)
            if before is not None and before.end <= now:
                return session, before
    return None


class LunchCount(QObject):
    """Watches the event as it is read; its strip goes once somebody has counted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        assert window.workbench is not None
        self._window, self._bench = window, window.workbench
        self._shown = self._asking = False
        self.room = ""
        self._shortcut = page_key(window.door, KEY, self.count)
        window.overview.refreshed.connect(self._look)
        if window.overview.view is not None:
            self._look(window.overview.view)

    def count(self) -> None:
        """The question of the gauge: of the room that was asked about, else of the first."""
        gauges = self._window.door.side.gauges
        mine = [g for g in gauges if g.room == self.room] or gauges
        if mine:
            mine[0].pressed.emit(mine[0].room)

    def _look(self, view: View) -> None:
        found = to_count(view, self._window.flow.session, self._bench.clock())
        if found is None:
            self._hide()
            return
        if self._asking:
            return
        self._asking = True
        session, before = found
        event = self._bench.open_event
        self._bench.lane.submit(
            lambda: stayed_inside(event, before.id),
            lambda people: self._show(view, session, before, people),
            self._failed,
        )

    def _show(self, view: View, session: Session, before: Session, people: int) -> None:
        self._asking = False
        now_counted = self._window.overview.view
        still = now_counted and to_count(
            now_counted, self._window.flow.session, self._bench.clock()
        )
        if not people or not still:
            self._hide()
            return
        self._shown, self.room = True, session.room
        room = view.programme.room_of(session).name
        zone = view.programme.event.zone

        def text() -> str:
            said = translate(
                "lunchcount",
                "{room} was not emptied; inside at the end of “{session}”: {n}. Count who stayed"
                " before the doors open at {time} ({key}).",
            )
            if self._bench.clock() >= session.doors:
                said = translate(
                    "lunchcount",
                    "{room} was not emptied; inside at the end of “{session}”: {n}. Count who"
                    " stayed before anybody enters ({key}).",
                )
            return said.format(
                room=room,
                n=people,
                session=before.name,
                time=clock_time(session.doors, zone),
                key=QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText),
            )

        self._window.door.set_banner(text, Banner.COUNT)

    def _hide(self) -> None:
        if self._shown:
            self._shown, self.room = False, ""
            self._window.door.set_banner("", Banner.COUNT)

    def _failed(self, error: Exception) -> None:
        self._asking = False  # the door says by itself that the event cannot be read
        raise_unexpected(error)


def add_lunch_count(window: "MainWindow") -> LunchCount | None:
    """Lives as long as the window."""
    if window.workbench is None:
        return None
    return LunchCount(window)
