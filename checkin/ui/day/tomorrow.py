"""“Demain”: the evening's page on the next day of the event."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.model import Attendee, Programme
from checkin.services.tomorrow import Tomorrow, tomorrow
from checkin.ui.pages import Workbench
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.roomy_column import RoomyColumn
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, day, span
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate

#: names written out in one line; the rest is a number
MOST_NAMES = 12


class TomorrowPage(QWidget):
    """Reads anew each time that it comes to the front."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setFont(page_font(17))
        self.title = QLabel(translate("tomorrow", "Tomorrow"), self)
        self.title.setFont(page_font(26, bold=True))
        self.people = PlainLabel(self)
        self.table = QTableWidget(0, 6, self)
        self.table.setAccessibleName(translate("tomorrow", "Sessions"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setHorizontalHeaderLabels(
            [
                translate("tomorrow", "Time"),
                translate("tomorrow", "Session"),
                translate("tomorrow", "Room"),
                translate("tomorrow", "Confirmed / seats"),
                translate("tomorrow", "Waiting list"),
                translate("tomorrow", "Overbooked by"),
            ]
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        RoomyColumn(self.table, 1, scaled(240))
        self.to_print, self.notes = PlainLabel(self), PlainLabel(self)
        self.back = QPushButton(translate("tomorrow", "Back to the door"), self)
        self.back.clicked.connect(lambda: bench.page_wanted.emit("door"))
        self.print = QPushButton(translate("tomorrow", "Print badges"), self)
        self.print.clicked.connect(lambda: bench.page_wanted.emit("print"))
        self.print.setVisible("print" in bench.page_ids)
        top = FlowRow(self.title, self.print, self.back, stretched=self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 28, 18)
        layout.addLayout(top)
        layout.addWidget(self.people)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.to_print)
        layout.addWidget(self.notes)

    def page_shown(self) -> None:
        self.back.setFocus()
        event, now = self._bench.open_event, self._bench.clock()
        self._bench.lane.submit(
            lambda: (event.programme(), tomorrow(event, now)), self._show, self._failed, owner=self
        )

    def _show(self, found: tuple[Programme, Tomorrow | None]) -> None:
        programme, next_day = found
        zone = programme.event.zone
        self.table.setVisible(next_day is not None)
        if next_day is None:
            self.people.setText(translate("tomorrow", "The event has no further day."))
            self.to_print.setText("")
            self.notes.setText("")
            return
        noon = datetime.combine(next_day.day, time(12), zone)
        doors = clock_time(min(row.session.doors for row in next_day.sessions), zone)
        told = translate("tomorrow", "{day}: doors at {time}")
        told = told.format(day=day(noon, zone), time=doors)
        self.title.setText(told[:1].upper() + told[1:])
        roles = ", ".join(_one_role(role_name(role), n) for role, n in next_day.by_role.items())
        told = translate("tomorrow", "Expected: {n} people ({roles}).")
        self.people.setText(told.format(n=next_day.expected, roles=roles))
        self._fill(programme, next_day)
        told = translate("tomorrow", "Badges to print for people added at the desk: {names}")
        self.to_print.setText(_names(told, next_day.at_the_desk))
        self.notes.setText(
            "\n".join(
                translate("tomorrow", "Door note, {name}: {note}").format(
                    name=person.name, note=person.door_note
                )
                for person in next_day.notes[:MOST_NAMES]
            )
        )

    def _fill(self, programme: Programme, next_day: Tomorrow) -> None:
        zone = programme.event.zone
        self.table.setRowCount(len(next_day.sessions))
        for line, row in enumerate(next_day.sessions):
            cells = (
                span(row.session.start, row.session.end, zone),
                row.session.name,
                programme.room_of(row.session).name,
                _of_seats(row.confirmed, row.seats, row.others),
                str(row.waitlisted),
                str(row.beyond) if row.beyond else "–",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column > 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if column == 5 and row.beyond:
                    item.setFont(page_font(17, bold=True))
                self.table.setItem(line, column, item)
        self.table.resizeRowsToContents()

    def _failed(self, error: Exception) -> None:
        self.people.setText(error_text(error))


def _one_role(name: str, number: int) -> str:
    return translate("tomorrow", "{role}: {n}").format(role=name, n=number)


def _of_seats(confirmed: int, seats: int, others: int) -> str:
    text = f"{confirmed} / {seats}"
    if others:  # they take no seat, and are expected all the same
        text += "\n" + translate("tomorrow", "and {n} of another role").format(n=others)
    return text


def _names(told: str, people: tuple[Attendee, ...]) -> str:
    if not people:
        return ""
    names = ", ".join(person.name for person in people[:MOST_NAMES])
    more = len(people) - MOST_NAMES
    return told.format(names=f"{names}… (+{more})" if more > 0 else names)
