"""What stands on a badge: lines under the name in an order, other things on or off."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.design.words import field_words, thing_words

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole


class LineList(QWidget):
    """Lines in an order: ticked ones are printed; dragged or moved by the buttons."""

    changed = Signal(object)  # the names ticked, in order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _check_list(translate("design", "Lines under the name, in their order"), self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMaximumHeight(150)
        self.up = QPushButton("▲  " + translate("design", "Move up"), self)
        self.down = QPushButton("▼  " + translate("design", "Move down"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)

    def show_lines(self, lines: Sequence[str], others: Sequence[str]) -> None:
        """``lines`` ticked, in their order, then ``others``; an order shown already stays."""
        if self.lines() == tuple(lines) and set(self._names()) == {*lines, *others}:
            return
        current = self.list.currentRow()
        with QSignalBlocker(self.list), QSignalBlocker(self.list.model()):
            self.list.clear()
            for name in (*lines, *(other for other in others if other not in lines)):
                _add(self.list, name, field_words(name), name in lines)
        self.list.setCurrentRow(max(0, current))

    def lines(self) -> tuple[str, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(i.data(_KEY) for i in items if i.checkState() == Qt.CheckState.Checked)

    def _names(self) -> list[str]:
        return [self.list.item(row).data(_KEY) for row in range(self.list.count())]

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row < self.list.count() and 0 <= row + step < self.list.count():
            with QSignalBlocker(self.list), QSignalBlocker(self.list.model()):
                self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.lines())


class ThingList(QListWidget):
    """Things on the badge, each on or off."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _set_up(self, translate("design", "Also on the badge"))
        self.itemChanged.connect(
            lambda item: self.switched.emit(
                item.data(_KEY), item.checkState() == Qt.CheckState.Checked
            )
        )

    def show_things(self, shown: Mapping[str, bool]) -> None:
        with QSignalBlocker(self):
            if [self.item(row).data(_KEY) for row in range(self.count())] != list(shown):
                self.clear()
                for place, shows in shown.items():
                    _add(self, place, thing_words(place), shows)
            for row in range(self.count()):
                item = self.item(row)
                item.setCheckState(_state(shown[item.data(_KEY)]))


def _check_list(name: str, parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    _set_up(made, name)
    return made


def _set_up(made: QListWidget, name: str) -> None:
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _add(widget: QListWidget, key: str, words: str, ticked: bool) -> None:
    item = QListWidgetItem(words)
    item.setData(_KEY, key)
    item.setCheckState(_state(ticked))
    widget.addItem(item)


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
