"""A table of ours for Qt: one thing a row, a cell made when it is looked at."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class RowModel(QAbstractTableModel, Generic[Row]):
    """Handed its `rows`, runs no query. A subclass says how many ``columns`` there are, their
    `headers`, and what is `shown` of a row."""

    RowRole = Qt.ItemDataRole.UserRole  #: the thing behind a row
    columns: int

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def headers(self) -> Sequence[str]:
        """The columns' names, in the language spoken now."""
        raise NotImplementedError

    def shown(self, row: Row, column: int, role: int) -> Any:
        """What Qt asks of a cell: its text, its icon, its tick…; None where it has none."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return row if role == self.RowRole else self.shown(row, index.column(), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.headers()[section]

    def _reset(self, rows: Sequence[Row]) -> None:
        """Other rows altogether: what was chosen in a view is chosen no longer."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _look_again(self, first: int, last: int) -> None:
        """Rows show something else than before, the last one included."""
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
