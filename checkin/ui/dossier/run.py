"""Making something long: what is being made, how far it is, and the button that stops it."""

from collections.abc import Callable
from threading import Event as Flag
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from checkin.services.progress import Cancelled, Progress
from checkin.ui.dossier.words import stage_words
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text
from checkin.ui.worker import Lane

translate = QCoreApplication.translate
T = TypeVar("T")


class DossierRun(QWidget):
    """One piece of work at a time; what was said last stays until the next."""

    changed = Signal()  # begun or ended
    _told = Signal(str, int, int)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self._lane, self._stop = lane, Flag()
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setFont(page_font(16, bold=True))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("dossier", "Progress"))
        self.cancel = QPushButton(translate("dossier", "Cancel"), self)
        self.cancel.setShortcut(Qt.Key.Key_Escape)
        self.cancel.clicked.connect(self._stop.set)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(row)
        self._told.connect(self._show)
        self._set_busy(False)

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def run(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """``work`` is handed the progress that stops it; ``done`` gets what it made."""
        self._stop.clear()
        self.bar.setRange(0, 0)
        self._set_busy(True)
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
        if not self.busy:
            return
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.say(stage_words(stage))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.said.setVisible(bool(self.said.text()))
        self.changed.emit()
