"""No programme yet: drafted from the list, completed in the programme editor, kept and saved."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.errors import UserError
from checkin.domain.model import Programme
from checkin.services.import_programme import (
    ProgrammeDraft,
    save_programme,
    with_draft,
)
from checkin.ui.imports.questions import ImportQuestions
from checkin.ui.pages import Workbench
from checkin.ui.parts.text_size import page_font
from checkin.ui.programme.editor import ProgrammeEditor
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


class ProgrammeStep(QWidget):
    """The editor of the page “Whole programme”, filled with what the list names."""

    ended = Signal()

    def __init__(
        self, bench: Workbench, questions: ImportQuestions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self.questions = bench, questions
        self.about = QLabel(
            translate(
                "import",
                "These are the sessions that the list names. Complete the rooms and their "
                "capacities, correct days and hours, then keep the programme.",
            ),
            self,
        )
        self.about.setWordWrap(True)
        self.about.setFont(page_font(16))
        self.save = QPushButton(translate("import", "Save as a file (TOML)…"), self)
        self.save.setFont(page_font(15))
        self.save.clicked.connect(self._save)
        self.editor: ProgrammeEditor | None = None
        self._drafted: Programme | None = None
        top = QHBoxLayout()
        top.addWidget(self.about, 1)
        top.addWidget(self.save)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(top)

    def show_draft(self, draft: ProgrammeDraft, programme: Programme) -> None:
        """What the list adds; times that no name tells follow each other from tomorrow."""
        day = self._bench.clock().astimezone(programme.event.zone).date() + timedelta(days=1)
        drafted = with_draft(programme, draft, day)
        if drafted == self._drafted:
            return  # come back to: what was completed stays
        self._drafted = drafted
        if self.editor is None:
            self.editor = ProgrammeEditor(self._bench, self, aside="import programme")
            self.editor.back.hide()
            self.editor.kept.connect(self.ended)
            self._layout.addWidget(self.editor, 1)
        self.save.setEnabled(True)
        self.editor.show_draft(drafted)

    def focus_first(self) -> None:
        if self.editor is not None:
            self.editor.rooms.setFocus()

    def _save(self) -> None:
        """What is in the editor now, kept already or not."""
        editor = self.editor
        if editor is None:
            return
        try:
            programme = editor.edited()
        except UserError as error:
            editor.told.setText(error_text(error))
            return
        path = self.questions.save_programme_where(f"{programme.event.id}.toml")
        if path is None:
            return
        told = translate("import", "The programme is saved in {path}.").format(path=path)

        def done(_: object) -> None:
            editor.told.setText(told)

        def failed(error: Exception) -> None:
            editor.told.setText(error_text(error))

        self._bench.long_lane.submit(
            lambda: save_programme(programme, path), done, failed, owner=editor
        )
