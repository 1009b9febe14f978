"""Last step: what was done, how to take it back, what comes next."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.model import RegistrationStatus
from checkin.services.import_review import Heap, Outcome
from checkin.services.import_session import RowProblem, UndoReport
from checkin.ui.imports.look_of import primary
from checkin.ui.imports.plan_words import problem_words, undo_words
from checkin.ui.imports.words import count
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours

translate = QCoreApplication.translate


class DoneStep(QWidget):
    """Emits what comes next."""

    print_wanted = Signal()
    people_wanted = Signal()
    another_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: Sequence[RowProblem] = ()
        self.title = QLabel(self)
        self.title.setFont(page_font(26, bold=True))
        self.figures = PlainLabel(self, pixels=20, wraps=False)
        self.copied = QLabel(self)
        self.copied.setFont(page_font(15))
        for label in (self.title, self.figures, self.copied):
            label.setWordWrap(True)
        self.print = self._button(translate("import", "&Print the badges"), bold=True)
        self.print.setStyleSheet(primary(colours))
        self.people = self._button(translate("import", "Look at the &people"))
        self.another = self._button(translate("import", "Import &another list"))
        self.undo = self._button(translate("import", "Undo this import") + "   Ctrl+Z")
        self.undo.setAccessibleName(translate("import", "Undo this import"))
        self.problems = self._button(translate("import", "&Copy the problems, to correct the list"))
        self.print.clicked.connect(self.print_wanted)
        self.people.clicked.connect(self.people_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.problems.clicked.connect(self._copy)
        next_row, back_row = FlowRow(gap=12), FlowRow(gap=12)
        for button in (self.print, self.people, self.another):
            next_row.addWidget(button)
        for button in (self.undo, self.problems):
            back_row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addWidget(self.figures)
        layout.addLayout(next_row)
        layout.addLayout(back_row)
        layout.addWidget(self.copied)
        layout.addStretch(1)

    def _button(self, text: str, *, bold: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(page_font(18, bold=bold))
        button.setMinimumHeight(QFontMetrics(button.font()).height() + 10)
        return button

    def focus_first(self) -> None:
        (self.print if self.print.isVisible() else self.another).setFocus()

    def show_accepted(self, accepted: Outcome, session_names: Mapping[str, str]) -> None:
        """``session_names`` by id: who waits is told by session."""
        self._problems = accepted.problems
        self.title.setText("✓ " + translate("import", "The list is imported."))
        self.figures.setText("\n".join(_figures(accepted, session_names)))
        self.copied.clear()
        self._show_buttons(undo=bool(accepted.number), problems=bool(self._problems))

    def show_undone(self, report: UndoReport) -> None:
        self.title.setText("↶ " + translate("import", "The import is undone."))
        self.figures.setText(undo_words(report))
        self.copied.clear()
        self._show_buttons(undo=False, problems=False)

    def _show_buttons(self, *, undo: bool, problems: bool) -> None:
        self.undo.setVisible(undo)
        self.print.setVisible(undo)
        self.problems.setVisible(problems)

    def _copy(self) -> None:
        """As a table for a spreadsheet; a cell never begins a formula there."""
        rows = [
            "\t".join(
                " ".join(_plain(text).split())
                for text in (str(p.row), p.column, p.value, problem_words(p))
            )
            for p in self._problems
        ]
        QGuiApplication.clipboard().setText("\n".join(rows))
        self.copied.setText(
            translate("import", "Copied: paste it into a spreadsheet or a message.")
        )


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in "=+-@" and text else text


def _figures(did: Outcome, session_names: Mapping[str, str]) -> Sequence[str]:
    lines, statuses = did.lines, did.registrations
    each = translate("import", "{session}: {n}")
    by_session = "; ".join(
        each.format(session=session_names.get(session, session), n=n)
        for session, n in did.waiting.items()
    )
    waiting = translate("import", "1 on a waiting list")
    counted = (
        (
            lines.get(Heap.NEW, 0),
            translate("import", "1 new person"),
            translate("import", "{n} new people"),
        ),
        (
            lines.get(Heap.CHANGED, 0),
            translate("import", "1 person changed"),
            translate("import", "{n} people changed"),
        ),
        (
            lines.get(Heap.CANCELLED, 0) + lines.get(Heap.ABSENT, 0),
            translate("import", "1 person with a cancelled registration"),
            translate("import", "{n} people with a cancelled registration"),
        ),
        (
            lines.get(Heap.MOVED_UP, 0),
            translate("import", "1 person off the waiting list"),
            translate("import", "{n} people off the waiting list"),
        ),
        (
            statuses.get(RegistrationStatus.CONFIRMED, 0),
            translate("import", "1 registration confirmed"),
            translate("import", "{n} registrations confirmed"),
        ),
        (
            statuses.get(RegistrationStatus.WAITLISTED, 0),
            waiting,
            translate("import", "{n} on a waiting list"),
        ),
        (
            did.unchanged,
            translate("import", "1 person unchanged"),
            translate("import", "{n} people unchanged"),
        ),
        (
            len(did.problems),
            translate("import", "1 problem to look at"),
            translate("import", "{n} problems to look at"),
        ),
    )
    return [
        count(n, one, many) + (f" ({by_session})" if one == waiting and by_session else "")
        for n, one, many in counted
        if n
    ]
