"""When held seats are released, the door names whom to call from the waiting list."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.services.people_calls import Call, calls, due
from checkin.ui.overview import View, raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.banners import Banner

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

NAMED = 6  # more names than these are not read from a strip


class WaitingCalls(QObject):
    """A strip as long as there are places and people who wait for them."""

    def __init__(self, window: "MainWindow", bench: Workbench) -> None:
        super().__init__(window)
        self._door, self._bench = window.door, bench
        self._calls: Sequence[Call] = ()
        self._asking = False
        bench.overview.refreshed.connect(self._refreshed)

    def _refreshed(self, view: View) -> None:
        now = self._bench.clock()
        waiting = {s.session for s in view.status.sessions if s.waitlisted}
        if not any(due(s, now) and s.id in waiting for s in view.programme.sessions):
            self._show(())
        elif not self._asking:
            self._asking = True
            work = partial(calls, self._bench.open_event, now)
            self._bench.lane.submit(work, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._asking = False  # the header says already that the event cannot be read
        raise_unexpected(error)

    def _show(self, found: Sequence[Call]) -> None:
        self._asking = False
        if found == self._calls:
            return
        self._calls = found
        self._door.set_banner(self._text if found else "", Banner.INFO, "calls")

    def _text(self) -> str:
        lines = []
        for call in self._calls:
            names = ", ".join(call.names[:NAMED])
            if len(call.names) > NAMED:
                more = translate("calls", "and {n} more")
                names += " " + more.format(n=len(call.names) - NAMED)
            text = translate("calls", "“{session}”: places released: {n}. Call: {names}")
            lines.append(text.format(session=call.session.name, n=call.places, names=names))
        return "\n".join(lines)


def add_waiting_calls(window: "MainWindow") -> None:
    if window.workbench is not None:
        WaitingCalls(window, window.workbench)
