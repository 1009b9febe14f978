"""The quiet column of the door: gauges, the staff's note, search, the last scans."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from checkin.domain.model import Programme, Session
from checkin.services.desk import SessionStatus
from checkin.ui.door.action_bar import ActionBar
from checkin.ui.door.last_scans import LastScans
from checkin.ui.door.note import DoorNote
from checkin.ui.overview import View
from checkin.ui.parts.gauge import Gauge
from checkin.ui.parts.search_box import SearchBox
from checkin.ui.parts.theme import DARK_COLOURS, LIGHT, Colours

translate = QCoreApplication.translate

MOST_GAUGES = 3


class SideColumn(QWidget):
    """Shows the event as it stands; the gauges are made anew when the rooms change."""

    def __init__(self, pressed: object, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.gauges: list[Gauge] = []
        self._pressed = pressed
        self._factor = 1.0
        self._colours = LIGHT
        self._rooms = QVBoxLayout()
        self.note = DoorNote(parent, self)
        self.search = SearchBox(self)
        self.name_caption = self._caption()
        self.caption = self._caption()
        self.last = LastScans(self)
        self.actions_bar = ActionBar(parent, self)
        self._camera: QWidget | None = None
        self._camera_place = QVBoxLayout()
        self.search.browsing.connect(self._browse)
        layout = QVBoxLayout(self)
        layout.addLayout(self._rooms)
        layout.addWidget(self.note)
        layout.addWidget(self.name_caption)
        layout.addWidget(self.search)
        layout.addWidget(self.caption)
        layout.addWidget(self.last, 1)
        layout.addLayout(self._camera_place)
        layout.addWidget(self.actions_bar)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the language spoken now."""
        self.name_caption.setText(translate("door", "Somebody by name") + "   F3")
        self.caption.setText(translate("door", "Last scans"))
        self.note.retranslate()
        self.search.retranslate()
        self.last.retranslate()
        for gauge in self.gauges:
            gauge.retranslate()

    def show_view(self, view: View, session_id: str, now: datetime) -> None:
        programme = view.programme
        rooms = rooms_here(programme, session_id, now)
        if [gauge.room for gauge in self.gauges] != rooms:
            self._make_gauges(rooms)
        status = {item.session: item for item in view.status.sessions}
        figures = {item.room: item for item in view.status.rooms}
        for gauge in self.gauges:
            room = figures.get(gauge.room)
            if room is None:
                continue
            running = [
                status[s.id]
                for s in programme.sessions_of_room[gauge.room]
                if s.id in status and s.doors_open(now)
            ]
            gauge.show_room(
                programme.room_by_id[gauge.room].name,
                room.occupancy,
                room.capacity,
                sum(max(0, item.seats - item.inside) for item in running)
                if running
                else room.capacity - room.occupancy,
                sum(item.held for item in running),
                counted=any(item.counted for item in running),
                known=_sum_known(running),
            )
        self.last.scans.set_scans(view.recent, programme.event.zone)

    def show_note(self, note: str) -> None:
        """The door note, for staff's eyes, beside the verdict and not in it."""
        self.note.show_note(note)

    def set_camera(self, widget: QWidget | None) -> None:
        """The camera's preview, under the last scans; None takes it away (and deletes it)."""
        if self._camera is not None:
            self._camera_place.removeWidget(self._camera)
            self._camera.hide()
            self._camera.deleteLater()
        self._camera = widget
        if widget is not None:
            self._camera_place.addWidget(widget)

    def set_factor(self, factor: float, colours: Colours = LIGHT, *, stacked: bool = False) -> None:
        """``stacked``: letters are so large that a scan needs two lines."""
        self._factor, self._colours = factor, colours
        self.last.setMinimumHeight(round((3 if stacked else 2) * 32 * factor))
        self.last.set_factor(factor, dark=colours is DARK_COLOURS, stacked=stacked)
        for gauge in self.gauges:
            gauge.set_factor(factor, colours)

    def _make_gauges(self, rooms: list[str]) -> None:
        for gauge in self.gauges:
            self._rooms.removeWidget(gauge)
            gauge.hide()
            gauge.deleteLater()
        self.gauges = [Gauge(room, self) for room in rooms]
        for gauge in self.gauges:
            gauge.set_factor(self._factor, self._colours)
            gauge.pressed.connect(self._pressed)
            self._rooms.addWidget(gauge)

    def _browse(self, browsing: bool) -> None:
        self.caption.setVisible(not browsing)
        self.last.setVisible(not browsing)

    def _caption(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("caption", True)
        return label


def _sum_known(running: list[SessionStatus]) -> int | None:
    """People known by their scans, where every session of the room says it."""
    known = [item.known for item in running if item.known is not None]
    return sum(known) if len(known) == len(running) else None


def rooms_here(programme: Programme, session_id: str, now: datetime) -> list[str]:
    """The rooms that matter at this station: of its session, else of what is open or next."""
    named = programme.session_by_id.get(session_id)
    if named is not None:
        return [named.room]
    shown: list[Session] = [s for s in programme.sessions if s.doors_open(now)]
    if not shown:
        coming = [s for s in programme.sessions if now < s.doors]
        shown = coming[:1] or list(programme.sessions[-1:])
    return list(dict.fromkeys(session.room for session in shown))[:MOST_GAUGES]
