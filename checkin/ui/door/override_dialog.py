"""The question who lets somebody in all the same, and why."""

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

from checkin.domain.answer import Answer
from checkin.domain.model import Attendee
from checkin.domain.verdict import Override, ScanRequest
from checkin.services.supervisor import PinAnswer
from checkin.ui.door.supervisor_pin import Trust
from checkin.ui.overview import View, raise_unexpected
from checkin.ui.parts.fitting_dialog import FittingDialog
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.answers import answer_words
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


def reasons() -> list[str]:
    """Why people are let in all the same, most often."""
    return [
        translate("override", "Announced, missing from the list"),
        translate("override", "Speaker’s or organiser’s guest"),
        translate("override", "Comes in somebody’s place"),
        translate("override", "Accompanies somebody"),
        translate("override", "Places are left in the room"),
        translate("override", "Wrong session, cannot go elsewhere"),
    ]


class OverrideDialog(FittingDialog):
    """Emits the decision once a PIN (or a name) and a reason stand."""

    decided = Signal(object)  # Override

    def __init__(
        self,
        last: tuple[ScanRequest, Answer, Attendee | None],
        view: View | None,
        trust: Trust,
        names: list[str],
        parent: QWidget | None = None,
    ) -> None:
        """``names``: who has a PIN; where nobody has, a name is typed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("override", "Allow all the same"))
        self.setFont(page_font(17))
        self.setMinimumWidth(560)
        self._trust = trust
        self._trusted = trust.name if names else ""
        person = last[2].name if last[2] else translate("override", "this person")
        who = PlainLabel(self, person, pixels=26, bold=True)
        layout = QVBoxLayout(self)
        layout.addWidget(who)
        if view is not None:
            words = answer_words(last[1], view.programme, last[2])
            said = " · ".join(p for p in (words.heading, words.session) if p)
            layout.addWidget(PlainLabel(self, said))
        form = QFormLayout()
        self.who = QLineEdit(self)
        self.who.setMaxLength(80)
        if names:
            self.who.setEchoMode(QLineEdit.EchoMode.Password)
        named = PlainLabel(self, self._trusted, wraps=False)
        form.addRow(translate("override", "Decided by"), named)
        label = translate("override", "Supervisor’s &PIN")
        if not names:
            label = translate("override", "Decided by (&name)")
        form.addRow(label, self.who)
        self.who.setAccessibleName(label.replace("&", ""))
        self._form = form
        form.setRowVisible(0, bool(self._trusted))
        form.setRowVisible(1, not self._trusted)
        self.reason = QComboBox(self)
        self.reason.setEditable(True)
        self.reason.addItems(reasons())
        self.reason.setCurrentIndex(-1)
        edit = self.reason.lineEdit()
        assert edit is not None
        edit.setMaxLength(200)
        edit.setPlaceholderText(translate("override", "↓ to choose, or type"))
        form.addRow(translate("override", "&Reason"), self.reason)
        self.reason.setAccessibleName(translate("override", "Reason"))
        layout.addLayout(form)
        self.remark = PlainLabel(self, pixels=17, bold=True)
        layout.addWidget(self.remark)
        logged = QLabel(translate("override", "Name and reason stay in the log."), self)
        layout.addWidget(logged)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(translate("override", "Let in"))
        buttons.accepted.connect(self._accepted)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        (self.reason if self._trusted else self.who).setFocus()

    def _accepted(self) -> None:
        """Enter goes to what is missing; the PIN is checked last, and never kept."""
        who, reason = self.who.text(), self.reason.currentText().strip()
        if not self._trusted and not who.strip():
            self.who.setFocus()
            self._say(translate("override", "Who decides? Fill the first line."))
            return
        if not reason:
            self.reason.setFocus()
            self._say(translate("override", "Say why: choose a reason or type one."))
            return
        if self._trusted:
            # Two minutes may have gone by since the dialog was opened.
            if self._trust.name == self._trusted:
                self._decide(self._trusted)
            else:
                self._ask_again()
        elif self.who.echoMode() == QLineEdit.EchoMode.Password:
            self.ok.setEnabled(False)
            self._say(translate("override", "Checking…"))
            self._trust.check(who, self._checked, self._failed, owner=self)
        else:
            self._decide(who.strip())

    def _ask_again(self) -> None:
        """What was typed stays; only the PIN is wanted anew."""
        self._trusted = ""
        self._form.setRowVisible(0, False)
        self._form.setRowVisible(1, True)
        self.who.setFocus()
        self._say(translate("override", "Two minutes are over: the PIN again, please."))

    def _checked(self, answer: PinAnswer) -> None:
        if not self.isVisible():
            return
        self.ok.setEnabled(True)
        if answer.name:
            self._decide(answer.name)
            return
        text = translate("override", "Nobody’s PIN. Try again.")
        if answer.wait_until is not None:
            wait = answer.wait_until - self._trust.clock()
            text = translate("override", "Too many wrong PINs: next try in {n} s.").format(
                n=max(1, round(wait.total_seconds()))
            )
        self._say(text)
        self.who.clear()
        self.who.setFocus()

    def _failed(self, error: Exception) -> None:
        if self.isVisible():
            self.ok.setEnabled(True)
            self._say(error_text(error))
        raise_unexpected(error)

    def _decide(self, name: str) -> None:
        self.decided.emit(Override(name, self.reason.currentText().strip()))
        self.accept()

    def _say(self, text: str) -> None:
        self.remark.setText(text)
