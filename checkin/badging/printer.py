"""The printers of this computer, and the pages of a job on one of them."""

from collections.abc import Callable

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
        raise _not_there(name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def print_on(
    job: PrintJob,
    name: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    opened: Callable[[str], QPrinter] = open_printer,
) -> bool:
    """Send the pages to a printer; False where it was cancelled (nothing is sent then).

    Raises:
        UserError: the printer is gone or takes nothing.
    """
    printer = opened(name)
    sheet = job.sheet
    size = QSizeF(sheet.page_width, sheet.page_height)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(size, QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    of = sum(len(page.placed) for page in job.pages)
    done = 0

    def after_each() -> bool:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, of)
        return done == of or cancelled is None or not cancelled()

    painter = QPainter()
    if not painter.begin(printer):
        raise _not_there(name)
    ended = False
    try:
        for number in range(len(job.pages)):
            if number and not printer.newPage():
                raise _not_there(name)
            if not paint_page(painter, job, number, printer.resolution(), after_each):
                printer.abort()
                return False
        ended = True
    finally:
        ended = painter.end() and ended
    if not ended or printer.printerState() in (
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    ):
        raise _not_there(name)
    return True


def _not_there(name: str) -> UserError:
    return UserError(
        "The printer “{printer}” took nothing: switch it on, or save a PDF and print that. "
        "No badge is noted as printed.",
        printer=name,
    )
