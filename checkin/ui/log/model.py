"""The log's table: handed pages, runs no query, asks for more as it is scrolled."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme
from checkin.services.log_pages import LogLine
from checkin.ui.log.words import columns, kind_of
from checkin.ui.parts.icons import small_icon

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class LogModel(QAbstractTableModel):
    """Latest first. ``more_wanted`` is emitted when the view nears the end of what is here."""

    COL_TIME, COL_NAME, COL_SESSION, COL_WAY, COL_OUTCOME, COL_DESK, COL_VIA, COL_WHY = range(8)
    LineRole = Qt.ItemDataRole.UserRole  #: the LogLine behind a row

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[LogLine] = []
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
        self.beginResetModel()
        self._cells.cache_clear()
        self.lines, self.next, self._programme = list(lines), following, programme
        self._waiting = False
        self.endResetModel()

    def add_page(self, lines: Sequence[LogLine], following: int | None) -> None:
        self.next, self._waiting = following, False
        if lines:
            first = len(self.lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.lines.extend(lines)
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.next is not None and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 8

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._programme is None:
            return None
        line = self.lines[index.row()]
        if role == self.LineRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(line)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == self.COL_OUTCOME:
            return small_icon(kind_of(line), 32, dark=self.dark)
        struck = line.voided and index.column() < self.COL_WHY
        if role == Qt.ItemDataRole.FontRole and struck:
            return self._voided
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("logpage", "Time"),
            translate("logpage", "Name"),
            translate("logpage", "Session"),
            translate("logpage", "Way"),
            translate("logpage", "Outcome"),
            translate("logpage", "Desk"),
            translate("logpage", "Read by"),
            translate("logpage", "Decided by, why"),
        )[section]

    def _columns(self, line: LogLine) -> tuple[str, ...]:
        assert self._programme is not None
        return columns(line, self._programme)
