"""A column that takes what the others leave, but never less than it needs to be read."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView
from shiboken6 import isValid


class RoomyColumn(QObject):
    """Stretched while that gives it enough room; else as wide as needed, and the table scrolls."""

    def __init__(self, table: QTableView, column: int, least: int) -> None:
        super().__init__(table)
        self._table, self._column, self._least = table, column, least
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self._fit)
        table.horizontalHeader().sectionResized.connect(self._resized)
        self._fit()

    def set_least(self, least: int) -> None:
        """In pixels."""
        self._least = least
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def _resized(self, section: int, _old: int, _new: int) -> None:
        if section != self._column:
            self._fit()

    def _fit(self) -> None:
        if not isValid(self._table):  # its last events, on the way out
            return
        header, column = self._table.horizontalHeader(), self._column
        others = sum(header.sectionSize(i) for i in range(header.count()) if i != column)
        roomy = self._table.viewport().width() - others >= self._least
        wanted = QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed
        if header.sectionResizeMode(column) != wanted:
            header.setSectionResizeMode(column, wanted)
        if not roomy and header.sectionSize(column) != self._least:
            header.resizeSection(column, self._least)
