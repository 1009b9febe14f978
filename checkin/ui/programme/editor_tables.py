"""The editor's two tables: rooms, and sessions whose room is chosen among them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from checkin.domain.model import Event, Programme, Room, Session
from checkin.services.programme_changes_draft import CAPACITY, at, following, id_for
from checkin.ui.parts.roomy_column import RoomyColumn
from checkin.ui.parts.text_size import scaled

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
#: the id of each row and what its cells hold
Rows = tuple[tuple[str, tuple[Any, ...]], ...]

ID = Qt.ItemDataRole.UserRole
_EDIT = Qt.ItemDataRole.EditRole


def _item(value: Any) -> QStandardItem:
    item = QStandardItem()
    item.setData(value, _EDIT)
    return item


class Table(QTableView):
    """Rows that can be added, removed and edited by keyboard (F2 is the menu: type, or Enter)."""

    def __init__(self, name: str, headers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = QStandardItemModel(0, len(headers), self)
        self.rows.setHorizontalHeaderLabels(list(headers))
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setEditTriggers(QTableView.EditTrigger.AllEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        RoomyColumn(self, 0, scaled(150))
        self.rows.itemChanged.connect(self.fit)

    def showEvent(self, event: QShowEvent) -> None:
        """Widths fit the face that the page has by now."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        for column in range(1, self.rows.columnCount()):
            self.resizeColumnToContents(column)

    def remove_current(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            self.rows.removeRow(row)

    def cell(self, row: int, column: int) -> Any:
        return self.rows.index(row, column).data(_EDIT)

    def ids(self) -> list[str]:
        return [str(self.rows.item(row, 0).data(ID)) for row in range(self.rows.rowCount())]

    @property
    def is_being_edited(self) -> bool:
        """A cell is open, and what is typed there is not in its row yet."""
        return self.state() == QTableView.State.EditingState

    def all_rows(self) -> Rows:
        columns = range(self.rows.columnCount())
        return tuple(
            (key, tuple(self.cell(row, column) for column in columns))
            for row, key in enumerate(self.ids())
        )

    def show_rows(self, rows: Rows) -> None:
        self.rows.setRowCount(0)
        for key, values in rows:
            self._append(key, values)

    def _append(self, key: str, values: Sequence[Any]) -> None:
        items = [_item(value) for value in values]
        items[0].setData(key, ID)
        self.rows.appendRow(items)
        self.fit()


class RoomsTable(Table):
    def __init__(self, parent: QWidget) -> None:
        headers = (translate("editor", "Room"), translate("editor", "Capacity"))
        super().__init__(translate("editor", "Rooms"), headers, parent)

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        self.rows.setRowCount(0)
        for room in rooms:
            self._append(room.id, (room.name, room.capacity))
        self.fit()

    def add(self) -> None:
        name = translate("editor", "New room")
        self._append(id_for(name, self.ids()), (name, CAPACITY))
        self.setCurrentIndex(self.rows.index(self.rows.rowCount() - 1, 0))

    def result(self) -> list[Room]:
        return [
            Room(key, str(self.cell(row, 0)).strip(), max(0, int(self.cell(row, 1) or 0)))
            for row, key in enumerate(self.ids())
        ]


class _RoomDelegate(QStyledItemDelegate):
    """A room is shown by its name and chosen from those of the table above."""

    def __init__(self, rooms: Callable[[], Sequence[Room]], parent: QWidget) -> None:
        super().__init__(parent)
        self._rooms = rooms

    def displayText(self, value: Any, locale: Any) -> str:
        return next((room.name for room in self._rooms() if room.id == value), "–")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        for room in self._rooms():
            box.addItem(room.name, room.id)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(_EDIT)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Seats that were the room's capacity are the new room's."""
        assert isinstance(editor, QComboBox)
        capacities = {room.id: room.capacity for room in self._rooms()}
        before, now = index.data(_EDIT), editor.currentData()
        model.setData(index, now, _EDIT)
        seats = model.index(index.row(), SessionsTable.SEATS)
        if now in capacities and seats.data(_EDIT) == capacities.get(before):
            model.setData(seats, capacities[now], _EDIT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(_arrows(), 0)


class _WhenDelegate(QStyledItemDelegate):
    """Days and times as people say them, in the table and while they are edited."""

    def displayText(self, value: Any, locale: Any) -> str:
        speaks = QLocale(QCoreApplication.translate("times", "en_GB"))
        if isinstance(value, QTime):
            return speaks.toString(value, _time_format())
        return speaks.toString(value, _day_format())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QDateTimeEdit):
            is_time = isinstance(index.data(_EDIT), QTime)
            editor.setDisplayFormat(_time_format() if is_time else _day_format())
        return editor

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(_arrows(), 0)


def _arrows() -> int:
    """What an editor needs beside its text, in pixels."""
    return scaled(24)


def _time_format() -> str:
    return translate("editor", "HH:mm")


def _day_format() -> str:
    return translate("editor", "ddd d MMM yyyy")


class SessionsTable(Table):
    NAME, ROOM, DAY, START, END, SEATS, OVERBOOKING, ALIASES = range(8)

    def __init__(self, rooms: Callable[[], Sequence[Room]], parent: QWidget) -> None:
        headers = (
            translate("editor", "Session"),
            translate("editor", "Room"),
            translate("editor", "Day"),
            translate("editor", "Start"),
            translate("editor", "End"),
            translate("editor", "Seats"),
            translate("editor", "Overbooking %"),
            translate("editor", "Other names in lists"),
        )
        super().__init__(translate("editor", "Sessions"), headers, parent)
        self._rooms = rooms
        self._known: dict[str, Session] = {}
        self.setItemDelegateForColumn(self.ROOM, _RoomDelegate(rooms, self))
        for column in (self.DAY, self.START, self.END):
            self.setItemDelegateForColumn(column, _WhenDelegate(self))

    def show_programme(self, programme: Programme) -> None:
        self.rows.setRowCount(0)
        self._known = dict(programme.session_by_id)
        zone = programme.event.zone
        for session in programme.sessions:
            start, end = session.start.astimezone(zone), session.end.astimezone(zone)
            self._append(
                session.id,
                (
                    session.name,
                    session.room,
                    QDate(start.year, start.month, start.day),
                    QTime(start.hour, start.minute),
                    QTime(end.hour, end.minute),
                    session.seats,
                    float(session.overbooking * 100),
                    "; ".join(session.aliases),
                ),
            )
        self.fit()

    def add(self) -> None:
        """After the last one: the same room and day, the next hours."""
        name, row = translate("editor", "New session"), self.rows.rowCount() - 1
        rooms = self._rooms()
        room = self.cell(row, self.ROOM) if row >= 0 else (rooms[0].id if rooms else "")
        day = self.cell(row, self.DAY) if row >= 0 else QDate.currentDate()
        seats = next((r.capacity for r in rooms if r.id == room), CAPACITY)
        self._append(
            id_for(name, self.ids()),
            (name, room, day, QTime(14, 0), QTime(17, 30), seats, 0.0, ""),
        )
        self.setCurrentIndex(self.rows.index(row + 1, 0))

    def result(self, old: Event, event: Event) -> list[Session]:
        """The sessions as edited; rules that are not in the table stay as they were."""
        return [self._session(row, key, old, event) for row, key in enumerate(self.ids())]

    def _session(self, row: int, key: str, old: Event, event: Event) -> Session:
        day: QDate = self.cell(row, self.DAY)
        start, end = self.cell(row, self.START), self.cell(row, self.END)
        on = date(day.year(), day.month(), day.day())
        name = str(self.cell(row, self.NAME)).strip()
        known = self._known.get(key)
        if known is None:
            moment = at(on, time(0, 0), event.zone)
            rules = (event.walk_ins, event.doors_before, event.release_after, event.exits)
            session = Session(key, name, "", moment, moment, 0, Decimal(0), *rules)
        else:
            session = following(known, old, event)
        aliases = str(self.cell(row, self.ALIASES) or "").split(";")
        share = Decimal(str(self.cell(row, self.OVERBOOKING) or 0)) / 100
        return replace(
            session,
            name=name,
            room=str(self.cell(row, self.ROOM)),
            start=at(on, time(start.hour(), start.minute()), event.zone),
            end=at(on, time(end.hour(), end.minute()), event.zone),
            seats=max(0, int(self.cell(row, self.SEATS) or 0)),
            overbooking=share,
            aliases=tuple(alias.strip() for alias in aliases if alias.strip()),
        )
