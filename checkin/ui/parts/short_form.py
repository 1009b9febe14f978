"""Short forms over a card: a few fields, two buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.parts.fitting_dialog import FittingDialog
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class ReturningDialog(FittingDialog):
    """Gives the focus back to the window below when it closes, also where there is no window
    manager to do it (a desk that runs this program alone)."""

    def done(self, result: int) -> None:
        super().done(result)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()


class FieldsForm(ReturningDialog):
    """Labelled lines; emits their texts in order, trimmed. Made anew for each question."""

    filled = Signal(object)  # list of texts

    def __init__(
        self,
        title: str,
        fields: Sequence[tuple[str, str]],
        accept: str,
        parent: QWidget | None = None,
        remark: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(page_font(17))
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        heading = PlainLabel(self, title, pixels=22, bold=True, wraps=False)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        form = QFormLayout()
        self.lines: list[QLineEdit] = []
        for label, value in fields:
            line = QLineEdit(value, self)
            line.setAccessibleName(label)
            form.addRow(label, line)
            self.lines.append(line)
        layout.addLayout(form)
        note = QLabel(remark, self)
        note.setWordWrap(True)
        note.setVisible(bool(remark))
        layout.addWidget(note)
        self.ok = form_buttons(self, layout, accept, self._accept)
        self.lines[0].setFocus()

    def _accept(self) -> None:
        self.filled.emit([line.text().strip() for line in self.lines])
        self.accept()


class ChoiceForm(ReturningDialog):
    """One of several; emits the id of what was chosen."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        accept: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(page_font(17))
        self.setWindowTitle(title)
        self.setMinimumSize(860, 420)
        heading = PlainLabel(self, title, pixels=22, bold=True, wraps=False)
        self.choices = QListWidget(self)
        self.choices.setAccessibleName(title)
        self.choices.setWordWrap(True)
        self.choices.setSpacing(3)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, text in choices:
            item = QListWidgetItem(text, self.choices)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.choices.setCurrentRow(0)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self.choices)
        self.ok = form_buttons(self, layout, accept, self._accept)
        self.choices.setFocus()

    def _accept(self) -> None:
        item = self.choices.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        self.accept()


def form_buttons(
    dialog: QDialog, layout: QVBoxLayout, accept: str, accepted: Callable[[], None]
) -> QWidget:
    """The two buttons under a form; the one that accepts."""
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
    )
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    ok.setText(accept)
    cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
    cancel.setText(translate("person", "Cancel"))
    for button in (ok, cancel):
        button.setIcon(QIcon())
    buttons.accepted.connect(accepted)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    return ok
