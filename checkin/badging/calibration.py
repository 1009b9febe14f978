"""A page to print and measure, so that a printer's shift can be set right."""

from pathlib import Path

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from checkin.badging.export import open_pdf, save_pdf
from checkin.badging.print_job import INCH
from checkin.badging.sheet import Sheet
from checkin.drawing.fonts import REFERENCE, Face, load_fonts
from checkin.drawing.qt_session import ensure_qt
from checkin.drawing.text_fit import POINT

#: mm from the left and top edge of the paper to the lines, where a printer hits them
TARGET = 20.0


def offset_from_measure(across: float, down: float) -> tuple[float, float]:
    """The offset to print with, from what was measured on the page: millimetres from the
    left edge of the paper to the upright line, and from its top edge to the level one."""
    return round(TARGET - across, 1), round(TARGET - down, 1)


def write_test_page(
    sheet: Sheet,
    path: Path,
    words: tuple[str, ...],
    offset: tuple[float, float] = (0.0, 0.0),
) -> None:
    """The test page of a sheet as a PDF; ``words`` are the lines that say what to measure."""
    file, writer = open_pdf(path, sheet, "Test")
    with QPainter(writer) as painter:
        paint_test_page(painter, sheet, writer.resolution(), words, offset)
    save_pdf(file, path, complete=True)


def paint_test_page(
    painter: QPainter,
    sheet: Sheet,
    dpi: float,
    words: tuple[str, ...],
    offset: tuple[float, float] = (0.0, 0.0),
) -> None:
    """The frames of the cells, a ruler of 100 mm, and the two lines to be measured."""
    ensure_qt()
    load_fonts()
    painter.save()
    painter.scale(dpi / INCH, dpi / INCH)
    painter.translate(*offset)
    painter.setPen(QPen(QColor("#9CA3AF"), 0.2))
    for left, top in sheet.cells():
        painter.drawRect(QRectF(left, top, sheet.cell_width, sheet.cell_height))
    painter.setPen(QPen(QColor("#000000"), 0.2))
    long = min(sheet.page_width, sheet.page_height) - TARGET - 10
    painter.drawLines(
        [
            QLineF(TARGET, TARGET - 10, TARGET, TARGET + long),
            QLineF(TARGET - 10, TARGET, TARGET + long, TARGET),
        ]
    )
    ruler = int(min(100, long))
    for millimetre in range(ruler + 1):
        tick = 4 if millimetre % 10 == 0 else 3 if millimetre % 5 == 0 else 2
        x = TARGET + millimetre
        painter.drawLine(QPointF(x, TARGET), QPointF(x, TARGET + tick))
        painter.drawLine(QPointF(TARGET, x), QPointF(TARGET + tick, x))
    face = Face("Noto Sans")
    painter.setFont(face.font)
    for number, line in enumerate(words):
        size = min(11.0, (sheet.page_width - TARGET - 10) / max(face.width(line), 0.1) / POINT)
        painter.save()
        painter.translate(TARGET + 6, TARGET + 12 + 6 * number)
        painter.scale(size * POINT / REFERENCE, size * POINT / REFERENCE)
        painter.drawText(QPointF(0, 0), line)
        painter.restore()
    painter.restore()
