"""The filters over the table of people: words, state, role, session."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from checkin.domain.model import Programme, Role
from checkin.services.people_table import Column, Filter, State
from checkin.ui.words.verdicts import role_name, session_label

translate = QCoreApplication.translate

FILTER_AFTER_MS = 60


class AttendeesFilters(QWidget):
    """Tells when what is asked for changed; a moment after a letter was typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(translate("attendees", "Name, e-mail, organisation") + "   F3")
        self.text.setAccessibleName(translate("attendees", "Filter by any part"))
        self.role, self.session, self.state = (QComboBox(self) for _ in range(3))
        self.role.setAccessibleName(translate("attendees", "Role"))
        self.session.setAccessibleName(translate("attendees", "Session"))
        self.state.setAccessibleName(translate("attendees", "State"))
        for state, text in _states():
            self.state.addItem(text, state.value)
        self.role.addItem(translate("attendees", "Every role"), "")
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        self.session.addItem(translate("attendees", "Every session"), "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 3)
        for combo, share in ((self.state, 2), (self.role, 1), (self.session, 3)):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
            layout.addWidget(combo, share)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._timer.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _text: self._timer.start())

    def wanted(self, order: Column, *, descending: bool) -> Filter:
        return Filter(
            self.text.text(),
            self.role.currentData() or "",
            self.session.currentData() or "",
            State(self.state.currentData() or State.ALL),
            order,
            descending,
        )

    def fill_sessions(self, programme: Programme) -> None:
        """The sessions as they are now; the one chosen stays so."""
        ids = [self.session.itemData(i) for i in range(1, self.session.count())]
        if ids == [s.id for s in programme.sessions]:
            return
        chosen = self.session.currentData()
        self.session.blockSignals(True)
        while self.session.count() > 1:
            self.session.removeItem(1)
        for session in programme.sessions:
            self.session.addItem(session_label(programme, session.id), session.id)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))
        self.session.blockSignals(False)

    def clear(self) -> None:
        """No filter any more."""
        for combo in (self.role, self.session, self.state):
            combo.setCurrentIndex(0)
        self.text.clear()


def _states() -> Sequence[tuple[State, str]]:
    return (
        (State.ALL, translate("attendees", "Everybody")),
        (State.INSIDE, translate("attendees", "Inside now")),
        (State.WAITLISTED, translate("attendees", "On a waiting list")),
        (State.UNREGISTERED, translate("attendees", "Registered for no session")),
        (State.BLOCKED, translate("attendees", "Blocked people")),
        (State.NOTED, translate("attendees", "With a door note")),
        (State.DESK, translate("attendees", "Entered by the desk")),
        (State.NO_EMAIL, translate("attendees", "Without an e-mail")),
    )
