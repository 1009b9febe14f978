"""The sessions of the event with who is registered, inside and let in."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from checkin.services.desk import SessionStatus
from checkin.ui.overview import View
from checkin.ui.parts.gauge import draw_bar
from checkin.ui.parts.roomy_column import RoomyColumn
from checkin.ui.parts.row_model import Index, RowModel
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.parts.theme import DARK_COLOURS, LIGHT, is_dark
from checkin.ui.words.times import day, span

translate = QCoreApplication.translate


class SessionsModel(RowModel[SessionStatus]):
    """One row a session, in order of start."""

    columns = 9
    COL_DAY, COL_TIME, COL_NAME, COL_ROOM, COL_INSIDE, COL_GAUGE = range(6)
    COL_REGISTERED, COL_WAITLISTED, COL_ADMITTED = range(6, 9)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None

    def set_view(self, view: View) -> None:
        sessions = view.programme.session_by_id
        rows = [status for status in view.status.sessions if status.session in sessions]
        rows.sort(key=lambda row: (sessions[row.session].start, row.session))
        if self._view is None or self._view.programme != view.programme or rows != self.rows:
            self._view = view
            self._reset(rows)

    def shown(self, status: SessionStatus, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= self.COL_INSIDE:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole or self._view is None:
            return None
        programme = self._view.programme
        session = programme.session_by_id[status.session]
        zone = programme.event.zone
        return (
            day(session.start, zone, short=True),
            span(session.start, session.end, zone),
            session.name,
            programme.room_of(session).name,
            f"{status.inside} / {status.seats}",
            "",
            status.registered,
            status.waitlisted,
            status.admitted,
        )[column]

    def headers(self) -> Sequence[str]:
        return (
            translate("sessions", "Day"),
            translate("sessions", "Time"),
            translate("sessions", "Session"),
            translate("sessions", "Room"),
            translate("sessions", "Inside / seats"),
            "",
            translate("sessions", "Registered"),
            translate("sessions", "Waiting list"),
            translate("sessions", "Entries"),
        )


class BarDelegate(QStyledItemDelegate):
    """The gauge of a session in its cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        status = index.data(SessionsModel.RowRole)
        rect: Any = option.rect
        box = QRectF(rect).adjusted(6, rect.height() / 2 - 8, -6, 8 - rect.height() / 2)
        painter.save()
        colours = DARK_COLOURS if is_dark(option.palette) else LIGHT
        draw_bar(painter, box, status.inside, status.held, status.seats, colours)
        painter.restore()


class SessionsPage(QWidget):
    """The table, and the way back to the door."""

    back = Signal()
    session_wanted = Signal(str)  # Enter or a double click on it: to change it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.back)
        self.table = QTableView(self)
        self.sessions = SessionsModel(self)
        self.table.setModel(self.sessions)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setItemDelegateForColumn(SessionsModel.COL_GAUGE, BarDelegate(self.table))
        self.table.setAccessibleName(translate("sessions", "Sessions"))
        self.table.activated.connect(self._activated)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._roomy = RoomyColumn(self.table, SessionsModel.COL_NAME, 220)
        header.setSectionResizeMode(SessionsModel.COL_GAUGE, QHeaderView.ResizeMode.Fixed)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table)
        self.retranslate()

    def retranslate(self) -> None:
        """Every text in the language, and in the size, that is set now."""
        self.title.setFont(page_font(24, bold=True))
        self.button.setFont(page_font(18, bold=True))
        self.button.setText(translate("sessions", "Back to the door") + "   F7")
        self.table.setFont(page_font(17))
        self.table.setAccessibleName(translate("sessions", "Sessions"))
        self.table.verticalHeader().setDefaultSectionSize(scaled(54))  # two lines of a name
        header = self.table.horizontalHeader()
        self._dress_header()
        header.resizeSection(SessionsModel.COL_GAUGE, scaled(130))
        self._roomy.set_least(scaled(220))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_roomy"):
            self._dress_header()  # light or dark

    def _dress_header(self) -> None:
        colours = DARK_COLOURS if is_dark(self.palette()) else LIGHT
        sheet = (
            f"QHeaderView {{ background: {colours.off}; }}"
            f"QHeaderView::section {{ padding: 8px; font-size: {scaled(15)}px; font-weight: bold;"
            f" background: {colours.off}; color: {colours.ink}; border: none; }}"
        )
        header = self.table.horizontalHeader()
        if header.styleSheet() != sheet:
            header.setStyleSheet(sheet)

    def _activated(self, index: QModelIndex) -> None:
        self.session_wanted.emit(index.data(SessionsModel.RowRole).session)

    def show_view(self, view: View) -> None:
        self.title.setText(view.programme.event.name)
        self.sessions.set_view(view)
