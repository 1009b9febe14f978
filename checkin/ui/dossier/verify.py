"""Verify any dossier, folder or ZIP, as `checkin verify` does; compare with a witness's copy."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.services.verify_dossier import Verified, verify
from checkin.ui.dossier.questions import DossierQuestions
from checkin.ui.dossier.words import grouped, problem_words, verified_words
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text
from checkin.ui.worker import Lane

translate = QCoreApplication.translate


class VerifyDialog(QDialog):
    """Needs no event: what is checked may be anybody's dossier."""

    def __init__(
        self, lane: Lane, questions: DossierQuestions, start: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane, self._questions, self._start = lane, questions, start
        self.found: Verified | None = None
        self.setWindowTitle(translate("dossier", "Verify a dossier"))
        self.setFont(page_font(16))
        self.path = PlainLabel(self)
        self.by_folder = self._button(translate("dossier", "A &folder…"), self._ask_folder)
        self.by_zip = self._button(translate("dossier", "A &ZIP…"), self._ask_zip)
        self.head = QLabel(self)
        self.head.setFont(page_font(20, bold=True))
        self.head.setWordWrap(True)
        self.problems = QListWidget(self)
        self.problems.setWordWrap(True)
        self.problems.setAccessibleName(translate("dossier", "What is wrong"))
        self.hashes = QLabel(self)
        self.hashes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.witness = QLineEdit(self)
        self.witness.setPlaceholderText(
            translate("dossier", "Paste the hash that the witness was sent")
        )
        self.witness.setAccessibleName(self.witness.placeholderText())
        self.compared = QLabel(self)
        self.compared.setFont(page_font(16, bold=True))
        self.compared.setWordWrap(True)
        close = self._button(translate("dossier", "Close"), self.accept)
        top = QGridLayout()
        top.addWidget(self.by_folder, 0, 0)
        top.addWidget(self.by_zip, 0, 1)
        top.addWidget(self.path, 0, 2)
        top.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.head)
        layout.addWidget(self.problems, 1)
        layout.addWidget(self.hashes)
        layout.addWidget(self.witness)
        layout.addWidget(self.compared)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.witness.textChanged.connect(lambda _: self._compare())
        self.resize(820, 460)
        self.problems.hide()
        self._say(translate("dossier", "Choose the dossier: its folder, or the ZIP."))

    def look_at(self, path: Path) -> None:
        """Check it off the interface thread."""
        if path.name == "SHA256SUMS":
            path = path.parent
        self.path.setText(str(path))
        self._say(translate("dossier", "Comparing every file…"))

        def done(found: Verified) -> None:
            if self.path.text() == str(path):
                self._show(found)

        self._lane.submit(
            lambda: verify(path), done, lambda e: self._say(error_text(e)), owner=self
        )

    def _show(self, found: Verified) -> None:
        self.found = found
        self._say(verified_words(found))
        self.problems.clear()
        self.problems.addItems([problem_words(problem) for problem in found.problems])
        self.problems.setVisible(not found.ok)
        words = translate("dossier", "SHA256SUMS: {sums}\nKey: {key}")
        self.hashes.setText(
            words.format(sums=grouped(found.manifest_hash), key=grouped(found.key))
            if found.manifest_hash
            else ""
        )
        self._compare()

    def _compare(self) -> None:
        given = re.sub(r"[^0-9a-f]", "", self.witness.text().casefold())
        if self.found is None or not given:
            self.compared.clear()
        elif given == self.found.manifest_hash:
            self.compared.setText(translate("dossier", "The same as the witness's: this dossier."))
        elif given == self.found.key:
            self.compared.setText(
                translate("dossier", "That is the key's: it was signed with this event's key.")
            )
        else:
            self.compared.setText(
                translate(
                    "dossier", "Not the witness's: another dossier, or one that was sealed anew."
                )
            )

    def _say(self, words: str) -> None:
        self.head.setText(words)

    def _ask_folder(self) -> None:
        if (path := self._questions.folder(self._start)) is not None:
            self.look_at(path)

    def _ask_zip(self) -> None:
        if (path := self._questions.zip_to_verify(self._start.parent)) is not None:
            self.look_at(path)

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button
