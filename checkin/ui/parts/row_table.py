"""A table in which rows are chosen, whole."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QTableView, QWidget

from checkin.ui.parts.text_size import scaled


class RowTable(QTableView):
    """Tab leaves it and the arrows walk in it; ``several`` rows may be chosen at once."""

    def __init__(
        self, model: QAbstractItemModel, parent: QWidget | None = None, *, several: bool = False
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(
            QTableView.SelectionMode.ExtendedSelection
            if several
            else QTableView.SelectionMode.SingleSelection
        )
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def set_row_height(self, pixels: int) -> None:
        """At the usual size of text; with larger letters as much more."""
        self.verticalHeader().setDefaultSectionSize(scaled(pixels))

    def set_roomy_header(self) -> None:
        """For a page that is this table: names of columns that are read standing."""
        self.setShowGrid(False)
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView::section {{ padding: 6px; font-size: {scaled(15)}px; }}"
        )
