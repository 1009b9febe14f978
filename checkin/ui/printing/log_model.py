"""The print log as a table: a line a badge and print, the failed ones in words and not only red."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from checkin.services.print_runs import LogRow, problem_in
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, day

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class PrintLogModel(QAbstractTableModel):
    """Rows as they are handed over; ``failed_only`` keeps badges whose last print failed."""

    COL_TIME, COL_NAME, COL_RESULT, COL_WHERE, COL_PAGE, COL_DESK = range(6)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[LogRow] = ()
        self._zone: tzinfo = UTC
        self._failed_only = False
        self.rows: list[LogRow] = []

    def set_rows(self, rows: Sequence[LogRow], zone: tzinfo) -> None:
        self._all, self._zone = rows, zone
        self._choose()

    def set_failed_only(self, only: bool) -> None:
        self._failed_only = only
        self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        self.rows = list(self._all)
        if self._failed_only:
            last: dict[str, LogRow] = {}
            for row in self._all:  # the latest first
                last.setdefault(row.badge, row)
            self.rows = [row for row in last.values() if row.failed and not row.revoked]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("print", "When"),
            translate("print", "Name"),
            translate("print", "Result"),
            translate("print", "Printer or file"),
            translate("print", "Page"),
            translate("print", "Desk"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(row)[index.column()]
        return None

    def _words(self, row: LogRow) -> tuple[str, ...]:
        when = f"{day(row.at, self._zone, short=True)} {clock_time(row.at, self._zone)}"
        result = translate("print", "printed")
        if row.failed:
            result = translate("print", "failed")
            problem = problem_in(row.problem)
            if problem is not None:
                result += f" · {error_text(problem)}"
        if row.revoked:
            result += " · " + translate("print", "old badge")
        name = f"{row.given_name} {row.family_name}".strip() or translate("print", "Spare badge")
        page = "" if row.page is None else str(row.page)
        return when, name, result, row.place, page, row.by
