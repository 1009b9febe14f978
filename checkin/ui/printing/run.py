"""One long piece of output at a time: its progress, its cancel button, how it ended."""

from collections.abc import Callable
from threading import Event as Flag

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from checkin.services.print_centre import Cancelled, Progress
from checkin.services.print_printers import PrinterState, StillInQueueError
from checkin.ui.parts.running_line import RunningLine
from checkin.ui.printing.words import state_words
from checkin.ui.words.desk import error_text
from checkin.ui.worker import Lane

translate = QCoreApplication.translate
Work = Callable[[Progress, Cancelled], int]


class PrintRun(RunningLine):
    """Counts badges; once they are handed over only the printer tells."""

    started = Signal()
    ended = Signal(bool)  # whether it all came out
    _progress = Signal(int, int)
    _state = Signal(str, object)

    def __init__(self, lane: Lane, closing: Flag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._closing = lane, closing
        self.bar.setTextVisible(True)
        self._progress.connect(self._show_done)
        self._state.connect(self._show_state)

    def hear(self, printer: str) -> Callable[[PrinterState], None]:
        """What tells, from the lane, how the printer does while its queue is followed."""
        return lambda state: self._state.emit(printer, state)

    def run(self, work: Work, words: str, where: str) -> None:
        """``work`` answers how many came out, 0 where it was cancelled; ``words`` tell {n} and
        {where} then."""
        self.say("")
        self._begin()
        self.started.emit()

        def progress(done: int, of: int) -> None:
            if done == of or done % max(1, of // 50) == 0:
                self._progress.emit(done, of)

        def cancelled() -> bool:
            if self._closing.is_set():
                raise StillInQueueError
            return self._stop.is_set()

        def done(number: int) -> None:
            stopped = translate("print", "Cancelled: nothing is noted as printed.")
            self._end(words.format(n=number, where=where) if number else stopped, bool(number))

        self._lane.submit(
            lambda: work(progress, cancelled),
            done,
            lambda error: self._end(error_text(error), False),
            owner=self,
        )

    def _end(self, words: str, complete: bool) -> None:
        self._set_busy(False)
        self.say(words)
        self.ended.emit(complete)

    def _show_state(self, printer: str, state: PrinterState) -> None:
        """The pages are handed over: from here on only the printer tells."""
        if self.busy:
            self.bar.setRange(0, 0)
            self.say(state_words(printer, state))
