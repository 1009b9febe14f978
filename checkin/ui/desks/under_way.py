"""Something that takes its time: what it is at, a bar that moves, a button that calls it off."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from checkin.domain.errors import CalledOff
from checkin.ui.desks.words import step_words

translate = QCoreApplication.translate


class UnderWay(QWidget):
    """Hidden until `begin`; ``step`` and ``stopped`` are for the thread that works."""

    _stepped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("desks", "Under way"))
        self.cancel = QPushButton(translate("desks", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.call_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._stepped.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.hide()

    @property
    def busy(self) -> bool:
        return not self.isHidden()

    def begin(self, step: str, *, may_stop: bool = True) -> Callable[[str], None]:
        """Show it; what the work calls at each of its steps."""
        self._stop = stop = threading.Event()
        self._show(step)
        self.cancel.setEnabled(True)
        self.cancel.setVisible(may_stop)
        self.show()
        stepped = self._stepped.emit

        def told(name: str) -> None:
            if stop.is_set():
                raise CalledOff
            stepped(name)

        return told

    def stopped(self) -> bool:
        return self._stop.is_set()

    def call_off(self) -> None:
        self._stop.set()
        self.cancel.setEnabled(False)
        self.label.setText(translate("desks", "Calling it off…"))

    def end(self) -> None:
        self.hide()

    def _show(self, step: str) -> None:
        if not self._stop.is_set():
            self.label.setText(step_words(step))
