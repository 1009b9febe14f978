"""Second step: the first rows, and above each column what it is taken for and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from checkin.services.import_look import Look, Part
from checkin.services.import_session import ColumnView, Why
from checkin.services.settings import MachineSettings
from checkin.ui.imports.columns_header import Card, CardHeader
from checkin.ui.imports.columns_model import PreviewModel
from checkin.ui.imports.field_menu import field_menu
from checkin.ui.imports.notes import FileNotes
from checkin.ui.imports.words import (
    column_reason,
    column_sureness,
    columns_words,
    field_name,
    header_words,
)
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import THEME, Colours, colours_of

translate = QCoreApplication.translate


class PreviewTable(QTableView):
    """Enter asks what the column is, the space bar keeps it or not."""

    field_wanted = Signal(int)
    keep_toggled = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        column = self.currentIndex().column()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and column >= 0:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4):
                self.field_wanted.emit(column)
                return
            if event.key() == Qt.Key.Key_Space:
                self.keep_toggled.emit(column)
                return
        super().keyPressEvent(event)


class ColumnsStep(QWidget):
    """Emits what somebody corrects."""

    column_set = Signal(int, str)
    header_row_chosen = Signal(int)

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._look: Look | None = None
        self.menu: QMenu | None = None
        self.notes = FileNotes(self)
        self.summary = QLabel(self)
        self.summary.setFont(page_font(17, bold=True))
        self.summary.setWordWrap(True)
        self.next_check = QPushButton(translate("import", "&Next one to check"), self)
        self.next_check.clicked.connect(self.to_next_check)
        self.next_unknown = QPushButton(translate("import", "Next &unforeseen one"), self)
        self.next_unknown.clicked.connect(self.to_next_unknown)
        self.rows = PreviewModel(self)
        self.table = PreviewTable(self)
        self.table.setModel(self.rows)
        self.header = CardHeader(self._colours, self.table)
        self.table.setHorizontalHeader(self.header)
        self.table.setFont(page_font(14))
        self.table.setAccessibleName(translate("import", "First rows of the list"))
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 10)
        self.about = PlainLabel(self, pixels=15)
        self.change = QPushButton(self)
        self.keep = QCheckBox(translate("import", "Keep this column   (space bar)"), self)
        self.as_header = QPushButton(translate("import", "This row is the header"), self)
        for widget in (self.next_check, self.next_unknown, self.change, self.keep, self.as_header):
            widget.setFont(page_font(15))
        self.change.setText(translate("import", "It is something else…   Enter"))
        self._lay_out()
        self.header.field_wanted.connect(self._clicked)
        self.header.keep_toggled.connect(self.toggle_keep)
        self.table.field_wanted.connect(self.ask_field)
        self.table.keep_toggled.connect(self.toggle_keep)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.change.clicked.connect(lambda: self.ask_field(self.current))
        self.keep.clicked.connect(lambda: self.toggle_keep(self.current))
        self.as_header.clicked.connect(self._choose_header)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self.next_check)
        top.addWidget(self.next_unknown)
        buttons = FlowRow(gap=12)
        for widget in (self.change, self.as_header, self.keep):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.notes)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        layout.addLayout(buttons)

    def hideEvent(self, event: QHideEvent) -> None:
        """A scan brings the door to the front: no menu stays over it."""
        super().hideEvent(event)
        if self.menu is not None:
            self.menu.close()

    @property
    def current(self) -> int:
        return max(0, self.table.currentIndex().column())

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_look(self, look: Look) -> None:
        """Show it anew; the column somebody is at stays."""
        self.notes.show_look(look)  # also where nothing came of what was chosen there
        if look is self._look:
            return
        first = self._look is None or self._look.preview.name != look.preview.name
        at = (0, 0) if first else (self.table.currentIndex().row(), self.current)
        self._look = look
        self.rows.show_look(look, self._colours())
        self.summary.setText(columns_words(look))
        checks = self._checks()
        self.next_check.setVisible(bool(checks))
        self.next_unknown.setVisible(bool(self._unknown()))
        if first:
            used = [c.index for c in look.understanding.columns if c.field != "ignore"]
            at = (self._first_person(), (checks or used or [0])[0])
        self._show_cards(min(at[1], max(0, self.rows.columnCount() - 1)))
        self.table.setCurrentIndex(self.rows.index(max(0, at[0]), self.header.current))
        self._tell()

    def column(self, index: int) -> ColumnView | None:
        columns = self._look.understanding.columns if self._look is not None else ()
        return columns[index] if 0 <= index < len(columns) else None

    # what somebody does

    def ask_field(self, index: int) -> None:
        """The menu under the column's card."""
        column = self.column(index)
        if column is None or self._look is None:
            return
        self.table.setCurrentIndex(self.rows.index(self.table.currentIndex().row(), index))
        self.table.scrollTo(self.table.currentIndex())
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = field_menu(
            column,
            self._look.programme,
            lambda field: self.column_set.emit(index, field),
            self,
        )
        self.menu.setFont(page_font(15))
        left = self.header.sectionViewportPosition(index)
        self.menu.popup(self.header.viewport().mapToGlobal(QPoint(left, self.header.height())))

    def toggle_keep(self, index: int) -> None:
        column = self.column(index)
        if column is None or self._keep_of(column) is None:
            return
        self.column_set.emit(index, "ignore" if column.field == "extra" else "extra")

    def to_next_check(self) -> None:
        """The next column that the program is not sure of."""
        self._to_next(self._checks())

    def to_next_unknown(self) -> None:
        """The next column that nobody foresaw, to be kept or not."""
        self._to_next(self._unknown())

    def _to_next(self, columns: Sequence[int]) -> None:
        if columns:
            wanted = next((i for i in columns if i > self.current), columns[0])
            self.table.setCurrentIndex(self.rows.index(self.table.currentIndex().row(), wanted))
            self.table.setFocus()

    def _checks(self) -> Sequence[int]:
        columns = self._look.understanding.columns if self._look is not None else ()
        return [c.index for c in columns if column_sureness(c).check]

    def _unknown(self) -> Sequence[int]:
        columns = self._look.understanding.columns if self._look is not None else ()
        return [c.index for c in columns if c.field == "ignore" and c.why is Why.UNKNOWN]

    def _clicked(self, index: int) -> None:
        self.table.setFocus()
        self.ask_field(index)

    def _choose_header(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.rows.rows):
            self.header_row_chosen.emit(self.rows.rows[row].number)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self.header.show_cards(self.header.cards, now.column())
            self._tell()

    # what it shows

    def _colours(self) -> Colours:
        return colours_of(self._machine.get(THEME))

    def _first_person(self) -> int:
        rows = enumerate(self.rows.rows)
        return next((i for i, row in rows if row.part is Part.PERSON), 0)

    @staticmethod
    def _keep_of(column: ColumnView) -> bool | None:
        if column.field == "extra":
            return True
        return False if column.field == "ignore" and column.why is not Why.EMPTY else None

    def _show_cards(self, current: int) -> None:
        look = self._look
        assert look is not None
        cards = [
            Card(
                field_name(column.field, look.programme),
                column_sureness(column),
                column_reason(column, look),
                self._keep_of(column),
                column.field != "ignore",
            )
            for column in look.understanding.columns
        ]
        self.header.show_cards(cards, current)

    def _tell(self) -> None:
        column, look = self.column(self.current), self._look
        if column is None or look is None:
            return
        card = self.header.cards[column.index]
        text = translate("import", "“{header}” → {field} ({sure}). {reason}").format(
            header=header_words(column.header),
            field=card.field,
            sure=card.sureness.words,
            reason=card.reason,
        )
        if column.samples:
            quoted = translate("import", "“{text}”")
            samples = ", ".join(
                quoted.format(text=" ".join(s[:60].split())) for s in column.samples
            )
            text += "\n" + translate("import", "For example: {samples}").format(samples=samples)
        self.about.setText(text)
        self.table.setAccessibleDescription(card.spoken)
        keep = self._keep_of(column)
        self.keep.setEnabled(keep is not None)
        self.keep.setChecked(bool(keep))
        row = self.table.currentIndex().row()
        there = 0 <= row < len(self.rows.rows)
        part = self.rows.rows[row].part if there else Part.HEADER
        self.as_header.setVisible(part in (Part.TITLE, Part.PERSON))
