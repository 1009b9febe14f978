"""The event as it stands, read off the interface thread: counts, last scans, people by name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from checkin.domain.errors import UserError
from checkin.domain.model import Attendee, Programme
from checkin.services.desk import Desk, LoggedScan, Status
from checkin.ui.worker import Lane

RECENT = 30


@dataclass(frozen=True, slots=True)
class View:
    """The event at a time, for the gauges and lists."""

    programme: Programme
    status: Status
    recent: tuple[LoggedScan, ...]


class Overview(QObject):
    """Reads what every page shows; asked while it reads, it reads once more afterwards."""

    refreshed = Signal(object)  # View
    not_refreshed = Signal(object)  # the error
    found = Signal(str, object)  # the text, the people
    not_found = Signal(object)  # the error

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view: View | None = None
        self._desk, self._lane, self._clock = desk, lane, clock
        self._reading = self._again = False
        self._wanted: str | None = None  # the latest text that waits for its turn
        self._searching = False

    def refresh(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        now = self._clock()

        def work() -> View:
            desk = self._desk
            return View(desk.programme(), desk.status(now), tuple(desk.recent(RECENT)))

        self._lane.submit(work, self._read, self._not_read)

    def look_for(self, text: str) -> None:
        """People by any part of their name; of texts typed meanwhile, only the last counts."""
        if self._searching:
            self._wanted = text
            return
        self._searching = True

        def done(people: tuple[Attendee, ...]) -> None:
            self._search_next()
            self.found.emit(text, people)

        def failed(error: Exception) -> None:
            self._search_next()
            self.not_found.emit(error)

        self._lane.submit(lambda: tuple(self._desk.find(text)), done, failed)

    def _search_next(self) -> None:
        self._searching = False
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.look_for(wanted)

    def _read(self, view: View) -> None:
        self._reading = False
        self.view = view
        self.refreshed.emit(view)
        if self._again:
            self._again = False
            self.refresh()

    def _not_read(self, error: Exception) -> None:
        self._reading = self._again = False
        self.not_refreshed.emit(error)


def raise_unexpected(error: Exception) -> None:
    """A bug is shown and also reaches the hook that keeps it."""
    if not isinstance(error, UserError):
        raise error
