"""Long work on a page: what is being done, how far it is, and the button that stops it."""

from threading import Event as Flag

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class RunningLine(QWidget):
    """One piece of work at a time; what was said last stays until the next, or until `say`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self._stop = Flag()
        self.said = PlainLabel(self, pixels=16, bold=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("running", "Progress"))
        self.cancel = QPushButton(translate("running", "Cancel"), self)
        self.cancel.setFont(page_font(15))
        self.cancel.setShortcut(Qt.Key.Key_Escape)
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(row)
        self._set_busy(False)

    def stop(self) -> None:
        """Tell the work to end; it says so itself, when it does."""
        self._stop.set()

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _begin(self) -> None:
        """Nobody knows yet how much it is."""
        self._stop.clear()
        self.bar.setRange(0, 0)
        self._set_busy(True)

    def _show_done(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.said.setVisible(bool(self.said.text()))
