"""The roll as a table with ticks: handed lines, filtered by words, runs no query."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from checkin.importing.folding import fold
from checkin.services.roll_call import RollLine

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class RollModel(QAbstractTableModel):
    """``ticked`` says that a tick was set or taken away; the line changes when it is recorded."""

    COL_NAME, COL_ORGANISATION, COL_STATUS, COL_HOW = range(4)
    LineRole = Qt.ItemDataRole.UserRole  #: the RollLine behind a row

    ticked = Signal(object, bool)  # RollLine, wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.everybody: list[RollLine] = []
        self._rows: list[RollLine] = []
        self._words: list[str] = []
        self._folded: Mapping[str, str] = {}
        self.before = ""  # the name of the room's session before

    def set_roll(self, lines: Sequence[RollLine], before: str, folded: Mapping[str, str]) -> None:
        """``folded``: by attendee, what the filter looks at (`folded_roll`)."""
        self.beginResetModel()
        self.everybody, self.before = list(lines), before
        self._folded = folded
        self._rows = self._wanted()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        words = fold(text).split()
        if words == self._words:
            return
        self.beginResetModel()
        self._words = words
        self._rows = self._wanted()
        self.endResetModel()

    def put(self, line: RollLine) -> bool:
        """Replace a person's line; False where they are not on the roll."""
        for index, old in enumerate(self.everybody):
            if old.attendee == line.attendee:
                self.everybody[index] = line
                break
        else:
            return False
        for row, old in enumerate(self._rows):
            if old.attendee == line.attendee:
                self._rows[row] = line
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.COL_HOW))
        return True

    def line_of(self, attendee: str) -> RollLine | None:
        return next((line for line in self.everybody if line.attendee == attendee), None)

    def row_of(self, attendee: str) -> int | None:
        rows = (row for row, line in enumerate(self._rows) if line.attendee == attendee)
        return next(rows, None)

    @property
    def present(self) -> int:
        return sum(1 for line in self.everybody if line.present)

    @property
    def proposed(self) -> list[RollLine]:
        """Who stayed since the session before and is not ticked yet."""
        return [line for line in self.everybody if line.stayed and not line.present]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == self.COL_NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if role == self.LineRole:
            return line
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == self.COL_NAME:
            return Qt.CheckState.Checked if line.present else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            cells = (line.name, line.organisation, _status(line), self._how(line))
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == self.COL_NAME:
            mark = translate("rollcall", "present") if line.present else ""
            return f"{line.name} {mark}".strip()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick is a wish: it shows once it is on the disk."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            self.ticked.emit(self._rows[index.row()], not self._rows[index.row()].present)
        return False

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("rollcall", "Name"),
            translate("rollcall", "Organisation"),
            translate("rollcall", "Registration"),
            translate("rollcall", "What is known"),
        )[section]

    def _wanted(self) -> list[RollLine]:
        return [
            line
            for line in self.everybody
            if all(word in self._folded[line.attendee] for word in self._words)
        ]

    def _how(self, line: RollLine) -> str:
        if line.scan:
            return translate("rollcall", "Ticked in a roll call")
        if line.present:
            return translate("rollcall", "Let in at the door")
        if line.left:
            return translate("rollcall", "Let in, scanned out since")
        if line.stayed:
            text = translate("rollcall", "Inside at the end of “{session}”")
            return text.format(session=self.before)
        return ""


def folded_roll(lines: Sequence[RollLine]) -> dict[str, str]:
    """What the filter looks at, made off the interface thread: a long roll takes a while."""
    return {line.attendee: fold(f"{line.name} {line.organisation}") for line in lines}


def with_tick(line: RollLine, scan: str) -> RollLine:
    """The line once a presence was noted by the scan."""
    return replace(line, present=True, left=False, stayed=False, scan=scan)


def _status(line: RollLine) -> str:
    return {
        "confirmed": translate("rollcall", "registered"),
        "waitlisted": translate("rollcall", "waiting list"),
    }.get(line.status, translate("rollcall", "none"))
