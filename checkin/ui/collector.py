"""Garbage is collected in the interface thread, and nowhere else.

Python collects in whatever thread happens to allocate. Where that is a lane's, a timer or a
widget caught in a cycle would be destroyed there: Qt says “Timers cannot be stopped from another
thread”, and crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms
_FULL_EVERY = 600  # full collections apart, in ticks: five minutes


class Collector(QObject):
    """While it stands, the automatic collector rests and a timer does its work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._ticks = 0
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        # Not disable(): a long job turns the collector off and on again by itself.
        gc.set_threshold(0)
        self._timer.start()

    def collect(self) -> None:
        """What the automatic collector would do now: the youngest objects, rarely the others."""
        self._ticks += 1
        young, middle, _ = gc.get_count()
        if self._ticks % _FULL_EVERY == 0:
            gc.collect()
        elif middle > self._thresholds[1]:
            gc.collect(1)
        elif young > self._thresholds[0]:
            gc.collect(0)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._thresholds)
