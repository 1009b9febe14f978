"""The page of the first run: try the program, make an event, open one, join one."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.errors import UserError
from checkin.services.desk_links import is_link, title_of
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes_draft import blank_programme
from checkin.services.retention_reminder import overdue
from checkin.services.settings import MachineSettings
from checkin.services.which_event import SUFFIX, Opening, recent_events
from checkin.ui.language import LANGUAGE, Language
from checkin.ui.parts.fitting_dialog import room_for
from checkin.ui.parts.focus_ring import FocusRing
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.words.desk import error_text
from checkin.ui.words.erasure import date_words
from checkin.ui.worker import Lane

translate = QCoreApplication.translate


_LINK = """
QPushButton { text-align: left; padding: 12px 18px; border: 2px solid #6B7280; border-radius: 8px; }
QPushButton:hover, QPushButton:focus { border: 3px solid #0B4F8A; }
"""


class Welcome(QWidget):
    """Emits what to open; nothing is made before the organiser said where."""

    chosen = Signal(object)  # Opening

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("welcome", "Check-in"))
        self.focus_ring = FocusRing(self)
        self.links: list[QPushButton] = []
        self._lane = Lane(self)
        title = QLabel(translate("welcome", "Welcome"), self)
        title.setFont(page_font(34, bold=True))
        told = QLabel(translate("welcome", "What would you like to do?"), self)
        told.setFont(page_font(19))
        told.setWordWrap(True)
        self.demo = self._link(
            translate("welcome", "Try it"),
            translate("welcome", "An invented event, five badges to scan; nothing is kept."),
            lambda: self.chosen.emit(Opening(demo=True)),
        )
        self.create_event = self._link(
            translate("welcome", "Create an event"),
            translate("welcome", "One file on this computer; then the programme, then the list."),
            lambda: self.make("programme-editor"),
        )
        self.import_list = self._link(
            translate("welcome", "Start from a registration list"),
            translate("welcome", "A CSV or Excel file; the event is made around it."),
            lambda: self.make("import"),
        )
        self.open = self._link(
            translate("welcome", "Open an event"),
            translate("welcome", "A file ending in .checkin, from this computer or a USB stick."),
            self.ask_file,
        )
        self.join = self._link(
            translate("welcome", "Join another desk"),
            translate("welcome", "Several desks at once: with the code that the main desk shows."),
            self.ask_secret,
        )
        self.waiting = QLabel(translate("welcome", "Looking for the event…"), self)
        self.waiting.setFont(page_font(18))
        self.waiting.hide()
        left = QVBoxLayout()
        left.setSpacing(14)
        for widget in (title, told, self.demo, self.create_event, self.import_list, self.open):
            left.addWidget(widget)
        left.addWidget(self.join)
        left.addWidget(self.waiting)
        left.addStretch(1)
        inside = QWidget(self)
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(48, 28, 48, 28)
        layout.setSpacing(40)
        layout.addLayout(left, 3)
        layout.addLayout(self._recent(), 2)
        self._columns, self._beside = layout, 0
        area = QScrollArea(self)  # large letters, or many events opened before
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.resize(QSize(scaled(1100), scaled(680)).boundedTo(room_for(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, or in large letters: one below the other."""
        super().resizeEvent(event)
        wide = self._columns.sizeHint().width()
        if self._columns.direction() == QHBoxLayout.Direction.TopToBottom:
            wide = self._beside  # what it was before they came one below the other
        self._beside = wide
        beside, below = QHBoxLayout.Direction.LeftToRight, QHBoxLayout.Direction.TopToBottom
        self._columns.setDirection(beside if wide <= self.width() else below)

    def make(self, page: str) -> None:
        """A new event in a file that the organiser names; then its first page."""
        stem = translate("welcome", "Event")
        start = Path(platformdirs.user_documents_dir()) / f"{stem}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self, translate("welcome", "Create an event"), str(start), f"*{SUFFIX}"
        )
        if name:
            self.made(Path(name if name.endswith(SUFFIX) else name + SUFFIX), page)

    def made(self, path: Path, page: str) -> None:
        tomorrow = datetime.now(UTC).date() + timedelta(days=1)
        try:
            event = OpenEvent.at(str(path), create=True)
            try:
                event.create(blank_programme(path.stem, tomorrow))
            finally:
                event.close()
        except UserError as error:
            self.tell(error)
            return
        self.chosen.emit(Opening(str(path), page=page))

    def ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("welcome", "Open an event"),
            platformdirs.user_documents_dir(),
            f"*{SUFFIX}",
        )
        if name:
            self.look_at(name)

    def ask_secret(self) -> None:
        from checkin.ui.desks.join import JoinDialog  # it brings TLS with it

        dialog = JoinDialog(MachineSettings(), self)
        dialog.wanted.connect(self.look_at)
        dialog.open()

    def look_at(self, database: str) -> None:
        """Open it, if it is an event; else say why not and stay.

        A file is there or not; a server may keep us waiting: that is done beside the window.
        """
        if "://" not in database:
            try:
                self._found(_looked_at(database))
            except UserError as error:
                self.tell(error)
            return
        self._wait(True)
        self._lane.submit(lambda: _looked_at(database), self._found, self._not_found, owner=self)

    def _found(self, database: str) -> None:
        self._wait(False)
        self.chosen.emit(Opening(database))

    def _not_found(self, error: Exception) -> None:
        self._wait(False)
        self.tell(error)

    def _wait(self, waiting: bool) -> None:
        for link in self.links:
            link.setEnabled(not waiting)
        self.waiting.setVisible(waiting)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._lane.close()
        super().closeEvent(event)

    def tell(self, error: Exception) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), error_text(error))
        box.setParent(self, box.windowFlags())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _link(self, text: str, more: str, pressed: object) -> QPushButton:
        button = QPushButton(f"{text}\n{more}".replace("&", "&&") if more else text, self)
        button.setFont(page_font(18))
        button.setStyleSheet(_LINK)
        button.setAutoDefault(True)  # Enter presses it, though this is no dialog
        button.setAccessibleName(text)
        button.setAccessibleDescription(more)
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        self.links.append(button)
        return button

    def _recent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        caption = QLabel(translate("welcome", "Opened before"), self)
        caption.setFont(page_font(20, bold=True))
        column.addWidget(caption)
        self.recent: list[QPushButton] = []
        for database in recent_events():
            name, where = _shown(database)
            link = self._link(name, where, lambda database=database: self.look_at(database))
            self.recent.append(link)
            column.addWidget(link)
        if not self.recent:
            none = QLabel(translate("welcome", "No event yet."), self)
            none.setFont(page_font(17))
            column.addWidget(none)
        self.due: list[QPushButton] = []
        for due in overdue(MachineSettings(), datetime.now(UTC).date()):
            # told here because the event may not be opened again for years
            link = self._link(
                translate("welcome", "Erase personal data: {event}").format(event=due.name),
                translate("welcome", "The date has come: {date}").format(date=date_words(due.due)),
                lambda due=due: self.chosen.emit(Opening(due.database, page="retention")),
            )
            self.due.append(link)
            column.addWidget(link)
        column.addStretch(1)
        return column


def _looked_at(database: str) -> str:
    """The database again, where it is an event that opens.

    Raises:
        UserError: it is not.
    """
    event = OpenEvent.at(database)
    try:
        event.programme()
    finally:
        event.close()
    return database


def _shown(database: str) -> tuple[str, str]:
    """What an event opened before is called, and where it is."""
    if is_link(database):
        title, address = title_of(database)
        if not address:
            return title, translate("welcome", "shared by this computer")
        return title, translate("welcome", "shared by the desk {address}").format(address=address)
    if "://" in database:
        return database.rpartition("@")[2], ""  # no password
    return Path(database).stem, str(Path(database).parent)


def run_welcome(trouble: UserError | None = None) -> Opening | None:
    """Show the page until something is chosen; None when it was closed.

    ``trouble`` is why the event that was meant did not open.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("checkin")
    language = Language(app)
    language.speak(MachineSettings().get(LANGUAGE))
    chosen: list[Opening] = []
    page = Welcome()
    page.chosen.connect(chosen.append)
    page.chosen.connect(page.close)
    page.show()
    if trouble is not None:
        page.tell(trouble)
    try:
        app.exec()
    finally:
        language.remove()
    return chosen[-1] if chosen else None
