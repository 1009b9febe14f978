"""The plan for Qt: a row a change, old beside new, with a tick where something can be decided."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme
from checkin.services.import_review import Choices, Heap, ReviewRow
from checkin.services.import_session import FieldChange
from checkin.ui.imports.plan_words import (
    alike_words,
    change_words,
    heap_name,
    person_words,
    problem_words,
    sessions_words,
)
from checkin.ui.imports.words import count, header_words
from checkin.ui.parts.row_model import Index, RowModel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours

translate = QCoreApplication.translate
_LONGEST = 160


class PlanModel(RowModel[ReviewRow]):
    """Hundred thousand rows cost nothing: words are made for those that are seen."""

    columns = 5
    WHO, WHAT, OLD, NEW, ROWS = range(5)
    tick_wanted = Signal(int)  # a row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self._programme: Programme | None = None
        self._colours: Colours | None = None

    def show_rows(
        self,
        rows: Sequence[ReviewRow],
        choices: Choices,
        programme: Programme,
        colours: Colours,
    ) -> None:
        self._choices, self._programme, self._colours = choices, programme, colours
        self._reset(rows)

    def refresh(self, choices: Choices) -> None:
        """Ticks changed."""
        self._choices = choices
        if self.rows:
            self._look_again(0, len(self.rows) - 1)

    # ticks

    def ticked(self, row: ReviewRow) -> bool | None:
        """Whether a row is ticked; None where there is nothing to decide."""
        line, change = row.line, row.change
        if line is None or row.heap is Heap.UNCHANGED:
            return None
        if isinstance(change, FieldChange) and change.desk:
            return change.field in self._choices.taken.get(line.key, ())
        if row.first:
            if row.heap is Heap.DESK or (row.heap is Heap.MOVED_UP and not line.rows):
                return None
            if row.heap is Heap.ABSENT and self._choices.absent == "keep":
                return None
            return line.key not in self._choices.declined
        if isinstance(change, FieldChange) and line.key not in self._choices.declined:
            return change.field not in self._choices.kept.get(line.key, ())
        return None

    def tick_change(self, row: ReviewRow, on: bool) -> Callable[[Choices], None] | None:
        """What ticking a row does to the choices."""
        line, change = row.line, row.change
        if line is None or self.ticked(row) is None:
            return None
        key = line.key
        if isinstance(change, FieldChange) and (change.desk or not row.first):
            field, desk = change.field, change.desk

            def of_field(choices: Choices) -> None:
                fields = (choices.taken if desk else choices.kept).setdefault(key, set())
                (fields.add if on is desk else fields.discard)(field)
                if not fields:
                    (choices.taken if desk else choices.kept).pop(key)

            return of_field

        def of_line(choices: Choices) -> None:
            (choices.declined.discard if on else choices.declined.add)(key)

        return of_line

    # Qt

    def shown(self, row: ReviewRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._cells(row)[column][:_LONGEST].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._cells(row)[column]
        if role == Qt.ItemDataRole.CheckStateRole:
            # Where the tick is about one field, it stands beside that field.
            at = self.WHO if row.first else self.WHAT
            on = self.ticked(row) if column == at else None
            if on is None:
                return None
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return self._look(row, column, role)

    def _look(self, row: ReviewRow, column: int, role: int) -> Any:
        off = self.ticked(row) is False or (
            row.line is not None and row.line.key in self._choices.declined
        )
        if role == Qt.ItemDataRole.FontRole:
            font = page_font(15, bold=column == self.NEW and not off)
            font.setStrikeOut(off and column == self.NEW)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and self._colours is not None:
            if row.problem is not None and column == self.NEW:
                return QBrush(QColor(self._colours.full))
            if off or column in (self.OLD, self.ROWS) or row.heap is Heap.UNCHANGED:
                return QBrush(QColor(self._colours.quiet))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A click on a tick; who listens decides, and refreshes."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick_wanted.emit(index.row())
        return True

    def _cells(self, row: ReviewRow) -> tuple[str, str, str, str, str]:
        if row.problem is not None:
            problem = row.problem
            quoted = translate("import", "“{text}”")
            where = translate("import", "Row {n}").format(n=problem.row)
            return (
                f"{where} · {header_words(problem.column)}" if problem.column else where,
                quoted.format(text=problem.value) if problem.value else "",
                "",
                problem_words(problem),
                str(problem.row),
            )
        if row.pair is not None:
            return self._pair(row)
        line, programme = row.line, self._programme
        assert line is not None
        assert programme is not None
        name = line.person.name or line.person.email
        rows = ", ".join(map(str, line.rows))
        if row.heap is Heap.NEW:
            what = " – ".join(t for t in (heap_words(row.heap), person_words(line.person)) if t)
            return name, what, "", sessions_words(line, programme), rows
        if row.heap is Heap.UNCHANGED or (row.heap is Heap.ABSENT and not line.sessions):
            what = " – ".join(t for t in (heap_words(row.heap), person_words(line.person)) if t)
            return name, what, "", "", rows
        if row.change is None:
            n = len(line.fields) + len(line.sessions)
            many = translate("import", "{n} changes")
            return name, count(n, translate("import", "1 change"), many), "", "", rows
        what, old, new = change_words(row.change, line, programme)
        return (name, what, old, new, rows) if row.first else ("", what, old, new, "")

    def _pair(self, row: ReviewRow) -> tuple[str, str, str, str, str]:
        pair = row.pair
        assert pair is not None
        said = self._choices.pairs.get((pair.key, pair.other_key))
        decided = translate("import", "to be decided")
        if said is not None:
            same, apart = translate("import", "✓ one person"), translate("import", "✓ two people")
            decided = same if said[1] else apart
        return (
            pair.person.name or pair.person.email,
            alike_words(pair.why),
            f"{pair.other.name} · {person_words(pair.other)}".strip(" ·"),
            decided,
            pair.key.removeprefix("row:"),
        )

    def spoken(self, number: int) -> str:
        """A row whole, with nothing cut short."""
        row = self.rows[number]
        cells = [cell for cell in self._cells(row)[: self.ROWS] if cell]
        if row.heap is Heap.NEW and row.line is not None and self._programme is not None:
            cells[-1] = sessions_words(row.line, self._programme, short=False)
        if not row.first and row.line is not None:
            cells.insert(0, row.line.person.name)
        return " – ".join(" ".join(cell.split()) for cell in cells)

    def headers(self) -> Sequence[str]:
        return (
            translate("import", "Who"),
            translate("import", "What"),
            translate("import", "Now"),
            translate("import", "With this list"),
            translate("import", "Row"),
        )


def heap_words(heap: Heap) -> str:
    """A line's heap, said of one person."""
    return {
        Heap.NEW: translate("import", "new"),
        Heap.ABSENT: translate("import", "no longer in the list"),
        Heap.UNCHANGED: translate("import", "unchanged"),
    }.get(heap, heap_name(heap))
