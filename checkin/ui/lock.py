"""The locked desk: badges are still read and admitted, everything else is out of reach.

A desk left alone for a minute keeps its queue moving. A question that a scan raises is shown
and then counts as no: staff must unlock to answer one.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QWidget

from checkin.ui.style import font

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

#: how long a question stands on a locked screen before it counts as no
QUESTION_MS = 8_000

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.ContextMenu,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
}


class Lock(QObject):
    """Ctrl+L locks, Ctrl+L unlocks; while locked, keys and clicks reach no widget."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.locked = False
        self._bar = QToolBar(window)
        self._bar.setMovable(False)
        self._bar.setStyleSheet("background: #0B4A6F; border: none; padding: 6px;")
        self.label = QLabel(self._bar)
        self.label.setFont(font(20, 1, bold=True))
        self.label.setStyleSheet("color: white; padding: 4px 12px;")
        self._bar.addWidget(self.label)
        window.addToolBarBreak()  # a row of its own, under the rehearsal's
        window.addToolBar(self._bar)
        self._bar.hide()
        shortcut = QShortcut(QKeySequence("Ctrl+L"), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.turn)
        self.shortcut = shortcut
        self._patience = QTimer(self, singleShot=True, interval=QUESTION_MS)
        self._patience.timeout.connect(lambda: window.flow.answer(False))
        window.flow.shown.connect(self._watch_questions)

    def turn(self) -> None:
        if self.locked:
            self.unlock()
        else:
            self.lock()

    def lock(self) -> None:
        window, app = self._window, QApplication.instance()
        assert app is not None
        if self.locked:
            return
        self.locked = True
        window.show_page("door")
        told = translate("modes", "LOCKED – badges are still read. Ctrl+L unlocks this desk.")
        self.label.setText(told)
        self._bar.show()
        app.installEventFilter(self)
        app.installEventFilter(window.wedge)  # before this one: a scanner is heard
        self._watch_questions()

    def unlock(self) -> None:
        app = QApplication.instance()
        self.locked = False
        self._patience.stop()
        self._bar.hide()
        if app is not None:
            app.removeEventFilter(self)
        self._window.door.focus_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            # Accepted, no shortcut of the window acts; the key press that follows is held below.
            if self._unlocks(event):
                return False
            event.accept()
            return True
        if kind in _KEYS:
            return not self._unlocks(event)
        if kind in _MOUSE and isinstance(watched, QWidget):
            return watched.window() is self._window
        return False

    def _unlocks(self, event: QEvent) -> bool:
        combination = getattr(event, "keyCombination", None)
        return combination is not None and QKeySequence(combination()) == self.shortcut.key()

    def _watch_questions(self, *_: object) -> None:
        if self.locked and self._window.flow.asking:
            self._patience.start()
        else:
            self._patience.stop()
