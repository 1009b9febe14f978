"""Somebody on the paper who is not on its printed lines: looked up, or written in anew."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee
from checkin.services.paper_entry import Newcomer
from checkin.services.people import names_of
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class PaperAdd(ReturningDialog):
    """Emits who was meant; the people found are handed to it."""

    wanted = Signal(str)  # look for this text
    chosen = Signal(object)  # Attendee
    written = Signal(object)  # Newcomer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("paper", "Somebody who is not on the list"))
        self.setFont(page_font(17))
        self.setMinimumWidth(680)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("paper", "Name as it stands on the paper"))
        self.field.setAccessibleName(translate("paper", "Name as it stands on the paper"))
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.results = QListWidget(self)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setAccessibleName(translate("paper", "People found"))
        self.results.itemClicked.connect(lambda _: self._take())
        self.hint = QLabel(translate("paper", "↑ ↓ to choose, Enter to add to the sheet"), self)
        self.hint.setWordWrap(True)
        self.new = QWidget(self)
        self.given, self.family = QLineEdit(self.new), QLineEdit(self.new)
        self.organisation = QLineEdit(self.new)
        self.add = QPushButton(translate("paper", "Add to the sheet"), self.new)
        self._lay_out()
        self.new.hide()
        self._people: Sequence[Attendee] = ()

    def _lay_out(self) -> None:
        form = QFormLayout(self.new)
        form.setContentsMargins(0, 0, 0, 0)
        for label, line in (
            (translate("paper", "Given name"), self.given),
            (translate("paper", "Family name"), self.family),
            (translate("paper", "Organisation"), self.organisation),
        ):
            form.addRow(label, line)
            line.returnPressed.connect(self._write)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._write)
        form.addRow(self.add)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.results, self.hint, self.new):
            layout.addWidget(widget)

    def _look(self, text: str) -> None:
        if text.strip():
            self.wanted.emit(text.strip())
        else:
            self.show_people("", ())

    def show_people(self, text: str, people: Sequence[Attendee]) -> None:
        """Those found for a text, and last: somebody new of this name."""
        if text != self.field.text().strip():
            return
        self._people = people
        self.results.clear()
        for person in people:
            parts = (person.name, person.organisation)
            QListWidgetItem(" · ".join(part for part in parts if part), self.results)
        if text:
            new = translate("paper", "Nobody of these: write “{name}” in as a walk-in")
            QListWidgetItem(new.format(name=text), self.results)
        self.results.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps: dict[int, Callable[[], object]] = {
                Qt.Key.Key_Down: lambda: self._step(1),
                Qt.Key.Key_Up: lambda: self._step(-1),
                Qt.Key.Key_Return: self._take,
                Qt.Key.Key_Enter: self._take,
            }
            step = steps.get(event.key())
            if watched is self.field and step is not None:
                step()
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.results.currentRow() + by
        self.results.setCurrentRow(max(0, min(self.results.count() - 1, row)))

    def _take(self) -> None:
        row = self.results.currentRow()
        if 0 <= row < len(self._people):
            self.chosen.emit(self._people[row])
            self.accept()
        elif row >= 0:
            given, family = names_of(self.field.text().strip())
            self.given.setText(given)
            self.family.setText(family)
            self.new.show()
            self.organisation.setFocus()

    def _write(self) -> None:
        newcomer = Newcomer(
            self.given.text().strip(), self.family.text().strip(), self.organisation.text().strip()
        )
        if newcomer.name:
            self.written.emit(newcomer)
            self.accept()
        else:
            self.family.setFocus()
