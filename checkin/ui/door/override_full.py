"""What can be done where a room holds nobody more: the limit itself gives way to nobody."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout

from checkin.domain.answer import Answer
from checkin.domain.verdict import Direction
from checkin.ui.overview import View
from checkin.ui.parts.fitting_dialog import FittingDialog
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.verdicts import session_label

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate


class RoomFullHelp(FittingDialog):
    """Names the ways on, each with its button."""

    def __init__(self, window: "MainWindow", answer: Answer) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("override", "The room is full"))
        self.setFont(page_font(17))
        self.setMinimumWidth(600)
        self._window = window
        self._layout = QVBoxLayout(self)
        view = window.flow.view
        room = view.programme.room_by_id.get(answer.room or "") if view else None
        limit = translate(
            "override", "“{room}” holds {capacity} people. No supervisor may go beyond that."
        ).format(room=room.name if room else "", capacity=answer.capacity)
        self._text(limit, bold=True)
        self._text(translate("override", "People are leaving: scan their badges on the way out."))
        self._button(translate("override", "Scan &exits now"), self._exits)
        self._text(
            translate("override", "The room is less full than it seems: count who is inside.")
        )
        self._button(translate("override", "&Count the people"), lambda: self._count(answer))
        others: list[str] = []
        if view is not None and window.workbench is not None:
            others = free_elsewhere(view, answer.room, window.workbench.clock())
        if others:
            self._text(translate("override", "Places are left here:"))
            self._text("\n".join(others))
        else:
            self._text(translate("override", "No other room that is open has a place left."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._layout.addWidget(buttons)

    def _text(self, text: str, *, bold: bool = False) -> None:
        label = PlainLabel(self, text)
        label.setFont(page_font(19 if bold else 17, bold=bold))
        self._layout.addWidget(label)

    def _button(self, text: str, pressed: Callable[[], object]) -> None:
        button = QPushButton(text, self)
        button.setFont(page_font(17, bold=True))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        self._layout.addWidget(button)

    def _exits(self) -> None:
        self.accept()
        self._window.flow.set_direction(Direction.OUT)

    def _count(self, answer: Answer) -> None:
        self.accept()
        for gauge in self._window.door.side.gauges:
            if gauge.room == answer.room:
                gauge.pressed.emit(gauge.room)


def free_elsewhere(view: View, room: str | None, now: datetime) -> list[str]:
    """Sessions with open doors in other rooms, with the places left there, most first."""
    space = {item.room: item.capacity - item.occupancy for item in view.status.rooms}
    found = []
    for item in view.status.sessions:
        session = view.programme.session_by_id.get(item.session)
        if session is None or session.room == room or not session.doors_open(now):
            continue
        free = min(space.get(session.room, 0), item.seats - item.inside - item.held)
        if free > 0:
            found.append((free, session_label(view.programme, session.id)))
    found.sort(reverse=True)
    left = translate("override", "{session}: {n} free")
    return [left.format(session=label, n=free) for free, label in found]
