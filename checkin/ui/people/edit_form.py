"""The form that corrects a person: names, address, role, and the extra columns they have."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee, Role
from checkin.services.people_edits import Details
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog, form_buttons
from checkin.ui.parts.text_size import page_font
from checkin.ui.people.field_words import field_name
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate

_FIELDS = (
    *("given_name", "family_name", "email", "organisation", "audience"),
    *("job_title", "country", "target_group"),
)


class PersonEditForm(ReturningDialog):
    """Emits `Details`. Made anew for each person."""

    filled = Signal(object)

    def __init__(self, person: Attendee, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(page_font(17))
        self.setWindowTitle(translate("person", "Correct the details"))
        self.setMinimumWidth(680)
        heading = PlainLabel(self, person.name, pixels=22, bold=True, wraps=False)
        body = QWidget(self)
        form = QFormLayout(body)
        self.fields = {name: QLineEdit(getattr(person, name), self) for name in _FIELDS}
        for name, line in self.fields.items():
            line.setAccessibleName(field_name(name))
            form.addRow(_label(field_name(name)), line)
        self.lines = list(self.fields.values())
        self.role = QComboBox(self)
        self.role.setAccessibleName(field_name("role"))
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        self.role.setCurrentIndex(self.role.findData(person.role.value))
        form.addRow(_label(field_name("role")), self.role)
        self.extra = {header: QLineEdit(value, self) for header, value in person.extra.items()}
        for header, line in self.extra.items():
            line.setAccessibleName(header)
            form.addRow(_label(header), line)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(min(460, body.sizeHint().height() + 8))
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        self.ok = form_buttons(self, layout, translate("person", "Save"), self._accept)
        self.lines[0].setFocus()

    def _accept(self) -> None:
        texts = {name: line.text() for name, line in self.fields.items()}
        extra = {header: line.text() for header, line in self.extra.items()}
        self.filled.emit(Details(**texts, role=Role(self.role.currentData()), extra=extra))
        self.accept()


def _label(text: str) -> QLabel:
    """A column's header may be a whole question: it wraps."""
    label = PlainLabel(text=text)
    label.setMaximumWidth(280)
    return label
