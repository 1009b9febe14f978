"""The one way off the interface thread: work done there, its result delivered back here."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")


class _Task(QRunnable):
    """One piece of work; its outcome travels by the lane's signal."""

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        report: Callable[["_Task", object, Exception | None], None],
        owner: QObject | None,
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.owner = owner
        self.done = done
        self.failed = failed
        self._work = work
        self._report = report

    def run(self) -> None:  # the only lines off the interface thread
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the caller, whatever it is
            self._report(self, None, error)
        else:
            self._report(self, result, None)


class Lane(QObject):
    """One thread that lives as long as the window: work is done one at a time.

    Urgent work (scans) goes before what waits, and in its own order. So what is called here
    never runs beside itself.
    """

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._tasks: set[_Task] = set()
        self._closed = False
        self._finished.connect(self._deliver)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        *,
        urgent: bool = False,
        owner: QObject | None = None,
    ) -> None:
        """Run ``work`` off the interface thread, then ``done`` or ``failed`` back on it.

        Neither is called once ``owner`` is gone: pages are made anew when the language or the
        text size changes, and dialogs are closed.
        """
        if self._closed:
            return
        task = _Task(work, done, failed, self._finished.emit, owner)
        self._tasks.add(task)
        self._pool.start(task, 1 if urgent else 0)

    @property
    def idle(self) -> bool:
        return not self._tasks

    def close(self) -> None:
        """Finish what was begun (a scan that was read is never dropped), then report no more."""
        self._closed = True
        self._pool.waitForDone()

    def _deliver(self, task: _Task, result: object, error: Exception | None) -> None:
        self._tasks.discard(task)
        if self._closed or (task.owner is not None and not isValid(task.owner)):
            return
        if error is None:
            task.done(result)
        else:
            task.failed(error)
