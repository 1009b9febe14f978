"""The question who undoes a scan of the log, and why."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.parts.fitting_dialog import FittingDialog
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class UndoDialog(FittingDialog):
    """Emits who and why; both are wanted."""

    decided = Signal(str, str)

    def __init__(self, what: str, by: str, parent: QWidget | None = None) -> None:
        """``what`` names the scan; ``by`` is who undid the last one here, offered again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("logpage", "Undo a scan"))
        self.setFont(page_font(17))
        self.setMinimumWidth(560)
        named = PlainLabel(self, what, pixels=20, bold=True)
        self.by = QLineEdit(by, self)
        self.by.setMaxLength(80)
        self.why = QComboBox(self)
        self.why.setEditable(True)
        self.why.addItems(
            [
                translate("logpage", "Wrong person"),
                translate("logpage", "Wrong session"),
                translate("logpage", "Did not go in"),
                translate("logpage", "Entry and exit mixed up"),
                translate("logpage", "A test"),
            ]
        )
        self.why.setCurrentIndex(-1)
        edit = self.why.lineEdit()
        assert edit is not None
        edit.setMaxLength(200)
        edit.setPlaceholderText(translate("logpage", "↓ to choose, or type"))
        form = QFormLayout()
        form.addRow(translate("logpage", "&Who undoes it"), self.by)
        form.addRow(translate("logpage", "Wh&y"), self.why)
        self.why.setAccessibleName(translate("logpage", "Why"))
        self.remark = QLabel(self)
        self.remark.setWordWrap(True)
        kept = QLabel(translate("logpage", "The scan stays in the log, marked as undone."), self)
        kept.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("logpage", "Undo it"))
        leave = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        leave.setText(translate("logpage", "Leave it as it is"))  # French has one word for both
        buttons.accepted.connect(self._accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(named)
        layout.addLayout(form)
        layout.addWidget(kept)
        layout.addWidget(self.remark)
        layout.addWidget(buttons)
        (self.why if by else self.by).setFocus()

    def _accepted(self) -> None:
        by, why = self.by.text().strip(), self.why.currentText().strip()
        if by and why:
            self.decided.emit(by, why)
            self.accept()
            return
        self.remark.setText(translate("logpage", "Who and why are needed: they stay in the log."))
        (self.why if by else self.by).setFocus()
