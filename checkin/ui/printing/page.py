"""The print centre: choose, look, be warned, print; what came out is noted as printed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.services.print_centre import (
    Choices,
    Output,
    Prepared,
    Wish,
    page_picture,
    prepare,
    read_choices,
    to_printer,
)
from checkin.services.print_printers import PrinterView, Said, printer_view, printer_views
from checkin.ui.pages import Workbench
from checkin.ui.parts.paper_view import Ground, Preview
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font, text_scale
from checkin.ui.printing.boxes_tab import BoxesTab
from checkin.ui.printing.form import PrintForm
from checkin.ui.printing.log import PrintLog, RunsTab
from checkin.ui.printing.papers import Papers
from checkin.ui.printing.past import Past
from checkin.ui.printing.printer_tab import PrinterTab
from checkin.ui.printing.questions import PrintQuestions
from checkin.ui.printing.run import PrintRun
from checkin.ui.printing.send import Sending
from checkin.ui.printing.words import count_words, earlier_words, paper_words
from checkin.ui.words.desk import error_text
from checkin.ui.words.notices import notice_words

translate = QCoreApplication.translate
_PAUSE = 150  # ms without a change before pages are laid out anew
_LOOK = 5000  # ms between two looks at the printer while the page is shown
NOTICE = "background: #F2B705; color: #101418; padding: 6px;"
_SHARE = 0.46  # of the page's width, at most
_COLUMN = 480  # pixels, of a text of ordinary size

Printing = Callable[[str, Said], Output]


class PrintPage(QWidget):
    """Everything slow runs on the lanes; an answer to an older wish is dropped."""

    def __init__(
        self,
        workbench: Workbench,
        *,
        printers: Callable[[], Sequence[PrinterView]] = printer_views,
        view: Callable[[str], PrinterView] = printer_view,
        printing: Printing = to_printer,
    ) -> None:
        super().__init__()
        self.workbench = workbench
        self.questions = PrintQuestions(self)
        self.prepared: Prepared | None = None
        self.printers, self.view, self.printing = printers, view, printing
        self._asked: Wish | None = None
        self._said_for: Wish | None = None  # the outcome on screen is of this wish
        self._looking = False
        self._build()
        self.sending = Sending(self)
        self.papers = Papers(self)
        self.past = Past(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.prepare)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._look_at_printer)
        self.form.changed.connect(self._changed)
        self.printer_tab.changed.connect(self._changed)
        self.printer_tab.look_again_wanted.connect(self.reload)
        self.preview.wanted.connect(self._picture)
        self.preview.paper.cell_clicked.connect(self.form.start.setValue)
        self.run.started.connect(self._refresh)
        self.run.ended.connect(self._run_ended)
        workbench.event_changed.connect(self._event_changed)
        self._refresh()

    def page_shown(self) -> None:
        self.reload()
        self._look.start()
        self.form.who.setFocus()

    def _build(self) -> None:
        title = QLabel(translate("print", "Print badges"), self)
        title.setFont(page_font(24, bold=True))
        back = QPushButton(translate("print", "Back to the door"), self)
        back.clicked.connect(partial(self.workbench.page_wanted.emit, "door"))
        back.setFont(page_font(15))
        self.form = PrintForm(self.workbench.machine, self)
        self.form.adjust.setVisible("design" in self.workbench.page_ids)
        self.form.design_wanted.connect(partial(self.workbench.page_wanted.emit, "design"))
        self.printer_tab = PrinterTab(self.workbench.machine, self)
        self.boxes_tab = BoxesTab(self)
        self.runs_tab = RunsTab(self)
        self.preview = Preview(self)
        self.preview.add_keys(self)
        self.log = PrintLog(self)
        self.count = PlainLabel(self, pixels=18, bold=True)
        self.earlier = PlainLabel(self, pixels=15)
        self.printer_line = PlainLabel(self, pixels=15)
        self.strip = PlainLabel(self, pixels=15)
        self.strip.setStyleSheet(NOTICE)
        self.strip.hide()
        self.run = PrintRun(self.workbench.print_lane, self.workbench.closing, self)
        self.notices = QPlainTextEdit(self)
        self.notices.setReadOnly(True)
        self.notices.setTabChangesFocus(True)
        self.notices.setFont(page_font(15))
        self.notices.setMinimumHeight(60)
        self.notices.setAccessibleName(translate("print", "To know before printing"))
        self.save = self._button(translate("print", "Save as &PDF…"))
        self.print = self._button(translate("print", "P&rint"))
        self.tabs = QTabWidget(self)
        self.tabs.setFont(page_font(15))
        first = QWidget(self)
        inner = QVBoxLayout(first)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.form)
        inner.addWidget(self.count)
        inner.addWidget(self.earlier)
        inner.addWidget(self.notices, 1)
        for widget, words in (
            (first, translate("print", "Badges")),
            (self.printer_tab, translate("print", "Printer")),
            (self.boxes_tab, translate("print", "Boxes, papers")),
            (self.runs_tab, translate("print", "Log")),
        ):
            self.tabs.addTab(_scrolled(widget, self), words)
        self.tabs.setUsesScrollButtons(True)
        left = QVBoxLayout()
        left.addWidget(self.tabs, 1)
        left.addWidget(self.run)
        left.addWidget(self.printer_line)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        left.addLayout(buttons)
        left.setContentsMargins(0, 0, 0, 0)
        self.column = column = QWidget(self)
        column.setLayout(left)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.preview)
        self.right.addWidget(self.log)
        self.tabs.currentChanged.connect(
            lambda tab: self.right.setCurrentWidget(self.log if tab == 3 else self.preview)
        )
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(back)
        middle = QHBoxLayout()
        middle.addWidget(column)
        middle.addWidget(self.right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addLayout(middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters need a wide column, and the page beside it some room as well."""
        super().resizeEvent(event)
        wanted = round(_COLUMN * text_scale())
        self.column.setFixedWidth(min(wanted, max(_COLUMN, round(_SHARE * self.width()))))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(38)
        button.setFont(page_font(16, bold=True))
        return button

    # what there is, and how it will look

    def _event_changed(self) -> None:
        if self.isVisible():  # else it is read when the page is shown again
            self.reload()

    def reload(self) -> None:
        """Read people, printers, boxes and the log again."""
        event, printers = self.workbench.open_event, self.printers
        self.workbench.long_lane.submit(
            lambda: (read_choices(event), printers()), self._on_choices, self.failed, owner=self
        )
        self.past.read()
        self.papers.read_boxes()

    def _on_choices(self, found: tuple[Choices, Sequence[PrinterView]]) -> None:
        choices, printers = found
        self.form.fill(choices)
        self.printer_tab.fill(printers)
        wanted, self.workbench.to_print = self.workbench.to_print, ()
        if wanted:
            self.tabs.setCurrentIndex(0)
            self.form.choose_people(wanted)
        self.prepare()

    def wish(self) -> Wish:
        """What is chosen now, with the printer's shift."""
        return self.form.wish(self.printer_tab.shift)

    def _changed(self) -> None:
        """What is laid out is not what is wished for now: nothing prints until it is."""
        self.prepared = None
        self._refresh()
        self._pause.start()

    def prepare(self) -> None:
        """Lay out what is wished for now."""
        self._pause.stop()
        event, wish = self.workbench.open_event, self.wish()
        self.prepared, self._asked = None, wish
        self._refresh()
        page, longest = self.preview.page, self.preview.longest

        def work() -> tuple[Prepared, int, QImage]:
            prepared = prepare(event, wish)
            if prepared.job is None:
                return prepared, 0, QImage()
            shown = min(page, len(prepared.job.pages) - 1)
            return prepared, shown, page_picture(prepared.job, shown, longest)

        def done(found: tuple[Prepared, int, QImage]) -> None:
            if wish == self._asked and not self._pause.isActive():
                self._on_prepared(*found)

        def failed(error: Exception) -> None:
            if wish == self._asked:
                self.preview.show_pages(0)
                self.notices.clear()
                self.earlier.hide()
                self.count.setText(translate("print", "These cannot be printed so"))
                self.run.say(error_text(error))

        self.workbench.long_lane.submit(work, done, failed, owner=self)

    def _on_prepared(self, prepared: Prepared, page: int, image: QImage) -> None:
        self.prepared = prepared
        self.preview.show_pages(len(prepared.job.pages) if prepared.job else 0)
        if prepared.job is not None and page == self.preview.page:
            self.preview.show_picture(image, _ground(prepared, page))
        self.count.setText(count_words(prepared))
        self.earlier.setText(earlier_words(prepared, self.form.zone))
        self.earlier.setVisible(bool(prepared.earlier))
        lines = [notice_words(notice) for notice in prepared.notices]
        paper = paper_words(self.printer_tab.view, prepared)
        if paper:
            lines.insert(0, paper)
        if prepared.job is not None and not lines:
            lines = [translate("print", "Nothing to watch: every name fits.")]
        self.notices.setPlainText("\n".join(lines))
        if not self.run.busy and self._said_for != prepared.wish:
            self.run.say("")
        self._refresh()

    def _picture(self, page: int, longest: int) -> None:
        prepared = self.prepared
        if prepared is None or prepared.job is None:
            return
        job = prepared.job

        def done(image: QImage) -> None:
            if self.prepared is prepared and self.preview.page == page:
                self.preview.show_picture(image, _ground(prepared, page))

        self.workbench.long_lane.submit(
            lambda: page_picture(job, page, longest), done, self.failed, owner=self
        )

    # the printer

    def _look_at_printer(self) -> None:
        name = self.printer_tab.name
        if not self.isVisible():
            self._look.stop()
        elif name and not self.run.busy and not self._looking:
            self._looking = True

            def done(view: PrinterView) -> None:
                self._looking = False
                self.printer_tab.show_view(view)
                self._refresh()

            def failed(error: Exception) -> None:
                self._looking = False
                self.failed(error)

            look = self.view
            self.workbench.print_lane.submit(lambda: look(name), done, failed, owner=self)

    def _run_ended(self, complete: bool) -> None:
        if complete:
            self.form.forget_rest()
        self._said_for = self.wish()
        self.past.read()
        self.prepare()

    def failed(self, error: Exception) -> None:
        """Something beside a print went wrong."""
        self.run.say(error_text(error))

    def _refresh(self) -> None:
        busy = self.run.busy
        ready = not busy and self.prepared is not None and self.prepared.job is not None
        self.printer_tab.choose(
            self.form.design.currentData() or "", self.form.sheet.currentData() or "",
            self.form.names,
        )  # fmt: skip
        self.printer_line.setText(self.printer_tab.words)
        self.printer_line.setStyleSheet("" if self.printer_tab.is_ready else NOTICE)
        self.printer_line.setVisible(not busy)
        self.save.setEnabled(ready)
        self.print.setEnabled(ready and bool(self.printer_tab.name))
        for tab in (self.form, self.printer_tab, self.boxes_tab, self.runs_tab):
            tab.setEnabled(not busy)


def _scrolled(widget: QWidget, parent: QWidget) -> QScrollArea:
    """A tab whose large letters may need more room than a small screen has."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def _ground(prepared: Prepared, page: int) -> Ground:
    """The page under the picture; on the first one a cell may be chosen."""
    job = prepared.job
    assert job is not None
    sheet = job.sheet
    if page or job.pages[0].separator or sheet.places == 1:
        return Ground(sheet.page_width, sheet.page_height)
    right, down = job.offset
    cells = tuple(
        (left + right, top + down, sheet.cell_width, sheet.cell_height)
        for left, top in sheet.cells()
    )
    return Ground(sheet.page_width, sheet.page_height, cells, prepared.wish.start_cell - 1)
