"""Everybody of the event in a table: filter, sort, and choose whom to do something to."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee
from checkin.services.people_table import (
    Column,
    Filter,
    PeopleTable,
    PersonRow,
    filtered,
    read_table,
)
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.people.actions import AttendeesActions
from checkin.ui.people.filters import AttendeesFilters
from checkin.ui.people.model import COLUMNS, AttendeesModel
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate

NOTICE = "background: #F2B705; color: #101418; padding: 8px;"
DONE = "background: #D3D9E1; color: #101418; padding: 8px;"


class AttendeesPage(QWidget):
    """Read anew whenever it is shown or the event changed here; filters off this thread."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._table: PeopleTable | None = None
        self._reading = self._again = False
        self._wanted = Filter()
        self._order, self._descending = Column.FAMILY_NAME, False
        self._buttons: list[QPushButton] = []
        self.actions_of = AttendeesActions(self, bench)
        self.setFont(page_font(16))
        self.title = QLabel(self)
        self.title.setFont(page_font(24, bold=True))
        self.filters = AttendeesFilters(self)
        self.text = self.filters.text
        self.people = AttendeesModel(self)
        self.table = RowTable(self.people, self, several=True)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setFont(page_font(20))
        self.message = PlainLabel(self)
        self.message.hide()
        self._lay_out()
        self.filters.changed.connect(self._filter)
        bench.event_changed.connect(self._changed)
        self._selected()

    def _lay_out(self) -> None:
        self._lay_out_table()
        actions = self.actions_of
        self.undo = self._button(
            translate("attendees", "Undo the merge"), "Alt+Z", actions.undo_merge
        )
        self.undo.hide()
        pages = (
            (translate("attendees", "Import a list…"), "import"),
            (translate("attendees", "Likely duplicates…"), "duplicates"),
            (translate("attendees", "Back to the door"), "door"),
        )
        to_pages = [
            self._button(text, "", partial(self._bench.page_wanted.emit, page))
            for text, page in pages
        ]
        row = FlowRow(self.title, *to_pages, stretched=self.title)
        doing: list[QPushButton] = []
        self.for_one: list[QPushButton] = []
        self.for_some: list[QPushButton] = []
        for text, key, pressed, needs in (
            (translate("attendees", "Add somebody…"), "Ctrl+N", actions.add, None),
            (translate("attendees", "Card"), "", actions.card, self.for_one),
            (translate("attendees", "Correct…"), "Alt+C", actions.edit, self.for_one),
            (translate("attendees", "Door note…"), "Alt+N", actions.note, self.for_some),
            (translate("attendees", "Block or unblock"), "Ctrl+B", actions.block, self.for_some),
            (translate("attendees", "Badges of these…"), "Ctrl+P", actions.badges, self.for_some),
            (translate("attendees", "Merge with…"), "Ctrl+U", actions.merge, self.for_some),
        ):
            button = self._button(text, key, pressed)
            if needs is not None:
                needs.append(button)
            doing.append(button)
        self.merge = self.for_some[-1]
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.undo)
        self.everybody = self._button(translate("attendees", "Show everybody"), "", self.clear)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.filters)
        layout.addLayout(FlowRow(*doing))
        layout.addLayout(said)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.table, 1)
        self.empty.hide()
        self.everybody.hide()
        page_key(self, "F3", self._focus_text)

    def _lay_out_table(self) -> None:
        table = self.table
        table.setWordWrap(False)
        table.setAccessibleName(translate("attendees", "Attendees"))
        table.set_row_height(34)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self.sort_by)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((160, 140, 190, 230, 170, 130, 180)):
            header.resizeSection(column, scaled(width))
        for number in range(len(COLUMNS)):
            page_key(self, f"Alt+{number + 1}", partial(self.sort_by, number))
        table.activated.connect(self._open)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.text.returnPressed.connect(table.setFocus)

    def _button(self, text: str, key: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(f"{text}   {key}".strip(), self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: pressed())
        if key:
            page_key(self, key, button.click)
        self._buttons.append(button)
        return button

    def page_shown(self) -> None:
        self._focus_text()
        self.read()

    def _focus_text(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.say("")

    def _changed(self) -> None:
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Read everybody again; asked while it reads, once more afterwards."""
        if self._reading:
            self._again = True
            return
        self._reading = True

        def done(table: PeopleTable) -> None:
            self._reading = False
            self._table = table
            self.filters.fill_sessions(table.programme)
            self._filter()
            if self._again:
                self._again = False
                self.read()

        def failed(error: Exception) -> None:
            self._reading = self._again = False
            self.failed(error)

        if self._table is None:
            self.title.setText(translate("attendees", "Reading the list…"))
        # Thousands of people: no scan shall wait behind them.
        self._bench.long_lane.submit(
            partial(read_table, self._bench.open_event, self._bench.clock()),
            done,
            failed,
            owner=self,
        )

    def _filter(self) -> None:
        table = self._table
        if table is None:
            return
        wanted = self._wanted = self.filters.wanted(self._order, descending=self._descending)

        def done(rows: Sequence[PersonRow]) -> None:
            if wanted == self._wanted and table is self._table:
                self._show(rows, table)

        self._bench.lane.submit(
            partial(filtered, table.rows, wanted), done, self.failed, owner=self
        )

    def sort_by(self, number: int) -> None:
        """By a column; asked again, the other way round."""
        column = COLUMNS[number]
        self._descending = column is self._order and not self._descending
        self._order = column
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(number, order)
        self._filter()

    def clear(self) -> None:
        """No filter any more."""
        self.filters.clear()
        self.text.setFocus()

    def show_only(self, person: Attendee) -> None:
        """Filter by somebody's name, whatever the filters were."""
        self.clear()
        self.text.setText(person.name)

    def _show(self, rows: Sequence[PersonRow], table: PeopleTable) -> None:
        chosen, current = {p.id for p in self.chosen()}, self._current()
        had_focus = self.table.hasFocus()
        self.people.set_rows(rows, table.programme)
        self._select(chosen, self.people.row_of(current.id) if current else -1)
        nobody = translate("attendees", "Nobody is in the list yet: import one, or add somebody.")
        if table.rows:
            nobody = translate("attendees", "Nobody matches these filters.")
        self.empty.setText(nobody)
        self.empty.setVisible(not rows)
        self.everybody.setVisible(bool(table.rows) and not rows)
        self.table.setVisible(bool(rows))
        if had_focus and not rows:
            self.everybody.setFocus()
        self._selected()

    def _select(self, ids: set[str], current: int) -> None:
        """Choose again who was chosen and still shows, else the first."""
        rows = (
            [i for i, row in enumerate(self.people.rows) if row.attendee.id in ids] if ids else []
        )
        if not rows and self.people.rows:
            rows = [0]
        selection, last = QItemSelection(), len(COLUMNS) - 1
        for row in rows:
            selection.select(self.people.index(row, 0), self.people.index(row, last))
        model = self.table.selectionModel()
        at = self.people.index(current if current in rows else (rows[0] if rows else -1), 0)
        model.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.table.scrollTo(at, QAbstractItemView.ScrollHint.EnsureVisible)

    def _selected(self) -> None:
        number = len(self.table.selectionModel().selectedRows())
        for button in self.for_one:
            button.setEnabled(number == 1)
        for button in self.for_some:
            button.setEnabled(number > 0)
        self.merge.setEnabled(number in (1, 2))
        if self._table is None:
            return
        text = translate("attendees", "Attendees: {shown} of {all}").format(
            shown=len(self.people.rows), all=len(self._table.rows)
        )
        if number > 1:
            text += " · " + translate("attendees", "{n} chosen").format(n=number)
        self.title.setText(text)

    def say(self, text: str, *, done: bool = False, undo: bool = False) -> None:
        """A line over the table: what was done, or what went wrong; ``undo`` offers the way back
        from a merge."""
        self.message.setStyleSheet(DONE if done else NOTICE)
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.undo.setVisible(undo)

    def failed(self, error: Exception) -> None:
        self.say(error_text(error))
        raise_unexpected(error)

    def _current(self) -> Attendee | None:
        row = self.table.currentIndex().row()
        return self.people.rows[row].attendee if 0 <= row < len(self.people.rows) else None

    def chosen(self) -> list[Attendee]:
        """Who is selected, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.people.rows[row].attendee for row in rows if row < len(self.people.rows)]

    def _open(self, index: QModelIndex) -> None:
        self._bench.person_wanted.emit(index.data(AttendeesModel.RowRole).attendee.id)
