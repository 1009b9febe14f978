"""One long piece of output at a time: its progress, its cancel button, how it ended."""

from collections.abc import Callable
from threading import Event as Flag

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from checkin.services.print_centre import Cancelled, Progress
from checkin.ui.desk_words import error_text
from checkin.ui.style import font
from checkin.ui.worker import Lane

translate = QCoreApplication.translate
Work = Callable[[Progress, Cancelled], int]


class PrintRun(QWidget):
    """What was said last stays until the next run, or until `clear`."""

    started = Signal()
    ended = Signal()
    _progress = Signal(int, int)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self._lane, self._stop = lane, Flag()
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setFont(font(15, 1))
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(translate("print", "Progress"))
        self.cancel = QPushButton(translate("print", "Cancel"), self)
        self.cancel.setShortcut(Qt.Key.Key_Escape)
        self.cancel.setFont(font(15, 1))
        self.cancel.clicked.connect(self.stop)
        running = QHBoxLayout()
        running.addWidget(self.bar, 1)
        running.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(running)
        self._progress.connect(self._show_progress)
        self._set_busy(False)

    def stop(self) -> None:
        self._stop.set()

    def say(self, words: str) -> None:
        self.said.setText(words)

    def run(self, work: Work, words: str, where: str) -> None:
        """``work`` answers how many came out, 0 where it was cancelled; ``words`` tell {n} and
        {where} then."""
        self._stop.clear()
        self.said.clear()
        self.bar.setRange(0, 0)
        self._set_busy(True)
        self.started.emit()

        def progress(done: int, of: int) -> None:
            if done == of or done % max(1, of // 50) == 0:
                self._progress.emit(done, of)

        def done(number: int) -> None:
            stopped = translate("print", "Cancelled: nothing was written or noted as printed.")
            self._end(words.format(n=number, where=where) if number else stopped)

        self._lane.submit(
            lambda: work(progress, self._stop.is_set),
            done,
            lambda error: self._end(error_text(error)),
            owner=self,
        )

    def _end(self, words: str) -> None:
        self._set_busy(False)
        self.say(words)
        self.ended.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
