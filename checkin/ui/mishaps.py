"""Unexpected errors: shown to the operator, kept in the log, never lost."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate
log = logging.getLogger("checkin")


class Mishaps(QObject):
    """Stands in for ``sys.excepthook`` (of threads, too) while the window runs."""

    _happened = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None
        self._details = ""
        self._previous = sys.excepthook
        self._previous_thread = threading.excepthook
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        sys.excepthook = self._previous
        threading.excepthook = self._previous_thread

    def hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log it with where it came from, then show it on the interface thread."""
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, error, trace)
            return
        log.critical("unexpected error", exc_info=(kind, error, trace))
        details = "".join(traceback.format_exception(kind, error, trace))
        self._happened.emit(f"{kind.__name__}: {error}", details)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, summary: str, details: str) -> None:
        """One box for all: further errors are added to its details, and it blocks no scan."""
        self._details = (self._details + "\n" + details)[-100_000:]
        if self.box is None:
            self.box = QMessageBox(self._window)
            self.box.setModal(False)
            self.box.setIcon(QMessageBox.Icon.Warning)
            self.box.setWindowTitle(translate("mishap", "Something went wrong"))
            self.box.setText(
                translate("mishap", "The program met an error of its own. Entries are kept.")
            )
            self.box.finished.connect(self._closed)
        self.box.setInformativeText(summary)
        self.box.setDetailedText(self._details)
        self.box.show()

    def _closed(self) -> None:
        self.box = None
        self._details = ""
