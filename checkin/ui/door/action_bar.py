"""A compact bar of buttons in the side column: what else may be done from the door."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.wide_button import WideButton

COLUMNS = 2
SPACING = 6


@dataclass(frozen=True, slots=True)
class Action:
    """A button with its key; ``text`` is called anew whenever the language changes."""

    id: str
    text: Callable[[], str]
    key: str
    button: WideButton
    shortcut: QShortcut | None
    wide: bool


class ActionBar(QWidget):
    """Buttons two by two in the order in which they were added; hidden while there is none.

    No text is cut: a button whose text needs more than half of the width has a row of its own,
    and the next short one takes the place beside an earlier one.
    """

    def __init__(self, keys_on: QWidget, parent: QWidget | None = None) -> None:
        """The keys work wherever the focus is within ``keys_on``."""
        super().__init__(parent)
        self.setObjectName("actions")
        self.actions_by_id: dict[str, Action] = {}
        self._keys_on = keys_on
        self._placed: list[tuple[str, int, int, int]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
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
            shortcut = page_key(self._keys_on, key, button.click)
        self.actions_by_id[action_id] = Action(action_id, text, key, button, shortcut, wide)
        button.show()  # else it counts as hidden until it has its place
        button.installEventFilter(self)
        self.refresh(action_id)
        self._place()
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
        action.button.fold(action.button.width())
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for action_id in self.actions_by_id:
                self.refresh(action_id)
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._later.start()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Give every shown button its cell, where that has changed."""
        placed: list[tuple[str, int, int, int]] = []
        row, hole = 0, -1  # hole: a row whose second half is free
        half = (self.width() - SPACING) // COLUMNS
        for action in self.actions_by_id.values():
            if action.button.isHidden():
                continue
            if action.wide or action.button.folded_width() > half > 0:
                placed.append((action.id, row, 0, COLUMNS))
                row += 1
            elif hole >= 0:
                placed.append((action.id, hole, 1, 1))
                hole = -1
            else:
                placed.append((action.id, row, 0, 1))
                row, hole = row + 1, row
        if hole >= 0:  # nobody beside it
            placed = [(a, r, c, COLUMNS if r == hole else s) for a, r, c, s in placed]
        if placed == self._placed:
            return
        self._placed = placed
        for action in self.actions_by_id.values():
            self._grid.removeWidget(action.button)
        for action_id, line, column, span in placed:
            self._grid.addWidget(self.actions_by_id[action_id].button, line, column, 1, span)
