"""The print centre: choose, look, be warned, print; what came out is noted as printed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.services.badge_papers import make_tick_list
from checkin.services.badge_printing import make_spare_sheet
from checkin.services.print_centre import (
    Choices,
    Output,
    Prepared,
    Wish,
    page_picture,
    prepare,
    print_badges,
    printer_names,
    read_choices,
    selections,
    to_file,
    to_printer,
)
from checkin.ui.desk_words import error_text
from checkin.ui.pages import Workbench
from checkin.ui.print_page_form import PrintForm
from checkin.ui.print_page_preview import Preview
from checkin.ui.print_page_words import count_words, earlier_words, notice_words
from checkin.ui.print_questions import PrintQuestions
from checkin.ui.print_run import PrintRun
from checkin.ui.style import font

translate = QCoreApplication.translate
_PIXELS = 1400  # of the preview's longer side
_PAUSE = 150  # ms without a change before pages are laid out anew


class PrintPage(QWidget):
    """Everything slow runs on the long lane; an answer to an older wish is dropped."""

    def __init__(
        self,
        workbench: Workbench,
        *,
        printers: Callable[[], Sequence[str]] = printer_names,
        printing: Callable[[str], Output] = to_printer,
    ) -> None:
        super().__init__()
        self.workbench = workbench
        self.questions = PrintQuestions(self)
        self.prepared: Prepared | None = None
        self._printers, self._printing = printers, printing
        self._asked: Wish | None = None
        self._said_for: Wish | None = None  # the outcome on screen is of this wish
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.prepare)
        self.form.changed.connect(self._changed)
        self.preview.wanted.connect(self._picture)
        self.run.started.connect(self._refresh_buttons)
        self.run.ended.connect(self._run_ended)
        workbench.event_changed.connect(self._event_changed)
        self._refresh_buttons()

    def page_shown(self) -> None:
        self._reload()
        self.form.who.setFocus()

    def _build(self) -> None:
        title = QLabel(translate("print", "Print badges"), self)
        title.setFont(font(24, 1, bold=True))
        back = QPushButton(translate("print", "&Back to the door"), self)
        back.clicked.connect(partial(self.workbench.page_wanted.emit, "door"))
        self.form = PrintForm(self.workbench.machine, self)
        self.preview = Preview(self)
        self.count, self.earlier = QLabel(self), QLabel(self)
        self.run = PrintRun(self.workbench.long_lane, self)
        self.count.setFont(font(18, 1, bold=True))
        self.notices = QPlainTextEdit(self)
        self.notices.setReadOnly(True)
        self.notices.setTabChangesFocus(True)
        self.notices.setFont(font(15, 1))
        self.notices.setMinimumHeight(60)
        self.notices.setAccessibleName(translate("print", "To know before printing"))
        self.earlier.setWordWrap(True)
        self.earlier.setFont(font(15, 1))
        self.save = QPushButton(translate("print", "Save as &PDF…"), self)
        self.print = QPushButton(translate("print", "P&rint"), self)
        self.ticks = QPushButton(translate("print", "&List on paper…"), self)
        self.spares = QPushButton(translate("print", "Spare b&adges…"), self)
        for button, pressed in (
            (self.save, self.save_pdf),
            (self.print, self.print_now),
            (self.ticks, self.save_tick_list),
            (self.spares, self.save_spares),
        ):
            button.clicked.connect(pressed)
            button.setMinimumHeight(38)
            button.setFont(font(15, 1))
        back.setFont(font(15, 1))
        self.save.setFont(font(16, 1, bold=True))
        self.print.setFont(font(16, 1, bold=True))
        buttons = QGridLayout()
        buttons.addWidget(self.save, 0, 0)
        buttons.addWidget(self.print, 0, 1)
        buttons.addWidget(self.ticks, 1, 0)
        buttons.addWidget(self.spares, 1, 1)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addWidget(self.count)
        left.addWidget(self.earlier)
        left.addWidget(self.notices, 1)
        left.addWidget(self.run)
        left.addLayout(buttons)
        column = QWidget(self)
        column.setLayout(left)
        column.setFixedWidth(460)
        left.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(back)
        middle = QHBoxLayout()
        middle.addWidget(column)
        middle.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(middle, 1)

    # what there is, and how it will look

    def _event_changed(self) -> None:
        if self.isVisible():  # else it is read when the page is shown again
            self._reload()

    def _reload(self) -> None:
        event = self.workbench.open_event
        printers = self._printers
        self.workbench.long_lane.submit(
            lambda: (read_choices(event), list(printers())),
            self._on_choices,
            self._failed,
            owner=self,
        )

    def _on_choices(self, found: tuple[Choices, list[str]]) -> None:
        self.form.fill(*found)
        self.prepare()

    def _changed(self) -> None:
        """What is laid out is not what is wished for now: nothing prints until it is."""
        self.prepared = None
        self._refresh_buttons()
        self._pause.start()

    def prepare(self) -> None:
        event, wish = self.workbench.open_event, self.form.wish()
        self.prepared, self._asked = None, wish
        self._refresh_buttons()
        page = self.preview.page

        def work() -> tuple[Prepared, int, QImage]:
            prepared = prepare(event, wish)
            if prepared.job is None:
                return prepared, 0, QImage()
            shown = min(page, len(prepared.job.pages) - 1)
            return prepared, shown, page_picture(prepared.job, shown, _PIXELS)

        def done(found: tuple[Prepared, int, QImage]) -> None:
            if wish == self._asked and not self._pause.isActive():
                self._on_prepared(*found)

        def failed(error: Exception) -> None:
            if wish == self._asked:
                self.preview.show_pages(0)
                self.notices.clear()
                self.earlier.clear()
                self.count.setText(translate("print", "These cannot be printed so"))
                self.run.say(error_text(error))

        self.workbench.long_lane.submit(work, done, failed, owner=self)

    def _on_prepared(self, prepared: Prepared, page: int, image: QImage) -> None:
        zone = self.form.zone
        self.prepared = prepared
        self.preview.show_pages(len(prepared.job.pages) if prepared.job else 0)
        if page == self.preview.page:
            self.preview.paper.show_image(image)
        self.count.setText(count_words(prepared))
        self.earlier.setText(earlier_words(prepared, zone))
        self.earlier.setVisible(bool(prepared.earlier))
        lines = [notice_words(notice) for notice in prepared.notices]
        if prepared.job is not None and not lines:
            lines = [translate("print", "Nothing to watch: every name fits.")]
        self.notices.setPlainText("\n".join(lines))
        if not self.run.busy and self._said_for != prepared.wish:
            self.run.say("")
        self._refresh_buttons()

    def _picture(self, page: int) -> None:
        prepared = self.prepared
        if prepared is None or prepared.job is None:
            return
        job = prepared.job

        def done(image: QImage) -> None:
            if self.prepared is prepared and self.preview.page == page:
                self.preview.paper.show_image(image)

        self.workbench.long_lane.submit(
            lambda: page_picture(job, page, _PIXELS), done, self._failed, owner=self
        )

    # out of the machine

    def save_pdf(self) -> None:
        if not self._may_print():
            return
        path = self.questions.save_where(translate("print", "badges.pdf"))
        if path is not None:
            words = translate("print", "Saved in {where} and noted as printed. Badges: {n}.")
            self._print(to_file(path), words, str(path))

    def print_now(self) -> None:
        name = str(self.form.printer.currentData() or "")
        if name and self._may_print():
            words = translate("print", "Sent to {where} and noted as printed. Badges: {n}.")
            self._print(self._printing(name), words, name)

    def save_tick_list(self) -> None:
        path = self.questions.save_where(translate("print", "list.pdf"))
        if path is None:
            return
        event, only = self.workbench.open_event, selections(self.form.wish())
        self.run.run(
            lambda progress, stopped: make_tick_list(
                event, path, only=only, progress=progress, cancelled=stopped
            ),
            translate("print", "List saved in {where}. People: {n}."),
            str(path),
        )

    def save_spares(self) -> None:
        number = self.questions.how_many_spares(8)
        path = self.questions.save_where(translate("print", "spare-badges.pdf")) if number else None
        if number is None or path is None:
            return
        event, wish, clock = self.workbench.open_event, self.form.wish(), self.workbench.clock
        self.run.run(
            lambda progress, stopped: make_spare_sheet(
                event,
                number,
                path,
                at=clock(),
                design=wish.design,
                sheet=wish.sheet,
                start_cell=wish.start_cell,
                offset=wish.offset,
            ),
            translate("print", "Saved in {where}. Spare badges: {n}."),
            str(path),
        )

    def _may_print(self) -> bool:
        """The guard: the same badge a second time only when that is wanted."""
        if self.run.busy or self.prepared is None or self.prepared.job is None:
            return False
        words = earlier_words(self.prepared, self.form.zone)
        return not words or self.questions.print_again(words)

    def _print(self, out: Output, words: str, where: str) -> None:
        prepared, bench = self.prepared, self.workbench
        if prepared is None:
            return
        self.form.remember()
        self.run.run(
            lambda progress, stopped: print_badges(
                bench.open_event,
                prepared,
                out,
                at=bench.clock,
                by=bench.station,
                progress=progress,
                cancelled=stopped,
            ),
            words,
            where,
        )

    def _run_ended(self) -> None:
        self._said_for = self.form.wish()
        self.prepare()

    def _failed(self, error: Exception) -> None:
        self.run.say(error_text(error))

    def _refresh_buttons(self) -> None:
        ready = not self.run.busy and self.prepared is not None and self.prepared.job is not None
        self.save.setEnabled(ready)
        self.print.setEnabled(ready and bool(self.form.printer.currentData()))
        self.ticks.setEnabled(not self.run.busy)
        self.spares.setEnabled(not self.run.busy)
        self.form.setEnabled(not self.run.busy)
