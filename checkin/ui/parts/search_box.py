"""The field for names and typed codes: results below, ↑ ↓ to choose, Enter to take one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from checkin.domain.badge_code import normalise
from checkin.domain.model import Attendee, Role
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate


class SearchBox(QWidget):
    """Emits what is looked for and who was chosen; the results are handed to it."""

    wanted = Signal(str)  # look for this text
    chosen = Signal(str)  # an attendee's id
    typed_code = Signal(str)
    browsing = Signal(bool)  # whether results are shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.results = QListWidget(self)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setUniformItemSizes(True)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self._shown_for = ""
        #: in which box somebody's badge lies, in words; "" for none
        self.box_of: Callable[[Attendee], str] = lambda _person: ""
        #: what to do about somebody who is not found, in words; "" for nothing
        self.when_nobody: Callable[[], str] = lambda: ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.hint)
        layout.addWidget(self.results, 1)
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        self.results.itemClicked.connect(self._take)
        self.retranslate()
        self._show_list(False)

    def retranslate(self) -> None:
        """Write every text in the language spoken now."""
        self.field.setPlaceholderText(translate("search", "Name, organisation or code"))
        self.field.setAccessibleName(
            translate("search", "Look somebody up by name, or type a code")
        )
        self.results.setAccessibleName(translate("search", "People found"))

    @property
    def text(self) -> str:
        return self.field.text().strip()

    def clear(self) -> None:
        self.field.clear()

    def show_results(self, text: str, people: Sequence[Attendee]) -> None:
        """The people found for ``text``, best first; late answers to an older text are dropped."""
        if text != self.text:
            return
        self._shown_for = text
        self.results.clear()
        for person in people:
            item = QListWidgetItem(_line(person, self.box_of(person)), self.results)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
        self.results.setCurrentRow(0)
        self._show_found()
        found = translate("search", "↑ ↓ to choose, Enter to take")
        nobody = translate("search", "Nobody found by this name.")
        self.hint.setText(found if people else f"{nobody} {self.when_nobody()}".strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.clear()
                return True
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 5,
                Qt.Key.Key_PageUp: -5,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self.results.count():
                row = self.results.currentRow() + step
                self.results.setCurrentRow(max(0, min(self.results.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)

    def _on_text(self) -> None:
        text = self.text
        if not text:
            self._shown_for = ""
            self.results.clear()
        self._show_list(bool(text))
        if text and normalise(text) is None:
            self.wanted.emit(text)
        elif text:
            self.results.clear()
            self._show_found()
            self.hint.setText(translate("search", "A badge code: Enter reads it."))

    def _on_enter(self) -> None:
        text = self.text
        if text and normalise(text) is not None:
            self.clear()
            self.typed_code.emit(text)
        elif text and text == self._shown_for and self.results.currentItem() is not None:
            self._take(self.results.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        person = item.data(Qt.ItemDataRole.UserRole)
        self.clear()
        self.chosen.emit(person)

    def _show_found(self) -> None:
        """Nobody takes no room: in a small window what to press instead stands below."""
        self.results.setVisible(self.results.count() > 0)

    def _show_list(self, shown: bool) -> None:
        self._show_found()
        self.hint.setVisible(shown)
        self.browsing.emit(shown)


def _line(person: Attendee, box: str) -> str:
    kind = "" if person.role == Role.PARTICIPANT else role_name(person.role)
    rest = " · ".join(part for part in (box, person.organisation, kind, person.email) if part)
    return f"{person.name}\n{rest}" if rest else person.name
