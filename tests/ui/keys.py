"""Keys as a keyboard or a scanner sends them: through the window, with their timestamps."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Enter}


class Keyboard:
    """Sends a press and a release a key, ``gap`` milliseconds apart by their timestamps.

    They begin far from those of QTest, which counts its own events from zero: else a key of
    QTest may, in a long run, seem to belong to a scan.
    """

    def __init__(self, window: QWindow, start: int = 100_000_000) -> None:
        self.window = window
        self.now = start

    def press(self, text: str, key: Qt.Key | None = None, *, repeat: bool = False) -> None:
        if key is None:
            key = _KEYS.get(text) or Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            modifiers = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key, modifiers, text, repeat)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(self.window, event)

    def type(self, text: str, gap: int) -> None:
        for letter in text:
            self.now += gap
            self.press(letter)

    def scan(self, text: str, gap: int = 5, end: str = "\r") -> None:
        """A scanner: long after the last key, all at once, then its ending."""
        self.now += 1000
        self.type(text + end, gap)
