"""The form for somebody who is not in the list: five fields, one key, no mouse."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee
from checkin.services.people_alike import NewPerson
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.wide_button import WideButton

translate = QCoreApplication.translate

LOOK_AFTER_MS = 120
OFFERED = 5


class WalkInForm(ReturningDialog):
    """Emits what was typed and decided; what is known of people and seats is handed to it.

    Hidden by a scan it keeps what was typed; Esc throws it away.
    """

    typed = Signal(object)  # NewPerson, to look for alike people
    wanted = Signal(object, str, bool)  # NewPerson, session, whether on the waiting list
    known_chosen = Signal(str)  # an attendee's id
    session_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(17))
        self.setMinimumWidth(760)
        self.heading = QLabel(self)
        self.heading.setFont(page_font(24, bold=True))
        self.given, self.family, self.email = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.audience, self.session = QComboBox(self), QComboBox(self)
        self.audience.setEditable(True)
        self.seats = PlainLabel(self)
        self.message = PlainLabel(self)
        self.message.setObjectName("message")
        self.message.setStyleSheet("background: #F2B705; color: #101418; padding: 8px;")
        self.alike_caption = PlainLabel(self)
        self.consent = PlainLabel(self)
        self.consent.setFont(page_font(14))
        self.offers: list[WideButton] = []
        self._people: list[Attendee] = []
        self._fields = QFormLayout()
        self.rows: list[tuple[QWidget, Callable[[], str]]] = [
            (self.given, lambda: translate("walkin", "Given name")),
            (self.family, lambda: translate("walkin", "Family name")),
            (self.email, lambda: translate("walkin", "E-mail (optional)")),
            (self.audience, lambda: translate("walkin", "Audience")),
            (self.session, lambda: translate("walkin", "Session")),
        ]
        for field, text in self.rows:
            field.setMinimumHeight(34)
            self._fields.addRow(text(), field)
        self.enter = self._button("F9", lambda: self._want(False))
        self.wait = self._button("F10", lambda: self._want(True))
        self.cancel = self._button("", self.reject)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._timer.timeout.connect(lambda: self.typed.emit(self.new_person()))
        for line in (self.given, self.family, self.email):
            line.textEdited.connect(self._on_text)
            line.returnPressed.connect(self.focusNextChild)
        self.session.currentIndexChanged.connect(
            lambda: self.session_changed.emit(self.session.currentData() or "")
        )
        self.retranslate()

    def _button(self, key: str, pressed: Callable[[], object]) -> WideButton:
        button = WideButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoDefault(False)  # Enter goes to the next field: none is sent half typed
        button.clicked.connect(lambda: pressed())
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addLayout(self._fields)
        layout.addWidget(self.seats)
        layout.addWidget(self.alike_caption)
        for index in range(OFFERED):
            offer = WideButton(self)
            offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            offer.setAutoDefault(False)
            offer.clicked.connect(lambda _=False, i=index: self._take(i))
            shortcut = QShortcut(QKeySequence(f"Alt+{index + 1}"), self)
            shortcut.activated.connect(offer.click)
            self.offers.append(offer)
            layout.addWidget(offer)
        layout.addWidget(self.message)
        layout.addStretch()
        layout.addWidget(self.consent)
        row = QHBoxLayout()
        for button in (self.enter, self.wait, self.cancel):
            row.addWidget(button)
        layout.addLayout(row)

    def retranslate(self) -> None:
        """Write every text in the language spoken now."""
        title = translate("walkin", "Somebody who is not in the list")
        self.setWindowTitle(title)
        self.heading.setText(title)
        for field, text in self.rows:
            label = self._fields.labelForField(field)
            if isinstance(label, QLabel):
                label.setText(text())
            field.setAccessibleName(text())
        self.enter.setText(translate("walkin", "Register and let in") + "   F9")
        self.wait.setText(translate("walkin", "On the waiting list") + "   F10")
        self.cancel.setText(translate("walkin", "Cancel") + "   " + translate("walkin", "Esc"))
        self.alike_caption.setText(translate("walkin", "In the list already? Take them instead:"))

    def new_person(self) -> NewPerson:
        return NewPerson(
            self.given.text().strip(),
            self.family.text().strip(),
            self.email.text().strip(),
            self.audience.currentText().strip(),
        )

    def start(self, sessions: Sequence[tuple[str, str]], chosen: str) -> None:
        """Open on what was being typed, or on an empty form; ``sessions`` are ids and labels."""
        self.retranslate()
        before = self.session.currentData()
        self.session.blockSignals(True)
        self.session.clear()
        for session, label in sessions:
            self.session.addItem(label, session)
        if not (self.new_person().name and before):
            before = chosen
        self.session.setCurrentIndex(max(0, self.session.findData(before)))
        self.session.blockSignals(False)
        if not self.new_person().name:
            self.clear()
        self.set_busy(False)
        self.open()
        lines = (self.given, self.family, self.email)
        next((line for line in lines if not line.text()), self.given).setFocus()
        self.session_changed.emit(self.session.currentData() or "")

    def clear(self) -> None:
        for line in (self.given, self.family, self.email):
            line.clear()
        self.audience.setCurrentText("")
        self.show_message("")
        self.show_alike([])

    def reject(self) -> None:
        self.clear()
        super().reject()

    def show_audiences(self, audiences: Sequence[str]) -> None:
        typed = self.audience.currentText()
        self.audience.clear()
        self.audience.addItems(["", *audiences])
        self.audience.setCurrentText(typed)

    def show_consent(self, text: str) -> None:
        self.consent.setText(text)
        self.consent.setVisible(bool(text))

    def show_seats(self, text: str, *, held: bool) -> None:
        """How full the chosen session is; ``held``: only the waiting list is left now."""
        self.seats.setText(text)
        strong = "background: #0B4A6F; color: white; padding: 8px;"
        self.seats.setStyleSheet(strong if held else "")
        self.enter.setFont(page_font(17, bold=not held))
        self.wait.setFont(page_font(17, bold=held))

    def show_alike(self, people: Sequence[Attendee]) -> None:
        self._people = list(people)[:OFFERED]
        self.alike_caption.setVisible(bool(self._people))
        for index, offer in enumerate(self.offers):
            offer.setVisible(index < len(self._people))
            if index < len(self._people):
                text = alike_line(self._people[index])
                offer.setAccessibleName(text)
                offer.setText(text.replace("&", "&&") + f"   Alt+{index + 1}")

    def show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """While it is being recorded, a second press records nothing."""
        self.enter.setEnabled(not busy)
        self.wait.setEnabled(not busy)

    def _on_text(self) -> None:
        self.show_message("")
        self._timer.start()

    def _want(self, waitlist: bool) -> None:
        new = self.new_person()
        if not new.name:
            self.show_message(translate("walkin", "Type a name first."))
            self.given.setFocus()
            return
        self.wanted.emit(new, self.session.currentData() or "", waitlist)

    def _take(self, index: int) -> None:
        if index < len(self._people):
            self.known_chosen.emit(self._people[index].id)


def alike_line(person: Attendee) -> str:
    parts = (person.name, person.organisation, person.email)
    return " · ".join(part for part in parts if part)
