"""The dashboard: the event as it goes, and what it came to; read off the interface thread."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.services.board import Board, SessionBoard
from checkin.services.live_board import LiveBoard
from checkin.ui.dashboard import words as say
from checkin.ui.dashboard.charts import (
    ArrivalsChart,
    SessionBar,
    SessionsChart,
    curve_of,
)
from checkin.ui.dashboard.parts import BarList, BigFigure, Part, RoomBars
from checkin.ui.dashboard.words import NOW, WHOLE, Scope
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.style import scale
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import DARK_COLOURS, LIGHT, is_dark
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time

translate = QCoreApplication.translate

EVERY_MS = 3000
"""How often other desks' scans are looked for; a scan of this desk shows at once."""


class DashboardPage(QWidget):
    """Reads only while it is seen, one reading at a time, and repaints what changed."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.board: Board | None = None
        self._reading = False
        self._chosen: Scope | None = None  # None: what suits the moment
        self._session = ""  # whose arrivals are shown; "": what suits the moment
        kept = bench.kept.setdefault("board", LiveBoard(bench.open_event, bench.desk))
        assert isinstance(kept, LiveBoard)
        self._live = kept
        self.title = QLabel(translate("board", "Dashboard"), self)
        self.title.setFont(page_font(24, bold=True))
        self.scope = QComboBox(self)
        self.scope.setFont(page_font(17))
        self.scope.setMinimumContentsLength(14)
        self.scope.setMaximumWidth(round(26 * page_font(17).pixelSize()))
        self.scope.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.scope.setAccessibleName(translate("board", "What is shown"))
        self.scope.currentIndexChanged.connect(lambda _: self._choose())
        self.clock = QLabel(self)
        self.clock.setFont(page_font(28, bold=True))
        self.as_text = self._button(translate("board", "As a table") + "   F9")
        self.as_text.setCheckable(True)
        self.as_text.toggled.connect(lambda _: self._show())
        self.back = self._button(translate("board", "Back to the door"))
        self.back.clicked.connect(lambda: bench.page_wanted.emit("door"))
        self.headline = PlainLabel(self, translate("board", "The event is being read…"), pixels=18)
        self.tiles = [BigFigure(self) for _ in range(5)]
        self.rooms = RoomBars(self)
        self.sessions = SessionsChart(self)
        self.arrivals = ArrivalsChart(self)
        self.arrivals.turned.connect(self._turn)
        self.desks = BarList(translate("board", "Desks: pace, last badge, badges that day"),
                             translate("board", "No badge was read yet."), self)  # fmt: skip
        self.refusals = BarList(translate("board", "Not let in, by reason"),
                                translate("board", "Nobody stayed outside."), self)  # fmt: skip
        self.table = self._table()
        self._lay_out()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        bench.overview.refreshed.connect(self._refreshed)  # ends with this page
        for key, pressed in (("F9", self.as_text.click), ("Esc", self.back.click)):
            page_key(self, key, pressed)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(page_font(16, bold=True))
        return button

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setFont(page_font(17))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(translate("board", "All figures as a table"))
        table.setHorizontalHeaderLabels(
            [translate("board", "Where"), translate("board", "What"), translate("board", "Figure")]
        )
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.scope, 4)
        top.addStretch(1)
        for widget in (self.clock, self.as_text, self.back):
            top.addWidget(widget)
        figures = QHBoxLayout()
        for tile in self.tiles:
            figures.addWidget(tile)
        pictures = QWidget(self)
        grid = QGridLayout(pictures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.rooms, 0, 0)
        grid.addWidget(self.sessions, 0, 0)
        grid.addWidget(self.arrivals, 0, 1)
        grid.addWidget(self.refusals, 1, 0)
        grid.addWidget(self.desks, 1, 1)
        grid.setColumnStretch(0, 9)
        grid.setColumnStretch(1, 10)
        grid.setRowStretch(0, 17)
        grid.setRowStretch(1, 10)
        self.views = QStackedWidget(self)
        self.views.addWidget(pictures)
        self.views.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.headline)
        layout.addLayout(figures)
        layout.addWidget(self.views, 1)
        self.rooms.hide()

    # Reading

    def page_shown(self) -> None:
        self.refresh()
        self.arrivals.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def _refreshed(self, _view: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        if self._reading or not self.isVisible():
            return
        self._reading = True
        bench, live = self._bench, self._live
        now = bench.clock()
        # the first reading goes through the whole log; the others are short
        lane = bench.long_lane if self.board is None else bench.lane
        lane.submit(lambda: live.read(now), self._read, self._failed, owner=self)

    def _read(self, board: Board) -> None:
        self._reading = False
        before, self.board = self.board, board
        zone = board.programme.event.zone
        self.clock.setText(clock_time(board.at, zone))
        if before is None or replace(before, at=board.at) != board or self._minute(before, board):
            self._fill_scopes()
            self._show()

    @staticmethod
    def _minute(before: Board, board: Board) -> bool:
        """Whether another minute began: the pace of the desks and the curves move with it."""
        return before.at.replace(second=0, microsecond=0) != board.at.replace(
            second=0, microsecond=0
        )

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self.headline.setText(error_text(error))
        raise_unexpected(error)

    # Showing

    @property
    def shown_scope(self) -> Scope:
        if self._chosen is not None or self.board is None:
            return self._chosen if self._chosen is not None else WHOLE
        return say.scope_at(self.board)

    def _fill_scopes(self) -> None:
        board = self.board
        if board is None:
            return
        auto = translate("board", "What matters now ({scope})").format(
            scope=say.scope_text(board, say.scope_at(board))
        )
        wanted: list[tuple[str, Scope | None]] = [(auto, None)]
        every: tuple[Scope, ...] = (NOW, *board.days, WHOLE)
        wanted += [(say.scope_text(board, scope), scope) for scope in every]
        if [self.scope.itemText(i) for i in range(self.scope.count())] == [w[0] for w in wanted]:
            return
        self.scope.blockSignals(True)
        self.scope.clear()
        for text, scope in wanted:
            self.scope.addItem(text, scope)
        place = next((i for i, (_, s) in enumerate(wanted) if s == self._chosen), 0)
        self.scope.setCurrentIndex(place)
        self.scope.blockSignals(False)

    def _choose(self) -> None:
        chosen = self.scope.currentData()
        self._chosen = chosen if isinstance(chosen, str | date) else None
        self._session = ""
        self._show()

    def _show(self) -> None:
        board = self.board
        if board is None:
            return
        scope = self.shown_scope
        chosen = say.sessions_in(board, scope)
        self.headline.setText(say.headline(board))
        tiles = say.tiles(board, scope)
        for index, widget in enumerate(self.tiles):
            widget.setVisible(index < len(tiles))
            if index < len(tiles):
                widget.show_tile(tiles[index])
        as_text = self.as_text.isChecked()
        if as_text:
            self._show_table(say.table(board, scope))
        self.views.setCurrentIndex(int(as_text))
        self.rooms.setVisible(scope == NOW)
        self.sessions.setVisible(scope != NOW)
        self.rooms.show_rooms(say.room_bars(board))
        self.sessions.show_sessions(
            tuple(
                SessionBar(say.session_text(board, s), say.session_brief(s), s.registered,
                           s.present - s.walk_ins, s.walk_ins)
                for s in chosen
            )
        )  # fmt: skip
        self.desks.show_bars(say.desk_bars(board))
        self.refusals.show_bars(say.refusal_bars(board, scope))
        self._show_curve(board, chosen)

    def _show_curve(self, board: Board, chosen: Sequence[SessionBoard]) -> None:
        shown = self._shown_session(board, chosen)
        if shown is None:
            empty = translate("board", "The programme has no session yet.")
            self.arrivals.show_curve(None, empty)
            return
        title = say.session_text(board, shown, with_day=self.shown_scope == WHOLE)
        if len(chosen) > 1:
            title += f"   ({[s.session.id for s in chosen].index(shown.session.id) + 1}"
            title += f"/{len(chosen)}, ← →)"
        zone = board.programme.event.zone
        self.arrivals.show_curve(curve_of(shown, title, zone, board.at), "")

    def _shown_session(self, board: Board, chosen: Sequence[SessionBoard]) -> SessionBoard | None:
        """The one turned to; else the one that starts next or started last, else the fullest."""
        turned = next((s for s in chosen if s.session.id == self._session), None)
        if turned is not None or not chosen:
            return turned
        if self.shown_scope == NOW:
            return min(chosen, key=lambda s: abs(s.session.start - board.at))
        return max(chosen, key=lambda s: s.present)

    def _turn(self, step: int) -> None:
        board = self.board
        chosen = say.sessions_in(board, self.shown_scope) if board is not None else ()
        shown = self._shown_session(board, chosen) if board is not None else None
        if board is None or shown is None:
            return
        place = chosen.index(shown)
        self._session = chosen[(place + step) % len(chosen)].session.id
        self._show_curve(board, chosen)

    def _show_table(self, rows: Sequence[say.Row]) -> None:
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = self.table.item(place, column)
                if item is None:
                    item = QTableWidgetItem()
                    self.table.setItem(place, column, item)
                if item.text() != text:
                    item.setText(text)

    def _look(self) -> None:
        """Letters as large as the window allows, and as was set."""
        text = page_font(100).pixelSize() / 100
        factor = scale(self.size()) * min(text, 1.5)
        colours = DARK_COLOURS if is_dark(self.palette()) else LIGHT
        parts: tuple[Part, ...] = (*self.tiles, self.rooms, self.sessions, self.arrivals,
                                   self.desks, self.refusals)  # fmt: skip
        for part in parts:
            part.set_look(min(factor, scale(self.size()) * 1.2) if part in self.tiles else factor,
                          colours)  # fmt: skip
