"""The kinds of lines of a plan as buttons with their numbers: one click shows that kind alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from checkin.services.import_review import Heap
from checkin.ui.imports.plan_words import heap_help, heap_name
from checkin.ui.imports.words import thousands
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class HeapBar(QWidget):
    """Only heaps that hold something can be chosen; the arrows go from one to the next."""

    chosen = Signal(object)  # Heap

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heap = Heap.ALL
        self.buttons: dict[Heap, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = FlowRow(gap=6)
        self.setLayout(layout)
        for heap in Heap:
            button = QPushButton(self)
            button.setCheckable(True)
            button.setFont(page_font(14))
            button.setToolTip(heap_help(heap))
            button.clicked.connect(lambda _=False, heap=heap: self.choose(heap))
            self._group.addButton(button)
            self.buttons[heap] = button
            layout.addWidget(button)
        self.setAccessibleName(translate("import", "Kinds of changes"))

    def show_counts(
        self,
        counts: Mapping[Heap, int],
        rows: Mapping[Heap, Sequence[object]],
        *,
        first: bool,
    ) -> None:
        for heap, button in self.buttons.items():
            text = f"{heap_name(heap)}  {thousands(counts.get(heap, 0))}"
            mark = "⚠ " if heap in (Heap.ALIKE, Heap.PROBLEM) and counts.get(heap, 0) else ""
            button.setText((mark + text).replace("&", "&&"))
            button.setAccessibleName(text)
            button.setEnabled(bool(rows[heap]) or heap is Heap.ALL)
        if first or not self.buttons[self.heap].isEnabled():
            self.heap = Heap.ALL
        self.buttons[self.heap].setChecked(True)

    def choose(self, heap: Heap) -> None:
        self.heap = heap
        self.buttons[heap].setChecked(True)
        self.chosen.emit(heap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        there = [heap for heap, button in self.buttons.items() if button.isEnabled()]
        if step is None or self.heap not in there:
            super().keyPressEvent(event)
            return
        heap = there[(there.index(self.heap) + step) % len(there)]
        self.buttons[heap].setFocus()
        self.choose(heap)
