"""The import as one page: a path of five steps, one thing to do at each, and a way back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from checkin.services.import_look import Look
from checkin.ui.imports.columns import ColumnsStep
from checkin.ui.imports.done import DoneStep
from checkin.ui.imports.flow import ImportFlow, Step
from checkin.ui.imports.foot import Foot
from checkin.ui.imports.open import OpenStep
from checkin.ui.imports.path import StepPath
from checkin.ui.imports.plan import PlanStep
from checkin.ui.imports.programme_step import ProgrammeStep
from checkin.ui.imports.questions import ImportQuestions
from checkin.ui.imports.sessions import SessionsStep
from checkin.ui.pages import Workbench
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import THEME, colours_of

translate = QCoreApplication.translate


class ImportPage(QWidget):
    """Shows the window's `ImportFlow`; holds nothing itself that would be missed."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.flow = ImportFlow.of(bench)
        self.questions = ImportQuestions(self)
        self._shown: Step | None = None
        self.setAcceptDrops(True)
        self.setFont(page_font(15))
        colours = colours_of(bench.machine.get(THEME))
        self.path = StepPath(colours, self)
        self.open = OpenStep(colours, self)
        self.columns = ColumnsStep(bench.machine, self)
        self.sessions = SessionsStep(bench.machine, self)
        self.plan = PlanStep(bench.machine, self)
        self.done = DoneStep(colours, self)
        self.programme = ProgrammeStep(bench, self.questions, self)
        self.foot = Foot(colours, self)
        self.steps = QStackedWidget(self)
        for step in (self.open, self.columns, self.sessions, self.plan, self.done, self.programme):
            self.steps.addWidget(step)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.title = QLabel(translate("import", "Import a list"), self)
        self.title.setFont(page_font(24, bold=True))
        self.back = QPushButton(translate("import", "Back to the door"), self)
        self.back.setFont(page_font(15))
        self.back.clicked.connect(lambda: self._bench.page_wanted.emit("door"))
        self._top = top = QGridLayout()
        top.setColumnStretch(1, 1)
        top.setHorizontalSpacing(16)
        top.addWidget(self.title, 0, 0)
        top.addWidget(self.path, 0, 1)
        top.addWidget(self.back, 0, 2)
        self.message = PlainLabel(self, pixels=16, bold=True)
        self.message.setStyleSheet("background: #6E0F1A; color: #FFFFFF; padding: 8px;")
        self.message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.addLayout(top)
        layout.addWidget(self.message)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        flow = self.flow
        flow.changed.connect(self._show)
        flow.busy_changed.connect(self._show_busy)
        flow.ticked.connect(self._show)
        flow.reporter.told.connect(self.foot.show_progress)
        self._bench.event_changed.connect(self._event_changed)
        self.path.wanted.connect(self._go)
        self.open.browse_wanted.connect(self.browse)
        self.open.paste_wanted.connect(self.paste)
        self.open.file_chosen.connect(flow.open_path)
        self.open.undo_wanted.connect(flow.undo)
        notes = self.columns.notes
        notes.sheet_chosen.connect(flow.choose_sheet)
        notes.encoding_chosen.connect(flow.choose_encoding)
        notes.repair_wanted.connect(flow.repair)
        notes.forget_wanted.connect(flow.forget)
        self.columns.header_row_chosen.connect(flow.choose_header_row)
        for step in (self.columns, self.sessions):
            step.column_set.connect(flow.set_column)
        self.sessions.label_set.connect(flow.set_label)
        self.sessions.programme_wanted.connect(self._draft)
        self.programme.ended.connect(self._drafted)
        self.plan.chosen.connect(flow.choose)
        self.plan.absent_chosen.connect(flow.set_absent)
        self.plan.pair_decided.connect(flow.decide_pair)
        self.done.undo_wanted.connect(flow.undo)
        self.done.another_wanted.connect(flow.start_over)
        self.done.print_wanted.connect(lambda: self._bench.page_wanted.emit("print"))
        self.done.people_wanted.connect(lambda: self._bench.page_wanted.emit("attendees"))
        self.foot.next_wanted.connect(self.go_on)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.stop_wanted.connect(flow.stop)
        page_key(self, QKeySequence.StandardKey.Open, self.browse)
        page_key(self, QKeySequence.StandardKey.Paste, self.paste)
        page_key(self, QKeySequence.StandardKey.Undo, self._undo)
        page_key(self, "Ctrl+Return", self.go_on)
        page_key(self, "Ctrl+Enter", self.go_on)
        page_key(self, "Escape", self._escape)

    def page_shown(self) -> None:
        """As it was left, and true: the event may have changed meanwhile."""
        if self.flow.step is Step.LIST:
            self.flow.read_before()
        self.flow.catch_up()
        self._shown = None
        self._show()

    def _event_changed(self) -> None:
        self.flow.event_changed()
        if self.isVisible():
            self.flow.catch_up()

    # what somebody does

    def browse(self) -> None:
        path = self.questions.choose_file() if self._may_open() else None
        if path is not None:
            self.flow.open_path(path)

    def paste(self) -> None:
        """A table, or a file that was copied in the file manager; at the first step only."""
        if self.flow.step is not Step.LIST or not self._may_open():
            return
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        urls = [url for url in data.urls() if url.isLocalFile()]
        if urls:
            self.flow.open_path(Path(urls[0].toLocalFile()))
        elif data.hasText() and data.text().strip():
            self.flow.open_text(data.text(), translate("import", "pasted table"))
        else:
            self._say(
                translate(
                    "import",
                    "The clipboard holds no table: select the cells, header included, in your "
                    "spreadsheet, copy them, then paste here.",
                )
            )

    def _may_open(self) -> bool:
        return self.flow.running in ("", "understand", "plan")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self._may_open() and (data.hasUrls() or data.hasText()):
            event.acceptProposedAction()
            self.open.hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.open.hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.open.hover(False)
        event.acceptProposedAction()
        self._take(event.mimeData())

    def go_on(self) -> None:
        """To the next step, or accept."""
        flow = self.flow
        if self._drafting or not self.foot.next.isEnabled():
            return
        if flow.step is Step.PLAN:
            flow.accept()
        elif flow.step in (Step.COLUMNS, Step.SESSIONS):
            flow.go(Step(flow.step + 1))

    def go_back(self) -> None:
        flow = self.flow
        if self._drafting:
            self._drafted()
        elif flow.step is Step.DONE:
            flow.start_over()
        elif flow.step is Step.LIST:
            self._bench.page_wanted.emit("door")
        else:
            flow.go(Step(flow.step - 1))

    def _escape(self) -> None:
        if self.flow.running and self.foot.can_stop:
            self.flow.stop()
        elif not self.flow.running:
            self.go_back()

    def _undo(self) -> None:
        if self.flow.step is Step.DONE and self.done.undo.isVisible() and not self.flow.running:
            self.flow.undo()

    def _go(self, step: Step) -> None:
        if self.flow.step is Step.DONE and step is Step.LIST:
            self.flow.start_over()
        else:
            self.flow.go(step)

    def _draft(self) -> None:
        look, session = self.flow.look, self.flow.session
        if look is not None and look.draft is not None and session is not None:
            self.programme.show_draft(look.draft, look.programme)
            self.steps.setCurrentWidget(self.programme)
            self._show()

    def _drafted(self) -> None:
        self.steps.setCurrentWidget(self.sessions)
        self._shown = None
        self._show()

    @property
    def _drafting(self) -> bool:
        return self.steps.currentWidget() is self.programme

    # what it shows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large letters, the path has a row of its own."""
        super().resizeEvent(event)
        beside = self.title.sizeHint().width() + self.back.sizeHint().width() + 80
        self._top.removeWidget(self.path)
        if beside + self.path.whole_width > self.width():
            self._top.addWidget(self.path, 1, 0, 1, 3)
        else:
            self._top.addWidget(self.path, 0, 1)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _show(self) -> None:
        flow = self.flow
        if self._drafting and flow.step is Step.SESSIONS:
            self._show_busy()
            return
        step = flow.step
        look = flow.look
        if step is Step.LIST or look is None:
            zone = self._bench.overview.view
            if zone is not None:
                self.open.show_before(flow.before, zone.programme.event.zone)
        if look is not None:
            self._fill(step, look)
        if step is Step.DONE and flow.accepted is not None:
            self.done.show_accepted(flow.accepted, self._session_names())
        elif step is Step.DONE and flow.undone is not None:
            self.done.show_undone(flow.undone)
        self.steps.setCurrentIndex(step)
        self._show_busy()
        if step is not self._shown:
            self._shown = step
            getattr(self.steps.currentWidget(), "focus_first")()  # noqa: B009

    def _session_names(self) -> dict[str, str]:
        view = self._bench.overview.view
        return {s.id: s.name for s in view.programme.sessions} if view is not None else {}

    def _fill(self, step: Step, look: Look) -> None:
        if step is Step.COLUMNS:
            self.columns.show_look(look)
        elif step is Step.SESSIONS:
            self.sessions.show_look(look)
        elif step is Step.PLAN:
            self.plan.show_review(self.flow.review, look, self.flow.choices)

    def _show_busy(self) -> None:
        flow = self.flow
        self._say(self.foot.trouble(flow))
        self.path.show_step(
            flow.step, flow.furthest, moving=flow.running in ("open", "accept", "undo")
        )
        self.foot.show_flow(flow, self.sessions.questions, drafting=self._drafting)
