"""The door screen: the verdict owns two thirds of it, the rest is a quiet column."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from checkin.domain.verdict import Direction
from checkin.ui.door.flow import DoorFlow
from checkin.ui.door.head_count import HeadCount
from checkin.ui.door.header import Header
from checkin.ui.door.side_column import SideColumn
from checkin.ui.door.verdict_panel import VerdictPanel
from checkin.ui.overview import Overview, View
from checkin.ui.parts.banners import Banner, Banners
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.style import door_sheet, scale
from checkin.ui.parts.theme import LIGHT, Colours
from checkin.ui.parts.wide_button import WideButton
from checkin.ui.words.times import clock_time, same_day
from checkin.ui.words.verdicts import Kind, Words

translate = QCoreApplication.translate

COLUMN_AT_LEAST = 300  # pixels: letters do not shrink below 13, so neither does their column
REFRESH_EVERY = 5  # seconds: other desks admit people, too


class DoorScreen(QWidget):
    """Emits nothing but the wish for another page; all else goes through the flow."""

    programme_wanted = Signal()

    def __init__(
        self,
        flow: DoorFlow,
        overview: Overview,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("door")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.flow = flow
        self._overview = overview
        self._clock = clock
        self._factor = 0.0
        self._colours = LIGHT
        self._text = 1.0
        self._minute = -1
        self._seconds = 0
        self.header = Header(flow.station, self)
        self.banners = Banners(self)
        self.verdict = VerdictPanel(self)
        self.side = SideColumn(self._ask_count, self)
        self.search = self.side.search
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.verdict, 1)
        self.column = QScrollArea(self)  # what does not fit, in large letters, is scrolled to
        self.column.setObjectName("column")
        self.column.setFrameShape(QFrame.Shape.NoFrame)
        self.column.setWidgetResizable(True)
        self.column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.setWidget(self.side)
        body.addWidget(self.column)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.header)
        self._outer.addWidget(self.banners)
        self._outer.addLayout(body, 1)
        self._connect()
        self._keys()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._dress()
        self._tick()
        flow.idle()

    def _connect(self) -> None:
        flow, verdict, search = self.flow, self.verdict, self.search
        flow.shown.connect(self._show_words)
        flow.warned.connect(verdict.warn)
        self._overview.refreshed.connect(self._show_view)
        self._overview.refreshed.connect(lambda _view: self._connected(True))
        self._overview.not_refreshed.connect(lambda _error: self._connected(False))
        self._overview.found.connect(search.show_results)
        flow.changed.connect(self._show_state)
        verdict.answered.connect(flow.answer)
        verdict.chosen.connect(flow.choose)
        verdict.undo_pressed.connect(flow.undo)
        verdict.retry_pressed.connect(flow.retry)
        verdict.faded.connect(flow.idle)
        search.wanted.connect(self._overview.look_for)
        search.chosen.connect(flow.admit_person)
        search.typed_code.connect(flow.scan)
        self.header.session_chosen.connect(flow.set_session)
        self.header.direction_chosen.connect(flow.set_direction)
        self.header.programme_wanted.connect(self.programme_wanted)

    def _keys(self) -> None:
        page_key(self, "F3", self.focus_search)
        page_key(self, "F4", self.header.direction.click)
        page_key(self, "F5", self.flow.retry)
        page_key(self, "F6", self.header.open_menu)
        page_key(self, "F8", self.flow.undo)
        self._yes = page_key(self, "F9", self._say_yes)
        self._no = page_key(self, "Esc", lambda: self.flow.answer(False))
        for shortcut in (self._yes, self._no):
            shortcut.setEnabled(False)

    def add_action(
        self,
        action_id: str,
        text: Callable[[], str],
        key: str,
        triggered: Callable[[], object],
        *,
        wide: bool = False,
    ) -> WideButton:
        """A button in the side column, with a key of the door (or none: "").

        ``text`` is called again when the language changes, or by ``refresh_action``. The button
        may be disabled or made checkable by its owner; a disabled one has no key either.
        """
        return self.side.actions_bar.add(action_id, text, key, triggered, wide=wide)

    def refresh_action(self, action_id: str) -> None:
        self.side.actions_bar.refresh(action_id)

    def set_banner(
        self, text: str | Callable[[], str], kind: Banner | str, topic: str = ""
    ) -> None:
        """A full-width strip of a kind ("exercise", "look_only", "offline", "info"); "" ends it.

        One strip a kind and topic, under each other. A callable is read again when the language
        changes.
        """
        self.banners.show_text(text, kind, topic)

    def set_camera(self, widget: QWidget | None) -> None:
        """The camera's preview, in the side column; None takes it away."""
        self.side.set_camera(widget)

    def set_colours(self, colours: Colours) -> None:
        """Light or dark, for all that is no verdict."""
        self._colours = colours
        self._dress()

    def set_text_size(self, percent: int) -> None:
        """Letters of 100 to 200 % where they are not huge already."""
        self._text = max(100, min(200, percent)) / 100
        self._dress()

    def focus_search(self) -> None:
        self.search.field.setFocus()
        self.search.field.selectAll()

    def _say_yes(self) -> None:
        if self.verdict.words.yes:  # a choice of session has no yes
            self.flow.answer(True)

    def _show_words(self, words: Words, retry: bool) -> None:
        self.verdict.show_words(words, retry=retry)
        self.side.show_note(words.note)
        for shortcut in (self._yes, self._no):
            shortcut.setEnabled(words.asks)

    def _show_view(self, view: View) -> None:
        self.header.show_session(view.programme, self.flow.session)
        self.side.show_view(view, self.flow.session, self._clock())
        self._show_clock()

    def _show_state(self) -> None:
        flow = self.flow
        self.header.show_direction(flow.direction)
        if flow.view is not None:
            self.header.show_session(flow.view.programme, flow.session)
        last = flow.undoable
        text = ""
        if last is not None:
            out = last.direction == Direction.OUT
            entry = translate("door", "Undo entry: {name}")
            what = translate("door", "Undo exit: {name}") if out else entry
            text = what.format(name=last.name).replace("&", "&&")
        self.verdict.set_undo(text)
        self._dress()

    def _connected(self, connected: bool) -> None:
        """The event's state in the header, and across the screen while it cannot be read."""
        self.header.show_connected(connected)
        text = "" if connected else _disconnected
        self.set_banner(text, Banner.OFFLINE)

    def _ask_count(self, room_id: str) -> None:
        view = self.flow.view
        if view is None or self.flow.asking:
            return
        programme, now = view.programme, self._clock()
        zone = programme.event.zone
        sessions = [
            s
            for s in programme.sessions_of_room[room_id]
            if same_day(s.start, now, zone) and now < s.end
        ]
        if not sessions:
            self.verdict.warn(translate("door", "No session of this room is left today."))
            return
        inside = {item.session: item.inside for item in view.status.sessions}
        dialog = HeadCount(
            programme.room_by_id[room_id].name,
            sessions,
            inside.get(sessions[0].id, 0),
            self._factor * self._text,
            self,
        )
        dialog.counted.connect(self.flow.count)
        dialog.open()

    def _tick(self) -> None:
        self._show_clock()
        self._seconds += 1
        if self._seconds % REFRESH_EVERY == 0:
            self._overview.refresh()

    def _show_clock(self) -> None:
        now = self._clock()
        view = self.flow.view
        if view is not None:
            self.header.clock.setText(clock_time(now, view.programme.event.zone))
        if now.minute != self._minute:
            self._minute = now.minute
            if self.flow.at_rest and self.verdict.words.kind == Kind.IDLE:
                self.flow.idle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.header.retranslate()
            self.side.retranslate()
            self.flow.retell()
            self._show_state()
            self._show_clock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        """Sizes follow the window; blue all around says that exits are scanned."""
        factor = scale(self.size())
        leaving = self.flow.direction == Direction.OUT
        text = factor * self._text
        sheet = door_sheet(factor, leaving=leaving, colours=self._colours, text=self._text)
        if sheet == self.styleSheet():
            return
        self._factor = factor
        self.setStyleSheet(sheet)
        frame = round(14 * factor) if leaving else 0
        self._outer.setContentsMargins(frame, frame, frame, frame)
        self.verdict.set_factor(factor, self._text)
        width = round(min(400 * text, max(400 * factor, 0.44 * self.width())))
        width = max(width, COLUMN_AT_LEAST)
        self.side.set_factor(text, self._colours, stacked=self._text >= 1.4)
        self.column.setFixedWidth(width)
        self.banners.set_factor(factor * min(self._text, 1.5))


def _disconnected() -> str:
    return translate("door", "The event cannot be read: counts may be old. Still trying.")
