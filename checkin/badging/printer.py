"""The printers of this computer, and the pages of a job on one of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkin.badging.print_job import PrintJob, paint_page
from checkin.domain.errors import UserError

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def printer_names() -> list[str]:
    """The printers that the system knows, the usual one first. May block on the network."""
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))


def open_printer(name: str) -> QPrinter:
    """A printer by its name.

    Raises:
        UserError: the system does not know it any more.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise not_there(name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


PaintPage = Callable[[QPainter, int, float, Callable[[], bool]], bool]


@dataclass(frozen=True)
class Pages:
    """Pages of one size in mm; ``things`` is how many badges stand on them. ``paint`` gets the
    painter, a number from 0, the dpi, and what to call after each badge (see `paint_page`)."""

    width: float
    height: float
    number: int
    things: int
    paint: PaintPage


def pages_of(job: PrintJob) -> Pages:
    """The pages of badges."""

    def paint(painter: QPainter, number: int, dpi: float, each: Callable[[], bool]) -> bool:
        return paint_page(painter, job, number, dpi, each)

    of = sum(len(page.placed) for page in job.pages)
    return Pages(job.sheet.page_width, job.sheet.page_height, len(job.pages), of, paint)


def print_on(
    job: PrintJob,
    name: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    opened: Callable[[str], QPrinter] = open_printer,
) -> bool:
    """Send the badges to a printer; False where it was cancelled (nothing is sent then).

    Raises:
        UserError: the printer is gone or takes nothing.
    """
    return print_pages(pages_of(job), name, progress, cancelled, opened=opened)


def print_pages(
    pages: Pages,
    name: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    opened: Callable[[str], QPrinter] = open_printer,
    title: str = "",
) -> bool:
    """Send pages to a printer under a title; False where it was cancelled.

    Raises:
        UserError: the printer is gone or takes nothing.
    """
    printer = opened(name)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(pages.width, pages.height), QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    done = 0

    def after_each() -> bool:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, pages.things)
        return done == pages.things or cancelled is None or not cancelled()

    painter = QPainter()
    if not painter.begin(printer):
        raise not_there(name)
    try:
        for number in range(pages.number):
            if number and not printer.newPage():
                raise not_there(name)
            if not pages.paint(painter, number, printer.resolution(), after_each):
                printer.abort()
                return False
    except BaseException:
        printer.abort()  # else the painter's end sends what there is
        raise
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in (
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    ):
        raise not_there(name)
    return True


def not_there(name: str) -> UserError:
    """The error of a printer that does not take what is sent."""
    return UserError(
        "The printer “{printer}” took nothing: switch it on, or save a PDF and print that. "
        "No badge is noted as printed.",
        printer=name,
    )
