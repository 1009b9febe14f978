"""The roll as a table with ticks: handed lines, filtered by words, runs no query."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from checkin.importing.folding import fold
from checkin.services.roll_call import RollLine
from checkin.ui.parts.row_model import Index, RowModel

translate = QCoreApplication.translate


class RollModel(RowModel[RollLine]):
    """``ticked`` says that a tick was set or taken away; the line changes when it is recorded."""

    columns = 4
    COL_NAME, COL_ORGANISATION, COL_STATUS, COL_HOW = range(4)

    ticked = Signal(object, bool)  # RollLine, wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.everybody: list[RollLine] = []
        self._words: list[str] = []
        self._folded: Mapping[str, str] = {}
        self.before = ""  # the name of the room's session before

    def set_roll(self, lines: Sequence[RollLine], before: str, folded: Mapping[str, str]) -> None:
        """``folded``: by attendee, what the filter looks at (`folded_roll`)."""
        self.everybody, self.before = list(lines), before
        self._folded = folded
        self._reset(self._wanted())

    def set_filter(self, text: str) -> None:
        words = fold(text).split()
        if words == self._words:
            return
        self._words = words
        self._reset(self._wanted())

    def put(self, line: RollLine) -> bool:
        """Replace a person's line; False where they are not on the roll."""
        for index, old in enumerate(self.everybody):
            if old.attendee == line.attendee:
                self.everybody[index] = line
                break
        else:
            return False
        row = self.row_of(line.attendee)
        if row is not None:
            self.rows = [*self.rows[:row], line, *self.rows[row + 1 :]]
            self._look_again(row, row)
        return True

    def line_of(self, attendee: str) -> RollLine | None:
        return next((line for line in self.everybody if line.attendee == attendee), None)

    def row_of(self, attendee: str) -> int | None:
        rows = (row for row, line in enumerate(self.rows) if line.attendee == attendee)
        return next(rows, None)

    @property
    def present(self) -> int:
        return sum(1 for line in self.everybody if line.present)

    @property
    def proposed(self) -> list[RollLine]:
        """Who stayed since the session before and is not ticked yet."""
        return [line for line in self.everybody if line.stayed and not line.present]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == self.COL_NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def shown(self, line: RollLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and column == self.COL_NAME:
            return Qt.CheckState.Checked if line.present else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (line.name, line.organisation, _status(line), self._how(line))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == self.COL_NAME:
            mark = translate("rollcall", "present") if line.present else ""
            return f"{line.name} {mark}".strip()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick is a wish: it shows once it is on the disk."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            line = self.rows[index.row()]
            self.ticked.emit(line, not line.present)
        return False

    def headers(self) -> Sequence[str]:
        return (
            translate("rollcall", "Name"),
            translate("rollcall", "Organisation"),
            translate("rollcall", "Registration"),
            translate("rollcall", "What is known"),
        )

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
