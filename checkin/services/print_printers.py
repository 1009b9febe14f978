"""The printers of this computer: how each does, which papers it takes, and printing on one.

A badge is out when the printer is done with it: after the pages are handed over, the queue is
followed until then, where it can be looked into (CUPS).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic
from uuid import uuid4

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkin.badging.print_job import PrintJob
from checkin.badging.printer import (
    Pages,
    not_there,
    open_printer,
    pages_of,
    print_pages,
    printer_names,
)
from checkin.badging.sheet import Sheet
from checkin.domain.errors import UserError
from checkin.services import print_cups
from checkin.services.print_desk import StillInQueueError

__all__ = [
    "PrinterState",
    "PrinterView",
    "Said",
    "StillInQueueError",
    "print_job_on",
    "print_on_printer",
    "print_one_page",
    "printer_state",
    "printer_view",
    "printer_views",
    "state_in",
]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_ROUNDING = 1.5  # mm: drivers and label makers round papers differently
_LOST_AFTER = 20.0  # s without the job in the queue: it never got there
_SOON = 2.0  # s, where the printer says itself that it takes nothing


class PrinterState(StrEnum):
    """How a printer does, as far as the system knows."""

    READY = "ready"
    PRINTING = "printing"
    PAUSED = "paused"
    OFFLINE = "offline"
    NO_PAPER = "no_paper"
    JAM = "jam"
    TROUBLE = "trouble"
    REFUSING = "refusing"
    GONE = "gone"

    @property
    def prints(self) -> bool:
        return self in (PrinterState.READY, PrinterState.PRINTING)


_TAKE_NOTHING = (PrinterState.REFUSING, PrinterState.GONE)


@dataclass(frozen=True, slots=True)
class PrinterView:
    """A printer by its name; ``papers`` (mm) are those that its driver names, and ``largest``
    bounds those of any size, None where it takes no other."""

    name: str
    state: PrinterState
    papers: tuple[tuple[float, float], ...] = ()
    largest: tuple[float, float] | None = None

    def takes(self, width: float, height: float) -> bool:
        """Whether its driver knows paper of this size, upright or lying; yes if it tells none."""
        wanted = sorted((width, height))
        if self.largest is not None and all(
            w <= most + _ROUNDING for w, most in zip(wanted, sorted(self.largest), strict=True)
        ):
            return True
        return not self.papers or any(
            all(abs(a - b) <= _ROUNDING for a, b in zip(wanted, sorted(paper), strict=True))
            for paper in self.papers
        )


def printer_views() -> list[PrinterView]:
    """Every printer with its state, the usual one first. Blocks on the network."""
    return [printer_view(name) for name in printer_names()]


def printer_view(name: str) -> PrinterView:
    """One printer as it is now. Blocks on the network."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return PrinterView(name, PrinterState.GONE)
    sizes = [size.size(size.Unit.Millimeter) for size in info.supportedPageSizes()]
    most = info.maximumPhysicalPageSize().size(info.maximumPhysicalPageSize().Unit.Millimeter)
    custom = info.supportsCustomPageSizes() and most.width() > 0
    return PrinterView(
        name,
        printer_state(name),
        tuple((size.width(), size.height()) for size in sizes),
        (most.width(), most.height()) if custom else None,
    )


def printer_state(name: str) -> PrinterState:
    """How a printer does. Blocks on the network."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return PrinterState.GONE
    options = print_cups.printer_options(name)
    if options is None and print_cups.follows_queue():
        return PrinterState.GONE  # Qt remembers printers that were taken away
    if options is not None:
        return state_in(
            options.get("printer-state", ""),
            options.get("printer-state-reasons", ""),
            options.get("printer-is-accepting-jobs", "true"),
        )
    if info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return PrinterState.TROUBLE
    active = info.state() == QPrinter.PrinterState.Active
    return PrinterState.PRINTING if active else PrinterState.READY


def state_in(state: str, reasons: str, accepts: str) -> PrinterState:
    """CUPS's words as a state: the reason tells more than “stopped”."""
    told = {reason.strip() for reason in reasons.split(",")}

    def is_told(*words: str) -> bool:
        return any(
            reason == word or reason.startswith(f"{word}-") for reason in told for word in words
        )

    if accepts == "false":
        return PrinterState.REFUSING
    if is_told("offline", "connecting-to-device", "shutdown", "timed-out"):
        return PrinterState.OFFLINE
    if is_told("media-jam"):
        return PrinterState.JAM
    if is_told("media-empty", "media-needed"):
        return PrinterState.NO_PAPER
    if state == "5":
        return PrinterState.PAUSED if is_told("paused") else PrinterState.TROUBLE
    return PrinterState.PRINTING if state == "4" else PrinterState.READY


Said = Callable[[PrinterState], None]


def print_job_on(
    job: PrintJob,
    name: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    said: Said | None = None,
) -> bool:
    """Badges on a printer; False where it was cancelled. See `print_on_printer`."""
    return print_on_printer(pages_of(job), name, progress, cancelled, said)


def print_one_page(name: str, sheet: Sheet, paint: Callable[[QPainter, float], object]) -> bool:
    """A page of our own (a test page) on a printer; ``paint`` gets the painter and its dpi."""

    def page(painter: QPainter, _number: int, dpi: float, _each: object) -> bool:
        paint(painter, dpi)
        return True

    return print_on_printer(Pages(sheet.page_width, sheet.page_height, 1, 1, page), name)


def print_on_printer(
    pages: Pages,
    name: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    said: Said | None = None,
    *,
    opened: Callable[[str], QPrinter] = open_printer,
    wait: Callable[[], object] | None = None,
) -> bool:
    """Hand the pages over and wait until they are out; False where it was cancelled.

    ``said`` hears how the printer does while they wait in its queue.

    Raises:
        UserError: the printer is gone, takes nothing, or gave up.
        StillInQueueError: ``cancelled`` raised it while they waited.
    """
    title = f"checkin {uuid4().hex[:12]}"
    try:
        if not print_pages(pages, name, progress, cancelled, opened=opened, title=title):
            return False
    except StillInQueueError:
        return False  # nothing was handed over yet
    return _follow(name, title, cancelled, said, wait or _half_a_second)


def _follow(
    name: str,
    title: str,
    cancelled: Cancelled | None,
    said: Said | None,
    wait: Callable[[], object],
) -> bool:
    if not print_cups.follows_queue():
        return True  # no queue that could be looked into: handed over is all that is known
    seen, since = False, monotonic()  # when our job was in the queue last
    while True:
        job = print_cups.job_named(name, title)
        seen = seen or job is not None
        if job is not None and job.ended:
            if job.state == "failed":
                raise _gave_up(name)
            return job.state == "done"
        stopped = cancelled is not None and cancelled()
        if stopped and (job is None or print_cups.cancel_job(name, job.number)):
            return False
        state = printer_state(name)
        if job is not None:
            since = monotonic()
        elif monotonic() - since > (_SOON if state in _TAKE_NOTHING else _LOST_AFTER):
            raise _gave_up(name) if seen else not_there(name)
        if said is not None:
            said(state)
        wait()


def _half_a_second() -> None:
    from time import sleep

    sleep(0.5)


def _gave_up(name: str) -> UserError:
    return UserError(
        "The printer “{printer}” gave up: look whether pages came out, then go on from the "
        "first one that is missing. No badge is noted as printed.",
        printer=name,
    )
