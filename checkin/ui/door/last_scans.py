"""The last scans of every desk: when, who, what came of it."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from checkin.services.desk import LoggedScan
from checkin.ui.parts.icons import small_icon
from checkin.ui.parts.row_model import RowModel
from checkin.ui.words.desk import log_kind, log_word
from checkin.ui.words.times import clock_time
from checkin.ui.words.verdicts import Kind


class LastScansModel(RowModel[LoggedScan]):
    """Handed rows, latest first; runs no query."""

    columns = 3
    COL_TIME, COL_NAME, COL_WORD = range(3)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone: tzinfo = UTC
        self.dark = False  # the ground that the icons stand on
        self.stacked = False  # the outcome under the name: large letters leave no third column
        self._icons: dict[tuple[Kind, bool], QIcon] = {}

    def set_scans(self, scans: Sequence[LoggedScan], zone: tzinfo) -> None:
        if list(scans) != self.rows or zone != self._zone:
            self._zone = zone
            self._reset(list(scans))

    def texts(self, column: int) -> set[str]:
        """What stands in a column."""
        return {str(self.data(self.index(row, column))) for row in range(len(self.rows))}

    def shown(self, scan: LoggedScan, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if column == self.COL_TIME:
                return clock_time(scan.at, self._zone)
            if column == self.COL_WORD:
                return log_word(scan)
            name = scan.name or "–"
            return f"{name}\n{log_word(scan)}" if self.stacked else name
        if role == Qt.ItemDataRole.DecorationRole and column == self.COL_NAME:
            return self._icon(log_kind(scan))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{scan.name} · {log_word(scan)} · {scan.station}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column == self.COL_WORD:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _icon(self, kind: Kind) -> QIcon:
        if (kind, self.dark) not in self._icons:
            self._icons[kind, self.dark] = small_icon(kind, 32, dark=self.dark)
        return self._icons[kind, self.dark]

    def headers(self) -> Sequence[str]:
        translate = QCoreApplication.translate
        return translate("log", "Time"), translate("log", "Name"), translate("log", "Outcome")


class LastScans(QTableView):
    """The quiet list in the side column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scans = LastScansModel(self)
        self.setModel(self.scans)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # to be scrolled and read by keyboard
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        # Not ResizeToContents: it asks every row for everything at every scan (2 ms).
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(LastScansModel.COL_NAME, QHeaderView.ResizeMode.Stretch)
        self.scans.modelReset.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Read every word again in the language spoken now."""
        self.setAccessibleName(QCoreApplication.translate("door", "Last scans"))
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Time and outcome get the room they need, the name what is left."""
        metrics = self.fontMetrics()
        margin = metrics.height() // 2
        for column in (LastScansModel.COL_TIME, LastScansModel.COL_WORD):
            widest = max(map(metrics.horizontalAdvance, self.scans.texts(column)), default=0)
            self.horizontalHeader().resizeSection(column, widest + margin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def set_factor(self, factor: float, *, dark: bool = False, stacked: bool = False) -> None:
        """``stacked``: the outcome stands under the name, for large letters."""
        self.scans.dark, self.scans.stacked = dark, stacked
        self.setColumnHidden(LastScansModel.COL_WORD, stacked)
        high = max(round(32 * factor), self.fontMetrics().height() + 4)
        self.verticalHeader().setDefaultSectionSize(high + stacked * self.fontMetrics().height())
        self.setIconSize(QSize(1, 1) * round(18 * factor))
