"""Something of several desks that takes its time, step by step, until it is called off."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from checkin.services.progress import Cancelled
from checkin.ui.desks.words import step_words
from checkin.ui.parts.running_line import RunningLine

translate = QCoreApplication.translate


class UnderWay(RunningLine):
    """Tells the step that it is at."""

    _stepped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stepped.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def begin(self, step: str, *, may_stop: bool = True) -> Callable[[str], None]:
        """Show it; what the work calls at each of its steps, off the interface thread."""
        self._begin()
        self.say(step_words(step))
        self.cancel.setEnabled(True)
        self.cancel.setVisible(may_stop)

        def told(name: str) -> None:
            self.go_on()
            self._stepped.emit(name)

        return told

    def go_on(self) -> None:
        """For the thread that works.

        Raises:
            Cancelled: it is not wanted any more.
        """
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        super().stop()
        self.cancel.setEnabled(False)
        self.say(translate("desks", "Calling it off…"))

    def end(self, words: str = "") -> None:
        """It is done, or was called off; ``words`` say what came of it."""
        self._set_busy(False)
        self.say(words)

    def _show(self, step: str) -> None:
        if self.busy and not self._stop.is_set():
            self.say(step_words(step))
