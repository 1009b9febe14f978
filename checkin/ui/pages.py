"""The window's pages beside the door: named, opened by a key or the menu, made when first seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Event as Flag

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkin.services.desk import Desk
from checkin.services.open_event import OpenEvent
from checkin.services.settings import EventSettings, MachineSettings
from checkin.ui.overview import Overview
from checkin.ui.worker import Lane


class Workbench(QObject):
    """What a page works with. Everything of ``open_event`` and ``desk`` blocks: use a lane.

    ``lane`` is the door's: short reads and changes. ``long_lane`` is for what takes its time
    (an import, a print, an export), so that no scan waits behind it.
    """

    #: another page is wanted, by its id ("door" is the door)
    page_wanted = Signal(str)
    #: an attendee's card is wanted, by id
    person_wanted = Signal(str)
    #: another event, a rehearsal or the welcome page in this window's place: an ``Opening``
    opening_wanted = Signal(object)
    #: the welcome sound is wanted, to hear whether there is any
    sound_wanted = Signal()
    #: a sound is to be heard, by its name
    sound_tried = Signal(str)
    #: a setting of this machine changed, by name
    machine_changed = Signal(str)
    #: somebody new was entered at this desk, by id
    person_added = Signal(str)
    #: the event's people, programme or settings changed here
    event_changed = Signal()

    def __init__(
        self,
        event: OpenEvent,
        desk: Desk,
        lane: Lane,
        overview: Overview,
        clock: Callable[[], datetime],
        station: str,
        machine: MachineSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.open_event, self.desk, self.lane, self.overview = event, desk, lane, overview
        self.clock, self.station, self.machine = clock, station, machine
        self.settings = EventSettings(event)
        #: the ids of the window's pages: link to no other
        self.page_ids: frozenset[str] = frozenset()
        self.long_lane = Lane(self)
        #: a printer takes minutes, and newcomers' badges do not wait behind a stack of others
        self.print_lane, self.newcomers_lane = Lane(self), Lane(self)
        #: set once the window goes: who waits for a printer gives up
        self.closing = Flag()
        #: who was chosen elsewhere to be printed; the print page takes it when it is shown
        self.to_print: tuple[str, ...] = ()
        #: what a page keeps when it is made anew, by a name of its own (a sheet half typed)
        self.kept: dict[str, object] = {}

    def close_lanes(self) -> None:
        """Finish what was begun, but for printers: their queue goes on without us."""
        self.closing.set()
        for lane in (self.long_lane, self.print_lane, self.newcomers_lane):
            lane.close()


class UnkeptPage(QWidget):
    """A page, or a part of one, whose draft would be lost unasked when the window goes."""

    @property
    def unkept(self) -> bool:
        """Something was changed and not kept."""
        raise NotImplementedError

    @property
    def unkept_words(self) -> tuple[str, str]:
        """What is asked before it is lost: a title, and a sentence."""
        raise NotImplementedError

    def keep_draft(self, then: Callable[[], object] = lambda: None) -> None:
        """Keep it, ``then`` go on; what stands in the way is said on the page."""
        raise NotImplementedError

    def drop_draft(self) -> None:
        """Back to what was kept last."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: ``title`` is called when shown, so that it follows the language.

    A page that has a method ``page_shown()`` hears each time that it comes to the front; one
    with ``takes_scan(code) -> bool`` gets what is scanned while it is there (False: to the door).
    """

    id: str
    title: Callable[[], str]
    make: Callable[[Workbench], QWidget]
    key: str = ""  # a shortcut of the whole window, such as "Ctrl+I"


Pages = Sequence[PageSpec]
