"""The session that a door was set to, found again after the program was closed or the power cut."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from checkin.domain.verdict import AUTO
from checkin.ui.overview import View
from checkin.ui.words.times import same_day

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

KEPT = "door_session"  # machine setting: {event: the session its door was set to last}


class KeptSession(QObject):
    """Takes it up once, while it is today's and not over; never over what staff chose since."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.overview.refreshed.connect(self._take_up, Qt.ConnectionType.SingleShotConnection)
        window.flow.changed.connect(self._keep)

    def _take_up(self, view: View) -> None:
        flow, bench, programme = self._window.flow, self._window.workbench, view.programme
        session = programme.session_by_id.get(self._kept().get(programme.event.id, ""))
        if session is None or bench is None or flow.session != AUTO or flow.asking:
            return
        now = bench.clock()
        if now < session.end and same_day(session.start, now, programme.event.zone):
            flow.set_session(session.id)

    def _keep(self) -> None:
        view = self._window.overview.view
        if view is None:
            return
        event, chosen, kept = view.programme.event.id, self._window.flow.session, self._kept()
        if kept.get(event, AUTO) != chosen:
            others = {key: value for key, value in kept.items() if key != event}
            now = others if chosen == AUTO else {**others, event: chosen}
            self._window.machine.put(KEPT, now or None)

    def _kept(self) -> dict[str, str]:
        kept = self._window.machine.get(KEPT)
        return dict(kept) if isinstance(kept, dict) else {}
