"""The log of scans: every entry, filtered by text, and the place to undo any of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.answer import Answer
from checkin.domain.model import Programme
from checkin.domain.verdict import Outcome
from checkin.services.log_pages import LogLine, LogPage, read_page
from checkin.ui.log.model import LogModel
from checkin.ui.log.undo import UndoDialog
from checkin.ui.log.words import columns, matcher, outcome_text, refusal_text
from checkin.ui.overview import View, raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.filter_line import FilterLine
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.roomy_column import RoomyColumn
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate

ENOUGH = 60  # lines that fill any screen
PAUSE_MS = 250  # after a key, before the whole log is looked through

SMALL = 1200  # pixels of the page

#: Widths of columns in a window of the usual size and in a small one; the time is never cut,
#: the session has the rest.
WIDTHS = {
    LogModel.COL_NAME: (190, 180),
    LogModel.COL_WAY: (75, 75),
    LogModel.COL_OUTCOME: (250, 220),
    LogModel.COL_DESK: (80, 65),
    LogModel.COL_VIA: (90, 90),
    LogModel.COL_WHY: (240, 160),
}


class LogPageScreen(QWidget):
    """Reads pages off the interface thread; what comes late for an older text is dropped."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._turn = 0  # counts the readings that begin anew
        self._busy = False
        self._by = ""
        self._newest = ""  # id of the latest scan that is shown
        self._keep = ""  # the entry to select again after reading
        self._then = ""  # what to say once the log was read
        self.model = LogModel(self)
        self.model.more_wanted.connect(self._read_more)
        title = QLabel(translate("logpage", "Log of scans"), self)
        title.setFont(page_font(24, bold=True))
        self.filter = FilterLine(
            translate("logpage", "Filter: name, session, reason…") + "   Ctrl+F",
            translate("logpage", "Filter the log"),
            self,
        )
        self.undo = self._button(translate("logpage", "Undo this scan…") + "   F8", self._ask)
        self.pins = self._button(translate("logpage", "Supervisors…"), self._supervisors)
        self.back = self._button(translate("logpage", "Back to the door"), self._leave)
        self.table = self._table()
        self.status = PlainLabel(self, pixels=17)
        self.detail = PlainLabel(self, pixels=17, bold=True)
        self.filter.setMinimumWidth(scaled(300))
        top = FlowRow(title, self.filter, self.undo, self.back, stretched=self.filter)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.pins)
        layout.addLayout(foot)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.filter.textChanged.connect(lambda _text: self._pause.start())
        self.filter.returnPressed.connect(self.table.setFocus)
        for key, pressed in (
            ("Ctrl+F", self.filter.begin),
            ("F8", self.undo.click),
            ("Esc", self._leave),
        ):
            page_key(self, key, pressed)
        bench.overview.refreshed.connect(self._refreshed)
        self._chosen()

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(page_font(17, bold=True))
        button.clicked.connect(lambda: pressed())
        return button

    def _table(self) -> RowTable:
        table = RowTable(self.model, self)
        table.setFont(page_font(16))
        table.setIconSize(QSize(18, 18))
        table.setAccessibleName(translate("logpage", "Log of scans"))
        table.set_row_height(34)
        table.set_roomy_header()
        header = table.horizontalHeader()
        header.setSectionResizeMode(LogModel.COL_TIME, QHeaderView.ResizeMode.ResizeToContents)
        RoomyColumn(table, LogModel.COL_SESSION, scaled(150))
        table.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        table.doubleClicked.connect(lambda _index: self._ask())
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps what says most; the line under the table says all of it."""
        super().resizeEvent(event)
        small = self.width() < scaled(SMALL)
        for column in (LogModel.COL_WAY, LogModel.COL_VIA):
            self.table.setColumnHidden(column, small)
        for column, (width, narrow) in WIDTHS.items():
            self.table.setColumnWidth(column, scaled(narrow if small else width))

    def page_shown(self) -> None:
        self.model.dark = self.table.palette().base().color().lightness() < 128
        self.reload()
        self.table.setFocus()

    @property
    def line(self) -> LogLine | None:
        """The entry that is chosen."""
        chosen = self.table.selectionModel().selectedRows()
        line = chosen[0].data(LogModel.RowRole) if chosen else None
        return line if isinstance(line, LogLine) else None

    def reload(self) -> None:
        """Read from the latest entry on."""
        view = self._bench.overview.view
        if view is None:
            return
        self._turn += 1
        self._pause.stop()
        self._newest = view.recent[0].id if view.recent else ""
        self._read(None, view.programme, fresh=True)

    def _read_more(self) -> None:
        view = self._bench.overview.view
        if view is not None and self.model.next is not None:
            self._read(self.model.next, view.programme, fresh=False)

    def _read(self, before: int | None, programme: Programme, *, fresh: bool) -> None:
        turn, wanted = self._turn, matcher(self.filter.text(), programme)
        self._busy = True
        self.status.setText(translate("logpage", "Reading…"))

        def done(page: LogPage) -> None:
            if turn != self._turn:
                return
            if fresh:
                self._keep = self.line.id if self.line is not None else self._keep
                self.model.set_page(page.lines, page.next, programme)
            else:
                self.model.add_page(page.lines, page.next)
            if page.next is not None and len(self.model.rows) < ENOUGH:
                self._read(page.next, programme, fresh=False)  # what is wanted lies further down
                return
            self._busy = False
            self._choose_again()
            self._say_count()

        def failed(error: Exception) -> None:
            self._busy = False
            if turn == self._turn:
                self.status.setText(error_text(error))
            raise_unexpected(error)

        self._bench.lane.submit(
            lambda: read_page(self._bench.open_event, before, wanted), done, failed
        )

    def _choose_again(self) -> None:
        keep, self._keep = self._keep, ""
        if not keep:
            return
        for row, line in enumerate(self.model.rows):
            if line.id == keep:
                self.table.selectRow(row)
                return

    def _say_count(self) -> None:
        if self._then:
            self.status.setText(self._then)
            self._then = ""
            return
        n = len(self.model.rows)
        if not n and self.filter.text().strip():
            text = translate("logpage", "Nothing in the log has this text.")
        elif not n:
            text = translate("logpage", "Nobody has been scanned yet.")
        elif self.model.next is not None:
            text = translate("logpage", "The latest {n}; more as you scroll.").format(n=n)
        else:
            text = translate("logpage", "Entries: {n}.").format(n=n)
        self.status.setText(text)

    def _refreshed(self, view: View) -> None:
        """New scans show up at the top, unless somebody reads further down or writes."""
        newest = view.recent[0].id if view.recent else ""
        at_top = self.table.verticalScrollBar().value() == 0
        if self.isVisible() and at_top and not self._busy and newest != self._newest:
            self.reload()

    def _chosen(self) -> None:
        line, view = self.line, self._bench.overview.view
        cells = columns(line, view.programme) if line is not None and view is not None else ()
        self.detail.setText(" · ".join(cell for cell in cells if cell))  # columns cut it short
        self.detail.setVisible(bool(cells))
        self.undo.setEnabled(
            line is not None
            and line.kind == "scan"
            and line.outcome == Outcome.ADMITTED
            and not line.voided
        )

    def _ask(self) -> None:
        line, view = self.line, self._bench.overview.view
        if line is None or view is None or not self.undo.isEnabled():
            return
        cells = columns(line, view.programme)
        what = "\n".join((cells[1], f"{outcome_text(line)} · {cells[0]}", cells[2]))
        dialog = UndoDialog(what, self._by, self)
        dialog.decided.connect(lambda by, why: self._undo(line, by, why))
        dialog.open()

    def _undo(self, line: LogLine, by: str, why: str) -> None:
        self._by = by
        bench, at = self._bench, self._bench.clock()
        self.undo.setEnabled(False)

        def failed(error: Exception) -> None:
            self._chosen()
            self.status.setText(error_text(error))
            raise_unexpected(error)

        bench.lane.submit(
            lambda: bench.desk.undo(line.id, by=by, reason=why, at=at, station=bench.station),
            lambda answer: self._undone(answer, line),
            failed,
            urgent=True,
            owner=self,
        )

    def _undone(self, answer: Answer, line: LogLine) -> None:
        if answer.outcome == "undone":
            self._then = translate("logpage", "Undone: {name}.").format(name=line.name)
        else:
            self._then = refusal_text(answer.reason)
            if answer.reason == "not_latest":
                self.filter.setText(line.name)
        self._bench.overview.refresh()
        self.reload()

    def _supervisors(self) -> None:
        self._bench.page_wanted.emit("settings")

    def _leave(self) -> None:
        if not self.filter.escape():
            self._bench.page_wanted.emit("door")
