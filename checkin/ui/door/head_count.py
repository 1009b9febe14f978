"""The question how many people are in a room now, asked from its gauge."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Session
from checkin.ui.parts.fitting_dialog import FittingDialog
from checkin.ui.parts.style import font

translate = QCoreApplication.translate


class HeadCount(FittingDialog):
    """Emits what staff counted; one session of the room is chosen where there are several."""

    counted = Signal(str, int)  # the session's id, people

    def __init__(
        self,
        room: str,
        sessions: Sequence[Session],
        people: int,
        factor: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("count", "Head count"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(font(18, factor))
        layout = QVBoxLayout(self)
        question = translate("count", "How many people are in “{room}” now?").format(room=room)
        layout.addWidget(QLabel(question, self))
        self.sessions: list[tuple[QRadioButton, str]] = []
        for session in sessions:
            button = QRadioButton(session.name, self)
            button.setChecked(not self.sessions)
            button.setVisible(len(sessions) > 1)
            self.sessions.append((button, session.id))
            layout.addWidget(button)
        self.people = QSpinBox(self)
        self.people.setRange(0, 99_999)
        self.people.setValue(people)
        self.people.setFont(font(40, factor, bold=True))
        self.people.setAccessibleName(question)
        layout.addWidget(self.people)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(translate("count", "Note this number"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.people.setFocus()
        self.people.selectAll()

    def _accept(self) -> None:
        for button, session in self.sessions:
            if button.isChecked():
                self.counted.emit(session, self.people.value())
                break
        self.accept()
