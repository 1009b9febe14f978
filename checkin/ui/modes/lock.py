"""The locked desk: badges are still read and admitted, everything else is out of reach.

A desk left alone for a minute keeps its queue moving. Where supervisors have PINs, one of
them unlocks it; else the key that locked it does. A question that a scan raises is shown
and then counts as no: staff must unlock to answer one.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolBar, QWidget

from checkin.ui.parts.style import font
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time

if TYPE_CHECKING:
    from checkin.services.supervisor import PinAnswer
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
        self.pin = QLineEdit(self._bar)
        self.pin.setFont(font(20, 1))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaximumWidth(220)
        self.pin.setStyleSheet("background: white; color: #101418; padding: 4px;")
        self.pin.setAccessibleName(translate("modes", "PIN of a supervisor"))
        self.pin.returnPressed.connect(self._try_pin)
        self._pin_shown = self._bar.addWidget(self.pin)
        self._pin_shown.setVisible(False)
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
            if not self._pin_shown.isVisible():
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
        self._ask_for_pins()
        app.installEventFilter(self)
        app.installEventFilter(window.wedge)  # before this one: a scanner is heard
        self._watch_questions()

    def unlock(self) -> None:
        app = QApplication.instance()
        self.locked = False
        self._patience.stop()
        self._bar.hide()
        self._pin_shown.setVisible(False)
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
        if kind in _KEYS and self._types_pin(event):
            return False
        if kind in _KEYS:
            return not self._unlocks(event)
        if kind in _MOUSE and isinstance(watched, QWidget):
            if watched is self.pin:
                return kind == QEvent.Type.ContextMenu
            return watched.window() is self._window
        return False

    def _ask_for_pins(self) -> None:
        """Whether a PIN is needed is read from the event; until then the key unlocks."""
        bench = self._window.workbench
        if bench is None:
            return
        event = bench.open_event

        def names() -> list[str]:
            from checkin.services.supervisor import Supervisors

            return Supervisors(event).names()

        self._window.lane.submit(names, self._need_pin, lambda _: None, owner=self)

    def _need_pin(self, names: list[str]) -> None:
        if not self.locked or not names:
            return
        self._pin_shown.setVisible(True)
        self.label.setText(
            translate("modes", "LOCKED – badges are still read. A supervisor's PIN unlocks it:")
        )
        self.pin.clear()
        self.pin.setFocus()

    def _try_pin(self) -> None:
        bench, pin = self._window.workbench, self.pin.text()
        if bench is None or not pin:
            return
        event, now, desk = bench.open_event, bench.clock(), bench.station

        def check() -> "PinAnswer":
            from checkin.services.supervisor import Supervisors

            return Supervisors(event).check(pin, now, by=desk)

        self.pin.clear()
        self._window.lane.submit(check, self._pin_checked, self._not_checked, owner=self)

    def _pin_checked(self, answer: "PinAnswer") -> None:
        if answer.name:
            self.unlock()
        elif answer.wait_until is not None:
            told = translate("modes", "LOCKED – wrong PIN. No further try before {time}.")
            view = self._window.overview.view
            time = clock_time(answer.wait_until, view.programme.event.zone) if view else ""
            self.label.setText(told.format(time=time))
        else:
            self.label.setText(translate("modes", "LOCKED – wrong PIN. Try again:"))

    def _not_checked(self, error: Exception) -> None:
        self.label.setText(error_text(error))

    def _types_pin(self, event: QEvent) -> bool:
        """Keys of the PIN's field, but none that would leave it."""
        leaves = isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        )
        return self._pin_shown.isVisible() and self.pin.hasFocus() and not leaves

    def _unlocks(self, event: QEvent) -> bool:
        combination = getattr(event, "keyCombination", None)
        return combination is not None and QKeySequence(combination()) == self.shortcut.key()

    def _watch_questions(self, *_: object) -> None:
        if self.locked and self._window.flow.asking:
            self._patience.start()
        else:
            self._patience.stop()
