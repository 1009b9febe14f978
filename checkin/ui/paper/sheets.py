"""The sheets typed so far, and the way back: everything of one of them undone at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Programme
from checkin.services.paper_entry import TypedSheet
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.times import day

translate = QCoreApplication.translate


class PaperSheets(ReturningDialog):
    """Emits which sheet is to be taken back, by whom and why; says what became of it."""

    wanted = Signal(object, str, str)  # TypedSheet, by, reason

    def __init__(self, by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("paper", "Sheets typed"))
        self.setFont(page_font(17))
        self.setMinimumSize(760, 420)
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("paper", "Sheets typed"))
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.by, self.reason = QLineEdit(by, self), QLineEdit(self)
        self.back = QPushButton(translate("paper", "Undo this whole sheet"), self)
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._want)
        self.close_button = QPushButton(translate("paper", "Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.message = PlainLabel(self)
        form = QFormLayout()
        form.addRow(translate("paper", "Who undoes it"), self.by)
        form.addRow(translate("paper", "Why"), self.reason)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        for line in (self.by, self.reason):
            line.textChanged.connect(lambda _: self._enable())
        self._sheets: Sequence[TypedSheet] = ()
        self._enable()

    def show_sheets(self, sheets: Sequence[TypedSheet], programme: Programme) -> None:
        self._sheets = sheets
        row = max(0, self.list.currentRow())
        self.list.clear()
        for sheet in sheets:
            session = programme.session_by_id.get(sheet.session)
            when = day(session.start, programme.event.zone, short=True) if session else ""
            people = translate("paper", "{n} recorded").format(n=sheet.people)
            if sheet.undone:
                people += translate("paper", ", {n} undone").format(n=sheet.undone)
            title = session.name if session else sheet.session
            text = f"{sheet.name} – {when} {title}\n{people} ({sheet.by})"
            QListWidgetItem(text, self.list)
        if not sheets:
            self.message.setText(translate("paper", "No sheet has been typed yet."))
        self.list.setCurrentRow(min(row, len(sheets) - 1))
        self._enable()

    def say(self, text: str) -> None:
        self.message.setText(text)

    def _enable(self) -> None:
        row = self.list.currentRow()
        stands = 0 <= row < len(self._sheets) and self._sheets[row].people > 0
        self.back.setEnabled(stands and bool(self.by.text().strip() and self.reason.text().strip()))

    def _want(self) -> None:
        sheet = self._sheets[self.list.currentRow()]
        self.wanted.emit(sheet, self.by.text().strip(), self.reason.text().strip())
