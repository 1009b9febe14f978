"""Long work of the import, one piece after the other: how far it is, how it ended, stopping it."""

from collections.abc import Callable
from threading import Event as Flag
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from checkin.services.progress import Cancelled
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench

T = TypeVar("T")
_NEWS = 0.05  # seconds between two reports of progress


class Reporter(QObject):
    """Called by the work in its thread; tells the screen, and stops the work when asked."""

    told = Signal(str, int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = Flag()
        self._last = ("", 0.0)

    def __call__(self, stage: str, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Cancelled
        last, at = self._last
        now = monotonic()
        if stage != last or now - at > _NEWS:
            self._last = (stage, now)
            self.told.emit(stage, done, total)


class ImportJobs(QObject):
    """Work on the long lane. Signals come in the interface thread."""

    changed = Signal()  # anything that is shown
    busy_changed = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.reporter = Reporter(self)
        self.error: Exception | None = None
        self.stopped = False  # the last work was cancelled by hand
        self.running = ""  # what runs: "open", "understand", "plan", "accept", "undo"
        self._jobs = 0

    def stop(self) -> None:
        """Cancel what runs; nothing of it is kept."""
        if self.running:
            self.reporter.stop.set()

    def _run(self, what: str, work: Callable[[], T], done: Callable[[T], object]) -> None:
        if not self._jobs:
            self.reporter.stop.clear()
        self._jobs += 1
        self.running, self.error, self.stopped = what, None, False

        def ended() -> None:
            self._jobs -= 1
            if not self._jobs:
                self.running = ""
            self.busy_changed.emit()
            self.changed.emit()

        def succeeded(result: T) -> None:
            done(result)
            ended()

        def failed(error: Exception) -> None:
            self._failed(what, error)
            ended()
            if not isinstance(error, Cancelled):
                raise_unexpected(error)

        self._bench.long_lane.submit(work, succeeded, failed, owner=self)
        self.busy_changed.emit()

    def _failed(self, what: str, error: Exception) -> None:
        """Note how ``what`` ended."""
        raise NotImplementedError
