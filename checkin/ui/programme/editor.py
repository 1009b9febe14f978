"""The whole programme: the event's rules, its rooms, its sessions; kept when it is sound."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.errors import UserError
from checkin.domain.model import Event, Exits, Programme, WalkIns
from checkin.services.programme_changes import set_programme
from checkin.services.programme_changes_draft import checked, with_own_ids
from checkin.ui.pages import UnkeptPage, Workbench
from checkin.ui.parts.text_size import page_font
from checkin.ui.programme.editor_tables import RoomsTable, Rows, SessionsTable, Table
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Unkept:
    """What stands in the editor, sound or not, and the programme that it was made of."""

    programme: Programme
    texts: tuple[str, str, str]
    rules: tuple[str, str, int, int]
    rooms: Rows
    sessions: Rows


class ProgrammeEditor(UnkeptPage):
    """Nothing changes before “Keep”; a session that somebody knows cannot be taken out."""

    kept = Signal()

    def __init__(
        self, bench: Workbench, parent: QWidget | None = None, *, aside: str = "programme-editor"
    ) -> None:
        """``aside``: under which name of ``bench.kept`` a draft waits for a page made anew."""
        super().__init__(parent)
        self._bench, self._aside = bench, aside
        self._programme: Programme | None = None
        self._showing = self._changed = False
        self.setFont(page_font(16))
        title = QLabel(translate("editor", "Programme"), self)
        title.setFont(page_font(26, bold=True))
        self.keep = self._button(translate("editor", "Keep the programme"), self.keep_draft)
        self.back = self._button(
            translate("editor", "Back to the door"), lambda: bench.page_wanted.emit("door")
        )
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.keep)
        top.addWidget(self.back)
        self.rooms = RoomsTable(self)
        self.sessions = SessionsTable(self.rooms.result, self)
        upper = QHBoxLayout()
        upper.addLayout(self._event_form(), 3)
        upper.addLayout(self._with_buttons(self.rooms, translate("editor", "Add a room")), 2)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.told)
        layout.addLayout(upper, 2)
        layout.addLayout(self._with_buttons(self.sessions, translate("editor", "Add a session")), 3)
        self._listen()
        if parent is None:  # a page of its own: it has no other draft to wait for
            self._take_up(None)

    def page_shown(self) -> None:
        """As it is in the database, unless something is being edited."""
        if not self._changed:
            self._read()
        self.name.setFocus()

    @property
    def unkept(self) -> bool:
        return self._changed or any(t.is_being_edited for t in (self.rooms, self.sessions))

    @property
    def unkept_words(self) -> tuple[str, str]:
        return (
            translate("modes", "The programme is not kept"),
            translate("modes", "The programme was changed and is not kept yet."),
        )

    def drop_draft(self) -> None:
        self._settle()
        if self._programme is not None:
            self._show(self._programme)  # an open cell closes with its row
        self._read()

    def _read(self) -> None:
        """From the database; what is typed meanwhile is left alone."""

        def show(programme: Programme) -> None:
            if not self._changed:
                self._show(programme)

        self._bench.lane.submit(self._bench.open_event.programme, show, self._failed, owner=self)

    def show_draft(self, programme: Programme) -> None:
        """A whole programme to be completed; it is the event's once it is kept."""
        self.told.clear()
        if not self._take_up(programme):
            self._show(programme)

    def edited(self) -> Programme:
        """The programme as it stands in the editor.

        Raises:
            BadInput: it cannot be one; the message names what is wrong.
        """
        assert self._programme is not None
        return self._result(self._programme.event)

    def keep_draft(self, then: Callable[[], object] = lambda: None) -> None:
        """Say what is wrong, or keep it; the event's journal says when and at which desk."""
        if self._programme is None:
            return
        try:
            programme = self._result(self._programme.event)
        except UserError as error:
            self._failed(error)
            return
        event, now, by = self._bench.open_event, self._bench.clock(), self._bench.station

        def work() -> Programme:
            set_programme(event, programme, now, by)
            return programme

        self._bench.lane.submit(work, partial(self._kept, then), self._failed, owner=self)

    def _result(self, old: Event) -> Programme:
        event = replace(
            old,
            name=self.name.text().strip(),
            venue=self.venue.text().strip(),
            timezone=self.timezone.currentText().strip(),
            walk_ins=WalkIns(self.walk_ins.currentData()),
            exits=Exits(self.exits.currentData()),
            doors_before=self.doors_before.value(),
            release_after=self.release_after.value(),
        )
        if event.timezone not in available_timezones():
            event = replace(event, timezone=old.timezone)
        assert self._programme is not None
        known = {*self._programme.room_by_id, *self._programme.session_by_id}
        rooms, sessions = with_own_ids(self.rooms.result(), self.sessions.result(old, event), known)
        return checked(event, rooms, sessions)

    def _kept(self, then: Callable[[], object], programme: Programme) -> None:
        self._settle()
        self._show(programme)
        self.told.setText(
            "\n".join((translate("editor", "The programme is kept."), *_beyond(programme)))
        )
        self._bench.event_changed.emit()
        self.kept.emit()
        then()

    def _settle(self) -> None:
        """Nothing waits to be kept any more."""
        self._changed = False
        self.told.clear()
        self._bench.kept.pop(self._aside, None)

    def _put_aside(self) -> None:
        """What the page would lose, were it made anew."""
        if self._programme is None:
            return
        self._bench.kept[self._aside] = Unkept(
            self._programme,
            (self.name.text(), self.venue.text(), self.timezone.currentText()),
            (
                str(self.walk_ins.currentData()),
                str(self.exits.currentData()),
                self.doors_before.value(),
                self.release_after.value(),
            ),
            self.rooms.all_rows(),
            self.sessions.all_rows(),
        )

    def _take_up(self, programme: Programme | None) -> bool:
        """Show the draft that a page before this one left, if it was made of ``programme``."""
        draft = self._bench.kept.get(self._aside)
        if not isinstance(draft, Unkept) or programme not in (None, draft.programme):
            return False
        self._show(draft.programme)
        self._showing = True
        for line, text in zip((self.name, self.venue), draft.texts[:2], strict=True):
            line.setText(text)
            line.setCursorPosition(0)
        self.timezone.setCurrentText(draft.texts[2])
        walk_ins, exits, doors_before, release_after = draft.rules
        self.walk_ins.setCurrentIndex(self.walk_ins.findData(walk_ins))
        self.exits.setCurrentIndex(self.exits.findData(exits))
        self.doors_before.setValue(doors_before)
        self.release_after.setValue(release_after)
        self.rooms.show_rows(draft.rooms)
        self.sessions.show_rows(draft.sessions)
        self._showing = False
        self._edited()
        return True

    def _show(self, programme: Programme) -> None:
        self._showing = True
        try:
            self._fill(programme)
        finally:
            self._showing = False

    def _edited(self) -> None:
        """What was said of the programme as it was kept is not true of this one."""
        if not self._showing:
            self._changed = True
            self._put_aside()
            self.told.setText(translate("editor", "Not kept yet."))

    def _listen(self) -> None:
        for rows in (self.rooms.rows, self.sessions.rows):
            for signal in (rows.itemChanged, rows.rowsInserted, rows.rowsRemoved):
                signal.connect(self._edited)
        for line in (self.name, self.venue, self.timezone.lineEdit()):
            if line is not None:
                line.textEdited.connect(self._edited)
        for combo in (self.timezone, self.walk_ins, self.exits):
            combo.activated.connect(self._edited)
        for spin in (self.doors_before, self.release_after):
            spin.valueChanged.connect(self._edited)

    def _fill(self, programme: Programme) -> None:
        self._programme, event = programme, programme.event
        self.name.setText(event.name)
        self.venue.setText(event.venue)
        for field in (self.name, self.venue):
            field.setCursorPosition(0)  # its beginning is seen
        self.timezone.setCurrentText(event.timezone)
        self.walk_ins.setCurrentIndex(self.walk_ins.findData(event.walk_ins.value))
        self.exits.setCurrentIndex(self.exits.findData(event.exits.value))
        self.doors_before.setValue(event.doors_before)
        self.release_after.setValue(event.release_after)
        self.rooms.show_rooms(programme.rooms)
        self.sessions.show_programme(programme)

    def _failed(self, error: Exception) -> None:
        self.told.setText(error_text(error))

    def _event_form(self) -> QFormLayout:
        self.name, self.venue = QLineEdit(self), QLineEdit(self)
        self.timezone = QComboBox(self)
        self.timezone.addItems(sorted(available_timezones()))
        self.timezone.setEditable(True)
        self.walk_ins, self.exits = QComboBox(self), QComboBox(self)
        for value, label in (
            (WalkIns.ALLOW, translate("editor", "let in while there are free seats")),
            (WalkIns.CONFIRM, translate("editor", "ask staff")),
            (WalkIns.REFUSE, translate("editor", "send to the welcome desk")),
        ):
            self.walk_ins.addItem(label, value.value)
        for exit_rule, label in (
            (Exits.FREE, translate("editor", "are not scanned (people go out for a coffee)")),
            (Exits.SCANNED, translate("editor", "are scanned")),
        ):
            self.exits.addItem(label, exit_rule.value)
        self.doors_before, self.release_after = self._minutes(), self._minutes()
        form = QFormLayout()
        for label, widget in (
            (translate("editor", "Name"), self.name),
            (translate("editor", "Place"), self.venue),
            (translate("editor", "Time zone"), self.timezone),
            (translate("editor", "People not registered"), self.walk_ins),
            (translate("editor", "Exits"), self.exits),
            (translate("editor", "Doors open before the start"), self.doors_before),
            (translate("editor", "Seats are held after the start"), self.release_after),
        ):
            form.addRow(label, widget)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for combo in (self.timezone, self.walk_ins, self.exits):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(18)
        return form

    def _with_buttons(self, table: Table, add: str) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.addWidget(self._button(add, table.add))  # type: ignore[attr-defined]
        buttons.addWidget(self._button(translate("editor", "Remove"), table.remove_current))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addWidget(table, 1)
        column.addLayout(buttons)
        return column

    def _minutes(self) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(0, 24 * 60)
        spin.setSuffix("\u00a0min")
        return spin

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        return button


def _beyond(programme: Programme) -> list[str]:
    """A line for each session with more seats than its room may hold."""
    text = translate(
        "editor",
        "“{session}” has {seats} seats, its room holds {capacity}: the others would find it full.",
    )
    return [
        text.format(session=session.name, seats=session.seats, capacity=room.capacity)
        for session in programme.sessions
        if session.seats > (room := programme.room_by_id[session.room]).capacity
    ]
