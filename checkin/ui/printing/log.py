"""The print log: what was printed and what failed; go on after a jam, print again."""

from collections.abc import Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.services.print_runs import LogRow, Run, State, Target
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font, text_scale
from checkin.ui.printing.log_model import PrintLogModel
from checkin.ui.printing.words import run_words

translate = QCoreApplication.translate


class RunsTab(QWidget):
    """The stacks printed lately, and the way to go on with one."""

    rest_wanted = Signal(int, int)  # a run, the page to go on from
    all_out = Signal(int)  # a run: somebody saw all of it on paper

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(15))
        self._runs: dict[int, Run] = {}
        self._unknown: frozenset[int] = frozenset()
        self._zone: tzinfo = UTC
        about = QLabel(
            translate(
                "print",
                "After a paper jam, choose the print and say from which page on it is missing.",
            ),
            self,
        )
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("print", "Prints, the latest first"))
        self.page = QSpinBox(self)
        self.page.setRange(1, 1)
        self.page.setPrefix(translate("print", "page") + " ")
        self.page.setAccessibleName(translate("print", "First page that is missing"))
        self.resume = QPushButton(self)
        self.out = QPushButton(translate("print", "&All of it came out"), self)
        row = QHBoxLayout()
        row.addWidget(self.page)
        row.addWidget(self.resume, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.out)
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.page.valueChanged.connect(lambda _n: self._say())
        self.resume.clicked.connect(self._go_on)
        self.out.clicked.connect(self._all_out)
        self._chosen()

    @property
    def run(self) -> Run | None:
        """The one chosen."""
        item = self.list.currentItem()
        return None if item is None else self._runs.get(item.data(Qt.ItemDataRole.UserRole))

    def show_runs(self, runs: Sequence[Run], zone: tzinfo, unknown: frozenset[int]) -> None:
        """The latest first; of those ``unknown`` nobody knows how they ended."""
        chosen = self.run
        self._runs, self._zone, self._unknown = {run.seq: run for run in runs}, zone, unknown
        self.list.clear()
        for run in runs:
            item = QListWidgetItem(run_words(run, zone, unknown=run.seq in unknown), self.list)
            item.setData(Qt.ItemDataRole.UserRole, run.seq)
            if chosen is not None and run.seq == chosen.seq:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._chosen()

    def choose(self, seq: int) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == seq:
                self.list.setCurrentRow(row)

    def _chosen(self) -> None:
        run = self.run
        can = run is not None and self._may_go_on(run)
        self.page.setRange(1, max(1, run.pages if run is not None else 1))
        if run is not None:
            self.page.setSuffix(translate("print", " of {n}").format(n=run.pages))
        self.page.setEnabled(can)
        self.resume.setEnabled(can)
        self.out.setEnabled(
            can and run is not None and (run.seq in self._unknown or run.state is State.FAILED)
        )
        self._say()

    def _may_go_on(self, run: Run) -> bool:
        if run.target is Target.DESK or run.state in (State.RESUMED, State.WANTED):
            return False
        return run.state is not State.SENDING or run.seq in self._unknown

    def _say(self) -> None:
        self.resume.setText(translate("print", "&Go on from page {n}").format(n=self.page.value()))

    def _all_out(self) -> None:
        if self.run is not None:
            self.all_out.emit(self.run.seq)

    def _go_on(self) -> None:
        if self.run is not None:
            self.rest_wanted.emit(self.run.seq, self.page.value())


class PrintLog(QWidget):
    """A line for each badge and print; those chosen can be printed again."""

    again_wanted = Signal(object)  # attendees' ids

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(15))
        self.failed = QCheckBox(translate("print", "Only what &failed last"), self)
        self.again = QPushButton(translate("print", "Print t&hese again…"), self)
        self.count = QLabel(self)
        self.model = PrintLogModel(self)
        self.table = RowTable(self.model, self, several=True)
        self.table.setAccessibleName(translate("print", "Print log"))
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((150, 180, 150, 185, 60, 80)):
            header.resizeSection(column, round(width * text_scale()))
        row = QHBoxLayout()
        row.addWidget(self.failed)
        row.addWidget(self.count, 1)
        row.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        self.failed.toggled.connect(self._filter)
        self.again.clicked.connect(lambda: self.again_wanted.emit(self.chosen))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    def show_rows(self, rows: Sequence[LogRow], zone: tzinfo) -> None:
        self.model.set_rows(rows, zone)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of those whose lines are selected."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        found = (self.model.rows[row].attendee for row in rows)
        return tuple(dict.fromkeys(who for who in found if who is not None))

    def _filter(self, only: bool) -> None:
        self.model.set_failed_only(only)
        if only and self.model.rows:
            self.table.selectAll()

    def _refresh(self) -> None:
        self.again.setEnabled(bool(self.chosen))
        lines = len(self.model.rows)
        nothing = translate("print", "Nothing failed.")
        if not self.failed.isChecked():
            nothing = translate("print", "Nothing was printed yet.")
        self.count.setText(translate("print", "Lines: {n}").format(n=lines) if lines else nothing)
