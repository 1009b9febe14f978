"""The partners' logos: added as pictures, in the order in which they are printed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from checkin.services.logos import logo_files, logo_name

translate = QCoreApplication.translate
_ENTRY = Qt.ItemDataRole.UserRole


class LogosBox(QWidget):
    """Holds entries of the setting; the page reads the files that somebody chose."""

    changed = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("dossier", "Logos, in the order shown"))
        self.list.setIconSize(QSize(90, 30))
        self.list.setMaximumHeight(110)
        self.add = self._button(translate("dossier", "Add…"), self.more_wanted.emit)
        self.remove = self._button(translate("dossier", "Remove"), self._remove)
        self.up = self._button("▲", lambda: self._move(-1))
        self.up.setAccessibleName(translate("dossier", "Earlier"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 0, 0, 3, 1)
        for row, button in enumerate((self.add, self.remove, self.up)):
            layout.addWidget(button, row, 1)
        self.list.currentRowChanged.connect(self._chosen)
        self._chosen()

    def fill(self, logos: Sequence[object]) -> None:
        if self.value() == tuple(logos):
            return
        self.list.clear()
        for entry in logos:
            self._show(entry)
        self._chosen()

    def append(self, entries: Sequence[object]) -> None:
        """Pictures that were read; they count at once."""
        for entry in entries:
            self._show(entry)
        if entries:
            self.changed.emit()
        self._chosen()

    def value(self) -> tuple[object, ...]:
        return tuple(self.list.item(row).data(_ENTRY) for row in range(self.list.count()))

    def _show(self, entry: object) -> None:
        item = QListWidgetItem(logo_name(entry))
        files = logo_files([entry])
        if files and Path(files[0]).is_file():
            item.setIcon(QIcon(str(files[0])))
        else:
            item.setText(translate("dossier", "{name} (missing)").format(name=logo_name(entry)))
        item.setData(_ENTRY, entry)
        self.list.addItem(item)

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self.changed.emit()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self.changed.emit()

    def _chosen(self) -> None:
        row = self.list.currentRow()
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: pressed())
        return button
