"""Tells a scanner in keyboard mode from a person typing, whatever widget has the focus.

Measured (facts/measured.md): no typist leaves 20 ms or less between eight keys, no scanner
more. Printable keys are therefore held back while they come that fast, and are replayed to
the window in their order once they turn out to be typing.
"""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from checkin.domain.badge_code import normalise

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_NumLock)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Tempo:
    """Milliseconds (and letters) that make a scan; slow wireless scanners need a longer gap."""

    gap: int = 20
    letters: int = 8
    silence: int = 60
    late_end: int = 150


class Wedge(QObject):
    """Install on the application; keys reach it at the window, before any widget."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, tempo: Tempo | None = None) -> None:
        super().__init__(parent)
        self.tempo = tempo or Tempo()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._text = ""
        self._last = 0  # timestamp of the latest key of the burst
        self._ended: int | None = None  # timestamp of the last key of the latest scan
        self._draining = False  # further lines of a code that is no badge
        self._eaten: set[int] = set()  # keys whose press no widget saw
        self._replaying = False
        self._armed_at = 0.0
        self._silence = QTimer(self, singleShot=True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._on_silence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._before_shortcut(event)
            return False
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or self._replaying:
            return False
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False  # a widget's turn comes after its window's
        if not event.timestamp():
            return False  # made by a program, not by keys
        if kind == QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        return self._released(watched, event)

    def _before_shortcut(self, event: QKeyEvent) -> None:
        """What was typed reaches its field before a command key acts on it.

        A shortcut acts ahead of its key press: letters still held back would come too late.
        """
        if not self._held or self._replaying or not event.timestamp():
            return
        text = event.text()
        of_a_line = event.key() in (*_ENDS, *_MODIFIERS) or text in ("\n", "\r", "\t")
        if event.modifiers() & _COMMAND or not (of_a_line or (text and text.isprintable())):
            self._replay()

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if event.isAutoRepeat() or event.modifiers() & _COMMAND:
            self._replay()
            return False
        # Devices need not count from the same moment: back in time is as far as forward.
        gap = abs(event.timestamp() - self._last)
        text = event.text()
        if self._draining:
            if gap <= self.tempo.silence:
                self._last = event.timestamp()
                self._ended = event.timestamp()
                self._eaten.add(event.key())
                return True
            self._draining = False
        if event.key() in _ENDS or text in ("\n", "\r", "\t"):
            return self._end(window, event, gap)
        if not text or not text.isprintable():
            self._replay()
            return False
        if self._held and gap > self.tempo.gap:
            self._settle()
        self._hold(window, event)
        self._text += text
        self._last = event.timestamp()
        self._arm()
        return True

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() not in self._eaten:
            return False
        if any(e.key() == event.key() and e.type() == QEvent.Type.KeyPress for _, e in self._held):
            self._held.append((window, _copy(event)))
        elif not event.isAutoRepeat():
            self._eaten.discard(event.key())
        return True

    def _end(self, window: QWindow, event: QKeyEvent, gap: int) -> bool:
        """A key that ends a scan: of this one, late for the one before, or typed."""
        if len(self._text) >= self.tempo.letters and gap <= self.tempo.silence:
            self._last = event.timestamp()
            self._eaten.add(event.key())
            self._emit()
            return True
        if self._ended is not None and not self._held:
            late = event.timestamp() - self._ended
            if 0 <= late <= self.tempo.silence + self.tempo.late_end:
                self._eaten.add(event.key())
                return True
        if self._held and gap <= self.tempo.gap:
            # The end of a short line that came as fast as a scanner's: a payment code begins
            # with several. Held back with its letters, replayed after them if it was typed.
            self._hold(window, event)
            self._text += "\n"
            self._last = event.timestamp()
            self._arm()
            return True
        self._replay()
        return False

    def _settle(self) -> None:
        """The burst broke off: a whole badge code is a scan, anything else was typed."""
        if normalise(self._text) is not None:
            self._emit()
        else:
            self._replay()

    def _on_silence(self) -> None:
        waited = (monotonic() - self._armed_at) * 1000
        if waited > self._silence.interval() + self.tempo.gap and self._armed_at:
            # This thread was held up: keys may be queued that belong to the burst.
            self._armed_at = 0.0
            self._silence.start(self.tempo.gap)
        elif len(self._text) >= self.tempo.letters:
            self._emit()
        else:
            self._replay()

    def _emit(self) -> None:
        text = self._text
        self._ended = self._last
        self._draining = normalise(text) is None
        self._forget()
        self.scanned.emit(text)

    def _replay(self) -> None:
        held = self._held
        self._forget()
        self._replaying = True
        try:
            for window, event in held:
                self._eaten.discard(event.key())
                if isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False

    def _hold(self, window: QWindow, event: QKeyEvent) -> None:
        self._held.append((window, _copy(event)))
        self._eaten.add(event.key())

    def _forget(self) -> None:
        self._silence.stop()
        self._held = []
        self._text = ""

    def _arm(self) -> None:
        scan = len(self._text) >= self.tempo.letters
        self._armed_at = monotonic()
        self._silence.start(self.tempo.silence if scan else 2 * self.tempo.gap)


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The event outlives its delivery only as a copy."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
