"""Fourth step: what would change, sorted, with old beside new, ticked line by line."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.services.import_look import Look
from checkin.services.import_review import Choices, Heap, Review, ReviewRow
from checkin.services.settings import MachineSettings
from checkin.ui.imports.heaps import HeapBar
from checkin.ui.imports.look_of import share_width, show_ticks
from checkin.ui.imports.pair import PairPanel
from checkin.ui.imports.plan_model import PlanModel
from checkin.ui.imports.plan_words import heap_help
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import THEME, colours_of

translate = QCoreApplication.translate
_SHARES = (18, 22, 20, 33, 6)  # who, what, now, with this list, row


class PlanTable(RowTable):
    """The space bar ticks the current row, wherever in it the focus is."""

    tick_wanted = Signal(int)  # a row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.tick_wanted.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class PlanStep(QWidget):
    """Emits what somebody decides: changes of `Choices`."""

    chosen = Signal(object)  # a function of Choices
    absent_chosen = Signal(str)
    pair_decided = Signal(object, object)  # PlanPair, True | False | None

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._review: Review | None = None
        self._look: Look | None = None
        self._choices = Choices()
        self.heaps = HeapBar(self)
        self.heaps.chosen.connect(self._show_heap)
        self.help = QLabel(self)
        self.help.setFont(page_font(15))
        self.help.setWordWrap(True)
        self.all_on = QPushButton(translate("import", "Tick all"), self)
        self.all_off = QPushButton(translate("import", "Untick all"), self)
        self.all_on.clicked.connect(lambda: self._tick_all(True))
        self.all_off.clicked.connect(lambda: self._tick_all(False))
        self.absent = QComboBox(self)
        self.absent.addItem(translate("import", "They stay registered"), "keep")
        self.absent.addItem(translate("import", "Their registrations are cancelled"), "cancel")
        self.absent.setAccessibleName(translate("import", "People who are no longer in the list"))
        self.absent.activated.connect(
            lambda: self.absent_chosen.emit(str(self.absent.currentData()))
        )
        self.plan = PlanModel(self)
        self.table = PlanTable(self.plan, self)
        self._set_table()
        self.about = PlainLabel(self, pixels=14)
        self.about.setFixedHeight(2 * QFontMetrics(self.about.font()).lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pair = PairPanel(self)
        self.pair.decided.connect(self._decide)
        for widget in (self.all_on, self.all_off, self.absent):
            widget.setFont(page_font(15))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: share_width(self.table, _SHARES))

    def _set_table(self) -> None:
        table, size = self.table, page_font(15).pixelSize()
        table.setFont(page_font(15))
        table.setAccessibleName(translate("import", "What changes"))
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(2 * size)
        header = table.horizontalHeader()
        header.setFont(page_font(14))
        header.setStretchLastSection(True)
        show_ticks(table, colours_of(self._theme))
        table.tick_wanted.connect(self._tick)
        self.plan.tick_wanted.connect(self._tick)
        table.selectionModel().currentChanged.connect(self._moved)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.help, 1)
        for widget in (self.absent, self.all_on, self.all_off):
            above.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heaps)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        layout.addWidget(self.pair)

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_review(self, made: Review | None, look: Look, choices: Choices) -> None:
        """None: it is being made; what was shown is taken away, for it is no longer true."""
        self._choices = choices
        if made is self._review and look is self._look:
            self.plan.refresh(choices)
            self._moved()
            return
        first = self._review is None
        self._review, self._look = made, look
        self.heaps.setEnabled(made is not None)
        if made is None:
            self.pair.hide()
            self.plan.show_rows((), choices, look.programme, colours_of(self._theme))
            return
        self.absent.setCurrentIndex(self.absent.findData(choices.absent))
        self.heaps.show_counts(made.counts, made.rows, first=first)
        self._show_heap(self.heaps.heap)

    def _show_heap(self, heap: Heap) -> None:
        made, look = self._review, self._look
        if made is None or look is None:
            return
        row = max(0, self.table.currentIndex().row())
        rows = made.rows[heap]
        self.plan.show_rows(rows, self._choices, look.programme, colours_of(self._theme))
        self.help.setText(heap_help(heap))
        tickable = heap not in (Heap.ALIKE, Heap.PROBLEM, Heap.UNCHANGED) and not (
            heap is Heap.ABSENT and self._choices.absent == "keep"
        )
        self.all_on.setVisible(tickable)
        self.all_off.setVisible(tickable)
        self.absent.setVisible(heap is Heap.ABSENT)
        if rows:
            self.table.selectRow(min(row, len(rows) - 1))
        self._moved()

    @property
    def _theme(self) -> object:
        return self._machine.get(THEME)

    # what somebody does

    def _row(self) -> ReviewRow | None:
        row = self.table.currentIndex().row()
        return self.plan.rows[row] if 0 <= row < len(self.plan.rows) else None

    def _tick(self, number: int) -> None:
        row = self.plan.rows[number]
        change = self.plan.tick_change(row, not self.plan.ticked(row))
        if change is not None:
            self.chosen.emit(change)

    def _tick_all(self, on: bool) -> None:
        changes = [
            change
            for row in self.plan.rows
            if self.plan.ticked(row) is (not on)
            and row.first
            and (change := self.plan.tick_change(row, on)) is not None
        ]

        def every(choices: Choices) -> None:
            for change in changes:
                change(choices)

        if changes:
            self.chosen.emit(every)

    def _moved(self, *_: object) -> None:
        row = self._row()
        pair = row.pair if row is not None else None
        self.pair.setVisible(pair is not None)
        self.about.setVisible(pair is None)
        self.about.setText(
            self.plan.spoken(self.table.currentIndex().row()) if row is not None else ""
        )
        if pair is not None:
            said = self._choices.pairs.get((pair.key, pair.other_key))
            self.pair.show_pair(
                pair, said[1] if said is not None else None, colours_of(self._theme)
            )

    def _decide(self, same: object) -> None:
        row = self._row()
        if row is not None and row.pair is not None:
            self.pair_decided.emit(row.pair, same)
