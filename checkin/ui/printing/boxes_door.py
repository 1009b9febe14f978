"""The door says in which box of the welcome table a badge lies: in the search, on the verdict of
who came without it, on the card."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from checkin.domain.model import Attendee
from checkin.services.print_boxes import Boxes, read_boxes
from checkin.ui.pages import Workbench
from checkin.ui.people.card_door import PersonCards

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate
_AGAIN = 60_000  # ms: another desk may divide the list


class BoxesAtTheDoor(QObject):
    """Keeps the boxes as they were read last."""

    def __init__(self, window: "MainWindow", bench: Workbench) -> None:
        super().__init__(window)
        self._bench, self.boxes = bench, Boxes()
        window.flow.box_of = self.words_of
        window.door.search.box_of = self.words_of
        cards = window.findChild(PersonCards, "person_cards")
        if isinstance(cards, PersonCards):
            cards.dialog.box_of = self.words_of
        bench.event_changed.connect(self.read)
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(self.read)
        self._timer.start()
        self.read()

    def read(self) -> None:
        event = self._bench.open_event
        # a failure to read is said by the header already
        self._bench.lane.submit(lambda: read_boxes(event), self._keep, lambda _error: None)

    def words_of(self, person: Attendee) -> str:
        """“box D–F”, or "" where there is none."""
        label = self.boxes.label_of(person)
        return translate("print", "box {box}").format(box=label) if label else ""

    def _keep(self, boxes: Boxes) -> None:
        self.boxes = boxes


def add_boxes(window: "MainWindow") -> None:
    if window.workbench is not None:
        BoxesAtTheDoor(window, window.workbench)
