"""The programme on the day: what follows from a change is said in numbers before it is made."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTimeZone
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Programme, Session
from checkin.services.programme_changes import (
    Change,
    Consequences,
    change_session,
    consequences,
)
from checkin.ui.overview import View
from checkin.ui.pages import Workbench
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.wall_clock import moment, wall_clock
from checkin.ui.programme.words import consequence_words
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, day, span

translate = QCoreApplication.translate

DELAY, PROLONG = timedelta(minutes=10), timedelta(minutes=15)


class ProgrammePage(QWidget):
    """Sessions on the left, the chosen one's times, room and limits on the right."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._programme: Programme | None = None
        self._session: Session | None = None
        self._open_now = self._filling = False
        self._wanted: str | None = None
        self.setFont(page_font(17))
        self.sessions = QListWidget(self)
        self.sessions.setAccessibleName(translate("programme", "Sessions"))
        self.sessions.setWordWrap(True)
        self.sessions.setSpacing(4)
        self.sessions.currentItemChanged.connect(lambda *_: self._choose())
        self.title = QLabel(self)
        self.title.setFont(page_font(22, bold=True))
        self.title.setWordWrap(True)
        self.start, self.end = self._time(), self._time()
        self.room = QComboBox(self)
        self.room.activated.connect(self._room_chosen)
        self.capacity, self.seats = self._number(1), self._number(0)
        self.follows = PlainLabel(self)
        self.follows.setMargin(12)
        self.follows.setStyleSheet("border: 2px solid #F2B705; border-radius: 8px;")
        self.open_doors = self._button(translate("programme", "Open the doors now"), self.open_now)
        self.delay = self._button(translate("programme", "10 min later"), self.be_late)
        self.prolong = self._button(translate("programme", "15 min longer"), self.go_on)
        self.apply = self._button(translate("programme", "Make this change"), self.make_change)
        self.undo = self._button(translate("programme", "Leave it as it is"), self._choose)
        self.back = self._button(
            translate("programme", "Back to the door"), lambda: bench.page_wanted.emit("door")
        )
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        bench.overview.refreshed.connect(self._on_view)

    def page_shown(self) -> None:
        self._bench.overview.refresh()
        self.sessions.setFocus()

    def show_session(self, session_id: str) -> None:
        """Choose it, now or when the programme has been read."""
        self._wanted = session_id
        for row in range(self.sessions.count()):
            if self.sessions.item(row).data(Qt.ItemDataRole.UserRole) == session_id:
                self.sessions.setCurrentRow(row)

    def open_now(self) -> None:
        self._open_now = True
        self._ask()

    def be_late(self) -> None:
        for edit in (self.start, self.end):
            edit.setDateTime(edit.dateTime().addSecs(int(DELAY.total_seconds())))

    def go_on(self) -> None:
        self.end.setDateTime(self.end.dateTime().addSecs(int(PROLONG.total_seconds())))

    def make_change(self) -> None:
        session, change, now = self._session, self._change(), self._bench.clock()
        if session is None or change == Change():
            return
        event, by = self._bench.open_event, self._bench.station

        def work() -> Session:
            return change_session(
                event,
                session.id,
                at=now,
                start=change.start,
                end=change.end,
                open_now=change.open_now,
                room=change.room,
                seats=change.seats,
                capacity=change.capacity,
                by=by,
            )

        def done(changed: Session) -> None:
            self._session = None
            self.follows.setText(translate("programme", "Done, and kept in the event's journal."))
            self._bench.event_changed.emit()

        self.apply.setEnabled(False)
        self._bench.lane.submit(work, done, self._failed, owner=self)

    def _change(self) -> Change:
        """What differs from the session as it is."""
        session, programme = self._session, self._programme
        if session is None or programme is None:
            return Change()
        start, end = self._read(self.start), self._read(self.end)
        room = str(self.room.currentData())
        capacity = self.capacity.value()
        seats = self.seats.value()
        return Change(
            start=start if start != session.start else None,
            end=end if end != session.end else None,
            open_now=self._open_now,
            room=room if room != session.room else None,
            seats=seats if seats != session.seats else None,
            capacity=capacity if capacity != programme.room_by_id[room].capacity else None,
        )

    def _edited(self) -> None:
        if not self._filling:
            self._soon.start()

    def _ask(self) -> None:
        """What would follow, off the interface thread."""
        session, change, now = self._session, self._change(), self._bench.clock()
        self.apply.setEnabled(False)
        if session is None or change == Change():
            self.follows.setText(translate("programme", "Nothing is changed yet."))
            self.undo.setEnabled(False)
            return
        self.undo.setEnabled(True)
        event = self._bench.open_event
        self._bench.lane.submit(
            lambda: consequences(event, session.id, change, now),
            partial(self._show_consequences, change),
            self._failed,
            owner=self,
        )

    def _show_consequences(self, change: Change, found: Consequences) -> None:
        if change != self._change() or self._programme is None:
            return  # edited meanwhile: that question is on its way
        self.follows.setText("\n".join(consequence_words(found, change, self._programme)))
        self.apply.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self.follows.setText(error_text(error))

    def _on_view(self, view: View) -> None:
        self._show_programme(view.programme)

    def _show_programme(self, programme: Programme) -> None:
        """The sessions; what is being edited is left alone until the programme differs."""
        if programme == self._programme:
            return
        self._programme = programme
        now, zone = self._bench.clock(), programme.event.zone
        kept = self.sessions.currentItem()
        wanted = kept.data(Qt.ItemDataRole.UserRole) if kept else self._wanted
        if wanted is None:
            coming = [s for s in programme.sessions if now < s.end]
            wanted = next((s.id for s in coming or programme.sessions), None)
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for session in programme.sessions:
            when = (
                f"{day(session.start, zone, short=True)}, {span(session.start, session.end, zone)}"
            )
            item = QListWidgetItem(f"{when}\n{session.name}", self.sessions)
            item.setData(Qt.ItemDataRole.UserRole, session.id)
            if session.id == wanted:
                self.sessions.setCurrentItem(item)
        self.sessions.blockSignals(False)
        told = self.follows.text()
        was_made = self._session is None and bool(told)
        self._choose()
        if was_made:
            self.follows.setText(told)

    def _choose(self) -> None:
        """Show the chosen session as it is; what was edited and not made is dropped."""
        item, programme = self.sessions.currentItem(), self._programme
        if item is None or programme is None:
            return
        session = programme.session_by_id[item.data(Qt.ItemDataRole.UserRole)]
        self._session, self._open_now, self._filling = session, False, True
        zone = programme.event.zone
        doors = translate("programme", "{name} – doors {time}")
        self.title.setText(doors.format(name=session.name, time=clock_time(session.doors, zone)))
        for edit, at in ((self.start, session.start), (self.end, session.end)):
            edit.setDateTime(wall_clock(at, zone))
        self.room.clear()
        for room in programme.rooms:
            self.room.addItem(room.name, room.id)
        self.room.setCurrentIndex(self.room.findData(session.room))
        self.capacity.setValue(programme.room_of(session).capacity)
        self.seats.setValue(session.seats)
        self._filling = False
        self.open_doors.setEnabled(self._bench.clock() < session.doors)
        self._ask()

    def _room_chosen(self) -> None:
        if self._programme is not None:
            room = self._programme.room_by_id[str(self.room.currentData())]
            self.capacity.setValue(room.capacity)
        self._edited()

    def _read(self, edit: QDateTimeEdit) -> datetime:
        assert self._programme is not None
        return moment(edit.dateTime(), self._programme.event.zone)

    def _time(self) -> QDateTimeEdit:
        edit = QDateTimeEdit(self)
        edit.setTimeZone(QTimeZone.utc())  # bare wall-clock times of the event, no summer time
        edit.setDisplayFormat(translate("programme", "ddd d MMM  HH:mm"))
        edit.dateTimeChanged.connect(self._edited)
        return edit

    def _number(self, low: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(low, 99_999)
        spin.valueChanged.connect(self._edited)
        return spin

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        heading = QLabel(translate("programme", "The programme on the day"), self)
        heading.setFont(page_font(26, bold=True))
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.back)
        quick = QHBoxLayout()
        for button in (self.open_doors, self.delay, self.prolong):
            quick.addWidget(button)
        form = QFormLayout()
        form.addRow(translate("programme", "Start"), self.start)
        form.addRow(translate("programme", "End"), self.end)
        form.addRow(translate("programme", "Room"), self.room)
        form.addRow(translate("programme", "Capacity of the room"), self.capacity)
        form.addRow(translate("programme", "Seats of the session"), self.seats)
        caption = QLabel(translate("programme", "What follows"), self)
        caption.setFont(page_font(19, bold=True))
        answer = QHBoxLayout()
        answer.addWidget(self.apply, 1)
        answer.addWidget(self.undo)
        right = QVBoxLayout()
        right.addWidget(self.title)
        right.addLayout(quick)
        right.addLayout(form)
        right.addWidget(caption)
        right.addWidget(self.follows)
        right.addLayout(answer)
        right.addStretch(1)
        body = QHBoxLayout()
        body.addWidget(self.sessions, 2)
        body.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(body, 1)
