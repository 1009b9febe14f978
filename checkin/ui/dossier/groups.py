"""The funder's target groups in both languages: a table that the organiser may edit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.services.dossier_settings import INTERREG, TargetGroup

translate = QCoreApplication.translate


class GroupsBox(QGroupBox):
    """A row a group, in the order of the indicators; an empty row is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("dossier", "Target groups of the funder"), parent)
        self.table = QTableWidget(0, 2, self)
        self.table.setHorizontalHeaderLabels(["Français", "English"])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.setMinimumHeight(180)
        self.table.setMinimumWidth(200)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.title())
        self.add = self._button(translate("dossier", "Add a group"), self._add)
        self.remove = self._button(translate("dossier", "Remove"), self._remove)
        self.default = self._button(translate("dossier", "Interreg's sixteen"), self._reset)
        row = QHBoxLayout()
        for button in (self.add, self.remove, self.default):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addLayout(row)
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        self._shown: tuple[TargetGroup, ...] = ()

    def fill(self, groups: Sequence[TargetGroup]) -> None:
        if tuple(groups) == self._shown and self.value() == self._shown:
            return
        self._shown = tuple(groups)
        self.table.blockSignals(True)
        self.table.setRowCount(len(groups))
        for row, group in enumerate(groups):
            self.table.setItem(row, 0, QTableWidgetItem(group.fr))
            self.table.setItem(row, 1, QTableWidgetItem(group.en))
        self.table.blockSignals(False)

    def value(self) -> tuple[TargetGroup, ...]:
        found = []
        for row in range(self.table.rowCount()):
            fr, en = (self._text(row, column) for column in (0, 1))
            if fr or en:
                found.append(TargetGroup(fr or en, en or fr))
        return tuple(found) or INTERREG

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _add(self) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setCurrentCell(row, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        first = QTableWidgetItem()
        self.table.setItem(row, 0, first)
        self.table.editItem(first)

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.changed.emit()

    def _reset(self) -> None:
        self.fill(INTERREG)
        self.changed.emit()

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: pressed())
        return button
