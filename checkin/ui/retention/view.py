"""What stands on the page of personal data and where."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Role
from checkin.services.event_copies import Copy
from checkin.services.retention import ERASED, KEPT, STAFF, Erasure
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.retention.date_line import DateLine
from checkin.ui.words.erasure import confirmation_word, field_words
from checkin.ui.words.sizes import size_words
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate


class RetentionView(QWidget):
    """The date on top, what goes beside what stays, erasing below."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(page_font(15))
        title = self._label(24, bold=True)
        title.setText(translate("retention", "Personal data"))
        self.back = self._button(translate("retention", "&Back to the door"))
        self.state = self._label(17, bold=True)
        self.dossier, self.by_hand, self.told = self._label(15), self._label(15), self._label(16)
        self.told.setFont(page_font(16, bold=True))
        self.date = DateLine(translate("retention", "Date of erasure"), self)
        self.keep_date = self._button(translate("retention", "&Set this date"))
        self.no_date = self._button(translate("retention", "&No date"))
        self.goes = self._table(translate("retention", "Erased"))
        self.stays = self._table(translate("retention", "Kept: the proof"))
        self.copies_list = QListWidget(self)
        self.copies_list.setAccessibleName(translate("retention", "Copies made by the program"))
        self.copies_list.setMaximumHeight(110)
        self.staff = QCheckBox(
            translate("retention", "Also what &staff wrote: who decided or corrected, and why"),
            self,
        )
        self.staff.setChecked(True)
        self.by, self.typed = QLineEdit(self), QLineEdit(self)
        self.typed.setPlaceholderText(confirmation_word())
        self.erase = self._button(translate("retention", "&Erase now"))
        self.erase.setFont(page_font(18, bold=True))
        self.delete_left = self._button(translate("retention", "&Delete the copies that are left"))
        self._lay_out(title)

    def show_fields(self, found: Erasure, *, staff: bool) -> None:
        """Counts and a few examples by field; what staff wrote stands where it will go."""
        names = field_words()
        lost = [(name, found.filled[name]) for name in ERASED]
        kept = [(name, found.kept[name]) for name in KEPT]
        (lost if staff else kept).extend((name, found.staff[name]) for name in STAFF)
        kept += [("recorded", found.recorded), ("log", 0)]
        for table, rows in ((self.goes, lost), (self.stays, kept)):
            table.setRowCount(len(rows))
            for row, (name, count) in enumerate(rows):
                cells = (
                    names[name],
                    "" if name == "log" else str(count),
                    " · ".join(_shown(name, text) for text in found.examples.get(name, ())),
                )
                for column, text in enumerate(cells):
                    item = QTableWidgetItem(text)
                    item.setToolTip(text)
                    if column == 1:
                        item.setTextAlignment(
                            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                        )
                    table.setItem(row, column, item)

    def show_copies(self, copies: Sequence[Copy]) -> None:
        self.copies_list.clear()
        for copy in copies:
            unread = "" if copy.ours else translate("retention", " – cannot be read")
            self.copies_list.addItem(f"{copy.path} ({size_words(copy.size)}){unread}")
        if not copies:
            self.copies_list.addItem(translate("retention", "None."))

    def _lay_out(self, title: QLabel) -> None:
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.back)
        dated = QHBoxLayout()
        dated.addWidget(QLabel(translate("retention", "Erase from"), self))
        dated.addWidget(self.date, 1)
        for button in (self.keep_date, self.no_date):
            dated.addWidget(button)
        columns = QHBoxLayout()
        for table in (self.goes, self.stays):
            column = QVBoxLayout()
            head = self._label(16, bold=True)
            head.setText(table.accessibleName())
            column.addWidget(head)
            column.addWidget(table, 1)
            columns.addLayout(column, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        head = self._label(16, bold=True)
        head.setText(translate("retention", "Copies made by the program: they are deleted too"))
        left.addWidget(head)
        left.addWidget(self.copies_list)
        left.addWidget(self.by_hand)
        form = QFormLayout()
        form.addRow("", self.staff)
        form.addRow(translate("retention", "Who erases"), self.by)
        word = translate("retention", "Type {word} to confirm").format(word=confirmation_word())
        form.addRow(word, self.typed)
        self.by.setAccessibleName(translate("retention", "Who erases"))
        self.typed.setAccessibleName(word)
        right.addLayout(form)
        right.addWidget(self.erase)
        right.addWidget(self.delete_left)
        right.addStretch(1)
        below = QHBoxLayout()
        below.addLayout(left, 1)
        below.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.state)
        layout.addLayout(dated)
        layout.addWidget(self.dossier)
        layout.addLayout(columns, 1)
        layout.addLayout(below)
        layout.addWidget(self.told)

    def _table(self, name: str) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setAccessibleName(name)
        table.setHorizontalHeaderLabels(
            [
                translate("retention", "What"),
                translate("retention", "How many"),
                translate("retention", "For example"),
            ]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _label(self, pixels: int, *, bold: bool = False) -> QLabel:
        return PlainLabel(self, pixels=pixels, bold=bold)

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self)


def _shown(name: str, text: str) -> str:
    """An example as it is called on the other pages."""
    return role_name(Role(text)) if name == "role" else text
