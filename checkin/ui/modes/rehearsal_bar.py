"""EXERCICE over every page of the window: the practice badges and the clock of a rehearsal."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from checkin.services.rehearsal import Rehearsal
from checkin.ui.door.flow import DoorFlow
from checkin.ui.modes.rehearsal_words import badge_name
from checkin.ui.overview import Overview
from checkin.ui.parts.elided_label import ElidedLabel
from checkin.ui.parts.wall_clock import moment, wall_clock
from checkin.ui.parts.wide_button import WideButton
from checkin.ui.words.times import clock_time, day

if TYPE_CHECKING:
    from checkin.ui.modes.rehearsal_badges import PracticeBadges

translate = QCoreApplication.translate

_SHEET = """
QToolBar { border: none; spacing: 0; background: #F2B705; }
#exercise { background: #F2B705; }
#exercise QLabel { color: #101418; font-size: 16px; }
#exercise #word { font-size: 26px; font-weight: bold; letter-spacing: 3px; }
#exercise QPushButton, #exercise QComboBox {
    color: #101418; background: white; border: 2px solid #101418; border-radius: 6px;
    padding: 4px 6px; font-size: 15px; font-weight: bold;
}
#exercise QDateTimeEdit {
    color: #101418; background: white; font-size: 15px; font-weight: bold; min-height: 30px;
}
#exercise QPushButton:hover, #exercise QPushButton:focus, #exercise QComboBox:focus {
    border-color: #0B4F8A; background: #E3F0FB;
}
"""


class RehearsalBar(QToolBar):
    """Two rows that stay in sight whatever page is shown."""

    ended = Signal()

    def __init__(
        self, rehearsal: Rehearsal, flow: DoorFlow, overview: Overview, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setEnabled(False)  # this mark cannot be hidden
        self.setStyleSheet(_SHEET)
        self._rehearsal, self._flow, self._overview = rehearsal, flow, overview
        self.codes: PracticeBadges | None = None
        self.box = QWidget(self)
        self.box.setObjectName("exercise")
        self._word, self._told = QLabel(self.box), ElidedLabel(self.box)
        self._word.setObjectName("word")
        self.moments = QComboBox(self.box)
        self.moments.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.moments.setMaximumWidth(400)
        self.moments.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.moments.setMinimumContentsLength(12)
        self.moments.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._times: list[datetime] = []
        self.moments.activated.connect(lambda index: self.set_time(self._times[index]))
        self.time = QDateTimeEdit(self.box)
        self.time.setTimeZone(QTimeZone.utc())
        self.time.setButtonSymbols(QDateTimeEdit.ButtonSymbols.NoButtons)  # arrow keys do it
        self.time.setFixedWidth(150)
        self.time.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.time.setDateTime(wall_clock(rehearsal.clock(), rehearsal.zone))
        self.time.dateTimeChanged.connect(self._time_typed)
        self.end = self._button(self.ended.emit)
        self.end.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        first = QHBoxLayout()
        for widget, stretch in (
            (self._word, 0),
            (self._told, 1),
            (self.time, 0),
            (self.moments, 2),
            (self.end, 0),
        ):
            first.addWidget(widget, stretch)
        second = self._second = QHBoxLayout()
        self._caption = QLabel(self.box)
        second.addWidget(self._caption)
        self.badges = []
        for number, badge in enumerate(rehearsal.badges, start=1):
            button = self._button(lambda code=badge.code: self.show_badge(code))
            QShortcut(QKeySequence(f"Ctrl+{number}"), parent, button.click)
            self.badges.append(button)
        self.large = self._button(self.show_codes)
        self._row = [*self.badges, self.large]
        for button in self._row:
            second.addWidget(button, 1)
        layout = QVBoxLayout(self.box)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addLayout(first)
        layout.addLayout(second)
        self.addWidget(self.box)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "large"):
            self._write()

    def _write(self) -> None:
        """Every text, in the language spoken."""
        self._word.setText(translate("rehearsal", "REHEARSAL"))
        told = translate("rehearsal", "On a copy: nothing here reaches the event.")
        self._told.show_text(told)
        self.time.setAccessibleName(translate("rehearsal", "Time of the rehearsal"))
        self.time.setDisplayFormat(translate("rehearsal", "d MMM  HH:mm"))
        self.moments.setAccessibleName(translate("rehearsal", "Go to another moment"))
        self.end.setText(translate("rehearsal", "End the rehearsal"))
        self._caption.setText(translate("rehearsal", "Badges to try:"))
        self.large.setText(translate("rehearsal", "Show the codes…"))
        for number, badge in enumerate(self._rehearsal.badges, start=1):
            key = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            self.badges[number - 1].setText(f"{badge_name(badge.kind)}   {key}")
        self._times = self._fill_moments()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Where the window is narrow the badges' names take two lines."""
        self.end.setMinimumWidth(self.end.needed_width())
        caption = self._caption.sizeHint().width() + 8
        left = self.width() - 40
        tight = sum(button.folded_width() + 8 for button in self._row) > left - caption
        self._caption.setVisible(not tight)
        left -= 0 if tight else caption
        fits = sum(button.needed_width() for button in self._row) <= left - 8 * len(self._row)
        for button in self._row:
            needed = button.needed_width() if fits else button.folded_width()
            self._second.setStretchFactor(button, needed)

    def show_badge(self, code: str) -> None:
        """As if it had been held before the scanner; a question that stands is answered no."""
        if self._flow.asking:
            self._flow.answer(False)
        self._flow.scan(code)

    def show_codes(self) -> None:
        """The codes themselves, for a scanner or a camera."""
        from checkin.ui.modes.rehearsal_badges import PracticeBadges

        if self.codes is None:
            self.codes = PracticeBadges(self._rehearsal, self.window())
        self.codes.show()
        self.codes.raise_()

    def set_time(self, at: datetime) -> None:
        """Go to another moment of the event."""
        self._rehearsal.clock.set(at)
        self.time.blockSignals(True)
        self.time.setDateTime(wall_clock(at, self._rehearsal.zone))
        self.time.blockSignals(False)
        self._flow.idle()
        self._overview.refresh()

    def _time_typed(self) -> None:
        self._rehearsal.clock.set(moment(self.time.dateTime(), self._rehearsal.zone))
        self._flow.idle()
        self._overview.refresh()

    def _fill_moments(self) -> list[datetime]:
        session = self._rehearsal.session
        zone = self._rehearsal.zone
        named = (
            (session.doors - timedelta(minutes=5), translate("rehearsal", "before the doors open")),
            (session.start - timedelta(minutes=5), translate("rehearsal", "before the start")),
            (session.release, translate("rehearsal", "held seats are released")),
            (session.end + timedelta(minutes=1), translate("rehearsal", "the session is over")),
        )
        chosen = max(self.moments.currentIndex(), 0) if self.moments.count() else 1
        self.moments.clear()
        for at, what in named:
            self.moments.addItem(f"{day(at, zone, short=True)}, {clock_time(at, zone)} – {what}")
        self.moments.setCurrentIndex(chosen)
        return [at for at, _ in named]

    def _button(self, pressed: object) -> WideButton:
        button = WideButton(self.box)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        return button
