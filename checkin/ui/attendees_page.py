"""Everybody of the event in a table: filter, add, correct, block, note."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from checkin.domain.model import Role
from checkin.services import people
from checkin.services.people_alike import NewPerson, register_new
from checkin.services.people_table import (
    Filter,
    PeopleTable,
    PersonRow,
    State,
    filtered,
    read_table,
)
from checkin.ui.attendees_page_model import AttendeesModel
from checkin.ui.desk_words import error_text
from checkin.ui.flow_row import FlowRow
from checkin.ui.modes_text_size import page_font, scaled
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.person_card_form import FieldsForm
from checkin.ui.words import role_name, session_label

translate = QCoreApplication.translate

FILTER_AFTER_MS = 60


class AttendeesPage(QWidget):
    """Read anew whenever it is shown or the event changed here; filters off this thread."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._table: PeopleTable | None = None
        self._reading = self._again = False
        self._wanted = Filter()
        self.form: FieldsForm | None = None
        self._seen: NewPerson | None = None
        self.setFont(page_font(16))
        self.title = QLabel(self)
        self.title.setFont(page_font(24, bold=True))
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.role, self.session, self.state = (QComboBox(self) for _ in range(3))
        self.table = QTableView(self)
        self.people = AttendeesModel(self)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setFont(page_font(20))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setStyleSheet("background: #F2B705; color: #101418; padding: 8px;")
        self.message.hide()
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._timer.timeout.connect(self._filter)
        self.text.textChanged.connect(self._timer.start)
        for combo in (self.role, self.session, self.state):
            combo.currentIndexChanged.connect(self._filter)
        bench.event_changed.connect(self._changed)

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.people)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(34))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((160, 140, 190, 230, 170, 130, 180)):
            header.resizeSection(column, scaled(width))
        table.activated.connect(self._open)
        self.text.returnPressed.connect(table.setFocus)
        translated = (
            (translate("attendees", "Card"), "", self._open_current),
            (translate("attendees", "Add somebody…"), "Ctrl+N", self.add),
            (translate("attendees", "Block or unblock"), "Ctrl+B", self.block),
            (translate("attendees", "Badges…"), "Ctrl+P", self.print_chosen),
            (translate("attendees", "Import a list…"), "", self._to_import),
            (translate("attendees", "Back to the door"), "", self._to_door),
        )
        buttons = [self._button(text, key, pressed) for text, key, pressed in translated]
        row = FlowRow(self.title, *buttons, stretched=self.title)
        filters = QHBoxLayout()
        filters.addWidget(self.text, 3)
        for combo, share in ((self.state, 2), (self.role, 1), (self.session, 3)):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            filters.addWidget(combo, share)
        self.text.setPlaceholderText(translate("attendees", "Name, e-mail, organisation") + "   F3")
        self.text.setAccessibleName(translate("attendees", "Filter by any part"))
        table.setAccessibleName(translate("attendees", "Attendees"))
        self.role.setAccessibleName(translate("attendees", "Role"))
        self.session.setAccessibleName(translate("attendees", "Session"))
        self.state.setAccessibleName(translate("attendees", "State"))
        self._key("F3", self._focus_text)
        for state, text in _states():
            self.state.addItem(text, state.value)
        self.role.addItem(translate("attendees", "Every role"), "")
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        self.session.addItem(translate("attendees", "Every session"), "")
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addLayout(filters)
        layout.addWidget(self.message)
        layout.addWidget(self.empty, 1)
        layout.addWidget(table, 1)
        self.empty.hide()

    def _button(self, text: str, key: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(f"{text}   {key}".strip(), self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: pressed())
        if key:
            self._key(key, button.click)
        self._buttons.append(button)
        return button

    def _key(self, key: str, pressed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(pressed)

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
            if not isValid(self):  # made anew in another language meanwhile
                return
            self._reading = False
            self._table = table
            self._fill_sessions(table)
            self._filter()
            if self._again:
                self._again = False
                self.read()

        def failed(error: Exception) -> None:
            if not isValid(self):
                return
            self._reading = self._again = False
            self._failed(error)

        if self._table is None:
            self.title.setText(translate("attendees", "Reading the list…"))
        # Thousands of people: no scan shall wait behind them.
        self._bench.long_lane.submit(
            partial(read_table, self._bench.open_event, self._bench.clock()),
            done,
            failed,
            owner=self,
        )

    def _fill_sessions(self, table: PeopleTable) -> None:
        ids = [self.session.itemData(i) for i in range(1, self.session.count())]
        if ids == [s.id for s in table.programme.sessions]:
            return
        chosen = self.session.currentData()
        self.session.blockSignals(True)
        while self.session.count() > 1:
            self.session.removeItem(1)
        for session in table.programme.sessions:
            self.session.addItem(session_label(table.programme, session.id), session.id)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))
        self.session.blockSignals(False)

    def _filter(self) -> None:
        table = self._table
        if table is None:
            return
        wanted = self._wanted = Filter(
            self.text.text(),
            self.role.currentData() or "",
            self.session.currentData() or "",
            State(self.state.currentData() or State.ALL),
        )

        def done(rows: Sequence[PersonRow]) -> None:
            if isValid(self) and wanted == self._wanted and table is self._table:
                self._show(rows, table)

        self._bench.lane.submit(
            partial(filtered, table.rows, wanted), done, self._failed, owner=self
        )

    def _show(self, rows: Sequence[PersonRow], table: PeopleTable) -> None:
        chosen = self._current()
        self.people.set_rows(rows, table.programme)
        row = self.people.row_of(chosen.attendee.id) if chosen else -1
        if rows:
            self.table.selectRow(max(0, row))
        self.title.setText(
            translate("attendees", "Attendees: {shown} of {all}").format(
                shown=len(rows), all=len(table.rows)
            )
        )
        nobody = translate("attendees", "Nobody is in the list yet: import one, or add somebody.")
        if table.rows:
            nobody = translate("attendees", "Nobody matches these filters.")
        self.empty.setText(nobody)
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        self.say(error_text(error))
        raise_unexpected(error)

    # What is done

    def _current(self) -> PersonRow | None:
        row = self.table.currentIndex().row()
        return self.people.rows[row] if 0 <= row < len(self.people.rows) else None

    def _open(self, index: QModelIndex) -> None:
        self._bench.person_wanted.emit(index.data(AttendeesModel.IdRole))

    def _open_current(self) -> None:
        row = self._current()
        if row is not None:
            self._bench.person_wanted.emit(row.attendee.id)

    def _to_door(self) -> None:
        self._bench.page_wanted.emit("door")

    def _to_import(self) -> None:
        self._bench.page_wanted.emit("import")

    def block(self) -> None:
        """Block who is chosen, or take it back."""
        row = self._current()
        if row is None:
            return
        work = partial(
            people.change,
            self._bench.open_event,
            row.attendee.id,
            at=self._bench.clock(),
            blocked=not row.attendee.blocked,
        )
        self._bench.lane.submit(
            work, lambda _p: self._bench.event_changed.emit(), self._failed, owner=self
        )

    def print_chosen(self) -> None:
        """To the print centre with everybody who is selected."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        self._bench.to_print = tuple(self.people.rows[row].attendee.id for row in rows)
        if self._bench.to_print:
            self._bench.page_wanted.emit("print")

    def add(self) -> None:
        """Somebody new, without a session: those are chosen on the card, which opens next."""
        form = FieldsForm(
            translate("attendees", "Add somebody"),
            [
                (translate("walkin", "Given name"), ""),
                (translate("walkin", "Family name"), ""),
                (translate("walkin", "E-mail (optional)"), ""),
                (translate("walkin", "Audience"), ""),
            ],
            translate("attendees", "Add"),
            self,
        )
        form.filled.connect(lambda texts: self._add(NewPerson(*texts)))
        form.open()
        self.form = form

    def _add(self, new: NewPerson) -> None:
        self.form = None
        work = partial(
            register_new,
            self._bench.open_event,
            self._bench.desk,
            new,
            "",
            waitlist=False,
            at=self._bench.clock(),
            again=self._seen == new,
        )

        def done(result: object) -> None:
            if not isinstance(result, people.Person):
                self._seen = new
                text = translate(
                    "attendees",
                    "{name} is in the list already: look below. To add somebody else of this "
                    "name, add them once more.",
                )
                self.say(text.format(name=new.name))
                self.text.setText(new.name)
                return
            self._seen = None
            self._bench.event_changed.emit()
            self._bench.person_wanted.emit(result.attendee.id)

        self._bench.lane.submit(work, done, self._failed, owner=self)


def _states() -> Sequence[tuple[State, str]]:
    return (
        (State.ALL, translate("attendees", "Everybody")),
        (State.INSIDE, translate("attendees", "Inside now")),
        (State.WAITLISTED, translate("attendees", "On a waiting list")),
        (State.UNREGISTERED, translate("attendees", "Registered for no session")),
        (State.BLOCKED, translate("attendees", "Blocked people")),
        (State.NOTED, translate("attendees", "With a door note")),
        (State.DESK, translate("attendees", "Entered by the desk")),
    )
