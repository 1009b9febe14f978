"""Under every step: how far work is, what will happen next in a sentence, on and back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from checkin.ui.imports.flow import ImportFlow, Step
from checkin.ui.imports.look_of import primary
from checkin.ui.imports.plan_words import plan_sentence, warning_words
from checkin.ui.imports.words import count, stage_words
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate
_CAN_STOP = ("open", "plan", "accept", "undo")


class Foot(QWidget):
    """Says what the button on the right will do before it is pressed."""

    next_wanted = Signal()
    back_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_stop = False
        self._running = ""
        self.stage = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(translate("import", "Progress"))
        self.bar.setTextVisible(False)
        self.stop = QPushButton(
            translate("import", "Stop") + "   " + translate("import", "Esc"), self
        )
        self.stop.setAccessibleName(translate("import", "Stop"))
        self.stop.clicked.connect(self._stop)
        self.sentence = PlainLabel(self, pixels=17, bold=True)
        self.back = QPushButton(self)
        self.next = QPushButton(self)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        for widget in (self.stage, self.stop, self.back):
            widget.setFont(page_font(15))
        self.next.setFont(page_font(17, bold=True))
        self.next.setStyleSheet(primary(colours))
        for button in (self.back, self.next):
            button.setMinimumHeight(QFontMetrics(self.next.font()).height() + 16)
        self.running = QWidget(self)
        running = QHBoxLayout(self.running)
        running.setContentsMargins(12, 0, 12, 0)
        running.addWidget(self.stage)
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.running, 1)
        row.addWidget(self.next)
        self.setMinimumHeight(2 * QFontMetrics(self.sentence.font()).lineSpacing() + 4)

    def show_progress(self, stage: str, done: int, total: int) -> None:
        if self.running.isVisible() and self.stop.isEnabled():
            self.stage.setText(stage_words(self._running, stage))
            self.bar.setRange(0, total if total > 1 else 0)
            self.bar.setValue(done)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stage.setText(translate("import", "Stopping: nothing is kept…"))
        self.stop_wanted.emit()

    def trouble(self, flow: ImportFlow) -> str:
        """What went wrong, and what to do; nothing where all is well."""
        if flow.error is not None:
            return error_text(flow.error)
        if flow.stopped:
            return translate("import", "Stopped: nothing was changed.")
        look = flow.look
        if flow.step is Step.COLUMNS and look is not None and not look.names_people:
            if len(look.preview.sheets) > 1:
                return translate(
                    "import",
                    "No column of this sheet says who people are: choose another sheet, or the "
                    "column of names or addresses with a click on what stands above it.",
                )
            return translate(
                "import",
                "No column says who people are: choose the column of their names or addresses "
                "below, with a click on what stands above it.",
            )
        return ""

    def show_flow(self, flow: ImportFlow, questions: int, *, drafting: bool) -> None:
        running = flow.running
        if running != self._running:
            self._running = running
            self.stage.setText(stage_words(running, "read" if running == "open" else running))
            self.bar.setRange(0, 0)
            self.stop.setEnabled(True)
        self.can_stop = running in _CAN_STOP
        self.running.setVisible(bool(running))
        self.stop.setVisible(self.can_stop)
        step, look = flow.step, flow.look
        self.back.setVisible(step not in (Step.LIST, Step.DONE) or drafting)
        self.back.setText(_back_words(drafting=drafting))
        self.back.setEnabled(running not in ("open", "accept", "undo"))
        words = "" if drafting else self._next_words(step, questions)
        self.next.setVisible(bool(words))
        self.next.setText(words)
        possible = step in (Step.COLUMNS, Step.SESSIONS) and not running
        if step is Step.COLUMNS:
            possible = possible and look is not None and look.names_people
        self.next.setEnabled(flow.can_accept if step is Step.PLAN else possible)
        self.sentence.setText(self._sentence(flow))
        self.sentence.setVisible(not running)

    def _next_words(self, step: Step, questions: int) -> str:
        key = "   " + translate("import", "Ctrl+Enter")
        if step is Step.COLUMNS:
            return translate("import", "Next: the sessions") + key
        if step is Step.SESSIONS and questions:
            words = count(
                questions,
                translate("import", "Go on without an answer (1 question)"),
                translate("import", "Go on without an answer ({n} questions)"),
            )
            return words + key
        if step is Step.SESSIONS:
            return translate("import", "Next: what changes") + key
        if step is Step.PLAN:
            return translate("import", "Import") + key
        return ""

    def _sentence(self, flow: ImportFlow) -> str:
        if flow.step is not Step.PLAN:
            return ""
        made = flow.review
        if made is None or not flow.settled:
            return translate("import", "One moment: what will happen is worked out…")
        warning = warning_words(made)
        return plan_sentence(made) + (f"\n({warning})" if warning else "")


def _back_words(*, drafting: bool) -> str:
    if drafting:
        return translate("import", "Back to the import")
    return translate("import", "Back") + "   " + translate("import", "Esc")
