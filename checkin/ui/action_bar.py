"""A compact bar of buttons in the side column: what else may be done from the door."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from checkin.ui.wide_button import WideButton

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Action:
    """A button with its key; ``text`` is called anew whenever the language changes."""

    id: str
    text: Callable[[], str]
    key: str
    button: WideButton
    shortcut: QShortcut | None


class ActionBar(QWidget):
    """Buttons two by two in the order in which they were added; hidden while there is none."""

    def __init__(self, keys_on: QWidget, parent: QWidget | None = None) -> None:
        """The keys work wherever the focus is within ``keys_on``."""
        super().__init__(parent)
        self.setObjectName("actions")
        self.actions_by_id: dict[str, Action] = {}
        self._keys_on = keys_on
        self._next = 0  # the first free cell of the grid, counted along its rows
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.hide()

    def add(
        self,
        action_id: str,
        text: Callable[[], str],
        key: str,
        triggered: Callable[[], object],
        *,
        wide: bool = False,
    ) -> WideButton:
        """A button, and a shortcut that presses it only while the button is enabled.

        ``wide``: over the whole width, for a text that must be read whole.
        """
        button = WideButton(self)
        button.setObjectName(f"action_{action_id}")
        button.clicked.connect(lambda: triggered())
        shortcut = None
        if key:
            shortcut = QShortcut(QKeySequence(key), self._keys_on)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
        action = Action(action_id, text, key, button, shortcut)
        self.actions_by_id[action_id] = action
        if wide and self._next % COLUMNS:
            self._next += 1
        span = COLUMNS if wide else 1
        self._grid.addWidget(button, self._next // COLUMNS, self._next % COLUMNS, 1, span)
        self._next += span
        self.refresh(action_id)
        self.show()
        return button

    def refresh(self, action_id: str) -> None:
        """Read the action's text again: what the button does has changed."""
        action = self.actions_by_id[action_id]
        text = action.text()
        action.button.setAccessibleName(text)
        label = text.replace("&", "&&")
        shown = QKeySequence(action.key).toString(QKeySequence.SequenceFormat.NativeText)
        action.button.setText(f"{label}   {shown}" if shown else label)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for action_id in self.actions_by_id:
                self.refresh(action_id)
