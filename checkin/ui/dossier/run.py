"""Making something long: what is being made, how far it is, and the button that stops it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from checkin.services.progress import Cancelled, Progress
from checkin.ui.dossier.words import stage_words
from checkin.ui.parts.running_line import RunningLine
from checkin.ui.words.desk import error_text
from checkin.ui.worker import Lane

translate = QCoreApplication.translate
T = TypeVar("T")


class DossierRun(RunningLine):
    """Tells the stage that it is at."""

    changed = Signal()  # begun or ended
    _told = Signal(str, int, int)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._told.connect(self._show)

    def run(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """``work`` is handed the progress that stops it; ``done`` gets what it made."""
        self._begin()
        last_stage, last_made = "", 0

        def progress(stage: str, made: int, of: int) -> None:
            nonlocal last_stage, last_made
            if self._stop.is_set() and stage != "move":
                raise Cancelled
            if stage != last_stage or made == of or made - last_made >= max(1, of // 50):
                last_stage, last_made = stage, made
                self._told.emit(stage, made, of)

        def ended(result: T) -> None:
            self._set_busy(False)
            self.say("")
            done(result)

        self._lane.submit(lambda: work(progress), ended, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        stopped = translate("dossier", "Stopped: nothing was written, what was there stays.")
        self.say(stopped if isinstance(error, Cancelled) else error_text(error))

    def _show(self, stage: str, done: int, of: int) -> None:
        if self.busy:
            self._show_done(done, of)
            self.say(stage_words(stage))

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.changed.emit()
