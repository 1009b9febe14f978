"""The log's table: handed pages, runs no query, asks for more as it is scrolled."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme
from checkin.services.log_pages import LogLine
from checkin.ui.log.words import columns, kind_of
from checkin.ui.parts.icons import small_icon
from checkin.ui.parts.row_model import Index, RowModel

translate = QCoreApplication.translate


class LogModel(RowModel[LogLine]):
    """Latest first. ``more_wanted`` is emitted when the view nears the end of what is here."""

    columns = 8
    COL_TIME, COL_NAME, COL_SESSION, COL_WAY, COL_OUTCOME, COL_DESK, COL_VIA, COL_WHY = range(8)

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next: int | None = None
        self.dark = False
        self._programme: Programme | None = None
        self._waiting = False
        self._cells = lru_cache(maxsize=512)(self._columns)
        self._voided = QFont()
        self._voided.setPixelSize(16)
        self._voided.setStrikeOut(True)

    def set_page(
        self, lines: Sequence[LogLine], following: int | None, programme: Programme
    ) -> None:
        self._cells.cache_clear()
        self.next, self._programme, self._waiting = following, programme, False
        self._reset(lines)

    def add_page(self, lines: Sequence[LogLine], following: int | None) -> None:
        self.next, self._waiting = following, False
        if lines:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.rows = [*self.rows, *lines]
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.next is not None and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit()

    def shown(self, line: LogLine, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(line)[column]
        if role == Qt.ItemDataRole.DecorationRole and column == self.COL_OUTCOME:
            return small_icon(kind_of(line), 32, dark=self.dark)
        struck = line.voided and column < self.COL_WHY
        if role == Qt.ItemDataRole.FontRole and struck:
            return self._voided
        return None

    def headers(self) -> Sequence[str]:
        return (
            translate("logpage", "Time"),
            translate("logpage", "Name"),
            translate("logpage", "Session"),
            translate("logpage", "Way"),
            translate("logpage", "Outcome"),
            translate("logpage", "Desk"),
            translate("logpage", "Read by"),
            translate("logpage", "Decided by, why"),
        )

    def _columns(self, line: LogLine) -> tuple[str, ...]:
        assert self._programme is not None
        return columns(line, self._programme)
