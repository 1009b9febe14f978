"""The print log as a table: a line a badge and print, the failed ones in words and not only red."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Qt,
)

from checkin.services.print_runs import LogRow, problem_in
from checkin.ui.parts.row_model import RowModel
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, day

translate = QCoreApplication.translate


class PrintLogModel(RowModel[LogRow]):
    """Rows as they are handed over; ``failed_only`` keeps badges whose last print failed."""

    columns = 6
    COL_TIME, COL_NAME, COL_RESULT, COL_WHERE, COL_PAGE, COL_DESK = range(6)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[LogRow] = ()
        self._zone: tzinfo = UTC
        self._failed_only = False

    def set_rows(self, rows: Sequence[LogRow], zone: tzinfo) -> None:
        self._all, self._zone = rows, zone
        self._choose()

    def set_failed_only(self, only: bool) -> None:
        self._failed_only = only
        self._choose()

    def _choose(self) -> None:
        rows = self._all
        if self._failed_only:
            last: dict[str, LogRow] = {}
            for row in self._all:  # the latest first
                last.setdefault(row.badge, row)
            rows = [row for row in last.values() if row.failed and not row.revoked]
        self._reset(rows)

    def headers(self) -> Sequence[str]:
        return (
            translate("print", "When"),
            translate("print", "Name"),
            translate("print", "Result"),
            translate("print", "Printer or file"),
            translate("print", "Page"),
            translate("print", "Desk"),
        )

    def shown(self, row: LogRow, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row)[column]
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
