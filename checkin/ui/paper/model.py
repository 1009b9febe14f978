"""A paper sheet being typed, as a table with ticks: nothing of it is recorded yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Role
from checkin.domain.verdict import Via
from checkin.importing.folding import fold
from checkin.services.paper_entry import Newcomer
from checkin.services.paper_list import PaperLine
from checkin.ui.parts.row_model import Index, RowModel
from checkin.ui.words.times import clock_time
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate


@dataclass
class Mark:
    """One signature: the times beside it as they were typed ('' where none)."""

    arrived: str = ""
    left: str = ""


@dataclass
class Draft:
    """What was typed of a session's sheet; it outlives the page, which may be made anew."""

    name: str = ""
    counted: str = ""
    begin: str = ""
    end: str = ""
    marks: dict[str, Mark] = field(default_factory=dict)  # by attendee id
    added: list[PaperLine] = field(default_factory=list)
    newcomers: dict[str, Newcomer] = field(default_factory=dict)  # by the id of their line


class PaperModel(RowModel[PaperLine]):
    """``changed``: a tick or a line; ``misread``: a text that is no time of day."""

    columns = 7
    COL_PLACE, COL_NAME, COL_ORGANISATION, COL_STATUS, COL_IN, COL_OUT, COL_KNOWN = range(7)

    changed = Signal()
    misread = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()
        self._zone: tzinfo | None = None
        self._keys: list[str] = []
        self._row: dict[str, int] = {}
        self._time_of: Callable[[str], datetime | None] = lambda _: None

    def set_sheet(
        self,
        lines: Sequence[PaperLine],
        draft: Draft,
        keys: Mapping[str, str],
        zone: tzinfo,
        time_of: Callable[[str], datetime | None],
    ) -> None:
        """``keys``: by attendee id, what typed letters are compared with (`sheet_keys`);
        ``time_of``: a typed time as a moment of the session, None where it is none."""
        self.draft, self._zone, self._time_of = draft, zone, time_of
        rows = [*lines, *draft.added]
        self._keys = [keys.get(line.attendee.id) or _key(line) for line in rows]
        self._row = {line.attendee.id: row for row, line in enumerate(rows)}
        self._reset(rows)
        self.changed.emit()

    def add(self, line: PaperLine, newcomer: Newcomer | None = None) -> int:
        """Put somebody under the printed lines, ticked; the row where they stand."""
        row = self._row.get(line.attendee.id)
        if row is None:
            row = len(self.rows)
            self.beginInsertRows(QModelIndex(), row, row)
            self.rows = [*self.rows, line]
            self._keys.append(_key(line))
            self._row[line.attendee.id] = row
            self.draft.added.append(line)
            if newcomer is not None:
                self.draft.newcomers[line.attendee.id] = newcomer
            self.endInsertRows()
        self.tick(row, True)
        return row

    def ticked(self, row: int) -> bool:
        return self._is_ticked(self.rows[row])

    def _is_ticked(self, line: PaperLine) -> bool:
        return line.attendee.id in self.draft.marks

    def tick(self, row: int, wanted: bool) -> None:
        if not 0 <= row < len(self.rows) or self.ticked(row) is wanted:
            return
        if wanted:
            self.draft.marks[self.rows[row].attendee.id] = Mark()
        else:
            del self.draft.marks[self.rows[row].attendee.id]
        self._show(row)

    def tick_all(self) -> None:
        """Tick everybody, or nobody where everybody is."""
        wanted = len(self.draft.marks) < len(self.rows)
        marks = self.draft.marks
        ids = [line.attendee.id for line in self.rows]
        new = {id: marks.get(id, Mark()) for id in ids} if wanted else {}
        marks.clear()
        marks.update(new)
        if self.rows:
            self._look_again(0, len(self.rows) - 1)
        self.changed.emit()

    def row_at(self, place: int) -> int | None:
        """The row with a number of the printed sheet."""
        return next((row for row, line in enumerate(self.rows) if line.place == place), None)

    def row_of(self, letters: str) -> int | None:
        """The first row whose family name, else whose name anywhere, begins with the letters."""
        wanted = fold(letters)
        if not wanted:
            return None
        rows = range(len(self._keys))
        begins = (row for row in rows if self._keys[row].startswith(wanted))
        inside = (row for row in rows if f" {wanted}" in self._keys[row])
        return next(begins, next(inside, None))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == self.COL_NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and index.column() in (self.COL_IN, self.COL_OUT):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def shown(self, line: PaperLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and column == self.COL_NAME:
            return Qt.CheckState.Checked if self._is_ticked(line) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column == self.COL_PLACE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column != self.COL_PLACE:
            return self._text(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == self.COL_NAME:
            mark = translate("paper", "ticked") if self._is_ticked(line) else ""
            return f"{line.place or '+'} {line.attendee.name} {mark}".strip()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick(row, not self.ticked(row))
            return True
        if role != Qt.ItemDataRole.EditRole or column not in (self.COL_IN, self.COL_OUT):
            return False
        text = str(value).strip()
        at = self._time_of(text) if text else None
        if text and at is None:
            self.misread.emit(text)
            return False
        if at is not None and self._zone is not None:
            text = clock_time(at, self._zone)
        if not text and not self.ticked(row):
            return False
        self.tick(row, True)
        mark = self.draft.marks[self.rows[row].attendee.id]
        if column == self.COL_IN:
            mark.arrived = text
        else:
            mark.left = text
        self._show(row)
        return True

    def headers(self) -> Sequence[str]:
        return (
            translate("paper", "No."),
            translate("paper", "Name"),
            translate("paper", "Organisation"),
            translate("paper", "Registration"),
            translate("paper", "Came in"),
            translate("paper", "Left"),
            translate("paper", "Known already"),
        )

    def _show(self, row: int) -> None:
        self._look_again(row, row)
        self.changed.emit()

    def _text(self, line: PaperLine, column: int) -> str:
        person = line.attendee
        if column == self.COL_PLACE:
            return str(line.place) if line.place else "+"
        if column == self.COL_NAME:
            return f"{person.family_name} {person.given_name}".strip()
        if column == self.COL_ORGANISATION:
            return person.organisation
        if column == self.COL_STATUS:
            return self._status(line)
        if column == self.COL_KNOWN:
            return self._known(line)
        mark = self.draft.marks.get(person.id)
        if mark is None:
            return ""
        return mark.arrived if column == self.COL_IN else mark.left

    def _status(self, line: PaperLine) -> str:
        if line.attendee.id in self.draft.newcomers:
            return translate("paper", "new: walk-in")
        if line.attendee.role is not Role.PARTICIPANT:
            return role_name(line.attendee.role)
        return {
            "confirmed": translate("paper", "registered"),
            "waitlisted": translate("paper", "waiting list"),
        }.get(line.status, translate("paper", "walk-in"))

    def _known(self, line: PaperLine) -> str:
        known = line.known
        if known is None or self._zone is None:
            return ""
        text = {
            Via.BADGE: translate("paper", "by badge, {time}"),
            Via.NAME: translate("paper", "by name, {time}"),
            Via.ROLL_CALL: translate("paper", "by roll call"),
            Via.PAPER: translate("paper", "from paper"),
        }[known.via]
        return text.format(time=clock_time(known.since, self._zone))


def sheet_keys(lines: Sequence[PaperLine]) -> dict[str, str]:
    """What typed letters are compared with, made off the interface thread."""
    return {line.attendee.id: _key(line) for line in lines}


def _key(line: PaperLine) -> str:
    return fold(f"{line.attendee.family_name} {line.attendee.given_name}")
