"""The first rows of a list for Qt: titles and totals greyed, the header bold."""

from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
)
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from checkin.services.import_look import Look, Part, ShownRow
from checkin.ui.imports.words import header_words
from checkin.ui.parts.row_model import RowModel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours

translate = QCoreApplication.translate
_LONGEST = 200


class PreviewModel(RowModel[ShownRow]):
    """Rows as the file has them; what is above the header or no person says so at its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = 0
        self._left: frozenset[int] = frozenset()  # columns that are left out
        self._colours: Colours | None = None

    def show_look(self, look: Look, colours: Colours) -> None:
        self._colours = colours
        self.columns = len(look.understanding.columns)
        self._left = frozenset(c.index for c in look.understanding.columns if c.field == "ignore")
        self._reset(look.rows)

    def shown(self, row: ShownRow, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            cell = row.cells[column] if column < len(row.cells) else ""
            cell = cell.strip()[:_LONGEST]
            if row.part is Part.HEADER:
                cell = header_words(cell)
            return cell if role == Qt.ItemDataRole.ToolTipRole else " ".join(cell.split())
        if role == Qt.ItemDataRole.FontRole and row.part is Part.HEADER:
            return page_font(14, bold=True)
        if role == Qt.ItemDataRole.FontRole and row.part is not Part.PERSON:
            font = page_font(14)
            font.setItalic(True)
            return font
        colours = self._colours
        if colours is None:
            return None
        if role == Qt.ItemDataRole.BackgroundRole and row.part is Part.HEADER:
            return QBrush(QColor(colours.line))
        if role == Qt.ItemDataRole.ForegroundRole:
            if row.part is Part.HEADER:
                return QBrush(QColor(colours.ink))
            grey = row.part is not Part.PERSON or column in self._left
            return QBrush(QColor(colours.border)) if grey else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self.rows[section]
        number = str(row.number or "")
        word = {
            Part.TITLE: translate("import", "title"),
            Part.HEADER: translate("import", "header"),
            Part.LEFT: translate("import", "no person"),
        }.get(row.part, "")
        return f"{number} {word}".strip()
