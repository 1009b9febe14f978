"""The bar on top of the door: where this desk is, entry or exit, the time."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from checkin.domain.model import Programme
from checkin.domain.verdict import AUTO, Direction
from checkin.ui.parts.elided_label import ElidedLabel
from checkin.ui.words.verdicts import desk_name, session_label

translate = QCoreApplication.translate


class Header(QWidget):
    session_chosen = Signal(str)
    direction_chosen = Signal(object)  # Direction
    programme_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, station: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._direction = Direction.IN
        self._shown: tuple[Programme, str] | None = None
        self.direction = self._button("direction")
        self.direction.clicked.connect(self._turn)
        self.where = ElidedLabel(self)
        self.where.setObjectName("where")
        self.what = ElidedLabel(self)
        self.what.setObjectName("what")
        self.session = self._button("session")
        self.menu = QMenu(self)
        self.session.clicked.connect(self.open_menu)
        self.pages = self._button("pages")
        self.pages.clicked.connect(self.menu_wanted)
        self._station = station
        self.station = QLabel(self)
        self.connection = QLabel(self)
        self.connection.setObjectName("connection")
        self._connected = True
        self.programme = self._button("programme")
        self.programme.clicked.connect(self.programme_wanted)
        self.clock = QLabel(self)
        self.clock.setObjectName("clock")
        layout = QHBoxLayout(self)
        layout.setSpacing(14)
        layout.addWidget(self.pages)
        layout.addWidget(self.direction)
        layout.addWidget(self.session)  # beside the session that it changes
        here = QVBoxLayout()
        here.setSpacing(0)
        here.addWidget(self.where)
        here.addWidget(self.what)
        layout.addLayout(here, 1)
        layout.addWidget(self.programme)
        desk = QVBoxLayout()
        desk.setSpacing(0)
        desk.addWidget(self.station)
        desk.addWidget(self.connection)
        layout.addLayout(desk)
        layout.addWidget(self.clock)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the language spoken now."""
        self.session.setText(translate("door", "Change") + "   F6")
        self.session.setAccessibleName(translate("door", "Change the session of this desk"))
        self.programme.setText(translate("door", "Sessions") + "   F7")
        self.pages.setText(translate("door", "Menu") + "   F2")
        self.station.setText(desk_name(self._station))
        self.show_connected(self._connected)
        self.show_direction(self._direction)
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_session(*shown)

    def show_direction(self, direction: Direction) -> None:
        self._direction = direction
        leaving = direction == Direction.OUT
        word = translate("door", "EXIT") if leaving else translate("door", "ENTRY")
        self.direction.setText(word + "   F4")

    def show_connected(self, connected: bool) -> None:
        """Whether the event could be read last time; said in words, not by a colour."""
        self._connected = connected
        good = translate("door", "connected")
        self.connection.setText(good if connected else translate("door", "NOT CONNECTED"))
        self.connection.setProperty("trouble", not connected)
        self.connection.style().unpolish(self.connection)
        self.connection.style().polish(self.connection)

    def show_session(self, programme: Programme, session_id: str) -> None:
        """What the station is bound to, and the choices there are."""
        if self._shown == (programme, session_id):
            return
        self._shown = (programme, session_id)
        session = programme.session_by_id.get(session_id)
        automatic = translate("door", "Automatic: the session of each badge")
        where = translate("door", "Automatic")
        what = translate("door", "the session of each badge")
        if session is not None:
            where, what = programme.room_of(session).name, session.name
        self.where.show_text(where)
        self.what.show_text(what)
        self.menu.clear()
        group = QActionGroup(self.menu)
        for item in (AUTO, *(s.id for s in programme.sessions)):
            label = automatic if item == AUTO else session_label(programme, item)
            action = QAction(label.replace("&", "&&"), group, checkable=True)
            action.setChecked(item == (session_id if session else AUTO))
            action.triggered.connect(lambda _=False, s=item: self.session_chosen.emit(s))
            self.menu.addAction(action)

    def open_menu(self) -> None:
        self.menu.popup(self.session.mapToGlobal(self.session.rect().bottomLeft()))

    def _turn(self) -> None:
        leaving = self._direction == Direction.OUT
        self.direction_chosen.emit(Direction.IN if leaving else Direction.OUT)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
